"""A table of words becomes a pattern that finds these words and no others."""

import re

from hypothesis import given
from hypothesis import strategies as st

from claimcheck.text.tables import one_of

words = st.text(alphabet="abc.'-", min_size=1, max_size=5)


@given(st.sets(words, min_size=1), words)
def test_a_word_fits_if_it_is_in_the_table(table: set[str], word: str) -> None:
    pattern = re.compile(one_of(table))
    assert all(pattern.fullmatch(entry) for entry in table)
    assert (pattern.fullmatch(word) is not None) == (word in table)


@given(st.sets(words, min_size=1), st.text(alphabet="abc.'-"))
def test_of_words_with_one_beginning_the_longest_is_taken(table: set[str], text: str) -> None:
    match = re.compile(one_of(table)).match(text)
    fitting = [word for word in table if text.startswith(word)]
    assert (match[0] if match else "") == max(fitting, key=len, default="")
