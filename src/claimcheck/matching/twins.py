"""One sentence in two texts, but for its figure: papers that print one dispatch, and one of them with a slip.

That the words are the same proves nothing by itself: a desk has a mould for each kind of news, and fills in another firm,
another town or another grant. What is filled in is what tells the one from the other, so that two sentences tell one thing
only where nothing of it differs, in the sentences or in what the two texts begin with; and a slip is one figure, where
a mould has many.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import combinations
from typing import Final, TypeAlias

from claimcheck.claims.claim import NumericClaim
from claimcheck.claims.magnitude import ratio
from claimcheck.matching.classes import MONOTONE, canonical_measure
from claimcheck.matching.gate import FAR_APART, relate
from claimcheck.matching.lines import Line, alike, lines_of
from claimcheck.matching.moulds import told_apart
from claimcheck.matching.origins import Origins
from claimcheck.matching.same_story import Stories
from claimcheck.matching.subjects import Pair, Relation
from claimcheck.text.document import Moment, day_of

AROUND: Final = 8
"""Words around a figure that two texts have alike when one has them from the other, or both from a third."""
EITHER: Final = 3
"""Of these the fewest on one side, where the sentence neither begins nor ends there."""
NEXT: Final = 2
"""Words on either side of a figure by which those that may be twins are found."""
SHARED: Final = 10
"""Runs of words that the two texts have in common elsewhere: what is told in one mould of two days has fewer."""
CROWD: Final = 24
"""Figures between the same words that are compared each with each."""
SURE: Final = 0.75
"""As sure as of two figures of one event: the words tell it, and neither owner nor place."""

_GOES_UP_AND_DOWN: Final = frozenset({"currency", "percentage"})
"""Prices and shares are told in the same words every day."""


def twins(numeric: Iterable[NumericClaim], origins: Origins, stories: Stories) -> Iterator[Pair[NumericClaim]]:
    """Figures of two texts that stand between the same words and are not the same.

    Of what grows only that of a year long past: the next bulletin has the same words and more dead. A text that has the
    other's figure as well tells two things apart.
    """
    figures: dict[str | None, dict[_Place, set[str]]] = defaultdict(lambda: defaultdict(set))
    near: dict[tuple[object, ...], list[Line]] = defaultdict(list)
    have: dict[tuple[object, ...], set[object]] = defaultdict(set)
    for line in lines_of(numeric):
        quantity = line.claim.quantity
        have[line.claim.document, quantity.unit].add(quantity.value)
        place = line.beside(NEXT)
        figures[line.claim.document][place].add(line.words[line.at])
        if quantity.value is not None and quantity.dimension not in _GOES_UP_AND_DOWN:
            near[quantity.dimension, quantity.unit, place].append(line)
    for block in near.values():
        if not len({line.claim.quantity for line in block}) > 1:
            continue
        for left, right in combinations(_one_each(block), 2):
            one, other = left.claim, right.claim
            apart = one.document != other.document and not one.quantity.meets(other.quantity)
            if not apart or other.quantity.value in have[one.document, one.quantity.unit]:
                continue
            if one.quantity.value in have[other.document, other.quantity.unit] or not in_one_mould(left, right, AROUND):
                continue
            if not _settled(one, other) or not _from_one_desk(one, other, origins) or not stories.one(one, other):
                continue
            if told_apart(one, other) or not stories.of_one_subject(one, other):
                continue
            if not _filled_in(figures[one.document], figures[other.document]):
                yield Pair(one, other, _relation(one, other))


_Place: TypeAlias = tuple[tuple[str, ...], tuple[str, ...]]
"""The two words before a figure, and the two behind it."""


def _filled_in(left: Mapping[_Place, set[str]], right: Mapping[_Place, set[str]]) -> bool:
    """Of the figures that stand between the same words in both texts, too many differ for a slip."""
    shared = [place for place in left.keys() & right.keys() if sum(map(len, place)) >= EITHER]
    differ = sum(left[place].isdisjoint(right[place]) for place in shared)
    return differ > 1 and 2 * differ > len(shared) - differ


def _one_each(block: Sequence[Line]) -> list[Line]:
    """Of each text the first."""
    first: dict[str | None, Line] = {}
    for line in sorted(block, key=lambda line: line.claim.position):
        first.setdefault(line.claim.document, line)
    return list(first.values())[:CROWD]


def in_one_mould(left: Line, right: Line, least: int) -> bool:
    """At least so many words around the two figures are the same, on both sides."""
    before = alike(left.words[: left.at][::-1], right.words[: right.at][::-1])
    after = alike(left.words[left.at + 1 :], right.words[right.at + 1 :])
    begin = before >= EITHER or before == left.at == right.at
    end = after >= EITHER or (after == len(left.words) - left.at - 1 == len(right.words) - right.at - 1)
    return begin and end and before + after >= least


def _settled(left: NumericClaim, right: NumericClaim) -> bool:
    """They are of one size, told alike, and do not grow any more."""
    factor = ratio(left.quantity, right.quantity)
    if (factor is not None and factor > FAR_APART) or not left.quantity.bound == right.quantity.bound == "exact":
        return False  # a figure with a hedge has a word more around it than one without
    if left.modality != right.modality or left.role != right.role or left.framing != right.framing:
        return False
    if _of_years_past(left) and _of_years_past(right):
        return True
    grows = any(canonical_measure(claim.measure.head, claim.measure.event)[1] in MONOTONE for claim in (left, right))
    return not grows and _of_one_day(left.published, right.published)


def _of_one_day(one: Moment | None, other: Moment | None) -> bool:
    """What burned and who fled is more the day after; of texts without a date nobody can tell."""
    if one is None or other is None:
        return one is other
    return day_of(one) == day_of(other)


def _of_years_past(claim: NumericClaim) -> bool:
    if claim.when is None or claim.when.start is None or claim.published is None:
        return False
    return day_of(claim.when.start).year < day_of(claim.published).year


def _from_one_desk(left: NumericClaim, right: NumericClaim, origins: Origins) -> bool:
    """The two texts share more than this sentence."""
    one, other = origins.texts.get(left.document or ""), origins.texts.get(right.document or "")
    return one is not None and other is not None and len(one.shingles & other.shingles) >= SHARED


def _relation(left: NumericClaim, right: NumericClaim) -> Relation:
    dimensions = relate(left, right).dimensions.model_copy(
        update={"measure": "same", "entity": "same", "place": "unknown", "scope": "same", "speaker": "unknown"}
    )
    return Relation(dimensions, "comparable", SURE, "one sentence in two texts")
