"""One occasion in two places: the same people, the same day, the same event, and somewhere else."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Hashable, Iterable, Iterator
from itertools import combinations
from typing import Final

from claimcheck.claims.claim import DateClaim
from claimcheck.findings.finding import Dimensions
from claimcheck.lexing.gazetteer import capital_country, country_of
from claimcheck.matching.once import one_for_all
from claimcheck.matching.subjects import Pair, Relation
from claimcheck.text.document import day_of

CROWD: Final = 60
"""Dates of one person and day that are held against each other."""

# What takes two: who meets whom tells which meeting it is, whatever it is called ("met", "held talks with").
_TOGETHER = {
    **dict.fromkeys(("meet", "hold", "talk", "confer", "negotiate", "discuss"), "meet"),
    **dict.fromkeys(("marry", "wed"), "marry"),
}
# What happens to a person once: the person alone tells.
_ONCE = frozenset({"die", "bury", "bear"})


def elsewhere(dates: Iterable[DateClaim]) -> Iterator[Pair[DateClaim]]:
    """Dates of two texts for what is one occasion by day, people and event, each with one place, and not the same."""
    yield from one_for_all(_pairs(dates), _two_places)


def _two_places(pair: Pair[DateClaim]) -> Hashable | None:
    if pair.relation.sum != "comparable":
        return None
    return (
        _TOGETHER.get(pair.left.event or "", pair.left.event),
        _day(pair.left),
        frozenset(claim.place[0].casefold() for claim in pair),
    )


def _pairs(dates: Iterable[DateClaim]) -> Iterator[Pair[DateClaim]]:
    blocks: dict[tuple[dt.date, str, str], list[DateClaim]] = defaultdict(list)
    for claim in dates:
        day = _day(claim)
        event = _TOGETHER.get(claim.event or "", claim.event)
        if day is None or event is None or len(claim.place) != 1 or claim.role != "on":
            continue
        if event in _TOGETHER or event in _ONCE:
            for name in sorted(_surnames(claim)):
                blocks[day, event, name].append(claim)
    seen: set[tuple[str, str]] = set()
    for (_, event, _), block in blocks.items():
        if len(block) > CROWD:
            continue
        for left, right in combinations(block, 2):
            if left.document == right.document or (left.id, right.id) in seen:
                continue
            seen.add((left.id, right.id))
            needed = 2 if event in _TOGETHER else 1
            if len(_surnames(left) & _surnames(right)) >= needed and left.modality == right.modality:
                yield Pair(left, right, _RELATION if _apart(left, right) else _AT_ONE, "place")


_SAME: Final = Dimensions(
    measure="same", entity="same", place="same", time="same", scope="same", modality="same", role="same"
)
_AT_ONE: Final = Relation(
    _SAME.model_copy(update={"place": "contained"}), "contained", 0.9, "one place may lie in the other"
)
_RELATION: Final = Relation(_SAME.model_copy(update={"place": "different"}), "comparable", 0.8, "one occasion")


def _day(claim: DateClaim) -> dt.date | None:
    """The one day of the claim."""
    start, end = claim.date.start, claim.date.end
    if start is None or end is None or day_of(start) != day_of(end):
        return None
    return day_of(start)


def _surnames(claim: DateClaim) -> frozenset[str]:
    return frozenset(name.split()[-1].casefold() for name in claim.who if name.strip())


def _apart(left: DateClaim, right: DateClaim) -> bool:
    """In two countries: of towns that are not capitals nobody here knows whether one is a part of the other."""
    one, other = (country_of(claim.place[0]) or capital_country(claim.place[0]) for claim in (left, right))
    return one is not None and other is not None and one != other
