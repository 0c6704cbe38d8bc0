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


NOTE = (
    "An earlier version of this article misstated the number of people at the rally in Lyon. It was 5,500, not 1,000."
)


def stale(sidebar: str, source: str = "Lyon Courier", note: str = NOTE) -> list[str]:
    story = Document(id="story", text=f"All quiet.\n\n{note}", published="2022-02-08", source="Lyon Courier")
    other = Document(id="other", text=sidebar, published="2022-02-08", source=source)
    findings = Checker().check([story, other]).findings
    return [f"{e.document} {e.text}" for f in findings if f.outcome == "conflict" for e in f.evidence]


def test_a_sidebar_that_still_has_the_old_figure_is_shown_with_the_new_one() -> None:
    assert stale("The rally in Lyon drew 1,000 people.") == ["story 5,500", "other 1,000"]


@pytest.mark.parametrize(
    "sidebar",
    [
        "The rally in Lyon drew 5,500 people.",
        "The rally in Lyon drew 900 people.",
        "The ferry takes 1,000 people to the islands.",
        "The rally in Lyon cost $1,000.",
        "At first the rally in Lyon was said to have drawn 1,000 people.",
        "The rally in Lyon drew 1,000 tractors from the valley.",
        NOTE,
    ],
)
def test_what_is_not_the_old_figure_is_left_alone(sidebar: str) -> None:
    assert not stale(sidebar)


@pytest.mark.parametrize(
    ("body", "found"),
    [
        ("The rally in Lyon drew 1,000 people.", ["5,500", "1,000"]),
        ("The rally in Lyon drew 5,500 people.", []),
        ("The ferry takes 1,000 people to the islands.", []),
        ("At first the rally in Lyon was said to have drawn 1,000 people.", []),
    ],
)
def test_a_text_that_still_has_what_its_own_note_corrects_is_shown(body: str, found: list[str]) -> None:
    findings = Checker().check(f"{body}\n\n{NOTE}").findings
    assert [e.text for f in findings if f.rule == "TMP004" for e in f.evidence] == found
    assert all(f.severity == "warning" for f in findings)


def test_another_paper_with_another_story_is_left_alone() -> None:
    assert not stale("The rally in Lyon drew 1,000 people.", source="Leeds Gazette")
