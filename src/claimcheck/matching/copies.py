"""Which texts come from one desk, or have most of their words from each other: one origin, however many they are.

Copies are found by runs of words in common (shingles: Broder 1997, "On the resemblance and containment of documents").
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import Final

from claimcheck.claims.claim import Claim
from claimcheck.text.folding import fold

SHINGLE: Final = 5
"""Words in a row that two texts share by copying rather than by chance."""

FEWEST: Final = 10
"""Shared runs below which two texts only have a turn of phrase in common."""

COPIED: Final = 0.5
"""The share of the shorter text's runs from which one is a copy of the other, or both of a third."""


def outlet(claim: Claim) -> str | None:
    """Who published the text of a claim, so that two spellings of one paper are one; None where nobody is named.

    Of an address it is the host: of one in an archive that of the page it keeps.

    >>> from claimcheck.claims.claim import DateClaim, DateValue
    >>> outlet(DateClaim(date=DateValue(), source="The  Lyon Courier"))
    'lyon courier'
    """
    if claim.source is None:
        return None
    _, scheme, page = claim.source.casefold().rpartition("://")
    if scheme:
        return page.partition("/")[0].partition(":")[0].removeprefix("www.") or None
    return " ".join(claim.source.casefold().removeprefix("the ").split()) or None


class Copies:
    """Which texts are of one origin; worked out only for those that are asked about."""

    def __init__(self, claims: Sequence[Claim]) -> None:
        self._sentences: dict[str | None, set[str]] = defaultdict(set)
        self._outlet: dict[str | None, str | None] = {}
        for claim in claims:
            self._sentences[claim.document].add(claim.sentence_text or "")
            self._outlet.setdefault(claim.document, outlet(claim))
        self._runs: dict[str | None, frozenset[tuple[str, ...]]] = {}
        self._known: dict[tuple[str | None, str | None], bool] = {}

    def origins(self, documents: Iterable[str | None]) -> tuple[int, ...]:
        """For each text the number of its origin, counted from 0: texts of one number are of one origin."""
        found = tuple(documents)
        origin = list(range(len(found)))
        for at, document in enumerate(found):
            for before in range(at):
                if self._one(found[before], document):
                    joined, kept = origin[at], origin[before]
                    origin = [kept if number == joined else number for number in origin]
        names = {number: place for place, number in enumerate(dict.fromkeys(origin))}
        return tuple(names[number] for number in origin)

    def _one(self, left: str | None, right: str | None) -> bool:
        pair = (left, right) if (left or "") <= (right or "") else (right, left)
        if pair not in self._known:
            self._known[pair] = self._compared(*pair)
        return self._known[pair]

    def _compared(self, left: str | None, right: str | None) -> bool:
        if left == right:
            return True
        if self._outlet[left] is not None and self._outlet[left] == self._outlet[right]:
            return True
        if self._sentences[left] == self._sentences[right]:
            return True
        first, second = self._of(left), self._of(right)
        shared, fewer = len(first & second), min(len(first), len(second))
        return shared >= FEWEST and shared >= COPIED * fewer

    def _of(self, document: str | None) -> frozenset[tuple[str, ...]]:
        """The runs of words in the sentences that hold claims, figures left out: these may differ between copies."""
        if document not in self._runs:
            self._runs[document] = frozenset[tuple[str, ...]]().union(*map(_shingles, self._sentences[document]))
        return self._runs[document]


_WORD = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)?")


@lru_cache(maxsize=4096)
def _shingles(sentence: str) -> frozenset[tuple[str, ...]]:
    words = _WORD.findall(fold(sentence).casefold())
    return frozenset(tuple(words[at : at + SHINGLE]) for at in range(len(words) - SHINGLE + 1))
