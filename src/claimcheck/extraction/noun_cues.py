"""What somebody is said to say by a noun: "Voss's claim that ...", "made the point that ...", "her answer was: ..."."""

from __future__ import annotations

from typing import NamedTuple

from claimcheck.claims.claim import Modality
from claimcheck.extraction.clauses import Stretch
from claimcheck.extraction.content import time_end
from claimcheck.extraction.ending import content_end
from claimcheck.extraction.function_words import BE, NO_VERB, OPENERS, PREPOSITIONS, RELATIVES, SUBJECT_PRONOUNS
from claimcheck.extraction.phrases import speaker_before
from claimcheck.extraction.quoted import Saying
from claimcheck.extraction.telling import Telling
from claimcheck.extraction.views import around_view, around_view_of
from claimcheck.lexing.cues import NOUN_CUES, NOUN_OBJECTS, NOUN_REPLIES, VIEWS, CueMention, cue_verb
from claimcheck.text.tables import words

_WHOSE = words("his her their its")
_MAKES = words(
    """
    made makes make making express expresses expressed expressing voice voices voiced voicing raise raises raised
    raising issue issues issued issuing repeat repeats repeated repeating reiterate reiterates reiterated reiterating
    """
)
# "the claim that he made": the clause is about the noun, and says nothing itself.
_DONE_WITH_IT = words("made makes make issued gave raised wrote published expressed voiced used repeated had has")
_ENDS = words("but because while when whereas although though unless if since before after until as than")
_FURTHEST = 4  # words between whose it is and the noun: "his often repeated and false claim that"


class _Whose(NamedTuple):
    """Who speaks by a noun: the mention as items, and the characters it ends before."""

    words: Stretch
    end: int


def by_noun(telling: Telling, at: int) -> Saying | None:
    """The attribution of the noun at this place, where somebody has it and a clause says what it is."""
    low = telling.lows[at]
    if low in VIEWS and telling.lows[at + 1] != "that":
        if telling.lows[at + 1] == "of":
            return around_view_of(telling, at)
        owner = _whose(telling, at)
        return None if owner is None else around_view(telling, at, owner.words, owner.end)
    if (stance := NOUN_CUES.get(low)) is not None:
        that = _that(telling, at + 1)
        told = telling.lows[that] == "that" and telling.has_clause(that + 1, telling.n) and not _about(telling, that)
        content = that if told else -1
    elif low in NOUN_REPLIES and telling.lows[at + 1] in {"was", "is"}:
        stance, content = "neutral", _behind_be(telling, at + 2)
    else:
        return _of_noun(telling, at)
    if content < 0 and low in NOUN_OBJECTS:
        return _of_noun(telling, at)
    whose = _whose(telling, at) if content >= 0 else None
    if whose is None or content >= telling.n:
        return None
    modality: Modality = "denied" if stance == "denial" else "actual"
    cue = CueMention(telling.start(at), telling.end(at), cue_verb(low, stance or "neutral", "t"), "noun", at, at + 1)
    saying = Saying(telling.index, [], (telling.start(whose.words[0]), whose.end), cue, modality)
    if telling.kinds[content] == "q":
        return telling.put_quotation(saying, content)
    telling.put(saying, content, content_end(telling, content))
    return saying


def _of_noun(telling: Telling, at: int) -> Saying | None:
    """ "Voss's support for the plan", "his promise to stay": what the noun of somebody is about."""
    found = NOUN_OBJECTS.get(telling.lows[at])
    link = telling.lows[at + 1]
    if found is None or at < telling.used or link not in found[1] or telling.kinds[at + 2] not in {"w", "q"}:
        return None
    infinitive = link == "to" and found[0] in {"intention", "refusal", "directive"}
    begin = at + 1 if infinitive else at + 2
    end = _nominal_end(telling, at + 2)
    whose = _whose(telling, at)
    if whose is None or end <= at + 2 or telling.lows[at + 2] in SUBJECT_PRONOUNS:
        return None
    modality: Modality = "denied" if found[0] == "denial" else "planned" if found[0] == "intention" else "actual"
    verb = cue_verb(telling.lows[at], found[0], "y")
    cue = CueMention(telling.start(at), telling.end(at), verb, "noun", at, at + 1)
    saying = Saying(telling.index, [], (telling.start(whose.words[0]), whose.end), cue, modality)
    telling.put(saying, begin, end)
    return saying


def _nominal_end(telling: Telling, i: int) -> int:
    """The end of a noun phrase or an infinitive: the next mark, or a verb that has all of it for its subject."""
    relative = False
    for m in range(i, min(telling.n, i + 30)):
        low = telling.lows[m]
        if telling.kinds[m] == "p" or (m > i and low in _ENDS):
            return m
        relative = relative or low in RELATIVES or low == "that"
        if m > i and not relative and telling.finite(m):
            return m
    return min(telling.n, i + 30)


def _that(telling: Telling, i: int) -> int:
    """The "that" behind a noun, at once or behind a day: "her claim on Monday that"."""
    if telling.lows[i] == "that":
        return i
    stop = time_end(telling, i)
    return stop - 1 if stop > i and telling.lows[stop - 1] == "that" else stop


def _about(telling: Telling, that: int) -> bool:
    """The clause says what was done with the noun: "the claim that he made in May"."""
    return any(telling.lows[m] in _DONE_WITH_IT for m in range(that + 2, min(telling.n, that + 4)))


def _behind_be(telling: Telling, i: int) -> int:
    """The quotation or the clause with "that" behind "her answer was", else -1."""
    if telling.lows[i] in {":", ","}:
        i += 1
    return i if telling.kinds[i] == "q" or telling.lows[i] == "that" else -1


def _whose(telling: Telling, at: int) -> _Whose | None:
    """The owner of the noun, or the subject of the verb that it is the object of."""
    for m in range(at - 1, max(-1, at - 2 - _FURTHEST), -1):
        if telling.kinds[m] != "w":
            return None
        low = telling.lows[m]
        if low in _WHOSE:
            return _Whose((m, m + 1), telling.end(m))
        if low.endswith(("'s", "s'")) and low not in {"it's", "that's"}:
            return _owner(telling, m)
        if low in _MAKES:
            return _maker(telling, m)
        if low in PREPOSITIONS or low in BE or low == "of":
            return None
    return None


def _owner(telling: Telling, m: int) -> _Whose | None:
    """ "the mayor's", "Anna Keller's": the phrase without its ending."""
    first = m
    while first > 0 and telling.kinds[first - 1] == "w" and telling.capitals[first - 1] and m - first < 6:
        first -= 1
    if first > 0 and telling.lows[first - 1] in {"the", "a", "an"}:
        first -= 1
    while first < m and telling.lows[first] in NO_VERB | OPENERS and telling.lows[first] not in {"the", "a", "an"}:
        first += 1
    if first == m and not telling.capitals[m]:
        first -= telling.lows[m - 1] in {"the", "a", "an"}
        if first == m:
            return None
    return _Whose((first, m + 1), telling.end(m) - (2 if telling.lows[m].endswith("'s") else 1))


def _maker(telling: Telling, m: int) -> _Whose | None:
    """ "Hale has repeatedly made": the subject of the verb."""
    if telling.lows[m].endswith("ing"):
        return None  # whose doing it is lies further off
    start = telling.group_start(m)
    if telling.lows[m - 1] == "to" or any(telling.negates(k) for k in range(start, m)):
        return None
    found = speaker_before(telling, start)
    return None if found is None else _Whose(found, telling.end(found[1] - 1))
