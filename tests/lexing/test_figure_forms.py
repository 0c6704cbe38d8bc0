"""Numbers are read however they are written, and what belongs together is."""

from decimal import Decimal

import pytest

from claimcheck.lexing.figures import find_figures
from claimcheck.text.folding import fold


def one(text):
    """The only figure of the text."""
    (figure,) = find_figures(fold(text))
    return figure


def values(text):
    return [figure.value for figure in find_figures(fold(text))]


@pytest.mark.parametrize(
    ("text", "mention", "value", "unit"),
    [
        ("a 1/4 mile away", "1/4 mile", "0.25", "mile"),
        ("some 10 1/2 miles of cable", "some 10 1/2 miles", "10.5", "mile"),
        ("2\u00bd miles", "2\u00bd miles", "2.5", "mile"),
        ("\u00bd mile off", "\u00bd mile", "0.5", "mile"),
        ("1.3x10^6 volts", "1.3x10^6 volts", "1300000", "volt"),
        ("1.3e6 volts", "1.3e6 volts", "1300000", "volt"),
        ("1 414 021 100 people", "1 414 021 100 people", "1414021100", ""),
        ("3 dozen eggs", "3 dozen eggs", "36", ""),
        ("3 million and a half people", "3 million and a half people", "3500000", ""),
        ("75 USD million", "75 USD million", "75000000", "dollar"),
        ("48.5 MGBP", "48.5 MGBP", "48500000", "pound sterling"),
        ("13 dollars and 45 cents", "13 dollars and 45 cents", "13.45", "dollar"),
        ("one US fluid ounce", "one US fluid ounce", "1", "fluid ounce"),
        ("several hundred or 5 ft 2 in tall", "5 ft 2 in", "62", "inch"),
        ("his now-18 month-old niece", "18 month-old", "18", "month of age"),
        ("a four-bedroom house", "four-bedroom", "4", ""),
        ("a 120-strong crew", "120", "120", ""),
    ],
)
def test_a_number_is_read_however_it_is_written(text, mention, value, unit):
    found = find_figures(fold(text))[-1]
    assert (text[found.left : found.right], found.value, found.unit) == (mention, Decimal(value), unit)


def test_commas_divide_only_in_a_text_that_shows_it():
    assert values("Es kostet 1.200,5 Euro und 3.400 Dollar.") == [Decimal("1200.5"), 3400]
    assert values("It grew 3.400 percent, not 1,5.") == [Decimal("3.400")]


@pytest.mark.parametrize("text", ["a two-state solution, a six-pack, a two-way street", "odds of 4/9", "9/11"])
def test_what_only_looks_like_a_count_is_none(text):
    assert [figure.value for figure in find_figures(text) if figure.value != 2 or figure.counted] == []


def test_a_list_shares_the_unit_of_its_last_member():
    found = find_figures(
        "It has runs of 2, 3 and 5 km, doses of 45 and 50 mg, and four-, five- and six-cylinder engines."
    )
    assert [(f.value, f.unit or f.counted) for f in found] == [
        (2, "kilometre"), (3, "kilometre"), (5, "kilometre"), (45, "milligram"), (50, "milligram"),
        (4, "cylinder"), (5, "cylinder"), (6, "cylinder"),
    ]  # fmt: skip


def test_two_clauses_are_no_list():
    assert [(f.value, f.counted) for f in find_figures("He scored 12 and 30 people cheered.")] == [
        (12, None),
        (30, "person"),
    ]


def test_a_conversion_in_brackets_keeps_the_hedge():
    found = find_figures("more than 7.5 million Danish crowns ($1.1 million)")
    assert [(figure.bound, figure.high) for figure in found] == [("more_than", None), ("more_than", None)]


def test_a_second_share_falls_with_the_first():
    found = find_figures("Shares of Berg were down 2.3%, Lind by 2.6%.")
    assert [figure.change for figure in found] == ["down", "down"]


def test_up_to_names_the_level_where_something_moves_there():
    assert one("It is inching back up to 4.8 percent.").bound == "exact"


@pytest.mark.parametrize(
    ("text", "bound"),
    [
        ("sub-7 nanometre chips", "less_than"),
        ("barely 12 men", "about"),
        ("perhaps 12 men", "about"),
        ("at least an estimated 12 men", "at_least"),
        ("more than about 12 men", "more_than"),
        ("some 40 kg, give or take", "about"),
        ("40 kg, give or take", "about"),
        ("as few as 12 men", "at_least"),
        ("well north of $12 million", "more_than"),
        ("500 plus fans", "at_least"),
        ("12 engines plus spare parts", "exact"),
        ("$40 plus tax", "exact"),
        ("less than or equal to 12 men", "at_most"),
        ("greater than or equal to 12 men", "at_least"),
    ],
)
def test_rarer_hedges_bound_a_figure(text, bound):
    assert one(text).bound == bound


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It cut its forecast from 5 to 7 percent to 3 to 5 percent.", [(5, 7, "before"), (3, 5, "after")]),
        ("It rises from 24 to 33-35 billion euros.", [(23.5e9, 24.5e9, "before"), (33e9, 35e9, "after")]),
        ("It fell to 5 percent last year from 9 percent.", [(4.5, 5.5, "after"), (8.5, 9.5, "before")]),
    ],
)
def test_changes_between_ranges_and_over_time(text, expected):
    assert [(float(f.low), float(f.high), f.series) for f in find_figures(text, [])] == expected


def test_several_hundred_thousand_is_a_matter_of_hundreds_of_thousands():
    figure = one("Several hundred thousand people marched.")
    assert (figure.low, figure.high, figure.counted) == (300_000, 1_000_000, "person")


def test_years_are_no_range_of_what_follows():
    assert values("Between 1600 and 1900 world temperatures dropped.") == []


def test_plus_or_minus_is_no_sign():
    assert values("Support was 40 percent, plus or minus 3 points.") == [40, 3]
    assert values("A margin of plus or minus three points.") == [3]


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("A few minutes passed.", 2, 10),
        ("It fined two in five drivers.", 30, 50),
        ("Two to three dozen people came.", 24, 36),
    ],
)
def test_loose_magnitudes_have_ends(text, low, high):
    figure = one(text)
    assert (figure.low, figure.high) == (low, high)


def test_quite_a_few_are_many():
    assert values("Quite a few minutes passed.") == []


def test_one_day_may_be_any():
    assert values("She hopes to one day be captain.") == []


@pytest.mark.parametrize(
    ("text", "bound", "low", "high"),
    [
        ("More than one in five drivers was fined.", "more_than", 20, None),
        ("At least 9 out of 10 voters agreed.", "at_least", 90, None),
        ("Fewer than one in four drivers was fined.", "less_than", None, 25),
    ],
)
def test_a_hedge_bounds_a_share(text, bound, low, high):
    figure = one(text)
    assert (figure.bound, figure.unit) == (bound, "percent")
    assert (figure.low, figure.high)[low is None] == (high if low is None else low)


def test_a_model_behind_a_number_is_no_range():
    assert [f.bound for f in find_figures("It sold 10 737-800 planes.")] == ["exact"]
