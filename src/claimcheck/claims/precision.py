"""From figures as written to the range of values they stand for.

The widths are those of the rule catalogue, "How figures meet"; they are part of what a claim *is* and are not
configurable. What a rule tolerates beyond them is (``Tolerances``).
"""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Context, Decimal
from typing import Literal, NamedTuple, get_args

from claimcheck.claims.interval import Interval

Bound = Literal["exact", "about", "nearly", "more_than", "at_least", "less_than", "at_most", "range", "vague"]
BOUNDS: tuple[Bound, ...] = get_args(Bound)

VAGUENESS: Mapping[Bound, int] = {
    "exact": 0,
    "about": 1,
    "nearly": 1,
    "more_than": 2,
    "at_least": 2,
    "less_than": 2,
    "at_most": 2,
}
"""How much a hedge leaves open: a plain figure, one that may be a little off, a bound. Ranges are their own hedge."""

_EXACT = Context(prec=400)
_HALF = Decimal("0.5")
_FIVE_PERCENT = Decimal("0.05")
_TENTH = Decimal("0.1")
_QUARTER = Decimal("0.25")

COUNTED = frozenset({"count", "currency", "age", "time", "score"})
"""Dimensions whose whole numbers are counted, and so exact. What is weighed or measured (kilometres, tonnes, percent)
is rounded when it is printed: "12 km" stands for 11.5 to 12.5."""


class Width(NamedTuple):
    """What a written figure stands for, and where readers expect it to stop."""

    interval: Interval
    likely_low: Decimal | None = None
    likely_high: Decimal | None = None


def step(value: Decimal) -> Decimal:
    """One unit of the last written digit: 4.50 -> 0.01, 12 -> 1."""
    exponent = value.as_tuple().exponent
    return Decimal(1).scaleb(exponent) if isinstance(exponent, int) and exponent < 0 else Decimal(1)


def trailing_zeros(value: Decimal) -> int:
    """How many zeros a whole number ends in: 5,500 -> 2, 1,234 -> 0, and 0 -> 0."""
    number = abs(int(value))
    if number == 0 or value != number * (1 if value > 0 else -1):
        return 0
    digits = str(number)
    return len(digits) - len(digits.rstrip("0"))


def significant_digits(value: Decimal) -> int:
    """Digits that are not leading or trailing zeros: 110,000 -> 2, 30,000 -> 1, 1,234 -> 4."""
    return (
        len(str(value.copy_abs().as_tuple().digits and int("".join(map(str, value.as_tuple().digits)))).strip("0")) or 1
    )


def next_rounder(value: Decimal) -> Decimal:
    """The next figure that ends in as many zeros: 40 -> 50, 110,000 -> 120,000, 100,000 -> 200,000."""
    place = Decimal(1).scaleb(trailing_zeros(value)) if value == value.to_integral_value() else step(value)
    return _EXACT.add(value, place)


def literal_width(value: Decimal, unit_step: Decimal | None = None, dimension: str = "count") -> Interval:
    """What a bare figure stands for.

    ``value`` is the figure scaled ("1.2 million" -> 1200000); ``unit_step`` is one unit of its last written digit,
    scaled alike (100000), where the figure has decimals or a scale word, else None.
    """
    if unit_step is not None:
        half = _EXACT.multiply(unit_step, _HALF)
        return Interval(_EXACT.subtract(value, half), _EXACT.add(value, half))
    if step(value) < 1:
        half = _EXACT.multiply(step(value), _HALF)
        return Interval(_EXACT.subtract(value, half), _EXACT.add(value, half))
    zeros = trailing_zeros(value)
    if abs(value) >= 1000 and zeros >= 2:
        slack = min(_HALF.scaleb(zeros), _EXACT.multiply(abs(value), _FIVE_PERCENT))
        return Interval(_EXACT.subtract(value, slack), _EXACT.add(value, slack))
    if dimension not in COUNTED:
        return Interval(_EXACT.subtract(value, _HALF), _EXACT.add(value, _HALF))
    return Interval.point(value)


def width(value: Decimal, bound: Bound = "exact", unit_step: Decimal | None = None, dimension: str = "count") -> Width:
    """Every value that would have been written as this figure with this hedge.

    For the meaning of ``value``, ``unit_step`` and ``dimension`` see `literal_width`. Raises ValueError for the bounds
    ``range`` and ``vague``, whose ends are written or named rather than computed.

    >>> width(Decimal(3000), "nearly").interval
    Interval(low=Decimal('2700.0'), high=Decimal('3000'), low_open=False, high_open=True)
    """
    size = abs(value)
    if bound == "exact":
        return Width(literal_width(value, unit_step, dimension))
    if bound == "about":
        share = _TENTH if significant_digits(value) == 1 else _FIVE_PERCENT
        slack = _EXACT.multiply(size, share)
        literal = literal_width(value, unit_step, dimension)
        around = Interval(_EXACT.subtract(value, slack), _EXACT.add(value, slack))
        # "about 3 km": the decimals already allow more than the hedge does.
        return Width(literal if around.within(literal) else around)
    if bound == "nearly" and value == 0:
        return Width(Interval.point(value))  # nothing lies below it that would be nearly it
    if bound == "nearly":
        return Width(Interval(_EXACT.subtract(value, _EXACT.multiply(size, _TENTH)), value, False, True))
    if bound == "more_than":
        likely = max(_EXACT.add(value, _EXACT.multiply(size, _QUARTER)), next_rounder(value))
        return Width(Interval(value, None, low_open=True), likely_high=likely)
    if bound == "at_least":
        return Width(Interval(value, None))
    if bound == "less_than":
        return Width(
            Interval(None, value, high_open=True), likely_low=_EXACT.subtract(value, _EXACT.multiply(size, _QUARTER))
        )
    if bound == "at_most":
        return Width(Interval(None, value))
    raise ValueError(f"bound={bound!r} has ends of its own: give low and high")
