"""Counts of people that ordinals carry on: "two were killed ... a third person died in hospital".

What counts on is an ordinal one higher than the figure, of a person or of what happened to one; each next one carries on
from there. The ordinal is looked for behind the figures that may be such counts alone, and within a fixed distance.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from claimcheck.claims.claim import NumericClaim
from claimcheck.text.tables import one_of, words

REACH = 700
"""Characters behind a count in which it is carried on: a paragraph or two."""

_MOST = 200
_NAMED = dict(enumerate("first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth".split(), 1))
_PERSON = one_of(
    words(
        """person man woman child boy girl baby teenager victim patient passenger soldier officer policeman policewoman
        worker student pupil resident suspect driver guard climber survivor one"""
    )
)
_HAPPENED = (
    r"(?:,\s+(?:who|whose|an?)\b|"
    r"(?:has |had |have |later )?(?:died|dies|dead|was|is|were|remain\w*|suffered|fled|escaped)\b)"
)
_CARRIES_ON = re.compile(rf"(?:\s+(?:[a-z-]+\s+){{0,2}}?{_PERSON}\b|\s*{_HAPPENED})", re.IGNORECASE)
_BEFORE = re.compile(r"(?:\b(?:an?|the|his|her|their|becoming the)\s+)\Z", re.IGNORECASE)


def counted_on(folded: str, claims: Sequence[NumericClaim]) -> list[NumericClaim]:
    """The claims of a text, each count of people with the number to which the text counts on behind it."""
    return [_carried(claim, folded) if _may_go_on(claim) else claim for claim in claims]


def _may_go_on(claim: NumericClaim) -> bool:
    quantity = claim.quantity
    return (
        quantity.dimension == "count"
        and quantity.value is not None
        and 0 < quantity.value < _MOST
        and claim.section != "headline"
        and claim.field == "text"
        and not claim.points
    )


def _carried(claim: NumericClaim, folded: str) -> NumericClaim:
    if claim.span is None or claim.quantity.value is None or claim.quantity.value % 1:
        return claim
    first = reached = int(claim.quantity.value)
    end = claim.span.end
    while (found := _next(folded, end, claim.span.end + REACH, reached + 1)) is not None:
        reached, end = reached + 1, found
    return claim if reached == first else claim.model_copy(update={"counted_on": reached})


def _next(folded: str, start: int, stop: int, number: int) -> int | None:
    """Where the ordinal of a person stands that is the next one to be counted; None where there is none."""
    for ordinal in _ordinals(number):
        at = folded.find(ordinal, start, stop)
        while at >= 0:
            behind = at + len(ordinal)
            if _BEFORE.search(folded, max(start, at - 14), at) and _CARRIES_ON.match(folded, behind, behind + 60):
                return behind
            at = folded.find(ordinal, behind, stop)
    return None


def _ordinals(number: int) -> tuple[str, ...]:
    teen = 10 <= number % 100 <= 20
    digits = f"{number}{'th' if teen else _ENDINGS.get(number % 10, 'th')}"
    return (digits, _NAMED[number]) if number in _NAMED else (digits,)


_ENDINGS = {1: "st", 2: "nd", 3: "rd"}
