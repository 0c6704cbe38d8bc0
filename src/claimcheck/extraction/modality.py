"""Whether a clause says what is, what will be, what may be, or what is not."""

from __future__ import annotations

import re

from claimcheck.claims.claim import Modality
from claimcheck.extraction.sentence import Sentence, speaks
from claimcheck.lexing.verbs import surely_verb, verb

_MARKS: tuple[tuple[re.Pattern[str], Modality], ...] = (
    (re.compile(r"\b(?:not|n't|never|no longer|no plans? to|den(?:y|ies|ied)(?: \w+){0,2}|without)\W*$"), "denied"),
    (
        re.compile(
            r"\b(?:on (?:track|course|pace) (?:to|for)|(?:expected|projected|forecast|predicted|estimated|likely|"
            r"thought|believed|seen|poised) to|expects?(?: \w+){0,3} to|forecasts?|predicts?)\W*$"
        ),
        "projected",
    ),
    (
        re.compile(r"\b(?:could|may|might|can|possibly|perhaps|potentially|threaten(?:s|ed)? to|able to)\W*$"),
        "possible",
    ),
    (
        re.compile(
            r"\b(?:must|should|(?:have|has|had|need|needs|needed) to|(?:required|obliged|ordered|told|asked) to|"
            r"demand(?:s|ed|ing)?|call(?:s|ed|ing)? for|urg(?:es|ed|ing))\W*$"
        ),
        "required",
    ),
    (
        re.compile(
            r"\b(?:will|would|shall|'ll|(?:is|are|was|were) to|"
            r"(?:due|set|scheduled|planned|slated|going|about|ready) to|"
            r"(?:plan|intend|aim|hope|promise|pledge|vow|want)(?:s|ed|ing|ned|ning)? to|agreed to|to be)\W*$"
        ),
        "planned",
    ),
)
_ADVERB = re.compile(r"\b(?:be|been|being|have|now|also|soon|still|already|then|\w+ly|eventually)\W+$")
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
    for word in sentence.before(start, floor):
        found = verb(word.text)
        if found is None:
            if (mark := _mark(sentence, floor, word.end)) is not None:
                return mark
            continue
        if speaks(sentence, word):
            break
        if (mark := _mark(sentence, floor, word.start)) is not None:
            return mark
        if found.form in ("past", "s") and surely_verb(word.text):
            return "actual"
        if found.form == "ing" and _FACTUAL.search(sentence.slice(word.start - 12, word.start)):
            return "actual"
    return _behind(sentence, end, roof)


def _behind(sentence: Sentence, end: int, roof: int) -> Modality:
    for word in sentence.after(end, roof):
        if (mark := _mark(sentence, end, word.end)) is not None:
            return mark
        if surely_verb(word.text):
            return "actual"
    return "actual"


def _mark(sentence: Sentence, floor: int, at: int) -> Modality | None:
    """The modality that the words right before a position give, adverbs passed over."""
    left = sentence.slice(max(floor, at - _REACH), at)
    for _ in range(3):
        for pattern, modality in _MARKS:
            if pattern.search(left):
                return modality
        shorter = _ADVERB.sub("", left + " ").rstrip()
        if shorter == left.rstrip():
            return None
        left = shorter
    return None
