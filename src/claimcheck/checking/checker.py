"""From documents to a report."""

from __future__ import annotations

import os
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import TypeAlias

from claimcheck.checking.asking import Asked, ask, in_order
from claimcheck.checking.comparing import compare_claims
from claimcheck.checking.comparing_reading import read_both
from claimcheck.checking.explaining import looked_at
from claimcheck.checking.repairing import repaired
from claimcheck.checking.settings import Settings
from claimcheck.claims.claim import TIES, Claim, ListClaim, NumericClaim
from claimcheck.claims.identity import digest
from claimcheck.claims.quantity import QuantityMention
from claimcheck.errors import ClaimError
from claimcheck.extraction.extract import described
from claimcheck.extraction.extract import extract as extract_document
from claimcheck.findings.finding import SEVERITIES, Evidence, Finding
from claimcheck.findings.report import Comparison, Coverage, DocumentSummary, NotCompared, Report
from claimcheck.lexing.figures import mentions
from claimcheck.matching.pairing import Kept, match
from claimcheck.matching.subjects import Group, Pair
from claimcheck.reading.files import read
from claimcheck.rules.catalogue import catalogue
from claimcheck.text.document import Document, Moment
from claimcheck.text.value import built

Source: TypeAlias = Document | str | os.PathLike[str]
Sources: TypeAlias = Source | Iterable[Source] | Mapping[str, str]

EXAMPLES = 3
"""Figures shown for each reason why some were not compared."""

_OUTCOMES = ("conflict", "dispute", "update", "note", "consistent")


class Checker:
    """Checks documents with one choice of rules. Reusable, and safe to share between threads once made.

    Raises SettingsError where ``settings`` select a rule that does not exist.

    >>> report = Checker().check("Britain will send 350 troops to join 100 engineers in Poland, making 460.")
    >>> [finding.equation for finding in report.findings]
    ['350 + 100 = 450, not 460']
    """

    def __init__(self, settings: Settings | None = None) -> None:
        self.settings = settings or Settings()
        self.rules = in_order(catalogue().select(self.settings.select, self.settings.ignore))

    def check(self, documents: Sources) -> Report:
        """Read the documents, and say what cannot stand, what holds, and what was not compared.

        ``documents`` are one or many of: a Document, a text (any ``str``), a path (any ``os.PathLike``); or a mapping
        of names to texts. Raises ReadingError for a path that cannot be read as text, and ClaimError where two
        different documents have one id.
        """
        known = [described(document) for document in as_documents(documents)]
        claims = [extract_document(document) for document in known]
        summaries = tuple(_summary(document, found) for document, found in zip(known, claims, strict=True))
        order = {document.id: at for at, document in enumerate(known)}
        return self._report([claim for found in claims for claim in found], summaries, order)

    def check_claims(self, claims: Iterable[Claim]) -> Report:
        """Check claims made by hand, by another extractor, or edited by a person.

        Raises ClaimError where two different claims have one id, or a claim names a total that is not among them.
        """
        given = _checked(claims)
        names = dict.fromkeys(claim.document for claim in given if claim.document is not None)
        by_document = {name: [claim for claim in given if claim.document == name] for name in names}
        summaries = tuple(
            DocumentSummary(
                id=name,
                published=found[0].published,
                numbers=_count(found),
                claims=len(found),
            )
            for name, found in by_document.items()
        )
        return self._report(given, summaries, {name: at for at, name in enumerate(names)})

    def compare(self, premise: str | Document, hypothesis: str | Document) -> Comparison:
        """Whether the first text settles the figures of the second."""
        sides = [
            side if isinstance(side, Document) else Document(id=name, text=side)
            for name, side in (("premise", premise), ("hypothesis", hypothesis))
        ]
        first, second = read_both(*sides)
        return compare_claims(first, second)

    def _report(
        self, claims: Sequence[Claim], summaries: tuple[DocumentSummary, ...], order: Mapping[str, int]
    ) -> Report:
        matched = match(claims)
        asked = repaired(
            tuple(ask(matched.subjects, self.rules, self.settings.tolerances)), claims, self.settings.tolerances
        )
        return Report(
            documents=summaries,
            findings=_sorted((finding for one in asked for finding in one.findings), order),
            coverage=_coverage(claims, asked, matched.apart),
            looked_at=looked_at(matched, asked) if self.settings.explain else (),
        )


def as_documents(given: Sources) -> tuple[Document, ...]:
    """Documents of whatever a caller has: see `Checker.check`."""
    if isinstance(given, Mapping):
        documents = [Document(id=name, text=text) for name, text in given.items()]
    elif isinstance(given, Document | str | os.PathLike):
        documents = [_document(given, "text")]
    else:
        sources = tuple(given)
        texts = sum(isinstance(source, str) for source in sources)
        numbered = iter(range(1, texts + 1))
        documents = [
            _document(source, f"text-{next(numbered)}" if isinstance(source, str) and texts > 1 else "text")
            for source in sources
        ]
    unique: dict[str, Document] = {}
    for document in documents:
        if unique.setdefault(document.id, document) != document:
            raise ClaimError(f"two different documents have the id {document.id!r}; give each its own")
    return tuple(unique.values())


def _document(source: Source, name: str) -> Document:
    if isinstance(source, Document):
        return source
    return Document(id=name, text=source) if isinstance(source, str) else read(source).document


def _summary(document: Document, claims: Sequence[Claim]) -> DocumentSummary:
    return built(
        DocumentSummary,
        id=document.id,
        title=document.title,
        published=document.published,
        source=document.source,
        numbers=_count(claims),
        claims=len(claims),
    )


def _count(claims: Iterable[Claim]) -> int:
    return sum(isinstance(claim, NumericClaim) for claim in claims)


def _checked(claims: Iterable[Claim]) -> tuple[Claim, ...]:
    """The claims with ids that tell them apart: equal claims made by hand are numbered."""
    given: list[Claim] = []
    seen: Counter[str] = Counter()
    first: dict[str, Claim] = {}
    for claim in claims:
        seen[claim.id] += 1
        if seen[claim.id] > 1:
            if first[claim.id] != claim:
                raise ClaimError(f"two different claims have the id {claim.id!r}; give each its own")
            claim = claim.model_copy(update={"id": digest("again", claim.id, str(seen[claim.id]))})
        first.setdefault(claim.id, claim)
        given.append(claim)
    for claim in given:
        for name in TIES:
            other = getattr(claim, name, None)
            if other is not None and other not in first:
                raise ClaimError(f"claim {claim.id!r} has {name}={other!r}, and no claim has that id")
    return tuple(given)


def _sorted(findings: Iterable[Finding], order: Mapping[str, int]) -> tuple[Finding, ...]:
    """By severity, then outcome, then place in the documents; one finding for one set of evidence."""

    def place(evidence: Evidence) -> tuple[int, str, int, int, str]:
        at = order.get(evidence.document or "", len(order))
        span = evidence.span
        return at, evidence.field, span.start if span else -1, span.end if span else -1, evidence.claim or ""

    def key(finding: Finding) -> tuple[object, ...]:
        first = min((place(piece) for piece in finding.evidence), default=(len(order), "", -1, -1, ""))
        grave = SEVERITIES.index(finding.severity), _OUTCOMES.index(finding.outcome)
        return (*grave, first, finding.rule, finding.fingerprint)

    seen: set[frozenset[tuple[int, str, int, int, str]]] = set()
    kept: list[Finding] = []
    for finding in sorted(findings, key=key):
        evidence = frozenset(place(piece) for piece in finding.evidence)
        if evidence not in seen:
            seen.add(evidence)
            kept.append(finding)
    return tuple(kept)


def _coverage(claims: Sequence[Claim], asked: Iterable[Asked], apart: Iterable[Kept]) -> Coverage:
    """A figure is compared where some rule was asked about it together with another claim."""
    numeric = {claim.id: claim for claim in claims if isinstance(claim, NumericClaim)}
    compared = {claim.id for one in asked if isinstance(one.subject, Pair | Group) for claim in one.subject.members}
    compared |= {one.subject.announced_by or "" for one in asked if isinstance(one.subject, ListClaim)}
    compared &= numeric.keys()
    why = {kept.claim.id: kept for kept in apart}
    rows: dict[str, list[Kept]] = defaultdict(list)
    for name, claim in numeric.items():
        if name not in compared:
            kept = why.get(name, Kept(claim, "no rule compares it"))
            rows[kept.reason].append(kept)
    return Coverage(
        numbers=len(numeric),
        compared=len(compared),
        not_compared=tuple(
            NotCompared(
                reason=reason,
                count=len(kept),
                relation=kept[0].relation if len({k.relation for k in kept}) == 1 else None,
                examples=tuple(Evidence.of(k.claim) for k in kept[:EXAMPLES]),
            )
            for reason, kept in sorted(rows.items(), key=lambda row: (-len(row[1]), row[0]))
        ),
    )


def check(documents: Sources, *, published: Moment | str | None = None, title: str | None = None) -> Report:
    """Check documents with every rule that is on by default: see `Checker.check`.

    ``published`` and ``title`` fill in what a document does not state itself; they override nothing.

    >>> check("All quiet.").coverage.numbers
    0
    """
    return Checker().check(filled(as_documents(documents), published=published, title=title))


def filled(
    documents: Iterable[Document], *, published: Moment | str | None = None, title: str | None = None
) -> tuple[Document, ...]:
    """The documents with a date and a title where they state none themselves."""
    if published is None and title is None:
        return tuple(documents)
    given = Document.model_validate({"text": "", "published": published, "title": title})
    done = []
    for document in documents:
        known = described(document)
        news = {
            name: getattr(given, name)
            for name in ("published", "title")
            if getattr(known, name) is None and getattr(given, name) is not None
        }
        done.append(document.model_copy(update=news))
    return tuple(done)


def check_claims(claims: Iterable[Claim]) -> Report:
    """Check claims with every rule that is on by default: see `Checker.check_claims`."""
    return Checker().check_claims(claims)


def compare(premise: str | Document, hypothesis: str | Document) -> Comparison:
    """Whether the first text settles the figures of the second: see `Checker.compare`."""
    return Checker().compare(premise, hypothesis)


def extract(document: Source) -> tuple[Claim, ...]:
    """Every figure, date and attributed statement of one document, text or path, in reading order.

    >>> [claim.kind for claim in extract("Twelve people were hurt on May 3, 2022.")]
    ['numeric', 'date']
    """
    return extract_document(_document(document, "text"))


def quantities(text: str) -> list[QuantityMention]:
    """Every figure of a text that measures or counts; dates, labels and ordinals are none.

    >>> [(mention.text, mention.counted) for mention in quantities("nearly 3,000 troops")]
    [('nearly 3,000 troops', 'troop')]
    """
    return mentions(text)
