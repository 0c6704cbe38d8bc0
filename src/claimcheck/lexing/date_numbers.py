"""What a number can begin: a day, a year, a clock time."""

from __future__ import annotations

from claimcheck.lexing import date_forms as forms
from claimcheck.lexing.calendar import (
    year_days,
)
from claimcheck.lexing.date_anaphora import in_time_at
from claimcheck.lexing.date_clocks import clock_time, four_digit_time
from claimcheck.lexing.date_days import compact_day, digit_date, iso_day, of_this_month, short_alone
from claimcheck.lexing.date_eras import CENTURY_WORDS, century_at, era_year, half_of_year, old_year, spelled_year
from claimcheck.lexing.date_periods import nth_stretch
from claimcheck.lexing.date_resolution import quarter_days
from claimcheck.lexing.date_scan import DateScan, Found
from claimcheck.lexing.date_years import bare_decade, decade_found, is_year, quarter_at, short_decade, year_range


def number_at(scan: DateScan, at: int, word: str) -> Found | None:
    """The date, year or time that begins with this number."""
    if not scan.free(at):
        return None
    if len(word) == 4:
        return _four_digits(scan, at, word) or era_year(scan, at, at + 4)
    if len(word) == 8:
        return compact_day(scan, at)
    if len(word) > 2:
        return era_year(scan, at, at + 3) or in_time_at(scan, at) if len(word) == 3 else None
    if scan.text[at + len(word) : at + len(word) + 1] in _NO_DATE:
        return None  # "1,250", "12%", "(12)"
    return (
        digit_date(scan, at)
        or of_this_month(scan, at)
        or clock_time(scan, at)
        or short_alone(scan, at)
        or short_decade(scan, at)
        or bare_decade(scan, at)
        or quarter_at(scan, at, word)
        or _ordinal(scan, at, at + len(word))
        or era_year(scan, at, at + len(word))
        or in_time_at(scan, at)
    )


def _ordinal(scan: DateScan, at: int, end: int) -> Found | None:
    """The 1st week of May, the 20th century."""
    if scan.text[end : end + 2].lower() not in _ORDINAL_ENDS:
        return None
    return nth_stretch(scan, at) or century_at(scan, at)


_NO_DATE = frozenset(',%);!?"]$')
_ORDINAL_ENDS = frozenset({"st", "nd", "rd", "th"})


def counted_at(scan: DateScan, at: int, word: str) -> Found | None:
    """In two weeks' time; in nineteen eighty-six."""
    return in_time_at(scan, at) or (spelled_year(scan, at) if word.lower() in CENTURY_WORDS else None)


def _four_digits(scan: DateScan, at: int, word: str) -> Found | None:
    """1430 GMT, 2022-02-10, the 1990s, 2020 Q3, 2004-2010, 2012."""
    text = scan.text
    if hours := four_digit_time(scan, at):
        return hours
    if iso := forms.ISO.match(text, at):
        return iso_day(scan, at, iso.end(), int(iso[1]), int(iso[3]), int(iso[4]))
    if named := forms.NAMED_ISO.match(text, at):
        return iso_day(scan, at, named.end(), int(word), forms.month_number(named["month"]), int(named["day"]))
    if decade := forms.DECADE.match(text, at):
        return decade_found(scan, at, decade.end(), int(decade["year"]))
    if quarter := forms.YEAR_Q.match(text, at):
        days = quarter_days(scan, at, int(word), int(quarter["number"]))
        return Found(at, quarter.end(), "quarter", days, year=int(word))
    if half := half_of_year(scan, at):
        return half
    if (years := forms.YEAR_RANGE.match(text, at)) and (found := year_range(scan, years)):
        return found
    match = forms.BARE_YEAR.match(text, at)
    if match is None:
        return old_year(scan, at)
    if not is_year(scan, at, match.end(), int(word)):
        return None
    return Found(at, match.end(), "year", year_days(int(word)), year=int(word))
