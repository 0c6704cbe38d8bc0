"""Every figure that measures or counts is found where it stands, and nothing else."""

from decimal import Decimal

import pytest

from claimcheck.lexing.figures import find_figures, mentions
from claimcheck.text.folding import fold


def one(text):
    """The only figure of the text."""
    (figure,) = find_figures(fold(text))
    return figure


def values(text):
    return [figure.value for figure in find_figures(fold(text))]


# --- counts and what they count -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "mention", "value", "bound", "counted", "modifiers"),
    [
        ("Another 350 UK soldiers will go.", "350 UK soldiers", 350, "exact", "soldier", ("UK",)),
        ("He thanked those 100 Royal Engineers again.", "100 Royal Engineers", 100, "exact", "engineer", ("Royal",)),
        ("a further 350 British troops", "350 British troops", 350, "exact", "troop", ("British",)),
        ("It sent nearly 3,000 extra troops.", "nearly 3,000 extra troops", 3000, "nearly", "troop", ("extra",)),
        ("an estimated 30,000 Danish soldiers", "an estimated 30,000 Danish soldiers", 30000, "about", "soldier", ("Danish",)),
        ("some 110,000 troops", "some 110,000 troops", 110000, "about", "troop", ()),
        ("More than a dozen people", "More than a dozen people", 12, "more_than", "person", ()),
        ("at least twelve dead", "at least twelve dead", 12, "at_least", "dead", ()),
        ("Of the 45 people aboard, most swam.", "45 people", 45, "exact", "person", ()),
        ("12 of the passengers swam", "12 of the passengers", 12, "exact", "passenger", ()),
        ("12 of the 45 men swam", "12 of the 45 men", 12, "exact", "man", ()),
        ("one man was hurt", "one man", 1, "exact", "man", ()),
        ("350 more would follow", "350", 350, "exact", None, ()),
        ("5m people", "5m people", 5000000, "exact", "person", ()),
    ],
)  # fmt: skip
def test_a_count_knows_its_hedge_and_its_noun(text, mention, value, bound, counted, modifiers):
    figure = find_figures(text)[0]
    assert text[figure.left : figure.right] == mention
    assert (figure.value, figure.bound, figure.counted, figure.modifiers) == (value, bound, counted, modifiers)
    assert (figure.unit, figure.dimension) == ("", "count")


def test_spans_read_back():
    text = "Officials counted roughly 2,000 weary Finnish voters on Monday."
    figure = one(text)
    assert text[figure.start : figure.end] == "2,000"
    assert text[figure.left : figure.right] == "roughly 2,000 weary Finnish voters"
    assert text[slice(*figure.noun)] == "weary Finnish voters"


def test_offsets_are_those_of_the_original_with_its_own_quotes_and_spaces():
    text = "\u201cMore\u00a0than\u00a03,000 troops,\u201d she said."
    (mention,) = mentions(text)
    assert mention.text == "More\u00a0than\u00a03,000 troops"
    assert mention.span.slice(text) == mention.text
    assert mention.quantity.bound == "more_than"
    assert mention.counted == "troop"


# --- money, percent, units ------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "figure", "value", "unit", "dimension"),
    [
        ("a $8 million suit", "$8 million", "8000000", "dollar", "currency"),
        ("sold for \u00a33bn", "\u00a33bn", "3000000000", "pound sterling", "currency"),
        ("worth $1.762bn", "$1.762bn", "1762000000", "dollar", "currency"),
        ("paid HK$216,925", "HK$216,925", "216925", "hong kong dollar", "currency"),
        ("paid HK $216,925", "HK $216,925", "216925", "hong kong dollar", "currency"),
        ("paid US$20", "US$20", "20", "dollar", "currency"),
        ("paid $A20", "$A20", "20", "australian dollar", "currency"),
        ("paid EUR 20m", "EUR 20m", "20000000", "euro", "currency"),
        ("20 million Canadian dollars", "20 million", "20000000", "canadian dollar", "currency"),
        ("10 shekels", "10", "10", "israeli shekel", "currency"),
        ("5,900 Swiss francs", "5,900", "5900", "swiss franc", "currency"),
        ("1,200\u20ac", "1,200\u20ac", "1200", "euro", "currency"),
        ("at 118.5p a share", "118.5", "118.5", "penny per share", "rate"),
        ("$58.24 per barrel", "$58.24", "58.24", "dollar per barrel", "rate"),
        ("19 cents at noon", "19", "19", "cent", "currency"),
        ("($7.5 million)", "$7.5 million", "7500000", "dollar", "currency"),
        ("$-50.8bn", "$-50.8bn", "-50800000000", "dollar", "currency"),
        ("1 million pounds ($1.3 million)", "1 million", "1000000", "pound sterling", "currency"),
        ("three pounds of flour", "three", "3", "pound", "mass"),
        ("5 crore rupees", "5 crore", "50000000", "rupee", "currency"),
        ("12%", "12%", "12", "percent", "percentage"),
        ("12 percent", "12 percent", "12", "percent", "percentage"),
        ("12 per cent", "12 per cent", "12", "percent", "percentage"),
        ("1.38pc", "1.38pc", "1.38", "percent", "percentage"),
        ("25bps", "25bps", "25", "basis point", "percentage"),
        ("25 basis points", "25 basis points", "25", "basis point", "percentage"),
        ("two percentage points", "two percentage points", "2", "percentage point", "percentage"),
        ("a 50 year-old man", "50", "50", "year of age", "age"),
        ("the 71-year-old", "71", "71", "year of age", "age"),
        ("a girl aged 12", "12", "12", "year of age", "age"),
        ("five-year terms", "five", "5", "year", "time"),
        ("10 days of drills", "10", "10", "day", "time"),
        ("half an hour", "half", "0.5", "hour", "time"),
        ("30 kilometers per hour", "30", "30", "kilometre per hour", "speed"),
        ("87 mph", "87", "87", "mile per hour", "speed"),
        ("30-foot-tall walls", "30", "30", "foot", "length"),
        ("0.2 miles", "0.2", "0.2", "mile", "length"),
        ("the 508m tall tower", "508", "508", "metre", "length"),
        ("1.2m tonnes", "1.2m", "1200000", "tonne", "mass"),
        ("a 200-acre site", "200", "200", "acre", "area"),
        ("1,520 sq m", "1,520", "1520", "square metre", "area"),
        ("24.5 cubic feet", "24.5", "24.5", "cubic foot", "volume"),
        ("5.2 litre V10 engine", "5.2", "5.2", "litre", "volume"),
        ("-5C", "-5", "-5", "degree celsius", "temperature"),
        ("20 \u00b0C", "20", "20", "degree celsius", "temperature"),
        ("minus 40 degrees Fahrenheit", "minus 40", "-40", "degree fahrenheit", "temperature"),
        ("64GB of storage", "64", "64", "gigabyte", "data"),
        ("3.4 gigawatts", "3.4", "3.4", "gigawatt", "power"),
        ("640bhp", "640", "640", "brake horsepower", "power"),
        ("21 mpg", "21", "21", "mile per gallon", "consumption"),
    ],
)
def test_a_measure_knows_its_unit_and_dimension(text, figure, value, unit, dimension):
    found = find_figures(text)[0]
    assert text[found.start : found.end] == figure
    assert (str(found.value), found.unit, found.dimension) == (value, unit, dimension)
    assert found.counted is None


def test_an_age_may_stand_bare_behind_a_name():
    found = find_figures("Mara Lind, 71, lives in Bergen. Police held Jon Berg, 36. He said nothing.")
    assert [(f.value, f.unit) for f in found] == [(71, "year of age"), (36, "year of age")]


def test_counts_per_something_are_no_plain_counts():
    figure = one("They ran 3,000 tests per day.")
    assert (figure.unit, figure.dimension, figure.counted) == ("test per day", "rate", "test")


def test_a_year_earlier_is_no_rate():
    assert one("Sales reached $6.78 billion a year earlier.").unit == "dollar"


# --- what figures stand for -------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("12 people", "12", "12"),
        ("350 people", "350", "350"),
        ("1,234 people", "1234", "1234"),
        ("5,500 people", "5450", "5550"),
        ("1.2 million people", "1150000", "1250000"),
        ("$8 million", "7500000", "8500000"),
        ("$12 an hour", "12", "12"),
        ("4.50 percent", "4.495", "4.505"),
        ("12 percent", "11.5", "12.5"),
        ("12 km", "11.5", "12.5"),
        ("12 days", "12", "12"),
        ("two and a half million people", "2450000", "2550000"),
        ("one hundred and ten thousand people", "105000", "115000"),
        ("two dozen people", "23", "25"),
        ("about 1,000 people", "900", "1100"),
        ("at least 12 people", "12", None),
        ("up to 12 people", None, "12"),
    ],
)
def test_a_figure_stands_for_what_would_have_been_written_so(text, low, high):
    figure = one(text)
    assert (figure.low, figure.high) == (low and Decimal(low), high and Decimal(high))


@pytest.mark.parametrize(
    ("text", "bound"),
    [
        ("about 12 men", "about"),
        ("roughly 12 men", "about"),
        ("~12 men", "about"),
        ("12 or so men", "about"),
        ("50-odd men", "about"),
        ("almost 12 men", "nearly"),
        ("just under 12 men", "nearly"),
        ("close to 12 men", "nearly"),
        ("more than 12 men", "more_than"),
        ("just over 12 men", "more_than"),
        ("upwards of 12 men", "more_than"),
        ("no fewer than 12 men", "at_least"),
        ("a minimum of 12 men", "at_least"),
        ("12 or more men", "at_least"),
        ("12 men or more", "at_least"),
        ("100-plus men", "at_least"),
        ("100+ men", "at_least"),
        ("fewer than 12 men", "less_than"),
        ("under 12 percent", "less_than"),
        ("as many as 12 men", "at_most"),
        ("no more than 12 men", "at_most"),
        ("It will not exceed 12 percent.", "at_most"),
        ("It can't exceed 12 percent.", "at_most"),
        ("It never exceeded 12 percent.", "at_most"),
        ("not under 12 men", "at_least"),
        ("as low as 12 percent", "at_least"),
        ("It added up to 12 million euros.", "exact"),
        ("12 men", "exact"),
        ("talks about 12 men", "exact"),
    ],
)
def test_hedges_bound_a_figure(text, bound):
    assert one(text).bound == bound


@pytest.mark.parametrize("text", ["It owes Rs more than 1 million.", "It owes Rs. over 1 million."])
def test_a_currency_may_stand_before_the_hedge(text):
    figure = one(text)
    assert (figure.unit, figure.bound) == ("indian rupee", "more_than")


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("It follows the first film -12 years before the flood.", 12),
        ("A delay of -3 days.", -3),
        ("It was -12 degrees.", -12),
    ],
)
def test_a_dash_before_a_length_of_time_is_a_break(text, value):
    assert one(text).value == value


def test_over_a_stretch_of_time_means_during_it():
    assert find_figures("Over three months 200 firms closed.")[0].bound == "exact"
    assert one("They waited for over three months.").bound == "more_than"


@pytest.mark.parametrize(
    ("text", "low", "high", "unit"),
    [
        ("dozens of men", 20, 100, ""),
        ("tens of thousands of men", 10_000, 100_000, ""),
        ("several hundred men", 300, 1_000, ""),
        ("a couple of men", 2, 3, ""),
        ("a third of the men", 30, 36, "percent"),
        ("two-thirds of them", 63, 70, "percent"),
        ("half the men", 45, 55, "percent"),
        ("one-half of the men", 45, 55, "percent"),
        ("a\nthird of\nthe men", 30, 36, "percent"),
        ("thousands of dollars", 1_000, 10_000, "dollar"),
    ],
)
def test_vague_magnitudes_are_named_ranges(text, low, high, unit):
    figure = one(text)
    assert (figure.value, figure.low, figure.high, figure.bound, figure.unit) == (None, low, high, "vague", unit)


def test_more_than_half_begins_at_half():
    figure = one("More than half of them left.")
    assert (figure.value, figure.low, figure.low_open, figure.bound) == (50, 50, True, "more_than")


@pytest.mark.parametrize(
    ("text", "mention", "value", "unit"),
    [
        ("He is 6ft 3in tall.", "6ft 3in", 75, "inch"),
        ("the 6-foot-3 guard", "6-foot-3", 75, "inch"),
        ("It took two hours and 30 minutes.", "two hours and 30 minutes", 150, "minute"),
        ("weighing 11st 4lb", "11st 4lb", 158, "pound"),
    ],
)
def test_a_figure_in_two_units_is_one(text, mention, value, unit):
    found = one(text)
    assert (text[found.left : found.right], found.value, found.unit) == (mention, value, unit)


def test_a_change_by_a_fraction_knows_its_direction():
    figure = one("Sales fell by a third.")
    assert (figure.low, figure.high, figure.unit, figure.change) == (30, 36, "percent", "down")
    assert values("It took an hour and a half.") == [Decimal("1.5")]


def test_one_in_four_is_a_share():
    figure = one("One in four pupils is absent.")
    assert figure.unit == "percent"
    assert Decimal(22) < figure.low < 25 < figure.high < 29


# --- ranges, series, changes ------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "low", "high", "unit"),
    [
        ("2,000-3,000 people", 2000, 3000, ""),
        ("between 12 and 15 people", 12, 15, ""),
        ("12 to 15 people", 12, 15, ""),
        ("two or three people", 2, 3, ""),
        ("$10 to $15 billion", 10_000_000_000, 15_000_000_000, "dollar"),
        ("between $26 and $31 million", 26_000_000, 31_000_000, "dollar"),
        ("between $62 and $68 per share", 62, 68, "dollar per share"),
        ("from $200 to $4 million", 200, 4_000_000, "dollar"),
        ("two to three billion euros", 2_000_000_000, 3_000_000_000, "euro"),
        ("from 10 to 20 percent", 10, 20, "percent"),
        ("five per cent to 20 per cent", 5, 20, "percent"),
        ("10-15%", 10, 15, "percent"),
        ("15-22 miles per hour", 15, 22, "mile per hour"),
        ("children aged 10 to 13", 10, 13, "year of age"),
    ],
)
def test_a_range_has_the_written_ends(text, low, high, unit):
    figure = one(text)
    assert (figure.value, figure.low, figure.high, figure.bound, figure.unit) == (None, low, high, "range", unit)
    assert not figure.low_open
    assert not figure.high_open


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The tally fell from 5,412 to 4,900.", [(5412, "before"), (4900, "after")]),
        ("The levy on boats rises to 9 percent from 8 percent.", [(9, "after"), (8, "before")]),
        ("Shares slid from about 5,400 to 4,900.", [(5400, "before"), (4900, "after")]),
        ("It eased from 4.8 to 4.7 percent.", [(Decimal("4.8"), "before"), (Decimal("4.7"), "after")]),
        ("Its budget rose from $31 million to $39 million.", [(31_000_000, "before"), (39_000_000, "after")]),
    ],
)
def test_levels_before_and_after_a_change_are_two_figures(text, expected):
    assert [(figure.value, figure.series) for figure in find_figures(text)] == expected


@pytest.mark.parametrize(
    ("text", "change"),
    [
        ("Prices rose 3 percent.", "up"),
        ("Prices rose by nearly 3 percent.", "up"),
        ("The index is up 12 points.", "up"),
        ("a drop of 612", "down"),
        ("an increase of 21 percent", "up"),
        ("It cut its staff by 500.", "down"),
        ("a 21 percent increase", "up"),
        ("shares lost 2 percent", "down"),
        ("Prices rose to 3 percent.", None),
        ("The yen fell below 150 yen.", None),
        ("Women make up 12 percent.", None),
        ("Guards shut down 3 plants.", None),
        ("Planes dropped 12 bombs.", None),
        ("up to 12 men", None),
        ("backed up by 300 troops", None),
        ("The party lost by 3 goals.", None),
        ("a loss of $3 million", None),
        ("He fell 30 feet.", None),
        ("More than one person opened fire.", None),
    ],
)
def test_the_size_of_a_change_knows_its_direction(text, change):
    assert one(text).change == change


def test_a_change_and_the_level_it_led_to_are_no_range():
    assert [(f.value, f.change) for f in find_figures("It rose 10% to 15%.")] == [(10, "up"), (15, None)]
    assert values("It grew by $43 million to $419 million.") == [43_000_000, 419_000_000]


# --- what is no figure ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "text",
    [
        "He went in 2019.",
        "Talks resume on February 11.",
        "She left on Oct. 31.",
        "They met on Mar 9 2018.",
        "Doors open at 2 p.m. and close at 10:45 a.m.",
        "The G7 and the G20 met.",
        "He lives at No. 10.",
        "An F-16 flew over.",
        "Covid-19 spread.",
        "The S&P 500 opened.",
        "He bought an iPhone 11.",
        "He cited Section 427.",
        "A Boeing 737 landed.",
        "They drove along Route 66.",
        "She recalls 9/11.",
        "It was a Catch-22.",
        "He drives in Formula 1.",
        "She works for Channel 4.",
        "He left 10 Downing Street.",
        "The U-21 side lost.",
        "The 21st century, the fourth quarter, the first man.",
        "They won 3-2 and lost 6-4.",
        "The vote was 233-196.",
        "Call 217-732-2156 or 555-0134.",
        "Version 2.10.3 of it is out.",
        "See https://example.org/a/350/b?n=12 for more.",
        "The server is 192.168.1.2.",
        "He is one of the best; no one knows why; they hate one another.",
        "A migrant sang an anthem in a bit of a glut.",
        "His salary has six figures; it is a six-figure sum.",
        "Flags hung at half-staff in the second half.",
        "A 3G phone, a 4x4 and the 50s.",
        "SEAL Team Six trained with the Big Four.",
        "Odds of 4/9 and a ratio of 4:3.",
        "Image 2 of 9",
        "1. Wash your hands.",
        "They live in the 6700 block of Elm Street.",
        "A .223 caliber rifle",
        "A third man came.",
        "Call (217) 732-2156 or (866) 555-TIPS.",
        "Agent 007 rang 020 7946 0018.",
        "9" * 31,
        "1,5 million",
    ],
)  # fmt: skip
def test_names_dates_scores_and_pronouns_are_no_figures(text):
    assert [text[f.left : f.right] for f in find_figures(fold(text))] == []


def test_figures_beside_labels_and_dates_are_found():
    text = "On 9 March 2018 the S&P 500 fell 3%; Section 427 fines 12 firms $5m each by 2 p.m."
    assert values(text) == [3, 12, 5_000_000]


def test_a_date_never_spoils_its_neighbour():
    assert values("It sold 3.9 million in 2018 to 3.1 million people.") == [3_900_000, 3_100_000]


@pytest.mark.parametrize(
    "text", ["2018 to 3.9 million", "Mar 9 2018", "four FA Cup finals", "22pm", "25k", "5G gets you"]
)
def test_nothing_is_fused_or_made_up(text):
    for figure in find_figures(text):
        assert figure.unit == ""
        assert figure.value is None or figure.value in (Decimal(4), Decimal("3900000"), Decimal(25000), Decimal(2018))
