"""The dates near the numbers of a text are those that the whole text has there."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.lexing.datelike import dates_near
from claimcheck.lexing.dates import find_dates
from claimcheck.lexing.numerals import number_places, standing_alone
from claimcheck.text.shape import Stretch, literals

PIECES = st.sampled_from(
    [
        "on May 3, 2013",
        "Thursday, Feb. 10,",
        "the third quarter of 2019",
        "in 2012",
        "at 10.30 a.m.",
        "two to three and a half years ago",
        "the first two weeks of June",
        "10/02/2022",
        "last year",
        "three days before Christmas",
        "the 15th of next month",
        "2004-2010",
        "in two weeks' time",
        "the '80s",
        "on 5 March",
        "350 boats",
        "$4.5 million",
        "12,000 tonnes",
        "3.2 percent",
        "10-year bonds",
        "May 10 ferries",
        "one of the twelve",
        "the harbour stayed shut while the storm went by.\n\n",
        "Clara Voss said",
    ]
)


def _words(text: str) -> list[Stretch]:
    return standing_alone(text, number_places(text))


def _near(text: str) -> list[Stretch]:
    return dates_near(text, literals(text), _words(text))


def _of_numbers(text: str) -> list[Stretch]:
    """Where the whole text has dates that share a character with a number."""
    numbers = [*literals(text), *_words(text)]
    dates = [(date.start, date.end) for date in find_dates(text)]
    return [date for date in dates if any(date[0] < end and start < date[1] for start, end in numbers)]


@given(st.lists(PIECES, min_size=1, max_size=8).map(" ".join))
def test_every_date_of_a_number_is_found_and_nothing_that_is_no_date(text: str) -> None:
    whole = [(date.start, date.end) for date in find_dates(text)]
    near = _near(text)
    assert set(_of_numbers(text)) <= set(near) <= set(whole)


@pytest.mark.parametrize(
    "text",
    [
        "It fell in the third quarter of the year 2012.",
        "They left two to three and a half years ago.",
        "The week ending on the last Wednesday afternoon, 10 June, was dry.",
        "They met three weeks before the last Thursday.",
    ],
)
def test_a_date_is_found_however_far_its_number_is_from_its_word(text: str) -> None:
    assert set(_of_numbers(text)) <= set(_near(text))
    assert _of_numbers(text)


@pytest.mark.parametrize(
    "text", ["It cost $10 May said.", "Of 12,000 men left.", "It rose 2012% to 3.5.", "350 boats."]
)
def test_sums_shares_and_counts_begin_no_date(text: str) -> None:
    assert _near(text) == []
