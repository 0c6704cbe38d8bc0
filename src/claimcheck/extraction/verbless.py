"""Who speaks where no verb says so: "according to", and a name before a colon."""

from __future__ import annotations

from claimcheck.extraction.clauses import PlacedCue, Stretch
from claimcheck.extraction.content import content_end
from claimcheck.extraction.function_words import ATTACHED, INSIDE_NAMES, NAME_PARTICLES, OPENERS, PAST, PREPOSITIONS
from claimcheck.extraction.placing import put_rest, quote_start
from claimcheck.extraction.quoted import Saying
from claimcheck.extraction.telling import Telling
from claimcheck.lexing.names import mention_of
from claimcheck.text.tables import words

_SOURCE_ENDS = words("who which that when while but as")
_NO_LAST_WORD = PREPOSITIONS | ATTACHED
_SMALL_IN_NAMES = INSIDE_NAMES | NAME_PARTICLES


def according_to(telling: Telling, cue: PlacedCue) -> Saying | None:
    """ "According to Hale, ..." and "..., according to Hale"."""
    source = _source_after(telling, cue.after)
    if source is None:
        return None
    saying = telling.saying(cue, source)
    behind = source[1]
    opening = all(telling.kind(m) == "p" or telling.low(m) in OPENERS for m in range(telling.used, cue.at))
    if opening or telling.low(cue.at - 1) in {"that", "but", "and"}:
        if telling.mark(behind) != "," or behind + 1 >= telling.n:
            return None
        telling.put(saying, behind + 1, content_end(telling, behind + 1))
        return saying
    begin, end = telling.unsaid(cue.at)
    if begin >= end:
        return None
    quoted = telling.kind(end - 1) == "q"
    pausing = telling.kind(behind) == "p" and telling.mark(behind) not in {".", ";"}
    goes_on = pausing and behind + 1 < telling.n and telling.finite(behind + 1)
    if not quoted and (goes_on or not telling.has_clause(begin, end)):
        if not pausing or not telling.has_clause(begin, telling.n):
            return None
        telling.put(saying, begin, end)
        put_rest(telling, saying, begin, end, behind, quoted=False)
        return saying
    telling.put(saying, quote_start(telling, begin, end - 1) if quoted else begin, end)
    return saying


def _source_after(telling: Telling, start: int) -> Stretch | None:
    """The words behind "according to", up to a verb or a clause of their own."""
    i = start
    while telling.kind(i) == "w" and i - start < 25:
        low = telling.low(i)
        if i > start and (low in _SOURCE_ENDS or (telling.verbish(i) and low not in PAST)):
            break
        i += 1
    while i > start and telling.items[i - 1].low in _NO_LAST_WORD:
        i -= 1
    return (start, i) if i > start else None


def before_colon(telling: Telling) -> Saying | None:
    """ "Keller: We are ready" as a headline, and a name before a quotation."""
    at = next((m for m in range(min(telling.n, 16)) if telling.mark(m) == ":" or telling.kind(m) == "q"), 0)
    start = next((m + 1 for m in range(at - 1, -1, -1) if telling.kind(m) != "w"), 0)
    name = telling.items[start:at]
    if not name or at + 1 >= telling.n or telling.mark(at) != ":" or telling.is_day(at - 1):
        return None
    if not all(item.capital or item.low in _SMALL_IN_NAMES for item in name):
        return None
    quoted = telling.kind(at + 1) == "q"
    headline = start == 0 and (telling.index == 0 or telling.items[-1].end <= telling.page.body)
    mention = mention_of(telling.folded, name[0].start, name[-1].end)
    if mention.name is None:
        return None
    if not quoted and not (headline and telling.has_clause(at + 1, telling.n) and telling.page.voices.knows(mention)):
        return None
    saying = telling.saying(None, (start, at))
    if quoted:
        return telling.put_quotation(saying, at + 1)
    telling.put(saying, at + 1, content_end(telling, at + 1))
    return saying
