"""Numbers in digits with their groups and fractions: 1,200 · 1 200 000 · 10 1/2 · 2½ · 1.3e6 · 1.3x10^6.

A comma is no decimal sign in English. Where a text itself writes "1.200,5", dots group and commas divide in it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from typing import NamedTuple

from claimcheck.lexing.numerals import Number, decimal_step, literal, share_of, times_power, written_step
from claimcheck.lexing.units import PERCENT_WORDS, WORDS
from claimcheck.text.value import made

VULGAR: dict[str, tuple[int, int]] = {
    "\u00bd": (1, 2),
    "\u00bc": (1, 4),
    "\u00be": (3, 4),
    "\u2153": (1, 3),
    "\u2154": (2, 3),
    "\u2150": (1, 7),
    "\u2151": (1, 9),
    "\u2152": (1, 10),
    "\u2155": (1, 5),
    "\u2156": (2, 5),
    "\u2157": (3, 5),
    "\u2158": (4, 5),
    "\u2159": (1, 6),
    "\u215a": (5, 6),
    "\u215b": (1, 8),
    "\u215c": (3, 8),
    "\u215d": (5, 8),
    "\u215e": (7, 8),
}
"""Fractions of one character: numerator and denominator."""


class Digits(NamedTuple):
    """A number in digits; ``value`` is None where it is none, and ``end`` then the end of what it is.

    ``continental`` tells whether the text writes "1.200,5", None while nobody needed to know.
    """

    start: int
    end: int
    value: Decimal | None
    step: Decimal | None = None
    continental: bool | None = None


_GOES_ON = frozenset(",.:/\u2044\u00d7^")
_MORE = frozenset(" 'eExX*/-" + "".join(VULGAR)) | _GOES_ON
_BEFORE_POINT = ("", " ", "$", "(", "-")


def goes_on(text: str, end: int) -> bool:
    """A group, a fraction or a power of ten may stand behind these digits."""
    after = text[end : end + 1]
    return after in _MORE and not (after == " " and text[end + 1 : end + 2].isalpha())


def read_digits(text: str, start: int, end: int, continental: bool | None) -> Digits:
    """The number whose first digits stand at ``start..end``, with its groups, fraction and power of ten."""
    digits = text[start:end]
    if start and text[start - 1] == "." and text[max(0, start - 2) : start - 1] in _BEFORE_POINT and digits.isdigit():
        start, digits = start - 1, f"0.{digits}"
    if goes_on(text, end):
        after = text[end]
        if after in _GOES_ON and text[end + 1 : end + 2].isdigit():
            return _divided(text, start, end, continental)
        if after == " " and text.startswith("/ ", end + 1) and (match := _SLASHED_WIDE.match(text, start)):
            if whole_next(text, match.end()) and int(match[1]) < int(match[2]):
                return Digits(start, match.end(), *share_of(int(match[1]), int(match[2])), continental)
        elif after == " " and text[end + 1 : end + 3].strip()[:1].isdigit():
            return _grouped(text, start, end, continental)
        if after == "-" and (match := _HYPHENED.match(text, end)) and digits.isdigit():
            share, points = share_of(int(match[1]), int(match[2])), literal(digits)
            if share.value < 1 and points is not None:
                return Digits(start, match.end(), points + share.value, share.step, continental)
        if after == "'":
            return _with_apostrophes(text, start, end, continental)
        if after in VULGAR:
            part, step = share_of(*VULGAR[after])
            whole = literal(digits)
            return Digits(start, end + 1, None if whole is None else whole + part, step, continental)
        if after != " " and (match := _POWER.match(text, end)):
            return _powered(start, match, digits, continental)
    if "." in digits and continental is not False and _THREE.match(digits):
        continental = _is_continental(text) if continental is None else continental
        if continental:
            return Digits(start, end, literal(digits.replace(".", "")), None, continental)
    value = literal(digits)
    if value is None:
        return Digits(start, past(text, end), None, None, continental)
    return made(Digits, (start, end, value, written_step(digits), continental))


_THREE = re.compile(r"[1-9][0-9]{0,2}\.[0-9]{3}\Z")
_CONTINENTAL = re.compile(r"[0-9]{1,3}(?:\.[0-9]{3}){1,6},[0-9]{1,2}(?![0-9.,])")
_CONTINENTAL_NUMBER = re.compile(r"([0-9]{1,3}(?:\.[0-9]{3}){1,8}|[0-9]{1,12})(?:,([0-9]{1,4}))?(?![0-9.,/:]*[0-9])")


def _is_continental(text: str) -> bool:
    """Dots group and commas divide: the text has "1.200,5" somewhere."""
    return any(not text[match.start() - 1 : match.start()].isdigit() for match in _CONTINENTAL.finditer(text))


def _divided(text: str, start: int, end: int, continental: bool | None) -> Digits:
    """Digits with a divider and more digits behind: "1.200,5", "1/4 mile"; "4:3", "1.2.3" are no figures."""
    if (
        text[end] in "/\u2044"
        and (match := _SLASHED.match(text, start))
        and (_is_part(text, match.end()) or _is_move(text, start, match[2]))
    ):
        part, step = share_of(int(match[1]), int(match[2]))
        if part < 1:
            return Digits(start, match.end(), part, step, continental)
    if text[end] == "\u00d7" and (power := _POWER.match(text, end)):
        return _powered(start, power, text[start:end], continental)
    if text[end] in ",." and continental is not False:
        continental = _is_continental(text) if continental is None else continental
        if continental and (match := _CONTINENTAL_NUMBER.match(text, start)):
            decimals = f".{match[2]}" if match[2] else ""
            number = literal(match[1].replace(".", "") + decimals)
            if number is not None:
                return Digits(start, match.end(), number, decimal_step(number), continental)
    return Digits(start, past(text, end), None, None, continental)


_MOVED = re.compile(
    r"\b(?:up|down|off|rose|fell|gained|lost|added|eased|slipped|dropped|climbed|advanced|jumped|tumbled|surged"
    r"|(?:gain|loss|drop|rise|fall|decline) of|(?:up|down|rose|fell) by)[ \n]\Z",
    re.IGNORECASE,
)
_EIGHTHS = frozenset("2 4 8 16 32 64".split())


def _is_move(text: str, start: int, bottom: str) -> bool:
    """A price moved by it, as markets quote in halves of halves: "rose 1/4 to 7-1/4"."""
    return bottom in _EIGHTHS and bool(_MOVED.search(text, max(0, start - 12), start))


_APOSTROPHES = re.compile(r"((?:'[0-9]{3}){1,6})(?:\.([0-9]{1,4}))?(?![0-9'])")


def _with_apostrophes(text: str, start: int, end: int, continental: bool | None) -> Digits:
    """Digits with an apostrophe behind: "1'200'000" as in Switzerland; or "the 1960's"."""
    digits = text[start:end]
    match = _APOSTROPHES.match(text, end) if end - start <= 3 and digits.isdigit() and digits[0] != "0" else None
    if match:
        digits, end = digits + match[1].replace("'", "") + (f".{match[2]}" if match[2] else ""), match.end()
    value = literal(digits)
    return Digits(start, end, value, None if value is None else decimal_step(value), continental)


_GROUPS = re.compile(r"((?: [0-9]{3}){1,6})(?![0-9])(?:\.([0-9]{1,4})(?![0-9.]))?")
_HYPHENED = re.compile(r"-([1-9][0-9]?)/(2|4|8|16|32|64)(?![0-9/-])")
"""Wires write prices and rates so: "4-3/4 percent", "up 2-1/8"."""
_MIXED = re.compile(r" {1,2}([1-9][0-9]?)/(2|3|4|5|8|10|16|32|64)(?![0-9/])")
_SLASHED = re.compile(
    r"([1-9][0-9]{0,2})[/\u2044](2|3|4|5|6|7|8|9|10|12|16|20|32|40|64|100|128|1000)(?![0-9/]|[.,][0-9])"
)
_SLASHED_WIDE = re.compile(r"([1-9][0-9]?) / ([1-9][0-9]?)(?![0-9/.,])")


def _grouped(text: str, start: int, end: int, continental: bool | None) -> Digits:
    """Digits with a space and more digits behind: "816 000", "1 234 567 people", "10 1/2"; else the first ones alone."""
    digits = text[start:end]
    if match := _MIXED.match(text, end):
        value, step = share_of(int(match[1]), int(match[2]))
        whole = literal(digits)
        if value < 1 and whole is not None:
            return Digits(start, match.end(), whole + value, step, continental)
    match = _GROUPS.match(text, end)
    if match and end - start <= 3 and digits.isdigit() and digits[0] != "0":
        # One group alone may be the next figure: "on 5 350 men"; "816 000" cannot be.
        sure = " 0" in match[1] or (len(match[1]) > 4 and _CLAUSE_NEXT.match(text, match.end()))
        if sure:
            value = Decimal(digits + match[1].replace(" ", "") + (f".{match[2]}" if match[2] else ""))
            return Digits(start, match.end(), value, decimal_step(value), continental)
    number = literal(digits)
    return Digits(start, end, number, decimal_step(number) if number is not None else None, continental)


_CLAUSE_NEXT = re.compile(r" [a-z]|[.,;)]?\Z|[.,;)] (?![0-9])")


_UNIT_NEXT = re.compile(r"(?:[ ]of an? |[ -])((?:US |U\.S\. |square |sq |cubic |nautical )?[A-Za-z]+)")


def _measured(text: str, end: int) -> bool:
    """A unit follows: "1/4 mile", "1/16 of a US pint"."""
    match = _UNIT_NEXT.match(text, end)
    if match is None:
        return False
    word = match[1].removeprefix("US ").removeprefix("U.S. ").lower()
    if word in PERCENT_WORDS or word in ("point", "points"):
        return True
    unit = WORDS.get(word) or WORDS.get(word.partition(" ")[0])
    return unit is not None and unit.name not in ("day", "week", "month", "decade", "century")


_OF_WHOLE = re.compile(r" of (?:the|its|their|his|her|our|all|those|these|[a-z]{3,}s)\b")


def whole_next(text: str, end: int) -> bool:
    """The whole follows of which a fraction is told: "2/3 of the seats"."""
    return bool(_OF_WHOLE.match(text, end))


def _is_part(text: str, end: int) -> bool:
    """A unit or a whole follows: a fraction, and neither odds nor a date."""
    return _measured(text, end) or whole_next(text, end)


_POWER = re.compile(
    r"(?:[eE](?:([+-]?[0-9]{1,2}))|[x\u00d7*] ?10(?:\^([+-]?[0-9]{1,2})|(-[0-9]{1,2})))(?![0-9A-Za-z]|[.,][0-9])"
)


def _powered(start: int, match: re.Match[str], digits: str, continental: bool | None) -> Digits:
    """A number with a power of ten: "1.3e6", "1.99x10^-30"."""
    mantissa = literal(digits)
    if mantissa is None:
        return Digits(start, match.end(), None, None, continental)
    power = int(match[1] or match[2] or match[3])
    step = times_power(decimal_step(mantissa) or Decimal(1), power)
    return Digits(start, match.end(), times_power(mantissa, power), step, continental)


_FRACTION_SIGN = re.compile(f"[{''.join(VULGAR)}](?<![0-9A-Za-z/].)")


def fraction_signs(text: str) -> Iterator[Number]:
    """Fractions of one character that a unit or a whole follows, or nothing at all: "½ mile", "¾ of the seats", "it is ⅔"."""
    for match in _FRACTION_SIGN.finditer(text):
        if _is_part(text, match.end()) or _NOTHING_NEXT.match(text, match.end()):
            value, step = share_of(*VULGAR[match[0]])
            yield Number(match.start(), match.end(), value, step)


_NOTHING_NEXT = re.compile(r"[.,;:!?)]?(?:\s|\Z)(?![a-z])|[ ](?:and|or|to)[ ]")
_TOKEN_REST = re.compile(r"[0-9.,:/\u2044-]*[0-9]")


def past(text: str, end: int) -> int:
    """The end of the token of digits and separators that goes on at ``end``."""
    match = _TOKEN_REST.match(text, end, min(len(text), end + 200))
    if match is None:
        return end
    stop = match.end()
    while stop < len(text) and text[stop].isdigit():
        stop += 1
    return stop
