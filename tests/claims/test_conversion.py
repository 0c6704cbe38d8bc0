"""One measure in other units."""

from decimal import Decimal

from claimcheck.claims.conversion import converted, convertible, quotient, stretched
from claimcheck.claims.interval import Interval


def test_miles_and_kilometres_are_the_same_lengths() -> None:
    there = converted(Interval.point(Decimal(10)), "mile", "kilometre")
    assert there is not None
    assert converted(there, "kilometre", "mile") == Interval.point(Decimal(10))
    assert converted(there, "kilometre", "tonne") is None


def test_a_conversion_goes_from_metric_to_the_other_units() -> None:
    assert convertible("kilometre", "mile")
    assert not convertible("kilometre", "metre")
    assert not convertible("kilometre", "acre")


def test_a_quotient_needs_figures_above_zero() -> None:
    assert quotient(Interval.point(Decimal(6)), Interval.point(Decimal(3))) == Interval.point(Decimal(2))
    assert quotient(Interval.point(Decimal(6)), Interval(Decimal(0), Decimal(3))) is None
    assert quotient(Interval(Decimal(6)), Interval.point(Decimal(3))) is None


def test_stretching_takes_nothing_away() -> None:
    interval = Interval(Decimal(-10), Decimal(10), low_open=True)
    assert interval.within(stretched(interval, Decimal("0.2")))
