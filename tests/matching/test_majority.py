"""Many texts on one value: counted by origin, told once."""

from itertools import permutations

import pytest

from claimcheck import Checker, Document, Report

TOLD = (
    "The actor Jane Moss, {}, was found dead in a hotel on Friday.",
    "Neighbours remembered {}-year-old Jane Moss as a quiet woman.",
    "Jane Moss, {}, had lived alone since the death of her brother.",
    "Friends of Jane Moss, {}, have lit candles at the harbour.",
)


def texts(*ages: int) -> list[Document]:
    return [Document(id=f"t{at}", text=TOLD[at % 4].format(age), published="2017-07-23") for at, age in enumerate(ages)]


def conflicts(report: Report) -> list[tuple[str, int]]:
    return sorted((f.rule, len(f.evidence)) for f in report.findings if f.outcome == "conflict")


@pytest.mark.parametrize(
    ("ages", "expected"),
    [
        ((71, 71, 72), [("XSC005", 3)]),
        ((71, 71, 71, 72), [("XSC005", 4)]),
        ((71, 72), [("XSC001", 2)]),
        ((71, 71, 72, 72), [("XSC001", 2)] * 4),
        ((71, 71, 71, 71), []),
    ],
)
def test_one_value_against_many_is_one_finding(ages: tuple[int, ...], expected: list[tuple[str, int]]) -> None:
    assert conflicts(Checker().check(texts(*ages))) == expected


def test_two_values_against_many_are_told_apart() -> None:
    assert conflicts(Checker().check(texts(71, 71, 70, 72))) == [("XSC001", 2), ("XSC005", 3), ("XSC005", 3)]


def test_the_order_of_texts_changes_nothing() -> None:
    found = {
        frozenset((f.fingerprint, f.message) for f in Checker().check(list(told)).findings)
        for told in permutations(texts(71, 71, 71, 72))
    }
    assert len(found) == 1


def test_the_message_says_how_many_and_never_who_is_right() -> None:
    finding = next(
        f for f in Checker().check(texts(71, 71, 71, 72)).findings if f.rule == "XSC005" and f.outcome == "conflict"
    )
    assert finding.message == "3 texts (t0, t1, t2) of 3 origins have 71, t3 has 72 for the same thing"
    assert not finding.repairs


def test_copies_of_one_text_are_one_word_against_another() -> None:
    copy = texts(71)[0]
    copies = [copy.model_copy(update={"id": f"c{at}"}) for at in range(4)]
    other = Document(id="other", text=TOLD[2].format(72), published="2017-07-23")
    assert conflicts(Checker().check([*copies, other])) == [("XSC001", 2)]


def test_texts_of_one_outlet_are_one_origin() -> None:
    told = [document.model_copy(update={"source": "Lyon Courier"}) for document in texts(71, 71)]
    assert conflicts(Checker().check([*told, texts(71, 71, 72)[2]])) == [("XSC001", 2)]


def test_every_text_that_agrees_is_compared_and_told_once() -> None:
    report = Checker().check(texts(71, 71, 71, 71))
    assert report.coverage.compared == 4
    assert [len(f.evidence) for f in report.findings if f.rule in ("XSC001", "XSC005")] == [4]


def test_two_values_that_many_texts_have_are_one_pair() -> None:
    assert conflicts(Checker().check(texts(*(71, 72) * 6))) == [("XSC001", 2)]


def test_a_copy_with_another_figure_stands_out_all_the_same() -> None:
    told = [*texts(71, 71, 71), Document(id="copy", text=TOLD[0].format(72), published="2017-07-23")]
    assert conflicts(Checker().check(told)) == [("XSC005", 4)]
