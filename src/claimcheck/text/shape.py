"""The shape of a text: one byte for each of its characters, which says what kind of character stands there.

A pattern that begins with a class of characters tries each place of a text; one that begins with a single byte is
carried from one such byte to the next by the machine. So everything that goes over a whole text, and finds little in
it, goes over its shape, and reads the text itself where the shape has told it to.
"""

from __future__ import annotations

import re
import string
from functools import lru_cache
from typing import TypeAlias

Stretch: TypeAlias = tuple[int, int]
"""Where something stands in a text: its start and its end."""


def _table(kinds: dict[str, str], *, other: str = " ") -> bytes:
    """What becomes of each byte: characters are listed before what they become, each becoming its own or all the same."""
    table = bytearray(other.encode()) * 256
    for characters, become in kinds.items():
        for character, kind in zip(characters, become if become[1:] else become * len(characters), strict=True):
            table[ord(character)] = ord(kind)
    return bytes(table)


_LETTERS = _table({string.ascii_lowercase: string.ascii_lowercase, string.ascii_uppercase: string.ascii_lowercase})
_MARKS = _table({string.digits: "0", ",": ",", ".": "."})


def letters(text: str) -> bytes:
    """A gap, and the text with its letters a to z small and gaps for all that is none of them.

    Thanks to the gap in front, every word has one before it, and the place of that gap is the place of the word.

    >>> letters("In Malm\u00f6, 3rd")
    b' in malm    rd'
    """
    return b" " + text.encode("ascii", "replace").translate(_LETTERS)


@lru_cache(maxsize=2)
def shape(text: str) -> bytes:
    """The letters of a whole text and a gap behind them, made once for all that go over its parts."""
    return letters(text) + b" "


_LITERALS = re.compile(rb"00*(?:,000?(?!0))*(?:\.0+)?")


def literals(text: str) -> list[Stretch]:
    """Every number in digits with the commas and the point inside it.

    >>> literals("On 3 May 1,350.50, or 1,50,000")
    [(3, 4), (9, 17), (22, 30)]
    """
    marks = text.encode("ascii", "replace").translate(_MARKS)
    return [match.span() for match in _LITERALS.finditer(marks)]
