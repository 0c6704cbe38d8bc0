"""Who is meant: the people a text names, and whom a pronoun, a last name or an office stands for.

In doubt nobody: a quotation given to the wrong person is worse than one given to nobody.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from typing import NamedTuple

from claimcheck.claims.speech import Speaker
from claimcheck.extraction.function_words import PREPOSITIONS, RELATIVES
from claimcheck.lexing.gazetteer import government_of
from claimcheck.lexing.names import (
    LED,
    Mention,
    gender_of,
    is_body_name,
    is_title_word,
    mention_of,
    pronoun_gender,
)
from claimcheck.lexing.people import people_in, speaker_key
from claimcheck.lexing.spelling import plain_letters, spelling_key
from claimcheck.text.span import Span
from claimcheck.text.value import built, maker

_LINKS = PREPOSITIONS | {"for"}
_MOST = 400  # people back; whoever was named before them is not meant by "the minister"
_NEAR = 4000  # characters; no reader carries a "he" further, whatever the paragraphs
_SELF = ("self", "selves")
_REFLEXIVE = re.compile(r" (?:him|her|it|them)sel(?:f|ves)\Z")
_BREAK = re.compile(r"\n\s*")
_made = maker(Speaker)


# One person who knows, and whom nothing tells: how papers put those who would not be named.
_ONE = frozenset({"a", "an", "one", "another"})
_ONES = tuple(_ONE)
_SOURCES = frozenset(
    "official source diplomat aide adviser advisor insider person officer lawmaker executive expert analyst commander".split()
)
_LESSER = frozenset("deputy vice former ex assistant associate shadow junior acting under opposition".split())
_HEAD_ENDS = frozenset("of in at with close familiar who from on briefed for speaking involved".split())


def _unnamed(written: str) -> bool:
    """The words are an article, at most a few more, and somebody who knows: "a senior U.S. official", "one source"."""
    if not written.casefold().startswith(_ONES):
        return False
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


def _agree(left: str, right: str) -> bool:
    """Two full names with one last name can be one person's: no given name or initial speaks against it."""
    first, second = (plain_letters(name).replace(".", "").split()[0] for name in (left, right))
    return first.startswith(second) or second.startswith(first) or spelling_key(first) == spelling_key(second)


class Voices:
    """Who is named in a text, and whom a mention means."""

    def __init__(self, folded: str, people: Sequence[Mention] | None = None) -> None:
        named = people_in(folded) if people is None else people
        self.folded = folded
        self.people = [Voice(m.start, m.end, m.name or "", m.title, speaker_key(m.name or "")) for m in named]
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

    def others_between(self, source: tuple[int, int], start: int, end: int) -> bool:
        """Between two positions somebody is named who may not be the one that a mention means."""
        named = self.people[bisect_right(self.starts, start - 1) : bisect_right(self.starts, end - 1)]
        mention = mention_of(self.folded, *source)
        return any(person.key != speaker_key(mention.name or "") for person in named)

    def speakers(self, sources: set[tuple[int, int]], text: str) -> dict[tuple[int, int], Speaker]:
        """Each mention with whom it means, read in the order of the text."""
        return {source: self._speaker(source, text) for source in sorted(sources)}

    def named(self, source: tuple[int, int] | None, text: str) -> Speaker | None:
        """A mention with the name it has itself, whoever spoke before."""
        if source is None:
            return None
        mention = mention_of(self.folded, *source)
        name = self._in_full(mention.name) if mention.kind == "person" and mention.name else mention.name
        span = Span.between(source[0], source[1])
        return built(Speaker, span=span, text=text[slice(*source)], name=_one_line(name))

    def _speaker(self, source: tuple[int, int], text: str) -> Speaker:
        """A mention with whom it means, as far as the text before it tells."""
        start, end = source
        reflexive = _REFLEXIVE.search(self.folded, start, end) if self.folded.endswith(_SELF, start, end) else None
        mention = mention_of(self.folded, start, reflexive.start() if reflexive else end)
        written = text[start:end]
        name, title, resolved = mention.name, mention.title, None
        if name is not None and self._only_locates(name, start, end):
            name = title = None
        voice: Voice | None = None
        if mention.kind == "pronoun":
            voice = self._antecedent(start, written)
        elif mention.kind == "role" and name is None:
            voice = self._holder(start, written)
        elif mention.kind == "person" and name is not None:
            name = self._in_full(name, written)
        elif name is not None and name.isupper() and speaker_key(name.title()) in self.full:
            name = self._in_full(name.split()[-1].title())  # "KELLER: ..." in a transcript
        if voice is not None:
            name, title, resolved = voice.name, voice.title, Span.between(voice.start, voice.end)
        if name is not None:
            self.spoken.append(Voice(start, end, name, title, speaker_key(name)))
        return _made(
            {
                "span": Span.between(start, end),
                "text": written,
                "name": _one_line(name),
                "title": _one_line(title),
                "resolved_from": resolved,
                "anonymous": voice is None and _unnamed(written),
            }
        )

    def _only_locates(self, name: str, start: int, end: int) -> bool:
        """The name says where or whose the speakers are, and not who: "firms in New York", "an aide to Mr Hale"."""
        if self.folded.startswith(name, start):
            return False
        before = self.folded[start : max(self.folded.find(name, start, end), start)].split()
        if "by" in before[1:] and before[before.index("by", 1) - 1] in LED:
            return True  # "a group led by the investor Paul Hale"
        if before and is_title_word(before[-1].lower().strip(".")):
            while before and before[-1][0].isupper():
                before.pop()
        return bool(before) and before[-1].lower() in _LINKS

    def _in_full(self, name: str, mention: str = "") -> str | None:
        """The one full name in the text that ends as this one does; None where two people have it.

        "Mr" and "Mrs" choose between them. A name that no full name ends with stays as it is.
        """
        if " " in name:
            return name
        known = self._different(self.full.get(speaker_key(name), []))
        if len(known) > 1 and (gender := gender_of(name, mention)) is not None:
            known = [other for other in known if gender_of(other.name, other.title) in {gender, None}]
        if len(known) > 1:
            return None
        return known[0].name if known else name

    def _different(self, known: list[Voice]) -> list[Voice]:
        """Those who are not one person with fewer names or with initials: "Anna Hale", "Anna B. Hale", "A. Hale"."""
        found: list[Voice] = []
        for voice in known:
            if not any(_agree(voice.name, other.name) for other in found):
                found.append(voice)
        return found

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
        name = self._in_full(person.name)
        return None if name is None else person._replace(name=name)

    def _holder(self, at: int, written: str) -> Voice | None:
        """ "the ministry", "the prime minister": the only one named so far whose name or title ends so.

        A body must have spoken in this paragraph or the two before; a person must have been named with the title in
        the last few, and nobody else with the same title before that.
        """
        words = written.split()
        if not 2 <= len(words) <= 4 or words[0].lower() != "the":
            return None
        head = " ".join(words[1:]).casefold()
        return self._spoke(at, head) or self._titled(at, head)

    def _spoke(self, at: int, head: str) -> Voice | None:
        """The only speaker of this paragraph or the two before whose name or title ends so."""
        start = self._paragraph(at, 2)
        found: dict[str, Voice] = {}
        for voice in reversed(self.spoken):
            if voice.start < start:
                break
            if any(_ends(part, head) for part in (voice.name, voice.title or "")):
                found.setdefault(voice.key, voice)
        return next(iter(found.values())) if len(found) == 1 else None

    def _titled(self, at: int, head: str) -> Voice | None:
        """The only person named before with this title, if it was not long ago."""
        if not is_title_word(head.split()[-1]):
            return None
        last = bisect_right(self.starts, at - 1)
        near = self.people[max(0, last - _MOST) : last]
        found = {p.key: p for p in near if p.title and _ends(p.title, head) and not _below(p.title, head)}
        if len(found) != 1:
            return None
        (voice,) = found.values()
        name = self._in_full(voice.name)
        return voice._replace(name=name) if name and voice.start >= self._paragraph(at, 3) else None


def _below(title: str, head: str) -> bool:
    """The title is of somebody under or before the holder: "the prime minister" is not the deputy prime minister."""
    return not _LESSER.isdisjoint(title.casefold().removesuffix(head).replace("-", " ").split())


def _one_line(name: str | None) -> str | None:
    """The words of a name that a line may end between."""
    return None if name is None else " ".join(name.split())


def _ends(words: str, head: str) -> bool:
    """The words end with those of a role, whatever the case: "British Prime Minister", "prime minister"."""
    low = words.casefold()
    return low == head or low.endswith(" " + head)
