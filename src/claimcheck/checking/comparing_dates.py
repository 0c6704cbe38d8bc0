"""What one date settles about another of the same occasion."""

from __future__ import annotations

import datetime as dt
import re
from typing import NamedTuple

from claimcheck.checking.comparing_values import Answer
from claimcheck.claims.claim import DateClaim
from claimcheck.text.document import day_of
from claimcheck.text.folding import fold

_LOOK = 40
_BOUND = re.compile(
    r"\b(?:(?P<before>before|prior to|earlier than|until|till|up to)|(?P<by>by|no later than)"
    r"|(?P<after>after|later than|following|past)|(?P<since>since|no earlier than|from))"
    r"\s+(?:the\s+)?(?:(?:end|start|beginning|middle)\s+of\s+)?(?:late\s+|early\s+|mid-?\s*)?(?:year\s+)?$",
    re.IGNORECASE,
)
_MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split()
_MONTH = re.compile(rf"\b({'|'.join(_MONTHS)})[a-z]*\b\.?", re.IGNORECASE)
_DAY = re.compile(r"(?<!\d)(\d{1,2})(?:st|nd|rd|th)?(?!\d)")


class Days(NamedTuple):
    """Days from ``first`` to ``last``, both included; None is no end. ``bounded`` where a word sets a bound."""

    first: dt.date | None
    last: dt.date | None
    bounded: bool = False


def settle_dates(premise: DateClaim, hypothesis: DateClaim) -> Answer:
    """What a date of the premise settles about one of the hypothesis, both taken to be dates of one occasion."""
    one, other = days(premise, year=_year(hypothesis)), days(hypothesis, year=_year(premise))
    if one is None or other is None:
        same = _plain(premise) == _plain(hypothesis) and _plain(premise) != ""
        return Answer("entailed" if same else "open", firm=False)
    if not _meet(one, other):
        return Answer("contradicted")
    if _within(one, other):
        return Answer("entailed")
    return Answer("open")


def days(claim: DateClaim, year: int | None = None) -> Days | None:
    """The days a date may be, its bound included ("before 2006"); an open year is filled in with ``year``."""
    start, end = claim.date.start, claim.date.end
    if start is None or end is None:
        filled = _filled(_plain(claim), year)
        if filled is None:
            return None
        first = last = filled
    else:
        first, last = day_of(start), day_of(end)
    bound = _bound(claim)
    try:
        if bound == "before":
            return Days(None, first - dt.timedelta(days=1), True)
        if bound == "by":
            return Days(None, last, True)
        if bound == "after":
            return Days(last + dt.timedelta(days=1), None, True)
    except OverflowError:
        return None
    if bound == "since":
        return Days(first, None, True) if claim.role != "start" else Days(first, last)
    return Days(first, last)


def _bound(claim: DateClaim) -> str | None:
    if claim.span is None or claim.sentence is None or claim.sentence_text is None:
        return None
    start = claim.span.start - claim.sentence.start
    found = _BOUND.search(fold(claim.sentence_text[max(0, start - _LOOK) : max(0, start)]))
    return None if found is None else found.lastgroup


def _filled(text: str, year: int | None) -> dt.date | None:
    month, day = _MONTH.search(text), _DAY.search(text)
    if month is None or day is None or year is None:
        return None
    try:
        return dt.date(year, _MONTHS.index(month[1].casefold()[:3]) + 1, int(day[1]))
    except ValueError:
        return None


def _year(claim: DateClaim) -> int | None:
    return claim.date.start.year if claim.date.start is not None else None


def _plain(claim: DateClaim) -> str:
    return fold(claim.text or claim.date.text or "").casefold().strip()


def _meet(one: Days, other: Days) -> bool:
    return not _ahead(one, other) and not _ahead(other, one)


def _ahead(one: Days, other: Days) -> bool:
    """All of one lies before all of the other."""
    return one.last is not None and other.first is not None and one.last < other.first


def _within(one: Days, other: Days) -> bool:
    begun = other.first is None or (one.first is not None and one.first >= other.first)
    ended = other.last is None or (one.last is not None and one.last <= other.last)
    return begun and ended
