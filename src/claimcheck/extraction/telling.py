"""One sentence while it is read for who says what."""

from __future__ import annotations

from typing import NamedTuple

from claimcheck.extraction.clauses import Items, Line, Stretch
from claimcheck.extraction.ending import content_end
from claimcheck.extraction.function_words import BE, BEFORE_VERBS, NEGATIONS, OPENERS, RELATIVES
from claimcheck.extraction.quoted import Quoted, Saying
from claimcheck.extraction.voices import Voices
from claimcheck.lexing.cues import CueMention
from claimcheck.lexing.names import mention_of
from claimcheck.text.once import Once
from claimcheck.text.tables import words

_NEXT = words("and but or as when while before after because")
_IS = ("he's", "she's", "they're", "who's", "it's", "he'd", "she'd", "they'd", "they've")


class Page(NamedTuple):
    """The text a sentence stands in."""

    text: str
    folded: str
    body: int  # where the header ends
    quoted: Quoted
    voices: Voices


class Telling(Line):
    """A sentence, what somebody was found to say in it, and how far its words are spoken for."""

    def __init__(self, page: Page, index: int, items: Items, before: Items | None) -> None:
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

    @Once
    def headline(self) -> bool:
        """The line stands alone above the text."""
        end = self.end(self.n - 1)
        if self.index and end > self.page.body:
            return False
        return self.texts[-1] != "." and self.page.folded[end : end + 2].strip(" ")[:1] == "\n"

    def ends_paragraph(self) -> bool:
        """A line ends behind the sentence."""
        behind = self.folded[self.span[1] : self.span[1] + 8]
        return "\n" in behind[: len(behind) - len(behind.lstrip())]

    def has_mark(self) -> bool:
        """A colon or a dash stands in the sentence, or a hyphen."""
        return self.folded.find(":", *self.span) >= 0 or self.folded.find("-", *self.span) >= 0

    def negates(self, i: int) -> bool:
        """The word denies the verb it goes with."""
        low = self.lows[i]
        return low in NEGATIONS or low.endswith("n't")

    def group_start(self, k: int) -> int:
        """Where the helping verbs and adverbs before a verb begin: "has often" of "has often made"."""
        j = k
        while j > 0 and self.kinds[j - 1] == "w":
            low = self.lows[j - 1]
            if low not in BEFORE_VERBS and low not in BE and not self.negates(j - 1) and low[-2:] != "ly":
                break
            j -= 1
        return j

    def quote_before(self, i: int) -> bool:
        """A quotation stands before this item, with or without a comma."""
        return self.kinds[i - 1] == "q" or (self.lows[i - 1] == "," and self.kinds[i - 2] == "q")

    def after_content(self, i: int) -> bool:
        """A quotation or a comma stands right before this item."""
        if i <= 0:
            return False
        mark = self.lows[i - 1]
        return self.kinds[i - 1] == "q" or mark in {",", "?", "!"} or mark.startswith("-")

    def saying(self, cue: CueMention | None, speaker: Stretch, *, negated: bool = False) -> Saying:
        """A claim of this speaker, its content still to come."""
        last = self._mention_end(speaker, behind=cue is not None and cue.at < speaker[0]) - 1
        source = (self.start(speaker[0]), self.end(last + self._closes_aside(speaker, last + 1, cue)))
        if speaker[1] - speaker[0] == 1 and self.lows[last].endswith(_IS):
            source = (self.start(last), self.start(last) + self.lows[last].index("'"))  # "he's saying"
        if cue is None:
            return Saying(self.index, [], source)
        denied = negated or cue.verb.stance == "denial"
        return Saying(self.index, [], source, cue, "denied" if denied else "actual")

    def _closes_aside(self, speaker: Stretch, end: int, cue: CueMention | None) -> bool:
        """The comma before the verb closes an aside that the mention ends with, as a bracket does.

        "Anna Keller, the mayor, said".
        """
        if self.lows[end] != "," or end != speaker[1] or cue is None or cue.at < end:
            return False
        return "," in self.lows[speaker[0] : end] and "," not in self.lows[end + 1 : cue.at]

    def _mention_end(self, speaker: Stretch, *, behind: bool) -> int:
        """Where the mention of a speaker ends: ", who came in May" tells of him, and does not name him.

        Behind the verb it introduces a full name as an office does ("said Anna Hale, who runs the port.") where it
        ends the sentence, and nobody says anything in it.
        """
        start, end = speaker
        if "," not in self.lows[start:end]:
            return end
        at = next((m for m in range(start + 1, end - 1) if self.lows[m] == "," and self.lows[m + 1] in RELATIVES), end)
        if at == end or not behind or self.lows[end] != "." or self._told_between(at, end):
            return at
        mention = mention_of(self.folded, self.start(start), self.end(at - 1))
        return end if mention.kind == "person" and " " in (mention.name or "") else at

    def _told_between(self, start: int, end: int) -> bool:
        """A verb whose words can be quoted stands between two items."""
        return any(start < at < end and "q" in cue.verb.frames for at, cue in self.cues.items())

    def put(self, saying: Saying, start: int, end: int) -> None:
        """The items from ``start`` to ``end`` as content; a quotation that runs on past the sentence whole."""
        first, last = self.start(start), self.end(end - 1)
        saying.content.append((first, last))
        for at, speech in self.speeches.items():
            if start <= at < end:
                for left, right in self.page.quoted.take(speech, saying):
                    if right > last or left < first:
                        saying.content.append((left, right))
        self.used = max(self.used, end)

    def put_quotation(self, saying: Saying, at: int) -> Saying:
        """A quotation after the cue. One that opens with a small letter runs into the writer's sentence."""
        runs_on = at < self.n - 1 and (self.small(at) or self.breaks_off(at))
        self.put(saying, at, content_end(self, at) if runs_on else at + 1)
        return saying

    def breaks_off(self, at: int) -> bool:
        """The quoted words end without a mark and words follow: '"We have weeks to go" until the vote'."""
        start, end = self.start(at), self.end(at)
        closing = self.folded[max(start, end - 4) : end].rstrip("\"'`\u00bb\u00ab ")
        return closing[-1:].isalnum() and self.kinds[at + 1] == "w" and self.lows[at + 1] not in _NEXT

    def unsaid(self, stop: int) -> Stretch:
        """The items before ``stop`` that nobody has said yet, without the marks around them."""
        end = stop
        while end > 0 and self.kinds[end - 1] == "p":
            end -= 1
        return self.first_unsaid(end), end

    def retold(self, stop: int) -> int:
        """Where a sentence begins whose last attribution ends right before this item; ``stop`` where it is none."""
        if len(self.found) != 1 or self.found[0].cue is None or self.lows[stop] == ".":
            return stop
        begin = 0
        while begin < stop and (self.kinds[begin] == "p" or self.lows[begin] in OPENERS):
            begin += 1
        return begin

    def first_unsaid(self, end: int) -> int:
        """The first item that is no mark and that nobody has said yet."""
        begin = min(self.used, end)
        while begin < end and self.kinds[begin] == "p":
            begin += 1
        return begin
