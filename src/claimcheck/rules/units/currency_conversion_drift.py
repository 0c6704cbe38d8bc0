"""UNI005 currency-conversion-drift."""

from collections.abc import Iterator

from claimcheck.claims.claim import NumericClaim
from claimcheck.findings.finding import Remark
from claimcheck.findings.wording import figure, term
from claimcheck.matching.subjects import Group
from claimcheck.rules import rule
from claimcheck.rules.tolerances import Tolerances


@rule(
    code="UNI005",
    name="currency-conversion-drift",
    since="0.1",
    severity="warning",
    shapes=("rates",),
    where="within",
)
def currency_conversion_drift(group: Group[NumericClaim], tolerances: Tolerances) -> Iterator[Remark]:
    """One text converts two amounts between the same currencies at two rates.

    No rate of exchange is looked up: the conversions of a text are held against each other, the middle one being the
    rate it goes by. Amounts of other years have rates of their own, so a little drift is allowed and more of it is a
    question only.

    Flags:

        wire: He was fined [[£1.25 million]] ([[$1.70 million]]), and a further [[£2.50 million]] ([[$2.60 million]]).

    Passes:

        wire: He was fined £1.25 million ($1.70 million), and a further £2.50 million ($3.40 million).

    Skips:

        wire: He was fined £1.25 million ($1.70 million), and a further $2 million.
    """
    given, shown, other = group.terms
    again = group.total
    one = shown.quantity.interval.over(given.quantity.interval)
    two = again.quantity.interval.over(other.quantity.interval)
    if one is None or two is None:
        return
    told = f"{figure(given)} is {figure(shown)}, {figure(other)} is {figure(again)}"
    equation = f"{term(shown)} : {term(given)}"
    if one.stretched(tolerances.exchange).meets(two):
        yield Remark(f"{told}: one rate", group.members, "consistent", f"{equation} = {term(again)} : {term(other)}")
        return
    yield Remark(
        f"{told}: two rates of exchange", group.members, equation=f"{equation} is not {term(again)} : {term(other)}"
    )
