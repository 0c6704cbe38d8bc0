"""Dates told from another day: today, last year, two days ago, late May, three weeks after February 10."""

from __future__ import annotations

import re

from claimcheck.lexing import date_forms as forms
from claimcheck.lexing.calendar import (
    MONTHS,
    SEASONS,
    Days,
    days_ago,
    month_days,
    moved,
    one_day,
    portion,
    season_days,
    shifted,
    week_days,
)
from claimcheck.lexing.date_days import ordinal_at, written_year
from claimcheck.lexing.date_eras import century_at, fiscal_at
from claimcheck.lexing.date_lengths import length_of
from claimcheck.lexing.date_resolution import month_found, of_night, period_days, side_days, stretch_days
from claimcheck.lexing.date_scan import DateScan, Finder, Found
from claimcheck.lexing.date_weekdays import which_weekday
from claimcheck.lexing.date_years import bare_decade, part_year, season_at, short_decade


def today_at(scan: DateScan, at: int, word: str) -> Found | None:
    """Today, tonight, yesterday, tomorrow; not the paper or the programme of that name."""
    match = forms.TODAY.match(scan.text, at)
    if match is None or scan.before(at, 4) == "USA " or forms.TODAY_SHOW.match(scan.text[at : at + 18]):
        return None
    if at and scan.text[at - 1] in "@#_":
        return None
    one = shifted(scan.published, forms.DAY_STEPS[word.lower()]) if scan.published else None
    found = Found(at, match.end(), "relative", one_day(one))
    return of_night(found) if (match["part"] or "").lower() == "night" else found


def overnight_at(scan: DateScan, at: int, word: str) -> Found | None:
    """Overnight: the night to the day of publication; "became a star overnight" is another word."""
    match = forms.OVERNIGHT.match(scan.text, at)
    if match is None or scan.glued(at, "-_") or forms.NOT_OVERNIGHT.search(scan.before(at, 40)):
        return None
    if forms.NOT_OVERNIGHT.search(scan.text, at, at + 40):
        return None  # "Overnight, she became a star"
    night = None
    if scan.published is not None and scan.tense(at, match.end()) == "past":
        night = shifted(scan.published, -1), scan.published
    return Found(at, match.end(), "relative", night, night=night is not None)


def day_word_at(scan: DateScan, at: int, word: str) -> Found | None:
    """The day before yesterday, the day after tomorrow."""
    match = forms.DAY_BEFORE.match(scan.text, at)
    if match is None:
        return None
    step = -2 if match["which"].lower().startswith("before") else 2
    one = shifted(scan.published, step) if scan.published else None
    return Found(scan.with_article(at), match.end(), "relative", one_day(one))


def which_at(scan: DateScan, at: int, word: str) -> Found | None:
    """last year, next Thursday, this March, the past two days."""
    if scan.glued(at, "-_"):
        return None
    if match := forms.WHICH.match(scan.text, at):
        return _which_unit(scan, at, match)
    if match := forms.WHICH_WEEKDAY.match(scan.text, at):
        return which_weekday(scan, at, match)
    if match := forms.WHICH_MONTH.match(scan.text, at):
        if (not match["month"][0].isupper() and forms.month_name(match["month"]) in forms.VERBS) or (
            match["month"] == "May" and scan.miss_may()
        ):
            return None
        return _which_month(scan, at, match)
    if match := forms.WHICH_SEASON.match(scan.text, at):
        return _which_season(scan, at, match)
    return None


def _which_unit(scan: DateScan, at: int, match: re.Match[str]) -> Found | None:
    """Last year, this week, the past two days."""
    which, unit, count = match["which"].lower(), match["unit"].lower(), match["count"]
    start = scan.with_article(at)
    rolling = which in ("past", "coming") or (start != at and _rolling(scan, start, match))
    if count or (rolling and not match["plural"]):
        if count and forms.OF_MORE.match(scan.text, match.end()):
            return None  # "the last two years of the war"
        if start == at and which == "last" and scan.word_before(at) in forms.BEFORE_VERB:
            return None  # "is expected to last two years"
        number = forms.count_of(match["count2"] or count) if count else 1
        days = stretch_days(scan, which, unit, number)
        return Found(start, match.end(), "relative", days, length=length_of(match) if count else None)
    if match["plural"] or unit in ("hour", "minute", "season", "fortnight") or which == "previous":
        return None
    if start != at and which in ("last", "this") and not (unit == "quarter" and _follows(scan, start, match)):
        return None  # "the last year of the war"
    return Found(at, match.end(), "relative", period_days(scan, which, unit, at, match.end()))


def _follows(scan: DateScan, start: int, match: re.Match[str]) -> bool:
    """ "In the last quarter", and not "in the last quarter of the game"."""
    return scan.word_before(start) in ("in", "for", "during") and not forms.OF_MORE.match(scan.text, match.end())


def _rolling(scan: DateScan, start: int, match: re.Match[str]) -> bool:
    """ "Over the last year": the twelve months gone by, where "last year" is one of the calendar."""
    if (
        match["which"].lower() not in ("last", "next")
        or match["unit"].lower() == "quarter"
        or forms.OF_MORE.match(scan.text, match.end())
    ):
        return False
    return scan.word_before(start) in ("in", "over", "during", "within", "for")


def _which_month(scan: DateScan, at: int, match: re.Match[str]) -> Found:
    """Last, this or next March; who means the month just gone says "last month"."""
    month, which = forms.month_number(match["month"]), match["which"].lower()
    days: Days | None = None
    if today := scan.published:
        if which == "this":
            days = month_days(today.year, month)
        elif which == "next":
            days = month_days(today.year + (month <= today.month), month)
        elif (today.month - month) % 12 != 1:
            days = month_days(today.year - (month >= today.month), month)
    year = days[0].year if days else None
    return Found(at, match.end(), "month", days, year=year, month=month, open=days is None)


def _which_season(scan: DateScan, at: int, match: re.Match[str]) -> Found | None:
    """Last summer, this winter."""
    if match["season"].lower() == "fall" and scan.word_behind(match.end()) in ("in", "of"):
        return None
    name, days = match["season"].lower(), None
    if today := scan.published:
        seasons = [found for year in range(today.year - 2, today.year + 3) if (found := season_days(year, name))]
        match match["which"].lower():
            case "last":
                days = max((found for found in seasons if found[1] < today), default=None)
            case "next":
                days = min((found for found in seasons if found[0] > today), default=None)
            case _:
                days = min(seasons, key=lambda found: abs((found[0] - today).days + 45), default=None)
    return Found(at, match.end(), "season", days, open=days is None)


def weekend_at(scan: DateScan, at: int, word: str) -> Found | None:
    """The weekend itself: the one gone by, or the coming one."""
    match = forms.WEEKEND.match(scan.text, at)
    if match is None or not forms.THAT_WEEKEND.search(scan.before(at, 8)):
        return None
    tense = scan.tense(at, match.end())
    days = None
    if scan.published and tense:
        back = tense == "past" and scan.published.weekday() < 5
        saturday = shifted(week_days(scan.published)[1], -1 - 7 * back)
        days = saturday, shifted(saturday, 1)
    return Found(scan.with_article(at), match.end(), "relative", days)


def ago_at(scan: DateScan, at: int, word: str) -> Found | None:
    """two days ago: the words lie before."""
    left = scan.before(at, 48)
    match = forms.AGO.search(left)
    if match is None:
        return None
    start = at - len(left) + match.start("count")
    if more := forms.AND_MORE.search(scan.before(start)):
        # "two weeks and two days ago": a day that is told exactly, and by a length of two units.
        return _two_steps_ago(scan, (start, at + 3), more, match)
    unit, count, hedge = match["unit"].lower(), forms.count_of(match["count"]), (match["hedge"] or "").lower()
    days: Days | None = None
    if scan.published and count is not None and not forms.OPEN_HEDGE.match(hedge):
        loose = bool(hedge and hedge != "just") or bool(match["half"] or match["more"])
        days = days_ago(scan.published, unit, count, loose=loose)
        if match["count2"]:
            further = days_ago(scan.published, unit, forms.count_of(match["count2"]) or count, loose=loose)
            days = (further[0], days[1]) if days and further and further[0] <= days[1] else None
    return Found(start, at + 3, "relative", days, length=length_of(match))


def _two_steps_ago(scan: DateScan, place: tuple[int, int], more: re.Match[str], rest: re.Match[str]) -> Found:
    """Two weeks and two days ago."""
    start = place[0] - len(more[0])
    one = scan.published
    for step in (more, rest):
        count = forms.count_of(step["count"])
        one = moved(one, step["unit"].lower(), -count) if one is not None and count is not None else None
    return Found(start, place[1], "relative", one_day(one))


def now_at(scan: DateScan, at: int, word: str) -> Found | None:
    """ "now" itself is no date, "two weeks from now" is."""
    if not forms.NOW.match(scan.text, at):
        return None
    found = with_step(scan, Found(at, at + 3, "relative", one_day(scan.published)))
    return found if found.start < at else None


def with_step(scan: DateScan, found: Found) -> Found:
    """two days after February 10, three weeks from now: the step is part of the date."""
    left = scan.before(found.start, 40)
    match = forms.STEP.search(left)
    if match is None or (found.days and found.days[0] != found.days[1]):
        return found
    count, unit, days = forms.count_of(match["count"]), match["unit"].lower(), None
    if count is not None and found.days:
        there = moved(found.days[0], unit, -count if match["way"].lower() == "before" else count)
        slack = {"day": 0, "week": 3, "month": 16, "year": 183}.get(unit)
        if unit == "week" and found.kind == "relative":
            slack = 0  # "three weeks from tomorrow" is counted, "two weeks before Christmas" is rounded
        if there is not None and slack is not None:
            days = shifted(there, -slack), shifted(there, slack)
    start = found.start - len(left) + match.start("count")
    return Found(start, found.end, "relative", days, open=found.open, length=length_of(match))


def part_at(scan: DateScan, at: int, word: str) -> Found | None:
    """early February, the middle of the month, late last year, mid-2014."""
    if scan.glued(at, "@#_"):
        return None
    match = forms.PART.match(scan.text, at)
    if match is None:
        return None
    part, inner_at = match["part"].lower(), match.end()
    # "by end of year", but not the "end of year" charts.
    bare = part in ("end", "start", "beginning") and scan.word_before(at) in forms.YEAR_CUES | {"at"}
    whole = match["the"] or part == "mid" or bare
    inner = this_period(scan, inner_at) if whole else None
    inner = inner or period_behind(scan, inner_at)
    if inner is None or inner.start < inner_at or part == "turn" or inner.kind not in forms.PARTED:
        return None
    if part in ("earlier", "later"):
        return inner._replace(start=at, days=side_days(scan, inner.days, part))
    return inner._replace(start=scan.with_article(at), days=portion(inner.days, part))


def period_behind(scan: DateScan, at: int) -> Found | None:
    """The month, year, season or quarter of which a part is told."""
    token = forms.TOKEN.match(scan.text, at + (scan.text[at : at + 1] == "'"))
    if token is None:
        return None
    word = token[0]
    if word[0].isdigit():
        if token.start() > at:
            return short_decade(scan, token.start())
        return part_year(scan, at, word) or century_at(scan, at) or bare_decade(scan, at)
    if word.lower() in MONTHS and (word[0].isupper() or word not in forms.VERBS):
        match = forms.MONTH_YEAR.match(scan.text, at)
        if match is None or match["month2"] or forms.MONTH_DAY.match(scan.text, at) or forms.FIRST.match(scan.text, at):
            return None
        year, end = written_year(scan, match, match.end())
        return month_found(scan, at, end, forms.month_number(match["month"]), year)
    find = _PERIODS.get(word.lower())
    return find(scan, at, word) if find is not None else None


def this_period(scan: DateScan, at: int) -> Found | None:
    """The end of the month: of this one."""
    match = forms.THE_PERIOD.match(scan.text, at)
    if match is None:
        return None
    if forms.OF_MORE.match(scan.text[match.end() : match.end() + 5]):
        return None  # "the end of the year of ..."
    return Found(at, match.end(), "relative", period_days(scan, "this", match["unit"].lower(), at, match.end()))


def _nth(scan: DateScan, at: int, word: str) -> Found | None:
    """ "the end of the third quarter", "the early nineteenth century"."""
    return ordinal_at(scan, at, word) or century_at(scan, at)


_PERIODS: dict[str, Finder] = {
    **dict.fromkeys(forms.POINTERS, which_at),
    **dict.fromkeys(forms.ORDINAL_STARTS, _nth),
    **dict.fromkeys(SEASONS, season_at),
    **dict.fromkeys(("fiscal", "financial"), fiscal_at),
}
