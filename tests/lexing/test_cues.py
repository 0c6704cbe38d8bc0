"""Verbs of saying, their forms and what they commit to."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.lexing.cues import CUE_NOUNS, FORMS, cue_verb, find_cues, has_cues


@pytest.mark.parametrize(
    ("word", "lemma", "stance"),
    [
        ("said", "say", "neutral"),
        ("tweeted", "tweet", "neutral"),
        ("denies", "deny", "denial"),
        ("denied", "deny", "denial"),
        ("alleging", "allege", "accusation"),
        ("thought", "think", "belief"),
        ("estimates", "estimate", "estimate"),
        ("vowed", "vow", "intention"),
        ("urging", "urge", "directive"),
        ("admitted", "admit", "concession"),
        ("Said", "say", "neutral"),
    ],
)
def test_every_form_leads_to_its_verb(word: str, lemma: str, stance: str) -> None:
    verb = cue_verb(word)
    assert verb is not None
    assert (verb.lemma, verb.stance) == (lemma, stance)


@pytest.mark.parametrize("word", ["sayed", "admited", "walked", "say-so", ""])
def test_other_words_are_no_cue(word: str) -> None:
    assert cue_verb(word) is None


def test_forms_are_spelled_as_english_spells_them() -> None:
    for form in ("said", "admitting", "quipped", "replies", "agreed", "agreeing", "written", "reiterating"):
        assert form in FORMS


def test_cues_are_found_in_reading_order() -> None:
    cues = find_cues("Hale pointed out that, according to police, the mayor is convinced that it is over")
    assert [(cue.lemma, cue.form) for cue in cues] == [
        ("point out", "finite"),
        ("according to", "phrase"),
        ("be convinced", "finite"),
    ]


def test_a_verb_and_its_particle_are_one_cue() -> None:
    text = "Minsk called on Warsaw to wait and called the road late"
    assert [text[cue.start : cue.end] for cue in find_cues(text)] == ["called on", "called"]


def test_only_the_words_between_two_positions_are_read() -> None:
    text = "He said so. She added more."
    assert [cue.lemma for cue in find_cues(text, 12, len(text))] == ["add"]


def test_nouns_of_saying_are_known() -> None:
    assert "allegations" in CUE_NOUNS
    assert "bridge" not in CUE_NOUNS


@given(st.text(max_size=80))
def test_no_text_raises(text: str) -> None:
    for cue in find_cues(text):
        assert 0 <= cue.start < cue.end <= len(text)


@pytest.mark.parametrize("text", ["na\u00efvesaid", "who'dsaid", "resaid", "said's", "saidable", "report's"])
def test_a_part_of_a_longer_word_is_no_cue(text):
    assert find_cues(text) == []
    assert [cue.start for cue in find_cues(f"{text} said")] == [len(text) + 1]


def test_where_there_is_a_cue_there_is_a_word_of_one():
    text = "According to Moss, who is confident that they pointed it out"
    assert has_cues(text, 0, len(text))
    assert not has_cues(text, 13, 30)
