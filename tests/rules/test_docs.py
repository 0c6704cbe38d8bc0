"""The notation of docstrings and stories."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.errors import RuleError
from claimcheck.rules.docs import HEADINGS, Mark, parse, read_documents

DOCSTRING = """Two sources give one measure values that cannot both be right.

    A number stands for every value that would have been written the same
    way, so ranges are compared, never digits.

    Flags:

        wire:  Police said [[12]] people were killed in Lyon.
        daily: In all [[15]] people were killed in Lyon, police said.

        wire:  One.
        daily: [[Two]].

    Passes:

        wire:  Police said about 12 people were killed in Lyon.
        daily: In all 13 people were killed in Lyon, police said.

    The next is about another town.

    Skips:

        wire:  Police said 12 people were killed in Lyon.
        daily: Police said 15 people were killed in Paris.
    """


def test_a_docstring_is_summary_prose_and_cases() -> None:
    doc = parse(DOCSTRING, name="XSC001")
    assert doc.summary == "Two sources give one measure values that cannot both be right."
    assert doc.prose.startswith("A number stands for every value")
    assert doc.prose.endswith("The next is about another town.")
    assert [case.heading for case in doc.cases] == ["Flags", "Flags", "Passes", "Skips"]
    assert [len(doc.under(heading)) for heading in HEADINGS] == [2, 1, 0, 1]


def test_marks_are_taken_out_of_the_text_and_point_into_it() -> None:
    case = parse(DOCSTRING, name="XSC001").cases[0]
    wire, daily = case.documents
    assert wire.text == "Police said 12 people were killed in Lyon."
    assert case.marks == {Mark("wire", "text", 12, 14), Mark("daily", "text", 7, 9)}
    assert [wire[mark.span] for mark in case.marks if mark.document == "wire"] == ["12"]
    assert daily.text.startswith("In all 15 people")


def test_a_case_knows_its_line_and_its_words() -> None:
    case = parse(DOCSTRING, name="XSC001").cases[1]
    assert case.line == 11
    assert case.lines == ("wire:  One.", "daily: [[Two]].")


def case_of(*lines: str, heading: str = "Flags") -> str:
    return "It is odd.\n\n" + f"{heading}:\n\n" + "\n".join(f"    {line}" for line in lines)


def test_a_document_may_have_an_outlet_a_date_and_a_headline() -> None:
    text = case_of('wire (Lyon Courier) [2022-02-07] "[[450]] "more" to go: say officials": Some [[350]] will go.')
    (case,) = parse(text, name="HED001").cases
    (wire,) = case.documents
    assert (wire.source, wire.published) == ("Lyon Courier", dt.date(2022, 2, 7))
    assert wire.title == '450 "more" to go: say officials'
    assert wire.text == "Some 350 will go."
    assert case.marks == {Mark("wire", "title", 0, 3), Mark("wire", "text", 5, 8)}


def test_a_dateline_may_have_its_hour() -> None:
    (case,) = parse(case_of("wire [2022-02-07T10:05]: [[12]] died."), name="TMP001").cases
    assert case.documents[0].published == dt.datetime.fromisoformat("2022-02-07T10:05")


def test_deeper_lines_continue_a_document() -> None:
    (case,) = parse(case_of("wire: Some [[12]]", "    people died.", "daily: [[15]] did."), name="XSC001").cases
    assert [document.text for document in case.documents] == ["Some 12 people died.", "15 did."]


def test_a_blank_line_before_a_deeper_one_is_a_paragraph() -> None:
    (case,) = parse(
        case_of("wire: Some [[12]] died.", "", "    More are missing.", "daily: [[15]]."), name="XSC001"
    ).cases
    assert case.documents[0].text == "Some 12 died.\n\nMore are missing."
    assert case.documents[1].id == "daily"


@pytest.mark.parametrize(
    ("text", "line", "complaint"),
    [
        (case_of("There were [[12]] of them."), 5, "is no document"),
        (case_of("wire There were: [[12]] of them."), 5, "is no document"),
        (case_of("wire: There were [[12 of them."), 5, "'[[' is never closed"),
        (case_of("wire: There were 12]] of them."), 5, "']]' stands alone"),
        (case_of("wire: There were [[1[[2]] of them."), 5, "'[[' stands alone"),
        (case_of("wire: There were [[]] of them."), 5, "nothing is marked"),
        (case_of("wire: There were 12 of them."), 5, "marks its evidence"),
        (case_of("wire: [[12]].", "wire: [[13]]."), 6, "two documents are called 'wire'"),
        (case_of("wire [7 February]: [[12]]."), 5, "is no ISO date or time"),
        (case_of("wire: There were [[12]] of them.", heading="Passes"), 5, "has no evidence to mark"),
        (case_of("wire: There were 12 of them.", heading="Flag"), 3, "'Flag:' is no heading; use Flags, Passes"),
        ("It is odd.\n\nFlags:\n\nPasses:\n\n    wire: One.\n", 3, "there is no case under 'Flags:'"),
        ("It is odd.\n\nFlags:\nwire: [[One]].\n", 3, "there is no case under 'Flags:'"),
    ],
)
def test_what_does_not_keep_to_the_notation_is_refused_by_rule_and_line(text: str, line: int, complaint: str) -> None:
    with pytest.raises(RuleError) as refused:
        parse(text, name="XSC001")
    assert str(refused.value).startswith(f"XSC001: line {line}: ")
    assert complaint in str(refused.value)


def test_a_line_further_out_than_the_document_above_it_is_refused() -> None:
    with pytest.raises(RuleError, match=r"line 2: .* indented less"):
        read_documents([(1, "    wire: One."), (2, "  daily: Two.")], name="story")


def test_no_documents_are_read_from_no_lines() -> None:
    assert read_documents([], name="story") == ((), frozenset())


@given(st.text(alphabet=st.sampled_from('[]"():.\n  awire12é'), max_size=80))
def test_whatever_is_written_is_read_or_refused(text: str) -> None:
    for heading in HEADINGS:
        try:
            doc = parse(case_of(*text.split("\n"), heading=heading), name="XSC001")
        except RuleError:
            continue
        for case in doc.cases:
            texts = {(d.id, "text"): d.text for d in case.documents} | {
                (d.id, "title"): d.title for d in case.documents
            }
            assert all(mark.end <= len(texts[mark.document, mark.field] or "") for mark in case.marks)
