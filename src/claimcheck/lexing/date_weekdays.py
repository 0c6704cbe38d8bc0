"""Days of the week: Thursday, Thursday, Feb. 10, Thursday the 10th, last Thursday."""

from __future__ import annotations

import datetime as dt
import re

from claimcheck.lexing import date_forms as forms
from claimcheck.lexing.calendar import (
    MONTHS,
    WEEKDAY_WORDS,
    Days,
    day,
    months_on,
    one_day,
    shifted,
)
from claimcheck.lexing.date_days import digit_date, month_day, short_date
from claimcheck.lexing.date_resolution import of_night, period_days, settled, weekday_days
from claimcheck.lexing.date_scan import DateScan, Found


def weekday_at(scan: DateScan, at: int, word: str) -> Found | None:
    """A weekday, alone or with the date it is written beside."""
    if not word[0].isupper() and len(word) < 6:
        return None
    if scan.glued(at, "@#_'"):
        return None
    if word == "Sun" and forms.PAPER_BEFORE.search(scan.before(at)):
        return None
    number = WEEKDAY_WORDS[word.lower().rstrip("s") if word.lower().endswith("days") else word.lower()]
    lead = forms.WEEKDAY_LEAD.match(scan.text, at)
    if lead is not None and (inner := _date_behind(scan, lead.end())) is not None:
        return _on_weekday(scan, inner._replace(start=at), number)
    return _weekday_alone(scan, at, word, number)


def _weekday_alone(scan: DateScan, at: int, word: str, number: int) -> Found | None:
    """Thursday, Thursday of last week, Thursday the 10th; not "Thursdays" or "Black Friday"."""
    match = forms.FULL_WEEKDAY.match(scan.text, at)
    of = forms.WEEKDAY_OF.match(scan.text, at)
    if match is None or match["plural"] or not (word[0].isupper() or of):
        return None
    if forms.NAME_BEFORE_DAY.search(scan.before(at, 12)) or forms.NAME_BEHIND_DAY.match(scan.text, match.end()):
        return None
    if of:
        days = period_days(scan, of["which"].lower(), "week", at, of.end())
        one = shifted(days[0], number) if days else None
        return Found(at, of.end(), "weekday", one_day(one), number)
    if numbered := forms.WEEKDAY_NUMBER.match(scan.text, at):
        return _numbered_day(scan, at, numbered.end(), number, int(numbered["day"]))
    told = scan.word_before(at) in ("previous", "following", "that")  # from another day of the story
    found = Found(at, match.end(), "weekday", None if told else weekday_days(scan, at, match.end(), number), number)
    return _with_part(scan, found)


def _with_part(scan: DateScan, found: Found) -> Found:
    """Wednesday night, which runs on into Thursday; Friday afternoon."""
    part = forms.DAY_PART_BEHIND.match(scan.text, found.end)
    if part is None:
        return found
    found = found._replace(end=part.end())
    return of_night(found) if part["part"].lower() == "night" else found


def _numbered_day(scan: DateScan, start: int, end: int, weekday: int, number: int) -> Found:
    """Thursday the 10th: of the nearest month that fits."""
    one: dt.date | None = None
    if today := scan.published:
        near = [months_on(today, step) for step in (-1, 0, 1)]
        fits = [found for year, month in near if (found := day(year, month, number)) and found.weekday() == weekday]
        one = min(fits, key=lambda found: abs((found - today).days), default=None)
    return Found(start, end, "day", one_day(one), weekday, number=number, open=one is None)


def _on_weekday(scan: DateScan, found: Found, weekday: int) -> Found:
    """The date with the weekday it is written with, which may settle its year or which number is the month."""
    if found.kind != "day":
        return found
    if found.month is not None:
        return settled(scan, found._replace(weekday=weekday))
    fits = [one for one in found.readings if one.weekday() == weekday]
    if len(fits) != 1:
        return found._replace(weekday=weekday)
    return found._replace(weekday=weekday, days=(fits[0], fits[0]), month=fits[0].month, number=fits[0].day)


def _date_behind(scan: DateScan, at: int) -> Found | None:
    """The date behind a weekday."""
    token = forms.TOKEN.match(scan.text, at)
    if token is None:
        return None
    if token[0][0].isdigit():
        return digit_date(scan, at) or short_date(scan, at)
    if token[0].lower() in MONTHS and (match := forms.MONTH_DAY.match(scan.text, at)):
        return month_day(scan, match, token[0][0].isupper())
    return None


def which_weekday(scan: DateScan, at: int, match: re.Match[str]) -> Found:
    """Last, this, next or the coming Thursday."""
    number = WEEKDAY_WORDS[match["weekday"].lower()]
    days: Days | None = None
    if today := scan.published:
        back = (today.weekday() - number - 1) % 7 + 1
        ahead = (number - today.weekday() - 1) % 7 + 1
        match match["which"].lower():
            case "last":
                # Two days ago is "Tuesday"; who writes "last Tuesday" then may mean the week before.
                one = shifted(today, -back)
                days = (shifted(one, -7) if back < 3 else one), one
            case "next":
                one = shifted(today, ahead)
                days = one, (shifted(one, 7) if number > today.weekday() else one)
            case _:
                back_too = scan.tense(at, match.end()) == "past" and match["which"].lower() == "this"
                same_day = 0 if match["which"].lower() == "this" else 7
                one = shifted(today, -(back % 7) if back_too else (ahead % 7 or same_day))
                days = one, one
    return Found(at, match.end(), "weekday", days, number)
