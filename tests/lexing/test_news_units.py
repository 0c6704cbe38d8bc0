"""The units of news copy, however they are written, by their canonical names."""

from collections import defaultdict
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.lexing.figures import find_figures
from claimcheck.lexing.units import WORDS
from claimcheck.text.folding import fold


@pytest.mark.parametrize(
    ("text", "value", "unit", "dimension"),
    [
        ("HK$12m", "12000000", "hong kong dollar", "currency"),
        ("A$3.5bn", "3500000000", "australian dollar", "currency"),
        ("US$20", "20", "dollar", "currency"),
        ("C$40", "40", "canadian dollar", "currency"),
        ("NZ$5", "5", "new zealand dollar", "currency"),
        ("S$9", "9", "singapore dollar", "currency"),
        ("R$300", "300", "brazilian real", "currency"),
        ("Rs 3 crore", "30000000", "indian rupee", "currency"),
        ("75p", "75", "penny", "currency"),
        ("30 cents", "30", "cent", "currency"),
        ("99\u00a2", "99", "cent", "currency"),
        ("\u00a33bn", "3000000000", "pound sterling", "currency"),
        ("$40mn", "40000000", "dollar", "currency"),
        ("\u20ac2tn", "2000000000000", "euro", "currency"),
        ("30 mln H.K. Dlrs", "30000000", "hong kong dollar", "currency"),
        ("50 mln Brunei dlrs", "50000000", "brunei dollar", "currency"),
        ("3.05 billion marks", "3050000000", "german mark", "currency"),
        ("The dollar was at 1.8290 marks.", "1.8290", "german mark", "currency"),
        ("200 million schillings", "200000000", "austrian schilling", "currency"),
        ("5 billion bolivars", "5000000000", "venezuelan bolivar", "currency"),
        ("PS2.7m", "2700000", "pound sterling", "currency"),
        ("the 20m note", "20000000", "", "count"),
        ("the 20m pool", "20", "metre", "length"),
        ("3 per cent", "3", "percent", "percentage"),
        ("0.5 percentage points", "0.5", "percentage point", "percentage"),
        ("25 basis points", "25", "basis point", "percentage"),
        ("25bps", "25", "basis point", "percentage"),
        ("5\u2030", "5", "per mille", "concentration"),
        ("60 mph", "60", "mile per hour", "speed"),
        ("60 miles an hour", "60", "mile per hour", "speed"),
        ("100 km/h", "100", "kilometre per hour", "speed"),
        ("90 kph", "90", "kilometre per hour", "speed"),
        ("12 m/s", "12", "metre per second", "speed"),
        ("30C", "30", "degree celsius", "temperature"),
        ("20 degrees Celsius", "20", "degree celsius", "temperature"),
        ("12 \u00b0F", "12", "degree fahrenheit", "temperature"),
        ("3m b/d", "3000000", "barrel per day", "rate"),
        ("2 million bpd", "2000000", "barrel per day", "rate"),
        ("2 million barrels a day", "2000000", "barrel per day", "rate"),
        ("$70 a barrel", "70", "dollar per barrel", "rate"),
        ("$15 an hour", "15", "dollar per hour", "rate"),
        ("300 square miles", "300", "square mile", "area"),
        ("50 sq ft", "50", "square foot", "area"),
        ("12m\u00b2", "12", "square metre", "area"),
        ("2 cubic metres", "2", "cubic metre", "volume"),
        ("6ft 2in", "74", "inch", "length"),
        ("5'11\"", "71", "inch", "length"),
        ("5\u20194\u201d", "64", "inch", "length"),
        ("6'2", "74", "inch", "length"),
        ("five feet four inches", "64", "inch", "length"),
        ("6-foot-4", "76", "inch", "length"),
        ("six foot two", "74", "inch", "length"),
        ("12 stone 4", "172", "pound", "mass"),
        ("12st 4lb", "172", "pound", "mass"),
        ("13st", "13", "stone", "mass"),
        ("9lb 3oz", "147", "ounce", "mass"),
        ("12 per 100,000 people", "12", "per 100000", "rate"),
        ("5.3 deaths per 1,000 live births", "5.3", "death per 1000", "rate"),
        ("4.2 litres per 100 km", "4.2", "litre per 100 kilometres", "consumption"),
        ("35 mpg", "35", "mile per gallon", "consumption"),
        ("64GB", "64", "gigabyte", "data"),
        ("5 exabytes", "5", "exabyte", "data"),
        ("500 megabits per second", "500", "megabit per second", "rate"),
        ("500 Mbps", "500", "megabit per second", "rate"),
        ("magnitude 7.1", "7.1", "magnitude", "magnitude"),
        ("6.4-magnitude", "6.4", "magnitude", "magnitude"),
        ("magnitude-5.8", "5.8", "magnitude", "magnitude"),
        ("6.1 on the Richter scale", "6.1", "magnitude", "magnitude"),
        ("18-carat", "18", "carat", "mass"),
        ("500hp", "500", "horsepower", "power"),
        ("85 dB", "85", "decibel", "sound"),
        ("600 megawatts", "600", "megawatt", "power"),
        ("12 kilowatt-hours", "12", "kilowatt hour", "energy"),
        ("15 kWh", "15", "kilowatt hour", "energy"),
        ("5m kWh", "5000000", "kilowatt hour", "energy"),
        ("120 mmHg", "120", "millimetre of mercury", "pressure"),
        ("5 imperial gallons", "5", "imperial gallon", "volume"),
        ("2 short tons", "2", "short ton", "mass"),
        ("7 metric tons", "7", "tonne", "mass"),
        ("a 7-tesla magnet", "7", "tesla", "other"),
    ],
)
def test_units_of_news_copy(text, value, unit, dimension):
    (figure,) = find_figures(fold(f"It was {text}."))
    assert (figure.value, figure.unit, figure.dimension) == (Decimal(value), unit, dimension)


@pytest.mark.parametrize(
    ("text", "counted"),
    [("56 points", "point"), ("120 index points", "point"), ("320 seats", "seat"), ("12 cars", "car")],
)
def test_points_and_seats_are_counted(text, counted):
    (figure,) = find_figures(f"It gained {text}.")
    assert (figure.unit, figure.dimension, figure.counted) == ("", "count", counted)


_FORMS = defaultdict(list)
for _form, _unit in WORDS.items():
    _FORMS[_unit].append(_form)
_FORMS = {unit: forms for unit, forms in _FORMS.items() if unit.name != "second"}


@given(st.sampled_from(sorted(_FORMS)), st.integers(2, 999))
def test_the_spelling_of_a_unit_changes_nothing(unit, number):
    found = {find_figures(f"It had {number} {form} there.")[0]._replace(right=0) for form in _FORMS[unit]}
    assert len(found) == 1


@pytest.mark.parametrize(
    "text",
    [
        "In '98 he left.",
        "The 1989's best songs.",
        "He said '12' twice.",
        "Back in the '50s it was 5' long.",
        "7 in hospital",
    ],
)
def test_quotation_marks_and_years_are_no_feet(text):
    assert [figure.unit for figure in find_figures(text) if figure.unit] == []
