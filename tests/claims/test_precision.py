"""What figures as written stand for: the table of the rule catalogue, row by row."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from claimcheck.claims.interval import Interval
from claimcheck.claims.precision import (
    BOUNDS,
    COUNTED,
    Bound,
    literal_width,
    next_rounder,
    significant_digits,
    step,
    trailing_zeros,
    width,
)
from claimcheck.testing.strategies import figures

D = Decimal
FIGURED: tuple[Bound, ...] = tuple(bound for bound in BOUNDS if bound not in ("range", "vague"))


def closed(low: str, high: str) -> Interval:
    return Interval(D(low), D(high))


@pytest.mark.parametrize(
    ("written", "unit_step", "reach"),
    [
        ("4.5", None, closed("4.45", "4.55")),
        ("4.50", None, closed("4.495", "4.505")),
        ("-4.5", None, closed("-4.55", "-4.45")),
        ("1200000", "100000", closed("1150000", "1250000")),
        ("1000000", "1000000", closed("500000", "1500000")),
        ("26000000", "1000000", closed("25500000", "26500000")),
    ],
)
def test_decimals_and_scale_words_stand_for_half_a_unit_of_the_last_digit(
    written: str, unit_step: str | None, reach: Interval
) -> None:
    assert literal_width(D(written), D(unit_step) if unit_step else None) == reach


@pytest.mark.parametrize("written", ["0", "1", "12", "100", "350", "450", "999", "1234", "1010", "5412", "12345670"])
def test_a_bare_count_below_a_thousand_or_with_a_digit_near_its_end_is_itself(written: str) -> None:
    assert literal_width(D(written)) == Interval.point(D(written))


@pytest.mark.parametrize(
    ("written", "reach"),
    [
        ("5500", closed("5450", "5550")),
        ("3000", closed("2850", "3150")),
        ("1000", closed("950", "1050")),
        ("1200", closed("1150", "1250")),
        ("110000", closed("105000", "115000")),
        ("148000", closed("147500", "148500")),
        ("-3000", closed("-3150", "-2850")),
    ],
)
def test_a_round_figure_from_a_thousand_may_be_rounded_but_by_no_more_than_a_twentieth(
    written: str, reach: Interval
) -> None:
    assert literal_width(D(written)) == reach


@pytest.mark.parametrize(
    ("written", "reach"),
    [
        ("1000", closed("900", "1100")),
        ("30000", closed("27000", "33000")),
        ("40", closed("36", "44")),
        ("1200", closed("1140", "1260")),
        ("110000", closed("104500", "115500")),
        ("5412", closed("5141.4", "5682.6")),
    ],
)
def test_about_is_a_tenth_with_one_digit_and_a_twentieth_with_more(written: str, reach: Interval) -> None:
    assert width(D(written), "about").interval == reach


def test_about_is_never_narrower_than_the_figure_alone() -> None:
    assert width(D("3"), "about", D(1), "length").interval == closed("2.5", "3.5")


def test_nearly_is_from_a_tenth_below_up_to_but_without_the_figure() -> None:
    assert width(D(3000), "nearly").interval == Interval(D(2700), D(3000), False, True)


@pytest.mark.parametrize(
    ("written", "likely"), [("40", "50"), ("100000", "200000"), ("110000", "137500"), ("7", "8.75")]
)
def test_more_than_is_above_and_likely_up_to_a_quarter_or_the_next_rounder_figure(written: str, likely: str) -> None:
    reach = width(D(written), "more_than")
    assert reach.interval == Interval(D(written), None, low_open=True)
    assert (reach.likely_low, reach.likely_high) == (None, D(likely))


def test_fewer_than_is_below_and_likely_down_to_a_quarter() -> None:
    reach = width(D(40), "less_than")
    assert reach.interval == Interval(None, D(40), high_open=True)
    assert (reach.likely_low, reach.likely_high) == (D(30), None)


def test_at_least_and_at_most_are_closed_on_their_side() -> None:
    assert width(D(12), "at_least").interval == Interval(D(12), None)
    assert width(D(12), "at_most").interval == Interval(None, D(12))


@pytest.mark.parametrize("bound", ["range", "vague"])
def test_ranges_and_vague_figures_have_ends_of_their_own(bound: Bound) -> None:
    with pytest.raises(ValueError, match="give low and high"):
        width(D(12), bound)


@pytest.mark.parametrize("dimension", ["length", "mass", "ratio", "temperature"])
def test_what_is_measured_is_rounded_to_the_unit_and_what_is_counted_is_not(dimension: str) -> None:
    assert literal_width(D(12), dimension=dimension) == closed("11.5", "12.5")
    assert all(literal_width(D(12), dimension=counted) == Interval.point(D(12)) for counted in COUNTED)


@given(figures(), st.sampled_from(("exact", "about", "at_least", "at_most")))
def test_a_figure_may_stand_for_itself(value: Decimal, bound: Bound) -> None:
    assert width(value, bound).interval.holds(value)


@given(figures(), st.sampled_from(("nearly", "more_than", "less_than")))
def test_a_strict_hedge_leaves_the_figure_out(value: Decimal, bound: Bound) -> None:
    assume(value or bound != "nearly")  # below nothing there is nothing: "nearly 0" is 0
    assert not width(value, bound).interval.holds(value)


def test_nearly_nothing_is_nothing() -> None:
    assert width(Decimal(0), "nearly").interval == Interval.point(Decimal(0))


@given(figures())
def test_a_hedge_is_never_narrower_than_none(value: Decimal) -> None:
    assert width(value, "exact").interval.within(width(value, "about").interval)


@given(figures(min_value=0).filter(bool), st.sampled_from(FIGURED))
def test_a_figure_stands_for_something_and_so_do_its_likely_ends(value: Decimal, bound: Bound) -> None:
    reach = width(value, bound)
    assert not reach.interval.empty()
    assert not reach.interval.meet(Interval(reach.likely_low, reach.likely_high)).empty()


@pytest.mark.parametrize(
    ("written", "zeros", "digits"),
    [("0", 0, 1), ("7", 0, 1), ("100", 2, 1), ("5500", 2, 2), ("110000", 4, 2), ("1234", 0, 4), ("4.50", 0, 2)],
)
def test_zeros_and_digits_are_counted(written: str, zeros: int, digits: int) -> None:
    assert trailing_zeros(D(written)) == zeros
    assert significant_digits(D(written)) == digits
    assert trailing_zeros(-D(written)) == zeros
    assert significant_digits(-D(written)) == digits


def test_zeros_and_digits_do_not_depend_on_how_a_number_is_held() -> None:
    assert trailing_zeros(D("12E+3")) == trailing_zeros(D(12000)) == 3
    assert significant_digits(D("12E+3")) == significant_digits(D(12000)) == 2


@pytest.mark.parametrize(("written", "one"), [("4.50", "0.01"), ("12", "1"), ("0.001", "0.001"), ("12E+3", "1")])
def test_a_step_is_one_unit_of_the_last_written_digit(written: str, one: str) -> None:
    assert step(D(written)) == D(one)


@pytest.mark.parametrize(
    ("written", "rounder"), [("40", "50"), ("110000", "120000"), ("100000", "200000"), ("7", "8"), ("4.5", "4.6")]
)
def test_the_next_rounder_figure_ends_in_as_many_zeros(written: str, rounder: str) -> None:
    assert next_rounder(D(written)) == D(rounder)
