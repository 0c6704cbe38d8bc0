"""What a cue says: where its content begins behind it."""

from __future__ import annotations

from typing import Literal, NamedTuple

from claimcheck.extraction.clauses import Line
from claimcheck.extraction.function_words import (
    ATTACHED,
    DETERMINERS,
    PREPOSITIONS,
    RELATIVES,
    SUBJECT_PRONOUNS,
    TIME_LEAD,
)
from claimcheck.extraction.phrases import NUMERALS, speaker_behind
from claimcheck.lexing.cues import CUE_NOUNS, FORMS, CueVerb
from claimcheck.lexing.verbs import verb as known_verb
from claimcheck.text.tables import words

MEDIUMS = words(
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
_LY_NOUNS = words("family ally supply reply assembly july only early daily weekly fly jelly belly rally italy")
_HEARERS = words(
    """
    him her them me us it you reporters journalists lawmakers supporters investors people voters parliament
    congress everyone colleagues officials police viewers listeners senators mps members staff employees
    students friends
    """
)
_AUDIENCES = words(
    """
    conference briefing meeting lunch dinner session committee subcommittee hearing rally inquiry inquest court jury
    paper newspaper magazine agency station programme program show audience crowd shareholders analysts panel
    """
)
QUESTIONS = words("whether if how why what who where")  # "said when he left" says when it was said
_PASSING = words("here however again also once only though too twice later earlier already further instead")
_AFTER_PHRASE = DETERMINERS | PREPOSITIONS | ATTACHED | SUBJECT_PRONOUNS
_CLAUSE_OPENERS = DETERMINERS | SUBJECT_PRONOUNS
_BEHIND_HEARER = TIME_LEAD | (PREPOSITIONS - {"with"})


ADDS = words("and but")
_FRONTED = words("as under through without unlike given based")  # "said as a result of the sale, it has no debt"
_NO_SUBJECTS = words("so for and or but of not too hello goodbye because whether how what why when where who which to")
_NOT_BEFORE_VERBS = DETERMINERS | PREPOSITIONS | ATTACHED | words("and or to")
_NOT_BEHIND_VERBS = words("of and or to")
_SINGULAR_S = frozenset({"ss", "us", "is", "'s"})
_AFTER_VERBS = (DETERMINERS | PREPOSITIONS | words("up down out more less only not it him them")) - words("of")
_UNNAMED = words("named identified quoted")


class Content(NamedTuple):
    """Where content was found after a cue: the first item, and how it was told."""

    kind: Literal["that", "quote", "clause", "nonfinite", "question"]
    at: int


def time_end(line: Line, i: int) -> int:
    """Behind "on Monday", "late on February 9", "in a statement", "at a news conference in Leeds on Friday"."""
    while i < line.n and line.kinds[i] == "w":
        low = line.lows[i]
        if low == "this" and not line.is_day(i + 1):
            break  # "noted this practice was common"
        if line.is_weekday(i) or low in TIME_LEAD or _in_passing(line, i):
            i += 1
            while line.is_day(i):
                i += 1
            continue
        stop = _adverbial(line, i) if low in PREPOSITIONS and low != "as" else None
        if stop is None:
            break
        i = stop
    return i


def _in_passing(line: Line, i: int) -> bool:
    """An adverb between the cue and what is said: "said repeatedly that", "said again on Monday"."""
    low = line.lows[i]
    return low in _PASSING or (low.endswith("ly") and not line.capitals[i] and low not in _LY_NOUNS)


def _adverbial(line: Line, i: int) -> int | None:
    """The end of a short phrase of time or medium that begins with a preposition."""
    k = i + 1
    while line.lows[k] in DETERMINERS or line.lows[k] in _OCCASIONS:
        k += 1
    if line.is_day(k):
        # "on February 9", and not "on Monday 12 people died".
        while line.is_day(k) or (line.lows[k].isdigit() and not line.is_weekday(k - 1)):
            k += 1
        return k
    if line.lows[k] not in MEDIUMS:
        return None
    while line.lows[k] in MEDIUMS:
        k += 1
    # "in a statement released by the city"
    if line.lows[k].endswith("ed") or line.lows[k] in {"sent", "made", "given"}:
        k += line.lows[k + 1] in {"by", "on", "to", "in"}
    # "in an interview with Le Monde", "in a message to the convention": with whom belongs to it.
    if line.lows[k] not in {"with", "to", "for", "on", "in", "by"}:
        return k
    end = k + 1
    if line.lows[end] in DETERMINERS:
        end += 1
    begin = end
    while end < min(line.n, k + 10) and _names_on(line, begin, end):
        end += 1
    return end if end > begin else k


def _names_on(line: Line, begin: int, i: int) -> bool:
    """A phrase goes on behind its article: "Le Monde", "Times of London", "convention"."""
    if line.kinds[i] != "w" or line.is_weekday(i) or i in line.cues:
        return False
    if line.capitals[i] or line.lows[i] in {"of", "and"}:
        return True
    plain = not any(line.capitals[m] for m in range(begin, i))
    return plain and i - begin < 3 and line.lows[i] not in _AFTER_PHRASE and not line.finite(i)


def content_after(line: Line, i: int, verb: CueVerb) -> Content | None:
    """What the cue says, read to its right."""
    if i >= line.n:
        return None
    if line.kinds[i] == "q":
        return Content("quote", i)
    if line.kinds[i] == "p" and line.lows[i] not in {'"', "'"}:
        return _behind_mark(line, i)
    low = line.lows[i]
    if low == "that" and verb.takes("tc"):
        return Content("that", i)
    if low in QUESTIONS and "w" in verb.frames:
        return Content("question", i) if line.has_clause(i + 1, line.n) else None
    if verb.stance == "denial" and (found := _rejected(line, i)) is not None:
        return found
    if verb.takes("ho"):
        found = _hearer(line, i, verb)
        if found is not None or not verb.takes("cti"):
            return found
    if "i" in verb.frames and (found := _infinitive(line, i)) is not None:
        return found
    if low.endswith("ing") and len(low) > 4 and "g" in verb.frames:
        return Content("nonfinite", i)
    if "a" in verb.frames:
        return _accused(line, i)
    return _behind_time(line, i, verb)


def _rejected(line: Line, i: int) -> Content | None:
    """ "rejected reports that ...", "denies Western claims that ..."."""
    for k in range(i, min(line.n, i + 6)):
        if line.kinds[k] != "w" or line.finite(k):
            return None
        if line.lows[k] in CUE_NOUNS and line.lows[k + 1] == "that":
            return Content("that", k + 1)
    return None


def _behind_time(line: Line, i: int, verb: CueVerb) -> Content | None:
    """ "said on Monday (that) ...": content behind an adverbial, or at once."""
    k = time_end(line, i)
    if "w" in verb.frames and k > i and line.lows[k] in QUESTIONS and line.has_clause(k + 1, line.n):
        return Content("question", k)
    if line.lows[k] == "that" and k > i and verb.takes("tc"):
        return Content("that", k)
    later = k != i or line.lows[i] in PREPOSITIONS or line.lows[i] in ATTACHED
    if later and (found := _late_that(line, i, verb)) is not None:
        return found
    if line.kinds[k] == "q":
        return Content("quote", k)
    first = k + 1 if line.lows[k] in {'"', "'"} else k  # 'said "zero" voters would come'
    if first > k:
        close = next((m for m in range(first, min(line.n, k + 6)) if line.lows[m] == line.lows[k]), line.n)
        if line.kinds[close + 1] != "w" or line.lows[close + 1] in {"and", "but", "or"}:
            return None  # "said 'never' and left"
    if "c" not in verb.frames:
        return None
    return Content("clause", k) if line.opens_clause(first) or only_said(line, first, verb) else None


def only_said(line: Line, k: int, verb: CueVerb) -> bool:
    """What "said" leads to is a clause wherever it can be one: "said the mill combines two plants", "SAYS TALKS NOT OVER".

    Hardly any thing is said. So a form that may be a verb will do here, and in a headline there need not be any.
    """
    if verb.lemma != "say" or line.kinds[k] != "w" or line.lows[k - 1] == ":":
        return False
    low = line.lows[k]
    if low in _FRONTED:
        comma = next((m for m in range(k, min(line.n, k + 26)) if line.kinds[m] == "p"), 0)
        if line.lows[comma] != "," or line.lows[comma + 1] in RELATIVES or line.lows[comma + 1] in ADDS:
            return False
        return not line.lows[comma + 1].endswith("ing") and comma + 1 not in line.cues and line.opens_clause(comma + 1)
    if low in PREPOSITIONS or low in ATTACHED or low in _NO_SUBJECTS or line.is_day(k):
        return False
    if line.headline:
        return line.n - k > 2 and line.lows[k - 1] != "said"  # "HALE SAID READY TO GO": others say so
    for m in range(k + 1, min(line.n, k + 16)):
        if line.kinds[m] != "w":
            return False
        if _may_be_verb(line, m):
            return m + 1 < line.n and line.kinds[m + 1] == "w"
    return False


def _may_be_verb(line: Line, m: int) -> bool:
    """A present behind a noun of its number: "the service offers cuts", "the samples indicate a fault"."""
    low, before, after = line.lows[m], line.lows[m - 1], line.lows[m + 1]
    if line.capitals[m] or before in _NOT_BEFORE_VERBS or after in _NOT_BEHIND_VERBS:
        return False
    form = _verb_form(low)
    plural = before[-1:] == "s" and before[-2:] not in _SINGULAR_S
    if plural:
        return form == "base" and after in _AFTER_VERBS
    if low[-1:] != "s" or low[-2:] in _SINGULAR_S:
        return False
    # No plural stands right before a number or a name: "combines two mills".
    return form == "s" or after[:1].isdigit() or after in NUMERALS or (line.capitals[m + 1] and not line.is_day(m + 1))


def _verb_form(low: str) -> str | None:
    """ "base" or "s" where the word is a present of a verb known here."""
    if (known := known_verb(low)) is not None:
        return known.form
    entry = FORMS.get(low)
    return None if entry is None or entry[1] not in {"base", "finite"} else "s" if low[-1:] == "s" else entry[1]


def _behind_mark(line: Line, i: int) -> Content | None:
    """'said: ...', 'said, "..."'."""
    if line.lows[i] in {":", ",", ";"} and line.kinds[i + 1] == "q":
        return None if line.lows[i] == "," and _has_speaker(line, i + 1) else Content("quote", i + 1)
    if line.lows[i] == "," or line.lows[i][0] == "-":
        return _behind_aside(line, i)
    return Content("clause", i + 1) if line.lows[i] == ":" and i + 1 < line.n else None


def _has_speaker(line: Line, q: int) -> bool:
    """A quotation has its own speaker right behind it: 'asked for a promise, "We are ready," said Hale'."""
    return line.says(q + 1) and speaker_behind(line, line.cues[q + 1].after) is not None


def _behind_aside(line: Line, i: int) -> Content | None:
    """ "added, though, that", "reported, citing officials, that"."""
    for k in range(i + 1, min(line.n - 1, i + 16)):
        if line.lows[k] == line.lows[i] and (line.lows[k + 1] == "that" or line.kinds[k + 1] == "q"):
            return Content("that" if line.kinds[k + 1] == "w" else "quote", k + 1)
        if line.lows[k] == ":" and line.kinds[k + 1] == "q":
            return Content("quote", k + 1)  # "He added, on Leeds Radio: ..."
        loose = line.lows[k] == "," and line.lows[i] != ","
        if not loose and (line.kinds[k] != "w" or line.lows[k] == "that" or line.finite(k)):
            return None
    return None


def _infinitive(line: Line, i: int) -> Content | None:
    """ "pledged to stay", "pledged on Saturday to stay", "vowed to “end” it"."""
    k = i if line.lows[i] == "to" else time_end(line, i)
    if line.lows[k] != "to" or (line.lows[k + 1] == "be" and line.lows[k + 2] in _UNNAMED):
        return None  # "who did not want to be named" says nothing of anything
    return Content("nonfinite", k) if _is_infinitive(line, k + 1 + (line.lows[k + 1] == '"')) else None


def _is_infinitive(line: Line, i: int) -> bool:
    """The word can be the verb behind "to"."""
    if line.kinds[i] != "w" or (line.capitals[i] and not line.shouting):
        return False
    return line.lows[i] not in DETERMINERS and not line.lows[i][:1].isdigit()


def _late_that(line: Line, i: int, verb: CueVerb) -> Content | None:
    """ "said in a statement on Monday that", "said, after talks in Leeds, that", "said on Twitter: ..."."""
    for k in range(i, min(line.n, i + 22)):
        if line.kinds[k] == "q":
            if _has_speaker(line, k):
                return None
            return Content("quote", k) if line.lows[k - 1] in {":", ","} or time_end(line, i) == k else None
        if line.kinds[k] == "p":
            if line.lows[k] != ",":
                return _behind_mark(line, k)
        elif line.lows[k] == "that" and verb.takes("tc"):
            if _is_subject(line, k) or line.lows[k - 1] in ADDS:
                return None  # "commenting on results that showed a loss"; "agreed on the need for it and that he" goes on before
            # "responded with a phrase that": a relative clause.
            linked = line.lows[i] in {"with", "to", "of", "for", "about"}
            if line.lows[i] == "to" and "t" in verb.frames and any(line.capitals[m] for m in range(i, k)):
                return Content("that", k)  # "pointed out to the Leeds News website that"
            relative = linked and not line.capitals[k - 1] and line.lows[k - 1] not in _HEARERS
            return None if relative and line.kinds[k - 1] == "w" else Content("that", k)
        elif (line.finite(k) and not _reduced(line, k)) or (k in line.cues and k > i):
            return None
    return None


def _is_subject(line: Line, k: int) -> bool:
    """ "warned measures that would hurt could fail": a verb stands right behind "that", and opens no clause of its own."""
    return line.kinds[k - 1] == "w" and line.kinds[k + 1] == "w" and line.verbish(k + 1) and not line.is_day(k - 1)


def _reduced(line: Line, k: int) -> bool:
    """ "in an interview taped before the vote": a participle that belongs to the noun."""
    return line.lows[k].endswith("ed") and line.lows[k + 1] in PREPOSITIONS and k - 1 not in line.cues


def _hearer(line: Line, i: int, verb: CueVerb) -> Content | None:
    """ "told reporters (that) ...", "urged Minsk to ..."."""
    if line.lows[i] in PREPOSITIONS or line.lows[i] in ATTACHED:
        return None
    stop = min(line.n, i + 18)
    inside = 0  # the items before this one are a relative clause: "told the crowd that had gathered in Leeds, ..."
    for k in range(i + 1, stop):
        low = line.lows[k]
        if k < inside or (inside := max(inside, _behind_brackets(line, k, stop))) > k:
            continue
        if low in RELATIVES and line.kinds[k - 1] == "w":
            inside = next((m for m in range(k, stop) if line.kinds[m] != "w"), stop)
        elif line.kinds[k] == "q":
            apart = line.lows[k - 1] in _AUDIENCES or line.capitals[k - 1] or time_end(line, i + 1) == k
            if not line.lows[k - 1].endswith("'s") and (k == i + 1 or (apart and line.kinds[k + 1] != "w")):
                return Content("quote", k) if verb.takes("qh") else None
        elif line.kinds[k] == "p":
            if line.lows[k] != "," or line.kinds[k + 1] == "q":
                return _behind_mark(line, k)
            if line.lows[k + 1][-3:] == "ing":
                return None  # "told Minsk of it, clearing the way for it to stay"
        elif low == "that" and "h" in verb.frames and not _is_subject(line, k):
            return Content("that", k)
        elif low == "to" and "o" in verb.frames and _is_infinitive(line, k + 1):
            return None if line.lows[k + 1] == "be" and line.lows[k + 2] in _UNNAMED else Content("nonfinite", i)
        elif "h" in verb.frames and _hearer_ends(line, i, k) and line.opens_clause(k):
            return Content("clause", k)
        elif line.finite(k) or (k in line.cues and line.cues[k].form == "gerund"):
            return None
        elif "w" in verb.frames and low in QUESTIONS and line.has_clause(k + 1, line.n):
            return Content("question", k)
    return None


def _behind_brackets(line: Line, k: int, stop: int) -> int:
    """Behind "(R-Ohio)" where it begins here, else the same place."""
    if line.lows[k] != "(":
        return k
    return next((m + 1 for m in range(k, min(stop, k + 6)) if line.lows[m] == ")"), k)


def _hearer_ends(line: Line, i: int, k: int) -> bool:
    """The hearer is complete: "told reporters the plan", "told the BBC it was"."""
    if line.lows[k - 1] in _HEARERS:
        return True
    if line.lows[k - 1] in _AUDIENCES and (line.lows[k] in _CLAUSE_OPENERS or line.capitals[k]):
        return True
    return line.capitals[k - 1] and line.lows[k] in _CLAUSE_OPENERS and k - i <= 5


def hearer_end(line: Line, i: int) -> int:
    """Behind the hearer of "..., Hale told the paper"."""
    stop = i
    while stop - i < 8 and line.kinds[stop] == "w" and not line.is_weekday(stop):
        if line.lows[stop] in _BEHIND_HEARER:
            break
        stop += 1
    return stop


def _accused(line: Line, i: int) -> Content | None:
    """ "accused Minsk of planning ..."."""
    stop = min(line.n, i + 14)
    skip = 0
    for k in range(i + 1, stop):
        if k < skip or (skip := _behind_brackets(line, k, stop)) > k:
            continue
        if line.kinds[k] != "w":
            return None
        # "members of the board of taking": the last "of" before a gerund; "accused him of fraud" has no other.
        gerund = line.lows[k + 1].endswith("ing")
        if line.lows[k] == "of" and (gerund or line.capitals[k - 1] or line.lows[k - 1] in _HEARERS):
            return Content("nonfinite", i)
        if line.finite(k):
            return None
    return None
