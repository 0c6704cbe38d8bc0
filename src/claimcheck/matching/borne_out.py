"""What bears a headline's figure out besides the figure of the lead that retells it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import accumulate, combinations

from claimcheck.claims.claim import NumericClaim
from claimcheck.claims.interval import Interval
from claimcheck.claims.magnitude import agree, cut_off
from claimcheck.matching.background import told_beside
from claimcheck.matching.beside import words_before, words_behind
from claimcheck.matching.keys import alike_in_kind
from claimcheck.matching.one_thing import bare, harm, likeness, one_kind, one_thing

NEARLY_ALL = 0.75
"""Share of the headline's words from which a sentence says what the headline says, wherever it stands."""

_PARTS_OF_A_SUM = 6
"""Figures of the kind among which terms of the headline's sum are looked for."""

_ITEMS = 8
"""Figures that a story goes through one by one, of which the headline's may be the sum."""

_NO_SUMS = frozenset({"percentage", "rate", "age", "ratio", "temperature", "time"})
"""What nobody adds up in a headline."""

_FROM = re.compile(r"\bfrom\s+(?:(?:the|its|an?|about|some)\s+)*\Z")

_EACH = re.compile(r"\A(?:[\w'-]+ ){0,2}(?:each|apiece)\b")
""" "300 prisoners exchanged" over "the two sides freed 150 prisoners each"."""

_KNOWN_WHOLE = re.compile(
    r"(?:\b(?:one|another|some|most|many|few|several|none|either|neither|both|each|half|third|quarter|part|majority|number)"
    r" of (?:the|its|his|her|their|these|those)"
    r"|\A(?:out )?of(?: the| all| its| their)?) \Z",
    re.IGNORECASE,
)
""" "One of the two pandas died", "of four cubs one died": what happened did not happen to the two, or to the four."""

_ORDINALS = dict(enumerate("second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth".split(), 2))

_NUMBERS = dict(enumerate("two three four five six seven eight nine ten eleven twelve".split(), 2))

_COMPANY = re.compile(r"\b[^\W\d]+ and (?:(?:his|her|their|its|the|at least|about|some|as many as) )*\Z", re.IGNORECASE)

_COMPANY_BEHIND = re.compile(
    r"\A(?:(?:[\w'-]+ ){1,3}and (?:an?|one|another|the|his|her|their)|[^.;]{0,100}?\bwith (?:his|her|their)"
    r"|(?:[\w'-]+ ){1,8}and (?:one|another)(?= (?:in|at|on|near|from|for|to|by|more)\b)) [a-z]"
)
""" "Two boys and a girl", "two sailors, with their captain", "11 shops in the Leeds area and one in York"."""


def borne_out(
    head: NumericClaim, counterpart: NumericClaim, own: Sequence[NumericClaim], told: Sequence[NumericClaim]
) -> bool:
    """Something the story tells agrees with the headline, though the figure that answers it does not.

    ``told`` are all figures of the story, ``own`` those that are of the headline's kind.
    """
    lead = [claim for claim in told if claim.section == "lead"]
    return (
        _has_company_behind(head, counterpart)
        or _next_told(head, counterpart, lead)
        or _KNOWN_WHOLE.search(words_before(counterpart)) is not None
        or _EACH.search(words_behind(counterpart).lstrip()) is not None
        or _somewhere(head, counterpart, told)
        or _adds_up(head, own, lead)
        or _rest_told(head, counterpart, lead)
        or _told_one_by_one(head, counterpart, told)
        or _difference(head, lead)
    )


def _somewhere(head: NumericClaim, counterpart: NumericClaim, told: Sequence[NumericClaim]) -> bool:
    """Some figure of the story bears the headline out, whatever is said of it.

    Behind the lead it does so unless the counterpart's sentence says nearly all that the headline says, and nowhere
    where the story tells apart what is added and what there is then in all.
    """
    outweighed = likeness(head, counterpart) >= NEARLY_ALL
    return any(
        bears_out(head, claim) and not _contrasted(counterpart, claim)
        for claim in told
        if claim.section == "lead" or not outweighed
    )


def bears_out(head: NumericClaim, claim: NumericClaim) -> bool:
    """The headline's figure is this one, or is rounded or cut off from it; a coarser one bears no finer one out."""
    one, other = head.quantity, claim.quantity
    if other.bound == "vague" or one.value is None or not _may_be_one_unit(head, claim):
        return False
    if one.unit != other.unit and alike_in_kind(one, other):
        return agree(one, other)
    if other.value is None:
        return one.value in (other.low, other.high)
    if one.value == other.value:
        return True
    if one.bound != "exact":
        return agree(one, other)
    return one.interval.meets(Interval.point(other.value)) or cut_off(one, other)


def _may_be_one_unit(head: NumericClaim, claim: NumericClaim) -> bool:
    """Units left out, told in part ("dollars" of New Zealand) or taken up into a rate are no other units."""
    one, other = head.quantity, claim.quantity
    if one.dimension == other.dimension == "count":
        return one_thing(head, claim)
    if bare(claim) or bare(head) or {one.dimension, other.dimension} == {"currency", "rate"}:
        return True
    return one.dimension == other.dimension and (one.dimension == "currency" or alike_in_kind(one, other))


def _contrasted(counterpart: NumericClaim, claim: NumericClaim) -> bool:
    return counterpart.role in ("increment", "decrement") and claim.role == "total"


def agrees_further_on(
    head: NumericClaim, counterpart: NumericClaim, own: Sequence[NumericClaim], enough: float
) -> bool:
    """Some figure further on agrees, in words that are as near, or as a part of this one: the headline is about that one."""
    for claim in own:
        if claim.part_of == counterpart.id and agree(claim.quantity, head.quantity):
            return True  # "Hale to close 12 shops" over "12 of its 40 shops"
        plain = head.quantity.dimension == "age" or (harm(head) is not None and harm(head) == harm(claim))
        if agree(claim.quantity, head.quantity) and (plain or likeness(head, claim) >= enough):
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


def _rest_told(head: NumericClaim, claim: NumericClaim, lead: Sequence[NumericClaim]) -> bool:
    """ "Search for 12 miners" over "reached seven miners and were looking for the other five": a number with no noun."""
    one, other = head.quantity.value, claim.quantity.value
    rest = one - other if one is not None and other is not None else None
    word = next((word for number, word in _NUMBERS.items() if number == rest), None)
    if word is None or head.quantity.dimension != "count":
        return False
    told = {line.sentence_text or "" for line in lead if line.sentence != claim.sentence}
    return any(f" {word} " in re.sub(r"[\W_]", " ", text).casefold() for text in (*told, words_behind(claim)))


def _next_told(head: NumericClaim, claim: NumericClaim, lead: Sequence[NumericClaim]) -> bool:
    """ "Hale halts all three plants" over "the third plant stops on Friday, after it halted two"."""
    one, other = head.quantity.value, claim.quantity.value
    ordinal = _ORDINALS.get(int(one)) if one is not None and other is not None and one == other + 1 else None
    return ordinal is not None and any(f" {ordinal} " in (one.sentence_text or "").casefold() for one in lead)


def of_another(claim: NumericClaim, heads: Sequence[NumericClaim]) -> bool:
    """The headline has this figure as well: "loses 200,000 users, expects to lose 2 million more"."""
    return any(one_kind(one, claim) and agree(one.quantity, claim.quantity) and one_thing(one, claim) for one in heads)


def _told_one_by_one(head: NumericClaim, counterpart: NumericClaim, told: Sequence[NumericClaim]) -> bool:
    """The headline adds up what the story goes through: "lends 64 million" over a loan of 40 and, further on, one of 24."""
    if head.quantity.dimension in _NO_SUMS or "change" in (head.role, counterpart.role):
        return False
    values = [
        claim.quantity.value
        for claim in told
        if claim.quantity.value is not None
        and claim.position >= counterpart.position
        and one_kind(counterpart, claim)
        and one_thing(counterpart, claim)
        and not told_beside(head, claim)
    ][:_ITEMS]
    return any(
        head.quantity.interval.meets(Interval.point(total))
        for run in (values, tuple(dict.fromkeys(values)))
        for total in tuple(accumulate(run))[1:]
    )


def _difference(head: NumericClaim, lead: Sequence[NumericClaim]) -> bool:
    """ "Turnover up 5 million" over "rose to 25 million from 20 million"."""
    return any(
        one.sentence == other.sentence
        and one_kind(head, one)
        and one_kind(head, other)
        and (one.before == other.id or _FROM.search(words_before(one)) or _FROM.search(words_before(other)))
        and one.quantity.value is not None
        and other.quantity.value is not None
        and head.quantity.interval.meets(Interval.point(abs(one.quantity.value - other.quantity.value)))
        for one, other in combinations(lead[:_PARTS_OF_A_SUM], 2)
    )


def _adds_up(head: NumericClaim, own: Sequence[NumericClaim], lead: Sequence[NumericClaim]) -> bool:
    """Two or three figures of the lead come to the headline's: "six hurt" over "four people ... two more".

    The second of two figures may leave out its unit.
    """
    known = {claim.id for claim in own}
    unnamed = [claim for claim in lead if bare(claim) and claim.id not in known]
    parts = [c.quantity.interval for c in (*own, *unnamed) if c.section == "lead"][:_PARTS_OF_A_SUM]
    return any(
        Interval.sum(chosen).meets(head.quantity.interval) for size in (2, 3) for chosen in combinations(parts, size)
    )
