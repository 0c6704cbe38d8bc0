"""Feasts and holidays that have a day of their own, by date or by rule: Halloween, Easter Sunday, Labor Day.

Only days that are the same one for every reader of the word: Thanksgiving, Mother's Day and Independence Day are not.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable

from claimcheck.lexing import date_forms as forms
from claimcheck.lexing.calendar import Days, day, one_day, shifted
from claimcheck.lexing.date_resolution import settled
from claimcheck.lexing.date_scan import DateScan, Found

GAP = forms.GAP

_FIXED: dict[str, tuple[int, int]] = {
    "christmas eve": (12, 24),
    "christmas day": (12, 25),
    "christmas": (12, 25),
    "boxing day": (12, 26),
    "new year's eve": (12, 31),
    "new year's day": (1, 1),
    "valentine's day": (2, 14),
    "halloween": (10, 31),
    "st patrick's day": (3, 17),
    "bastille day": (7, 14),
    "juneteenth": (6, 19),
    "veterans day": (11, 11),
    "armistice day": (11, 11),
    "anzac day": (4, 25),
}


def easter(year: int) -> dt.date:
    """Easter Sunday of the western churches, by the anonymous Gregorian computus (Meeus, Astronomical Algorithms, 1991).

    >>> str(easter(2022)), str(easter(2019))
    ('2022-04-17', '2019-04-21')
    """
    golden, century, rest = year % 19, year // 100, year % 100
    leaps, turn = divmod(century, 4)
    moon = (19 * golden + century - leaps - (century - (century + 8) // 25 + 1) // 3 + 15) % 30
    sunday = (32 + 2 * turn + 2 * (rest // 4) - moon - rest % 4) % 7
    late = (golden + 11 * moon + 22 * sunday) // 451
    month, number = divmod(moon + sunday - 7 * late + 114, 31)
    return dt.date(year, month, number + 1)


def _from_easter(days: int) -> Callable[[int], dt.date]:
    """So many days after Easter Sunday."""
    return lambda year: shifted(easter(year), days)


def _weekday_of(month: int, weekday: int, nth: int) -> Callable[[int], dt.date]:
    """The nth such weekday of the month; -1 is the last one."""

    def found(year: int) -> dt.date:
        """In that year."""
        if nth < 0:
            end = shifted(dt.date(year, month + 1, 1), -1)
            return shifted(end, -((end.weekday() - weekday) % 7))
        first = dt.date(year, month, 1)
        return shifted(first, (weekday - first.weekday()) % 7 + 7 * (nth - 1))

    return found


# Moving days. The bank holidays are those of the United States, where nobody else has a day of that name on another date.
_MOVING: dict[str, Callable[[int], dt.date]] = {
    "shrove tuesday": _from_easter(-47),
    "ash wednesday": _from_easter(-46),
    "palm sunday": _from_easter(-7),
    "maundy thursday": _from_easter(-3),
    "good friday": _from_easter(-2),
    "easter sunday": _from_easter(0),
    "easter": _from_easter(0),
    "easter monday": _from_easter(1),
    "whit monday": _from_easter(50),
    "labor day": _weekday_of(9, 0, 1),
    "memorial day": _weekday_of(5, 0, -1),
    "presidents' day": _weekday_of(2, 0, 3),
    "presidents day": _weekday_of(2, 0, 3),
    "columbus day": _weekday_of(10, 0, 2),
    "martin luther king jr. day": _weekday_of(1, 0, 3),
    "martin luther king day": _weekday_of(1, 0, 3),
}

_NAMES = (
    r"Christmas(?: (?:Day|Eve))?|Boxing Day|New Year's (?:Day|Eve)|Valentine's Day|Halloween|St\.? Patrick's Day"
    r"|Bastille Day|Juneteenth|Veterans Day|Armistice Day|Anzac Day|Shrove Tuesday|Ash Wednesday|Palm Sunday"
    r"|Maundy Thursday|Good Friday|Easter(?: (?:Sunday|Monday))?|Whit Monday|Labor Day|Memorial Day|Presidents'? Day"
    r"|Columbus Day|Martin Luther King(?: Jr\.)? Day"
)
_FEAST = re.compile(
    rf"(?P<feast>{_NAMES.replace(' ', GAP)})(?![A-Za-z-])"
    rf"(?:,?{GAP}(?:(?:of|in){GAP})?(?P<year>{forms.YEAR})|{GAP}(?P<which>last|this|next){GAP}year)?"
)
STARTS = (
    "christmas boxing new valentine halloween st bastille juneteenth veterans armistice anzac shrove ash palm maundy good"
    " easter whit labor memorial presidents columbus martin"
).split()

# The day is meant where a word of time stands before it; "the Good Friday agreement", "Easter eggs" and "a Christmas
# number one" are named for it.
_CUE = re.compile(
    r"(?:\b(?:on|before|after|since|until|till|by|from|around|last|this|next|and|early|late|of)"
    r"|(?:\A|[.!?:\"][ \n]|\n)(?:On|Before|After|Since|Until|By|From|Last|This|Next))[ \n]{1,2}$"
)
_NAMED_FOR = re.compile(
    r"[ \n]{1,2}(?:agreement|accords?|rising|uprising|massacre|egg|eggs|bunny|island|parade|truce|market|party|parties|shopping"
    r"|sales|trading|season|period|break|holidays?|tree|lights|weekend)\b",
    re.IGNORECASE,
)
_TSUNAMI = re.compile(r"[\"']?[ \n]{1,2}(?:Asian |Indian Ocean )?(?:earthquake|quake|tsunami)s?\b")
_NEAR = 5
_ALONE = frozenset({"christmas", "easter", "good friday", "labor day", "memorial day"})


def feast_at(scan: DateScan, at: int, word: str) -> Found | None:
    """Christmas Day, Halloween 2019, Easter Sunday: a day that the text does not state by its number."""
    match = _FEAST.match(scan.text, at)
    if match is None or scan.glued(at, "-_@#'"):
        return None
    name = " ".join(match["feast"].lower().split()).replace("st.", "st")
    if name in _ALONE and (_NAMED_FOR.match(scan.text, match.end()) or not (match["year"] or _cued(scan, at))):
        return None
    return _feast(scan, match, name)


def _cued(scan: DateScan, at: int) -> bool:
    return _CUE.search(scan.before(at, 14)) is not None


def _feast(scan: DateScan, match: re.Match[str], name: str) -> Found:
    """The feast of the year written, else the one nearest to the day of publication."""
    year = int(match["year"]) if match["year"] else None
    if match["which"] and scan.published:
        year = scan.published.year + forms.STEPS[match["which"].lower()]
    start, end = match.span()
    if name == "boxing day" and year is None and _TSUNAMI.match(scan.text[end : end + 28]):
        year = 2004
    if year is None and not _cued(scan, start) and not _just_now(scan, name):
        return Found(start, end, "day", open=True)  # "the Boxing Day sales": of whichever year
    pointer = scan.word_before(start)
    if year is None and pointer in ("last", "next"):
        return Found(start, end, "day", _gone_or_coming(scan, name, pointer))
    if name in _FIXED:
        month, number = _FIXED[name]
        found = settled(scan, Found(start, end, "day", None, None, year, month, number))
        return found._replace(month=None, number=None)
    return _moving(scan, Found(start, end, "day", year=year), _MOVING[name])


def _just_now(scan: DateScan, name: str) -> bool:
    """The text was published within days of the feast."""
    today = scan.published
    return today is not None and 1 < today.year < 9999 and abs((_in_year(name, today.year) - today).days) <= _NEAR


def _gone_or_coming(scan: DateScan, name: str, pointer: str) -> Days | None:
    """Last Christmas is gone by, next Easter is to come."""
    if scan.published is None or not 2 < scan.published.year < 9998:
        return None
    today = scan.published
    ones = [_in_year(name, today.year + step) for step in (-1, 0, 1)]
    if pointer == "last":
        return one_day(max((one for one in ones if one < today), default=None))
    return one_day(min((one for one in ones if one > today), default=None))


def _in_year(name: str, year: int) -> dt.date:
    return dt.date(year, *_FIXED[name]) if name in _FIXED else _MOVING[name](year)


def _moving(scan: DateScan, found: Found, of: Callable[[int], dt.date]) -> Found:
    """A day that falls on another date each year: of the nearest year, unless that is too far off to tell."""
    if found.year is not None:
        return found._replace(days=one_day(of(found.year)))
    if scan.published is None or not 1 < scan.published.year < 9999:
        return found._replace(open=True)
    today = scan.published
    near = min((of(today.year + step) for step in (-1, 0, 1)), key=lambda one: abs((one - today).days))
    sure = abs((near - today).days) <= 90 and day(near.year, near.month, near.day) is not None
    return found._replace(days=one_day(near) if sure else None, open=not sure)
