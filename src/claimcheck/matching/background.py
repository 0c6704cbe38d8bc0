"""Figures that a sentence tells beside its news: to compare it with, to explain or to place it, or as what comes of it."""

from __future__ import annotations

import re

from claimcheck.claims.claim import NumericClaim
from claimcheck.matching.beside import words_before

_REACH = 90
"""Characters before a figure in which it is said what it is told for."""

_NO_NEW_PHRASE = (
    r"(?:(?!(?:for|at|and|worth|total\w*|while|when|said)\s|to\s+(?:(?:an?|the|its|about|some|record)\s+)*\Z)"
    r"[^\s.;:,\d]+\s+){0,6}\Z"
)

_BACKGROUND = re.compile(
    # What it is compared with, and what it was.
    r"\b(?:from|against|compared\s+(?:with|to)|versus|vs\.?|(?<!more )(?<!less )(?<!fewer )than|after|following"
    r"|previously|originally|initially|instead\s+of|exceeding|short\s+of"
    # What explains it, and what it comes on top of.
    r"|because\s+of|owing\s+to|due\s+to|despite|to\s+help|in\s+addition\s+to|on\s+top\s+of|apart\s+from|besides|excluding"
    # What it is a piece of, and what it comes in.
    r"|including|of\s+which|any|every|(?:part|tranche|instal+ment|portion|phase|stage|denominations?|units|lots|multiples)\s+of|options?\s+(?:on|for|to)"
    # What is said of somebody by the way.
    r"|reflecting|having|(?:who|which|that)\s+(?:has|have|had)|(?<=,)\s+(?:with|which|who|whose))\s+(?:[\d.,/-]+(?:\s+[\w'-]+){1,2},?\s+or\s+)?"
    + _NO_NEW_PHRASE,
    re.IGNORECASE,
)
""" "After a revised 3.1 percent in May", "part of a 400 million crown plan", "from 6,000 shares, or 5 percent": not the news."""

_RESULT = re.compile(
    r"\b(?:br(?:ing(?:ing|s)?|ought)|leaving\s+\w+\s+with|making|taking|valuing|to\s+(?:make|take|give|stand))\s+(?:[^\s.;:,\d]+\s+){0,6}\Z",
    re.IGNORECASE,
)
""" "Sold a fifth shop, bringing its sales this year to 60 million": what comes of the news."""


def told_beside(head: NumericClaim, claim: NumericClaim) -> bool:
    """The figure is told to compare the news with, to place it, or as what comes of it; the headline's is not."""
    return _beside(claim) and not _beside(head)


def _beside(claim: NumericClaim) -> bool:
    before = words_before(claim)[-_REACH:]
    return _BACKGROUND.search(before) is not None or _RESULT.search(before) is not None
