from decimal import Decimal

import pytest

from claimcheck.claims.quantity import QuantityMention
from claimcheck.lexing.figures import mentions


def only(text: str) -> QuantityMention:
    (found,) = mentions(text)
    return found


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("a woman in her 40s", 40, 49),
        ("a man in his early 20s", 20, 24),
        ("a woman in her mid-40s", 43, 47),
        ("a man in his late sixties", 65, 69),
        ("a man in his early to mid 30s", 30, 37),
        ("they are in their twenties", 20, 29),
    ],
)
def test_an_age_may_be_told_by_its_decade(text: str, low: int, high: int) -> None:
    age = only(text).quantity
    assert (age.low, age.high, age.unit, age.bound) == (Decimal(low), Decimal(high), "year of age", "vague")


@pytest.mark.parametrize(
    "text", ["temperatures in the 40s", "songs of the 80s", "the 1940s", "in its 40s", "in his 40sq"]
)
def test_other_decades_are_no_ages(text: str) -> None:
    assert mentions(text) == []


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("for an hour and a half", "1.5", "hour"),
        ("a mile and a quarter", "1.25", "mile"),
        ("a half-hour delay", "0.5", "hour"),
        ("half an hour", "0.5", "hour"),
        ("a three-day strike", "3", "day"),
        ("for six hours", "6", "hour"),
        ("two and a half years", "2.5", "year"),
    ],
)
def test_a_length_of_time_is_a_quantity(text: str, value: str, unit: str) -> None:
    found = only(text).quantity
    assert (found.value, found.unit) == (Decimal(value), unit)
