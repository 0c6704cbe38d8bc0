"""Whether the day beside a thing is its first or its last: "the drills run from the 10th", "the five-day fair ends on the 15th".

A text about a bond has its length, and the days on which its warrants may be used; one about a course its length, and the
days on which places on it can be booked. So the thing itself has to be what begins, lasts or ends there: nothing but words
that say so stands between it and the day.
"""

from __future__ import annotations

import re
from collections.abc import Sequence, Set
from typing import Final

from claimcheck.claims.claim import DateClaim, NumericClaim
from claimcheck.lexing.plurals import lemma
from claimcheck.matching.beside import words_before, words_behind
from claimcheck.matching.classes import canonical_measure
from claimcheck.text.tables import words

_WORD = re.compile(r"\w+(?:[-'’]\w+)*|[;:.()]")
_NEAR: Final = 160
"""Characters before a day in which what it bounds is looked for."""

_POINTS: Final = words("from between until till through to on in as of up the")
_ATTACHED: Final = _POINTS | words(
    """
    running lasting starting beginning ending effective valid due held
    scheduled planned expected force effect
    """
)
"""What ties a day to the noun before it."""
_LASTS: Final = _ATTACHED | words(
    """
    is are was were be been will would shall should may might can could must has have had that which
    run runs ran last lasts lasted continue continues continued go goes went going start starts started begin begins began
    begun end ends ended open opens opened close closes closed take takes took taken taking place set
    """
)
"""What says that it begins there, or lasts, or ends."""
_PLACES: Final = words("in at near off across")
_KNOWN: Final = words("the this these those its their his her our")
_BEFORE_A_NOUN: Final = _KNOWN | words("a an another new")
_PREPOSITIONS: Final = words(
    "in of at from for by on with to among near between across inside outside within under before after during since about into"
)
_TIMES: Final = words("after before during for since in within over by of into")
"""Before some days of a thing these tell when something else happened, or how long it took."""
_DAYS_OF = re.compile(r"\s+(?:day|week|month|year)s? of\b")
_MODIFIERS: Final = 2
"""Words between "the" and the noun: "the joint naval drills"."""


def is_said_of(length: NumericClaim, date: DateClaim) -> bool:
    """What lasts so long is what begins or ends on the day.

    "A five-day fair" is one thing that lasts; "five days of drills" are as well, but for "after five days of drills", and
    "five days of drills from May 3 to June 9" may lie anywhere between the two.
    """
    if date.sentence is None or date.span is None or date.sentence_text is None or length.measure.head is None:
        return False
    behind = words_behind(length)
    whole = behind.startswith("-")
    if not whole and (_DAYS_OF.match(behind) is None or _is_inside(_told(words_before(length)), _TIMES)):
        return False
    stop = date.span.start - date.sentence.start
    start = max(0, stop - _NEAR)
    found = list(_WORD.finditer(date.sentence_text, start, stop))
    told = [word[0].casefold() for word in found]
    at = _subject(found)
    if at < 0 or not _is_it(length, told[at]):
        return False
    if date.sentence == length.sentence and length.span is not None:
        own = length.span.start - date.sentence.start
        if own < found[at].start():
            tie = told[at + 1 :]
            if "," in date.sentence_text[own : found[at].start()] or (not whole and _POINTS.issuperset(tie)):
                return False
            return _ATTACHED.issuperset(tie) or not _is_inside(told[: sum(word.start() < own for word in found)])
    return _is_known(told, at, begins=start == 0)


def _subject(found: Sequence[re.Match[str]]) -> int:
    """The last word that says neither that something lasts nor where: "the drills are to run in Belarus until"; -1 for none."""
    at = len(found) - 1
    while at >= 0:
        named = at
        while named > 0 and found[named][0][0].isupper():
            named -= 1
        if named < at and found[named][0].casefold() in _PLACES:
            at = named
        elif found[at][0].casefold() not in _LASTS:
            break
        at -= 1
    return at


def goes_on_to(first: DateClaim, last: DateClaim) -> bool:
    """The two days are the ends of one stretch: "from May 3 to May 9", "began on Monday and ends on Friday"."""
    if first.sentence is None or first.sentence != last.sentence or first.span is None or last.span is None:
        return False
    start, end = first.span.end - first.sentence.start, last.span.start - first.sentence.start
    if not 0 <= end - start <= _NEAR:
        return False
    return (_LASTS | {"and"}).issuperset(_told((first.sentence_text or "")[start:end]))


def _is_it(length: NumericClaim, word: str) -> bool:
    head = canonical_measure(length.measure.head, None)[0]
    return head in (canonical_measure(word, None)[0], canonical_measure(lemma(word), None)[0])


def _told(text: str) -> list[str]:
    return [word[0].casefold() for word in _WORD.finditer(text, max(0, len(text) - _NEAR))]


def _is_inside(before: Sequence[str], prepositions: Set[str] = _PREPOSITIONS) -> bool:
    """A preposition stands before it: "students on a three-year course", "talks on a three-year contract"."""
    at = len(before) - 1
    while at >= 0 and before[at] in _BEFORE_A_NOUN:
        at -= 1
    return at >= 0 and before[at] in prepositions


def _is_known(told: Sequence[str], at: int, *, begins: bool) -> bool:
    """It is taken up as a thing told before, and is what the clause is about: "the drills", "drills" that begin the sentence."""
    if at == 0:
        return begins
    for nth in range(at - 1, max(-1, at - 2 - _MODIFIERS), -1):
        if told[nth] in _KNOWN:
            return not _is_inside(told[:nth])
        if told[nth] in _PREPOSITIONS or told[nth] in _BEFORE_A_NOUN:
            return False
    return False
