"""Tables of words, written as lines of words, and the patterns made of them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping


def words(table: str) -> frozenset[str]:
    """The words of a table.

    >>> sorted(words("in on at"))
    ['at', 'in', 'on']
    """
    return frozenset(table.split())


def one_of(table: Iterable[str], ends: Mapping[str, str] | None = None) -> str:
    """A pattern that matches the longest word of a table that stands there.

    The words share their beginnings, as in a trie: a word of the text that is none of them fails within a letter or
    two, however long the table. Plain alternatives would all be tried. ``ends`` are patterns of what else has to hold
    at the end of some of the words.

    >>> one_of(["march", "may", "mar"], {"may": "(?= [0-9])"})
    '(?:ma(?:r(?:ch)?|y(?= [0-9])))'
    """
    return f"(?:{_branches(sorted(set(table)), '', ends or {})})"


def _branches(ordered: list[str], start: str, ends: Mapping[str, str]) -> str:
    """The alternatives for what is left behind ``start`` of words in alphabetical order, none of them twice."""
    longer = [word for word in ordered if word]
    branches: list[str] = []
    while longer:
        first = longer[0]
        same = [word for word in longer if word[0] == first[0]]
        longer = longer[len(same) :]
        shared = _shared(first, same[-1])
        tails = [word[len(shared) :] for word in same]
        branch, end = start + shared, ends.get(start + shared, "")
        if not tails[1:]:
            branches.append(re.escape(shared) + end)
        elif tails[0]:
            branches.append(f"{re.escape(shared)}(?:{_branches(tails, branch, ends)})")
        else:
            branches.append(f"{re.escape(shared)}(?:{_branches(tails, branch, ends)}{f'|{end})' if end else ')?'}")
    return "|".join(branches)


def _shared(first: str, last: str) -> str:
    """What two words begin with; of words in order, the first and the last tell it for all."""
    length = 0
    while length < min(len(first), len(last)) and first[length] == last[length]:
        length += 1
    return first[:length]
