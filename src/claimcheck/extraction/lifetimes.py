"""The years of a life in brackets as claims, for comparing two texts: "Ida Brandt (1711-1755)" was born in 1711.

Alone such years say little, and "(1990-1997)" may be the years of an office: they are read only where the other text says
of somebody that he or she was born or died.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Sequence

from claimcheck.claims.claim import Claim, DateClaim, NumericClaim
from claimcheck.extraction.counted import Counted
from claimcheck.extraction.dated import date_claims
from claimcheck.extraction.sentence import Sentence
from claimcheck.lexing.token import DateMention
from claimcheck.text.document import Document
from claimcheck.text.folding import fold
from claimcheck.text.sentences import sentences
from claimcheck.text.span import Span

_DAY = r"(?:(?:c\.|ca\.|circa) ?)?(?:[0-3]?\d [A-Z][a-z]{2,8} |[A-Z][a-z]{2,8} [0-3]?\d ?, )?"
_YEAR = r"(?:1\d\d\d|20\d\d|[1-9]\d\d)"
_LIFE = re.compile(rf"\( ?(?:[^()]{{0,80}}?[;,] ?)?{_DAY}(?P<birth>{_YEAR}) ?- ?{_DAY}(?P<death>{_YEAR}) ?\)")
_SHORTEST, _LONGEST = 15, 110
"""Years of a life; fewer are more often those of an office."""

_SPEAKS_OF_LIFE = re.compile(r"\b(?:born|birth|died|death)\b", re.IGNORECASE)
_OF_KIN = re.compile(
    r"\b(?:sons?|daughters?|child(?:ren)?|brothers?|sisters?|wife|husband|father|mother|parents?|nephew|niece|cousin)\b",
    re.IGNORECASE,
)


def speaks_of_life(text: str) -> bool:
    """The text says that somebody was born or died, and speaks of no relative of whom that may be said.

    >>> speaks_of_life("Ida Brandt was born in 1711."), speaks_of_life("Her son was born in 1731.")
    (True, False)
    """
    return _SPEAKS_OF_LIFE.search(text) is not None and _OF_KIN.search(text) is None


def with_lifetimes(document: Document, claims: Sequence[Claim], other: str) -> tuple[Claim, ...]:
    """The claims of a document and the years of the lives it tells in brackets, where the other text asks for them.

    A year in brackets takes the place of whatever else was read there.
    """
    if not speaks_of_life(other):
        return tuple(claims)
    folded = fold(document.text)
    lives = [match for match in _LIFE.finditer(folded) if _is_life(match)]
    if not lives:
        return tuple(claims)
    read = [claim for claim in claims if isinstance(claim, DateClaim | NumericClaim) and claim.field == "text"]
    gone: set[str] = set()
    found: list[Claim] = []
    for match in lives:
        inside = [one for one in read if one.span is not None and _meet(one.span, match.span())]
        gone.update(one.id for one in inside)
        found += _told(document, folded, match, [one for one in inside if isinstance(one, DateClaim)])
    return tuple(sorted((*(claim for claim in claims if claim.id not in gone), *found), key=_place))


def _is_life(match: re.Match[str]) -> bool:
    return _SHORTEST <= int(match["death"]) - int(match["birth"]) <= _LONGEST


def _told(document: Document, folded: str, match: re.Match[str], read: Sequence[DateClaim]) -> Iterator[DateClaim]:
    """Birth and death: the date that was read around the year, or the year alone."""
    for name, event in (("birth", "bear"), ("death", "die")):
        start, end = match.span(name)
        days = [one for one in read if one.span is not None and one.span.end == end and _one_day(one)]
        for one in days[:1] or _year(document, folded, start, end):
            yield one.model_copy(update={"event": event, "role": "on", "when": None})


def _one_day(claim: DateClaim) -> bool:
    return claim.date.start is not None and claim.date.start == claim.date.end


def _year(document: Document, folded: str, start: int, end: int) -> list[DateClaim]:
    for number, span in enumerate(sentences(folded)):
        if span.start <= start and end <= span.end:
            year = int(folded[start:end])
            sentence = Sentence(document.text, folded, span, "body", number=number)
            sentence.dates = [DateMention(start, end, dt.date(year, 1, 1), dt.date(year, 12, 31), kind="year")]
            return date_claims(document, [sentence], (), Counted())
    return []


def _meet(span: Span, other: tuple[int, int]) -> bool:
    return span.start < other[1] and other[0] < span.end


def _place(claim: Claim) -> tuple[int, int, str]:
    span = claim.span or Span(start=0, end=0)
    return span.start, span.end, claim.kind
