"""Where texts come from: which text copies which, whom each one cites, and where it all begins.

Copies are found by runs of words in common (shingles: Broder 1997, "On the resemblance and containment of documents"),
looked up in one table, so that the time grows with the texts and not with their pairs.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Final, NamedTuple
from zlib import crc32

from claimcheck.claims.claim import AttributedClaim, CitationClaim, Claim, NumericClaim
from claimcheck.claims.sets import root_of, unite
from claimcheck.lexing.calendar import MONTHS
from claimcheck.lexing.outlets import outlet_key
from claimcheck.matching.beside import hedge_length
from claimcheck.text.document import Moment, day_of
from claimcheck.text.folding import fold

SHINGLE: Final = 5
"""Words in a row that two texts share by copying rather than by chance."""
FEWEST: Final = 10
"""Shared runs below which two texts only have a turn of phrase in common."""
COPIED: Final = 0.5
"""The share of the shorter text's runs, from which one is a copy of the other, or both of a third."""
KNOWN: Final = 8
"""Texts that are remembered for a run of words: the ninth copy of a dispatch is recognised by the first eight."""

# A text without a source is known by its id, often the name of a file: "wires/lyon-courier.txt".
_FOLDER = re.compile(r"\A.*/|\.\w{2,4}\Z", re.DOTALL)
_NOT_NAMED = re.compile(r"[-_]")
_WORD = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)?")


class Text(NamedTuple):
    """What the claims tell of the text they stand in."""

    id: str
    outlet: str
    published: Moment | None
    cites: frozenset[str]
    credited: frozenset[str]
    shingles: frozenset[int]


class Origins:
    """The texts that some claims stand in, and which of them have their words from which."""

    def __init__(self, claims: Sequence[Claim]) -> None:
        self.texts: Mapping[str, Text] = {text.id: text for text in _texts(claims)}
        self._of_outlet: dict[str, list[str]] = defaultdict(list)
        for text in self.texts.values():
            self._of_outlet[text.outlet].append(text.id)
        self.copies = frozenset(_copies(self.texts.values()))
        self._sources = self._linked()
        self._root = self._rooted()

    def texts_of(self, name: str) -> tuple[str, ...]:
        """The texts published by the one who is named; "the Courier" is the one paper whose name ends so."""
        key = outlet_key(name)
        if key not in self._of_outlet:
            ending = [outlet for outlet in self._of_outlet if outlet.endswith(f" {key}")]
            key = ending[0] if len(ending) == 1 else key
        return tuple(self._of_outlet.get(key, ()))

    def tells_after(self, source: str, text: str) -> bool:
        """The second text may have its words from the first: it cites it, or copies it and is not older."""
        return source in self._sources.get(text, ())

    def copied(self, one: str, other: str) -> bool:
        """Shared words alone tie the two texts; neither need cite the other."""
        return (one, other) in self.copies or (other, one) in self.copies

    def may_have_from(self, text: str, source: str) -> bool:
        """Nothing speaks against it: they are of two outlets, and the source is not of a later day."""
        one, other = self.texts[text], self.texts[source]
        return one.outlet != other.outlet and not _older(one, other)

    def root(self, text: str, cited: Sequence[str] = ()) -> str:
        """One name for all texts of one origin; that of who is cited, where somebody is."""
        return root_of(self._root, f"by {outlet_key(cited[0])}" if cited else text)

    def numbers(self, documents: Iterable[str | None]) -> tuple[int, ...]:
        """For each text the number of its origin, counted from 0: texts of one number are of one origin.

        So are briefs in the very same words, too short for anything else to be told of them.
        """
        worded: dict[frozenset[int], str] = {}
        roots: list[str | None] = []
        for document in documents:
            text = self.texts.get(document or "")
            root = None if document is None else self.root(document)
            roots.append(worded.setdefault(text.shingles, root) if text and root and text.shingles else root)
        order = {root: place for place, root in enumerate(dict.fromkeys(roots))}
        return tuple(order[root] for root in roots)

    def _linked(self) -> dict[str, set[str]]:
        linked: dict[str, set[str]] = defaultdict(set)
        for text in self.texts.values():
            for name in text.cites:
                for source in self.texts_of(name):
                    if self.may_have_from(text.id, source):
                        linked[text.id].add(source)
        for one, other in self.copies:
            for source, text_id in ((one, other), (other, one)):
                if not _older(self.texts[text_id], self.texts[source]):
                    linked[text_id].add(source)
        return linked

    def _rooted(self) -> dict[str, str]:
        root: dict[str, str] = {}
        for text in self.texts.values():
            for name in (text.outlet, *sorted(text.credited)):
                unite(root, text.id, f"by {outlet_key(name)}")
        for one, other in sorted(self.copies):
            unite(root, one, other)
        return root


def outlet(claim: Claim) -> str | None:
    """Who published the text of a claim, so that two spellings of one paper are one; None where nobody is named.

    Of an address it is the host: of one in an archive that of the page it keeps.

    >>> from claimcheck.claims.claim import DateClaim, DateValue
    >>> outlet(DateClaim(date=DateValue(), source="The  Lyon Courier"))
    'lyon courier'
    """
    if claim.source is None:
        return None
    _, scheme, page = claim.source.casefold().rpartition("://")
    if scheme:
        return page.partition("/")[0].partition(":")[0].removeprefix("www.") or None
    return outlet_key(claim.source) or None


def _older(one: Text, other: Text) -> bool:
    """The first is of an earlier day; where a day is not known, it is not."""
    if one.published is None or other.published is None:
        return False
    return day_of(one.published) < day_of(other.published)


def _texts(claims: Iterable[Claim]) -> Iterator[Text]:
    """The texts in an order of their own, so that the order in which they were given changes nothing."""
    by_document: dict[str, list[Claim]] = defaultdict(list)
    for claim in claims:
        if claim.document is not None:
            by_document[claim.document].append(claim)
    for name, found in sorted(by_document.items()):
        citations = [claim for claim in found if isinstance(claim, CitationClaim)]
        yield Text(
            name,
            outlet(found[0]) or outlet_key(_NOT_NAMED.sub(" ", _FOLDER.sub("", name))),
            found[0].published,
            frozenset(claim.relayed for claim in citations),
            # Who "contributed to this report" wrote a part of it that nobody can tell.
            frozenset(c.relayed for c in citations if c.covers == "text" and c.cue is None),
            _shingles(found),
        )


def _shingles(claims: Sequence[Claim]) -> frozenset[int]:
    """Runs of the writer's own words in the sentences that hold claims.

    Quoted words are left out, as two writers who heard one speaker have these in common; so are figures with their
    hedges and months, which are what may differ between copies. A text in which no run is left is known by its sentences.
    """
    quoted = sorted({(w.span.start, w.span.end) for c in claims if isinstance(c, AttributedClaim) for w in c.quotes})
    sentences = {
        (claim.field, claim.sentence.start): claim.sentence_text
        for claim in claims
        if claim.sentence is not None and claim.sentence_text is not None
    }
    figures = _figures(claims)
    found: set[int] = set()
    whole: set[int] = set()
    at = 0
    for (field, start), text in sorted(sentences.items()):
        own = fold(text).casefold()
        left_out = figures.get((field, start), [])
        whole.add(_run(_words(_without(own, start, left_out))))
        while field == "text" and at < len(quoted) and quoted[at][1] <= start:
            at += 1
        following = at
        while field == "text" and following < len(quoted) and quoted[following][0] < start + len(own):
            left_out.append(quoted[following])
            following += 1
        words = _words(_without(own, start, left_out))
        found.update(_run(words[n : n + SHINGLE]) for n in range(len(words) - SHINGLE + 1))
    return frozenset(found or whole)


def _words(text: str) -> list[str]:
    """The words of a text in small letters, but for the months: of a date these are what its days are of any figure."""
    return [word for word in _WORD.findall(text) if word not in MONTHS]


def _run(words: Sequence[str]) -> int:
    return crc32(" ".join(words).encode("utf-8", "replace"))


def _figures(claims: Sequence[Claim]) -> dict[tuple[str, int], list[tuple[int, int]]]:
    """Where the figures of each sentence stand, from the hedge on ("about three")."""
    found: dict[tuple[str, int], list[tuple[int, int]]] = defaultdict(list)
    for claim in claims:
        if isinstance(claim, NumericClaim) and claim.span is not None and claim.sentence is not None:
            start = claim.span.start - hedge_length(claim)
            found[claim.field, claim.sentence.start].append((start, claim.span.end))
    return found


def _without(text: str, offset: int, stretches: Iterable[tuple[int, int]]) -> str:
    """The text that begins at an offset, without some stretches of it."""
    kept: list[str] = []
    at = 0
    for start, end in sorted(stretches):
        kept.append(text[at : max(start - offset, at)])
        at = max(end - offset, at)
    return " ".join((*kept, text[at:]))


def _copies(texts: Iterable[Text]) -> Iterator[tuple[str, str]]:
    """Pairs of texts of which one has most of its words from the other, or both from a third."""
    known: dict[int, list[str]] = defaultdict(list)
    size: dict[str, int] = {}
    for text in texts:
        size[text.id] = len(text.shingles)
        shared: Counter[str] = Counter()
        for shingle in text.shingles:
            before = known[shingle]
            shared.update(before)
            if len(before) < KNOWN:
                before.append(text.id)
        for other, count in sorted(shared.items()):
            if count >= FEWEST and count >= COPIED * min(size[text.id], size[other]):
                yield other, text.id
