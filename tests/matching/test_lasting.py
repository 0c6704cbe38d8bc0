"""A length of time is held against two days only where what lasts so long begins and ends on them."""

from __future__ import annotations

import pytest

from claimcheck import Checker, Document, Settings

CHECKER = Checker(Settings(select=("DAT004",)))


def outcomes(text: str) -> list[str]:
    """What is said of the lengths of a text of 6 May 2024."""
    return [finding.outcome for finding in CHECKER.check(Document(text=text, published="2024-05-06")).findings]


@pytest.mark.parametrize(
    "text",
    [
        "The five-day festival runs from June 1, 2024 to June {}, 2024.",
        "Unions called a five-day strike from June 1, 2024 until June {}, 2024.",
        "They agreed on five days of drills. The drills run in Bergen from June 1, 2024 to June {}, 2024.",
        "Hale announced a five-day fair. The fair begins on June 1, 2024 and ends on June {}, 2024.",
        "Norway began 30 days of drills on May 6, 2024. The exercises will continue until June {}, 2024.",
    ],
)
def test_the_thing_itself_begins_and_ends(text: str) -> None:
    assert outcomes(text.format(5)) == ["consistent"]
    assert outcomes(text.format(25)) == ["conflict"]


@pytest.mark.parametrize(
    "text",
    [
        "Hale is issuing a 10-year bond with warrants, which can be used from June 1, 2024 to July 15, 2024.",
        "Students take a three-year course. Places on the course can be booked from June 1, 2024 to July 15, 2024.",
        "The five-day festival is back. Tickets for the festival are on sale from June 1, 2024 to July 15, 2024.",
        "Talks on a three-year contract ran from January 3, 2024 to March 1, 2024.",
        "The 10-day show of maps follows a show of coins from February 10, 2022 to February 28, 2022.",
        "Norway wants to open the door for trade under a five-year plan ending June 30, 2030.",
        "Hale launched a five-year plan that ends on June 30, 2030.",
    ],
    ids=["warrants", "booking", "tickets", "talks on it", "another one", "one day only", "launched"],
)
def test_the_days_of_something_beside_it_are_not_its_own(text: str) -> None:
    assert not outcomes(text)


@pytest.mark.parametrize(
    "text",
    [
        "There were five days of drills from June 1, 2024 to July 15, 2024.",
        "After five days of talks they met again. The talks will go on from June 20, 2024 to June 22, 2024.",
        "The talks were held three years after the war. The talks ran from January 3, 2024 to March 1, 2024.",
    ],
    ids=["some days of a longer time", "days gone by", "a length between two events"],
)
def test_some_days_of_it_are_not_all_its_length(text: str) -> None:
    assert not outcomes(text)


def test_the_report_says_why_a_length_was_not_held_against_the_days() -> None:
    report = CHECKER.check(
        "Students take a three-year course. The course can be booked from June 1, 2024 to July 15, 2024."
    )
    reasons = [row.reason for row in report.coverage.not_compared]
    assert "the days beside it are not said to be its first and last" in reasons
