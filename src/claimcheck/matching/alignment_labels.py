"""Numbers that say which one is meant: chapters, seasons, rounds. What is said of one chapter is not said of another."""

from __future__ import annotations

import re
from collections import defaultdict

from claimcheck.lexing.calendar import ORDINALS
from claimcheck.text.folding import fold
from claimcheck.text.tables import one_of, words

_KINDS = words(
    """season series episode chapter volume book part section article act scene verse page table figure appendix round
    stage leg lap week match game heat group phase edition line route flight train platform gate room ward hall hole
    grade class form channel level division quarter"""
)
"""Nouns whose number is a name: "season 3", "the third season". Reviewed by hand."""

_LOOK = 400
_NUMBERED = re.compile(
    rf"\b(?P<kind>{one_of(_KINDS)})s? (?P<number>[1-9][0-9]{{0,2}})\b(?![.,:][0-9]|%| %)", re.IGNORECASE
)
_ORDINAL = re.compile(
    rf"\A(?:(?:in|on|during|for|at) )?(?:the|his|her|its|their) (?P<number>[a-z-]+|[0-9]{{1,3}}(?:st|nd|rd|th)) "
    rf"(?:[a-z]+ )?(?P<kind>{one_of(_KINDS)})\b",
    re.IGNORECASE,
)


def labels(sentence: str | None) -> dict[str, frozenset[int]]:
    """By noun the numbers that a sentence has of it as names, an ordinal only where the sentence begins with it.

    >>> labels("The third season has 12 episodes."), labels("Chapter 4 has 31 pages.")
    ({'season': frozenset({3})}, {'chapter': frozenset({4})})
    """
    text = fold((sentence or "")[:_LOOK])
    found: dict[str, set[int]] = defaultdict(set)
    for match in _NUMBERED.finditer(text):
        found[match["kind"].casefold()].add(int(match["number"]))
    first = _ORDINAL.match(text)
    if first is not None and (number := _number(first["number"].casefold())) is not None:
        found[first["kind"].casefold()].add(number)
    return {kind: frozenset(numbers) for kind, numbers in found.items()}


def _number(word: str) -> int | None:
    return int(word[:-2]) if word[0].isdigit() else ORDINALS.get(word)


def labelled_apart(one: str | None, other: str | None) -> bool:
    """The sentences speak of two different chapters, seasons or rounds.

    >>> labelled_apart("Chapter 4 has 31 pages.", "Chapter 5 has 28 pages.")
    True
    """
    first = labels(one)
    if not first:
        return False
    second = labels(other)
    return any(not first[kind] & second[kind] for kind in first.keys() & second.keys())
