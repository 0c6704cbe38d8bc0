"""What a text says again with another figure."""

from __future__ import annotations

import pytest

from claimcheck import Checker, Document, Settings

CHECKER = Checker(Settings(select=("HED003",)))


def told(text: str) -> list[tuple[str, ...]]:
    """The figures of each conflict."""
    found = CHECKER.check(Document(text=text)).findings
    return [tuple(piece.text or "" for piece in finding.evidence) for finding in found if finding.outcome == "conflict"]


CAPTION = (
    "Orvo Sandell is one of {} suspects arrested in connection with a fire early on Monday at a mill outside Bergen."
)


def test_a_caption_in_the_words_of_the_story_has_its_figure() -> None:
    story = f"Photo: police. {CAPTION.format('two')}\n\nThe mill burned for hours. {{}}"
    assert told(story.format(CAPTION.format("eight"))) == [("two", "eight")]
    assert not told(story.format(CAPTION.format("two")))


def test_a_caption_that_stands_there_many_times_is_one() -> None:
    photos = " ".join(f"Photo: police. {CAPTION.format(number)}" for number in ("two", "two", "eight", "two", "eight"))
    assert set(told(photos)) == {("two", "eight")}
    assert not told(photos.replace("eight", "two"))


def test_fewer_words_are_told_of_two_things() -> None:
    assert not told(
        "Police said two suspects were arrested in Bergen. Police said eight suspects were arrested in Turin."
    )


AGED = "The victim was named as {}. Police asked for help. They said on Monday that {} had been on the way home."


def test_a_person_has_one_age_in_a_text() -> None:
    assert told(AGED.format("17-year-old Tavi Renholm", "Tavi Renholm, 27,")) == [("17", "27")]
    assert not told(AGED.format("17-year-old Tavi Renholm", "Tavi Renholm, 17,"))


def test_a_last_name_alone_is_that_of_the_one_who_has_it() -> None:
    assert told(AGED.format("Peter Marsh, 17", "Mr Marsh, 27,")) == [("17", "27")]


@pytest.mark.parametrize(
    "again",
    [
        "His brother Orvo Renholm, 27, was at home.",
        "Tavi Renholm, 7, had been found at sea years before, in 2011.",
        "Then a boy, Tavi Renholm, 7, was found at sea.",
        "Tavi Renholm, 57, of Os, his namesake, was asked as well.",
        "His son Tavi Renholm, 27, was at home.",
    ],
)
def test_others_and_other_times_have_other_ages(again: str) -> None:
    assert not told(f"The victim was named as Tavi Renholm, 17. {again}")


def test_an_age_of_last_year_is_another_one() -> None:
    text = "Anna Keller, 25, won the race in Bergen on Monday. It rained. Anna Keller, 24, won the race last year."
    assert not CHECKER.check(Document(text=text, published="2024-05-06")).findings


UNIONS = "Five public unions met the minister in Bergen on Monday. Others went on with their strike. {} want more pay."


def test_a_count_that_is_taken_up_with_the_is_the_same() -> None:
    assert told(UNIONS.format("The seven unions")) == [("Five", "seven")]
    assert not told(UNIONS.format("The five unions"))


@pytest.mark.parametrize(
    "again",
    [
        "Seven unions",
        "The other three unions",
        "The two unions",
        "Three of the seven unions",
        "The seven private unions",
        "Talks between the seven unions",
        "The 7-union council and its leader",
        "Two more unions joined them, and the seven unions",
        "The ministry of seven rooms and the seven unions",
        "The seven unions of the region",
        "The seven unions formed in May",
        "The 12 unions",
    ],
)
def test_another_count_is_of_others(again: str) -> None:
    assert not told(UNIONS.format(again))


def test_who_is_named_before_the_others_is_one_of_them_later() -> None:
    assert not told("Hale buys Voss Mills and three mills in Leeds. The four mills have sales of $230 million.")


def test_people_are_counted_too_often_to_tell() -> None:
    assert not told(
        "Five people met the minister in Bergen on Monday. A meeting was held. The seven people want more pay."
    )
