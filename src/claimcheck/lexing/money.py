"""Currencies in front of a number: "$", "US$", "HK $", "EUR ", "c$"."""

from __future__ import annotations

import re
from typing import NamedTuple

from claimcheck.lexing.currencies import CODES, DOLLARS, SIGNS

_CODE_BEFORE = re.compile(r"(?<![A-Za-z0-9])([A-Z]{3}|RM|Rs\.?|Y=|rmb|usd|eur|gbp)( ?)\Z")
_DOLLAR_BEFORE = re.compile(
    r"(?<![A-Za-z])((?:US|HK|NZ|AU|NT|CA|[ck]|hk)[ ]|U\.S\.[ ]?|[A-Za-z]{1,3})\$[ ]?\Z | \$(US|AU|NZ|HK|A|C|S)[ ]?\Z",
    re.VERBOSE,
)
_BEGINNINGS = frozenset("DRPYFKBCMsHETLSNIOAQVW=.bdrp")
"""Last characters of what may stand in front of a number as a currency in letters."""


class Money(NamedTuple):
    """A currency in front of a number, and where it begins."""

    start: int
    name: str


def money_before(text: str, start: int) -> Money | None:
    """The currency that stands in front of the number at ``start``: "$", "US$", "£", "EUR "."""
    if start == 0:
        return None
    sign = start - 1
    if text[sign] == " " and sign:
        sign -= 1
    char = text[sign]
    if char in SIGNS:
        if sign != start - 1 and sign and text[sign - 1].isdigit():
            return None  # "1,200€ 350": the sign belongs to the figure before it
        if char == "$" and (match := _DOLLAR_BEFORE.search(text, max(0, start - 8), start)):
            letters = (match[1] or "").strip()
            name = DOLLARS.get(letters) or DOLLARS.get(letters.upper()) or DOLLARS.get(letters.capitalize())
            if name and not (letters == "a" and match[1].endswith(" ")):
                return Money(match.start(1), name)
        return Money(sign, SIGNS[char])
    if char in _BEGINNINGS:
        match = _DOLLAR_BEFORE.search(text, max(0, start - 8), start)
        if match and match[2]:
            return Money(match.start(), DOLLARS[match[2]])
        match = _CODE_BEFORE.search(text, max(0, start - 8), start)
        if match and (name := CODES.get(match[1]) or CODES.get(match[1].upper())):
            return Money(match.start(1), name)
    return None
