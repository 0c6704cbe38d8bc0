"""Figures about one event in several texts, where neither owner nor place stands beside the figure.

Event extraction in the sense of ACE 2005 is far more than is needed here. Two things tie a toll, a length of a spree or
a number of people in a building to what happened: the two texts tell one story (names in common, datelines close), and
the figure fills a **slot** of its main event. It is the main event that a lead tells of and that later sentences name
with a definite article ("the school", "the attack"); "another", "earlier", "elsewhere" and other years say that a
sentence is about something else. A second tie is a **companion**: two sentences that share one telling figure ("killed
230,000 people in ...") are about one thing, and their other figures can be held against each other.
"""

from __future__ import annotations

import datetime as dt
import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import combinations, product
from typing import NamedTuple

from claimcheck.claims.claim import Claim, DateClaim, NumericClaim
from claimcheck.claims.magnitude import ratio
from claimcheck.findings.finding import Dimensions
from claimcheck.matching.gate import FAR_APART, SAME_HOUR, UPDATE_DAYS, time_between
from claimcheck.matching.same_story import Stories, days_between
from claimcheck.matching.slots import Slot, kind_of, slot_of, time_slot
from claimcheck.matching.subjects import Pair, Relation, Sum
from claimcheck.text.document import day_of

TELLING = 30
"""Figures from which on two sentences that share one in the same slot are about one thing."""

AGENCIES_DIFFER = Decimal("0.4")
"""How far apart the magnitudes of one earthquake may be: each agency reckons its own, and revises it in the first hours."""

MOST_TEXTS = 12
"""Texts whose figures for one slot are compared each with each; of more, one text stands for each figure."""

MOST_FIGURES = 60
"""Different figures for one slot that are compared at all."""

_ELSEWHERE = re.compile(
    r"\b(?:another|earlier|previous(?:ly)?|separate|elsewhere|else|unrelated|last (?:year|month|week|decade)|recent|"
    r"(?:hours|days|weeks|months|years|decades) (?:before|earlier|ago|since)|since|in all|in total|conflict|offensive|war|"
    r"so far|history|average|similar|other (?:attacks?|strikes?|shootings?|quakes?|earthquakes?|incidents?)|"
    r"(?:second|third|fourth) (?:attack|strike|shooting|quake|incident|blast))\b",
    re.IGNORECASE,
)
"""Words that turn from the main event to others, or to all of them together."""

_RUNNING = re.compile(
    r"\b(?:confirmed|so far|bringing|brings|brought|rising|rises|rose|risen|climb(?:s|ed)?|remain(?:s|ed)?|feared|still|"
    r"initial(?:ly)?|updated|now)\b",
    re.IGNORECASE,
)
"""Words of a count that is not closed: the next one is news, no contradiction."""


class Told(NamedTuple):
    """A figure, the slot of an event it fills, and whether that event is its text's main one."""

    claim: NumericClaim
    slot: Slot
    main: bool


def event_pairs(claims: Sequence[Claim]) -> Iterator[Pair[NumericClaim]]:
    """Pairs of figures, of two texts, that fill one slot of one event.

    Figures of one text that agree are said once, by the most exact; texts are compared each with each only where they
    fill the same slot.
    """
    documents = dict.fromkeys(claim.document for claim in claims)
    if len(documents) < 2:
        return
    numeric = (claim for claim in claims if isinstance(claim, NumericClaim))
    told = [Told(claim, slot, _main(claim, slot)) for claim in numeric if (slot := slot_of(claim)) is not None]
    of: dict[str | None, list[Told]] = defaultdict(list)
    for one in told:
        of[one.claim.document].append(one)
    stories = Stories(claims)
    seen: set[frozenset[str]] = set()
    for pair in (*_by_slot(told, stories), *_by_companion(told, stories)):
        ids = frozenset((pair.left.id, pair.right.id))
        left, right = pair
        both = _has_both(of[left.document], left, right) or _has_both(of[right.document], right, left)
        if ids not in seen and not both:
            seen.add(ids)
            yield pair


def _has_both(told: Sequence[Told], one: NumericClaim, other: NumericClaim) -> bool:
    """The text of the one has the other's figure as well, for this slot, and tells the two apart."""
    slots = {item.slot.name for item in told if item.claim is one}
    return any(
        item.slot.name in slots
        and item.claim.quantity.meets(other.quantity)
        and not item.claim.quantity.meets(one.quantity)
        for item in told
    )


def time_pairs(claims: Sequence[Claim]) -> Iterator[Pair[DateClaim]]:
    """Pairs of clock times, of two texts, at which one event is said to have happened."""
    dates = [claim for claim in claims if isinstance(claim, DateClaim) and claim.date.clock is not None]
    if len({claim.document for claim in dates}) < 2:
        return
    blocks: dict[tuple[str, str | None], dict[str | None, list[DateClaim]]] = defaultdict(lambda: defaultdict(list))
    kinds = _kinds(claims)
    for claim in dates:
        slot = time_slot(claim, kinds.get(claim.document))
        if slot is not None and not _ELSEWHERE.search(_up_to(claim)):
            blocks[slot.name, slot.site][claim.document].append(claim)
    stories = Stories(claims)
    for block in blocks.values():
        alone = [found[0] for found in block.values() if len(found) == 1]
        for left, right in combinations(alone, 2):
            if _one_day(left, right) and stories.one(left, right) and not stories.of_one_mould(left, right):
                yield Pair(left, right, _AT_ONE_EVENT)


def _kinds(claims: Sequence[Claim]) -> dict[str | None, str]:
    """What kind of event each text begins with, as far as its first sentences that hold claims say."""
    found: dict[str | None, str] = {}
    for claim in sorted(claims, key=lambda claim: claim.sentence.start if claim.sentence is not None else 0):
        if claim.document not in found and (kind := kind_of((claim.sentence_text or "").casefold())) is not None:
            found[claim.document] = kind
    return found


def _one_day(left: DateClaim, right: DateClaim) -> bool:
    first, second = left.date.start, right.date.start
    return first is None or second is None or day_of(first) == day_of(second)


_AT_ONE_EVENT = Relation(
    Dimensions(measure="same", entity="same", place="unknown", time="same", scope="same", modality="same", role="same"),
    "comparable",
    0.7,
    "one event",
)


def _main(claim: NumericClaim, slot: Slot) -> bool:
    """The sentence is about the main event of its text."""
    if claim.when is not None and claim.when.start is not None and _long_before(claim):
        return False
    if _ELSEWHERE.search(_up_to(claim)):
        return False
    return claim.section in ("headline", "lead") or slot.definite


def _up_to(claim: NumericClaim | DateClaim) -> str:
    """The sentence up to a little way behind the figure."""
    if claim.span is None or claim.sentence is None:
        return claim.sentence_text or ""
    return (claim.sentence_text or "")[: claim.span.end - claim.sentence.start + _BEHIND]


_BEHIND = 40
"""Characters behind a figure in which words still speak of it."""


def _long_before(claim: NumericClaim) -> bool:
    """The clause names a day well before the dateline; without a dateline, one of another year is history too."""
    if claim.when is None or claim.when.start is None:
        return False
    if claim.published is None:
        return claim.when.start != claim.when.end
    return (day_of(claim.published) - day_of(claim.when.start)).days > UPDATE_DAYS


def _by_slot(told: Sequence[Told], stories: Stories) -> Iterator[Pair[NumericClaim]]:
    blocks: dict[tuple[str, str, str], list[Told]] = defaultdict(list)
    for one in told:
        if one.main and one.slot.site is not None:
            blocks[one.slot.name, one.slot.site, one.claim.quantity.unit].append(one)
    for block in blocks.values():
        by_document: dict[str | None, list[Told]] = defaultdict(list)
        for one in block:
            by_document[one.claim.document].append(one)
        exact = [_most_exact(found) for found in by_document.values()]
        for left, right in combinations(_exemplars([one for one in exact if one is not None]), 2):
            total = _moment(left, right)
            if total is not None and _may_clash(left, right) and _one_story(left, right, stories):
                yield Pair(left.claim, right.claim, _relation(left, right, "one event", total))


def _exemplars(told: Sequence[Told]) -> Sequence[Told]:
    """All of them; of very many, one for each figure, whichever order they come in."""
    if len(told) <= MOST_TEXTS:
        return told
    kept: dict[object, Told] = {}
    for one in sorted(told, key=lambda one: one.claim.position):
        kept.setdefault(one.claim.quantity, one)
    return tuple(kept.values())[:MOST_FIGURES]


def _most_exact(found: Sequence[Told]) -> Told | None:
    """The figure a text stands by: the most exact, where all it has of the slot agree; else none."""
    if not all(one.claim.quantity.meets(other.claim.quantity) for one, other in combinations(found, 2)):
        return None
    return min(found, key=lambda one: (not one.claim.quantity.exact, one.claim.quantity.one_sided))


def _may_clash(left: Told, right: Told) -> bool:
    """Nothing but the value could tell them apart: neither count is still open, and they are of one size.

    Of texts that are both dated, tolls are held against each other by `_moment` alone.
    """
    if left.slot.grows and any(_RUNNING.search(_up_to(one.claim)) for one in (left, right)):
        return False
    if left.slot.name == "magnitude":
        return _apart_by(left.claim, right.claim, AGENCIES_DIFFER)
    factor = ratio(left.claim.quantity, right.claim.quantity)
    return factor is None or factor <= FAR_APART


def _apart_by(left: NumericClaim, right: NumericClaim, least: Decimal) -> bool:
    """The two values are further apart than that."""
    one, other = left.quantity.value, right.quantity.value
    return one is not None and other is not None and abs(one - other) > least


def _moment(left: Told, right: Told) -> Sum | None:
    """Tolls grow: of different days the later one supersedes, of one hour or of no known day they have to agree.

    None where nothing is to be said: of one day whose hour is not known, either may be the later one.
    """
    one, other = left.claim.published, right.claim.published
    if not left.slot.grows or (one is None and other is None):
        return "comparable"
    if one is None or other is None:
        return None
    if isinstance(one, dt.datetime) and isinstance(other, dt.datetime) and time_between(one, other) <= SAME_HOUR:
        return "comparable"
    return "updated" if day_of(one) != day_of(other) else None


def _one_story(left: Told, right: Told, stories: Stories) -> bool:
    """Both texts tell one story; or, of money, both sentences name whose it is."""
    if stories.of_one_mould(left.claim, right.claim):
        return False
    if left.slot.owned:
        near = days_between(left.claim, right.claim) <= UPDATE_DAYS
        return near and stories.share_owners(left.claim, right.claim, left.slot.owned)
    return stories.one(left.claim, right.claim)


def _by_companion(told: Sequence[Told], stories: Stories) -> Iterator[Pair[NumericClaim]]:
    """The other figures of two sentences that share a telling one."""
    sentences: dict[tuple[str | None, int], list[Told]] = defaultdict(list)
    for one in told:
        if one.claim.sentence is not None and one.claim.section != "headline":
            sentences[one.claim.document, one.claim.sentence.start].append(one)
    shared: dict[tuple[str, object], list[tuple[str | None, int]]] = defaultdict(list)
    for place, found in sentences.items():
        for one in found:
            value = one.claim.quantity.value
            if value is not None and value >= TELLING:
                shared[one.slot.name, value].append(place)
    met: Counter[tuple[tuple[str | None, int], tuple[str | None, int]]] = Counter()
    for places in shared.values():
        met.update((here, there) for here, there in combinations(places, 2) if here[0] != there[0])
    for (here, there), companions in met.items():
        yield from _others(sentences[here], sentences[there], companions, stories)


def _others(
    here: Sequence[Told], there: Sequence[Told], companions: int, stories: Stories
) -> Iterator[Pair[NumericClaim]]:
    """Pairs of two sentences that fill one slot, where each sentence has one figure for it."""
    for left, right in product(here, there):
        if left.slot.name != right.slot.name or left.claim.quantity.meets(right.claim.quantity):
            continue
        alone = all(sum(one.slot.name == left.slot.name for one in side) == 1 for side in (here, there))
        if alone and _at_one_time(left, right, companions) and stories.one(left.claim, right.claim):
            yield Pair(left.claim, right.claim, _relation(left, right, "sentences that share a telling figure"))


def _at_one_time(left: Told, right: Told, companions: int) -> bool:
    """A count that grows is held against one of its own time only: of one bulletin, or of a year long past."""
    factor = ratio(left.claim.quantity, right.claim.quantity)
    if factor is not None and factor > FAR_APART:
        return False
    if not left.slot.grows or companions > 1 or _same_past(left.claim, right.claim):
        return True
    return _may_clash(left, right) and _moment(left, right) == "comparable"


def _same_past(left: NumericClaim, right: NumericClaim) -> bool:
    """Both speak of one year long before their datelines: nothing grows there any more."""
    if left.when is None or right.when is None or left.when.start is None or right.when.start is None:
        return False
    return left.when.start.year == right.when.start.year and _long_before(left) and _long_before(right)


SURE_OF_EVENT = 0.75
"""Confidence that two figures of one slot are of one event.

A fixed number, not a calibrated one. No public collection says of pairs of whole articles which figures are of one event
and which only look it: a handful of annotated events is too few to learn from, and they were developed on. The evidence
that `claimcheck.compare` weighs was learned on pairs of sentences that are about one thing to begin with, where only the
figure that answers another is in doubt; across articles it is the event that is in doubt, so that its probabilities say
nothing here. The number lies where it must: below that of figures whose owner, place and time are all known.
"""


def _relation(left: Told, right: Told, reason: str, total: Sum = "comparable") -> Relation:
    dated = left.claim.published is not None and right.claim.published is not None
    dimensions = Dimensions(
        measure="same",
        entity="same",
        place="unknown",
        time="different" if total == "updated" else "same" if dated and not left.slot.grows else "unknown",
        scope="same",
        modality="same",
        role="same",
        speaker="unknown",
    )
    return Relation(dimensions, total, SURE_OF_EVENT, reason)
