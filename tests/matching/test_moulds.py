"""Two texts in one mould: what is filled in tells two things apart, and a figure that alone differs is a slip."""

from __future__ import annotations

import pytest

from claimcheck import Checker, Document, Settings

CHECKER = Checker(Settings(select=("PRV001", "XSC001", "XSC005")))
CALL = "\n\nPolice asked all who saw what happened to call them, or to leave word with the court in Leeds."


def told(*texts: str, published: str | None = "2022-02-07") -> list[str]:
    """What is said of the texts."""
    documents = [Document(id=f"text-{at}", text=text, published=published) for at, text in enumerate(texts)]
    return [finding.rule for finding in CHECKER.check(documents).findings if finding.outcome == "conflict"]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        # Two people, named in the leads.
        ("Paul Hale has been jailed at Leeds Crown Court for a robbery in Park Street, Leeds.\n\nHe was jailed for three "
         f"years at Leeds Crown Court on Monday after pleading guilty to robbery, West Yorkshire Police said.{CALL}",
         "Mark Voss has been jailed at Leeds Crown Court for a robbery in Mill Lane, Leeds.\n\nHe was jailed for five "
         f"years at Leeds Crown Court on Monday after pleading guilty to robbery, West Yorkshire Police said.{CALL}"),
        # Two places of one fight each.
        ("A man was charged after a fight in Park Street, Leeds, on Saturday, West Yorkshire Police said.\n\nThe 34-year-old "
         f"man from Leeds was charged with assault and will appear before magistrates on Monday.{CALL}",
         "A man was charged after a fight in Mill Lane, Bradford, on Saturday, West Yorkshire Police said.\n\nThe 27-year-old "
         f"man from Leeds was charged with assault and will appear before magistrates on Monday.{CALL}"),
        # Two crops in one sentence.
        ("Egypt bought grain from Poland at a tender in Cairo on Monday, the state buyer Ahlan said.\n\nThe state buyer Ahlan "
         "said in Cairo that it had bought 60,000 tonnes of Polish wheat for shipment from Gdansk in June.",
         "Egypt bought grain from Poland at a tender in Cairo on Monday, the state buyer Ahlan said.\n\nThe state buyer Ahlan "
         "said in Cairo that it had bought 90,000 tonnes of Polish barley for shipment from Gdansk in June."),
        # Morning and evening: all figures differ.
        ("The Rhine at Cologne stood at 4.31 metres, the Cologne port office said on Monday.\n\nThe river had risen 12 "
         "centimetres since the last reading, and ships must go slowly between Bonn and Cologne, the port office said.",
         "The Rhine at Cologne stood at 4.44 metres, the Cologne port office said on Monday.\n\nThe river had risen 25 "
         "centimetres since the last reading, and ships must go slowly between Bonn and Cologne, the port office said."),
        # Prices of two hours, and of two days.
        ("The euro opened in London at 1.0831 dollars against 1.0815 at the close in New York and 1.0802 here on Friday.",
         "The euro opened in London at 1.0790 dollars against 1.0807 at the close in New York and 1.0815 here on Friday."),
        # Two trades: nothing but the mould is said of the owner.
        ("Norwegian wheat exports in May totalled 17,200 tonnes, against 15,700 tonnes in the same month of last year, the "
         "Norwegian Grain Board said.",
         "Norwegian barley exports in May totalled 56,100 tonnes, against 48,100 tonnes in the same month of last year, the "
         "Norwegian Grain Board said."),
        # Two strikes in one county.
        ("Train drivers of Northern will strike on Friday, the union Aslef said.\n\nThe strike will last two days and hit "
         "trains in Yorkshire and Lancashire, the union Aslef said in London.",
         "Train drivers of Southern will strike on Friday, the union Aslef said.\n\nThe strike will last three days and hit "
         "trains in Yorkshire and Lancashire, the union Aslef said in London."),
    ],
)  # fmt: skip
@pytest.mark.parametrize("published", ["2022-02-07", None])
def test_two_things_told_in_one_mould_are_not_held_against_each_other(
    one: str, other: str, published: str | None
) -> None:
    assert not told(one, other, published=published)


@pytest.mark.parametrize(
    "mould",
    [
        "{0} people were shot dead at a school in {1}, Texas, on Monday, the Texas Rangers said.\n\nThe gunman was arrested "
        "near the school, Texas Governor Paul Hale said.",
        "An earthquake of magnitude {2} struck near {1} in Texas on Monday, the Texas Seismic Network said.\n\nNo damage was "
        "reported in Texas, the Texas Seismic Network said.",
        "Harrow Steel will buy {1} Paper for ${2} million, Harrow Steel said on Monday in Texas.\n\nHarrow Steel has 12 works "
        "in Texas and Ohio.",
    ],
)
def test_two_events_of_one_kind_told_in_one_mould_are_two(mould: str) -> None:
    assert not told(mould.format("Two", "Leeds", "4.1"), mould.format("Five", "Paris", "6.3"))


LEAD = "The ferry between Bergen and Os will stop on Monday, the Norwegian Coast Line said.\n\n"
PLANS = "The ferry took {} cars and 140 lorries in an hour, and the Norwegian Coast Line ran it for 31 years.\n\n"
CLOSE = "People in Bergen and Os wrote to the Norwegian Coast Line, which said on Monday that a bridge was on its way."


def test_one_figure_that_differs_where_all_else_is_the_same_is_a_slip() -> None:
    assert told(LEAD + PLANS.format("45") + CLOSE, LEAD + PLANS.format("54") + CLOSE) == ["XSC001"]


def papers(text: str, *figures: str) -> list[str]:
    """What is said of as many papers that print a text, each with its figure, where it has a place for one."""
    return told(*(text.format(figure) for figure in figures))


def test_a_number_that_three_copies_have_is_one_witness() -> None:
    assert papers(LEAD + PLANS.format("45") + CLOSE, "", "", "") == ["PRV001"]


@pytest.mark.parametrize(
    "text",
    [
        # Known already, small, or a length of time.
        "The three other ferries stay, and the crew go home for another eight weeks, the Norwegian Coast Line said.\n\n",
        "The Norwegian Coast Line said that two of its captains had been at sea for eight weeks.\n\n",
    ],
)
def test_what_needs_no_witness_is_no_news_of_one_origin(text: str) -> None:
    assert papers(LEAD + text + CLOSE, "", "", "") == []


def test_three_firms_with_one_figure_in_one_mould_are_not_one_claim() -> None:
    mould = (
        "{} said on Monday in Oslo that it had opened 40 shops in the first half of its year and closed {} others.\n\n"
        "Shops in Norway sell more in the second half of the year than in the first, the Norwegian Trade Board said."
    )
    firms = (("Harrow Steel", "11"), ("Norwegian Fish", "12"), ("Bergen Paper", "14"))
    assert told(*(mould.format(*firm) for firm in firms)) == []
