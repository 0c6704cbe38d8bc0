"""CNT008 recalled-group-mismatch."""

from collections.abc import Iterator
from decimal import Decimal

from claimcheck.claims.claim import NumericClaim
from claimcheck.claims.interval import Interval
from claimcheck.claims.writing import reach
from claimcheck.findings.finding import Remark
from claimcheck.findings.wording import figure, term
from claimcheck.matching.subjects import Group
from claimcheck.rules import rule


@rule(
    code="CNT008", name="recalled-group-mismatch", since="0.1", severity="warning", shapes=("recalled",), where="within"
)
def recalled_group_mismatch(group: Group[NumericClaim]) -> Iterator[Remark]:
    """A text counts people, and goes on with another number of the same people.

    The second number has to point back ("all four", "the three men"), to people counted in its own sentence or in one of
    the two before; who is named beside a figure counts with it ("he and two friends"). Where anybody else is spoken of in
    between, nothing is said.

    Flags:

        wire: He and [[two]] friends were arrested in Lyon on Friday. All [[four]] were released.

        wire: [[Three]] men were shot in Leeds. The [[four]] men were taken to hospital.

        wire: [[Two]] men and a woman were hurt near Zagreb. Police said all [[four]] were expected to survive.

    Passes:

        wire: He and two friends were arrested in Lyon on Friday. All three were released.

        wire: Three men were shot in Leeds. Police said the three men were taken to hospital.

        wire: At least three men were shot in Leeds. All five were taken to hospital.

    Skips:

        wire: Three men were shot in Leeds. A woman was hit by glass. All four were taken to hospital.

        wire: Two men were shot in Leeds. Three women were hit by a car in Hull. All five were taken to hospital.

        wire: Three men were shot in Leeds. The four corners of the square were closed.
    """
    company = sum(claim.company for claim in group.terms)
    alone = Interval(Decimal(company), Decimal(company))
    counted = Interval.sum((*(claim.quantity.interval for claim in group.terms), alone))
    sides = " + ".join((*(term(claim) for claim in group.terms), *((str(company),) if company else ())))
    told = " and ".join(figure(claim) for claim in group.terms)
    beside = f" and {company} beside {'them' if len(group.terms) > 1 else 'that'}" if company else ""
    again = figure(group.total)
    if counted.meets(group.total.quantity.interval):
        yield Remark(
            f"{told}{beside} are {again} further on", group.members, "consistent", f"{sides} = {term(group.total)}"
        )
        return
    yield Remark(
        f"{told}{beside} make {reach(counted)}, and the text goes on with {again} of them",
        evidence=group.members,
        equation=f"{sides} is not {term(group.total)}",
    )
