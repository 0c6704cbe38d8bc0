"""Whether the day beside a thing is its first or its last: "the drills run from the 10th", "the five-day fair ends on the 15th".

A text about a bond has its length, and the days on which its warrants may be used; one about a course its length, and the
days on which places on it can be booked. So the thing itself has to be what begins, lasts or ends there: nothing but words
that say so stands between it and the day.
"""

from __future__ import annotations

import re
from typing import Final

from claimcheck.claims.claim import DateClaim, NumericClaim
from claimcheck.lexing.plurals import lemma
from claimcheck.matching.classes import canonical_measure
from claimcheck.text.tables import words

_WORD = re.compile(r"\w+(?:[-'’]\w+)*|[;:.()]")
_NEAR: Final = 160
"""Characters before a day in which what it bounds is looked for."""

_ATTACHED: Final = words(
    """
    from between until till through to on in as of up the running lasting starting beginning ending effective valid due held
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
_KNOWN: Final = words("the this these those its their his her our")
_BEFORE_A_NOUN: Final = _KNOWN | words("a an another new")
_PREPOSITIONS: Final = words(
    "in of at from for by on with to among near between across inside outside within under before after during since about into"
)
_MODIFIERS: Final = 2
"""Words between "the" and the noun: "the joint naval drills"."""


def is_said_of(length: NumericClaim, date: DateClaim) -> bool:
    """What lasts so long is what begins or ends on the day."""
    if date.sentence is None or date.span is None or date.sentence_text is None or length.measure.head is None:
        return False
    stop = date.span.start - date.sentence.start
    start = max(0, stop - _NEAR)
    found = list(_WORD.finditer(date.sentence_text, start, stop))
    told = [word[0].casefold() for word in found]
    at = len(told) - 1
    while at >= 0 and told[at] in _LASTS:
        at -= 1
    if at < 0 or not _is_it(length, told[at]):
        return False
    tied = _ATTACHED.issuperset(told[at + 1 :])
    if date.sentence == length.sentence and length.span is not None:
        own = length.span.start - date.sentence.start
        first = next((nth for nth, word in enumerate(found) if word.start() >= own), at + 1)
        if first <= at:
            whole = ";" not in told[first:at] and "," not in date.sentence_text[own : found[at].start()]
            return whole and (tied or not _is_inside(told, first))
    return _is_known(told, at, begins=start == 0)


def goes_on_to(first: DateClaim, last: DateClaim) -> bool:
    """The two days are the ends of one stretch: "from May 3 to May 9", "began on Monday and ends on Friday"."""
    if first.sentence is None or first.sentence != last.sentence or first.span is None or last.span is None:
        return False
    start, end = first.span.end - first.sentence.start, last.span.start - first.sentence.start
    between = _WORD.findall((first.sentence_text or "")[start:end]) if start <= end else [";"]
    return (_LASTS | {"and"}).issuperset(word.casefold() for word in between)


def _is_it(length: NumericClaim, word: str) -> bool:
    head = canonical_measure(length.measure.head, None)[0]
    return head in (canonical_measure(word, None)[0], canonical_measure(lemma(word), None)[0])


def _is_inside(told: list[str], first: int) -> bool:
    """A preposition stands before it: "students on a three-year course", "talks on a three-year contract"."""
    at = first - 1
    while at >= 0 and told[at] in _BEFORE_A_NOUN:
        at -= 1
    return at >= 0 and told[at] in _PREPOSITIONS


def _is_known(told: list[str], at: int, *, begins: bool) -> bool:
    """It is taken up as a thing told before, and is what the clause is about: "the drills", "drills" that begin the sentence."""
    if at == 0:
        return begins
    for nth in range(at - 1, max(-1, at - 2 - _MODIFIERS), -1):
        if told[nth] in _KNOWN:
            return not _is_inside(told, nth)
        if told[nth] in _PREPOSITIONS or told[nth] in _BEFORE_A_NOUN:
            return False
    return False
