"""Lengths of time beside the dates they run between."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from claimcheck.claims.claim import Claim, DateClaim, NumericClaim
from claimcheck.findings.finding import Dimensions
from claimcheck.lexing.verbs import BEGINNINGS, verb
from claimcheck.matching.beside import words_before
from claimcheck.matching.classes import canonical_measure
from claimcheck.matching.lasting import goes_on_to, is_said_of
from claimcheck.matching.similarity import word_likeness
from claimcheck.matching.subjects import Group, Relation
from claimcheck.text.span import Span

UNITS = frozenset({"day", "week", "month", "year"})
CROWD = 12
"""Days before a length of time, and behind it, among which its last one is looked for."""
OPEN_YEAR = "the year of a date is open"
NOT_GIVEN = "its first day is not given"
NOT_SAID = "the days beside it are not said to be its first and last"


def durations(
    numeric: Iterable[NumericClaim], dates: Iterable[DateClaim]
) -> tuple[list[Group[Claim]], list[tuple[NumericClaim, str]]]:
    """Groups of a duration, its first and its last day; and durations whose dates have no year, with the reason.

    The terms are the start (a date claim, or the duration itself where the text says that it begins on the day of
    the dateline) and the end; the total is the duration.
    """
    groups: list[Group[Claim]] = []
    open_ones: list[tuple[NumericClaim, str]] = []
    bounds: dict[str | None, _Bounds] = defaultdict(_Bounds)
    for date in sorted(dates, key=lambda date: date.position):
        if _one_day(date):
            bounds[date.document].add(date)
    for length in numeric:
        if length.quantity.unit not in UNITS or (length.measure.event is None and length.measure.head is None):
            continue
        ends = [end for end in bounds[length.document].ends_near(length) if _one_event(length, end)]
        if not ends:
            continue
        found = next(_stretches(length, bounds[length.document], ends), None)
        if found is None:
            reason = NOT_GIVEN if any(is_said_of(length, end) for end in ends) else NOT_SAID
            open_ones.append((length, OPEN_YEAR if reason == NOT_GIVEN and length.published is None else reason))
            continue
        begins, end = found
        if any(isinstance(day, DateClaim) and day.date.start is None for day in found):
            open_ones.append((length, OPEN_YEAR))
            continue
        terms: tuple[Claim, ...] = (begins, end) if begins is not length else (end,)
        groups.append(Group(terms, length, _relation(length, end), "duration"))
    return groups, open_ones


class _Bounds:
    """The days of a text on which something begins or ends."""

    def __init__(self) -> None:
        self.ends: list[DateClaim] = []
        self._last: dict[Span | None, DateClaim] = {}
        self._before: dict[str, DateClaim] = {}

    def add(self, date: DateClaim) -> None:
        """Note a day, in the order of the text."""
        if date.role == "start":
            self._last[date.sentence] = date
        elif date.role == "end":
            self.ends.append(date)
            if date.sentence in self._last:
                self._before[date.id] = self._last[date.sentence]

    def ends_near(self, length: NumericClaim) -> Sequence[DateClaim]:
        """Of the days on which something ends those nearest to a length of time, in the order of the text."""
        at = bisect_left(self.ends, length.position, key=lambda end: end.position)
        return self.ends[max(0, at - CROWD) : at + CROWD]

    def starts(self, length: NumericClaim, end: DateClaim) -> Iterator[DateClaim]:
        """The last day that begins something before this one in its sentence, and the last one in that of the length."""
        near = self._before.get(end.id), self._last.get(length.sentence)
        yield from (date for date in near if date is not None)


def _stretches(length: NumericClaim, bounds: _Bounds, ends: Iterable[DateClaim]) -> Iterator[tuple[Claim, DateClaim]]:
    """The first and the last day of what lasts so long, where the text says so of both."""
    for end in ends:
        for start in bounds.starts(length, end):
            if is_said_of(length, start) and (goes_on_to(start, end) or is_said_of(length, end)):
                yield start, end
        if _begins(length) and is_said_of(length, end):
            yield length, end


def _begins(length: NumericClaim) -> bool:
    """The text says that it sets in, on a day that is known: "kicked off 10 days of drills".

    A plan of five years that is launched today begins some other day.
    """
    if length.when is None or length.when.start is None or length.quantity.unit not in ("day", "week"):
        return False
    said = _SETS_IN.search(words_before(length)[-_NEAR:])
    known = verb(said[1]) if said is not None else None
    return known is not None and known.lemma in BEGINNINGS


_SETS_IN = re.compile(r"\b(\w+)(?: off)?(?: (?:a|an|its|the|their|another|about|some|nearly|more than|at least))*\s\Z")
_NEAR = 60


def _one_event(length: NumericClaim, date: DateClaim) -> bool:
    """The date and the duration are of one event: one thing named in both ("drills", "exercises")."""
    one = {canonical_measure(length.measure.head, None)[0]} - {None}
    other = {canonical_measure(word, None)[0] for word in (date.event, *date.context) if word}
    return bool(one & other)


def _one_day(date: DateClaim) -> bool:
    """The date is a day, or would be with a year: "between 1997 and 2002" bounds no length of time."""
    return date.date.start == date.date.end


def _relation(length: NumericClaim, end: DateClaim) -> Relation:
    within = length.sentence is not None and length.sentence == end.sentence
    alike = within or word_likeness(length.context, end.context) > 0
    dimensions = Dimensions(
        measure="same",
        entity="same" if within else "unknown",
        place="same" if within or set(length.place) & set(end.place) else "unknown",
        time="same",
        scope="same",
        modality="same",
        role="same",
        speaker="same",
    )
    return Relation(dimensions, "comparable", 0.95 if within else 0.85 if alike else 0.7, "one event")
