"""What comes to each of many, over the periods of one table: earnings per share, net earnings, shares.

Earnings per share are what is left for common shares after dividends on preferred ones, divided by the average number of
common shares (IAS 33 and FASB Statement 128, after APB Opinion 15). So a profit per share may lie below, and a loss per
share above, what net earnings and shares come to, however far: it is the deduction that has to be possible. The other
way round only rounding and warrants that are taken as exercised move it, and these move it little.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from decimal import Decimal
from typing import Final, Literal, NamedTuple

from claimcheck.claims.interval import Interval

Standing = Literal["holds", "open", "broken"]
"""Holds: the figures agree. Broken: nothing explains them. Open: something that the table does not tell may."""

UNEVEN: Final = Decimal(8)
"""How many times the deduction of one period may be that of another: a year has four quarters, and one of them may have had half
of what the others had."""

WITNESSES: Final = 3
"""Other columns and periods that have to agree on the number of shares where none is given: of two that differ, nobody knows
which is wrong, and shares are issued and bought back."""

BARELY: Final = Decimal(50)
"""No deduction leaves a fiftieth of a profit or less: so little is left by a lost unit, or by noughts too few."""


class Period(NamedTuple):
    """One column of one period: what comes to each, what they share, how many they are; ``shared_by`` None is not given."""

    each: Interval
    amount: Interval
    shared_by: Interval | None
    loss: bool = False
    column: int = 0
    at: int = 0
    """Its place in the table: of two in a column the earlier one is mostly the shorter, and a part of the later one."""

    @property
    def counted(self) -> Interval | None:
        """How many they are: as given, or as the other two figures have it; None where these tell nothing."""
        return self.shared_by if self.shared_by is not None else self.amount.over(self.each)

    def deducted(self, count: Interval) -> Interval:
        """What the amount holds and the shares do not: below zero where the shares have more."""
        paid = self.each.by(count)
        return paid.minus(self.amount) if self.loss else self.amount.minus(paid)


def agreed(periods: Iterable[Period], slack: Decimal, *, fewest: int = WITNESSES) -> Interval | None:
    """How many share, as all of these periods have it; None where they are too few, or too far apart, to tell.

    A vague period ("one cent") makes them vague, and so tells less: it is not passed over.

    >>> thousand = Interval.point(Decimal(1000))
    >>> one = Period(Interval.point(Decimal(5)), Interval.point(Decimal(5100)), None)
    >>> agreed([one, one._replace(shared_by=thousand), one], Decimal("0.4"))
    Interval(low=Decimal('1000'), high=Decimal('1020'), low_open=False, high_open=False)
    """
    counts = [period.counted for period in periods]
    return None if len(counts) < fewest else _together(counts, slack)


def standing(period: Period, count: Interval, others: Sequence[Period], slack: Decimal) -> Standing:
    """Whether the figures of a period can stand, if so many share; ``others`` are the other periods of its table.

    >>> cents, thousand = Interval.point(Decimal(3)), Interval.point(Decimal(1000))
    >>> profit = Period(cents, Interval.point(Decimal(9000)), thousand)
    >>> standing(profit, thousand, (), Decimal("0.4"))  # dividends on preferred shares may have taken 6,000
    'open'
    >>> standing(profit._replace(loss=True), thousand, (), Decimal("0.4"))
    'broken'
    """
    comes_to = period.amount.over(count)
    if comes_to is None:
        return "open"
    if comes_to.stretched(slack).meets(period.each):
        return "holds"
    less = _below(period.each, comes_to)
    if less == period.loss or (less and _below(period.each.times(BARELY), comes_to)):
        return "broken"
    column = [other for other in others if other.column == period.column]
    return "broken" if unexcused(period, count, column, slack) else "open"


def unexcused(period: Period, count: Interval, others: Sequence[Period], slack: Decimal) -> bool:
    """None of the other periods, and there are some, has a deduction, or room for one, that this one could have as well."""
    return bool(others) and not any(_excuses(other, period, count, slack) for other in others)


def odd_count(period: Period, others: Sequence[Period], slack: Decimal, *, fewest: int = WITNESSES) -> bool:
    """The number of shares given is the odd one out: the others agree on one that the period's own figures come to.

    Figures as written: what is vague bears nothing out.

    >>> point = Interval.point
    >>> one = Period(point(Decimal(5)), point(Decimal(5100)), point(Decimal(1000)))
    >>> odd_count(one._replace(shared_by=point(Decimal(100))), [one, one, one], Decimal("0.4"))
    True
    """
    usual, own = agreed(others, slack, fewest=fewest), period.amount.over(period.each)
    given = period.shared_by
    if usual is None or own is None or given is None or not usual.stretched(slack).meets(own):
        return False
    return _below(given.stretched(slack), usual) or _below(usual.stretched(slack), given)


def _excuses(other: Period, period: Period, count: Interval, slack: Decimal) -> bool:
    """The other period has a deduction too, or leaves room for one, or does not tell."""
    among = other.shared_by if other.shared_by is not None else _together((count, other.counted), slack)
    room = None if among is None else other.deducted(among).high
    taken = period.deducted(count).low
    if room is None or taken is None:
        return True
    # A quarter is a part of the year that stands below it, and of the same deduction; not if the year came to less.
    part = period.column == other.column and period.at < other.at and _middle(period) <= _middle(other)
    return room * (1 if part else UNEVEN) >= taken


def _middle(period: Period) -> Decimal:
    low, high = period.amount.low, period.amount.high
    return Decimal(0) if low is None or high is None else low + high


def _below(one: Interval, other: Interval) -> bool:
    return one.high is not None and other.low is not None and one.high < other.low


def _together(counts: Iterable[Interval | None], slack: Decimal) -> Interval | None:
    """The range that takes them all in; None where it is wider than the slack, or one of them is not known."""
    lows, highs = [], []
    for count in counts:
        if count is None or count.low is None or count.high is None or count.low <= 0:
            return None
        lows.append(count.low)
        highs.append(count.high)
    low, high = min(lows), max(highs)
    return Interval(low, high) if high <= low * (1 + slack) else None
