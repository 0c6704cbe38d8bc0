"""The shape of a text has one byte for each of its characters."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from claimcheck.text.shape import digit_runs, digits, ends, letters, shape


@given(st.text())
def test_every_character_has_its_byte(text: str) -> None:
    assert len(digits(text)) == len(ends(text)) == len(letters(text)) - 1 == len(text)


@given(st.text(alphabet="ab\u00e9\u0130\U0001f600 Z19-\n"))
def test_letters_stand_where_they_stood_and_are_small(text: str) -> None:
    kept = "".join(c.lower() if c.isascii() and c.isalpha() else " " for c in text)
    assert letters(text).decode() == " " + kept


def test_the_last_word_of_a_shape_has_a_gap_behind() -> None:
    assert shape("No, 3rd") == b" no   rd "


@given(st.text(alphabet="019 a\u0661\uff11-"))
def test_runs_of_digits_are_what_a_pattern_finds(text: str) -> None:
    runs = list(digit_runs(text))
    assert all(text[start:end].isascii() and text[start:end].isdigit() for start, end in runs)
    assert sum(end - start for start, end in runs) == sum(c in "0123456789" for c in text)
    assert all(left[1] < right[0] for left, right in pairwise(runs))


@given(st.text(alphabet="ab\u00e9\u4e2d?!. \nAZ"))
def test_only_stops_end_sentences(text: str) -> None:
    marks = {".": ".", "?": ".", "!": ".", "\n": "\n", " ": " ", "A": "A", "Z": "A"}
    assert ends(text).decode() == "".join(marks.get(c, "a") for c in text)
