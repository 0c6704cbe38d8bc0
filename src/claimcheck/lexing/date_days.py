"""Days and months by name and number: February 10, 10/02/2022, May 2019, Christmas Day."""

from __future__ import annotations

import re

from claimcheck.lexing import date_forms as forms
from claimcheck.lexing.calendar import (
    NUMBERS,
    ORDINALS,
    WEEKDAY_WORDS,
    day,
    full_year,
    months_on,
)
from claimcheck.lexing.date_eras import spelled_behind
from claimcheck.lexing.date_resolution import day_range, month_found, month_range, settled
from claimcheck.lexing.date_scan import DateScan, Found
from claimcheck.lexing.date_years import quarter_at

_WORD_END = re.compile(r"[a-z\d]")


def month_at(scan: DateScan, at: int, word: str) -> Found | None:
    """February 10, Feb. 10-20, May 2019, in March."""
    if scan.glued(at, "@#_'"):
        return None
    capital = word[0].isupper()
    match = forms.MONTH_DAY.match(scan.text, at)
    if match is not None and (found := month_day(scan, match, capital)):
        return found
    if capital and (named := forms.MONTH_WORD.match(scan.text, at) or forms.WIRE_DAY.match(scan.text, at)):
        year, end = written_year(scan, named, named.end())
        number = named["word"].lower().replace(" ", "-")
        return day_found(scan, at, end, forms.month_number(word), ORDINALS.get(number) or NUMBERS[number], year)
    if capital and (first := forms.FIRST.match(scan.text, at)):
        year, end = written_year(scan, first, first.end())
        return day_found(scan, at, end, forms.month_number(word), 1, year)
    return _month_alone(scan, at, word, capital)


def month_day(scan: DateScan, match: re.Match[str], capital: bool) -> Found | None:
    """A month with the day behind it, or two."""
    if not capital and not (match["year"] or forms.month_name(match["month"]) not in forms.VERBS):
        return None
    year, end = written_year(scan, match, match.end())
    day2, month2 = match["day2"], match["month2"]
    if day2 and _counts_apart(scan, match):
        day2, end = None, match.end("day")
    if not day2 and not match["year"] and not match["short"] and scan.counts(end):
        return None  # "In May 10 people"
    month, number = forms.month_number(match["month"]), forms.day_number(match["day"])
    if not day2:
        return day_found(scan, match.start(), end, month, number, year)
    last = forms.month_number(month2) if month2 else month, forms.day_number(day2)
    if not month2 and _apart(scan, match):
        # "July 2 and 9": two days.
        scan.found.append(day_found(scan, match.start(), match.end("day"), month, number, year))
        return day_found(scan, match.start("day2"), end, month, last[1], year)
    return day_range(scan, (match.start(), end), (month, number), last, year)


def _apart(scan: DateScan, match: re.Match[str]) -> bool:
    """Two days are told of, not the days from the one to the other: "2 and 9 July", but not "between 2 and 9 July"."""
    joint = scan.text[match.end("day") : match.start("day2")].strip().lower()
    return joint in ("and", "or") and scan.word_before(match.start()) != "between"


def _counts_apart(scan: DateScan, match: re.Match[str]) -> bool:
    """The second number is no day of the same date: "February 10 and 12 people", "February 10 and 2"."""
    if scan.counts(match.end("day2")) and not match["year"]:
        return True
    if match["month2"] or " and " not in scan.text[match.end("day") : match.start("day2")]:
        return False
    return forms.day_number(match["day2"]) <= forms.day_number(match["day"])


def _month_alone(scan: DateScan, at: int, word: str, capital: bool) -> Found | None:
    """A month without a day, where the words around make it one."""
    match = forms.MONTH_YEAR.match(scan.text, at)
    if match is None or not (capital or (match["year"] and word not in forms.VERBS)):
        return None
    month, end = forms.month_number(match["month"]), match.end()
    year, end = written_year(scan, match, end)
    if match["month2"]:
        last = forms.month_number(match["month2"])
        return month_range(scan, at, end, month, last, year) if year or last != month else None
    if year is None and not _means_month(scan, at, match.end("month"), word):
        return None
    return month_found(scan, at, end, month, year)


def _means_month(scan: DateScan, at: int, end: int, word: str) -> bool:
    """The word is a month here, not a name or a verb: "in May", not "May said"."""
    low = word.lower()
    if low not in forms.ALSO_WORDS and low not in forms.ONLY_DATED:
        return True
    left, right = scan.word_before(at), scan.word_behind(end)
    if scan.text[end : end + 2] == "'s" and low == "may":
        return False
    if low == "may" and scan.miss_may():
        return left in forms.STRONG_MONTH_CUES
    if left in forms.MONTH_CUES:
        return low not in ("may", "march") or right not in ("said", "says", "has", "will")
    if left in ("and", "or") and scan.found and scan.found[-1].month and at - scan.found[-1].end <= 6:
        return True  # "in May and June"
    if low in ("april", "june", "august"):
        return right[:1].islower() or not (right or forms.NAME_BEFORE.search(scan.before(at)))
    if low == "march" and left == "as":
        return True
    if low in ("may", "march"):
        return left in ("the", "a") and right[:1].islower() and right not in forms.NO_MONTH_BEHIND
    return False


def digit_date(scan: DateScan, at: int) -> Found | None:
    """2022-02-10, 10/02/2022, 10 February, 10-20 February 2022."""
    if iso := forms.ISO.match(scan.text, at):
        return iso_day(scan, at, iso.end(), int(iso[1]), int(iso[3]), int(iso[4]))
    if numeric := forms.NUMERIC.match(scan.text, at):
        return _slashed_day(scan, numeric)
    match = forms.DAY_MONTH.match(scan.text, at)
    if match is None:
        return None
    name = match["month"]
    if not name[0].isupper() and not (match["year"] or forms.month_name(name) not in forms.VERBS):
        return None
    year, end = written_year(scan, match, match.end())
    month, number = forms.month_number(name), forms.day_number(match["day"])
    if not match["day2"]:
        return day_found(scan, at, end, month, number, year)
    first = forms.month_number(match["month1"]) if match["month1"] else month
    if not match["month1"] and _apart(scan, match):
        scan.found.append(day_found(scan, at, match.end("day"), month, number, year))
        return day_found(scan, match.start("day2"), end, month, forms.day_number(match["day2"]), year)
    return day_range(scan, (at, end), (first, number), (month, forms.day_number(match["day2"])), year)


def ordinal_at(scan: DateScan, at: int, word: str) -> Found | None:
    """The first quarter of 2020; the twenty-first of May."""
    if found := quarter_at(scan, at, word):
        return found
    match = forms.WORD_DAY.match(scan.text, at)
    if match is None:
        return None
    if not match["month"][0].isupper() and forms.month_name(match["month"]) in forms.ALSO_WORDS:
        return None
    year, end = written_year(scan, match, match.end())
    return day_found(
        scan, at, end, forms.month_number(match["month"]), ORDINALS[match["word"].lower().replace(" ", "-")], year
    )


def day_found(scan: DateScan, start: int, end: int, month: int, number: int, year: int | None) -> Found:
    """A day by its number, with the weekday in brackets behind it."""
    weekday: int | None = None
    if behind := forms.WEEKDAY_BEHIND.match(scan.text, end):
        weekday, end = WEEKDAY_WORDS[behind["weekday"].lower()], behind.end()
    return settled(scan, Found(start, end, "day", None, weekday, year, month, number))


def written_year(scan: DateScan, match: re.Match[str], end: int) -> tuple[int | None, int]:
    """The year behind a date, and where the mention ends then."""
    if match["year"]:
        if int(match["year"]) % 100 == 0 and scan.counts(match.end("year")):
            # "On February 10 2,000 people": back to the end of the day.
            before = match[0][: match.start("year") - match.start()]
            return None, match.start("year") - len(_WORD_END.split(before)[-1])
        return int(match["year"]), end
    if match["short"]:
        return full_year(int(match["short"]), scan.published), end
    that = forms.THAT_YEAR.match(scan.text, end)
    if that:
        year = scan.published.year + forms.STEPS[that["which"].lower()] if scan.published else None
        return year, that.end()
    return spelled_behind(scan, end) or (None, end)


def iso_day(scan: DateScan, start: int, end: int, year: int, month: int, number: int) -> Found | None:
    """Year first; 1234-56-78 is a number of something else, 2021-02-30 a slip."""
    if not (1500 <= year < 2200 and 1 <= month <= 12 and 1 <= number <= 31):
        return None
    return day_found(scan, start, end, month, number, year)


def compact_day(scan: DateScan, at: int) -> Found | None:
    """20220207 is a date where it has a line to itself."""
    match = forms.COMPACT.match(scan.text, at)
    if match is None or scan.before(at, 1).strip() or scan.text[match.end() : match.end() + 1].strip():
        return None
    if (at and scan.text[at - 1] != "\n") or scan.text[match.end() : match.end() + 1] not in ("", "\n"):
        return None
    if day(int(match[1]), int(match[2]), int(match[3])) is None:
        return None
    return day_found(scan, at, match.end(), int(match[2]), int(match[3]), int(match[1]))


def _slashed_day(scan: DateScan, match: re.Match[str]) -> Found | None:
    """31/10/2014 has one reading; 10/02/2022 has two, and stays open."""
    left, mark, right, years = int(match[1]), match[2], int(match[3]), match[4]
    if len(years) == 2 and mark != "/":
        return None
    year = int(years) if len(years) == 4 else full_year(int(years), scan.published)
    if not (1500 <= year <= 2199 and 1 <= left <= 31 and 1 <= right <= 31):
        return None
    readings = {
        found for month, number in ((left, right), (right, left)) if month < 13 and (found := day(year, month, number))
    }
    if len(readings) == 1:
        one = readings.pop()
        return day_found(scan, match.start(), match.end(), one.month, one.day, year)
    if not readings and min(left, right) > 12:
        return None  # 29/13/2014 is no attempt at a date
    return Found(
        match.start(),
        match.end(),
        "day",
        year=year,
        number=None if readings else max(left, right),
        readings=tuple(sorted(readings)),
    )


def short_date(scan: DateScan, at: int) -> Found | None:
    """31/10, which only beside a weekday or an "on" is a date at all."""
    match = forms.SHORT.match(scan.text, at)
    if match is None:
        return None
    left, right = int(match[1]), int(match[2])
    if not (1 <= left <= 31 and 1 <= right <= 31 and min(left, right) <= 12):
        return None
    if max(left, right) > 12 or left == right:
        return day_found(scan, at, match.end(), min(left, right), max(left, right), None)
    return Found(at, match.end(), "day", open=True)


def short_alone(scan: DateScan, at: int) -> Found | None:
    """On 31/10: a fraction of which only one half can be the day."""
    match = forms.SHORT.match(scan.text, at)
    if match is None or scan.word_before(at) not in ("on", "until", "since"):
        return None
    return short_date(scan, at) if max(int(match[1]), int(match[2])) > 12 and match[0] != "24/7" else None


def of_this_month(scan: DateScan, at: int) -> Found | None:
    """the 15th of next month."""
    match = forms.OF_MONTH.match(scan.text, at)
    if match is None:
        return None
    if scan.published is None:
        return Found(at, match.end(), "day", number=int(match["day"]), open=True)
    year, month = months_on(scan.published, forms.STEPS[match["which"].lower()])
    return day_found(scan, at, match.end(), month, int(match["day"]), year)
