import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.text.folding import fold
from claimcheck.text.sentences import paragraphs, sentences


def split(text: str) -> list[str]:
    return [span.slice(text) for span in sentences(text)]


@pytest.mark.parametrize(
    "text",
    [
        "The U.S. Treasury sold bonds.",
        "Gen. Ada Moss spoke on Feb. 10 in Paris.",
        "Mr. and Mrs. Lind met Dr. Ode.",
        "It was No. 5 in the St. Louis list.",
        "John F. Kennedy read J.R.R. Tolkien and J. K. Moss.",
        "The train leaves at 9 a.m. Monday from Lyon.",
        "It opens at 10:45 a.m. CET in Brussels.",
        "Acme Inc. Chairman Ode resigned.",
        "Growth was 3.5 percent, or 1.2 points.",
        "She paused ... and went on.",
        '"Why now?" Moss asked.',
        '"Why now?" he asked.',
        "Yahoo! Japan grew.",
        "A man was shot in Norfolk, Va. (AP) on Monday.",
        "He bought apples, pears, etc. and left.",
        "See pp. 12 and vol. 3 of the report.",
        "Messrs. Lind and Ode came.",
        "Wells Bancorp. Chairman Ode resigned.",
        "They sold apples, pears, etc. Lind and Ode left.",
    ],
)
def test_a_stop_that_ends_nothing_splits_nothing(text: str) -> None:
    assert split(text) == [text]


@pytest.mark.parametrize(
    "text",
    [
        "It rained.| Then it stopped.",
        "He came back to the U.S.| The trip took two days.",
        "The shop opened at 9 a.m.| Police arrived at ten.",
        "He works for Acme Inc.| The firm said so.",
        '"We will wait."| Moss smiled.',
        '"We will wait. "| "Not long."',
        "(It was late.)| They left.",
        "Nine died.| 20 people were hurt.",
        "Was he ill?| Doctors said no.",
        "He was ill.| Doctors said so.",
        "Stop!| They ran.",
        "We waited...| Nobody came.",
        "He and I.| Then Ann.",
        "They sat.| Officers stood.",
        "“Wait.”| Moss left.",
    ],
)
def test_a_stop_that_ends_a_sentence_splits_it(text: str) -> None:
    text = text.replace(' "|', '"|')
    assert split(text.replace("|", "")) == [part.strip() for part in text.split("|")]


def test_a_headline_is_a_sentence_of_its_own() -> None:
    assert split("Rain floods Lyon\nThe river rose by two metres.\nIt fell again.") == [
        "Rain floods Lyon",
        "The river rose by two metres.",
        "It fell again.",
    ]


def test_a_blank_line_always_ends_a_sentence() -> None:
    assert split("a list of\n\nthings and\r\n\r\nmore") == ["a list of", "things and", "more"]


WRAPPED = """MILL TO CLOSE IN SPRING
The owners of the paper mill at
Northampton said it would close in the spring, with the loss of
350 jobs. A spokesman for the union told
Le Monde that talks with Acme
Industries would go on until April
8 at last.
    The mill has made newsprint since 1921, when it was built by
Oskar Lind and his brothers.
    Lind 1.2 mln vs 1.4 mln
    Ode 3.0 mln vs 2.2 mln
"""


def test_hard_wrapped_prose_is_joined_over_its_line_ends() -> None:
    assert [s.replace("\n", " ") for s in split(WRAPPED)] == [
        "MILL TO CLOSE IN SPRING",
        "The owners of the paper mill at Northampton said it would close in the spring, with the loss of 350 jobs.",
        "A spokesman for the union told Le Monde that talks with Acme Industries would go on until April 8 at last.",
        "The mill has made newsprint since 1921, when it was built by Oskar Lind and his brothers.",
        "Lind 1.2 mln vs 1.4 mln",
        "Ode 3.0 mln vs 2.2 mln",
    ]


def test_wrapped_paragraphs_between_blank_lines_keep_apart() -> None:
    text = (
        "The council of Bergen voted on Monday to close the old\nharbour bridge for two years.\n\n"
        "Traffic will be led over the new bridge, said the mayor of\nBergen, who called the vote an act of\nreason.\n"
    )
    assert len(paragraphs(text)) == 2
    assert len(split(text)) == 2


def test_list_items_are_sentences() -> None:
    assert split("The dead:\n- Ann Moss, 31\n- Bo Lind, 40") == ["The dead:", "- Ann Moss, 31", "- Bo Lind, 40"]


def test_folding_does_not_move_a_sentence() -> None:
    text = "“We go,” he said.\u00a0“Now.”\r\nIt\u2009was late… They left."
    assert sentences(text) == sentences(fold(text))


@given(st.text(st.sampled_from("ab A.!?\n\r\"' …”—(-)1:\t") | st.characters()))
def test_sentences_cover_every_visible_character_once_and_in_order(text: str) -> None:
    for spans in (sentences(text), paragraphs(text)):
        at = 0
        for span in spans:
            assert at <= span.start < span.end <= len(text)
            assert not text[at : span.start].strip().strip("\ufeff")
            assert span.slice(text) == span.slice(text).strip()
            at = span.end
        assert not text[at:].strip().strip("\ufeff")


@given(st.text(st.sampled_from("ab A.\n\"' ")))
def test_no_sentence_leaves_its_paragraph(text: str) -> None:
    blocks = paragraphs(text)
    assert all(any(block.contains(span) for block in blocks) for span in sentences(text))


@pytest.mark.parametrize("piece", [".", '."', ". ", "a.\n", "\n", " ", "A. ", "? A ", ".\n \n", "  x\n", '"', "…", "A"])
def test_hostile_text_costs_linear_time(piece: str) -> None:
    text = (piece * 100_000)[:100_000]
    sentences(text + " A")
