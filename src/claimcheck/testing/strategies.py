"""Strategies that make only valid things, and reach the awkward ones.

Everything that belongs together is drawn at once, so that a failure shrinks to a sentence one can read.
"""

from __future__ import annotations

# First of all: importing hypothesis makes it look for this name here.
from claimcheck.testing import register as register

# isort: split
import datetime as dt
from decimal import Context, Decimal
from functools import cache
from typing import Any, TypeVar, get_args

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

from claimcheck.claims.claim import (
    WEEKDAYS,
    AttributedClaim,
    CitationClaim,
    Claim,
    ClockTime,
    DateClaim,
    DateValue,
    ListClaim,
    Modality,
    NameClaim,
    NameParts,
    NumericClaim,
    Role,
    ScoreClaim,
    Section,
    When,
)
from claimcheck.claims.interval import Interval
from claimcheck.claims.measure import Measure
from claimcheck.claims.precision import BOUNDS, Bound
from claimcheck.claims.quantity import Quantity, plain
from claimcheck.claims.speech import Cue, Mode, Speaker, Stance
from claimcheck.text.document import Document
from claimcheck.text.span import Span

T = TypeVar("T")

_EXACT = Context(prec=400)

_made = cache(st.sampled_from)


def _of(table: tuple[T, ...]) -> SearchStrategy[T]:
    """One of the table: one strategy for each, made and checked once."""
    strategy: SearchStrategy[T] = _made(table)
    return strategy


UNITS: tuple[tuple[str, str], ...] = (
    ("", "count"),
    ("dollar", "currency"),
    ("pound sterling", "currency"),
    ("kilometre", "length"),
    ("tonne", "mass"),
    ("percent", "ratio"),
)
"""Units and what they measure: some counted, some weighed, and percent, which no rescaling changes."""

MEASURES: tuple[Measure, ...] = (
    Measure(),
    Measure(head="troop"),
    Measure(head="troop", modifiers=("extra",), entity="Britain", event="deploy"),
    Measure(head="person", event="kill"),
    Measure(head="profit", entity="the mill"),
    Measure(head="member", modifiers=("paying", "Scottish")),
)

OUTLETS = ("wire", "daily", "weekly")
TOWNS = ("Lyon", "Leeds", "Gdańsk", "Poznań", "Kyiv")
PAPERS = ("Reuters", "AP", "The Lyon Courier", "Leeds Evening News")
PEOPLE = ("Ada Quill", "Piotr Wrona", "the mayor", "police")
HEDGES: dict[Bound, str] = {
    "exact": "",
    "about": "about ",
    "nearly": "nearly ",
    "more_than": "more than ",
    "at_least": "at least ",
    "less_than": "fewer than ",
    "at_most": "up to ",
}
"""The bounds whose ends follow from the figure, and a hedge that says each."""


@cache
def figures(*, min_value: int = -(10**12)) -> SearchStrategy[Decimal]:
    """Numbers as texts have them: small, round, with decimals, zero, below zero, and far too long."""
    counts = st.integers(max(min_value, 0), 2_000).map(Decimal)
    rounded = st.builds(lambda digits, zeros: Decimal(digits * 10**zeros), st.integers(1, 999), st.integers(2, 12))
    decimals = st.builds(
        lambda digits, places: Decimal(digits).scaleb(-places), st.integers(max(min_value, 0), 10**6), st.integers(1, 4)
    )
    huge = st.integers(10**20, 10**60).map(Decimal)
    strategies = [counts, rounded, decimals, huge]
    if min_value < 0:
        strategies.append(st.integers(min_value, -1).map(Decimal))
    return st.one_of(strategies)


@cache
def intervals() -> SearchStrategy[Interval]:
    """Ranges that hold some number, with open, closed or missing ends."""
    return st.builds(_interval, st.tuples(figures(), figures()), _ends(), _ends())


@cache
def _ends() -> SearchStrategy[str]:
    return st.sampled_from(("closed", "open", "none"))


def _interval(values: tuple[Decimal, Decimal], below: str, above: str) -> Interval:
    low, high = sorted(values)
    if low == high and "open" in (below, above):
        high = _EXACT.add(low, Decimal(1))
    return Interval(
        None if below == "none" else low, None if above == "none" else high, below == "open", above == "open"
    )


@st.composite
def quantities(draw: DrawFn, unit: tuple[str, str] | None = None, bounds: tuple[Bound, ...] = BOUNDS) -> Quantity:
    """Figures with every kind of bound. ``unit`` is a unit and its dimension, where it is given."""
    name, dimension = unit if unit is not None else draw(_of(UNITS))
    bound = draw(_of(bounds))
    if bound in HEDGES:
        # Nothing is "nearly 0": no figure lies within a tenth of it.
        value = draw(figures()) or Decimal(bound == "nearly")
        return Quantity(value=value, bound=bound, unit=name, dimension=dimension)
    interval = draw(intervals())
    return Quantity(**interval._asdict(), bound=bound, unit=name, dimension=dimension)


@cache
def measures() -> SearchStrategy[Measure]:
    """What figures are figures of, from nothing known to everything."""
    return st.sampled_from(MEASURES)


@cache
def spans(limit: int = 400) -> SearchStrategy[Span]:
    """Places in a text of this length, empty ones as well."""
    pairs = st.tuples(st.integers(0, limit), st.integers(0, limit))
    return pairs.map(lambda ends: Span(start=min(ends), end=max(ends)))


@cache
def days() -> SearchStrategy[dt.date]:
    """Days that news is about: leap days and the turn of a year are among them."""
    awkward = st.sampled_from((dt.date(2020, 2, 29), dt.date(2021, 12, 31), dt.date(2022, 1, 1), dt.date(1900, 2, 28)))
    return st.one_of(st.dates(dt.date(2020, 1, 1), dt.date(2024, 12, 31)), awkward)


@cache
def moments() -> SearchStrategy[dt.date | dt.datetime]:
    """Days, and moments where the hour is known."""
    hours = st.builds(dt.datetime.combine, days(), st.sampled_from((dt.time(0, 0), dt.time(10, 5), dt.time(23, 59))))
    return st.one_of(days(), hours)


@cache
def whens() -> SearchStrategy[When]:
    """The days a claim is about."""
    return st.builds(lambda day, length: When(start=day, end=day + dt.timedelta(length)), days(), st.integers(0, 10))


@cache
def speakers() -> SearchStrategy[Speaker]:
    """Who is named as saying so."""
    return st.sampled_from(PEOPLE).map(lambda name: Speaker(text=name, name=name))


@cache
def _maybe(strategy: SearchStrategy[T]) -> SearchStrategy[T | None]:
    return st.one_of(st.none(), strategy)


@st.composite
def _common(draw: DrawFn, mention: str) -> dict[str, Any]:
    """The fields every claim has: made by hand, or standing in a sentence of a document."""
    fields: dict[str, Any] = {
        "modality": draw(_of(get_args(Modality))),
        "when": draw(_maybe(whens())),
        "place": draw(_of(((), *((town,) for town in TOWNS)))),
        "speaker": draw(_maybe(speakers())),
        "published": draw(_maybe(moments())),
        "source": draw(_of((None, None, *PAPERS))),
    }
    if draw(st.booleans()):
        return fields
    before = draw(_of(("", "Police said ", "“In all, ", "Łódź: ")))
    after = draw(_of((".", " were sent to Lyon.", "”, she said.", " — no more")))
    start = draw(st.integers(0, 300))
    at = start + len(before)
    return {
        **fields,
        "document": draw(_of(OUTLETS)),
        "field": draw(_of(("text", "title"))),
        "text": mention,
        "span": Span(start=at, end=at + len(mention)),
        "sentence": Span(start=start, end=at + len(mention) + len(after)),
        "sentence_text": before + mention + after,
    }


def written(quantity: Quantity) -> str:
    """The figure as a text might have it."""
    if quantity.value is not None:
        return HEDGES.get(quantity.bound, "") + plain(quantity.value)
    return " to ".join(plain(end) for end in (quantity.low, quantity.high) if end is not None) or "dozens"


@st.composite
def numeric_claims(
    draw: DrawFn,
    about: Measure | None = None,
    unit: tuple[str, str] | None = None,
    bounds: tuple[Bound, ...] = BOUNDS,
) -> NumericClaim:
    """Figures and what they are figures of. ``about`` is the measure, where it is given."""
    quantity = draw(quantities(unit, bounds))
    return NumericClaim(
        quantity=quantity,
        measure=about if about is not None else draw(measures()),
        role=draw(_of(get_args(Role))),
        exhaustive=draw(st.booleans()),
        change=draw(_of((None, "up", "down"))),
        framing=draw(_of(("current", "current", "current", "past", "revised"))),
        section=draw(_of(get_args(Section))),
        quoted=draw(st.booleans()),
        cited=draw(_of(((), *((paper,) for paper in PAPERS)))),
        hearsay=draw(st.booleans()),
        **draw(_common(written(quantity))),
    )


@st.composite
def clock_times(draw: DrawFn) -> ClockTime:
    """Times of day, some with a zone, some that run past midnight."""
    start = draw(_of((dt.time(0, 0), dt.time(10, 5), dt.time(15, 15), dt.time(23, 59))))
    end = draw(_of((start, start, dt.time(15, 45), dt.time(2, 0))))
    return ClockTime(start=start, end=end, offset=draw(_of((None, 0, 60, -300, 330))))


@st.composite
def date_values(draw: DrawFn) -> DateValue:
    """Days, ranges and times of day, with the day of the week they name: mostly the right one."""
    first = draw(_maybe(days()))
    weekday = draw(_maybe(_of(WEEKDAYS)))
    if first is None:
        return DateValue(weekday=weekday, clock=draw(_of((None, None, draw(clock_times())))))
    if draw(st.booleans()):
        weekday = WEEKDAYS[first.weekday()]
    last = first + dt.timedelta(draw(_of((0, 0, 0, 1, 9, 27))))
    return DateValue(start=first, end=last, weekday=weekday, text=f"{first:%d %B %Y}".lstrip("0"))


@st.composite
def date_claims(draw: DrawFn, event: str | None = None) -> DateClaim:
    """Dates and what happens then."""
    date = draw(date_values())
    return DateClaim(
        date=date,
        event=event if event is not None else draw(_of((None, "meet", "die", "vote"))),
        role=draw(_of(("on", "start", "end"))),
        who=draw(_of(((), *((name,) for name in PEOPLE)))),
        **draw(_common(date.text or date.weekday or "soon")),
    )


@cache
def _cues() -> SearchStrategy[Cue]:
    lemmas = st.sampled_from(("say", "deny", "tweet"))
    return st.builds(Cue, span=spans(), lemma=lemmas, stance=st.sampled_from(get_args(Stance)))


@st.composite
def attributed_claims(draw: DrawFn) -> AttributedClaim:
    """Words and who said them; at times in two pieces, at times by nobody who can be named."""
    words = draw(_of(("“We will add to those 100 engineers”", "the mill would close", "'no, nobody")))
    fields = draw(_common(words))
    place = fields.get("span") or Span(start=0, end=len(words))
    cut = draw(st.integers(place.start, place.end))
    pieces = (Span(start=place.start, end=cut), Span(start=cut, end=place.end))
    return AttributedClaim(
        content=pieces if draw(st.booleans()) else (place,),
        cue=draw(_maybe(_cues())),
        mode=draw(_of(get_args(Mode))),
        **fields,
    )


@st.composite
def score_claims(draw: DrawFn) -> ScoreClaim:
    """Games, sets, votes and ratings, with and without the names of the sides."""
    first, second = draw(st.integers(0, 300)), draw(st.integers(0, 300))
    sides = draw(_of(((), ("Leeds",), ("Leeds", "Hull"))))
    won = len(sides) == 2 and draw(st.booleans())
    return ScoreClaim(
        contest=draw(_of(("game", "set", "vote", "rating"))),
        first=Decimal(first),
        second=Decimal(second),
        sides=sides,
        winner=sides[0] if won else None,
        loser=sides[1] if won else None,
        **draw(_common(f"{first}-{second}")),
    )


@st.composite
def name_claims(draw: DrawFn) -> NameClaim:
    """People with and without a given name and a title; some names are a letter apart."""
    given, family = draw(_of((None, "Anna", "Peter"))), draw(_of(("Marchand", "Merchand", "Marsh")))
    title = draw(_of((None, "Mayor", "Defence Minister", "Interior Minister", "Sgt.", "Captain")))
    full = family if given is None else f"{given} {family}"
    return NameClaim(full=full, parts=NameParts(given=given, family=family), title=title, **draw(_common(full)))


@st.composite
def citation_claims(draw: DrawFn) -> CitationClaim:
    """Papers and agencies that a text relays, some of them through another one."""
    origin = draw(_of(PAPERS))
    return CitationClaim(
        origin=origin,
        relay=draw(_of((None, *PAPERS))),
        cue=draw(_maybe(_cues())),
        covers=draw(_of(("sentence", "text"))),
        **draw(_common(origin)),
    )


@st.composite
def list_claims(draw: DrawFn) -> ListClaim:
    """Lists of towns with the number announced for them, mostly the right one."""
    items = draw(st.lists(_of(TOWNS), min_size=2, max_size=5, unique=True))
    announced = draw(_of((len(items), len(items), 2, 3, 7)))
    return ListClaim(
        announced=Quantity(value=Decimal(announced)),
        measure=Measure(head="town"),
        items=tuple(items),
        compound=draw(st.booleans()),
        **draw(_common(f"{announced} towns: {', '.join(items[:-1])} and {items[-1]}")),
    )


def claims(about: Measure | None = None) -> SearchStrategy[Claim]:
    """Claims of every kind."""
    return st.one_of(
        numeric_claims(about),
        date_claims(),
        attributed_claims(),
        score_claims(),
        name_claims(),
        citation_claims(),
        list_claims(),
    )


_SCRAPS = (
    "Some 12 people died. ",
    "Another 350 soldiers will join those 100, for a total of 460.\n",
    "between 2,000 and",
    "“We will not",
    "\"He said 'no",
    "10% to 15% (24 km/15 miles) ",
    "Wednesday, Feb. 31, 0000 ",
    "١٢ شخصا ",
    "１２，０００人が ",
    "Błaszczak — Київ: 1.234.567,89 € ",
    "1/0 of 0% $-0.00 1e999 ½ \u2009 ",
    "\u202eevif\u202c \u200b\ufeff\x00 ",
    "9" * 60,
    "\r\n\r\n",
    "\u00a0",
    "\n\n- item\n- item 2\n",
    "said said said ",
    "((((",
    "million billion thousand ",
    "title: x\n---\n20220207\nhttp://example.org/\n",
)
"""Pieces of text that have broken readers: quotations never closed, other digits and scripts, wrong dates, controls."""


@cache
def texts() -> SearchStrategy[str]:
    """Texts of every kind, most of them nasty: no text whatever may raise."""
    scraps = st.lists(st.sampled_from(_SCRAPS), max_size=8).map("".join)
    anything = st.text(max_size=60)
    mixed = st.builds(lambda parts: "".join(parts), st.lists(st.one_of(st.sampled_from(_SCRAPS), anything), max_size=6))
    digits = st.text(alphabet="0123456789,.-/% $\u00a0kmn", max_size=80)
    return st.one_of(scraps, anything, mixed, digits)


def documents(content: SearchStrategy[str] | None = None) -> SearchStrategy[Document]:
    """Texts with what may be known of them."""
    return st.builds(
        Document,
        id=st.sampled_from(OUTLETS),
        text=content if content is not None else texts(),
        title=_maybe(st.one_of(st.sampled_from(("450 troops sent", "Dozens feared dead")), st.text(max_size=30))),
        published=_maybe(moments()),
        source=_maybe(st.sampled_from(("The Lyon Courier", "Leeds Evening News"))),
    )


_SENTENCES = (
    "Police said {hedge}{n} people were killed in {town}.",
    "In all {hedge}{n} people were killed in {town}, {who} said.",
    "Britain will send {n} troops to join {m} engineers already there, bringing the total to {sum}.",
    "The tally fell from {sum} to {n}, a drop of {m}.",
    "“We are sending a further {n} soldiers to {town},” {who} said on {weekday}.",
    "The mill made a profit of ${n} million, up {m} percent from a year earlier.",
    "The drills run from Feb. 10 to Feb. 20, 2022, {m} days in all.",
    "The vote is due on {weekday}, March 2, 2022.",
)


@st.composite
def sentences(draw: DrawFn) -> str:
    """Sentences as a newsroom writes them, each with its figures; some of them do not add up."""
    n, m = draw(st.integers(0, 5_000)), draw(st.integers(0, 500))
    return draw(_of(_SENTENCES)).format(
        n=f"{n:,}",
        m=m,
        sum=f"{n + m + draw(_of((0, 0, 10))):,}",
        hedge=draw(_of(tuple(HEDGES.values()))),
        town=draw(_of(TOWNS)),
        who=draw(_of(PEOPLE)),
        weekday=draw(_of(WEEKDAYS)),
    )


@st.composite
def stories(draw: DrawFn) -> tuple[Document, ...]:
    """One to three documents about the same events, published within days of each other."""
    shared = draw(st.lists(sentences(), min_size=1, max_size=3))
    first = draw(days())
    told = []
    for outlet in OUTLETS[: draw(st.integers(1, len(OUTLETS)))]:
        own = draw(st.lists(sentences(), max_size=2))
        order = draw(st.permutations([*shared, *own]))
        published = draw(_maybe(st.integers(0, 3).map(lambda later: first + dt.timedelta(later))))
        told.append(Document(id=outlet, text=" ".join(order), published=published))
    return tuple(told)


_SPREAD = Decimal("0.2")
"""Wider than any literal width, so that a figure this much further on cannot be the same one rounded."""


def beyond(quantity: Quantity, by: Decimal) -> Quantity:
    """A plain figure past an end of what this one stands for. It needs an end to go past."""
    step = 1 + abs(by)
    if quantity.high is not None:
        value = (quantity.high + abs(quantity.high) * _SPREAD + step).to_integral_value("ROUND_CEILING")
    elif quantity.low is not None:
        value = (quantity.low - abs(quantity.low) * _SPREAD - step).to_integral_value("ROUND_FLOOR")
    else:
        raise ValueError("a quantity without ends has nothing beyond it")
    return Quantity(value=value, unit=quantity.unit, dimension=quantity.dimension)


def agreeing_pairs(about: Measure | None = None) -> SearchStrategy[tuple[NumericClaim, NumericClaim]]:
    """One claim in two documents, its figure with at least one end."""
    return numeric_claims(about, bounds=tuple(HEDGES)).map(_told_twice)


def _told_twice(claim: NumericClaim) -> tuple[NumericClaim, NumericClaim]:
    plainly = {"modality": "actual", "change": None}
    return fresh(claim, document=OUTLETS[0], **plainly), fresh(claim, document=OUTLETS[1], **plainly)


@st.composite
def conflicting_pairs(draw: DrawFn, about: Measure | None = None) -> tuple[NumericClaim, NumericClaim]:
    """Two claims that agreed until one figure was edited: past its end, or by a factor of a thousand."""
    left, right = draw(agreeing_pairs(about))
    quantity = right.quantity
    if quantity.value and quantity.bound == "exact" and draw(st.booleans()):
        slip = Quantity(value=quantity.value * 1000, unit=quantity.unit, dimension=quantity.dimension)
        return left, with_figure(right, slip)
    return left, with_figure(right, beyond(quantity, draw(figures(min_value=0))))


@st.composite
def edited_pairs(draw: DrawFn, about: Measure | None = None) -> tuple[NumericClaim, NumericClaim]:
    """Two claims that agreed until one thing about the second was edited: its figure, or what it is said to be."""
    if draw(st.booleans()):
        return draw(conflicting_pairs(about))
    left, right = draw(agreeing_pairs(about))
    return left, fresh(right, modality=draw(_of(get_args(Modality)[1:])))


def with_figure(claim: NumericClaim, quantity: Quantity) -> NumericClaim:
    """The claim with another figure, in its text as well."""
    if claim.text is None or claim.span is None:
        return fresh(claim, quantity=quantity)
    text = written(quantity)
    return fresh(
        claim, quantity=quantity, text=text, span=Span(start=claim.span.start, end=claim.span.start + len(text))
    )


C = TypeVar("C", NumericClaim, DateClaim, AttributedClaim, ScoreClaim, NameClaim, CitationClaim, ListClaim)


def fresh(claim: C, **changes: Any) -> C:
    """The claim with changes, and the id that goes with them."""
    return type(claim).model_validate({**dict(claim), **changes, "id": ""})
