"""The equations of a check: what its rules were asked of figures that are tied together, as edits of those figures."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal
from typing import NamedTuple

from claimcheck.checking.asking import Asked
from claimcheck.claims.claim import Claim, ListClaim, NumericClaim
from claimcheck.claims.edits import NOTHING, Edit, Growth, Sum, passes
from claimcheck.claims.interval import Interval
from claimcheck.claims.sets import root_of, unite
from claimcheck.findings.finding import Outcome
from claimcheck.matching.gate import likeness_key
from claimcheck.matching.subjects import Group, Pair, Subject
from claimcheck.rules.tolerances import Tolerances

_UP_TO_NOTHING = Interval(None, Decimal(0))
_ALIKE = frozenset({"headline", "retold", "pair"})
"""Shapes of two figures of one text that are to be the same. Figures of two texts are not: that most texts have one
value for one thing does not make it right, and a repair that kept to the most would say so."""


class Equation(NamedTuple):
    """A subject as an edit of its figures, which are numbered as in the figures it comes with."""

    subject: Subject
    edit: Edit
    holds: bool
    found: bool
    """A rule has said that it does not hold. It says nothing where another equation has told already."""


class Equations(NamedTuple):
    """All equations of a check, and what each of their figures stands for: one claim, or several that say it again."""

    equations: tuple[Equation, ...]
    figures: tuple[tuple[NumericClaim, ...], ...]


def equations(asked: Iterable[Asked], claims: Iterable[Claim], tolerances: Tolerances) -> Equations:
    """Every sum, difference, growth in percent, part of a whole, list and repetition that a rule was asked about."""
    told: dict[int, tuple[Subject, set[Outcome]]] = {}
    for one in asked:
        told.setdefault(id(one.subject), (one.subject, set()))[1].update(f.outcome for f in one.findings)
    known = {claim.id: claim for claim in claims if isinstance(claim, NumericClaim)}
    given = [(subject, _members(subject, known), outcomes) for subject, outcomes in told.values()]
    given = [one for one in given if one[1] and _tied(one[0], one[2])]
    totals = {one[0].total.id for one in given if isinstance(one[0], Group) and "conflict" in one[2]}
    numbers, figures = _numbered([(subject, members) for subject, members, _ in given], known.values())
    ranges = {at: said[0].quantity.interval for at, said in enumerate(figures)}
    made: list[Equation] = []
    for subject, members, outcomes in given:
        names = tuple(numbers[claim.id] for claim in members)
        if len(set(names)) < len(names):
            continue
        edit = _edit(subject, members, names, tolerances)
        holds = passes(edit, ranges)
        found = "conflict" in outcomes
        if not holds and "consistent" in outcomes:
            # The rule allows more than the figures do ("$16bn" over "$16.6bn"): as much as it allows here goes on to do.
            if not isinstance(edit, Sum):
                continue
            edit, holds = _eased(edit, ranges), True
        silent = not outcomes and not (isinstance(subject, Group) and any(t.id in totals for t in subject.terms))
        if not (holds and found) and (holds or found or not silent):
            made.append(Equation(subject, edit, holds, found))
    return Equations(tuple(made), figures)


def _tied(subject: Subject, outcomes: set[Outcome]) -> bool:
    if isinstance(subject, Group):
        return subject.shape in ("sum", "difference", "proportion")
    if isinstance(subject, Pair):
        alike = subject.shape in _ALIKE and not subject.crosses
        return subject.shape == "part" or (alike and bool(outcomes & {"conflict", "consistent"}))
    return True


def _members(subject: Subject, known: Mapping[str, NumericClaim]) -> tuple[NumericClaim, ...]:
    """The figures, in the order of the edit; none where the subject is no equation."""
    if isinstance(subject, ListClaim):
        figure = known.get(subject.announced_by or "")
        exact = subject.announced.value is not None and subject.announced.bound == "exact"
        return (figure,) if figure is not None and exact else ()
    if isinstance(subject, Group | Pair):
        found = tuple(claim for claim in subject.members if isinstance(claim, NumericClaim))
        if len(found) == len(subject.members):
            return found
    return ()


def _edit(subject: Subject, members: Sequence[NumericClaim], names: tuple[int, ...], tolerances: Tolerances) -> Edit:
    if isinstance(subject, ListClaim):
        count = Decimal(len(subject.items))
        return Sum(names, (1,), Interval(count - 1 if subject.compound else count, count))
    if isinstance(subject, Pair):
        return Sum(names, (1, -1), _UP_TO_NOTHING if subject.shape == "part" else NOTHING)
    assert isinstance(subject, Group)
    if subject.shape == "proportion":
        before, after, change = members
        up = change.change == "up" or (change.change is None and _rises(before, after))
        first, second, third = names
        return Growth(first, second, third, 1 if up else -1, tolerances.percent_points)
    return Sum(names, (*subject.signs, -1))


def _rises(before: NumericClaim, after: NumericClaim) -> bool:
    return (after.quantity.value or Decimal(0)) >= (before.quantity.value or Decimal(0))


def _eased(edit: Sum, ranges: Mapping[int, Interval]) -> Sum:
    signed = (
        ranges[at] if sign > 0 else ranges[at].negated() for at, sign in zip(edit.members, edit.signs, strict=True)
    )
    reach = Interval.sum(signed)
    lows = [end for end in (reach.low, edit.within.low) if end is not None]
    highs = [end for end in (reach.high, edit.within.high) if end is not None]
    low = min(lows) if len(lows) == 2 else None
    return edit._replace(within=Interval(low, max(highs) if len(highs) == 2 else None))


def _numbered(
    given: Sequence[tuple[Subject, Sequence[NumericClaim]]], known: Iterable[NumericClaim]
) -> tuple[dict[str, int], tuple[tuple[NumericClaim, ...], ...]]:
    """A number for every claim of an equation, and the claims of each number in reading order.

    What one text says twice in one way is one figure, but not within one equation: equal parts count each. And one
    total that several texts, or places of one, give for the same terms is one: how often it is told adds nothing to it.
    """
    members = {claim.id: claim for _, claims in given for claim in claims}
    values = {(claim.document, claim.quantity.value) for claim in members.values()}
    apart = _equal_parts(claims for _, claims in given)
    alike: dict[tuple[object, ...], list[str]] = defaultdict(list)
    nearby: dict[str, NumericClaim] = {}
    for claim in known:
        again = (claim.document, claim.quantity.value) in values and claim.id not in apart and _told(claim)
        if again:
            alike[_likeness(claim)].append(claim.id)
        if again or claim.id in members:
            nearby[claim.id] = claim
    for subject, _ in given:
        if isinstance(subject, Group) and isinstance(subject.total, NumericClaim):
            terms = tuple(claim.id for claim in subject.terms)
            alike[subject.shape, terms, subject.signs, subject.total.quantity].append(subject.total.id)
    roots: dict[str, str] = {}
    for first, *others in alike.values():
        for name in others:
            unite(roots, first, name)
    sets: dict[str, list[NumericClaim]] = defaultdict(list)
    # Claims made by hand have no place: they stay in the order they are given in.
    for claim in sorted(nearby.values(), key=lambda claim: claim.position[:3]):
        sets[root_of(roots, claim.id)].append(claim)
    figures = [tuple(claims) for claims in sets.values() if any(claim.id in members for claim in claims)]
    return {claim.id: at for at, one in enumerate(figures) for claim in one}, tuple(figures)


def _equal_parts(given: Iterable[Sequence[NumericClaim]]) -> frozenset[str]:
    """Claims that stand in one equation beside others that say the same."""
    apart: set[str] = set()
    for claims in given:
        times = Counter(map(_likeness, claims))
        apart.update(claim.id for claim in claims if times[_likeness(claim)] > 1)
    return frozenset(apart)


def _told(claim: NumericClaim) -> bool:
    """It can be known again: of an unknown owner at an unknown place each figure is its own, and headlines are no prose."""
    said = claim.document is not None and claim.measure.head is not None and claim.quantity.value is not None
    return (
        said
        and claim.framing == "current"
        and claim.section != "headline"
        and bool(claim.measure.entity or claim.place)
    )


def _likeness(claim: NumericClaim) -> tuple[object, ...]:
    """What two claims of one text have in common that say one thing; what is a total once is a level when it is told again."""
    return likeness_key(claim.model_copy(update={"role": "level"}) if claim.role == "total" else claim)


def components(system: Sequence[Equation]) -> tuple[tuple[Equation, ...], ...]:
    """The equations that hang together by shared figures."""
    roots: dict[int, int] = {}
    for equation in system:
        first = equation.edit.members[0]
        for other in equation.edit.members:
            unite(roots, first, other)
    together: dict[int, list[Equation]] = defaultdict(list)
    for equation in system:
        together[root_of(roots, equation.edit.members[0])].append(equation)
    return tuple(map(tuple, together.values()))
