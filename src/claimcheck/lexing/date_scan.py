"""One text while its dates are found, and what stands around each of them."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable
from typing import NamedTuple, TypeAlias

from claimcheck.lexing import date_forms as forms
from claimcheck.lexing.calendar import WEEKDAYS, Days, Tense
from claimcheck.lexing.token import Clock, DateMention, Length

# Read backwards, from the place where the word has to end: a pattern can be tied to its beginning only.
_LAST_WORD = re.compile(r"\n?[ \n(,-]{0,3}([A-Za-z$]+)")


class Found(NamedTuple):
    """A mention on its way: what the text says outright, kept apart from what was concluded."""

    start: int
    end: int
    kind: str
    days: Days | None = None
    weekday: int | None = None
    year: int | None = None  # as written
    month: int | None = None
    number: int | None = None  # day of the month
    readings: tuple[dt.date, ...] = ()  # of 10/02/2022
    open: bool = False  # the year is not written, and could not be concluded
    night: bool = False  # its days are the two a night has
    clock: Clock | None = None
    length: Length | None = None
    stretch: tuple[int, int, dt.date, dt.date] | None = None

    def mention(self) -> DateMention:
        """As everybody else sees it."""
        first, last = self.days or (None, None)
        weekday = None if self.weekday is None else WEEKDAYS[self.weekday]
        stated = self.number is not None
        extra = self.clock, self.length, self.stretch
        return DateMention(self.start, self.end, first, last, weekday, self.kind, self.open, stated, *extra)


class DateScan:
    """A folded text, the day it was published, and the dates found so far."""

    def __init__(self, text: str, published: dt.date | None) -> None:
        self.text = text
        self.published = published
        self.found: list[Found] = []
        self._miss_may: bool | None = None

    def before(self, at: int, width: int = 24) -> str:
        """So much of the text before a position."""
        return self.text[max(0, at - width) : at]

    def word_before(self, at: int) -> str:
        """The word before a position in small letters; "" where none is near."""
        text = self.text
        if text[at - 1 : at] == " " and (gap := text.rfind(" ", max(0, at - 24), at - 1)) >= 0:
            word = text[gap + 1 : at - 1]
            if word.isalpha() and word.isascii():
                return word.lower()
        match = _LAST_WORD.match(self.before(at)[::-1])
        return match[1][::-1].lower() if match else ""

    def word_behind(self, at: int) -> str:
        """The word behind a position as written; "" where none is near."""
        match = forms.NEXT_WORD.match(self.text, at)
        return match[1] if match else ""

    def glued(self, at: int, marks: str) -> bool:
        """The word goes on from a letter, a digit or one of these marks, and is no word of its own."""
        return at > 0 and (self.text[at - 1].isalnum() or self.text[at - 1] in marks)

    def free(self, at: int) -> bool:
        """The number is not the tail of a version, an address, a sum of money or a longer number."""
        if at == 0:
            return True
        left = self.text[at - 1]
        if left == "-":
            return at < 2 or not self.text[at - 2].isdigit()
        return not (left.isalnum() or left in "$#/:.,_=@+\u00a3\u20ac\u00a5") or (
            left == "." and self.text[at - 2 : at - 1].isspace()
        )

    def tense(self, start: int, end: int) -> Tense:
        """Past or future, as the nearest verb of the sentence has it; the words before the date come first."""
        left = self.before(start, 160)
        cut = 0
        for stop in forms.SENTENCE_END.finditer(left):
            cut = stop.end()
        left = left[cut:]
        if forms.SAID_ON.search(left):
            return "past"
        cues = list(forms.CUES.finditer(left))
        cue = cues[-1] if cues else None
        if cue is None:
            right = self.text[end : end + 100]
            ends = forms.SENTENCE_END.search(right)
            cue = forms.CUES.search(right[: ends.start()] if ends else right)
        if cue is None:
            return None
        return "future" if cue["future"] else "past"

    def miss_may(self) -> bool:
        """May is somebody's name in this text."""
        if self._miss_may is None:
            self._miss_may = forms.MISS_MAY.search(self.text) is not None
        return self._miss_may

    def degrees(self, at: int) -> bool:
        """The words around speak of temperatures: "in the seventies" are degrees then."""
        return forms.DEGREES.search(self.text, max(0, at - 80), at + 60) is not None

    def counts(self, end: int) -> bool:
        """A counted noun or a unit stands behind: the number is no day."""
        return self.word_behind(end).lower() in forms.COUNTED

    def with_article(self, at: int) -> int:
        """Where the words begin, with the "the" before them."""
        left = self.before(at, 5).rstrip(" \n")
        if left[-3:].lower() != "the":
            return at
        start = max(0, at - 5) + len(left) - 3
        return start if start < at - 3 else at


Finder: TypeAlias = Callable[[DateScan, int, str], Found | None]
"""Reads the date that begins at a position with this word, if one does."""
