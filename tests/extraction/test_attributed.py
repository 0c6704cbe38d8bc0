"""What is said, and by whom."""

import time

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from claimcheck.claims.claim import AttributedClaim
from claimcheck.extraction.attributed import attributed, speaker_at
from claimcheck.text.document import Document
from claimcheck.text.sentences import sentences


def read(text: str, *, body: int = 0) -> tuple[AttributedClaim, ...]:
    return attributed(Document(id="wire", text=text), sentences(text), body)


def told(text: str) -> list[tuple[str | None, str]]:
    """The mention beside each content, and the content with " ... " between its pieces."""
    return [
        (claim.speaker.text if claim.speaker else None, " ... ".join(span.slice(text) for span in claim.content))
        for claim in read(text)
    ]


def named(text: str) -> list[str | None]:
    return [claim.speaker.name if claim.speaker else None for claim in read(text)]


@pytest.mark.parametrize(
    ("text", "speaker", "content"),
    [
        ("Hale said that the bridge was safe.", "Hale", "that the bridge was safe"),
        ("Hale said the bridge was safe.", "Hale", "the bridge was safe"),
        ("Hale also said on Monday that the bridge was safe.", "Hale", "that the bridge was safe"),
        ("Hale said in a statement that the bridge was safe.", "Hale", "that the bridge was safe"),
        ("The bridge was safe, Hale said.", "Hale", "The bridge was safe"),
        ("The bridge was safe, said Hale.", "Hale", "The bridge was safe"),
        ("The bridge was safe, Hale told reporters on Monday.", "Hale", "The bridge was safe"),
        ("The bridge, Hale said, was safe.", "Hale", "The bridge ... was safe"),
        ("According to police, the bridge was safe.", "police", "the bridge was safe"),
        ("The bridge was safe, according to police.", "police", "The bridge was safe"),
        ("As Hale put it, the bridge was safe.", "Hale", "the bridge was safe"),
        ("The bridge was safe, as Hale noted.", "Hale", "The bridge was safe"),
        ("Hale told reporters that the bridge was safe.", "Hale", "that the bridge was safe"),
        ("Hale told reporters the bridge was safe.", "Hale", "the bridge was safe"),
        ('Hale: "The bridge is safe and open."', "Hale", '"The bridge is safe and open."'),
        ("Hale tweeted: “The bridge is safe.”", "Hale", "“The bridge is safe.”"),
        ("“The bridge is safe,” Hale said.", "Hale", "“The bridge is safe,”"),
        ("“The bridge is safe,” said Paul Hale, the mayor.", "Paul Hale, the mayor", "“The bridge is safe,”"),
        ("“The bridge,” Hale said, “is safe.”", "Hale", "“The bridge,” ... “is safe.”"),
        ("“Is it safe?” Hale asked.", "Hale", "“Is it safe?”"),
        ("Paul Hale, 45, said the bridge was safe.", "Paul Hale, 45", "the bridge was safe"),
        ("Paul Hale, the mayor, said the bridge was safe.", "Paul Hale, the mayor", "the bridge was safe"),
        ("On a visit to Leeds, Hale said the bridge was safe.", "Hale", "the bridge was safe"),
        ("Another 350 guards will be sent to Leeds, Hale announced today.", "Hale", None),
        ("U.S. officials say two bridges are closed.", "U.S. officials", "two bridges are closed"),
        ("Romania's Defense Ministry said the bridge was safe.", "Romania's Defense Ministry", None),
        ("Hale vowed to close the bridge.", "Hale", "to close the bridge"),
        ("Hale urged Voss to close the bridge.", "Hale", "to close the bridge"),
        ("Hale accused Voss of closing the bridge.", "Hale", "closing the bridge"),
        ("Hale is convinced that the bridge is safe.", "Hale", "that the bridge is safe"),
        ("Moscow “would not be the source of harm,” Voss said.", "Voss", "Moscow “would not be the source of harm,”"),
    ],
)
def test_a_speaker_and_what_is_said_are_found(text: str, speaker: str, content: str | None) -> None:
    (found,) = told(text)
    assert found[0] == speaker
    if content is not None:
        assert found[1] == content


@pytest.mark.parametrize(
    "text",
    [
        "The bridge was safe.",
        "Hale said nothing.",
        "Hale did not say whether the bridge was safe.",
        "Hale would not say that the bridge was safe.",
        "Hale is said to have left.",
        "The reported attack was the third.",
        "Two states claim the island.",
        "Hale announced the closure of the bridge.",
        "Hale predicted the outcome, and he was right.",
        "To say that it is late is to say little.",
        "The film “Snow” opened.",
        "He called it a “joke”.",
        "I think the bridge is safe.",
        "Correction: the bridge was safe.",
    ],
)
def test_where_nothing_is_said_nothing_is_claimed(text: str) -> None:
    assert told(text) == []


def test_quotations_that_follow_belong_to_the_speaker_before() -> None:
    text = "“It is safe,” Hale said. “It will stay open.”\n\n“We looked twice.”\n\nThe rain went on."
    assert told(text) == [("Hale", "“It is safe,” ... “It will stay open.” ... “We looked twice.”")]


def test_a_speech_over_two_paragraphs_is_one_content() -> None:
    text = "“It is safe.\n\n“It will stay open,” Hale said."
    assert told(text) == [("Hale", "“It is safe. ... “It will stay open,”")]


def test_a_quotation_nobody_is_named_for_has_no_speaker() -> None:
    text = "Voss has said Minsk is ready for talks.\n\n“But we do want to work with them on that front.”"
    assert told(text) == [
        ("Voss", "Minsk is ready for talks"),
        (None, "“But we do want to work with them on that front.”"),
    ]


def test_a_quotation_with_a_speaker_of_its_own_goes_to_nobody_else() -> None:
    text = "“It is safe,” Hale said.\n\n“It is not safe at all,” Voss said."
    assert told(text) == [("Hale", "“It is safe,”"), ("Voss", "“It is not safe at all,”")]


def test_an_announced_quotation_may_stand_in_the_next_paragraph() -> None:
    assert told("Hale went on:\n\n“The bridge is safe.”") == [("Hale", "“The bridge is safe.”")]


def test_a_quotation_after_a_comma_is_content_without_the_clause_before_it() -> None:
    text = 'The city is asking for a promise to wait, "The bridge is safe as it stands," said Mr Hale\'s spokesman.'
    assert told(text) == [("Mr Hale's spokesman", '"The bridge is safe as it stands,"')]


def test_two_attributions_share_a_sentence() -> None:
    text = "With the White House saying Hale could leave soon, the Kremlin said the talks were over."
    assert told(text) == [("the White House", "Hale could leave soon"), ("the Kremlin", "the talks were over")]


def test_a_participle_takes_the_speaker_before_it() -> None:
    text = "Voss tweeted late on Monday, saying she was in Leeds to see the bridge."
    assert told(text) == [("Voss", "she was in Leeds to see the bridge")]


def test_one_attribution_may_stand_in_another() -> None:
    text = "Hale has said President Anna Voss told him that the bridge was safe."
    assert told(text) == [
        ("Hale", "President Anna Voss told him that the bridge was safe"),
        ("President Anna Voss", "that the bridge was safe"),
    ]


def test_somebody_quoted_as_saying_is_the_speaker() -> None:
    assert told("Hale was quoted as saying that it was late.") == [("Hale", "that it was late")]


def test_a_quotation_without_its_closing_mark_ends_before_its_speaker() -> None:
    assert told('"It is safe and it will stay open, said Hale.') == [("Hale", '"It is safe and it will stay open,')]


def test_a_denial_is_marked() -> None:
    (claim,) = read("Hale denied that the bridge was closed.")
    assert claim.cue is not None
    assert (claim.cue.lemma, claim.cue.stance, claim.modality) == ("deny", "denial", "denied")
    (claim,) = read("Minsk denies planning an attack.")
    assert (claim.text, claim.modality) == ("planning an attack", "denied")
    (claim,) = read("Minsk rejected Western reports that 350 guards had left.")
    assert (claim.text, claim.modality) == ("that 350 guards had left", "denied")


@pytest.mark.parametrize(
    ("text", "mode"),
    [
        ("“The bridge is safe,” Hale said.", "direct"),
        ("Hale said the bridge was “entirely safe again” by noon.", "mixed"),
        ("Hale said the bridge was safe.", "indirect"),
    ],
)
def test_the_mode_is_the_share_of_quoted_words(text: str, mode: str) -> None:
    (claim,) = read(text)
    assert claim.mode == mode


def test_a_last_name_is_filled_up_from_the_text() -> None:
    text = "Defence Secretary Ben Marsh left.\n\nThe bridge is safe, Mr Marsh said."
    (claim,) = read(text)
    assert claim.speaker is not None
    assert (claim.speaker.text, claim.speaker.name) == ("Mr Marsh", "Ben Marsh")


def test_a_title_stands_beside_the_name() -> None:
    (claim,) = read("Pentagon press secretary Paul Hale said the bridge was safe.")
    assert claim.speaker is not None
    assert (claim.speaker.name, claim.speaker.title) == ("Paul Hale", "Pentagon press secretary")


def test_a_pronoun_means_the_only_one_it_can_mean() -> None:
    text = "“It is safe,” Foreign Secretary Clara Voss said. She added that it was open."
    claims = read(text)
    speaker = claims[-1].speaker
    assert speaker is not None
    assert (speaker.text, speaker.name) == ("She", "Clara Voss")
    assert speaker.resolved_from is not None
    assert speaker.resolved_from.slice(text) == "Clara Voss"


def test_a_pronoun_that_may_mean_two_names_nobody() -> None:
    text = "Paul Hale met David Marsh in Leeds.\n\nThe rain went on.\n\nHe added: Today we face another flood."
    (claim,) = read(text)
    assert claim.speaker is not None
    assert (claim.speaker.text, claim.speaker.name, claim.speaker.resolved_from) == ("He", None, None)


def test_a_ministry_is_the_one_that_spoke_last() -> None:
    text = "The Russian Foreign Ministry warned that talks had failed.\n\n“We waited a long time,” the ministry said."
    assert named(text) == ["Russian Foreign Ministry", "Russian Foreign Ministry"]


def test_a_headline_names_its_speaker_before_a_colon() -> None:
    text = "Voss: Bridge is safe\n\nForeign Secretary Clara Voss walked over the bridge."
    assert [claim.text for claim in read(text)] == ["Bridge is safe"]


def test_claims_carry_their_place_and_a_steady_id() -> None:
    text = "Rain fell. Hale said the bridge was safe. Hale said the bridge was safe."
    document = Document(id="wire", text=text, published="2022-02-10")
    first, second = attributed(document, sentences(text))
    assert first.document == "wire"
    assert first.span is not None
    assert document[first.span] == first.text == "the bridge was safe"
    assert first.sentence is not None
    assert document[first.sentence] == first.sentence_text == "Hale said the bridge was safe."
    assert first.published == document.published
    assert first.id != second.id
    longer = Document(id="wire", text="Snow fell. " + text)
    assert attributed(longer, sentences(longer.text))[0].id == first.id


def test_the_speaker_of_a_figure_is_the_innermost_one() -> None:
    text = "Hale said Anna Voss told him that 350 guards were sent. Later 20 left."
    claims = read(text)
    at = text.index("350")
    speaker = speaker_at(claims, at, at + 3)
    assert speaker is not None
    assert speaker.name == "Anna Voss"
    at = text.index("20 left")
    assert speaker_at(claims, at, at + 2) is None


@pytest.mark.parametrize(
    "unit",
    [
        '"',
        "'",
        "“a ",
        "said ",
        "he said that ",
        "He said, ",
        "A ",
        "Bo Hale ",
        ", said Bo Hale",
        '"a b c," he said. ',
        "according to ",
        "told him ",
        "Bo (a ",
        "Bo - a, ",
        "Mr Hale said it. He left.\n",
        '"a b c d e f\n\n',
        "x, ",
        "Mr Hale said it is so. He said it is so. ",
        "The ministry said it is so. ",
    ],
)
def test_hostile_text_costs_linear_time(unit: str) -> None:
    text = unit * (50_000 // len(unit))
    found = sentences(text)
    begun = time.perf_counter()
    attributed(Document(text=text), found)
    assert time.perf_counter() - begun < 4


_WORDS = [
    "Hale",
    "said",
    "that",
    "“",
    "”",
    '"',
    "he",
    ",",
    ".",
    ":",
    "the",
    "denied",
    "told",
    "was",
    "\n\n",
    "'",
    "-",
    "(",
]


@given(st.one_of(st.text(max_size=60), st.lists(st.sampled_from(_WORDS), max_size=25).map(" ".join)))
@example(", said")
@example("said :")
@example("\u2009“")
def test_no_text_raises(text: str) -> None:
    document = Document(text=text)
    for claim in attributed(document, sentences(text)):
        assert claim.span is not None
        assert document[claim.span] == claim.text
        assert claim.content
