"""Who speaks where no verb says so: "according to", and a name before a colon."""

from __future__ import annotations

from claimcheck.extraction.clauses import Stretch
from claimcheck.extraction.ending import content_end
from claimcheck.extraction.function_words import (
    ATTACHED,
    DETERMINERS,
    EVIDENCE,
    INSIDE_NAMES,
    NAME_PARTICLES,
    OPENERS,
    PAST,
    PREPOSITIONS,
    SUBJECT_PRONOUNS,
)
from claimcheck.extraction.phrases import NUMERALS, with_apposition
from claimcheck.extraction.placing import put_rest, quote_start
from claimcheck.extraction.quoted import Saying
from claimcheck.extraction.telling import Telling
from claimcheck.lexing.cues import CueMention
from claimcheck.lexing.names import GROUPS, is_title_word, mention_of
from claimcheck.text.tables import words

_ENDS_HEAD = words("of for") | PREPOSITIONS
_PRONOUNS = SUBJECT_PRONOUNS | words("him her them us me")
_OF_WHAT = words("what how where when whether which")
_TELLING = EVIDENCE | words(
    "media press polling legend tradition testimony evidence information documentation material audio video footage"
)
_SOURCE_ENDS = words("who which that when while but as")
_PAPERS = words("report reports poll study survey")  # "Report: bridge is safe"
_PERSONS = words("people men women children percent")
_BEFORE_FIGURES = words("over about around nearly almost some")
_LONGEST_SIGNATURE = 16
_FURTHEST_COLON = 16
_NO_LAST_WORD = PREPOSITIONS | ATTACHED
_SMALL_IN_NAMES = INSIDE_NAMES | NAME_PARTICLES


def according_to(telling: Telling, cue: CueMention) -> Saying | None:
    """ "According to Hale, ..." and "..., according to Hale"."""
    source = _source_after(telling, cue.after)
    if source is None:
        return None
    opening = all(telling.kinds[m] == "p" or telling.lows[m] in OPENERS for m in range(telling.used, cue.at))
    if telling.used and (telling.lows[source[1]] != "," or not telling.has_clause(source[1] + 1, telling.n)):
        opening = False  # "Hale opposed the plan, according to Voss": at the end of what is told already
    if not opening and telling.lows[end := with_apposition(telling, source[1])] == ".":
        source = (source[0], end)  # "..., according to Anna Keller, the mayor."
    saying = telling.saying(cue, source)
    behind = source[1]
    if opening or telling.lows[cue.at - 1] in {"that", "but", "and"}:
        if telling.lows[behind] != "," and (split := _unmarked(telling, cue.after, behind)):
            saying = telling.saying(cue, (cue.after, split))
            telling.put(saying, split, content_end(telling, split))
            return saying
        if telling.lows[behind] != "," or behind + 1 >= telling.n:
            return None
        telling.put(saying, behind + 1, content_end(telling, behind + 1))
        return saying
    begin, end = telling.unsaid(cue.at)
    if begin >= end or not (telling.kinds[end - 1] == "q" or telling.has_clause(begin, end)):
        whole = telling.retold(cue.at)
        begin = whole if whole < end else begin  # "Half of them said it was late, according to a poll"
    if begin >= end:
        return None
    quoted = telling.kinds[end - 1] == "q"
    pausing = telling.kinds[behind] == "p" and telling.lows[behind] not in {".", ";"}
    goes_on = pausing and behind + 1 < telling.n and telling.finite(behind + 1)
    if not quoted and (goes_on or not telling.has_clause(begin, end)):
        if not pausing or not telling.has_clause(begin, telling.n):
            return None
        telling.put(saying, begin, end)
        put_rest(telling, saying, begin, end, behind, quoted=False)
        return saying
    telling.put(saying, quote_start(telling, begin, end - 1) if quoted else begin, end)
    return saying


def _unmarked(telling: Telling, start: int, stop: int) -> int:
    """ "According to the ministry over 40 houses burned": where what is said begins without a comma, else 0."""
    for m in range(start + 1, stop):
        low = telling.lows[m]
        first = m + (low in _BEFORE_FIGURES)
        counted = telling.lows[
            first + 1 : first + 3
        ]  # "345 people", "345 Muslim pilgrims"; not "section 12 of the law"
        figure = telling.lows[first][:1].isdigit() and any(low in _PERSONS or low[-1:] == "s" for low in counted)
        begins = figure or (low in SUBJECT_PRONOUNS and low not in DETERMINERS)
        alone = telling.lows[m - 1] in _NO_LAST_WORD or telling.lows[m - 1] in DETERMINERS
        if begins and not alone and not telling.is_day(m - 1):
            return m if telling.has_clause(m, telling.n) else 0
    return 0


def _source_after(telling: Telling, start: int) -> Stretch | None:
    """The words behind "according to", up to a verb or a clause of their own."""
    i = start
    while telling.kinds[i] == "w" and i - start < 25:
        low = telling.lows[i]
        reduced = low.endswith("ed") and (telling.lows[i + 1] in PREPOSITIONS or telling.is_day(i + 1))
        if i > start and (low in _SOURCE_ENDS or (telling.verbish(i) and low not in PAST and not reduced)):
            break
        i += 1
    while i > start and telling.lows[i - 1] in _NO_LAST_WORD:
        i -= 1
    return (start, i) if i > start and _can_tell(telling, start, i) else None


def _can_tell(telling: Telling, start: int, end: int) -> bool:
    """Not "set according to size", "according to need and income", "according to what he hears"."""
    ends = (m for m in range(start + 1, end) if telling.lows[m] in _ENDS_HEAD or telling.lows[m][-2:] == "ed")
    stop = next(ends, end)
    if telling.lows[start] in _OF_WHAT:
        return False
    first, last = telling.lows[start], telling.lows[stop - 1]
    if (
        "." in first
        or first in DETERMINERS
        or first in NUMERALS
        or any(telling.capitals[m] or telling.lows[m][:1].isdigit() for m in range(start, stop))
    ):
        return True
    return last[-1:] == "s" or last in GROUPS or last in _TELLING or is_title_word(last) or first in _PRONOUNS


def signature(telling: Telling) -> Saying | None:
    """ "“We are ready.” - Anna Keller", "- Anna Keller, Leeds" below a quotation that nobody else has."""
    quoted, before = telling.page.quoted, telling.before
    at = next((m for m in range(min(telling.n, 3)) if telling.lows[m][:1] == "-"), -1)
    if at < 0 or at + 1 >= telling.n or telling.n - at > _LONGEST_SIGNATURE:
        return None
    if at == 0 and before is not None and before.last_speech >= 0:
        speech = before.last_speech
    elif at and telling.kinds[at - 1] == "q":
        speech = telling.speeches[at - 1]
    else:
        return None
    end = at + 1
    while telling.kinds[end] == "w" and (telling.capitals[end] or telling.lows[end] in _SMALL_IN_NAMES):
        end += 1
    if end == at + 1 or speech in quoted.taken or telling.kinds[end] == "w" or telling.lows[end] not in {"", ",", "."}:
        return None
    mention = mention_of(telling.folded, telling.start(at + 1), telling.end(end - 1))
    if mention.name is None or mention.kind not in {"person", "body"}:
        return None
    saying = telling.saying(None, (at + 1, end))
    saying.content.extend(quoted.take(speech, saying))
    return saying


def after_colon(telling: Telling) -> Saying | None:
    """ "Bridge is safe: Keller", "Bridge is safe - police": a headline that names its speaker last."""
    if not telling.headline or telling.n < 4:
        return None
    at = next((m for m in range(telling.n - 1, max(1, telling.n - 6), -1) if telling.lows[m][:1] in {":", "-"}), 0)
    if not at or at + 1 >= telling.n or telling.kinds[at + 1] != "w" or not telling.has_clause(0, at):
        return None
    if not all(telling.kinds[m] == "w" for m in range(at + 1, telling.n)) or not _is_voice(telling, at + 1, telling.n):
        return None
    saying = telling.saying(None, (at + 1, telling.n))
    telling.put(saying, 0, at)
    return saying


def _is_voice(telling: Telling, start: int, end: int) -> bool:
    """The words name a government, a body, a group, or somebody the text names elsewhere."""
    if end - start == 1 and (telling.lows[start] in GROUPS or telling.lows[start] in _PAPERS):
        return True
    mention = mention_of(telling.folded, telling.start(start), telling.end(end - 1))
    return mention.name is not None and telling.page.voices.knows(mention)


def before_colon(telling: Telling) -> Saying | None:
    """ "Keller: We are ready" as a headline, and a name before a quotation."""
    if ":" not in telling.texts[:_FURTHEST_COLON]:
        return None
    furthest = min(telling.n, _FURTHEST_COLON)
    at = next((m for m in range(furthest) if telling.lows[m] == ":" or telling.kinds[m] == "q"), 0)
    start = next((m + 1 for m in range(at - 1, -1, -1) if telling.kinds[m] != "w"), 0)
    if start >= at or at + 1 >= telling.n or telling.lows[at] != ":" or telling.is_day(at - 1):
        return None
    if telling.lows[start] == "more" and telling.lows[start + 1] == "from":
        start += 2  # "More from Keller: ..."
    if not all(telling.capitals[m] or telling.lows[m] in _SMALL_IN_NAMES for m in range(start, at)):
        return None
    quoted = telling.kinds[at + 1] == "q"
    headline = start == 0 and (telling.index == 0 or telling.end(telling.n - 1) <= telling.page.body)
    if quoted:
        if mention_of(telling.folded, telling.start(start), telling.end(at - 1)).name is None:
            return None
    elif not (headline and telling.has_clause(at + 1, telling.n) and _is_voice(telling, start, at)):
        return None
    saying = telling.saying(None, (start, at))
    if quoted:
        return telling.put_quotation(saying, at + 1)
    telling.put(saying, at + 1, content_end(telling, at + 1))
    return saying
