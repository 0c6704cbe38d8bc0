"""Two figures a power of ten apart: one figure with a slip of the scale, or two figures."""

from __future__ import annotations

import re
from typing import Final

from claimcheck.claims.claim import NumericClaim
from claimcheck.claims.magnitude import same_digits
from claimcheck.matching.similarity import word_likeness

ALIKE: Final = 0.6
"""Share of the words of the shorter statement that the longer one has as well: what is said twice is said of one thing."""

_WORD = re.compile(r"[^\W_]+(?:[-'][^\W_]+)*")

_STRETCHES = {
    word: word.removesuffix("s")
    for word in """day days week weeks month months quarter quarters half year years decade decades season seasons
    """.split()
} | {
    "mths": "month",
    "qtr": "quarter",
    "daily": "day",
    "weekly": "week",
    "monthly": "month",
    "quarterly": "quarter",
    "annual": "year",
    "annually": "year",
    "yearly": "year",
}
"""Words for a stretch of time: what is spent in a month and in a year may well be twelve, or ten, times as much."""

_OTHERS = frozenset(
    """other others another further additional extra more new second third whole entire total overall combined
    together altogether each""".split()
)
"""Words that set one thing off from another, or a whole from its parts."""


def may_be_slip(left: NumericClaim, right: NumericClaim) -> bool:
    """The digits are the same; and, within one text, so are the words around, but for none that tell two things apart.

    A text has many figures, and some are ten times others by chance. What sets two apart are mostly their times
    ("spent 35 million last month ... 350 million last year"), a word such as "further", or a number in a name (M-1, M-2).
    """
    if left.quantity.unit == right.quantity.unit and not same_digits(left.quantity, right.quantity):
        return False
    if left.document is None or left.document != right.document:
        return True
    if left.when is not None and right.when is not None and left.when != right.when:
        return False
    if word_likeness(left.context, right.context) < ALIKE or _numbered(left) != _numbered(right):
        return False
    ours, theirs = _words(left), _words(right)
    return _stretches(ours) == _stretches(theirs) and ours & _OTHERS == theirs & _OTHERS


def _words(claim: NumericClaim) -> frozenset[str]:
    return frozenset(_WORD.findall((claim.sentence_text or "").casefold()))


def _stretches(words: frozenset[str]) -> frozenset[str]:
    return frozenset(_STRETCHES[word] for word in words if word in _STRETCHES)


def _numbered(claim: NumericClaim) -> frozenset[str]:
    """The words around that have a number in them: "m-1", "a320"."""
    return frozenset(word for word in claim.context if any(map(str.isdigit, word)))
