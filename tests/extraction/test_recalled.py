"""A number that points back is tied to the people counted before, where nobody else is spoken of."""

import pytest

from claimcheck import NumericClaim, extract, quantities


def recalled(text: str) -> list[tuple[str | None, int, str | None]]:
    """The people counted, those beside them, and the number that takes them up."""
    numeric = {c.id: c for c in extract(text) if isinstance(c, NumericClaim)}
    return [(c.text, c.company, numeric[c.recalled_by].text) for c in numeric.values() if c.recalled_by in numeric]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Three men were shot in Leeds. All four were hurt.", [("Three", 0, "four")]),
        ("Three men were shot in Leeds. The four men were taken to hospital.", [("Three", 0, "four")]),
        ("Three people were shot in Leeds. Police said all four victims survived.", [("Three", 0, "four")]),
        ("Three men were found in Leeds. Both men were hurt.", [("Three", 0, "Both")]),
        ("He and two friends were arrested. All three were released.", [("two", 1, "three")]),
        ("Anna Keller and her three children were hurt. All four survived.", [("three", 1, "four")]),
        ("A man and two women were hurt. All three survived.", [("two", 1, "three")]),
        ("Two women and a man were hurt. All three survived.", [("Two", 1, "three")]),
        ("Two men and three women were hurt. All five survived.", [("Two", 0, "five"), ("three", 0, "five")]),
        ("The blast killed a man and wounded three others. The four victims were students.", [("three", 1, "four")]),
        ("Three men were shot in Leeds, said Anna Keller, the mayor. All four were hurt.", [("Three", 0, "four")]),
        ("Two suspects - a man and a woman - were hit. Both suspects are expected to live.", [("Two", 0, "Both")]),
    ],
)
def test_a_number_points_back_to_the_people_counted(text: str, expected: list[tuple[str, int, str]]) -> None:
    assert recalled(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Three men were shot in Leeds. A woman was hit by glass. All four were hurt.",
        "Three men and a dog were shot in Leeds, police said, with two women. All five were hurt.",
        "Two men were shot in Leeds. Three women were hit by a car in Hull. All five were hurt.",
        "Three men were shot in Leeds. Anna Keller and Peter Marsh saw it. All four were hurt.",
        "Three men were shot in Leeds. The four corners of the square were closed.",
        "Three men were shot in Leeds. The four accused of it were brothers.",
        "Three men were shot in Leeds. Four men were taken to hospital.",
        "Two men and a woman were shot in Leeds. Both men were hurt.",
        "The four victims who survived are in hospital. All five victims were students.",
        "Three plants are in Leeds. All four will close.",
        "Three men were shot in Leeds. It rained. It snowed. It froze. All four were hurt.",
        "Two passengers were hurt in Leeds. The driver was hit by glass. All three were taken to hospital.",
        "Two friends were with him in Leeds. All three were hurt.",
        "Two men were hurt in a crash. Peter Marsh was at the wheel. All three survived.",
        "The mayor's office and two soldiers were hit. All three were hurt.",
        "All four were hurt.",
    ],
)
def test_a_number_that_may_mean_somebody_else_is_left_alone(text: str) -> None:
    assert recalled(text) == []


def test_a_number_that_points_back_is_no_quantity_and_no_claim_where_it_is_tied_to_nothing() -> None:
    assert quantities("All four were hurt.") == []
    assert not [claim for claim in extract("The sun shone. All four were hurt.") if claim.kind == "numeric"]


def test_evidence_of_a_number_that_points_back_reads_back() -> None:
    text = "He and two friends were arrested in Lyon on Friday. All four were released."
    (again,) = [c for c in extract(text) if isinstance(c, NumericClaim) and c.points]
    assert again.span is not None
    assert again.span.slice(text) == again.text == "four"


@pytest.mark.parametrize(
    "words", ["two men and ", "all four were ", "both men ", "he and two friends, the three men. "]
)
def test_hostile_repetition_is_read(words: str) -> None:
    assert isinstance(extract(words * (60_000 // len(words))), tuple)
