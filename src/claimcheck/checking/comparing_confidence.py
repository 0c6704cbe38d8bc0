"""How sure a verdict is: logistic models of the evidence, with every weight written out.

A weight says by how much one unit of evidence moves the logarithm of the odds that the verdict is right. The weights
were learned on every other pair of public collections of labelled pairs and checked on those between; a weight that
came out with the wrong sign was set to nothing and the others learned again. `tests/bench/calibration.py --fit` learns
them anew, and without ``--fit`` holds the confidence of verdicts against the truth.

Where two figures stand in the same words, nothing else needs to explain how they differ: what is said of the other
figures of the texts counts the less, the more verbatim the one text repeats the other (`softened`).

The calibration is Platt's (1999): the odds of a model, stretched and shifted so that of the verdicts given with 90 %
confidence nine in ten are right.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from claimcheck.checking.comparing_evidence import Evidence


class Bar(NamedTuple):
    """What a figure must reach, as the probability that a model gives, to contradict or to be borne out."""

    contradicts: float
    borne_out: float


BAR = Bar(contradicts=0.7, borne_out=0.2)
NO_BAR = Bar(0.0, 0.0)

_SOFTENED = ("near", "margin", "far", "other", "stated", "equal_rival", "agreeing_rival", "company")

# fmt: off
CONFLICT: Mapping[str, float] = {
    "bias": -0.07,
    "names": 0.05,
    "scope": 0.20,
    "role": 0.64,
    "modality": 0.22,
    "bounded": 2.09,
    "firm": 0.40,
    "measured": 0.66,
    "ranked": 0.90,
    "dated": 2.76,
    "alone": 0.32,
    "crowd": 0.48,
    "verbatim": 0.93,
    "near": 0.07,
    "margin": -1.36,
    "far": -0.72,
    "company": -1.11,
}

SUPPORT: Mapping[str, float] = {
    "bias": -1.28,
    "measure": 0.39,
    "names": 0.06,
    "place": 0.27,
    "modality": 0.38,
    "bounded": 2.52,
    "measured": 0.11,
    "dated": 0.87,
    "alone": 0.65,
    "company": 2.13,
    "margin": -1.51,
    "far": -0.42,
    "other": -0.03,
    "crowd": -0.23,
}

UNDECIDED: Mapping[str, float] = {
    "bias": -1.44,
    "clash": 0.18,
    "agreed": -0.20,
    "elsewhen": 2.16,
    "unanswered": -0.45,
}
# fmt: on


class Scale(NamedTuple):
    """The odds of a verdict from those of a model."""

    shift: float
    stretch: float


CONFLICT_SCALE = Scale(0.22, 1.06)
SUPPORT_SCALE = Scale(2.27, 0.76)

HIGHEST, LOWEST = 0.99, 0.01


def softened(evidence: Evidence) -> dict[str, float]:
    """The evidence as the models take it."""
    taken = evidence._asdict()
    for name in _SOFTENED:
        taken[name] *= 1 - evidence.verbatim
    return taken


def odds(weights: Mapping[str, float], taken: Mapping[str, float]) -> float:
    """The logarithm of the odds that a model gives."""
    return weights["bias"] + sum(weight * taken[name] for name, weight in weights.items() if name != "bias")


def probability(logarithm: float) -> float:
    """The probability of odds given by their logarithm.

    >>> probability(0.0)
    0.5
    """
    return 1 / (1 + math.exp(-max(-30.0, min(30.0, logarithm))))


def conflict(evidence: Evidence) -> float:
    """The probability that a figure which cannot stand beside another one is of the same thing."""
    return probability(odds(CONFLICT, softened(evidence)))


def support(evidence: Evidence) -> float:
    """The probability that a figure which agrees with another one bears it out."""
    return probability(odds(SUPPORT, softened(evidence)))


class Unsettled(NamedTuple):
    """What a neutral verdict rests on: shares of the figures asked for."""

    clash: float = 0.0
    agreed: float = 0.0
    elsewhen: float = 0.0
    unanswered: float = 0.0


def undecided(grounds: Unsettled) -> float:
    """How sure a neutral verdict is.

    Low where a figure all but clashes or all but agrees, high where the premise has nothing of the kind.
    """
    return _within(probability(odds(UNDECIDED, grounds._asdict())))


def calibrated(model: float, scale: Scale) -> float:
    """A probability of a model as a confidence."""
    bounded = min(max(model, 1e-6), 1 - 1e-6)
    return _within(probability(scale.shift + scale.stretch * math.log(bounded / (1 - bounded))))


def contradiction(models: Sequence[float]) -> float:
    """The confidence in a contradiction, from the figures that cannot stand: the surest of them."""
    return calibrated(max(models), CONFLICT_SCALE)


def entailment(models: Sequence[float]) -> float:
    """The confidence in an entailment, from the figures that are borne out: the least sure of them."""
    return calibrated(min(models), SUPPORT_SCALE)


def _within(confidence: float) -> float:
    return min(HIGHEST, max(LOWEST, confidence))
