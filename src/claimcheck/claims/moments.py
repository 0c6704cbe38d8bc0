"""When two dates or clock times may be one moment."""

from __future__ import annotations

import datetime as dt

from claimcheck.claims.claim import ClockTime, DateValue
from claimcheck.text.document import Moment, day_of

_DAY = 24 * 60
_ZONES_APART = dt.timedelta(hours=26)
"""From the first to the last zone on Earth."""


def one_moment(left: DateValue, right: DateValue) -> bool | None:
    """Some moment may be both; None where days, hours or zones are not known well enough to tell.

    >>> gmt = DateValue(start="2022-07-05T10:00+00:00", end="2022-07-05T10:00+00:00")
    >>> bst = DateValue(start="2022-07-05T11:00+01:00", end="2022-07-05T11:00+01:00")
    >>> one_moment(gmt, bst), one_moment(gmt, DateValue(start="2022-07-05T11:30+01:00", end="2022-07-05T11:30+01:00"))
    (True, False)
    """
    if left.start is not None and left.end is not None and right.start is not None and right.end is not None:
        return _one_stretch((left.start, left.end), (right.start, right.end))
    if left.clock is not None and right.clock is not None:
        apart = minutes_apart(left.clock, right.clock)
        return None if apart is None else apart == 0
    return None


def _one_stretch(left: tuple[Moment, Moment], right: tuple[Moment, Moment]) -> bool | None:
    """Both are known on the calendar: by minutes where both have them, else by days."""
    hours = [end for end in (*left, *right) if isinstance(end, dt.datetime)]
    if len(hours) < 4:
        return max(day_of(left[0]), day_of(right[0])) <= min(day_of(left[1]), day_of(right[1]))
    aware = [end.utcoffset() is not None for end in hours]
    first, last = max(hours[0], hours[2], key=_utc), min(hours[1], hours[3], key=_utc)
    if all(aware) or not any(aware):
        return _utc(first) <= _utc(last)
    # One of the two has no zone: only what no zone could bring together is apart.
    return None if _utc(first) - _utc(last) <= _ZONES_APART else False


def _utc(moment: dt.datetime) -> dt.datetime:
    """On one clock, a moment without a zone by its own; near the ends of the calendar as it is written."""
    offset = moment.utcoffset() or dt.timedelta()
    plain = moment.replace(tzinfo=None)
    try:
        return plain - offset
    except OverflowError:
        return plain


def minutes_apart(left: ClockTime, right: ClockTime) -> int | None:
    """The least number of minutes that may lie between two times of one day or of neighbouring ones; 0 where they meet.

    None where a zone is known on one side alone, which settles nothing.

    >>> noon = ClockTime(start="12:00", end="12:00", offset=0)
    >>> minutes_apart(noon, ClockTime(start="13:10", end="13:20", offset=60))
    10
    """
    if (left.offset is None) != (right.offset is None):
        return None
    one, other = _minutes(left), _minutes(right)
    return min(max(other[0] + turn - one[1], one[0] - other[1] - turn, 0) for turn in (-_DAY, 0, _DAY))


def _minutes(clock: ClockTime) -> tuple[int, int]:
    """First and last minute by UTC where a zone is known; the last one of the next day beyond 24 hours."""
    shift = clock.offset or 0
    first = clock.start.hour * 60 + clock.start.minute
    last = clock.end.hour * 60 + clock.end.minute
    size = (last - first) % _DAY
    first = (first - shift) % _DAY
    return first, first + size
