"""What a figure of one day settles about another day, where what is counted can only grow.

356 confirmed cases on 29 March are no fewer than 356 on 2 April, and 82 million copies sold by September are no more than 82
million by April. Of what comes and goes, as patients in hospital do, one day says nothing about another.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from claimcheck.checking.comparing_dates import as_of, both_days, bound_of
from claimcheck.claims.claim import Claim, DateClaim, NumericClaim
from claimcheck.text.tables import words

GROWING = words(
    """die death kill fatality toll case infection recovery test sell sold sale copy gross earn raise view stream
    download visit donate vaccinate plant deliver"""
)
"""What was counted once stays counted: reviewed by hand, from what news and encyclopedias give with "as of" and a day.
Cases are those confirmed so far; "active cases" are not."""

_COMES_AND_GOES = words(
    "active current currently daily new weekly monthly annual average remaining another additional per"
)


def outgrown(premise: Claim, hypothesis: Claim, known: Sequence[DateClaim], asked: Sequence[DateClaim]) -> bool:
    """The count of one day leaves no room for that of another: less on a later day, or more on an earlier one."""
    if not isinstance(premise, NumericClaim) or not isinstance(hypothesis, NumericClaim):
        return False
    counted = [date for date in known if _up_to(date)]
    if not _grows(premise) or not _grows(hypothesis) or len(counted) != 1 or len(asked) != 1:
        return False
    then, now = counted[0], asked[0]
    if not _up_to(now) and bound_of(now) is None:
        return False
    one, other = premise.quantity.interval, hypothesis.quantity.interval
    if _later(now, then):
        return other.high is not None and one.low is not None and other.high < one.low
    if _later(then, now):
        return other.low is not None and one.high is not None and other.low > one.high
    return False


def _grows(claim: NumericClaim) -> bool:
    said = {claim.measure.head, claim.measure.event} - {None}
    if claim.role not in ("level", "total", "part") or _any(claim.measure.modifiers, _COMES_AND_GOES):
        return False
    return not GROWING.isdisjoint(said) and not _any(claim.context, _COMES_AND_GOES)


def _any(these: Iterable[str], table: frozenset[str]) -> bool:
    return any(word.casefold() in table for word in these)


def _up_to(date: DateClaim) -> bool:
    """The figure is of all that came before the day."""
    return as_of(date) or bound_of(date) in ("before", "by")


def _later(one: DateClaim, other: DateClaim) -> bool:
    """The one begins when the other has ended; "after 29 March" begins with the next day."""
    first, last = both_days(one, other, bounds=bound_of(one) not in ("before", "by"))
    return (
        first is not None
        and last is not None
        and first.first is not None
        and last.last is not None
        and first.first > last.last
    )
