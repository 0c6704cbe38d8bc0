"""Typed claims: what a text asserts, tied to exact characters."""

from __future__ import annotations

import datetime as dt
from typing import Annotated, Any, Literal, Self, TypeAlias

from pydantic import Field, TypeAdapter, field_validator, model_validator

from claimcheck.claims.identity import digest
from claimcheck.claims.measure import Measure
from claimcheck.claims.quantity import Change, Figure, Quantity
from claimcheck.claims.speech import Cue, Mode, Speaker, Words
from claimcheck.text.document import Moment
from claimcheck.text.span import Span
from claimcheck.text.value import Value

Modality = Literal["actual", "planned", "projected", "possible", "denied", "required"]
Role = Literal["level", "increment", "decrement", "total", "part", "share", "rate", "change", "limit"]
Framing = Literal["current", "past", "revised", "withdrawn", "corrected"]
Section = Literal["headline", "lead", "body", "caption"]
Field_ = Literal["text", "title"]
Weekday = Literal["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
WEEKDAYS: tuple[Weekday, ...] = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


class When(Value):
    """The days a claim is about, resolved against the dateline; ``text`` are the words that said so."""

    start: Moment | None = None
    end: Moment | None = None
    text: str | None = None


class ClockTime(Value):
    """A time of day as the minutes it may be, the first and the last included.

    ``end`` before ``start`` lies on the next day. ``offset`` are the minutes by which the zone named is ahead of UTC
    (GMT 0, BST 60, EST -300); None where the text names none, or one that several zones share.
    """

    start: dt.time
    end: dt.time
    offset: Annotated[int, Field(ge=-14 * 60, le=14 * 60)] | None = None


class DateValue(Value):
    """A date as the days or minutes it may be.

    ``start`` and ``end`` are the first and the last, both included; both None where the year is open. ``weekday`` is
    the day of the week the text names. ``text`` is the date as written. ``clock`` is the time of day of a clock time,
    also where its day is not known; ``length`` the length of time a date is told by ("two years ago"), which is no
    figure of its own.
    """

    start: Moment | None = None
    end: Moment | None = None
    weekday: Weekday | None = None
    text: str | None = None
    clock: ClockTime | None = None
    length: Quantity | None = None

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        if self.start is not None and self.end is not None and _naive(self.end) < _naive(self.start):
            raise ValueError(f"a date ends before it starts: {self.start}..{self.end}")
        return self


def _naive(moment: dt.date) -> str:
    return moment.isoformat()[:16]


class _Claim(Value):
    """What every claim has.

    ``document``, ``span``, ``sentence`` and ``text`` are None for claims made by hand. ``field`` says which text the
    span points into: the document's text or its separate title. ``published`` is the dateline of the document.
    ``source`` is who published the document: it never speaks.
    ``context`` are the lemmas of the words around the mention, ``setting`` the names its document is about: neither is
    an assertion, both tell whether two claims speak of one thing.
    """

    id: str = ""
    document: str | None = None
    field: Field_ = "text"
    span: Span | None = None
    text: str | None = None
    sentence: Span | None = None
    sentence_text: str | None = None
    speaker: Speaker | None = None
    modality: Modality = "actual"
    when: When | None = None
    place: tuple[str, ...] = ()
    published: Moment | None = None
    source: str | None = None
    context: tuple[str, ...] = ()
    setting: tuple[str, ...] = ()
    kind: str

    @field_validator("speaker", mode="before")
    @classmethod
    def _named(cls, speaker: Any) -> Any:
        """A bare name will do for a claim made by hand."""
        return {"text": speaker, "name": speaker} if isinstance(speaker, str) else speaker

    @model_validator(mode="after")
    def _identify(self) -> Self:
        """Give a claim without an id one made of its content."""
        if not self.id:
            # Defaults are left out, so that a field added one day changes no id.
            content = self.model_dump_json(exclude={"id"}, exclude_defaults=True)
            object.__setattr__(self, "id", digest("claim", self.kind, content))
        return self

    @property
    def position(self) -> tuple[str, str, int, str]:
        """Where it stands: an order of claims that no name and no figure in them changes."""
        return self.document or "", self.field, self.span.start if self.span is not None else 0, self.id


TIES = ("part_of", "adds_to", "before", "change_of", "corrects", "converts", "share_of", "shared_by", "recalled_by")
"""The fields of a figure that name another claim."""

_VOUCHED = frozenset({"count", "currency", "percentage"})


class NumericClaim(_Claim):
    """A figure and what it is a figure of.

    ``part_of`` is the id of the claim whose total this is a part of, ``adds_to`` the id of the claim whose figure this
    one comes on top of, ``before`` the id of the claim this one changed from, ``change_of`` the id of the claim
    that a change led to, ``corrects`` the id of the claim that a note of correction replaces by this one,
    ``converts`` the id of the claim whose figure this one repeats in another unit, ``share_of`` and ``shared_by``
    the ids of the amount and of the number of which this is what comes to each, ``recalled_by`` the id of the later
    claim that counts the same people again ("all four"): each only where the text, or the caller, says so.
    ``company`` are the people named beside the figure who are counted there with it (one in "he and two friends").
    ``counted_on`` is the number to which ordinals carry a count on behind it (3 in "two died ... a third was hurt"), or 0.
    ``points`` says that the number has no noun and stands for what was counted before ("the other five").
    ``exhaustive`` says that the parts named are all there are, ``disjoint`` that nobody is in two of them.
    ``change`` is the direction where the figure is the size of a change. ``framing`` is how the text presents the
    figure: as one of the past ("initially"), beside words of revision, or, in a note of correction, as the one
    taken back or the one put in its place. ``mention`` are the words from the hedge to the counted noun ("some
    110,000 troops"). ``quoted`` says that it stands in quotation marks, as a part of what somebody said. ``cited``
    are the papers and agencies that its sentence relays. ``hearsay`` says that its sentence, or one beside it in
    the paragraph, speaks of saying, so that the figure may be somebody's even where no ``speaker`` is read.

    >>> NumericClaim(quantity=Quantity(value=350), measure=Measure(head="troop")).role
    'level'
    """

    kind: Literal["numeric"] = "numeric"
    quantity: Quantity
    measure: Measure = Measure()
    role: Role = "level"
    part_of: str | None = None
    adds_to: str | None = None
    before: str | None = None
    change_of: str | None = None
    corrects: str | None = None
    converts: str | None = None
    share_of: str | None = None
    shared_by: str | None = None
    recalled_by: str | None = None
    company: Annotated[int, Field(ge=0)] = 0
    counted_on: Annotated[int, Field(ge=0)] = 0
    points: bool = False
    exhaustive: bool = True
    disjoint: bool = False
    change: Change | None = None
    framing: Framing = "current"
    mention: str | None = None
    quoted: bool = False
    cited: tuple[str, ...] = ()
    hearsay: bool = False
    section: Section = "body"

    @property
    def needs_voucher(self) -> bool:
        """Somebody has to vouch for a count, a sum of money or a share; an age, a length or an hour can be looked up."""
        return self.quantity.dimension in _VOUCHED and self.measure.head != "age" and not self.points


class AttributedClaim(_Claim):
    """Words and who said them. ``content`` may be discontinuous; where nobody can be named, ``speaker`` is None.

    ``quotes`` are the parts of the content that stand in quotation marks, in reading order.
    ``relay`` is who passed the words of the speaker on ("officials told the Times"), ``origin`` whom the speaker has
    them from ("AFP reported, citing officials"): each only where the sentence says so.
    """

    kind: Literal["attributed"] = "attributed"
    content: tuple[Span, ...] = ()
    quotes: tuple[Words, ...] = ()
    cue: Cue | None = None
    mode: Mode = "indirect"
    relay: Speaker | None = None
    origin: Speaker | None = None


class DateClaim(_Claim):
    """A date or a time and what happens then.

    ``event`` is the lemma of what happens, ``role`` whether the date is when it happens, starts or ends; ``who`` are
    the names that take part. Of two dates that are the ends of one stretch ("from May to July 2019"), the ``when`` of
    each is the whole of it.
    """

    kind: Literal["date"] = "date"
    date: DateValue
    event: str | None = None
    role: Literal["on", "start", "end"] = "on"
    who: tuple[str, ...] = ()


class ScoreClaim(_Claim):
    """Two numbers of one contest: a game, a set of tennis, a vote, or a rating of which the second is the best there is.

    ``first`` and ``second`` stand in the order of the text. ``winner``, ``loser`` and ``sides`` are the names beside them,
    where the text says so; ``abstained`` counts those who voted neither way.

    >>> ScoreClaim(contest="vote", first=5, second=4).kind
    'score'
    """

    kind: Literal["score"] = "score"
    contest: Literal["game", "set", "vote", "rating"]
    first: Figure
    second: Figure
    abstained: Figure | None = None
    winner: str | None = None
    loser: str | None = None
    sides: tuple[str, ...] = ()
    section: Section = "body"


class NameParts(Value):
    """The parts of a person's name, each None where it is not given."""

    given: str | None = None
    middle: str | None = None
    family: str
    suffix: str | None = None


class NameClaim(_Claim):
    """A person named in a text, the first time in this form.

    ``full`` is the name without the title, as written; ``title`` the office or rank beside it ("Foreign Secretary");
    ``part`` what the text calls the person in what happened or in a family ("gunman", "daughter").

    >>> NameClaim(full="Anna Keller", parts=NameParts(given="Anna", family="Keller"), title="Mayor").kind
    'name'
    """

    kind: Literal["name"] = "name"
    full: str
    parts: NameParts
    title: str | None = None
    part: str | None = None


class CitationClaim(_Claim):
    """Who relays whom: the text passes on what another paper or agency has.

    ``origin`` is who had it first, ``relay`` who passed it on to this text: None where the text has it from the origin
    itself. In "AFP reported, citing Reuters" they are Reuters and AFP, in "officials told the Courier" the officials
    and the Courier. ``covers`` says how far it reaches: a credit in the dateline or at the foot covers the whole text.

    >>> CitationClaim(origin="Reuters", covers="text").relayed
    'Reuters'
    """

    kind: Literal["citation"] = "citation"
    origin: str
    relay: str | None = None
    cue: Cue | None = None
    covers: Literal["sentence", "text"] = "sentence"

    @property
    def relayed(self) -> str:
        """The paper or agency that this text has it from."""
        return self.relay or self.origin


class ListClaim(_Claim):
    """A list whose number of items the text announces: "three countries: Poland, Romania and Germany".

    ``announced`` is the number given, ``announced_by`` the id of the claim that gives it and ``announced_span`` its
    place; ``measure`` is what is counted. ``items`` are what is listed, as written, ``item_spans`` their places.
    ``compound`` says that the last "and" may stand within one item ("research and development").

    >>> ListClaim(announced=Quantity(value=3), items=("Poland", "Romania")).kind
    'list'
    """

    kind: Literal["list"] = "list"
    announced: Quantity
    announced_by: str | None = None
    announced_span: Span | None = None
    measure: Measure = Measure()
    items: tuple[str, ...]
    item_spans: tuple[Span, ...] = ()
    compound: bool = False


Claim: TypeAlias = NumericClaim | AttributedClaim | DateClaim | ScoreClaim | NameClaim | CitationClaim | ListClaim

CLAIM: TypeAdapter[Claim] = TypeAdapter(Annotated[Claim, Field(discriminator="kind")])
"""Validates and reads back any claim by its ``kind``."""

CLAIMS: TypeAdapter[tuple[Claim, ...]] = TypeAdapter(tuple[Annotated[Claim, Field(discriminator="kind")], ...])
"""Validates many claims at once."""
