"""The calendar's own words, and arithmetic on days that never leaves the calendar."""

from __future__ import annotations

import calendar as almanac
import datetime as dt
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
    **{"mon": 0, "tue": 1, "tues": 1, "wed": 2, "thu": 3, "thur": 3, "thurs": 3, "fri": 4, "sat": 5, "sun": 6},
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
    fitting = [found for found in days if found.weekday() == weekday]
    if weekday is not None and fitting:
        return min(fitting, key=lambda found: abs((found - published).days))
    if tense == "future" and away < 0:
        return min((found for found in days if found >= published), default=best)
    if tense == "past" and away > 0:
        return max((found for found in days if found <= published), default=best)
    return best


def nearest_month(published: dt.date, month: int, *, tense: Tense = None) -> Days | None:
    """The month of that name that a text of that date means; None where it could as well be last year's as next year's."""
    away = (month - published.month) % 12
    if tense == "future":
        ahead = away
    elif tense == "past":
        ahead = away - 12 if away else 0
    elif away in (5, 6, 7):
        return None
    else:
        ahead = away if away < 6 else away - 12
    total = published.year * 12 + published.month - 1 + ahead
    return month_days(total // 12, total % 12 + 1)
