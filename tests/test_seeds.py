"""The two founding stories keep every figure, date, speaker and title of the reports they retell."""

from __future__ import annotations

import datetime as dt
import re
from pathlib import Path

import pytest

from claimcheck.text.header import header

SEEDS = Path(__file__).parent.parent / "seeds"
MIRROR = "mirror-2022-02-07.txt"
RFERL = "rferl-2022-02-10.txt"

# What each report of February 2022 states, by kind. A retelling may change every sentence and none of these.
FACTS: dict[str, dict[str, tuple[str, ...]]] = {
    MIRROR: {
        "figure": (
            "Another 350 UK soldiers",
            "there will now be 450 UK troops in Poland",
            "a further 350 British soldiers to those 100 Royal Engineers",
            "within days or within weeks",
        ),
        "date": ("today", "in 2014", "on Thursday", "Last year", "the past few days"),
        "speaker and title": (
            "French President Emmanuel Macron",
            "President Vladimir Putin",
            "Defence Secretary Ben Wallace announced today",
            "Mr Wallace added, Britain would be adding",
            "Boris Johnson",
            "his Polish counterpart, Mariusz Blaszczak",
            "Mariusz Blaszczak, the Polish defence minister",
            "a Scots Guard officer",
            "According to the White House",
            "The Kremlin called the situation tense",
            "Mr Johnson's spokesman said",
            "Foreign Secretary Liz Truss",
            "Kremlin spokesperson Dmitry Peskov said",
            "Alexander Lukashenko's Belarus",
        ),
        "place": ("Moscow", "London press conference", "Poland", "Crimea from Ukraine", "Royal Engineers"),
        "fixed phrase": ('"military-technical measures"',),
    },
    RFERL: {
        "figure": (
            "10 days of joint military exercises",
            "an estimated 30,000 Russian soldiers",
            "more than 100,000 troops",
            "some 110,000 troops",
            "some 150,000 soldiers",
            "nearly 3,000 extra troops",
            "roughly 2,000 troops",
            "approximately 1,000 troops stationed in Germany",
        ),
        "date": (
            "in Moscow on February 10",
            "until February 20",
            "On February 10 Ukraine",
            "late on February 9 and wrote",
            "late on February 9 the Russian Foreign Ministry",
            "10:45 a.m. local time on February 10",
            "senior officials meet separately on February 10",
            "earlier in the week",
            "in Berlin on February 9",
            "Lavrov said on February 8",
            "by the middle of the month",
            "Over the past two days",
            "announced on February 9",
            "On February 3, the Pentagon said",
        ),
        "speaker and title": (
            "British Foreign Secretary Liz Truss",
            "Foreign Minister Sergei Lavrov",
            "British Prime Minister Boris Johnson",
            "Polish President Andrzej Duda",
            "NATO chief Jens Stoltenberg",
            "NATO Secretary-General Jens Stoltenberg",
            "German Chancellor Olaf Scholz",
            "Russia's Defense Ministry said",
            "the ministry said",
            "NATO said in a statement",
            "Ukrainian President Volodymyr Zelenskiy said",
            "French President Emmanuel Macron",
            "According to Macron, President Vladimir Putin assured him",
            "U.S. President Joe Biden",
            "U.S. Secretary of State Antony Blinken",
            "U.S. officials say",
            "Romania's Defense Ministry announced",
            "the Pentagon said",
            "according to Pentagon press secretary John Kirby",
            "according to the White House",
        ),
        "place": (
            "Warsaw",
            "Brussels",
            "Berlin",
            "Minsk",
            "Belarus",
            "Kyiv",
            "Poland and Romania",
            "Poland and Germany",
        ),
        "fixed phrase": ("Allied Resolve", '"firm dialogue"', "With reports from AFP, AP, and Reuters"),
    },
}

ROWS = [(seed, fact) for seed, kinds in FACTS.items() for facts in kinds.values() for fact in facts]


def read(seed: str) -> str:
    return (SEEDS / seed).read_text(encoding="utf-8")


@pytest.mark.parametrize(("seed", "fact"), ROWS)
def test_a_retelling_states_the_fact(seed: str, fact: str) -> None:
    assert fact in read(seed)


@pytest.mark.parametrize(
    ("seed", "figures"),
    [
        (MIRROR, ["2014", "350", "450", "100", "350"]),
        (
            RFERL,
            ["10", "30,000", "20", "9", "10:45", "100,000", "8", "110,000", "150,000", "3", "3,000", "2,000", "1,000"],
        ),
    ],
)
def test_a_retelling_adds_no_figure_of_its_own(seed: str, figures: list[str]) -> None:
    text = read(seed)
    assert set(re.findall(r"\d[\d,:]*\d|\d", text[header(text).body :])) == set(figures)


def test_the_first_seed_says_where_it_comes_from() -> None:
    text = read(MIRROR)
    head = header(text)
    assert head.title_text == "UK sends 350 troops to Poland as fears mount that Russia will invade Ukraine"
    assert head.title is not None
    assert head.title.slice(text) == head.title_text
    assert head.source == "Mirror"
    assert head.published == dt.date(2022, 2, 7)
    assert head.url == "https://www.mirror.co.uk/news/politics/breaking-uk-sends-350-troops-26162499"
    assert text[head.body :].lstrip().startswith("Emmanuel Macron")


def test_the_second_seed_has_an_outlet_and_a_dateline_but_no_headline() -> None:
    text = read(RFERL)
    head = header(text)
    assert (head.title, head.title_text, head.url) == (None, None, None)
    assert head.source == "RFE/RL"
    assert head.published == dt.date(2022, 2, 10)
    assert text[head.body :].lstrip().startswith("British Foreign Secretary")


def test_the_thursday_of_the_first_seed_is_the_dateline_of_the_second() -> None:
    first, second = (header(read(seed)).published for seed in (MIRROR, RFERL))
    assert first is not None
    assert second is not None
    assert (first.strftime("%A"), second.strftime("%A")) == ("Monday", "Thursday")
    assert second - first == dt.timedelta(days=3)
