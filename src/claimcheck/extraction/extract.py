"""A document as typed claims."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import TypeVar

from claimcheck.claims.claim import AttributedClaim, Claim
from claimcheck.extraction.aged import in_full
from claimcheck.extraction.attributed import attributed, attributed_in_title
from claimcheck.extraction.cited import citation_claims, relayed_in, speaks_of_saying
from claimcheck.extraction.counted import Counted
from claimcheck.extraction.counting_on import counted_on
from claimcheck.extraction.dated import date_claims
from claimcheck.extraction.framing import framed
from claimcheck.extraction.listed import list_claims
from claimcheck.extraction.measures import names_in
from claimcheck.extraction.named import name_claims
from claimcheck.extraction.numeric import numeric_claims
from claimcheck.extraction.scored import score_claims
from claimcheck.extraction.sentence import Sentence
from claimcheck.lexing.dates import find_dates
from claimcheck.lexing.figures import find_figures
from claimcheck.lexing.gazetteer import country_of, places_in
from claimcheck.lexing.introduced import introduced
from claimcheck.lexing.people import people_in
from claimcheck.lexing.scores import Score, find_scores
from claimcheck.lexing.token import DateMention, Figure
from claimcheck.text.acyclic import acyclic
from claimcheck.text.document import Document
from claimcheck.text.folding import fold
from claimcheck.text.header import Header, header
from claimcheck.text.sentences import sentences
from claimcheck.text.span import Span

LONGEST = 1200
"""Characters of a sentence that are read together; the longest sentences of news have some 600."""

_HEADLINE = 300
"""Characters of a line that may still be a headline."""

_HEADLINE_WORDS = 16
_EDITED = 2
"""Words in which a headline in the text and the title given may differ."""

_LEAD = 2
_SETTING = 4
_SETTING_NAMES = 16

T = TypeVar("T", DateMention, Figure, Score)


@acyclic
def extract(document: Document) -> tuple[Claim, ...]:
    """Every figure, date and attributed statement of a document as a claim, in reading order.

    Claims of a separate title come first. Header lines are read as metadata: what they state of title, date and
    source is the document's own and comes before what the caller filled in.

    >>> [claim.text for claim in extract(Document(text="Police said 12 people were hurt in Lyon."))]
    ['12', '12 people were hurt in Lyon']
    """
    head = header(document.text)
    known = _with(document, head)
    folded = fold(document.text)
    spans = sentences(folded)
    body = _body(folded, spans, head.body)
    lines = _lines(document.text, folded, head.title, body, known.title)
    dates = [date for date in find_dates(folded, known.published) if date.start >= head.body or _in(date, head.title)]
    figures = [figure for figure in find_figures(folded, dates) if figure.start >= head.body or _in(figure, head.title)]
    named_anywhere = people_in(folded)
    places = [mention.start for mention in named_anywhere]
    for line in lines:
        line.people = places
    said = attributed(known, body, head.body, folded=folded, people=named_anywhere)
    setting = _setting(known, folded, lines)
    ids = Counted()
    for line, found in _spread(lines, dates):
        line.dates = found
    _reach(lines, said)
    cited = citation_claims(known, folded, head.body, lines, said, ids)
    by_line = _spread(lines, figures)
    _tell(folded, lines, by_line, relayed_in(cited))
    numeric = counted_on(folded, framed(folded, numeric_claims(known, by_line, setting, ids, lines)))
    listed = list_claims(known, by_line, numeric, setting, ids)
    dated = date_claims(known, lines, setting, ids)
    scores = [score for score in find_scores(folded, dates) if score.start >= head.body or _in(score, head.title)]
    scored = score_claims(known, _spread(lines, scores), setting, ids)
    people = [m for m in (people_in(folded, head.body) if head.body else named_anywhere) if m.name]
    people = sorted([*people, *introduced(folded, people, head.body)])
    numeric = in_full(numeric, (person.name for person in people if person.name is not None))
    named = name_claims(known, lines, people, setting, ids)
    titled = _title_claims(known, setting, ids) if known.title is not None and not _stands_in(lines) else ()
    body_claims: list[Claim] = [*numeric, *said, *dated, *scored, *named, *cited, *listed]
    return (*titled, *sorted(body_claims, key=_place))


def described(document: Document) -> Document:
    """The document with what its own header lines state; they come before what a caller has filled in."""
    return _with(document, header(document.text))


def _with(document: Document, head: Header) -> Document:
    stated = {"title": head.title_text, "published": head.published, "source": head.source}
    return document.model_copy(update={key: value for key, value in stated.items() if value is not None})


def _place(claim: Claim) -> tuple[int, int, str]:
    span = claim.span
    return (0, 0, claim.kind) if span is None else (span.start, span.end, claim.kind)


def _in(mention: DateMention | Figure | Score, span: Span | None) -> bool:
    return span is not None and span.start <= mention.start and mention.end <= span.end


def _body(folded: str, spans: Sequence[Span], start: int) -> list[Span]:
    """The sentences behind the header, those cut that are longer than any sentence of prose."""
    found: list[Span] = []
    for span in spans:
        if span.start < start:
            continue
        if span.end - span.start > LONGEST:
            found += _pieces(folded, span)
        else:
            found.append(span)
    return found


def _pieces(folded: str, span: Span) -> Iterator[Span]:
    """A long sentence cut at spaces: tables, lists, text without stops.

    What is read around a figure is read within its sentence, so that its length bounds the work for each figure.
    """
    start = span.start
    while span.end - start > LONGEST:
        space = folded.rfind(" ", start + LONGEST // 2, start + LONGEST)
        cut = space if space > 0 else start + LONGEST
        yield Span.between(start, cut)
        start = cut + (space > 0)
    if start < span.end:
        yield Span.between(start, span.end)


def _lines(text: str, folded: str, title: Span | None, body: Sequence[Span], known_title: str | None) -> list[Sentence]:
    """The headline, where it stands in the text, and the sentences of the body."""
    lines = [Sentence(text, folded, title, "headline", number=-1)] if title is not None else []
    first = 0
    if body and title is None and _is_headline(folded, body[0], known_title):
        lines.append(Sentence(text, folded, body[0], "headline"))
        first = 1
    for number, span in enumerate(body[first:], first):
        lines.append(Sentence(text, folded, span, "lead" if number < first + _LEAD else "body", number=number))
    return lines


def _is_headline(folded: str, span: Span, title: str | None) -> bool:
    """The first line is the title given, or nearly; or reads like one: short, without a full stop, alone on its line."""
    line = span.slice(folded)
    if title is not None:
        return _bare(line) == _bare(fold(title)) or (len(line) < _HEADLINE and _nearly(line, fold(title)))
    ends = folded.find("\n", span.end)
    alone = ends >= 0 and not folded[span.end : ends].strip() and folded[ends:].strip() != ""
    return alone and line[-1:] not in ".!?\"';:," and len(line.split()) <= _HEADLINE_WORDS and line[:1].isupper()


def _nearly(line: str, title: str) -> bool:
    """But for a word or a figure or two they are one line: a headline was edited in one of two places."""
    one, other = Counter(line.casefold().split()), Counter(title.casefold().split())
    longer = max(one.total(), other.total())
    return longer >= _EDITED * 2 and longer - (one & other).total() <= min(_EDITED, longer // 4)


def _bare(line: str) -> str:
    return "".join(char for char in line.casefold() if char.isalnum())


def _stands_in(lines: Sequence[Sentence]) -> bool:
    return any(line.section == "headline" for line in lines)


def _spread(lines: Sequence[Sentence], mentions: Iterable[T]) -> list[tuple[Sentence, list[T]]]:
    """Each mention to the sentence it stands in."""
    spread: dict[int, list[T]] = {}
    starts = [line.start for line in lines]
    for mention in mentions if lines else ():
        # Before the first sentence: text that the splitter left out is read with it.
        at = max(bisect_right(starts, mention.start) - 1, 0)
        spread.setdefault(at, []).append(mention)
    return [(lines[at], spread[at]) for at in sorted(spread)]


def _reach(lines: Sequence[Sentence], said: Iterable[AttributedClaim]) -> None:
    """Each sentence learns of the attributed words that reach into it."""
    starts = [line.start for line in lines]
    found: list[list[AttributedClaim]] = [[] for _ in lines]
    for claim in said:
        for span in claim.content:
            for at in range(max(bisect_right(starts, span.start) - 1, 0), bisect_left(starts, span.end)):
                if not found[at] or found[at][-1] is not claim:
                    found[at].append(claim)
    for line, claims in zip(lines, found, strict=True):
        line.said = claims


def _tell(
    folded: str,
    lines: Sequence[Sentence],
    with_figures: Iterable[tuple[Sentence, Sequence[Figure]]],
    relayed: dict[int, tuple[str, ...]],
) -> None:
    """Each sentence with figures learns whom it relays, and whether it or its neighbours speak of saying."""
    place = {id(line): at for at, line in enumerate(lines)}
    for line, _ in with_figures:
        at = place[id(line)]
        line.cited = relayed.get(line.start, ())
        line.hearsay = speaks_of_saying(line) or any(
            folded.find("\n", min(other.end, line.end), max(other.start, line.start)) < 0 and speaks_of_saying(other)
            for other in (*lines[max(at - 1, 0) : at], *lines[at + 1 : at + 2])
        )


def _setting(document: Document, folded: str, lines: Sequence[Sentence]) -> tuple[str, ...]:
    """The names a document is about: those of its headline and first sentences."""
    names: list[str] = []
    if document.title is not None and not _stands_in(lines):
        title = fold(document.title)
        names += _named(title, 0, len(title))
    for line in lines[:_SETTING]:
        names += _named(folded, line.start, line.end, people=line.may_name(line.start, line.end))
    return tuple(dict.fromkeys(names))[:_SETTING_NAMES]


def _named(folded: str, start: int, end: int, *, people: bool = True) -> list[str]:
    """The places and the last names between two positions."""
    places = [country_of(name) or name for _, _, name in places_in(folded, start, end)]
    return places + ([name.split()[-1] for name in names_in(folded, start, end)] if people else [])


def _title_claims(document: Document, setting: tuple[str, ...], ids: Counted) -> tuple[Claim, ...]:
    """Claims of a title that stands outside the text."""
    title = document.title or ""
    folded = fold(title)
    line = Sentence(title, folded, Span.between(0, len(title)), "headline", "title", number=-1)
    dates = find_dates(folded, document.published)
    figures = find_figures(folded, dates)
    line.dates = dates
    said = attributed_in_title(document)
    line.said = list(said)
    numeric = numeric_claims(document, [(line, figures)], setting, ids)
    dated = date_claims(document, [line], setting, ids)
    scored = score_claims(document, [(line, find_scores(folded, dates))], setting, ids)
    claims: list[Claim] = [*numeric, *said, *dated, *scored]
    return tuple(sorted(claims, key=_place))
