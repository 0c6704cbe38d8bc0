"""Who relays whom, and what a figure knows of it."""

from time import process_time

import pytest

from claimcheck import CitationClaim, Document, NumericClaim, extract


def cited(text: str, source: str | None = None) -> list[tuple[str, str | None, str]]:
    """Origin, relay and reach of every citation of the text."""
    found = [claim for claim in extract(Document(text=text, source=source)) if isinstance(claim, CitationClaim)]
    assert all(claim.span is not None and claim.span.slice(text) == claim.text for claim in found)
    return [(claim.origin, claim.relay, claim.covers) for claim in found]


def figure(text: str) -> NumericClaim:
    """The only figure of the text."""
    [claim] = [claim for claim in extract(text) if isinstance(claim, NumericClaim)]
    return claim


@pytest.mark.parametrize(
    ("text", "origin", "relay"),
    [
        ("Reuters reported that 12 people were hurt in Lyon.", "Reuters", None),
        ("The Lyon Courier first reported on the closed harbour.", "Lyon Courier", None),
        ("Twelve people were hurt, according to the Lyon Courier.", "Lyon Courier", None),
        ("The harbour is closed, he said, citing AP.", "AP", None),
        ("The plan, first reported by the Leeds Evening News, is dead.", "Leeds Evening News", None),
        ("The mate, Paul Hale, told the\nLyon Courier that the ferry was late.", "Paul Hale", "Lyon Courier"),
        ("Twelve were hurt, the Lyon News Agency reported.", "Lyon News Agency", None),
        ("Officials told the Lyon Courier that 12 people were hurt.", "Officials", "Lyon Courier"),
        ('"The harbour is closed," Anna Keller told AFP.', "Anna Keller", "AFP"),
    ],
)
def test_a_paper_beside_a_cue_is_relayed(text: str, origin: str, relay: str | None) -> None:
    assert (origin, relay, "sentence") in cited(text)


def test_an_agency_that_cites_another_is_the_relay() -> None:
    assert ("Interfax", "AFP", "sentence") in cited("AFP reported, citing Interfax, that 15 people were hurt in Lyon.")


@pytest.mark.parametrize(
    "text",
    [
        "LYON, Feb. 8 (Reuters) - The harbour is closed.",
        "The harbour is closed.\n\nReuters contributed to this report.",
        "The harbour is closed since Monday.\n\nSource: Reuters",
        "The harbour is closed since Monday.\n\nReuters\n",
    ],
)
def test_a_credit_covers_the_text(text: str) -> None:
    assert cited(text) == [("Reuters", None, "text")]


@pytest.mark.parametrize(
    "text",
    [
        "Anna Keller told the council that the harbour is closed.",
        "The mill (Marsh) - a ruin - is closed.",
        "Royal Mail said it lost 12 letters.",
        "The Lyon Courier said it would move to Leeds.",
        "A spokesman for the Lyon Courier said 12 people were hurt.",
        "The children's TV shows 12 ferries.",
        "He took the ferry times into account.",
    ],
)
def test_who_publishes_nothing_is_not_relayed(text: str) -> None:
    assert cited(text) == []


def test_a_paper_that_names_itself_relays_nobody() -> None:
    text = "Anna Keller told the Lyon Courier that the harbour is closed."
    assert cited(text, source="The Lyon Courier") == []
    assert len(cited(text, source="Leeds Post")) == 1


def test_a_figure_knows_whom_its_sentence_relays() -> None:
    assert figure("Reuters reported that 12 people were hurt in Lyon.").cited == ("Reuters",)
    assert figure("Reuters reported from Lyon. There 12 people were hurt.").cited == ()


def test_a_figure_knows_whether_it_is_quoted() -> None:
    assert figure('"We counted 12 people on the pier," Anna Keller said.').quoted
    assert not figure("Anna Keller said they counted 12 people on the pier.").quoted


def test_a_figure_knows_whether_its_paragraph_speaks_of_saying() -> None:
    assert figure("The mayor said so. Some 400 people fled.").hearsay
    assert not figure("The mayor said so.\n\nSome 400 people fled.").hearsay


@pytest.mark.parametrize(
    "unit",
    ["told Reuters ", "told ", "citing ", " has had reported", "(AP) - ", "Source: AP\n", " reported AP, ", "AP "],
)
def test_hostile_text_costs_linear_time(unit: str) -> None:
    def took(size: int) -> float:
        text = unit * (size // len(unit))
        start = process_time()
        extract(text)
        return process_time() - start

    took(1_000)
    assert took(40_000) < 40 * max(took(4_000), 0.02)
