"""Views that a sentence gives somebody, and the turns of a transcript."""

from __future__ import annotations

import pytest

import claimcheck
from claimcheck import AttributedClaim


def told(text: str) -> list[tuple[str | None, str]]:
    """The speakers and what they say."""
    claims = (claim for claim in claimcheck.extract(text) if isinstance(claim, AttributedClaim))
    return [
        (claim.speaker and claim.speaker.name, " ... ".join(s.slice(text) for s in claim.content)) for claim in claims
    ]


@pytest.mark.parametrize(
    ("text", "who", "what"),
    [
        ("In Anna Keller's view, the bridge is safe.", "Anna Keller", "the bridge is safe"),
        ("The bridge, in the view of Anna Keller, is safe.", "Anna Keller", "The bridge ... is safe"),
        ("As Anna Keller put it, “the bridge will hold”.", "Anna Keller", "“the bridge will hold”"),
        ("The bridge is, as Anna Keller put it, “a joke on us”.", "Anna Keller", "The bridge is ... “a joke on us”"),
        ("Of course, as Anna Keller said in May, the bridge is old.", "Anna Keller", "the bridge is old"),
        ("Alder is expected by analysts to cut 300 jobs.", "analysts", "Alder ... to cut 300 jobs"),
    ],
)
def test_a_view_is_given_to_whom_the_sentence_gives_it(text: str, who: str, what: str) -> None:
    assert told(text) == [(who, what)]


@pytest.mark.parametrize(
    "text",
    [
        "Alder is expected to cut 300 jobs.",
        "In view of the storm, the bridge is closed.",
        "He sat in full view of the crowd, and the bridge was closed.",
    ],
)
def test_where_nobody_expects_or_views_nobody_is_named(text: str) -> None:
    assert told(text) == []


def test_the_turns_of_a_transcript_have_the_people_who_take_them() -> None:
    text = (
        "Anna Keller met Ben Hale.\n\nHALE: Is it safe?\n\nKELLER: We looked twice. It holds.\n\nHALE: When was that?"
    )
    assert told(text) == [
        ("Ben Hale", "Is it safe?"),
        ("Anna Keller", "We looked twice. It holds."),
        ("Ben Hale", "When was that?"),
    ]


def test_the_lines_of_a_log_are_nobodys_words() -> None:
    assert told("From the log.\n\nTHEFT: A van was taken.\n\nARREST: Who is he?\n\nTHEFT: A car was taken.") == []


@pytest.mark.parametrize(
    ("text", "who", "what"),
    [
        ("“It holds,” said the mayor, Anna Voss.", "Anna Voss", "“It holds,”"),
        ("“It holds,” said one of their lawyers, Anna Voss.", "Anna Voss", "“It holds,”"),
        ("“It holds,” said team manager Anna Voss.", "Anna Voss", "“It holds,”"),
        ("Hale's uncle, Mark Voss, said the bridge was safe.", "Mark Voss", "the bridge was safe"),
        ("“It holds for now,” the Leeds Gazette quoted Anna Voss as saying.", "Anna Voss", "“It holds for now,”"),
        ("Anna Voss pointed out to the Leeds Gazette website that it was late.", "Anna Voss", "that it was late"),
        ("Mr Hague, who had left, said the bridge was safe.", "Hague", "the bridge was safe"),
        ("Anna Voss, Mark Hale and Ben Orlov said it was late.", "Anna Voss, Mark Hale and Ben Orlov", "it was late"),
    ],
)
def test_the_name_beside_a_role_is_who_speaks(text: str, who: str, what: str) -> None:
    assert told(text) == [(who, what)]


@pytest.mark.parametrize(
    "text",
    [
        "Having said that, Leeds are yet to concede a goal.",
        "Officers found him after they came to the bridge.",
        "Alder sells software for storing and finding digital pictures.",
        "Alder's managers told colleagues at Voss of it on Friday, clearing the way for it to conclude a deal.",
    ],
)
def test_words_like_a_cue_say_nothing(text: str) -> None:
    assert told(text) == []


def test_a_repeated_call_does_not_claim_the_quotation_before_it() -> None:
    text = "“They did not look at it twice.” Anna Voss repeated her party's call for a vote."
    assert [who for who, _ in told(text)] in ([], [None])


def test_a_he_or_she_is_nobody_whom_the_words_name() -> None:
    text = "Anna Keller won in Leeds. “I know that Keller plays well,” she said."
    assert told(text) == [(None, "“I know that Keller plays well,”")]


def test_what_follows_a_clause_with_as_is_not_always_said() -> None:
    assert told("As they continued to look, police reached the bridge, which was open.") == []


@pytest.mark.parametrize(
    ("text", "who", "what"),
    [
        ("“It holds,” enthused Anna Voss, the project manager.", "Anna Voss", "“It holds,”"),
        ("“It holds for now,” one trader said.", None, "“It holds for now,”"),
        (
            "Alder also backed the plan saying “we will be happy if it passes”.",
            "Alder",
            "“we will be happy if it passes”",
        ),
        ("Voss was late, with one user writing “how can she be late again”.", None, "“how can she be late again”"),
        ("Anna Voss added, on Radio Leeds: “You have to have it.”", "Anna Voss", "“You have to have it.”"),
        ("The bridge is safe, according to Anna Voss, the mayor.", "Anna Voss", "The bridge is safe"),
    ],
)
def test_quoted_words_find_their_speaker(text: str, who: str | None, what: str) -> None:
    assert told(text) == [(who, what)]
