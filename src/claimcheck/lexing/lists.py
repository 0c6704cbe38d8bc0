"""Lists of figures that share one unit or one noun: "2, 3 and 5 km", "four-, five- and six-cylinder engines"."""

from __future__ import annotations

import re
from itertools import pairwise

from claimcheck.lexing.context import Item, is_year
from claimcheck.lexing.counting import read_noun
from claimcheck.lexing.nonfigures import is_no_figure
from claimcheck.lexing.token import Amount, Series
from claimcheck.lexing.units import PERCENT, WHOLE

_COMMA = re.compile(r"-?, ?\Z")
_LAST = re.compile(r"(-?),? (?:and|or) \Z")
_NEAR = 8
"""Characters between two members of a list at most."""


def with_shared_units(text: str, items: list[tuple[Item, Series | None]]) -> list[tuple[Item, Series | None]]:
    """The figures of a list with the unit or the noun that only the last of them names.

    Two that "and" joins share a unit of measure only: in "he scored 12 and 30 people cheered" there are two clauses.
    """
    found = list(items)
    rooms = [after[0].amount.start - before[0].amount.end for before, after in pairwise(items)]
    linked = False  # the item behind belongs to a list that ends in "and" or "or"
    for i in range(len(rooms) - 1, -1, -1):
        if not 0 < rooms[i] <= _NEAR:
            linked = False
            continue
        (item, series), (following, _) = found[i], found[i + 1]
        gap = text[item.amount.end : following.amount.start]
        last = _LAST.match(gap)
        if gap.startswith(", or ") and not _continues(text, found, i):
            last = None  # "5,000, or 9 percent": the same told twice
        listed = bool(last) or (linked and bool(_COMMA.match(gap)))
        linked = listed
        if not listed or item.is_range or following.is_range:
            continue
        lent = _lent(text, item, following, noun=gap.startswith("-") or not last or _continues(text, found, i))
        if lent is not None:
            found[i] = (item._replace(amount=lent), series)
    return found


def _continues(text: str, items: list[tuple[Item, Series | None]], i: int) -> bool:
    """A further member of the list stands in front: "2, 3 and 5 people"."""
    if not i:
        return False
    ahead = items[i - 1][0].amount
    start = items[i][0].amount.start
    return start - ahead.end <= 3 and bool(_COMMA.match(text[ahead.end : start]))


def _lent(text: str, item: Item, following: Item, *, noun: bool) -> Amount | None:
    """The amount with the unit or noun of the one behind it; None where it takes none."""
    amount, giver = item.amount, read_noun(text, following.amount)
    if amount.unit or amount.noun or amount.scale or giver.scale or is_year(text, amount):
        return None
    if read_noun(text, amount).noun is not None or text[giver.start] in "$\u00a3\u20ac":
        return None
    if giver.unit == PERCENT and amount.value > WHOLE:
        return None  # "12 percent to 2,500 and 14 percent"
    if giver.unit is not None and giver.unit.dimension == "time" and item.context.lower[-1:] == ["aged"]:
        return None  # "aged 21 and 144 days"
    if giver.unit is not None and giver.unit.dimension != "rate" and giver.noun is None:
        lent = amount._replace(unit=giver.unit, hyphen=giver.hyphen)
    elif giver.noun is not None and giver.unit is None and noun:
        lent = amount._replace(noun=giver.noun._replace(start=amount.end, end=amount.end))
    else:
        return None
    context, hyphen = item.context, text.startswith("-", amount.end)
    return None if not hyphen and is_no_figure(text, amount, context.words, context.lower, hedged=True) else lent
