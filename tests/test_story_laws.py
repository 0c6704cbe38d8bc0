"""What is found in several texts does not depend on what does not matter: order, names, weeks, copies, other news."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from hypothesis.strategies import DataObject

import claimcheck
from claimcheck.testing.retelling import ELSEWHERE, Plot, World, conflicts, grave, plots, said, told, vaguer, worded
from claimcheck.text.document import Document

CHECKER = claimcheck.Checker()
_OF_ORIGINS = frozenset({"PRV001", "PRV002", "PRV005", "XSC005"})

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


@given(plots())
def test_a_copy_of_a_source_says_nothing_new(plot: Plot) -> None:
    documents = told(plot)
    copy = documents[0].model_copy(update={"id": "copy"})
    # Where all have it from (PRV), and how many texts of one origin stand against one (XSC005), a copy may change.
    alone, both = worded(CHECKER, documents), worded(CHECKER, (*documents, copy))
    assert {found for found in both if found[0] not in _OF_ORIGINS} <= {
        found for found in alone if found[0] not in _OF_ORIGINS
    }


@given(plots())
def test_a_vaguer_figure_adds_no_conflict(plot: Plot) -> None:
    before = conflicts(CHECKER, told(plot))
    for hedged in vaguer(plot):
        assert conflicts(CHECKER, told(hedged)) <= before


@given(plots())
def test_an_unrelated_text_adds_nothing(plot: Plot) -> None:
    documents = told(plot)
    assert grave(said(CHECKER, (*documents, UNRELATED))) == grave(said(CHECKER, documents))
