"""Figures in sentences that a copy has with words left out: a hedge, or who said it."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Final

from claimcheck.claims.claim import AttributedClaim, Claim, NumericClaim
from claimcheck.claims.speech import Speaker
from claimcheck.lexing.names import mention_of
from claimcheck.lexing.saying import SAYING, SOURCES
from claimcheck.matching.gate import relate, speaker_key
from claimcheck.matching.keys import numeric_key
from claimcheck.matching.lines import Line, alike, lines_of
from claimcheck.matching.origins import Origins
from claimcheck.matching.same_story import Stories
from claimcheck.matching.subjects import Pair
from claimcheck.text.shape import letters
from claimcheck.text.span import Span

CROWD: Final = 60
"""Places where one figure stands between the same words; a table repeated in many texts is no sentence."""
BESIDE: Final = 3
"""Characters that may lie between two sentences of one paragraph."""


def trimmed(
    numeric: Iterable[NumericClaim], claims: Sequence[Claim], origins: Origins, stories: Stories
) -> Iterator[Pair[NumericClaim]]:
    """A figure, and the same one in another text that may have it from there and has left words out of its sentence.

    The words left out are a part of the figure's hedge or tell who said it. In the latter case nothing beside the figure
    in the copy may say so again. A text that has it in both ways is held to neither.
    """
    lines = list(lines_of(numeric))
    near: dict[tuple[str, ...], list[Line]] = defaultdict(list)
    for line in lines:
        for key in _keys(line):
            near[key].append(line)
    beside = _Beside(claims)
    ways = _ways(lines)
    known: set[tuple[str, str]] = set()
    for story in lines:
        for source in (other for key in _keys(story) for other in near[key][:CROWD]):
            left, right = source.claim, story.claim
            if (left.id, right.id) in known or not origins.tells_after(left.document or "", right.document or ""):
                continue
            known.add((left.id, right.id))
            if origins.copied(left.document or "", right.document or "") and stories.of_two_subjects(left, right):
                continue  # two texts of one mould share their words
            gone = _left_out(source, story)
            if gone and (_hedge_gone(left, right, ways) or _source_gone(left, right, gone, ways, beside)):
                relation = relate(left, right)._replace(sum="comparable", reason="one sentence, with words left out")
                yield Pair(left, right, relation, "trimmed")


def _keys(line: Line) -> Iterator[tuple[str, ...]]:
    """The figure with the words on either side of it: where one side begins or ends, the other may tell."""
    yield ("before", *line.words[max(0, line.at - 2) : line.at + 1])
    yield ("after", *line.words[line.at : line.at + 3])


def _left_out(source: Line, story: Line) -> list[Span]:
    """Where the words stand that the story lacks, at either end or in one row; none where it differs in more."""
    size, fewer, offset = len(story.words), len(source.words) - len(story.words), source.at - story.at
    if fewer <= 0 or offset < 0 or offset > fewer or source.claim.text != story.claim.text:
        return []
    if source.words[offset : offset + size] == story.words:
        ends = ((0, offset), (offset + size, len(source.words)))
        return [source.stretch(first, last) for first, last in ends if first < last]
    head = alike(source.words, story.words)
    tail = alike(source.words[::-1], story.words[::-1])
    first, last = max(0, size - tail), min(head, size)
    behind = story.at >= last  # of the words left out
    if first > last or offset != (fewer if behind else 0) or first <= story.at < last:
        return []
    return [source.stretch(first, last + fewer)]


_Ways = Mapping[tuple[object, ...], tuple[set[object], set[bool]]]
"""For each text and figure its bounds, and whether somebody is named for it."""


def _ways(lines: Iterable[Line]) -> _Ways:
    ways: dict[tuple[object, ...], tuple[set[object], set[bool]]] = defaultdict(lambda: (set(), set()))
    for line in lines:
        bounds, named = ways[_slot(line.claim)]
        bounds.add(line.claim.quantity.bound)
        named.add(_sourced(line.claim))
    return ways


def _slot(claim: NumericClaim) -> tuple[object, ...]:
    quantity = claim.quantity
    return claim.document, numeric_key(claim) or quantity.unit, claim.text if quantity.value is None else quantity.value


def _sourced(claim: NumericClaim) -> bool:
    return claim.speaker is not None or claim.quoted or bool(claim.cited)


def _hedge_gone(source: NumericClaim, story: NumericClaim, ways: _Ways) -> bool:
    """They differ in the bound, and neither text has it both ways."""
    one_way = len(ways[_slot(source)][0]) == len(ways[_slot(story)][0]) == 1
    return one_way and source.quantity.bound != story.quantity.bound


def _source_gone(source: NumericClaim, story: NumericClaim, gone: Iterable[Span], ways: _Ways, beside: _Beside) -> bool:
    """Who said it stands among the words left out, and nowhere beside the figure of the story."""
    at = source.speaker.span if source.speaker is not None else None
    if at is None or _sourced(story) or not any(at.overlaps(stretch) for stretch in gone):
        return False
    one_way = len(ways[_slot(source)][1]) == len(ways[_slot(story)][1]) == 1
    return one_way and beside.nothing_new(source, story)


class _Beside:
    """The sentences of each text that hold claims, and who speaks in them."""

    def __init__(self, claims: Iterable[Claim]) -> None:
        self._texts: dict[str | None, dict[int, str]] = defaultdict(dict)
        self._voices: dict[tuple[str | None, str], list[Speaker | None]] = defaultdict(list)
        for claim in claims:
            if claim.sentence is None or claim.sentence_text is None or claim.field == "title":
                continue
            self._texts[claim.document][claim.sentence.start] = claim.sentence_text
            if isinstance(claim, AttributedClaim):
                self._voices[claim.document, claim.sentence_text].append(claim.speaker)
        self._starts = {name: sorted(found) for name, found in self._texts.items()}
        self._wordings = {name: frozenset(found.values()) for name, found in self._texts.items()}

    def nothing_new(self, source: NumericClaim, story: NumericClaim) -> bool:
        """No more than a word of saying is left in the story's sentence, and whoever speaks beside it is somebody else.

        Those beside it speak beside the figure of the source too: what is new there may well be the source. Where
        somebody speaks in a sentence that is not known here, nobody can tell.
        """
        if source.speaker is None or story.sentence_text is None or self._sources(story.document, story.sentence_text):
            return False
        around = list(self._neighbours(story))
        heard = not story.hearsay or any(_speaks(text) for text in (story.sentence_text, *around))
        return heard and all(
            text in self._wordings[source.document]
            and not _mentions(text, source.speaker)
            # Whom "he" means is told by the text that still names the speaker.
            and all(_another(voice, source.speaker) for voice in self._voices.get((source.document, text), ()))
            for text in around
            if _speaks(text)
        )

    def _sources(self, document: str | None, text: str) -> bool:
        """Somebody speaks or is quoted in the sentence, or a survey or the like is named in it."""
        return (document, text) in self._voices or _quotes(text) or not SOURCES.isdisjoint(letters(text).split())

    def _neighbours(self, claim: NumericClaim) -> Iterator[str]:
        """The sentences before and behind, in the paragraph."""
        if claim.sentence is None:
            return
        starts, texts = self._starts[claim.document], self._texts[claim.document]
        at = bisect_left(starts, claim.sentence.start)
        if at and claim.sentence.start - starts[at - 1] - len(texts[starts[at - 1]]) <= BESIDE:
            yield texts[starts[at - 1]]
        if at + 1 < len(starts) and starts[at + 1] - claim.sentence.end <= BESIDE:
            yield texts[starts[at + 1]]


def _speaks(text: str) -> bool:
    """Some word of a sentence is one of saying, or somebody is quoted in it."""
    return _quotes(text) or not SAYING.isdisjoint(letters(text).split())


def _quotes(text: str) -> bool:
    return any(mark in text for mark in '"“”')


def _mentions(text: str, speaker: Speaker) -> bool:
    """A word of the speaker's name or office stands in the sentence."""
    called = f"{speaker.name or ''} {speaker.title or ''} {speaker.text or ''}"
    own = {word for word in letters(called).split() if len(word) > _SHORT}
    return not own.isdisjoint(letters(text).split())


_SHORT: Final = 3
"""Letters of a word that tells nobody: "the", "mr", "of"."""


def _another(voice: Speaker | None, speaker: Speaker) -> bool:
    """It is somebody else who speaks; "he" or "the company", of whom nothing more is known, may be anybody."""
    written = "" if voice is None or voice.text is None else voice.text
    if voice is None or (voice.name is None and _points_back(written)):
        return False
    return speaker_key(voice) != speaker_key(speaker)


def _points_back(written: str) -> bool:
    return written[:4].casefold() == "the " or mention_of(written, 0, len(written)).kind == "pronoun"
