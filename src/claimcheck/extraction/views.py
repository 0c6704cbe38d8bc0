"""What stands around "in Keller's view" and "in the opinion of the court": what they think."""

from __future__ import annotations

from claimcheck.extraction.clauses import Stretch
from claimcheck.extraction.ending import content_end
from claimcheck.extraction.function_words import OPENERS, THIRD
from claimcheck.extraction.quoted import Saying
from claimcheck.extraction.telling import Telling
from claimcheck.lexing.cues import NOUN_CUES, CueMention, cue_verb

_LONGEST = 8


def around_view(telling: Telling, at: int, whose: Stretch, end: int) -> Saying | None:
    """The clause that an aside with this noun opens or interrupts; ``whose`` and ``end`` are its owner."""
    first = whose[0] - 1
    if telling.lows[first] != "in":
        return None
    return _around(telling, at, (telling.start(whose[0]), end), first, at + 1)


def around_view_of(telling: Telling, at: int) -> Saying | None:
    """The clause around "in the view of the court", where a comma ends it."""
    if telling.lows[at - 1] != "the" or telling.lows[at - 2] != "in" or telling.lows[at + 1] != "of":
        return None
    stop = next((m for m in range(at + 2, min(telling.n, at + 2 + _LONGEST)) if telling.kinds[m] != "w"), 0)
    if telling.lows[stop] not in {",", "."} or stop < at + 3 or telling.lows[at + 2] in THIRD:
        return None
    if any(telling.finite(m) for m in range(at + 2, stop)):
        return None
    source = (telling.start(at + 2), telling.end(stop - 1))
    return _around(telling, at, source, at - 2, stop)


def _around(telling: Telling, at: int, source: tuple[int, int], first: int, behind: int) -> Saying | None:
    """The words before the aside that ends with a comma at ``behind``, and those after it."""
    begin = telling.first_unsaid(first)
    fronted = all(telling.lows[m] in OPENERS for m in range(begin, first))
    if telling.lows[behind] != "," or not (fronted or telling.lows[first - 1] == ","):
        return None
    noun = telling.lows[at]
    verb = cue_verb(noun, NOUN_CUES.get(noun, "belief"), "t")
    cue = CueMention(telling.start(at), telling.end(at), verb, "noun", at, at + 1)
    saying = Saying(telling.index, [], source, cue)
    start = behind + 1
    if start >= telling.n or not telling.has_clause(start if fronted else begin, telling.n):
        return None
    if not fronted:
        telling.put(saying, begin, first - 1)
    telling.put(saying, start, content_end(telling, start))
    return saying
