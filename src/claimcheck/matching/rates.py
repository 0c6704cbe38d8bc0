"""Amounts given again in another currency: the rates of exchange a text goes by."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from decimal import Decimal

from claimcheck.claims.claim import NumericClaim
from claimcheck.findings.finding import SAME
from claimcheck.matching.subjects import Group, Relation

_RATED = Relation(SAME, "comparable", 0.85, "one rate of exchange throughout a text")


def rates_of_exchange(claims: Sequence[NumericClaim]) -> Iterator[Group[NumericClaim]]:
    """Two conversions of a text between the same currencies, which have to be at one rate."""
    by_id = {claim.id: claim for claim in claims}
    rates: dict[tuple[str | None, str, str], list[tuple[NumericClaim, NumericClaim]]] = defaultdict(list)
    amounts: dict[str, list[NumericClaim]] = defaultdict(list)
    for claim in claims:
        given = by_id.get(claim.converts or "")
        if given is None or given is claim or claim.quantity.dimension != "currency":
            continue
        for one in (given, *amounts[given.id]):
            left, right = sorted((one, claim), key=lambda side: side.quantity.unit)
            if left.quantity.unit != right.quantity.unit:
                rates[claim.document, left.quantity.unit, right.quantity.unit].append((left, right))
        amounts[given.id].append(claim)
    for conversions in rates.values():
        yield from _against_the_middle(conversions)


def _against_the_middle(
    conversions: Sequence[tuple[NumericClaim, NumericClaim]],
) -> Iterator[Group[NumericClaim]]:
    """Each conversion beside the one whose rate is the middle one: that is the rate the text goes by."""
    reckoned = sorted(
        ((rate, at) for at, pair in enumerate(conversions) if (rate := _rate(*pair)) is not None), key=lambda r: r
    )
    if len(reckoned) < 2:
        return
    middle = reckoned[(len(reckoned) - 1) // 2][1]
    for at in sorted(at for _, at in reckoned if at != middle):
        given, claim = conversions[middle]
        yield Group((given, claim, conversions[at][0]), conversions[at][1], _RATED, "rates")


def _rate(given: NumericClaim, claim: NumericClaim) -> Decimal | None:
    """What the conversion goes by; none where an end is open: "under 250,000 rupees" bears any rate out."""
    if any(None in (side.quantity.low, side.quantity.high) for side in (given, claim)):
        return None
    one, other = given.quantity.value, claim.quantity.value
    return None if not one or not other else other / one
