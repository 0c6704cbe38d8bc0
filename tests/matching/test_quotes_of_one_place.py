"""Quotations that stand once and are told by two claims, and what a quotation is found by."""

import claimcheck


def quoted(text: str) -> list[tuple[str, list[str | None]]]:
    """What is said of the quotations of a text, and on which words."""
    findings = claimcheck.check(text).findings
    return [(f.outcome, [piece.text for piece in f.evidence]) for f in findings if f.rule == "ATT001"]


def test_words_that_two_speakers_are_credited_with_at_one_place_are_no_second_telling() -> None:
    assert (
        quoted(
            "The growth remains strong, economists said. "
            '"There is no sign at all of a slowdown in 2005," said Anna Keller, economist at the mill.'
        )
        == []
    )


def test_a_figure_changed_in_one_of_two_tellings_is_found() -> None:
    (outcome, words), *_ = quoted(
        '"We have dealt with this problem six months ago," Anna Keller said on Monday. '
        'The mayor was asked again. "We have dealt with this problem three months ago," Keller said.'
    )
    assert outcome == "conflict"
    assert words == ["six", "three"]


def test_a_quotation_told_twice_is_shown_by_the_words_that_both_have() -> None:
    (outcome, words), *_ = quoted(
        '"You never make a deal over jobs like this," Keller told the council. '
        'Anna Keller said: "I saw to it six months ago. You never make a deal over jobs like this. I went home."'
    )
    assert outcome == "consistent"
    assert words == ["You never make a deal over jobs like this"] * 2


def test_a_turn_of_phrase_in_two_sentences_of_one_speaker_is_not_altered() -> None:
    assert (
        quoted(
            'Anna Keller said a sale was "in the best interests of both towns". '
            '"It is clearly in the interests of both towns, even if it is late," Keller said.'
        )
        == []
    )
