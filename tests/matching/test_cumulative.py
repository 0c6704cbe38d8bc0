"""Counts that can only grow, over several days: what falls without a reason, and what comes back."""

import pytest

from claimcheck import Checker, Document

TOLL = "The death toll in the factory fire in Lyon stood at {}, Mayor Anna Keller said."


def found(*told: tuple[str, str], source: str | None = "Lyon Courier") -> list[tuple[str, str]]:
    documents = [
        Document(id=f"t{at}", text=text, published=f"2022-02-{day}", source=source)
        for at, (day, text) in enumerate(told)
    ]
    findings = Checker().check(documents).findings
    return [(f.rule, f.severity) for f in findings if f.rule.startswith("TMP") and f.outcome == "conflict"]


def test_a_toll_that_falls_is_an_error() -> None:
    assert found(("09", TOLL.format(19)), ("10", TOLL.format(15))) == [("TMP003", "error")]


def test_between_two_outlets_it_is_a_question() -> None:
    first = Document(id="a", text=TOLL.format(19), published="2022-02-09", source="Lyon Courier")
    second = Document(id="b", text=TOLL.format(15), published="2022-02-10", source="Leeds Gazette")
    findings = [f for f in Checker().check([first, second]).findings if f.outcome == "conflict"]
    assert [(f.rule, f.severity) for f in findings] == [("TMP003", "warning")]


@pytest.mark.parametrize(
    "later",
    [
        "The death toll in the factory fire in Lyon was revised to 15, Mayor Anna Keller said.",
        "The death toll in the factory fire in Lyon stood at 15, Mayor Anna Keller said. Four bodies were counted twice.",
        "Doctors double-counted four bodies. The death toll in the factory fire in Lyon stood at 15, Mayor Anna Keller said.",
        "The death toll in the factory fire in Lyon initially stood at 15, Mayor Anna Keller said.",
        "The death toll in the factory fire in Lyon had stood at 15, Mayor Anna Keller said.",
        "The death toll in the factory fire in Lyon stood at more than 15, Mayor Anna Keller said.",
        "The death toll in the factory fire in Lyon could rise to 15, Mayor Anna Keller said.",
        "The death toll in a factory fire in Lyon stood at 15, Mayor Anna Keller said.",
        "The death toll in the factory fire in Paris stood at 15, Mayor Anna Keller said.",
        "The death toll in the ferry crash in Lyon stood at 15, Mayor Anna Keller said.",
        "The death toll in the factory fire in Lyon stood at 15, Mayor Anna Keller said. She had said that the death toll "
        "in the factory fire in Lyon stood at 19.",
        "After the factory fire in Lyon 15 people are in hospital, Mayor Anna Keller said.",
        "After the factory fire in Lyon 15 people are missing, Mayor Anna Keller said.",
        "Of the dead of the factory fire in Lyon, 15 were women, Mayor Anna Keller said.",
    ],
)
def test_a_lower_figure_that_has_a_reason_or_is_of_something_else_is_none(later: str) -> None:
    assert not found(("09", TOLL.format(19)), ("10", later))


def test_two_strikes_on_one_town_have_two_tolls() -> None:
    told = "Israeli strikes killed {} people in Rafah, the medic Anna Keller told reporters."
    assert not found(("09", told.format(19)), ("10", told.format(15)))
    told = "A strike killed {} people in Rafah, the medic Anna Keller told reporters."
    assert not found(("09", told.format(19)), ("10", told.format(15)))


def test_of_one_day_nothing_is_said() -> None:
    assert not found(("09", TOLL.format(19)), ("09", TOLL.format(15)))


def test_months_later_it_is_another_fire() -> None:
    early = Document(id="a", text=TOLL.format(19), published="2022-02-09")
    late = Document(id="b", text=TOLL.format(15), published="2022-06-09")
    assert not [f for f in Checker().check([early, late]).findings if f.outcome == "conflict"]


def test_a_figure_that_was_replaced_comes_back() -> None:
    told = (("07", TOLL.format(12)), ("09", TOLL.format(19)), ("10", TOLL.format(12)))
    assert found(*told) == [("TMP002", "warning")]
    assert found(*told, source=None) == [("TMP003", "error")]
    again = (*told, ("11", TOLL.format(15)))
    assert sorted(found(*again)) == [("TMP002", "warning"), ("TMP003", "error")]


def test_a_text_that_tells_both_figures_has_replaced_the_older_one() -> None:
    update = (
        "The death toll in the factory fire in Lyon stood at 19, Mayor Anna Keller said. Earlier the mayor said the "
    )
    update += "death toll in the factory fire in Lyon stood at 12."
    assert found(("09", update), ("10", TOLL.format(12))) == [("TMP002", "warning")]


def test_new_cases_of_a_day_are_no_count_that_grows() -> None:
    told = "Italy reported {} new confirmed cases, Anna Keller of the Red Cross said."
    assert not found(("09", told.format("3,200")), ("10", told.format("2,900")))


def test_one_report_for_each_figure_that_falls() -> None:
    told = [("07", TOLL.format(19)), ("08", TOLL.format(19)), ("09", TOLL.format(19)), ("10", TOLL.format(15))]
    assert found(*told) == [("TMP003", "error")]
