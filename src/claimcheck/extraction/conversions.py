"""Figures that a text gives twice, in two units or currencies: "10 miles (16 km)", "1bn euros (£686m; $1.32bn)"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal
from itertools import pairwise

from claimcheck.claims.conversion import commensurable, same_amount
from claimcheck.extraction.draft import Draft
from claimcheck.lexing.token import Figure

_SIZED = r"(?:[ -](?:tall|high|long|wide|deep|thick|away|north|south|east|west|per person))?"
_OPENED = re.compile(
    rf"{_SIZED}(?: ?[(\[] ?|, or )(?:or |about |around |some |roughly |nearly |almost |approximately |just )?\Z"
)
_CLOSED = re.compile(rf"{_SIZED}(?: ?[)\]]|[,;] )")
_COUNTED = frozenset({"time", "data", "count", "currency"})
"""What is counted more than measured: "a two-week (10-day) course" is no slip of a conversion."""

_PAID = re.compile(r"[^().;:]{0,24}\(\s*(?:(?:about|around|some|or|approximately|roughly|nearly|almost)\s+)?")
_PAID_AGAIN = re.compile(r"\s*[;,/]\s*(?:(?:or|about)\s+)?")
_SETTLED = re.compile(r"\s*[);/,]")


def tie_conversions(drafts: Sequence[Draft]) -> None:
    """Tie each figure in brackets to the one in front that it repeats in another unit.

    Nothing but the figure may stand in the brackets: of "5 miles (20 km from Lyon)" the second is another distance.
    """
    for original, draft in pairwise(drafts):
        first, second = original.figure, draft.figure
        if first.dimension == second.dimension == "currency" and original.sentence is draft.sentence:
            _tie_amounts(original, draft)
            continue
        if first.dimension != second.dimension or first.unit == second.unit or first.dimension in _COUNTED:
            continue
        if original.sentence is not draft.sentence or not commensurable(first.unit, second.unit):
            continue
        between = draft.sentence.slice(first.right, second.left)
        if not _OPENED.fullmatch(between):
            continue
        closed = _CLOSED.match(draft.sentence.slice(second.right, second.right + 16))
        if (
            closed is not None
            and (closed[0][-1] in ")]") == (between.rstrip()[-3:] != " or")
            and not _defines(first, second)
        ):
            draft.converts = original


def _defines(first: Figure, second: Figure) -> bool:
    """ "20 cwt (100 lbs) of rice": what one of the unit is, not what 20 of them are."""
    if first.value is None or second.value is None or first.value == 1 or first.dimension == "temperature":
        return False
    return same_amount(Decimal("1.00"), first.unit, second.value, second.unit)


def _tie_amounts(original: Draft, draft: Draft) -> None:
    """Tie an amount in brackets to the one in front in another currency; of several in one bracket each to that one."""
    sentence = draft.sentence
    between = sentence.slice(original.figure.right, draft.figure.left)
    if not _SETTLED.match(sentence.slice(draft.figure.right, draft.figure.right + 4)):
        return
    if not _PAID.fullmatch(between):
        if original.converts is None or not _PAID_AGAIN.fullmatch(between):
            return
        original = original.converts
    if original.figure.unit != draft.figure.unit:
        draft.converts = original
