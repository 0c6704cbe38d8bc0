"""Figures a power of ten apart within one text: a slip needs more than like digits."""

import pytest

from claimcheck import Checker

SUIT = "The suit of the town seeks $25 million in damages. The judge said the suit seeks $250 million in damages."


def slips(text: str) -> list[str]:
    return [finding.message for finding in Checker().check(text).findings if finding.rule == "ARI010"]


def test_the_same_digits_in_the_same_words_are_a_slip() -> None:
    assert slips(SUIT)


def test_digits_that_only_come_near_are_none() -> None:
    assert not slips(SUIT.replace("$25 ", "$9.23 ").replace("$250 ", "$92.42 "))


@pytest.mark.parametrize(
    "text",
    [
        "Hull spent 350,000 euros on its roads last month. Hull spent 3.5 million euros on its roads last year.",
        "Revenues rose to 7.9 billion dollars in January while spending grew to 9.24 billion dollars. Revenues of the first 10 "
        "months rose to 70 billion dollars while spending grew to 92.4 billion dollars.",
        "Norway exported 45,000 tonnes of salmon in March. Norway exported 450,000 tonnes of salmon in 2021.",
        "The contract is worth $1.4 billion to the yard. A further contract is worth $140 million to the yard.",
        "The M-1 money supply rose 3.1 billion dollars. The M-2 money supply rose 31 billion dollars.",
    ],
)
def test_times_and_words_that_tell_two_things_apart_are_heeded(text: str) -> None:
    assert not slips(text)
