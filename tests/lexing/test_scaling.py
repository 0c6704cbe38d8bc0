"""Scale words behind digits multiply the number, and nothing else does."""

from decimal import Decimal

import pytest

from claimcheck.lexing.figures import find_figures
from claimcheck.text.folding import fold


def one(text):
    """The only figure of the text."""
    (figure,) = find_figures(fold(text))
    return figure


@pytest.mark.parametrize(
    ("text", "figure", "value", "named"),
    [
        ("It sold 2 million 300 thousand shares.", "2 million 300 thousand", "2300000", "share"),
        ("worth 3 hundred and 21 yuan", "3 hundred and 21", "321", "chinese yuan"),
        ("some 4 thousand 3 hundred and 21 men", "4 thousand 3 hundred and 21", "4321", "man"),
        ("3 hundred and one men", "3 hundred and one", "301", "man"),
        ("minus 2 million 300 thousand euros", "minus 2 million 300 thousand", "-2300000", "euro"),
        ("$ 4.5 m", "$ 4.5 m", "4500000", "dollar"),
        ("£12 b in aid", "£12 b", "12000000000", "pound sterling"),
        ("a flat for 2mil SEK", "2mil SEK", "2000000", "swedish krona"),
        ("sales of MSEK 1,200", "MSEK 1,200", "1200000000", "swedish krona"),
        ("sales of EURm 60", "EURm 60", "60000000", "euro"),
        ("48.5 MGBP", "48.5 MGBP", "48500000", "pound sterling"),
        ("5 thousand million euros", "5 thousand million", "5000000000", "euro"),
        ("a hundred thousand million euros", "a hundred thousand million", "100000000000", "euro"),
        ("18 hundred men", "18 hundred", "1800", "man"),
        ("25K people", "25K", "25000", "person"),
        ("5m kWh", "5m", "5000000", "kilowatt hour"),
    ],
)
def test_a_number_takes_its_scale_words(text, figure, value, named):
    found = one(text)
    assert text[found.start : found.end] == figure
    assert (found.value, found.unit or found.counted) == (Decimal(value), named)


def test_another_number_is_not_added():
    found = find_figures("He paid 5 million and 300 people watched; 3 hundred and 2 hundred differ.")
    assert [figure.value for figure in found] == [5_000_000, 300, 300, 200]


def test_a_street_is_no_scale():
    assert one("A flat for $5 M Street tenants pay").value == 5


@pytest.mark.parametrize(
    ("text", "unit", "value"),
    [
        ("The pool is 25 m long.", "metre", 25),
        ("The 508m tall tower", "metre", 508),
        ("at 300 °C (573.15K)", "kelvin", Decimal("573.15")),
    ],
)
def test_a_letter_that_the_words_around_make_a_unit_is_no_scale(text, unit, value):
    found = find_figures(fold(text))[-1]
    assert (found.unit, found.value) == (unit, value)


def test_sides_in_metres_are_two_lengths():
    assert [(f.value, f.unit) for f in find_figures("The board is 1 m x 2 m.")] == [(1, "metre"), (2, "metre")]
