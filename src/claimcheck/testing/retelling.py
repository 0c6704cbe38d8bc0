"""Stories that can be told again: with other names, on other days, with vaguer figures, in another order.

What a check finds must not depend on what people and towns are called, nor on the week in which it all happened. A
`Plot` holds what is told; `told` writes it down for one set of names and days.
"""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Iterable, Sequence
from typing import NamedTuple, TypeAlias

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn

from claimcheck.checking.checker import Checker
from claimcheck.extraction.extract import extract
from claimcheck.findings.finding import Finding
from claimcheck.text.document import Document


class World(NamedTuple):
    """What people and towns are called, and by how many weeks everything is later."""

    people: tuple[str, ...] = ("Anna Keller", "Peter Marsh", "Maria Thorn")
    towns: tuple[str, ...] = ("Lyon", "Leeds", "Zagreb")
    weeks: int = 0


HERE = World()
ELSEWHERE = World(("Laura Brandt", "Simon Field", "Helen Pryce"), ("Turin", "Hull", "Prague"))
"""Other names for everybody and everything."""


class Line(NamedTuple):
    """A sentence of a story: its template, its figures, who, where, and how many days into the story."""

    template: str
    n: int
    m: int
    off: int
    person: int
    town: int
    day: int
    hedged: bool = False


class Plot(NamedTuple):
    """What several sources tell, each published so many days into the story, some of them under a headline."""

    sources: tuple[tuple[Line, ...], ...]
    published: tuple[int, ...]
    headlines: tuple[Line | None, ...] = ()


Place: TypeAlias = tuple[str, str]
"""A claim by its source, and as the how manieth of its kind there."""

Said: TypeAlias = frozenset[tuple[str, str, str, frozenset[Place]]]
"""Findings by rule, outcome, severity, and the claims they rest on."""

_START = dt.date(2022, 3, 7)
_SOURCES = ("wire", "daily", "weekly", "courier", "gazette")

_TEMPLATES = (
    "Police said {hedge}{n} people were killed when a ferry sank near {town} on {weekday}.",
    "The storm left {hedge}{n} people dead in {town}, {who} said.",
    "Britain will send {hedge}{n} troops to {town} to join {m} engineers already there, bringing the total to {sum}.",
    "Of the {sum} people aboard in {town}, {hedge}{n} were rescued.",
    "Output in {town} fell from {sum} tonnes to {n} tonnes, a drop of {m} tonnes.",
    "The drills near {town} run from {date} to {later}.",
    "The vote in {town} is due on {weekday}, {date}.",
    '"We will not leave {town} before the winter and nobody can make us," {who} said.',
    '"We will not leave {town} before the summer and nobody can make us," {who} said.',
    "{who} met the mayor in {town} on {date}.",
    "The bridge at {town} is {n} metres long.",
    "The council of {town} has {count} priorities: schools, crime and housing.",
    "{hedge}{n} people were killed in a fire in {town}. Another {m} died in hospital, bringing the toll to {sum}.",
    "The death toll in the fire in {town} rose to {hedge}{n}, {who} said.",
    "The death toll in the fire in {town} stood at {hedge}{n} on {weekday}.",
    "Of the {sum} houses in {town}, {hedge}{n} burned down. The other {m} were damaged.",
    "Police held {count} men in {town} on {weekday}. All three were released the next day.",
    "Each of the {m} families in {town} will get {n} euros, {product} euros in all.",
    "The fair in {town} opened on {date} and closed on {later}, {span} days later.",
    '"We have lost {n} people in {town}," {who} said.',
    "{who} told the Courier that {hedge}{n} people were killed in {town}.",
    "{hedge}{n} people were killed in {town}, the Daily reported.",
    "The actor {who}, {age}, was found dead in {town} on {weekday}.",
    "Mayor {who} opened the {n}-metre bridge at {town}.",
    "Governor {who} opened the new road to {town} on {weekday}.",
    "{who} said the council had agreed to sell the harbour in {town}.",
    "{who} denied that the council had agreed to sell the harbour in {town}.",
    "Shells hit the school in {town} at {clock} on {weekday}, {who} said.",
    "The Red Cross appeal for {town} has raised {hedge}{n},000 euros so far, {who} said.",
    "The school in {town} has {n} pupils, among them {m} girls.",
    "An earlier version of this article said {n} people were killed in {town}. It was {m} people.",
)

_HEADLINES = (
    "{n} dead in {town} ferry sinking",
    "Britain to send {n} troops to {town}",
    "Fire in {town} kills {hedge}{n}",
    "{town} bridge to be {n} metres long",
)


@st.composite
def plots(draw: DrawFn) -> Plot:
    """A few sources on the same events; some of their figures differ, some sums do not add up."""
    shared = draw(st.lists(_lines(_TEMPLATES), min_size=1, max_size=3))
    headline = draw(st.none() | st.none() | _lines(_HEADLINES))
    sources, headlines = [], []
    for _ in range(draw(st.sampled_from((2, 3, 3, 5)))):
        told = [draw(_edited(line)) for line in shared] + draw(st.lists(_lines(_TEMPLATES), max_size=1))
        sources.append(tuple(draw(st.permutations(told))))
        headlines.append(None if headline is None else draw(_edited(headline)))
    return Plot(tuple(sources), tuple(draw(st.integers(7, 9)) for _ in sources), tuple(headlines))


def _lines(templates: Sequence[str]) -> st.SearchStrategy[Line]:
    return st.builds(
        Line,
        template=st.sampled_from(templates),
        n=st.sampled_from((3, 12, 45, 350, 1200)),
        m=st.sampled_from((2, 15, 100)),
        off=st.sampled_from((0, 0, 10)),
        person=st.integers(0, 2),
        town=st.integers(0, 2),
        day=st.integers(0, 6),
    )


def _edited(line: Line) -> st.SearchStrategy[Line]:
    """The line, or the line with another figure, or another day."""
    other = st.sampled_from((line.n, line.n, line.n + 1, line.n * 10))
    return st.builds(lambda n, day: line._replace(n=n, day=day), other, st.sampled_from((line.day, line.day, 2)))


def told(plot: Plot, world: World = HERE) -> tuple[Document, ...]:
    """The sources as texts, for one set of names and days."""
    start = _START + dt.timedelta(weeks=world.weeks)
    headlines = (*plot.headlines, *[None] * len(plot.sources))
    return tuple(
        Document(
            id=source,
            title=None if headline is None else _written(headline, world, start),
            text=" ".join(_written(line, world, start) for line in lines),
            published=start + dt.timedelta(published),
        )
        for source, lines, published, headline in zip(_SOURCES, plot.sources, plot.published, headlines, strict=False)
    )


def _written(line: Line, world: World, start: dt.date) -> str:
    day = start + dt.timedelta(line.day)
    written = line.template.format(
        n=f"{line.n:,}",
        m=line.m,
        sum=f"{line.n + line.m + line.off:,}",
        product=f"{line.n * line.m + line.off:,}",
        count="four" if line.off else "three",
        span=6 if line.off else 5,
        age=20 + line.n % 60,
        clock="3.45pm" if line.off else "3pm",
        hedge="about " if line.hedged else "",
        who=world.people[line.person],
        town=world.towns[line.town],
        weekday=f"{day:%A}",
        date=_dated(day),
        later=_dated(day + dt.timedelta(5)),
    )
    return written[0].upper() + written[1:]


def _dated(day: dt.date) -> str:
    return f"{day:%B} {day.day}, {day.year}"


def vaguer(plot: Plot) -> Iterable[Plot]:
    """The plot with "about" before one figure, for each figure that it can stand before."""
    for at, lines in enumerate(plot.sources):
        for where, line in enumerate(lines):
            if (hedged := _hedged(line)) is not None:
                told = (*lines[:where], hedged, *lines[where + 1 :])
                yield plot._replace(sources=(*plot.sources[:at], told, *plot.sources[at + 1 :]))
    for at, headline in enumerate(plot.headlines):
        if headline is not None and (hedged := _hedged(headline)) is not None:
            yield plot._replace(headlines=(*plot.headlines[:at], hedged, *plot.headlines[at + 1 :]))


def _hedged(line: Line) -> Line | None:
    return line._replace(hedged=True) if "{hedge}" in line.template and not line.hedged else None


def said(checker: Checker, documents: Sequence[Document]) -> Said:
    """What is found in the documents, in terms that do not depend on names, days and offsets."""
    places: dict[str, Place] = {}
    for document in documents:
        numbers: Counter[str] = Counter()
        for claim in extract(document):
            numbers[claim.kind] += 1
            places[claim.id] = document.id, f"{claim.kind} {numbers[claim.kind]}"
    return frozenset(_signed(finding, places) for finding in checker.check(documents).findings)


def _signed(finding: Finding, places: dict[str, Place]) -> tuple[str, str, str, frozenset[Place]]:
    rests_on = frozenset(places[piece.claim] for piece in finding.evidence if piece.claim is not None)
    return finding.rule, finding.outcome, finding.severity, rests_on


def grave(findings: Said) -> Said:
    """The findings that are more than a check that holds."""
    return frozenset(finding for finding in findings if finding[1] != "consistent")


def conflicts(checker: Checker, documents: Sequence[Document]) -> frozenset[frozenset[str]]:
    """The words that cannot all stand, whichever rule says so, and whichever text or sentence it takes for an example.

    Of several texts that agree against one, or sentences of one text that say one thing, one may speak for all.
    """
    return frozenset(words for _, outcome, _, words in worded(checker, documents) if outcome == "conflict")


def worded(checker: Checker, documents: Sequence[Document]) -> frozenset[tuple[str, str, str, frozenset[str]]]:
    """What is found, more than that a check holds, by the words it rests on: one text may speak for another that agrees."""
    findings = checker.check(documents).findings
    return frozenset(
        (found.rule, found.outcome, found.severity, frozenset(piece.text or "" for piece in found.evidence))
        for found in findings
        if found.outcome != "consistent"
    )
