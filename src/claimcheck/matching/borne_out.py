"""What bears a headline's figure out besides the figure of the lead that retells it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import combinations

from claimcheck.claims.claim import NumericClaim
from claimcheck.claims.interval import Interval
from claimcheck.matching.beside import words_before, words_behind
from claimcheck.matching.one_thing import harm, likeness, one_kind, one_thing
from claimcheck.matching.subjects import Pair

_PARTS_OF_A_SUM = 6
"""Figures of the kind among which terms of the headline's sum are looked for."""

_SMALL = 20
"""Numbers up to this one agree by chance."""

_EACH = re.compile(r"\A(?:[\w'-]+ ){0,2}(?:each|apiece)\b")
""" "300 prisoners exchanged" over "the two sides freed 150 prisoners each"."""

_KNOWN_WHOLE = re.compile(
    r"(?:\b(?:one|another|some|most|none|either|neither|both|each|half|part) of (?:the|its|his|her|their|these|those)"
    r"|\A(?:out )?of(?: the| all| its| their)?) \Z",
    re.IGNORECASE,
)
""" "One of the two pandas died", "of four cubs one died": what happened did not happen to the two, or to the four."""

_ORDINALS = dict(enumerate("second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth".split(), 2))

_COMPANY = re.compile(r"\b[^\W\d]+ and (?:(?:his|her|their|its|the|at least|about|some|as many as) )*\Z", re.IGNORECASE)

_COMPANY_BEHIND = re.compile(
    r"\A(?:(?:[\w'-]+ ){1,3}and (?:an?|one|another|the|his|her|their)|[^.;]{0,100}?\bwith (?:his|her|their)) [a-z]"
)


def another_way(
    head: NumericClaim, pair: Pair[NumericClaim], own: Sequence[NumericClaim], told: Sequence[NumericClaim]
) -> bool:
    """The same sentence has the figure as well ("insured for 3 million euros and sold for 4.6 million"), or some add up to it.

    The second of two figures may leave out its unit.
    """
    value, lead = head.quantity.value, [claim for claim in told if claim.section == "lead"]
    one_more = _has_company_behind(head, pair.right) or _next_told(head, pair.right, lead)
    if one_more or _KNOWN_WHOLE.search(words_before(pair.right)) or _EACH.search(words_behind(pair.right).lstrip()):
        return True
    known = {claim.id for claim in own}
    bare = [claim for claim in lead if _bare(claim) and claim.id not in known]
    return _adds_up(head, [*own, *bare]) or any(
        value is not None
        and (claim.quantity.value == value or (claim.quantity.bound == "range" and claim.quantity.low == value))
        and (
            _bare(claim)
            or _bare(head)
            or (claim.sentence == pair.right.sentence and one_kind(head, claim) and _may_be_one(head, claim))
        )
        for claim in lead
    )


def agrees_further_on(
    head: NumericClaim, counterpart: NumericClaim, own: Sequence[NumericClaim], enough: float
) -> bool:
    """Some figure further on agrees, in words that are as near, or as a part of this one: the headline is about that one."""
    for claim in own:
        if claim.part_of == counterpart.id and claim.quantity.meets(head.quantity):
            return True  # "Hale to close 12 shops" over "12 of its 40 shops"
        plain = head.quantity.dimension == "age" or (harm(head) is not None and harm(head) == harm(claim))
        if claim.quantity.meets(head.quantity) and (plain or likeness(head, claim) >= enough):
            return True
    return False


def has_company(claim: NumericClaim, own: Sequence[NumericClaim]) -> bool:
    """ "A couple and their two children died": others were told before it, by name or in words, and nobody counted them."""
    first = all(
        one is claim or one.sentence != claim.sentence or len(words_before(one)) > len(words_before(claim))
        for one in own
    )
    return first and _COMPANY.search(words_before(claim)) is not None


def _has_company_behind(head: NumericClaim, claim: NumericClaim) -> bool:
    """ "Two brothers and their cousin drowned": one more is told behind the figure, of which the headline knows."""
    one, other = head.quantity.value, claim.quantity.value
    return (
        one is not None
        and other is not None
        and one == other + 1
        and _COMPANY_BEHIND.search(words_behind(claim).lstrip()) is not None
    )


def _next_told(head: NumericClaim, claim: NumericClaim, lead: Sequence[NumericClaim]) -> bool:
    """ "Hale halts all three plants" over "the third plant stops on Friday, after it halted two"."""
    one, other = head.quantity.value, claim.quantity.value
    ordinal = _ORDINALS.get(int(one)) if one is not None and other is not None and one == other + 1 else None
    return ordinal is not None and any(f" {ordinal} " in (one.sentence_text or "").casefold() for one in lead)


def _may_be_one(head: NumericClaim, claim: NumericClaim) -> bool:
    """Whatever is measured may, in a sentence that has the very figure; of what is counted it has to be one thing."""
    return head.quantity.dimension != "count" or one_thing(head, claim)


def _bare(claim: NumericClaim) -> bool:
    """A larger number, or one with a decimal point, without a unit or a noun."""
    quantity = claim.quantity
    if quantity.unit or quantity.value is None:
        return False
    broken = quantity.value % 1 != 0  # of things that are counted there are no parts: "quake of 6.8"
    return broken or (claim.measure.head is None and quantity.value > _SMALL)


def of_another(claim: NumericClaim, heads: Sequence[NumericClaim]) -> bool:
    """The headline has this figure as well: "loses 200,000 users, expects to lose 2 million more"."""
    return any(one_kind(one, claim) and one.quantity.meets(claim.quantity) and one_thing(one, claim) for one in heads)


def _adds_up(head: NumericClaim, own: Sequence[NumericClaim]) -> bool:
    """Two or three figures of the lead come to the headline's: "six hurt" over "four people ... two more"."""
    parts = [c.quantity.interval for c in own if c.section == "lead"][:_PARTS_OF_A_SUM]
    return any(
        Interval.sum(chosen).meets(head.quantity.interval) for size in (2, 3) for chosen in combinations(parts, size)
    )
