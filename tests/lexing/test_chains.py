"""One figure told in two units."""

from decimal import Decimal

import pytest

from claimcheck.lexing.figures import find_figures


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("She is 6ft 3in tall.", "75", "inch"),
        ("It lasted two hours and 30 minutes.", "150", "minute"),
        ("The ticket was 13 dollars and 45 cents.", "13.45", "dollar"),
        ("The ticket was thirteen dollars forty-five.", "13.45", "dollar"),
        ("He paid three pounds 50 for it.", "3.50", "pound sterling"),
        ("It costs 17 USD 25.", "17.25", "dollar"),
    ],
)
def test_two_units_are_one_figure(text, value, unit):
    (figure,) = find_figures(text)
    assert (figure.value, figure.unit) == (Decimal(value), unit)


@pytest.mark.parametrize(
    "text", ["He paid 15 dollars 50 times.", "It cost 15 dollars and 50 came.", "Of 15 dollars 5 were his."]
)
def test_a_number_that_counts_something_else_stays_apart(text):
    assert find_figures(text)[0].value == 15
