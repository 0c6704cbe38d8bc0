"""A sentence as a short list of words, marks and whole quotations, and which of them make a clause."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import accumulate, compress
from typing import NamedTuple, TypeAlias

from claimcheck.extraction.function_words import (
    ATTACHED,
    BE,
    BEFORE_VERBS,
    DAYS,
    DETERMINERS,
    NO_VERB,
    OPENERS,
    PAST,
    PREPOSITIONS,
    READERS,
    RELATIVES,
    SUBJECT_PRONOUNS,
    THIRD,
    WEEKDAYS,
)
from claimcheck.lexing.cues import CUE_STARTS, FORMS, NOUN_CUES, NOUN_OBJECTS, NOUN_REPLIES, CueMention, find_cues
from claimcheck.lexing.verbs import surely_verb, verb
from claimcheck.text.once import Once
from claimcheck.text.tables import words

Stretch: TypeAlias = tuple[int, int]
"""The items from the first number up to the second."""

_FINITE_AUX = words(
    "is are was were am has have had do does did will would can could may might must shall should cannot"
)
# Verbs of the present as headlines and reported clauses have them; forms that are nouns as often are left out.
_PRESENT = words(
    """
    says goes comes makes takes gets gives leaves leads meets holds tells knows becomes begins brings keeps
    loses means pays puts runs rises sends sets sits stands wins seems appears remains continues includes
    involves allows agrees believes thinks expects hopes wants needs requires provides represents deserves
    depends exists happens prefers sees feels follows belongs contains creates proves refuses responds suggests
    seeks serves tends understands welcomes become begin believe bring come consider consist decide depend
    deserve do enjoy exist expect get give go happen hear include know lie live make mean need occur pay prefer
    receive remain require seem tend think understand want wear agree allow appear are prove suffer
    """
)
_NOT_PAST = words(
    """
    need indeed hundred hundreds speed seed feed breed red bed shed sacred naked wicked embed exceed succeed
    proceed based bleed weed greed creed steed armed united allied so-called led unprecedented
    """
)
_ALSO_NAMES = words("may will")
_SINGULAR = frozenset({"ss", "us", "is", "'s"})
_ARTICLES = words("the a an his their its our my")
_NOUNS = NOUN_REPLIES | frozenset(NOUN_CUES) | frozenset(NOUN_OBJECTS)
_HOT = _NOUNS | CUE_STARTS
_FEW = 16
_OBJECTS = words("the a an his her its their him them")
_OBJECTIVE = words("him them me us himself herself itself themselves")
_CONTRACTED = ("'re", "'ve", "'ll", "'d", "'m", "'s")
_HELPING = ("n't", "'re", "'ve", "'ll", "'d", "'m")  # "'s" belongs to names as often
_PRONOUN_IS = words("he's she's it's that's there's who's")
_NO_CLAUSE = words("and or but of because whether how what why who which so for not too hello goodbye when while where")
_FIGURES = words("one two three four five six seven eight nine ten eleven twelve half dozens hundreds thousands")
_COORDINATORS = words("and but or yet so nor")
_CONJUNCTIONS = words("while where as if though although because since after before until once than then whereas")
_SENTENCE_LONG = 30  # characters of a quotation that hold a clause more often than not
_FRONTS = words("despite because while although though since unless once until")
_NEW_CLAUSE = _COORDINATORS | _CONJUNCTIONS | words("he she they it we")
_BEFORE_NOUNS = DETERMINERS | PREPOSITIONS | ATTACHED
_SUBJECTS = SUBJECT_PRONOUNS - DETERMINERS

_TOKEN = re.compile(
    r"""
    (
      [a-z]++(?=[ ]) | [A-Z][a-z]++(?=[ ])                          # most words; the space is read with them
    | [a-z]++(?![^\W_a-z])(?:['.&/,-](?=[^\W_])[^\W_]+)*            # nothing below begins with a small letter
    | [,.;"](?=[ ])
    | (?:[^\W\d_a-z]\.){2,6}                                        # U.S.
    | (?:Mr|Mrs|Ms|Dr|Gen|Sen|Rep|Gov|Col|Lt|Sgt|Capt|Maj|Adm|Prof|Rev|St|Jr|Sr|No
        |Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.
    | [^\W\d_a-z]\.(?=[ ])                                          # John F. Hale
    | \d+(?:[.,:]\d+)+
    | [^\W_]+(?:['.&/,-](?=[^\W_])[^\W_]+)*
    | --+ | \.\.+ | [^\w\s<>]
    )([ ]?(?:</?(?:[A-Z][A-Z\d.]{0,9}|[a-z]{1,9})>(?![^\W_])[ ]?)?)    # with the sign of a share behind it
    """,
    re.VERBOSE,
)


_WORD = re.compile(r"[^\W_]")


class Items:
    """The words ("w"), marks ("p") and whole quotations ("q") of a sentence, one list for each thing known of them.

    The sign of a share ("Alder Inc <ALD.L> said") and angle brackets around a name are read as spaces are.

    No object for each item: a text has a hundred thousand of them, and of most only the word in small letters is
    looked at. Where an item stands is asked of few, and is told by the length of all that is before it: ``pieces``
    has all characters of the sentence, for each item what lies before it, itself, and the space behind it.
    ``speeches`` has the speech of each quotation. A quotation has no text here.

    Once closed, ``kinds``, ``lows`` and ``capitals`` have a few empty items behind the last of their ``n``. Lists count
    from their end as well, so that looking a little before the first item or behind the last one finds nothing.
    """

    __slots__ = ("begins", "capitals", "ends", "kinds", "lows", "n", "pieces", "speeches", "texts")

    def __init__(self, begins: int, ends: int) -> None:
        self.begins = begins
        self.ends = ends
        self.pieces: list[str] = []
        self.speeches: dict[int, int] = {}

    def add_words(self, words: str) -> None:
        """The words and marks of what comes next."""
        self.pieces += _TOKEN.split(words)

    def add_gap(self, words: str) -> None:
        """What comes next as one word, as one mark where no word is in it, or as nothing."""
        first = _WORD.search(words)
        if first is not None:
            self.pieces += (words[: first.start()], words[first.start() :], "", "")
        else:
            self.pieces += ("", words, "", "") if words.replace("_", " ").strip() else (words,)

    def add_quotation(self, words: str, speech: int) -> None:
        """A whole quotation, its marks included, behind what comes before it."""
        self.speeches[len(self.pieces) // 3] = speech
        self.pieces += (words, "")

    def close(self, *, dashes: bool) -> None:
        """Nothing more is added. ``dashes`` says that long dashes may be among the words; they are marks as any dash."""
        texts = self.pieces[1::3]
        if dashes:
            texts = [text if text != "\u2014" else "-" for text in texts]
        self.n = len(texts)
        self.texts = texts
        self.lows = [text.lower() for text in texts]
        self.lows += _NOTHING
        firsts = [text[0] for text in texts]
        self.kinds = list(map(_KINDS.__getitem__, firsts))
        self.kinds += _NOTHING
        self.capitals = list(map(str.isupper, firsts))
        self.capitals += _NO_CAPITALS
        for at in self.speeches:
            self.texts[at] = self.lows[at] = ""
            self.kinds[at] = "q"

    def start(self, i: int) -> int:
        """Where an item begins in the text."""
        return self.begins + len("".join(self.pieces[: 3 * i + 1]))

    def end(self, i: int) -> int:
        """Where an item ends in the text."""
        return self.begins + len("".join(self.pieces[: 3 * i + 2]))

    def places(self) -> tuple[list[int], list[int]]:
        """Where all items begin, and where they end."""
        edges = list(accumulate(map(len, self.pieces), initial=self.begins))
        return edges[1:-1:3], edges[2::3]

    @property
    def last_speech(self) -> int:
        """The speech of the quotation that ends the sentence, else -1."""
        return self.speeches.get(self.n - 1, -1)


class _Kinds(dict[str, str]):
    """The kind of an item by its first character, of which there are not many."""

    def __missing__(self, first: str) -> str:
        return "w" if first.isalnum() else "p"


_KINDS = _Kinds({char: "w" if char.isalnum() else "p" for char in map(chr, range(128))})
_NOTHING = [""] * 8
_NO_CAPITALS = [False] * 8


class _Looks(NamedTuple):
    """What the form of a word tells of its being the verb of a clause."""

    helps: bool  # "has", "won't", "he's"
    known: bool  # among the forms that are listed
    past: bool  # by its -ed
    plural: bool  # by its -s
    says: bool  # a verb of saying, and no noun
    base: bool  # a verb, and hardly ever a noun: "raise"


_PLAIN = _Looks(helps=False, known=False, past=False, plural=False, says=False, base=False)


@lru_cache(maxsize=16384)
def _looks(low: str) -> _Looks:
    entry = FORMS.get(low)
    looks = _Looks(
        helps=low in _FINITE_AUX or low in _PRONOUN_IS or low.endswith(_HELPING),
        known=low in PAST or low in _PRESENT,
        past=low.endswith("ed") and len(low) > 4 and low not in _NOT_PAST,
        plural=low[-1:] == "s" and len(low) > 4,
        says=entry is not None and entry[1] == "finite" and "n" not in entry[0].frames,
        base=(form := verb(low)) is not None and form.form == "base" and surely_verb(low),
    )
    return looks if any(looks) else _PLAIN


class Line:
    """The items of one sentence, the cues among them, and what they are: verbs, clauses, days.

    The words and marks stand in ``lows`` in small letters; ``kinds`` says what each item is, ``capitals`` which words
    have a capital. All three may be asked for a few items before the first and behind the last: there is nothing.
    """

    def __init__(self, folded: str, items: Items) -> None:
        self.folded = folded
        self.n = items.n
        self.kinds = items.kinds
        self.span = items.begins, items.ends
        self.start = items.start
        self.end = items.end
        self.places = items.places
        self.pieces = items.pieces
        self.texts = items.texts
        self.lows = items.lows
        self.capitals = items.capitals
        self.speeches = items.speeches
        self.cues: dict[int, CueMention] = {}
        self.nouns: list[int] = []
        hot = list(compress(range(self.n), map(_HOT.__contains__, self.lows)))
        if hot:
            self.nouns = [number for number in hot if number and self.lows[number] in _NOUNS]
            self.cues = self._find_cues(hot)

    def _find_cues(self, hot: list[int]) -> dict[int, CueMention]:
        """A word with a capital inside a sentence is part of a name: "the Washington Post reports", not "posts"."""
        capitals = self.capitals
        verbs = [number for number in hot if not (number and capitals[number]) or self.shouting]
        # Of many, as no sentence has them, the places are told all at once, so that the time stays linear.
        place = self.place if len(verbs) <= _FEW else list(zip(*self.places(), strict=True)).__getitem__
        return {cue.at: cue for cue in find_cues(self.lows, place, verbs)}

    @Once
    def headline(self) -> bool:
        """The line stands alone above the text; who has only the line cannot know."""
        return False

    @Once
    def shouting(self) -> bool:
        """A headline with a capital on nearly every word, where capitals tell nothing."""
        longer = [text for text in self.texts if len(text) > 3 and text[0].isalnum()]
        return len(longer) > 3 and sum([text[0].isupper() for text in longer]) * 10 >= len(longer) * 8

    def place(self, i: int) -> tuple[int, int]:
        """Where an item begins and ends in the text."""
        start = self.start(i)
        return start, start + len(self.pieces[3 * i + 1])

    # --- one item ---

    def finite(self, i: int) -> bool:
        """The word looks like the verb of a clause."""
        lows = self.lows
        low = lows[i]
        looks = _looks(low)
        before = lows[i - 1]
        if looks is _PLAIN:  # as most words do, and all that are none
            follows = before in _SUBJECTS and self.kinds[i] == "w" and not (i and self.capitals[i])
            return follows and low not in NO_VERB and low[-2:] != "ly"
        capital = i > 0 and self.capitals[i]
        if looks.helps:
            return not (capital and low in _ALSO_NAMES)  # "in May", "George Will"
        if capital and not self.shouting:
            return False
        if looks.known:
            return before not in _ARTICLES  # "a paid consultant"
        if looks.past:
            return before not in _BEFORE_NOUNS and not before.endswith("'s")
        if looks.plural and self.lows[i + 1] in _OBJECTS:
            # "marks his return": no plural stands right before an article. "gives", "shows" are known.
            return low[-2:] not in {"ss", "us", "'s"} and before not in NO_VERB
        if looks.base and before[-1:] == "s" and before[-2:] not in _SINGULAR and before not in NO_VERB:
            return True  # "the lapses raise questions"
        return looks.says or (before in _SUBJECTS and low not in NO_VERB and low[-2:] != "ly")

    def verbish(self, i: int) -> bool:
        """A verb, also one without a subject; a participle belongs to its noun: "agents searching his house said"."""
        low = self.lows[i]
        if _looks(low) is _PLAIN:
            return self.finite(i)
        if (low in _FINITE_AUX and low not in _ALSO_NAMES) or low.endswith("n't"):
            return True
        if self.capitals[i] or (low.endswith("ed") and self.lows[i - 1] in DETERMINERS):
            return False
        return self.finite(i)

    def is_day(self, i: int) -> bool:
        """A word of the calendar."""
        return self.lows[i] in DAYS

    def is_weekday(self, i: int) -> bool:
        """A day that a sentence names without a preposition."""
        return self.lows[i] in WEEKDAYS

    def says(self, i: int, frames: str = "") -> bool:
        """A verb of saying stands here that can be the verb of its clause, and one of these may follow it."""
        cue = self.cues.get(i)
        return cue is not None and cue.form == "finite" and (not frames or cue.verb.takes(frames))

    def heads_sentence(self, i: int) -> bool:
        """Nothing stands before this item but a word that opens the sentence, or a mark."""
        return i == 0 or self.kinds[i - 1] == "p" or (i == 1 and self.lows[0] in OPENERS)

    def small(self, i: int) -> bool:
        """The quoted words open with a small letter."""
        start = self.start(i)
        return self.folded[start : start + 8].lstrip("\"'`")[:1].islower()

    # --- clauses ---

    def has_clause(self, start: int, stop: int) -> bool:
        """A subject and its verb stand between two items; the verb of a relative clause does not count."""
        i = start
        stop = min(stop, start + 60)
        while i < stop:
            low = self.lows[i]
            if low == ";":
                return False
            if self.kinds[i] == "q":
                # He says Hale "knows full well": the verb is inside. Opening words are a clause of their own, or its
                # subject: "There is calm now" and trade began to pick up.
                if i > start and self.kinds[i + 1] == "w" and not self.small(i):
                    i += 1
                    continue
                if i > start:
                    return i <= start + 8 and self.kinds[i - 1] == "w" and self.small(i)
                if self.end(i) - self.start(i) > _SENTENCE_LONG and not self.small(i):
                    return True
                i += 1
                continue
            if i > start and (low in RELATIVES or (low in {"that", "where", "when"} and self.kinds[i - 1] == "w")):
                i = self._behind_relative(i, stop)
                continue
            if self.finite(i) and (i > start or low.endswith(_CONTRACTED)):
                return True
            i += 1
        return False

    def _behind_relative(self, i: int, stop: int) -> int:
        """Behind the relative clause: its comma where it has one, else its verb."""
        if self.kinds[i - 1] == "p":
            return next((m for m in range(i, stop) if self.kinds[m] == "p"), stop) + 1
        i += 1
        while i < stop and not self.finite(i):
            i += 1
        while i < stop and (self.finite(i) or self.lows[i] in BEFORE_VERBS or self.lows[i] in BE):
            i += 1
        return i

    def opens_clause(self, k: int) -> bool:
        """A clause with a subject and a verb begins here, without a "that"."""
        low = self.lows[k]
        if self.kinds[k] != "w" or low in _FINITE_AUX or low.endswith("n't"):
            return False
        if low in _OBJECTIVE:
            return False  # "found him after they came"
        if low == "if":
            return self.has_clause(k + 1, self.n)
        if low in _FRONTS:  # "said because it was late, they would wait"
            comma = next((m for m in range(k, min(self.n, k + 20)) if self.kinds[m] == "p"), self.n)
            if self.lows[comma] != "," or self.lows[comma + 1] in _COORDINATORS:
                return False
            return self.kinds[comma + 1] == "q" or self.has_clause(comma + 1, self.n)
        if (low in PREPOSITIONS or low in _NO_CLAUSE) and not self._counts(k):
            return False
        if low in {"it", "you"}:  # as often the object: "feel it most"
            adverb = k + 1 if self.lows[k + 1] in BEFORE_VERBS or self.lows[k + 1].endswith("ly") else 0
            if adverb and low == "it" and self.lows[adverb + 1][-1:] == "s" and self.kinds[adverb + 2] == "w":
                return True  # "it currently limits fines"
            return any(self.finite(m) for m in range(k + 1, min(self.n, k + 4)))
        if low in THIRD or low in READERS or low == "there":
            return k + 1 < self.n
        return self.has_clause(k, min(self._clause_stop(k), k + 26))

    def _counts(self, k: int) -> bool:
        """ "at least six planes": a preposition that belongs to a figure."""
        low, after = self.lows[k], self.lows[k + 1]
        if low in {"at", "up"}:
            return after in {"least", "most", "to"}
        return low in {"about", "around", "over", "under", "between"} and (after[:1].isdigit() or after in _FIGURES)

    def _clause_stop(self, k: int) -> int:
        """Where a verb no longer belongs to the subject at ``k``: "predicted the outcome, and he was right"."""
        for m in range(k, self.n):
            if self.kinds[m] != "p":
                continue
            text = self.texts[m]
            if text in ";:" or text[0] == "-":
                return m
            if text == "," and self.lows[m + 1] in _NEW_CLAUSE:
                return m
        return self.n
