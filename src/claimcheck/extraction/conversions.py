"""Figures that a text gives twice, in two units: "10 miles (16 km)"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from claimcheck.claims.conversion import commensurable
from claimcheck.extraction.roles import Draft

_SIZED = r"(?:[ -](?:tall|high|long|wide|deep|thick|away|north|south|east|west|per person))?"
_OPENED = re.compile(
    rf"{_SIZED}(?: ?[(\[] ?|, or )(?:or |about |around |some |roughly |nearly |almost |approximately |just )?\Z"
)
_CLOSED = re.compile(rf"{_SIZED}(?: ?[)\]]|[,;] )")
_COUNTED = frozenset({"time", "data", "count", "currency"})
"""What is counted more than measured: "a two-week (10-day) course" is no slip of a conversion."""


def tie_conversions(drafts: Sequence[Draft]) -> None:
    """Tie each figure in brackets to the one in front that it repeats in another unit.

    Nothing but the figure may stand in the brackets: of "5 miles (20 km from Lyon)" the second is another distance.
    """
    for original, draft in pairwise(drafts):
        first, second = original.figure, draft.figure
        if first.dimension != second.dimension or first.unit == second.unit or first.dimension in _COUNTED:
            continue
        if original.sentence is not draft.sentence or not commensurable(first.unit, second.unit):
            continue
        between = draft.sentence.slice(first.right, second.left)
        if not _OPENED.fullmatch(between):
            continue
        closed = _CLOSED.match(draft.sentence.slice(second.right, second.right + 16))
        if closed is not None and (closed[0][-1] in ")]") == (between.rstrip()[-3:] != " or"):
            draft.converts = original
