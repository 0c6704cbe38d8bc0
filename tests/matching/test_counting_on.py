"""Counts that ordinals carry on: "two were killed ... a third died in hospital" bears out "three dead"."""

import pytest

from claimcheck import Document, NumericClaim, check, extract

DIED = "Two women were killed when a bus hit a wall in Leeds on Monday. {} The bus had come from York."


def conflicts(*documents: Document) -> list[str]:
    return [finding.rule for finding in check(documents).findings if finding.outcome == "conflict"]


def reached(text: str) -> int:
    return max(claim.counted_on for claim in extract(text) if isinstance(claim, NumericClaim))


@pytest.mark.parametrize(
    ("sentence", "number"),
    [
        ("A third person died in hospital.", 3),
        ("A third died in hospital, and a fourth victim on Tuesday.", 4),
        ("A third, who is six, is in hospital.", 3),
        ("A third of the passengers were hurt.", 0),
        ("It was the third accident there.", 0),
        ("A fourth person died in hospital.", 0),
    ],
)
def test_the_next_ordinal_of_a_person_carries_a_count_on(sentence: str, number: int) -> None:
    assert reached(DIED.format(sentence)) == number


@pytest.mark.parametrize("toll", ["Two", "Three"])
def test_a_headline_may_have_either_number(toll: str) -> None:
    text = DIED.format("A third person died in hospital.")
    assert conflicts(Document(title=f"{toll} die as bus hits wall in Leeds", text=text)) == []


def test_a_headline_beyond_what_is_counted_on_is_wrong_still() -> None:
    text = DIED.format("A third person died in hospital.")
    assert conflicts(Document(title="Five die as bus hits wall in Leeds", text=text)) == ["HED001"]


def test_two_texts_agree_of_which_one_counts_on_to_the_other() -> None:
    first = Document(id="wire", text=DIED.format("A third died in hospital."), published="2024-03-04T10:00")
    text = "Three women were killed when a bus hit a wall in Leeds on Monday. The bus had come from York."
    second = Document(id="post", text=text, published="2024-03-04T10:30")
    assert conflicts(first, second) == []


def test_ordinals_without_end_take_time_in_proportion() -> None:
    text = "Two men were killed. " + "a third " * 12_000
    assert reached(text) == 0
