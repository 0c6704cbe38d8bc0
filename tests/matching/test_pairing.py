"""Which figures of two texts are held against each other, and which a text tells apart itself."""

import pytest

from claimcheck import Document, NumericClaim, check, extract


def conflicts(*texts: str) -> list[str]:
    documents = [Document(id=f"paper-{at}", text=text, published="2024-03-04") for at, text in enumerate(texts)]
    return [finding.rule for finding in check(documents).findings if finding.outcome == "conflict"]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "Some 21,000 homes in Cork are without power.",
            "About 9,000 homes in Cork were without power on Monday night, down from 21,000 at noon.",
        ),
        (
            "Ukraine shot down 29 of 35 drones on Monday night.",
            "Ukraine said it had shot down 29 drones and all six missiles fired on Monday night.",
        ),
    ],
)
def test_a_text_that_has_both_figures_knows_what_the_other_tells(one: str, other: str) -> None:
    assert conflicts(one, other) == []
    assert conflicts(other, one) == []


def test_two_figures_that_nobody_tells_apart_are_in_conflict() -> None:
    assert conflicts("Some 21,000 homes in Cork are without power.", "About 9,000 homes in Cork are without power.")


def test_what_was_before_is_tied_to_what_it_became() -> None:
    now, before = (
        claim
        for claim in extract("About 9,000 homes were without power, down from 21,000 at noon.")
        if isinstance(claim, NumericClaim)
    )
    assert now.before == before.id


def test_the_report_says_that_the_one_is_what_the_other_was_before() -> None:
    report = check("About 9,000 homes in Cork were without power, down from 21,000 at noon.")
    assert [(kept.reason, kept.count) for kept in report.coverage.not_compared] == [
        ("the one is what the other was before", 2)
    ]
