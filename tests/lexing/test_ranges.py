"""Two figures that are one range, and two that are none."""

import pytest

from claimcheck.lexing.figures import find_figures
from claimcheck.text.folding import fold


def ends(text):
    """Lowest and highest value, bound and unit or noun of every figure."""
    return [
        (f.low and float(f.low), f.high and float(f.high), f.bound, f.unit or f.counted)
        for f in find_figures(fold(text))
    ]


@pytest.mark.parametrize(
    ("text", "low", "high", "named"),
    [
        ("About 10-12,000 people came.", 10_000, 12_000, "person"),
        ("They sold 5\u201310,000 tickets.", 5_000, 10_000, "ticket"),
        ("Some two- to three-hundred guests came.", 200, 300, "guest"),
        ("The queue was two to three hundred people long.", 200, 300, "person"),
        ("The crowd was 10,000-12,000.", 10_000, 12_000, None),
        ("The range is 1500-5000.", 1_500, 5_000, None),
        ("The stock was quoted at 6 to 6-1/4.", 6, 6.25, None),
        ("The smaller hall holds 250 to 290.", 250, 290, None),
        ("Readings ranged from -18 to -34.", -34, -18, None),
        ("Prices varied from 60 to 20 euros.", 20, 60, "euro"),
        ("It will take a day or two.", 1, 2, "day"),
        ("They waited an hour or two.", 1, 2, "hour"),
    ],
)
def test_one_range_is_read(text, low, high, named):
    assert ends(text) == [(low, high, "range", named)]


@pytest.mark.parametrize(
    ("text", "opens"),
    [
        ("More than 20 but fewer than 30 geese flew.", (True, True)),
        ("At most 30 and at least 20 geese flew.", (False, False)),
        ("At least 20, but less than 30 geese flew.", (False, True)),
        ("They flew greater than 20 and less than or equal to 30 km.", (True, False)),
    ],
)
def test_two_bounds_of_one_thing_are_its_range(text, opens):
    (figure,) = find_figures(text)
    assert (figure.low, figure.high, figure.bound) == (20, 30, "range")
    assert (figure.low_open, figure.high_open) == opens


@pytest.mark.parametrize(
    "text",
    [
        "They had more than 20 geese and fewer than 30 ducks.",
        "It shrank from less than 30 cents to 20 euros.",
        "He won 180-220 and 6-4.",
        "It ran 1600-1900 and 1900-2000.",
        "A day or two weeks passed.",
    ],
)
def test_two_figures_stay_two(text):
    assert "range" not in [bound for *_, bound, _ in ends(text)]


def test_a_change_and_the_level_it_led_to_are_two_figures_over_a_line_end():
    assert ends("Shares rose 95\nto 745 yen.") == [
        (95, 95, "exact", "japanese yen"),
        (745, 745, "exact", "japanese yen"),
    ]
    assert [f.change for f in find_figures("The stock led with a gain of 1/4 to 7-1/4.")] == ["up", None]


@pytest.mark.parametrize(
    "text", ["It is a 1-in-10 chance.", "A one-in-ten chance is small.", "For 1-in-10 men it is too late."]
)
def test_a_share_may_be_tied_by_hyphens(text):
    ((low, high, bound, unit),) = ends(text)
    assert (bound, unit) == ("vague", "percent")
    assert low < 10 < high
