"""What every rule of a scope obeys; a new rule is enrolled by existing."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from operator import itemgetter

import pytest
from hypothesis import HealthCheck, Phase, find, given, settings
from hypothesis import strategies as st
from hypothesis.errors import NoSuchExample
from hypothesis.strategies import DataObject

import claimcheck
from claimcheck.claims.claim import NumericClaim
from claimcheck.findings.finding import Remark
from claimcheck.matching.gate import relate
from claimcheck.matching.subjects import Group, Pair
from claimcheck.rules import Rule, rule
from claimcheck.rules.catalogue import catalogue
from claimcheck.testing import laws
from claimcheck.testing.strategies import (
    agreeing_pairs,
    conflicting_pairs,
    documents,
    edited_pairs,
    numeric_claims,
    stories,
)
from claimcheck.text.document import Document

RULES = tuple(rule for rule in catalogue() if rule.retired is None)

test_every_rule_obeys_the_laws_of_its_scope = laws.suite(*RULES)


@pytest.mark.laws
@pytest.mark.parametrize("law", laws.LAWS)
@given(data=st.data())
def test_a_law_holds_whatever_the_rule(law: str, data: DataObject) -> None:
    """The long search: one for each law, which draws the rule as well."""
    rule = data.draw(st.sampled_from([rule for rule in RULES if law not in rule.declines]), label="rule")
    laws.LAWS[law](rule, data.draw(laws.subjects(rule), label="subject"), data)


def fires(rule: Rule) -> bool:
    """Some subject makes the rule say that it cannot stand."""
    search = settings(
        max_examples=500,
        database=None,
        derandomize=True,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    try:
        find(laws.subjects(rule), lambda subject: laws.conflicts(rule, subject), settings=search)
    except NoSuchExample:
        return False
    return True


@pytest.mark.parametrize("rule", [rule for rule in RULES if rule.severity != "info"], ids=str)
def test_a_rule_that_can_conflict_does(rule: Rule) -> None:
    assert fires(rule), "a rule that never fires obeys every law of silence"


@pytest.mark.parametrize("rule", RULES, ids=str)
@given(data=st.data())
def test_a_rule_is_asked_only_about_what_it_accepts(rule: Rule, data: DataObject) -> None:
    subject = data.draw(laws.subjects(rule))
    assert rule.accepts(subject)
    for remark in rule.ask(subject, laws.Tolerances()):
        finding = rule.sign(subject, remark)
        members = {claim.id for claim in (subject.members if isinstance(subject, Pair | Group) else (subject,))}
        assert {piece.claim for piece in finding.evidence} <= members
        assert finding.evidence, "a finding shows what it rests on"
        assert finding.message.strip()


@given(left=numeric_claims(), right=numeric_claims())
def test_the_gate_does_not_care_which_claim_is_on_the_left(left: NumericClaim, right: NumericClaim) -> None:
    there, back = relate(left, right), relate(right, left)
    assert (there.dimensions, there.sum, there.confidence) == (back.dimensions, back.sum, back.confidence)


@given(agreeing_pairs())
def test_agreeing_pairs_agree(pair: tuple[NumericClaim, NumericClaim]) -> None:
    left, right = pair
    assert left.quantity.meets(right.quantity)


@given(conflicting_pairs())
def test_conflicting_pairs_differ_in_their_figure_only(pair: tuple[NumericClaim, NumericClaim]) -> None:
    left, right = pair
    assert not left.quantity.meets(right.quantity)
    edited = {"quantity", "document", "text", "span", "id"}
    assert left.model_dump(exclude=edited) == right.model_dump(exclude=edited)


@given(edited_pairs())
def test_one_edit_keeps_the_measure(pair: tuple[NumericClaim, NumericClaim]) -> None:
    left, right = pair
    assert left.measure == right.measure
    assert left.document != right.document


# What extractor and checker obey.

CHECKER = claimcheck.Checker()


@pytest.mark.laws
@given(st.lists(documents(), max_size=3, unique_by=lambda document: document.id))
def test_no_text_whatever_raises(told: list[Document]) -> None:
    laws.no_text_raises(CHECKER, told)


@pytest.mark.laws
@given(st.one_of(stories(), st.lists(documents(), max_size=3, unique_by=lambda document: document.id)))
def test_evidence_lies_in_its_document_and_reads_back(told: Sequence[Document]) -> None:
    laws.evidence_reads_back(CHECKER, told)


@pytest.mark.laws
@given(st.one_of(stories().map(itemgetter(0)), documents()))
def test_a_copy_adds_no_conflict_between_the_copies(told: Document) -> None:
    laws.a_copy_adds_no_conflict(CHECKER, told)


@pytest.mark.laws
@given(stories())
def test_the_order_of_documents_changes_nothing(told: Sequence[Document]) -> None:
    laws.the_order_of_documents_changes_nothing(CHECKER, told)


@pytest.mark.laws
@given(st.one_of(stories(), st.lists(documents(), max_size=3, unique_by=lambda document: document.id)))
def test_a_report_survives_json_and_is_the_same_every_time(told: Sequence[Document]) -> None:
    laws.reports_survive_json(CHECKER, told)


@pytest.mark.laws
@given(st.one_of(stories(), st.lists(documents(), max_size=3, unique_by=lambda document: document.id)))
def test_claims_read_back_and_have_names_of_their_own(told: Sequence[Document]) -> None:
    for document in told:
        laws.claims_read_back(claimcheck.extract, document)


# Rules that break the laws, to see that they are caught.


@rule(code="TST001", name="left-is-smaller", since="0.1")
def left_is_smaller(pair: Pair[NumericClaim]) -> Iterator[Remark]:
    """It looks at the figure on the left first."""
    left, right = pair
    if left.quantity.high is not None and right.quantity.low is not None and left.quantity.high < right.quantity.low:
        yield Remark("odd", pair.members)


@rule(code="TST002", name="figure-met-twice", since="0.1")
def figure_met_twice(pair: Pair[NumericClaim]) -> Iterator[Remark]:
    """It takes agreement for a fault."""
    if pair.left.quantity.meets(pair.right.quantity):
        yield Remark("odd", pair.members)


@rule(code="TST003", name="digits-held-oddly", since="0.1")
def digits_held_oddly(pair: Pair[NumericClaim]) -> Iterator[Remark]:
    """It looks at how a number is held."""
    value = pair.left.quantity.value
    if value is not None and value.as_tuple().exponent == 0:
        yield Remark("odd", pair.members)


@rule(code="TST004", name="first-term-matters", since="0.1", shapes=("sum",))
def first_term_matters(group: Group[NumericClaim]) -> Iterator[Remark]:
    """It looks at the first term only."""
    if (group.terms[0].quantity.low or 0) > 100:
        yield Remark("odd", group.members)


@rule(code="TST005", name="never-speaks", since="0.1")
def never_speaks(pair: Pair[NumericClaim]) -> Iterator[Remark]:
    """It obeys every law of silence."""
    yield from ()


def breaks(rule: Rule, law: str) -> bool:
    """A search finds a subject for which the rule breaks the law."""

    @settings(max_examples=100, database=None, derandomize=True, phases=[Phase.generate], deadline=None)
    @given(data=st.data())
    def obeys(data: DataObject) -> None:
        laws.LAWS[law](rule, data.draw(laws.subjects(rule)), data)

    try:
        obeys()
    except AssertionError:
        return True
    return False


@pytest.mark.parametrize(
    ("rule", "law"),
    [
        (left_is_smaller, "order"),
        (figure_met_twice, "itself"),
        (figure_met_twice, "vaguer"),
        (digits_held_oddly, "scale"),
        (first_term_matters, "order"),
    ],
    ids=str,
)
def test_a_rule_that_breaks_a_law_is_caught(rule: Rule, law: str) -> None:
    assert breaks(rule, law)


def test_a_silent_rule_breaks_no_law_and_is_noticed_all_the_same() -> None:
    assert not any(breaks(never_speaks, law) for law in laws.LAWS)
    assert not fires(never_speaks)


def test_a_declined_law_is_not_asked_for() -> None:
    @rule(code="TST006", name="order-matters", since="0.1", declines={"order": "the later one corrects the earlier"})
    def order_matters(pair: Pair[NumericClaim]) -> Iterator[Remark]:
        """It declines a law."""
        yield from ()

    suite: Callable[..., None] = laws.suite(order_matters)
    (marker,) = (mark for mark in suite.pytestmark if mark.name == "parametrize")
    assert [case.id for case in marker.args[1]] == ["TST006-itself", "TST006-vaguer", "TST006-scale"]
