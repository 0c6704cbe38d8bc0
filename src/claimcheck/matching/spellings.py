"""Two spellings of one name in many texts: one subject, however many texts have each."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import TypeAlias

from claimcheck.claims.claim import NameClaim
from claimcheck.matching.once import hanging_together
from claimcheck.matching.subjects import Group, Pair

Spelling: TypeAlias = tuple[str | None, str]


def spelling(claim: NameClaim) -> Spelling:
    """The given name and the surname as written."""
    return claim.parts.given, claim.parts.family


def by_spelling(pairs: Iterable[Pair[NameClaim]]) -> Iterator[Pair[NameClaim] | Group[NameClaim]]:
    """The pairs of names, where those of the same two spellings that hang together are one group.

    One slip beside thirty texts that have the name right is one slip. The group's total is a claim of the spelling that
    fewer texts have, its terms are all others, each spelling once a text. Who is called by the surname alone is left in pairs.
    """
    met: dict[frozenset[Spelling], list[Pair[NameClaim]]] = defaultdict(list)
    for pair in pairs:
        left, right = map(spelling, pair)
        if left == right or (left[0] is None) != (right[0] is None):
            yield pair
        else:
            met[frozenset((left, right))].append(pair)
    subjects = [_one_subject(told) for found in met.values() for told in hanging_together(found)]
    slips = _slips(subjects)
    for subject in subjects:
        one, other = subject.members[0].id, subject.members[-1].id
        # Two slips for one name are each held against the name, and not against each other.
        if isinstance(subject, Group) or slips[one].isdisjoint(slips[other]):
            yield subject


def _slips(subjects: Iterable[Pair[NameClaim] | Group[NameClaim]]) -> dict[str, set[Spelling]]:
    """For each claim in a spelling that fewer texts have the spellings that more have."""
    slips: dict[str, set[Spelling]] = defaultdict(set)
    for subject in subjects:
        if isinstance(subject, Group):
            own = spelling(subject.total)
            other = next(spelling(claim) for claim in subject.terms if spelling(claim) != own)
            for claim in subject.members:
                if spelling(claim) == own:
                    slips[claim.id].add(other)
    return slips


def _one_subject(pairs: Sequence[Pair[NameClaim]]) -> Pair[NameClaim] | Group[NameClaim]:
    """The pair, where each spelling stands in one text; else the group."""
    texts: dict[Spelling, dict[str | None, NameClaim]] = defaultdict(dict)
    for claim in sorted(
        {claim.id: claim for pair in pairs for claim in pair}.values(), key=lambda claim: claim.position
    ):
        texts[spelling(claim)].setdefault(claim.document, claim)
    if all(len(told) == 1 for told in texts.values()):
        return min(pairs, key=lambda pair: sorted(claim.position for claim in pair))
    rare, common = sorted(texts.values(), key=lambda told: (len(told), next(iter(told.values())).position))
    odd, *more = rare.values()
    # Where the odd spelling stands beside the other one in its own text, that is the place to look.
    beside = sorted(common.values(), key=lambda claim: (claim.document not in rare, claim.position))
    return Group((*more, *beside), odd, pairs[0].relation, "spellings")
