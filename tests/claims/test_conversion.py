"""Conversion is exact, keeps order and kind, and never knows a rate of exchange."""

from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from claimcheck.claims.conversion import commensurable, convert, converted, same_amount, size
from claimcheck.claims.interval import Interval
from claimcheck.claims.quantity import Quantity
from claimcheck.lexing.currencies import MONEY_WORDS, SIGNS
from claimcheck.lexing.figures import find_figures
from claimcheck.lexing.units import SYMBOLS, WORDS

UNITS = sorted({unit.name for unit in (*WORDS.values(), *SYMBOLS.values()) if size(unit.name) is not None})
KINDS = {unit: size(unit).kind for unit in UNITS}
unit_pairs = st.sampled_from(UNITS).flatmap(
    lambda unit: st.tuples(st.just(unit), st.sampled_from([other for other in UNITS if KINDS[other] == KINDS[unit]]))
)
values = st.decimals(-(10**12), 10**12, places=3)


@pytest.mark.parametrize(
    ("value", "unit", "into", "expected"),
    [
        ("1", "mile", "kilometre", "1.609344"),
        ("1", "foot", "inch", "12"),
        ("1", "pound", "kilogram", "0.45359237"),
        ("1", "stone", "pound", "14"),
        ("1", "tonne", "kilogram", "1000"),
        ("1", "short ton", "pound", "2000"),
        ("1", "long ton", "pound", "2240"),
        ("1", "imperial gallon", "litre", "4.54609"),
        ("8", "imperial pint", "imperial gallon", "1"),
        ("1", "acre", "square yard", "4840"),
        ("1", "square mile", "acre", "640"),
        ("1", "hectare", "square metre", "10000"),
        ("1", "cubic metre", "litre", "1000"),
        ("1", "nautical mile", "metre", "1852"),
        ("36", "kilometre per hour", "metre per second", "10"),
        ("1", "knot", "kilometre per hour", "1.852"),
        ("212", "degree fahrenheit", "degree celsius", "100"),
        ("-40", "degree celsius", "degree fahrenheit", "-40"),
        ("0", "kelvin", "degree celsius", "-273.15"),
        ("1", "kilowatt hour", "megajoule", "3.6"),
        ("1", "gibibyte", "kibibyte", "1048576"),
        ("50", "basis point", "percentage point", "0.5"),
        ("1", "gram per cubic centimetre", "kilogram per cubic metre", "1000"),
        ("2", "fortnight", "week", "4"),
    ],
)
def test_sizes_are_the_defined_ones(value, unit, into, expected):
    assert convert(Decimal(value), unit, into) == (Fraction(expected),)


@pytest.mark.parametrize(
    ("unit", "into", "sizes"),
    [
        ("gallon", "litre", {"3.785411784", "4.54609"}),
        ("pint", "litre", {"0.473176473", "0.56826125"}),
        ("ton", "kilogram", {"907.18474", "1016.0469088", "1000"}),
        ("kilobyte", "byte", {"1000", "1024"}),
    ],
)
def test_a_name_of_two_sizes_has_both(unit, into, sizes):
    assert set(convert(Decimal(1), unit, into)) == set(map(Fraction, sizes))


@given(unit_pairs, values)
def test_there_and_back_is_where_one_started(pair, value):
    unit, other = pair
    for there in convert(value, unit, other):
        exact = Decimal(there.numerator) / Decimal(there.denominator)
        if Fraction(exact) == there:  # where it does not come to an end, nothing written down is exact
            assert Fraction(value) in convert(exact, other, unit)
    there = convert(Decimal(1), unit, other, difference=True)
    back = convert(Decimal(1), other, unit, difference=True)
    assert all(any(one * other_way == 1 for other_way in back) for one in there)


@given(unit_pairs, values, values)
def test_what_is_more_is_more_in_any_unit(pair, one, other):
    assume(one < other)
    unit, into = pair
    assert all(a < b for a, b in zip(convert(one, unit, into), convert(other, unit, into), strict=True))


@given(unit_pairs, values, st.decimals(0, 10**6, places=2))
def test_an_interval_keeps_its_order_and_its_ends(pair, low, width):
    for interval in converted(Interval(low, low + width, True, False), *pair):
        assert interval.low <= interval.high
        assert (interval.low_open, interval.high_open) == (True, False)


@given(unit_pairs, values)
def test_an_amount_is_the_same_amount_in_another_unit(pair, value):
    unit, other = pair
    for there in convert(value, unit, other):
        told = Decimal(round(there * 1000)).scaleb(-3)
        assert same_amount(value, unit, told, other)


@given(st.sampled_from(UNITS), st.sampled_from(UNITS))
def test_only_one_kind_converts(unit, other):
    assert commensurable(unit, other) == commensurable(other, unit) == (KINDS[unit] == KINDS[other])
    assert bool(convert(Decimal(1), unit, other)) == commensurable(unit, other)


@pytest.mark.parametrize("money", sorted({*SIGNS.values(), *MONEY_WORDS.values()}))
def test_currencies_never_convert(money):
    assert size(money) is None
    assert size(f"{money} per litre") is None
    assert not commensurable(money, "dollar") or money == "dollar"


@pytest.mark.parametrize(
    ("one", "other", "holds"),
    [
        ("10 miles", "16 km", True),
        ("10 miles", "18 km", False),
        ("16 km", "10 miles", True),
        ("500 miles", "800 km", True),
        ("6 feet", "1.82 m", True),
        ("6 feet", "2.02 m", False),
        ("30 feet", "48 km", False),
        ("90F", "32C", True),
        ("90F", "42C", False),
        ("12st 4lb", "78kg", True),
        ("6ft 2in", "1.88m", True),
        ("300 acres", "121 hectares", True),
        ("5 gallons", "23 litres", True),
        ("5 gallons", "19 litres", True),
        ("5 gallons", "30 litres", False),
        ("60 mph", "97 km/h", True),
        ("two tons", "2 tonnes", True),
    ],
)
def test_figures_of_two_units_meet_where_they_are_one_amount(one, other, holds):
    left, right = (
        Quantity(value=figure.value, unit=figure.unit, dimension=figure.dimension)
        for text in (one, other)
        for figure in find_figures(text)
    )
    assert left.meets(right) is holds
    assert right.meets(left) is holds


def test_a_converted_quantity_keeps_its_bound_and_dimension():
    there = Quantity(value="40", bound="more_than", unit="mile", dimension="length").converted("kilometre")
    assert (there.unit, there.dimension, there.bound, there.low) == (
        "kilometre",
        "length",
        "more_than",
        Decimal("64.37376"),
    )
    assert there.high is None


def test_what_nothing_converts_stays_as_it_is():
    dollars = Quantity(value="40", unit="dollar", dimension="currency")
    assert dollars.converted("euro") is dollars
