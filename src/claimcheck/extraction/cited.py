"""Who relays whom: papers and agencies that a text has its words from."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from typing import Literal, NamedTuple

from claimcheck.claims.claim import AttributedClaim, CitationClaim
from claimcheck.claims.identity import squeeze
from claimcheck.claims.speech import Cue
from claimcheck.extraction.counted import Counted
from claimcheck.extraction.sentence import Sentence
from claimcheck.lexing.outlets import OutletMention, is_outlet, outlet_at, outlet_key
from claimcheck.lexing.saying import SAYING
from claimcheck.text.document import Document
from claimcheck.text.shape import shape
from claimcheck.text.span import Span
from claimcheck.text.tables import one_of

# Words after which the name of a paper says who had it, by the lemma of the cue.
_BEFORE = {
    "told": "tell",
    "citing": "cite",
    "quoting": "quote",
    "reported by": "report",
    "reports by": "report",
    "report by": "report",
    "reports in": "report",
    "report in": "report",
    "interview with": "interview",
    "statement to": "tell",
    "according to": "according to",
    "seen by": "see",
    "quoted by": "quote",
    "published by": "publish",
    "published in": "publish",
}
_CITES = re.compile(rf" {one_of(_BEFORE)}(?= )".encode())
"""In the letters of a text."""

_ITSELF = frozenset({"tell", "interview", "see"})
"""What somebody says to a paper is that one's and relayed by the paper; the rest is the paper's own."""

_HEAD = 300
"""Characters at the beginning of the body in which a dateline is looked for."""
_DATELINE = re.compile(r"\(([A-Z][\w/ .-]{1,40})\) ?--? ?")
_CONTRIBUTED = " contributed to this"
_CREDIT_LINE = re.compile(r"^(?:Source|Credit|By|With): *(.{2,60})$|^- ?([A-Z][\w/ .-]{1,40})$", re.MULTILINE)
_FOOT = 300
"""Characters at the end of a text in which a line of credit is looked for."""


class _Found(NamedTuple):
    """A paper in a text: where, whom it has it from, by which cue, and how far the citation reaches."""

    mention: OutletMention
    origin: str
    relay: str | None
    cue: Cue | None
    covers: Literal["sentence", "text"] = "sentence"


def citation_claims(
    document: Document,
    folded: str,
    body: int,
    lines: Sequence[Sentence],
    said: Sequence[AttributedClaim],
    ids: Counted,
) -> list[CitationClaim]:
    """Every place where the text says that it has something from a paper or an agency, in reading order.

    The paper that publishes the text relays nobody when it names itself. ``body`` is the offset where the header ends.
    """
    own = outlet_key(document.source) if document.source is not None else None
    starts = [line.start for line in lines]
    flat = folded.replace("\n", " ")  # a dispatch breaks its lines within names
    every = (
        *_reporting(flat, body),
        *_speakers(said),
        *_behind_cues(flat, shape(folded), body, said),
        *_credits(folded, body),
    )
    found = {one.mention.start: one for one in every}
    claims: list[CitationClaim] = []
    for at, one in sorted(found.items()):
        line = lines[bisect_right(starts, at) - 1] if starts and starts[0] <= at else None
        if outlet_key(one.relay or one.origin) == own and one.covers == "sentence":
            continue
        within = line is not None and one.mention.end <= line.end
        sentence = line.span if within and line is not None else None
        whole = sentence.slice(document.text) if sentence is not None else None
        span = Span(start=one.mention.start, end=one.mention.end)
        text = span.slice(document.text)
        claims.append(
            CitationClaim(
                id=ids.identify("citation", document.id, whole or "", text),
                document=document.id,
                span=span,
                text=text,
                sentence=sentence,
                sentence_text=whole,
                published=document.published,
                source=document.source,
                origin=squeeze(one.origin),
                relay=None if one.relay is None else squeeze(one.relay),
                cue=one.cue,
                covers=one.covers,
            )
        )
    return claims


def relayed_in(claims: Sequence[CitationClaim]) -> dict[int, tuple[str, ...]]:
    """The papers that each sentence relays, by the place where the sentence begins."""
    found: dict[int, tuple[str, ...]] = {}
    for claim in claims:
        if claim.covers == "sentence" and claim.sentence is not None:
            at = claim.sentence.start
            found[at] = tuple(dict.fromkeys((*found.get(at, ()), claim.relayed)))
    return found


def speaks_of_saying(line: Sentence) -> bool:
    """Some word of the sentence is one of saying, reporting or citing.

    >>> told, folded = "Police said so.", "Some 400 people fled overnight."
    >>> [speaks_of_saying(Sentence(text, text, Span(start=0, end=len(text)), "body")) for text in (told, folded)]
    [True, False]
    """
    return line.folded.find('"', line.start, line.end) >= 0 or not SAYING.isdisjoint(line.vocabulary)


# What a paper does that has something to tell; what it "recognises" or "confirms" is its own affair.
_TELLS = frozenset(
    {"report", "say", "write", "quote", "cite", "according to", "add", "note", "reveal", "disclose", "estimate"}
)
_INSIDE = frozenset({"for", "of", "from", "at", "with"})


def _speakers(said: Sequence[AttributedClaim]) -> Iterator[_Found]:
    """Papers that say something: "Reuters reported that ...", "..., according to the Lyon Courier".

    Who speaks for a paper does not report, nor does a paper that says what it will do itself.
    """
    for claim in said:
        speaker, cue = claim.speaker, claim.cue
        if cue is None or cue.lemma not in _TELLS or (claim.text or "")[:4].casefold().startswith(("it ", "its ")):
            continue
        if speaker is None or speaker.name is None or speaker.span is None or speaker.text is None:
            continue
        name = speaker.name.removeprefix("the ").removeprefix("The ")
        at = speaker.text.rfind(name)
        if at < 0 or not is_outlet(name) or not _INSIDE.isdisjoint(speaker.text[:at].casefold().split()):
            continue
        start = speaker.span.start + at
        yield _Found(OutletMention(start, start + len(name), name), name, None, cue)


def _behind_cues(folded: str, shown: bytes, body: int, said: Sequence[AttributedClaim]) -> Iterator[_Found]:
    """Papers named right after a cue: "told the Lyon Courier", "citing AP", "first reported by Reuters".

    ``shown`` is the shape of the text.
    """
    tellers = {
        claim.cue.span.start: claim.speaker.called
        for claim in said
        if claim.cue is not None and claim.speaker is not None
    }
    for phrase in _CITES.finditer(shown, body):
        at, end = phrase.start(), phrase.end() - 1
        outlet = outlet_at(folded, end + 1) if folded[end : end + 1] == " " else None
        lemma = _BEFORE.get(folded[at:end])
        if outlet is None or lemma is None:
            continue
        cue = Cue(span=Span.between(at, end), lemma=lemma)
        teller = (tellers.get(at) or _before(folded, at, body)) if lemma in _ITSELF else None
        relaying = _relay_before(folded, at, body) if lemma in ("cite", "quote") else None
        if teller is not None:
            yield _Found(outlet, teller, outlet.name, cue)
        else:
            yield _Found(outlet, outlet.name, relaying, cue)


_WINDOW = 60
_REPORTING = (" reported", " reports ", " broke the ")
_BETWEEN = (" first", " earlier", " also", " previously", " exclusively", " has", " had", " newspaper", " news agency")


def _reporting(folded: str, body: int) -> Iterator[_Found]:
    """Papers named right before a verb of reporting, whatever it is that they report."""
    for phrase in _REPORTING:
        at = folded.find(phrase, body)
        while at >= 0:
            end = at
            while (word := next((w for w in _BETWEEN if folded.endswith(w, body, end)), None)) is not None:
                end -= len(word)
            outlet = _ending_at(folded, max(body, end - _WINDOW), end)
            if outlet is not None:
                span = Span(start=at + 1, end=at + len(phrase.rstrip()))
                yield _Found(outlet, outlet.name, None, Cue(span=span, lemma="report"))
            at = folded.find(phrase, at + len(phrase))


def _ending_at(folded: str, start: int, end: int) -> OutletMention | None:
    """The paper whose name ends at a position."""
    for capital in _CAPITAL.finditer(folded, start, end):
        outlet = outlet_at(folded, capital.start())
        if outlet is not None and outlet.end == end:
            return outlet
    return None


_CAPITAL = re.compile(r"\b[A-Z]")


def _before(folded: str, at: int, body: int) -> str | None:
    """The words before "told", back to a comma or the sentence's beginning: who told it."""
    left = folded[max(body, at - _WINDOW) : at]
    for mark in (*',;:"\n', "  "):
        left = left.rpartition(mark)[2]
    left = left.rpartition(". ")[2] or left
    left = left.strip().removesuffix(" has").removesuffix(" had")
    for word in ("who ", "But ", "And ", "Meanwhile "):
        left = left.removeprefix(word)
    return left if 0 < len(left.split()) <= 6 else None


def _relay_before(folded: str, at: int, body: int) -> str | None:
    """The agency that cites: "AFP reported, citing Reuters"."""
    left = max(body, at - _WINDOW)
    start = max(folded.rfind(". ", left, at), folded.rfind("\n", left, at), left - 1) + 1
    for capital in _CAPITAL.finditer(folded, start, at):
        outlet = outlet_at(folded, capital.start())
        if outlet is not None and outlet.end <= at:
            return outlet.name
    return None


def _credits(folded: str, body: int) -> Iterator[_Found]:
    """A wire credit covers the text: "LYON (Reuters) - ...", "AP contributed to this report", a last line "AFP"."""
    for dateline in _DATELINE.finditer(folded, body, body + _HEAD):
        outlet = outlet_at(folded, dateline.start(1))
        if outlet is not None and outlet.end == dateline.end(1):
            yield _Found(outlet, outlet.name, None, None, "text")
            break
    at = folded.find(_CONTRIBUTED, body)
    if at >= 0:
        left = max(body, at - _WINDOW)
        start = max(folded.rfind("\n", left, at), folded.rfind(". ", left, at) + 1, left - 1) + 1
        outlet = outlet_at(folded, start)
        if outlet is not None and outlet.end == at:
            cue = Cue(span=Span(start=at + 1, end=at + len(_CONTRIBUTED)), lemma="contribute")
            yield _Found(outlet, outlet.name, None, cue, "text")
    for line in _CREDIT_LINE.finditer(folded, max(body, len(folded) - _FOOT)):
        start = line.start(1) if line[1] else line.start(2)
        outlet = outlet_at(folded, start)
        if outlet is not None and outlet.end == line.end():
            yield _Found(outlet, outlet.name, None, None, "text")
    foot = folded.rstrip()
    start = foot.rfind("\n", body) + 1
    last = outlet_at(foot, start) if start > body else None
    if last is not None and last.end == len(foot):
        yield _Found(last, last.name, None, None, "text")
