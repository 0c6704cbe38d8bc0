"""Centuries, fiscal years, half-years, and years long gone: the 20th century, FY19, H1 2020, 44 BC, in 1066."""

from __future__ import annotations

import datetime as dt
import re

from claimcheck.lexing import date_forms as forms
from claimcheck.lexing.calendar import ORDINALS, Days, from_to, full_year, month_days, year_days
from claimcheck.lexing.date_scan import DateScan, Found

GAP = forms.GAP

_CENTURY = re.compile(
    rf"(?P<nth>\d\d?(?:st|nd|rd|th)|[a-z]{{5,11}}(?:-[a-z]{{5,7}})?)(?:{GAP}|-)"
    rf"(?:(?P<name>(?-i:C))|c)entur(?:y|ies)(?P<era>{GAP}(?:BCE?|B\.C\.))?(?![a-z])",
    re.IGNORECASE,
)
_FISCAL = re.compile(
    rf"(?P<word>fiscal|financial)(?:{GAP}year)?{GAP}(?P<year>(?:19|20)\d\d)(?![\d%])(?:[-/]\d\d(?:\d\d)?(?!\d))?",
    re.IGNORECASE,
)
_FY = re.compile(r"FY[ -]?(?P<year>20\d\d|19\d\d|\d\d)(?:[-/]\d\d(?:\d\d)?)?(?![A-Za-z\d])")
_HALF_YEAR = re.compile(rf"H(?P<half>[12])(?:{GAP}|-|/)(?P<year>{forms.YEAR})")
_YEAR_HALF = re.compile(r"(?P<year>(?:19|20)\d\d)[ -]?H(?P<half>[12])(?![A-Za-z\d])")
_ERA = re.compile(rf"(?P<year>\d{{1,4}}){GAP}?(?P<era>BCE|BC|B\.C\.E?\.?|CE|A\.?D\.?)(?![A-Za-z])")
_ANNO_DOMINI = re.compile(rf"AD{GAP}(?P<year>\d{{1,4}})(?![\d,.:/-]\d|\d)")
_ERA_LETTERS = frozenset("ABC")
_ERA_CUES = forms.YEAR_CUES | {"around", "about", "c", "ca", "year", "between", "to", "and", "the", "or"}
_OLD_YEAR = re.compile(r"1[0-4]\d\d(?![A-Za-z\d%]|[.,:/-]\d|-[a-z])")
_OLD_CUES = frozenset({"in", "since", "until", "circa", "year"})
_LIFE = re.compile(
    r"\b(?:born|died|founded|crowned)[ \n]{1,2}(?:(?:before|after|around|about|circa|c\.|in about)[ \n]{1,2})?$",
    re.IGNORECASE,
)
_NO_PLURALS = frozenset({"was", "is", "has", "his", "as", "its", "this", "across", "perhaps", "towards"})
_DECADES = {
    "twenties": 1920,
    "thirties": 1930,
    "forties": 1940,
    "fifties": 1950,
    "sixties": 1960,
    "seventies": 1970,
    "eighties": 1980,
    "nineties": 1990,
    "noughties": 2000,
}
_THE_DECADE = re.compile(
    r"\b(?:in|of|since|during|from|until|throughout)[ \n]{1,2}the[ \n]{1,2}(?:(?:early|mid|late)(?:-|[ \n]{1,2}))?$",
    re.IGNORECASE,
)
DECADE_WORDS = tuple(_DECADES)


def century_at(scan: DateScan, at: int) -> Found | None:
    """The 20th century: strictly from 1901, for most people from 1900, and either way to the end of 2000."""
    match = _CENTURY.match(scan.text, at)
    if match is None or (match["name"] and scan.word_behind(match.end())[:1].isupper()):
        return None  # "20th Century Fox"
    nth = match["nth"].lower()
    number = int(nth[:-2]) if nth[0].isdigit() else ORDINALS.get(nth)
    if not number:
        return None
    days = (
        None if match["era"] or number > 99 else from_to(year_days(max(100 * number - 100, 1)), year_days(100 * number))
    )
    return Found(at, match.end(), "century", days)


def fiscal_at(scan: DateScan, at: int, word: str) -> Found | None:
    """Fiscal 2020, the financial year 2004/05: twelve months that may begin in any month, and so have no days."""
    match = (_FY if word.lower() == "fy" else _FISCAL).match(scan.text, at)
    if match is None or scan.glued(at, "-_"):
        return None
    written = match["year"]
    year = int(written) if len(written) == 4 else full_year(int(written), scan.published)
    return Found(at, match.end(), "fiscal", year=year)


def half_year_at(scan: DateScan, at: int, word: str) -> Found | None:
    """H1 2020."""
    match = _HALF_YEAR.match(scan.text, at)
    if match is None or scan.glued(at, "-_."):
        return None
    year, half = int(match["year"]), int(match["half"])
    return Found(at, match.end(), "range", half_days(year, half), year=year)


def half_of_year(scan: DateScan, at: int) -> Found | None:
    """2020 H1."""
    match = _YEAR_HALF.match(scan.text, at)
    if match is None:
        return None
    year = int(match["year"])
    return Found(at, match.end(), "range", half_days(year, int(match["half"])), year=year)


def half_days(year: int, half: int) -> Days | None:
    """January to June, or July to December."""
    return from_to(month_days(year, 6 * half - 5), month_days(year, 6 * half))


def era_year(scan: DateScan, at: int, end: int) -> Found | None:
    """44 BC, 79 AD; a year before our era is a mention that the calendar has no days for."""
    match = _ERA.match(scan.text, at) if scan.text[end : end + 2].lstrip()[:1] in _ERA_LETTERS else None
    if match is None:
        return None
    if match["era"][0] in "bB" and scan.word_before(at) not in _ERA_CUES:
        return None  # "4,000 BC residents"
    return _of_era(at, match.end(), int(match["year"]), before=match["era"][0] in "bB")


def anno_domini(scan: DateScan, at: int, word: str) -> Found | None:
    """AD 79."""
    match = _ANNO_DOMINI.match(scan.text, at)
    return _of_era(at, match.end(), int(match["year"]), before=False) if match else None


def _of_era(start: int, end: int, year: int, *, before: bool) -> Found | None:
    if not 0 < year < 2200:
        return None
    days = None if before else (dt.date(year, 1, 1), dt.date(year, 12, 31))
    return Found(start, end, "year", days, year=None if before else year)


def old_year(scan: DateScan, at: int) -> Found | None:
    """In 1066, since 1215: counts of that size are seldom written without a comma, and never behind such a word."""
    match = _OLD_YEAR.match(scan.text, at)
    if match is None or (scan.word_before(at) not in _OLD_CUES and not _LIFE.search(scan.before(at, 24))):
        return None
    right = scan.word_behind(match.end()).lower()
    counted = right in forms.COUNTED or (right.endswith("s") and right not in _NO_PLURALS)
    year = int(match[0])
    if counted or (year % 100 == 0 and right):
        return None
    return Found(at, match.end(), "year", year_days(year), year=year)


def spelled_decade(scan: DateScan, at: int, word: str) -> Found | None:
    """In the sixties, the late eighties: of the last century; somebody's own have "his" or "her" before them."""
    if scan.glued(at, "-_") or not _THE_DECADE.search(scan.before(at, 24)) or scan.degrees(at):
        return None
    year = _DECADES[word.lower()]
    return Found(at, at + len(word), "decade", from_to(year_days(year), year_days(year + 9)), year=year)


_UNITS = "one two three four five six seven eight nine".split()
_TEENS = "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split()
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
_UNDER_100 = (
    {word: number for number, word in enumerate(_UNITS, 1)}
    | {word: number for number, word in enumerate(_TEENS, 10)}
    | {word: 10 * number for number, word in enumerate(_TENS, 2)}
)
_TAIL = rf"(?:(?:{'|'.join(_TENS)})(?:(?:-|{GAP})(?:{'|'.join(_UNITS)}))?|{'|'.join(_TEENS)})"
_SPELLED = re.compile(
    rf"(?:(?P<hundreds>sixteen|seventeen|eighteen|nineteen|twenty){GAP}(?:hundred{GAP}(?:and{GAP})?)?(?P<tail>{_TAIL})"
    rf"|two{GAP}thousand(?:{GAP}(?:and{GAP})?(?P<late>{_TAIL}|{'|'.join(_UNITS)}))?)(?![a-z-])",
    re.IGNORECASE,
)
CENTURY_WORDS = frozenset({"two", "sixteen", "seventeen", "eighteen", "nineteen", "twenty"})
_BEHIND = re.compile(rf",?{GAP}(?=[snt])", re.IGNORECASE)
_SPELLED_CUES = frozenset({"in", "since", "until", "till", "from", "year", "by", "and"})


def spelled_behind(scan: DateScan, end: int) -> tuple[int, int] | None:
    """The spelled year behind a month or a day, and where it ends: October two thousand and five."""
    gap = _BEHIND.match(scan.text, end)
    match = _SPELLED.match(scan.text, gap.end()) if gap else None
    if match is None or scan.counts(match.end()):
        return None
    return _value(match), match.end()


def _value(match: re.Match[str]) -> int:
    if match["hundreds"]:
        return 100 * _UNDER_100[match["hundreds"].lower()] + _below_100(match["tail"])
    return 2000 + _below_100(match["late"] or "")


def spelled_year(scan: DateScan, at: int) -> Found | None:
    """In nineteen eighty-six, October two thousand and five; "two thousand people" are no year."""
    match = _SPELLED.match(scan.text, at)
    if match is None or scan.word_before(at) not in _SPELLED_CUES:
        return None
    right = scan.word_behind(match.end()).lower()
    if right in forms.COUNTED or (right.endswith("s") and right not in _NO_PLURALS):
        return None
    # "in two thousand and three other cases": two thousand is a year where nothing follows that it could count.
    if not match["hundreds"] and (right or not match["late"]):
        return None
    return _year(at, match.end(), _value(match))


def _year(start: int, end: int, year: int) -> Found:
    return Found(start, end, "year", year_days(year), year=year)


def _below_100(words: str) -> int:
    """86 of "eighty-six"."""
    return sum(_UNDER_100[word] for word in re.split(r"[-\s]+", words.lower()) if word)
