"""What speaks for two figures, or two dates, being figures of one thing, dimension by dimension.

Every dimension is a number from -1 (different) over 0 (unknown) to 1 (same), or a mark that is 0 or 1. The weights
of `claimcheck.checking.comparing_confidence` turn them into one confidence.
"""

from __future__ import annotations

import math
from decimal import Decimal
from typing import NamedTuple

from claimcheck.checking.comparing_values import NEAREST, Answer, closeness
from claimcheck.claims.claim import NumericClaim
from claimcheck.claims.magnitude import ratio
from claimcheck.claims.quantity import Quantity
from claimcheck.matching.alignment import (
    Site,
    beside_likeness,
    clause_likeness,
    figures_apart,
    head_likeness,
    keeps_apart,
    places,
    same_words,
)

_BOUNDED = frozenset({"less_than", "at_most", "more_than", "at_least"})


ALIKE = 0.6
"""Likeness of the words beside two figures, and of their clauses, from which they are one sentence told twice."""


class Evidence(NamedTuple):
    """The verdicts on one pair, and how it stands among the other pairs of its two texts.

    ``measure`` to ``modality`` are the dimensions of the two claims. ``near`` says how near the values are, ``margin``
    and ``far`` how far apart; ``equal`` that they are one value, ``bounded`` that the hypothesis names a bound,
    ``firm`` that arithmetic alone settles it. ``measured``, ``ranked`` and ``dated`` are kinds of claim. ``alone`` says
    that no other figure could be meant, ``crowd`` how many of the kind there are, ``other`` that another noun is
    counted; ``stated`` that the very figure asked for stands in the premise, ``equal_rival`` and ``agreeing_rival`` how
    near a figure comes that says the same or agrees, ``company`` which share of the other figures is borne out;
    ``verbatim`` that both stand in the same words.
    """

    measure: float = 0.0
    words: float = 0.0
    names: float = 0.0
    scope: float = 0.0
    role: float = 0.0
    place: float = 0.0
    modality: float = 0.0
    near: float = 0.0
    margin: float = 0.0
    far: float = 0.0
    equal: float = 0.0
    bounded: float = 0.0
    firm: float = 0.0
    measured: float = 0.0
    ranked: float = 0.0
    dated: float = 0.0
    alone: float = 0.0
    crowd: float = 0.0
    other: float = 0.0
    stated: float = 0.0
    equal_rival: float = 0.0
    agreeing_rival: float = 0.0
    company: float = 0.0
    verbatim: float = 0.0


def weigh_pair(premise: Site, hypothesis: Site, answer: Answer) -> Evidence:
    """The verdicts on the dimensions of one pair; what depends on the other pairs is left out."""
    one, other = premise.claim, hypothesis.claim
    words, clause = beside_likeness(premise, hypothesis), clause_likeness(premise, hypothesis)
    verbatim = min(1.0, max(0.0, min(words, clause) - ALIKE) / (1 - ALIKE))
    common = Evidence(
        words=words,
        verbatim=1.0 if same_words(premise, hypothesis) else verbatim,
        names=_sameness(premise.names, hypothesis.names),
        place=float(places(premise, hypothesis)),
        scope=-min(1.0, 4 * keeps_apart(premise, hypothesis)),
        modality=1.0 if one.modality == other.modality else -1.0,
        firm=1.0 if answer.firm else 0.0,
    )
    if not isinstance(one, NumericClaim) or not isinstance(other, NumericClaim):
        return common._replace(dated=1.0, measure=_event(premise, hypothesis))
    return common._replace(
        measure=head_likeness(premise, hypothesis),
        role=-min(1.0, 4 * figures_apart(one, other)),
        near=closeness(one.quantity, other.quantity) / NEAREST,
        margin=_margin(one, other),
        equal=1.0 if one.quantity.value is not None and one.quantity.value == other.quantity.value else 0.0,
        bounded=1.0 if other.quantity.bound in _BOUNDED else 0.0,
        measured=1.0 if one.quantity.unit else 0.0,
        other=1.0 if head_likeness(premise, hypothesis) == 0.0 else 0.0,
        ranked=1.0 if _ranked(one.quantity) else 0.0,
    )


def _margin(one: NumericClaim, other: NumericClaim) -> float:
    """The logarithm of how many times larger the larger is, 1 from some twenty times on."""
    factor = ratio(one.quantity, other.quantity)
    return 0.0 if factor is None else min(1.0, math.log(min(factor, _HUGE)) / WIDEST)


WIDEST = 3.0
_HUGE = Decimal(1_000)


def _ranked(quantity: Quantity) -> bool:
    return quantity.dimension in ("rank", "ratio")


def _sameness(first: frozenset[str], second: frozenset[str]) -> float:
    if not first or not second:
        return 0.0
    return 1.0 if first & second else -1.0


def _event(premise: Site, hypothesis: Site) -> float:
    if premise.event is None or hypothesis.event is None:
        return 0.0
    if premise.event == hypothesis.event:
        return 1.0
    return 0.5 if premise.event in hypothesis.clause or hypothesis.event in premise.clause else 0.0
