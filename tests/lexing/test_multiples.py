"""Multiples are factors, and nothing else that sounds like them is."""

from decimal import Decimal

import pytest

from claimcheck.lexing.figures import find_figures
from claimcheck.text.folding import fold


def multiples(text):
    return [f for f in find_figures(fold(text)) if f.dimension == "ratio"]


@pytest.mark.parametrize(
    ("text", "mention", "factor", "bound", "change"),
    [
        ("Output doubled.", "doubled", 2, "exact", "up"),
        ("Profit more than doubled to $4 million.", "more than doubled", 2, "more_than", "up"),
        ("Rents nearly tripled last year.", "nearly tripled", 3, "nearly", "up"),
        ("The rate was halved to 2 percent.", "halved", "0.5", "exact", "down"),
        ("Costs will almost quadruple.", "almost quadruple", 4, "nearly", "up"),
        ("Fares could double by 2030.", "double", 2, "exact", "up"),
        ("Critics fear a doubling of fares.", "doubling", 2, "exact", "up"),
        ("There was a threefold increase in cases.", "threefold", 3, "exact", "up"),
        ("Prices rose tenfold.", "tenfold", 10, "exact", "up"),
        ("Cases rose 10-fold.", "10-fold", 10, "exact", "up"),
        ("Sales were 5x the average.", "5x", 5, "exact", None),
        ("Twice as many people came.", "Twice", 2, "exact", None),
        ("It was more than double the total of May.", "more than double", 2, "more_than", None),
        ("They will double the number of seats.", "double", 2, "exact", "up"),
        ("It is about four times the size of Malta.", "about four times", 4, "about", None),
        ("They are 1.7 times more likely to move.", "1.7 times", "1.7", "exact", None),
    ],
)
def test_a_multiple_is_a_factor(text, mention, factor, bound, change):
    (figure,) = multiples(text)
    assert text[figure.left : figure.right] == mention
    assert (figure.value, figure.bound, figure.change) == (Decimal(factor), bound, change)
    assert (figure.unit, figure.counted) == ("multiple", None)


@pytest.mark.parametrize(
    "text",
    [
        "He doubled as a coach, doubled to left field and she doubled over.",
        "The aim is twofold, and she folded it twice.",
        "A double room for the mixed doubles final.",
        "He scored three times and was beaten three times as captain.",
        "The troubled folder was manifold, with halved eggs.",
        "They packed 2x 500g bags of 4x4 nails.",
    ],
)
def test_what_only_sounds_like_a_multiple_is_none(text):
    assert [f for f in multiples(text) if text[f.start : f.end] != "halved"] == []


def test_three_times_are_occasions():
    (figure,) = find_figures("She scored three times in May.")
    assert (figure.counted, figure.unit) == ("time", "")


def test_the_number_inside_a_multiple_is_no_figure_of_its_own():
    assert len(find_figures("Cases rose 10-fold.")) == 1
