"""ARI007 per-capita-mismatch."""

from collections.abc import Iterator
from decimal import Context, Decimal

from claimcheck.claims.claim import NumericClaim
from claimcheck.claims.interval import Interval
from claimcheck.claims.writing import reach
from claimcheck.findings.finding import Remark
from claimcheck.findings.wording import figure, term
from claimcheck.matching.subjects import Group
from claimcheck.rules import rule
from claimcheck.rules.tolerances import Tolerances


@rule(
    code="ARI007",
    name="per-capita-mismatch",
    since="0.1",
    severity="warning",
    shapes=("share", "shares"),
    where="within",
)
def per_capita_mismatch(group: Group[NumericClaim], tolerances: Tolerances) -> Iterator[Remark]:
    """An amount, the number that share it and what comes to each of them do not agree.

    The text has to say that it is an average or what each has; tables of company results say it by their rows. Averages
    may be medians, and earnings per share are reckoned after dividends that net earnings still hold, so some slack
    is allowed and the finding is a question. Where a table does not say how many shares there are, two periods of one
    column have to come to about as many.

    Flags:

        wire: The [[3,500]] workers are paid [[$51 million]], about [[$44,000]] each.

    Passes:

        wire: The 3,500 workers are paid $155 million, about $44,000 each.

        wire: The 3,500 workers are paid $155 million, an average of about $44,000.

    Skips:

        wire: The 3,500 workers are paid $51 million. A doctor earns about $44,000.
    """
    if group.shape == "shares":
        yield from _periods(group, tolerances)
        return
    each, number = group.terms
    amount = group.total
    comes_to = amount.quantity.interval.over(number.quantity.interval)
    if comes_to is None or each.quantity.value is None:
        return
    told = f"{figure(amount)} among {figure(number)}"
    equation = f"{term(amount)} : {term(number)}"
    if comes_to.stretched(tolerances.shared_out).meets(_in_coin(each, amount)):
        yield Remark(f"{told} is {figure(each)} each", group.members, "consistent", f"{equation} = {term(each)}")
        return
    yield Remark(
        f"{told} comes to {reach(_short(comes_to))} each, and it is given as {figure(each)}",
        evidence=group.members,
        equation=f"{equation} is not {term(each)}",
    )


def _periods(group: Group[NumericClaim], tolerances: Tolerances) -> Iterator[Remark]:
    """Two periods of one company: the amounts are shared by about as many shares."""
    each, amount, again = group.terms
    whole = group.total
    first = amount.quantity.interval.over(_in_coin(each, amount))
    second = whole.quantity.interval.over(_in_coin(again, whole))
    if first is None or second is None:
        return
    told = f"{figure(amount)} is {figure(each)} each, {figure(whole)} is {figure(again)} each"
    equation = f"{term(amount)} : {term(each)}"
    if first.stretched(tolerances.shared_out).meets(second) or second.stretched(tolerances.shared_out).meets(first):
        words = f"{told}: about as many share both"
        yield Remark(words, group.members, "consistent", f"{equation} = {term(whole)} : {term(again)}")
        return
    yield Remark(
        f"{told}: {reach(_short(first))} share the one, {reach(_short(second))} the other",
        evidence=group.members,
        equation=f"{equation} is not {term(whole)} : {term(again)}",
    )


def _in_coin(each: NumericClaim, amount: NumericClaim) -> Interval:
    """What comes to each, in the unit of the amount."""
    stated = each.quantity.interval
    if each.quantity.unit in _HUNDREDTHS and amount.quantity.unit != each.quantity.unit:
        return stated.times(Decimal("0.01"))
    return stated


_HUNDREDTHS = frozenset({"cent", "penny"})
"""What comes to each is told in small coin, the amount it comes from is not."""

_DIGITS = Context(prec=3)


def _short(interval: Interval) -> Interval:
    """To three digits, for people."""
    low, high = interval.low, interval.high
    return Interval(None if low is None else _DIGITS.plus(low), None if high is None else _DIGITS.plus(high))
