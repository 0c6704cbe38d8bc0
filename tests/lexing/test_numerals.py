"""Numbers in digits and in words are read to exact decimals."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from num2words import num2words

from claimcheck.lexing.numerals import literal, number_places, spelled, standing_alone, times_power


def first(text):
    """The first number in words that begins in the text."""
    return spelled(text, *standing_alone(text, number_places(text))[0])


def read(text):
    number = first(text)
    return None if number is None else (text[number.start : number.end], number.value)


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("twelve", "12"),
        ("twenty-one", "21"),
        ("ninety nine", "99"),
        ("one hundred", "100"),
        ("a hundred", "100"),
        ("two hundred and five", "205"),
        ("one hundred and ten thousand", "110000"),
        ("three thousand four hundred", "3400"),
        ("two and a half million", "2500000"),
        ("six and a half", "6.5"),
        ("half a million", "500000"),
        ("a million", "1000000"),
        ("a dozen", "12"),
        ("two dozen", "24"),
        ("half a dozen", "6"),
        ("four billion", "4000000000"),
        ("two million five hundred thousand", "2500000"),
        ("five point two", "5.2"),
        ("two point five million", "2500000"),
        ("two hundred point zero three", "200.03"),
        ("three and a quarter", "3.25"),
        ("three and two thirds", "3.66666667"),
        ("a million and a half", "1500000"),
        ("a quarter of a million", "250000"),
        ("three quarters of a billion", "750000000"),
        ("three dozen", "36"),
        ("three lakh crore", "3000000000000"),
        ("one thousand and five hundred", "1500"),
    ],
)
def test_number_words_are_read_as_far_as_they_go(words, value):
    assert read(f"Nearly {words} soldiers") == (words, Decimal(value))


def test_a_number_word_ends_where_the_next_number_begins():
    assert read("two hundred and three hundred") == ("two hundred", Decimal(200))
    assert read("five and six") == ("five", Decimal(5))


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        ("At one point two men left", "one", 1),
        ("It killed two and a third man ran", "two", 2),
        ("one billion and a quarter million", "one billion", 1_000_000_000),
        ("between two thousand and five hundred thousand", "two thousand", 2000),
        ("three hundred and two dozen", "three hundred", 300),
    ],
)
def test_a_number_takes_nothing_that_belongs_to_another(text, words, value):
    assert read(text) == (words, value)


@given(st.integers(min_value=0, max_value=999_999_999_999))
def test_what_num2words_writes_is_read_back(number):
    words = num2words(number)
    found = first(words)
    assert (found.value, words[found.end :]) == (number, "") or ("," in words and _without_commas(words) == number)


def _without_commas(words):
    """num2words sets commas between its groups, which in news divide figures from each other."""
    plain = words.replace(",", "")
    found = first(plain)
    return found.value if found.end == len(plain) else None


@pytest.mark.parametrize("words", ["thousands of", "half of", "dozens", "million"])
def test_words_without_a_definite_number_are_none(words):
    assert read(words) is None


def test_a_hundred_ends_no_other_word():
    assert read("Panama hundred") is None


@pytest.mark.parametrize(
    ("digits", "value"), [("350", "350"), ("110,000", "110000"), ("4.50", "4.50"), ("1,50,000", "150000")]
)
def test_digits_keep_their_written_precision(digits, value):
    assert str(literal(digits)) == value


@pytest.mark.parametrize("digits", ["1,5", "12,34", "1,2345", "9" * 31, "9" * 100_000])
def test_digits_that_are_no_figure_are_none(digits):
    assert literal(digits) is None


def test_powers_of_ten_are_written_out():
    assert str(times_power(Decimal("1.2"), 6)) == "1200000"
    assert str(times_power(Decimal("1.2345"), 3)) == "1234.5"
