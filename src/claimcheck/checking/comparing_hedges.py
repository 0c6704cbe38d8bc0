"""Bounds that stand before bounds, and ranges whose ends are told apart.

"At most less than 40" is less than 40: of two bounds of one direction the inner one is the tighter. "At least less than
40" leaves nothing out: of two bounds that look in opposite directions nothing follows, and nothing contradicts them.
"From under 5 to 60" is a range whose ends are two figures, each with a hedge of its own.
"""

from __future__ import annotations

import re
from typing import Literal, NamedTuple

from claimcheck.checking.comparing_values import ABOVE, BELOW, Answer, settle
from claimcheck.claims.claim import NumericClaim
from claimcheck.claims.quantity import Quantity
from claimcheck.lexing.hedges import bound_before
from claimcheck.text.folding import fold

_LOOK = 60
_WORD = re.compile(r"[a-z<>≤≥~]+")

Stacked = Literal["alike", "opposed"]


def stacked(claim: NumericClaim) -> Stacked | None:
    """How two bounds before one figure go together; None where there are not two."""
    inner = claim.quantity.bound
    if inner not in ABOVE | BELOW:
        return None
    before = _before(claim)
    bound, count = bound_before(before)
    if not count or bound not in ABOVE | BELOW:
        return None
    outer, count = bound_before(before[:-count])
    if not count or outer not in ABOVE | BELOW:
        return None
    return "alike" if (outer in ABOVE) == (inner in ABOVE) else "opposed"


def tempered(answer: Answer, *claims: NumericClaim) -> Answer:
    """The answer, as far as it holds where a figure has two bounds.

    Who stacks hedges has not taken the last round figure that is passed: only what follows by arithmetic remains.
    """
    found = {stacked(claim) for claim in claims}
    if "opposed" in found or ("alike" in found and not answer.firm):
        return Answer("open")
    return answer


class Ends(NamedTuple):
    """The two figures that a range runs between; ``extent`` where "from" says that both are facts of their own."""

    first: Quantity
    last: Quantity
    extent: bool


def settle_ends(premise: NumericClaim, hypothesis: NumericClaim) -> Answer | None:
    """What two ranges settle, end by end; None where their ends are not told apart.

    "5 to 8 people" is one number that is not known exactly. "From page 5 to page 8" are two that are, and so is "from under
    5 to 8".
    """
    one, other = _ends(premise), _ends(hypothesis)
    if one is None or other is None:
        return None
    hedged = one.first.bound != "exact" or other.first.bound != "exact"
    if not hedged and not (one.extent and other.extent):
        return None
    answers = settle(one.first, other.first), settle(one.last, other.last)
    said = {answer.settled for answer in answers}
    if "contradicted" in said:
        return Answer("contradicted", firm=False)
    return Answer("entailed") if said == {"entailed"} else Answer("open")


def _ends(claim: NumericClaim) -> Ends | None:
    quantity = claim.quantity
    if quantity.bound != "range" or quantity.low is None or quantity.high is None:
        return None
    before = _before(claim)
    bound, count = bound_before(before)
    bound = bound if bound in ABOVE | BELOW else "exact"
    first, last = (
        Quantity(value=value, bound=said, unit=quantity.unit, dimension=quantity.dimension)
        for value, said in ((quantity.low, bound), (quantity.high, "exact"))
    )
    return Ends(first, last, extent=before[len(before) - count - 1 : len(before) - count] == ["from"])


def _before(claim: NumericClaim) -> list[str]:
    """The small words just before a figure; none where a mark stands between."""
    if claim.span is None or claim.sentence is None or claim.sentence_text is None:
        return []
    start = max(0, claim.span.start - claim.sentence.start)
    found: list[str] = []
    for word in reversed(fold(claim.sentence_text[max(0, start - _LOOK) : start]).split()):
        if _WORD.fullmatch(word.casefold()) is None:
            break
        found.append(word.casefold())
    return found[::-1]
