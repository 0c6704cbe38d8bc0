"""People whom a text introduces without a given name that is known, and what is no person."""

from __future__ import annotations

import pytest

from claimcheck.lexing.introduced import introduced
from claimcheck.lexing.people import people_in


def names(text: str) -> list[str | None]:
    return [mention.name for mention in introduced(text, people_in(text))]


@pytest.mark.parametrize(
    "text",
    [
        "Arvo Torvik, 43, crossed the bridge first.",
        "Later Arvo Torvik crossed the bridge. “It holds,” Torvik said.",
        "Later Arvo Torvik crossed the bridge. Mr Torvik went home.",
    ],
)
def test_an_age_a_saying_or_a_mr_tells_a_name(text: str) -> None:
    assert names(text) == ["Arvo Torvik"]


@pytest.mark.parametrize(
    "text",
    [
        "Central Leeds was calm. The Grand Hotel, on the corner, was shut.",
        "Anna Voss lives in Alder Street.",
        "The North Bridge, 43, is the oldest.",
        "On Monday Leeds said the bridge was shut.",
    ],
)
def test_other_words_with_capitals_are_no_names(text: str) -> None:
    assert names(text) == []


def test_a_name_of_the_text_with_one_wrong_letter_is_a_name() -> None:
    assert names("Anna Voss spoke. Later Anma Voss left Leeds.") == ["Anma Voss"]
