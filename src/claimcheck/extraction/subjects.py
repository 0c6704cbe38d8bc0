"""The subject of a sentence: who speaks where a verb of saying has nobody beside it, "Hale left, saying that ..."."""

from __future__ import annotations

from claimcheck.extraction.clauses import Line, Stretch
from claimcheck.extraction.function_words import (
    ATTACHED,
    BEFORE_VERBS,
    DETERMINERS,
    NO_VERB,
    OPENERS,
    PREPOSITIONS,
    RELATIVES,
    SUBORDINATORS,
    THIRD,
    TIME_LEAD,
)
from claimcheck.extraction.phrases import ACTING, ASIDE_ADVERBIAL, CONTRACTED, NUMERALS, can_speak, starts_name
from claimcheck.text.tables import words

_LATER = words("later earlier ago before after")
_SPANS = words("days weeks months years hours minutes day hour minute")


def main_speaker(line: Line, k: int) -> Stretch | None:
    """The subject of the sentence, for a cue that has none beside it: "Hale left, saying that ..."."""
    start = _behind_fronted(line, k)
    if start < 0 or start >= k:
        return None
    if start > 1 and line.lows[start].isdigit() and line.lows[start - 1] == "," and line.is_day(start - 2):
        start += 1  # "In June, 1986 Alder sued"
    if line.lows[start] in THIRD or line.lows[start] in CONTRACTED:
        return (start, start + 1)
    end = _main_verb(line, start, k)
    while end > start and (line.lows[end - 1] in BEFORE_VERBS or line.lows[end - 1].endswith("ly")):
        end -= 1
    end = _without_day(line, start, end)
    if end <= start:
        return None
    return (start, end) if can_speak(line, (start, end)) and starts_name(line, start) else None


def _without_day(line: Line, start: int, end: int) -> int:
    """Before the day that ends a subject: "Anna Keller on Thursday night dropped her plan"."""
    stop = end
    while stop > start and line.is_day(stop - 1):
        stop -= 1
    return stop - 1 if start < stop - 1 and stop < end and line.lows[stop - 1] == "on" else end


def behind_fronted(line: Line, i: int) -> Stretch | None:
    """The subject behind the comma that ends a fronted phrase: "While saying it was late, Hale went on"."""
    for m in range(i, min(line.n - 2, i + 60)):
        if line.lows[m] != ",":
            continue
        start = m + 1
        if line.lows[start] in THIRD and line.lows[start + 1] != "," and line.kinds[start + 1] == "w":
            return (start, start + 1)
        if not (line.capitals[start] or line.lows[start] in DETERMINERS):
            continue
        end = _main_verb(line, start, line.n)
        while end > start and (line.lows[end - 1] in BEFORE_VERBS or line.lows[end - 1].endswith("ly")):
            end -= 1
        if end > start and can_speak(line, (start, end)):
            return (start, end)
    return None


def _behind_fronted(line: Line, k: int) -> int:
    """Where the main clause begins: behind "Meanwhile," and "After talks in Leeds,"; -1 where unclear."""
    i = _behind_dateline(line, k)
    while i < k and line.lows[i] in OPENERS:
        i += 1
    if line.lows[i] == ",":
        i += 1
    low = line.lows[i]
    if low in PREPOSITIONS or low in SUBORDINATORS or low.endswith(("ing", "ly")) or only_time(line, i, k):
        return next((m + 1 for m in range(i, k) if line.lows[m] == ","), -1)
    return i


def only_time(line: Line, i: int, k: int) -> bool:
    """Only words of time stand up to the first comma: "The next month,", "a few days later,"."""
    stop = next((m for m in range(i, min(k, i + 6)) if line.lows[m] == ","), i)
    last = stop - 1 - (line.lows[stop - 1] in _LATER)
    leading = all(
        line.lows[m] in TIME_LEAD or line.lows[m] in DETERMINERS or line.lows[m] in NUMERALS for m in range(i, last)
    )
    return stop > i and leading and (line.is_day(last) or line.lows[last] in _SPANS)


def _behind_dateline(line: Line, k: int) -> int:
    """Behind "LEEDS (AP) - " at the head of a sentence."""
    for i in range(1, min(k, 12)):
        if line.lows[i][:1] == "-":
            return i + 1
        if not (line.capitals[i] or line.kinds[i] == "p" or line.texts[i].isdigit()):
            break
    return 0


def _main_verb(line: Line, start: int, k: int) -> int:
    """The end of the subject that begins at ``start``: its verb, or the apposition before it; -1 where unclear."""
    for i in range(start, k):
        low = line.lows[i]
        if line.lows[i] == ",":
            close = next((m for m in range(i + 1, min(k, i + 30)) if line.lows[m] == ","), k)
            if close + 1 >= k or not _may_be_verb(line, close + 1):
                return -1
            aside = line.lows[i + 1]
            told = aside in OPENERS or aside in RELATIVES or aside in ASIDE_ADVERBIAL or close == i + 2
            told = told or (aside[-3:] == "ing" and aside not in ACTING)
            return i if told else close  # "Hale, the mayor, left, saying": the aside goes with the name
        if line.kinds[i] != "w" or (low in SUBORDINATORS and low not in PREPOSITIONS):
            return -1
        if i > start and (line.verbish(i) or _is_cue_verb(line, i)):
            return i
    return -1


def _may_be_verb(line: Line, i: int) -> bool:
    """What stands behind the aside of a subject is its verb, known or not: "Hale, the mayor, stuck to his plan"."""
    low = line.lows[i]
    if line.verbish(i) or low in BEFORE_VERBS or low.endswith(("s", "ly")):
        return True
    plain = line.kinds[i] == "w" and not line.capitals[i] and low not in NO_VERB and not low.endswith("ing")
    return plain and (line.lows[i + 1] in DETERMINERS or line.lows[i + 1] in PREPOSITIONS)


def _is_cue_verb(line: Line, i: int) -> bool:
    """A cue that is no noun here: not the "state" of "the former secretary of state"."""
    before = line.lows[i - 1]
    return i in line.cues and before not in PREPOSITIONS and before not in ATTACHED and before not in DETERMINERS
