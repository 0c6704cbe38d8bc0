"""Numbers of men, women and children are tied to the whole they are of."""

import pytest

from claimcheck import NumericClaim, extract


def parts(text: str, *, exhaustive: bool) -> set[tuple[str | None, str | None]]:
    numeric = {c.id: c for c in extract(text) if isinstance(c, NumericClaim)}
    tied = [c for c in numeric.values() if c.part_of in numeric and (c.exhaustive if exhaustive else c.disjoint)]
    return {(c.text, numeric[c.part_of].text) for c in tied if c.part_of is not None}


@pytest.mark.parametrize(
    "text",
    [
        "5 people were killed, three men and two women.",
        "5 people - three men and two women - were killed.",
        "At least 5 of one family, three children aged from one to 12 and two men, were killed.",
    ],
)
def test_kinds_told_right_behind_a_whole_are_all_of_it(text: str) -> None:
    assert {(part, whole) for part, whole in parts(text, exhaustive=True)} == {("three", "5"), ("two", "5")}


@pytest.mark.parametrize(
    "text",
    [
        "Police arrested 5 people, including three men and two women.",
        "5 people were killed in Lyon. The dead included three men and two women.",
        "Of the 5 people aboard, three went to Lyon and two to Nice.",
    ],
)
def test_kinds_that_are_included_have_nobody_in_common(text: str) -> None:
    assert parts(text, exhaustive=False) == {("three", "5"), ("two", "5")}


@pytest.mark.parametrize(
    "text",
    [
        "Police arrested 5 people, including three women and two students.",
        "5 people were killed, three women and two students.",
        "5 people were killed, three men, two women and a dog.",
        "5 people were killed, three men and one woman, the others unknown.",
        "5 people were hurt in Lyon. The dead included three men and two women.",
        "5 buses, three men and two women were seen.",
    ],
)
def test_kinds_that_may_overlap_or_leave_somebody_out_are_not_added_up(text: str) -> None:
    assert not parts(text, exhaustive=False)
    assert not {part for part in parts(text, exhaustive=True) if part[1] == "5"}
