"""Posts that say of what they are, right before a name: "Secretary of State Paul Hale", "Minister for Health Anna Voss"."""

from __future__ import annotations

import re

from claimcheck.text.tables import words

# Posts that are of a department, a place or a house. Kin and callings are left out: "the mother of Londoner Anna Voss".
_POSTS = words(
    """
    president premier minister chancellor secretary governor mayor king queen prince princess pope archbishop bishop
    ambassador chairman chairwoman chairperson chair chief head leader director professor commissioner commander
    """
)
# What follows these makes one post of any name that goes on: "Secretary of State Hale".
_CLOSED = words("state staff defense defence")
_LINKS = words("of for")
_INSIDE = words("of for the and")
_BEFORE = re.compile(r"([a-z]+)(?: (?:of|for))(?: the)? \Z", re.IGNORECASE)


def is_post(low: str) -> bool:
    """The word, in small letters, is a post that "of" or "for" may follow."""
    return low in _POSTS


def post_before(folded: str, start: int) -> bool:
    """A post and its "of" stand right before a position: "minister for " before "Health Anna Voss"."""
    if not folded.endswith((" of ", " for ", " the "), max(0, start - 5), start):
        return False
    found = _BEFORE.search(folded, max(0, start - 30), start)
    return found is not None and found[1].lower() in _POSTS


def name_after_post(parts: list[str], given: frozenset[str]) -> int:
    """Where a name begins in the words of a post of something and its holder; 0 where none can be told from the post.

    >>> known = frozenset({"Anna"})
    >>> name_after_post("Minister for Health Anna Voss".split(), known)
    3
    >>> name_after_post("U.S. Secretary of State Hale".split(), known)
    4
    >>> name_after_post("President of the Anna Foundation".split(), known)
    0
    """
    link = next((i for i, part in enumerate(parts) if part.lower() in _LINKS and i), 0)
    if not link or parts[link - 1].lower() not in _POSTS or link + 2 >= len(parts):
        return 0
    if parts[link + 1].lower() in _CLOSED and parts[link + 2].lower() not in _INSIDE:
        return link + 2 if all(part[:1].isupper() for part in parts[link + 2 :]) else 0
    return behind_post(parts[link + 1 :], given) + link + 1 if behind_post(parts[link + 1 :], given) else 0


def behind_post(parts: list[str], given: frozenset[str]) -> int:
    """Where a name that opens with a given name begins behind what a post is of; 0 where there is none.

    >>> behind_post(["Health", "Anna", "Voss"], frozenset({"Anna"}))
    1
    """
    first = 2 if parts[:1] == ["the"] else 1
    at = next((i for i in range(len(parts) - 2, first - 1, -1) if parts[i] in given), 0)
    if not at or any(not part[:1].isupper() and part.lower() not in _INSIDE for part in parts[:at]):
        return 0
    return at if len(parts) - at <= 4 and parts[at - 1].lower() not in _INSIDE else 0
