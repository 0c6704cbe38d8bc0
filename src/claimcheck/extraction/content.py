"""What a cue says: where its content begins behind it, and where it ends."""

from __future__ import annotations

from typing import Literal, NamedTuple

from claimcheck.extraction.clauses import Line
from claimcheck.extraction.function_words import (
    ATTACHED,
    BEFORE_VERBS,
    DETERMINERS,
    PREPOSITIONS,
    SUBJECT_PRONOUNS,
    TIME_LEAD,
)
from claimcheck.extraction.phrases import speaker_behind
from claimcheck.lexing.cues import CUE_NOUNS, CueVerb
from claimcheck.lexing.names import GROUPS
from claimcheck.text.tables import words

_MEDIUMS = words(
    """
    statement interview tweet letter report speech email briefing conference address post press message filing
    memo column editorial article video broadcast testimony release telegram note blog appearance remarks
    comments television tv twitter facebook instagram part private public response reply addition turn
    """
)
_OCCASIONS = words(
    """
    early late recent joint news written separate brief live televised telephone phone official new prepared
    daily weekly
    """
)
_HEARERS = words(
    """
    him her them me us it you reporters journalists lawmakers supporters investors people voters parliament
    congress everyone colleagues officials police viewers listeners senators mps members staff employees
    students friends
    """
)
_MANNERS = words("simply publicly flatly bluntly")
_CLAUSE_OPENERS = DETERMINERS | SUBJECT_PRONOUNS
_BEHIND_HEARER = TIME_LEAD | (PREPOSITIONS - {"with"})


class Content(NamedTuple):
    """Where content was found after a cue: the first item, and how it was told."""

    kind: Literal["that", "quote", "clause", "nonfinite"]
    at: int


def time_end(line: Line, i: int) -> int:
    """Behind "on Monday", "late on February 9", "in a statement", "at a news conference in Leeds on Friday"."""
    while i < line.n and line.kind(i) == "w":
        low = line.low(i)
        if line.is_weekday(i) or low in TIME_LEAD or low in _MANNERS:
            i += 1
            while line.is_day(i):
                i += 1
            continue
        stop = _adverbial(line, i) if low in PREPOSITIONS and low != "as" else None
        if stop is None:
            break
        i = stop
    return i


def _adverbial(line: Line, i: int) -> int | None:
    """The end of a short phrase of time or medium that begins with a preposition."""
    k = i + 1
    while line.low(k) in DETERMINERS or line.low(k) in _OCCASIONS:
        k += 1
    if line.is_day(k):
        while line.is_day(k) or line.low(k).isdigit():
            k += 1
        return k
    if line.low(k) not in _MEDIUMS:
        return None
    while line.low(k) in _MEDIUMS:
        k += 1
    # "in an interview with Le Monde": with whom belongs to it.
    end = k + 1 if line.low(k) in {"with", "to", "for", "on", "in", "by"} else k
    while k < end < min(line.n, k + 10) and _names_on(line, end):
        end += 1
    return end if end > k + 1 else k


def _names_on(line: Line, i: int) -> bool:
    """The name of a medium goes on: "Le Monde", "the Times of London"."""
    named = line.items[i].capital or line.low(i) in {"the", "a", "of", "and"}
    return line.kind(i) == "w" and named and not line.is_weekday(i)


def content_after(line: Line, i: int, verb: CueVerb) -> Content | None:
    """What the cue says, read to its right."""
    if i >= line.n:
        return None
    if line.kind(i) == "q":
        return Content("quote", i)
    if line.kind(i) == "p":
        return _behind_mark(line, i)
    if line.low(i) == "that" and verb.takes("tc"):
        return Content("that", i)
    if verb.stance == "denial" and (found := _rejected(line, i)) is not None:
        return found
    if verb.takes("ho"):
        found = _hearer(line, i, verb)
        if found is not None or not verb.takes("cti"):
            return found
    if verb.takes("i") and line.low(i) == "to" and _is_infinitive(line, i + 1):
        return Content("nonfinite", i)
    if verb.takes("g") and line.low(i).endswith("ing") and len(line.low(i)) > 4:
        return Content("nonfinite", i)
    if verb.takes("a"):
        return _accused(line, i)
    return _behind_time(line, i, verb)


def _rejected(line: Line, i: int) -> Content | None:
    """ "rejected reports that ...", "denies Western claims that ..."."""
    for k in range(i, min(line.n, i + 6)):
        if line.kind(k) != "w" or line.finite(k):
            return None
        if line.low(k) in CUE_NOUNS and line.low(k + 1) == "that":
            return Content("that", k + 1)
    return None


def _behind_time(line: Line, i: int, verb: CueVerb) -> Content | None:
    """ "said on Monday (that) ...": content behind an adverbial, or at once."""
    k = time_end(line, i)
    later = k != i or line.low(i) in PREPOSITIONS or line.low(i) in ATTACHED
    if later and (found := _late_that(line, i, verb)) is not None:
        return found
    if line.kind(k) == "q":
        return Content("quote", k)
    return Content("clause", k) if verb.takes("c") and line.opens_clause(k) else None


def _behind_mark(line: Line, i: int) -> Content | None:
    """'said: ...', 'said, "..."'."""
    if line.mark(i) in {":", ","} and line.kind(i + 1) == "q":
        return Content("quote", i + 1)
    return Content("clause", i + 1) if line.mark(i) == ":" and i + 1 < line.n else None


def _is_infinitive(line: Line, i: int) -> bool:
    """The word can be the verb behind "to"."""
    if line.kind(i) != "w" or line.items[i].capital:
        return False
    return line.low(i) not in DETERMINERS and not line.low(i)[:1].isdigit()


def _late_that(line: Line, i: int, verb: CueVerb) -> Content | None:
    """ "said in a statement on Monday that", "said, after talks in Leeds, that", "said on Twitter: ..."."""
    for k in range(i, min(line.n, i + 22)):
        if line.kind(k) == "q":
            return Content("quote", k) if line.low(k - 1) in {":", ","} or time_end(line, i) == k else None
        if line.kind(k) == "p":
            if line.mark(k) != ",":
                return _behind_mark(line, k)
        elif line.low(k) == "that" and verb.takes("tc"):
            # "responded with a phrase that": a relative clause.
            relative = line.low(i) in {"with", "to", "of", "for", "about"} and not line.items[k - 1].capital
            return None if relative and line.kind(k - 1) == "w" else Content("that", k)
        elif line.finite(k) or (k in line.cues and k > i):
            return None
    return None


def _hearer(line: Line, i: int, verb: CueVerb) -> Content | None:
    """ "told reporters (that) ...", "urged Minsk to ..."."""
    if line.low(i) in PREPOSITIONS:
        return None
    for k in range(i + 1, min(line.n, i + 18)):
        low = line.low(k)
        if line.kind(k) == "q":
            if not line.low(k - 1).endswith("'s") and (k == i + 1 or time_end(line, i + 1) == k):
                return Content("quote", k)
        elif line.kind(k) == "p":
            if line.mark(k) != "," or line.kind(k + 1) == "q":
                return _behind_mark(line, k)
        elif low == "that" and verb.takes("h"):
            return Content("that", k)
        elif low == "to" and verb.takes("o") and _is_infinitive(line, k + 1):
            return Content("nonfinite", k)
        elif verb.takes("h") and _hearer_ends(line, i, k) and line.opens_clause(k):
            return Content("clause", k)
        elif line.finite(k):
            return None
    return None


def _hearer_ends(line: Line, i: int, k: int) -> bool:
    """The hearer is complete: "told reporters the plan", "told the BBC it was"."""
    if line.low(k - 1) in _HEARERS:
        return True
    return line.items[k - 1].capital and line.low(k) in _CLAUSE_OPENERS and k - i <= 5


def hearer_end(line: Line, i: int) -> int:
    """Behind the hearer of "..., Hale told the paper"."""
    stop = i
    while stop - i < 8 and line.kind(stop) == "w" and not line.is_weekday(stop):
        if line.low(stop) in _BEHIND_HEARER:
            break
        stop += 1
    return stop


def _accused(line: Line, i: int) -> Content | None:
    """ "accused Minsk of planning ..."."""
    for k in range(i + 1, min(line.n, i + 12)):
        if line.kind(k) != "w":
            return None
        if line.low(k) == "of" and line.low(k + 1).endswith("ing"):
            return Content("nonfinite", k + 1)
        if line.finite(k):
            return None
    return None


def content_end(line: Line, k: int) -> int:
    """The item behind the content that begins at ``k``: before the next attribution, or the end of the sentence."""
    for m in range(k + 1, line.n):
        if line.low(m) in {"and", "but"} and line.kind(m) == "w" and _second_cue(line, m + 1):
            return m
        mark = line.mark(m)
        if mark == ";" or (mark and mark[0] in ",-" and _leaves_content(line, m + 1)):
            return m
    end = line.n
    while end > k + 1 and line.mark(end - 1) in {".", "!", "?", ","}:
        end -= 1
    return end


def _leaves_content(line: Line, i: int) -> bool:
    """What begins here behind a comma is no longer what the cue before it says."""
    low = line.low(i)
    if low == "but" or (low == "even" and line.low(i + 1) == "as"):
        return True
    if low in {"and", "while"} and new_attribution(line, i + 1):
        return True
    return _cue_opens(line, i) or _named_behind(line, i) or _new_speaker(line, i)


def _cue_opens(line: Line, i: int) -> bool:
    """ "..., according to Hale", "..., adding that", "..., said Hale"."""
    cue = line.cues.get(i)
    if cue is None or cue.form in {"gerund", "phrase"}:
        return cue is not None
    return cue.form == "finite" and speaker_behind(line, cue.after) is not None


def _second_cue(line: Line, i: int) -> bool:
    """ "... and asked whether", "... but conceded that": the same speaker goes on with another verb."""
    while i < line.n and (line.low(i) in BEFORE_VERBS or line.low(i).endswith("ly")):
        i += 1
    if not line.says(i):
        return False
    after = line.cues[i].after
    return line.low(after) in {"that", "whether", "if", "to"} or line.kind(after) == "q"


def new_attribution(line: Line, i: int) -> bool:
    """A subject of a few words and a cue: the next speaker begins."""
    for m in range(i, min(line.n, i + 9)):
        if line.kind(m) != "w":
            return False
        if line.says(m, "ch"):
            return True
        if m > i and line.finite(m) and line.low(m) not in BEFORE_VERBS:
            return False
    return False


def _new_speaker(line: Line, i: int) -> bool:
    """ "..., the Kremlin said it": a named subject, a cue and its clause."""
    if i >= line.n:
        return False
    item = line.items[i]
    named = item.capital or item.low in {"the", "others", "some", "another"} or item.low in GROUPS
    return named and new_attribution(line, i)


def _named_behind(line: Line, i: int) -> bool:
    """ "..., Hale said." behind content that began after another cue."""
    for m in range(i, min(line.n, i + 8)):
        if line.kind(m) != "w":
            return False
        if m > i and line.says(m, "q"):
            return line.kind(m + 1) not in {"w", "q"}
    return False
