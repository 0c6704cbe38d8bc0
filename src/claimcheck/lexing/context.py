"""What stands in front of a figure."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import NamedTuple

from claimcheck.lexing.amounts import Amount

_REACH = 72
"""How far behind a figure its hedge, its label and the verb of its change are looked for."""


class Context(NamedTuple):
    """The words in front of a figure without punctuation between, nearest last, and where each begins."""

    words: tuple[str, ...]
    starts: tuple[int, ...]
    lower: list[str]


NO_CONTEXT = Context((), (), [])
_BOUND_SIGNS = frozenset("~\u2248<>\u2264\u2265")
_PIECE = re.compile(r"\S+")
_ABBREVIATED = frozenset("approx. no. nos. est. u.s. u.k. vol. fig. pp. sec. c. mr. mrs. dr. st.".split())


def context_of(text: str, position: int) -> Context:
    """The words straight in front of a position."""
    if position == 0 or text[position - 1] not in " \n":
        sign = text[position - 1 : position]
        return Context((sign,), (position - 1,), [sign]) if sign and sign in _BOUND_SIGNS else NO_CONTEXT
    begin = max(0, position - _REACH)
    window = text[begin:position]
    cut = window.rfind("\n")
    if cut >= 0:
        line, ahead = window[:cut].rstrip(" "), window[cut + 1 :]
        # A wrapped line goes on; a heading and a paragraph do not.
        if (
            not line
            or not (line[-1].islower() or line[-1].isdigit())
            or not (ahead.strip()[:1].islower() or not ahead.strip())
        ):
            begin, window = begin + cut + 1, ahead
    pieces = [(match[0], match.start()) for match in _PIECE.finditer(window)]
    words: list[str] = []
    starts: list[int] = []
    for piece, offset in reversed(pieces[-7:]):
        if piece[-1] in ",;:!?)\"]'" or (piece[-1] == "-" and len(piece) > 1) or piece in ("-", "--"):
            break
        if piece[-1] == "." and piece.lower() not in _ABBREVIATED:
            break
        bare = piece.lstrip("(\"'[")
        if not bare:
            break
        words.append(bare)
        starts.append(begin + offset + len(piece) - len(bare))
        if len(bare) != len(piece):
            break
    words.reverse()
    starts.reverse()
    return Context(tuple(words), tuple(starts), [word.lower() for word in words])


class Item(NamedTuple):
    """An amount, or a range of two, with what stands in front of it."""

    amount: Amount
    context: Context
    low: Decimal | None = None
    high: Decimal | None = None
    vague: bool = False

    @property
    def is_range(self) -> bool:
        return self.low is not None


_YEAR = re.compile(r"[12][0-9]{3}\Z")


def is_year(text: str, amount: Amount) -> bool:
    """Four digits and nothing else that could be a year of our era."""
    return amount.unit is None and bool(_YEAR.match(text[amount.start : amount.end]))
