"""What stands in front of a figure."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import NamedTuple

from claimcheck.lexing.token import Amount
from claimcheck.text.value import made

_REACH = 72
"""How far behind a figure its hedge, its label and the verb of its change are looked for."""


class Context(NamedTuple):
    """The words in front of a figure without punctuation between, nearest last, and where the figure begins."""

    words: list[str]
    lower: list[str]
    position: int = 0

    def start(self, text: str, count: int) -> int:
        """Where the last so many words begin."""
        position = self.position
        for word in reversed(self.words[len(self.words) - count :]):
            position = text.rindex(word, 0, position)
        return position


NO_CONTEXT = Context([], [])
_WORDS_KEPT = 7
_STOPPED = frozenset(",;:!?)\"]'")
_OPENED = frozenset("(\"'[")
_BOUND_SIGNS = frozenset("~\u2248<>\u2264\u2265")
_ABBREVIATED = frozenset("approx. no. nos. est. u.s. u.k. vol. fig. pp. sec. c. mr. mrs. dr. st.".split())


def context_of(text: str, position: int) -> Context:
    """The words straight in front of a position."""
    ahead = text[position - 1 : position]
    if ahead != " " and ahead != "\n":
        return Context([ahead], [ahead], position) if ahead in _BOUND_SIGNS else NO_CONTEXT
    window = text[max(0, position - _REACH) : position]
    if "\n" in window:
        window = _same_paragraph(window)
    words = window.rsplit(None, _WORDS_KEPT)
    if len(words) > _WORDS_KEPT:
        del words[0]
    joined = " ".join(words)
    if not joined.replace(" ", "").isalpha():
        words = _behind_marks(words)
        joined = " ".join(words)
    small = joined.lower()
    return made(Context, (words, words if small == joined else small.split(), position))


def _behind_marks(words: list[str]) -> list[str]:
    """The last of these words between which no mark stands."""
    for nth in range(len(words) - 1, -1, -1):
        word = words[nth]
        if word.isalpha():
            continue
        last = word[-1]
        if last in _STOPPED or last == "-" or (last == "." and word.lower() not in _ABBREVIATED):
            return words[nth + 1 :]
        if word[0] in _OPENED:
            bare = word.lstrip("(\"'[")
            return [bare, *words[nth + 1 :]] if bare else words[nth + 1 :]
    return words


def _same_paragraph(window: str) -> str:
    """The end of these words that no heading and no blank line cuts off; a wrapped line goes on."""
    cut = window.rfind("\n")
    line, ahead = window[:cut].rstrip(" "), window[cut + 1 :]
    goes_on = bool(line) and (line[-1].islower() or line[-1].isdigit()) and not ahead.strip()[:1].isupper()
    return window if goes_on and (ahead.strip()[:1].islower() or not ahead.strip()) else ahead


class Item(NamedTuple):
    """An amount, or a range of two, with what stands in front of it."""

    amount: Amount
    context: Context
    low: Decimal | None = None
    high: Decimal | None = None
    vague: bool = False
    low_open: bool = False
    high_open: bool = False

    @property
    def is_range(self) -> bool:
        return self.low is not None


_YEAR = re.compile(r"[12][0-9]{3}\Z")


def is_year(text: str, amount: Amount) -> bool:
    """Four digits and nothing else that could be a year of our era."""
    return amount.unit is None and bool(_YEAR.match(text[amount.start : amount.end]))
