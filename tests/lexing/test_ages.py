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
    ("text", "ages"),
    [
        ("He will be 35 by the end of the year.", [35]),
        ("She turned 40 last week, and he was 36.", [40, 36]),
        ("She's 17, and sings.", [17]),
        ("The pension age will rise from 60 to 65.", [60, 65]),
        ("The age of majority was reduced to 18 in 1969.", [18]),
        ("His sons, ages now 34 and 31, live there.", [34, 31]),
        ("She was aged 12 or 13.", [12, 13]),
    ],
)
def test_an_age_may_be_told_by_its_verb(text: str, ages: list[int]) -> None:
    assert [(m.quantity.value, m.quantity.unit) for m in mentions(text)] == [(age, "year of age") for age in ages]


@pytest.mark.parametrize(
    ("text", "age"),
    [
        ("A girl of seven was saved.", 7),
        ("One was a man of 52, police said.", 52),
        ("Another boy of 14 died on Monday.", 14),
        ("Anna Keller, the swimmer, dies at 91", 91),
        ("He was found dead at 45.", 45),
    ],
)
def test_an_age_may_be_told_without_years(text: str, age: int) -> None:
    found = mentions(text)[-1]
    assert (found.quantity.value, found.quantity.unit) == (age, "year of age")


@pytest.mark.parametrize("text", ["She is the child of two doctors.", "He died at 10.", "A group of seven was saved."])
def test_children_of_several_and_hours_of_death_are_no_ages(text: str) -> None:
    assert all(found.quantity.unit != "year of age" for found in mentions(text))


@pytest.mark.parametrize("text", ["He was 3 up.", "It was 36.", "She is 12 points ahead.", "He was 7 minutes late."])
def test_other_things_are_so_many_too(text: str) -> None:
    assert only(text).quantity.unit != "year of age"


def test_years_and_days_of_an_age_are_two_figures() -> None:
    assert [m.quantity.unit for m in mentions("He took the seat aged 21 and 144 days.")] == ["year of age", "day"]


def test_the_over_65s_are_older() -> None:
    age = only("The over-65s pay less.")
    assert (age.text, age.quantity.low, age.quantity.low_open, age.quantity.bound) == (
        "over-65s",
        65,
        True,
        "more_than",
    )
    assert mentions("The under-21s drew.") == []


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
