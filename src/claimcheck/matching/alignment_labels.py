"""Numbers that say which one is meant: chapters, seasons, rounds. What is said of one chapter is not said of another."""

from __future__ import annotations

import re
from collections import defaultdict

from claimcheck.lexing.calendar import ORDINALS
from claimcheck.matching.alignment_words import stem
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
    r"\A(?:(?:in|on|during|for|at) )?(?:the|his|her|its|their) (?P<number>[a-z-]{3,20}|[0-9]{1,3}(?:st|nd|rd|th)) "
    r"(?P<kind>[a-z-]{3,20})\b",
    re.IGNORECASE,
)
_GREATEST = ("est", "most")
""" "The third largest port" is no name of a port."""


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
    if first is not None and (number := _number(first["number"].casefold())) is not None and _is_name(first["kind"]):
        found[first["kind"].casefold()].add(number)
    return {kind: frozenset(numbers) for kind, numbers in found.items()}


def _is_name(kind: str) -> bool:
    return not kind.casefold().endswith(_GREATEST) and kind.casefold() != "best"


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


_GOODS = words(
    """sales exports imports production output number share price prices cost costs value volume deliveries purchases
    supply supplies stocks shipments consumption use"""
)
_OF_WHAT = re.compile(
    rf"\b(?P<measure>{one_of(_GOODS)}) of (?:the |its |their )?(?P<what>[a-z][a-z-]{{2,24}})", re.IGNORECASE
)


def measured_apart(one: str, other: str) -> bool:
    """The words before two figures name one measure of two things.

    >>> measured_apart("Sales of lamps rose", "Sales of chairs rose")
    True
    """
    first, second = _of_what(one), _of_what(other)
    return first is not None and second is not None and first[0] == second[0] and not first[1] & second[1]


def _of_what(before: str) -> tuple[str, frozenset[str]] | None:
    """The measure named last, and what it is a measure of."""
    found = list(_OF_WHAT.finditer(fold(before)))
    if not found:
        return None
    last = found[-1]
    what = last["what"].casefold()
    return last["measure"].casefold(), frozenset({stem(what), stem(what.rsplit("-", 1)[-1])})
