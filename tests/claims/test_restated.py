"""One amount in two units, and what the other figure ought to be."""

from decimal import Decimal

import pytest

from claimcheck.claims.quantity import Quantity
from claimcheck.claims.restated import as_written, restates


def length(value, unit):
    return Quantity(value=value, unit=unit, dimension="length")


def span(low, high, unit):
    return Quantity(low=low, high=high, bound="range", unit=unit, dimension="speed")


@pytest.mark.parametrize(
    ("source", "target", "ought"),
    [
        (length("10", "mile"), length("18", "kilometre"), "16"),
        (length("30", "foot"), length("48", "kilometre"), "0.0091"),
        (length("6", "foot"), length("2.02", "metre"), "1.83"),
        (length("1", "yard"), length("2", "metre"), "0.91"),
        (length("0", "mile"), length("2", "kilometre"), "0"),
    ],
)
def test_what_ought_to_stand_there(source, target, ought):
    assert as_written(source, target) == Decimal(ought)


def test_each_end_of_a_range_answers_one_end():
    there = span("30", "55", "kilometre per hour")
    assert restates(there, span("19", "34", "mile per hour")) is True
    assert restates(there, span("19", "84", "mile per hour")) is False


def test_a_change_of_temperature_has_no_offset():
    two = Quantity(value="2", unit="degree celsius", dimension="temperature")
    level, change = (
        Quantity(value=value, unit="degree fahrenheit", dimension="temperature") for value in ("35.6", "3.6")
    )
    assert (restates(two, level), restates(two, change)) == (True, False)
    assert (restates(two, level, difference=True), restates(two, change, difference=True)) == (False, True)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (length("10", "mile"), Quantity(value="10", unit="dollar", dimension="currency")),
        (span("30", "55", "kilometre per hour"), Quantity(value="20", unit="mile per hour", dimension="speed")),
        (Quantity(low="100", high="1000", bound="vague", unit="mile", dimension="length"), length("10", "kilometre")),
    ],
)
def test_what_cannot_be_held_against_each_other(one, other):
    assert restates(one, other) is None
