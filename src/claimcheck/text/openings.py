"""Patterns that are asked for around many places of one text: where they may match is found in one pass.

The words of a pattern are rare; the figures around which they are looked for are not, and their surroundings overlap.
So the shape of the text is gone through once for the words that a pattern may begin with, and the pattern itself is
tried only there.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence


def openings(shape: bytes, words: re.Pattern[bytes]) -> list[int]:
    """Where in a text the words of a pattern stand, by the shape that ``text.shape`` gives it.

    >>> from claimcheck.text.shape import letters
    >>> openings(letters("An early count, later lowered."), re.compile(b" (?=early|lower)"))
    [3, 22]
    """
    return [match.start() for match in words.finditer(shape)]


def met(pattern: re.Pattern[str], text: str, places: Sequence[int], start: int, end: int) -> bool:
    """The pattern matches from one of these places, which are in order, between two positions of a text."""
    first = bisect_left(places, start)
    while first < len(places) and places[first] < end:
        if pattern.match(text, places[first], end) is not None:
            return True
        first += 1
    return False
