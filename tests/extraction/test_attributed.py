"""What is said, and by whom."""

import time

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from claimcheck.claims.claim import AttributedClaim
from claimcheck.extraction.attributed import attributed, attributed_in_title, speaker_at
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
        ("A letter sent to Hale said the bridge was safe.", "A letter sent to Hale", "the bridge was safe"),
        (
            "Tests carried out on the beams showed that the bridge was safe.",
            "Tests carried out on the beams",
            "that the bridge was safe",
        ),
        (
            "Figures released by the Office for Bridges showed that 12 were safe.",
            "Figures released by the Office for Bridges",
            "that 12 were safe",
        ),
        (
            "It was reported that ex-Mayor Paul Hale said the bridge was safe.",
            "ex-Mayor Paul Hale",
            "the bridge was safe",
        ),
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
        ("Paul Hale, 45, said the bridge was safe.", "Paul Hale, 45,", "the bridge was safe"),
        ("Paul Hale, the mayor, said the bridge was safe.", "Paul Hale, the mayor,", "the bridge was safe"),
        ("On a visit to Leeds, Hale said the bridge was safe.", "Hale", "the bridge was safe"),
        ("Another 350 guards will be sent to Leeds, Hale announced today.", "Hale", None),
        ("U.S. officials say two bridges are closed.", "U.S. officials", "two bridges are closed"),
        ("Romania's Defense Ministry said the bridge was safe.", "Romania's Defense Ministry", None),
        ("Hale vowed to close the bridge.", "Hale", "to close the bridge"),
        ("Hale urged Voss to close the bridge.", "Hale", "Voss to close the bridge"),
        ("Hale accused Voss of closing the bridge.", "Hale", "Voss of closing the bridge"),
        ("Hale is convinced that the bridge is safe.", "Hale", "that the bridge is safe"),
        ("Moscow “would not be the source of harm,” Voss said.", "Voss", "Moscow “would not be the source of harm,”"),
        # around the speaker
        ("Hale, the mayor, stuck to his plan, saying that it was safe.", "Hale, the mayor", "that it was safe"),
        (
            "The mayor, Paul Hale, a former teacher, said that it was safe.",
            "The mayor, Paul Hale, a former teacher,",
            None,
        ),
        ("Hale, for his part, said that it was safe.", "Hale", "that it was safe"),
        ("Hale, who came in May, said that it was safe.", "Hale", "that it was safe"),
        ("The council this week announced that it was safe.", "The council", "that it was safe"),
        ("A report released in May by the city said that it was safe.", "A report released in May by the city", None),
        ("A man who has met Hale said that it was safe.", "A man who has met Hale", "that it was safe"),
        ("“It is safe,” one senior engineer said.", "one senior engineer", "“It is safe,”"),
        ("“It is safe,” said Paul Hale, its chief engineer.", "Paul Hale, its chief engineer", "“It is safe,”"),
        ("“It is safe,” said one aide close to the mayor.", "one aide close to the mayor", "“It is safe,”"),
        ("Friends, neighbours and rivals said that it was safe.", "Friends, neighbours and rivals", "that it was safe"),
        ("Ann May said that it was safe.", "Ann May", "that it was safe"),
        # around the verb
        ("Hale said repeatedly that it was safe.", "Hale", "that it was safe"),
        ("Hale added, though, that it was safe.", "Hale", "that it was safe"),
        ("Hale went on to say that it was safe.", "Hale", "that it was safe"),
        ("Hale continued to insist that it was safe.", "Hale", "that it was safe"),
        ("Hale is arguing that it was safe.", "Hale", "that it was safe"),
        ("While saying that it was safe, Hale closed it.", "Hale", "that it was safe"),
        ("It was safe, Hale said in a message to the town.", "Hale", "It was safe"),
        ("Hale said because it was late, he would wait.", "Hale", "because it was late, he would wait"),
        # figures of the news
        ("Police said on Monday 12 people died in Leeds.", "Police", "12 people died in Leeds"),
        ("At least 12 people were hurt, officials said on Monday.", "officials", "At least 12 people were hurt"),
        ("Officials put the toll at 12 on Monday.", "Officials", "the toll at 12"),
        ("Hale, 45, was quoted as saying 12 people were hurt.", "Hale, 45,", "12 people were hurt"),
        (
            "The rise (“It hurts all of us,” said Ann Hale, a nurse) was steep.",
            "Ann Hale, a nurse",
            "“It hurts all of us,”",
        ),
        # what is said
        ("Without rain, Hale said, she thought it was safe.", "Hale", "Without rain ... she thought it was safe"),
        ("In such cases, Hale said, “the bridge is safe.”", "Hale", "In such cases ... “the bridge is safe.”"),
        ("Hale said, “We have weeks to go” until the vote.", "Hale", "“We have weeks to go” until the vote"),
        ("“There is calm again,” and trade began, Hale said.", "Hale", "“There is calm again,” and trade began"),
        ("Hale blamed Minsk for breaking the truce.", "Hale", "Minsk for breaking the truce"),
        ("Hale described the plan as a mistake.", "Hale", "the plan as a mistake"),
        ("The ministry reported 12 deaths on Monday.", "The ministry", "12 deaths"),
        ("Hale called for an inquiry into the flood.", "Hale", "an inquiry into the flood"),
        ("Hale asked whether it was safe.", "Hale", "whether it was safe"),
        ("Hale plans to close it in May.", "Hale", "to close it in May"),
        ("Hale pledged on Monday to close it.", "Hale", "to close it"),
        ("Voss's claim that it was safe came late.", "Voss", None),
        ("Hale made the point that it was safe.", "Hale", "that it was safe"),
        ("Hale's answer was: “Never in my life.”", "Hale", "“Never in my life.”"),
        ("The ban was first reported by the Leeds Gazette.", "the Leeds Gazette", "The ban"),
        ("Envoys watching the talks said they expect a deal.", "Envoys watching the talks", "they expect a deal"),
        ("Bankers leaving a meeting with Hale declined to comment on it.", "Bankers leaving a meeting with Hale", None),
        ("“It is safe for all of us.” - Anna Keller", "Anna Keller", "“It is safe for all of us.”"),
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
        "The claim that he made in May was late.",
        "The group plans are late.",
        "He recalled that moment.",
        "Two of the state parks closed.",
        "Hale said when he left the town.",
        "They are the people who want to leave.",
        "Hale hailed a taxi.",
        "Hale put the cup at the edge.",
        "He said 'never again' and left.",
        "Hale left with a vest, a rifle and a bag filled with an estimated 1,300 rounds.",
    ],
)
def test_where_nothing_is_said_nothing_is_claimed(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Police found that a message from Voss to a friend in Lyon had mentioned plans for a strike.",
        "An envoy attending the talks in Bonn said that a deal was near.",
        "Those who left the party under Hale are considering a new one.",
    ],
)
def test_what_a_preposition_leads_to_is_no_speaker(text: str) -> None:
    assert not {"a friend in Lyon", "Lyon", "Bonn", "Hale"} & {speaker for speaker, _ in told(text)}


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


def test_to_decline_is_not_to_deny() -> None:
    (claim,) = read("Hale declined to comment.")
    assert claim.cue is not None
    assert (claim.text, claim.cue.stance, claim.modality) == ("to comment", "refusal", "actual")


@pytest.mark.parametrize(
    ("text", "modality"),
    [
        ("Hale vowed to close the bridge.", "planned"),
        ("Hale does not plan to close the bridge.", "denied"),
        ("Hale urged Voss to close the bridge.", "required"),
        ("Hale asked whether the bridge was safe.", "possible"),
        ("Hale explained why the bridge was safe.", "actual"),
    ],
)
def test_what_is_wanted_or_asked_is_not_told_as_a_fact(text: str, modality: str) -> None:
    (claim,) = read(text)
    assert claim.modality == modality


@pytest.mark.parametrize(
    ("text", "relay", "origin"),
    [
        ("Officials told the Leeds Times that it was safe.", "the Leeds Times", None),
        ("It was safe, officials told Reuters on Monday.", "Reuters", None),
        ("“It is safe,” Hale said in an interview with the Leeds Gazette.", "the Leeds Gazette", None),
        ("Hale was quoted by Tass as saying that it was safe.", "Tass", None),
        ("Hale was quoted as saying that it was safe by Tass.", "Tass", None),
        ("AFP reported, citing two officials, that it was safe.", None, "two officials"),
        ("Hale told Congress that it was safe.", None, None),
    ],
)
def test_who_passed_words_on_is_kept_apart_from_who_said_them(text: str, relay: str | None, origin: str | None) -> None:
    (claim,) = read(text)
    assert (claim.relay.text if claim.relay else None, claim.origin.text if claim.origin else None) == (relay, origin)


def test_a_quotation_right_behind_reported_words_is_the_same_speakers() -> None:
    text = "Hale said the bridge was safe. “We looked at it twice.”"
    assert told(text) == [("Hale", "the bridge was safe"), ("Hale", "“We looked at it twice.”")]


def test_a_quotation_behind_two_speakers_has_none() -> None:
    text = "Hale said Voss told him that it was safe. “We looked at it twice.”"
    assert told(text)[-1] == (None, "“We looked at it twice.”")


def test_a_sentence_of_the_writer_does_not_end_a_speech() -> None:
    text = "“Those are small towns,” Hale said. They lie far from the city. “That is a tough area.”"
    assert told(text) == [("Hale", "“Those are small towns,” ... “That is a tough area.”")]
    text = "“Those are small towns,” Hale said. Anna Voss left early. “That is a tough area for us.”"
    assert told(text)[-1] == (None, "“That is a tough area for us.”")


def test_what_somebody_is_said_to_hold_is_the_one_who_says_so() -> None:
    assert told("Hale said he believed the bridge was safe.") == [("Hale", "he believed the bridge was safe")]


def test_a_second_verb_of_saying_ends_what_the_first_one_says() -> None:
    assert told("The ministry confirmed 12 deaths and said 3 were missing.") == [
        ("The ministry", "12 deaths"),
        ("The ministry", "3 were missing"),
    ]
    denied, confirmed = read("The minister denied that 12 guards were killed but confirmed three injuries.")
    assert (denied.text, denied.modality) == ("that 12 guards were killed", "denied")
    assert (confirmed.text, confirmed.modality) == ("three injuries", "actual")


def test_a_named_speaker_behind_and_ends_what_is_said() -> None:
    text = "Hale said the bridge was safe and Voss says it was late."
    assert told(text) == [("Hale", "the bridge was safe"), ("Voss", "it was late")]


def test_a_relative_clause_ends_at_the_verb_of_the_sentence() -> None:
    text = "Hale, who says the bridge is safe, said the rain was over."
    assert told(text) == [("who", "the bridge is safe"), ("Hale", "the rain was over")]


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


@pytest.mark.parametrize("other", ["Zelensky", "Zelenskyy", "Zelenskyi"])
def test_a_name_in_another_transliteration_is_the_same_name(other: str) -> None:
    assert named(f"President Volodymyr Zelenskiy left. {other} said it was late.") == ["Volodymyr Zelenskiy"]


def test_a_last_name_that_two_people_have_names_nobody_unless_a_title_tells() -> None:
    assert named("Paul Hale met Anna Hale. Hale said it was late.") == [None]
    assert named("Paul Hale met Anna Hale. Mrs Hale said it was late.") == ["Anna Hale"]
    assert named("Paul Hale met Paul B. Hale. Hale said it was late.") == ["Paul Hale"]


def test_an_office_means_the_only_one_who_holds_it() -> None:
    assert named("Prime Minister Anna Voss left. The prime minister said it was late.") == ["Anna Voss"]
    assert named("Mayor Paul Hale met Mayor Ann Voss. The mayor said it was late.") == [None]


@pytest.mark.parametrize("speaker", ["Kyiv", "Downing Street", "U.S. officials", "the Kremlin"])
def test_governments_and_groups_speak_for_themselves(speaker: str) -> None:
    assert named(f"It was late, {speaker} said.") == [speaker.removeprefix("the ")]


def test_a_place_is_not_the_name_of_those_who_are_there() -> None:
    assert named("European firms with a branch in New York said it was late.") == [None]
    assert named("The University of Leeds said it was late.") == ["University of Leeds"]
    assert named("A spokesman for Mr Hale said it was late.") == [None]
    assert named("An aide to President Anna Voss said it was late.") == [None]


def test_a_ministry_is_the_one_that_spoke_last() -> None:
    text = "The Russian Foreign Ministry warned that talks had failed.\n\n“We waited a long time,” the ministry said."
    assert named(text) == ["Russian Foreign Ministry", "Russian Foreign Ministry"]


def test_a_headline_names_its_speaker_before_a_colon() -> None:
    text = "Voss: Bridge is safe\n\nForeign Secretary Clara Voss walked over the bridge."
    assert [claim.text for claim in read(text)] == ["Bridge is safe"]


@pytest.mark.parametrize(
    ("headline", "speaker"),
    [
        ("Police: Bridge is safe", "Police"),
        ("Bridge is safe: Voss", "Voss"),
        ("Bridge is safe - police", "police"),
        ("Bridge is safe -- police", "police"),
        ("Bridge is safe\u2014police", "police"),
    ],
)
def test_a_headline_may_name_its_speaker_at_either_end(headline: str, speaker: str) -> None:
    assert told(f"{headline}\n\nForeign Secretary Clara Voss walked over it.") == [(speaker, "Bridge is safe")]


def test_a_title_outside_the_text_is_read_with_the_story_below() -> None:
    document = Document(title="Bridge is safe, says Voss", text="Clara Voss walked over it.")
    (claim,) = attributed_in_title(document)
    assert claim.speaker is not None
    assert (claim.field, claim.text, claim.speaker.name) == ("title", "Bridge is safe", "Clara Voss")
    assert attributed_in_title(Document(text="Clara Voss said it was late.")) == ()


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
        "would like ",
        "his belief that it is so ",
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
    begun = time.process_time()
    attributed(Document(text=text), found)
    assert time.process_time() - begun < 4


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
    "late?",
    "dogs'",
]
_WRITTEN = st.builds(str.join, st.sampled_from(["", " "]), st.lists(st.sampled_from(_WORDS), max_size=25))


@given(st.one_of(st.text(max_size=60), _WRITTEN))
@example("'\"f? B s' m")  # quotation marks that close across each other
@example(", said")
@example("said :")
@example("\u2009“")
def test_no_text_raises(text: str) -> None:
    document = Document(text=text)
    for claim in attributed(document, sentences(text)):
        assert claim.span is not None
        assert document[claim.span] == claim.text
        assert claim.content


@pytest.mark.parametrize(
    ("text", "mention", "name"),
    [
        ("Alder Mills Inc <ALD.L> said it would close two plants.", "Alder Mills Inc", "Alder Mills Inc"),
        ("It would close two plants, Alder Mills Inc <ALD> said.", "Alder Mills Inc", "Alder Mills Inc"),
        ("<Alder Beverage Corp> said it would close two plants.", "Alder Beverage Corp", "Alder Beverage Corp"),
        (
            "Alder Inc <ALD.L> and Norvale Plc <NVL> said they would merge.",
            "Alder Inc <ALD.L> and Norvale Plc",
            "Alder Inc and Norvale Plc",
        ),
        (
            "The notes pay five percent, said lead manager Voss, Hale and Co.",
            "lead manager Voss, Hale and Co",
            "Voss, Hale and Co",
        ),
        (
            "The notes pay five percent, lead manager Voss, Hale and Co said.",
            "lead manager Voss, Hale and Co",
            "Voss, Hale and Co",
        ),
        (
            "The notes pay five percent, lead manager Alder Wagg and Co Ltd said.",
            "lead manager Alder Wagg and Co Ltd",
            "Alder Wagg and Co Ltd",
        ),
        ("The ship was late, said Hale, Voss and Keller.", "Hale, Voss and Keller", "Hale, Voss and Keller"),
        ("A group led by the investor Paul Hale said it was late.", "A group led by the investor Paul Hale", None),
        (
            "Paul Hale, analyst for Alder Clearing said it was late.",
            "Paul Hale, analyst for Alder Clearing",
            "Paul Hale",
        ),
        (
            "Enka Mills, owned by Norvale Inc, Voss Corp and Hale Corp, said it was late.",
            "Enka Mills, owned by Norvale Inc, Voss Corp and Hale Corp,",
            "Enka Mills",
        ),
        ("Norvale, which is based on Turks and Caicos, the islands, said it was late.", "Norvale", "Norvale"),
        ("Senator Paul Hale (Labour) of Leeds said it was late.", "Senator Paul Hale (Labour) of Leeds", "Paul Hale"),
        ("Alder Mills in its annual report said it was late.", "Alder Mills", "Alder Mills"),
        ("The talks ended after Voss said it was late.", "Voss", "Voss"),
        ("Since the sale of Alder Inc the government said it was late.", "the government", None),
    ],
)
def test_a_speaker_is_named_whole_and_alone(text: str, mention: str, name: str | None) -> None:
    (claim,) = read(text)
    assert claim.speaker
    assert (claim.speaker.text, claim.speaker.name) == (mention, name)


@pytest.mark.parametrize(
    "text",
    [
        "Ireland showed great composure in the second half.",
        "She presented the TV shows Number 73 and Motormouth.",
        "Government bonds showed gains of up to three points helped by demand.",
        "Holdings in rent and loan note funds fell to 25 billion.",
        "Some farm state councils already look for savings.",
        "The measures proposed include a large budget.",
        "What is now referred to as the old town was sold.",
        "Fares are set according to income.",
        "She said nothing, and asked not to be named.",
        "Who says Leeds cannot win?",
        "He said a prayer for the miners at the gates of the pit.",
    ],
)
def test_a_word_of_saying_that_tells_nothing_is_no_claim(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        (
            "Hale said the work will be done in Leeds, and is expected to be over by May.",
            [("Hale", "the work will be done in Leeds, and is expected to be over by May")],
        ),
        (
            "Hale noted that for most of its life, the old accord had maintained the price.",
            [("Hale", "that for most of its life, the old accord had maintained the price")],
        ),
        (
            "Hale warned measures that would punish allies could fail.",
            [("Hale", "measures that would punish allies could fail")],
        ),
        (
            "Alder agreed to sell the mill, including its stock, to Norvale.",
            [("Alder", "to sell the mill, including its stock, to Norvale")],
        ),
        (
            "Most banks refused to lend more and borrowers were in trouble.",
            [("Most banks", "to lend more")],
        ),
        (
            "Iraq and Russia are close to a deal, Hale said Saturday, a plan that could put them at odds.",
            [("Hale", "Iraq and Russia are close to a deal")],
        ),
        (
            "Inspections found illegal guns, Voss said.",
            [("Voss", "Inspections found illegal guns")],
        ),
        ("Officials noted this practice was common.", [("Officials", "this practice was common")]),
    ],
)
def test_what_is_said_ends_where_its_words_do(text: str, claims: list[tuple[str, str]]) -> None:
    assert told(text) == claims


@pytest.mark.parametrize(
    ("text", "speaker", "content"),
    [
        ("Voss told a meeting the plan was dead.", "Voss", "the plan was dead"),
        (
            'Voss told a news conference "We have found the money and we will build the bridge."',
            "Voss",
            '"We have found the money and we will build the bridge."',
        ),
        (
            "Alder said under the terms of the sale, it has a month to pay.",
            "Alder",
            "under the terms of the sale, it has a month to pay",
        ),
        (
            "The club said the service offers cuts of a third to its members.",
            "The club",
            "the service offers cuts of a third to its members",
        ),
        ("Alder said it currently limits fines to 20 pounds.", "Alder", "it currently limits fines to 20 pounds"),
    ],
)
def test_a_clause_is_found_behind_an_audience_and_behind_said(text: str, speaker: str, content: str) -> None:
    assert told(text) == [(speaker, content)]


@pytest.mark.parametrize(
    ("title", "name", "content"),
    [
        ("No deal in sight, Keller says", "Anna Keller", "No deal in sight"),
        ("Keller says no deal in sight", "Anna Keller", "no deal in sight"),
        ("BRIDGE SAFE UNTIL MAY, SAY SOURCES", "SOURCES", "BRIDGE SAFE UNTIL MAY"),
    ],
)
def test_a_headline_may_leave_its_verb_out(title: str, name: str, content: str) -> None:
    (claim,) = attributed_in_title(Document(title=title, text="Anna Keller walked over the bridge in Leeds. It held."))
    assert claim.speaker
    assert (claim.speaker.name, claim.text) == (name, content)


def test_a_deputy_is_not_the_one_he_stands_in_for() -> None:
    assert named('Deputy Prime Minister Paul Hale walked in. "It is late," the prime minister said.') == [None]


def test_a_quotation_of_the_next_paragraph_has_its_own_speaker() -> None:
    text = 'Until recently sales were to rise, dealers said.\n\n"Demand was hit hard by the war," said Paul Hale.'
    assert named(text)[-1] == "Paul Hale"
