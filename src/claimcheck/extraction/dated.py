"""Date mentions into date claims."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import Literal, cast

from claimcheck.claims.claim import DateClaim, DateValue, Weekday
from claimcheck.extraction.attributed import speaker_at
from claimcheck.extraction.counted import Counted
from claimcheck.extraction.measures import context_of, names_in, places_between
from claimcheck.extraction.modality import modality_at
from claimcheck.extraction.sentence import Sentence, governor
from claimcheck.lexing.nouns import lemma
from claimcheck.lexing.token import DateMention
from claimcheck.lexing.verbs import BEGINNINGS
from claimcheck.text.document import Document
from claimcheck.text.span import Span

DateRole = Literal["on", "start", "end"]

_END = re.compile(r"\b(?:until|till|through|ends? on|ended on|ending)\s+(?:late |early )?$")
_TO = re.compile(r"\b(?:from|between)\b[^;]{0,40}\b(?:to|and)\s+$")
_START = re.compile(r"\b(?:from|since|starting|beginning|as of|between)\s+(?:on )?$")
_SKIPPED = frozenset({"clock", "decade"})


def date_claims(
    document: Document,
    lines: Sequence[Sentence],
    setting: tuple[str, ...],
    ids: Counted,
) -> list[DateClaim]:
    """One claim for every date that says when something is; clock times and decades say too little."""
    return [
        _claim(document, sentence, date, setting, ids)
        for sentence in lines
        for date in sentence.dates
        if date.kind not in _SKIPPED
    ]


def _claim(
    document: Document,
    sentence: Sentence,
    date: DateMention,
    setting: tuple[str, ...],
    ids: Counted,
) -> DateClaim:
    text = sentence.text[date.start : date.end]
    whole = sentence.span.slice(sentence.text)
    floor, roof = sentence.clause(date.start)
    hold = governor(sentence, date.start, date.end, speech=True)
    event = hold.verb.lemma if hold is not None else None
    return DateClaim(
        id=ids.identify("date", document.id, whole, text),
        document=document.id,
        field=sentence.field,
        span=Span(start=date.start, end=date.end),
        text=text,
        sentence=sentence.span,
        sentence_text=whole,
        speaker=speaker_at(sentence.said, date.start, date.end) if sentence.field == "text" else None,
        modality=modality_at(sentence, date.start, date.end),
        place=_where(sentence, floor, roof),
        published=document.published,
        source=document.source,
        context=context_of(sentence, date.start, date.end),
        setting=setting,
        date=DateValue(start=date.first, end=date.last, weekday=cast("Weekday | None", date.weekday), text=text),
        event=event or _noun_before(sentence, date),
        role=_role(sentence, date, event),
        who=_who(sentence, floor, roof),
    )


@lru_cache(maxsize=64)
def _where(sentence: Sentence, floor: int, roof: int) -> tuple[str, ...]:
    """The places of a clause, read once for all its dates."""
    return places_between(sentence, floor, roof)


@lru_cache(maxsize=64)
def _who(sentence: Sentence, floor: int, roof: int) -> tuple[str, ...]:
    """The people of a clause, read once for all its dates."""
    return names_in(sentence.folded, floor, roof)


def _role(sentence: Sentence, date: DateMention, event: str | None) -> DateRole:
    left = sentence.slice(date.start - 60, date.start)
    if _END.search(left) or _TO.search(left):
        return "end"
    if _START.search(left) or event in BEGINNINGS:
        return "start"
    return "on"


def _noun_before(sentence: Sentence, date: DateMention) -> str | None:
    """ "the summit on Thursday": where no verb is found, the last word before the preposition."""
    words = sentence.before(date.start)
    words = words[1:] if words and words[0].low in ("on", "in", "of", "for", "until", "from") else words
    return lemma(words[0].low) if words else None
