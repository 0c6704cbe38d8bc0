"""Sentences that a copy has with words left out."""

from __future__ import annotations

import pytest

from claimcheck import Checker, Document, Settings

CHECKER = Checker(Settings(select=("ATT004", "ATT005")))
OPENING = (
    "A storm closed schools on the coast of Norway on Monday and cut the road between the harbour and the old mill. "
    "It was the worst storm in the town since the one that took the pier and the old chapel away.\n\n"
)


def rules(source: str, copy: str) -> list[str]:
    """What is said of two texts that begin alike."""
    texts = (Document(id="a", text=OPENING + source), Document(id="b", text=OPENING + copy))
    return [finding.rule for finding in CHECKER.check(texts).findings if finding.outcome == "conflict"]


BEHIND = "Peter Marsh, who runs the station, said trains would be late."
SAID = "The army put up tents for 900 people beside the railway station, Mayor Anna Keller said."
BARE = "The army put up tents for 900 people beside the railway station."


def test_somebody_else_who_speaks_beside_the_figure_is_not_its_source() -> None:
    assert rules(f"{SAID} {BEHIND}", f"{BARE} {BEHIND}") == ["ATT004"]


@pytest.mark.parametrize(
    ("said", "bare"),
    [
        ("Mayor Anna Keller said that the army had put up tents for 900 people.", "The army had put up tents for 900 people."),
        ("The army, Mayor Anna Keller said, put up tents for 900 people.", "The army put up tents for 900 people."),
        (
            "On Monday Mayor Anna Keller said the army had put up tents for 900 people, half of whom were asleep.",
            "The army had put up tents for 900 people.",
        ),
    ],
)  # fmt: skip
def test_who_said_it_may_be_left_out_anywhere(said: str, bare: str) -> None:
    assert rules(f"{said} {BEHIND}", f"{bare} {BEHIND}") == ["ATT004"]


@pytest.mark.parametrize(
    "beside",
    [
        "Keller said trains would be late.",
        "The mayor also said trains would be late.",
        "She said trains would be late.",
        "It said trains would be late.",
    ],
)
def test_the_speaker_may_stand_beside_the_figure_in_both(beside: str) -> None:
    assert not rules(f"{SAID} {beside}", f"{BARE} {beside}")


def test_whoever_speaks_beside_the_figure_in_the_copy_alone_may_be_its_source() -> None:
    assert not rules(SAID, f"{BARE} The town hall said so.")
    assert not rules(f"{SAID} {BEHIND}", f"{BARE} {BEHIND[:-1]}, and so the town hall says.")


def test_a_source_of_another_kind_may_be_left() -> None:
    survey = "A survey of the army showed tents for 900 people beside the railway station"
    assert not rules(f"{survey}, Mayor Anna Keller said. {BEHIND}", f"{survey}. {BEHIND}")


def test_a_text_that_has_the_figure_with_a_source_elsewhere_is_left_alone() -> None:
    again = "\n\nMayor Anna Keller said the tents for 900 people would stay."
    assert not rules(f"{SAID} {BEHIND}{again}", f"{BARE} {BEHIND}{again}")


def test_a_hedge_left_out_is_found_where_nothing_tells_what_is_counted() -> None:
    hedged = "The water rose to up to 900 beside the old mill on Monday night."
    assert rules(hedged, hedged.replace("up to 900", "900")) == ["ATT005"]


def test_a_sentence_that_differs_in_more_is_another_one() -> None:
    other = "Some say tents for 900 people stood beside the station."
    assert not rules(f"{SAID} {BEHIND}", f"{other} {BEHIND}")
