"""One conflict between many texts: what twenty have and one has otherwise is one thing to look at, not twenty."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence
from typing import TypeVar

from claimcheck.claims.claim import Claim
from claimcheck.claims.sets import root_of, unite
from claimcheck.matching.subjects import Pair

C = TypeVar("C", bound=Claim)


def one_for_all(pairs: Iterable[Pair[C]], told: Callable[[Pair[C]], Hashable | None]) -> Iterator[Pair[C]]:
    """Of pairs across texts that hang together and set the same two things against each other the one that stands first.

    ``told`` says what a pair sets against each other, whichever is on the left; None where it is to be kept as it is.
    """
    met: dict[Hashable, list[Pair[C]]] = defaultdict(list)
    for pair in pairs:
        what = told(pair) if pair.left.document != pair.right.document else None
        if what is None:
            yield pair
        else:
            met[what].append(pair)
    for found in met.values():
        for together in hanging_together(found):
            yield min(together, key=lambda pair: sorted(claim.position for claim in pair))


def hanging_together(pairs: Sequence[Pair[C]]) -> Iterator[list[Pair[C]]]:
    """The pairs in sets that share a claim with another of their set."""
    roots: dict[str, str] = {}
    for pair in pairs:
        unite(roots, pair.left.id, pair.right.id)
    sets: dict[str, list[Pair[C]]] = defaultdict(list)
    for pair in pairs:
        sets[root_of(roots, pair.left.id)].append(pair)
    yield from sets.values()
