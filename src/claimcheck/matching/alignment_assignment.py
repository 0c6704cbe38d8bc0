"""The assignment of the figures of one text to those of another.

The one with the greatest sum of likenesses is taken (Kuhn 1955, Munkres 1957), so that no figure answers twice.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple

from claimcheck.matching.alignment import Site

LARGEST = 40
"""Figures on a side up to which the best assignment is searched for; above it the likeliest pairs come first."""


class Matched(NamedTuple):
    """The figure at ``premise`` answers the one at ``hypothesis``."""

    premise: int
    hypothesis: int
    likeness: float


Row = Mapping[int, float]
"""Likeness by figure of the premise; those that are not likely at all are left out."""


def align(likeness: Sequence[Row]) -> list[Matched]:
    """The one-to-one assignment with the greatest sum of likenesses.

    ``likeness[h][p]`` is that of figure h of the hypothesis and figure p of the premise.

    >>> [(m.premise, m.hypothesis) for m in align([{0: 0.9, 1: 0.8}, {0: 0.8, 1: 0.1}])]
    [(1, 0), (0, 1)]
    """
    columns = sorted({p for row in likeness for p in row})
    size = max(len(likeness), len(columns))
    if size > LARGEST:
        return _greedy(likeness)
    padded = [[row.get(p, 0.0) for p in columns] + [0.0] * (size - len(columns)) for row in likeness]
    padded += [[0.0] * size for _ in range(size - len(likeness))]
    pairs = [(h, columns[at]) for h, at in enumerate(_assignment(padded)) if h < len(likeness) and at < len(columns)]
    return [Matched(p, h, likeness[h][p]) for h, p in pairs if p in likeness[h]]


def _greedy(likeness: Sequence[Row]) -> list[Matched]:
    pairs = sorted((-value, h, p) for h, row in enumerate(likeness) for p, value in row.items())
    taken: dict[int, Matched] = {}
    used: set[int] = set()
    for value, h, p in pairs:
        if h not in taken and p not in used:
            taken[h] = Matched(p, h, -value)
            used.add(p)
    return [taken[h] for h in sorted(taken)]


def _assignment(gain: Sequence[Sequence[float]]) -> list[int]:
    """The column of every row of a square table so that the sum is greatest: the Hungarian method with potentials."""
    size = len(gain)
    rows, columns, row_of = [0.0] * (size + 1), [0.0] * (size + 1), [0] * (size + 1)
    for row in range(1, size + 1):
        row_of[0], at = row, 0
        least, way, seen = [float("inf")] * (size + 1), [0] * (size + 1), [False] * (size + 1)
        while row_of[at]:
            seen[at], here, step, following = True, row_of[at], float("inf"), 0
            for column in range(1, size + 1):
                if seen[column]:
                    continue
                cost = -gain[here - 1][column - 1] - rows[here] - columns[column]
                if cost < least[column]:
                    least[column], way[column] = cost, at
                if least[column] < step:
                    step, following = least[column], column
            for column in range(size + 1):
                if seen[column]:
                    rows[row_of[column]] += step
                    columns[column] -= step
                else:
                    least[column] -= step
            at = following
        while at:
            row_of[at] = row_of[way[at]]
            at = way[at]
    found = [0] * size
    for column in range(1, size + 1):
        found[row_of[column] - 1] = column - 1
    return found


Likeness = Callable[[Site, Site], float]


def table(premise: Sequence[Site], hypothesis: Sequence[Site], likeness: Likeness) -> list[dict[int, float]]:
    """The likeness of every pair; of pairs as likely the one that stands at the same place in both texts comes first.

    In long texts a figure is held only against those that share most words with it.
    """
    everywhere = range(len(premise))
    near = _nearest(premise, hypothesis) if len(premise) > LARGEST else [everywhere] * len(hypothesis)
    rows = []
    for mine, candidates in zip(hypothesis, near, strict=True):
        values = ((at, likeness(premise[at], mine)) for at in candidates)
        rows.append({at: max(0.01, v - 0.02 * abs(mine.order - premise[at].order)) for at, v in values if v > 0})
    return rows


def _nearest(premise: Sequence[Site], hypothesis: Sequence[Site]) -> list[Sequence[int]]:
    """For each site of the hypothesis, those of the premise that share most words with it."""
    having: dict[str, list[int]] = defaultdict(list)
    for at, other in enumerate(premise):
        for word in other.clause | other.beside | _figure_itself(other):
            having[word].append(at)
    nearest: list[Sequence[int]] = []
    for mine in hypothesis:
        words = sorted(mine.clause | mine.beside | _figure_itself(mine))
        telling = [word for word in words if len(having.get(word, ())) <= _COMMON] or words
        shared = Counter(at for word in telling for at in having.get(word, ())[:_COMMON])
        ranked = sorted(shared, key=lambda at: (-shared[at], at))
        nearest.append(sorted(ranked[:LARGEST]))
    return nearest


def _figure_itself(site: Site) -> frozenset[str]:
    return frozenset({f"={site.claim.text}"})


_COMMON = 64
"""Figures that a word may stand beside before it is no help in finding one."""
