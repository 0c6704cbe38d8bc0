"""Whether two figures may count or measure one thing, going by their words alone."""

from __future__ import annotations

import re

from claimcheck.claims.claim import NumericClaim
from claimcheck.lexing.persons import PERSONS
from claimcheck.matching.beside import words_before
from claimcheck.matching.classes import canonical_measure
from claimcheck.text.tables import words

_STEM = 5
"""Letters that make one word of "shoot" and "shooting", "injure" and "injured"."""

COUNTED_AS_PEOPLE = PERSONS | words("dead injured wounded killed hurt shot")
"""Heads under which a headline and a story count the same people: "12 dead", "12 people were killed"."""

_SMALL = 20
"""Numbers up to this one agree by chance."""

_HARM = frozenset({"kill", "injure"})
"""What headlines and leads count apart: the dead and the hurt."""

HARMED = _HARM | {"shoot", "stab", "drown", "hit", "burn"}
"""What the dead and the hurt are said to have suffered."""

_BY = re.compile(
    r"\bby (?:just |only |some |about |nearly |almost |more than |over |less than |under |a |the |his |her )*\Z"
)


def likeness(head: NumericClaim, claim: NumericClaim) -> float:
    """The share of the headline's words that the claim's clause holds; 0 for what cannot be one figure."""
    if not one_thing(head, claim) or claim.quantity.bound == "vague":
        return 0.0
    if _margin(head, claim) and not claim.quantity.meets(head.quantity):
        return 0.0
    topics = stems(head)
    shared = topics & stems(claim)
    return len(shared) / len(topics) if len(shared) > 1 else 0.0


def stems(claim: NumericClaim) -> frozenset[str]:
    """The topic words of a figure's clause, cut to stems."""
    measure = claim.measure
    named = (*claim.context, *measure.modifiers, measure.head or "", measure.event or "")
    return frozenset([word.casefold()[:_STEM] for word in named if len(word) > 2])


def one_kind(head: NumericClaim, claim: NumericClaim) -> bool:
    """Both measure in one unit, or count."""
    return (head.quantity.unit, head.quantity.dimension) == (claim.quantity.unit, claim.quantity.dimension)


def one_thing(head: NumericClaim, claim: NumericClaim) -> bool:
    """Both count the same kind of thing, and what happened to it is not two things."""
    one, event = canonical_measure(head.measure.head, head.measure.event)
    other, other_event = canonical_measure(claim.measure.head, claim.measure.event)
    if head.quantity.dimension == "age":
        return head.measure.modifiers == claim.measure.modifiers or () in (
            head.measure.modifiers,
            claim.measure.modifiers,
        )
    if (
        {head.role, claim.role} & {"change", "share", "rate"}
        and head.role != claim.role
        and not _of_a_whole(head, claim)
    ):
        return False
    if head.quantity.dimension != "count":
        return True
    persons = one in COUNTED_AS_PEOPLE and other in COUNTED_AS_PEOPLE
    if one is not None and other is not None and one != other and not persons:
        return False
    if event == other_event:
        return True
    if {event, other_event} <= _HARM:
        return False
    # "Six shot" counts no kind of people, but says what happened.
    one, event = (None, "shoot") if one == "shot" else (one, event)
    other, other_event = (None, "shoot") if other == "shot" else (other, other_event)
    if one == other is not None or {event, other_event} <= HARMED:
        return True
    # "Two officers tell inquest" over "27 people drowned": people called by two nouns are the same people where the
    # same is said to have happened.
    return None in (one, other)


def bare(claim: NumericClaim) -> bool:
    """A larger number, or one with a decimal point, without a unit or a noun."""
    quantity = claim.quantity
    if quantity.unit or quantity.value is None:
        return False
    broken = quantity.value % 1 != 0  # of things that are counted there are no parts: "quake of 6.8"
    return broken or (claim.measure.head is None and quantity.value > _SMALL)


def _of_a_whole(head: NumericClaim, claim: NumericClaim) -> bool:
    """A headline leaves out of what its percentage is: "stake at 11 percent" over "11.3 percent of the shares"."""
    return head.section == "headline" and {head.role, claim.role} == {"level", "share"}


def hurt_or_dead(claim: NumericClaim) -> bool:
    """The figure counts people who were killed, hurt or shot, whatever they are called."""
    harmed = harm(claim) is not None or claim.measure.event in ("shoot", "stab")
    people = claim.measure.head is None or claim.measure.head in COUNTED_AS_PEOPLE
    return harmed and people and claim.quantity.dimension == "count"


def harm(claim: NumericClaim) -> str | None:
    event = canonical_measure(claim.measure.head, claim.measure.event)[1]
    return event if event in _HARM and claim.quantity.dimension == "count" else None


def _margin(head: NumericClaim, claim: NumericClaim) -> bool:
    """One of them is by how much something was won, missed or moved, the other is no such thing."""
    moved = "change" in (head.role, claim.role)  # "oil down 6%" over "fell by 2%"
    return not moved and (_BY.search(words_before(head)) is None) != (_BY.search(words_before(claim)) is None)
