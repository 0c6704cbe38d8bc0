"""ARI010 magnitude-slip."""

from collections.abc import Iterator
from decimal import Decimal

from claimcheck.claims.claim import NumericClaim
from claimcheck.claims.magnitude import power_of_ten, ratio, same_digits
from claimcheck.claims.precision import significant_digits
from claimcheck.claims.writing import like, short
from claimcheck.findings.finding import Fix, Remark
from claimcheck.findings.wording import both, figure
from claimcheck.matching.subjects import Pair
from claimcheck.rules import rule
from claimcheck.rules.tolerances import Tolerances

_THOUSAND = Decimal(1000)


@rule(
    code="ARI010",
    name="magnitude-slip",
    since="0.1",
    answers=("comparable", "updated", "disputed"),
    over=("XSC001", "XSC002", "TMP001", "ATT006"),
    declines={"scale": "whether a figure is small and round depends on the unit it is given in"},
)
def magnitude_slip(pair: Pair[NumericClaim], tolerances: Tolerances) -> Iterator[Remark]:
    """One figure is given twice, exactly ten, a hundred, a thousand or a million times apart.

    A million for a billion, or a nought too few: both figures have the same digits. Two different things may well stand
    in such a relation, so the measure, the owner and the words around have to be the same. Within one text so do the
    time and whatever else tells two things apart. Small round figures (10 and 100) prove nothing and are left to the
    other rules.

    Flags:

        wire: The suit by the town of Springfield seeks [[$8 million]] in damages. A judge will hear the suit, which
            seeks [[$8 billion]] in damages, in May.

        wire [2022-03-01]: Norway has [[110,000]] troops near the border, the army said.
        daily [2022-03-01]: Norway has [[11,000]] troops near the border, the army said.

    Passes:

        wire [2022-03-01]: Norway has 110,000 troops near the border, the army said.
        daily [2022-03-01]: Norway has some 112,000 troops near the border, the army said.

    Skips:

        wire: The suit seeks $8 million in damages; the company is worth $8 billion.

        wire: Hull spent 350,000 euros on its roads last month. Hull spent 3.5 million euros on its roads last year.
    """
    left, right = pair
    factor = ratio(left.quantity, right.quantity)
    if factor is None or not power_of_ten(factor, tolerances.magnitude_slip) or not all(map(_telling, pair)):
        return
    if not same_digits(left.quantity, right.quantity):
        return
    if left.quantity.meets(right.quantity) or _side_by_side(pair):
        return
    small, large = sorted(pair, key=lambda claim: claim.quantity.value or 0)
    settled = pair.relation.sum == "comparable"
    yield Remark(
        f"{both(left, right)}: the same digits, {short(factor)} times apart",
        evidence=(left, right),
        equation=f"{figure(large)} = {short(factor)} x {figure(small)}",
        repairs=tuple(_swap(one, other) for one, other in ((left, right), (right, left))),
        severity=None if settled else "warning",
    )


def _side_by_side(pair: Pair[NumericClaim]) -> bool:
    """Within one text two figures of one sentence are two things ("1.6 million shares, convertible into 16 million"),
    and so may be two counts of which neither owner nor place is known.
    """
    left, right = pair
    if pair.crosses or left.document is None:
        return False
    unsaid = {"entity", "place"} <= set(pair.relation.unknown())
    return left.sentence == right.sentence or (unsaid and left.quantity.dimension == "count")


def _telling(claim: NumericClaim) -> bool:
    """The figure has digits or a size that do not coincide by chance."""
    value = claim.quantity.value
    return value is not None and (significant_digits(value) >= 2 or value >= 100 * _THOUSAND)


def _swap(one: NumericClaim, other: NumericClaim) -> Fix:
    return Fix(one, like(other.quantity.value or Decimal(0), one.text))
