"""Whole stories hold: what all the rules together say of them."""

from __future__ import annotations

from pathlib import Path

import pytest

from claimcheck.errors import RuleError
from claimcheck.testing.examples import run_story

STORIES = sorted((Path(__file__).parent / "stories").glob("*.md"))


@pytest.mark.parametrize("path", STORIES, ids=lambda path: path.stem)
def test_a_story_holds(path: Path) -> None:
    run_story(path)


TROOPS = "wire: Britain will send 350 troops to join 100 engineers already in Poland, bringing the total to 460."
SLIP = "ARI001 conflict error: 350 | 100 | 460"


def story(told: str, expected: str) -> str:
    return f"# A story\n\nSome prose.\n\n```story\n{told}\n```\n\nThen:\n\n```expect\n{expected}\n```\n"


@pytest.fixture
def write(tmp_path: Path) -> Path:
    """A story file in a folder of its own, with a text in the folder above."""
    (tmp_path / "seeds").mkdir()
    (tmp_path / "seeds" / "mill.txt").write_text(TROOPS.removeprefix("wire: "), encoding="utf-8")
    (tmp_path / "stories").mkdir()
    return tmp_path / "stories" / "mill.md"


def run(path: Path, *blocks: str) -> None:
    path.write_text("\n".join(blocks), encoding="utf-8")
    run_story(path)


@pytest.mark.parametrize(
    "expected",
    [
        SLIP,
        "ARI001 conflict error: 460 | 350 | 100\nexit 1",
        f"{SLIP}\nnone of: error, warning, XSC001\n\nexit 1",
        "none of: XSC001, dispute",
    ],
)
def test_what_is_there_may_be_expected(write: Path, expected: str) -> None:
    run(write, story(TROOPS, expected))


@pytest.mark.parametrize(
    ("expected", "complaint"),
    [
        ("ARI001 conflict warning: 350 | 100 | 460", "line 12: there is no such finding"),
        ("ARI001 conflict error: 350 | 460", "there is no such finding"),
        ("ARI002 conflict error: 350 | 100 | 460", "there is no such finding"),
        (f"{SLIP}\n{SLIP}", "line 13: there is no such finding"),
        ("none of: error", "none of error was expected: ARI001 conflict error: wire 18-21 '350'"),
        ("none of: ARI001", "none of ARI001 was expected"),
        ("exit 0", "exit 0 was expected, and it is 1"),
    ],
)
def test_a_wrong_expectation_fails(write: Path, expected: str, complaint: str) -> None:
    with pytest.raises(AssertionError) as failed:
        run(write, story(TROOPS, expected))
    assert "mill.md, the block on line 11:" in str(failed.value)
    assert complaint in str(failed.value)


def test_a_text_may_be_named_by_its_path(write: Path) -> None:
    run(write, story("daily = seeds/mill.txt", SLIP))


def test_an_edit_changes_what_is_told(write: Path) -> None:
    run(write, story('daily = seeds/mill.txt\ndaily: "460" -> "450"', "none of: error, warning\nexit 0"))


def test_a_block_of_edits_goes_on_from_the_story_before_it(write: Path) -> None:
    mended = story('wire: "460" -> "450"', "none of: error, warning\nexit 0")
    run(write, story(TROOPS, SLIP), mended, story('wire: "450" -> "470"', "ARI001 conflict error: 350 | 100 | 470"))


def test_a_headline_may_be_edited(write: Path) -> None:
    titled = TROOPS.replace("wire:", 'wire "A headline":').replace("460", "450")
    run(write, story(f'{titled}\nwire: "A headline" -> "Another"', "none of: error, warning"))


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("# A story\n", "line 1: a story has a 'story' block and an 'expect' block"),
        ("```story\nwire: One.\n```\n", "line 1: a story has a 'story' block"),
        ("```expect\nexit 0\n```\n", "line 1: an 'expect' block follows a 'story' block"),
        (story(TROOPS, SLIP) + "```expect\nexit 0\n```\n", "line 14: an 'expect' block follows"),
        ("```story\nwire: One.\n```\n```story\nwire: Two.\n```\n", "line 4: the story before this one"),
        ("```story\nwire: One.\n", "line 1: this block is never closed"),
        (story("", "exit 0"), "line 5: a story holds at least one document"),
        (story("Just a sentence.", "exit 0"), "line 6: 'Just a sentence.' is no document"),
        (story("wire: [[12]].", "exit 0"), "a story marks nothing"),
        (story("wire = seeds/nowhere.txt", "exit 0"), "line 6: there is no file 'seeds/nowhere.txt'"),
        (story("wire: One.\nwire = seeds/mill.txt", "exit 0"), "two documents have one name"),
        (
            story('wire: One one.\nwire: "one" -> "two"\ndaily: "one" -> "two"', "exit 0"),
            "line 8: there is no document",
        ),
        (story('wire: one one.\nwire: "one" -> "two"', "exit 0"), "line 7: 'one' stands in 'wire' 2 times"),
        (story(TROOPS, "exit 2"), "line 12: 'exit 2' is nothing to expect"),
        (story(TROOPS, "ARI001 conflict error"), "is nothing to expect"),
        (story(TROOPS, "ARI001 conflict error: "), "name the evidence"),
        (story(TROOPS, "ARI001 fight error: 12"), "'fight' is no outcome; use conflict"),
        (story(TROOPS, "ARI001 conflict fatal: 12"), "'fatal' is no severity; use error, warning, info"),
        (story(TROOPS, "none of: trouble"), "'trouble' is no severity, outcome or code"),
    ],
)
def test_what_does_not_keep_to_the_format_is_refused_by_line(write: Path, text: str, complaint: str) -> None:
    with pytest.raises(RuleError) as refused:
        run(write, text)
    assert str(refused.value).startswith("mill.md: line ")
    assert complaint in str(refused.value)


def test_other_fenced_blocks_are_prose(write: Path) -> None:
    run(write, "```text\nanything\n```\n", story(TROOPS, SLIP))
