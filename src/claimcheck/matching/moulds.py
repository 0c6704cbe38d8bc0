"""Sentences of two texts in one mould: what is filled in tells the one thing from the other.

A desk has a mould for each kind of news ("the euro opened in London at ... against ... in New York"), so that words in
common prove nothing by themselves. What is filled in does: a slip is one figure, and where the other figures differ as well
it is the mould of another day, another firm or another crop.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from claimcheck.claims.claim import NumericClaim
from claimcheck.lexing.cues import FORMS
from claimcheck.lexing.nouns import STOPS
from claimcheck.matching.beside import words_before, words_behind
from claimcheck.matching.lines import WORD

ALIKE: Final = 0.7
"""The share of their words (Jaccard index) that two sentences of one mould have in common, figures aside."""
FEWEST: Final = 8
"""Words they have in common: shorter ones are alike by chance."""

_TELL_NOTHING: Final = STOPS.union(FORMS)


def of_two_fillings(left: NumericClaim, right: NumericClaim) -> bool:
    """The sentences are as good as the same in their words, and each has figures beside its own that the other lacks."""
    (words, figures), (others, theirs) = _beside(left), _beside(right)
    return _each_its_own(figures, theirs) and _alike(words, others)


def same_words(one: str, other: str) -> bool:
    """The two sentences are as good as the same in their words, figures aside."""
    return _alike(_parts(one)[0], _parts(other)[0])


def _alike(words: frozenset[str], others: frozenset[str]) -> bool:
    shared = len(words & others)
    return shared >= FEWEST and shared >= ALIKE * len(words | others)


def told_apart(left: NumericClaim, right: NumericClaim) -> bool:
    """Each of two sentences in the same words has words or figures of its own, by which it may be about another thing.

    "10,000 tonnes of barley to Egypt", "to Norway"; "in the morning", "at noon". Words that only one of the two has
    are said of the same: "after the storm". The verb of saying tells nothing.
    """
    ours, theirs = (words | figures for words, figures in (_beside(left), _beside(right)))
    return _each_its_own(ours - _TELL_NOTHING, theirs - _TELL_NOTHING)


def other_figures(left: NumericClaim, right: NumericClaim) -> bool:
    """Both sentences have figures beside their own, and none of them in common."""
    ours, theirs = _beside(left)[1], _beside(right)[1]
    return bool(ours) and bool(theirs) and not ours & theirs


def _each_its_own(left: frozenset[str], right: frozenset[str]) -> bool:
    return not (left <= right or right <= left)


def _beside(claim: NumericClaim) -> tuple[frozenset[str], frozenset[str]]:
    """The words of a sentence in small letters, and what is written in digits, without the figure."""
    return _parts(f"{words_before(claim)} {words_behind(claim)}")


@lru_cache(maxsize=4096)
def _parts(sentence: str) -> tuple[frozenset[str], frozenset[str]]:
    found = frozenset(WORD.findall(sentence.casefold()))
    figures = frozenset(word for word in found if any(char.isdigit() for char in word))
    return found - figures, figures
