"""Quantities cannot be built wrong, keep their digits, and come back from JSON as they were."""

from __future__ import annotations

import json
from collections.abc import Callable
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import find, given, settings
from hypothesis import strategies as st
from pydantic import ValidationError

from claimcheck.claims.interval import Interval
from claimcheck.claims.precision import width
from claimcheck.claims.quantity import Quantity, QuantityMention, ends, plain
from claimcheck.testing.strategies import conflicting_pairs, figures, quantities
from claimcheck.text.span import Span


def quantity(**fields: Any) -> Quantity:
    return Quantity.model_validate(fields)


@given(quantities())
def test_a_quantity_survives_json(one: Quantity) -> None:
    assert Quantity.model_validate_json(one.model_dump_json()) == one


@given(quantities())
def test_numbers_are_strings_in_json_and_never_have_exponents(one: Quantity) -> None:
    written = json.loads(one.model_dump_json())
    for name in ("value", "low", "high"):
        assert written[name] is None or (isinstance(written[name], str) and "E" not in written[name])


@pytest.mark.parametrize(
    "awkward",
    [
        lambda one: one.value == 0,
        lambda one: one.value is not None and one.value < 0,
        lambda one: one.value is not None and one.value > 10**30,
        lambda one: one.low is None is one.high,
        lambda one: one.low_open and one.high_open,
        lambda one: one.value is not None and one.value != one.value.to_integral_value(),
    ],
)
def test_the_strategy_reaches_the_awkward_ones(awkward: Callable[[Quantity], bool]) -> None:
    find(quantities(), awkward, settings=settings(max_examples=3_000, database=None, derandomize=True))


@pytest.mark.parametrize("written", ["4.50", "0.0", "1200000", "-3.140", "100"])
def test_a_value_keeps_its_written_digits(written: str) -> None:
    one = quantity(value=written)
    assert str(one.value) == written
    assert json.loads(one.model_dump_json())["value"] == written
    assert str(Quantity.model_validate_json(one.model_dump_json()).value) == written


def test_digits_may_have_commas() -> None:
    assert quantity(value="110,000").value == 110_000


@pytest.mark.parametrize(
    ("bound", "low", "high"), [("exact", "3000", None), ("nearly", "2700", "3000"), ("at_least", "3000", None)]
)
def test_ends_follow_from_the_figure_and_its_hedge(bound: Any, low: str, high: str | None) -> None:
    one = quantity(value=3000, bound=bound)
    assert one.interval == width(Decimal(3000), bound).interval


def test_ends_that_are_given_are_kept() -> None:
    one = quantity(value=3000, low=2950, high=3050)
    assert one.interval == Interval(Decimal(2950), Decimal(3050))
    assert quantity(value=3000, low=None).interval == Interval()


@pytest.mark.parametrize(
    ("fields", "complaint"),
    [
        ({"low": 3, "high": 2}, "no value lies between 3 and 2"),
        ({"low": 3, "high": 3, "low_open": True}, "no value lies between"),
        ({"value": 3, "bound": "range"}, "needs low and high"),
        ({"value": 3, "bound": "vague"}, "needs low and high"),
        ({"value": 3, "bound": "roughly"}, "bound"),
        ({"value": "NaN"}, "finite"),
        ({"value": "Infinity"}, "finite"),
        ({"value": "a dozen"}, "decimal"),
        ({"value": 3, "units": "km"}, "units"),
        ({"value": "1" * 401}, "digits"),
    ],
)
def test_a_quantity_cannot_be_built_wrong(fields: dict[str, Any], complaint: str) -> None:
    with pytest.raises(ValidationError) as refused:
        quantity(**fields)
    assert complaint in str(refused.value)


def test_a_quantity_cannot_be_changed() -> None:
    with pytest.raises(ValidationError, match="frozen"):
        quantity(value=3).__setattr__("value", Decimal(4))


@given(quantities(), quantities())
def test_copies_with_changes_answer_for_the_changes(one: Quantity, other: Quantity) -> None:
    one.meets(other)
    copy = one.model_copy(update={"low": other.low, "high": other.high, "low_open": other.low_open})
    assert copy.interval == Interval(other.low, other.high, other.low_open, one.high_open)
    assert one.spans(other.interval).interval == other.interval


@given(quantities(), quantities())
def test_meeting_is_mutual_and_everything_meets_itself(one: Quantity, other: Quantity) -> None:
    assert one.meets(other) == other.meets(one)
    assert one.meets(one)
    assert one.within(one)


@given(conflicting_pairs(), st.booleans(), figures(min_value=0))
def test_a_vaguer_figure_never_conflicts_more(pair: Any, first: bool, by: Decimal) -> None:
    left, right = (claim.quantity for claim in pair)
    one, other = (left, right) if first else (right, left)
    assert one.within(one.widen(by))
    assert not one.meets(one) or one.widen(by).meets(one)
    assert one.meets(other) <= one.widen(by).meets(other)


def test_widening_takes_the_size_of_the_slack() -> None:
    assert quantity(value=12).widen(Decimal(-3)).interval == Interval(Decimal(9), Decimal(15))


@given(quantities())
def test_the_likely_range_lies_within_what_is_possible(one: Quantity) -> None:
    if not one.likely.empty():
        assert one.likely.within(one.interval)


@pytest.mark.parametrize(
    ("fields", "one_sided", "exact"),
    [
        ({"value": 12}, False, True),
        ({"value": 12, "bound": "at_least"}, True, False),
        ({"value": 12, "bound": "at_most"}, True, False),
        ({"value": 3000}, False, False),
        ({"low": None, "high": None, "bound": "vague"}, False, False),
    ],
)
def test_how_many_ends_there_are(fields: dict[str, Any], one_sided: bool, exact: bool) -> None:
    one = quantity(**fields)
    assert (one.one_sided, one.exact) == (one_sided, exact)


def test_a_figure_taken_at_its_word_is_its_value_or_its_range() -> None:
    assert quantity(value=3000).nominal == Interval.point(Decimal(3000))
    between = quantity(low=10, high=15, bound="range")
    assert between.nominal == between.interval


@pytest.mark.parametrize(
    ("value", "written"), [("1.2E+6", "1200000"), ("4.50", "4.50"), ("-0.001", "-0.001"), ("1E-3", "0.001")]
)
def test_plain_digits_have_no_exponent(value: str, written: str) -> None:
    assert plain(Decimal(value)) == written


def test_a_width_is_the_fields_of_a_quantity() -> None:
    reach = width(Decimal(40), "more_than")
    assert quantity(value=40, bound="more_than", **ends(reach)) == quantity(value=40, bound="more_than")


def test_a_mention_has_the_shape_that_is_promised() -> None:
    mention = QuantityMention(
        span=Span(start=34, end=53),
        text="nearly 3,000 troops",
        quantity=quantity(value=3000, bound="nearly"),
        counted="troop",
    )
    shape = mention.model_dump(mode="json")
    assert shape["span"] == {"start": 34, "end": 53}
    promised = {"value": "3000", "high": "3000", "low_open": False, "high_open": True, "bound": "nearly", "unit": ""}
    assert promised.items() <= shape["quantity"].items()
    assert Decimal(shape["quantity"]["low"]) == 2700
    assert shape["change"] is None
