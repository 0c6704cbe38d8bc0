"""The shape of a text has one byte for each of its characters."""

import re

from hypothesis import given
from hypothesis import strategies as st

from claimcheck.text.shape import letters, literals, shape


@given(st.text())
def test_every_character_has_its_byte(text: str) -> None:
    assert len(letters(text)) == len(text) + 1


@given(st.text(alphabet="ab\u00e9\u0130\U0001f600 Z19-\n"))
def test_letters_stand_where_they_stood_and_are_small(text: str) -> None:
    kept = "".join(c.lower() if c.isascii() and c.isalpha() else " " for c in text)
    assert letters(text).decode() == " " + kept


def test_the_last_word_of_a_shape_has_a_gap_behind() -> None:
    assert shape("No, 3rd") == b" no   rd "


@given(st.text(alphabet="019,. a\u0661\uff11-"))
def test_numbers_are_what_a_pattern_finds_in_the_text_itself(text: str) -> None:
    numeral = re.compile(r"[0-9]+(?:,[0-9]{2,3}(?![0-9]))*(?:\.[0-9]+)?")
    assert literals(text) == [match.span() for match in numeral.finditer(text)]
