"""Tables of words, written as lines of words, and the patterns made of them."""

from __future__ import annotations

import re
from collections.abc import Iterable


def words(table: str) -> frozenset[str]:
    """The words of a table.

    >>> sorted(words("in on at"))
    ['at', 'in', 'on']
    """
    return frozenset(table.split())


def one_of(table: Iterable[str]) -> str:
    """A pattern that matches the longest word of a table that stands there.

    The words share their beginnings, as in a trie: a word of the text that is none of them fails within a letter or
    two, however long the table. Plain alternatives would all be tried.

    >>> one_of(["march", "may", "mar"])
    '(?:ma(?:r(?:ch)?|y))'
    """
    return f"(?:{_branches(sorted(set(table)))})"


def _branches(ordered: list[str]) -> str:
    """The alternatives for words in alphabetical order, none of them twice."""
    longer = [word for word in ordered if word]
    branches: list[str] = []
    while longer:
        first = longer[0]
        same = [word for word in longer if word[0] == first[0]]
        longer = longer[len(same) :]
        shared = _shared(first, same[-1])
        tails = [word[len(shared) :] for word in same]
        branches.append(re.escape(shared) + (f"(?:{_branches(tails)})" if tails[1:] else ""))
        if tails[1:] and not tails[0]:
            branches[-1] += "?"
    return "|".join(branches)


def _shared(first: str, last: str) -> str:
    """What two words begin with; of words in order, the first and the last tell it for all."""
    length = 0
    while length < min(len(first), len(last)) and first[length] == last[length]:
        length += 1
    return first[:length]
