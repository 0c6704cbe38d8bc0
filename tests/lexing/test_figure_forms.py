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
        ("1 414 021 100", "1 414 021 100", "1414021100", ""),
        ("1\u202f200 people", "1\u202f200 people", "1200", ""),
        ("1\u2019200\u2019000 francs", "1\u2019200\u2019000 francs", "1200000", "franc"),
        ("approximately one-half miles east", "approximately one-half miles", "0.5", "mile"),
        ("two-thirds of a mile", "two-thirds of a mile", "0.66666667", "mile"),
        ("a quarter mile off", "a quarter mile", "0.25", "mile"),
        ("a half-acre plot", "a half-acre", "0.5", "acre"),
        ("three-quarter inch", "three-quarter inch", "0.75", "inch"),
        ("two thirds of a million people", "two thirds of a million people", "666666.67", ""),
        ("forty-two and a third.", "forty-two and a third", "42.33333333", ""),
        ("two hundred point seventy-one", "two hundred point seventy-one", "200.71", ""),
        ("half a  dozen eggs", "half a  dozen eggs", "6", ""),
        ("five doz eggs", "five doz eggs", "60", ""),
        ("two score men", "two score men", "40", ""),
        ("\u00be of the seats", "\u00be", "75", "percent"),
        ("2/3 of the seats", "2/3", "66.67", "percent"),
        ("1 / 9 of the seats", "1 / 9", "11.11", "percent"),
        ("the result is \u2154.", "\u2154", "0.66666667", ""),
        ("$ more than 800 million", "more than 800 million", "800000000", "dollar"),
        ("Rupees 500 crore", "Rupees 500 crore", "5000000000", "indian rupee"),
        ("100\u5143", "100\u5143", "100", "chinese yuan"),
        ("an 87 yo man", "87 yo", "87", "year of age"),
        ("20 J/m^2 per year", "20 J/m^2 per year", "20", "joule per square metre per year"),
        ("10.5 degrees celcius", "10.5 degrees celcius", "10.5", "degree celsius"),
        (
            "\u2212273.15\u00b0 on the Celsius scale",
            "\u2212273.15\u00b0 on the Celsius scale",
            "-273.15",
            "degree celsius",
        ),
        ("a coupon of 4-3/4 percent", "4-3/4 percent", "4.75", "percent"),
        ("up 2-1/8 points", "2-1/8 points", "2.125", ""),
        ("a 1/8 percentage point", "1/8 percentage point", "0.125", "percentage point"),
        ("four score and seven years", "four score and seven years", "87", "year"),
        ("12 sq. ft. of deck", "12 sq. ft", "12", "square foot"),
        ("12m sq ft of offices", "12m sq ft", "12000000", "square foot"),
        ("3/4 of voters", "3/4", "75", "percent"),
        ("1m-plus people", "1m-plus people", "1000000", ""),
        ("a million-strong crowd", "a million", "1000000", ""),
        ("a 10-km race", "10-km", "10", "kilometre"),
        ("weight: 20 (kg)", "20 (kg)", "20", "kilogram"),
        ("140 fb\u22121 of data", "140 fb\u22121", "140", "inverse femtobarn"),
        ("some 66 Ma ago", "some 66 Ma", "66", "megayear"),
    ],
)
def test_a_number_is_read_however_it_is_written(text, mention, value, unit):
    found = find_figures(fold(text))[-1]
    assert (text[found.left : found.right], found.value, found.unit) == (mention, Decimal(value), unit)


def test_a_decimal_in_a_compound_counts_what_it_names():
    assert [(f.value, f.counted) for f in find_figures("a 3.5-star hotel")] == [(Decimal("3.5"), "star")]
    assert values("a 2.5-way bet on a Web 2.0-style site") == []


@pytest.mark.parametrize(
    "text",
    ["one third-degree burn", "the 9/11 attacks", "odds of 4/9", "\u00bd price tickets", "In 2008 hundred men left."],
)
def test_what_is_no_fraction_of_a_whole_is_none(text):
    assert all(f.value == 1 and f.counted == "burn" for f in find_figures(text))


def test_a_code_between_two_sums_belongs_to_one_of_them():
    assert [(f.value, f.unit) for f in find_figures("10 rmb 20 usd")] == [(10, "chinese yuan"), (20, "dollar")]
    assert [(f.value, f.unit) for f in find_figures("3 USD50 cards")] == [(3, ""), (50, "dollar")]


@pytest.mark.parametrize(
    ("text", "mention", "value", "unit"),
    [
        ("a R5 billion plan", "R5 billion", 5_000_000_000, "south african rand"),
        ("a N20bn loan", "N20bn", 20_000_000_000, "nigerian naira"),
        ("a Ksh5 million grant", "Ksh5 million", 5_000_000, "kenyan shilling"),
        ("a fine of GH\u00a2500", "GH\u00a2500", 500, "ghanaian cedi"),
        ("a fine of CFA 5 million", "CFA 5 million", 5_000_000, "cfa franc"),
        ("DKr500m for ships", "DKr500m", 500_000_000, "danish krone"),
        ("worth KWD 12,000", "KWD 12,000", 12_000, "kuwaiti dinar"),
        ("worth COP 26,000", "COP 26,000", 26_000, "colombian peso"),
        ("5 million MAD", "5 million MAD", 5_000_000, "moroccan dirham"),
        ("5.5m EUR", "5.5m EUR", 5_500_000, "euro"),
        ("99 US cents", "99 US cents", 99, "cent"),
        ("50\u00a2", "50\u00a2", 50, "cent"),
    ],
)
def test_a_sum_is_known_by_the_letters_of_its_currency(text, mention, value, unit):
    found = one(text)
    assert (text[found.left : found.right], found.value, found.unit) == (mention, value, unit)


@pytest.mark.parametrize("text", ["the R5 road", "the SR 520 bridge", "MAD 5", "ALL 350 DEAD", "12 COP staff"])
def test_letters_that_seldom_are_a_currency_are_none_beside_a_plain_number(text):
    assert all(figure.dimension != "currency" for figure in find_figures(text))


@pytest.mark.parametrize("text", ["nineteen ninety-nine", "in twenty twenty-two", "nineteen eighty-four was a novel"])
def test_a_year_in_words_is_no_two_figures(text):
    assert values(text) == []


def test_a_hedge_between_sign_and_sum_is_read():
    figure = one("$ more than 800 million")
    assert (figure.bound, figure.unit) == ("more_than", "dollar")
    assert one("a plate for 360-ish guests").bound == "about"


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
