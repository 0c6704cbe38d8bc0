"""Statements that a text makes twice in nearly the same words: in its lead or a caption, and again further down."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence, Set
from itertools import combinations

from claimcheck.claims.claim import NumericClaim
from claimcheck.matching.beside import hedge_length, words_before
from claimcheck.matching.gate import relate, speaker_key
from claimcheck.matching.one_statement import ARTICLES, one_statement
from claimcheck.matching.one_thing import COUNTED_AS_PEOPLE, hurt_or_dead, one_kind, one_thing, stems
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
    people = claim.quantity.dimension == "age" or claim.measure.head in COUNTED_AS_PEOPLE or hurt_or_dead(claim)
    return ALIKE_OF_PEOPLE if people else ALIKE


def _stands_alone(claim: NumericClaim) -> bool:
    """ "Five other victims", "another five" are beside those told before: the same words say another number elsewhere."""
    beside = (*words_before(claim).split()[-1:], *claim.measure.modifiers)
    return claim.quantity.bound != "vague" and _OTHERS.isdisjoint(word.casefold() for word in beside)


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
            if near and _told_again(block[one], block[other], block):
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

_APART = words(
    """
    first second third fourth fifth last other others another more further separate similar next later earlier previous
    north south east west northern southern eastern western
    men women boys girls adults children parents teachers pupils
    dead fatally critically seriously badly severely slightly lightly
    home away upper lower left right old new male female indoor outdoor
    """
)
"""Words that tell one event, or one side of it, from another."""


def _one_toll(one: NumericClaim, other: NumericClaim, block: Sequence[NumericClaim]) -> bool:
    """The killed, hurt or shot of one event, told in two ways.

    Something has to be named in both: a place, somebody, a day. What only one of the two sentences has may add to the
    other, but not tell another event: both have no names and no numbers of their own but those of other tolls, neither
    has a word of another event, and no word stands where another one does in the other.
    """
    ours, theirs = _around(one), _around(other)
    apart = one.speaker and other.speaker and speaker_key(one.speaker) != speaker_key(other.speaker)
    if apart or one.measure.head != other.measure.head or not _names(ours) & _names(theirs):
        return False
    lows, others = ([word.casefold() for word in told] for told in (ours, theirs))
    here, there = set(lows) - set(others), set(others) - set(lows)
    if not _APART.isdisjoint(here | there) or (_names(ours) - _names(theirs) and _names(theirs) - _names(ours)):
        return False
    tolls = {(claim.text or "").casefold() for claim in block if hurt_or_dead(claim)}
    if all(any(word[0].isdigit() and word not in tolls for word in told) for told in (here, there)):
        return False
    return not _stands_for(lows, others, here, there)


def _names(told: Sequence[str]) -> set[str]:
    """The words with a capital that do not begin a sentence."""
    return {word for word in told[1:] if word[0].isupper()}


def _stands_for(ours: Sequence[str], theirs: Sequence[str], here: Set[str], there: Set[str]) -> bool:
    """Between the same two words one has a word and the other another: "an attack on a bus in", "an attack on a market in"."""
    slots = {(before, behind) for before, word, behind in _threes(ours) if word in here}
    return any(word in there and (before, behind) in slots for before, word, behind in _threes(theirs))


def _threes(told: Sequence[str]) -> Iterator[tuple[str, str, str]]:
    return zip(("", *told), told, (*told[1:], ""), strict=False)


def _around(claim: NumericClaim) -> list[str]:
    """The words of its sentence without the figure, its hedge and all articles."""
    text = claim.sentence_text or ""
    if claim.sentence is None or claim.span is None:
        return []
    start, end = claim.span.start - claim.sentence.start, claim.span.end - claim.sentence.start
    found = _WORD.findall(f"{text[: start - hedge_length(claim)]} {text[end:]}")
    return [word for word in found if word.casefold() not in ARTICLES]


def _told_again(one: NumericClaim, other: NumericClaim, block: Sequence[NumericClaim]) -> bool:
    toll = hurt_or_dead(one) and hurt_or_dead(other)
    past = (one.framing == "past") != (other.framing == "past")
    return one_statement(one, other) or (toll and not past and _one_toll(one, other, block))


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
