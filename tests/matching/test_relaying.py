"""Figures that were passed on, and figures that a speaker was quoted with."""

from __future__ import annotations

import pytest

from claimcheck import Checker, Document, Finding, Settings

RULES = ("ATT003", "ATT004", "ATT005", "NAM004", "PRV001", "PRV002", "PRV005")
CHECKER = Checker(Settings(select=RULES))
STORY = (
    "A storm closed schools on the coast of Norway on Monday and cut the road between the harbour and the old mill. "
    "The army put up tents for up to 900 people beside the railway station of the town on Monday night. "
    "It was the worst storm in the town since the one that took the pier and the 2 towers of the old chapel away."
)


def told(*documents: Document) -> tuple[Finding, ...]:
    """What cannot stand."""
    return tuple(f for f in CHECKER.check(documents).findings if f.outcome == "conflict")


def rules(*documents: Document) -> set[str]:
    """The rules that say so."""
    return {finding.rule for finding in told(*documents)}


def test_a_hedge_that_a_copy_dropped_is_found() -> None:
    copy = STORY.replace("up to 900", "900")
    [finding] = told(Document(id="a", text=STORY), Document(id="b", text=copy))
    assert (finding.rule, finding.severity) == ("ATT005", "warning")
    assert {repair.new for repair in finding.repairs} == {"up to 900"}


def test_a_text_that_has_the_figure_in_two_ways_is_held_to_neither() -> None:
    both = STORY + "\n\nThe 900 people slept badly in the tents that the army had put up."
    assert not told(Document(id="a", text=both), Document(id="b", text=STORY.replace("up to 900", "900")))


def test_a_hedge_added_by_the_later_text_is_none_dropped() -> None:
    plain = Document(id="a", text=STORY.replace("up to 900", "900"), published="2022-02-07")
    hedged = Document(id="b", text=STORY, published="2022-02-08")
    assert not told(plain, hedged)
    assert rules(plain.model_copy(update={"published": hedged.published}), hedged) == {"ATT005"}


def test_a_source_that_a_copy_dropped_is_found() -> None:
    said = STORY.replace("Monday night. It", "Monday night, Mayor Anna Keller said.\n\nIt")
    bare = said.replace(", Mayor Anna Keller said", "")
    assert rules(Document(id="a", text=said), Document(id="b", text=bare)) == {"ATT004"}


def test_a_source_in_the_same_paragraph_is_source_enough() -> None:
    said = STORY.replace("Monday night. It", "Monday night, Mayor Anna Keller said.\n\nIt")
    moved = said.replace("The army", "The mayor spoke and told of the night. The army").replace(
        ", Mayor Anna Keller said", ""
    )
    assert not rules(Document(id="a", text=said), Document(id="b", text=moved))


@pytest.mark.parametrize(
    "text",
    [
        # The speaker gives both.
        'Anna Keller said 40 schools were closed. "The storm closed 60 schools, and 40 schools are in Lyon," she said.',
        # Another speaker.
        'Anna Keller said 40 schools were closed. "The storm has closed 60 schools," Peter Marsh said.',
        # Another place.
        'Anna Keller said 40 schools were closed in Lyon. "The storm has closed 60 schools in Leeds," she said.',
        # Rounded, and hedged.
        'Anna Keller said about 60 schools were closed. "The storm has closed 61 schools," she said.',
        # All there is, and what is added.
        'Anna Keller said there would be 450 troops in all. "We will send a further 350 troops," she said.',
        # Another day, another round, another's word.
        'Anna Keller said police arrested 12 protesters. "They arrested 30 protesters on Monday," she said.',
        'Anna Keller said 40 jobs would go in the first round. "In the end 60 jobs would go," she said.',
        'Anna Keller said 40 schools were closed. "I was told 60 schools were closed," she said.',
        # Two that make up the one.
        'Anna Keller said 40 schools were closed. "We closed 25 schools in Lyon and 15 schools in Leeds," she said.',
        # Whose they are.
        'Anna Keller said she had 3 children. "My sister has 4 children," she said.',
        # What was, and what will be.
        'Anna Keller said 250 troops would go to Lyon. "We sent 100 troops to Lyon," she said.',
        # A part and its whole.
        'Of 60 schools, Anna Keller said, 40 schools were closed. "We have 60 schools," she said.',
    ],
)
def test_a_speaker_may_have_two_figures(text: str) -> None:
    assert not told(Document(text=text))


def test_a_he_that_was_not_named_before_is_only_a_question() -> None:
    text = "He said 250 troops would go. 'We are sending a further 350 British troops,' Peter Marsh said."
    [finding] = told(Document(text=text))
    assert (finding.rule, finding.severity) == ("ATT003", "warning")
    assert {repair.new for repair in finding.repairs} == {"350"}


def relay(name: str, source: str, told: str, **more: str) -> Document:
    """One link of a chain."""
    return Document(id=name, source=source, text=f"Norway has {told}", **more)


def test_a_chain_is_held_against_where_it_begins() -> None:
    chain = (
        relay("a", "Lyon Courier", "about 4,800 troops near the border, officials said."),
        relay("b", "Leeds Post", "4,800 troops near the border, the Lyon Courier reported."),
        relay("c", "Turin Herald", "nearly 5,000 troops near the border, the Leeds Post reported."),
        relay("d", "Malmo Times", "more than 5,000 troops near the border, the Turin Herald reported."),
    )
    assert not told(*chain[:3])
    [finding] = [f for f in told(*chain) if f.rule == "PRV005"]
    assert {piece.document for piece in finding.evidence} == {"a", "d"}


def test_who_cites_an_older_text_is_in_no_circle() -> None:
    def pair(first: str, second: str) -> set[str]:
        return rules(
            relay("a", "Lyon Courier", "110,000 troops near the border, the Leeds Post reported.", published=first),
            relay("b", "Leeds Post", "110,000 troops near the border, the Lyon Courier reported.", published=second),
        )

    assert pair("2022-02-08", "2022-02-08") == {"PRV002"}
    assert pair("2022-02-08", "2022-02-09") == set()


def test_what_each_paper_heard_for_itself_has_many_origins() -> None:
    heard = "110,000 troops near the border, the army said."
    papers = ("Lyon Courier", "Leeds Post", "Turin Herald")
    assert not told(*(relay(name, name, heard) for name in papers))
    assert rules(*(relay(name, name, heard.replace("the army said", "AP reported")) for name in papers)) == {"PRV001"}


def test_no_agency_is_a_witness_beside_those_who_print_it() -> None:
    papers = [
        relay(name, name, "110,000 troops near the border, AP reported.") for name in ("Lyon Courier", "Leeds Post")
    ]
    agency = relay("wire", "AP", "110,000 troops near the border, the army said.")
    other = relay("more", "Reuters", "110,000 troops near the border, the army said.")
    assert rules(*papers, agency) == {"PRV001"}
    assert not rules(*papers, agency, other)


def test_a_meeting_is_one_by_whatever_verb() -> None:
    met = Document(id="a", text="Anna Keller and Peter Marsh met in Warsaw on Feb. 8, 2022.")
    talked = Document(id="b", text="On Feb. 8, 2022, Anna Keller held talks with Peter Marsh in Berlin.")
    assert rules(met, talked) == {"NAM004"}


@pytest.mark.parametrize(
    ("left", "right", "clash"),
    [
        ("Warsaw", "Berlin", True),
        ("Warsaw", "Poland", False),
        ("Warsaw", "Gdansk", False),
        ("Lyon", "Leeds", False),
    ],
)
def test_only_two_countries_are_surely_two_places(left: str, right: str, *, clash: bool) -> None:
    texts = (f"Anna Keller met Peter Marsh in {place} on Feb. 8, 2022." for place in (left, right))
    assert bool(told(*(Document(id=f"t{at}", text=text) for at, text in enumerate(texts)))) == clash


def test_quoted_words_that_go_on_with_the_writers_sentence_tell_the_next_thing() -> None:
    said = "Anna Keller said the storm had closed 40 schools"
    assert rules(Document(id="wire", text=f'{said}: "The storm has closed 60 schools."')) == {"ATT003"}
    assert not told(Document(id="wire", text=f'{said} and "closed over 60 schools for good".'))
