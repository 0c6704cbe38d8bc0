"""Stretches of the calendar that have a number: years, decades, quarters, seasons."""

from __future__ import annotations

import re

from claimcheck.lexing import date_forms as forms
from claimcheck.lexing.calendar import (
    from_to,
    month_days,
    season_days,
    year_days,
)
from claimcheck.lexing.date_resolution import quarter_days
from claimcheck.lexing.date_scan import DateScan, Found
from claimcheck.lexing.gazetteer import is_demonym
from claimcheck.text.value import made


def year_range(scan: DateScan, match: re.Match[str]) -> Found | None:
    """2004-2010, 1998-99, 2005-6."""
    first, tail = int(match["year"]), match["year2"]
    size = 10 ** len(tail)
    last = first - first % size + int(tail) if size < 10_000 else int(tail)
    if tail == "00":
        last += 100
    if not first < last <= first + 150 or scan.counts(match.end()):
        return None
    return Found(match.start(), match.end(), "range", from_to(year_days(first), year_days(last)), year=last)


def is_year(scan: DateScan, at: int, end: int, value: int) -> bool:
    """Whether the words around make this number a year rather than a count.

    Papers write counts with a comma, so a number such as 2012 is a year unless something speaks against it;
    2000 and 1,500 are as round as estimates are, and need a word that speaks for them.
    """
    left, right = scan.word_before(at), scan.word_behind(end).lower()
    if left in _SURE_CUES and right not in forms.COUNTED and value % 100 and scan.text[end : end + 1] not in _TIED:
        return 1500 <= value <= 2100
    if right in forms.COUNTED:
        apart = left in ("in", "since", "until", "during") and right in ("police", "members", "people")
        return apart and value % 100 > 0  # "in 2012 police"
    if scan.text.startswith("-", end) and not forms.OF_A_YEAR.match(scan.text, end):
        return False
    if scan.text.startswith("'s", end) and 1900 < value <= 2049:
        return True
    if _continues_years(scan, at) or forms.YEAR_PHRASE.search(scan.before(at)):
        return value % 100 > 0 or value == 2000
    if left in forms.LABELS or forms.NO.search(scan.before(at, 5)):
        return left == "about" and not right and value % 100 > 0
    if left in forms.YEAR_CUES:
        return 1500 <= value <= 2100 and not (left == "of" and value % 100 == 0)
    if left in ("to", "at"):
        return left == "at" and right in ("levels", "prices")
    if value == 2000 and left == "a" and is_demonym(scan.word_behind(end)):
        return True  # "is a 2000 American film"
    if value % 100 == 0:
        return left == "the" and value == 2000 and bool(right) and (not right.endswith("s") or right in forms.HELD)
    return 1900 <= value <= 2049 or (left == "the" and 1600 <= value < 1900 and bool(right))


def year_found(start: int, end: int, year: int) -> Found:
    """The days of a year."""
    days = year_days(year)
    return made(Found, (start, end, "year", days, None, year, None, None, (), False, False, None, None, None))


_SURE_CUES = forms.YEAR_CUES - forms.LABELS
"""Words behind which nothing but a counted noun could speak against a year."""
_TIED = frozenset("-'")


def _continues_years(scan: DateScan, at: int) -> bool:
    """ "2013 or 2014", "1998 to 2004": what goes on as a year is one."""
    last = scan.found[-1] if scan.found else None
    if last is None or last.kind not in ("year", "month") or last.year is None or at - last.end > 8:
        return False
    return forms.JOINED.fullmatch(scan.text[last.end : at]) is not None


def part_year(scan: DateScan, at: int, word: str) -> Found | None:
    """The year or decade behind "early", "mid-": the words before it say that it is one."""
    if len(word) != 4:
        return None
    if decade := forms.DECADE.match(scan.text, at):
        return decade_found(scan, at, decade.end(), int(decade["year"]))
    match = forms.BARE_YEAR.match(scan.text, at)
    if match is None or scan.word_behind(match.end()).lower() in forms.COUNTED:
        return None
    return Found(at, match.end(), "year", year_days(int(word)), year=int(word))


def decade_found(scan: DateScan, start: int, end: int, year: int) -> Found:
    """Ten years; the 1900s are a hundred."""
    last = year + (99 if year % 100 == 0 and year < 2000 else 9)
    return Found(start, end, "decade", from_to(year_days(year), year_days(last)), year=year)


def short_decade(scan: DateScan, at: int) -> Found | None:
    """The '90s."""
    if scan.before(at, 1) != "'" or not (match := forms.SHORT_DECADE.match(scan.text, at - 1)):
        return None
    year = 1900 + int(match["year"])
    return decade_found(scan, at - 1, match.end(), year if year >= 1920 else year + 100)


_THE = re.compile(r"\bthe\s+\Z", re.IGNORECASE)


_DECADE_BEHIND = re.compile(r"[6-9]0'?s(?![A-Za-z])")
_THE_DECADE = re.compile(
    r"\b(?:(?:in|of|since|during|from|until|throughout)[ \n]{1,2}the[ \n]{1,2}|(?:the|in)[ \n]{1,2}(?:early|mid|late)[ \n-]{1,2}"
    r"|and[ \n]{1,2}(?:early|mid|late)[ \n-]{1,2})$",
    re.IGNORECASE,
)


def bare_decade(scan: DateScan, at: int) -> Found | None:
    """The 80s, in the late 70s: without an apostrophe only where nothing makes them degrees, scores or years of age."""
    match = _DECADE_BEHIND.match(scan.text, at)
    if match is None or not _THE_DECADE.search(scan.before(at, 22)) or scan.degrees(at):
        return None
    return decade_found(scan, at, match.end(), 1900 + int(match[0][:2]))


def quarter_at(scan: DateScan, at: int, word: str) -> Found | None:
    """The second quarter of 2020, the first half of last year."""
    match = forms.QUARTER.match(scan.text, at)
    if match is None:
        return None
    if match["year"] and _THE.search(scan.text[match.start() : match.start("year")]):
        return None  # "the first half of the 2005 season"
    half = match["unit"].lower() == "half"
    year = int(match["year"]) if match["year"] else None
    if scan.published and (match["which"] or match["the"]):
        year = scan.published.year + forms.STEPS[(match["which"] or "this").lower()]
    number = forms.QUARTERS[match["number"].lower()]
    if half:
        if number > 2 or (year is None and not (match["which"] or match["the"])):
            return None  # of a match, most often
        if year is None:
            return Found(at, match.end(), "range", open=True)
        days = from_to(month_days(year, 6 * number - 5), month_days(year, 6 * number))
        return Found(at, match.end(), "range", days, year=year)
    return Found(at, match.end(), "quarter", quarter_days(scan, at, year, number), year=year, open=year is None)


def q_at(scan: DateScan, at: int, word: str) -> Found | None:
    """Q3 2020."""
    match = forms.Q.match(scan.text, at)
    if match is None or scan.glued(at, ""):
        return None
    year = int(match["year"]) if match["year"] else None
    if match["which"] and scan.published:
        year = scan.published.year + forms.STEPS[match["which"].lower()]
    days = quarter_days(scan, at, year, int(match[1]))
    return Found(at, match.end(), "quarter", days, year=year, open=year is None)


def season_at(scan: DateScan, at: int, word: str) -> Found | None:
    """Summer 2019."""
    match = forms.SEASON_YEAR.match(scan.text, at)
    if match is None or scan.counts(match.end()):
        return None
    year = int(match["year"])
    return Found(at, match.end(), "season", season_days(year, match["season"].lower()), year=year)
