"""ARI003 difference-mismatch."""

from collections.abc import Iterator
from decimal import Decimal

from claimcheck.claims.balance import balance
from claimcheck.claims.claim import NumericClaim
from claimcheck.claims.interval import Interval
from claimcheck.claims.writing import reach
from claimcheck.findings.finding import Remark
from claimcheck.findings.wording import figure, fixes, signed_sum, term
from claimcheck.matching.subjects import Group
from claimcheck.rules import rule


@rule(code="ARI003", name="difference-mismatch", since="0.1", shapes=("difference",))
def difference_mismatch(group: Group[NumericClaim]) -> Iterator[Remark]:
    """What was, what is and the change that is given between them do not agree.

    The words decide which figure came first: "fell from 5,412 to 4,900", in business copy "rose to 4,900 from 4,412".
    A share that moves "by 10 percent" may have moved by so many points or by so much of itself: either will do.

    Flags:

        wire: The tally fell from [[5,412]] to [[4,900]], a drop of [[612]].

        wire: Membership rose by [[300]] to [[1,250]] from [[1,050]].

        wire: Turnout fell from [[60 percent]] to [[54 percent]], a drop of [[16 percentage points]].

    Passes:

        wire: The tally fell from 5,412 to 4,900, a drop of 512.

        wire: The tally fell from about 5,400 to 4,900, a drop of some 500.

        wire: Turnout fell 10 percent to 54 percent from 60 percent.

    Skips:

        wire: The tally fell from 5,412 to 4,900. A storm led to a drop of 612 in visitors.
    """
    before, after = group.terms
    quantities = (before.quantity, after.quantity)
    sums = balance(quantities, group.signs, group.total.quantity)
    left, change = signed_sum(group.terms, group.signs), term(group.total)
    if sums.verdict == "apart" and _of_itself(group):
        message = f"from {figure(before)} to {figure(after)} is a change of {figure(group.total)} of what was"
        yield Remark(message, group.members, "consistent", f"{term(after)} : {term(before)} = {change}")
        return
    if sums.verdict == "apart":
        yield Remark(
            f"from {figure(before)} to {figure(after)} is a change of {reach(sums.reckoned)}, "
            f"and it is given as {figure(group.total)}",
            evidence=group.members,
            equation=f"{left} = {reach(sums.reckoned)}, not {change}",
            repairs=fixes(group.terms, group.signs, group.total),
        )
        return
    rounding = " (by rounding)" if sums.verdict == "by rounding" else ""
    message = f"from {figure(before)} to {figure(after)} is a change of {figure(group.total)}{rounding}"
    yield Remark(message, group.members, "consistent", f"{left} = {change}{rounding}")


def _of_itself(group: Group[NumericClaim]) -> bool:
    """ "Turnout fell 10 percent to 54 percent from 60 percent": by a tenth of what it was."""
    before, after = group.terms
    size = group.total.quantity
    ratio = after.quantity.interval.over(before.quantity.interval)
    if size.unit != "percent" or ratio is None:
        return False
    moved = size.interval.negated() if group.total.change == "down" else size.interval
    return ratio.minus(Interval.point(Decimal(1))).times(_HUNDRED).meets(moved)


_HUNDRED = Decimal(100)
