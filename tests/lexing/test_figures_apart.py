"""What stands between two figures or in front of one tells whether they belong together."""

import pytest

from claimcheck.lexing.dates import find_dates
from claimcheck.lexing.figures import find_figures


def read(text):
    return [(str(figure.value), figure.unit) for figure in find_figures(text)]


def test_a_share_and_the_level_it_led_to_are_no_range():
    text = "Profits rose 12 percent to 2,500 and 14 percent to 2,567."
    assert read(text) == [("12", "percent"), ("2500", ""), ("14", "percent"), ("2567", "")]


def test_ages_are_listed_in_words_and_digits():
    assert read("children aged eight, 10 and 11 were hurt") == [
        ("8", "year of age"),
        ("10", "year of age"),
        ("11", "year of age"),
    ]


def test_a_length_in_brackets_is_the_one_in_front():
    assert read("The ridge is 2,000 ft (610 m) high.") == [("2000", "foot"), ("610", "metre")]


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("He died in Szeged at 91.", "year of age"),
        ("She died in London on Monday at 91, her family said.", "year of age"),
        ("He died in Szeged at 10.", ""),
        ("Prices died down at 91.", ""),
    ],
)
def test_who_died_at_so_many_was_so_old(text, unit):
    assert [figure.unit for figure in find_figures(text) if figure.value in (91, 10)] == [unit]


def test_behind_a_month_of_its_own_a_number_is_no_day():
    text = "Two were killed in January and in March three died."
    assert [value for value, _ in read(text)] == ["2", "3"]
    assert [text[date.start : date.end] for date in find_dates(text)] == ["January", "March"]
    assert read("They meet on March three.") == []
