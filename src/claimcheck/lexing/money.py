"""Currencies in front of a number: "$", "US$", "HK $", "EUR ", "c$"."""

from __future__ import annotations

import re
import string
from typing import NamedTuple

from claimcheck.lexing.currencies import CODES, DOLLARS, SIGNS, WEAK_CODES
from claimcheck.text.value import made

_CODE_BEFORE = re.compile(
    r"(?<![A-Za-z0-9])(M?[A-Z]{3}m?|FCFA|RM|Rs\.?|Y=|rmb|usd|eur|gbp|[Rr]upees|RUPEES|K[Ss]h|[TU]Sh|Tk|[DSN]Kr|SFr"
    r"|GH[\u00a2\u20b5])( ?)\Z"
)
_WEAK_BEFORE = re.compile(r"(?<![A-Za-z0-9.-])(R|N|Y|[A-Z]{2,3})( ?)\Z")
_SCALED = re.compile(r"[0-9]{1,3}(?:,[0-9]{3})+|[0-9][0-9.,]{0,12}(?:[ -]?(?:million|billion|trillion)|bn|m|tn)\b")
_DOLLAR_BEFORE = re.compile(
    r"(?<![A-Za-z])((?:US|HK|NZ|AU|NT|CA|[ck]|hk)[ ]|U\.S\.[ ]?|[A-Za-z]{1,3})\$[ ]?\Z | \$(US|AU|NZ|HK|A|C|S)[ ]?\Z",
    re.VERBOSE,
)
_DOLLAR_ENDS, _SPACED_ENDS = frozenset(string.ascii_letters + "."), frozenset("SKZUTAck.")
"""How the letters end that say whose dollar it is: "C$", "U.S.$", and with a space behind them "HK $"."""
_SIGN_FIRST = re.compile(
    rf"(?<![A-Za-z0-9])(Rs(?=\.?[ ])|[{re.escape(''.join(SIGNS))}])\.?[ ]?"
    r"(?:more[ ]than|less[ ]than|at[ ]least|over|under|about|around|some|nearly|almost|up[ ]to|an[ ]estimated)[ ]\Z"
)
_HEDGE_ENDS = frozenset("ntrdeyo")
_BEGINNINGS = frozenset("DRPYFKBCMGUWXsHETLSNIOAQV=.bdrpmhk\u00a2")
"""Last characters of what may stand in front of a number as a currency in letters."""
CODE_ENDS = frozenset("Rs es mb sd ur bp sh Sh Tk Kr Fr".split()) | frozenset(
    f"{capital}m" for capital in string.ascii_uppercase
)
"""How the last word in front of a number ends that may be of a currency, and in a small letter: rupees, rmb, usd, KSh."""
HEDGE_ENDS = frozenset("an st er ut nd me ly to ed".split())
"""How the hedges end that may stand between a currency and its number: than, least, about, up to."""


class Money(NamedTuple):
    """A currency in front of a number, and where it begins. ``power`` is that of a scale in its letters: "MSEK 1,200"."""

    start: int
    name: str
    power: int = 0


def _is_named(text: str, sign: int) -> bool:
    """Letters that may say whose dollar it is stand in front of its sign; most often a word of the sentence does."""
    ahead = text[max(0, sign - 2) : sign]
    return ahead[:1] in _SPACED_ENDS if ahead[1:] == " " else ahead[-1:] in _DOLLAR_ENDS


def money_before(text: str, start: int) -> Money | None:
    """The currency that stands in front of the number at ``start``: "$", "US$", "£", "EUR "."""
    if start == 0:
        return None
    sign = start - 1
    if text[sign] == " " and sign:
        sign -= 1
    char = text[sign]
    if char in SIGNS and not (char == "\u00a2" and text.startswith("GH", max(0, sign - 2))):
        if sign != start - 1 and sign and text[sign - 1].isdigit():
            return None  # "1,200€ 350": the sign belongs to the figure before it
        if char == "$" and _is_named(text, sign) and (match := _DOLLAR_BEFORE.search(text, max(0, start - 8), start)):
            letters = (match[1] or "").strip()
            name = DOLLARS.get(letters) or DOLLARS.get(letters.upper()) or DOLLARS.get(letters.capitalize())
            if name and not (letters == "a" and match[1].endswith(" ")):
                return Money(match.start(1), name)
        return made(Money, (sign, SIGNS[char], 0))
    if char in _BEGINNINGS:
        match = _DOLLAR_BEFORE.search(text, max(0, start - 8), start)
        if match and match[2]:
            return Money(match.start(), DOLLARS[match[2]])
        match = _CODE_BEFORE.search(text, max(0, start - 9), start)
        if match:
            letters = match[1]
            if name := CODES.get(letters) or CODES.get(letters.upper()):
                return Money(match.start(1), name)
            if name := CODES.get(letters[1:] if letters[0] == "M" else letters[:-1] if letters[-1] == "m" else ""):
                return Money(match.start(1), name, 6)
        match = _WEAK_BEFORE.search(text, max(0, start - 5), start)
        if match and match[1] in WEAK_CODES and _SCALED.match(text, start):
            return Money(match.start(1), WEAK_CODES[match[1]])
    if char in _HEDGE_ENDS and (match := _SIGN_FIRST.search(text, max(0, start - 18), start)):
        return Money(
            start, SIGNS.get(match[1]) or CODES[match[1]]
        )  # "$ more than 800 million": the hedge is read as always
    return None
