"""What a headline says as a fact, and what its story leaves open."""

import pytest

from claimcheck import Checker, Document, Settings

CHECKER = Checker(Settings(select=("HED004",)))


def flagged(title: str, text: str) -> bool:
    """The headline is said to give as a fact what the story leaves open, in small letters and in capitals alike."""
    found = {
        bool([f for f in CHECKER.check(Document(title=told, text=text)).findings if f.outcome == "conflict"])
        for told in (title, title.upper())
    }
    assert len(found) == 1
    return found.pop()


@pytest.mark.parametrize(
    ("title", "text"),
    [
        ("Hale cuts 500 jobs in Riga", "Hale might cut 500 jobs in Riga, the company said."),
        ("Hale lost 40 million euros", "Hale is expected to lose 40 million euros this year, analysts said."),
        ("Hale sold 12 ferries", "Hale has not sold 12 ferries, the company said."),
        ("Storm floods 300 homes in Riga", "A storm could flood 300 homes in Riga, the mayor said."),
        ("Growth slows to 3 percent in Latvia", "Growth in Latvia is expected to slow to 3 percent, the bank said."),
    ],
)
def test_what_the_story_has_with_the_same_verb_but_open_is_no_fact(title: str, text: str) -> None:
    assert flagged(title, text)


@pytest.mark.parametrize(
    ("title", "text"),
    [
        ("Growth in Latvia pegged at 3 percent", "Growth in Latvia is likely to be 3 percent, the bank said."),
        ("Hale sees profit of 40 million euros", "Hale said its profit could reach 40 million euros this year."),
        ("Hale seeks 40 million euro loan", "Hale expects to receive a loan of 40 million euros."),
        ("Hale considers selling 12 shops", "Hale said it could sell 12 shops in Latvia."),
        ("Hale advised to pay 40 million euros", "Hale could pay 40 million euros, it said."),
        ("Hale May Cut 500 Jobs in Riga", "Hale might cut 500 jobs in Riga, the company said."),
        ("Hale cuts 500 jobs?", "Hale may cut 500 jobs in Latvia, the company said."),
        ("'Hale cuts 500 jobs'", "Hale may cut 500 jobs in Latvia, a newspaper reported."),
        ("Latvia budget deficit 40 million euros", "Latvia's budget deficit could be 40 million euros, it said."),
        ("Hale buys up to 3 million shares", "Hale said it may buy up to 3 million shares."),
        ("Minister says 60 cents maximum", "The price of bread will not exceed 60 cents, the minister said."),
        ("Surplus revised to 250 million euros", "The bank revised its forecast of the surplus to 250 million euros."),
        ("No sale of 12 ferries, says Latvia", "Latvia will not sell 12 ferries, the minister said."),
    ],
)
def test_a_headline_that_leaves_it_open_too_says_no_fact(title: str, text: str) -> None:
    assert not flagged(title, text)


@pytest.mark.parametrize(
    ("title", "text"),
    [
        ("Hale recalls 12,500 cars", "Hale said it recalled 12,500 cars with a latch that may cause doors to open."),
        ("Hale cuts 500 jobs", "Hale, not known for haste, cut 500 jobs in Riga, it said."),
        ("Hale cuts 500 jobs", "Hale cut 500 jobs as demand may fall further, it said."),
        ("Hale sells 12 shops", "Hale was able to sell 12 shops in Latvia last year."),
        ("Ferry carries 300 people", "The ferry can carry 300 people, the city said."),
        ("Norway has 350 troops in Latvia", "Norway may move its 350 troops in Latvia to Riga."),
        ("Hale has 40 percent of Bross", "Hale may raise its stake of 40 percent in Bross, it said."),
        ("Seven Oaks cuts staff", "Seven Oaks may cut staff, it said."),
    ],
)
def test_what_is_open_has_to_be_said_of_the_figure(title: str, text: str) -> None:
    assert not flagged(title, text)
