"""One sentence while it is read for who says what."""

from __future__ import annotations

from typing import NamedTuple

from claimcheck.extraction.clauses import Item, Line, PlacedCue, Stretch
from claimcheck.extraction.content import content_end
from claimcheck.extraction.quoted import Quoted, Saying
from claimcheck.extraction.voices import Voices


class Page(NamedTuple):
    """The text a sentence stands in."""

    text: str
    folded: str
    body: int  # where the header ends
    quoted: Quoted
    voices: Voices


class Telling(Line):
    """A sentence, what somebody was found to say in it, and how far its words are spoken for."""

    def __init__(self, page: Page, index: int, items: list[Item], before: list[Item]) -> None:
        super().__init__(page.folded, items)
        self.page = page
        self.index = index
        self.before = before  # the items of the sentence before
        self.found: list[Saying] = []
        self.announced: Saying | None = None
        self.used = 0  # the items before this one are spoken for

    def keep(self, saying: Saying | None) -> None:
        """One more claim of the sentence, where something is said in it."""
        if saying is not None and saying.content:
            self.found.append(saying)

    def quote_before(self, i: int) -> bool:
        """A quotation stands before this item, with or without a comma."""
        return self.kind(i - 1) == "q" or (self.low(i - 1) == "," and self.kind(i - 2) == "q")

    def after_content(self, i: int) -> bool:
        """A quotation or a comma stands right before this item."""
        if i <= 0:
            return False
        mark = self.mark(i - 1)
        return self.kind(i - 1) == "q" or mark in {",", "?", "!"} or mark.startswith("-")

    def saying(self, cue: PlacedCue | None, speaker: Stretch, *, negated: bool = False) -> Saying:
        """A claim of this speaker, its content still to come."""
        source = (self.items[speaker[0]].start, self.items[speaker[1] - 1].end)
        if cue is None:
            return Saying(self.index, [], source)
        denied = negated or cue.verb.stance == "denial"
        return Saying(self.index, [], source, cue.mention, "denied" if denied else "actual")

    def put(self, saying: Saying, start: int, end: int) -> None:
        """The items from ``start`` to ``end`` as content; a quotation that runs on past the sentence whole."""
        first, last = self.items[start], self.items[end - 1]
        saying.content.append((first.start, last.end))
        for item in self.items[start:end]:
            if item.kind == "q":
                for left, right in self.page.quoted.take(item.speech, saying):
                    if right > last.end or left < first.start:
                        saying.content.append((left, right))
        self.used = max(self.used, end)

    def put_quotation(self, saying: Saying, at: int) -> Saying:
        """A quotation after the cue. One that opens with a small letter runs into the writer's sentence."""
        runs_on = self.small(self.items[at]) and at < self.n - 1
        self.put(saying, at, content_end(self, at) if runs_on else at + 1)
        return saying

    def unsaid(self, stop: int) -> Stretch:
        """The items before ``stop`` that nobody has said yet, without the marks around them."""
        end = stop
        while end > 0 and self.items[end - 1].kind == "p":
            end -= 1
        return self.first_unsaid(end), end

    def first_unsaid(self, end: int) -> int:
        """The first item that is no mark and that nobody has said yet."""
        begin = min(self.used, end)
        while begin < end and self.items[begin].kind == "p":
            begin += 1
        return begin
