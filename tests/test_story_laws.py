"""What is found in several texts does not depend on what does not matter: order, names, weeks, copies, other news."""

from __future__ import annotations

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from hypothesis.strategies import DataObject

import claimcheck
from claimcheck.testing.retelling import (
    ELSEWHERE,
    Line,
    Plot,
    World,
    conflicts,
    grave,
    plots,
    said,
    told,
    vaguer,
    worded,
)
from claimcheck.text.document import Document

pytestmark = pytest.mark.laws
long = settings(max_examples=min(settings().max_examples, 5_000))
"""Whole stories take a hundred times as long as single rules: the long search has fewer of them."""

CHECKER = claimcheck.Checker()
_OF_ORIGINS = frozenset({"PRV001", "PRV002", "PRV005", "XSC005"})

UNRELATED = Document(
    id="museum",
    text="The museum at Oslo showed 27 paintings of sheep in spring. Tickets cost 14 euros. Visitors stayed an hour.",
    published="2019-05-02",
)

RESCUED = "Of the {sum} people aboard in {town}, {hedge}{n} were rescued."
STORM = "The storm left {hedge}{n} people dead in {town}, {who} said."
FERRY = "Police said {n} people were killed when a ferry sank near {town} on {weekday}."
QUOTED = '"We have lost {n} people in {town}," {who} said.'
RELAYED = "{who} told the Courier that {n} people were killed in {town}."
REPORTED = "{n} people were killed in {town}, the Daily reported."
CORRECTED = "An earlier version of this article said {n} people were killed in {town}. It was {m} people."
SAID = "{who} said the council had agreed to sell the harbour in {town}."
DENIED = "{who} denied that the council had agreed to sell the harbour in {town}."

TOLL = "The death toll in the fire in {town} stood at {hedge}{n} on {weekday}."
ROSE = "The death toll in the fire in {town} rose to {hedge}{n}, {who} said."
BRIDGE = "The bridge at {town} is {n} metres long."
COUNCIL = "The council of {town} has {count} priorities: schools, crime and housing."
HELD = "Police held {count} men in {town} on {weekday}. All three were released the next day."


ACTOR = "The actor {who}, {age}, was found dead in {town} on {weekday}."
DRILLS = "The drills near {town} run from {date} to {later}."
SANK = "Police said {hedge}{n} people were killed when a ferry sank near {town} on {weekday}."
SENT = "Britain will send {hedge}{n} troops to {town} to join {m} engineers already there, bringing the total to {sum}."


def plot_of(
    *sources: tuple[tuple[str, int] | tuple[str, int, int], ...], published: tuple[int, ...] = (7,) * 5
) -> Plot:
    """A plot from the templates of each source, each with its figure, and where there are two, with the second."""
    told = tuple(
        tuple(Line(template, n, *second or (2,), 0, 0, 0, 0) for template, n, *second in lines) for lines in sources
    )
    return Plot(told, published[: len(told)])


def later(plot: Plot, *, days: int) -> Plot:
    """The plot, of which the first source has its days so much later."""
    first, *others = plot.sources
    return plot._replace(sources=(tuple(line._replace(day=days) for line in first), *others))


@long
@given(plots(), st.data())
def test_sources_may_stand_in_any_order(plot: Plot, data: DataObject) -> None:
    documents = told(plot)
    assert said(CHECKER, data.draw(st.permutations(documents))) == said(CHECKER, documents)


@long
@given(plots())
# Which of two texts that say and deny was held against the other hung on the ids of their claims.
@example(plot_of(((SAID, 3), (DENIED, 3)), ((SAID, 3), (DENIED, 3))))
# How far back others were looked for who may be counted as well was told in letters, and longer names took more of them.
@example(plot_of(((BRIDGE, 45), (RESCUED, 13), (COUNCIL, 3), (HELD, 3)), ((COUNCIL, 3),)))
def test_names_do_not_matter(plot: Plot) -> None:
    assert said(CHECKER, told(plot, ELSEWHERE)) == said(CHECKER, told(plot))


@long
# None of these weeks reaches into May: as a word it is no topic of a sentence, as "March" is one, since it "may" be none.
@given(plots(), st.integers(1, 5) | st.integers(13, 28))
# Two dates in one month had a run of words more in common than those in two: copies were known as such in some weeks only.
@example(later(plot_of(((STORM, 3), (DRILLS, 3)), ((STORM, 3), (DRILLS, 3)), ((STORM, 3), (DRILLS, 3))), days=2), 3)
def test_the_week_does_not_matter(plot: Plot, weeks: int) -> None:
    assert said(CHECKER, told(plot, World(weeks=weeks))) == said(CHECKER, told(plot))


@long
@given(plots())
# Of two tolls of one day only one was held against that of the next day, and the other called an update of it.
@example(plot_of(((STORM, 4),), ((STORM, 3),), published=(7, 8)))
# Two against three were paired off before it was seen that the two are of one origin.
@example(plot_of(((STORM, 3),), ((STORM, 4),), ((STORM, 4),), ((STORM, 3), (FERRY, 3)), ((STORM, 30),)))
# Texts of nothing but a quotation had no runs of words by which to know them again.
@example(plot_of(((QUOTED, 450),), ((QUOTED, 45),), ((QUOTED, 45),)))
# A figure that drifted on its way was also held against the copy of the text that it came from.
@example(plot_of(((RELAYED, 3), (TOLL, 13)), ((RELAYED, 4),), ((TOLL, 120),), ((TOLL, 120), (RELAYED, 3))))
# Each of two copies had the note of correction that the other one was said to lack.
@example(plot_of(((REPORTED, 3500), (CORRECTED, 3500)), ((REPORTED, 45),)))
@example(plot_of(((DENIED, 3), (SAID, 3)), ((STORM, 3),)))
# Of two ages that nothing tells apart the same words around them made less than the gate did.
@example(
    plot_of(*(((FERRY, 3), (FERRY, 3), (ACTOR, 3)),) * 2, ((FERRY, 3), (FERRY, 3), (ACTOR, 4)), published=(7, 8, 7))
)
def test_a_copy_of_a_source_says_nothing_new(plot: Plot) -> None:
    documents = told(plot)
    copy = documents[0].model_copy(update={"id": "copy"})
    # Where all have it from (PRV), and how many texts of one origin stand against one (XSC005), a copy may change.
    alone, both = worded(CHECKER, documents), worded(CHECKER, (*documents, copy))
    assert {found for found in both if found[0] not in _OF_ORIGINS} <= {
        found for found in alone if found[0] not in _OF_ORIGINS
    }


@long
@given(plots())
# A hedge within a run of words kept two copies from being known as such: one voice became two.
@example(plot_of(((RESCUED, 4), (STORM, 3)), ((RESCUED, 3), (STORM, 3)), ((RESCUED, 3), (STORM, 3))))
# Where one of two that agree may be right after all, the other one speaks for itself.
@example(plot_of(((STORM, 45), (FERRY, 3)), ((STORM, 45), (FERRY, 3)), ((STORM, 46), (FERRY, 3))))
# Two sentences made in one mould were none where one of them had a hedge more.
@example(plot_of(((SENT, 3, 15),), ((SENT, 3, 15), (SENT, 3, 2))))
# The same words around two figures were longer by a hedge where both had one, and so alike enough.
@example(Plot(((Line(SANK, 3, 2, 0, 0, 0, 0), Line(SANK, 12, 2, 0, 0, 0, 0, hedged=True)),), (7,)))
# "At about 3" and "at 12" were not the same words: the "at" was taken for a part of the hedge.
@example(Plot(((Line(TOLL, 3, 2, 0, 0, 0, 0, hedged=True), Line(TOLL, 12, 2, 0, 0, 0, 0)),), (7,)))
# Of the figures between the same words the first of each text is asked about, and a hedge made the second one the first.
@example(plot_of(((ROSE, 12), (ROSE, 3), (SANK, 3)), ((ROSE, 3), (ROSE, 13), (SANK, 3))))
def test_a_vaguer_figure_adds_no_conflict(plot: Plot) -> None:
    before = conflicts(CHECKER, told(plot))
    for hedged in vaguer(plot):
        assert conflicts(CHECKER, told(hedged)) <= before


@long
@given(plots())
def test_an_unrelated_text_adds_nothing(plot: Plot) -> None:
    documents = told(plot)
    assert grave(said(CHECKER, (*documents, UNRELATED))) == grave(said(CHECKER, documents))
