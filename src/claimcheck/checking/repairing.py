"""The repairs of all equations together: the fewest figures whose change makes every one of them hold.

A rule sees one equation and proposes what restores that one. Here the equations that share figures are put together,
those that hold as well: what would break one of them is no repair.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from claimcheck.checking.asking import Asked
from claimcheck.checking.equations import Equation, Equations, components, equations
from claimcheck.claims.claim import Claim
from claimcheck.claims.edits import renumbered
from claimcheck.claims.repairing import MOST_FIGURES, Change, Localised, localise
from claimcheck.claims.writing import like
from claimcheck.findings.finding import Finding, Fix, Repair
from claimcheck.matching.subjects import Group
from claimcheck.rules.declare import replacement
from claimcheck.rules.tolerances import Tolerances

NEAR = 60
"""Equations around one that are looked at where all that hang together are too many, or have too many slips."""

_WORK = 3_000
_FIGURES_NEAR = 2
_CHANGES = 200
"""Changes of a component that are looked at; texts have a handful."""


class Repairs(NamedTuple):
    """For one equation: sets of figures with their new values, each with how many equations it puts right.

    ``note`` says why not all equations were put right together; ``changes`` None leaves the repairs to the rule.
    """

    changes: tuple[tuple[Change, int], ...] | None
    note: str = ""


def repaired(asked: Sequence[Asked], claims: Iterable[Claim], tolerances: Tolerances) -> tuple[Asked, ...]:
    """The same findings, with the repairs that their equations have together."""
    if not any(finding.outcome == "conflict" for one in asked for finding in one.findings):
        return tuple(asked)  # nothing is to be put right, as in most texts
    system = equations(asked, claims, tolerances)
    found: dict[int, Repairs] = {}
    for together in components(system.equations):
        if any(equation.found for equation in together) and not _left_to_its_rule(together):
            found.update((id(one.subject), repairs) for one, repairs in _repairs(together, system))
    return tuple(_with(one, found[id(one.subject)], system) if id(one.subject) in found else one for one in asked)


def _left_to_its_rule(together: Sequence[Equation]) -> bool:
    """A pair that hangs together with nothing else: what restores it is for its rule to say."""
    return len(together) == 1 and not isinstance(together[0].subject, Group)


def _repairs(together: Sequence[Equation], system: Equations) -> Iterator[tuple[Equation, Repairs]]:
    """For each equation with a finding, what there is to change."""
    found = _localised(together, system)
    if not found.reason:
        yield from _shared_out(found.changes[:_CHANGES], together)
        return
    if len(together) == 1:  # the rule sees all there is, but does not ask what a hedge can say
        if found.reason == "no small change":
            yield together[0], Repairs(())
        return
    touching = _touching(together)
    many = f"{len(together)} equations hang together"
    why = {
        "too large": f"{many}, too many to search",
        "no small change": f"{many}, and no change of up to {MOST_FIGURES} figures makes all of them hold",
    }[found.reason]
    for equation in together:
        if equation.found:
            near = _near(equation, together, touching)
            found = _localised(near, system, most=_FIGURES_NEAR, work=_WORK)
            if not found.changes:
                yield equation, Repairs(None, f"for this equation alone: {why}")
            else:
                changes = tuple((change, 1) for change in found.changes)
                yield equation, Repairs(changes, f"for this equation, and those that hold: {why}")


def _localised(
    together: Sequence[Equation], system: Equations, *, most: int = MOST_FIGURES, work: int | None = None
) -> Localised:
    """The smallest changes, by the numbers of the figures: totals that do not add up first, then by place.

    A desk has reckoned a total itself; the other figures it has from somebody.
    """
    members = {at for equation in together for at in equation.edit.members}
    totals = {one.edit.members[-1] for one in together if isinstance(one.subject, Group) and not one.holds}
    order = sorted(members, key=lambda at: (at not in totals, at))
    numbers = {at: number for number, at in enumerate(order)}
    figures = [system.figures[at][0].quantity for at in order]
    found = localise(figures, [renumbered(one.edit, numbers) for one in together], most=most, work=work)
    return found._replace(changes=tuple(tuple((order[at], new) for at, new in change) for change in found.changes))


def _touching(together: Iterable[Equation]) -> dict[int, list[Equation]]:
    touching: dict[int, list[Equation]] = defaultdict(list)
    for equation in together:
        for at in equation.edit.members:
            touching[at].append(equation)
    return touching


def _near(
    equation: Equation, together: Sequence[Equation], touching: Mapping[int, Sequence[Equation]]
) -> tuple[Equation, ...]:
    """The equation and those that hold around it, as far as a change of two figures reaches.

    Nothing where they are too many.
    """
    near = {id(equation): equation}
    for _ in range(_FIGURES_NEAR):
        for at in dict.fromkeys(at for one in near.values() for at in one.edit.members):
            if len(touching[at]) > NEAR or len(near) > NEAR:
                return ()
            near.update((id(one), one) for one in touching[at] if one.holds)
    return tuple(near.values())


def _shared_out(changes: Iterable[Change], together: Sequence[Equation]) -> Iterator[tuple[Equation, Repairs]]:
    """For each equation the smallest parts of the changes that put it right, each once.

    Two figures that share no equation are changed for two slips: each is told where it belongs.
    """
    touching = _touching(together)
    parts: dict[int, dict[Change, int]] = defaultdict(dict)
    for change in changes:
        for part in _parts(change, touching):
            around = {id(one) for at, _ in part for one in touching[at] if not one.holds}
            for name in around:
                parts[name].setdefault(part, len(around))
    for equation in together:
        if equation.found:
            found = parts[id(equation)]
            least = min(map(len, found), default=0)
            yield equation, Repairs(tuple((part, count) for part, count in found.items() if len(part) == least))


def _parts(change: Change, touching: Mapping[int, Sequence[Equation]]) -> Iterator[Change]:
    """The figures of a change, those together that hang together by an equation."""
    left = list(change)
    while left:
        part, names = [left.pop(0)], set[int]()
        for at, _ in part:  # grows while it is read
            names |= {id(one) for one in touching[at]}
            part += [one for one in left if any(id(equation) in names for equation in touching[one[0]])]
            left = [one for one in left if one not in part]
        yield tuple(one for one in change if one in part)


def _with(asked: Asked, repairs: Repairs, system: Equations) -> Asked:
    """The findings of conflicts with these repairs; where there are none of them, the rule's own with the note."""

    def written(finding: Finding) -> Finding:
        if finding.outcome != "conflict":
            return finding
        if repairs.changes is None:
            new = tuple(repair.model_copy(update={"note": repairs.note}) for repair in finding.repairs)
        else:
            new = tuple(_repair(change, count, repairs.note, system) for change, count in repairs.changes)
        return finding.model_copy(update={"repairs": new})

    return asked._replace(findings=tuple(map(written, asked.findings)))


def _repair(change: Change, count: int, note: str, system: Equations) -> Repair:
    """The change in words, every place of every figure; the same for all equations that it puts right."""
    fixes = [Fix(claim, like(new, claim.text)) for at, new in change for claim in system.figures[at]]
    first, *rest = map(replacement, fixes)
    note = note or (f"{count} equations then hold" if count > 1 else "")
    return Repair(**dict(first), also=tuple(rest), note=note)
