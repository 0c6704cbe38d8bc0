"""Graded likeness of names and words."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import NamedTuple

from rapidfuzz import fuzz
from rapidfuzz.distance import OSA, JaroWinkler, Levenshtein


def name_likeness(left: str, right: str) -> float:
    """How alike two names are, 0 to 1: 1 where one holds all the words of the other ("Truss", "Liz Truss").

    Token-set ratio (rapidfuzz) over lower-cased words, or Jaro-Winkler where both are one word.
    """
    left, right = left.casefold(), right.casefold()
    if left == right:
        return 1.0
    if " " in left or " " in right:
        return fuzz.token_set_ratio(left, right) / 100
    return JaroWinkler.normalized_similarity(left, right)


def word_likeness(left: Collection[str], right: Collection[str]) -> float:
    """The share of the smaller set of words that the other holds as well (overlap coefficient, Szymkiewicz-Simpson)."""
    if not left or not right:
        return 0.0
    first, second = set(left), set(right)
    return len(first & second) / min(len(first), len(second))


class Opcode(NamedTuple):
    """One step from a sequence of words to another: "equal", "replace", "delete" or "insert"."""

    tag: str
    left_start: int
    left_end: int
    right_start: int
    right_end: int


def word_opcodes(left: Sequence[str], right: Sequence[str]) -> tuple[Opcode, ...]:
    """The fewest changes of whole words that turn one sequence into the other (Levenshtein distance).

    >>> [op.tag for op in word_opcodes(("a", "huge", "mistake"), ("a", "massive", "mistake"))]
    ['equal', 'replace', 'equal']
    """
    return tuple(
        Opcode(op.tag, op.src_start, op.src_end, op.dest_start, op.dest_end) for op in Levenshtein.opcodes(left, right)
    )


def edits_between(left: str, right: str) -> int:
    """Letters put in, left out, changed or swapped with their neighbour (Damerau 1964) between two words.

    >>> edits_between("keller", "kellre"), edits_between("keller", "kellar")
    (1, 1)
    """
    return OSA.distance(left, right)


def spelling_likeness(left: str, right: str) -> float:
    """How alike two words are letter by letter, 0 to 1 (normalized Levenshtein)."""
    return Levenshtein.normalized_similarity(left, right)
