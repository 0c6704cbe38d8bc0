"""In the founding stories everything that somebody says has the right speaker, or none."""

from __future__ import annotations

from pathlib import Path

import pytest

import claimcheck
from claimcheck import AttributedClaim

SEEDS = Path(__file__).parent.parent / "seeds"

# How the content begins, and who says it; None where the story does not settle who "he" is.
SAID: dict[str, dict[str, str | None]] = {
    "mirror-2022-02-07.txt": {
        "Another 350 UK soldiers": "Ben Wallace",
        "that Russia's aggressive course": None,
        "What was coming instead": None,
        "that it plans to invade": "Russia",
        '"military-technical': "Vladimir Putin",
        "the newcomers would add": "Ben Wallace",
        "Putin could give the order": "White House",
        "security guarantees": "Russia",
        "its demands on security": "Kremlin",
        "Russia's professed concerns": "Mr Johnson's spokesman",
        "On guarantees of Russia's": "Dmitry Peskov",
        "In the same spirit": "Ben Wallace",
        "That history showed": None,
    },
    "rferl-2022-02-10.txt": {
        "that those are meant": "West",
        "that the troops may be": "some",
        "The Allied Resolve drills": "Russia's Defense Ministry",
        "that she had come": "Liz Truss",
        "that to invade": "Liz Truss",
        "Unless the language": "Russian Foreign Ministry",
        "Ties ought to rest": "Russian Foreign Ministry",
        "that a joint news": "NATO",
        "Those discussions": "Volodymyr Zelenskiy",
        "President Vladimir Putin assured": "Emmanuel Macron",
        "that no escalation": "Vladimir Putin",
        "nothing else could": None,
        "Together they had": "Emmanuel Macron",
        "U.S. President Joe Biden was": "White House",
        "the two had gone over": None,
        "Washington was prepared": "Sergei Lavrov",
        "Russia has raised": "U.S. officials",
        "that it does not plan": "Moscow",
        "Over the past two days": "Romania's Defense Ministry",
        "3,000 extra troops": "Pentagon",
        "These deployments": "John Kirby",
    },
}


def told(seed: str) -> list[AttributedClaim]:
    claims = claimcheck.extract((SEEDS / seed).read_text(encoding="utf-8"))
    return [claim for claim in claims if isinstance(claim, AttributedClaim)]


@pytest.mark.parametrize("seed", SAID)
def test_nothing_is_given_to_anybody_else(seed: str) -> None:
    for claim in told(seed):
        rows = [name for opening, name in SAID[seed].items() if claim.text and claim.text.startswith(opening)]
        assert len(rows) == 1, claim.text
        assert claim.speaker is None or claim.speaker.name in {rows[0], None}


@pytest.mark.parametrize(("seed", "opening"), [(seed, opening) for seed, rows in SAID.items() for opening in rows])
def test_everything_that_is_said_is_found(seed: str, opening: str) -> None:
    assert any(claim.text and claim.text.startswith(opening) for claim in told(seed))


def test_a_he_added_that_the_story_does_not_settle_names_nobody() -> None:
    (claim,) = (claim for claim in told("mirror-2022-02-07.txt") if claim.text and "aggressive course" in claim.text)
    assert claim.speaker is not None
    assert (claim.speaker.text, claim.speaker.name) == ("He", None)


def test_he_added_behind_two_men_of_one_paragraph_names_nobody() -> None:
    text = (
        "Defence Secretary Paul Hale met the French President Marc Durand in Leeds.\n\n"
        "He added: We stand before one more test, the flood in the north."
    )
    (claim,) = (claim for claim in claimcheck.extract(text) if isinstance(claim, AttributedClaim))
    assert claim.speaker is not None
    assert claim.speaker.name is None
