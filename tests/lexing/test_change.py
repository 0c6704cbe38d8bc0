"""The size of a change is told from a level, a result and from those who caused it."""

import pytest

from claimcheck.lexing.figures import find_figures


def changes(text):
    return [figure.change for figure in find_figures(text, [])]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Output will rise by between 3 and 5 percent.", ["up"]),
        ("Imports rose a seasonally adjusted 14.9 percent.", ["up"]),
        ("The economy grew by just 3 percent.", ["up"]),
        ("Stocks rose under 4 percent.", ["up"]),
        ("Stocks fell under 4 percent.", [None]),
        ("Inflation rose above 4 percent.", [None]),
        ("The network was made up of 50,000 computers.", [None]),
        ("The report was drawn up by two committees.", [None]),
        ("Similar cuts by four banks followed.", [None]),
        ("The staff was cut by 300 workers.", ["down"]),
        ("It had a loss of $3 million and a gain of $4.7 million.", [None, None]),
        ("The share closed with a gain of 30 cents.", ["up"]),
    ],
)
def test_only_the_size_of_a_change_has_a_direction(text, expected):
    assert changes(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The rate fell from 12 percent in spring to 9 percent.", ["before", "after"]),
        ("Mileage climbed from 21 mpg combined to 23 for some.", ["before", "after"]),
        ("It would rise from around $6 billion to\n$19 billion.", ["before", "after"]),
        ("Mileage rose from about 14-18 mpg to 24 mpg.", ["before", "after"]),
        ("Trains from 12 towns in the north to 9 ports in the south stopped.", [None, None]),
        ("The rate fell from 12 percent and wages rose to 9 percent.", [None, None]),
    ],
)
def test_levels_may_stand_apart(text, expected):
    assert [figure.series for figure in find_figures(text, [])] == expected


def test_the_change_of_a_price_and_where_it_led_are_no_range():
    change, level = find_figures("Shares rose 200 to 1,440 yen.", [])
    assert (change.value, change.change, change.unit, level.value) == (200, "up", level.unit, 1440)


def test_a_modest_spread_is_a_range():
    (figure,) = find_figures("Silver rose 15 to 18 cents.", [])
    assert (figure.low, figure.high, figure.change) == (15, 18, "up")


def test_up_to_is_a_level_where_it_is_said_from_which():
    after, before = find_figures("The bank revised its estimate up to $450 million from $400 million.", [])
    assert (after.bound, after.series, before.series) == ("exact", "after", "before")
    assert find_figures("The bank will buy back up to 15 million shares.", [])[0].bound == "at_most"
