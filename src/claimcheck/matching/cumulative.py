"""Counts that can only grow: the dead of one disaster, the confirmed cases of an outbreak, what an appeal has raised.

Two texts of different days that give such a count of one thing are held against each other whatever words they use
("has risen to 19", "stood at 15"). That it is one thing has to be said: two strikes on one town within a week have two
tolls. Who is missing, in hospital or under arrest today is no such count: it falls as well.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from typing import NamedTuple

from claimcheck.claims.claim import Claim, NumericClaim
from claimcheck.claims.magnitude import ratio
from claimcheck.findings.finding import Dimensions
from claimcheck.matching.gate import FAR_APART, UPDATE_DAYS, relate
from claimcheck.matching.origins import outlet
from claimcheck.matching.same_story import Stories, days_between
from claimcheck.matching.slots import slot_of
from claimcheck.matching.subjects import Group, Pair, Relation
from claimcheck.text.document import day_of
from claimcheck.text.tables import words

_OTHERS = re.compile(
    r"\b(?:another|separate|elsewhere|unrelated|last (?:year|month|week|decade)|years? ago|since|conflict|"
    r"offensive|war|average|similar|other (?:attacks?|strikes?|shootings?|quakes?|fires?|floods?)|each|every|daily|"
    r"new|overnight|in a day|(?:second|third|fourth) (?:attack|strike|shooting|quake|blast|fire))\b",
    re.IGNORECASE,
)
"""Words that turn to other events, or to a part of the days."""

_PLAIN = words("have be reach rise climb stand total top hit exceed pass increase grow")
"""What countries do with cases they count together; what they report or record may be the cases of a day."""

_CASES_OF = re.compile(r"\A[^.;]{0,30}?\bcases of (?P<what>[a-z]+)")
_SO_FAR = re.compile(r"\b(?:so far|in all|in total|to date|altogether|now|total)\b", re.IGNORECASE)
_CAUSE = re.compile(r"\b(?P<what>appeal|fund|fundraiser|campaign|charity|drive|telethon|page)\b", re.IGNORECASE)
_TOLL = re.compile(r"\b(?:death )?toll\b", re.IGNORECASE)
_EVENT = re.compile(
    r"\b(?:(?P<once>earthquake|quake|tremor|fire|blaze|inferno|crash|derailment|collision|flood|floods|flooding|landslide|"
    r"mudslide|avalanche|hurricane|cyclone|typhoon|tornado|storm|tsunami|eruption|collapse|sinking)|"
    r"(?P<often>attack|strike|airstrike|shooting|explosion|blast|bombing|raid|shelling))\b"
)
"""What happens to a place once in a month, and what comes again: of that only a toll is held against a toll."""

_ONE_NAME = {
    **dict.fromkeys(("quake", "tremor"), "earthquake"),
    **dict.fromkeys(("blaze", "inferno"), "fire"),
    **dict.fromkeys(("floods", "flooding"), "flood"),
    **dict.fromkeys(("explosion", "bombing"), "blast"),
    "mudslide": "landslide",
    "collision": "crash",
    "airstrike": "strike",
}
_ANY = re.compile(r"\b(?:an?|another|every|each)\s(?:[\w'-]+\s){0,3}?\Z")
_KNOWN = re.compile(r"(?:\b(?:the|this|that)|'s?)\s(?:[\w'-]+\s){0,3}?\Z")


class Count(NamedTuple):
    """A growing count: the claim, what is counted, and the event or cause it belongs to."""

    claim: NumericClaim
    of: str
    event: str
    toll: bool = False


class Followed(NamedTuple):
    """What is to be said of growing counts, and the ids of the figures of which nothing more is to be said."""

    subjects: tuple[Pair[NumericClaim] | Group[NumericClaim], ...]
    told: frozenset[str]


def cumulative(claims: Sequence[Claim], stories: Stories) -> Followed:
    """For each figure of a growing count the one of an earlier day, the nearest; and figures that were replaced before.

    A pair has the earlier figure on the left. A group of shape "stale" has the old figure and the one that replaced it as
    terms, and as total the later one that is the old one again.
    """
    blocks: dict[tuple[str, str], dict[str | None, list[Count]]] = defaultdict(lambda: defaultdict(list))
    for claim in claims:
        if isinstance(claim, NumericClaim) and claim.published is not None and (count := _count(claim)) is not None:
            blocks[count.of, count.event][claim.document].append(count)
    found = [followed for block in blocks.values() for followed in _over_time(block, stories)]
    told = frozenset(count.claim.id for _, counts in found for count in counts)
    return Followed(tuple(subject for subject, _ in found), told)


def _over_time(
    block: Mapping[str | None, Sequence[Count]], stories: Stories
) -> Iterator[tuple[Pair[NumericClaim] | Group[NumericClaim], Sequence[Count]]]:
    """Each subject with the counts it speaks for: the later one, and all that came before it."""
    told = sorted((found for counts in block.values() if (found := _stands_by(counts)) is not None), key=_in_time)
    stale: set[str] = set()
    for at, late in enumerate(told):
        before = [early for early in told[:at] if early.claim.id not in stale and _one_thing(early, late, stories)]
        if not before:
            continue
        near = _nearest(before, late)
        if _knows(block[late.claim.document], near):
            continue
        once = [count for count in block[near.claim.document] if count.claim.framing == "past"]
        subject = _subject(near, late, (*once, *before))
        if subject.shape == "stale":
            stale.add(late.claim.id)
        yield subject, (late, *before)


def _nearest(before: Sequence[Count], late: Count) -> Count:
    """The last one, of the same outlet if there is one; of one day the one that comes nearest to bearing it out.

    Where two texts of one day have two figures, the later text may have its own from either.
    """

    def rank(early: Count) -> tuple[bool, str, bool, Decimal, str]:
        agrees = early.claim.quantity.meets(late.claim.quantity)
        value = early.claim.quantity.value or Decimal(0)
        return _same_outlet(early, late), _day(early.claim), agrees, -value, early.claim.document or ""

    return max(before, key=rank)


def _stands_by(found: Sequence[Count]) -> Count | None:
    """The figure a text stands by: of those it does not tell as past ones, where there are any, all are the same."""
    now = [count for count in found if count.claim.framing != "past"] or found
    one = now[0]
    return one if all(count.claim.quantity.same_figure(one.claim.quantity) for count in now) else None


def _knows(found: Sequence[Count], near: Count) -> bool:
    """A text tells the other figure as well, as one of the past: it does not contradict it unawares."""
    told = [count.claim for count in found if count.claim.framing == "past"]
    return len(told) < len(found) and any(claim.quantity.same_figure(near.claim.quantity) for claim in told)


def _in_time(count: Count) -> tuple[str, str]:
    return _day(count.claim), count.claim.document or ""


def _same_outlet(early: Count, late: Count) -> bool:
    one = outlet(early.claim)
    return one is not None and one == outlet(late.claim)


def _count(claim: NumericClaim) -> Count | None:
    """The growing count that a figure is, if it is one."""
    quantity = claim.quantity
    if (
        claim.modality != "actual"
        or claim.role not in ("level", "total")
        or quantity.one_sided
        or quantity.value is None
    ):
        return None
    if claim.span is None or claim.sentence is None or claim.sentence_text is None:
        return None
    at = claim.span.start - claim.sentence.start
    low = claim.sentence_text.casefold()
    if _OTHERS.search(low):
        return None
    if quantity.dimension == "currency":
        return _raised(claim, low, quantity.unit)
    if quantity.dimension != "count":
        return None
    if claim.measure.head == "case":
        return _cases(claim, low[at:])
    slot = slot_of(claim)
    if slot is None or slot.name != "kill":
        return None
    event = _event(low)
    return None if event is None else Count(claim, "kill", event, _TOLL.search(low) is not None)


def _event(low: str) -> str | None:
    """The kind of event a sentence speaks of as known: "the fire", not "a fire"."""
    found = _EVENT.search(low)
    if found is None or (found["often"] and not _TOLL.search(low)):
        return None
    ahead = low[max(0, found.start() - 40) : found.start()]
    if _ANY.search(ahead) or not _KNOWN.search(ahead):
        return None
    return _ONE_NAME.get(found[0], found[0])


def _cases(claim: NumericClaim, behind: str) -> Count | None:
    owner = claim.measure.entity or "|".join(claim.place)
    if "confirmed" not in claim.measure.modifiers or not owner or claim.measure.event not in _PLAIN:
        return None
    of = _CASES_OF.match(behind)
    narrowed = " ".join(sorted(claim.measure.modifiers))
    return Count(claim, f"case {narrowed} {of['what'] if of else ''}", owner.casefold())


def _raised(claim: NumericClaim, low: str, unit: str) -> Count | None:
    cause = _CAUSE.search(low)
    if claim.measure.event != "raise" or cause is None or not _SO_FAR.search(low):
        return None
    return Count(claim, f"raised {unit}", cause["what"])


def _one_thing(early: Count, late: Count, stories: Stories) -> bool:
    """Both are of one event or cause, reported on different days of one month."""
    left, right = early.claim, late.claim
    if not 0 < days_between(left, right) <= UPDATE_DAYS or not stories.one(left, right):
        return False
    factor = ratio(left.quantity, right.quantity)
    if factor is not None and factor > FAR_APART:
        return False
    gate = relate(left, right).dimensions
    if "different" in (gate.place, gate.entity, gate.speaker) or gate.scope != "same":
        return False
    if not early.of.startswith("kill"):
        return early.of.startswith("case") or stories.share_owners(left, right)
    if not _of_one_day(left, right):
        return False
    return gate.place == "same" or (early.toll and late.toll)


def _of_one_day(early: NumericClaim, late: NumericClaim) -> bool:
    """Nothing says that the later text's event came after the earlier text."""
    if late.when is None or late.when.start is None or early.published is None:
        return True
    return day_of(late.when.start) <= day_of(early.published)


def _subject(near: Count, late: Count, before: Sequence[Count]) -> Pair[NumericClaim] | Group[NumericClaim]:
    """The later figure with the one before it; with the older one as well, where it is that again."""
    relation = _relation(near.claim, late.claim)
    if _same_outlet(near, late) and not near.claim.quantity.meets(late.claim.quantity):
        for old in before:
            older = old.claim.framing == "past" or _day(old.claim) < _day(near.claim)
            if older and old.claim.quantity.same_figure(late.claim.quantity):
                return Group((old.claim, near.claim), late.claim, relation, "stale")
    return Pair(near.claim, late.claim, relation, "cumulative")


def _day(claim: NumericClaim) -> str:
    return "" if claim.published is None else day_of(claim.published).isoformat()


def _relation(near: NumericClaim, late: NumericClaim) -> Relation:
    gate = relate(near, late).dimensions
    dimensions = Dimensions(
        measure="same",
        entity="same",
        place="same" if gate.place == "same" else "unknown",
        time="different",
        scope="same",
        modality="same",
        role="same",
        speaker=gate.speaker,
    )
    return Relation(dimensions, "updated", 0.8, "a count that only grows")
