"""Bounds that stand before bounds, and ranges whose ends are told apart.

"At most less than 40" is less than 40: of two bounds of one direction the inner one is the tighter. "At least less than
40" leaves nothing out: of two bounds that look in opposite directions nothing follows, and nothing contradicts them. But
where the other text has the outer bound too, the inner one is said of it: "a maximum of 45 hours" is a maximum of more than
15 hours.
"From under 5 to 60" is a range whose ends are two figures, each with a hedge of its own.
"""

from __future__ import annotations

import re
from decimal import Decimal
from typing import Literal, NamedTuple

from claimcheck.checking.comparing_values import ABOVE, BELOW, Answer, settle
from claimcheck.claims.claim import NumericClaim
from claimcheck.claims.precision import Bound
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


def settle_limits(premise: NumericClaim, hypothesis: NumericClaim) -> Answer | None:
    """What a limit settles about what is said of that limit; None where the two have no outer bound in common."""
    one, other = _limit(premise), _limit(hypothesis)
    if one is None or other is None or one[0] != other[0] or stacked(hypothesis) is None:
        return None
    return settle(one[1].converted(other[1].unit), other[1])


def _limit(claim: NumericClaim) -> tuple[Bound, Quantity] | None:
    """The outer bound of a figure, and the limit that it sets: a figure, or one with a bound of its own."""
    quantity = claim.quantity
    if quantity.value is None or quantity.bound not in ABOVE | BELOW:
        return None
    if stacked(claim) is None:
        return quantity.bound, _figure(quantity, quantity.value, "exact")
    before = _before(claim)
    count = bound_before(before)[1]
    return bound_before(before[:-count])[0], _figure(quantity, quantity.value, quantity.bound)


def _figure(quantity: Quantity, value: Decimal, bound: Bound) -> Quantity:
    return Quantity(value=value, bound=bound, unit=quantity.unit, dimension=quantity.dimension)


def unframed(premise: NumericClaim, hypothesis: NumericClaim) -> Quantity:
    """The figure of the premise; "in just less than 40 hours" is less than 40 where the other is "in just 10 hours".

    Alone it is nearly 40: there "just" belongs to the bound, here to the words that both texts have.
    """
    quantity = premise.quantity
    if quantity.value is None or not _JUST_LESS.match(premise.mention or "") or _before(hypothesis)[-1:] != ["just"]:
        return quantity
    return _figure(quantity, quantity.value, "less_than")


_JUST_LESS = re.compile(r"just (?:less|fewer) than ", re.IGNORECASE)


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
    first, last = _figure(quantity, quantity.low, bound), _figure(quantity, quantity.high, "exact")
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
