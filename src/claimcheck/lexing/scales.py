"""Words that multiply the number before them."""

from __future__ import annotations

from decimal import Decimal

SCALES: dict[str, int] = {  # powers of ten
    "hundred": 2,
    "thousand": 3,
    "lakh": 5,
    "lakhs": 5,
    "million": 6,
    "crore": 7,
    "crores": 7,
    "billion": 9,
    "trillion": 12,
    "quadrillion": 15,
    "mln": 6,
    "mio": 6,
    "bln": 9,
    "trln": 12,
    "mil": 6,
    "bil": 9,
    "bn": 9,
    "tn": 12,
    "mn": 6,
    "trn": 12,
    "tln": 12,
}
"""Whole words, and the short forms that mean nothing else in news copy, whether glued or not."""

GLUED: dict[str, int] = {"m": 6, "M": 6, "k": 3, "K": 3, "b": 9, "B": 9, "t": 12, "T": 12, "bn": 9, "tn": 12, "mn": 6}
"""Glued to a sum of money these are scales: "$8m", "£3bn", "€40k". Elsewhere "m" may be metres, "k" kelvin, "t" tonnes."""

DOZEN = Decimal(12)
SCORE = Decimal(20)
DOZEN_STEP = Decimal(2)
"""A dozen eggs are twelve; "two dozen people" in a report were not counted to the last: 23 to 25."""
