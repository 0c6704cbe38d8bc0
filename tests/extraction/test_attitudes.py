"""What somebody holds of a thing, wants, decides, knows or is asked: attributions beyond "said that"."""

from __future__ import annotations

import pytest

import claimcheck
from claimcheck import AttributedClaim


def said(text: str) -> list[AttributedClaim]:
    return [claim for claim in claimcheck.extract(text) if isinstance(claim, AttributedClaim)]


def told(text: str) -> list[tuple[str | None, str]]:
    """The mention beside each content, and the content with " ... " between its pieces."""
    return [
        (claim.speaker and claim.speaker.text, " ... ".join(span.slice(text) for span in claim.content))
        for claim in said(text)
    ]


@pytest.mark.parametrize(
    ("text", "who", "what"),
    [
        ("Hale supports the new bridge in Leeds.", "Hale", "the new bridge"),
        ("Hale defended her record on Monday.", "Hale", "her record"),
        ("Hale described the rescue of the crew.", "Hale", "the rescue of the crew"),
        ("Hale cited two reports from May.", "Hale", "two reports from May"),
        ("Hale pointed to a crack in the pier.", "Hale", "a crack in the pier"),
        ("Hale talked about the night of the flood.", "Hale", "the night of the flood"),
        ("Hale is critical of the plan.", "Hale", "the plan"),
        ("Hale was very worried about the flood.", "Hale", "the flood"),
        ("Voss's support for the ban grew.", "Voss", "the ban"),
        ("Voss repeated her call for a vote.", "her", "a vote"),
    ],
)
def test_what_somebody_speaks_of_is_given_to_them(text: str, who: str, what: str) -> None:
    assert told(text) == [(who, what)]


@pytest.mark.parametrize(
    ("text", "what", "modality", "stance"),
    [
        ("Hale wants a new bridge.", "a new bridge", "planned", "intention"),
        ("Hale decided to close the bridge.", "to close the bridge", "planned", "intention"),
        ("Hale sought to close the bridge.", "to close the bridge", "planned", "intention"),
        ("Hale agreed to cut 300 jobs.", "to cut 300 jobs", "planned", "concession"),
        ("Hale's vow to stay was short.", "to stay", "planned", "intention"),
        ("Hale's refusal to leave ended the talks.", "to leave", "actual", "refusal"),
        ("Hale encouraged the council to stay.", "the council to stay", "required", "directive"),
        ("Hale rejected a plan to close the bridge.", "a plan to close the bridge", "denied", "denial"),
        ("Hale opposes the ban.", "the ban", "actual", "evaluation"),
        ("Hale knows that the bridge is safe.", "that the bridge is safe", "actual", "belief"),
        ("Hale did not know that it was closed.", "that it was closed", "actual", "belief"),
        ("Hale does not know whether it is closed.", "whether it is closed", "possible", "belief"),
        ("Hale does not believe that it is closed.", "that it is closed", "denied", "belief"),
        ("Hale declined to comment.", "to comment", "actual", "refusal"),
    ],
)
def test_what_is_meant_wanted_or_refused_keeps_its_stance(text: str, what: str, modality: str, stance: str) -> None:
    (claim,) = said(text)
    assert claim.content[0].slice(text) == what
    assert claim.cue is not None
    assert (claim.modality, claim.cue.stance) == (modality, stance)


@pytest.mark.parametrize(
    "text",
    [
        "The supports the council built are safe.",
        "Sales compared with 12 million a year before.",
        "Hale attacked him.",
        "The challenge for the board is its age.",
        "The bridge Hale built is open to the public.",
    ],
)
def test_a_noun_or_a_bare_pronoun_is_nothing_said(text: str) -> None:
    assert told(text) == []


def test_what_somebody_is_said_to_hold_is_not_told_twice() -> None:
    assert told("Hale said the board supported the plan.") == [("Hale", "the board supported the plan")]


@pytest.mark.parametrize(
    ("text", "outer"),
    [
        ("Hale pointed to the flood, officials said on Monday.", ("officials", "Hale pointed to the flood")),
        (
            "In Leeds, Hale described the flood as a warning, according to the Leeds Gazette.",
            ("the Leeds Gazette", "In Leeds, Hale described the flood as a warning"),
        ),
        (
            "She later compared the talks to “a long and cold winter,” according to a letter.",
            ("a letter", "She later compared the talks to “a long and cold winter,”"),
        ),
    ],
)
def test_what_somebody_speaks_of_can_be_told_by_another(text: str, outer: tuple[str, str]) -> None:
    assert outer in told(text)


@pytest.mark.parametrize(
    ("text", "question"),
    [
        ("Asked whether the bridge was safe, Hale left.", "whether the bridge was safe"),
        ("When asked if 12 people had died, Hale left.", "if 12 people had died"),
        ("Hale was asked about the flood.", "about the flood"),
    ],
)
def test_a_question_that_nobody_is_named_for_is_open(text: str, question: str) -> None:
    (claim,) = said(text)
    assert (claim.speaker, claim.content[0].slice(text), claim.modality) == (None, question, "possible")


@pytest.mark.parametrize(
    ("text", "who", "what"),
    [
        ("The navy lost 12 planes that Kyiv said were old.", "Kyiv", "that ... were old"),
        ("The plan, which Hale argued would save the port, failed.", "Hale", "which ... would save the port"),
    ],
)
def test_a_verb_of_saying_inside_a_relative_clause_leaves_the_pronoun_its_verb(text: str, who: str, what: str) -> None:
    assert told(text) == [(who, what)]


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("Hale said it was late, which Voss doubted at once.", "it was late"),
        ("Hale left, admitting that it was closed but warning that it was late.", "that it was closed"),
    ],
)
def test_content_ends_where_the_next_word_of_saying_takes_over(text: str, first: str) -> None:
    assert told(text)[0] == ("Hale", first)


@pytest.mark.parametrize(
    ("text", "who", "what"),
    [
        ("Keller Calls On Council To Resign\n\nAnna Keller spoke in Leeds.", "Keller", "Council To Resign"),
        ("Hale Vows To Protect Bridge\n\nPaul Hale spoke in Leeds.", "Hale", "To Protect Bridge"),
    ],
)
def test_headlines_in_capitals_say_what_others_say(text: str, who: str, what: str) -> None:
    assert told(text) == [(who, what)]


@pytest.mark.parametrize(
    ("text", "who", "what"),
    [
        (
            "According to the Leeds Fire Office over 345 people were hurt in May.",
            "the Leeds Fire Office",
            "over 345 people were hurt in May",
        ),
        ("According to the 2019 report 12 people died.", "the 2019 report", "12 people died"),
        ("According to Hale he left in May.", "Hale", "he left in May"),
        ("According to section 12 of the law it was safe.", "section 12 of the law", "it was safe"),
        ("More from Keller: “We looked at the bridge twice.”", "Keller", "“We looked at the bridge twice.”"),
        ("The reports said the failures raise questions.", "The reports", "the failures raise questions"),
        ("Hale announced where the bridge would stand.", "Hale", "where the bridge would stand"),
        ("“It is late,” the bearded, 71-year-old envoy said.", "the bearded, 71-year-old envoy", "“It is late,”"),
    ],
)
def test_speakers_and_what_they_say_are_parted_where_they_meet(text: str, who: str, what: str) -> None:
    assert told(text) == [(who, what)]
