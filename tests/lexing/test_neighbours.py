"""What a figure takes from the one in front of it."""

import pytest

from claimcheck.lexing.figures import find_figures


def units(text):
    return [figure.unit or figure.counted for figure in find_figures(text)]


@pytest.mark.parametrize(
    "text",
    [
        "Profit fell to 365 million euros after 428 million the year before.",
        "Sales were 365 million euros against 428 million.",
        "It made 365 million euros,\ndown from 428 million in May.",
        "Exports were 3.6 million euros in May, as against 4.2 million in June.",
        "Sales were 365 million euros compared with\n428 million.",
    ],
)
def test_the_unit_holds_for_what_is_compared(text):
    assert units(text) == ["euro", "euro"]


def test_the_unit_holds_over_two_dates():
    text = "Imports rose to 98,170 tonnes in May from 91,157 in June and 94,926 a year earlier."
    assert units(text) == ["tonne"] * 3


@pytest.mark.parametrize(
    "text",
    [
        "She lost 5 kg after 12 died.",
        "It fell 7.8 percent to 7.27 million.",
        "He paid 500 euros and 300 came.",
        "They paid 5 million euros after 12 meetings.",
        "It cost $12 million and 3,000,000 saw it.",
        "It weighed 12 tonnes against 3,000 before.",
    ],
)
def test_the_unit_does_not_hold_for_other_things(text):
    assert len(set(units(text))) == 2


def test_what_is_measured_has_a_width():
    _, compared = find_figures("It was 4,521 tonnes against 3,739.")
    assert compared.low < compared.value < compared.high
