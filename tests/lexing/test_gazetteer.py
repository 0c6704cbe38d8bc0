"""Countries, their people and those who speak for them."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.lexing.gazetteer import capital_country, country_of, government_of, is_demonym, is_place, places_in


@pytest.mark.parametrize(
    ("name", "country"),
    [
        ("UK", "United Kingdom"),
        ("U.K.", "United Kingdom"),
        ("Britons", "United Kingdom"),
        ("US", "United States"),
        ("America", "United States"),
        ("the United States", "United States"),
        ("Dutch", "Netherlands"),
        ("Russia's", "Russia"),
        ("RUSSIA", "Russia"),
        ("Côte d’Ivoire", "Ivory Coast"),
        ("EU", "European Union"),
        ("UAE", "United Arab Emirates"),
    ],
)
def test_a_country_is_known_by_name_people_short_form_and_code(name: str, country: str) -> None:
    assert country_of(name) == country


@pytest.mark.parametrize("name", ["us", "it", "Us", "polish", "Lyon", "", "the", "Kremlin", "Warsaw"])
def test_other_words_are_no_country(name: str) -> None:
    assert country_of(name) is None


@pytest.mark.parametrize(
    ("name", "country"),
    [
        ("Moscow", "Russia"),
        ("the Kremlin", "Russia"),
        ("Kyiv", "Ukraine"),
        ("Kiev", "Ukraine"),
        ("the White House", "United States"),
        ("Pentagon", "United States"),
        ("Downing Street", "United Kingdom"),
        ("U.S. officials", "United States"),
        ("British defence ministry", "United Kingdom"),
        ("Romania's Defense Ministry", "Romania"),
        ("Ministry of Defence of Ukraine", "Ukraine"),
        ("Washington, D.C.", "United States"),
        ("Poland", "Poland"),
    ],
)
def test_a_government_is_known_by_capital_seat_and_arm(name: str, country: str) -> None:
    assert government_of(name) == country


@pytest.mark.parametrize("name", ["Russians", "Polish fans", "British tourists", "England", "Brussels", "Leeds", ""])
def test_people_and_towns_are_no_government(name: str) -> None:
    assert government_of(name) is None


def test_demonyms_say_whose_and_not_where() -> None:
    assert is_demonym("Ukrainian")
    assert not is_place("Ukrainian")
    assert is_place("Ukraine")
    assert capital_country("Warsaw") == "Poland"


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("Troops left Germany for Romania.", ["Germany", "Romania"]),
        ("Shells fell in Kharkiv and near Kiev.", ["Kharkiv", "Kyiv"]),
        ("US troops and Polish soldiers met.", []),
        ("They met in the US after talks in The Hague.", ["United States", "The Hague"]),
        ("In April, Keller spoke to Hale in English.", []),
        ("Floods across Bosnia and Herzegovina and the United States", ["Bosnia and Herzegovina", "United States"]),
        ("The mayor lives in President Hale's street.", []),
    ],
)
def test_places_are_read_by_name_and_by_shape(text: str, places: list[str]) -> None:
    found = places_in(text, 0, len(text))
    assert [name for _, _, name in found] == places


def test_places_keep_their_positions() -> None:
    text = "Rain in Lyon, sun in Spain"
    assert [text[start:end] for start, end, _ in places_in(text, 0, len(text))] == ["Lyon", "Spain"]
    assert places_in(text, 0, 12) == [(8, 12, "Lyon")]


@pytest.mark.parametrize("unit", ["A", "A ", "A.", "in A ", "Bosnia and ", "A-", "in "])
def test_hostile_capitals_cost_linear_time(unit: str) -> None:
    text = unit * (100_000 // len(unit))
    begun = time.process_time()
    places_in(text, 0, len(text))
    assert time.process_time() - begun < 3


@given(st.text(max_size=60))
def test_no_name_raises(text: str) -> None:
    country_of(text)
    government_of(text)
    is_place(text)
    for start, end, name in places_in(text, 0, len(text)):
        assert 0 <= start < end <= len(text)
        assert name
