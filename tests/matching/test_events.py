"""Figures about one event in several texts, told without an owner or a place beside them."""

import datetime as dt

import pytest

from claimcheck import Checker, Document, Finding

LEAD = "Shells hit a school in Kharkiv where Paul Lysenko and Olena Moroz of the Relief Agency had sought safety on Tuesday. "


def told(*texts: str, published: str | None = None) -> list[Finding]:
    documents = [
        Document.model_validate({"id": f"paper{at}", "text": LEAD + text, "published": published})
        for at, text in enumerate(texts)
    ]
    findings = Checker().check(documents).findings
    return [finding for finding in findings if finding.severity != "info" and finding.rule.startswith("XSC")]


def figures(findings: list[Finding]) -> list[tuple[str | None, ...]]:
    return [tuple(sorted(piece.text or "" for piece in finding.evidence)) for finding in findings]


@pytest.mark.parametrize(
    ("one", "other", "pair"),
    [
        (
            "42 people were killed in the school, the hospital said.",
            "The attack on the school killed 36 people.",
            ("36", "42"),
        ),
        (
            "About 1,000 people were sheltering in the school.",
            "In the school 350 people were taking shelter.",
            ("1,000", "350"),
        ),
        (
            "It also wounded 100 people in the school.",
            "Some people were killed and 55 others injured in the school.",
            ("100", "55"),
        ),
        ("The siege lasted 10 minutes, police said.", "It ended a 25-minute siege, police said.", ("10", "25")),
    ],
)
def test_the_same_slot_of_one_event_is_a_question(one: str, other: str, pair: tuple[str, str]) -> None:
    found = told(one, other)
    assert figures(found) == [pair]
    assert {finding.severity for finding in found} == {"warning"}


@pytest.mark.parametrize(
    "other",
    [
        "Hours earlier, 36 people were killed in the school of Izyum.",
        "In a separate attack 36 people were killed in the school of Izyum.",
        "In 2015 shells killed 36 people in the school.",
        "In all 36 people have been killed so far in the school.",
        "The confirmed dead in the school rose to 36 people killed.",
        "Moroz was there. The mayor came. 36 people were killed at a school near Izyum.",
        "More than 40 people were killed in the school.",
    ],
)
def test_what_is_said_of_another_event_or_time_is_none(other: str) -> None:
    assert not told("42 people were killed in the school, the hospital said.", other)


def test_tolls_of_two_days_are_an_update_and_of_one_day_nothing() -> None:
    texts = [LEAD + text for text in ("42 people were killed in the school.", "36 people were killed in the school.")]
    for second, outcomes in ((dt.date(2022, 3, 3), ["update"]), (dt.date(2022, 3, 2), [])):
        days = (dt.date(2022, 3, 2), second)
        documents = [
            Document(id=f"paper{at}", text=text, published=day)
            for at, (text, day) in enumerate(zip(texts, days, strict=True))
        ]
        assert [finding.outcome for finding in Checker().check(documents).findings] == outcomes


def test_sentences_that_share_a_telling_figure_are_about_one_thing() -> None:
    one = "In 2004 a wave killed 230,000 people in 14 countries."
    other = "The wave of 2004 killed 230,000 people in 13 countries, Olena Moroz said."
    assert figures(told(one, other)) == [("13", "14")]
    assert not told(one, "The wave of 2004 killed 170,000 people in 13 countries, Olena Moroz said.")


def test_texts_that_tell_two_stories_are_kept_apart() -> None:
    documents = [
        Document(id="one", text=LEAD + "42 people were killed in the school."),
        Document(
            id="two",
            text="Jane Moss of Lyon said a gas blast in Dijon shook France. 36 people were killed in the school.",
        ),
    ]
    assert not [
        finding
        for finding in Checker().check(documents).findings
        if finding.severity != "info" and finding.rule[:3] == "XSC"
    ]


def test_clock_times_of_one_event_have_to_agree() -> None:
    at = "Three shells hit the school at {}, Olena Moroz said."
    assert figures(told(at.format("3.45pm"), at.format("about 3pm"))) == [("3.45pm", "3pm")]
    assert not told(at.format("3.45pm"), at.format("about 3.30pm"))
    assert figures(told(at.format("7:37 a.m. UTC"), at.format("7:37 AM local time"))) == [
        ("7:37 AM local time", "7:37 a.m. UTC")
    ]
    assert not told(at.format("7:37 a.m. UTC"), at.format("2.37 p.m."))
    assert not told(at.format("3 p.m. GMT"), at.format("4 p.m. BST"))
    assert figures(told(at.format("3 p.m. GMT"), at.format("5 p.m. BST"))) == [("3 p.m. GMT", "5 p.m. BST")]
    assert not told(at.format("3 p.m. IST"), at.format("9.30 a.m."))


def test_clock_times_of_statements_and_other_places_are_those_of_no_event() -> None:
    at = "Three shells hit the school at {}, Olena Moroz said."
    assert not told(at.format("3 p.m."), "Olena Moroz was told of the shells at the school at 5 p.m.")
    assert not told(at.format("3 p.m."), "Shells hit the school (9 p.m. in Tokyo), Olena Moroz said.")


QUAKE = "A {} earthquake struck Vestland in Norway on Tuesday, Olena Moroz of the Survey said from Bergen. "


def magnitudes(one: str, other: str) -> list[tuple[str | None, ...]]:
    day = dt.date(2022, 2, 8)
    documents = [Document(id="a", text=one, published=day), Document(id="b", text=other, published=day)]
    found = [f for f in Checker().check(documents).findings if f.severity != "info" and f.rule.startswith("XSC")]
    return figures(found)


def test_the_magnitude_of_an_earthquake_is_one_but_for_what_agencies_differ_by() -> None:
    first = QUAKE.format("magnitude-6.1")
    other = "The {}-magnitude quake shook Bergen, Olena Moroz said in Norway."
    assert magnitudes(first, other.format("4.1")) == [("4.1", "6.1")]
    assert not magnitudes(first, other.format("6.4"))


@pytest.mark.parametrize(
    "text",
    [
        "In 2004 a 9.1-magnitude quake struck Vestland, Olena Moroz said in Bergen in Norway.",
        "A 4.9-magnitude aftershock struck Vestland, Olena Moroz said in Bergen in Norway.",
        "Another earthquake, of magnitude 4.9, struck Vestland, Olena Moroz said in Bergen in Norway.",
    ],
)
def test_other_earthquakes_have_magnitudes_of_their_own(text: str) -> None:
    assert not magnitudes(QUAKE.format("magnitude-6.1"), text)


DEAL = "Norvik, the maker of pumps of Bergen, will acquire Tessaro of Turin for {}, both said on Tuesday."


def prices(one: str, other: str) -> list[tuple[str | None, ...]]:
    lead = "In Bergen on Tuesday, Norvik and Tessaro of Turin told of their plans. "
    documents = [Document(id="a", text=lead + one), Document(id="b", text=lead + other)]
    found = [f for f in Checker().check(documents).findings if f.severity != "info" and f.rule.startswith("XSC")]
    return figures(found)


@pytest.mark.parametrize(
    "text",
    [
        "Norvik is paying $540 million for Tessaro.",
        "Norvik's $540 million deal with Tessaro is a surprise.",
        "Norvik shelled out $540 million for the acquisition of Tessaro.",
        "Norvik reached a $540 million agreement to purchase Tessaro.",
    ],
)
def test_a_company_has_one_price(text: str) -> None:
    assert prices(DEAL.format("$340 million"), text) == [("$340 million", "$540 million")]
    assert not prices(DEAL.format("$540 million"), text)


@pytest.mark.parametrize(
    "text",
    [
        "Norvik is buying Tessaro for $340 million, including $281 million in cash.",
        "Norvik raised its offer for Tessaro to $540 million.",
        "Norvik bought Pelham Pumps for $540 million.",
        "Norvik is paying $540 million for a stake in Tessaro.",
        "Two years ago Norvik was about to buy Tessaro for $540 million.",
        "Norvik will pay $540 million in tax, Tessaro said.",
    ],
)
def test_offers_parts_and_other_deals_have_their_own(text: str) -> None:
    assert not prices(DEAL.format("$340 million"), text)


def test_what_of_a_price_is_paid_in_cash_is_held_against_the_same_part() -> None:
    one, other = (DEAL.format(f"$340 million, including {cash} million in cash") for cash in ("$281", "$218"))
    assert prices(one, other) == [("$218 million", "$281 million")]
