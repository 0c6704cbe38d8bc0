"""What a text says again with another figure: a caption in the words of the story, the age of one person."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations
from typing import Final

from claimcheck.claims.claim import NumericClaim
from claimcheck.matching.gate import relate
from claimcheck.matching.lines import Line, lines_of
from claimcheck.matching.subjects import Pair, Relation
from claimcheck.matching.twins import in_one_mould

ALIKE: Final = 10
"""Words around a figure that two sentences of a text have alike when they are one statement."""
CROWD: Final = 24
"""Figures between the same words that are compared each with each."""
SURE: Final = 0.8
"""A text may tell of two things in one mould, and of one person at two times."""

_THEN = re.compile(
    r"\b(?:then|when|at the time|ago|later|turn(?:s|ed|ing)|in (?:19|20)\d\d|years? (?:before|after)|born|junior|senior|jr|sr|"
    r"nephew|namesake)\b",
    re.IGNORECASE,
)
"""Words of another time of a life, or of another person of the name."""


def said_again(numeric: Sequence[NumericClaim]) -> Iterator[Pair[NumericClaim]]:
    """Two figures of one text that are given for one thing, the earlier one on the left."""
    yield from _same_words(numeric)
    yield from _same_person(numeric)


def _same_words(numeric: Iterable[NumericClaim]) -> Iterator[Pair[NumericClaim]]:
    """Counts of two sentences that have the same words around them."""
    near: dict[tuple[object, ...], list[Line]] = defaultdict(list)
    for line in lines_of(claim for claim in numeric if claim.quantity.dimension == "count"):
        before, after = line.words[max(0, line.at - 2) : line.at], line.words[line.at + 1 : line.at + 3]
        near[line.claim.document, line.claim.quantity.unit, before, after].append(line)
    for block in near.values():
        for left, right in combinations(_of_each_value(block), 2):
            apart = (
                left.claim.sentence != right.claim.sentence and left.claim.quantity.bound == right.claim.quantity.bound
            )
            if apart and left.claim.when == right.claim.when and in_one_mould(left, right, ALIKE):
                yield _again(left.claim, right.claim)


def _of_each_value(block: Sequence[Line]) -> Sequence[Line]:
    """The first line with each figure; where all have one, the first two."""
    first: dict[object, Line] = {}
    for line in block:
        first.setdefault(line.claim.quantity, line)
    return list(first.values())[:CROWD] if len(first) > 1 else block[:2]


def _same_person(numeric: Iterable[NumericClaim]) -> Iterator[Pair[NumericClaim]]:
    """Ages beside one name in full, where neither sentence speaks of another time."""
    owned: dict[tuple[str | None, str], list[NumericClaim]] = defaultdict(list)
    for claim in numeric:
        owner = claim.measure.entity if claim.measure.head == "age" else None
        if owner is None or " " not in owner or claim.field == "title" or claim.quantity.value is None:
            continue
        if _THEN.search(claim.sentence_text or "") is None:
            owned[claim.document, owner.casefold()].append(claim)
    for claims in owned.values():
        first = claims[0]
        yield from (_again(first, claim) for claim in claims[1:] if claim.sentence != first.sentence)


def _again(left: NumericClaim, right: NumericClaim) -> Pair[NumericClaim]:
    dimensions = relate(left, right).dimensions.model_copy(
        update={"measure": "same", "scope": "same", "entity": "same"}
    )
    return Pair(left, right, Relation(dimensions, "comparable", SURE, "the text says it twice"), "retold")
