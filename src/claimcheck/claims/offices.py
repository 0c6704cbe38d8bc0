"""Titles that one person cannot have at once."""

from __future__ import annotations

import re
from typing import Final

# What makes a title another's, an earlier one's or nobody's yet.
_NOT_NOW: Final = frozenset(
    """former ex ex- late then then- acting interim elect president-elect designate nominee candidate incoming outgoing
    deputy vice shadow assistant associate junior senior honorary emeritus onetime one-time""".split()
)
# Departments of a government, by the words that name them; the first of each row stands for the row.
_DEPARTMENTS: Final = tuple(
    row.split()
    for row in (
        "foreign external",
        "defence defense",
        "interior home internal",
        "finance treasury exchequer",
        "health",
        "justice",
        "education",
        "transport transportation",
        "energy",
        "trade",
        "agriculture",
        "labour labor employment",
        "environment climate",
        "culture",
        "housing",
        "prime",
    )
)
_HOLDERS: Final = frozenset({"minister", "secretary"})
# Ranks of one service, low to high; a person has one of them. Short forms as wire style writes them.
_RANKS: Final = {
    "private": "private",
    "pvt": "private",
    "corporal": "corporal",
    "cpl": "corporal",
    "sergeant": "sergeant",
    "sgt": "sergeant",
    "lieutenant": "lieutenant",
    "lt": "lieutenant",
    "captain": "captain",
    "capt": "captain",
    "major": "major",
    "maj": "major",
    "colonel": "colonel",
    "col": "colonel",
    "general": "general",
    "gen": "general",
    "admiral": "admiral",
    "adm": "admiral",
}
# Seats of which a person has one; king, pope and president are no seats of one parliament but nobody has two of them.
_SEATS: Final = {
    "senator": "senator",
    "sen": "senator",
    "representative": "representative",
    "rep": "representative",
    "congressman": "representative",
    "congresswoman": "representative",
    "governor": "governor",
    "gov": "governor",
    "mayor": "mayor",
    "pope": "pope",
    "king": "king",
    "queen": "queen",
}
_WORD: Final = re.compile(r"[a-z-]+")


def cannot_be_both(left: str, right: str, *, one_house: bool) -> bool:
    """Nobody has these two titles at once.

    ``one_house``: both stand in one text, where one office should have one name.

    >>> cannot_be_both("Defence Minister", "Interior Minister", one_house=False)
    True
    >>> cannot_be_both("Foreign Secretary", "Foreign Minister", one_house=False)
    False
    >>> cannot_be_both("Capt.", "Lt. Col.", one_house=False), cannot_be_both("Sgt.", "Sergeant", one_house=True)
    (True, False)
    """
    ours, theirs = _words(left), _words(right)
    if _NOT_NOW & {*ours, *theirs}:
        return False
    if ours[-1:] == theirs[-1:] or {*ours[-1:], *theirs[-1:]} <= _HOLDERS:
        one, other = _department(ours), _department(theirs)
        if not ({*ours[-1:], *theirs[-1:]} <= _HOLDERS) or one is None or other is None:
            return False
        return one != other or (one_house and ours[-1:] != theirs[-1:])
    return any(_differ(table, ours, theirs) for table in (_RANKS, _SEATS))


def _words(title: str) -> list[str]:
    return [word.rstrip("-") for word in _WORD.findall(title.casefold())]


def _department(words: list[str]) -> str | None:
    """The one department that a title names."""
    found = {row[0] for row in _DEPARTMENTS if not {*row}.isdisjoint(words)}
    return found.pop() if len(found) == 1 else None


def _differ(table: dict[str, str], left: list[str], right: list[str]) -> bool:
    """Both titles are of the table's kind, whole, and not the same."""
    if not left or not right or not all(word in table for word in (*left, *right)):
        return False
    return [table[word] for word in left] != [table[word] for word in right]
