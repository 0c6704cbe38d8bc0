"""Whether a clause says what is, what will be, what may be, or what is not."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple, cast

from claimcheck.claims.claim import Modality
from claimcheck.extraction.sentence import Sentence, speaks
from claimcheck.lexing.verbs import FORMS, surely_verb
from claimcheck.text.shape import letters
from claimcheck.text.tables import one_of, words

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

_BEGINNINGS = words(
    """
    not never no without deny denies denied on expected projected forecast forecasts predict predicts predicted
    estimated likely thought believed seen poised expect expects could may might can possibly perhaps potentially
    threaten threatens threatened able must should have has had need needs needed required obliged ordered told asked
    demand demands demanded demanding call calls called calling urges urged urging will would shall is are was were due
    set scheduled planned slated going about ready agreed to
    """
) | {stem + ending for stem in _RESOLVED for ending in ("", "s", "ed", "ing", "ned", "ning")}
"""The first words of them."""

_MAY_MARK = re.compile(rf" (?:ll|{one_of(_BEGINNINGS)})(?![a-z])|n(?= t(?![a-z]))".encode())
"""Where one of them may begin in the shape of a text; "n't" and "'ll" stand at the end of a word."""

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
    floor, roof = sentence.clause(start)
    if (relative := _OBJECT.match(sentence.folded, end, sentence.end)) is not None:
        return _mark(sentence, end, relative.end()) or "actual"
    marked = bool(marks(sentence))
    for word in sentence.before(start, floor):
        found = FORMS.get(word.low)
        if found is None:
            if marked and (mark := _mark(sentence, floor, word.end)) is not None:
                return mark
            continue
        if speaks(sentence, word):
            break
        if marked and (mark := _mark(sentence, floor, word.start)) is not None:
            return mark
        if found.form in ("past", "s") and surely_verb(word.text):
            return "actual"
        if found.form == "ing" and _FACTUAL.search(sentence.slice(word.start - 12, word.start)):
            return "actual"
    return _behind(sentence, end, roof)


def _behind(sentence: Sentence, end: int, roof: int) -> Modality:
    marked = bool(marks(sentence))
    for word in sentence.after(end, roof):
        if marked and (mark := _mark(sentence, end, word.end)) is not None:
            return mark
        if surely_verb(word.text):
            return "actual"
    return "actual"


def _mark(sentence: Sentence, floor: int, at: int) -> Modality | None:
    """The modality that the words right before a position give, adverbs passed over."""
    ends = _ends(sentence)
    nearest = bisect_right(ends, at)
    if not nearest or at - ends[nearest - 1] > _REACH:
        return None
    for mark in reversed(marks(sentence)[max(0, nearest - 2) : nearest]):
        if mark.start >= floor and at - mark.end <= _REACH and _BETWEEN.fullmatch(sentence.slice(mark.end, at)):
            return mark.modality
    return None


class Mark(NamedTuple):
    """A word group that gives a modality to what follows it."""

    start: int
    end: int
    modality: Modality


@lru_cache(maxsize=8)
def marks(sentence: Sentence) -> tuple[Mark, ...]:
    """Every word group of a sentence that gives a modality, in order."""
    low = sentence.slice(sentence.start, sentence.end)
    found = (
        Mark(sentence.start + m.start(), sentence.start + m.end(), cast("Modality", m.lastgroup)) for m in _marked(low)
    )
    return tuple([mark for mark in found if sentence.folded[mark.start : mark.end] != "May"])


@lru_cache(maxsize=8)
def _ends(sentence: Sentence) -> list[int]:
    """Where the word groups of a sentence end."""
    return [mark.end for mark in marks(sentence)]


def _marked(low: str) -> Iterator[re.Match[str]]:
    """The word groups in small letters, tried only where the shape of the text has the first word of one."""
    behind = 0
    for start in _MAY_MARK.finditer(letters(low)):
        at = start.start()
        if start[0] == b" ll" or start[0] == b"n":
            at -= 1
        found = _MARK.match(low, at) if at >= behind else None
        if found is not None:
            yield found
            behind = found.end()
