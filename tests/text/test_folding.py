from hypothesis import given
from hypothesis import strategies as st

from claimcheck.text.folding import fold, small


def test_quotes_dashes_spaces_and_wide_digits_become_plain() -> None:
    assert fold("“a” ‘b’\u00a0c\u2009–\u2014−\uff11\u202f%") == "\"a\" 'b' c ---1 %"


def test_marks_without_width_become_spaces() -> None:
    assert fold("\ufeffNearly\u200b\u200e350 men") == " Nearly  350 men"


def test_line_ends_stay_and_tabs_become_spaces() -> None:
    assert fold("a\r\n\tb") == "a \n b"


def test_letters_and_marks_that_mean_something_stay() -> None:
    assert fold("é ½ £ € ° … ²") == "é ½ £ € ° … ²"


@given(st.text())
def test_one_character_stays_one_character(text: str) -> None:
    assert len(fold(text)) == len(text)


@given(st.text())
def test_folding_twice_changes_nothing(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(st.text())
def test_small_letters_stand_where_the_letters_stood(text: str) -> None:
    low = small(text)
    assert len(low) == len(text)
    assert all(one == other.casefold() or len(other.casefold()) != 1 for one, other in zip(low, text, strict=True))
