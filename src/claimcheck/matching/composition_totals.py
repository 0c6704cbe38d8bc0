"""What comes on top of what, held against a count of the whole that no word calls a total.

"15 people were killed in Lyon ... another five were killed in Nice": the word "another" makes one sum of the two. The
headline or the lead may count the whole ("18 people were killed in two attacks"), and so may another text, of the same
hour, that names the places of both.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from decimal import Decimal
from typing import NamedTuple

from claimcheck.claims.claim import NumericClaim
from claimcheck.claims.interval import Interval
from claimcheck.claims.quantity import Quantity
from claimcheck.matching.classes import canonical_measure
from claimcheck.matching.gate import relate
from claimcheck.matching.subjects import Group, Relation

MOST = 60
"""Counts of one thing that a sum is held against; where there are more, no one of them is the count of the whole."""

_LEVELS = ("level", "total")
_Key = tuple[str | None, str | None]


class Topped(NamedTuple):
    """What is there, what comes on top of it, and a claim that counts the two of them together."""

    base: NumericClaim
    added: tuple[NumericClaim, ...]
    together: NumericClaim

    @property
    def members(self) -> tuple[NumericClaim, ...]:
        """In the order of an equation."""
        return (self.base, *self.added)


def totals_elsewhere(
    claims: Sequence[NumericClaim], tops: Mapping[str, Sequence[NumericClaim]], by_id: Mapping[str, NumericClaim]
) -> Iterator[Group[NumericClaim]]:
    """Sums of what ``tops`` puts on top of claims, with the counts of the whole in lead and headline or another text."""
    sums = [found for name, added in tops.items() if (found := _topped(by_id[name], added)) is not None]
    if not sums:
        return
    counts = _by_measure(claims)
    for topped in sums:
        known = counts[_key(topped.base)]
        if len(known) > MOST:
            continue
        for total in known:
            relation = _told_beside(topped, total) or _told_elsewhere(topped, total)
            if relation is not None and total not in topped.members:
                yield Group(topped.members, total, relation, "sum")


def _key(claim: NumericClaim) -> _Key:
    return canonical_measure(claim.measure.head, claim.measure.event)


def _by_measure(claims: Iterable[NumericClaim]) -> Mapping[_Key, list[NumericClaim]]:
    """Counts that may be of a whole, by what they count."""
    counts: dict[_Key, list[NumericClaim]] = defaultdict(list)
    for claim in claims:
        if claim.role in _LEVELS and claim.part_of is None and claim.quantity.dimension == "count":
            counts[_key(claim)].append(claim)
    return counts


def _topped(base: NumericClaim, added: Sequence[NumericClaim]) -> Topped | None:
    """The two together, where they count one thing and happened to one kind of people."""
    members = (base, *added)
    if None in _key(base) or len({_key(claim) for claim in members}) > 1 or base.part_of is not None:
        return None
    if len({claim.document for claim in members}) > 1 or len({claim.modality for claim in members}) > 1:
        return None
    values = [claim.quantity.value for claim in members]
    if None in values:
        return None
    amount = sum((value for value in values if value is not None), Decimal(0))
    places = [claim.place for claim in members]
    where = tuple(dict.fromkeys(name for place in places for name in place)) if all(places) else ()
    together = base.model_copy(update={"quantity": Quantity(value=amount), "place": where, "role": "total"})
    return Topped(base, tuple(added), together)


def _told_beside(topped: Topped, total: NumericClaim) -> Relation | None:
    """A count of the headline, the lead or the next sentences that is more than either term of the sum in its text.

    One that is more than all of it counts others as well, and one that is no more than a term may be that term.
    """
    if (
        total.document != topped.base.document
        or not _near(topped, total)
        or _ELSEWHERE.search(total.sentence_text or "")
    ):
        return None
    relation = relate(total, topped.together)
    if relation.sum != "comparable" or not _may_be_of_all(topped, total):
        return None
    return _unsure(relation, "the text adds them up")


_ELSEWHERE = re.compile(
    r"\b(?:another|separate|elsewhere|earlier|previous|previously|similar|last (?:year|month|week)|years? ago|months? ago|"
    r"since|each|every|average|per|other|later|then)\b",
    re.IGNORECASE,
)
"""Words that turn to other events or to a longer time."""

_NEAR = 400
"""Characters behind the sum in which the count of the whole follows."""


def _near(topped: Topped, total: NumericClaim) -> bool:
    if total.section == "headline":
        return True
    spans = [claim.span for claim in topped.members if claim.span is not None]
    if total.span is None or not spans or any(claim.sentence == total.sentence for claim in topped.members):
        return False
    first, last = min(span.start for span in spans), max(span.end for span in spans)
    return (total.section == "lead" and total.span.start < first) or 0 < total.span.start - last < _NEAR


def _may_be_of_all(topped: Topped, total: NumericClaim) -> bool:
    quantity = total.quantity
    reckoned = Interval.sum(claim.quantity.interval for claim in topped.members)
    if any(quantity.meets(claim.quantity) for claim in topped.members):
        return False
    if quantity.interval.meets(reckoned):
        return True
    low, high = quantity.low, quantity.high
    tops = [claim.quantity.high for claim in topped.members]
    if low is None or high is None or reckoned.low is None:
        return False
    return all(top is not None and low > top for top in tops) and high < reckoned.low


def _told_elsewhere(topped: Topped, total: NumericClaim) -> Relation | None:
    """A count of another text at just the places of the sum; a conflict only where no time and no hedge is in the way."""
    if total.document == topped.base.document or not topped.together.place or not total.place:
        return None
    if any(total.quantity.meets(claim.quantity) for claim in topped.members):
        return None
    relation = relate(topped.together, total)
    if relation.dimensions.place != "same" or relation.sum == "not comparable":
        return None
    sure = relation.sum == "comparable" and relation.dimensions.time == "same"
    if sure and all(claim.quantity.bound == "exact" for claim in (*topped.members, total)):
        return _unsure(relation, "one text adds up what the other counts together")
    return relation._replace(
        sum="explained", reason="one text adds up what the other counts together, maybe at another time"
    )


def _unsure(relation: Relation, reason: str) -> Relation:
    """No word says that the count is of the sum: a warning at most."""
    return Relation(relation.dimensions.model_copy(update={"time": "unknown"}), "comparable", 0.7, reason)
