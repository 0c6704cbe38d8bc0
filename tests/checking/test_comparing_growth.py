"""Counts that can only grow, limits that are spoken of, vessels and who is aboard: `Checker.compare`."""

from __future__ import annotations

import pytest

from claimcheck.checking.checker import Checker

CHECKER = Checker()

CASES = "As of 4 May 2021, 310 cases had been confirmed in Malta."

GROWTH = [
    (CASES, "By 9 May 2021, fewer than 300 cases had been confirmed in Malta.", "contradiction"),
    (CASES, "Before 1 May 2021, more than 320 cases had been confirmed in Malta.", "contradiction"),
    (CASES, "By 9 May 2021, more than 320 cases had been confirmed in Malta.", "neutral"),
    (CASES, "Before 1 May 2021, fewer than 300 cases had been confirmed in Malta.", "neutral"),
    # these come and go
    (
        "As of 4 May 2021, there were 310 active cases in Malta.",
        "By 9 May 2021, there were fewer than 300 active cases in Malta.",
        "neutral",
    ),
    (
        "As of 4 May 2021, the clinic had 310 patients.",
        "By 9 May 2021, the clinic had fewer than 300 patients.",
        "neutral",
    ),
]


@pytest.mark.parametrize(("premise", "hypothesis", "verdict"), GROWTH)
def test_what_can_only_grow_is_held_against_other_days(premise: str, hypothesis: str, verdict: str) -> None:
    assert CHECKER.compare(premise, hypothesis).verdict == verdict


LIMITS = [
    ("Rosa works at most 45 hours.", "Rosa works at most more than 30 hours.", "entailment"),
    ("Rosa works at most 45 hours.", "Rosa works at most less than 40 hours.", "contradiction"),
    ("Rosa works at most more than 30 hours.", "Rosa works at most 45 hours.", "neutral"),
    ("The price is less than 17 euros.", "The price is less than more than 17 euros.", "contradiction"),
    ("Anna can paint the fence in just less than 40 hours.", "Anna can paint the fence in just 10 hours.", "neutral"),
    ("Anna can paint the fence in just less than 40 hours.", "Anna can paint the fence in 10 hours.", "contradiction"),
]


@pytest.mark.parametrize(("premise", "hypothesis", "verdict"), LIMITS)
def test_a_bound_inside_a_bound_is_said_of_the_limit(premise: str, hypothesis: str, verdict: str) -> None:
    assert CHECKER.compare(premise, hypothesis).verdict == verdict


FERRY = "The ferry sank off Malta with 1,266 passengers and 696 crew aboard."

ABOARD = [
    (FERRY, "There were 1,962 people aboard the ferry.", "entailment"),
    (FERRY, "1,201 of the 1,959 people aboard the ferry drowned.", "contradiction"),
    (FERRY, "40 people aboard the ferry drowned.", "neutral"),
    ("The plane carried 132 passengers and nine crew.", "All 141 people on board died.", "neutral"),
    ("The plane carried 132 passengers, including nine children.", "There were 143 people on board.", "neutral"),
]


@pytest.mark.parametrize(("premise", "hypothesis", "verdict"), ABOARD)
def test_passengers_and_crew_are_the_people_aboard(premise: str, hypothesis: str, verdict: str) -> None:
    assert CHECKER.compare(premise, hypothesis).verdict == verdict


STRETCHES = [
    (
        "The chart shows cases from 5 March 2020 to 28 April 2020.",
        "The chart shows cases between 4 March and 29 April 2020.",
    ),
    ("In 2011, Ghent had 12 firms.", "In 2012, Ghent had 14 firms."),
    ("Sales of lamps rose 12 %.", "Sales of chairs rose 4 %."),
    ("Chapter 4 has 31 pages.", "Chapter 5 has 31 pages."),
]


@pytest.mark.parametrize(("premise", "hypothesis"), STRETCHES)
def test_other_days_other_goods_and_other_chapters_contradict_nothing(premise: str, hypothesis: str) -> None:
    assert CHECKER.compare(premise, hypothesis).verdict != "contradiction"


def test_amounts_in_two_units_are_held_together_in_both() -> None:
    premise = "The estate in Kent covers 20 acres (81,000 m2)."
    assert CHECKER.compare(premise, "The estate in Kent covers 20.5 acres.").verdict != "contradiction"
    assert CHECKER.compare(premise, "The estate in Kent covers 20.5 acres (83,000 m2).").verdict == "contradiction"
