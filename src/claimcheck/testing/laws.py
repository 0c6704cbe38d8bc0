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

import datetime as dt
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from decimal import Context, Decimal
from fractions import Fraction
from typing import TYPE_CHECKING, Any, Final, TypeAlias, TypeVar

import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.strategies import DataObject, DrawFn, SearchStrategy

from claimcheck.claims.claim import (
    CLAIMS,
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
from claimcheck.claims.interval import Interval
from claimcheck.claims.precision import BOUNDS, Bound
from claimcheck.claims.quantity import Quantity
from claimcheck.claims.restated import as_written
from claimcheck.claims.speech import Words
from claimcheck.findings.finding import SAME, Finding
from claimcheck.findings.report import Report
from claimcheck.matching.gate import relate
from claimcheck.matching.subjects import Edit, Group, Pair, Relation, Shape, Subject
from claimcheck.rules.catalogue import catalogue
from claimcheck.rules.declare import Rule
from claimcheck.rules.tolerances import Tolerances
from claimcheck.testing.strategies import (
    HEDGES,
    OUTLETS,
    PAPERS,
    UNITS,
    agreeing_pairs,
    attributed_claims,
    beyond,
    citation_claims,
    conflicting_pairs,
    date_claims,
    days,
    edited_pairs,
    figures,
    fresh,
    list_claims,
    measures,
    name_claims,
    numeric_claims,
    quantities,
    score_claims,
    with_figure,
)
from claimcheck.text.document import Document
from claimcheck.text.span import Span

if TYPE_CHECKING:
    from claimcheck.checking.checker import Checker

C = TypeVar("C", DateClaim, AttributedClaim, ScoreClaim, NameClaim, CitationClaim, ListClaim)
Said: TypeAlias = frozenset[tuple[str, str, frozenset[str]]]
"""What rules say of a subject, whatever their words: outcome, severity, and the claims it rests on."""

_EXACT = Context(prec=400)
_BOUNDS: Final[tuple[tuple[Bound, ...], ...]] = (("exact",), ("exact", "about", "nearly"), BOUNDS)


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


# Subjects.


PAIRED: tuple[Shape, ...] = (
    *("pair", "headline", "retold", "part", "name"),
    *("own-words", "relayed", "chain", "place"),
    *("cumulative", "correction", "polarity"),
)
"""The shapes two claims of one unit have; a conversion has two units, a quotation has edits, the others are of groups."""


def subjects(rule: Rule) -> SearchStrategy[Subject]:
    """Whatever the rule may be asked about."""
    kinds: dict[type[Claim], Callable[[], SearchStrategy[Any]]] = {
        NumericClaim: numeric_claims,
        DateClaim: date_claims,
        AttributedClaim: attributed_claims,
        ScoreClaim: score_claims,
        NameClaim: name_claims,
        CitationClaim: citation_claims,
        ListClaim: list_claims,
    }
    options: list[SearchStrategy[Any]] = [kinds[kind]() for kind in rule.scope.single]
    if NumericClaim in rule.scope.pair and set(rule.shapes) & set(PAIRED):
        options.append(_numeric_pairs(rule))
    if "conversion" in rule.shapes:
        options.append(_conversions())
    if "quote" in rule.shapes:
        options.append(_quotes(rule))
    if set(rule.shapes) & set(PAIRED):
        options.extend(_other_pairs(rule, kinds[kind]()) for kind in rule.scope.pair if kind is not NumericClaim)
    makers = {
        "sum": _sums,
        "parts": _parts,
        "recalled": _recalled,
        "difference": _differences,
        "proportion": _proportions,
        "rates": _rates,
        "share": _shares,
        "shares": _periods,
        "duration": _durations,
        "origin": _one_origin,
        "cycle": _circles,
        "stale": _told_again,
        "cluster": _against_many,
    }
    if rule.scope.group:
        options.extend(makers[shape]() for shape in rule.shapes if shape in makers)
    return st.one_of(options)


@st.composite
def _numeric_pairs(draw: DrawFn, rule: Rule) -> Pair[NumericClaim]:
    """Two claims of one measure, from the same figure to one that cannot be."""
    about = draw(measures())
    left, right = draw(st.one_of(agreeing_pairs(about), conflicting_pairs(about), edited_pairs(about)))
    unit = (left.quantity.unit, left.quantity.dimension)
    match draw(st.integers(0, 3)):
        case 0:
            right = with_figure(right, draw(quantities(unit)))
        case 1:
            right = fresh(draw(numeric_claims(about, unit)), document=OUTLETS[1])
    if rule.where == "within" or (rule.where == "within+cross" and draw(st.booleans())):
        right = fresh(right, document=left.document)
    return Pair(left, right, draw(_relations(rule, relate(left, right))), draw(_shapes(rule)))


@st.composite
def _other_pairs(draw: DrawFn, rule: Rule, alone: SearchStrategy[C]) -> Pair[Any]:
    """Two claims of another kind: the same one told twice, or any two."""
    left = draw(alone)
    right = left if draw(st.booleans()) else draw(alone)
    here, there = OUTLETS[0], OUTLETS[0] if rule.where == "within" else OUTLETS[1]
    return Pair(
        fresh(left, document=here), fresh(right, document=there), draw(_relations(rule, None)), draw(_shapes(rule))
    )


@st.composite
def _quotes(draw: DrawFn, rule: Rule) -> Pair[AttributedClaim]:
    """One quotation told twice, by one speaker or two; every other one has been edited by a word."""
    left, right = draw(attributed_claims()), draw(attributed_claims())
    here, there = OUTLETS[0], OUTLETS[0] if rule.where == "within" else OUTLETS[1]
    words = draw(st.permutations(("granite", "massive", "huge", "never")))
    edits = tuple(
        Edit(
            Words(span=Span(start=0, end=len(old)), text=old), Words(span=Span(start=0, end=len(new)), text=new), small
        )
        for old, new, small in ((words[0], words[1], draw(st.booleans())), (words[2], words[3], True))
    )
    speaker = draw(st.sampled_from(("same", "different", "unknown")))
    relation = Relation(SAME.model_copy(update={"speaker": speaker}), "comparable", 1.0)
    kept = edits[: draw(st.integers(0, len(edits)))]
    return Pair(fresh(left, document=here), fresh(right, document=there), relation, "quote", kept)


def _relations(rule: Rule, gate: Relation | None) -> SearchStrategy[Relation]:
    """What the gate says where the rule answers to it; else a relation it does answer to."""
    if gate is not None and gate.sum in rule.answers:
        return st.just(gate)
    return st.builds(Relation, st.just(SAME), st.sampled_from(rule.answers), st.just(1.0))


def _shapes(rule: Rule) -> SearchStrategy[Shape]:
    return st.sampled_from([shape for shape in rule.shapes if shape in PAIRED])


_TIED = Relation(SAME, "comparable", 1.0)


@st.composite
def _sums(draw: DrawFn) -> Group[NumericClaim]:
    """Terms and their total; every other one has been edited and no longer adds up."""
    about, unit = draw(measures()), draw(st.sampled_from(UNITS))
    bounds = draw(st.sampled_from(_BOUNDS))
    terms = draw(st.lists(numeric_claims(about, unit, bounds), min_size=1, max_size=4))
    signs = tuple(draw(st.sampled_from((1, 1, 1, -1))) for _ in terms)
    total = draw(numeric_claims(about, unit))
    nominal = _added([term.quantity.nominal for term in terms], signs)
    if nominal.low is not None and nominal.low == nominal.high:
        total = with_figure(total, draw(_held_against(nominal.low, unit)))
    return Group(tuple(terms), total, _TIED, "sum", signs)


@st.composite
def _parts(draw: DrawFn) -> Group[NumericClaim]:
    """Parts that have nothing in common, and their whole; every other one has been edited and may be too small."""
    told = draw(_sums())
    return Group(told.terms, told.total, _TIED._replace(sum="contained"), "parts")


@st.composite
def _recalled(draw: DrawFn) -> Group[NumericClaim]:
    """People counted, with up to two beside them, and the number that counts them again; every other one is edited."""
    about, unit = draw(measures()), ("", "count")
    terms = draw(st.lists(numeric_claims(about, unit, _BOUNDS[0]), min_size=1, max_size=3))
    company = draw(st.integers(0, 2))
    terms[0] = terms[0].model_copy(update={"company": company})
    number = company + sum((term.quantity.value or Decimal(0) for term in terms), Decimal(0))
    total = with_figure(draw(numeric_claims(about, unit)), draw(_held_against(number, unit)))
    here = [fresh(claim, document=OUTLETS[0]) for claim in (*terms, total)]
    return Group(tuple(here[:-1]), here[-1], _TIED, "recalled")


_CONVERTED = (("mile", "kilometre", "length"), ("degree celsius", "degree fahrenheit", "temperature"))


@st.composite
def _conversions(draw: DrawFn) -> Pair[NumericClaim]:
    """A figure and the same amount in another unit: right, converted without its offset, or another amount."""
    unit, other, dimension = draw(st.sampled_from(_CONVERTED))
    about, change = draw(measures()), draw(st.sampled_from((None, "up", "down")))
    left = Quantity(value=draw(figures(min_value=0)), unit=unit, dimension=dimension)
    any_figure = Quantity(value=draw(figures(min_value=0)), unit=other, dimension=dimension)
    converted = as_written(left, any_figure, difference=draw(st.booleans())) or Decimal(0)
    right = draw(st.sampled_from((any_figure, Quantity(value=converted, unit=other, dimension=dimension))))
    claims = (fresh(with_figure(draw(numeric_claims(about)), figure), change=change) for figure in (left, right))
    first, second = claims
    return Pair(fresh(first, document=OUTLETS[0]), fresh(second, document=OUTLETS[0]), _TIED, "conversion")


@st.composite
def _differences(draw: DrawFn) -> Group[NumericClaim]:
    """What was, what is, and the change between them; every other one has been edited."""
    about, unit = draw(measures()), draw(st.sampled_from(UNITS))
    before, after, change = (draw(numeric_claims(about, unit, tuple(HEDGES))) for _ in range(3))
    rises = (before.quantity.value or 0) <= (after.quantity.value or 0)
    signs = (-1, 1) if rises else (1, -1)
    size = _added([before.quantity.nominal, after.quantity.nominal], signs).low or Decimal(0)
    change = fresh(with_figure(change, draw(_held_against(size, unit))), change="up" if rises else "down")
    return Group((before, after), change, _TIED, "difference", signs)


@st.composite
def _proportions(draw: DrawFn) -> Group[NumericClaim]:
    """What was, what is, and the change in percent between them; every other one has been edited."""
    about = draw(measures())
    before, after = (draw(numeric_claims(about, ("", "count"), tuple(HEDGES))) for _ in range(2))
    base, now = before.quantity.value or Decimal(1), after.quantity.value or Decimal(0)
    size = Decimal(int(abs(Fraction(now - base) * 100 / Fraction(base)))) if base > 0 else Decimal(0)
    percent = ("percent", "percentage")
    change = with_figure(draw(numeric_claims(about, percent)), draw(_held_against(size, percent)))
    change = fresh(change, change="up" if base <= now else "down")
    return Group((before, after), change, _TIED, "proportion", (-1, 1))


@st.composite
def _rates(draw: DrawFn) -> Group[NumericClaim]:
    """An amount in two currencies, and another one; every other one has been edited."""
    about = draw(measures())
    pound, dollar = ("pound sterling", "currency"), ("dollar", "currency")
    first, second = (draw(numeric_claims(about, pound, ("exact",))) for _ in range(2))
    rate = draw(st.integers(1, 9))
    shown, again = (
        with_figure(
            draw(numeric_claims(about, dollar)), draw(_held_against((c.quantity.value or Decimal(1)) * rate, dollar))
        )
        for c in (first, second)
    )
    here = [fresh(claim, document=OUTLETS[0]) for claim in (first, shown, second, again)]
    return Group(tuple(here[:3]), here[3], _TIED, "rates")


@st.composite
def _shares(draw: DrawFn) -> Group[NumericClaim]:
    """What comes to each, how many they are, and what they have together; every other one has been edited."""
    about, dollar = draw(measures()), ("dollar", "currency")
    each = draw(numeric_claims(about, dollar, ("exact", "about")))
    number = draw(numeric_claims(about, ("", "count"), ("exact",)))
    whole = _EXACT.multiply(each.quantity.value or Decimal(1), number.quantity.value or Decimal(1))
    amount = with_figure(draw(numeric_claims(about, dollar)), draw(_held_against(whole, dollar)))
    each, number, amount = (fresh(claim, document=OUTLETS[0]) for claim in (each, number, amount))
    return Group((each, number), amount, _TIED, "share")


@st.composite
def _periods(draw: DrawFn) -> Group[NumericClaim]:
    """What comes to each and what they have, in two periods; every other one has been edited."""
    one, other = draw(_shares()), draw(_shares())
    return Group((one.terms[0], one.total, other.terms[0]), other.total, _TIED, "shares")


@st.composite
def _told_again(draw: DrawFn) -> Group[NumericClaim]:
    """A figure, the one that replaced it, and a later one that may be the old one again."""
    about, unit = draw(measures()), draw(st.sampled_from(UNITS))
    old, new, late = (draw(numeric_claims(about, unit)) for _ in range(3))
    if draw(st.booleans()):
        late = with_figure(late, old.quantity)
    old, new, late = (fresh(claim, document=outlet) for claim, outlet in zip((old, new, late), OUTLETS, strict=True))
    return Group((old, new), late, _TIED._replace(sum="updated"), "stale")


@st.composite
def _against_many(draw: DrawFn) -> Group[NumericClaim]:
    """Texts that have one figure, and a text that may have another."""
    about, unit = draw(measures()), draw(st.sampled_from(UNITS))
    alone = fresh(draw(numeric_claims(about, unit)), document=OUTLETS[0])
    told = draw(quantities(unit))
    agreed = tuple(fresh(with_figure(alone, told), document=outlet) for outlet in OUTLETS[1:])
    return Group(agreed, alone, _TIED, "cluster", origins=draw(st.sampled_from(((0, 1), (0, 0)))))


@st.composite
def _durations(draw: DrawFn) -> Group[Claim]:
    """Two days and the length of time between them; every other one has been edited."""
    first, days_between = draw(days()), draw(st.integers(0, 400))
    last = first + dt.timedelta(days_between)
    start = DateClaim(date=DateValue(start=first, end=first), role="start")
    end = DateClaim(date=DateValue(start=last, end=last), role="end")
    unit = ("day", "time")
    length = with_figure(draw(numeric_claims(unit=unit)), draw(_held_against(Decimal(days_between), unit)))
    terms: tuple[Claim, ...] = (start, end)
    return Group(terms, length, _TIED, "duration")


def _one_origin() -> SearchStrategy[Group[NumericClaim]]:
    return _relayed("origin")


def _circles() -> SearchStrategy[Group[NumericClaim]]:
    return _relayed("cycle")


@st.composite
def _relayed(draw: DrawFn, shape: Shape) -> Group[NumericClaim]:
    """One figure in two to four texts, each of which may cite another."""
    told = draw(numeric_claims(draw(measures())))
    names = draw(st.integers(2, len(PAPERS)))
    claims = [fresh(told, document=paper, cited=draw(st.sampled_from(((), (paper,))))) for paper in PAPERS[:names]]
    return Group(tuple(claims[1:]), claims[0], _TIED, shape)


def _added(intervals: Sequence[Interval], signs: Sequence[int]) -> Interval:
    return Interval.sum(i if sign > 0 else i.negated() for i, sign in zip(intervals, signs, strict=True))


@st.composite
def _held_against(draw: DrawFn, value: Decimal, unit: tuple[str, str]) -> Quantity:
    """The figure, or one past it."""
    name, dimension = unit
    right = Quantity(value=value, unit=name, dimension=dimension)
    return right if draw(st.booleans()) else beyond(right, draw(figures(min_value=0)))
