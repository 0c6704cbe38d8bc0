"""Verbs of saying, their forms and what they commit to."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.lexing.cues import CUE_NOUNS, FORMS, CueMention, cue_places, find_cues


def cues(text: str) -> list[CueMention]:
    """The cues among the words of a text, any of which may begin one."""
    words = list(re.finditer(r"\w+(?:['-]\w+)*|[^\w\s]", text))
    lows = [word[0].lower() for word in words]
    return find_cues([*lows, ""], lambda number: words[number].span(), range(len(words)))


def places(text: str) -> list[int]:
    """Where words of cues stand in a text."""
    return list(cue_places(text, 0, len(text)))


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
    ],
)
def test_every_form_leads_to_its_verb(word: str, lemma: str, stance: str) -> None:
    verb, _ = FORMS[word]
    assert (verb.lemma, verb.stance) == (lemma, stance)


@pytest.mark.parametrize("word", ["sayed", "admited", "walked", "say-so", ""])
def test_other_words_are_no_cue(word: str) -> None:
    assert word not in FORMS


def test_forms_are_spelled_as_english_spells_them() -> None:
    for form in ("said", "admitting", "quipped", "replies", "agreed", "agreeing", "written", "reiterating"):
        assert form in FORMS


def test_cues_are_found_in_reading_order() -> None:
    found = cues("Hale pointed out that, according to police, the mayor is convinced that it is over")
    assert [(cue.lemma, cue.form, cue.at, cue.after) for cue in found] == [
        ("point out", "finite", 1, 3),
        ("according to", "phrase", 5, 7),
        ("be convinced", "finite", 12, 13),
    ]


def test_a_verb_and_its_particle_are_one_cue() -> None:
    text = "Minsk called on Warsaw to wait and called the road late"
    assert [text[cue.start : cue.end] for cue in cues(text)] == ["called on", "called"]


def test_only_the_words_asked_about_are_read() -> None:
    lows, places = ["he", "said", "so", "and", "added", ""], [(0, 2), (3, 7), (8, 10), (11, 14), (15, 20)]
    assert [cue.lemma for cue in find_cues(lows, places.__getitem__, [4])] == ["add"]


def test_nouns_of_saying_are_known() -> None:
    assert "allegations" in CUE_NOUNS
    assert "bridge" not in CUE_NOUNS


@given(st.text(max_size=80))
def test_no_text_raises(text: str) -> None:
    for cue in cues(text):
        assert 0 <= cue.start < cue.end <= len(text)
    assert all(0 <= place < len(text) for place in places(text))


@pytest.mark.parametrize(
    "text", ["na\u00efvesaid", "who'dsaid", "resaid", "said's", "saidable", "report's", "so-called"]
)
def test_a_part_of_a_longer_word_is_no_cue(text: str) -> None:
    assert cues(text) == []
    assert places(f"{text} said") == [len(text) + 1]


@given(
    st.lists(st.sampled_from(["Moss", "said", "is", "confident", "that", "pointed", "out", "made", "clear", "a", ","]))
)
def test_every_cue_stands_at_one_of_its_places(words: list[str]) -> None:
    text = " ".join(words)
    assert {cue.start for cue in cues(text)} <= set(places(text))


def test_where_no_word_of_a_cue_stands_there_is_no_place() -> None:
    assert places("According to Moss, who is confident that they pointed it out") == [0, 26]
    assert places("Moss, who was sure to have made it") == []


@pytest.mark.parametrize(
    ("text", "lemma"),
    [
        ("Hale is critical of it", "be critical of"),
        ("Hale was very worried about it", "be worried about"),
        ("They're opposed to it", "be opposed to"),
        ("Hale pointed to it", "point to"),
        ("Hale objects to it", "object to"),
    ],
)
def test_what_somebody_holds_of_a_thing_is_one_cue(text: str, lemma: str) -> None:
    assert [cue.lemma for cue in cues(text)] == [lemma]


def test_an_adjective_without_a_form_of_be_is_no_cue() -> None:
    assert cues("The critical of the two pumps failed") == []
