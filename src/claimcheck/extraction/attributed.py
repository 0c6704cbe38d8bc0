"""Who says what: quoted words and reported clauses with the speaker beside them.

Every sentence is read as a short list of words, marks and whole quotations. A cue ("said", "denied", "according to")
looks left and right for its speaker and its content; quoted words that stand alone go on with the quotation before
them. Where the words beside a cue are no clause, or its speaker cannot be told, nothing is claimed.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from claimcheck.claims.claim import AttributedClaim, Modality
from claimcheck.claims.identity import digest, squeeze
from claimcheck.claims.speech import Cue, Mode, Speaker, Stance
from claimcheck.lexing.cues import FORMS, CueMention, CueVerb, find_cues
from claimcheck.lexing.gazetteer import government_of
from claimcheck.lexing.names import (
    GROUPS,
    Mention,
    gender_of,
    is_body_name,
    is_title_word,
    mention_of,
    people_in,
    pronoun_gender,
    speaker_key,
)
from claimcheck.text.document import Document
from claimcheck.text.folding import fold
from claimcheck.text.quotations import Quotation, quotations, speeches
from claimcheck.text.span import Span


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


# --- small words -------------------------------------------------------------------------------------------------

_FINITE_AUX = _words(
    "is are was were am has have had do does did will would can could may might must shall should cannot"
)
_AUX = _FINITE_AUX | _words("be been being not n't to")
_SKIP_LEFT = _words(
    """
    has have had did does do will also later then earlier already now just only still once again reportedly even both
    never not first since long often always soon ever twice too all himself herself itself themselves
    """
)
_NEGATIONS = _words("not never nor neither hardly n't")
_MODALS = _words("would could might may should can must cannot shall")
_BE = _words("is are was were be been being am get gets got getting")
_PAST = _words(
    """
    said went came made took got gave left led met held told saw knew became began brought bought built broke chose
    drove fell felt found fought flew forgot grew heard hit kept lost meant paid put ran rose sat sent set shot showed
    shut sold spent spoke spread stood stole struck swept swore taught thought threw understood voted won wore wrote
    cost cut hurt let beat read lay lent shook sank rang hung dealt burst bound drew forced sought
    """
)
# Verbs of the present as headlines and reported clauses have them; forms that are nouns as often are left out.
_PRESENT = _words(
    """
    says goes comes makes takes gets gives leaves leads meets holds tells knows becomes begins brings keeps loses means
    pays puts runs rises sends sets sits stands wins seems appears remains continues includes involves allows agrees
    believes thinks expects hopes wants needs requires provides represents deserves depends exists happens prefers sees
    feels follows belongs contains creates proves refuses responds suggests seeks serves tends understands welcomes
    become begin believe bring come consider consist decide depend deserve do enjoy exist expect get give go happen
    hear include know lie live make mean need occur pay prefer receive remain require seem tend think understand want
    wear agree allow appear are prove suffer
    """
)
_NOT_PAST = _words(
    """
    need indeed hundred hundreds speed seed feed breed red bed shed sacred naked wicked embed exceed succeed proceed
    bleed weed greed creed steed armed united allied so-called led unprecedented
    """
)
_SUBJECT_PRONOUNS = _words("he she they it we i you who there this that these those everyone everybody nobody someone")
_DETERMINERS = _words(
    """
    the a an his her their its our my your this that these those some any no every each all both another many several
    most more few
    """
)
_PREPOSITIONS = _words(
    """
    in on at by from with to into during after before about over under within without near across against among amid
    between through throughout upon via toward towards until till outside inside around along behind despite following
    beyond off onto per alongside ahead as since than like unlike concerning regarding
    """
)
_ATTACHED = _words("of for")
_SUBORDINATORS = _words(
    """
    but because while when where whereas whether if although though unless so than that which who whose whom since
    after before until as once nor yet or what how why
    """
)
_DAYS = _words(
    """
    monday tuesday wednesday thursday friday saturday sunday today yesterday tonight tomorrow january february march
    april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
    jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec. morning afternoon evening night week month year
    weekend midday noon
    """
)
_WEEKDAYS = _words("monday tuesday wednesday thursday friday saturday sunday today yesterday tonight")
_TIME_LEAD = _words("last this earlier late later next early that recently previously again shortly")
_OPENERS = _words("and but or so yet still then also meanwhile however now later earlier today yesterday instead")
_MEDIUMS = _words(
    """
    statement interview tweet letter report speech email briefing conference address post press message filing memo
    column editorial article video broadcast testimony release telegram note blog appearance remarks comments
    television tv twitter facebook instagram telegram part private public response reply addition turn
    """
)
_HEARERS = _words(
    """
    him her them me us it you reporters journalists lawmakers supporters investors people voters parliament congress
    everyone colleagues officials police viewers listeners senators mps members staff employees students friends
    """
)
_FRONTING = _words(
    """
    as when while after before during speaking asked writing since although though if unless because once until despite
    upon following
    """
)
_FIGURES = _words("one two three four five six seven eight nine ten eleven twelve half dozens hundreds thousands")
_COORDINATORS = _words("and but or yet so nor")
_CONJUNCTIONS = _words("while where as if though although because since after before until once than then whereas")
_NEW_CLAUSE = _COORDINATORS | _CONJUNCTIONS | _words("he she they it we")
_RELATIVES = _words("who which whose whom where")
_NO_SUBJECT = _words(
    "there this that these those what how why when where if so thus nothing something anything everything"
)


# More cues than this are no sentence but a list, or an attack: nothing can be told from it, and time stays linear.
_MOST_CUES = 40


class _Item(NamedTuple):
    """A word ("w"), a mark ("p") or a whole quotation ("q") of a sentence."""

    kind: str
    start: int
    end: int
    text: str
    low: str
    speech: int = -1

    @property
    def capital(self) -> bool:
        return self.kind == "w" and self.text[:1].isupper()


class _Part(NamedTuple):
    """One outermost quotation and the speech it belongs to."""

    quotation: Quotation
    speech: int


class _Draft:
    """A claim while it is being put together."""

    __slots__ = ("content", "cue", "inherited", "modality", "sentence", "source", "speech")

    def __init__(
        self,
        sentence: int,
        content: list[tuple[int, int]],
        source: tuple[int, int] | None,
        cue: CueMention | None,
        modality: Modality = "actual",
    ) -> None:
        self.sentence = sentence
        self.content = content
        self.source = source
        self.cue = cue
        self.modality: Modality = modality
        self.speech = -1

    def end(self) -> int:
        return max(end for _, end in self.content)


_TOKEN = re.compile(
    r"(?:[^\W\d_a-z]\.){2,6}|(?:Mr|Mrs|Ms|Dr|Gen|Sen|Rep|Gov|Col|Lt|Sgt|Capt|Maj|Adm|Prof|Rev|St|Jr|Sr|Jan|Feb|Mar|Apr|Jun|Jul|Aug|"
    r"Sept?|Oct|Nov|Dec|No)\.|[^\W\d_a-z]\.(?= )|\d+(?:[.,:]\d+)+|[^\W_]+(?:['.&/,-](?=[^\W_])[^\W_]+)*|--+|\.\.+|[^\w\s]"
)
_WORD = re.compile(r"\w+")
# Said once the words of an unclosed quotation are over: ", said Hale", ", the mayor said".
_RUN_OVER = re.compile(
    r",(?= (?:said|says) (?:[A-Z]|the )| (?:he|she|they|(?:the )?[A-Z]?[\w'.-]+(?: [A-Z][\w'.-]+)?) (?:said|says|added)\b)"
)
_BREAK = re.compile(r"\n\s*")


def attributed(document: Document, sentences: Sequence[Span], body: int = 0) -> tuple[AttributedClaim, ...]:
    """What the text says that somebody says, in reading order.

    ``body`` is the offset where the header ends; what stands before it is read as a headline.

    >>> text = 'Talks begin on Monday, Anna Keller said. "We are ready."'
    >>> claim, = attributed(Document(text=text), [Span(start=0, end=40), Span(start=41, end=56)])
    >>> claim.speaker.name, [span.slice(text) for span in claim.content]
    ('Anna Keller', ['Talks begin on Monday'])
    """
    return _Reader(document, sentences, body).read()


def speaker_at(claims: Sequence[AttributedClaim], start: int, end: int) -> Speaker | None:
    """The speaker whose words cover these characters; of several, the innermost one.

    None where nobody is named for them, or where they are the writer's own.
    """
    best: tuple[int, Speaker | None] | None = None
    for claim in claims:
        for span in claim.content:
            if span.start <= start and end <= span.end and (best is None or len(span) < best[0]):
                best = (len(span), claim.speaker)
    return best[1] if best else None


class _Reader:
    def __init__(self, document: Document, sentences: Sequence[Span], body: int) -> None:
        self.document = document
        self.text = document.text
        self.folded = fold(document.text)
        self.sentences = sorted(sentences, key=lambda span: span.start)
        self.body = body
        self.parts: list[_Part] = []
        self.speeches: list[tuple[Quotation, ...]] = []
        for number, speech in enumerate(speeches(quotations(self.text), self.text)):
            speech = self._closed(speech)
            self.speeches.append(speech)
            self.parts.extend(_Part(quotation, number) for quotation in speech)
        self.starts = [part.quotation.start for part in self.parts]
        self.voices = _Voices(self.folded)
        self.taken: dict[int, _Draft] = {}  # speech -> the draft that has it
        self.told: set[int] = set()  # speeches that share a sentence with the writer's own words
        self.drafts: list[_Draft] = []

    def read(self) -> tuple[AttributedClaim, ...]:
        alone: list[tuple[int, int]] = []  # sentences that are nothing but a quotation, and which speech
        before: list[_Item] = []
        announced: _Draft | None = None  # "Hale went on:" and a quotation in the next paragraph
        for index, span in enumerate(self.sentences):
            items = self._items(span)
            if not items:
                continue
            if announced is not None and items[0].kind == "q" and items[0].speech not in self.taken:
                announced.content.extend(self.take(items[0].speech, announced))
                self.drafts.append(announced)
            if any(item.kind == "w" for item in items):
                self.told.update(item.speech for item in items if item.kind == "q")
            sentence = _Sentence(self, index, items, before)
            self.drafts.extend(sentence.read())
            announced = sentence.announced
            if not sentence.drafts and (speech := _only_quotation(items)) >= 0:
                alone.append((index, speech))
            before = items
        self._continue(alone)
        return tuple(self._claims())

    def _closed(self, speech: tuple[Quotation, ...]) -> tuple[Quotation, ...]:
        """A last quotation that was never closed ends where its speaker is named: '"It is late, said Hale.'"""
        last = speech[-1]
        if last.closed or (cue := _RUN_OVER.search(self.folded, last.inner_start, last.inner_end)) is None:
            return speech
        return (*speech[:-1], last._replace(end=cue.start() + 1, inner_end=cue.start() + 1))

    # --- sentences into items ---

    def _items(self, span: Span) -> list[_Item]:
        items: list[_Item] = []
        at = span.start
        index = max(0, bisect_right(self.starts, span.start) - 1)
        while index < len(self.parts) and self.parts[index].quotation.start < span.end:
            quotation, speech = self.parts[index]
            index += 1
            if quotation.end <= at:
                continue
            left, right = max(quotation.start, at), min(quotation.end, span.end)
            if self._scare(quotation):
                continue
            items.extend(self._words(at, left))
            items.append(_Item("q", left, right, "", "", speech))
            at = right
        items.extend(self._words(at, span.end))
        return items

    def _scare(self, quotation: Quotation) -> bool:
        """One or two words in quotation marks and no end of a sentence: a manner of speaking, not a quotation."""
        inner = self.folded[quotation.inner_start : min(quotation.inner_end, quotation.inner_start + 60)]
        return len(inner) < 60 and len(_WORD.findall(inner)) < 3 and inner.rstrip()[-1:] not in tuple(",.!?-")

    def _words(self, start: int, end: int) -> list[_Item]:
        return [
            _Item("w" if m[0][0].isalnum() else "p", m.start(), m.end(), m[0], m[0].lower())
            for m in _TOKEN.finditer(self.folded, start, end)
        ]

    # --- speeches ---

    def take(self, speech: int, draft: _Draft) -> list[tuple[int, int]]:
        """All of a speech for one draft: the spans of its parts."""
        if speech not in self.taken:
            self.taken[speech] = draft
            draft.speech = speech
        return [(part.start, part.end) for part in self.speeches[speech]]

    def _continue(self, alone: list[tuple[int, int]]) -> None:
        """Give quotations that stand alone to the speaker of the quotation before, or to nobody."""
        quoting = sorted((draft for draft in self.drafts if draft.speech >= 0), key=_Draft.end)
        last: _Draft | None = None
        position = 0
        for index, speech in alone:
            if speech in self.taken:
                continue
            parts = [(part.start, part.end) for part in self.speeches[speech]]
            while position < len(quoting) and quoting[position].end() <= parts[0][0]:
                last = quoting[position]
                position += 1
            if last is not None and speech not in self.told and self._follows(last, parts[0][0]):
                last.content.extend(parts)
                self.taken[speech] = last
            elif self._speaks(speech):
                self.taken[speech] = last = _Draft(index, parts, None, None)
                self.drafts.append(last)

    def _follows(self, draft: _Draft, start: int) -> bool:
        """Nothing but the tail of its own sentence lies between what a speaker said and this quotation.

        Across a paragraph only whole sentences go on: a few words in quotation marks are no speech.
        """
        end = draft.end()
        sentence = self.sentences[draft.sentence]
        if self.text[max(end, sentence.end) : start].strip():
            return False
        if "\n" not in self.text[end:start]:
            return True
        last = self.speeches[draft.speech][-1]
        return draft.source is not None and (not last.closed or self.text[last.inner_end - 1] in ",.!?\u2026")

    def _speaks(self, speech: int) -> bool:
        words = _WORD.findall(self.folded, self.speeches[speech][0].inner_start, self.speeches[speech][-1].inner_end)
        return len(words) >= 5

    # --- drafts into claims ---

    def _claims(self) -> Iterator[AttributedClaim]:
        sources = {draft.source for draft in self.drafts if draft.source is not None}
        speakers = self.voices.speakers(sources, self.text)
        seen: dict[tuple[str, str], int] = {}
        texts = _Sentences(self.text, self.sentences)
        for draft in sorted(
            (d for d in self.drafts if d.content), key=lambda d: (min(d.content), d.cue.start if d.cue else 0)
        ):
            content = _merged(self.text, draft.content)
            if not content:
                continue
            cover = Span.cover(content)
            text = self.text[cover.start : cover.end]
            sentence, sentence_text, squeezed = texts.at(content[0].start)
            key = (squeezed, text)
            seen[key] = seen.get(key, 0) + 1
            yield AttributedClaim(
                id=digest("claim", "attributed", self.document.id, *key, str(seen[key])),
                document=self.document.id,
                span=cover,
                text=text,
                sentence=sentence,
                sentence_text=sentence_text,
                speaker=None if draft.source is None else speakers[draft.source],
                modality=draft.modality,
                published=self.document.published,
                content=tuple(content),
                cue=_cue(draft.cue),
                mode=self._mode(content),
            )

    def _mode(self, content: Sequence[Span]) -> Mode:
        total = quoted = 0
        for span in content:
            total += len(span)
            index = max(0, bisect_right(self.starts, span.start) - 1)
            while index < len(self.parts) and self.parts[index].quotation.start < span.end:
                quotation = self.parts[index].quotation
                if not self._scare(quotation):
                    quoted += max(0, min(span.end, quotation.end) - max(span.start, quotation.start))
                index += 1
        if not quoted:
            return "indirect"
        return "direct" if quoted * 10 >= total * 9 else "mixed"


class _Sentences:
    """The sentence of a position with its text, each sentence read once."""

    def __init__(self, text: str, spans: Sequence[Span]) -> None:
        self.text = text
        self.spans = spans
        self.starts = [span.start for span in spans]
        self.known: dict[int, tuple[Span, str, str]] = {}

    def at(self, position: int) -> tuple[Span, str, str]:
        index = max(bisect_right(self.starts, position) - 1, 0)
        if index not in self.known:
            written = self.spans[index].slice(self.text)
            self.known[index] = (self.spans[index], written, squeeze(written))
        return self.known[index]


def _cue(cue: CueMention | None) -> Cue | None:
    if cue is None:
        return None
    return Cue(span=Span(start=cue.start, end=cue.end), lemma=cue.lemma, stance=cue.verb.stance)


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
            found[-1] = Span(start=found[-1].start, end=max(end, found[-1].end))
        else:
            found.append(Span(start=start, end=end))
    return found


def _only_quotation(items: list[_Item]) -> int:
    """The speech of a sentence that is nothing but quoted words, else -1."""
    quoted = [item for item in items if item.kind == "q"]
    if not quoted or any(item.kind == "w" for item in items):
        return -1
    return quoted[0].speech


class _Content(NamedTuple):
    """Where content was found after a cue: the first item, and how it was told."""

    kind: str  # "that", "quote", "clause", "nonfinite"
    at: int


class _Sentence:
    """The attributions of one sentence."""

    def __init__(self, reader: _Reader, index: int, items: list[_Item], before: list[_Item]) -> None:
        self.reader = reader
        self.index = index
        self.items = items
        self.before = before
        self.n = len(items)
        self.at = {item.start: number for number, item in enumerate(items) if item.kind == "w"}
        self.drafts: list[_Draft] = []
        self.used = 0  # content before this item is spoken for
        self.cues: dict[int, tuple[int, CueMention]] = {}
        self.announced: _Draft | None = None
        self._find_cues()

    def _find_cues(self) -> None:
        if not self.items:
            return
        for cue in find_cues(self.reader.folded, self.items[0].start, self.items[-1].end):
            number = self.at.get(cue.start)
            if number is not None and not (number and self.items[number].capital and not self._shouting()):
                after = number + 1
                while after < self.n and self.items[after].start < cue.end:
                    after += 1
                self.cues[number] = (after, cue)

    def read(self) -> list[_Draft]:
        if len(self.cues) > _MOST_CUES:
            return self.drafts
        for number, (after, cue) in self.cues.items():
            draft = self._according(number, after, cue) if cue.form == "phrase" else self._verb(number, after, cue)
            if draft is not None and draft.content:
                self.drafts.append(draft)
        if not self.drafts:
            draft = self._colon()
            if draft is not None and draft.content:
                self.drafts.append(draft)
        return self.drafts

    def _shouting(self) -> bool:
        """A headline with a capital on nearly every word, where capitals tell nothing."""
        words = [item for item in self.items if item.kind == "w" and len(item.text) > 3]
        return len(words) > 3 and sum(item.capital for item in words) * 10 >= len(words) * 8

    # --- helpers on items ---

    def _low(self, i: int) -> str:
        return self.items[i].low if 0 <= i < self.n else ""

    def _kind(self, i: int) -> str:
        return self.items[i].kind if 0 <= i < self.n else ""

    def _finite(self, i: int) -> bool:
        """The word looks like the verb of a clause."""
        item = self.items[i]
        if item.kind != "w":
            return False
        low = item.low
        if low in _FINITE_AUX or low.endswith("n't") or low in _PAST or low in _PRESENT:
            return True
        if low.endswith(("'re", "'ve", "'ll", "'d", "'m")) or low in {
            "he's",
            "she's",
            "it's",
            "that's",
            "there's",
            "who's",
        }:
            return True
        before = self._low(i - 1)
        if item.capital and i:
            return False
        if low.endswith("ed") and len(low) > 4 and low not in _NOT_PAST:
            return (
                before not in _DETERMINERS
                and before not in _PREPOSITIONS
                and before not in _ATTACHED
                and not before.endswith("'s")
            )
        entry = FORMS.get(low)
        if entry is not None and entry[1] == "finite" and "n" not in entry[0].frames:
            return True
        if before in _SUBJECT_PRONOUNS - {"this", "that", "these", "those"} and before not in _DETERMINERS:
            return (
                low not in _PREPOSITIONS
                and not low.endswith("ly")
                and low not in _DETERMINERS
                and low not in _SUBORDINATORS
            )
        return False

    def _has_clause(self, start: int, stop: int) -> bool:
        """A subject and its verb stand between two items; the verb of a relative clause does not count."""
        i = start
        stop = min(stop, start + 60)
        while i < stop:
            item = self.items[i]
            if item.kind == "p" and item.text == ";":
                return False
            if item.kind == "q":
                # He says Hale "knows full well": the verb is inside.
                return start < i <= start + 8 and self._kind(i - 1) == "w" and self._small(item)
            if (
                i > start
                and item.low in {"who", "which", "whose"}
                or (i > start and item.low == "that" and self._kind(i - 1) == "w")
            ):
                i = self._behind_relative(i, stop)
                continue
            if self._finite(i) and (i > start or item.low.endswith(("'s", "'re", "'ve", "'ll", "'m", "'d"))):
                return True
            i += 1
        return False

    def _small(self, item: _Item) -> bool:
        """The quoted words open with a small letter."""
        return self.reader.folded[item.start : item.start + 8].lstrip("\"'`")[:1].islower()

    def _behind_relative(self, i: int, stop: int) -> int:
        """Behind the relative clause: its comma where it has one, else its verb."""
        if self._kind(i - 1) == "p":
            close = next((m for m in range(i, stop) if self.items[m].kind == "p"), stop)
            return close + 1
        i += 1
        while i < stop and not self._finite(i):
            i += 1
        while i < stop and (self._finite(i) or self._low(i) in _SKIP_LEFT or self._low(i) in _BE):
            i += 1
        return i

    # --- speakers ---

    def _subject(self, end: int) -> tuple[int, int] | None:
        """The items of the noun phrase that ends before ``end``."""
        j = end - 1
        if j < 0:
            return None
        item = self.items[j]
        if item.kind == "p":
            if item.text in ",)-" or item.text.startswith("--"):
                return self._around_aside(j)
            return None
        if item.kind == "q":
            return None
        if item.low in {"we", "i", "you"}:
            return None  # the writer's own voice, or the reader's
        if item.low in {"he", "she", "they", "it", "who", "one", "others", "many", "some", "which"}:
            return (j, j + 1)
        if item.low in _NO_SUBJECT or (not item.capital and self._finite(j)):
            return None
        return self._phrase(j)

    def _around_aside(self, j: int) -> tuple[int, int] | None:
        """ "John Hale, the mayor, said": the phrase before the aside, and the aside with it."""
        mark = self.items[j].text
        opening = "(" if mark == ")" else mark
        for i in range(j - 1, max(-1, j - 32), -1):
            item = self.items[i]
            if item.kind == "q":
                return None
            if item.kind == "p" and item.text == opening:
                if i == 0 or self.items[i - 1].kind != "w":
                    return None
                if mark == "," and (self._low(i + 1) in {"and", "but", "or", "so"} or i + 1 == j):
                    return None
                if mark == "," and self._low(i + 1) not in _RELATIVES and self._has_clause(i + 1, j):
                    return None
                found = self._phrase(i - 1)
                if found is None:
                    # "Hale, 45, of Leeds, said"
                    if item.text == "," and self.items[i - 1].text.isdigit():
                        inner = self._around_aside(i)
                        return (inner[0], j) if inner else None
                    return None
                # A fronted adverbial ends in a comma as well: "On Monday, after talks, said" has no subject.
                if not self._nominal(found):
                    return None
                if i + 2 == j and (self._low(i + 1) in _OPENERS or self._low(i + 1) in {"too", "though"}):
                    return found
                return (found[0], j) if mark != ")" else (found[0], j + 1)
        return None

    def _phrase(self, j: int) -> tuple[int, int] | None:
        """The noun phrase that ends with item ``j``."""
        soft: list[int] = []
        b = j
        hard_verb = False
        while b >= 0 and j - b < 30:
            item = self.items[b]
            if item.kind != "w":
                break
            if item.low in _SUBORDINATORS and item.low not in _PREPOSITIONS:
                break
            if b < j and self._verbish(b):
                hard_verb = True
                break
            if item.low in _PREPOSITIONS or item.low == "and":
                soft.append(b)
            b -= 1
        start = b + 1
        while start <= j and self.items[start].low in _OPENERS:
            start += 1
        if start > j:
            return None
        if soft and (hard_verb or self.items[start].low in _PREPOSITIONS):
            start = soft[0] + 1
        elif soft and self.items[soft[0]].low == "as":
            start = soft[0] + 1
        start = self._trimmed(start, j)
        if start > j:
            return None
        found = (start, j + 1)
        return found if self._nominal(found) else None

    def _verbish(self, i: int) -> bool:
        item = self.items[i]
        if item.low in _FINITE_AUX or item.low.endswith("n't"):
            return True
        if item.capital:
            return False
        if i + 1 < self.n and item.low.endswith("ed") and self._low(i - 1) in _DETERMINERS:
            return False
        return (
            self._finite(i) or (item.low.endswith("ing") and self._low(i + 1) in _DETERMINERS) or item.low == "saying"
        )

    def _trimmed(self, start: int, j: int) -> int:
        """Without days and without what cannot stand before a name: "During his visit Johnson said"."""
        while start < j and (
            self.items[start].low.strip(".") in _DAYS
            or self.items[start].low in _TIME_LEAD
            or self.items[start].text.isdigit()
            and self._low(start - 1).strip(".") in _DAYS
        ):
            start += 1
        run = j
        while run > start and (
            self.items[run - 1].capital or (self.items[run - 1].low in {"de", "van", "von", "der", "al", "bin"})
        ):
            run -= 1
        if run > start and self.items[j].capital and self.items[run].capital:
            word = self.items[run - 1].low
            if word in {
                "of",
                "for",
                "and",
                "the",
                "at",
                "in",
                "from",
                "&",
                "a",
                "an",
                "with",
                "to",
                "on",
                "against",
            } or is_title_word(word):
                return start
            if self.items[start].low in _DETERMINERS and word not in GROUPS and not word.endswith("'s"):
                # "the former Marine", "his rival Hale": one phrase; "his visit Johnson": two.
                return (
                    start
                    if len(_WORD.findall(self.items[run].text))
                    and run - start <= 3
                    and self.items[start].low in {"the", "a", "an"}
                    else run
                )
            return (
                start
                if self.items[start].capital
                or is_title_word(word)
                or self.items[start].low in {"former", "fellow", "veteran"}
                else run
            )
        return start

    def _nominal(self, found: tuple[int, int]) -> bool:
        """The words can name somebody who speaks."""
        start, end = found
        first, last = self.items[start], self.items[end - 1]
        if last.kind == "w" and (
            last.low in _PREPOSITIONS
            or last.low in _DETERMINERS
            and last.low not in {"all", "many", "some", "several", "most", "few", "both", "another"}
        ):
            return False
        words = [item for item in self.items[start:end] if item.kind == "w"]
        if not words or all(word.low.strip(".") in _DAYS or word.text.isdigit() for word in words):
            return False
        if first.low in _PREPOSITIONS or (first.low.endswith("ly") and not first.capital):
            return False
        if len(words) == 1 and not first.capital and first.low not in GROUPS and not first.low.endswith("s"):
            return False
        return (
            any(word.capital for word in words)
            or first.low in _DETERMINERS
            or first.text.isdigit()
            or any(word.low in GROUPS or word.low.endswith("s") or is_title_word(word.low) for word in words)
        )

    def _inverted(self, i: int) -> tuple[int, int] | None:
        """The speaker behind the cue: "..., said Anna Keller, the mayor."."""
        start = i
        while i < self.n:
            item = self.items[i]
            if item.kind != "w":
                break
            if item.low in _ATTACHED or item.low in {"and", "from", "&"}:
                if item.low == "and" and not (i + 1 < self.n and self.items[i + 1].kind == "w"):
                    break
                i += 1
                continue
            if (
                item.low in _PREPOSITIONS
                or item.low in _SUBORDINATORS
                or item.low.strip(".") in _WEEKDAYS
                or item.low in _TIME_LEAD
            ):
                break
            if i > start and self._verbish(i):
                return None
            if i == start and not (
                item.capital
                or item.low in _DETERMINERS
                or item.low in GROUPS
                or item.text.isdigit()
                or item.low in {"one", "he", "she", "they", "it", "former", "two", "three"}
                or is_title_word(item.low)
            ):
                return None
            i += 1
            if i - start > 25:
                return None
        if i == start or self.items[i - 1].low in _ATTACHED:
            return None
        found = (start, i)
        if not self._nominal(found) and self.items[start].low not in {"he", "she", "they", "it", "one"}:
            return None
        return (start, self._with_apposition(i))

    def _with_apposition(self, i: int) -> int:
        """Also ", the mayor of Leeds": up to the next comma or stop."""
        if self._kind(i) == "p" and self._low(i) == "(":
            close = next((k for k in range(i, min(i + 6, self.n)) if self.items[k].text == ")"), None)
            return close + 1 if close is not None else i
        if not (self._kind(i) == "p" and self._low(i) == ","):
            return i
        first = self._low(i + 1)
        if not (
            first in {"a", "an", "the", "one", "who", "whose"}
            or is_title_word(first)
            or first in {"former", "senior", "chief", "deputy", "vice"}
        ):
            return i
        k = i + 1
        while k < self.n and k - i < 30:
            item = self.items[k]
            if item.kind == "q" or (item.kind == "p" and item.text in ".;:!?"):
                break
            if item.kind == "p" and item.text == "," and not self._capital_list(k):
                break
            k += 1
        return k

    def _capital_list(self, k: int) -> bool:
        """ "a farmer from Leeds, England": the comma of a place."""
        return (
            k + 1 < self.n
            and self.items[k - 1].capital
            and self.items[k + 1].capital
            and self._low(k + 2) in {",", ".", ""}
        )

    def _main_subject(self, k: int) -> tuple[int, int] | None:
        """The subject of the sentence, for a cue that has none beside it: "Hale left, saying that ..."."""
        i = 0
        while i < k and self.items[i].kind == "w" and self.items[i].low in _OPENERS:
            i += 1
        if self._kind(i) == "p" and self._low(i) == ",":
            i += 1
        if i < k and (
            self.items[i].low in _PREPOSITIONS
            or self.items[i].low in _SUBORDINATORS
            or self.items[i].low.endswith(("ing", "ly"))
        ):
            comma = next((m for m in range(i, k) if self.items[m].kind == "p" and self.items[m].text == ","), None)
            if comma is None:
                return None
            i = comma + 1
        start = i
        if i >= k:
            return None
        if self.items[i].low in {"he", "she", "they", "it"}:
            return (i, i + 1)
        end = None
        while i < k:
            item = self.items[i]
            if item.kind == "q":
                return None
            if item.kind == "p":
                if item.text != ",":
                    return None
                # An apposition: on to its second comma.
                close = next(
                    (
                        m
                        for m in range(i + 1, min(k, i + 30))
                        if self.items[m].kind == "p" and self.items[m].text == ","
                    ),
                    None,
                )
                if close is None:
                    return None
                end = end or i
                i = close + 1
                if i < k and not (
                    self._verbish(i) or self.items[i].low in _SKIP_LEFT or self.items[i].low.endswith(("s", "ly"))
                ):
                    return None
                break
            if i > start and (self._verbish(i) or i in self.cues):
                break
            if item.low in _SUBORDINATORS and item.low not in _PREPOSITIONS:
                return None
            i += 1
        end = end or i
        while end > start and (self.items[end - 1].low in _SKIP_LEFT or self.items[end - 1].low.endswith("ly")):
            end -= 1
        if i >= k or end == start:
            return None
        found = (start, end)
        first = self.items[start]
        if not self._nominal(found) or not (first.capital or first.low in _DETERMINERS):
            return None
        return found

    # --- content ---

    def _skip_left(self, k: int) -> tuple[int, bool, bool, bool]:
        """Where the words between subject and cue begin; whether they negate, weaken, or make a passive."""
        j = k
        negated = modal = passive = False
        while j > 0:
            item = self.items[j - 1]
            low = item.low
            if item.kind != "w":
                break
            if low.endswith("n't") or low in _NEGATIONS:
                negated = True
            elif low in _MODALS:
                modal = True
            elif low in _BE:
                passive = True
            elif not (
                low in _SKIP_LEFT
                or (low.endswith("ly") and not item.capital and low not in {"family", "ally", "italy"})
            ):
                if low.strip(".") in _WEEKDAYS and j > 1 and not self._noun_before_day(j):
                    if self._low(j - 2) == "on":
                        j -= 1
                else:
                    break
            j -= 1
        return j, negated, modal, passive

    def _noun_before_day(self, j: int) -> bool:
        return self._kind(j - 2) != "w"

    def _time_end(self, i: int) -> int:
        """Behind "on Monday", "late on February 9", "in a statement", "at a news conference in Leeds on Friday"."""
        while i < self.n:
            low = self._low(i)
            if self._kind(i) != "w":
                break
            if low.strip(".") in _WEEKDAYS or low in _TIME_LEAD or low in {"simply", "publicly", "flatly", "bluntly"}:
                i += 1
                while self._low(i).strip(".") in _DAYS:
                    i += 1
                continue
            if low in _PREPOSITIONS and low != "as":
                stop = self._adverbial(i)
                if stop is None:
                    break
                i = stop
                continue
            break
        return i

    def _adverbial(self, i: int) -> int | None:
        """The end of a short phrase of time or medium that begins with a preposition."""
        k = i + 1
        while (
            k < self.n
            and self._kind(k) == "w"
            and self._low(k)
            in _DETERMINERS
            | {
                "early",
                "late",
                "recent",
                "joint",
                "news",
                "written",
                "separate",
                "brief",
                "live",
                "televised",
                "telephone",
                "phone",
                "official",
                "new",
                "prepared",
                "daily",
                "weekly",
            }
        ):
            k += 1
        low = self._low(k).strip(".")
        if low in _DAYS:
            k += 1
            while self._low(k).strip(".") in _DAYS or self.items[k].text.isdigit() if k < self.n else False:
                k += 1
            return k
        if low in _MEDIUMS:
            k += 1
            while self._low(k) in _MEDIUMS:
                k += 1
            if self._low(k) in {"with", "to", "for", "on", "in", "by"} and k + 1 < self.n:
                m = k + 1
                while (
                    m < self.n
                    and self._kind(m) == "w"
                    and (self.items[m].capital or self._low(m) in {"the", "a", "of", "and"})
                    and self._low(m).strip(".") not in _WEEKDAYS
                ):
                    m += 1
                    if m - k > 8:
                        break
                # "in an interview with Le Monde Macron said" would need the speaker back; here the cue is behind us.
                if m > k + 1:
                    k = m
            return k
        return None

    def _after(self, i: int, verb: CueVerb) -> _Content | None:
        """What the cue says, read to its right."""
        if i >= self.n:
            return None
        frames = verb.frames
        if self._kind(i) == "p" and self.items[i].text == ":":
            return self._behind_colon(i)
        if self._kind(i) == "q":
            return _Content("quote", i)
        if self._kind(i) == "p" and self.items[i].text == "," and self._kind(i + 1) == "q":
            return _Content("quote", i + 1)
        if self._low(i) == "that" and ("t" in frames or "c" in frames):
            return _Content("that", i)
        if "h" in frames or "o" in frames:
            found = self._hearer(i, frames)
            if found is not None:
                return found
            if "c" not in frames and "t" not in frames and "i" not in frames:
                return None
        if "i" in frames and self._low(i) == "to" and self._kind(i + 1) == "w" and self._infinitive(i + 1):
            return _Content("nonfinite", i)
        if "g" in frames and self._low(i).endswith("ing") and len(self._low(i)) > 4:
            return _Content("nonfinite", i)
        if "a" in frames:
            return self._accused(i)
        k = self._time_end(i)
        if k != i or self._low(i) in _PREPOSITIONS:
            found = self._late_that(i, frames)
            if found is not None:
                return found
        if k < self.n and self._kind(k) == "q":
            return _Content("quote", k)
        if "c" in frames and k < self.n and self._opens_clause(k):
            return _Content("clause", k)
        return None

    def _infinitive(self, i: int) -> bool:
        return not self.items[i].capital and self._low(i) not in _DETERMINERS and not self._low(i)[:1].isdigit()

    def _behind_colon(self, i: int) -> _Content | None:
        if i + 1 >= self.n:
            return None
        return _Content("quote" if self._kind(i + 1) == "q" else "clause", i + 1)

    def _late_that(self, i: int, frames: str) -> _Content | None:
        """ "said in a statement on Monday that", "said, after talks in Leeds, that", "said on Twitter: ..."."""
        for k in range(i, min(self.n, i + 22)):
            item = self.items[k]
            if item.kind == "q":
                before = self._low(k - 1)
                return _Content("quote", k) if before in {":", ","} or self._time_end(i) == k else None
            if item.kind == "p":
                if item.text == ":":
                    return (
                        _Content("quote" if self._kind(k + 1) == "q" else "clause", k + 1) if k + 1 < self.n else None
                    )
                if item.text != ",":
                    return None
                continue
            if item.low == "that" and ("t" in frames or "c" in frames):
                # "responded with a phrase that": a relative clause.
                relative = self._low(i) in {"with", "to", "of", "for", "about"} and not self.items[k - 1].capital
                return None if relative and self._kind(k - 1) == "w" else _Content("that", k)
            if self._finite(k) or (k in self.cues and k > i):
                return None
        return None

    def _hearer(self, i: int, frames: str) -> _Content | None:
        """ "told reporters (that) ...", "urged Minsk to ..."."""
        for k in range(i, min(self.n, i + 18)):
            item = self.items[k]
            if item.kind == "q":
                if k > i and not self.items[k - 1].low.endswith("'s") and (k == i + 1 or self._time_end(i + 1) == k):
                    return _Content("quote", k)
                continue
            if item.kind == "p":
                if item.text == ":":
                    return self._behind_colon(k)
                if item.text == "," and self._kind(k + 1) == "q":
                    return _Content("quote", k + 1)
                if item.text != ",":
                    return None
                continue
            if k == i and item.low in _PREPOSITIONS:
                return None
            if item.low == "that" and "h" in frames and k > i:
                return _Content("that", k)
            if (
                item.low == "to"
                and "o" in frames
                and k > i
                and self._kind(k + 1) == "w"
                and not self.items[k + 1].capital
                and self._low(k + 1) not in _DETERMINERS
            ):
                return _Content("nonfinite", k)
            if (
                k > i
                and "h" in frames
                and (self.items[k - 1].low in _HEARERS or self._hearer_name(i, k))
                and self._opens_clause(k)
            ):
                return _Content("clause", k)
            if k > i and self._finite(k):
                return None
        return None

    def _hearer_name(self, i: int, k: int) -> bool:
        """ "told Reuters the plan", "told the BBC it was": a name, then a word that opens a clause."""
        return self.items[k - 1].capital and self._low(k) in _DETERMINERS | _SUBJECT_PRONOUNS and k - i <= 5

    def _hearer_end(self, i: int) -> int:
        """Behind the hearer of "..., Hale told the paper"."""
        stop = i
        while stop < self.n and stop - i < 8 and self._kind(stop) == "w":
            item = self.items[stop]
            if (
                item.low.strip(".") in _WEEKDAYS
                or item.low in _TIME_LEAD
                or (item.low in _PREPOSITIONS and item.low != "with")
            ):
                break
            stop += 1
        return stop

    def _accused(self, i: int) -> _Content | None:
        """ "accused Minsk of planning ..."."""
        for k in range(i + 1, min(self.n, i + 12)):
            if self._kind(k) != "w":
                return None
            if self._low(k) == "of" and self._low(k + 1).endswith("ing"):
                return _Content("nonfinite", k + 1)
            if self._finite(k):
                return None
        return None

    def _opens_clause(self, k: int) -> bool:
        """A clause with a subject and a verb begins here, without a "that"."""
        if self._kind(k) != "w":
            return False
        low = self._low(k)
        if low in _FINITE_AUX or low.endswith("n't"):
            return False
        if low in _PREPOSITIONS or low in {
            "and",
            "or",
            "but",
            "of",
            "because",
            "whether",
            "how",
            "what",
            "why",
            "who",
            "which",
            "so",
            "for",
            "not",
            "too",
            "hello",
            "goodbye",
        }:
            return self._counts(k) and self._has_clause(k, min(self._clause_stop(k), k + 26))
        if low == "if":
            return self._has_clause(k + 1, self.n)
        if low in {"he", "she", "they", "we", "i", "it", "you", "there"}:
            return k + 1 < self.n
        return self._has_clause(k, min(self._clause_stop(k), k + 26))

    def _counts(self, k: int) -> bool:
        """ "at least six planes": a preposition that belongs to a figure."""
        low, after = self._low(k), self._low(k + 1)
        if low in {"at", "up"}:
            return after in {"least", "most", "to"}
        return low in {"about", "around", "over", "under", "between"} and (after[:1].isdigit() or after in _FIGURES)

    def _clause_stop(self, k: int) -> int:
        """Where a verb no longer belongs to the subject at ``k``: "predicted the outcome, and he was right"."""
        for m in range(k, self.n):
            if self.items[m].kind != "p":
                continue
            text = self.items[m].text
            if text in ";:" or text[0] == "-":
                return m
            if text == "," and self._low(m + 1) in _NEW_CLAUSE:
                return m
        return self.n

    def _content_end(self, k: int) -> int:
        """The item behind the content that begins at ``k``: before the next attribution, or the end of the sentence."""
        for m in range(k + 1, self.n):
            item = self.items[m]
            if item.kind == "w" and item.low in {"and", "but"} and self._second_cue(m + 1):
                return m
            if item.kind != "p":
                continue
            if item.text == ";":
                return m
            if item.text not in ",-" and not item.text.startswith("--"):
                continue
            nxt = m + 1
            if nxt in self.cues and self.cues[nxt][1].form in {"gerund", "phrase"}:
                return m
            if self._low(nxt) in {"and", "but", "while"} and self._new_attribution(nxt + 1):
                return m
            if self._low(nxt) == "but":
                return m
            if self._low(nxt) == "even" and self._low(nxt + 1) == "as":
                return m
            if (
                nxt in self.cues
                and self.cues[nxt][1].form == "finite"
                and self._inverted(self.cues[nxt][0]) is not None
            ):
                return m
            if self._trailing(nxt) or self._new_speaker(nxt):
                return m
        end = self.n
        while end > k + 1 and self.items[end - 1].kind == "p" and self.items[end - 1].text in ".!?,":
            end -= 1
        return end

    def _second_cue(self, i: int) -> bool:
        """ "... and asked whether", "... but conceded that": the same speaker goes on with another verb."""
        while i < self.n and (self._low(i) in _SKIP_LEFT or self._low(i).endswith("ly")):
            i += 1
        if i not in self.cues or self.cues[i][1].form != "finite":
            return False
        after = self.cues[i][0]
        return self._low(after) in {"that", "whether", "if", "to"} or self._kind(after) == "q"

    def _new_attribution(self, i: int) -> bool:
        """A subject of a few words and a cue: the next speaker begins."""
        for m in range(i, min(self.n, i + 9)):
            if self._kind(m) != "w":
                return False
            if (
                m in self.cues
                and self.cues[m][1].form == "finite"
                and ("c" in self.cues[m][1].verb.frames or "h" in self.cues[m][1].verb.frames)
            ):
                return True
            if m > i and self._finite(m) and self._low(m) not in _SKIP_LEFT:
                return False
        return False

    def _new_speaker(self, i: int) -> bool:
        """ "..., the Kremlin said it": a named subject, a cue and its clause."""
        first = self.items[i] if i < self.n else None
        if first is None or not (
            first.capital or first.low in {"the", "others", "some", "another"} or first.low in GROUPS
        ):
            return False
        return self._new_attribution(i)

    def _trailing(self, i: int) -> bool:
        """ "..., Hale said." behind content that began after another cue."""
        for m in range(i, min(self.n, i + 8)):
            if self._kind(m) != "w":
                return False
            if m in self.cues and m > i and self.cues[m][1].form == "finite" and "q" in self.cues[m][1].verb.frames:
                return m + 1 >= self.n or self._kind(m + 1) == "p"
        return False

    # --- one cue ---

    def _verb(self, k: int, after: int, cue: CueMention) -> _Draft | None:
        verb = cue.verb
        if self._low(k - 1) == "to":
            return None
        j, negated, modal, passive = self._skip_left(k)
        if passive and cue.form != "gerund":
            return self._quoted_as(k, after, cue)
        if cue.form == "participle" and not {self._low(m) for m in range(j, k)} & {"has", "have", "had"}:
            return None
        if negated and verb.stance != "belief":
            return None
        if modal and verb.lemma not in {"say", "argue"}:
            return None
        inverted = self._speaker_behind(k, j, after, cue)
        if inverted is not None:
            return self._preceding(k, after, cue, inverted, k, inverted[1])
        subject = self._subject_of(j, k, cue)
        if subject is None:
            return None
        if not self._verb_here(k, j, after, cue, subject):
            return None
        if self._low(subject[0] - 1) == "as" and ("q" in verb.frames or "c" in verb.frames):
            return self._as_told(k, after, cue, subject)
        pre = subject[0] if 0 < subject[0] and subject[1] <= j + 1 and self._after_content(subject[0]) else 0
        draft: _Draft | None = None
        if pre and self._quote_before(pre) and not self._told_by_that(after, verb):
            draft = self._preceding(k, after, cue, subject, pre, after)
        draft = draft or self._following(k, after, cue, subject, negated=negated)
        if draft is None and "q" in verb.frames and all(item.low in _OPENERS for item in self.items[: subject[0]]):
            draft = self._spoken_before(k, cue, subject)
        if draft is None and pre:
            draft = self._preceding(k, after, cue, subject, pre, after)
        return draft

    def _speaker_behind(self, k: int, j: int, after: int, cue: CueMention) -> tuple[int, int] | None:
        """The speaker of "..., said Anna Keller", unless an aside ends at the comma: "Anna Keller, 45, said"."""
        if j != k or cue.form not in {"finite", "base"} or cue.lemma == "tell" or not self._after_content(k):
            return None
        found = self._inverted(after)
        if found is None or self._quote_before(k):
            return found
        following = self._low(found[1])
        if following in {"to", "that", "about", "by", "with"}:
            return None
        apart = found[1] >= self.n or self._kind(found[1]) != "w" or following in _RELATIVES
        return found if apart or self._around_aside(k - 1) is None else None

    def _as_told(self, k: int, after: int, cue: CueMention, subject: tuple[int, int]) -> _Draft | None:
        """ "..., as Hale said" and "As Hale said, ..."."""
        before = subject[0] - 2
        draft = self._draft(cue, subject)
        if before < 0 or (before < 2 and self._low(before) in _OPENERS):
            if self._low(after) != "," or not self._has_clause(after + 1, self.n):
                return None
            self._put(draft, after + 1, self._content_end(after + 1))
            return draft
        if self._low(before) != "," or self._kind(after) == "w":
            return None
        begin = min(self.used, before)
        while begin < before and self.items[begin].kind == "p":
            begin += 1
        if not self._has_clause(begin, before):
            return None
        self._put(draft, begin, before)
        return draft

    def _spoken_before(self, k: int, cue: CueMention, subject: tuple[int, int]) -> _Draft | None:
        """'"Why not?" Hale asked.', where the question mark has ended the sentence."""
        if not self.before or self.before[-1].kind != "q" or self.drafts:
            return None
        speech = self.before[-1].speech
        between = self.reader.text[self.before[-1].end : self.items[0].start]
        if speech in self.reader.taken or "\n" in between:
            return None
        draft = self._draft(cue, subject)
        draft.content.extend(self.reader.take(speech, draft))
        return draft

    def _told_by_that(self, after: int, verb: CueVerb) -> bool:
        content = self._after(after, verb)
        return content is not None and content.kind == "that"

    def _quote_before(self, i: int) -> bool:
        return self._kind(i - 1) == "q" or (self._low(i - 1) == "," and self._kind(i - 2) == "q")

    def _after_content(self, i: int) -> bool:
        """A quotation or a comma stands right before this item."""
        return i > 0 and (
            self._kind(i - 1) == "q"
            or (self._kind(i - 1) == "p" and (self._low(i - 1) in {",", "?", "!"} or self._low(i - 1)[0] == "-"))
        )

    def _subject_of(self, j: int, k: int, cue: CueMention) -> tuple[int, int] | None:
        if cue.form == "gerund":
            before = self._low(j - 1)
            if self.items[j - 1].kind == "p" if j else True:
                return self._inherited(k)
            if before in {"and", "before", "after", "while", "but", "by"}:
                return self._inherited(k)
            found = self._subject(j)
            return found if found and self._low(found[0] - 1) in {"with", "as", ""} else None
        if j and self._low(j - 1) in {"and", "but"} and self.items[j - 1].kind == "w":
            return self._inherited(k)
        return self._subject(j)

    def _inherited(self, k: int) -> tuple[int, int] | None:
        """The speaker of the attribution before in this sentence, else the subject of the sentence."""
        if self.drafts and self.drafts[-1].source is not None:
            start, end = self.drafts[-1].source
            first = next((m for m, item in enumerate(self.items) if item.start == start), None)
            if first is not None:
                last = next((m for m in range(first, self.n) if self.items[m].end >= end), first)
                return (first, last + 1)
        return self._main_subject(k)

    def _verb_here(self, k: int, j: int, after: int, cue: CueMention, subject: tuple[int, int]) -> bool:
        """The form is a verb, not the noun that looks the same."""
        if cue.form == "gerund":
            return True
        last = self.items[subject[1] - 1]
        plural = (
            last.low in {"they", "we", "i", "you", "who", "many", "some", "others"}
            or last.low in GROUPS
            or (last.low.endswith("s") and not last.low.endswith("'s"))
        )
        if cue.form == "base" and not plural and j == k:
            return False
        past = cue.form == "finite" and not self.items[k].low.endswith("s")
        if "n" in cue.verb.frames and not past and self.items[k].low not in {"called"}:
            # "reports", "fears", "claims": a verb only where a clause follows a subject that could have it.
            if last.kind == "w" and not (
                last.capital or last.low in _SUBJECT_PRONOUNS or plural or self.items[subject[0]].low in _DETERMINERS
            ):
                return False
            if last.low.endswith("'s") or (self.items[k].low == "states" and last.capital):
                return False
            content = self._after(after, cue.verb)
            return content is not None and (content.kind != "clause" or self._opens_clause(content.at))
        return past or not last.low.endswith("'s")

    def _following(
        self, k: int, after: int, cue: CueMention, subject: tuple[int, int], *, negated: bool
    ) -> _Draft | None:
        content = self._after(after, cue.verb)
        if content is None:
            if (
                self.items[-1].text == ":"
                and "q" in cue.verb.frames
                and not any(m in self.cues for m in range(after, self.n))
            ):
                self.announced = self._draft(cue, subject)
            return self._called(k, after, cue, subject)
        if content.kind == "quote" and "e" in cue.verb.frames and "q" not in cue.verb.frames:
            return self._called(k, after, cue, subject)
        draft = self._draft(cue, subject, negated=negated)
        at = content.at
        if at >= self.n:
            return None
        if content.kind == "quote" and self._kind(at) == "q":
            return self._quoted(draft, at)
        end = self._content_end(at)
        if self._low(subject[0] - 1) in _FRONTING:
            end = min(end, self._first_comma(at))
        if end <= at or (content.kind == "that" and end - at < 2):
            return None
        self._put(draft, at, end)
        return draft

    def _first_comma(self, at: int) -> int:
        """The end of a fronted clause: "While Hale said it was late, he stayed"."""
        for m in range(at + 2, self.n):
            if self._kind(m) == "p" and self._low(m) == "," and self._kind(m + 1) == "w" and self._has_clause(at, m):
                return m
        return self.n

    def _draft(self, cue: CueMention | None, subject: tuple[int, int] | None, *, negated: bool = False) -> _Draft:
        source = None if subject is None else (self.items[subject[0]].start, self.items[subject[1] - 1].end)
        stance: Stance = cue.verb.stance if cue is not None else "neutral"
        return _Draft(self.index, [], source, cue, "denied" if stance == "denial" or negated else "actual")

    def _put(self, draft: _Draft, start: int, end: int) -> None:
        """The items from ``start`` to ``end`` as content; a quotation that runs on past the sentence whole."""
        first, last = self.items[start], self.items[end - 1]
        draft.content.append((first.start, last.end))
        for item in self.items[start:end]:
            if item.kind == "q":
                for left, right in self.reader.take(item.speech, draft):
                    if right > last.end or left < first.start:
                        draft.content.append((left, right))
        self.used = max(self.used, end)

    def _quoted(self, draft: _Draft, at: int) -> _Draft:
        """A quotation after the cue. One that opens with a small letter runs into the writer's sentence."""
        item = self.items[at]
        inner = self.reader.folded[item.start : item.start + 8].lstrip("\"'`")
        whole = not inner[:1].islower() or at == self.n - 1
        end = at + 1
        if not whole:
            end = self._content_end(at)
        self._put(draft, at, max(end, at + 1))
        return draft

    def _called(self, k: int, after: int, cue: CueMention, subject: tuple[int, int]) -> _Draft | None:
        """'called the plan "a joke on all of us"': up to the quotation and with it."""
        if "e" not in cue.verb.frames and "a" not in cue.verb.frames:
            return None
        for m in range(after, min(self.n, after + 22)):
            item = self.items[m]
            if item.kind == "q":
                if m == after and cue.lemma not in {
                    "call for",
                    "reject",
                    "dismiss",
                    "denounce",
                    "condemn",
                    "refer to",
                    "speak of",
                }:
                    return None
                draft = self._draft(cue, subject)
                self._put(draft, after, m + 1)
                return draft
            if item.kind == "p" and item.text not in ",":
                return None
            if m in self.cues or (self._finite(m) and self._low(m - 1) not in {"who", "which", "that"}):
                return None
        return None

    def _preceding(
        self, k: int, after: int, cue: CueMention, subject: tuple[int, int], stop: int, resume: int
    ) -> _Draft | None:
        """Content before the speaker: "..., Hale said" and "..., said Hale", and what goes on behind."""
        if (
            "q" not in cue.verb.frames
            and "c" not in cue.verb.frames
            and "t" not in cue.verb.frames
            and "h" not in cue.verb.frames
        ):
            return None
        draft = self._draft(cue, subject)
        end = stop
        while end > 0 and self.items[end - 1].kind == "p":
            end -= 1
        if end == 0:
            return None
        if "h" in cue.verb.frames:
            resume = self._hearer_end(resume)
        resume = self._time_end(resume) if resume < self.n else resume
        begin = min(self.used, end)
        while begin < end and self.items[begin].kind == "p" and self.items[begin].text not in "(":
            begin += 1
        if begin >= end:
            return None
        quoted = self.items[end - 1].kind == "q"
        start = begin
        if quoted:
            start = self._quote_start(begin, end - 1)
        elif not (self._has_clause(begin, end) and end - begin > 2) and not self._interrupted(begin, end, resume):
            return None
        elif not self._clean(begin, end) or (
            "c" not in cue.verb.frames and "h" not in cue.verb.frames and "t" not in cue.verb.frames
        ):
            return None
        if not quoted and self._fronted(begin, end) and not self._interrupted(begin, end, resume):
            return None
        if (
            not quoted
            and self._kind(resume) == "w"
            and self._low(resume) not in _PREPOSITIONS | _SUBORDINATORS | _ATTACHED
        ):
            return None
        self._put(draft, start, end)
        self._resumed(draft, begin, end, resume, quoted=quoted)
        return draft

    def _clean(self, begin: int, end: int) -> bool:
        """No other cue's own sentence lies between: "He left, and when asked why, Hale said"."""
        return self._low(begin) not in {"asked", "speaking", "writing"}

    def _fronted(self, begin: int, end: int) -> bool:
        """The words are an adverbial before a main clause: "As he left the room", "Upon arriving in Leeds"."""
        if self._low(begin) not in _FRONTING:
            return False
        return not any(self.items[m].kind == "p" and self.items[m].text == "," for m in range(begin, end))

    def _quote_start(self, begin: int, at: int) -> int:
        """Where content that ends with this quotation begins: with it, or with the sentence it stands in."""
        before = at - 1
        if before < begin:
            return at
        mark = self.items[before]
        inner = self.reader.folded[self.items[at].start : self.items[at].start + 8].lstrip("\"'`")
        if mark.kind == "p" and mark.text in ":-":
            return at
        if mark.kind == "p" and mark.text == "," and not inner[:1].islower():
            return at
        if not self._has_clause(begin, at + 1) and not self._finite(before) and at - begin > 12:
            return at
        return begin

    def _interrupted(self, begin: int, end: int, resume: int) -> bool:
        """ "The talks, he said, were over.": the verb comes behind the cue."""
        low = self._low(resume + 1)
        goes_on = self._low(resume) == "," and self._kind(resume + 1) == "w" and resume + 2 < self.n
        return goes_on and not low.endswith("ing") and low not in _RELATIVES and resume + 1 not in self.cues

    def _resumed(self, draft: _Draft, begin: int, end: int, resume: int, *, quoted: bool) -> None:
        """What goes on behind the speaker: a second quotation, or the rest of an interrupted clause."""
        if resume >= self.n:
            return
        at = resume
        while at < self.n and self.items[at].kind == "p" and self.items[at].text in ",:-":
            at += 1
        if at >= self.n:
            return
        if self.items[at].kind == "q":
            if at > resume or quoted:
                self._put(draft, at, at + 1)
            return
        if quoted or self._low(resume) != ",":
            return
        low = self._low(at)
        if (
            low.endswith("ing")
            or low in {"who", "which", "whose", "and", "but", "as", "after", "when", "a", "an"}
            and self._has_clause(begin, end)
        ):
            return
        if (at in self.cues and self.cues[at][1].form != "base") or self._new_attribution(at):
            return
        stop = self._content_end(at)
        if stop > at:
            self._put(draft, at, stop)

    def _quoted_as(self, k: int, after: int, cue: CueMention) -> _Draft | None:
        """A passive names no speaker beside it; "was quoted as saying" does."""
        return None

    # --- according to ---

    def _according(self, k: int, after: int, cue: CueMention) -> _Draft | None:
        source = self._source_after(after)
        if source is None:
            return None
        draft = self._draft(cue, source)
        behind = source[1]
        fronted = all(
            self.items[m].kind == "p" or self.items[m].low in _OPENERS for m in range(self.used, k)
        ) or self._low(k - 1) in {"that", "but", "and"}
        if fronted:
            if self._low(behind) != "," or behind + 1 >= self.n:
                return None
            end = self._content_end(behind + 1)
            self._put(draft, behind + 1, end)
            return draft
        end = k
        while end > 0 and self.items[end - 1].kind == "p":
            end -= 1
        begin = min(self.used, end)
        while begin < end and self.items[begin].kind == "p":
            begin += 1
        if begin >= end:
            return None
        quoted = self.items[end - 1].kind == "q"
        goes_on = self._low(behind) in {",", "-", "--"} and behind + 1 < self.n and self._finite(behind + 1)
        if not quoted and (goes_on or not self._has_clause(begin, end)):
            if self._kind(behind) == "p" and self._low(behind) not in {".", ";"} and self._has_clause(begin, self.n):
                self._put(draft, begin, end)
                self._resumed(draft, begin, end, behind, quoted=False)
                return draft
            return None
        self._put(draft, self._quote_start(begin, end - 1) if quoted else begin, end)
        return draft

    def _source_after(self, i: int) -> tuple[int, int] | None:
        start = i
        while i < self.n and i - start < 25:
            item = self.items[i]
            if item.kind != "w":
                break
            if i > start and (
                self._verbish(i)
                and item.low not in _PAST
                or item.low in {"who", "which", "that", "when", "while", "but", "as"}
            ):
                break
            i += 1
        while i > start and self.items[i - 1].low in _PREPOSITIONS | _ATTACHED:
            i -= 1
        return (start, i) if i > start else None

    # --- colon ---

    def _colon(self) -> _Draft | None:
        """ "Keller: We are ready" as a headline, and a name before a quotation."""
        at = next((m for m in range(min(self.n, 9)) if self.items[m].kind == "p" and self.items[m].text == ":"), None)
        if at is None or at == 0 or at + 1 >= self.n:
            return None
        if any(item.kind != "w" for item in self.items[:at]):
            return None
        headline = self.index == 0 or self.items[-1].end <= self.reader.body
        named = all(
            item.capital or item.low in _ATTACHED | {"the", "and", "de", "van", "von"} for item in self.items[:at]
        )
        if not named or self.items[at - 1].low in _DAYS:
            return None
        quoted = self._kind(at + 1) == "q"
        if not quoted and not (headline and self._has_clause(at + 1, self.n)):
            return None
        mention = mention_of(self.reader.folded, self.items[0].start, self.items[at - 1].end)
        if mention.name is None or not (quoted or self.reader.voices.knows(mention)):
            return None
        draft = self._draft(None, (0, at))
        if quoted:
            return self._quoted(draft, at + 1)
        self._put(draft, at + 1, self._content_end(at + 1))
        return draft


# --- who is meant ------------------------------------------------------------------------------------------------


class _Voice(NamedTuple):
    """Somebody named in the text."""

    start: int
    end: int
    name: str
    title: str | None
    key: str


class _Voices:
    """Who is named in a text, and whom a mention means."""

    def __init__(self, folded: str) -> None:
        self.folded = folded
        self.people = [
            _Voice(m.start, m.end, m.name or "", m.title, speaker_key(m.name or "")) for m in people_in(folded)
        ]
        self.starts = [person.start for person in self.people]
        self.full: dict[str, list[_Voice]] = {}
        for person in self.people:
            if " " in person.name:
                known = self.full.setdefault(person.key, [])
                if all(other.name != person.name for other in known):
                    known.append(person)
        self.breaks = [m.start() for m in _BREAK.finditer(folded)]
        self.spoken: list[_Voice] = []  # the named speakers so far, in the order of the text

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
        start, end = source
        mention = mention_of(self.folded, start, end)
        written = text[start:end]
        name, title, resolved = mention.name, mention.title, None
        voice: _Voice | None = None
        if mention.kind == "pronoun":
            voice = self._antecedent(start, written)
        elif mention.kind == "role" and name is None:
            voice = self._holder(start, written)
        elif mention.kind == "person" and name is not None:
            name = self._in_full(name)
        if voice is not None:
            name, title, resolved = voice.name, voice.title, Span(start=voice.start, end=voice.end)
        if name is not None:
            self.spoken.append(_Voice(start, end, name, title, speaker_key(name)))
        return Speaker(span=Span(start=start, end=end), text=written, name=name, title=title, resolved_from=resolved)

    def _in_full(self, name: str) -> str:
        """The one full name in the text that ends as this one does."""
        known = self.full.get(speaker_key(name), [])
        return known[0].name if " " not in name and len(known) == 1 else name

    def _paragraph(self, at: int, back: int) -> int:
        """Where the paragraph of a position begins, or one some paragraphs before it."""
        index = bisect_right(self.breaks, at) - 1 - back
        return self.breaks[index] if index >= 0 else 0

    def _antecedent(self, at: int, pronoun: str) -> _Voice | None:
        """The only person of the pronoun's gender named in its paragraph before it.

        Further back only one who has spoken, and if nobody else is named between: in most texts "he" is whoever the
        last paragraph was about, but a quotation given to the wrong person is worse than one given to nobody.
        """
        gender = pronoun_gender(pronoun)
        if gender is None:
            return self._who(at) if pronoun.lower() in _RELATIVES else None
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

    def _named(self, start: int, end: int, gender: str) -> dict[str, _Voice]:
        """The people between two positions who may be meant, each with the last place that names them."""
        found: dict[str, _Voice] = {}
        index = bisect_right(self.starts, start - 1)
        named = self.people[index : bisect_right(self.starts, end - 1)]
        for person in named:
            full = self.full.get(person.key, [])
            name = full[0].name if len(full) == 1 else person.name
            title = person.title or (full[0].title if len(full) == 1 else None)
            if gender_of(name, title) in {gender, None}:
                found[person.key] = person._replace(name=name, title=title)
        return found

    def _who(self, at: int) -> _Voice | None:
        """ "Hale, who says ...": the person named right before the comma."""
        index = bisect_right(self.starts, at) - 1
        if index < 0:
            return None
        person = self.people[index]
        if self.folded[person.end : at].strip() != ",":
            return None
        return person._replace(name=self._in_full(person.name))

    def _holder(self, at: int, written: str) -> _Voice | None:
        """ "the ministry": the only speaker of this paragraph or the two before whose name or title ends so."""
        words = written.split()
        if len(words) != 2 or words[0].lower() != "the":
            return None
        head = words[1].casefold()
        start = self._paragraph(at, 2)
        found: dict[str, _Voice] = {}
        for voice in reversed(self.spoken):
            if voice.start < start:
                break
            last = {part.split()[-1].casefold() for part in (voice.name, voice.title or "") if part.strip()}
            if head in last:
                found.setdefault(voice.key, voice)
        return next(iter(found.values())) if len(found) == 1 else None
