"""Who is meant: the people a text names, and whom a pronoun, a last name or an office stands for.

In doubt nobody: a quotation given to the wrong person is worse than one given to nobody.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import NamedTuple

from claimcheck.claims.speech import Speaker
from claimcheck.extraction.function_words import RELATIVES
from claimcheck.lexing.gazetteer import government_of
from claimcheck.lexing.names import (
    Mention,
    gender_of,
    is_body_name,
    mention_of,
    people_in,
    pronoun_gender,
    speaker_key,
)
from claimcheck.text.span import Span

_NEAR = 4000  # characters; no reader carries a "he" further, whatever the paragraphs
_BREAK = re.compile(r"\n\s*")


# One person who knows, and whom nothing tells: how papers put those who would not be named.
_ONE = frozenset({"a", "an", "one", "another"})
_SOURCES = frozenset(
    "official source diplomat aide adviser advisor insider person officer lawmaker executive expert analyst commander".split()
)
_HEAD_ENDS = frozenset("of in at with close familiar who from on briefed for speaking involved".split())


def _unnamed(written: str) -> bool:
    """The words are an article, at most a few more, and somebody who knows: "a senior U.S. official", "one source"."""
    spoken = written.casefold().replace(",", " , ").split()
    if len(spoken) < 2 or spoken[0] not in _ONE or spoken[1] in _HEAD_ENDS:
        return False
    head = next((at for at, word in enumerate(spoken) if word in _HEAD_ENDS or word == ","), len(spoken))
    return spoken[head - 1] in _SOURCES


class Voice(NamedTuple):
    """Somebody named in the text."""

    start: int
    end: int
    name: str
    title: str | None
    key: str


class Voices:
    """Who is named in a text, and whom a mention means."""

    def __init__(self, folded: str) -> None:
        self.folded = folded
        self.people = [
            Voice(m.start, m.end, m.name or "", m.title, speaker_key(m.name or "")) for m in people_in(folded)
        ]
        self.starts = [person.start for person in self.people]
        self.full: dict[str, list[Voice]] = {}
        for person in self.people:
            if " " in person.name:
                known = self.full.setdefault(person.key, [])
                if all(other.name != person.name for other in known):
                    known.append(person)
        self.breaks = [m.start() for m in _BREAK.finditer(folded)]
        self.spoken: list[Voice] = []  # the named speakers so far, in the order of the text

    def knows(self, mention: Mention) -> bool:
        """The name is that of a government, a body known by its letters, or somebody the text names elsewhere."""
        name = mention.name or ""
        if mention.kind == "person":
            key = speaker_key(name)
            return any(person.key == key and person.start > mention.end for person in self.people)
        return government_of(name) is not None or (
            name.isupper() and is_body_name(name) and self.folded.count(name) > 1
        )

    def speakers(self, sources: set[tuple[int, int]], text: str) -> dict[tuple[int, int], Speaker]:
        """Each mention with whom it means, read in the order of the text."""
        return {source: self._speaker(source, text) for source in sorted(sources)}

    def _speaker(self, source: tuple[int, int], text: str) -> Speaker:
        """A mention with whom it means, as far as the text before it tells."""
        start, end = source
        mention = mention_of(self.folded, start, end)
        written = text[start:end]
        name, title, resolved = mention.name, mention.title, None
        voice: Voice | None = None
        if mention.kind == "pronoun":
            voice = self._antecedent(start, written)
        elif mention.kind == "role" and name is None:
            voice = self._holder(start, written)
        elif mention.kind == "person" and name is not None:
            name = self._in_full(name)
        if voice is not None:
            name, title, resolved = voice.name, voice.title, Span(start=voice.start, end=voice.end)
        if name is not None:
            self.spoken.append(Voice(start, end, name, title, speaker_key(name)))
        return Speaker(
            span=Span(start=start, end=end),
            text=written,
            name=name,
            title=title,
            resolved_from=resolved,
            anonymous=voice is None and _unnamed(written),
        )

    def _in_full(self, name: str) -> str:
        """The one full name in the text that ends as this one does."""
        known = self.full.get(speaker_key(name), [])
        return known[0].name if " " not in name and len(known) == 1 else name

    def _paragraph(self, at: int, back: int) -> int:
        """Where the paragraph of a position begins, or one some paragraphs before it."""
        index = bisect_right(self.breaks, at) - 1 - back
        start = self.breaks[index] if index >= 0 else 0
        return max(start, at - _NEAR)

    def _antecedent(self, at: int, pronoun: str) -> Voice | None:
        """The only person of the pronoun's gender named in its paragraph before it.

        Further back only one who has spoken, and if nobody else is named between: in most texts "he" is whoever the
        last paragraph was about, but a quotation given to the wrong person is worse than one given to nobody.
        """
        gender = pronoun_gender(pronoun)
        if gender is None:
            return self._who(at) if pronoun.lower() in RELATIVES else None
        start = self._paragraph(at, 0)
        near = self._named(start, at, gender)
        spoke = True
        if not near:
            start = self._paragraph(at, 3)
            near = self._named(start, at, gender)
            spoke = False
        if len(near) != 1:
            return None
        (voice,) = near.values()
        if gender_of(voice.name, voice.title) != gender:
            return None  # a name that tells no gender stands in the way of others, and is not taken itself
        return voice if spoke or any(v.key == voice.key and v.start >= start for v in self.spoken) else None

    def _named(self, start: int, end: int, gender: str) -> dict[str, Voice]:
        """The people between two positions who may be meant, each with the last place that names them."""
        found: dict[str, Voice] = {}
        index = bisect_right(self.starts, start - 1)
        named = self.people[index : bisect_right(self.starts, end - 1)]
        for person in named:
            full = self.full.get(person.key, [])
            name = full[0].name if len(full) == 1 else person.name
            title = person.title or (full[0].title if len(full) == 1 else None)
            if gender_of(name, title) in {gender, None}:
                found[person.key] = person._replace(name=name, title=title)
        return found

    def _who(self, at: int) -> Voice | None:
        """ "Hale, who says ...": the person named right before the comma."""
        index = bisect_right(self.starts, at) - 1
        if index < 0:
            return None
        person = self.people[index]
        if self.folded[person.end : at].strip() != ",":
            return None
        return person._replace(name=self._in_full(person.name))

    def _holder(self, at: int, written: str) -> Voice | None:
        """ "the ministry": the only speaker of this paragraph or the two before whose name or title ends so."""
        words = written.split()
        if len(words) != 2 or words[0].lower() != "the":
            return None
        head = words[1].casefold()
        start = self._paragraph(at, 2)
        found: dict[str, Voice] = {}
        for voice in reversed(self.spoken):
            if voice.start < start:
                break
            last = {part.split()[-1].casefold() for part in (voice.name, voice.title or "") if part.strip()}
            if head in last:
                found.setdefault(voice.key, voice)
        return next(iter(found.values())) if len(found) == 1 else None
