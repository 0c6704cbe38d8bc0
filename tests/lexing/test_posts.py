"""A post and what it is of are the title before a name, and no name themselves."""

from __future__ import annotations

import pytest

from claimcheck.lexing.names import mention_of
from claimcheck.lexing.people import people_in


@pytest.mark.parametrize(
    ("words", "name", "title"),
    [
        ("Minister for Health Anna Voss", "Anna Voss", "Minister for Health"),
        ("U.S. Secretary of State Paul Hale", "Paul Hale", "U.S. Secretary of State"),
        ("Secretary of State Orlov", "Orlov", "Secretary of State"),
        ("Mayor of Leeds Anna Voss", "Anna Voss", "Mayor of Leeds"),
        ("Sen. Paul Hale of New Mexico", "Paul Hale", "Sen"),
        ("Minister for Health", None, "Minister for Health"),
        ("President of the European Commission", None, "President of the European Commission"),
        ("General Motors of Canada", "General Motors of Canada", None),
    ],
)
def test_a_post_and_its_holder_are_told_apart(words: str, name: str | None, title: str | None) -> None:
    found = mention_of(words, 0, len(words))
    assert (found.name, found.title) == (name, title)


@pytest.mark.parametrize("words", ["the mother of Londoner Anna Voss", "the president of the Anna Voss Foundation"])
def test_what_belongs_to_a_name_is_not_that_person(words: str) -> None:
    assert mention_of(words, 0, len(words)).name != "Anna Voss"


def test_the_holder_of_a_post_is_one_of_the_people_of_a_text() -> None:
    assert [person.name for person in people_in("Secretary of State Paul Hale met Minister for Health Anna Voss.")] == [
        "Paul Hale",
        "Anna Voss",
    ]


def test_several_names_in_a_row_are_a_group() -> None:
    words = "Paul Hale, Anna Voss and Ben Keller"
    assert mention_of(words, 0, len(words))[2:] == (words, None, "group")
