"""Lengths of time beside the dates they run between."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from claimcheck.claims.claim import Claim, DateClaim, NumericClaim
from claimcheck.findings.finding import Dimensions
from claimcheck.lexing.verbs import BEGINNINGS
from claimcheck.matching.classes import canonical_measure
from claimcheck.matching.similarity import word_likeness
from claimcheck.matching.subjects import Group, Relation

UNITS = frozenset({"day", "week", "month", "year"})
OPEN_YEAR = "the year of a date is open"


def durations(
    numeric: Iterable[NumericClaim], dates: Iterable[DateClaim]
) -> tuple[list[Group[Claim]], list[tuple[NumericClaim, str]]]:
    """Groups of a duration, its first and its last day; and durations whose dates have no year, with the reason.

    The terms are the start (a date claim, or the duration itself where the text says that it begins on the day of
    the dateline) and the end; the total is the duration.
    """
    groups: list[Group[Claim]] = []
    open_ones: list[tuple[NumericClaim, str]] = []
    by_document: dict[str | None, list[DateClaim]] = defaultdict(list)
    for date in dates:
        by_document[date.document].append(date)
    for length in numeric:
        if length.quantity.unit not in UNITS or (length.measure.event is None and length.measure.head is None):
            continue
        ends = [d for d in by_document[length.document] if d.role == "end" and _one_day(d) and _one_event(length, d)]
        if not ends:
            continue
        end = ends[0]
        starts = [
            d
            for d in by_document[length.document]
            if d.role == "start" and _one_day(d) and _same_sentence(d, end, length)
        ]
        begins: Claim | None = starts[0] if starts else length if _begins(length) else None
        undated = [d for d in (end, *starts[:1]) if d.date.start is None]
        if undated or begins is None:
            open_ones.append(
                (length, OPEN_YEAR if undated or length.published is None else "its first day is not given")
            )
            continue
        terms: tuple[Claim, ...] = (begins, end) if begins is not length else (end,)
        groups.append(Group(terms, length, _relation(length, end), "duration"))
    return groups, open_ones


def _begins(length: NumericClaim) -> bool:
    """The text says that it sets in, on a day that is known: "kicked off 10 days of drills"."""
    return length.measure.event in BEGINNINGS and length.when is not None and length.when.start is not None


def _same_sentence(date: DateClaim, end: DateClaim, length: NumericClaim) -> bool:
    return date.sentence == end.sentence or date.sentence == length.sentence


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
