"""Sentences as rows of words around a figure, so that those of two texts can be laid side by side."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from typing import Final, NamedTuple

from claimcheck.claims.claim import NumericClaim
from claimcheck.matching.beside import hedge_length
from claimcheck.text.span import Span

FEWEST: Final = 4
"""Words of a sentence below which it is like others by chance."""

WORD = re.compile(r"\w+(?:[.,'’]\w+)*")
"""A word of a sentence, or a number with its digits grouped."""


class Line(NamedTuple):
    """A sentence around a figure: its words, where each starts, and the number of the one that the figure is."""

    claim: NumericClaim
    words: tuple[str, ...]
    starts: tuple[int, ...]
    at: int

    def beside(self, reach: int) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """So many words on either side of the figure and its hedge."""
        start = self.claim.span.start if self.claim.span is not None else self.starts[self.at]
        first = bisect_left(self.starts, start - hedge_length(self.claim))
        return self.words[max(0, first - reach) : first], self.words[self.at + 1 : self.at + 1 + reach]

    def stretch(self, first: int, last: int) -> Span:
        """Where some of its words stand, from the first one up to the last."""
        end = self.starts[last] if last < len(self.starts) else self.starts[-1] + len(self.words[-1])
        return Span.between(self.starts[first], end)


def lines_of(numeric: Iterable[NumericClaim]) -> Iterator[Line]:
    """The sentences of the figures of bodies, where they are long enough to be known again."""
    read: dict[tuple[str, int], tuple[tuple[str, ...], tuple[int, ...]]] = {}
    for claim in numeric:
        if claim.span is None or claim.sentence is None or claim.sentence_text is None or claim.document is None:
            continue
        where = claim.document, claim.sentence.start
        if claim.section != "headline" and where not in read:
            found = list(WORD.finditer(claim.sentence_text))
            starts = tuple(claim.sentence.start + word.start() for word in found)
            read[where] = tuple(word[0].casefold() for word in found), starts
        words, starts = read.get(where, ((), ()))
        at = bisect_left(starts, claim.span.start)
        if claim.section != "headline" and at < len(starts) >= FEWEST:
            yield Line(claim, words, starts, at)


def alike(one: Sequence[str], other: Sequence[str]) -> int:
    """How many words two sentences begin with alike."""
    return next((at for at, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))
