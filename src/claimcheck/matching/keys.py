"""Blocking keys: plain strings, so that the join is one any database can make."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.claims.claim import DateClaim, NumericClaim
from claimcheck.matching.classes import canonical_measure


def numeric_key(claim: NumericClaim) -> str | None:
    """Dimension, unit and class of the thing counted; None where nothing says what is counted."""
    head, _ = canonical_measure(claim.measure.head, claim.measure.event)
    if head is None:
        return None
    return f"{claim.quantity.dimension}|{claim.quantity.unit}|{head}"


def date_key(claim: DateClaim) -> Iterator[str]:
    """One key for each person who takes part, by the last word of the name."""
    yield from dict.fromkeys(name.split()[-1].casefold() for name in claim.who if name)
