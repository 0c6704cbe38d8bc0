"""UNI001 conversion-mismatch."""

from collections.abc import Iterator

from claimcheck.claims.claim import NumericClaim
from claimcheck.claims.conversion import converted, stretched
from claimcheck.claims.interval import Interval
from claimcheck.claims.writing import reach
from claimcheck.findings.finding import Remark
from claimcheck.findings.wording import figure, term
from claimcheck.matching.subjects import Pair
from claimcheck.rules import rule
from claimcheck.rules.tolerances import Tolerances


@rule(code="UNI001", name="conversion-mismatch", since="0.1", shapes=("conversion",), where="within")
def conversion_mismatch(pair: Pair[NumericClaim], tolerances: Tolerances) -> Iterator[Remark]:
    """A measure and its conversion in brackets are not the same.

    Desks convert generously: "90 km (50 miles)" is coarse, not wrong. Beyond the tolerance one of the two is.

    Flags:

        wire: The village lies [[45]] kilometres ([[90]] miles) south of Bireuen.

    Passes:

        wire: The village lies 16 kilometres (10 miles) south of Bireuen.

        wire: The village lies 90 km (50 miles) south of Bireuen.

    Skips:

        wire: The village lies 45 kilometres south of Bireuen. The road to it is 90 miles long.
    """
    left, right = pair
    there = converted(_stated(left), left.quantity.unit, right.quantity.unit)
    if there is None:
        return
    if stretched(there, tolerances.conversion).meets(_stated(right)):
        yield Remark(f"{figure(left)} is {figure(right)}", (left, right), "consistent", f"{term(left)} = {term(right)}")
        return
    yield Remark(
        f"{figure(left)} comes to {reach(there)} {right.quantity.unit}s, and it is given as {figure(right)}",
        evidence=(left, right),
        equation=f"{term(left)} is not {term(right)}",
    )


def _stated(claim: NumericClaim) -> Interval:
    """The figure; "at least 42 inches (106 cm)" converts the 42, not all that is more."""
    return claim.quantity.nominal if claim.quantity.one_sided else claim.quantity.interval
