"""Whether a clause says what is, what will be, what may be, or what is not."""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import lru_cache
from typing import NamedTuple, cast

from claimcheck.claims.claim import Modality
from claimcheck.extraction.sentence import Around, Sentence, around, speaks
from claimcheck.lexing.verbs import FORMS, surely_verb
from claimcheck.text.tables import one_of, words
from claimcheck.text.value import made

_RESOLVED = words("plan intend aim hope promise pledge vow want")

_MARK = re.compile(
    r"""(?:(?<!\w)(?=[a-z'])|(?=n't|'ll))(?:
    (?P<denied> \b(?:not|never|no\ longer|no\ plans?\ to|without|den(?:y|ies|ied)(?:\ \w+){0,2}) | n't)
    | (?P<projected> \b(?:on\ (?:track|course|pace)\ (?:to|for)
        | (?:expected|projected|forecast|predicted|estimated|likely|thought|believed|seen|poised)\ to
        | (?:seen|tipped)(?=\ (?:[a-z]+ing|at|up|down)\b)
        | expects?(?:\ \w+){0,3}?\ to | forecasts? | predicts?))
    | (?P<possible> \b(?:could|may|might|can|possibly|perhaps|potentially|threaten(?:s|ed)?\ to|able\ to))
    | (?P<required> \b(?:must|should|(?:have|has|had|need|needs|needed)\ to|(?:required|obliged|ordered|told|asked)\ to
        | demand(?:s|ed|ing)? | call(?:s|ed|ing)?\ for | urg(?:es|ed|ing)))
    | (?P<planned> (?:\b|(?='))(?:will|would|shall|'ll|(?:is|are|was|were)\ to
        | (?:due|set|scheduled|planned|slated|going|about|ready)\ to
        | (?:plan|intend|aim|hope|promise|pledge|vow|want)(?:s|ed|ing|ned|ning)?\ to | agreed\ to | to\ be
        | (?:are|is|am|'re|'m)(?=\ (?:sending|deploying|dispatching)\b)))
    )(?!\w)""",
    re.VERBOSE,
)
"""Words before a verb, or before a figure, that say how what follows is meant."""

_ALONE = words(
    """
    not never without deny denies denied could may might can possibly perhaps potentially must should demand demands
    demanded demanding urges urged urging will would shall expect expects forecast forecasts predict predicts seen
    """
)
_BEFORE_TO = words(
    """
    expected projected forecast predicted estimated likely thought believed poised threaten threatens threatened
    able have has had need needs needed required obliged ordered told asked is are was were due set scheduled planned
    slated going about ready agreed
    """
) | {stem + ending for stem in _RESOLVED for ending in ("", "s", "ed", "ing", "ned", "ning")}
_BEGINNINGS = (
    *("no longer ", "no plan", "on track ", "on course ", "on pace ", "to be ", "ll ", "t "),
    *(f"{verb} {task}ing " for verb in ("are", "is") for task in ("send", "deploy", "dispatch")),
    *(f"{verb} for " for verb in ("call", "calls", "called", "calling")),
    *(f"{word} " for word in _ALONE),
    *(f"{word} to " for word in _BEFORE_TO),
)
_MAY_MARK = re.compile(f" (?={one_of(_BEGINNINGS)})".encode())
"""Where one of them may begin in the shape of a text; "n't" and "'ll" begin before their last letters."""

_BETWEEN = re.compile(r"\W*(?:(?:be|been|being|have|now|also|soon|still|already|then|\w+ly|eventually)\b\W*){0,3}")
"""What may stand between such words and what they govern."""

_FACTUAL = re.compile(r"\b(?:despite|after|since|having|when|for)\s+$")
"""Before a form in -ing these say that it has happened: "despite amassing more than 100,000 troops"."""

_OBJECT = re.compile(
    r"\s+(?:that\s+|which\s+)?(?:it|they|he|she|we)\s+(?:has|have|had|will|would|could|may|might|is|are)\b"
)
"""Behind what is counted, a clause that tells of it: "the 100,000 troops it has massed"."""

_REACH = 48


def modality_at(sentence: Sentence, start: int, end: int) -> Modality:
    """The modality of what is said of a figure: the nearest verb group before it, else the one behind it.

    >>> from claimcheck.text.span import Span
    >>> folded = "The army has 110,000 troops there and is on track to amass 150,000."
    >>> line = Sentence(folded, folded, Span(start=0, end=len(folded)), "body")
    >>> modality_at(line, 13, 20), modality_at(line, 59, 66)
    ('actual', 'projected')
    """
    groups = marks(sentence)
    if not groups.ends:
        return "actual"
    if (relative := _OBJECT.match(sentence.folded, end, sentence.end)) is not None:
        return _mark(sentence, groups, end, relative.end()) or "actual"
    near = around(sentence, start, end)
    words, floor = sentence.words, near.floor
    marked = _stands_between(groups, floor, start)
    behind = _stands_between(groups, end, near.roof)
    if not marked and not behind:
        return "actual"
    # Without such a group before it only the verbs are asked.
    before = range(near.last - 1, near.first - 1, -1) if marked else sentence.verbs(near.first, near.last)[::-1]
    for number in before:
        low = words.lows[number]
        found = FORMS.get(low)
        if found is None:
            if (mark := _mark(sentence, groups, floor, words.ends[number])) is not None:
                return mark
            continue
        if speaks(sentence, number):
            break
        if marked and (mark := _mark(sentence, groups, floor, words.starts[number])) is not None:
            return mark
        if found.form in ("past", "s") and surely_verb(low):
            return "actual"
        at = words.starts[number]
        if found.form == "ing" and _FACTUAL.search(sentence.slice(at - 12, at)):
            return "actual"
    return _behind(sentence, groups, end, near) if behind else "actual"


_ELSE = frozenset("where when whose because while although though".split())
"""What may be behind these is told of something else."""


def _behind(sentence: Sentence, groups: Marks, end: int, near: Around) -> Modality:
    words = sentence.words
    for number in range(near.behind, near.stop):
        if words.lows[number] in _ELSE:
            break  # "seven planets circle the star, three of them where water may be liquid"
        if (mark := _mark(sentence, groups, end, words.ends[number])) is not None:
            return mark
        if surely_verb(words.lows[number]):
            break
    return "actual"


def _stands_between(groups: Marks, start: int, end: int) -> bool:
    """A word group that gives a modality stands between two positions."""
    nearest = bisect_right(groups.ends, end)
    return nearest > 0 and groups.starts[nearest - 1] >= start


def _mark(sentence: Sentence, groups: Marks, floor: int, at: int) -> Modality | None:
    """The modality that the words right before a position give, adverbs passed over."""
    nearest = bisect_right(groups.ends, at)
    for number in range(nearest - 1, max(0, nearest - 2) - 1, -1):
        end = groups.ends[number]
        if groups.starts[number] < floor or at - end > _REACH:
            return None
        if _BETWEEN.fullmatch(sentence.low, end, at):
            return groups.modalities[number]
    return None


class Marks(NamedTuple):
    """The word groups of a sentence that give a modality to what follows them, by their numbers."""

    starts: list[int]
    ends: list[int]
    modalities: list[Modality]


@lru_cache(maxsize=64)
def marks(sentence: Sentence) -> Marks:
    """Every word group of a sentence that gives a modality, in order."""
    folded, low = sentence.folded, sentence.low
    starts: list[int] = []
    ends: list[int] = []
    modalities: list[Modality] = []
    behind = sentence.start
    for opening in _MAY_MARK.finditer(sentence.shape, behind, sentence.end + 2):
        at = opening.start()
        if low.startswith("ll", at):
            at -= 1
        elif low.startswith("n't", at - 2):
            at -= 2
        match = _MARK.match(low, at, sentence.end) if at >= behind else None
        if match is not None:
            behind = match.end()
            if not folded.startswith("May", at):
                starts.append(at)
                ends.append(behind)
                modalities.append(cast("Modality", match.lastgroup))
    return made(Marks, (starts, ends, modalities))
