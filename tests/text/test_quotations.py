"""Quoted words are found whatever marks they stand in."""

import time

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from claimcheck.text.quotations import quotations, speeches


def inner(text: str) -> list[str]:
    return [text[found.inner_start : found.inner_end] for found in quotations(text)]


@pytest.mark.parametrize(
    ("text", "quoted"),
    [
        ('The mayor said: "We are ready."', ["We are ready."]),
        ("The mayor said: “We are ready.”", ["We are ready."]),
        ("The mayor said: ‘We are ready.’", ["We are ready."]),
        ("The mayor said: 'We are ready.'", ["We are ready."]),
        ("The mayor said: ``We are ready.''", ["We are ready."]),
        ("The mayor said: ''We are ready.''", ["We are ready."]),
        ("Le maire : «Nous sommes prêts.»", ["Nous sommes prêts."]),
        ("Der Bürgermeister: »Wir sind bereit.«", ["Wir sind bereit."]),
        ("Der Bürgermeister: „Wir sind bereit.“", ["Wir sind bereit."]),
        ('"To leave,” she said.', ["To leave,"]),
        ('She said:"Yes."He left.', ["Yes."]),
    ],
)
def test_every_kind_of_mark_is_read(text: str, quoted: list[str]) -> None:
    assert inner(text) == quoted


def test_a_quotation_in_a_quotation_comes_after_it() -> None:
    assert inner("“He told me ‘never’ and left.”") == ["He told me ‘never’ and left.", "never"]


@pytest.mark.parametrize(
    "text",
    [
        "It isn't late, and the workers' shifts aren't over.",
        "It isn’t late, and the workers’ shifts aren’t over.",
        "'Tis the season of the '90s revival, and rock 'n' roll's return.",
        "She is 5'9\" and he is 6'2\" tall.",
    ],
)
def test_apostrophes_and_measures_are_no_marks(text: str) -> None:
    assert inner(text) == []


def test_a_possessive_inside_single_marks_does_not_close_them() -> None:
    assert inner("He called it 'the dogs' bowl' and laughed.") == ["the dogs' bowl"]


def test_an_unclosed_mark_ends_with_its_paragraph() -> None:
    text = 'He added: "We will add to those.\n\nThe rain went on.'
    (found,) = quotations(text)
    assert not found.closed
    assert text[found.start : found.end] == '"We will add to those.'


def test_an_unclosed_mark_ends_where_the_next_one_opens() -> None:
    assert inner('"One thing. "Another thing," she said.') == ["One thing.", "Another thing,"]


def test_a_speech_of_many_paragraphs_is_one_speech() -> None:
    text = "“First.\n\n“Second.\n\n“Third,” he said. “Fourth.”"
    assert [len(parts) for parts in speeches(quotations(text), text)] == [3, 1]


@pytest.mark.parametrize("unit", ['"', "'", "“", "” ", "' \"", "«", "``''", 'a" ', "'s ", "‘a", '"\n\n', "“a "])
def test_hostile_marks_cost_linear_time(unit: str) -> None:
    text = unit * (100_000 // len(unit))
    begun = time.process_time()
    tuple(speeches(quotations(text), text))
    assert time.process_time() - begun < 3


MARKED = st.text(alphabet="abs .,!?'\"“”‘’«»„`\n6", max_size=80)


@given(MARKED)
@example("'\"f? B s' m")  # the double mark, never closed, opens inside the single ones
@example('"a \'b "c" d\' e')
def test_no_text_raises_and_every_quotation_lies_in_it(text: str) -> None:
    found = quotations(text)
    for quotation in found:
        assert 0 <= quotation.start < quotation.inner_start <= quotation.inner_end <= quotation.end <= len(text)
    assert list(found) == sorted(found, key=lambda quotation: (quotation.start, -quotation.end))


@given(MARKED)
@example("'\"f? B s' m")
@example('"a \'b "c" d\' e')
def test_a_quotation_stands_inside_another_or_apart_from_it(text: str) -> None:
    found = quotations(text)
    for number, one in enumerate(found):
        for other in found[number + 1 :]:
            assert other.end <= one.end or one.end <= other.start
