"""What somebody says as the object of a verb: "reported 12 deaths", "blamed Minsk for the delay", "called for talks"."""

from __future__ import annotations

from claimcheck.extraction.clauses import Stretch
from claimcheck.extraction.ending import content_end
from claimcheck.extraction.function_words import (
    ATTACHED,
    DETERMINERS,
    EVIDENCE,
    NO_VERB,
    PREPOSITIONS,
    SUBJECT_PRONOUNS,
    SUBORDINATORS,
)
from claimcheck.extraction.telling import Telling
from claimcheck.lexing.cues import CueMention
from claimcheck.text.tables import words

# An object that the text has not spoken of yet is asserted with the verb: "reported 12 deaths", and not "reported the
# matter". What is asked for need not be there at all, so that it may be any.
_NEW = words("a an any another more some several many no new fresh further dozens hundreds thousands")
_NUMERALS = words("one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty")
_ENDS = (SUBORDINATORS - words("that who which whose whom or than")) | words("whilst")
_SHOWING = EVIDENCE | words(
    """
    polling pictures email memo findings statistics document documents filing filings accounts test tests images
    footage video photos photographs table tables chart charts minutes census returns ballot investigation
    investigations inquiry review audit estimates emails papers letter letters transcript transcripts map maps index
    examination x-rays scans
    """
)
_NOT_ALONE = words("him her them it us me himself herself itself themselves that this those one")
_PLACES = words("in over from at by during")  # when, where and how it was said
_LONGEST = 24


def object_said(telling: Telling, cue: CueMention, speaker: Stretch) -> tuple[int, int] | None:
    """The items of an object that is said, up to its end; None where the verb has no such object."""
    at = cue.after
    if at >= telling.n or telling.kinds[at] != "w":
        return None
    if "k" in cue.verb.frames:
        return _valued(telling, at)
    if "f" in cue.verb.frames and (stop := _judged(telling, at, "for")):
        return at, stop
    if "b" in cue.verb.frames and (stop := _judged(telling, at, "on")):
        return at, stop
    if "d" in cue.verb.frames and (stop := _judged(telling, at, "as")):
        return at, stop
    if cue.verb.lemma == "cite" and cue.form == "gerund":
        return None  # "citing officials" tells whom somebody else has it from
    if telling.lows[at] in PREPOSITIONS or telling.lows[at] in ATTACHED:
        return None  # "describes as", "compared with the year before"
    if (
        ("z" in cue.verb.frames and is_evidence(telling, speaker))
        or "y" in cue.verb.frames
        or ("x" in cue.verb.frames and _is_new(telling, at))
    ):
        stop = _object_end(telling, at)
        if "y" in cue.verb.frames and telling.kinds[stop] == "q":
            stop += 1  # 'compared the talks to "a long and cold winter"'
        if cue.verb.stance == "evaluation":
            stop = next(
                (m for m in range(at + 1, stop) if telling.lows[m] in _PLACES and telling.lows[m + 1] != "which"), stop
            )
            return None if stop == at + 1 and telling.lows[at] in _NOT_ALONE else (at, stop)
        return (at, stop) if stop - at >= 2 and telling.lows[at] not in SUBJECT_PRONOUNS else None
    return None


def is_evidence(telling: Telling, speaker: Stretch) -> bool:
    """The words name what can show that something is so: a poll, figures, a letter; not "the team showed great calm"."""
    return not _SHOWING.isdisjoint(telling.lows[slice(*speaker)])


def _valued(telling: Telling, at: int) -> tuple[int, int] | None:
    """ "the toll at 12", "the damage at more than $3 million"; None where no figure follows the "at"."""
    link = next((m for m in range(at + 1, min(telling.n - 1, at + 8)) if telling.lows[m] == "at"), 0)
    behind = range(link + 1, min(telling.n, link + 5))
    figure = any(telling.lows[m][:1].isdigit() or telling.lows[m] in _NUMERALS for m in behind)
    return (at, _object_end(telling, at)) if link and figure else None


def _judged(telling: Telling, at: int, link: str) -> int:
    """Behind "Minsk for breaking the truce" or "the plan as a mistake"; 0 where the words do not run so."""
    for k in range(at + 1, min(telling.n - 1, at + 12)):
        verb = k in telling.cues and "n" not in telling.cues[k].verb.frames
        if telling.kinds[k] != "w" or verb or telling.finite(k):
            return 0
        if telling.lows[k] == link:
            as_well = link == "as" and (telling.lows[k + 1] in {"well", "soon", "long", "he", "she", "they", "it"})
            return 0 if as_well or telling.kinds[k + 1] != "w" else content_end(telling, k + 1, brief=True)
    return 0


def _is_new(telling: Telling, at: int) -> bool:
    """A figure, an indefinite article, or a noun in the plural without any."""
    low = telling.lows[at]
    if low in _NEW or low in _NUMERALS or low[:1].isdigit() or telling.texts[at][:1] in "$\u00a3\u20ac":
        return True
    if telling.capitals[at] or low in NO_VERB or low in DETERMINERS or low.endswith(("ly", "ing", "self")):
        return False
    return low.endswith("s") or telling.lows[at + 1].endswith("s")


def _object_end(telling: Telling, at: int) -> int:
    """The end of an object: the next mark, the next day, or a word that begins another clause."""
    for m in range(at + 1, min(telling.n, at + _LONGEST)):
        if telling.kinds[m] == "p" and telling.lows[m] not in {"$", "\u00a3", "\u20ac", "%", "(", ")"}:
            return m
        if telling.lows[m] == "as" and telling.lows[m - 1] == "such":
            continue
        if telling.lows[m] in _ENDS or telling.is_weekday(m) or telling.kinds[m] == "q":
            return m - 1 if telling.lows[m - 1] == "on" else m
        if telling.lows[m] in {"and", "but", "or"} and (telling.finite(m + 1) if m + 1 < telling.n else False):
            return m
    return min(telling.n, at + _LONGEST)
