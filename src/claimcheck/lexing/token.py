"""What the lexers find: plain tuples of offsets and readings, made by the thousand and thrown away again."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Literal, NamedTuple

from claimcheck.claims.precision import Bound
from claimcheck.lexing.nouns import Noun
from claimcheck.lexing.units import Unit
from claimcheck.text.value import made

Change = Literal["up", "down"]
Series = Literal["before", "after"]


class Clock(NamedTuple):
    """A time of day as minutes after midnight, the first and the last it may be.

    ``last`` beyond 1439 is a minute of the next day ("from 10 p.m. to 2 a.m."). ``offset`` are the minutes by which
    its zone is ahead of UTC; None where the text names no zone, or one that several share.
    """

    first: int
    last: int
    offset: int | None = None


class Length(NamedTuple):
    """A length of time that is part of a date: the two years of "two years ago". ``high`` is the end of "two or three"."""

    number: Decimal
    unit: str
    bound: Bound = "exact"
    high: Decimal | None = None


class DateMention(NamedTuple):
    """A date, a clock time or a stretch of the calendar where it stands in a text.

    ``first`` and ``last`` are the first and the last day it may be, both included; None where nothing in the text
    or its dateline says so. ``weekday`` is the day of the week as the text names it. ``clock`` is the time of day of a
    clock time, ``length`` the length of time a date is told by, and ``stretch`` where in the text another date follows
    or precedes that makes the two the ends of one stretch of days: start, end, first and last day.
    """

    start: int
    end: int
    first: dt.date | None = None
    last: dt.date | None = None
    weekday: str | None = None
    kind: str = "day"
    year_open: bool = False
    day_stated: bool = False
    clock: Clock | None = None
    length: Length | None = None
    stretch: tuple[int, int, dt.date, dt.date] | None = None


class Amount(NamedTuple):
    """A number with what it counts or measures. ``end`` closes the figure, ``right`` the mention.

    ``scale`` is the power of ten its scale word stood for. ``hyphen`` tells that its unit is glued on: "10-year".
    """

    start: int
    end: int
    right: int
    value: Decimal
    step: Decimal | None
    scale: int = 0
    spelled: bool = False
    unit: Unit | None = None
    noun: Noun | None = None
    hyphen: bool = False

    def measured(self, unit: Unit, right: int, *, end: int | None = None, hyphen: bool = False) -> Amount:
        """The amount with its unit; ``end`` where the unit belongs to the figure, as a percent mark does."""
        start, stop, _, value, step, scale, spelled, _, noun, _ = self
        return made(
            Amount, (start, stop if end is None else end, right, value, step, scale, spelled, unit, noun, hyphen)
        )

    def counting(self, noun: Noun) -> Amount:
        """The amount with the noun it counts."""
        start, end, _, value, step, scale, spelled, unit, _, hyphen = self
        return made(Amount, (start, end, noun.end, value, step, scale, spelled, unit, noun, hyphen))


class Figure(NamedTuple):
    """A number that measures or counts something, where it stands in a text.

    ``start`` and ``end`` enclose the figure itself ("$8 million", "12 percent", "2,000-3,000"); ``left`` and
    ``right`` the mention, from its hedge to its unit word or counted noun ("nearly 3,000 extra troops"). ``low`` and
    ``high`` are what it stands for (`claimcheck.claims.precision.width`); ``value`` is None for a range.
    ``counted`` is the lemma of the counted noun, None for measures and where no noun is found; ``noun`` the span of
    the noun phrase without the figure; ``modifiers`` its words before the head, as written. ``change`` is the
    direction of a change whose size this is ("rose 3 percent"); ``series`` says which end of a change of level it is
    ("from 5,412 to 4,900").
    """

    start: int
    end: int
    left: int
    right: int
    value: Decimal | None
    low: Decimal | None
    high: Decimal | None
    low_open: bool = False
    high_open: bool = False
    likely_low: Decimal | None = None
    likely_high: Decimal | None = None
    bound: Bound = "exact"
    unit: str = ""
    dimension: str = "count"
    counted: str | None = None
    modifiers: tuple[str, ...] = ()
    noun: tuple[int, int] | None = None
    change: Change | None = None
    series: Series | None = None
