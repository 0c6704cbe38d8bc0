"""One thing said many times: which texts agree on a value, and which has another.

Nothing here takes a vote. A figure that many papers have may come from one desk, so texts are counted by origin; and the
one text that differs may be the one that is right.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from claimcheck.claims.claim import NumericClaim
from claimcheck.matching.origins import Origins
from claimcheck.matching.subjects import Group, Pair, Relation

SEVERAL = 2
"""Origins that have to agree before another value stands out."""


MOST_PAIRS = 4
"""Pairs that are shown where two values each have texts of several origins: of more one pair stands for all."""

MANY = 3
"""Texts from which those that agree are one group rather than a pair for each two of them."""


class Gathered(NamedTuple):
    """The groups, and the pairs that are in none of them."""

    groups: tuple[Group[NumericClaim], ...]
    pairs: tuple[Pair[NumericClaim], ...]


def gather(pairs: Iterable[Pair[NumericClaim]], origins: Origins, chained: Collection[frozenset[str]] = ()) -> Gathered:
    """Many texts that agree are one group, and so are many that agree with the one that does not.

    Where all that agree against one are of one origin, one pair stands for all: one of those whose ids are ``chained``,
    where there is one, so that of one that has its figure from another no more is said than that.
    """
    given = tuple(pairs)
    against: dict[str, list[Pair[NumericClaim]]] = defaultdict(list)
    beside: dict[str, list[Pair[NumericClaim]]] = defaultdict(list)
    for pair in given:
        if not _weighs(pair):
            continue
        equal = pair.left.quantity.value == pair.right.quantity.value
        edges = beside if equal else against if not pair.left.quantity.meets(pair.right.quantity) else None
        if edges is not None:
            edges[pair.left.id].append(pair)
            edges[pair.right.id].append(pair)
    if not any(len(found) > 1 for found in (*against.values(), *beside.values())):
        return Gathered((), given)
    groups: list[Group[NumericClaim]] = []
    dropped: set[int] = set()
    known = {claim.id: claim for pair in given for claim in pair}
    for name in sorted(against, key=lambda name: known[name].position):
        for found in _by_value(known[name], against[name]):
            kept = [pair for pair in found if id(pair) not in dropped]
            if (
                len(kept) > 1
                and (group := _group(known[name], kept, against, beside, origins, chained, dropped)) is not None
            ):
                groups.append(group)
    groups.extend(_agreed(known, beside, origins, dropped))
    return Gathered(tuple(groups), tuple(pair for pair in given if id(pair) not in dropped))


def _agreed(
    known: Mapping[str, NumericClaim],
    beside: Mapping[str, Sequence[Pair[NumericClaim]]],
    origins: Origins,
    dropped: set[int],
) -> Iterator[Group[NumericClaim]]:
    """The texts that have one value for one thing, where they are many."""
    seen: set[str] = set()
    for name in sorted(beside, key=lambda name: known[name].position):
        if name in seen:
            continue
        members, waiting = {name}, [name]
        while waiting:
            here = waiting.pop()
            new = {_other(pair, known[here]).id for pair in beside[here]} - members
            members |= new
            waiting += new
        seen |= members
        texts = _one_a_text(known[member] for member in members)
        if len(texts) >= MANY:
            found = [
                pair for member in sorted(members, key=lambda member: known[member].position) for pair in beside[member]
            ]
            dropped.update(map(id, found))
            known_from = origins.numbers(claim.document for claim in texts[:-1])
            yield Group(tuple(texts[:-1]), texts[-1], _weakest(found), "cluster", origins=known_from)


def _weighs(pair: Pair[NumericClaim]) -> bool:
    """Both texts say plainly which value it is: bounds and vague figures have rules of their own."""
    return pair.crosses and pair.relation.sum == "comparable" and not any(c.quantity.one_sided for c in pair)


def _by_value(alone: NumericClaim, found: Sequence[Pair[NumericClaim]]) -> Iterator[list[Pair[NumericClaim]]]:
    """The pairs of a claim by the value that the other one has, in the order of the others' ids."""
    values: dict[object, list[Pair[NumericClaim]]] = defaultdict(list)
    for pair in sorted(found, key=lambda pair: _other(pair, alone).position):
        quantity = _other(pair, alone).quantity
        if quantity.value is not None:
            values[quantity.value, quantity.unit].append(pair)
    yield from values.values()


def _other(pair: Pair[NumericClaim], claim: NumericClaim) -> NumericClaim:
    return pair.right if pair.left.id == claim.id else pair.left


def _group(
    alone: NumericClaim,
    found: Sequence[Pair[NumericClaim]],
    against: Mapping[str, Sequence[Pair[NumericClaim]]],
    beside: Mapping[str, Sequence[Pair[NumericClaim]]],
    origins: Origins,
    chained: Collection[frozenset[str]],
    dropped: set[int],
) -> Group[NumericClaim] | None:
    """The claim, if it is of one origin, against those that agree; the pairs it stands for are dropped.

    Where those that agree are of one origin as well, one pair is kept: it is one word against another. So it is where
    many texts of many origins stand against many.
    """
    own = [alone, *(_other(pair, alone) for pair in beside.get(alone.id, ()))]
    others = _one_a_text([_other(pair, alone) for pair in found])
    said = {claim.id for claim in own}
    crossing = {id(pair): pair for claim in others for pair in against[claim.id] if _other(pair, claim).id in said}
    repeated = [pair for pair in crossing.values() if id(pair) not in dropped]
    one = min(repeated, key=lambda pair: (_ids(pair) not in chained, sorted(claim.position for claim in pair)))
    theirs = origins.numbers(claim.document for claim in others)
    if len(set(origins.numbers(claim.document for claim in own))) > 1:
        # Where the others are of one origin it is they who are alone: their turn comes.
        if len(repeated) > MOST_PAIRS and len(set(theirs)) >= SEVERAL:
            dropped.update(id(pair) for pair in repeated if pair is not one)
        return None
    dropped.update(map(id, repeated))
    if len(set(theirs)) < SEVERAL:
        dropped.remove(id(one))
        return None
    return Group(tuple(others), alone, _weakest(found), "cluster", origins=theirs)


def _ids(pair: Pair[NumericClaim]) -> frozenset[str]:
    return frozenset((pair.left.id, pair.right.id))


def _weakest(pairs: Iterable[Pair[NumericClaim]]) -> Relation:
    """Of the relations between them the one of which least is known."""
    return max(
        (pair.relation for pair in pairs),
        key=lambda relation: (len(relation.unknown()), -relation.confidence, relation.dimensions.model_dump_json()),
    )


def _one_a_text(claims: Iterable[NumericClaim]) -> list[NumericClaim]:
    """Of the claims of one text the first, texts in the order of their names."""
    first: dict[str | None, NumericClaim] = {}
    for claim in sorted(claims, key=lambda claim: claim.position):
        first.setdefault(claim.document, claim)
    return list(first.values())
