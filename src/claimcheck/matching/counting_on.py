"""Figures that one text reaches by counting on: "two were killed ... a third died in hospital" bears out "three dead"."""

from __future__ import annotations

from claimcheck.claims.claim import NumericClaim


def counts_on(left: NumericClaim, right: NumericClaim) -> bool:
    """One of two figures that differ is carried on by ordinals to the other, or beyond it."""
    return _reaches(left, right) or _reaches(right, left)


def _reaches(low: NumericClaim, high: NumericClaim) -> bool:
    one, other = low.quantity.value, high.quantity.value
    return bool(low.counted_on) and one is not None and other is not None and one < other <= low.counted_on
