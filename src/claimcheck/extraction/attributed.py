"""Who says what: quoted words and reported clauses with the speaker beside them.

Every sentence is read as a short list of words, marks and whole quotations. A cue ("said", "denied", "according to")
looks left and right for its speaker and its content; quoted words that stand alone go on with the quotation before
them. Where the words beside a cue are no clause, or its speaker cannot be told, nothing is claimed.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from claimcheck.claims.claim import AttributedClaim
from claimcheck.claims.speech import Cue, Mode, Speaker, Words
from claimcheck.extraction.clauses import Items
from claimcheck.extraction.counted import Counted
from claimcheck.extraction.patterns import read
from claimcheck.extraction.quoted import Part, Quoted, Saying, covered
from claimcheck.extraction.telling import Page, Telling
from claimcheck.extraction.transcripts import Turn, turns
from claimcheck.extraction.voices import Voices
from claimcheck.lexing.cues import CueMention, cue_places
from claimcheck.lexing.names import Mention
from claimcheck.text.document import Document
from claimcheck.text.folding import fold
from claimcheck.text.span import Span
from claimcheck.text.value import maker

_BELOW = 3000  # characters of the story that are read with its title
_ASIDE_LONGEST = 250  # characters: one sentence, at most two
_HE_OR_SHE = ("he", "she")
_made, _made_cue = maker(AttributedClaim), maker(Cue)


def attributed(
    document: Document,
    sentences: Sequence[Span],
    body: int = 0,
    *,
    folded: str | None = None,
    people: Sequence[Mention] | None = None,
) -> tuple[AttributedClaim, ...]:
    """What the text says that somebody says, in reading order.

    ``body`` is the offset where the header ends; what stands before it is read as a headline. ``folded`` is
    the folded text, and ``people`` are those named in it, where the caller has them already.

    >>> text = 'Talks begin on Monday, Anna Keller said. "We are ready."'
    >>> told, quoted = attributed(Document(text=text), [Span(start=0, end=40), Span(start=41, end=56)])
    >>> told.speaker.name, told.text, quoted.speaker.name, quoted.text
    ('Anna Keller', 'Talks begin on Monday', 'Anna Keller', '"We are ready."')
    """
    ordered = sorted(sentences, key=lambda span: span.start)
    folded = fold(document.text) if folded is None else folded
    page = Page(document.text, folded, body, Quoted(document.text, folded), Voices(folded, people))
    spoken = turns(folded, (person.name for person in page.voices.people)) if ":" in folded else ()
    sayings, alone = _read(page, ordered)
    sayings.extend(_taken(page, ordered, spoken))
    _go_on(page, ordered, sayings, alone)
    return tuple(_claims(document, page, ordered, sayings))


def attributed_in_title(document: Document) -> tuple[AttributedClaim, ...]:
    """What a title that stands outside the text says that somebody says; spans point into the title.

    >>> document = Document(title="Bridge is safe, says Keller", text="Anna Keller walked over it.")
    >>> claim, = attributed_in_title(document)
    >>> claim.text, claim.speaker.name, claim.field
    ('Bridge is safe', 'Anna Keller', 'title')
    """
    title = document.title or ""
    if not title.strip():
        return ()
    # The story below tells whom a last name in its headline means; its first paragraphs will do.
    joined = document.model_copy(update={"text": f"{title}\n\n{document.text[:_BELOW]}"})
    found = attributed(joined, [Span.between(0, len(title))], len(title))
    return tuple(
        claim.model_copy(update={"field": "title"}) for claim in found if claim.span and claim.span.end <= len(title)
    )


def said_at(claims: Sequence[AttributedClaim], start: int, end: int) -> AttributedClaim | None:
    """The claim whose words cover these characters; of several, the innermost one."""
    best: tuple[int, AttributedClaim] | None = None
    for claim in claims:
        if claim.mode == "indirect" and claim.cue is not None and claim.cue.stance == "evaluation":
            continue  # "condemned the attack that killed 12": what is judged is not what is asserted
        for span in claim.content:
            if span.start <= start and end <= span.end and (best is None or len(span) < best[0]):
                best = (len(span), claim)
    return best[1] if best else None


def speaker_at(claims: Sequence[AttributedClaim], start: int, end: int) -> Speaker | None:
    """The speaker whose words cover these characters; of several, the innermost one.

    None where nobody is named for them, or where they are the writer's own.
    """
    found = said_at(claims, start, end)
    return None if found is None else found.speaker


def quoted_at(claims: Sequence[AttributedClaim], start: int, end: int) -> bool:
    """These characters stand in quotation marks, as a part of what somebody said."""
    return any(w.span.start <= start and end <= w.span.end for claim in claims for w in claim.quotes)


class _Alone(NamedTuple):
    """A sentence that is nothing but a quotation, and the speech it belongs to."""

    sentence: int
    speech: int


def _read(page: Page, sentences: Sequence[Span]) -> tuple[list[Saying], list[_Alone]]:
    """What the sentences say of speakers, one by one, and the quotations that nobody stands beside."""
    sayings: list[Saying] = []
    alone: list[_Alone] = []
    before: Items | None = None
    announced: Saying | None = None  # "Hale went on:" and a quotation in the next paragraph
    quoted = page.quoted
    for index, span in enumerate(sentences):
        parts = quoted.reaching(span.start, span.end)
        tells = _may_tell(page, index, span, parts)
        if not tells and not parts:
            before, announced = None, None
            continue
        items = quoted.items(span, parts) if tells else quoted.outline(span, parts)
        if not items.n:
            continue
        if announced is not None and items.kinds[0] == "q" and items.speeches[0] not in quoted.taken:
            announced.content.extend(quoted.take(items.speeches[0], announced))
            sayings.append(announced)
        if items.speeches and "w" in items.kinds:
            quoted.told.update(items.speeches.values())
        found: list[Saying] = []
        announced = None
        if tells:
            telling = Telling(page, index, items, before)
            found = read(telling)
            sayings.extend(found)
            announced = telling.announced
        if not found and (speech := _only_quotation(items)) >= 0:
            alone.append(_Alone(index, speech))
        before = items
    return sayings, alone


def _may_tell(page: Page, index: int, span: Span, parts: Sequence[Part]) -> bool:
    """A sentence may say who speaks: there is a word of saying outside its quotations, or a mark that may do for one.

    A colon or a dash may, in a headline and beside a quotation, and a dash at its head: "- Anna Keller, Leeds".
    """
    for at in cue_places(page.folded, span.start, span.end):
        if not any(part.quotation.start < at < part.quotation.end for part in parts):
            return True
    if not parts and index and span.start >= page.body:
        return page.folded.startswith("-", span.start)
    return any(page.folded.find(mark, span.start, span.end) >= 0 for mark in ":-")


def _only_quotation(items: Items) -> int:
    """The speech of a sentence that is nothing but quoted words, else -1."""
    if not items.speeches or "w" in items.kinds:
        return -1
    return next(iter(items.speeches.values()))


def _taken(page: Page, sentences: Sequence[Span], spoken: Sequence[Turn]) -> Iterator[Saying]:
    """What is said in the turns of a transcript."""
    starts = [span.start for span in sentences]
    for turn in spoken:
        at = bisect_right(starts, turn.said[0]) - 1
        if at >= 0:
            yield Saying(at, [turn.said], turn.name)


# --- quotations that stand alone ---


def _go_on(page: Page, sentences: Sequence[Span], sayings: list[Saying], alone: Sequence[_Alone]) -> None:
    """Give quotations that stand alone to the speaker of the quotation before, or to nobody."""
    quoting = sorted((saying for saying in sayings if saying.speech >= 0), key=lambda saying: saying.end)
    quoted = page.quoted
    last: Saying | None = None
    position = 0
    telling = _by_sentence(sayings)
    for index, speech in alone:
        if speech in quoted.taken:
            continue
        parts = quoted.spans(speech)
        if (before := _just_told(page, sentences, telling, index, parts[0][0])) is not None:
            quoted.taken[speech] = last = Saying(index, parts, before.source, speech=speech)
            sayings.append(last)
            telling[index] = [last]
            continue
        while position < len(quoting) and quoting[position].end <= parts[0][0]:
            last = quoting[position]
            position += 1
        if last is not None and speech not in quoted.told and _follows(page, sentences, last, parts[0][0]):
            last.content.extend(parts)
            quoted.taken[speech] = last
        elif quoted.is_long(speech):
            quoted.taken[speech] = last = Saying(index, parts)
            sayings.append(last)


def _follows(page: Page, sentences: Sequence[Span], saying: Saying, start: int) -> bool:
    """Nothing but the tail of its own sentence lies between what a speaker said and a quotation.

    Across a paragraph only whole sentences go on: a few words in quotation marks are no speech.
    """
    end = saying.end
    between = max(end, sentences[saying.sentence].end)
    if page.text[between:start].strip():
        return "\n" not in page.text[between:start] and _undisturbed(page, saying, between, start)
    if "\n" not in page.text[end:start]:
        return True
    return saying.source is not None and page.quoted.goes_on(saying.speech)


def _by_sentence(sayings: Sequence[Saying]) -> dict[int, list[Saying]]:
    """What is said in each sentence."""
    found: dict[int, list[Saying]] = {}
    for saying in sayings:
        found.setdefault(saying.sentence, []).append(saying)
    return found


def _just_told(
    page: Page, sentences: Sequence[Span], telling: dict[int, list[Saying]], index: int, start: int
) -> Saying | None:
    """What the one speaker of the sentence right before a quotation says there in other words.

    "Hale said the bridge was safe. “We looked twice.”" Only within a paragraph, and where that sentence has one speaker
    and no quotation of its own.
    """
    before = telling.get(index - 1, [])
    if len(before) != 1 or before[0].speech >= 0 or before[0].source is None:
        return None
    return before[0] if "\n" not in page.text[sentences[index - 1].end : start] else None


def _undisturbed(page: Page, saying: Saying, start: int, end: int) -> bool:
    """The writer's words between two quotations of one paragraph name nobody else, and are few."""
    if saying.source is None or end - start > _ASIDE_LONGEST:
        return False
    return not page.voices.others_between(saying.source, start, end)


# --- claims ---


def _claims(
    document: Document, page: Page, sentences: Sequence[Span], sayings: Sequence[Saying]
) -> Iterator[AttributedClaim]:
    """The claims in reading order, each with an id that survives edits elsewhere."""
    speakers = page.voices.speakers({saying.source for saying in sayings if saying.source is not None}, page.text)
    lines = _Lines(page.text, sentences)
    ids = Counted()
    for saying in sorted((saying for saying in sayings if saying.content), key=_place):
        content = _merged(page.text, saying.content)
        if not content:
            continue
        mode, quotes = _quoted(page.quoted, content)
        cover = content[0] if len(content) == 1 else Span.cover(content)
        text = page.text[cover.start : cover.end]
        sentence, sentence_text = lines.at(content[0].start)
        source, cue = saying.source, saying.cue
        yield _made(
            {
                "id": ids.identify("attributed", document.id, sentence_text, text),
                "document": document.id,
                "field": "text",
                "span": cover,
                "text": text,
                "sentence": sentence,
                "sentence_text": sentence_text,
                "speaker": None if source is None else _not_named_within(speakers[source], page.text, content),
                "modality": saying.modality,
                "when": None,
                "place": (),
                "published": document.published,
                "source": document.source,
                "context": (),
                "setting": (),
                "kind": "attributed",
                "content": tuple(content),
                "quotes": quotes,
                "cue": None if cue is None else _cue(cue),
                "mode": mode,
                "relay": page.voices.named(saying.relay, page.text) if saying.relay else None,
                "origin": page.voices.named(saying.origin, page.text) if saying.origin else None,
            }
        )


def _not_named_within(speaker: Speaker, text: str, content: Sequence[Span]) -> Speaker:
    """The speaker, of whom nobody is said who a pronoun was taken for: '"Keller plays well," she said' is not Keller's."""
    if speaker.resolved_from is None or not speaker.name or (speaker.text or "").lower() not in _HE_OR_SHE:
        return speaker
    last = speaker.name.split()[-1]
    if not any(last in span.slice(text) for span in content):
        return speaker
    return speaker.model_copy(update={"name": None, "title": None, "resolved_from": None})


def _place(saying: Saying) -> tuple[tuple[int, int], int]:
    """Its place in the reading order; of two with one beginning, the cue that comes first."""
    return min(saying.content), saying.cue.start if saying.cue else 0


class _Lines:
    """The sentence of a position, with its text."""

    def __init__(self, text: str, spans: Sequence[Span]) -> None:
        self.text = text
        self.spans = spans
        self.starts = [span.start for span in spans]

    def at(self, position: int) -> tuple[Span, str]:
        span = self.spans[max(bisect_right(self.starts, position) - 1, 0)]
        return span, self.text[span.start : span.end]


def _cue(cue: CueMention) -> Cue:
    """The cue as a claim has it."""
    lemma, stance, _ = cue.verb
    return _made_cue({"span": Span.between(cue.start, cue.end), "lemma": lemma, "stance": stance})


def _merged(text: str, content: list[tuple[int, int]]) -> list[Span]:
    """The spans in order, without the white space around them, joined where they overlap."""
    found: list[Span] = []
    for start, end in sorted(content):
        while start < end and text[start].isspace():
            start += 1
        while start < end and text[end - 1].isspace():
            end -= 1
        if start >= end:
            continue
        if found and start <= found[-1].end:
            found[-1] = Span.between(found[-1].start, max(end, found[-1].end))
        else:
            found.append(Span.between(start, end))
    return found


def _quoted(quoted: Quoted, content: Sequence[Span]) -> tuple[Mode, tuple[Words, ...]]:
    """How much of some content stands in quotation marks, and the words that do; nine tenths are as good as all."""
    quoting = [(span, parts) for span in content if (parts := quoted.reaching(span.start, span.end))]
    if not quoting:
        return "indirect", ()
    inside = sum([covered(span, parts) for span, parts in quoting])
    return "direct" if inside * 10 >= sum(map(len, content)) * 9 else "mixed", quoted.words(quoting)
