"""The calendar's own words, and arithmetic on days that never leaves the calendar."""

from __future__ import annotations

import calendar as almanac
import datetime as dt
from functools import lru_cache
from typing import Literal

Days = tuple[dt.date, dt.date]
Tense = Literal["past", "future"] | None

MONTHS: dict[str, int] = {
    name: number
    for number, names in enumerate(
        (
            ("january", "jan"),
            ("february", "feb"),
            ("march", "mar"),
            ("april", "apr"),
            ("may",),
            ("june", "jun"),
            ("july", "jul"),
            ("august", "aug"),
            ("september", "sept", "sep"),
            ("october", "oct"),
            ("november", "nov"),
            ("december", "dec"),
        ),
        start=1,
    )
    for name in names
}
"""Names and abbreviations of the months, without their stop."""

WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
"""Names of the days in the order of `datetime.date.weekday`."""

WEEKDAY_WORDS: dict[str, int] = {
    **{name.lower(): number for number, name in enumerate(WEEKDAYS)},
    "mon": 0,
    "tue": 1,
    "tues": 1,
    "wed": 2,
    "thu": 3,
    "thur": 3,
    "thurs": 3,
    "fri": 4,
    "sat": 5,
    "sun": 6,
}

NUMBERS: dict[str, int] = {
    word: number
    for number, word in enumerate(
        "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen"
        " eighteen nineteen twenty".split(" "),
        start=1,
    )
} | {"a": 1, "an": 1, "thirty": 30, "forty": 40, "fifty": 50, "couple of": 2}

ORDINALS: dict[str, int] = {
    word: number
    for number, word in enumerate(
        "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth"
        " fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first twenty-second twenty-third"
        " twenty-fourth twenty-fifth twenty-sixth twenty-seventh twenty-eighth twenty-ninth thirtieth"
        " thirty-first".split(" "),
        start=1,
    )
}

# First and last day in the northern year; a winter ends in the year after the one it is named for.
SEASONS: dict[str, tuple[tuple[int, int], tuple[int, int]]] = {
    "spring": ((3, 1), (6, 21)),
    "summer": ((6, 1), (9, 23)),
    "autumn": ((9, 1), (12, 21)),
    "fall": ((9, 1), (12, 21)),
    "winter": ((12, 1), (3, 21)),
}


def day(year: int, month: int, number: int) -> dt.date | None:
    """The day of that number, or None where the calendar has none: November 31."""
    try:
        return dt.date(year, month, number)
    except (ValueError, OverflowError):
        return None


def one_day(one: dt.date | None) -> Days | None:
    """A stretch of one day."""
    return (one, one) if one else None


def from_to(first: Days | None, last: Days | None) -> Days | None:
    """From the beginning of one stretch to the end of another."""
    return (first[0], last[1]) if first and last else None


def shifted(of: dt.date, days: int) -> dt.date:
    """So many days later; the calendar's first or last day where it ends before that."""
    try:
        return of + dt.timedelta(days=days)
    except OverflowError:
        return dt.date.max if days > 0 else dt.date.min


def shifted_months(of: dt.date, months: int) -> dt.date:
    """So many months later, on the same day or the last one the month has."""
    total = of.year * 12 + of.month - 1 + months
    year = min(max(total // 12, 1), 9999)
    month = total % 12 + 1
    return dt.date(year, month, min(of.day, almanac.monthrange(year, month)[1]))


@lru_cache(maxsize=512)
def year_days(year: int) -> Days | None:
    """January 1 to December 31."""
    return (dt.date(year, 1, 1), dt.date(year, 12, 31)) if 1 <= year <= 9999 else None


def month_days(year: int, month: int) -> Days | None:
    """The first and the last day of a month."""
    if not 1 <= year <= 9999:
        return None
    return dt.date(year, month, 1), dt.date(year, month, almanac.monthrange(year, month)[1])


def week_days(of: dt.date, weeks: int = 0) -> Days:
    """Monday to Sunday of the week so many weeks later."""
    monday = shifted(of, 7 * weeks - of.weekday())
    return monday, shifted(monday, 6)


def season_days(year: int, name: str) -> Days | None:
    """The season of that year as the north has it."""
    (month, first), (last_month, last) = SEASONS[name]
    start, end = day(year, month, first), day(year + (last_month < month), last_month, last)
    return (start, end) if start and end else None


def nearest(
    published: dt.date, month: int, number: int, *, tense: Tense = None, weekday: int | None = None
) -> dt.date | None:
    """The day of that month and number that a text of that date means.

    The nearest one. Where that is more than a season off, the weekday the text names with it, or else the tense,
    may choose the year before or after; nearer than that, a wrong weekday or tense is for a rule to judge.
    """
    days = [found for year in range(published.year - 1, published.year + 2) if (found := day(year, month, number))]
    days = [found for found in days if abs((found - published).days) <= 400]
    if not days:
        return None
    best = min(days, key=lambda found: abs((found - published).days))
    away = (best - published).days
    if abs(away) <= 90:
        return best
    fitting = [found for found in days if found.weekday() == weekday and abs((found - published).days) <= 200]
    if fitting:
        return min(fitting, key=lambda found: abs((found - published).days))
    if tense == "future" and away < 0:
        return min((found for found in days if found >= published), default=best)
    if tense == "past" and away > 0:
        return max((found for found in days if found <= published), default=best)
    return best


def nearest_month(published: dt.date, month: int, *, tense: Tense = None) -> Days | None:
    """The month of that name that a text of that date means; None where either year would do."""
    ahead = (month - published.month) % 12
    if ahead > 6 or (ahead == 6 and tense == "past"):
        ahead -= 12
    if 0 < ahead < 5 and tense == "past":
        return None  # "In April, he said", written in March: last year's, or the tense is misread
    if -5 < ahead < 0 and tense == "future":
        return None  # "will publish figures for February"
    if tense and ahead and (ahead > 0) != (tense == "future"):
        ahead += 12 if tense == "future" else -12
    elif tense is None and abs(ahead) > 4:
        return None
    total = published.year * 12 + published.month - 1 + ahead
    return month_days(total // 12, total % 12 + 1)


def full_year(short: int, published: dt.date | None) -> int:
    """'98 is 1998: the year with those two digits nearest to the text, the past rather than the future."""
    if published is None:
        return 1900 + short if short >= 70 else 2000 + short
    base = published.year // 100 * 100 + short
    return min(
        (base - 100, base, base + 100),
        key=lambda year: abs(year - published.year + (20 if year > published.year else 0)),
    )


def months_on(of: dt.date, months: int) -> tuple[int, int]:
    """Year and month so many months later."""
    there = shifted_months(of, months)
    return there.year, there.month


def moved(of: dt.date, unit: str, count: int) -> dt.date | None:
    """The day so many days, weeks, years later; None for a unit without a length."""
    match unit:
        case "day" | "night" | "morning" | "evening" | "afternoon":
            return shifted(of, count)
        case "hour":
            return shifted(of, -(-abs(count) // 24) * (1 if count > 0 else -1))
        case "week" | "weekend":
            return shifted(of, 7 * count)
        case "fortnight":
            return shifted(of, 14 * count)
        case "month":
            return shifted_months(of, count)
        case "quarter":
            return shifted_months(of, 3 * count)
        case "year":
            return shifted_months(of, 12 * count)
        case "decade":
            return shifted_months(of, 120 * count)
        case "century":
            return shifted_months(of, 1200 * count)
    return None


def days_ago(today: dt.date, unit: str, count: int, *, loose: bool) -> Days | None:
    """The days a writer may mean: exact for days, as wide as rounding for the rest.

    "eight years ago" is said of all of the year eight years back, and until the ninth year is full.
    """
    middle = moved(today, unit, -count)
    if middle is None or unit in ("hour", "minute"):
        return (shifted(today, -(count // 24) - 1), today) if unit == "hour" else None
    if unit == "day":
        slack = count // 5 if loose or count > 9 else 0
        return shifted(middle, -slack), shifted(middle, slack)
    if unit in ("week", "weekend", "fortnight"):
        slack = 10 if loose else 3
        return shifted(middle, -slack), shifted(middle, slack)
    if unit == "month":
        slack = 45 if loose else 16
        return shifted(middle, -slack), shifted(middle, slack)
    if unit == "decade":
        return shifted(middle, -730 * count), shifted(middle, 730 * count)
    calendar_year = year_days(middle.year)
    if unit != "year" or calendar_year is None:
        return None
    first = min(shifted(moved(today, "year", -count - 1) or middle, 1), calendar_year[0])
    return (shifted(first, -366), shifted(calendar_year[1], 366)) if loose else (first, calendar_year[1])


def days_ahead(today: dt.date, unit: str, count: int) -> Days | None:
    """The days a writer may mean by "in two weeks' time": as wide as rounding."""
    there = moved(today, unit, count)
    slack = {"day": 0, "week": 3, "fortnight": 3, "month": 16, "year": 183}.get(unit)
    if there is None or slack is None:
        return None
    return max(shifted(there, -slack), today), shifted(there, slack)


# Which days of a month, months of a year and years of a decade or century a part of it covers, generous where words are
# loose.
_EARLY = ((1, 10), (1, 4), (0, 4), (0, 39))
_MIDDLE = ((11, 20), (5, 8), (3, 7), (30, 70))
_LATE = ((20, 31), (9, 12), (5, 9), (60, 100))
_PARTS = {
    "early": _EARLY,
    "start": _EARLY,
    "beginning": _EARLY,
    "mid": _MIDDLE,
    "middle": _MIDDLE,
    "late": _LATE,
    "end": _LATE,
    "close": _LATE,
}


def portion(days: Days | None, part: str) -> Days | None:
    """Early, middle or late days of a month, a year or a decade; all of any other stretch.

    >>> str(portion((dt.date(2022, 2, 1), dt.date(2022, 2, 28)), "middle")[0])
    '2022-02-11'
    """
    if days is None:
        return None
    first, last = days
    of_month, of_year, of_decade, of_century = _PARTS[part]
    if days == month_days(first.year, first.month):
        return first.replace(day=of_month[0]), first.replace(day=min(of_month[1], last.day))
    if days == year_days(first.year):
        return from_to(month_days(first.year, of_year[0]), month_days(first.year, of_year[1]))
    if first.year + 9 == last.year and first.year % 10 == 0:
        return dt.date(first.year + of_decade[0], 1, 1), dt.date(first.year + of_decade[1], 12, 31)
    if first.year + 100 == last.year:
        return dt.date(first.year + of_century[0], 1, 1), dt.date(first.year + of_century[1], 12, 31)
    return days
