"""Whose age it is."""

from __future__ import annotations

import pytest

from claimcheck import Document, NumericClaim, check, extract


def owners(text: str) -> list[str | None]:
    """Whose the ages of a text are."""
    figures = [claim for claim in extract(Document(text=text)) if isinstance(claim, NumericClaim)]
    return [figure.measure.entity for figure in figures if figure.measure.head == "age"]


@pytest.mark.parametrize(
    ("text", "owner"),
    [
        ("Maru Solvik, 22, was hurt.", "Maru Solvik"),
        ("Police said Orvo Terje Sandell, 23, was found.", "Orvo Terje Sandell"),
        ('Orvo "Finch" Sandell, 22, was booked.', 'Orvo "Finch" Sandell'),
        ('"They ran," said Maru Solvik, a 22-year-old resident of the village.', "Maru Solvik"),
        ("The court freed 25-year-old Tavi Renholm.", "Tavi Renholm"),
        ("The man was named as 25-year-old Tavi R. Renholm of Norfolk.", "Tavi R. Renholm"),
    ],
)
def test_a_name_in_full_beside_an_age_is_known_by_its_capitals(text: str, owner: str) -> None:
    assert owners(text) == [owner]


@pytest.mark.parametrize(
    "text",
    [
        "In Bay Ridge, a 22-year-old man was hurt.",
        "Late Friday, a 22-year-old man was hurt.",
        "In New York, a 22-year-old man was hurt.",
        "Police held a 21-year-old Saudi National.",
        "The 19-year-old Norfolk Tech student was hurt.",
    ],
)
def test_places_days_and_nations_have_no_age(text: str) -> None:
    assert owners(text) == [None]


def test_of_a_list_each_has_the_age_behind_the_name() -> None:
    assert owners("Police named Tavi Renholm, 23, Edo Marsk, 18, and Ilan Corvey, 31.") == [
        "Tavi Renholm",
        "Edo Marsk",
        "Ilan Corvey",
    ]


def test_a_last_name_is_that_of_whoever_has_it_in_full() -> None:
    assert owners("Peter Marsh died at sea. Mr Marsh, 53, was alone.") == ["Peter Marsh"]


def test_a_last_name_that_two_people_have_is_nobodys() -> None:
    assert owners("Peter Marsh and his brother James Marsh sailed on Monday. Marsh, 53, was hurt.") == [None]


def told(one: str, other: str) -> set[str]:
    """What cannot stand in two texts of one day."""
    opening = "A ferry sank off Bergen in Norway on Monday. "
    texts = [
        Document(id=name, text=opening + text, published="2022-02-08") for name, text in (("a", one), ("b", other))
    ]
    return {finding.rule for finding in check(texts).findings if finding.outcome == "conflict"}


def test_two_texts_have_one_age_for_one_person() -> None:
    said = '"We swam," said Maru Solvik, a {}-year-old cook from the village of Os in Vestland.'
    assert told(said.format(22), "Maru Solvik, 32, of Os was on board.") == {"XSC001"}
    assert not told(said.format(22), "Maru Solvik, 22, of Os was on board.")


def test_brothers_have_two_ages() -> None:
    assert not told("Peter Marsh, 22, was on board.", "James Marsh, 32, was on board.")
    assert not told("Peter Marsh, 22, was on board.", "Peter and James Marsh were on board. Marsh, 32, was hurt.")
