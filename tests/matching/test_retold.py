"""Two sentences in one mould that tell two things, and one thing told twice."""

import pytest

from claimcheck import Checker, Settings

CHECKER = Checker(Settings(select=("HED003",)))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The first ferry carried 120 passengers to the island on Monday.", "first|second|120|90"),
        ("In the north the storm destroyed 120 homes and left three people dead.", "north|south|120|90"),
        ("Families with one child will get 50 euros a month from the town.", "one child|two children|50|80"),
        ("Anna Keller won the 100-metre freestyle final in Lyon on Monday.", "100|200"),
    ],
)
def test_what_tells_two_things_apart_is_no_retelling(one: str, other: str) -> None:
    told = one
    for old, new in zip(other.split("|")[::2], other.split("|")[1::2], strict=True):
        told = told.replace(old, new)
    assert told != one
    assert not CHECKER.check(f"{one}\n\n{told}").findings


@pytest.mark.parametrize(
    "sentence",
    [
        "The ferry carried 120 passengers to the island on Monday.",
        "Image 7 of 9: the ferry carried 120 passengers to the island on Monday.",
    ],
)
def test_one_statement_with_two_figures_is_shown(sentence: str) -> None:
    again = sentence.replace("120", "90").replace("Image 7", "Image 8")
    assert [finding.rule for finding in CHECKER.check(f"{sentence}\n\n{again}").findings] == ["HED003"]
