"""Which figure of the body answers a figure of the headline.

The counterpart is chosen by words alone: a headline retells the first sentences, so the figure it is about stands there
in a sentence that shares its words. Values have no say, or every headline would find something that bears it out.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import combinations
from typing import NamedTuple

from claimcheck.claims.claim import NumericClaim
from claimcheck.claims.interval import Interval
from claimcheck.matching.asserting import stated
from claimcheck.matching.beside import words_before, words_behind
from claimcheck.matching.classes import canonical_measure
from claimcheck.matching.gate import relate
from claimcheck.matching.keys import alike_in_kind, numeric_key
from claimcheck.matching.subjects import Pair, Relation
from claimcheck.text.tables import words

ENOUGH = 0.5
"""Share of the headline's words that the sentence of its counterpart holds."""

ENOUGH_FOR_A_TOLL = 0.3
"""The same where both are known to count the dead, or the hurt."""

MARGIN = 0.2
"""How much better the counterpart fits than any other figure of the kind."""

_STEM = 5
"""Letters that make one word of "shoot" and "shooting", "injure" and "injured"."""

_PARTS_OF_A_SUM = 6
"""Figures of the kind among which terms of the headline's sum are looked for."""

PERSONS = words(
    """
    person man woman child boy girl teen teenager youth victim dead injured wounded killed hurt shot officer student
    worker soldier civilian resident adult partygoer suspect passenger employee
    """
)
"""Heads under which a headline and a story count the same people: "12 dead", "12 people were killed"."""

_SMALL = 20
"""Numbers up to this one agree by chance."""

_HARM = frozenset({"kill", "injure"})
"""What headlines and leads count apart: the dead and the hurt."""


_HARMED = _HARM | {"shoot", "stab", "drown", "hit", "burn"}
"""What the dead and the hurt are said to have suffered."""

_REPLACED = re.compile(r"\b(?:not|rather than|instead of)\s+\Z", re.IGNORECASE)
""" "Eight, not 70, died": what is not so."""

_FROM = re.compile(r"\bfrom\s+(?:(?:the|its|an?)\s+)?\Z")
_TO = re.compile(r"\bto\s+(?:(?:the|its|an?)\s+)?\Z")


class _Fit(NamedTuple):
    claim: NumericClaim
    score: float


def headlines(claims: Sequence[NumericClaim]) -> Iterator[Pair[NumericClaim]]:
    """Each figure of a headline beside the one of its body that answers it."""
    bodies: dict[str | None, list[NumericClaim]] = defaultdict(list)
    titles: dict[str | None, list[NumericClaim]] = defaultdict(list)
    heads: list[NumericClaim] = []
    for claim in claims:
        if claim.section == "headline":
            heads.append(claim)
            titles[claim.document].append(claim)
        elif claim.section in ("lead", "body"):
            bodies[claim.document].append(claim)
    for head in heads:
        if _REPLACED.search(words_before(head)):
            continue
        own = [claim for claim in bodies[head.document] if alike_in_kind(head.quantity, claim.quantity)]
        pair = _retold(head, [claim for claim in own if one_kind(head, claim)]) or _gated(head, own)
        if pair is None:
            continue
        wrong = not pair.right.quantity.meets(head.quantity)
        told = bodies[head.document]
        if wrong and (_of_another(pair.right, titles[head.document]) or _another_way(head, pair, own, told)):
            continue
        other = pair.relation.verdict("modality") == "different"
        yield pair if wrong or not other or stated(head, pair.right) else _as_told(pair)


def _as_told(pair: Pair[NumericClaim]) -> Pair[NumericClaim]:
    """The pair, where it is not known that the headline means its figure in another way than the story."""
    dimensions = pair.relation.dimensions.model_copy(update={"modality": "unknown"})
    return Pair(pair.left, pair.right, pair.relation._replace(dimensions=dimensions), pair.shape)


def _another_way(
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


_EACH = re.compile(r"\A(?:[\w'-]+ ){0,2}(?:each|apiece)\b")
""" "300 prisoners exchanged" over "the two sides freed 150 prisoners each"."""

_KNOWN_WHOLE = re.compile(
    r"(?:\b(?:one|another|some|most|none|either|neither|both|each|half|part) of (?:the|its|his|her|their|these|those)"
    r"|\A(?:out )?of(?: the| all| its| their)?) \Z",
    re.IGNORECASE,
)
""" "One of the two pandas died", "of four cubs one died": what happened did not happen to the two, or to the four."""

_ORDINALS = dict(enumerate("second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth".split(), 2))


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


def _of_another(claim: NumericClaim, heads: Sequence[NumericClaim]) -> bool:
    """The headline has this figure as well: "loses 200,000 users, expects to lose 2 million more"."""
    return any(one_kind(one, claim) and one.quantity.meets(claim.quantity) and one_thing(one, claim) for one in heads)


def one_kind(head: NumericClaim, claim: NumericClaim) -> bool:
    """Both measure in one unit, or count."""
    return (head.quantity.unit, head.quantity.dimension) == (claim.quantity.unit, claim.quantity.dimension)


def _retold(head: NumericClaim, own: Sequence[NumericClaim]) -> Pair[NumericClaim] | None:
    """The figure of the lead that the headline retells, where one fits and no other fits nearly as well.

    Of several measures in its sentence the first is the news, unless the headline has another of them.
    """
    fits = sorted((_Fit(claim, _likeness(head, claim)) for claim in own if claim.section == "lead"), key=_worst)
    if not fits or head.quantity.value is None:
        return None
    best = fits[0]
    toll = _harm(head) is not None and _harm(head) == _harm(best.claim)
    if best.score < (ENOUGH_FOR_A_TOLL if toll else ENOUGH):
        return None
    others = [fit for fit in fits[1:] if fit.claim.quantity != best.claim.quantity and not _was(best.claim, fit.claim)]
    rivals = [fit for fit in others if best.score - fit.score < MARGIN]
    if any(not _behind(best.claim, fit.claim) or fit.claim.quantity.meets(head.quantity) for fit in rivals):
        return None
    still = [claim for claim in own if not _was(best.claim, claim)]
    if not best.claim.quantity.meets(head.quantity) and (
        _borne_out(head, best, still) or _has_company(best.claim, own)
    ):
        return None
    relation = relate(head, best.claim)
    dimensions = relation.dimensions.model_copy(update={"measure": "same", "entity": "same", "place": "same"})
    confidence = round(min(0.95, 0.7 + best.score / 4), 2)
    return Pair(head, best.claim, Relation(dimensions, "comparable", confidence, "the lead retells it"), "headline")


def _borne_out(head: NumericClaim, best: _Fit, own: Sequence[NumericClaim]) -> bool:
    """Some figure further on agrees, in words that are as near, or as a part of this one: the headline is about that one."""
    enough = max(ENOUGH, best.score - MARGIN)
    for claim in own:
        if claim.part_of == best.claim.id and claim.quantity.meets(head.quantity):
            return True  # "Hale to close 12 shops" over "12 of its 40 shops"
        plain = head.quantity.dimension == "age" or (_harm(head) is not None and _harm(head) == _harm(claim))
        if claim.quantity.meets(head.quantity) and (plain or _likeness(head, claim) >= enough):
            return True
    return False


_COMPANY = re.compile(r"\b[^\W\d]+ and (?:(?:his|her|their|its|the|at least|about|some|as many as) )*\Z", re.IGNORECASE)


def _has_company(claim: NumericClaim, own: Sequence[NumericClaim]) -> bool:
    """ "A couple and their two children died": others were told before it, by name or in words, and nobody counted them."""
    first = all(
        one is claim or one.sentence != claim.sentence or len(words_before(one)) > len(words_before(claim))
        for one in own
    )
    return first and _COMPANY.search(words_before(claim)) is not None


_COMPANY_BEHIND = re.compile(
    r"\A(?:(?:[\w'-]+ ){1,3}and (?:an?|one|another|the|his|her|their)|[^.;]{0,100}?\bwith (?:his|her|their)) [a-z]"
)


def _has_company_behind(head: NumericClaim, claim: NumericClaim) -> bool:
    """ "Two brothers and their cousin drowned": one more is told behind the figure, of which the headline knows."""
    one, other = head.quantity.value, claim.quantity.value
    return (
        one is not None
        and other is not None
        and one == other + 1
        and _COMPANY_BEHIND.search(words_behind(claim).lstrip()) is not None
    )


def _behind(first: NumericClaim, second: NumericClaim) -> bool:
    """The second is a measure (money, percent) further on in the sentence of the first."""
    measured = second.quantity.dimension not in ("count", "age")
    return measured and first.sentence == second.sentence and _worst(_Fit(first, 1)) < _worst(_Fit(second, 1))


def _was(after: NumericClaim, claim: NumericClaim) -> bool:
    """ "Increased to 1.8 billion from the 1.5 billion planned": what was before is not what the headline is about."""
    if claim.sentence != after.sentence:
        return False
    return after.before == claim.id or (
        _FROM.search(words_before(claim)) is not None and _TO.search(words_before(after)) is not None
    )


def hurt_or_dead(claim: NumericClaim) -> bool:
    """The figure counts people who were killed, hurt or shot, whatever they are called."""
    harmed = _harm(claim) is not None or claim.measure.event in ("shoot", "stab")
    people = claim.measure.head is None or claim.measure.head in PERSONS
    return harmed and people and claim.quantity.dimension == "count"


def _harm(claim: NumericClaim) -> str | None:
    event = canonical_measure(claim.measure.head, claim.measure.event)[1]
    return event if event in _HARM and claim.quantity.dimension == "count" else None


def _worst(fit: _Fit) -> tuple[float, int]:
    return -fit.score, fit.claim.span.start if fit.claim.span is not None else 0


def _likeness(head: NumericClaim, claim: NumericClaim) -> float:
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


def one_thing(head: NumericClaim, claim: NumericClaim) -> bool:
    """Both count the same kind of thing, and what happened to it is not two things."""
    one, event = canonical_measure(head.measure.head, head.measure.event)
    other, other_event = canonical_measure(claim.measure.head, claim.measure.event)
    if head.quantity.dimension == "age":
        return head.measure.modifiers == claim.measure.modifiers or () in (
            head.measure.modifiers,
            claim.measure.modifiers,
        )
    if {head.role, claim.role} & {"change", "share", "rate"} and head.role != claim.role:
        return False
    if head.quantity.dimension != "count":
        return True
    persons = one in PERSONS and other in PERSONS
    if one is not None and other is not None and one != other and not persons:
        return False
    if event == other_event:
        return True
    if {event, other_event} <= _HARM:
        return False
    # "Six shot" counts no kind of people, but says what happened.
    one, event = (None, "shoot") if one == "shot" else (one, event)
    other, other_event = (None, "shoot") if other == "shot" else (other, other_event)
    if one == other is not None or {event, other_event} <= _HARMED:
        return True
    # "Two officers tell inquest" over "27 people drowned": people called by two nouns are the same people where the
    # same is said to have happened.
    return None in (one, other)


_BY = re.compile(
    r"\bby (?:just |only |some |about |nearly |almost |more than |over |less than |under |a |the |his |her )*\Z"
)


def _margin(head: NumericClaim, claim: NumericClaim) -> bool:
    """One of them is by how much something was won, missed or moved, the other is no such thing."""
    moved = "change" in (head.role, claim.role)  # "oil down 6%" over "fell by 2%"
    return not moved and (_BY.search(words_before(head)) is None) != (_BY.search(words_before(claim)) is None)


def _adds_up(head: NumericClaim, own: Sequence[NumericClaim]) -> bool:
    """Two or three figures of the lead come to the headline's: "six hurt" over "four people ... two more"."""
    parts = [c.quantity.interval for c in own if c.section == "lead"][:_PARTS_OF_A_SUM]
    return any(
        Interval.sum(chosen).meets(head.quantity.interval) for size in (2, 3) for chosen in combinations(parts, size)
    )


def _gated(head: NumericClaim, own: Sequence[NumericClaim]) -> Pair[NumericClaim] | None:
    """The first figure of the body that the gate finds comparable, one that agrees before one that does not."""
    key = numeric_key(head)
    if key is None:
        return None
    # Over "12 of its 40 shops" a headline has the 12; that it has not the 40 says nothing.
    wholes = {claim.part_of for claim in own} - {None}
    told = [
        (claim, relate(head, claim))
        for claim in own
        if numeric_key(claim) == key and (claim.id not in wholes or claim.quantity.meets(head.quantity))
    ]
    told = [(claim, relation) for claim, relation in told if relation.sum != "not comparable"]
    if not told:
        return None
    agreeing = [(c, r) for c, r in told if c.quantity.meets(head.quantity)]
    alike = [(c, r) for c, r in told if r.sum == "comparable"]
    both = [(c, r) for c, r in alike if c.quantity.meets(head.quantity)]
    same_role = [(c, r) for c, r in agreeing if r.verdict("role") == "same"]
    parts = [(c, r) for c, r in agreeing if c.part_of is not None]
    claim, relation = (both or same_role or parts or alike or agreeing or told)[0]
    return Pair(head, claim, relation, "headline")
