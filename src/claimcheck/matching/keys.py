"""Blocking keys: plain strings, so that the join is one any database can make."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.claims.claim import DateClaim, NumericClaim
from claimcheck.claims.conversion import size
from claimcheck.claims.quantity import Quantity
from claimcheck.matching.classes import canonical_measure


def numeric_key(claim: NumericClaim) -> str | None:
    """Dimension, unit and class of the thing counted; None where nothing says what is counted.

    Units that convert into each other are one: lengths meet whether they are told in miles or in kilometres.
    """
    head, _ = canonical_measure(claim.measure.head, claim.measure.event)
    if head is None:
        return None
    return f"{claim.quantity.dimension}|{kind(claim.quantity)}|{head}"


def kind(quantity: Quantity) -> str:
    """What tells apart figures of one dimension that cannot be compared: mostly the unit.

    >>> kind(Quantity(value=3, unit="mile", dimension="length"))
    'length'
    >>> kind(Quantity(value=3, unit="dollar", dimension="currency"))
    'dollar'
    """
    measured = size(quantity.unit)
    return quantity.unit if measured is None or measured.kind in _OF_THEIR_OWN else measured.kind


_OF_THEIR_OWN = frozenset(["time", "calendar"])
"""Days and weeks are counted more than measured: "a week" may be five days, "two years" 20 months."""


def alike_in_kind(one: Quantity, other: Quantity) -> bool:
    """Both measure one thing in units that are the same or convert."""
    return one.dimension == other.dimension and kind(one) == kind(other)


def date_key(claim: DateClaim) -> Iterator[str]:
    """One key for each person who takes part, by the last word of the name."""
    yield from dict.fromkeys(name.split()[-1].casefold() for name in claim.who if name)
