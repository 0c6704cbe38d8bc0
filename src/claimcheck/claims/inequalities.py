"""Systems of a few linear inequalities, solved exactly.

Fourier-Motzkin elimination: each unknown in turn is taken out by adding up, pair by pair, what bounds it from below
and from above. The number of inequalities grows fast, so that this is for two or three unknowns.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from decimal import ROUND_CEILING, ROUND_FLOOR, Context, Decimal
from fractions import Fraction
from typing import Literal, NamedTuple

from claimcheck.claims.edits import Row
from claimcheck.claims.interval import Interval

MOST = 60
"""Inequalities at one time, beyond which a system is not solved."""

_BELOW, _ABOVE = Context(prec=40, rounding=ROUND_FLOOR), Context(prec=40, rounding=ROUND_CEILING)


class Inequality(NamedTuple):
    """The weighted sum of the unknowns is at most ``bound``, or below it where ``strict``."""

    weights: tuple[Fraction, ...]
    bound: Fraction
    strict: bool


def solve(
    rows: Iterable[Row], unknowns: Sequence[int], choose: Callable[[int, Interval, dict[int, Decimal]], Decimal | None]
) -> dict[int, Decimal] | Literal["none", "unknown"]:
    """Values of the unknowns, none below zero, that satisfy every row; "unknown" where the system grows too large.

    ``choose`` is asked for one unknown after the other: which it is, the range it has to lie in, and the values
    chosen before; None gives up.
    """
    stages = [_tightest(_inequalities(rows, unknowns))]
    for at in reversed(range(len(unknowns))):
        if len(stages[-1]) > MOST:
            return "unknown"
        stages.append(_without(stages[-1], at))
    if not all(map(_stands, stages.pop())):
        return "none"
    chosen: dict[int, Decimal] = {}
    for at, stage in enumerate(reversed(stages)):
        known = [Fraction(chosen[name]) for name in unknowns[:at]]
        value = choose(unknowns[at], _range(stage, known, at), chosen)
        if value is None:
            return "none"
        chosen[unknowns[at]] = value
    return chosen


def _inequalities(rows: Iterable[Row], unknowns: Sequence[int]) -> Iterable[Inequality]:
    for at in range(len(unknowns)):
        yield Inequality(tuple(Fraction(-1 if at == n else 0) for n in range(len(unknowns))), Fraction(0), False)
    for row in rows:
        given = dict(row.weights)
        weights = tuple(Fraction(given.get(name, Decimal(0))) for name in unknowns)
        if row.within.high is not None:
            yield Inequality(weights, Fraction(row.within.high), row.within.high_open)
        if row.within.low is not None:
            yield Inequality(tuple(-w for w in weights), -Fraction(row.within.low), row.within.low_open)


def _tightest(given: Iterable[Inequality]) -> tuple[Inequality, ...]:
    """One inequality for each direction: the one that leaves the least."""
    best: dict[tuple[Fraction, ...], Inequality] = {}
    for one in given:
        size = next((abs(w) for w in one.weights if w), Fraction(1))
        scaled = Inequality(tuple(w / size for w in one.weights), one.bound / size, one.strict)
        other = best.get(scaled.weights)
        if other is None or (scaled.bound, not scaled.strict) < (other.bound, not other.strict):
            best[scaled.weights] = scaled
    return tuple(best.values())


def _without(given: Sequence[Inequality], at: int) -> tuple[Inequality, ...]:
    """What follows for the other unknowns."""
    above = [one for one in given if one.weights[at] > 0]
    below = [one for one in given if one.weights[at] < 0]
    sums = (_added(one, other, at) for one in above for other in below)
    return _tightest((*(one for one in given if not one.weights[at]), *sums))


def _added(one: Inequality, other: Inequality, at: int) -> Inequality:
    first, second = -other.weights[at], one.weights[at]
    weights = tuple(first * a + second * b for a, b in zip(one.weights, other.weights, strict=True))
    return Inequality(weights, first * one.bound + second * other.bound, one.strict or other.strict)


def _stands(one: Inequality) -> bool:
    """An inequality without unknowns is true."""
    return one.bound > 0 or (one.bound == 0 and not one.strict)


def _range(given: Sequence[Inequality], known: Sequence[Fraction], at: int) -> Interval:
    """Where one unknown lies once those before it are known; those behind it have been taken out."""
    found = Interval()
    for one in given:
        weight = one.weights[at]
        if weight:
            rest = sum((w * k for w, k in zip(one.weights, known, strict=False)), Fraction(0))
            end = (one.bound - rest) / weight
            # An end that is no decimal is drawn in a little: what is chosen has to leave room for the others.
            digits = _BELOW if weight > 0 else _ABOVE
            decimal = digits.divide(Decimal(end.numerator), Decimal(end.denominator))
            above = Interval(None, decimal, high_open=one.strict)
            found = found.meet(above if weight > 0 else Interval(decimal, low_open=one.strict))
    return found
