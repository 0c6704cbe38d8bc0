"""What makes two sentences one statement: nothing but the figure differs, and it is said of whom, where or when."""

from __future__ import annotations

import pytest

from claimcheck import Checker, Settings

CHECKER = Checker(Settings(select=("HED003",)))


def is_asked_about(one: str, other: str) -> bool:
    """The two sentences, with another one between them, are taken for one statement with two figures."""
    return any(finding.outcome == "conflict" for finding in CHECKER.check(f"{one}\n\nIt rained.\n\n{other}").findings)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "Some 5,200 homes were damaged in the storm on the coast of Norway, the ministry said.",
            "Some 9,100 homes were damaged in the storm on the coast of Norway, the ministry said.",
        ),
        (
            "BERGEN - A strike at the mill in Bergen has cost 300 jobs since May.",
            "A strike at the mill in Bergen has cost 500 jobs since May.",
        ),
        (
            "Photo: Sandell. Some 400 people were led out of the burning library in Bergen on Monday.",
            "Police said 600 people were led out of the burning library in Bergen on Monday.",
        ),
    ],
    ids=["paragraph", "dateline", "caption"],
)
def test_a_statement_with_another_figure_is_asked_about(one: str, other: str) -> None:
    assert is_asked_about(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "Output of steel in Spain rose to 5,200 tonnes in the first week of May.",
            "Output of stainless steel in Spain rose to 1,100 tonnes in the first week of May.",
        ),
        (
            "Sales of new houses by Hale rose to 5,200 units in May.",
            "In Oslo sales of new houses by Hale rose to 1,200 units in May.",
        ),
        (
            "Hale offered 12 euros a share for Orvo Foods in a letter to its board.",
            "Hale later offered 15 euros a share for Orvo Foods in a letter to its board.",
        ),
        (
            "The court in Oslo sentenced Orvo Sandell to five years in prison for fraud.",
            "The court in Oslo sentenced Orvo Sandell to three years in prison for theft.",
        ),
        (
            "Ana Keller scored 12 points and took nine rebounds for Bergen on Monday.",
            "Ana Keller scored 20 points and took four rebounds for Bergen on Monday.",
        ),
        (
            "Lyon: 12 schools were closed on Monday because of the strike of teachers.",
            "Nice: 20 schools were closed on Monday because of the strike of teachers.",
        ),
        (
            "The mayor said 12 people were hurt in a gas explosion at a bakery in Lyon on Monday night.",
            "The hospital said 20 people were hurt in a gas explosion at a bakery in Lyon on Monday night.",
        ),
        (
            "Twelve people were killed in the raid on a camp near Kano on Monday, the army said.",
            "Thirty people were killed in the raid on a camp near Kano on Monday, rebels said.",
        ),
    ],
    ids=["kind", "place", "time", "behind", "figure", "label", "speakers before", "speakers behind"],
)
def test_whatever_else_differs_may_tell_two_things_apart(one: str, other: str) -> None:
    assert not is_asked_about(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "NOTE: Net includes gain of 1.2 million dollars from sale of Orvo Foods unit.",
            "NOTE: Net includes gain of 2.4 million dollars from sale of Orvo Foods unit.",
        ),
        (
            "Keller Street. The house has three bedrooms, two bathrooms and a garden that looks out on the fjord.",
            "Marsh Street. The house has five bedrooms, two bathrooms and a garden that looks out on the fjord.",
        ),
        (
            "Hale said so. The company has a workforce of 5,200 people in Norway and Sweden.",
            "Orvo said so. The company has a workforce of 1,100 people in Norway and Sweden.",
        ),
        (
            "The club will sell an additional 5,000 tickets on the morning of the match, Hale said.",
            "The club will sell an additional 2,000 tickets on the morning of the match, Hale said.",
        ),
        (
            "A 19-year-old man was shot in the leg on Saturday night, police said.",
            "A 23-year-old man was shot in the leg on Saturday night, police said.",
        ),
    ],
    ids=["row of a table", "nobody named", "the company", "on top", "two victims"],
)
def test_the_same_words_are_said_of_two_things(one: str, other: str) -> None:
    assert not is_asked_about(one, other)


TOLL = "Six people were shot at a party in Arendal."


@pytest.mark.parametrize(
    ("again", "asked"),
    [
        ("Eight people were shot Sunday at a party in Arendal, police said.", True),
        ("Eight people were shot Sunday at a bar in Arendal, police said.", False),
        ("Eight officers were shot Sunday at a party in Arendal, police said.", False),
        ("Later eight people were shot Sunday at a party in Arendal, police said.", False),
        ("Eight people were shot dead Sunday at a party in Arendal, police said.", False),
        ("Police initially said eight people were shot at a party in Arendal.", False),
    ],
)
def test_a_toll_may_be_told_in_other_words_but_not_of_another_event(again: str, asked: bool) -> None:
    assert is_asked_about(TOLL, again) is asked
