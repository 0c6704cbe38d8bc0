"""Fixed spaces inside a number group its digits."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.text.grouping import FIXED_SPACES, with_commas


@pytest.mark.parametrize("space", FIXED_SPACES)
def test_a_fixed_space_groups_the_digits_of_one_number(space: str) -> None:
    assert with_commas(f"1{space}200{space}000 men, 12{space}000.") == "1,200,000 men, 12,000."


@pytest.mark.parametrize(
    "text",
    [
        "1234\u00a0567",
        "020\u00a07946\u00a00018",
        "5\u00a0350\u00a020",
        "12\u00a0km",
        "3.5\u00a0000",
        "5 350",
        "2022\u00a0350 men",
    ],
)
def test_other_spaces_between_digits_stay(text: str) -> None:
    assert with_commas(text) == text


@given(st.text(alphabet=f"0123456789{FIXED_SPACES}., a"))
def test_one_character_stays_one_character_and_a_second_time_changes_nothing(text: str) -> None:
    assert len(with_commas(text)) == len(text)
    assert with_commas(with_commas(text)) == with_commas(text)


def test_hostile_spaces_cost_little() -> None:
    start = time.process_time()
    with_commas("1" + "\u00a0000" * 50_000)
    with_commas("1\u00a0" * 100_000)
    assert time.process_time() - start < 2
