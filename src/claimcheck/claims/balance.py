"""Whether figures add up, as intervals.

After XBRL Calculations 1.1: a sum of printed figures is the sum of the ranges they stand for, and it agrees with a
printed total where the two ranges share a value. The single changes that would restore an equation are the repairs
(Fellegi and Holt 1976: the smallest sets of fields whose change satisfies every edit; here sets of one).
"""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Context, Decimal
from typing import Literal, NamedTuple

from claimcheck.claims.interval import Interval
from claimcheck.claims.quantity import Quantity

_EXACT = Context(prec=400)


class Balance(NamedTuple):
    """How a sum of figures stands to its total: ``reckoned`` is what the terms come to."""

    verdict: Literal["agrees", "by rounding", "apart"]
    reckoned: Interval


def balance(terms: Sequence[Quantity], signs: Sequence[int], total: Quantity) -> Balance:
    """Hold the signed sum of the terms against the total.

    >>> q = [Quantity(value=n) for n in (350, 100, 460)]
    >>> balance(q[:2], (1, 1), q[2]).verdict
    'apart'
    """
    reckoned = Interval.sum(_signed(term.interval, sign) for term, sign in zip(terms, signs, strict=True))
    # "Nearly 30" and 30 more are 60 in round figures: who hedges a part does not reckon to the last one.
    if not reckoned.touches(total.interval):
        return Balance("apart", reckoned)
    nominal = Interval.sum(_signed(term.nominal, sign) for term, sign in zip(terms, signs, strict=True))
    # "nearly 3,000" stops short of 3,000: a sum of exactly that agrees by rounding only.
    agrees = nominal == total.nominal and nominal.within(total.interval)
    return Balance("agrees" if agrees else "by rounding", reckoned)


def _signed(interval: Interval, sign: int) -> Interval:
    return interval if sign > 0 else interval.negated()


def remedies(terms: Sequence[Quantity], signs: Sequence[int], total: Quantity) -> tuple[tuple[int, Decimal], ...]:
    """Every change of a single figure that makes the equation hold: which one, and its new value.

    The figures are numbered as given, the total last. Figures without one written value, and changes to a
    value below zero, are left out; where hedged figures leave a choice the written values are taken.

    >>> remedies([Quantity(value=350), Quantity(value=100)], (1, 1), Quantity(value=460))[0]
    (2, Decimal('450'))
    """
    figures = (*terms, total)
    if any(figure.value is None for figure in figures):
        return ()
    values = [figure.value or Decimal(0) for figure in figures]
    weights = (*signs, -1)
    gap = Decimal(0)
    for value, weight in zip(values, weights, strict=True):
        gap = _EXACT.add(gap, _EXACT.multiply(value, weight))
    # The total first: it is the figure a desk has reckoned itself.
    order = (len(terms), *range(len(terms)))
    changes = ((at, _EXACT.subtract(values[at], _EXACT.multiply(gap, weights[at]))) for at in order)
    return tuple((at, value) for at, value in changes if value >= 0)
