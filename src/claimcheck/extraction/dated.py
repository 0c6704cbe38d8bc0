"""Date mentions into date claims."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence
from functools import lru_cache
from typing import Literal, cast

from claimcheck.claims.claim import ClockTime, DateClaim, DateValue, Weekday, When
from claimcheck.claims.quantity import Quantity
from claimcheck.extraction.attributed import speaker_at
from claimcheck.extraction.counted import Counted
from claimcheck.extraction.measures import context_of, names_in, places_between
from claimcheck.extraction.modality import modality_at
from claimcheck.extraction.sentence import Sentence, around, governor
from claimcheck.lexing.plurals import lemma
from claimcheck.lexing.token import Clock, DateMention, Length
from claimcheck.lexing.verbs import BEGINNINGS
from claimcheck.text.document import Document
from claimcheck.text.span import Span
from claimcheck.text.value import built, maker

DateRole = Literal["on", "start", "end"]

_END = re.compile(r"\b(?:until|till|through|ends? on|ended on|ending)\s+(?:late |early )?$")
_TO = re.compile(r"\b(?:from|between)\b[^;]{0,40}\b(?:to|and)\s+$")
_START = re.compile(r"\b(?:from|since|starting|beginning|as of|between)\s+(?:on )?$")
_DAY = 24 * 60
_LEADING = tuple("until till through on ending late early to and from since starting beginning of between".split())
"""Words that the three of them may end in: before most dates there is none."""


def date_claims(
    document: Document,
    lines: Sequence[Sentence],
    setting: tuple[str, ...],
    ids: Counted,
) -> list[DateClaim]:
    """One claim for every date that says when something is; "at 5:30", morning or evening, says too little."""
    return [
        _claim(document, sentence, date, setting, ids)
        for sentence in lines
        for date in sentence.dates
        if date.kind != "clock" or date.clock is not None
    ]


def _claim(
    document: Document,
    sentence: Sentence,
    date: DateMention,
    setting: tuple[str, ...],
    ids: Counted,
) -> DateClaim:
    text = sentence.text[date.start : date.end]
    whole = sentence.whole
    near = around(sentence, date.start, date.end)
    hold = governor(sentence, date.start, date.end, speech=True)
    event = hold.verb.lemma if hold is not None else None
    fields: dict[str, object] = {
        "id": ids.identify("date", document.id, whole, text),
        "document": document.id,
        "field": sentence.field,
        "span": Span.between(date.start, date.end),
        "text": text,
        "sentence": sentence.span,
        "sentence_text": whole,
        "speaker": speaker_at(sentence.said, date.start, date.end) if sentence.said else None,
        "modality": modality_at(sentence, date.start, date.end),
        "when": _stretch(sentence, date),
        "place": _where(sentence, near.floor, near.roof),
        "published": document.published,
        "source": document.source,
        "context": context_of(sentence, date.start, date.end),
        "setting": setting,
        "kind": "date",
        "date": _value(date, text),
        "event": event or _noun_before(sentence, date),
        "role": _role(sentence, date, event),
        "who": _who(sentence, near.floor, near.roof),
    }
    return _made(fields)


_made = maker(DateClaim)


def _value(date: DateMention, text: str) -> DateValue:
    """The days a date may be; of a clock time the minutes, where its day is known."""
    weekday = cast("Weekday | None", date.weekday)
    length = _quantity(date.length) if date.length is not None else None
    if date.clock is None:
        return built(DateValue, start=date.first, end=date.last, weekday=weekday, text=text, clock=None, length=length)
    clock = date.clock
    shown = built(ClockTime, start=_time(clock.first), end=_time(clock.last), offset=clock.offset)
    if date.first is None or date.first != date.last:
        return built(DateValue, start=date.first, end=date.last, weekday=weekday, text=text, clock=shown)
    return built(
        DateValue,
        start=_moment(date.first, clock.first, clock),
        end=_moment(date.first, clock.last, clock),
        text=text,
        clock=shown,
    )


def _time(minutes: int) -> dt.time:
    return dt.time(minutes % _DAY // 60, minutes % 60)


def _moment(day: dt.date, minutes: int, clock: Clock) -> dt.datetime:
    """The minute of that day in its zone; one without a zone stays without."""
    zone = None if clock.offset is None else dt.timezone(dt.timedelta(minutes=clock.offset))
    if minutes >= _DAY and day < dt.date.max:
        day += dt.timedelta(days=1)
    return dt.datetime.combine(day, _time(minutes), zone)


@lru_cache(maxsize=256)
def _quantity(length: Length) -> Quantity:
    """A length of time as any other figure."""
    if length.high is not None:
        return Quantity(low=length.number, high=length.high, bound="range", unit=length.unit, dimension="time")
    return Quantity(value=length.number, bound=length.bound, unit=length.unit, dimension="time")


def _stretch(sentence: Sentence, date: DateMention) -> When | None:
    """What two dates are the ends of."""
    if date.stretch is None:
        return None
    start, end, first, last = date.stretch
    return built(When, start=first, end=last, text=sentence.text[start:end])


@lru_cache(maxsize=64)
def _where(sentence: Sentence, floor: int, roof: int) -> tuple[str, ...]:
    """The places of a clause, read once for all its dates."""
    return places_between(sentence, floor, roof)


@lru_cache(maxsize=64)
def _who(sentence: Sentence, floor: int, roof: int) -> tuple[str, ...]:
    """The people of a clause, read once for all its dates."""
    if not sentence.may_name(floor, roof):
        return ()
    return names_in(sentence.folded, floor, roof)


def _role(sentence: Sentence, date: DateMention, event: str | None) -> DateRole:
    left = sentence.slice(date.start - 60, date.start)
    if not left.rstrip().endswith(_LEADING):
        return "start" if event in BEGINNINGS else "on"
    if _END.search(left) or _TO.search(left):
        return "end"
    if _START.search(left) or event in BEGINNINGS:
        return "start"
    return "on"


def _noun_before(sentence: Sentence, date: DateMention) -> str | None:
    """ "the summit on Thursday": where no verb is found, the last word before the preposition."""
    first, last = sentence.back(date.start, sentence.start)
    lows = sentence.words.lows
    if first < last and lows[last - 1] in _LEADS_TO_DAY:
        last -= 1
    return lemma(lows[last - 1]) if first < last else None


_LEADS_TO_DAY = frozenset({"on", "in", "of", "for", "until", "from"})
