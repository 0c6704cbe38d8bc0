"""Whose ages a text gives: people who are named in full once, and by one name after that."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from claimcheck.claims.claim import NumericClaim


def in_full(numeric: Iterable[NumericClaim], names: Iterable[str]) -> list[NumericClaim]:
    """The figures; an age that stands beside one name only is that of whoever the text names in full with it.

    Where that may be two people, it is nobody's: brothers have one last name and two ages.
    """
    claims = list(numeric)
    owners = {claim.measure.entity for claim in claims if claim.measure.head == "age" and claim.measure.entity}
    if all(" " in owner for owner in owners):
        return claims
    known: dict[str, set[str]] = defaultdict(set)
    for name in owners.union(names):
        words = name.split()
        for word in {words[0], words[-1]} if len(words) > 1 else ():
            known[word].add(name)
    whose = {owner: _one(known[owner]) for owner in owners if owner in known}
    return [
        claim.model_copy(update={"measure": claim.measure.model_copy(update={"entity": whose[claim.measure.entity]})})
        if claim.measure.head == "age" and claim.measure.entity in whose
        else claim
        for claim in claims
    ]


def _one(names: set[str]) -> str | None:
    """The longest of the names, where the others are shorter forms of it: "Anna B. Keller", "Anna Keller"."""
    longest = max(names, key=lambda name: (len(name.split()), name))
    words = set(longest.split())
    return longest if all(words.issuperset(name.split()) for name in names) else None
