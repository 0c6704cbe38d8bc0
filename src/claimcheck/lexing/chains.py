"""One figure told in two units: "6ft 3in", "two hours and 30 minutes", "thirteen dollars forty-five"."""

from __future__ import annotations

import re
from decimal import Decimal

from claimcheck.lexing.context import Item
from claimcheck.lexing.token import Amount
from claimcheck.lexing.units import CHAINS, WORDS, Unit


def chained(text: str, first: Item, second: Item, gap: str) -> Item | None:
    """One figure told in two units: "6ft 3in", "6-foot-3", "two hours and 30 minutes", in the smaller of them."""
    large, small = first.amount, second.amount
    if (
        large.unit is None
        or gap not in ("", " ", " and ", "-")
        or large.step
        or small.step
        or large.scale
        or small.scale
    ):
        return None
    right, whole = small.right, large.unit
    if small.unit is None and large.unit.name in _CENTS:
        if gap != " " or not _is_spoken_sum(text, large, small):
            return None
        whole = Unit("pound sterling", "currency") if large.unit.name == "pound" else large.unit
        unit = Unit(_CENTS[large.unit.name], "currency")
    elif small.unit is None:
        smaller = _UNDERSTOOD.get(large.unit.name)
        if smaller is None or small.noun is not None:
            return None
        inches = _INCHES.match(text, small.end) if smaller == "inch" else None
        alone = gap == " " and not large.hyphen and bool(_HEIGHT_ENDS.match(text, small.end))
        if inches is None and not alone and (gap != "-" or smaller != "inch"):
            return None
        unit, right = WORDS[smaller], inches.end() if inches else right
    else:
        unit = small.unit
    factor = CHAINS.get((whole.name, unit.name))
    if factor is None or not 0 <= small.value < factor:
        return None
    if unit.dimension == "currency":  # "13 dollars and 45 cents"
        value, unit, step = large.value + small.value / factor, whole, _CENT
    else:
        value, step = large.value * factor + small.value, None
    told = small._replace(start=large.start, right=right, value=value, step=step, unit=unit, spelled=False)
    return first._replace(amount=told)


def _is_spoken_sum(text: str, large: Amount, small: Amount) -> bool:
    """ "Thirteen dollars forty-five": two figures of cents, and nothing that they could count instead."""
    return text[large.right - 1].isalpha() and 10 <= small.value <= 99 and bool(_SUM_ENDS.match(text, small.end))


_CENTS = {"dollar": "cent", "euro": "cent", "pound sterling": "penny", "pound": "penny"}
_SUM_ENDS = re.compile(r"[.,;:!?)\"](?![0-9])|\Z|\n| (?:more|for|a piece|each)\b")
_UNDERSTOOD = {"foot": "inch", "stone": "pound"}
"""The smaller unit that goes without saying: "six foot two", "12 stone 4"."""
_HEIGHT_ENDS = re.compile(
    r"(?:[.,;:!?)\"]|\Z|\n| (?:tall|and|in (?:height|his|her)|with|when|who|but|at)\b)(?!,?[0-9])"
)
_INCHES = re.compile(r" ?in\b(?! (?:the|a|an|his|her|its|their|[A-Z0-9]))")
_CENT = Decimal("0.01")
