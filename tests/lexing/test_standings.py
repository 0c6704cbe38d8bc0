"""Ranks, ratings and shares of a count: `claimcheck.lexing.standings`."""

from __future__ import annotations

import time

import pytest

from claimcheck.lexing.standings import find_standings

FOUND = [
    ("It was her third album.", [("rank", "3", "exact")]),
    ("She is ranked sixth.", [("rank", "6", "exact")]),
    ("It is the 28th most visited and seventh most liked site.", [("rank", "28", "exact"), ("rank", "7", "exact")]),
    ("He was ranked above the 6th best player.", [("rank", "6", "less_than")]),
    ("The song reached number two in Norway.", [("rank", "2", "exact")]),
    ("It is among the top 20 films.", [("rank", "20", "at_most")]),
    ("It is one of the 60 most visited sites.", [("rank", "60", "at_most")]),
    ("Rated 4/5 by readers.", [("ratio", "0.8", "exact")]),
    ("A score of 34 out of 100.", [("ratio", "0.34", "exact")]),
    ("More than 1 / 4 of the ponies", [("ratio", "0.25", "more_than")]),
    ("Seen in 15 out of 28 provinces.", [("count", "15", "exact"), ("count", "28", "exact")]),
]

NOTHING = [
    "It opened on the 22nd of April.",
    "The 20th century began.",
    "She won for the first time.",
    "It was open 24/7 after 9/11.",
    "He waited a second.",
    "She is paid for the first more than 40 hours.",
    "They live on 5th Avenue.",
]


@pytest.mark.parametrize(("text", "expected"), FOUND)
def test_a_rank_or_a_rate_is_found_with_its_bound(text: str, expected: list[tuple[str, str, str]]) -> None:
    assert [(f.dimension, str(f.value), f.bound) for f in find_standings(text)] == expected


@pytest.mark.parametrize("text", NOTHING)
def test_dates_names_and_turns_of_phrase_are_none(text: str) -> None:
    assert find_standings(text) == []


@pytest.mark.parametrize("piece", ["the first ", "1/2/", "No. ", "top the 1 most ", "9999/", "1st", "5 out of "])
def test_hostile_text_takes_linear_time(piece: str) -> None:
    started = time.process_time()
    find_standings(piece * (100_000 // len(piece)))
    assert time.process_time() - started < 5
