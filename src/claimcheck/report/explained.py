"""What was looked at, for people: figures beside each other, the verdict on each dimension, the reason."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from claimcheck.findings.finding import DIMENSIONS, Dimensions, Evidence
from claimcheck.findings.report import LookedAt

_ORDER = ("same", "contained", "different", "unknown")


def heading(one: LookedAt) -> str:
    """The verdict on the figures, and which rules spoke: "headline: comparable, HED001"."""
    said = ", ".join(one.rules) or "no rule speaks"
    return f"{one.shape}: {one.verdict}, {said}" if one.shape is not None else "not compared"


def figures(evidence: Sequence[Evidence]) -> str:
    """The figures as the texts have them."""
    return " / ".join(f'"{" ".join((piece.text or piece.claim or "").split())}"' for piece in evidence)


def verdicts(relation: Dimensions | None) -> str:
    """Every dimension under its verdict.

    >>> verdicts(Dimensions(measure="same", entity="same", place="different"))
    'same: measure, entity; different: place; unknown: time, scope, modality, role, speaker'
    """
    if relation is None:
        return ""
    told = sorted(((getattr(relation, name), name) for name in DIMENSIONS), key=lambda one: _ORDER.index(one[0]))
    groups = groupby(told, lambda one: one[0])
    return "; ".join(f"{verdict}: {', '.join(name for _, name in names)}" for verdict, names in groups)
