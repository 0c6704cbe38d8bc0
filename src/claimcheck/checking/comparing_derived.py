"""What two dates or two figures of a premise come to: a length of time, a multiple, a share.

"From 1990 to 1995" are five years, "from 200 to 400" is doubled, "20 of the 40 pupils" are half of them. Each is read off
figures that stand together in one sentence and are tied by words ("from" and "to", "of"), so that the two can be meant.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Context, Decimal
from itertools import pairwise
from typing import NamedTuple

from claimcheck.checking.comparing_values import Settled, settle
from claimcheck.claims.claim import Claim, DateClaim, NumericClaim
from claimcheck.claims.interval import Interval
from claimcheck.claims.quantity import Quantity
from claimcheck.claims.writing import short
from claimcheck.matching.alignment import Site, kind_of, places
from claimcheck.text.document import day_of


class Derived(NamedTuple):
    """What two claims of the premise come to, and what that settles about the figure asked for."""

    settled: Settled
    terms: tuple[Claim, ...]
    equation: str


MANY = 40
"""Figures and dates of a premise above which nothing is derived from two of them."""

_DAYS = {"day": Decimal(1), "week": Decimal(7), "month": Decimal("30.44"), "year": Decimal("365.24")}
_EXACT = Context(prec=30)


def derive(figures: Sequence[Site], dates: Sequence[Site], asked: Site) -> Derived | None:
    """What the premise has for a figure that it does not state, if it comes to one thing only."""
    claim = asked.claim
    if not isinstance(claim, NumericClaim) or len(figures) + len(dates) > MANY:
        return None
    quantity = claim.quantity
    if quantity.unit in _DAYS and quantity.dimension == "time":
        found = list(_lengths(dates, asked, claim))
    elif quantity.unit == "multiple" and claim.change is not None:
        found = list(_multiples(figures, asked, claim))
    elif quantity.unit == "percent" and claim.change is None:
        found = list(_shares(figures, asked, claim))
    else:
        return None
    return found[0] if len(found) == 1 else None


def _lengths(dates: Sequence[Site], asked: Site, claim: NumericClaim) -> Iterator[Derived]:
    for one, other in pairwise(dates):
        first, last = one.claim, other.claim
        if not isinstance(first, DateClaim) or not isinstance(last, DateClaim) or first.sentence != last.sentence:
            continue
        if (first.role, last.role) != ("start", "end") or not _of_one_thing(one, asked):
            continue
        span = _span(first, last, claim.quantity.unit)
        if span is not None:
            text = f"{first.text} to {last.text} = {_written(span)} {claim.quantity.unit}s"
            yield Derived(_fits(span, claim.quantity), (first, last), text)


def _span(first: DateClaim, last: DateClaim, unit: str) -> Interval | None:
    """The length in the unit asked for, with and without the last day or year."""
    begins, began = first.date.start, first.date.end
    ends, ended = last.date.start, last.date.end
    if begins is None or began is None or ends is None or ended is None or day_of(ends) < day_of(begins):
        return None
    if unit == "year" and began != begins and ended != ends:
        years = Decimal(day_of(ends).year - day_of(begins).year)
        return Interval(years, years + 1)
    if day_of(began) != day_of(begins) or day_of(ended) != day_of(ends):
        return None
    days = Decimal((day_of(ends) - day_of(begins)).days)
    size = _DAYS[unit]
    slack = Decimal(0) if unit == "day" else Decimal("0.5")
    return Interval(_EXACT.divide(days, size) - slack, _EXACT.divide(days + 1, size) + slack)


def _fits(span: Interval, asked: Quantity) -> Settled:
    """A figure may be counted either way; a bound has to hold both ways."""
    if not span.meets(asked.interval):
        return "contradicted"
    if asked.bound in ("exact", "about", "nearly", "range") or span.within(asked.interval):
        return "entailed"
    return "open"


def _written(span: Interval) -> str:
    low, high = (short(end.quantize(Decimal(1))) for end in (span.low or Decimal(0), span.high or Decimal(0)))
    return low if low == high else f"{low} to {high}"


def _multiples(figures: Sequence[Site], asked: Site, claim: NumericClaim) -> Iterator[Derived]:
    for one, other in pairwise(figures):
        if not _of_one_kind(one, other) or not _of_one_thing(one, asked):
            continue
        before, after = _ordered(one, other)
        if before is None or after is None:
            continue
        low, high = _value(before), _value(after)
        if low is None or high is None or low <= 0 or high <= 0:
            continue
        times = _EXACT.divide(high, low)
        if not _LEAST < times < _MOST:
            continue
        text = f"{short(high)} / {short(low)} = {short(times.quantize(Decimal('0.01')))}"
        yield Derived(_near(times, claim.quantity), (before.claim, after.claim), text)


_LEAST, _MOST = Decimal("0.001"), Decimal(1000)


def _near(times: Decimal, asked: Quantity) -> Settled:
    """Who writes "doubled" has rounded: 1.95 is that, 1.8 may be, 1.4 is not."""
    value = asked.value
    if value is None or asked.bound in ("more_than", "at_least", "less_than", "at_most"):
        return settle(Quantity(value=times), asked).settled
    off = abs(times - value)
    return "entailed" if off <= value * _SAME else "contradicted" if off > value * _OTHER else "open"


_SAME, _OTHER = Decimal("0.05"), Decimal("0.25")


def _ordered(one: Site, other: Site) -> tuple[Site | None, Site | None]:
    """What was before and what came after: "from 200 to 400", "to 400 from 200"."""
    words = [next((beside.word for beside in site.left), "") for site in (one, other)]
    if words == ["from", "to"]:
        return one, other
    return (other, one) if words == ["to", "from"] else (None, None)


def _shares(figures: Sequence[Site], asked: Site, claim: NumericClaim) -> Iterator[Derived]:
    for one, other in pairwise(figures):
        parts = [site for site in (one, other) if isinstance(site.claim, NumericClaim) and site.claim.role == "part"]
        if len(parts) != 1 or not _of_one_kind(one, other) or one.head is None or one.head != asked.head:
            continue
        part, whole = parts[0], other if parts[0] is one else one
        few, many = _value(part), _value(whole)
        if few is None or not many or not 0 < few < many or part.event != asked.event:
            continue
        share = _EXACT.divide(few * 100, many)
        text = f"{short(few)} / {short(many)} = {short(share.quantize(Decimal(1)))} %"
        far = not Interval.point(share).widened(_POINTS).meets(claim.quantity.interval)
        within = claim.quantity.interval.holds(share)
        yield Derived("entailed" if within else "contradicted" if far else "open", (part.claim, whole.claim), text)


_POINTS = Decimal(10)
"""Points that a share in words may be off."""


def _of_one_kind(one: Site, other: Site) -> bool:
    first, second = one.claim, other.claim
    if not isinstance(first, NumericClaim) or not isinstance(second, NumericClaim):
        return False
    return kind_of(first) == kind_of(second) and one.head == other.head and first.sentence == second.sentence


def _of_one_thing(site: Site, asked: Site) -> bool:
    """They share a word that names something, and no name or place tells them apart."""
    if places(site, asked) < 0 or (site.names and asked.names and not site.names & asked.names):
        return False
    mine = site.clause | site.own
    return any(len(word) >= _NAMING for word in mine & (asked.clause | asked.own) if word != asked.head)


_NAMING = 4


def _value(site: Site) -> Decimal | None:
    claim = site.claim
    if not isinstance(claim, NumericClaim) or claim.quantity.bound not in ("exact", "about", "nearly"):
        return None
    return claim.quantity.value
