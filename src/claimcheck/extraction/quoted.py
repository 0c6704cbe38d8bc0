"""The quoted words of a text: which quotations are one speech, and whose a speech has become."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from claimcheck.claims.claim import Modality
from claimcheck.claims.speech import Words
from claimcheck.extraction.clauses import Items
from claimcheck.lexing.cues import CueMention
from claimcheck.text.quotations import Quotation, quotations, speeches
from claimcheck.text.span import Span
from claimcheck.text.value import built

_WORD = re.compile(r"\w+")
# Said once the words of an unclosed quotation are over: ", said Hale", ", the mayor said".
_RUN_OVER = re.compile(
    r"""
    ,(?= [ ](?:said|says)[ ](?:[A-Z]|the[ ])
       | [ ](?:he|she|they|(?:the[ ])?[A-Z]?[\w'.-]+(?:[ ][A-Z][\w'.-]+)?)[ ](?:said|says|added)\b)
    """,
    re.VERBOSE,
)
_DASH = re.compile("\u2014")
_LONGEST_SCARE = 60


@dataclass(slots=True, eq=False)
class Saying:
    """A claim while it is being put together: what is said, and the mention of who says it."""

    sentence: int
    content: list[tuple[int, int]]
    source: tuple[int, int] | None = None
    cue: CueMention | None = None
    modality: Modality = "actual"
    speech: int = -1
    relay: tuple[int, int] | None = None
    origin: tuple[int, int] | None = None

    @property
    def end(self) -> int:
        """Where its content ends so far."""
        return max(end for _, end in self.content)


def _with_dashes(text: str, folded: str) -> str:
    """The folded text with its long dashes: they part words where a hyphen joins them, "Hale\u2014who left"."""
    if "\u2014" not in text or len(text) != len(folded):
        return folded
    pieces: list[str] = []
    at = 0
    for m in _DASH.finditer(text):
        pieces += [folded[at : m.start()], "\u2014"]
        at = m.end()
    return "".join([*pieces, folded[at:]])


class Part(NamedTuple):
    """One outermost quotation and the speech it belongs to."""

    quotation: Quotation
    speech: int


def covered(span: Span, parts: Sequence[Part]) -> int:
    """So many characters of a span are quoted by the quotations that reach into it."""
    return sum([min(span.end, q.end) - max(span.start, q.start) for q, _ in parts])


class Quoted:
    """The outermost quotations of a text, the speeches they make up, and who has each speech."""

    def __init__(self, text: str, folded: str) -> None:
        self.text = text
        self.folded = folded
        self.dashed = _with_dashes(text, folded)
        self.speeches = [self._ended(speech) for speech in speeches(quotations(text), text)]
        parts = (Part(quotation, number) for number, speech in enumerate(self.speeches) for quotation in speech)
        self.parts = [part for part in parts if not self._colours(part.quotation)]
        self.starts = [part.quotation.start for part in self.parts]
        self.taken: dict[int, Saying] = {}
        self.told: set[int] = set()  # speeches that share a sentence with the writer's own words

    def _ended(self, speech: tuple[Quotation, ...]) -> tuple[Quotation, ...]:
        """A last quotation that was never closed ends where its speaker is named: '"It is late, said Hale.'"""
        last = speech[-1]
        if last.closed or (cue := _RUN_OVER.search(self.folded, last.inner_start, last.inner_end)) is None:
            return speech
        return (*speech[:-1], last._replace(end=cue.start() + 1, inner_end=cue.start() + 1))

    def items(self, span: Span, parts: Sequence[Part]) -> Items:
        """A sentence as words, marks and whole quotations: those that reach into it."""
        return self._between(span, parts, Items.add_words)

    def outline(self, span: Span, parts: Sequence[Part]) -> Items:
        """A sentence as whole quotations, and what is before, between and behind them as one word or mark each."""
        return self._between(span, parts, Items.add_gap)

    def _between(self, span: Span, parts: Sequence[Part], add: Callable[[Items, str], None]) -> Items:
        items = Items(span.start, span.end)
        at = span.start
        for quotation, speech in parts:
            if quotation.end <= at:
                continue
            left, right = max(quotation.start, at), min(quotation.end, span.end)
            add(items, self.dashed[at:left])
            items.add_quotation(self.dashed[left:right], speech)
            at = right
        add(items, self.dashed[at : span.end])
        items.close(dashes=self.dashed is not self.folded)
        return items

    def words(self, content: Iterable[tuple[Span, Sequence[Part]]]) -> tuple[Words, ...]:
        """The quoted words of some content, without their marks; a word in quotation marks for colour is none.

        Each span comes with the quotations that reach into it.
        """
        return tuple(
            [
                built(Words, span=Span.between(q.inner_start, q.inner_end), text=self.text[q.inner_start : q.inner_end])
                for span, parts in content
                for q, _ in parts
                if span.start <= q.inner_start < q.inner_end <= span.end
            ]
        )

    def reaching(self, start: int, end: int) -> Sequence[Part]:
        """The quotations that reach in between two positions; those that only colour a word are none."""
        if not self.starts:
            return ()
        first, last = bisect_right(self.starts, start), bisect_left(self.starts, end)
        if first and self.parts[first - 1].quotation.end > start:
            first -= 1
        return self.parts[first:last] if first < last else ()

    def _colours(self, quotation: Quotation) -> bool:
        """One or two words in quotation marks and no end of a sentence: a manner of speaking, not a quotation."""
        stop = min(quotation.inner_end, quotation.inner_start + _LONGEST_SCARE)
        inner = self.folded[quotation.inner_start : stop]
        few = len(inner) < _LONGEST_SCARE and len(_WORD.findall(inner)) < 3
        return few and inner.rstrip()[-1:] not in tuple(",.!?-")

    def spans(self, speech: int) -> list[tuple[int, int]]:
        """The quotations of a speech, marks included."""
        return [(part.start, part.end) for part in self.speeches[speech]]

    def take(self, speech: int, saying: Saying) -> list[tuple[int, int]]:
        """All of a speech for one claim, which has it from now on unless another one came first."""
        if speech not in self.taken:
            self.taken[speech] = saying
            saying.speech = speech
        return self.spans(speech)

    def goes_on(self, speech: int) -> bool:
        """Its last quotation was never closed, or closes where a sentence or a pause is."""
        last = self.speeches[speech][-1]
        return not last.closed or self.text[last.inner_end - 1] in ",.!?\u2026"

    def is_long(self, speech: int) -> bool:
        """Words enough for somebody to have spoken them."""
        parts = self.speeches[speech]
        return len(_WORD.findall(self.folded, parts[0].inner_start, parts[-1].inner_end)) >= 5
