"""PCT001 percent-change-mismatch."""

from collections.abc import Iterator
from decimal import Decimal

from claimcheck.claims.claim import NumericClaim
from claimcheck.claims.interval import Interval
from claimcheck.claims.writing import reach
from claimcheck.findings.finding import Remark
from claimcheck.findings.wording import figure, term
from claimcheck.matching.subjects import Group
from claimcheck.rules import rule
from claimcheck.rules.tolerances import Tolerances

_HUNDRED = Decimal(100)


@rule(code="PCT001", name="percent-change-mismatch", since="0.1", shapes=("proportion",))
def percent_change_mismatch(group: Group[NumericClaim], tolerances: Tolerances) -> Iterator[Remark]:
    """A change in percent does not follow from the two levels it is stated between.

    The base is what there was before. Both levels stand for every value that would have been printed that way, and a
    desk that reckoned with more digits may be a little off: the slack is a tolerance. Between the figures stands nothing
    but what they are of and when; a change on another basis, of something else, or of a currency that is told in another
    is left alone.

    Flags:

        wire: Spending rose [[21 percent]] to [[$38 million]] from [[$30 million]].

        wire: The harbour handled [[5,412]] boats, up [[20 percent]] from [[4,100]] in 2019.

    Passes:

        wire: Spending rose 27 percent to $38 million from $30 million.

        wire: Spending rose almost 27 percent to $38 million from $30 million.

        wire: The harbour handled 4,920 boats, up 20 percent from 4,100 in 2019.

    Skips:

        wire: Spending rose 21 percent to $38 million. A year before, $30 million was raised in taxes.

        wire: Sales rose 5 percent on a comparable-store basis to $38 million from $30 million.

        wire: Sales were $38 million and profit rose by 12 percent from $3 million.

        wire: The peso fell 20 percent to 150 pesos to the dollar from 120 pesos.
    """
    before, after = group.terms
    change = group.total
    ratio = after.quantity.interval.over(before.quantity.interval)
    if ratio is None:
        return
    moved = _in_percent(ratio)
    stated = change.quantity.interval
    slack = tolerances.percent_points
    wide = stated.widened(slack)
    down = wide.negated()
    left = f"{term(after)} : {term(before)}"
    if moved.meets(down if change.change == "down" else wide) or (change.change is None and moved.meets(down)):
        message = f"from {figure(before)} to {figure(after)} is a change of {figure(change)}"
        yield Remark(message, group.members, "consistent", f"{left} = {term(change)}")
        return
    shown = moved.negated() if change.change == "down" else moved
    yield Remark(
        f"from {figure(before)} to {figure(after)} is a change of {reach(_rounded(shown))} percent, "
        f"and it is given as {figure(change)}",
        evidence=group.members,
        equation=f"{left} is {reach(_rounded(shown))} percent, not {term(change)}",
    )


def _in_percent(ratio: Interval) -> Interval:
    low, high = ratio.low, ratio.high
    return Interval(
        None if low is None else (low - 1) * _HUNDRED,
        None if high is None else (high - 1) * _HUNDRED,
    )


def _rounded(moved: Interval) -> Interval:
    return Interval(_tenth(moved.low), _tenth(moved.high))


def _tenth(value: Decimal | None) -> Decimal | None:
    """To a tenth of a percent; what is larger than anything in the news stays as it is."""
    return value if value is None or value.adjusted() > _LARGEST else value.quantize(Decimal("0.1"))


_LARGEST = 20
