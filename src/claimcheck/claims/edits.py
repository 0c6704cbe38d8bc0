"""Edits: what figures have to satisfy together, and what is left for the others once some of them are free.

The term is that of data editing (Fellegi and Holt 1976): an edit is a condition on the fields of a record. Here the
fields are figures, each standing for a range, and an edit passes where some values of the ranges satisfy it.
"""

from __future__ import annotations

from collections.abc import Mapping, Set
from decimal import Context, Decimal
from typing import NamedTuple, TypeAlias

from claimcheck.claims.interval import Interval

_EXACT = Context(prec=400)
_ZERO = Decimal(0)
_HUNDRED = Decimal(100)

NOTHING = Interval.point(_ZERO)


class Sum(NamedTuple):
    """The signed sum of the members lies ``within`` a range: zero for parts and their total."""

    members: tuple[int, ...]
    signs: tuple[int, ...]
    within: Interval = NOTHING


class Growth(NamedTuple):
    """``after`` is ``before`` and ``percent`` of it more (``sign`` 1) or less (-1), give or take ``points`` percent."""

    before: int
    after: int
    percent: int
    sign: int
    points: Decimal = _ZERO

    @property
    def members(self) -> tuple[int, ...]:
        """The three figures."""
        return (self.before, self.after, self.percent)


Edit: TypeAlias = Sum | Growth


def renumbered(edit: Edit, numbers: Mapping[int, int]) -> Edit:
    """The edit with other numbers for its members."""
    if isinstance(edit, Sum):
        return edit._replace(members=tuple(numbers[at] for at in edit.members))
    return edit._replace(before=numbers[edit.before], after=numbers[edit.after], percent=numbers[edit.percent])


class Row(NamedTuple):
    """What an edit asks of the free figures: the weighted sum of their values lies within a range."""

    weights: tuple[tuple[int, Decimal], ...]
    within: Interval


_NEVER = (Row((), Interval.point(Decimal(1))),)
"""What is asked where nothing will do: a fall by all there was is no change in percent to be reckoned with."""


def passes(edit: Edit, ranges: Mapping[int, Interval]) -> bool:
    """Some values of the ranges satisfy the edit.

    >>> three = {at: Interval.point(Decimal(n)) for at, n in enumerate((350, 100, 450))}
    >>> passes(Sum((0, 1, 2), (1, 1, -1)), three)
    True
    """
    if isinstance(edit, Sum):
        return _signed(edit, ranges, frozenset()).touches(edit.within)
    grown = _grown(edit, ranges[edit.before], ranges[edit.percent])
    return grown is not None and ranges[edit.after].meets(grown)


def rows(
    edit: Edit, ranges: Mapping[int, Interval], free: Set[int], alone: Set[int] = frozenset()
) -> tuple[Row, ...] | None:
    """What the edit asks of the free figures, the others keeping their ranges; None where that is no linear question.

    ``alone`` are the figures that enter no other edit.
    """
    if isinstance(edit, Sum):
        left = tuple((at, Decimal(sign)) for at, sign in zip(edit.members, edit.signs, strict=True) if at in free)
        return (Row(left, edit.within.minus(_signed(edit, ranges, free))),)
    return _growth_rows(edit, ranges, free, alone)


def _signed(edit: Sum, ranges: Mapping[int, Interval], free: Set[int]) -> Interval:
    members = zip(edit.members, edit.signs, strict=True)
    return Interval.sum(ranges[at] if sign > 0 else ranges[at].negated() for at, sign in members if at not in free)


def _factor(edit: Growth, percent: Interval) -> Interval:
    """What the level is multiplied by: 1.2 for 20 percent more."""
    moved = percent.widened(edit.points)
    return Interval.point(_HUNDRED).plus(moved if edit.sign > 0 else moved.negated()).times(Decimal("0.01"))


def _grown(edit: Growth, before: Interval, percent: Interval) -> Interval | None:
    """Where ``after`` has to lie; None unless level and factor lie above zero and end."""
    factor = _factor(edit, percent)
    ends = (before.low, before.high, factor.low, factor.high)
    if any(end is None or end <= 0 for end in ends):
        return None
    low, high, least, most = (end or _ZERO for end in ends)
    return Interval(_EXACT.multiply(low, least), _EXACT.multiply(high, most))


def _growth_rows(
    edit: Growth, ranges: Mapping[int, Interval], free: Set[int], alone: Set[int]
) -> tuple[Row, ...] | None:
    before, after = ranges[edit.before], ranges[edit.after]
    if edit.percent in free:
        if edit.before in free or edit.after in free:
            return _direction(edit, ranges, free) if edit.percent in alone else None
        ratio = after.over(before)
        if ratio is None:
            return None
        moved = ratio.times(_HUNDRED).minus(Interval.point(_HUNDRED))
        stated = moved if edit.sign > 0 else moved.negated()
        return (Row(((edit.percent, Decimal(1)),), stated.widened(edit.points)),)
    factor = _factor(edit, ranges[edit.percent])
    if factor.low is None or factor.high is None:
        return None
    if factor.low <= 0:
        return _NEVER
    if edit.before not in free:
        grown = _grown(edit, before, ranges[edit.percent])
        return _NEVER if grown is None else (Row(((edit.after, Decimal(1)),), grown),)
    if edit.after not in free:
        shrunk = after.over(factor)
        return None if shrunk is None else (Row(((edit.before, Decimal(1)),), shrunk),)
    least = ((edit.after, Decimal(1)), (edit.before, factor.low.copy_negate()))
    most = ((edit.after, Decimal(1)), (edit.before, factor.high.copy_negate()))
    return Row(least, Interval(_ZERO, None)), Row(most, Interval(None, _ZERO))


def _direction(edit: Growth, ranges: Mapping[int, Interval], free: Set[int]) -> tuple[Row, ...]:
    """Any percentage can be put right where it stands in no other edit, as long as it went up or down as is said."""
    side = Interval(_ZERO, None) if edit.sign > 0 else Interval(None, _ZERO)
    moves = Sum((edit.after, edit.before), (1, -1), side)
    found = rows(moves, ranges, free)
    return found or ()
