"""A sentence as words and clauses, for everything that reads around a figure or a date."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from functools import lru_cache
from itertools import accumulate, compress
from typing import NamedTuple

from claimcheck.claims.claim import AttributedClaim, Field_, Section
from claimcheck.lexing.names import NO_NAME
from claimcheck.lexing.token import DateMention
from claimcheck.lexing.verbs import FORMS, Verb, surely_verb
from claimcheck.text.folding import small
from claimcheck.text.once import Once
from claimcheck.text.shape import shape
from claimcheck.text.span import Span

_REST = r"[\w&]*+(?:['.-]\w[\w&]*+)*"
_WORD = re.compile(rf"([^\W_]{_REST}|'s\b)")
_PLAIN_WORD = re.compile(rf"([a-z0-9]{_REST}|'s\b)", re.ASCII)
"""The words of a text; in plain small letters they are found faster."""

_LETTERS = re.compile(r"[^\W\d_]+")
_BOUNDARY = re.compile(
    r"""; | b(?<!\w.)ut\b | w(?<!\w.)h(?:ile|ereas)\b | a(?<!\w.)lthough\b | t(?<!\w.)hough\b
    | a(?<!\w.)nd,?\ (?=(?:by\b[^,;.]{0,40}\ )?(?:it\ |they\ |he\ |she\ )?
        (?:is|are|was|were|has|have|had|will|would|could|may|might)\b)""",
    re.VERBOSE,
)
"""Where one assertion ends and another begins within a sentence. Each word by its first letter: only there is more tried."""

_TURNS = re.compile(
    rb" (?:(?:but|while|whereas|although|though)(?![a-z])|and  ?(?=by(?![a-z])|(?:it |they |he |she )?"
    rb"(?:is|are|was|were|has|have|had|will|would|could|may|might)(?![a-z])))"
)
"""Where in the shape of a text there may be such a word; where none is, and no semicolon, no boundary is looked for."""

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


HELPERS = frozenset({"be", "have", "do"})
"""Verbs that help another one."""

_LOOK = 40
"""Words to either side in which what governs a figure is looked for."""


_LONGEST_WORD = 40
_CLOSING = " \n.,;:!?\"')]"


class Words(NamedTuple):
    """The words of a sentence by their numbers: where each starts and ends in the text, and how it reads in small letters."""

    starts: list[int]
    ends: list[int]
    lows: list[str]
    verbs: list[int]
    """The numbers of those that are a form of a verb."""


class Sentence:
    """One sentence of a document's text or title: its folded text, its place, its words, its clauses.

    ``dates`` are the dates that stand in it, ``said`` the attributed words that reach into it, ``cited`` the papers and
    agencies it relays; ``hearsay`` says that it, or a sentence beside it, speaks of saying. ``people`` are the places
    where the text names people, in order, where the caller knows them.
    """

    dates: Sequence[DateMention] = ()
    said: Sequence[AttributedClaim] = ()
    cited: tuple[str, ...] = ()
    hearsay: bool = False
    people: Sequence[int] | None = None

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

    @Once
    def low(self) -> str:
        """The text in small letters."""
        return small(self.folded)

    @Once
    def shape(self) -> bytes:
        """The shape of the text."""
        return shape(self.folded)

    @Once
    def words(self) -> Words:
        """Its words, with their places in the document."""
        low = self.low[self.start : self.end]
        plain = low.isascii()
        # What lies between the words, and the words.
        pieces = _PLAIN_WORD.split(low) if plain else _WORD.split(self.folded[self.start : self.end])
        edges = list(accumulate(map(len, pieces), initial=self.start))
        lows = pieces[1::2] if plain else list(map(str.casefold, pieces[1::2]))
        return Words(edges[1:-1:2], edges[2::2], lows, list(compress(range(len(lows)), map(FORMS.__contains__, lows))))

    def holds(self, letters: str) -> bool:
        """These letters stand in it, in a word of their own or within one."""
        return self.folded.find(letters, self.start, self.end) >= 0

    @Once
    def vocabulary(self) -> frozenset[bytes]:
        """Its words in small letters, apart from hyphens, points and apostrophes: "mid-May" is two of them."""
        low = self.low[self.start : self.end]
        if low.isascii():
            return frozenset(self.shape[self.start + 1 : self.end + 1].split())
        return frozenset(map(str.encode, _LETTERS.findall(low)))

    @Once
    def boundaries(self) -> tuple[int, ...]:
        """Where clauses begin, the sentence's own start first, its end last."""
        turning = _TURNS.search(self.shape, self.start, self.end + 2)  # and the character behind the last word
        if turning is None and self.folded.find(";", self.start, self.end) < 0:
            return self.start, self.end
        inner = [m.end() for m in _BOUNDARY.finditer(self.folded, self.start, self.end)]
        return (self.start, *inner, self.end)

    def clause(self, at: int) -> tuple[int, int]:
        """The clause around a position."""
        boundaries = self.boundaries
        if len(boundaries) == 2 and self.start <= at < self.end:
            return self.start, self.end
        nth = bisect_right(boundaries, at)
        start = boundaries[nth - 1] if nth else self.start
        end = boundaries[nth] if nth < len(boundaries) else self.end
        return start, end

    def may_name(self, start: int, end: int) -> bool:
        """People may be named between two positions; no, where the text is known to name all its people elsewhere.

        A last word with a capital may be a name that, in the whole text, runs on into the next sentence; a Tuesday is none.
        """
        if self.people is None:
            return True
        nearest = bisect_left(self.people, start)
        if nearest < len(self.people) and self.people[nearest] < end:
            return True
        last = self.folded[max(start, end - _LONGEST_WORD) : end].rstrip(_CLOSING).rpartition(" ")[2]
        return last[:1].isupper() and last not in NO_NAME

    @Once
    def whole(self) -> str:
        """The sentence as it stands in the text."""
        return self.text[self.start : self.end]

    def back(self, at: int, since: int) -> tuple[int, int]:
        """The numbers of the words that end at or before a position, from the first one up to the last.

        Only as far as a reader would look back; so with the words ahead.
        """
        starts, ends = self.words.starts, self.words.ends
        last = bisect_right(starts, at)
        first = last - _LOOK if last > _LOOK else 0
        if since > self.start:
            first = max(first, bisect_left(starts, since))
        return first, last - 1 if last and ends[last - 1] > at else last

    def ahead(self, at: int, until: int) -> tuple[int, int]:
        """The numbers of the words that start at or after a position, from the first one up to the last."""
        starts, ends = self.words.starts, self.words.ends
        first = bisect_left(starts, at)
        last = min(first + _LOOK, len(starts))
        if until < self.end:
            last = min(last, bisect_left(starts, until))
            if last > first and ends[last - 1] > until:
                last -= 1
        return first, last

    def verbs(self, first: int, last: int) -> list[int]:
        """The numbers of the forms of verbs among some of its words."""
        verbs = self.words.verbs
        return verbs[bisect_left(verbs, first) : bisect_left(verbs, last)]

    def slice(self, start: int, end: int) -> str:
        """Folded, lower-cased text between two positions of the sentence."""
        return self.low[max(start, self.start) : min(end, self.end)]


_CLAUSE_FOLLOWS = re.compile(r"\s*(?:[:,.\"']|that\b|in a\b|on\b)")


_SURE = frozenset(form for form in FORMS if surely_verb(form))
_SPEAKING = frozenset(form for form in _SURE if FORMS[form].lemma in SPEECH)
_ADDING = frozenset(form for form in _SPEAKING if FORMS[form].lemma == "add")


def speaks(sentence: Sentence, number: int) -> bool:
    """The word is a verb of speech; "add" is one only where words follow, not figures ("we will add to those 100")."""
    low = sentence.words.lows[number]
    if low not in _SPEAKING:
        return False
    return low not in _ADDING or _CLAUSE_FOLLOWS.match(sentence.folded, sentence.words.ends[number]) is not None


class Governor(NamedTuple):
    """The verb a figure or date hangs on: where it stands, and whether before or behind."""

    start: int
    verb: Verb
    ahead: bool


_new = tuple.__new__  # the plain constructor: quicker than that of a named tuple, which calls it


class Around(NamedTuple):
    """What stands around a phrase in its clause, as far as a reader would look."""

    floor: int
    roof: int
    """Where the clause begins and ends."""

    first: int
    last: int
    """The numbers of the words before the phrase, from the first one up to the last."""

    behind: int
    stop: int
    """And of those behind it."""


@lru_cache(maxsize=64)
def around(sentence: Sentence, start: int, end: int) -> Around:
    """What stands around a phrase, read once for all that ask for it."""
    floor, roof = sentence.clause(start)
    return _new(Around, (floor, roof, *sentence.back(start, floor), *sentence.ahead(end, roof)))


@lru_cache(maxsize=64)
def governor(sentence: Sentence, start: int, end: int, *, speech: bool = False) -> Governor | None:
    """The verb that governs a phrase: the nearest one before it in its clause, else the first one behind it.

    A verb of speech governs clauses, not figures ("said 350 would go"), unless ``speech`` asks for it.
    """
    near = around(sentence, start, end)
    words = sentence.words
    for number in reversed(sentence.verbs(near.first, near.last)):
        if words.lows[number] not in _SURE and not _finite_here(sentence, number):
            continue
        if not speech and speaks(sentence, number):
            break
        return Governor(words.starts[number], FORMS[words.lows[number]], ahead=False)
    return _behind(sentence, near)


def _behind(sentence: Sentence, near: Around) -> Governor | None:
    """The main verb of the first verb group after a phrase: "will be sent" -> sent."""
    words = sentence.words
    first = next((number for number in sentence.verbs(near.behind, near.stop) if words.lows[number] in _SURE), None)
    if first is None:
        return None
    helper: Governor | None = None
    for number in range(first, near.stop):
        low = words.lows[number]
        found = FORMS.get(low)
        if found is None:
            if low not in _ADVERBS and not low.endswith("ly"):
                return helper
        elif found.lemma in HELPERS:
            helper = Governor(words.starts[number], found, ahead=True)
        else:
            return Governor(words.starts[number], found, ahead=True)
    return helper


_ADVERBS = frozenset("not now also still already then just never ever soon later".split())
_AFTER_DETERMINER = frozenset("the a an its their his her our this that these those another of in".split())
_BEFORE_FINITE = frozenset("to will would could may might can should must has have had".split())


def _finite_here(sentence: Sentence, number: int) -> bool:
    """A form that is a noun as often ("attack", "claims") is a verb only where no determiner leads to it."""
    if not number:
        return False
    previous = sentence.words.lows[number - 1]
    if previous in _AFTER_DETERMINER:
        return False
    return previous in _BEFORE_FINITE or sentence.folded[sentence.words.starts[number - 1]].isupper()
