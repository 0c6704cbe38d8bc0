"""Which texts tell one story: names in common, datelines that are close."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from functools import lru_cache
from typing import Literal

from claimcheck.claims.claim import Claim
from claimcheck.lexing.calendar import MONTHS
from claimcheck.lexing.date_zones import ZONES
from claimcheck.lexing.nouns import STOPS
from claimcheck.matching.gate import UPDATE_DAYS
from claimcheck.matching.moulds import same_words
from claimcheck.text.document import day_of

SHARED_NAMES = 4
"""Names that two texts have in common before they count as one story; fewer, where they are a quarter of all."""

SHARE = 0.15
"""The share of the shorter list of names that these have to be."""

_NAME = re.compile(r"\b[A-Z][\w'-]*[A-Za-z](?:\s[A-Z][\w-]*[A-Za-z])*")
_BEGINS = re.compile(r"[^\w]*\Z")
_CALENDAR = frozenset(
    """monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
    september october november december mr mrs ms dr the he she it they we in on at a an but and said photo""".split()
)
_NO_SUBJECTS = STOPS.union(_CALENDAR, MONTHS, ZONES)
"""Words in capitals that are about nobody: "The New York", "on Feb. 8", "3 p.m. GMT"."""

LEAD = 2
"""Sentences with claims that a text begins with: who or what it is about is named in them."""


class Stories:
    """Which texts tell one story; worked out only for those that are asked about."""

    def __init__(self, claims: Sequence[Claim]) -> None:
        self._sentences: dict[str | None, set[str]] = defaultdict(set)
        self._first: dict[str | None, dict[int, str]] = defaultdict(dict)
        for claim in claims:
            text = claim.sentence_text or ""
            self._sentences[claim.document].add(text)
            if claim.sentence is not None and claim.field == "text" and not text.isupper():
                self._first[claim.document][claim.sentence.start] = text
        self._names: dict[str | None, frozenset[str]] = {}
        self._words: dict[str | None, frozenset[str]] = {}
        self._one: dict[tuple[str | None, str | None], bool] = {}
        self._subjects: dict[tuple[str | None, str | None], Literal["one", "two", "unknown"]] = {}

    def lead(self, document: str | None) -> tuple[str, ...]:
        """The first sentences that hold claims, a headline in capitals aside."""
        return tuple(text for _, text in sorted(self._first[document].items())[:LEAD])

    def names(self, document: str | None) -> frozenset[str]:
        """The names in the sentences that hold claims; of first words those that are names elsewhere in the text."""
        if document not in self._names:
            found = [names_of(sentence) for sentence in sorted(self._sentences[document])]
            inside = frozenset[str]().union(*(names for names, _ in found))
            opening = frozenset[str]().union(*(first for _, first in found))
            self._names[document] = inside | frozenset(name for name in opening if name in inside)
        return self._names[document]

    def one(self, left: Claim, right: Claim) -> bool:
        """Both texts tell one story: enough names in common, and datelines that are close or unknown."""
        key = (left.document, right.document)
        if key not in self._one:
            first, second = self.names(left.document), self.names(right.document)
            shared = len(first & second)
            fewer = min(len(first), len(second))
            near = left.published is None or right.published is None or days_between(left, right) <= UPDATE_DAYS
            enough = (shared >= SHARED_NAMES and shared >= SHARE * fewer) or (shared > 1 and shared * 4 >= fewer)
            self._one[key] = near and enough
        return self._one[key]

    def of_one_subject(self, left: Claim, right: Claim) -> bool:
        """A name of a lead stands in the other text, and not each lead has one that the other text does not know."""
        return self._subject(left, right) == "one"

    def of_two_subjects(self, left: Claim, right: Claim) -> bool:
        """Each lead has a name that the other text does not know.

        Two reports of a grant to Norway and of one to Egypt may be the same in all but these names: a desk has a mould for
        each kind of news, and what it is about stands at the head.
        """
        return self._subject(left, right) == "two"

    def of_one_mould(self, left: Claim, right: Claim) -> bool:
        """The leads are in the same words, and each has a name that the other text does not know: two events of one kind.

        In other words two desks tell of one event with names of their own.
        """
        if not self.of_two_subjects(left, right):
            return False
        return any(same_words(one, other) for one in self.lead(left.document) for other in self.lead(right.document))

    def _subject(self, left: Claim, right: Claim) -> Literal["one", "two", "unknown"]:
        key = (left.document, right.document)
        if key not in self._subjects:
            one, other = self._led_by(left.document), self._led_by(right.document)
            known, others = self._name_words(right.document), self._name_words(left.document)
            if one - known and other - others:
                self._subjects[key] = "two"
            else:
                self._subjects[key] = "one" if one & known or other & others else "unknown"
        return self._subjects[key]

    def _led_by(self, document: str | None) -> frozenset[str]:
        """The words of the names in the lead; what a sentence begins with is a name where it is more than a word."""
        found: set[str] = set()
        for sentence in self.lead(document):
            inside, first = names_of(sentence)
            names = (*inside, *(name for name in first if " " in name or name in self.names(document)))
            found.update(word for name in names for word in name.split())
        return frozenset(found) - _NO_SUBJECTS

    def _name_words(self, document: str | None) -> frozenset[str]:
        """The words of all names of a text, also of those that a sentence begins with."""
        if document not in self._words:
            found = [names_of(sentence) for sentence in self._sentences[document]]
            self._words[document] = frozenset(
                word for names in found for some in names for name in some for word in name.split()
            )
        return self._words[document]

    def share_owners(self, left: Claim, right: Claim, least: int = 1) -> bool:
        """At least so many names of both texts stand in both sentences."""
        known = self.names(left.document) & self.names(right.document)
        one, other = (names_of(claim.sentence_text or "") for claim in (left, right))
        return len((one[0] | one[1]) & (other[0] | other[1]) & known) >= least


@lru_cache(maxsize=4096)
def names_of(sentence: str) -> tuple[frozenset[str], frozenset[str]]:
    """The capitalised names of a sentence in small letters: those inside it, and what it begins with.

    A sentence in capitals has none that could be told from other words.
    """
    if sentence.isupper():
        return frozenset(), frozenset()
    inside: set[str] = set()
    first: set[str] = set()
    for match in _NAME.finditer(sentence):
        name = match[0].casefold().removesuffix("'s")
        if name not in _CALENDAR:
            (first if _BEGINS.match(sentence[: match.start()]) else inside).add(name)
    return frozenset(inside), frozenset(first)


def days_between(left: Claim, right: Claim) -> int:
    """Days between the datelines of two claims; 0 where one has none."""
    if left.published is None or right.published is None:
        return 0
    return abs((day_of(left.published) - day_of(right.published)).days)
