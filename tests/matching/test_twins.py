"""One sentence in two texts, but for its figure."""

from __future__ import annotations

import pytest

from claimcheck import Checker, Document, Settings

CHECKER = Checker(Settings(select=("XSC001", "XSC005")))
OPENING = (
    "A storm closed schools on the coast of Norway on Monday and cut the road between Bergen and the old mill at Os. "
    "It was the worst storm in Vestland since the one that took the pier and the old chapel of Haugesund away. "
)
TRUCKS = "The hurt were brought to the hospital of Bergen from the villages in two trucks, she said on Monday."
FLOOD = (
    "In 1954 a flood in the same valley drowned cattle and killed {} people in the town and many more on the islands."
)


def told(one: str, other: str, **days: str) -> list[str]:
    """What is said of two texts that begin alike."""
    texts = [
        Document(id=name, text=OPENING + text, published=days.get(name, "2022-02-08"))
        for name, text in (("a", one), ("b", other))
    ]
    return [finding.rule for finding in CHECKER.check(texts).findings if finding.outcome == "conflict"]


def test_a_figure_changed_in_a_sentence_of_one_dispatch_is_found() -> None:
    assert told(TRUCKS, TRUCKS.replace("two", "eight")) == ["XSC001"]


def test_the_sentence_may_begin_in_another_way() -> None:
    other = TRUCKS.replace("The hurt were brought", "After the storm the hurt were all brought")
    assert told(TRUCKS, other.replace("two", "eight")) == ["XSC001"]


def test_the_toll_of_years_past_does_not_grow() -> None:
    assert told(FLOOD.format("1,700"), FLOOD.format("1,200")) == ["XSC001"]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        # The toll of the day.
        ("Police said on Monday that 12 people were killed in the storm near the town.",
         "Police said on Monday that 15 people were killed in the storm near the town."),
        # Prices are told in the same words every day.
        ("The shares of the company were traded at $12 on the market of Bergen on Monday.",
         "The shares of the company were traded at $14 on the market of Bergen on Monday."),
        # The other figure stands there as well.
        (TRUCKS, TRUCKS.replace("two", "eight") + " The other two trucks were late."),
        # Another bound, another size.
        (TRUCKS, TRUCKS.replace("two", "more than two")),
        (TRUCKS, TRUCKS.replace("two", "twenty")),
        # Other words.
        (TRUCKS, "The children came home from school in eight trucks on Monday."),
    ],
)  # fmt: skip
def test_what_may_differ_in_the_same_words(one: str, other: str) -> None:
    assert not told(one, other)


def test_a_later_day_may_have_another_figure() -> None:
    assert not told(TRUCKS, TRUCKS.replace("two", "eight"), b="2022-02-09")


def test_texts_that_share_no_more_than_the_sentence_are_of_two_desks() -> None:
    texts = (Document(id="a", text=OPENING + TRUCKS), Document(id="b", text=TRUCKS.replace("two", "eight")))
    assert not [finding for finding in CHECKER.check(texts).findings if finding.outcome == "conflict"]
