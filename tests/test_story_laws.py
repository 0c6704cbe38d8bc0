"""What is found in several texts does not depend on what does not matter: order, names, weeks, copies, other news."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from hypothesis.strategies import DataObject

import claimcheck
from claimcheck.testing.retelling import (
    ELSEWHERE,
    Plot,
    Said,
    World,
    as_one,
    conflicts,
    grave,
    plots,
    said,
    told,
    vaguer,
)
from claimcheck.text.document import Document

CHECKER = claimcheck.Checker()

UNRELATED = Document(
    id="museum",
    text="The museum at Oslo showed 27 paintings of sheep in spring. Tickets cost 14 euros. Visitors stayed an hour.",
    published="2019-05-02",
)


@given(plots(), st.data())
def test_sources_may_stand_in_any_order(plot: Plot, data: DataObject) -> None:
    documents = told(plot)
    assert said(CHECKER, data.draw(st.permutations(documents))) == said(CHECKER, documents)


@given(plots())
def test_names_do_not_matter(plot: Plot) -> None:
    assert said(CHECKER, told(plot, ELSEWHERE)) == said(CHECKER, told(plot))


@given(plots(), st.integers(1, 28))
def test_the_week_does_not_matter(plot: Plot, weeks: int) -> None:
    assert said(CHECKER, told(plot, World(weeks=weeks))) == said(CHECKER, told(plot))


def _but_origins(findings: Said) -> Said:
    return frozenset(found for found in findings if not found[0].startswith("PRV"))


@given(plots())
def test_a_copy_of_a_source_says_nothing_new(plot: Plot) -> None:
    documents = told(plot)
    copy = documents[0].model_copy(update={"id": "copy"})
    both = as_one(said(CHECKER, (*documents, copy)), {"copy": documents[0].id})
    alone = grave(said(CHECKER, documents))
    # Where all have it from is another question, which a copy may raise and answer.
    assert _but_origins(grave(both)) == _but_origins(alone)


@given(plots())
def test_a_vaguer_figure_adds_no_conflict(plot: Plot) -> None:
    before = conflicts(said(CHECKER, told(plot)))
    for hedged in vaguer(plot):
        assert conflicts(said(CHECKER, told(hedged))) <= before


@given(plots())
def test_an_unrelated_text_adds_nothing(plot: Plot) -> None:
    documents = told(plot)
    assert grave(said(CHECKER, (*documents, UNRELATED))) == grave(said(CHECKER, documents))
