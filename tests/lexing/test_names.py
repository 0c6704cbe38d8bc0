"""People, bodies and groups as written."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.lexing.names import gender_of, is_body_name, mention_of, pronoun_gender
from claimcheck.lexing.people import people_in, speaker_key


@pytest.mark.parametrize(
    ("text", "name", "title", "kind"),
    [
        ("Anna Keller", "Anna Keller", None, "person"),
        ("Pentagon press secretary Paul Hale", "Paul Hale", "Pentagon press secretary", "person"),
        ("Defence Secretary Ben Marsh", "Ben Marsh", "Defence Secretary", "person"),
        ("Mr Marsh", "Marsh", None, "person"),
        ("Mr. Marsh", "Marsh", None, "person"),
        ("Paul Hale, the mayor of Leeds", "Paul Hale", "mayor of Leeds", "person"),
        ("Paul Hale, 45, a farmer from Leeds", "Paul Hale", "farmer from Leeds", "person"),
        ("the mayor of Leeds, Paul Hale", "Paul Hale", "mayor of Leeds", "person"),
        ("Anna Keller of the Relief Agency", "Anna Keller", None, "person"),
        ("the Kremlin's Pavel Orlov", "Pavel Orlov", None, "person"),
        ("Ursula von der Heide", "Ursula von der Heide", None, "person"),
        ("the Russian Foreign Ministry", "Russian Foreign Ministry", None, "body"),
        ("Romania's Defense Ministry", "Romania's Defense Ministry", None, "body"),
        ("the White House", "White House", None, "body"),
        ("Moscow", "Moscow", None, "body"),
        ("NATO", "NATO", None, "body"),
        ("the Bank of England", "Bank of England", None, "body"),
        ("U.S. officials", "U.S. officials", None, "group"),
        ("police", "police", None, "group"),
        ("three people familiar with the matter", "three people familiar with the matter", None, "group"),
        ("Mr Marsh's spokesman", "Mr Marsh's spokesman", None, "role"),
        ("the ministry", None, None, "role"),
        ("the minister", None, None, "role"),
        ("a statement", None, None, "role"),
        ("the Prime Minister", None, "Prime Minister", "role"),
        ("he", None, None, "pronoun"),
        ("who", None, None, "pronoun"),
    ],
)
def test_a_mention_is_told_apart_into_name_title_and_kind(
    text: str, name: str | None, title: str | None, kind: str
) -> None:
    mention = mention_of(text, 0, len(text))
    assert (mention.name, mention.title, mention.kind) == (name, title, kind)


def test_the_ways_of_writing_one_speaker_meet() -> None:
    assert speaker_key("Ben Marsh") == speaker_key("Marsh") == speaker_key("Defence Secretary Ben Marsh") == "marsh"
    assert speaker_key("Zoë Hále") == speaker_key("Zoe Hale")
    assert speaker_key("the Pentagon") == speaker_key("Pentagon")


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Foreign Ministry", "Defence Ministry"),
        ("U.S. officials", "Polish officials"),
        ("Mr Marsh's spokesman", "Marsh"),
        ("Ben Marsh", "Ben Hale"),
    ],
)
def test_different_speakers_do_not_meet(left: str, right: str) -> None:
    assert speaker_key(left) != speaker_key(right)


def test_people_are_found_by_title_given_name_and_again_by_last_name() -> None:
    text = "Foreign Secretary Clara Voss met Mr Hale in New York. Voss left; Hale stayed. Poland waited."
    assert [mention.name for mention in people_in(text)] == ["Clara Voss", "Hale", "Voss", "Hale"]


def test_a_courtesy_title_makes_a_person_of_a_place() -> None:
    assert [mention.name for mention in people_in("Mr Hague left London.")] == ["Hague"]


def test_gender_comes_from_the_given_name_or_the_title() -> None:
    assert gender_of("Clara Voss") == "she"
    assert gender_of("Voss", "spokesman") == "he"
    assert gender_of("Kim Lee") is None
    assert pronoun_gender("She") == "she"
    assert pronoun_gender("it") is None


def test_bodies_are_told_from_people() -> None:
    assert is_body_name("Defense Ministry")
    assert is_body_name("AFP")
    assert is_body_name("Warsaw")
    assert not is_body_name("Clara Voss")


@pytest.mark.parametrize("unit", ["A", "A ", "Mr ", "Mr Bo Hale ", "A.", "of the ", "A's ", "Anna-"])
def test_hostile_capitals_cost_linear_time(unit: str) -> None:
    text = unit * (100_000 // len(unit))
    begun = time.process_time()
    people_in(text)
    mention_of(text, 0, len(text))
    speaker_key(text)
    assert time.process_time() - begun < 3


@given(st.text(max_size=60))
def test_no_text_raises(text: str) -> None:
    mention = mention_of(text, 0, len(text))
    assert (mention.start, mention.end) == (0, len(text))
    speaker_key(text)
    people_in(text)
    gender_of(text)
