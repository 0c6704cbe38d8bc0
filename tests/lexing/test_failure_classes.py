"""What other readers of figures are known to get wrong, class by class, is read right or not at all.

The classes are those of a comparison with a general parser on news sentences; the forms are the ones it fell for.
"""

from decimal import Decimal

import pytest

from claimcheck.lexing.figures import find_figures
from claimcheck.text.folding import fold


def read(text):
    """Value or ends, bound, and unit or noun of every figure."""
    return [
        (None if f.value is None else str(f.value), f.bound, f.unit or f.counted)
        for f in find_figures(fold(text))
    ]  # fmt: skip


def only(text, value, named):
    """The text has one figure, exact, with this value and this unit or noun."""
    assert read(text) == [(value, "exact", named)]


@pytest.mark.parametrize(
    ("text", "value", "named"),
    [
        ("13000 workers", "13000", "worker"),
        ("The yard laid off 13000 workers.", "13000", "worker"),
        ("up 58.06 points", "58.06", "point"),
        ("10 shekels", "10", "israeli shekel"),
        ("The ferry ticket is 10 sen.", "10", "sen"),
        ("steel of 130 ksi", "130", "kilopound per square inch"),
        ("21 mpg", "21", "mile per gallon"),
        ("It closed at Y=28,030.", "28030", "japanese yen"),
    ],
)
def test_no_unit_is_dropped(text, value, named):
    only(text, value, named)


@pytest.mark.parametrize(
    "text", ["2019", "in 2019", "February 11", "on February 11", "Oct. 31", "2012-13", "Mar 9 2018", "They met on Mar 9 2018."]
)  # fmt: skip
def test_no_date_is_a_figure(text):
    assert read(text) == []


@pytest.mark.parametrize(
    "text", ["2 p.m.", "Doors open at 2 p.m.", "22pm", "00 AM", "at 00 AM", "They won 3-2.", "10 Downing Street", "30/2030 and"]
)  # fmt: skip
def test_no_clock_score_or_address_is_a_figure(text):
    assert read(text) == []


@pytest.mark.parametrize(
    ("text", "low", "high", "named"),
    [
        ("2,000-3,000 people", 2000, 3000, "person"),
        ("$10 to $15 billion", 10_000_000_000, 15_000_000_000, "dollar"),
        ("5k-20k", 5000, 20_000, None),
    ],
)
def test_a_range_keeps_its_ends(text, low, high, named):
    (figure,) = find_figures(text)
    assert (figure.value, figure.low, figure.high, figure.unit or figure.counted) == (None, low, high, named)


def test_clauses_do_not_merge():
    only("2018 to 3.9 million", "3900000", None)
    assert [value for value, *_ in read("5 and 6 kg")] == ["5", "6"]
    assert [named for *_, named in read("5 and 6 kg")] == ["kilogram", "kilogram"]


@pytest.mark.parametrize("text", ["a migrant", "an anthem", "a glut", "a bit", "a gross", "A migrant sang an anthem."])
def test_an_article_is_no_number(text):
    assert read(text) == []


@pytest.mark.parametrize(
    "text",
    ["S&P 500", "Section 427", "iPhone 11", "5G", "9/11", "Catch-22", "G20", "day 5", "He bought an iPhone 11 and 5G."],
)
def test_no_number_is_taken_out_of_a_name(text):
    assert read(text) == []


@pytest.mark.parametrize(
    ("text", "value", "named"),
    [
        ("HK $216,925", "216925", "hong kong dollar"),
        ("1.38pc", "1.38", "percent"),
        ("25bps", "25", "basis point"),
        ("five-year", "5", "year"),
        ("19 cents at", "19", "cent"),
        ("5.2 litre V10", "5.2", "litre"),
        ("four FA Cup", "4", None),
    ],
)
def test_a_unit_is_neither_cut_short_nor_fused_with_what_follows(text, value, named):
    only(text, value, named)


@pytest.mark.parametrize(
    ("text", "value", "named"),
    [
        ("£3bn", "3000000000", "pound sterling"),
        ("$1.762bn", "1762000000", "dollar"),
        ("1.2m tons", "1200000", "ton"),
        ("25k", "25000", None),
        ("3.4mn", "3400000", None),
        ("$8tn", "8000000000000", "dollar"),
        ("816 000 t", "816000", "tonne"),
    ],
)
def test_a_scale_is_neither_lost_nor_a_unit(text, value, named):
    only(text, value, named)


@pytest.mark.parametrize("text", ["50 year-old man", "a 50-year-old man", "the 50-year-old"])
def test_an_age_is_no_stretch_of_time(text):
    only(text, "50", "year of age")


@pytest.mark.parametrize("text", ["fourth quarter", "in the fourth quarter", "half-staff", "Flags hung at half-staff."])
def test_no_ordinal_or_half_is_a_fraction(text):
    assert read(text) == []


@pytest.mark.parametrize("text", ["six-figure", "a six-figure sum", "1,5 million", "the second"])
def test_no_figure_is_made_of_a_way_of_speaking(text):
    assert read(text) == []


def test_a_sum_in_brackets_is_not_negative():
    only("($7.5 million)", "7500000", "dollar")
    assert read("a net loss of $(1.2) million") == []


def test_a_negative_sum_is_one_figure():
    only("negative $71.5 million", "-71500000", "dollar")
    only("The branch made minus $5m.", "-5000000", "dollar")


def test_one_in_five_is_a_fifth_and_not_five():
    (figure,) = find_figures("one in five")
    assert (figure.unit, figure.low < 20 < figure.high) == ("percent", True)


def test_a_sum_behind_a_number_stays_a_sum():
    assert read("two $ 500") == [("2", "exact", None), ("500", "exact", "dollar")]


def test_about_a_number_is_no_time():
    assert read("about 650") == [("650", "about", None)]


@pytest.mark.parametrize(("text", "low"), [("thousands", 1000), ("millions", 1_000_000)])
def test_bare_magnitudes_are_vague(text, low):
    (figure,) = find_figures(text)
    assert (figure.bound, figure.low, figure.high) == ("vague", low, Decimal(low) * 10)
