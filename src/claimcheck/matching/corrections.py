"""Figures that a text takes back: those in the note of a correction."""

from __future__ import annotations

import re
from functools import lru_cache

from claimcheck.claims.claim import Claim

_NOTE = re.compile(
    r"\b(?:an? (?:earlier|previous|original) version of (?:this|the) (?:article|story|report|headline|post|column)"
    r"|this (?:article|story|report|post|page|headline) (?:was|has been) (?:amended|corrected)"
    r"|(?:originally|previously|earlier) (?:misstated|misreported|incorrectly (?:said|stated|gave|reported)))"
    r"|\A\W*(?:correction|clarification)s?\b\s*(?:\([^)]{0,40}\)\s*)?[:,.-]",
    re.IGNORECASE,
)


def in_correction(claim: Claim) -> bool:
    """The claim stands in a note that says what was wrong before: it is superseded, not asserted.

    >>> from claimcheck.claims.claim import DateClaim, DateValue
    >>> in_correction(DateClaim(date=DateValue(), sentence_text="An earlier version of this story gave the day as May 3."))
    True
    """
    return claim.sentence_text is not None and _noted(claim.sentence_text)


@lru_cache(maxsize=1024)
def _noted(sentence: str) -> bool:
    return _NOTE.search(sentence) is not None
