"""Figures in the note of a correction are asserted by nobody any more."""

import pytest

from claimcheck import Checker, Document

NEW = "Police said 12 people were killed in Lyon."


@pytest.mark.parametrize(
    "note",
    [
        "An earlier version of this article said 15 people were killed in Lyon.",
        "This article was amended on May 3: 12 people were killed in Lyon, not 15 people.",
        "Correction: 15 people were killed in Lyon was wrong.",
    ],
)
def test_a_figure_that_was_taken_back_is_held_against_nothing(note: str) -> None:
    report = Checker().check([Document(id="one", text=f"{NEW}\n\n{note}"), Document(id="two", text=NEW)])
    assert not report.at_least("warning")
    assert "a correction takes it back" in {row.reason for row in report.coverage.not_compared}


def test_the_same_words_outside_a_note_are_a_conflict() -> None:
    other = "Police said 15 people were killed in Lyon."
    assert Checker().check([Document(id="one", text=NEW), Document(id="two", text=other)]).at_least("warning")
