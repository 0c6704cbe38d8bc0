"""Whatever a rule may be asked about: claims alone, pairs and groups of every shape, half of them edited so that they clash."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from decimal import Context, Decimal
from fractions import Fraction
from typing import Any, Final, TypeVar

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

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
from claimcheck.claims.interval import Interval
from claimcheck.claims.precision import BOUNDS, Bound
from claimcheck.claims.quantity import Quantity
from claimcheck.claims.restated import as_written
from claimcheck.claims.speech import Words
from claimcheck.findings.finding import SAME
from claimcheck.matching.gate import relate
from claimcheck.matching.subjects import Edit, Group, Pair, Relation, Shape, Subject
from claimcheck.rules.declare import Rule
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
    speakers,
    with_figure,
)
from claimcheck.text.span import Span

C = TypeVar("C", DateClaim, AttributedClaim, ScoreClaim, NameClaim, CitationClaim, ListClaim)

_EXACT = Context(prec=400)
_BOUNDS: Final[tuple[tuple[Bound, ...], ...]] = (("exact",), ("exact", "about", "nearly"), BOUNDS)

PAIRED: tuple[Shape, ...] = (
    *("pair", "headline", "retold", "part", "name"),
    *("own-words", "relayed", "trimmed", "chain", "place"),
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
        "spellings": _spelled,
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
    match draw(st.integers(0, 4)):
        case 0:
            right = with_figure(right, draw(quantities(unit)))
        case 1:
            right = fresh(draw(numeric_claims(about, unit)), document=OUTLETS[1])
        case 2 if left.quantity.value is not None:  # a slip of the scale
            slipped = left.quantity.value.scaleb(draw(st.sampled_from((1, 2, 3, 6))))
            figure = Quantity(value=slipped, unit=unit[0], dimension=unit[1])
            right = with_figure(fresh(left, document=right.document), figure)
    if rule.where == "within" or (rule.where == "within+cross" and draw(st.booleans())):
        right = fresh(right, document=left.document)
    shape = draw(_shapes(rule))
    if shape in ("relayed", "trimmed") and draw(st.booleans()):
        left, right = draw(_passed_on(left, right))
    return Pair(left, right, draw(_relations(rule, relate(left, right))), shape)


@st.composite
def _passed_on(draw: DrawFn, left: NumericClaim, right: NumericClaim) -> tuple[NumericClaim, NumericClaim]:
    """What somebody said, and a copy of it without the speaker, or without the hedge."""
    left = fresh(left, speaker=draw(speakers()), cited=())
    plain = {"speaker": None, "quoted": False, "cited": (), "hearsay": False}
    right = fresh(left, document=right.document, source=right.source, **(plain if draw(st.booleans()) else {}))
    value = left.quantity.value
    if value is not None and draw(st.booleans()):
        right = with_figure(right, Quantity(value=value, unit=left.quantity.unit, dimension=left.quantity.dimension))
    return left, right


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
    """What comes to each, what they have and, in some, how many they are, in the periods and columns of one table.

    Most periods have about as many: the figures of one are those of the next, some of them edited or a place off.
    """
    one = draw(_shares())
    told: list[NumericClaim] = []
    signs, columns = [], []
    for at in range(draw(st.integers(2, 5))):
        group = one if draw(st.integers(0, 3)) else draw(_shares())
        cents = Decimal(1).scaleb(draw(st.sampled_from((0, 0, 0, 1, 2, 6))))
        each, number, amount = (
            fresh(claim, document=OUTLETS[0], context=(f"period {at}", f"row {place}"))
            for place, claim in enumerate((group.terms[0], group.terms[1], group.total))
        )
        amount = _times(amount, cents)
        each = fresh(each, share_of=amount.id, shared_by=number.id if draw(st.booleans()) else None)
        cell = (each, number, amount) if each.shared_by else (each, amount)
        told.extend(cell)
        sign, column = draw(st.sampled_from((1, 1, -1))), draw(st.integers(0, 1))
        signs.extend([sign] * len(cell))
        columns.extend([column] * len(cell))
    return Group(tuple(told[:-1]), told[-1], _TIED, "shares", tuple(signs[:-1]), tuple(columns[:-1]))


def _times(claim: NumericClaim, factor: Decimal) -> NumericClaim:
    """The claim with a figure so many times as large."""
    value = claim.quantity.value
    if value is None or factor == 1:
        return claim
    figure = Quantity(
        value=_EXACT.multiply(value, factor), unit=claim.quantity.unit, dimension=claim.quantity.dimension
    )
    return with_figure(claim, figure)


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
def _spelled(draw: DrawFn) -> Group[NameClaim]:
    """A name in some texts, and in another spelling in one text or two."""
    other = draw(name_claims())
    given = other.parts.given or "Peter"
    right_parts = other.parts.model_copy(update={"given": given})
    wrong_parts = right_parts.model_copy(update={"family": f"{other.parts.family}t"})
    other = fresh(other, full=f"{given} {right_parts.family}", parts=right_parts)
    odd = fresh(other, full=f"{given} {wrong_parts.family}", parts=wrong_parts, document=OUTLETS[0])
    right = tuple(fresh(other, document=outlet) for outlet in OUTLETS[1:])
    again = (fresh(odd, document=OUTLETS[1]),) if draw(st.booleans()) else ()
    return Group((*again, *right), odd, _TIED, "spellings")


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
