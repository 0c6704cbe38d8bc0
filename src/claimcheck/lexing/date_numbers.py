"""What a number can begin: a day, a year, a clock time."""

from __future__ import annotations

import re

from claimcheck.lexing import date_forms as forms
from claimcheck.lexing.date_anaphora import in_time_at
from claimcheck.lexing.date_clocks import clock_time, four_digit_time
from claimcheck.lexing.date_days import compact_day, digit_date, iso_day, of_this_month, short_alone
from claimcheck.lexing.date_eras import CENTURY_WORDS, century_at, era_year, half_of_year, old_year, spelled_year
from claimcheck.lexing.date_periods import nth_stretch
from claimcheck.lexing.date_resolution import quarter_days
from claimcheck.lexing.date_scan import DateScan, Found
from claimcheck.lexing.date_years import (
    bare_decade,
    decade_found,
    is_year,
    quarter_at,
    short_decade,
    year_found,
    year_range,
)


def number_at(scan: DateScan, at: int, end: int) -> Found | None:
    """The date, year or time that begins with this number, which goes on to ``end`` with its commas and its decimals.

    What follows the digits tells what they can begin; most numbers of a text can begin nothing.
    """
    text = scan.text
    if text[at - 1 : at] != " " and not scan.free(at):
        return None
    if not text[at:end].isdigit():
        return _pointed(scan, at, end)
    behind, size = text[end : end + 1], end - at
    if size == 4:
        return _four_digits(scan, at, behind) or era_year(scan, at, end)
    if size > 2:
        if size == 8:
            return compact_day(scan, at)
        return era_year(scan, at, end) or in_time_at(scan, at) if size == 3 else None
    if behind in _SPACES:
        if _NEXT.match(text, end):
            return digit_date(scan, at) or clock_time(scan, at) or era_year(scan, at, end) or in_time_at(scan, at)
        return in_time_at(scan, at)
    if behind == ":":
        return clock_time(scan, at)
    if behind in _STROKES:
        if _STROKE_NEXT.match(text, end):
            return digit_date(scan, at) or clock_time(scan, at) or short_alone(scan, at) or in_time_at(scan, at)
        return in_time_at(scan, at)
    return _glued(scan, at, end) if behind in _LETTERS else None


def _pointed(scan: DateScan, at: int, end: int) -> Found | None:
    """10.30 a.m., 10.02.2022, 2022.02.10; neither 1,250 nor 3.5."""
    text = scan.text
    if text.startswith(".", end):
        return digit_date(scan, at)
    return clock_time(scan, at) if text[end - 3] == "." else None


_SPACES, _STROKES = frozenset(" \n"), frozenset("-/")
_LETTERS = frozenset("'abcnoprstABCNPRST")
_MONTH = r"(?i:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)"
_NEXT = re.compile(
    rf"[ \n]{{1,3}}(?:[apAP]\.?[mM](?![A-Za-z])|o'c|-|(?:to|through|thru|until|till|and|or){forms.GAP}\d|A\.?D|B\.?C|CE"
    rf"|(?:day{forms.GAP})?(?:of{forms.GAP})?{_MONTH})"
)
_STROKE_NEXT = re.compile(rf"[-/](?:[\d \n]|of\b|day\b|{_MONTH})")
"""What stands behind a number of one or two digits that begins a day, a time or an era."""


def _glued(scan: DateScan, at: int, end: int) -> Found | None:
    """The date that begins with digits and letters: "10th of May", "5pm", "the '80s", "2nd quarter", "79AD"."""
    return (
        digit_date(scan, at)
        or of_this_month(scan, at)
        or clock_time(scan, at)
        or short_decade(scan, at)
        or bare_decade(scan, at)
        or quarter_at(scan, at, "")
        or _ordinal(scan, at, end)
        or era_year(scan, at, end)
    )


def _ordinal(scan: DateScan, at: int, end: int) -> Found | None:
    """The 1st week of May, the 20th century."""
    if scan.text[end : end + 2].lower() not in _ORDINAL_ENDS:
        return None
    return nth_stretch(scan, at) or century_at(scan, at)


_ORDINAL_ENDS = frozenset({"st", "nd", "rd", "th"})


def counted_at(scan: DateScan, at: int, word: str) -> Found | None:
    """In two weeks' time; in nineteen eighty-six."""
    return in_time_at(scan, at) or (spelled_year(scan, at) if word.lower() in CENTURY_WORDS else None)


def _four_digits(scan: DateScan, at: int, behind: str) -> Found | None:
    """1430 GMT, 2022-02-10, the 1990s, 2020 Q3, 2004-2010, 2012; ``behind`` is the character that follows."""
    text = scan.text
    if (behind in _SPACES or behind == "(" or behind.isalpha()) and (hours := four_digit_time(scan, at)):
        return hours
    year = int(text[at : at + 4])
    if behind in _DATE_MARKS:
        if iso := forms.ISO.match(text, at):
            return iso_day(scan, at, iso.end(), int(iso[1]), int(iso[3]), int(iso[4]))
        if named := forms.NAMED_ISO.match(text, at):
            return iso_day(scan, at, named.end(), year, forms.month_number(named["month"]), int(named["day"]))
        if (years := forms.YEAR_RANGE.match(text, at)) and (found := year_range(scan, years)):
            return found
    elif decade := forms.DECADE.match(text, at):
        return decade_found(scan, at, decade.end(), int(decade["year"]))
    if not _PARTS.isdisjoint(text[at + 4 : at + 6]):
        if quarter := forms.YEAR_Q.match(text, at):
            return Found(at, quarter.end(), "quarter", quarter_days(scan, at, year, int(quarter["number"])), year=year)
        if half := half_of_year(scan, at):
            return half
    if forms.BARE_YEAR.match(text, at) is None:
        return old_year(scan, at)
    return year_found(at, at + 4, year) if is_year(scan, at, at + 4, year) else None


_PARTS = frozenset("QqH")
_DATE_MARKS = frozenset("-/")
