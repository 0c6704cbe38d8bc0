"""One measure in other units.

Factors are exact by definition: the international yard and pound agreement of 1959, the US and imperial gallons by
their statutes, the nautical mile by the International Hydrographic Conference of 1929. Everything else about units is
in the lexing room; here is only what makes one figure another.
"""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

from claimcheck.claims.interval import Interval, scaled_exactly

_IN_BASE: dict[str, dict[str, str]] = {
    "length": {
        "millimetre": "0.001",
        "centimetre": "0.01",
        "metre": "1",
        "kilometre": "1000",
        "inch": "0.0254",
        "foot": "0.3048",
        "yard": "0.9144",
        "mile": "1609.344",
        "nautical mile": "1852",
    },
    "mass": {
        "gram": "0.001",
        "kilogram": "1",
        "tonne": "1000",
        "ounce": "0.028349523125",
        "pound": "0.45359237",
        "stone": "6.35029318",
    },
    "area": {
        "square metre": "1",
        "hectare": "10000",
        "square kilometre": "1000000",
        "square foot": "0.09290304",
        "square yard": "0.83612736",
        "acre": "4046.8564224",
        "square mile": "2589988.110336",
    },
    "speed": {"kilometre per hour": "1", "mile per hour": "1.609344", "knot": "1.852"},
}
_FACTORS = {unit: Fraction(factor) for units in _IN_BASE.values() for unit, factor in units.items()}
_KINDS = {unit: kind for kind, units in _IN_BASE.items() for unit in units}

IMPERIAL = frozenset(
    {
        *("inch", "foot", "yard", "mile", "nautical mile", "ounce", "pound", "stone"),
        *("acre", "square foot", "square yard", "square mile", "mile per hour", "knot"),
    }
)
"""Units that readers of metric figures are given in brackets, and the other way round."""


def convertible(unit: str, other: str) -> bool:
    """One is metric, the other is not, and both measure one thing."""
    return _KINDS.get(unit, "") == _KINDS.get(other) and (unit in IMPERIAL) != (other in IMPERIAL)


def converted(interval: Interval, unit: str, other: str) -> Interval | None:
    """The values in another unit; None where no factor is known.

    >>> converted(Interval.point(Decimal(10)), "mile", "kilometre").low
    Decimal('16.09344')
    """
    if unit == other:
        return interval
    if _KINDS.get(unit, "") != _KINDS.get(other):
        return None
    factor = _FACTORS[unit] / _FACTORS[other]
    low = None if interval.low is None else scaled_exactly(interval.low, factor)
    high = None if interval.high is None else scaled_exactly(interval.high, factor)
    return Interval(low, high, interval.low_open, interval.high_open)


def stretched(interval: Interval, by: Decimal) -> Interval:
    """The interval with each end moved outwards by a share of itself, and closed."""
    low = None if interval.low is None else interval.low - abs(interval.low) * by
    high = None if interval.high is None else interval.high + abs(interval.high) * by
    return Interval(low, high)


def quotient(over: Interval, under: Interval) -> Interval | None:
    """Every quotient of a number of the first and one of the second; None unless both lie above zero and end.

    Rounded to 40 digits.
    """
    ends = (over.low, over.high, under.low, under.high)
    if any(end is None or end <= 0 for end in ends):
        return None
    low, high, bottom, top = (end or Decimal(1) for end in ends)
    least, most = Fraction(low) / Fraction(top), Fraction(high) / Fraction(bottom)
    return Interval(scaled_exactly(Decimal(1), least), scaled_exactly(Decimal(1), most))
