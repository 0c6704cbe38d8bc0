"""Who passed on what somebody said: "officials told the Times", "quoted by Tass as saying", "AFP reported, citing ..."."""

from __future__ import annotations

from claimcheck.extraction.clauses import Stretch
from claimcheck.extraction.function_words import DETERMINERS, PREPOSITIONS
from claimcheck.extraction.quoted import Saying
from claimcheck.extraction.telling import Telling
from claimcheck.lexing.cues import CueMention
from claimcheck.lexing.outlets import is_outlet
from claimcheck.text.tables import words

_TO_WHOM = words("to with on by in for")
_CITING = words("citing quoting")
_FURTHEST = 14
_LONGEST = 9


def put_relay(telling: Telling, cue: CueMention, saying: Saying) -> None:
    """Note whom the speaker told it, or whom the speaker has it from, where the sentence says so."""
    saying.relay = _told(telling, cue, saying)
    saying.origin = _cited(telling, cue)


def _closing(telling: Telling, saying: Saying) -> tuple[int, int] | None:
    """The "by Tass" at the end of what somebody was quoted as saying; it leaves the content."""
    for k in range(telling.n - 2, max(0, telling.n - _LONGEST), -1):
        found = _outlet(telling, k + 1) if telling.lows[k] == "by" else None
        if found is not None and saying.content and saying.content[-1][1] == found[1] and telling.start(k) > 0:
            saying.content[-1] = (saying.content[-1][0], telling.end(k - 1))
            return found
    return None


def _told(telling: Telling, cue: CueMention, saying: Saying) -> tuple[int, int] | None:
    """The paper or agency behind "told", "in an interview with", "on", "quoted by"."""
    if "h" in cue.verb.frames and (found := _outlet(telling, cue.after)) is not None:
        return found
    stop = min(telling.n, cue.after + _FURTHEST)
    for k in range(cue.after, stop if not _TO_WHOM.isdisjoint(telling.lows[cue.after : stop]) else 0):
        if telling.lows[k] in _TO_WHOM and (found := _outlet(telling, k + 1)) is not None:
            if _one_phrase(telling, cue.after, k + 1):
                return found
            break
    if cue.form == "gerund" and telling.lows[cue.at - 1] == "as":
        if (found := _closing(telling, saying)) is not None:
            return found
        by = next((k for k in range(cue.at - 2, max(-1, cue.at - _LONGEST), -1) if telling.lows[k] == "by"), -1)
        if by >= 0 and telling.lows[by - 1] in {"quoted", "cited"}:
            return _outlet(telling, by + 1)
    return None


def _one_phrase(telling: Telling, start: int, stop: int) -> bool:
    """No mark, no clause and no verb begins between two items."""
    return all(
        telling.kinds[k] == "w" and telling.lows[k] != "that" and not (k > start and telling.finite(k))
        for k in range(start, stop)
    )


def _outlet(telling: Telling, start: int) -> tuple[int, int] | None:
    """The name of a paper or agency that begins at an item."""
    if not telling.capitals[start] and telling.lows[start] not in {"the", "of", "and"}:
        return None
    i = start
    first = start + (telling.lows[start] == "the")
    while i < min(telling.n, start + _LONGEST) and telling.kinds[i] == "w":
        if not telling.capitals[i] and telling.lows[i] not in {"the", "of", "and"}:
            break
        if i > first and telling.is_weekday(i):
            break
        i += 1
    while i > start and not telling.capitals[i - 1]:
        i -= 1
    if i <= first:
        return None
    name = " ".join(telling.texts[start:i])
    return (telling.start(start), telling.end(i - 1)) if is_outlet(name) else None


def _cited(telling: Telling, cue: CueMention) -> tuple[int, int] | None:
    """The one behind "citing" in the attribution of somebody else: "AFP reported, citing officials, that"."""
    first, last = max(0, cue.at - 12), min(telling.n, cue.after + _FURTHEST)
    if _CITING.isdisjoint(telling.lows[first:last]):
        return None
    for k in range(first, last):
        if telling.lows[k] in _CITING and k != cue.at:
            found = _noun_phrase(telling, k + 1)
            if found is not None:
                return telling.start(found[0]), telling.end(found[1] - 1)
    return None


def _noun_phrase(telling: Telling, start: int) -> Stretch | None:
    """The words up to the next mark, preposition or verb."""
    i = start
    while i < telling.n and telling.kinds[i] == "w" and i - start < _LONGEST:
        low = telling.lows[i]
        if i > start and (low == "that" or (low in PREPOSITIONS and low not in {"from", "with", "in"})):
            break
        if i > start and telling.finite(i):
            return None
        i += 1
    if i == start or telling.lows[i - 1] in PREPOSITIONS or telling.lows[i - 1] in DETERMINERS:
        return None
    return (start, i)
