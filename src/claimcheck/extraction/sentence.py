"""A sentence as words and clauses, for everything that reads around a figure or a date."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from functools import cached_property, lru_cache
from typing import NamedTuple

from claimcheck.claims.claim import AttributedClaim, Field_, Section
from claimcheck.lexing.token import DateMention
from claimcheck.lexing.verbs import FORMS, Verb, surely_verb, verb
from claimcheck.text.span import Span

_REST = r"[\w&]*+(?:['.-]\w[\w&]*+)*"
_WORD = re.compile(rf"[A-Za-z0-9]{_REST}|[^\W_]{_REST}|'s\b")  # plain letters first: they are told apart faster

_BOUNDARY = re.compile(
    r"""; | b(?<!\w.)ut\b | w(?<!\w.)h(?:ile|ereas)\b | a(?<!\w.)lthough\b | t(?<!\w.)hough\b
    | a(?<!\w.)nd,?\ (?=(?:by\b[^,;.]{0,40}\ )?(?:it\ |they\ |he\ |she\ )?
        (?:is|are|was|were|has|have|had|will|would|could|may|might)\b)""",
    re.VERBOSE,
)
"""Where one assertion ends and another begins within a sentence. Each word by its first letter: only there is more tried."""

SPEECH = frozenset(
    """say tell add announce report claim warn confirm declare state note write tweet estimate think believe predict
    insist deny admit explain suggest know expect forecast""".split()
)
"""Verbs whose object is a clause: what follows them has a verb of its own."""

SMALL = frozenset(
    """a an the this that these those its his her their our your my some any each every all both another other such
    of in on at to from by for with as and or than then not no nor so if it he she they we you i who whom which what
    when where why how there here be is am are was were been being have has had having do does did will would shall
    should can could may might must about more most less least over under up down out off into onto near around across
    after before since until till during through between among against within without per now also just only still yet
    very too already again later ago earlier today yesterday tomorrow week month year day time mr mrs ms dr sir said
    says say""".split()
)
"""Words that carry no topic."""


_LOOK = 40
"""Words to either side in which what governs a figure is looked for."""


class Word(NamedTuple):
    """A word of a folded text."""

    start: int
    end: int
    text: str
    low: str


_new = tuple.__new__


class Sentence:
    """One sentence of a document's text or title: its folded text, its place, its words, its clauses.

    ``dates`` are the dates that stand in it, ``said`` the attributed words that reach into it, ``cited`` the papers and
    agencies it relays; ``hearsay`` says that it, or a sentence beside it, speaks of saying.
    """

    def __init__(
        self, text: str, folded: str, span: Span, section: Section, field: Field_ = "text", number: int = 0
    ) -> None:
        self.text = text
        self.folded = folded
        self.span = span
        self.start = span.start
        self.end = span.end
        self.section: Section = section
        self.field: Field_ = field
        self.number = number
        self.dates: Sequence[DateMention] = ()
        self.said: Sequence[AttributedClaim] = ()
        self.cited: tuple[str, ...] = ()
        self.hearsay = False

    @cached_property
    def words(self) -> tuple[Word, ...]:
        """Words with their offsets into the document."""
        words = _WORD.finditer(self.folded, self.start, self.end)
        # The plain constructor of tuples: every sentence with a figure or a date has its words made.
        return tuple([_new(Word, (*m.span(), text := m[0], text.casefold())) for m in words])

    @cached_property
    def boundaries(self) -> tuple[int, ...]:
        """Where clauses begin, the sentence's own start first, its end last."""
        inner = (m.end() for m in _BOUNDARY.finditer(self.folded, self.start, self.end))
        return (self.start, *inner, self.end)

    def clause(self, at: int) -> tuple[int, int]:
        """The clause around a position."""
        boundaries = self.boundaries
        nth = bisect_right(boundaries, at)
        start = boundaries[nth - 1] if nth else self.start
        end = boundaries[nth] if nth < len(boundaries) else self.end
        return start, end

    @cached_property
    def whole(self) -> str:
        """The sentence as it stands in the text."""
        return self.span.slice(self.text)

    @cached_property
    def _starts(self) -> list[int]:
        return [word.start for word in self.words]

    def before(self, at: int, since: int | None = None) -> Sequence[Word]:
        """The words that end at or before a position, the nearest first, as far as a reader would look back."""
        first, last = self.back(at, since)
        return self.words[first:last][::-1]

    def after(self, at: int, until: int | None = None) -> Sequence[Word]:
        """The words that start at or after a position, the nearest first, as far as a reader would look ahead."""
        first, last = self.ahead(at, until)
        return self.words[first:last]

    def next_word(self, at: int, until: int | None = None) -> Word | None:
        """The first of the words that start at or after a position."""
        first, last = self.ahead(at, until)
        return self.words[first] if first < last else None

    def back(self, at: int, since: int | None = None) -> tuple[int, int]:
        """The numbers of the words that end at or before a position, from the first one up to the last."""
        words, starts = self.words, self._starts
        last = bisect_right(starts, at)
        first = max(0, last - _LOOK)
        if since is not None and since > self.start:
            first = max(first, bisect_left(starts, since))
        if last and words[last - 1].end > at:
            last -= 1
        return first, last

    def ahead(self, at: int, until: int | None = None) -> tuple[int, int]:
        """The numbers of the words that start at or after a position, from the first one up to the last."""
        words, starts = self.words, self._starts
        first = bisect_left(starts, at)
        last = min(first + _LOOK, len(words))
        if until is not None and until < self.end:
            last = min(last, bisect_left(starts, until))
            if last > first and words[last - 1].end > until:
                last -= 1
        return first, last

    def slice(self, start: int, end: int) -> str:
        """Folded, lower-cased text between two positions of the sentence."""
        return self.folded[max(start, self.start) : min(end, self.end)].casefold()


_CLAUSE_FOLLOWS = re.compile(r"\s*(?:[:,.\"']|that\b|in a\b|on\b)")


def speaks(sentence: Sentence, word: Word) -> bool:
    """The word is a verb of speech; "add" is one only where words follow, not figures ("we will add to those 100")."""
    found = verb(word.text)
    if found is None or found.lemma not in SPEECH or not surely_verb(word.text):
        return False
    return found.lemma != "add" or _CLAUSE_FOLLOWS.match(sentence.folded, word.end) is not None


class Governor(NamedTuple):
    """The verb a figure or date hangs on: where it stands, and whether before or behind."""

    word: Word
    verb: Verb
    ahead: bool


@lru_cache(maxsize=64)
def governor(sentence: Sentence, start: int, end: int, *, speech: bool = False) -> Governor | None:
    """The verb that governs a phrase: the nearest one before it in its clause, else the first one behind it.

    A verb of speech governs clauses, not figures ("said 350 would go"), unless ``speech`` asks for it.
    """
    floor, roof = sentence.clause(start)
    for word in sentence.before(start, floor):
        found = FORMS.get(word.low)
        if found is None or not _finite_here(sentence, word):
            continue
        if not speech and speaks(sentence, word):
            break
        return Governor(word, found, ahead=False)
    return _behind(sentence, end, roof)


def _behind(sentence: Sentence, end: int, roof: int) -> Governor | None:
    """The main verb of the first verb group after a phrase: "will be sent" -> sent."""
    helper: Governor | None = None
    for word in sentence.after(end, roof):
        found = FORMS.get(word.low)
        if found is None or (helper is None and not surely_verb(word.text)):
            if helper is not None and word.low not in _ADVERBS and not word.low.endswith("ly"):
                return helper
            continue
        if found.lemma in ("be", "have", "do"):
            helper = Governor(word, found, ahead=True)
            continue
        return Governor(word, found, ahead=True)
    return helper


_ADVERBS = frozenset("not now also still already then just never ever soon later".split())
_AFTER_DETERMINER = frozenset("the a an its their his her our this that these those another of in".split())


def _finite_here(sentence: Sentence, word: Word) -> bool:
    """A form that is a noun as often ("attack", "claims") is a verb only where no determiner leads to it."""
    if surely_verb(word.text):
        return True
    first, last = sentence.back(word.start)
    previous = sentence.words[last - 1] if first < last else None
    return (
        previous is not None
        and previous.low not in _AFTER_DETERMINER
        and (
            previous.low
            in ("to", "will", "would", "could", "may", "might", "can", "should", "must", "has", "have", "had")
            or previous.text[:1].isupper()
        )
    )
