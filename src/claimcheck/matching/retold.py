"""Statements that a text makes twice in nearly the same words: in its lead or a caption, and again further down."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations

from claimcheck.claims.claim import NumericClaim
from claimcheck.lexing.hedges import LAST_OF_HEDGES
from claimcheck.lexing.labels import LABELS
from claimcheck.matching.beside import names_a_kind
from claimcheck.matching.gate import relate
from claimcheck.matching.one_thing import PERSONS, hurt_or_dead, one_kind, one_thing, stems
from claimcheck.matching.subjects import Pair, Relation
from claimcheck.text.tables import words

ALIKE = 0.72
"""Share of the words of both statements that they have in common (Jaccard index)."""

ALIKE_OF_PEOPLE = 0.5
"""The same for counts of people and ages: amounts and percentages of two things are told in the same words."""

ALIKE_OF_A_TOLL = 0.45
"""The same for those who were killed, hurt or shot."""

FEWEST = 5
"""Words two statements have to share: short ones are alike by chance."""

MARGIN = 0.15
"""How much more alike two statements are than either is to a third with another figure."""

_NEAR = 100
"""Characters that may lie between a caption at the head of a text and its first sentence."""

MOST = 60
"""Figures of one unit in a text that are compared each with each."""


def retellings(claims: Sequence[NumericClaim]) -> Iterator[Pair[NumericClaim]]:
    """Figures of one text that two of its sentences give in nearly the same words, the earlier one on the left."""
    blocks: dict[tuple[str | None, str, str], list[NumericClaim]] = defaultdict(list)
    for claim in claims:
        if claim.section != "headline" and claim.sentence is not None and _stands_alone(claim):
            blocks[claim.document, claim.quantity.unit, claim.quantity.dimension].append(claim)
    for block in blocks.values():
        if 1 < len(block) <= MOST:
            yield from _mutual(block)


def _enough(claim: NumericClaim) -> float:
    if hurt_or_dead(claim):
        return ALIKE_OF_A_TOLL
    people = claim.quantity.dimension == "age" or claim.measure.head in PERSONS or hurt_or_dead(claim)
    return ALIKE_OF_PEOPLE if people else ALIKE


def _stands_alone(claim: NumericClaim) -> bool:
    """ "Five other victims" are five beside those named before: the same words say another number elsewhere."""
    return claim.quantity.bound != "vague" and _OTHERS.isdisjoint(word.casefold() for word in claim.measure.modifiers)


_OTHERS = frozenset({"other", "others", "more", "another", "further", "additional"})


def _mutual(block: Sequence[NumericClaim]) -> Iterator[Pair[NumericClaim]]:
    """Each figure with the earlier one it is most alike, where no other figure comes near."""
    topics = [stems(claim) for claim in block]
    alike: dict[tuple[int, int], float] = {}
    for one, other in combinations(range(len(block)), 2):
        shared = len(topics[one] & topics[other])
        retold = shared >= FEWEST or (
            shared == FEWEST - 1 and _summary(block[one], block[other], topics[one], topics[other])
        )
        if retold and block[one].sentence != block[other].sentence:
            share = shared / len(topics[one] | topics[other])
            near = share >= _enough(block[one]) - MARGIN and _comparable(block[one], block[other])
            if near and not of_one_mould(block[one], block[other]):
                alike[one, other] = share
    for other in range(1, len(block)):
        told = [(share, -one) for (one, at), share in alike.items() if at == other and share >= _enough(block[one])]
        if not told:
            continue
        share, one = max(told)
        if share - max(_rivals(block, alike, -one, other), default=0.0) >= MARGIN:
            left, right = block[-one], block[other]
            yield Pair(left, right, _relation(left, right, share), "retold")


_WORD = re.compile(r"\w+(?:[.,]\d+)*")

_APART = tuple(
    words(row)
    for row in (
        "first second third fourth fifth last other",
        "north south east west northern southern eastern western",
        "men women boys girls adults children parents teachers pupils",
        "one two three four five six seven eight nine ten",
        "home away upper lower left right old new male female indoor outdoor",
    )
)
"""Words of a row tell one thing from another."""
_HEDGES = LAST_OF_HEDGES.difference(*_APART)


def of_one_mould(one: NumericClaim, other: NumericClaim) -> bool:
    """Two statements on two things, made in one mould: word for word the same, but for those that tell the things apart.

    "The first ferry carried 120 passengers ... The second ferry carried 90 passengers", "families with one child get 50
    euros ... families with two children get 80 euros", "the 100-metre final ... the 200-metre final".
    """
    ours, theirs = _around(one), _around(other)
    if len(ours) != len(theirs):
        return False
    lows, others = [word.casefold() for word in ours], [word.casefold() for word in theirs]
    if lows == others:
        return one.quantity.dimension != "age" and names_a_kind(one)
    return any(
        _tell_apart(ours[at], theirs[at], lows[at - 1] if at else "")
        for at in range(len(ours))
        if lows[at] != others[at]
    )


def _tell_apart(one: str, other: str, before: str) -> bool:
    """Two numbers, two names, or two words that name sides; not the numbers of pictures ("Image 7 of 14")."""
    if one[0].isdigit() and other[0].isdigit():
        return before not in LABELS
    if before and one[0].isupper() and other[0].isupper():
        return True
    return any(one.casefold() in row and other.casefold() in row for row in _APART)


def _around(claim: NumericClaim) -> list[str]:
    """The words of its sentence without the figure and all hedges, which change no mould."""
    text = claim.sentence_text or ""
    if claim.sentence is None or claim.span is None:
        return []
    start, end = claim.span.start - claim.sentence.start, claim.span.end - claim.sentence.start
    hedge = max(0, (claim.mention or "").find(claim.text or ""))
    found = _WORD.findall(f"{text[: start - hedge]} {text[end:]}")
    return [word for word in found if word.casefold() not in _HEDGES]


def _summary(one: NumericClaim, other: NumericClaim, ours: frozenset[str], theirs: frozenset[str]) -> bool:
    """A toll told in a line, all of whose words stand in the sentence behind it: a caption over a story."""
    if one.sentence is None or other.sentence is None or not (hurt_or_dead(one) and hurt_or_dead(other)):
        return False
    near = one.section == "lead" and other.sentence.start - one.sentence.end < _NEAR
    return near and (ours <= theirs or theirs <= ours)


def _rivals(
    block: Sequence[NumericClaim], alike: Mapping[tuple[int, int], float], one: int, other: int
) -> Iterator[float]:
    """How alike either is to a third with another figure, which is not itself a retelling of what it would replace."""
    for pair, share in alike.items():
        if len(set(pair) & {one, other}) == 1:
            third = next(at for at in pair if at not in (one, other))
            replaced = other if one in pair else one
            again = alike.get((min(third, replaced), max(third, replaced)), 0.0) >= _enough(block[third])
            if not again and block[third].quantity != block[replaced].quantity:
                yield share


def _comparable(left: NumericClaim, right: NumericClaim) -> bool:
    same = left.measure.entity == right.measure.entity or None in (left.measure.entity, right.measure.entity)
    return (
        one_kind(left, right)
        and one_thing(left, right)
        and left.role == right.role
        and left.modality == right.modality
        and same
        and set(left.place) == set(right.place)
        and (left.when is None or right.when is None or left.when.start == right.when.start)
    )


def _relation(left: NumericClaim, right: NumericClaim, share: float) -> Relation:
    dimensions = relate(left, right).dimensions.model_copy(
        update={"measure": "same", "scope": "same", "entity": "same"}
    )
    return Relation(dimensions, "comparable", round(min(0.95, 0.5 + share / 2), 2), "the text says it twice")
