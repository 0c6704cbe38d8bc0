"""What one date settles about another of the same occasion."""

from __future__ import annotations

import calendar
import datetime as dt
import re
from typing import NamedTuple

from claimcheck.checking.comparing_values import Answer, Settled, settle
from claimcheck.claims.claim import Claim, DateClaim
from claimcheck.text.document import day_of
from claimcheck.text.folding import fold

_LOOK = 40
_BOUND = re.compile(
    r"\b(?:(?P<before>before|prior to|earlier than|until|till|up to)|(?P<by>by|no later than)"
    r"|(?P<after>after|later than|following|past)|(?P<since>since|no earlier than|from))"
    r"\s+(?:the\s+)?(?:(?:end|start|beginning|middle)\s+of\s+)?(?:late\s+|early\s+|mid-?\s*)?(?:year\s+)?$",
    re.IGNORECASE,
)
_AS_OF = re.compile(r"\b(?:as of|as at|as on)\s+(?:the\s+)?(?:late |early |mid-?)?$", re.IGNORECASE)
_STRETCH = re.compile(
    r"\b(?:since|from|between|until|till|through|to|between [^.;]{3,28} and)\s+(?:the\s+)?(?:late |early |mid-?)?$",
    re.IGNORECASE,
)
_LEAP = 2000
_MONTH_LONG = 31
_YEAR_LONG = 366
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
    one, other = both_days(premise, hypothesis)
    if one is None or other is None:
        if (answer := _lengths(premise, hypothesis)) is not None:
            return answer
        if _plain(premise) != _plain(hypothesis) or not _plain(premise):
            return Answer("open", firm=False)
        return Answer("contradicted" if _strict(hypothesis) and not _strict(premise) else "entailed", firm=False)
    if not _meet(one, other):
        return Answer("contradicted" if stretches(premise) == stretches(hypothesis) else "open")
    if premise.date.start is None and hypothesis.date.start is not None:
        return Answer("open")  # "January 16" says nothing of the year
    return Answer("entailed" if _within(one, other) else "open")


def _lengths(premise: DateClaim, hypothesis: DateClaim) -> Answer | None:
    """What "four years ago" settles about "less than five years ago", where no text says from which day it is counted."""
    one, other = premise.date.length, hypothesis.date.length
    if one is None or other is None or not all(_plain(claim).endswith(_AGO) for claim in (premise, hypothesis)):
        return None  # what was so in the last forty years may be so in the last fifty
    return settle(one.converted(other.unit), other)


_AGO = " ago"

_STRICT = re.compile(r"\b(?:more|less|fewer|longer|earlier|later) than $", re.IGNORECASE)


def _strict(claim: DateClaim) -> bool:
    """ "more than five years ago" is not five years ago."""
    return _STRICT.search(_left(claim)) is not None


def one_time(premise: DateClaim, hypothesis: DateClaim) -> bool:
    """What is said of the one day holds for the other: "by April 10" is of April 10, "before April 11" too.

    "After April 10" is not, nor is "by April 12": figures grow. True where either is not known.
    """
    first, second = both_days(premise, hypothesis, bounds=False)
    if first is None or second is None:
        return not _told_apart(premise, hypothesis)
    bounded = both_days(premise, hypothesis)[1]
    if bound_of(hypothesis) == "before" and bounded is not None and bounded.last is not None:
        return first.last == bounded.last
    return _meet(first, second) and (bounded is None or _meet(first, bounded))


def _told_apart(premise: DateClaim, hypothesis: DateClaim) -> bool:
    """Two days without a year that are not one: other months, other days of the week, last year and this year."""
    if None not in (premise.date.weekday, hypothesis.date.weekday):
        return premise.date.weekday != hypothesis.date.weekday
    for pattern in (_MONTH, _SIDE):
        one, other = pattern.search(_plain(premise)), pattern.search(_plain(hypothesis))
        if one is not None and other is not None:
            return one[1] != other[1]
    return False


_SIDE = re.compile(r"\b(last|this|next|previous) (?:year|month|week|season|quarter)\b")


def dated(premise: DateClaim, hypothesis: DateClaim) -> Settled:
    """What the date of a figure settles about the date that another text gives the same figure.

    "As of March 16" bears out "after March 15" and "before March 17"; it contradicts "before March 16". Where one of them
    has no year it is taken to be the other's.
    """
    first, second = both_days(premise, hypothesis, bounds=False)[0], both_days(premise, hypothesis)[1]
    if first is None or second is None:
        return "open"
    if _within(first, second):
        return "entailed"
    return "contradicted" if not _meet(first, second) and bound_of(hypothesis) in ("before", "after") else "open"


def length(claim: DateClaim) -> str:
    """Whether a date is told to the day, the month or the year, or is a stretch of years."""
    start, end = claim.date.start, claim.date.end
    if start is None or end is None:
        return "day" if _DAY.search(_plain(claim)) else "month"
    days_long = (day_of(end) - day_of(start)).days
    if days_long < 1:
        return "day"
    return "month" if days_long <= _MONTH_LONG else "year" if days_long <= _YEAR_LONG else "years"


def stretches(claim: DateClaim) -> bool:
    """The date is an end of a stretch of time: "since 5 March", "to 27 April"."""
    return _STRETCH.search(_left(claim)) is not None


def surrounds(first: Claim, last: Claim, start: Claim | None, end: Claim | None) -> bool:
    """The stretch "between" the first two dates holds the one from the third to the fourth."""
    stretch = [claim for claim in (first, last, start, end) if isinstance(claim, DateClaim)]
    if len(stretch) < 4 or first.sentence != last.sentence or _BETWEEN.search(_left(stretch[0])) is None:
        return False
    outer, inner = Days(*_ends(*stretch[:2])), Days(*_ends(*stretch[2:]))
    return None not in (*outer[:2], *inner[:2]) and _within(inner, outer)


_BETWEEN = re.compile(r"\bbetween\s+(?:the\s+)?$", re.IGNORECASE)


def _ends(first: DateClaim, last: DateClaim) -> tuple[dt.date | None, dt.date | None]:
    one, other = days(first, bounds=False), days(last, bounds=False)
    return (one.first if one is not None else None), (other.last if other is not None else None)


def as_of(claim: DateClaim) -> bool:
    """The date says when a figure was taken, not when something happened."""
    return _AS_OF.search(_left(claim)) is not None


def both_days(one: DateClaim, other: DateClaim, *, bounds: bool = True) -> tuple[Days | None, Days | None]:
    """Both dates as days; where one has no year it is taken to be of the other's, where that names a day or month."""
    first, second = one.date.start, other.date.start
    if first is None and second is None:
        years: tuple[int | None, int | None] = (_LEAP, _LEAP)
    else:
        years = (_year(other), _year(one))
    return days(one, years[0], bounds=bounds), days(other, years[1], bounds=bounds)


def days(claim: DateClaim, year: int | None = None, *, bounds: bool = True) -> Days | None:
    """The days a date may be, its bound included ("before 2006"); an open year is filled in with ``year``."""
    start, end = claim.date.start, claim.date.end
    if start is None or end is None:
        filled = _filled(_plain(claim), year)
        if filled is None:
            return None
        first, last = filled
    else:
        first, last = day_of(start), day_of(end)
    bound = bound_of(claim) if bounds else None
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


def bound_of(claim: DateClaim) -> str | None:
    """The word that makes a date an end of what is meant: "before", "by", "after" or "since"."""
    found = _BOUND.search(_left(claim))
    return None if found is None else found.lastgroup


def _left(claim: DateClaim) -> str:
    """The text just before a date."""
    if claim.span is None or claim.sentence is None or claim.sentence_text is None:
        return ""
    start = max(0, claim.span.start - claim.sentence.start)
    return fold(claim.sentence_text[max(0, start - _LOOK) : start])


def _filled(text: str, year: int | None) -> tuple[dt.date, dt.date] | None:
    """The first and the last day of "24 July" or "July" in a year."""
    month, day = _MONTH.search(text), _DAY.search(text)
    if month is None or year is None or (day is None and year == _LEAP):
        return None
    number = _MONTHS.index(month[1].casefold()[:3]) + 1
    try:
        first = dt.date(year, number, int(day[1]) if day is not None else 1)
    except ValueError:
        return None
    return first, first if day is not None else first.replace(day=calendar.monthrange(year, number)[1])


def _year(claim: DateClaim) -> int | None:
    """The year of a date that names a month: a bare year has no room for "May 22"."""
    start, end = claim.date.start, claim.date.end
    if start is None or end is None or (day_of(end) - day_of(start)).days > _MONTH_LONG:
        return None
    return start.year


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
