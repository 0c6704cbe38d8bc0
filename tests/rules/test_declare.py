"""Declaring rules: what is read from annotations, what is refused, what a signature adds."""

from __future__ import annotations

import copy
import pickle
from collections.abc import Callable, Iterator
from dataclasses import FrozenInstanceError
from typing import Any

import pytest

from claimcheck.claims.claim import (
    AttributedClaim,
    CitationClaim,
    Claim,
    DateClaim,
    DateValue,
    ListClaim,
    NameClaim,
    NumericClaim,
    ScoreClaim,
)
from claimcheck.claims.quantity import Quantity
from claimcheck.errors import RuleError
from claimcheck.findings.finding import Dimensions, Finding, Fix, Remark
from claimcheck.matching.subjects import Group, Pair, Relation
from claimcheck.rules import Rule, rule
from claimcheck.rules.declare import Scope
from claimcheck.rules.tolerances import Tolerances
from claimcheck.text.span import Span

KNOWN = Dimensions(measure="same", entity="same", place="same", time="same", scope="same", modality="same")
ALIKE = Relation(KNOWN, "comparable", 0.9)


@rule(code="TST001", name="figures-differ", since="0.1")
def figures_differ(pair: Pair[NumericClaim]) -> Iterator[Remark]:
    """Two figures of one thing
    are not the same.

    Whatever the reason.
    """
    left, right = pair
    if not left.quantity.meets(right.quantity):
        yield Remark(f"{left.quantity.value}, {right.quantity.value}", evidence=pair.members)


def figure(value: int = 12, **fields: Any) -> NumericClaim:
    return NumericClaim(quantity=Quantity.model_validate({"value": value}), **fields)


def declared(check: Callable[..., Any], **changes: Any) -> Rule:
    metadata: dict[str, Any] = {"code": "TST001", "name": check.__name__.replace("_", "-"), "since": "0.1"}
    return rule(**{**metadata, **changes})(check)


def test_a_declared_function_is_a_rule_with_its_metadata() -> None:
    assert isinstance(figures_differ, Rule)
    assert (figures_differ.code, figures_differ.name, figures_differ.family) == ("TST001", "figures-differ", "TST")
    assert figures_differ.summary == "Two figures of one thing are not the same."
    assert figures_differ.doc.endswith("Whatever the reason.")
    assert not figures_differ.takes_tolerances


def test_the_scope_is_read_from_annotations_that_are_only_strings() -> None:
    assert figures_differ.scope == Scope(pair=(NumericClaim,))


def test_a_union_of_scopes_is_a_scope() -> None:
    def dates_fit(subject: DateClaim | Pair[DateClaim | NumericClaim]) -> Iterator[Remark]:
        """It fits."""
        yield from ()

    assert declared(dates_fit).scope == Scope(single=(DateClaim,), pair=(DateClaim, NumericClaim))


def test_a_group_of_any_claim_holds_every_kind() -> None:
    def any_group(group: Group[Claim], tolerances: Tolerances) -> Iterator[Remark]:
        """It is odd."""
        yield from ()

    declared_rule = declared(any_group, shapes=("duration",))
    kinds = (NumericClaim, AttributedClaim, DateClaim, ScoreClaim, NameClaim, CitationClaim, ListClaim)
    assert declared_rule.scope.group == kinds
    assert declared_rule.takes_tolerances


def test_a_rule_on_single_claims_answers_no_relation() -> None:
    def odd_date(claim: DateClaim) -> Iterator[Remark]:
        """It is odd."""
        yield from ()

    single = declared(odd_date)
    assert (single.answers, single.shapes, single.where) == ((), (), "within")
    assert single.accepts(DateClaim(date=DateValue()))
    assert not single.accepts(figure())


def test_a_rule_travels_by_reference() -> None:
    assert pickle.loads(pickle.dumps(figures_differ)) is figures_differ
    assert copy.deepcopy(figures_differ) is figures_differ


def test_a_rule_cannot_be_changed() -> None:
    with pytest.raises(FrozenInstanceError):
        figures_differ.__setattr__("code", "TST002")


SOURCE = """
from __future__ import annotations

from claimcheck.claims.claim import DateClaim, NumericClaim
from claimcheck.matching.subjects import Group, Pair
from claimcheck.rules import rule
from claimcheck.rules.tolerances import Tolerances


@rule(code="TST001", name="odd-figure", since="0.1"{metadata})
def {function}({parameters}):
    {doc}
    yield from ()
"""


def declare(
    parameters: str = "claim: NumericClaim",
    metadata: str = "",
    function: str = "odd_figure",
    doc: str = "'It is odd.'",
    code: str = "TST001",
    module: str = "acme.rules",
    file: str = "odd_figure.py",
) -> Any:
    """The rule that a file of this content, in this place, declares."""
    source = SOURCE.format(parameters=parameters, metadata=metadata, function=function, doc=doc)
    names: dict[str, Any] = {"__name__": module}
    exec(compile(source.replace("TST001", code), f"/somewhere/{file}", "exec"), names)
    return names[function]


@pytest.mark.parametrize(
    ("parameters", "complaint"),
    [
        (
            "pair: int",
            "'pair' is annotated int; use one of NumericClaim, AttributedClaim, DateClaim, ScoreClaim, NameClaim, Cit",
        ),
        ("pair: Pair", "'pair' is annotated Pair; use one of"),
        ("pair: Pair[str]", "str is no kind of claim"),
        ("claim: NumericClaim | str", "'claim' is annotated str; use one of"),
        ("claim", "'claim' is not annotated"),
        ("", "takes a subject"),
        ("claim: NumericClaim, *, tolerances: Tolerances", "takes a subject"),
        ("claim: NumericClaim, a: Tolerances, b: Tolerances", "takes a subject"),
        ("left: NumericClaim, right: NumericClaim", "'right' is annotated NumericClaim; a second parameter is Tol"),
        ("pair: Pear[NumericClaim]", "'Pear' is not defined"),
        ("group: Group[NumericClaim]", "a Group is no 'pair'"),
    ],
)
def test_a_wrong_annotation_is_refused_with_file_line_and_rule(parameters: str, complaint: str) -> None:
    with pytest.raises(RuleError) as refused:
        declare(parameters)
    assert str(refused.value).startswith("odd_figure.py:10: rule 'odd-figure': ")
    assert complaint in str(refused.value)


@pytest.mark.parametrize(
    ("metadata", "complaint"),
    [
        (", answers=('similar',)", "answers holds 'similar'; use 'comparable', 'updated'"),
        (", answers='comparable'", "answers='comparable' is a string; use a tuple"),
        (", shapes=('pear',)", "shapes holds 'pear'; use 'pair', 'headline'"),
        (", where='outside'", "where holds 'outside'; use 'within', 'cross', 'within+cross'"),
        (", where='cross'", "where='cross' is for pairs and groups"),
        (", severity='fatal'", "severity holds 'fatal'; use 'error', 'warning', 'info'"),
        (", declines={'gravity': 'it floats'}", "declines holds 'gravity'; use 'itself', 'order', 'vaguer', 'scale'"),
        (", over=('sum-mismatch',)", "'sum-mismatch' is no code"),
    ],
)
def test_unknown_words_are_refused_with_those_that_are_known(metadata: str, complaint: str) -> None:
    with pytest.raises(RuleError) as refused:
        declare(metadata=metadata)
    assert complaint in str(refused.value)


@pytest.mark.parametrize("code", ["TS001", "TST01", "TST0001", "tst001", "ABCDE001", "001TST", ""])
def test_a_code_is_three_or_four_capitals_and_three_digits(code: str) -> None:
    with pytest.raises(RuleError, match="is no code"):
        declare(code=code)


def test_four_letters_are_a_plugin_s_code() -> None:
    assert declare(code="ACME001").family == "ACME"


def test_a_rule_without_a_docstring_is_refused() -> None:
    with pytest.raises(RuleError, match="there is no docstring"):
        declare(doc="pass")


def test_a_rule_is_made_of_a_function() -> None:
    with pytest.raises(RuleError, match="made of a function"):
        rule(code="TST001", name="int", since="0.1")(int)


def test_function_and_name_agree() -> None:
    with pytest.raises(RuleError, match="the function is called 'strange_figure'; call it 'odd_figure'"):
        declare(function="strange_figure")


def test_our_files_are_called_after_their_rule() -> None:
    home = "claimcheck.rules.arithmetic.odd_figure"
    assert declare(module=home, file="odd_figure.py")
    with pytest.raises(RuleError, match=r"the file is called 'odd\.py'; call it 'odd_figure\.py'"):
        declare(module="claimcheck.rules.arithmetic.odd", file="odd.py")


def test_a_plugin_may_keep_its_rules_in_one_file() -> None:
    assert declare(module="acme_rules", file="acme_rules.py").name == "odd-figure"


def test_a_rule_accepts_only_subjects_of_its_scope() -> None:
    assert figures_differ.accepts(Pair(figure(), figure(), ALIKE))
    assert not figures_differ.accepts(figure())
    assert not figures_differ.accepts(Group((figure(),), figure(), ALIKE))
    assert not figures_differ.accepts(Pair(DateClaim(date=DateValue()), DateClaim(date=DateValue()), ALIKE))
    assert not figures_differ.accepts(Pair(figure(), figure(), ALIKE, shape="part"))
    assert not figures_differ.accepts(Pair(figure(), figure(), ALIKE._replace(sum="updated")))


@pytest.mark.parametrize(
    ("where", "within", "across"), [("within", True, False), ("cross", False, True), ("within+cross", True, True)]
)
def test_where_tells_one_document_from_two(where: str, within: bool, across: bool) -> None:
    wherever = declare("pair: Pair[NumericClaim]", f", where={where!r}")
    here, there = figure(document="wire"), figure(document="daily")
    assert wherever.accepts(Pair(here, here, ALIKE)) is within
    assert wherever.accepts(Pair(here, there, ALIKE)) is across


def test_a_rule_is_asked_with_the_tolerances_it_wants() -> None:
    seen = []

    def wants_tolerances(claim: NumericClaim, tolerances: Tolerances) -> Iterator[Remark]:
        """It is odd."""
        seen.append(tolerances)
        yield Remark("odd", evidence=(claim,))

    tolerances = Tolerances(duration_days=3)
    (remark,) = declared(wants_tolerances).ask(figure(), tolerances)
    assert remark.message == "odd"
    assert seen == [tolerances]


def signed(remark: Remark, relation: Relation = ALIKE) -> Finding:
    left, right = remark.evidence
    assert isinstance(left, NumericClaim)
    assert isinstance(right, NumericClaim)
    return figures_differ.sign(Pair(left, right, relation), remark)


def remark(**changes: Any) -> Remark:
    return Remark("they differ", (figure(12), figure(15)))._replace(**changes)


def test_a_signed_remark_carries_rule_relation_and_evidence() -> None:
    left = figure(
        12,
        document="wire",
        text="12",
        span=Span(start=0, end=2),
        sentence=Span(start=0, end=9),
        sentence_text="12 died.",
    )
    finding = signed(remark(evidence=(left, figure(15)), equation="12 < 15"))
    assert (finding.rule, finding.name, finding.message) == ("TST001", "figures-differ", "they differ")
    assert (finding.severity, finding.outcome, finding.equation) == ("error", "conflict", "12 < 15")
    assert finding.relation == KNOWN
    first, second = finding.evidence
    assert (first.document, first.text, first.claim, first.sentence) == ("wire", "12", left.id, left.sentence)
    assert (second.document, second.span, second.claim) == (None, None, figure(15).id)


def test_confidence_comes_from_the_remark_or_the_relation() -> None:
    assert signed(remark()).confidence == 0.9
    assert signed(remark(confidence=0.5)).confidence == 0.5
    assert declare().sign(figure(), Remark("odd", (figure(),))).confidence == 1.0


def test_only_a_conflict_is_graver_than_info() -> None:
    for outcome in ("dispute", "update", "consistent", "note"):
        assert signed(remark(outcome=outcome)).severity == "info"


def test_a_remark_may_lower_its_severity_but_not_raise_it() -> None:
    assert signed(remark(severity="warning")).severity == "warning"
    mild = declare("pair: Pair[NumericClaim]", ", severity='info'")
    assert mild.sign(Pair(figure(), figure(), ALIKE), remark(severity="error")).severity == "info"


def test_what_is_not_known_caps_a_conflict_at_warning() -> None:
    somewhere = ALIKE._replace(dimensions=KNOWN.model_copy(update={"place": "unknown"}))
    assert signed(remark(), somewhere).severity == "warning"
    assert signed(remark(severity="info"), somewhere).severity == "info"


def test_a_fingerprint_survives_order_and_edits_elsewhere() -> None:
    left = figure(12, document="wire", text="12", span=Span(start=5, end=7), sentence_text="Some 12\u00a0people  died.")
    moved = left.model_copy(update={"span": Span(start=90, end=92), "sentence_text": "Some 12 people died."})
    right = figure(15, document="daily", text="15", span=Span(start=0, end=2), sentence_text="15 died.")
    finding = signed(remark(evidence=(left, right)))
    assert signed(remark(evidence=(right, moved))).fingerprint == finding.fingerprint
    elsewhere = right.model_copy(update={"document": "weekly"})
    assert signed(remark(evidence=(left, elsewhere))).fingerprint != finding.fingerprint
    assert signed(remark(evidence=(left, figure(15)))).fingerprint != finding.fingerprint


def test_a_fix_becomes_a_repair_of_its_claim() -> None:
    written = figure(15, document="daily", text="15", span=Span(start=0, end=2))
    date = DateClaim(date=DateValue(text="Wednesday"))
    finding = signed(remark(repairs=(Fix(written, "12"), Fix(figure(1200), "1,300"), Fix(date, "Thursday"))))
    assert [(repair.old, repair.new) for repair in finding.repairs] == [
        ("15", "12"),
        ("1200", "1,300"),
        ("Wednesday", "Thursday"),
    ]
    assert finding.repairs[0].span == written.span
    assert finding.repairs[1].claim == figure(1200).id
