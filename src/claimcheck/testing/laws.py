"""What every rule of a scope obeys, and what extractor and checker do.

A rule is enrolled by existing; it may decline a law, with a reason (``declines``). For the rules of a plugin::

    from acme_claimcheck.rules import odd_figure
    from claimcheck.testing import examples, laws

    test_examples = examples.suite(odd_figure)
    test_laws = laws.suite(odd_figure)

``itself``
    A claim never conflicts with itself.
``order``
    The order of claims, sources and terms changes nothing.
``vaguer``
    A vaguer claim never conflicts more. A rule that takes over from plainer ones (``over``) is held to what they said.
``scale``
    How a number is held (12000, 12E+3), and whether lengths and weights are given in one unit or in one a thousand
    times smaller, changes nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from decimal import Context, Decimal
from typing import TYPE_CHECKING, Any, Final, TypeAlias

import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.strategies import DataObject

from claimcheck.claims.claim import (
    CLAIMS,
    Claim,
    NumericClaim,
)
from claimcheck.findings.finding import Finding
from claimcheck.findings.report import Report
from claimcheck.matching.subjects import Edit, Group, Pair, Subject
from claimcheck.rules.catalogue import catalogue
from claimcheck.rules.declare import Rule
from claimcheck.rules.tolerances import Tolerances
from claimcheck.testing.strategies import (
    figures,
)
from claimcheck.testing.subjects import subjects
from claimcheck.text.document import Document

if TYPE_CHECKING:
    from claimcheck.checking.checker import Checker

Said: TypeAlias = frozenset[tuple[str, str, frozenset[str]]]
"""What rules say of a subject, whatever their words: outcome, severity, and the claims it rests on."""

_EXACT = Context(prec=400)


def said(rule: Rule, subject: Subject, tolerances: Tolerances | None = None) -> Said:
    """What the rule says of the subject: outcome, severity and evidence, without the words."""
    remarks = rule.ask(subject, tolerances or Tolerances())
    return frozenset((r.outcome, rule.sign(subject, r).severity, frozenset(c.id for c in r.evidence)) for r in remarks)


def conflicts(rule: Rule, subject: Subject, tolerances: Tolerances | None = None) -> bool:
    """The rule says that the subject cannot stand."""
    return any(outcome == "conflict" for outcome, *_ in said(rule, subject, tolerances))


def itself(rule: Rule, subject: Subject, data: DataObject) -> None:
    """A claim never conflicts with itself, and one figure is no sum gone wrong."""
    for alike in _alone(subject):
        assert not conflicts(rule, alike), f"{rule}: a claim conflicts with itself\n{_shown(alike)}"


def order(rule: Rule, subject: Subject, data: DataObject) -> None:
    """The order of claims, sources and terms changes nothing."""
    there = said(rule, subject)
    turned = _turned(subject, data)
    back = said(rule, turned)
    assert there == back, f"{rule}: the order makes a difference\n{_shown(subject)}\nsays {there}, turned round {back}"


def vaguer(rule: Rule, subject: Subject, data: DataObject) -> None:
    """A vaguer claim never conflicts more."""
    at, by = data.draw(st.integers(0, 9), label="which claim"), data.draw(figures(min_value=0), label="widened by")
    vague = _changed(subject, at, lambda claim: claim.model_copy(update={"quantity": claim.quantity.widen(by)}))
    plainer = [catalogue()[code] for code in rule.over if code in catalogue()]
    before = any(one.accepts(subject) and conflicts(one, subject) for one in (rule, *plainer))
    assert before or not conflicts(rule, vague), (
        f"{rule}: a vaguer claim conflicts where the plain one did not\n{_shown(subject)}\nvaguer\n{_shown(vague)}"
    )


def scale(rule: Rule, subject: Subject, data: DataObject) -> None:
    """How a number is held, and in which unit things are weighed and measured, changes nothing."""
    there = said(rule, subject)
    for change in (_as_held, _in_smaller_units):
        other = _changed(subject, None, change)
        assert said(rule, other) == there, f"{rule}: the scale makes a difference\n{_shown(subject)}\n{_shown(other)}"


LAWS: Final[Mapping[str, Callable[[Rule, Subject, DataObject], None]]] = {
    "itself": itself,
    "order": order,
    "vaguer": vaguer,
    "scale": scale,
}
"""The laws of a rule, by the names it declines them with. Each takes a subject, and draws what else it needs."""


def suite(*rules: Rule) -> Callable[..., None]:
    """A test of every law for every one of these rules, but those that it declines."""
    cases = [
        pytest.param(rule, law, id=f"{rule.code}-{law}") for rule in rules for law in LAWS if law not in rule.declines
    ]

    @pytest.mark.parametrize(("rule", "law"), cases)
    @given(data=st.data())
    def obeys(rule: Rule, law: str, data: DataObject) -> None:
        LAWS[law](rule, data.draw(subjects(rule), label="subject"), data)

    test: Callable[..., None] = obeys
    return test


def _alone(subject: Subject) -> Iterator[Subject]:
    """The subject with one of its claims in every place."""
    match subject:
        case Pair(left=left, right=right, relation=relation, shape=shape):
            for claim in map(_any, (left, right)):
                yield Pair(claim, claim, relation, shape)
        case Group(shape="sum" | "parts" | "recalled" as shape, total=total):
            yield Group((total,), total, subject.relation, shape)


def _turned(subject: Subject, data: DataObject) -> Subject:
    """The subject with its claims in another order, where their order means nothing."""
    match subject:
        case Pair(shape="pair" | "quote" | "place" as shape):
            right, left = _any(subject.right), _any(subject.left)
            edits = tuple(Edit(edit.right, edit.left, edit.small) for edit in subject.edits)
            return Pair(right, left, subject.relation, shape, edits)
        case Group(shape="sum" | "parts" | "recalled" as shape, terms=terms, signs=signs):
            permuted = data.draw(st.permutations(list(zip(terms, signs, strict=True))), label="order")
            return Group(
                tuple(term for term, _ in permuted),
                subject.total,
                subject.relation,
                shape,
                tuple(sign for _, sign in permuted),
            )
    return subject


def _any(claim: Any) -> Any:
    """The claim, of whatever kind: a pair keeps to one kind however it is turned."""
    return claim


def _changed(subject: Subject, at: int | None, change: Callable[[NumericClaim], NumericClaim]) -> Subject:
    """The subject with its figures changed: all of them, or the one at this place, counted round."""
    members = subject.members if isinstance(subject, Pair | Group) else (subject,)
    chosen = range(len(members)) if at is None else (at % len(members),)
    new: list[Any] = [
        change(claim) if place in chosen and isinstance(claim, NumericClaim) else claim
        for place, claim in enumerate(members)
    ]
    match subject:
        case Pair(relation=relation, shape=shape, edits=edits):
            return Pair(new[0], new[1], relation, shape, edits)
        case Group(relation=relation, shape=shape, signs=signs):
            return Group(tuple(new[:-1]), new[-1], relation, shape, signs, subject.origins)
    changed: Claim = new[0]
    return changed


_NUMBERS = ("value", "low", "high", "likely_low", "likely_high")


def _renumbered(claim: NumericClaim, change: Callable[[Decimal], Decimal]) -> NumericClaim:
    numbers = {name: getattr(claim.quantity, name) for name in _NUMBERS}
    update = {name: change(number) for name, number in numbers.items() if number is not None}
    return claim.model_copy(update={"quantity": claim.quantity.model_copy(update=update)})


def _as_held(claim: NumericClaim) -> NumericClaim:
    """12000 as 12E+3: what reading "12 thousand" may leave behind."""
    return _renumbered(claim, lambda number: number.normalize(_EXACT))


_MEASURED = frozenset({"length", "mass", "area", "volume"})


def _in_smaller_units(claim: NumericClaim) -> NumericClaim:
    """Kilometres as metres: only what is measured has smaller units that nobody tells apart from the larger ones."""
    if claim.quantity.dimension not in _MEASURED:
        return claim
    return _renumbered(claim, lambda number: _EXACT.multiply(number, Decimal(1000)))


def _shown(subject: Subject) -> str:
    members = subject.members if isinstance(subject, Pair | Group) else (subject,)
    return "\n".join(f"    {claim.kind} {claim.model_dump(exclude_defaults=True)}" for claim in members)


# Laws of extractor and checker.


def no_text_raises(checker: Checker, documents: Sequence[Document]) -> None:
    """No text whatever makes the checker raise."""
    checker.check(documents)


def claims_read_back(extract: Callable[[Document], tuple[Claim, ...]], document: Document) -> None:
    """Every claim lies in its document, reads back as its text, survives JSON, and has an id of its own."""
    found = extract(document)
    known = {"text": document.text, "title": document.title or ""}
    assert len({claim.id for claim in found}) == len(found), f"two claims of {document.text!r} have one id"
    for claim in found:
        assert claim.document == document.id, f"{claim!r}"
        assert claim.span is not None, f"{claim!r} has no place"
        text = known[claim.field]
        assert claim.span.end <= len(text), f"{claim!r}"
        assert claim.span.slice(text) == claim.text, f"{claim!r}"
        assert claim.sentence is None or claim.sentence.slice(text) == claim.sentence_text, f"{claim!r}"
    assert CLAIMS.validate_json(CLAIMS.dump_json(found)) == found


def evidence_reads_back(checker: Checker, documents: Sequence[Document]) -> None:
    """Every span of evidence lies in its document and reads back as its text; so do the repairs."""
    texts = {(d.id, "text"): d.text for d in documents} | {(d.id, "title"): d.title or "" for d in documents}
    for finding in checker.check(documents).findings:
        for piece in finding.evidence:
            assert piece.span is not None, f"{finding} has evidence without a place"
            assert piece.span.slice(texts[piece.document or "", piece.field]) == piece.text, f"{finding}"
        for repair in finding.repairs:
            for place in (repair, *repair.also):
                assert place.span is not None, f"{finding} has a repair without a place"
                assert place.span.slice(texts[place.document or "", place.field]) == place.old, f"{finding}"


def a_copy_adds_no_conflict(checker: Checker, document: Document) -> None:
    """A word-for-word copy of a document does not conflict with it: whatever clashes clashed before."""
    copy = document.model_copy(update={"id": f"{document.id}-copy"})
    alone = _clashes(checker.check([document]).findings)
    both = _clashes(checker.check([document, copy]).findings)
    assert both <= alone, f"between the copies of {document.text!r}: {sorted(map(sorted, both - alone))}"


def _clashes(findings: Iterable[Finding]) -> frozenset[frozenset[tuple[str, str | None]]]:
    """What conflicts, by rule and characters, whichever copy it stands in."""
    conflicts = (finding for finding in findings if finding.outcome == "conflict")
    return frozenset(frozenset((f.rule, f"{e.field} {e.span} {e.text}") for e in f.evidence) for f in conflicts)


def the_order_of_documents_changes_nothing(checker: Checker, documents: Sequence[Document]) -> None:
    """The same documents in another order have the same findings."""
    assert _signed(checker.check(documents)) == _signed(checker.check(list(reversed(documents))))


def _signed(report: Report) -> frozenset[tuple[str, str, str]]:
    return frozenset((finding.fingerprint, finding.outcome, finding.severity) for finding in report.findings)


def reports_survive_json(checker: Checker, documents: Sequence[Document]) -> None:
    """A report reads back from its JSON as it was, and the same input gives the same bytes."""
    report = checker.check(documents)
    written = report.model_dump_json()
    assert Report.model_validate_json(written) == report
    assert checker.check(documents).model_dump_json() == written
