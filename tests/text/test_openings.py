"""A pattern that is tried only where it may begin finds what it would find when tried everywhere."""

import re

from hypothesis import given
from hypothesis import strategies as st

from claimcheck.text.openings import met, openings
from claimcheck.text.shape import shape

REVISED = re.compile(r"\b(?:revised|lower(?:ed)?)\b", re.IGNORECASE)
OPENS = re.compile(b" (?=revised|lower)")
texts = st.lists(st.sampled_from(["revised", "Lowered", "lower", "lowers", "5", "-", ".", "\u00e9", "of"])).map(
    " ".join
)


@given(texts, st.integers(0, 40), st.integers(0, 40))
def test_what_is_tried_where_it_may_begin_is_found_as_anywhere(text: str, start: int, length: int) -> None:
    # A search that starts within a word sees the beginning of that word too.
    assert met(REVISED, text, openings(shape(text), OPENS), start, start + length) == (
        REVISED.search(text, start, start + length) is not None
    )
