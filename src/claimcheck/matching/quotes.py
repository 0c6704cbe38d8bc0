"""Quotations of one statement: the same words in two texts, or nearly the same, and who is said to have spoken them."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import chain
from typing import Final

from claimcheck.claims.claim import AttributedClaim, NameClaim
from claimcheck.claims.speech import Speaker, Words
from claimcheck.findings.finding import SAME, Verdict
from claimcheck.lexing.gazetteer import government_of
from claimcheck.lexing.names import is_body_name, is_title_word
from claimcheck.matching.gate import ALIKE, speaker_key
from claimcheck.matching.once import one_for_all
from claimcheck.matching.quoted_words import Piece, Telling, aligned, pieces
from claimcheck.matching.similarity import name_likeness, spelling_likeness, word_likeness
from claimcheck.matching.subjects import Pair, Relation
from claimcheck.text.folding import fold

SHINGLE: Final = 3
"""Words in a row that two quotations must share to be looked at together."""
COMMON: Final = 40
"""Quotations that may share a run of words before it is a turn of phrase that says nothing about where it is from."""
FEWEST: Final = 6
"""Equal words that make two quotations tellings of one; in sentences that are alike, and of one speaker, three do."""
FULL: Final = 3
"""Full words among them, where words differ: "I don't know what it's like to" begins many a statement."""
LIKE: Final = 0.75
"""The share of equal words below which two quotations are two statements."""
COVERED: Final = 0.7
"""The share of the shorter quotation that is told in both: the rest may be its speaker's next sentence."""
_FEWEST_ALIKE: Final = 3
_ONE_NAME: Final = 0.6
"""The likeness of two surnames from which they may be one name in two spellings."""


@dataclass(frozen=True, slots=True, eq=False)
class _Passage:
    """One run of quoted words of a claim; ``tellings`` are its first in each document where its speaker has these words."""

    claim: AttributedClaim
    words: Words
    piece: Piece
    around: frozenset[str]
    tellings: dict[str | None, _Passage] = field(default_factory=dict)


def quotes(claims: Iterable[AttributedClaim], names: Iterable[NameClaim] = ()) -> Iterator[Pair[AttributedClaim]]:
    """Pairs of quotations of one statement, with the words that differ; ``names`` are the people of their texts.

    The same words by the same speaker stand for each other, so that a statement told by a hundred papers makes no
    more pairs than it has wordings and speakers; and of those who cut it in their own ways, and differ from one text in the
    same words, one stands for all.
    """
    yield from one_for_all(_pairs(claims, names), _set_against)


def _set_against(pair: Pair[AttributedClaim]) -> Hashable | None:
    """The words that differ, or the two speakers; nothing where both are told alike."""
    if pair.edits:
        return frozenset(frozenset((edit.left.text.casefold(), edit.right.text.casefold())) for edit in pair.edits)
    if pair.relation.verdict("speaker") != "different":
        return None
    return frozenset(speaker_key(claim.speaker) for claim in pair)


def _pairs(claims: Iterable[AttributedClaim], names: Iterable[NameClaim]) -> Iterator[Pair[AttributedClaim]]:
    found: list[tuple[_Passage, _Passage, Telling, Verdict]] = []
    word_for_word: set[tuple[_Passage, str | None]] = set()
    people = _people(names)
    for one, other, offset in _candidates(_exemplars(_passages(claims))):
        left, right = _in_one_text(one, other)
        if left.claim.id == right.claim.id or _one_place(left, right):
            continue
        telling = aligned(left.piece.tokens(), right.piece.tokens(), left.words, right.words, offset)
        speaker = _speaker(left.claim, right.claim, people)
        if _one_statement(left, right, telling, speaker):
            found.append((left, right, telling, speaker))
            if not telling.differences:
                word_for_word |= {(left, right.claim.document), (right, left.claim.document)}
    for left, right, telling, speaker in found:
        # Who is quoted word for word in a text is not altered by a second, similar statement there.
        crosses = left.claim.document != right.claim.document
        sides = {(left, right.claim.document), (right, left.claim.document)} if crosses else set()
        if not telling.differences or not sides & word_for_word:
            relation = _relation(telling, speaker)
            yield Pair(left.claim, right.claim, relation, "quote", telling.differences, telling.shared)


def _in_one_text(one: _Passage, other: _Passage) -> tuple[_Passage, _Passage]:
    """The two wordings where one text has both; else each where it stands in the first text by name."""
    both = one.tellings.keys() & other.tellings.keys()
    left, right = (min(both or side.tellings, key=str) for side in (one, other))
    return one.tellings[left], other.tellings[right]


def _passages(claims: Iterable[AttributedClaim]) -> Iterator[_Passage]:
    for claim in claims:
        around = _around(claim) if claim.quotes else frozenset()
        for words in claim.quotes:
            for piece in pieces(words):
                if len(piece.keys) > _FEWEST_ALIKE:
                    yield _Passage(claim, words, piece, around)


def _around(claim: AttributedClaim) -> frozenset[str]:
    """The words of its sentence that are not quoted."""
    if claim.sentence is None or claim.sentence_text is None:
        return frozenset()
    text = fold(claim.sentence_text).casefold()
    for words in claim.quotes:
        first = max(words.span.start - claim.sentence.start, 0)
        last = max(words.span.end - claim.sentence.start, 0)
        text = text[:first] + " " * (last - first) + text[last:]
    return frozenset([word.strip(".,:;'\"") for word in text.split()]) - {""}


def _exemplars(passages: Iterable[_Passage]) -> tuple[_Passage, ...]:
    """The first telling of each wording by each speaker; it knows in which documents the others stand."""
    first: dict[tuple[object, ...], _Passage] = {}
    for passage in passages:
        speaker = passage.claim.speaker
        key = (passage.piece.keys, None if speaker is None else speaker.called)
        first.setdefault(key, passage).tellings.setdefault(passage.claim.document, passage)
    return tuple(first.values())


def _candidates(passages: Sequence[_Passage]) -> Iterator[tuple[_Passage, _Passage, int]]:
    """Passages that share words in a row, or stand in sentences alike, with how far apart the words stand."""
    places: dict[tuple[str, ...], list[tuple[int, int]]] = defaultdict(list)
    alike: dict[frozenset[str], list[int]] = defaultdict(list)
    runs = [_shingles(passage.piece.keys) for passage in passages]
    times = Counter(chain.from_iterable(runs))
    for number, passage in enumerate(passages):
        offsets: dict[int, int] = {}
        for at, shingle in enumerate(runs[number]):
            if times[shingle] > 1 and len(shared := places[shingle]) <= COMMON:
                for other, place in shared:
                    offsets.setdefault(other, place - at)
                shared.append((number, at))
        if len(passage.around) > _FEWEST_ALIKE:
            neighbours = alike[passage.around]
            for other in neighbours[:COMMON]:
                offsets.setdefault(other, 0)
            neighbours.append(number)
        for other, offset in sorted(offsets.items()):
            yield passages[other], passage, offset


def _shingles(words: Sequence[str]) -> list[tuple[str, ...]]:
    return list(zip(*(words[by:] for by in range(SHINGLE)), strict=False))


def _one_place(left: _Passage, right: _Passage) -> bool:
    """The very same characters, which two claims have: words within words, and who is quoted on quoting them."""
    if (
        left.claim.document is None
        or left.claim.document != right.claim.document
        or left.claim.field != right.claim.field
    ):
        return False
    return left.words.span.start < right.words.span.end and right.words.span.start < left.words.span.end


def _one_statement(left: _Passage, right: _Passage, telling: Telling, speaker: Verdict) -> bool:
    """The words are so alike, for their number, that one statement is quoted in both."""
    if not telling.length or telling.same / telling.length < LIKE:
        return False
    if telling.length < COVERED * (shorter := min(len(left.piece.keys), len(right.piece.keys))):
        return False
    if left.claim.document == right.claim.document and left.claim.document is not None:
        # One text says a thing twice: a speaker may well repeat a turn of phrase, so all the words have to be there, and
        # the speaker has to have a name: lists and forms repeat themselves with a word changed.
        # And a turn of phrase has few full words: "in the best interests of both", "is in the interests of both".
        twice = telling.same >= FEWEST and telling.length >= shorter and len(telling.differences) <= 1
        return twice and (not telling.differences or (speaker == "same" and telling.full >= FULL))
    if speaker != "different" and _in_one_frame(left.around, right.around):
        return telling.same >= _FEWEST_ALIKE
    if telling.differences and telling.full < (FULL - 1 if speaker == "same" else FULL):
        return False
    return telling.same >= (FEWEST if speaker == "same" else FEWEST + 2)


def _in_one_frame(left: frozenset[str], right: frozenset[str]) -> bool:
    """What is not quoted of their sentences is as good as the same, and more than "he said"."""
    return min(len(left), len(right)) > _FEWEST_ALIKE and word_likeness(left, right) >= LIKE


_People = Mapping[tuple[str | None, str], frozenset[str]]
"""The people of each text by their names, with the titles they have there."""


def _people(names: Iterable[NameClaim]) -> _People:
    titles: dict[tuple[str | None, str], set[str]] = defaultdict(set)
    for claim in names:
        # A surname alone is a person's where an office stands with it; "General Motors" has none.
        if claim.parts.given is not None or (claim.title or "General") != "General":
            titles[claim.document, claim.full].add((claim.title or "").casefold())
    return {name: frozenset(found) for name, found in titles.items()}


def _speaker(left: AttributedClaim, right: AttributedClaim, people: _People) -> Verdict:
    """Whether both are said by one: different only where two people are named whose surnames are not alike.

    A role, a body or a group may stand for a person, and a name has many spellings. "contained" are those of whom the one
    may speak for the other: a firm ("Harrow said") through its chairman, a minister through a spokesman.
    """
    first, second = left.speaker, right.speaker
    if first is None or second is None or not first.name or not second.name:
        return "unknown"
    one, other = speaker_key(first) or "", speaker_key(second) or ""
    if one == other or name_likeness(one, other) >= ALIKE:
        return "same"
    if not (_is_person(first) and _is_person(second)):
        return "unknown"
    if spelling_likeness(one.split()[-1], other.split()[-1]) >= _ONE_NAME:
        return "unknown"
    known = tuple(people.get((claim.document, name)) for claim, name in ((left, first.name), (right, second.name)))
    if None in known or _for_another(first, known[0]) != _for_another(second, known[1]):
        return "contained"
    return "different"


_SPEAKS_FOR = re.compile(
    r"\b(?:spokes(?:man|woman|person)|press (?:secretary|officer)|lawyers?|attorney|solicitor|publicist|agent|aide)\b",
    re.IGNORECASE,
)
"""Those whose words are another's."""


def _for_another(speaker: Speaker, titles: Iterable[str] | None) -> bool:
    """The text says that the speaker speaks for somebody else."""
    said = (speaker.title or "", speaker.text or "", *(titles or ()))
    return any(_SPEAKS_FOR.search(title) is not None for title in said)


def _is_person(speaker: Speaker) -> bool:
    """The name is that of a person: capital words, none of which makes it a body, an office or a government."""
    name = speaker.name or ""
    words = name.split()
    return (
        bool(words)
        and name[:1].isupper()
        and words[-1][:1].isupper()
        and government_of(name) is None
        and not is_body_name(name)
        and not any(is_title_word(word.casefold()) for word in words)
    )


def _relation(telling: Telling, speaker: Verdict) -> Relation:
    """One statement: what is said, of whom, where and when is settled by the words, which are the same but for a few."""
    dimensions = SAME.model_copy(update={"speaker": speaker})
    sure = telling.same / telling.length * (1 - 1 / (1 + telling.same))
    return Relation(dimensions, "comparable", round(sure, 2), "the same words in quotation marks")
