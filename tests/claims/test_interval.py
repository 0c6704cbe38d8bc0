"""Interval arithmetic as laws, and against sampled points."""

from __future__ import annotations

from decimal import Context, Decimal
from fractions import Fraction

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from claimcheck.claims.interval import Interval, scaled_exactly
from claimcheck.testing.strategies import figures, intervals

pytestmark = pytest.mark.laws

ONE = Decimal(1)
EXACT = Context(prec=400)


def points(interval: Interval) -> list[Decimal]:
    """A few numbers of the interval: its ends where they belong to it, and some between or beyond."""
    low, high = interval.low, interval.high
    match low, high:
        case None, None:
            found = [Decimal(0), Decimal(-7), Decimal(10**6)]
        case None, Decimal():
            found = [high, EXACT.subtract(high, ONE), EXACT.subtract(high, Decimal(10**6))]
        case Decimal(), None:
            found = [low, EXACT.add(low, ONE), EXACT.add(low, Decimal(10**6))]
        case _:
            found = [low, high, EXACT.divide(EXACT.add(low, high), Decimal(2))]
    return [point for point in found if interval.holds(point)]


small = st.builds(
    lambda ends, below, above: Interval(
        None if below == "none" else Decimal(min(ends)),
        None if above == "none" else Decimal(max(ends) + (min(ends) == max(ends) and "open" in (below, above))),
        below == "open",
        above == "open",
    ),
    st.tuples(st.integers(-5, 5), st.integers(-5, 5)),
    st.sampled_from(("closed", "open", "none")),
    st.sampled_from(("closed", "open", "none")),
)
"""Intervals between small whole numbers: what they have in common can be counted out."""

QUARTERS = [Decimal(n) / 4 for n in range(-48, 49)]


@given(intervals(), intervals())
def test_a_sum_does_not_care_for_order(a: Interval, b: Interval) -> None:
    assert a.plus(b) == b.plus(a)


@given(intervals(), intervals(), intervals())
def test_a_sum_does_not_care_for_grouping(a: Interval, b: Interval, c: Interval) -> None:
    assert a.plus(b).plus(c) == a.plus(b.plus(c)) == Interval.sum([a, b, c])


@given(intervals())
def test_nothing_added_is_nothing_changed(a: Interval) -> None:
    assert Interval.sum([]) == Interval.point(Decimal(0))
    assert a.plus(Interval.point(Decimal(0))) == a


@given(intervals(), intervals())
def test_a_difference_undoes_a_sum(a: Interval, b: Interval) -> None:
    """Not to the number: what is not known of b is not known of a afterwards. But a is among what comes out."""
    assert a.within(a.plus(b).minus(b))


@given(intervals(), figures())
def test_a_difference_of_a_number_undoes_its_sum_exactly(a: Interval, value: Decimal) -> None:
    assert a.plus(Interval.point(value)).minus(Interval.point(value)) == a


@given(intervals(), intervals(), figures())
def test_scaling_distributes_over_a_sum(a: Interval, b: Interval, factor: Decimal) -> None:
    if factor:
        assert a.plus(b).times(factor) == a.times(factor).plus(b.times(factor))
    assert a.times(Decimal(0)) == Interval.point(Decimal(0))


@given(intervals())
def test_turning_the_sign_is_scaling_by_minus_one_and_undoes_itself(a: Interval) -> None:
    assert a.negated().negated() == a
    assert a.negated() == a.times(-ONE)


@given(intervals(), intervals())
def test_meeting_is_mutual(a: Interval, b: Interval) -> None:
    assert a.meets(b) == b.meets(a)
    assert a.meets(a)


@given(intervals(), intervals())
def test_what_two_have_in_common_lies_in_both(a: Interval, b: Interval) -> None:
    common = a.meet(b)
    assert common == b.meet(a)
    if not common.empty():
        assert common.within(a)
        assert common.within(b)


@given(intervals(), intervals(), intervals())
@example(Interval(ONE, ONE), Interval(ONE, None), Interval(Decimal(0), None, low_open=True))
def test_within_is_reflexive_and_transitive(a: Interval, b: Interval, c: Interval) -> None:
    assert a.within(a)
    if a.within(b) and b.within(c):
        assert a.within(c)
    if a.within(b) and b.within(a):
        assert a == b


@given(intervals(), intervals())
def test_whatever_lies_within_meets_what_its_content_meets(a: Interval, b: Interval) -> None:
    assert not a.within(b) or a.meets(b)


@given(intervals(), intervals(), figures(min_value=0))
def test_widening_never_makes_a_new_conflict(a: Interval, b: Interval, by: Decimal) -> None:
    wider = a.widened(abs(by))
    assert a.within(wider)
    assert not a.meets(b) or wider.meets(b)


@given(small, small)
def test_meeting_agrees_with_counting_out(a: Interval, b: Interval) -> None:
    assert a.meets(b) == any(a.holds(point) and b.holds(point) for point in QUARTERS)


@given(small, small)
def test_within_agrees_with_counting_out(a: Interval, b: Interval) -> None:
    counted = all(b.holds(point) for point in QUARTERS if a.holds(point))
    assert a.within(b) == counted


@given(small, small)
def test_what_is_in_common_agrees_with_counting_out(a: Interval, b: Interval) -> None:
    common = a.meet(b)
    assert [p for p in QUARTERS if common.holds(p)] == [p for p in QUARTERS if a.holds(p) and b.holds(p)]


@given(intervals(), intervals())
def test_sums_and_differences_of_points_lie_where_they_should(a: Interval, b: Interval) -> None:
    for p in points(a):
        for q in points(b):
            assert a.plus(b).holds(EXACT.add(p, q))
            assert a.minus(b).holds(EXACT.subtract(p, q))


@given(small, small)
def test_no_point_of_a_sum_comes_from_nowhere(a: Interval, b: Interval) -> None:
    for total in range(-10, 11):
        made = a.meets(Interval.point(Decimal(total)).minus(b))
        assert a.plus(b).holds(Decimal(total)) == made


@pytest.mark.parametrize(
    ("left", "right", "meets"),
    [
        (Interval(None, ONE), Interval(ONE, None), True),
        (Interval(None, ONE, high_open=True), Interval(ONE, None), False),
        (Interval(None, ONE), Interval(ONE, None, low_open=True), False),
        (Interval(), Interval.point(ONE), True),
        (Interval(), Interval(), True),
    ],
)
def test_closed_ends_that_touch_meet_and_open_ones_do_not(left: Interval, right: Interval, meets: bool) -> None:
    assert left.meets(right) is meets


def test_long_numbers_are_added_to_the_last_digit() -> None:
    long = Interval.point(Decimal(10**90 + 1))
    assert long.plus(Interval.point(Decimal("0.5"))).low == Decimal(f"{10**90 + 1}.5")
    assert long.times(Decimal("0.1")).low == Decimal(f"{10**89}.1")


@pytest.mark.parametrize(
    ("interval", "empty"),
    [
        (Interval(), False),
        (Interval(ONE, ONE), False),
        (Interval(ONE, ONE, low_open=True), True),
        (Interval(ONE, ONE, high_open=True), True),
        (Interval(ONE, Decimal(0)), True),
        (Interval(None, Decimal(0), high_open=True), False),
    ],
)
def test_an_interval_is_empty_where_no_number_is_left(interval: Interval, empty: bool) -> None:
    assert interval.empty() is empty
    assert not (empty and interval.holds(ONE))


@given(st.decimals(-(10**9), 10**9, places=4), st.fractions(min_value=Fraction(1, 1000), max_denominator=10_000))
def test_scaling_exactly_is_right_to_forty_digits(value: Decimal, factor: Fraction) -> None:
    scaled = Fraction(scaled_exactly(value, factor))
    exactly = Fraction(value) * factor
    assert abs(scaled - exactly) <= abs(exactly) / 10**39


@given(intervals(), st.integers(0, 100))
def test_stretching_takes_nothing_away(interval: Interval, by: int) -> None:
    wide = interval.stretched(Decimal(by) / 100)
    assert all(wide.holds(point) for point in points(interval))


def test_a_quotient_needs_numbers_above_zero() -> None:
    six = Interval.point(Decimal(6))
    assert six.over(Interval.point(Decimal(3))) == Interval.point(Decimal(2))
    assert six.over(Interval(Decimal(2), Decimal(3))) == Interval(Decimal(2), Decimal(3))
    assert six.over(Interval(Decimal(0), Decimal(3))) is None
    assert Interval(Decimal(6)).over(Interval.point(Decimal(3))) is None
