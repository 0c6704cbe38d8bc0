"""People named in a text into name claims."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence

from claimcheck.claims.claim import NameClaim, NameParts
from claimcheck.extraction.counted import Counted
from claimcheck.extraction.sentence import Sentence
from claimcheck.lexing.callings import calling
from claimcheck.lexing.names import PERSON_PARTICLES, SUFFIXES, Mention
from claimcheck.text.document import Document
from claimcheck.text.span import Span
from claimcheck.text.value import built


def name_claims(
    document: Document, lines: Sequence[Sentence], people: Sequence[Mention], setting: tuple[str, ...], ids: Counted
) -> Iterator[NameClaim]:
    """One claim for each form of a name and title, where it stands first."""
    starts = [line.start for line in lines]
    called: dict[str | None, str] = {}
    if lines:
        folded = lines[0].folded
        for person in reversed(people):
            if (part := calling(folded, person.start, person.end)) is not None:
                called[person.name] = part
    seen: set[tuple[str, str | None]] = set()
    for person in people:
        at = bisect_right(starts, person.start) - 1
        if person.name is None or (person.name, person.title) in seen or at < 0 or person.end > lines[at].end:
            continue
        seen.add((person.name, person.title))
        line = lines[at]
        whole = line.whole
        text = line.text[person.start : person.end]
        yield built(
            NameClaim,
            id=ids.identify("name", document.id, whole, text),
            document=document.id,
            field=line.field,
            span=Span.between(person.start, person.end),
            text=text,
            sentence=line.span,
            sentence_text=whole,
            speaker=None,
            modality="actual",
            when=None,
            place=(),
            published=document.published,
            source=document.source,
            context=(),
            setting=setting,
            kind="name",
            full=person.name,
            parts=name_parts(person.name),
            title=person.title,
            part=called.get(person.name),
        )


def name_parts(name: str) -> NameParts:
    """The parts of a name as western papers write it: given names first, the family name with its particles last.

    >>> name_parts("Ursula von der Leyen").family, name_parts("Anna B. Keller Jr.").middle
    ('von der Leyen', 'B.')
    """
    words = name.split()
    suffix = words.pop() if len(words) > 1 and words[-1].casefold() in SUFFIXES else None
    last = len(words) - 1
    while last > 1 and words[last - 1].casefold() in PERSON_PARTICLES:
        last -= 1
    return built(
        NameParts,
        given=words[0] if last > 0 else None,
        middle=" ".join(words[1:last]) or None,
        family=" ".join(words[last:]),
        suffix=suffix,
    )
