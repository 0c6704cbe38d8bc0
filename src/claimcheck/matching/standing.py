"""Whether a figure stands in the story where the headline's has to stand, so that only one of the two can be right.

A headline tells the news, and the news is the first figure of its kind in the first sentence. What a sentence tells
beside its news, to compare it with or to place it, is in the same words and is another figure.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal

from claimcheck.claims.claim import NumericClaim
from claimcheck.claims.magnitude import power_of_ten, ratio
from claimcheck.matching.background import told_beside
from claimcheck.matching.beside import names_a_kind, words_before
from claimcheck.matching.borne_out import NEARLY_ALL
from claimcheck.matching.classes import canonical_measure
from claimcheck.matching.gate import relate
from claimcheck.matching.one_thing import HARMED, bare, harm, hurt_or_dead, likeness, one_kind, one_thing

_MOST = Decimal(10)
"""What differs by more than this factor, and not by a power of ten, is no slip but another thing."""

_UP_TO_THE_FIGURE = r"\s+(?:(?:about|some|nearly|a|an|the|record)\s+)*\Z"
_TO = re.compile(rf"\bto{_UP_TO_THE_FIGURE}", re.IGNORECASE)

_BY = re.compile(rf"\b(?:up|down|by){_UP_TO_THE_FIGURE}", re.IGNORECASE)
_YEAR = re.compile(
    r"(?:(?:fiscal|financial|calendar|full|all of|whole) )*(?:year )?\d{4}(?:[/-]\d{2,4})?", re.IGNORECASE
)
_SHORTER = re.compile(r"\b(?:quarter|half|months?|weeks?)\b", re.IGNORECASE)


def stands_for(head: NumericClaim, claim: NumericClaim, told: Sequence[NumericClaim], opening: int) -> bool:
    """The figure is where the headline's should be; ``opening`` is where the first sentence of the story starts."""
    start = claim.sentence.start if claim.sentence is not None else None
    if start is not None and start > opening and likeness(head, claim) < NEARLY_ALL and not _known(head, claim):
        return False
    if names_a_kind(claim) and not names_a_kind(head):
        return False  # "routed a 5,000-strong force"
    if _BY.search(words_before(head)) and _TO.search(words_before(claim)):
        return False  # "quota up 190,000" over "raised by 190,000 bales to 600,000"
    changes = {head.change, claim.change} - {None}
    return not (
        len(changes) > 1
        or told_beside(head, claim)
        or _other_fate(head, claim)
        or _other_period(head, claim)
        or _of_another_size(head, claim)
        or any(_holds_its_place(one, head, claim) or _goes_on(one, head, claim) for one in told)
    )


def _known(head: NumericClaim, claim: NumericClaim) -> bool:
    """Both say whose they are, where, and in which role."""
    relation = relate(head, claim)
    return all(relation.verdict(field) == "same" for field in ("entity", "place", "role"))


def _holds_its_place(one: NumericClaim, head: NumericClaim, claim: NumericClaim) -> bool:
    """An earlier figure of the story is the news, of the headline's kind or of one that is not known."""
    if one.position >= claim.position or one.id == claim.before or told_beside(head, one):
        return False
    if _TO.search(words_before(head)) and _TO.search(words_before(claim)):
        return False  # "the 250 million loan has been raised to 300 million"
    if one_kind(head, one):
        return one_thing(head, one)
    return head.quantity.dimension != "count" and bare(one) and not _far(head.quantity.value, one.quantity.value)


def _goes_on(one: NumericClaim, head: NumericClaim, claim: NumericClaim) -> bool:
    """ "Against 12 million in May and 13 million a year ago": what follows on a figure told beside the news is so too."""
    if one.sentence != claim.sentence or one.position >= claim.position or not told_beside(head, one):
        return False
    return (one_kind(one, claim) or bare(one)) and _TO.search(words_before(claim)) is None


def _far(one: Decimal | None, other: Decimal | None) -> bool:
    return one is None or other is None or not one < _MOST * other or not other < _MOST * one


def _of_another_size(head: NumericClaim, claim: NumericClaim) -> bool:
    factor = ratio(head.quantity, claim.quantity.converted(head.quantity.unit))
    return factor is not None and factor > _MOST and not power_of_ten(factor, Decimal("0.005"))


def _other_fate(head: NumericClaim, claim: NumericClaim) -> bool:
    """ "18 soldiers killed" over "some 70 soldiers were attacked"."""
    fate = harm(head) if hurt_or_dead(head) else None
    if fate is None or harm(claim) == fate or claim.measure.event in HARMED:
        return False
    return all(
        fate not in (canonical_measure(word, None)[1], canonical_measure(None, word)[1]) for word in claim.context
    )


def _other_period(head: NumericClaim, claim: NumericClaim) -> bool:
    """One is of a year, the other of a part of it: "GDP up 3 percent in 1986" over "up 1 percent in the last quarter"."""
    one, other = (side.when.text or "" if side.when is not None else "" for side in (head, claim))
    return bool((_YEAR.fullmatch(one) and _SHORTER.search(other)) or (_YEAR.fullmatch(other) and _SHORTER.search(one)))
