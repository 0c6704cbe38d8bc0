"""What one figure settles about another that counts the same thing."""

from __future__ import annotations

from decimal import Decimal
from typing import Literal, NamedTuple

from claimcheck.claims.interval import Interval
from claimcheck.claims.precision import next_rounder, significant_digits
from claimcheck.claims.quantity import Quantity

Settled = Literal["entailed", "contradicted", "open"]

BELOW = frozenset({"less_than", "at_most"})
ABOVE = frozenset({"more_than", "at_least"})
_BOUNDED = BELOW | ABOVE
_WIDER = frozenset({"at_least", "at_most"})
_ROUND = frozenset({"about", "nearly", "vague"})
_SLACK = Decimal("0.15")
"""Two figures of which one is hedged contradict from this share of the larger one on."""


class Answer(NamedTuple):
    """What the premise settles; ``firm`` where it follows by arithmetic alone, not by what readers take for granted."""

    settled: Settled
    firm: bool = True


def settle(premise: Quantity, hypothesis: Quantity) -> Answer:
    """What a figure of the premise settles about one of the hypothesis, both taken to be figures of the same thing.

    >>> settle(Quantity(value=173), Quantity(value=170, bound="more_than")).settled
    'entailed'
    >>> settle(Quantity(value=80, bound="less_than"), Quantity(value=30)).settled
    'open'
    >>> settle(Quantity(value="35", bound="more_than"), Quantity(value="40", bound="more_than"))
    Answer(settled='contradicted', firm=False)
    """
    if hypothesis.bound in _BOUNDED and premise.bound in _BOUNDED:
        return _bound_by_bound(premise, hypothesis)
    if hypothesis.bound in _BOUNDED:
        return _bound_by_figure(premise, hypothesis)
    if premise.bound in _BOUNDED:
        return _figure_by_bound(premise, hypothesis)
    return _figure_by_figure(premise, hypothesis)


def _bound_by_figure(premise: Quantity, hypothesis: Quantity) -> Answer:
    """ "173" and "more than 170". A figure is taken at its word: 60 %, or about 60 %, is not "more than 60 %"."""
    within, meets = premise.within(hypothesis), premise.meets(hypothesis)
    if premise.value is None:
        return Answer("entailed" if within else "open" if meets else "contradicted")
    if hypothesis.interval.holds(premise.value):
        return Answer("entailed", within)
    if hypothesis.bound in _WIDER and Quantity(value=hypothesis.value).interval.holds(premise.value):
        return Answer("open")  # 85,500 bears out "90,000"; "at least 90,000" says less, and does not contradict it
    return Answer("contradicted", not meets)


def _bound_by_bound(premise: Quantity, hypothesis: Quantity) -> Answer:
    if premise.within(hypothesis):
        return Answer("entailed")
    if not premise.meets(hypothesis):
        return Answer("contradicted")
    # Who writes "over 35 million" takes the last round figure that is passed: it is not more than 40 million.
    # "At least seven dead" promises no such thing.
    # "At most 45 hours" is a limit, and 35 is another one.
    if premise.bound == "at_least" or (premise.bound != hypothesis.bound and premise.bound == "at_most"):
        return Answer("open")
    usual = premise.interval.meet(_usual(premise))
    if usual.within(hypothesis.interval):
        return Answer("entailed", firm=False)
    if not usual.meets(hypothesis.interval):
        return Answer("contradicted", firm=False)
    return Answer("open")


def _usual(bounded: Quantity) -> Interval:
    """Where a figure lies of which only one end is written: short of the next figure as round."""
    value = bounded.value
    if value is None:
        return Interval()
    if bounded.bound in ABOVE:
        return Interval(None, next_rounder(value), high_open=True)
    return Interval(value - (next_rounder(value) - value), None, low_open=True)


def _figure_by_bound(premise: Quantity, hypothesis: Quantity) -> Answer:
    """ "more than 500" and "500": a headline drops the hedge. Another figure inside the bound is left open."""
    if premise.value is not None and premise.value == hypothesis.value:
        return Answer("entailed", firm=False)
    if not premise.meets(hypothesis):
        return Answer("open") if _near(premise, hypothesis) else Answer("contradicted")
    if hypothesis.bound in _ROUND | {"range"} and premise.likely.within(hypothesis.interval):
        return Answer("entailed", firm=False)
    return Answer("open")


def _figure_by_figure(premise: Quantity, hypothesis: Quantity) -> Answer:
    one, other = premise.value, hypothesis.value
    if one is not None and one == other:
        return Answer("entailed")
    if one is not None and hypothesis.interval.holds(one):
        return Answer("entailed", firm=False)
    if premise.within(hypothesis):
        return Answer("entailed")
    if other is not None and premise.interval.holds(other):
        if premise.bound == "vague" and hypothesis.bound not in _ROUND and one is None:
            return Answer("open")  # "dozens of boats" may be 40
        return Answer("entailed" if premise.bound in _ROUND or hypothesis.bound in _ROUND else "open", firm=False)
    common = premise.interval.meet(hypothesis.interval)
    if "vague" in (premise.bound, hypothesis.bound) or (not common.empty() and common.low != common.high):
        return Answer("open")  # whoever writes "several" or "the northern half" has not counted
    return Answer("open") if _near(premise, hypothesis) else Answer("contradicted")


def _near(premise: Quantity, hypothesis: Quantity) -> bool:
    """One of them is hedged, and they differ by no more than hedges are good for."""
    if premise.bound not in _ROUND and hypothesis.bound not in _ROUND:
        return False
    one, other = premise.value, hypothesis.value
    if one is None or other is None:
        return False
    return abs(one - other) <= _SLACK * max(abs(one), abs(other))


def closeness(one: Quantity, other: Quantity) -> float:
    """How near two written figures are, 0 to `NEAREST`: two texts about one thing seldom differ by much.

    >>> closeness(Quantity(value=898), Quantity(value=900)) > closeness(Quantity(value=17), Quantity(value=900))
    True
    """
    first, second = one.value, other.value
    if first is None or second is None:
        return NEAREST / 2 if one.meets(other) else 0.0
    if first == second:
        return NEAREST
    if first * second <= 0:
        return 0.0
    smaller, larger = sorted((abs(first), abs(second)))
    share = smaller / larger
    if share >= _ROUNDED and significant_digits(larger) >= _TELLING:
        return NEAREST * 0.95
    return NEAREST * 0.8 * float(share)


_ROUNDED = Decimal("0.99")
_TELLING = 3
"""Digits from which two figures that are nearly one are so by no chance: "197,644,844" and "197.6 million"."""


NEAREST = 0.3
"""What equal figures add to the likeness of their words."""
