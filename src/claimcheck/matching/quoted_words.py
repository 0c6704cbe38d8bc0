"""Quoted words word by word: where two tellings of one quotation differ, and which differences are habits of spelling.

A quotation is cut where the writer has cut it: at an ellipsis and at words in brackets. What is missing at the ends of
a piece is no difference, since everybody quotes as much as they need.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import chain, islice, pairwise
from typing import Final, NamedTuple

from claimcheck.claims.speech import Words
from claimcheck.lexing.figures import find_figures
from claimcheck.matching.similarity import Opcode, spelling_likeness, word_opcodes
from claimcheck.matching.subjects import Edit
from claimcheck.text.folding import fold
from claimcheck.text.span import Span


class Token(NamedTuple):
    """A word as it is compared, and where it stands; a short form ("don't") makes two that stand in one place."""

    key: str
    start: int
    end: int


class Piece(NamedTuple):
    """Words in a row that the writer has not cut, as they are compared; and the folded text they are read from."""

    keys: tuple[str, ...]
    folded: str
    start: int
    end: int
    base: int
    """Where the folded text begins in the document."""

    def tokens(self) -> tuple[Token, ...]:
        """The words with their places: made anew where they are asked for, which is of few pieces."""
        run: list[Token] = []
        for word in _WORD.finditer(self.folded, self.start, self.end):
            start, end = self.base + word.start(), self.base + word.end()
            run += [Token(key, start, end) for key in _full(word[0].casefold())]
        return tuple(run[: len(self.keys)])


class Telling(NamedTuple):
    """Two tellings of one quotation, aligned: so many words are the same, and these are not."""

    same: int
    length: int
    differences: tuple[Edit, ...]
    shared: tuple[Words, Words] | None = None
    """The words of each side from the first to the last that both have."""
    full: int = 0
    """How many of the same words are full words: not of the closed classes, from which every sentence is made."""


_WORD: Final = re.compile(r"[^\W_]+(?:['.,-][^\W_]+)*|[%&$]")
_CUT: Final = re.compile(r"\[[^\]\n]{0,80}\]|\([^)\n]{0,80}\)|\.[ ]?\.[ ]?\.(?:[ ]?\.)?|\u2026")
_LONGEST = 400
"""Words of a piece that are compared; what follows is a speech, not a quotation."""
_SLACK: Final = 3
"""Words that may have been put in or left out before the word that both sides share."""
_AT_THE_ENDS: Final = 2
"""Words at one end of both sides that may stand against each other; more are two sentences."""

# What a reporter may tidy in spoken words, or leave as it was, without changing them (AP Stylebook, "quotations in the
# news": fillers and false starts may go).
_FILLERS: Final = frozenset(
    "ah eh er erm hmm oh uh um well like so and but now okay ok yeah yes no you know i mean".split()
)
_SMALL: Final = frozenset("a an the that this these those and but so of to in on at for just very really also".split())
# The words of the closed classes (Quirk et al. 1985, 2.34: pronouns, determiners, prepositions, conjunctions, auxiliaries), and
# the verbs and adverbs of all talk: "I don't know what it's going to ..." may be anybody's.
_EMPTY: Final = (
    _SMALL
    | _FILLERS
    | frozenset(
        """
        i me my we us our you your he him his she her it its they them their who whom whose which what when where why how
        be am is are was were been being do does did done have has had having will would shall should can could may might
        must not as by from into out up down about over with than or nor if then there here because while all any some
        both each every either neither no none more most much many few less least other another own
        such one think want going go get got make take come say said see thing way time lot people
        """.split()
    )
)

# Spoken forms and their full forms.
_CONTRACTIONS: Final = {
    "n't": ("not",),
    "'re": ("are",),
    "'ve": ("have",),
    "'ll": ("will",),
    "'m": ("am",),
    "'s": ("is",),
    "'d": ("would",),
}
_WHOLE: Final = {
    "can't": ("can", "not"),
    "cannot": ("can", "not"),
    "won't": ("will", "not"),
    "shan't": ("shall", "not"),
    "ain't": ("is", "not"),
    "gonna": ("going", "to"),
    "wanna": ("want", "to"),
    "gotta": ("got", "to"),
    "'em": ("them",),
    "ok": ("okay",),
    "&": ("and",),
    "%": ("percent",),
    "mr": ("mister",),
    "u.s": ("united", "states"),
    "us": ("united", "states"),
    "u.k": ("united", "kingdom"),
    "uk": ("united", "kingdom"),
    "eu": ("european", "union"),
}
# British endings and the American ones for them; applied to both sides alike, so that they need not be real words.
_ENDINGS: Final = (
    (re.compile(r"isation"), "ization"),
    (re.compile(r"is(e[sd]?|ing)\Z"), r"iz\1"),
    (re.compile(r"ys(e[sd]?|ing)\Z"), r"yz\1"),
    (re.compile(r"our"), "or"),
    (re.compile(r"ll(?=ed\Z|ing\Z|er\Z|ers\Z)"), "l"),
    (re.compile(r"([bt])re(s?)\Z"), r"\1er\2"),
    (re.compile(r"ogue(s?)\Z"), r"og\1"),
    (re.compile(r"amme(s?)\Z"), r"am\1"),
    (re.compile(r"ence(s?)\Z"), r"ense\1"),
    (re.compile(r"wards\Z"), "ward"),
    (re.compile(r"ae|oe"), "e"),
    (re.compile(r"gement"), "gment"),
    (re.compile(r"grey"), "gray"),
)


def pieces(words: Words) -> tuple[Piece, ...]:
    """The words in runs between the places where the writer has cut or put in words of their own.

    >>> words = Words(span=Span(start=0, end=32), text="We will [soon] leave ... and stay")
    >>> [piece.keys for piece in pieces(words)]
    [('we', 'will'), ('leave',), ('and', 'stay')]
    """
    folded, base = fold(words.text), words.span.start
    cuts = [(0, 0), *((cut.start(), cut.end()) for cut in _CUT.finditer(folded)), (len(folded), len(folded))]
    found = []
    for (_, start), (end, _) in pairwise(cuts):
        told = map(_full, map(str.casefold, _WORD.findall(folded, start, end)))
        if run := tuple(islice(chain.from_iterable(told), _LONGEST)):
            found.append(Piece(run, folded, start, end, base))
    return tuple(found)


def keys(piece: Sequence[Token]) -> tuple[str, ...]:
    """The words as they are compared."""
    return tuple(token.key for token in piece)


def aligned(left: Sequence[Token], right: Sequence[Token], left_text: Words, right_text: Words, offset: int) -> Telling:
    """Two pieces beside each other, where word ``i`` of the right one is likely word ``i + offset`` of the left one.

    Words beyond the other's ends are left out. The alignment is the one of least edits over whole words (Levenshtein
    1966, as rapidfuzz finds it).
    """
    first = max(0, offset - _SLACK)
    left = left[first : max(0, offset) + len(right) + _SLACK]
    equal = _held([op for op in word_opcodes(keys(left), keys(right)) if op.tag == "equal"], keys(left))
    if not equal:
        return Telling(0, 0, ())
    same = length = sum(op.left_end - op.left_start for op in equal)
    differences = []
    for gap in _gaps(equal, len(left), len(right)):
        ours, theirs = keys(left[gap.left_start : gap.left_end]), keys(right[gap.right_start : gap.right_end])
        length += max(len(ours), len(theirs))
        if _one_spelling(ours, theirs) or _FILLERS.issuperset(ours + theirs):
            same += max(len(ours), len(theirs))
            continue
        before = 0 if ours and theirs else 1  # where one side has no words, the word before shows where they would be
        differences.append(
            Edit(
                _words(left[gap.left_start - before : gap.left_end], left_text),
                _words(right[gap.right_start - before : gap.right_end], right_text),
                small=_SMALL.issuperset(set(ours) ^ set(theirs)),
            )
        )
    shared = (
        _words(left[equal[0].left_start : equal[-1].left_end], left_text),
        _words(right[equal[0].right_start : equal[-1].right_end], right_text),
    )
    full = sum(key not in _EMPTY for op in equal for key in keys(left[op.left_start : op.left_end]))
    return Telling(same, length, tuple(differences), shared, full)


def _held(equal: list[Opcode], words: Sequence[str]) -> list[Opcode]:
    """The runs of equal words without those at the ends that nothing holds to the rest.

    "They left early" is the end of "They moved us all, then they left early": that both open with "they" is chance.
    """
    while len(equal) > 1 and _loose(equal[0], equal[0], equal[1], words):
        equal = equal[1:]
    while len(equal) > 1 and _loose(equal[-1], equal[-2], equal[-1], words):
        equal = equal[:-1]
    return equal


def _loose(run: Opcode, one: Opcode, other: Opcode, words: Sequence[str]) -> bool:
    """The run has no full word, and between it and the next only one side has words, and more of them."""
    ours, theirs = other.left_start - one.left_end, other.right_start - one.right_end
    if min(ours, theirs) or max(ours, theirs) <= run.left_end - run.left_start:
        return False
    return _EMPTY.issuperset(words[run.left_start : run.left_end])


def _gaps(equal: Sequence[Opcode], left: int, right: int) -> Iterator[Opcode]:
    """The words between the runs of equal ones, and at each end as many as both sides have, if they are few."""
    first, last = equal[0], equal[-1]
    if 0 < (few := min(first.left_start, first.right_start)) <= _AT_THE_ENDS:
        yield Opcode("replace", first.left_start - few, first.left_start, first.right_start - few, first.right_start)
    for one, other in pairwise(equal):
        yield Opcode("replace", one.left_end, other.left_start, one.right_end, other.right_start)
    if 0 < (few := min(left - last.left_end, right - last.right_end)) <= _AT_THE_ENDS:
        yield Opcode("replace", last.left_end, last.left_end + few, last.right_end, last.right_end + few)


def _words(tokens: Sequence[Token], within: Words) -> Words:
    start, end = tokens[0].start, tokens[-1].end
    base = within.span.start
    return Words(span=Span(start=start, end=end), text=within.text[start - base : end - base])


def _one_spelling(left: Sequence[str], right: Sequence[str]) -> bool:
    """The same words in two spellings: joined and apart, digits and words, a name in two.

    >>> _one_spelling(["cooperation"], ["co-operation"]), _one_spelling(["12"], ["twelve"])
    (True, True)
    >>> _one_spelling(["huge"], ["massive"])
    False
    """
    if not left or not right:
        return False
    if "".join(left).replace("-", "") == "".join(right).replace("-", ""):
        return True
    if len(left) == len(right) and all(map(_alike, left, right)):
        return True
    return _one_number(" ".join(left), " ".join(right))


@lru_cache(maxsize=8192)
def _full(word: str) -> tuple[str, ...]:
    """The word, or the words that its short form stands for, in American spelling."""
    if word in _WHOLE:
        return _WHOLE[word]
    for ending, rest in _CONTRACTIONS.items():
        if word.endswith(ending) and len(word) > len(ending):
            return (_american(word.removesuffix(ending)), *rest)
    return (_american(word),)


def _american(word: str) -> str:
    for pattern, ending in _ENDINGS:
        word = pattern.sub(ending, word)
    return word


def _alike(left: str, right: str) -> bool:
    """One name in two spellings: long, of the same beginning, and a letter or two apart ("Zelenskiy", "Zelensky")."""
    return left == right or (
        min(len(left), len(right)) >= 7 and left[:4] == right[:4] and spelling_likeness(left, right) >= 0.86
    )


def _one_number(left: str, right: str) -> bool:
    ours, theirs = find_figures(left), find_figures(right)
    return len(ours) == len(theirs) == 1 and (ours[0].value, ours[0].unit) == (theirs[0].value, theirs[0].unit)
