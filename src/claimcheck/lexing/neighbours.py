"""What a figure takes from the one before it: the hedge of a sum that brackets convert, the direction of a change."""

from __future__ import annotations

import re
from itertools import pairwise

from claimcheck.claims.precision import width
from claimcheck.lexing.token import Figure

_NEAR = 48
"""Characters between two figures of which the one takes from the other at most."""
_CONVERTED = frozenset([" (", "(", " / ", "/", " [", " or ", ", or "])
_HEDGED = frozenset(["about", "nearly", "more_than", "at_least", "less_than", "at_most"])
_BY_TOO = re.compile(r",? (?:and |while )?(?:[A-Z][\w.'&-]*,? ){1,4}by \Z")


def with_neighbours(text: str, figures: list[Figure]) -> list[Figure]:
    """The figures with what they leave to the one in front: "more than 7.5 million crowns ($1.1 million)"."""
    rooms = [after.left - before.right for before, after in pairwise(figures)]
    for i, room in enumerate(rooms, 1):
        if room > _NEAR or figures[i].bound not in ("exact", "range"):
            continue
        before, figure = figures[i - 1], figures[i]
        gap = text[before.right : figure.left]
        if figure.dimension == "count" and not figure.counted:
            if _is_compared(text, before, figure, gap):
                figures[i] = figure = _measured(figure, before.unit, before.dimension)
            elif before.dimension == "length" and gap in _CONVERTED and text.startswith(" m)", figure.right):
                # Of anything but a length the m might be a million: "2,000 ft (610 m)".
                figures[i] = figure = _measured(figure, "metre", "length")._replace(right=figure.right + len(" m"))
        if gap in _CONVERTED:
            if before.dimension == figure.dimension != "count" and before.unit != figure.unit:
                figures[i] = _converted(before, figure)
        elif before.change and not figure.change and before.unit == figure.unit and _BY_TOO.fullmatch(gap):
            figures[i] = figure._replace(change=before.change)
    return figures


_IN_MAY = r"(?:[ \n]in[ \n](?:[A-Z][a-z]+|[12][0-9]{3}))?"
_COMPARED = re.compile(
    rf"{_IN_MAY},?[ \n](?:as[ \n])?(?:after|against|versus|vs\.?|compared[ \n](?:with|to))[ \n]"
    rf"|{_IN_MAY},?[ \n](?:up |down |off )?from[ \n](?:[a-z]+[ \n]){{0,4}}"
    r"|(?: in [A-Z][a-z]+| last year| a year (?:earlier|ago|before))?,?[ \n]and[ \n]"
)
_SCALED = re.compile(r"(?:million|mln|billion|bln|trillion|[0-9](?:bn|m|mn|tn))\Z", re.IGNORECASE)
_APART = 20
"""Times that of two figures in one unit the one is greater than the other at most, where only the first names it."""


def _is_compared(text: str, before: Figure, figure: Figure, gap: str) -> bool:
    """The unit in front holds here, too: "fell to 365 million guilders after 428 million", "4,521 tonnes against 3,739"."""
    if before.dimension not in _LENT or before.value is None or figure.value is None or figure.right != figure.end:
        return False
    match = _COMPARED.fullmatch(gap)
    if match is None or not 0 < before.value <= figure.value * _APART or figure.value > before.value * _APART:
        return False
    both = [bool(_SCALED.search(text, max(0, f.end - 9), f.end)) for f in (before, figure)]
    if both[0] != both[1] or both[1]:
        return both[0] == both[1]
    words = gap.split()
    if not _BESIDE.isdisjoint(words) or (words[-1] == "from" and before.dimension == "currency"):
        return True
    # "rose to 98,170 tonnes in May from 91,157 in June and 94,926 a year earlier"
    return len(words) > 1 and "," in text[before.start : before.end] and "," in text[figure.start : figure.end]


def _measured(figure: Figure, unit: str, dimension: str) -> Figure:
    """The figure in a unit; of what is measured a whole number has a width."""
    figure = figure._replace(unit=unit, dimension=dimension)
    if figure.bound != "exact" or figure.value is None or figure.low != figure.high:
        return figure
    return figure._replace(**width(figure.value, "exact", None, figure.dimension).interval._asdict())


_BESIDE = frozenset("against versus vs vs. compared".split())
_LENT = frozenset("currency mass volume energy".split())


def _converted(before: Figure, figure: Figure) -> Figure:
    """The same amount in another unit, with the bound and the direction it was given in the first."""
    figure = figure._replace(change=figure.change or before.change)
    if figure.value is None or before.bound not in _HEDGED:
        return figure
    reach = width(figure.value, before.bound, None, figure.dimension)
    return figure._replace(
        **reach.interval._asdict(), likely_low=reach.likely_low, likely_high=reach.likely_high, bound=before.bound
    )
