"""Stretches told by a part or an end of another date: the six months ended June 30, the last week of May."""

from __future__ import annotations

import datetime as dt
import re
from decimal import Decimal

from claimcheck.lexing import date_forms as forms
from claimcheck.lexing.calendar import (
    MONTHS,
    WEEKDAY_WORDS,
    Days,
    from_to,
    month_days,
    months_on,
    moved,
    shifted,
    shifted_months,
    week_days,
    year_days,
)
from claimcheck.lexing.date_days import digit_date, month_day
from claimcheck.lexing.date_relative import period_behind, this_period
from claimcheck.lexing.date_resolution import period_days
from claimcheck.lexing.date_scan import DateScan, Found
from claimcheck.lexing.date_weekdays import weekday_at
from claimcheck.lexing.token import Length

GAP = forms.GAP

_TO_DATE = re.compile(
    rf"(?P<unit>week|weekend|fortnight|month|quarter|half|year)(?P<plural>s)?(?:-{GAP}?|{GAP})"
    rf"(?P<way>of|beginning|starting|commencing|ending|ended|to|through){GAP}"
    rf"(?:(?:on|the{GAP}end{GAP}of|end|late|mid){GAP})?(?:the{GAP})?(?=[A-Za-z\d])"
)
_AFTER_NEXT = re.compile(
    rf"(?P<unit>week|month|year)(?:{GAP}after{GAP}next|(?P<date>(?:-|{GAP})to(?:-|{GAP})date))(?![a-z-])"
)
_REST = re.compile(rf"(?:rest|remainder){GAP}of{GAP}(?P<the>the{GAP})?(?=[A-Za-z\d])")
_COUNT_BEFORE = re.compile(rf"(?<![a-z\d.,-]){forms.COUNT}(?:-|{GAP})$", re.IGNORECASE)
_NOT_PERIODS = re.compile(r"\b(?:an?|one|per|each|every|last|this|next|age)[ \n]{1,2}$", re.IGNORECASE)

NTH = re.compile(
    rf"(?P<nth>first|second|third|fourth|fifth|last|final|opening|closing|\d(?:st|nd|rd|th))(?:{GAP}(?P<count>\d{{1,3}}|"
    rf"{forms.NUMERALS}))?(?:-|{GAP})(?P<unit>day|week|weekend|month|half|quarter|year)(?P<plural>s)?"
    rf"{GAP}(?:of|in){GAP}(?=(?P<the>the{GAP})?[a-z\d'])",
    re.IGNORECASE,
)
_NUMBERS = {
    "first": 1,
    "second": 2,
    "third": 3,
    "fourth": 4,
    "fifth": 5,
    "opening": 1,
    "last": -1,
    "final": -1,
    "closing": -1,
}
_HOLDS = {"day": 1, "week": 7, "weekend": 7, "month": 31, "half": 0, "quarter": 92, "year": 366}


def period_at(scan: DateScan, at: int, word: str) -> Found | None:
    """The week of June 3, the six months ended June 30, the year to March 2004."""
    match = _TO_DATE.match(scan.text, at)
    if match is None:
        return after_next(scan, at)
    inner = _date_at(scan, match.end())
    if inner is None:
        return after_next(scan, at)
    way, unit = match["way"], match["unit"]
    before = _COUNT_BEFORE.search(scan.before(at))
    count = forms.count_of(before["count"]) if before is not None else 1
    if way == "of" and (unit != "week" or match["plural"] or inner.kind not in ("day", "weekday")):
        return None
    if (match["plural"] and before is None) or (before is None and way in ("to", "through") and _single(scan, at)):
        return None
    start = at if before is None else at - len(before[0])
    length = None if before is None or count is None else Length(Decimal(count), unit)
    days = _measured(way, unit, count, inner.days)
    found = Found(scan.with_article(start), inner.end, "range", days, year=inner.year, open=inner.open and days is None)
    return found._replace(length=length)


def after_next(scan: DateScan, at: int) -> Found | None:
    """The week after next, the year to date."""
    match = _AFTER_NEXT.match(scan.text, at)
    if match is None:
        return None
    start, today, days = scan.with_article(at), scan.published, None
    if today is not None and match["date"]:
        days = from_to(period_days(scan, "this", match["unit"], at, match.end()), (today, today))
    elif today is not None:
        there = moved(today, match["unit"], 1)
        days = _after(there, match["unit"]) if there is not None else None
    if start == at and not match["date"]:
        return None
    return Found(start, match.end(), "relative", days)


def _after(there: dt.date, unit: str) -> Days | None:
    """The week, month or year after the one of this day."""
    if unit == "week":
        return week_days(there, 1)
    return month_days(*months_on(there, 1)) if unit == "month" else year_days(there.year + 1)


def rest_at(scan: DateScan, at: int, word: str) -> Found | None:
    """The rest of the year: from the day of publication to its end."""
    match = _REST.match(scan.text, at)
    if match is None:
        return None
    inner = this_period(scan, match.end()) or period_behind(scan, match.end("the") if match["the"] else match.end())
    if inner is None or inner.kind not in forms.PARTED or (match["the"] and inner.kind == "year"):
        return None  # "the rest of the 2005 season"
    days, today = inner.days, scan.published
    if days is not None and today is not None and days[0] <= today <= days[1]:
        days = today, days[1]
    return inner._replace(start=scan.with_article(at), days=days)


def _single(scan: DateScan, at: int) -> bool:
    """ "a year to March": a length of time, not the twelve months that end then."""
    return _NOT_PERIODS.search(scan.before(at, 8)) is not None


def _measured(way: str, unit: str, count: int | None, days: Days | None) -> Days | None:
    """The days of so many weeks, months or years from or to a date."""
    if days is None or count is None:
        return None
    first, last = days
    if way == "of":
        # "The week of June 3" has that day in it, and begins with it where that is a Sunday.
        return (first, shifted(first, 6)) if first.weekday() == 6 else week_days(first)
    months = {"month": 1, "quarter": 3, "half": 6, "year": 12}.get(unit)
    if way in ("beginning", "starting", "commencing"):
        end = moved(first, unit, count) if months is None else shifted_months(first, months * count)
        return (first, shifted(end, -1)) if end is not None else None
    if months is None:
        begin = moved(last, unit, -count)
        return (shifted(begin, 1), last) if begin is not None else None
    # The day after a month's end is the first of a month: three months to June 30 begin on April 1.
    return shifted_months(shifted(last, 1), -months * count), last


def _date_at(scan: DateScan, at: int) -> Found | None:
    """The day or month that begins here, with its weekday where it has one."""
    token = forms.TOKEN.match(scan.text, at)
    if token is None:
        return None
    word = token[0]
    if word[0] <= "9":
        found = digit_date(scan, at) if len(word) < 3 else None
        return found if found is not None and found.kind == "day" else None
    low = word.lower()
    if low in MONTHS and (word[0].isupper() or word not in forms.VERBS):
        match = forms.MONTH_DAY.match(scan.text, at)
        if match is not None and not match["day2"]:
            return month_day(scan, match, word[0].isupper())
        return period_behind(scan, at) if match is None else None
    if low in WEEKDAY_WORDS and len(word) > 5:
        return weekday_at(scan, at, word)
    return None


def nth_stretch(scan: DateScan, at: int) -> Found | None:
    """The first three months of 1987, the last week of December, the second half of the 1990s."""
    match = NTH.match(scan.text, at)
    if match is None or (match["plural"] and not match["count"]):
        return None  # "the opening months of 2004"
    if match["unit"].lower() == "day" and match["nth"].lower() in ("opening", "closing"):
        return None  # of a shop, a conference
    inner = None
    if match["the"]:
        inner = this_period(scan, match.end("the"))
    inner = inner or period_behind(scan, match.end("the") if match["the"] else match.end())
    if inner is None or inner.kind not in forms.PARTED or inner.kind == "season":
        return None
    if match["the"] and inner.kind == "year" and inner.start == match.end("the"):
        return None  # "the first half of the 2005 season"
    nth = match["nth"].lower()
    number = _NUMBERS.get(nth) or int(nth[0])
    count = forms.count_of(match["count"]) if match["count"] else 1
    if match["unit"].lower() == "quarter" and (number != -1 or inner.kind not in ("year", "relative")):
        return None  # "the third quarter" has its own name
    if count is None or number == 0 or (match["count"] and number not in (1, -1)):
        return None
    unit = match["unit"].lower()
    days = _nth_days(inner.days, number, count, unit)
    if inner.days is not None and days is None:
        return None
    length = Length(Decimal(count), unit) if match["count"] else None
    found = Found(scan.with_article(at), inner.end, "range", days, year=inner.year, open=inner.open, length=length)
    return found if unit != "day" or match["count"] else found._replace(kind="day")


def _nth_days(days: Days | None, number: int, count: int, unit: str) -> Days | None:
    """The days a writer may mean; None where the stretch has no such part.

    The first week of a month may be its first seven days or the first week that lies in it for the most part.
    """
    if days is None:
        return None
    first, last = days
    size = (last - first).days + 1
    if unit == "half":
        if number not in (1, 2, -1):
            return None
        middle = shifted_months(first, 6) if 365 <= size <= 366 else shifted(first, size // 2)
        return (first, shifted(middle, -1)) if number == 1 else (middle, last)
    if _HOLDS[unit] * max(count, abs(number)) > size + 6:
        return None
    if unit == "weekend":
        return None if number < 0 else _within(days, 7 * number - 7, 7 * number + 6)
    if unit in ("month", "quarter", "year"):
        months = {"month": 1, "quarter": 3, "year": 12}[unit]
        if number < 0:
            return shifted_months(shifted(last, 1), -months * count), last
        begin = shifted_months(first, months * (number - 1))
        return begin, shifted(shifted_months(begin, months * count), -1)
    width = (7 if unit == "week" else 1) * count
    start = shifted(last, 1 - width) if number < 0 else shifted(first, width * (number - 1))
    end = shifted(start, width - 1)
    if unit == "day":
        return (start, end) if end <= last else None
    return min(start, _thursdays_week(start)), max(end, shifted(_thursdays_week(shifted(end, -6)), 6))


def _within(days: Days, first: int, last: int) -> Days | None:
    start = shifted(days[0], first)
    return (start, min(shifted(days[0], last), days[1])) if start <= days[1] else None


def _thursdays_week(first: dt.date) -> dt.date:
    """The Monday of the week whose Thursday is one of the seven days from this one, as ISO 8601 numbers weeks."""
    thursday = shifted(first, (3 - first.weekday()) % 7)
    return shifted(thursday, -3)
