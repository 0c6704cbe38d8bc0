"""Which days a date means: the calendar where the year is written, else the day of publication and the verbs around."""

from __future__ import annotations

import datetime as dt
import re

from claimcheck.lexing import date_forms as forms
from claimcheck.lexing.calendar import (
    Days,
    Tense,
    day,
    from_to,
    month_days,
    months_on,
    moved,
    nearest,
    nearest_month,
    one_day,
    shifted,
    shifted_months,
    week_days,
    year_days,
)
from claimcheck.lexing.date_scan import DateScan, Found


def settled(scan: DateScan, found: Found) -> Found:
    """The day on the calendar, where the year is written or the day of publication tells it."""
    month, number = found.month or 1, found.number or 1
    if found.year is not None:
        one = day(found.year, month, number)
        return found._replace(days=one_day(one), open=False)
    if day(2000, month, number) is None:
        return found._replace(days=None, open=False)
    if (month, number) == (9, 11) and forms.ATTACKS.match(scan.text[found.end : found.end + 20]):
        return found._replace(days=one_day(dt.date(2001, 9, 11)))
    if scan.published is None:
        return found._replace(days=None, open=True)
    one = nearest(scan.published, month, number, tense=scan.tense(found.start, found.end), weekday=found.weekday)
    return found._replace(days=one_day(one), open=one is None)


def with_year(scan: DateScan, found: Found, year: int) -> Found:
    """The day or month in the year that another date has written."""
    if found.kind == "month":
        return found._replace(days=month_days(year, found.month or 1), open=False)
    return settled(scan, found._replace(year=year))


def day_range(
    scan: DateScan, place: tuple[int, int], first: tuple[int, int], last: tuple[int, int], year: int | None
) -> Found:
    """Two days that share a month or a year; the later one carries the year."""
    found = Found(*place, "range", None, None, year, *last)
    if day(2000, *first) is None or day(2000, *last) is None or (first[0] == last[0] and last[1] < first[1]):
        return found
    closing = settled(scan, found)
    if closing.days is None:
        return closing
    until = closing.days[1]
    opening = day(until.year - (first > last), *first)
    return closing._replace(days=(opening, until) if opening else None)


def month_found(scan: DateScan, start: int, end: int, month: int, year: int | None) -> Found:
    """A month, of the year written or the one its text means."""
    if year is not None:
        return Found(start, end, "month", month_days(year, month), year=year, month=month)
    days = nearest_month(scan.published, month, tense=scan.tense(start, end)) if scan.published else None
    return Found(start, end, "month", days, month=month, open=days is None)


def month_range(scan: DateScan, start: int, end: int, month: int, last: int, year: int | None) -> Found:
    """Two months; the later one carries the year."""
    if year is None and scan.published:
        days = nearest_month(scan.published, last, tense=scan.tense(start, end))
        year = days[0].year if days else None
    if year is None:
        return Found(start, end, "range", open=True)
    days = from_to(month_days(year - (last < month), month), month_days(year, last))
    return Found(start, end, "range", days, year=year)


def weekday_days(scan: DateScan, start: int, end: int, number: int) -> Days | None:
    """The weekday before or after the day of publication, as the tense has it; None where there is none."""
    if scan.published is None:
        return None
    tense: Tense = "future" if forms.DUE_ON.search(scan.before(start, 8)) else scan.tense(start, end)
    if tense == "future":
        one = shifted(scan.published, (number - scan.published.weekday()) % 7)
    elif tense == "past":
        one = shifted(scan.published, -((scan.published.weekday() - number) % 7))
        if one == scan.published and scan.text.startswith("'s", end):
            # "Friday's attack", in print on a Friday: today's, or the one all week was about.
            return shifted(one, -7), one
    else:
        return None
    return one, one


def quarter_days(scan: DateScan, at: int, year: int | None, number: int) -> Days | None:
    """Quarters of the calendar year; a fiscal one may lie anywhere."""
    if year is None or scan.word_before(at) == "fiscal":
        return None
    return from_to(month_days(year, 3 * number - 2), month_days(year, 3 * number))


def period_days(scan: DateScan, which: str, unit: str, start: int, end: int) -> Days | None:
    """The days of "last week", "this year", "next quarter"; None for a day or where nothing is known."""
    today, step = scan.published, forms.STEPS[which]
    if today is None:
        return None
    match unit:
        case "year":
            return year_days(today.year + step)
        case "month":
            return month_days(*months_on(today, step))
        case "week":
            return week_days(today, step)
        case "weekend":
            past = step == 0 and scan.tense(start, end) == "past"
            return _weekend_days(today, step, past=past)
        case "quarter":
            first = shifted_months(today.replace(day=1, month=today.month - (today.month - 1) % 3), 3 * step)
            return from_to(one_day(first), month_days(*months_on(first, 2)))
        case "decade":
            opening = today.year // 10 * 10 + 10 * step
            return from_to(year_days(opening), year_days(opening + 9))
        case "century":
            opening = today.year // 100 * 100 + 100 * step
            return from_to(year_days(opening), year_days(opening + 100))
        case "day":
            return None
    if step == 0:
        return today, today
    # "last night" runs past midnight, and the paper comes out in the morning.
    return (shifted(today, -1), today) if step < 0 else None


def of_night(found: Found) -> Found:
    """The night of a day runs on into the next one."""
    if found.days is None or found.days[0] != found.days[1]:
        return found
    return found._replace(days=(found.days[0], shifted(found.days[0], 1)), night=True)


def _weekend_days(today: dt.date, step: int, *, past: bool) -> Days:
    """Saturday and Sunday; "next weekend", said on a working day, may be either of two."""
    saturday = week_days(today)[1] - dt.timedelta(days=1) if today < dt.date.max else today
    at_weekend = today.weekday() >= 5
    if step < 0 or (past and not at_weekend):
        saturday = shifted(saturday, -7)
    elif step > 0 and at_weekend:
        saturday = shifted(saturday, 7)
    elif step > 0:
        return saturday, shifted(saturday, 8)
    return saturday, shifted(saturday, 1)


def stretch_days(scan: DateScan, which: str, unit: str, count: int | None) -> Days | None:
    """The days of "the past two weeks", "the next year"."""
    if scan.published is None or count is None or which in ("this", "previous"):
        return None
    ahead = which in ("next", "coming")
    other = moved(scan.published, unit, count if ahead else -count)
    if other is None:
        return None
    return (scan.published, other) if ahead else (other, scan.published)


def side_days(scan: DateScan, days: Days | None, part: str) -> Days | None:
    """Earlier this week ends today; later this week begins with it."""
    if days is None or scan.published is None or not days[0] <= scan.published <= days[1]:
        return days
    return (days[0], scan.published) if part == "earlier" else (scan.published, days[1])


def lend_years(scan: DateScan) -> None:
    """ "from January 5 to March 3, 2019": the year is written once and holds for both."""
    for index in range(len(scan.found) - 1):
        left, right = scan.found[index], scan.found[index + 1]
        if right.start - left.end > 12 or left.kind not in ("day", "month") or right.kind not in ("day", "month"):
            continue
        if not forms.JOINED.fullmatch(scan.text[left.end : right.start]) or None in (left.month, right.month):
            continue
        days_too = left.kind == right.kind
        here = left.month or 0, (left.number or 0) if days_too else 0
        there = right.month or 0, (right.number or 0) if days_too else 0
        if left.year is None and right.year is not None:
            scan.found[index] = with_year(scan, left, right.year - (here > there))
        elif left.year is None and left.kind == "month" and left.days and right.days and right.days < left.days:
            scan.found[index] = with_year(scan, left, right.days[0].year - (here > there))
        elif right.year is None and left.year is not None and right.days is None:
            scan.found[index + 1] = with_year(scan, right, left.year + (there < here))


_FROM = re.compile(rf"\b(?:from|between){forms.GAP}(?:(?:late|early|mid|the){forms.GAP})?$", re.IGNORECASE)
_BETWEEN = re.compile(rf"\bbetween{forms.GAP}(?:(?:late|early|mid|the){forms.GAP})?$", re.IGNORECASE)
_TO = re.compile(
    rf",?{forms.GAP}?(?:-|to|through|thru|until|till|and){forms.GAP}?(?:(?:late|early|mid|the){forms.GAP})?"
)
_ENDS = frozenset({"day", "weekday", "month", "year", "quarter", "relative", "season", "decade"})


def join_ends(scan: DateScan) -> None:
    """ "from May to July 2019", "between 1997 and 2002": each of the two knows the stretch that both are ends of."""
    for index in range(len(scan.found) - 1):
        left, right = scan.found[index], scan.found[index + 1]
        if right.start - left.end > 12 or left.days is None or right.days is None or left.kind not in _ENDS:
            continue
        between = _TO.fullmatch(scan.text, left.end, right.start)
        if between is None or right.kind not in _ENDS or not left.days[0] <= right.days[1]:
            continue
        before = scan.before(left.start, 18)
        joined = "and" not in between[0] and (
            "-" in between[0] or "thr" in between[0] or left.kind == right.kind == "year"
        )
        if not joined and not (_BETWEEN if "and" in between[0] else _FROM).search(before):
            continue
        stretch = left.start, right.end, left.days[0], right.days[1]
        scan.found[index] = left._replace(stretch=stretch)
        scan.found[index + 1] = right._replace(stretch=stretch)
