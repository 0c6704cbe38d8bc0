"""Findings for an editor at a terminal: what two places say, quoted with the figures marked."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from typing import NamedTuple

from rich.console import Console

from claimcheck.claims.claim import Claim, DateClaim, Field_, NumericClaim
from claimcheck.claims.writing import spoken
from claimcheck.findings.finding import DIMENSIONS, Dimensions, Evidence, Finding, Repair, Replacement
from claimcheck.findings.report import Coverage, LookedAt, NotCompared, Report
from claimcheck.report.explained import figures, heading, verdicts
from claimcheck.report.page import Page, one_line
from claimcheck.text.document import Document
from claimcheck.text.header import header
from claimcheck.text.sentences import sentences
from claimcheck.text.span import Span

_EXAMPLES = 5
_REASONS = 3

_STYLES = {
    "error": "bold red",
    "warning": "bold yellow",
    "info": "bold blue",
    "dispute": "bold magenta",
    "update": "bold cyan",
    "note": "bold blue",
    "consistent": "green",
}


def render(
    report: Report,
    documents: Iterable[Document],
    console: Console,
    *,
    claims: Iterable[Claim] = (),
    consistent: bool = False,
    coverage: bool = False,
) -> None:
    """Print the findings, then how many figures were compared.

    Sentences are quoted from ``documents``, or from ``claims`` where a finding rests on those. ``consistent`` also
    prints the checks that hold, ``coverage`` the figures that were compared with nothing. Without colour the figures
    are underlined with ``^^^``.
    """
    page = Page(console)
    texts = _Texts(documents, claims)
    for finding in report.findings:
        if finding.outcome == "consistent":
            if consistent:
                _held(finding, texts, page)
        else:
            _finding(finding, texts, page)
    if report.looked_at:
        page.line("looked at:", style="bold")
    for one in report.looked_at:
        _looked_at(one, texts, page)
    if coverage:
        _not_compared(report, texts, page)
    page.line(tally(report.findings, consistent=consistent), style="bold")
    page.line(coverage_line(report))


def tally(findings: Sequence[Finding], *, consistent: bool = False) -> str:
    """How many findings of each kind there are, in words."""
    counts = [(label, sum(_label(finding) == label for finding in findings)) for label in _STYLES]
    loud = [
        f"{number:,} info" if label == "info" else _count(number, label)
        for label, number in counts
        if number and label != "consistent"
    ]
    said = ", ".join(loud) if loud else "No conflicts found"
    if held := sum(finding.outcome == "consistent" for finding in findings):
        said += f"; {_count(held, 'check')} {'holds' if held == 1 else 'hold'}"
        said += "" if consistent else " (--show consistent)"
    return said + "."


def coverage_line(report: Report) -> str:
    """How many figures were compared, and why the others were not.

    >>> coverage_line(Report())
    'No figures to compare.'
    """
    coverage = report.coverage
    among = f" in {_count(len(report.documents), 'document')}" if report.documents else ""
    if not coverage.numbers:
        return f"No figures to compare{among}."
    return f"{_count(coverage.numbers, 'figure')}{among}: {_compared(coverage)}."


def _compared(coverage: Coverage) -> str:
    rest = coverage.numbers - coverage.compared
    if not rest:
        return "compared" if coverage.numbers == 1 else "all compared"
    why = _reasons([row for row in coverage.not_compared if row.count])
    if not coverage.compared:
        return f"{'not' if rest == 1 else 'none'} compared ({why})"
    return f"{coverage.compared:,} compared, {rest:,} not compared ({why})"


def _reasons(rows: Sequence[NotCompared]) -> str:
    """The first reasons, which the checker puts in order of how often they apply, and the number of the others."""
    if len(rows) == 1:
        return rows[0].reason
    said = [f"{row.count:,} {row.reason}" for row in rows]
    if len(rows) > _REASONS + 1:
        others = sum(row.count for row in rows[_REASONS:])
        said[_REASONS:] = [f"{others:,} for {len(rows) - _REASONS} other reasons"]
    return "; ".join(said)


def _count(number: int, noun: str) -> str:
    return f"{number:,} {noun}{'' if number == 1 else 's'}"


# --- where words stand ---


class _Place(NamedTuple):
    """Where a piece of evidence stands: the text around it, the offset of that text, and how it is called."""

    document: str | None
    field: Field_
    around: str
    offset: int
    called: str


class _Texts:
    """The documents, and the claims that stand in for those not given."""

    def __init__(self, documents: Iterable[Document], claims: Iterable[Claim]) -> None:
        self._documents = {document.id: document for document in documents}
        self._claims = {claim.id: claim for claim in claims}
        self._sentences: dict[str, tuple[Span, ...]] = {}
        self._headlines: dict[str, Span | None] = {}

    def place(self, piece: Evidence | Replacement) -> _Place:
        """Where the evidence stands, as well as can be said."""
        document = self._documents.get(piece.document or "") if piece.document is not None else None
        claim = self._claims.get(piece.claim or "")
        words = piece.text if isinstance(piece, Evidence) else piece.old
        if document is None or piece.span is None:
            return self._of_claim(piece, words, claim)
        if piece.field == "title":
            return _Place(document.id, "title", document.title or words or "", 0, f"{document.id} (headline)")
        headline = self._headline(document)
        if headline is not None and headline.contains(piece.span):
            around = headline
        else:
            around = (piece.sentence if isinstance(piece, Evidence) else None) or self._sentence(document, piece.span)
            headline = None
        line, column = position(document.text, piece.span.start)
        called = f"{document.id}:{line}:{column}" + (" (headline)" if headline else "")
        return _Place(document.id, "text", document[around], around.start, called)

    def _of_claim(self, piece: Evidence | Replacement, words: str | None, claim: Claim | None) -> _Place:
        """A claim whose document is not at hand: its own sentence; or made by hand: its name."""
        if claim is not None and claim.sentence is not None and claim.sentence_text:
            called = claim.document or f"claim {claim.id}"
            if claim.field == "title":
                called += " (headline)"
            return _Place(claim.document, claim.field, claim.sentence_text, claim.sentence.start, called)
        called = f"claim {piece.claim}" if piece.claim else "a claim without a name"
        if piece.document is not None:
            called = f"{piece.document}, {called}"
        return _Place(piece.document, piece.field, words or _said(claim), -1, called)

    def _headline(self, document: Document) -> Span | None:
        if document.id not in self._headlines:
            self._headlines[document.id] = header(document.text).title
        return self._headlines[document.id]

    def _sentence(self, document: Document, span: Span) -> Span:
        if document.id not in self._sentences:
            self._sentences[document.id] = sentences(document.text)
        found = [sentence for sentence in self._sentences[document.id] if sentence.overlaps(span)]
        return Span.cover([*found, span])


def _said(claim: Claim | None) -> str:
    """What a claim made by hand asserts, in as many words as it has."""
    match claim:
        case None:
            return ""
        case NumericClaim(text=None, quantity=quantity, measure=measure):
            return " ".join(filter(None, (spoken(quantity), quantity.unit, *measure.modifiers, measure.head)))
        case DateClaim(text=None, date=date):
            return date.text or " to ".join(dict.fromkeys(str(end) for end in (date.start, date.end) if end))
    return claim.text or ""


def position(text: str, offset: int) -> tuple[int, int]:
    """Line and column of a character, both counted from one.

    >>> position("Rain\\nin Spain", 8)
    (2, 4)
    """
    return text.count("\n", 0, offset) + 1, offset - text.rfind("\n", 0, offset)


# --- a finding ---


def _label(finding: Finding) -> str:
    return finding.severity if finding.outcome == "conflict" else finding.outcome


def _finding(finding: Finding, texts: _Texts, page: Page) -> None:
    label = _label(finding)
    shown = [(label, _STYLES[label])]
    if finding.outcome != "conflict" and finding.severity != "info":
        shown.append((f" {finding.severity}", _STYLES[finding.severity]))
    page.pieces([*shown, (f" {finding.rule} {finding.name}", "dim")])
    page.line(finding.message, style="bold")
    if finding.equation:
        page.line(finding.equation, indent=4, hanging=4)
    _quotes(finding.evidence, texts, page)
    if finding.repairs:
        page.line(_repairs(finding.repairs, texts), indent=2, hanging=2)
    if small := " · ".join(filter(None, (_confidence(finding), _relation(finding)))):
        page.line(small, style="dim", indent=2, hanging=2)
    page.blank()


def _quotes(evidence: Sequence[Evidence], texts: _Texts, page: Page) -> None:
    """Each sentence once, with all of its figures marked, under the place of the first."""
    places = [(texts.place(piece), piece) for piece in evidence]
    by_sentence: dict[tuple[object, ...], list[tuple[_Place, Evidence]]] = {}
    for place, piece in places:
        # A claim made by hand has no sentence to share.
        alone = piece.claim if place.offset < 0 else None
        by_sentence.setdefault((place.document, place.field, place.offset, alone), []).append((place, piece))
    for group in by_sentence.values():
        first = min(group, key=lambda pair: pair[1].span.start if pair[1].span else 0)[0]
        page.line(first.called, style="cyan", indent=2, hanging=2)
        marks = [
            (piece.span.start - place.offset, piece.span.end - place.offset)
            for place, piece in group
            if piece.span is not None and place.offset >= 0
        ]
        if first.around:
            page.quote(first.around, marks)


def _held(finding: Finding, texts: _Texts, page: Page) -> None:
    """A check that holds, in as few lines as will do."""
    page.pieces([("holds", _STYLES["consistent"]), (f" {finding.rule} {finding.name}", "dim")])
    if finding.equation:
        page.line(finding.equation, indent=4, hanging=4)
    page.line(finding.message, indent=4, hanging=4)
    page.line("; ".join(_pointers(finding.evidence, texts)), style="dim", indent=4, hanging=4)
    page.blank()


def _pointers(evidence: Iterable[Evidence], texts: _Texts) -> Iterator[str]:
    """Each figure with its place; the name of the text where it is another than before."""
    before: str | None = None
    for piece in evidence:
        place = texts.place(piece)
        again = before is not None and place.document == before
        called = place.called.removeprefix(f"{before}:") if again else place.called
        yield f'"{one_line(piece.text or "")}" {called}'
        before = place.document


def _repairs(repairs: Sequence[Repair], texts: _Texts) -> str:
    """Each change that would do, and, where the words do not tell the place, the place."""
    places: list[Replacement] = [piece for repair in repairs for piece in (repair, *repair.also)]
    across = len({piece.document for piece in places}) > 1
    # What is changed at two places is named by both, and one figure may be offered alone and with others.
    alike = len({piece.old for piece in places}) < len({(piece.document, piece.span, piece.claim) for piece in places})

    def put(piece: Replacement) -> str:
        where = f" in {piece.document or f'claim {piece.claim}'}" if across else ""
        if alike:
            where = f" at {texts.place(piece).called}"
        return f"{piece.old} to {piece.new}{where}"

    notes = list(dict.fromkeys(repair.note for repair in repairs))
    said = []
    for repair in repairs:
        words = " and ".join(map(put, (repair, *repair.also)))
        said.append(f"{words} ({repair.note})" if repair.note and len(notes) > 1 else words)
    shared = f" ({notes[0]})" if len(notes) == 1 and notes[0] else ""
    return f"to reconcile: change {', or '.join(said)}{shared}"


def _relation(finding: Finding) -> str:
    """What is the same and what is not known, one word for each dimension."""
    if finding.relation is None:
        return ""
    asked = [(name, _verdict(finding.relation, name)) for name in DIMENSIONS]
    # Most claims have no role and no speaker worth a word; the other six are always asked for.
    asked = [(name, verdict) for name, verdict in asked if verdict != "unknown" or name in DIMENSIONS[:6]]
    if all(verdict == "unknown" for _, verdict in asked):
        return ""
    order = ("same", "contained", "different", "unknown")
    asked.sort(key=lambda pair: order.index(pair[1]))
    return " · ".join(
        f"{verdict}: {', '.join(name for name, _ in group)}" for verdict, group in groupby(asked, lambda pair: pair[1])
    )


def _verdict(relation: Dimensions, name: str) -> str:
    return str(getattr(relation, name))


def _confidence(finding: Finding) -> str:
    """Nothing where it is sure; never rounded up to sure."""
    return "" if finding.confidence >= 1 else f"confidence {min(finding.confidence, 0.99):.2f}"


# --- explanations and coverage ---


def _looked_at(one: LookedAt, texts: _Texts, page: Page) -> None:
    places = ", ".join(texts.place(piece).called for piece in one.evidence)
    page.pieces([(figures(one.evidence), "bold"), (f" {places}", "cyan")])
    page.line(heading(one) + (f": {one.reason}" if one.reason else ""), indent=4, hanging=4)
    if one.relation is not None:
        page.line(verdicts(one.relation), style="dim", indent=4, hanging=4)
    page.blank()


def _not_compared(report: Report, texts: _Texts, page: Page) -> None:
    for document in report.documents:
        page.line(
            f"{document.id}: {_count(document.numbers, 'figure')}, {_count(document.claims, 'claim')}", style="dim"
        )
    for row in report.coverage.not_compared:
        if row.count:
            _examples(row, texts, page)
    page.blank()


def _examples(row: NotCompared, texts: _Texts, page: Page) -> None:
    page.line(f"{row.count:,} not compared: {row.reason}")
    for piece in row.examples[:_EXAMPLES]:
        said = one_line(piece.text or "")
        page.pieces([(f'"{said}"', ""), (f" {texts.place(piece).called}", "cyan")], indent=4, hanging=4)
    if row.examples and row.count > len(row.examples[:_EXAMPLES]):
        page.line(f"and {row.count - len(row.examples[:_EXAMPLES]):,} more", style="dim", indent=4)
