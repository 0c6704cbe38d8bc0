"""Ranges of numbers with open, closed or missing ends.

Interval arithmetic after Moore (1966), with open ends; the use for reported figures follows XBRL Calculations 1.1 and
statcheck (Nuijten et al. 2016): a printed figure stands for every value that would have been printed that way.
"""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Context, Decimal
from fractions import Fraction
from typing import NamedTuple

_EXACT = Context(prec=400)
"""Sums and products of printed figures fit into 400 digits: nothing is rounded on the way."""


class Interval(NamedTuple):
    """Every number from ``low`` to ``high``; None is no end, an open end is itself excluded."""

    low: Decimal | None = None
    high: Decimal | None = None
    low_open: bool = False
    high_open: bool = False

    @classmethod
    def point(cls, value: Decimal) -> Interval:
        """Just this number."""
        return cls(value, value)

    def empty(self) -> bool:
        """No number lies in it."""
        if self.low is None or self.high is None:
            return False
        return self.low > self.high or (self.low == self.high and (self.low_open or self.high_open))

    def holds(self, value: Decimal) -> bool:
        """The number lies in it."""
        above = self.low is None or (value > self.low if self.low_open else value >= self.low)
        below = self.high is None or (value < self.high if self.high_open else value <= self.high)
        return above and below

    def meet(self, other: Interval) -> Interval:
        """What both have in common; may be empty."""
        low, low_open = self.low, self.low_open
        if other.low is not None and (low is None or other.low > low or (other.low == low and other.low_open)):
            low, low_open = other.low, other.low_open
        high, high_open = self.high, self.high_open
        if other.high is not None and (high is None or other.high < high or (other.high == high and other.high_open)):
            high, high_open = other.high, other.high_open
        return Interval(low, high, low_open, high_open)

    def meets(self, other: Interval) -> bool:
        """Some number lies in both. Closed ends that touch do meet, open ones do not."""
        return not self.meet(other).empty()

    def touches(self, other: Interval) -> bool:
        """They meet, or an end of one that is left out is an end of the other: "nearly 30" touches 30."""
        return Interval(self.low, self.high).meets(Interval(other.low, other.high))

    def within(self, other: Interval) -> bool:
        """Every number of this one lies in the other."""
        return self.meet(other) == self

    def plus(self, other: Interval) -> Interval:
        """Every sum of a number of this one and a number of the other."""
        low = None if self.low is None or other.low is None else _EXACT.add(self.low, other.low)
        high = None if self.high is None or other.high is None else _EXACT.add(self.high, other.high)
        return Interval(
            low,
            high,
            low is not None and (self.low_open or other.low_open),
            high is not None and (self.high_open or other.high_open),
        )

    def negated(self) -> Interval:
        """Every number with its sign turned."""
        low = None if self.high is None else self.high.copy_negate()
        high = None if self.low is None else self.low.copy_negate()
        return Interval(low, high, self.high_open, self.low_open)

    def minus(self, other: Interval) -> Interval:
        """Every difference of a number of this one and a number of the other."""
        return self.plus(other.negated())

    def times(self, factor: Decimal) -> Interval:
        """Every number multiplied by the factor."""
        if factor == 0:
            return Interval.point(Decimal(0))
        low = None if self.low is None else _EXACT.multiply(self.low, factor)
        high = None if self.high is None else _EXACT.multiply(self.high, factor)
        scaled = Interval(low, high, self.low_open, self.high_open)
        return scaled if factor > 0 else Interval(high, low, self.high_open, self.low_open)

    def by(self, other: Interval) -> Interval:
        """Every product of a number of this one and one of the other, closed; any number unless both lie above zero or on it.

        >>> Interval(Decimal(2), Decimal(3)).by(Interval(Decimal(10), None))
        Interval(low=Decimal('20'), high=None, low_open=False, high_open=False)
        """
        if self.low is None or other.low is None or self.low < 0 or other.low < 0:
            return Interval()
        high = None if self.high is None or other.high is None else _EXACT.multiply(self.high, other.high)
        return Interval(_EXACT.multiply(self.low, other.low), high)

    def widened(self, by: Decimal) -> Interval:
        """The interval with each end moved outwards by ``by`` and closed."""
        low = None if self.low is None else _EXACT.subtract(self.low, by)
        high = None if self.high is None else _EXACT.add(self.high, by)
        return Interval(low, high)

    def stretched(self, by: Decimal) -> Interval:
        """The interval with each end moved outwards by a share of itself, and closed."""
        low = None if self.low is None else _EXACT.subtract(self.low, _EXACT.multiply(_EXACT.abs(self.low), by))
        high = None if self.high is None else _EXACT.add(self.high, _EXACT.multiply(_EXACT.abs(self.high), by))
        return Interval(low, high)

    def over(self, other: Interval) -> Interval | None:
        """Every quotient of a number of this one and one of the other; None unless both lie above zero and end.

        To 40 significant digits.
        """
        ends = (self.low, self.high, other.low, other.high)
        if any(end is None or end <= 0 for end in ends):
            return None
        low, high, bottom, top = (end or Decimal(1) for end in ends)
        least, most = Fraction(low) / Fraction(top), Fraction(high) / Fraction(bottom)
        return Interval(scaled_exactly(Decimal(1), least), scaled_exactly(Decimal(1), most))

    @staticmethod
    def sum(intervals: Iterable[Interval]) -> Interval:
        """Every sum of one number from each; zero where there are none."""
        total = Interval.point(Decimal(0))
        for interval in intervals:
            total = total.plus(interval)
        return total


def scaled_exactly(value: Decimal, factor: Fraction) -> Decimal:
    """The value times a fraction, to 40 significant digits where the fraction does not end."""
    product = Fraction(value) * factor
    return Context(prec=40).divide(Decimal(product.numerator), Decimal(product.denominator))
