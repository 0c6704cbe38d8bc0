"""What a figure takes from the one before it: the hedge of a sum that brackets convert, the direction of a change."""

from __future__ import annotations

import re

from claimcheck.claims.precision import width
from claimcheck.lexing.token import Figure

_CONVERTED = frozenset([" (", "(", " / ", "/", " [", " or ", ", or "])
_HEDGED = frozenset(["about", "nearly", "more_than", "at_least", "less_than", "at_most"])
_BY_TOO = re.compile(r",? (?:and |while )?(?:[A-Z][\w.'&-]*,? ){1,4}by \Z")


def with_neighbours(text: str, figures: list[Figure]) -> list[Figure]:
    """The figures with what they leave to the one in front: "more than 7.5 million crowns ($1.1 million)"."""
    for i in range(1, len(figures)):
        before, figure = figures[i - 1], figures[i]
        if figure.left - before.right > 48 or figure.bound not in ("exact", "range"):
            continue
        gap = text[before.right : figure.left]
        if gap in _CONVERTED:
            if before.dimension == figure.dimension != "count" and before.unit != figure.unit:
                figures[i] = _converted(before, figure)
        elif before.change and not figure.change and before.unit == figure.unit and _BY_TOO.fullmatch(gap):
            figures[i] = figure._replace(change=before.change)
    return figures


def _converted(before: Figure, figure: Figure) -> Figure:
    """The same amount in another unit, with the bound and the direction it was given in the first."""
    figure = figure._replace(change=figure.change or before.change)
    if figure.value is None or before.bound not in _HEDGED:
        return figure
    reach = width(figure.value, before.bound, None, figure.dimension)
    return figure._replace(
        **reach.interval._asdict(), likely_low=reach.likely_low, likely_high=reach.likely_high, bound=before.bound
    )
