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
from claimcheck.lexing.cues import CUE_NOUNS, FORMS, CueMention, CueVerb, find_cues
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
    has have had did does do will also later then earlier already now just only still once again reportedly even
    both never not first since long often always soon ever twice too all himself herself itself themselves
    """
)
_NEGATIONS = _words("not never nor neither hardly n't")
_MODALS = _words("would could might may should can must cannot shall")
_BE = _words("is are was were be been being am get gets got getting")
_PAST = _words(
    """
    said went came made took got gave left led met held told saw knew became began brought bought built broke
    chose drove fell felt found fought flew forgot grew heard hit kept lost meant paid put ran rose sat sent set
    shot showed shut sold spent spoke spread stood stole struck swept swore taught thought threw understood
    voted won wore wrote cost cut hurt let beat read lay lent shook sank rang hung dealt burst bound drew forced
    sought
    """
)
# Verbs of the present as headlines and reported clauses have them; forms that are nouns as often are left out.
_PRESENT = _words(
    """
    says goes comes makes takes gets gives leaves leads meets holds tells knows becomes begins brings keeps
    loses means pays puts runs rises sends sets sits stands wins seems appears remains continues includes
    involves allows agrees believes thinks expects hopes wants needs requires provides represents deserves
    depends exists happens prefers sees feels follows belongs contains creates proves refuses responds suggests
    seeks serves tends understands welcomes become begin believe bring come consider consist decide depend
    deserve do enjoy exist expect get give go happen hear include know lie live make mean need occur pay prefer
    receive remain require seem tend think understand want wear agree allow appear are prove suffer
    """
)
_NOT_PAST = _words(
    """
    need indeed hundred hundreds speed seed feed breed red bed shed sacred naked wicked embed exceed succeed
    proceed bleed weed greed creed steed armed united allied so-called led unprecedented
    """
)
_SUBJECT_PRONOUNS = _words("he she they it we i you who there this that these those everyone everybody nobody someone")
_DETERMINERS = _words(
    """
    the a an his her their its our my your this that these those some any no every each all both another many
    several most more few
    """
)
_PREPOSITIONS = _words(
    """
    in on at by from with to into during after before about over under within without near across against among
    amid between through throughout upon via toward towards until till outside inside around along behind
    despite following beyond off onto per alongside ahead as since than like unlike concerning regarding
    """
)
_ATTACHED = _words("of for")
_SUBORDINATORS = _words(
    """
    but because while when where whereas whether if although though unless so than that which who whose whom
    since after before until as once nor yet or what how why
    """
)
_DAYS = _words(
    """
    monday tuesday wednesday thursday friday saturday sunday today yesterday tonight tomorrow january february
    march april may june july august september october november december jan feb mar apr jun jul aug sep sept
    oct nov dec jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec. morning afternoon evening night
    week month year weekend midday noon
    """
)
_WEEKDAYS = _words("monday tuesday wednesday thursday friday saturday sunday today yesterday tonight")
_TIME_LEAD = _words("last this earlier late later next early that recently previously again shortly")
_OPENERS = _words("and but or so yet still then also meanwhile however now later earlier today yesterday instead")
_MEDIUMS = _words(
    """
    statement interview tweet letter report speech email briefing conference address post press message filing
    memo column editorial article video broadcast testimony release telegram note blog appearance remarks
    comments television tv twitter facebook instagram part private public response reply addition turn
    """
)
_HEARERS = _words(
    """
    him her them me us it you reporters journalists lawmakers supporters investors people voters parliament
    congress everyone colleagues officials police viewers listeners senators mps members staff employees
    students friends
    """
)
_CONTRACTED = ("'re", "'ve", "'ll", "'d", "'m", "'s")
_PRONOUN_IS = _words("he's she's it's that's there's who's")
_THIRD = _words("he she they it")
_SUBJECTS = _THIRD | _words("who which one others many some")
_READERS = _words("we i you")  # the writer's own voice, or the reader's
_PLURALS = _words("they who many some others")
_OPEN_ENDED = _words("all many some several most few both another")  # determiners that stand alone
_NAME_PARTICLES = _words("de van von der al bin")
_INSIDE_NAMES = _words("of for and the at in from & a an with to on against")
_BEFORE_NAMES = _words("former fellow veteran senior chief deputy vice")
_APPOSING = _words("a an the one who whose") | _BEFORE_NAMES
_STARTS_NAME = _THIRD | _words("one former two three")
_NO_CLAUSE = _words("and or but of because whether how what why who which so for not too hello goodbye")
_MANNERS = _words("simply publicly flatly bluntly")
_OCCASIONS = _words(
    """
    early late recent joint news written separate brief live televised telephone phone official new prepared
    daily weekly
    """
)
_OBJECTS_QUOTED = frozenset({"call for", "reject", "dismiss", "denounce", "condemn", "refer to", "speak of"})
_SOURCE_ENDS = _words("who which that when while but as")
_BEHIND_COMPLETE = _words("who which whose and but as after when a an")
_FRONTING = _words(
    """
    as when while after before during speaking asked writing since although though if unless because once until
    despite upon following
    """
)
_FIGURES = _words("one two three four five six seven eight nine ten eleven twelve half dozens hundreds thousands")
_COORDINATORS = _words("and but or yet so nor")
_CONJUNCTIONS = _words("while where as if though although because since after before until once than then whereas")
_NEW_CLAUSE = _COORDINATORS | _CONJUNCTIONS | _words("he she they it we")
_RELATIVES = _words("who which whose whom")
_BEFORE_NOUNS = _DETERMINERS | _PREPOSITIONS | _ATTACHED
_NO_VERB = _PREPOSITIONS | _DETERMINERS | _SUBORDINATORS
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
    r"""
    (?:[^\W\d_a-z]\.){2,6}                                          # U.S.
    | (?:Mr|Mrs|Ms|Dr|Gen|Sen|Rep|Gov|Col|Lt|Sgt|Capt|Maj|Adm|Prof|Rev|St|Jr|Sr|No
        |Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.
    | [^\W\d_a-z]\.(?=[ ])                                          # John F. Hale
    | \d+(?:[.,:]\d+)+
    | [^\W_]+(?:['.&/,-](?=[^\W_])[^\W_]+)*
    | --+ | \.\.+ | [^\w\s]
    """,
    re.VERBOSE,
)
_WORD = re.compile(r"\w+")
# Said once the words of an unclosed quotation are over: ", said Hale", ", the mayor said".
_RUN_OVER = re.compile(
    r"""
    ,(?= [ ](?:said|says)[ ](?:[A-Z]|the[ ])
       | [ ](?:he|she|they|(?:the[ ])?[A-Z]?[\w'.-]+(?:[ ][A-Z][\w'.-]+)?)[ ](?:said|says|added)\b)
    """,
    re.VERBOSE,
)
_NEAR = 4000  # characters; no reader carries a "he" further, whatever the paragraphs
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


class _Line:
    """The items of one sentence and what can be told of them: verbs, clauses, names, where content begins and ends."""

    def __init__(self, folded: str, items: list[_Item]) -> None:
        self.folded = folded
        self.items = items
        self.n = len(items)
        self.at = {item.start: number for number, item in enumerate(items) if item.kind == "w"}
        self.cues: dict[int, tuple[int, CueMention]] = {}  # the item of a cue -> the item behind it, and the cue
        if items:
            self._find_cues()

    def _find_cues(self) -> None:
        for cue in find_cues(self.folded, self.items[0].start, self.items[-1].end):
            number = self.at.get(cue.start)
            if number is None or (number and self.items[number].capital and not self._shouting()):
                continue
            after = number + 1
            while after < self.n and self.items[after].start < cue.end:
                after += 1
            self.cues[number] = (after, cue)

    def _shouting(self) -> bool:
        """A headline with a capital on nearly every word, where capitals tell nothing."""
        words = [item for item in self.items if item.kind == "w" and len(item.text) > 3]
        return len(words) > 3 and sum(item.capital for item in words) * 10 >= len(words) * 8

    # --- helpers on items ---

    def _low(self, i: int) -> str:
        return self.items[i].low if 0 <= i < self.n else ""

    def _kind(self, i: int) -> str:
        return self.items[i].kind if 0 <= i < self.n else ""

    def _mark(self, i: int) -> str:
        """The mark at this place; "" where there is a word, a quotation or nothing."""
        return self.items[i].text if 0 <= i < self.n and self.items[i].kind == "p" else ""

    def _finite(self, i: int) -> bool:
        """The word looks like the verb of a clause."""
        item = self.items[i]
        low, before = item.low, self._low(i - 1)
        if item.kind != "w":
            return False
        if low in _FINITE_AUX or low in _PRONOUN_IS or low.endswith(("n't", *_CONTRACTED[:-1])):
            return True
        if item.capital and i:
            return False
        if low in _PAST or low in _PRESENT:
            return True
        if low.endswith("ed") and len(low) > 4 and low not in _NOT_PAST:
            return before not in _BEFORE_NOUNS and not before.endswith("'s")
        entry = FORMS.get(low)
        if entry is not None and entry[1] == "finite" and "n" not in entry[0].frames:
            return True
        return before in _SUBJECT_PRONOUNS and before not in _DETERMINERS and low not in _NO_VERB and low[-2:] != "ly"

    def _has_clause(self, start: int, stop: int) -> bool:
        """A subject and its verb stand between two items; the verb of a relative clause does not count."""
        i = start
        stop = min(stop, start + 60)
        while i < stop:
            item = self.items[i]
            if item.text == ";":
                return False
            if item.kind == "q":
                # He says Hale "knows full well": the verb is inside.
                return start < i <= start + 8 and self._kind(i - 1) == "w" and self._small(item)
            if i > start and (item.low in _RELATIVES or (item.low == "that" and self._kind(i - 1) == "w")):
                i = self._behind_relative(i, stop)
                continue
            if self._finite(i) and (i > start or item.low.endswith(_CONTRACTED)):
                return True
            i += 1
        return False

    def _small(self, item: _Item) -> bool:
        """The quoted words open with a small letter."""
        return self.folded[item.start : item.start + 8].lstrip("\"'`")[:1].islower()

    def _behind_relative(self, i: int, stop: int) -> int:
        """Behind the relative clause: its comma where it has one, else its verb."""
        if self._kind(i - 1) == "p":
            return next((m for m in range(i, stop) if self.items[m].kind == "p"), stop) + 1
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
        if j < 0 or self.items[j].kind == "q":
            return None
        item = self.items[j]
        if item.kind == "p":
            return self._around_aside(j) if item.text in ",)-" or item.text[0] == "-" else None
        if item.low in _SUBJECTS:
            return (j, j + 1)
        if item.low in _READERS or item.low in _NO_SUBJECT or (not item.capital and self._finite(j)):
            return None
        return self._phrase(j)

    def _around_aside(self, j: int) -> tuple[int, int] | None:
        """ "John Hale, the mayor, said": the phrase before the aside, and the aside with it."""
        mark = self.items[j].text
        opening = "(" if mark == ")" else mark
        i = next((m for m in range(j - 1, max(-1, j - 32), -1) if self._kind(m) == "q" or self._mark(m) == opening), 0)
        if i == 0 or self._kind(i) == "q" or self._kind(i - 1) != "w":
            return None
        first = self._low(i + 1)
        if mark == "," and (i + 1 == j or first in _COORDINATORS):
            return None
        if mark == "," and first not in _RELATIVES and self._has_clause(i + 1, j):
            return None
        found = self._phrase(i - 1)
        if found is None:
            # "Hale, 45, of Leeds, said"
            before = self._around_aside(i) if mark == "," and self.items[i - 1].text.isdigit() else None
            return (before[0], j) if before else None
        if i + 2 == j and (first in _OPENERS or first in {"too", "though"}):
            return found  # "Hale, meanwhile, said"
        return (found[0], j + 1 if mark == ")" else j)

    def _phrase(self, j: int) -> tuple[int, int] | None:
        """The noun phrase that ends with item ``j``."""
        first, soft, behind_verb = self._segment(j)
        start = first
        while start <= j and self.items[start].low in _OPENERS:
            start += 1
        if start > j:
            return None
        # "In Leeds Hale", "left and Hale": what joins onto a verb or an adverbial is no part of the name.
        if soft >= 0 and (behind_verb or self._low(start) in _PREPOSITIONS or self._low(soft) == "as"):
            start = soft + 1
        start = self._trimmed(start, j)
        found = (start, j + 1)
        return found if start <= j and self._nominal(found) else None

    def _segment(self, j: int) -> tuple[int, int, bool]:
        """Where the words up to ``j`` begin, the last preposition or "and" in them, and if a verb is before them."""
        soft = -1
        b = j
        while b >= 0 and j - b < 30 and self.items[b].kind == "w":
            low = self.items[b].low
            if low in _SUBORDINATORS and low not in _PREPOSITIONS:
                break
            if b < j and self._verbish(b):
                return b + 1, soft, True
            if soft < 0 and (low in _PREPOSITIONS or low == "and"):
                soft = b
            b -= 1
        return b + 1, soft, False

    def _verbish(self, i: int) -> bool:
        """A verb, also one without a subject: "seeing the ..."."""
        item = self.items[i]
        if item.low in _FINITE_AUX or item.low.endswith("n't"):
            return True
        if item.capital or (item.low.endswith("ed") and self._low(i - 1) in _DETERMINERS):
            return False
        participle = item.low.endswith("ing") and self._low(i + 1) in _DETERMINERS
        return self._finite(i) or participle or item.low == "saying"

    def _trimmed(self, start: int, j: int) -> int:
        """Without days and without what cannot stand before a name: "During his visit Marsh said"."""
        while start < j and self._temporal(start):
            start += 1
        run = j
        while run > start and (self.items[run - 1].capital or self.items[run - 1].low in _NAME_PARTICLES):
            run -= 1
        if run == start or not (self.items[j].capital and self.items[run].capital):
            return start
        first, before = self.items[start], self.items[run - 1].low
        if before in _INSIDE_NAMES or is_title_word(before):
            return start
        if first.low in _DETERMINERS and before not in GROUPS and not before.endswith("'s"):
            # "the former Marine Hale": one phrase; "his visit Marsh": two.
            return start if run - start <= 3 and first.low in {"the", "a", "an"} else run
        return start if first.capital or first.low in _BEFORE_NAMES else run

    def _temporal(self, i: int) -> bool:
        item = self.items[i]
        if item.low.strip(".") in _DAYS or item.low in _TIME_LEAD:
            return True
        return item.text.isdigit() and self._low(i - 1).strip(".") in _DAYS

    def _nominal(self, found: tuple[int, int]) -> bool:
        """The words can name somebody who speaks."""
        first, last = self.items[found[0]], self.items[found[1] - 1]
        words = [item for item in self.items[found[0] : found[1]] if item.kind == "w"]
        if last.low in _PREPOSITIONS or (last.low in _DETERMINERS and last.low not in _OPEN_ENDED):
            return False
        if all(word.low.strip(".") in _DAYS or word.text.isdigit() for word in words):
            return False
        if first.low in _PREPOSITIONS or (first.low.endswith("ly") and not first.capital):
            return False
        if len(words) == 1 and not first.capital:
            return first.low in GROUPS or first.low.endswith("s")
        if first.low in _DETERMINERS or first.text.isdigit():
            return True
        return any(w.capital or w.low in GROUPS or w.low.endswith("s") or is_title_word(w.low) for w in words)

    def _inverted(self, start: int) -> tuple[int, int] | None:
        """The speaker behind the cue: "..., said Anna Keller, the mayor."."""
        i = start
        while i < self.n and self.items[i].kind == "w":
            item = self.items[i]
            if item.low in _ATTACHED or item.low in {"and", "from"}:
                if item.low == "and" and self._kind(i + 1) != "w":
                    break
            elif item.low in _NO_VERB - _DETERMINERS or self._weekday(i) or item.low in _TIME_LEAD:
                break
            elif (i > start and self._verbish(i)) or (i == start and not self._starts_name(item)) or i - start > 25:
                return None
            i += 1
        if i == start or self.items[i - 1].low in _ATTACHED:
            return None
        if not self._nominal((start, i)) and self.items[start].low not in _SUBJECTS:
            return None
        return (start, self._with_apposition(i))

    def _starts_name(self, item: _Item) -> bool:
        low = item.low
        if item.capital or item.text.isdigit() or low in _STARTS_NAME:
            return True
        return low in _DETERMINERS or low in GROUPS or is_title_word(low)

    def _weekday(self, i: int) -> bool:
        return self._low(i).strip(".") in _WEEKDAYS

    def _with_apposition(self, i: int) -> int:
        """Also ", the mayor of Leeds": up to the next comma or stop."""
        if self._mark(i) == "(":
            return next((k + 1 for k in range(i, min(i + 6, self.n)) if self._mark(k) == ")"), i)
        first = self._low(i + 1)
        if self._mark(i) != "," or not (first in _APPOSING or is_title_word(first)):
            return i
        k = i + 1
        while k < self.n and k - i < 30:
            if self._kind(k) == "q" or self._mark(k) in {".", ";", ":", "!", "?"}:
                break
            if self._mark(k) == "," and not self._place_comma(k):
                break
            k += 1
        return k

    def _place_comma(self, k: int) -> bool:
        """ "a farmer from Leeds, England": the comma of a place."""
        if k + 1 >= self.n or not (self.items[k - 1].capital and self.items[k + 1].capital):
            return False
        return self._low(k + 2) in {",", ".", ""}

    def _main_subject(self, k: int) -> tuple[int, int] | None:
        """The subject of the sentence, for a cue that has none beside it: "Hale left, saying that ..."."""
        start = self._behind_fronted(k)
        if start < 0 or start >= k:
            return None
        if self.items[start].low in _THIRD:
            return (start, start + 1)
        end = self._main_verb(start, k)
        while end > start and (self.items[end - 1].low in _SKIP_LEFT or self.items[end - 1].low.endswith("ly")):
            end -= 1
        if end <= start:
            return None
        first = self.items[start]
        return (start, end) if self._nominal((start, end)) and self._starts_name(first) else None

    def _behind_fronted(self, k: int) -> int:
        """Where the main clause begins: behind "Meanwhile," and "After talks in Leeds,"; -1 where unclear."""
        i = 0
        while i < k and self._low(i) in _OPENERS:
            i += 1
        if self._mark(i) == ",":
            i += 1
        low = self._low(i)
        if low in _PREPOSITIONS or low in _SUBORDINATORS or low.endswith(("ing", "ly")):
            return next((m + 1 for m in range(i, k) if self._mark(m) == ","), -1)
        return i

    def _main_verb(self, start: int, k: int) -> int:
        """The end of the subject that begins at ``start``: its verb, or the apposition before it; -1 where unclear."""
        for i in range(start, k):
            item = self.items[i]
            if self._mark(i) == ",":
                close = next((m for m in range(i + 1, min(k, i + 30)) if self._mark(m) == ","), k)
                verb = close + 1 < k and (self._verbish(close + 1) or self._low(close + 1).endswith(("s", "ly")))
                return i if verb or self._low(close + 1) in _SKIP_LEFT else -1
            if item.kind != "w" or (item.low in _SUBORDINATORS and item.low not in _PREPOSITIONS):
                return -1
            if i > start and (self._verbish(i) or i in self.cues):
                return i
        return -1

    # --- content ---

    def _skip_left(self, k: int) -> tuple[int, bool, bool, bool]:
        """Where the words between subject and cue begin; whether they negate, weaken, or make a passive."""
        j = k
        negated = modal = passive = False
        while j > 0 and self.items[j - 1].kind == "w":
            item = self.items[j - 1]
            low = item.low
            if low.endswith("n't") or low in _NEGATIONS:
                negated = True
            elif low in _MODALS:
                modal = True
            elif low in _BE:
                passive = True
            elif self._weekday(j - 1) and self._low(j - 2) == "on":
                j -= 1  # "Hale on Monday said"
            elif low not in _SKIP_LEFT and (item.capital or low[-2:] != "ly" or low in {"family", "ally"}):
                break
            j -= 1
        return j, negated, modal, passive

    def _time_end(self, i: int) -> int:
        """Behind "on Monday", "late on February 9", "in a statement", "at a news conference in Leeds on Friday"."""
        while i < self.n and self._kind(i) == "w":
            low = self._low(i)
            if self._weekday(i) or low in _TIME_LEAD or low in _MANNERS:
                i += 1
                while self._low(i).strip(".") in _DAYS:
                    i += 1
                continue
            stop = self._adverbial(i) if low in _PREPOSITIONS and low != "as" else None
            if stop is None:
                break
            i = stop
        return i

    def _adverbial(self, i: int) -> int | None:
        """The end of a short phrase of time or medium that begins with a preposition."""
        k = i + 1
        while self._low(k) in _DETERMINERS or self._low(k) in _OCCASIONS:
            k += 1
        if self._low(k).strip(".") in _DAYS:
            while self._low(k).strip(".") in _DAYS or self._low(k).isdigit():
                k += 1
            return k
        if self._low(k) not in _MEDIUMS:
            return None
        while self._low(k) in _MEDIUMS:
            k += 1
        # "in an interview with Le Monde": with whom belongs to it.
        end = k + 1 if self._low(k) in {"with", "to", "for", "on", "in", "by"} else k
        while k < end < min(self.n, k + 10) and self._names_on(end):
            end += 1
        return end if end > k + 1 else k

    def _names_on(self, i: int) -> bool:
        named = self.items[i].capital or self._low(i) in {"the", "a", "of", "and"}
        return self._kind(i) == "w" and named and not self._weekday(i)

    def _after(self, i: int, verb: CueVerb) -> _Content | None:
        """What the cue says, read to its right."""
        if i >= self.n:
            return None
        if self._kind(i) == "q":
            return _Content("quote", i)
        if self._kind(i) == "p":
            return self._behind_mark(i)
        if self._low(i) == "that" and verb.takes("tc"):
            return _Content("that", i)
        if verb.stance == "denial" and (found := self._rejected(i)) is not None:
            return found
        if verb.takes("ho"):
            found = self._hearer(i, verb)
            if found is not None or not verb.takes("cti"):
                return found
        if verb.takes("i") and self._low(i) == "to" and self._infinitive(i + 1):
            return _Content("nonfinite", i)
        if verb.takes("g") and self._low(i).endswith("ing") and len(self._low(i)) > 4:
            return _Content("nonfinite", i)
        if verb.takes("a"):
            return self._accused(i)
        return self._behind_time(i, verb)

    def _rejected(self, i: int) -> _Content | None:
        """ "rejected reports that ...", "denies Western claims that ..."."""
        for k in range(i, min(self.n, i + 6)):
            if self._kind(k) != "w" or self._finite(k):
                return None
            if self._low(k) in CUE_NOUNS and self._low(k + 1) == "that":
                return _Content("that", k + 1)
        return None

    def _behind_time(self, i: int, verb: CueVerb) -> _Content | None:
        """ "said on Monday (that) ...": content behind an adverbial, or at once."""
        k = self._time_end(i)
        if (k != i or self._low(i) in _PREPOSITIONS or self._low(i) in _ATTACHED) and (
            found := self._late_that(i, verb)
        ) is not None:
            return found
        if self._kind(k) == "q":
            return _Content("quote", k)
        return _Content("clause", k) if verb.takes("c") and self._opens_clause(k) else None

    def _behind_mark(self, i: int) -> _Content | None:
        """'said: ...', 'said, "..."'."""
        if self._mark(i) in {":", ","} and self._kind(i + 1) == "q":
            return _Content("quote", i + 1)
        return _Content("clause", i + 1) if self._mark(i) == ":" and i + 1 < self.n else None

    def _infinitive(self, i: int) -> bool:
        """The word can be the verb behind "to"."""
        if self._kind(i) != "w" or self.items[i].capital:
            return False
        return self._low(i) not in _DETERMINERS and not self._low(i)[:1].isdigit()

    def _late_that(self, i: int, verb: CueVerb) -> _Content | None:
        """ "said in a statement on Monday that", "said, after talks in Leeds, that", "said on Twitter: ..."."""
        for k in range(i, min(self.n, i + 22)):
            if self._kind(k) == "q":
                return _Content("quote", k) if self._low(k - 1) in {":", ","} or self._time_end(i) == k else None
            if self._kind(k) == "p":
                if self._mark(k) != ",":
                    return self._behind_mark(k)
            elif self._low(k) == "that" and verb.takes("tc"):
                # "responded with a phrase that": a relative clause.
                relative = self._low(i) in {"with", "to", "of", "for", "about"} and not self.items[k - 1].capital
                return None if relative and self._kind(k - 1) == "w" else _Content("that", k)
            elif self._finite(k) or (k in self.cues and k > i):
                return None
        return None

    def _hearer(self, i: int, verb: CueVerb) -> _Content | None:
        """ "told reporters (that) ...", "urged Minsk to ..."."""
        if self._low(i) in _PREPOSITIONS:
            return None
        for k in range(i + 1, min(self.n, i + 18)):
            low = self._low(k)
            if self._kind(k) == "q":
                if not self._low(k - 1).endswith("'s") and (k == i + 1 or self._time_end(i + 1) == k):
                    return _Content("quote", k)
            elif self._kind(k) == "p":
                if self._mark(k) != "," or self._kind(k + 1) == "q":
                    return self._behind_mark(k)
            elif low == "that" and verb.takes("h"):
                return _Content("that", k)
            elif low == "to" and verb.takes("o") and self._infinitive(k + 1):
                return _Content("nonfinite", k)
            elif verb.takes("h") and self._heard(i, k) and self._opens_clause(k):
                return _Content("clause", k)
            elif self._finite(k):
                return None
        return None

    def _heard(self, i: int, k: int) -> bool:
        """The hearer is complete: "told reporters the plan", "told the BBC it was"."""
        if self._low(k - 1) in _HEARERS:
            return True
        return self.items[k - 1].capital and self._low(k) in _DETERMINERS | _SUBJECT_PRONOUNS and k - i <= 5

    def _hearer_end(self, i: int) -> int:
        """Behind the hearer of "..., Hale told the paper"."""
        stop = i
        while stop - i < 8 and self._kind(stop) == "w" and not self._weekday(stop):
            if self._low(stop) in _TIME_LEAD or self._low(stop) in _PREPOSITIONS - {"with"}:
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
        low = self._low(k)
        if self._kind(k) != "w" or low in _FINITE_AUX or low.endswith("n't"):
            return False
        if low == "if":
            return self._has_clause(k + 1, self.n)
        if (low in _PREPOSITIONS or low in _NO_CLAUSE) and not self._counts(k):
            return False
        if low in _THIRD or low in _READERS or low == "there":
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
            if self._low(m) in {"and", "but"} and self._kind(m) == "w" and self._second_cue(m + 1):
                return m
            mark = self._mark(m)
            if mark == ";" or (mark and mark[0] in ",-" and self._leaves_content(m + 1)):
                return m
        end = self.n
        while end > k + 1 and self._mark(end - 1) in {".", "!", "?", ","}:
            end -= 1
        return end

    def _leaves_content(self, i: int) -> bool:
        """What begins here behind a comma is no longer what the cue before it says."""
        low = self._low(i)
        if low == "but" or (low == "even" and self._low(i + 1) == "as"):
            return True
        if low in {"and", "while"} and self._new_attribution(i + 1):
            return True
        if i in self.cues:
            after, cue = self.cues[i]
            if cue.form in {"gerund", "phrase"} or (cue.form == "finite" and self._inverted(after) is not None):
                return True
        return self._trailing(i) or self._new_speaker(i)

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
            if m in self.cues and self.cues[m][1].form == "finite" and self.cues[m][1].verb.takes("ch"):
                return True
            if m > i and self._finite(m) and self._low(m) not in _SKIP_LEFT:
                return False
        return False

    def _new_speaker(self, i: int) -> bool:
        """ "..., the Kremlin said it": a named subject, a cue and its clause."""
        if i >= self.n:
            return False
        item = self.items[i]
        named = item.capital or item.low in {"the", "others", "some", "another"} or item.low in GROUPS
        return named and self._new_attribution(i)

    def _trailing(self, i: int) -> bool:
        """ "..., Hale said." behind content that began after another cue."""
        for m in range(i, min(self.n, i + 8)):
            if self._kind(m) != "w":
                return False
            if m > i and m in self.cues and self.cues[m][1].form == "finite" and self.cues[m][1].verb.takes("q"):
                return self._kind(m + 1) != "w" and self._kind(m + 1) != "q"
        return False


class _Sentence(_Line):
    """The attributions of one sentence."""

    def __init__(self, reader: _Reader, index: int, items: list[_Item], before: list[_Item]) -> None:
        super().__init__(reader.folded, items)
        self.reader = reader
        self.index = index
        self.before = before
        self.drafts: list[_Draft] = []
        self.announced: _Draft | None = None
        self.used = 0  # content before this item is spoken for

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

    # --- one cue ---

    def _verb(self, k: int, after: int, cue: CueMention) -> _Draft | None:
        """The attribution of one verb of saying."""
        j, negated, modal, passive = self._skip_left(k)
        if self._low(k - 1) == "to" or (negated and cue.verb.stance != "belief"):
            return None
        if passive and cue.form != "gerund" and cue.lemma != "be convinced":
            return None  # "it is said that"
        if modal and cue.lemma not in {"say", "argue"}:
            return None
        if cue.form == "participle" and not any(self._low(m) in {"has", "have", "had"} for m in range(j, k)):
            return None
        inverted = self._speaker_behind(k, j, after, cue)
        if inverted is not None:
            return self._preceding(cue, inverted, k, inverted[1])
        subject = self._subject_of(j, k, cue)
        if subject is None or not self._verb_here(k, j, after, cue, subject):
            return None
        if self._low(subject[0] - 1) == "as" and cue.verb.takes("qc"):
            return self._as_told(after, cue, subject)
        beside = subject[1] <= j + 1 and self._after_content(subject[0])
        return self._beside(after, cue, subject, beside=beside, negated=negated)

    def _beside(
        self, after: int, cue: CueMention, subject: tuple[int, int], *, beside: bool, negated: bool
    ) -> _Draft | None:
        """Content behind the cue or before the speaker: quoted words beside the speaker come first."""
        draft: _Draft | None = None
        if beside and self._quote_before(subject[0]) and not self._told_by_that(after, cue.verb):
            draft = self._preceding(cue, subject, subject[0], after)
        draft = draft or self._following(after, cue, subject, negated=negated)
        if draft is None and cue.verb.takes("q") and all(item.low in _OPENERS for item in self.items[: subject[0]]):
            draft = self._spoken_before(cue, subject)
        if draft is None and beside:
            draft = self._preceding(cue, subject, subject[0], after)
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

    def _as_told(self, after: int, cue: CueMention, subject: tuple[int, int]) -> _Draft | None:
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

    def _spoken_before(self, cue: CueMention, subject: tuple[int, int]) -> _Draft | None:
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
        if i <= 0:
            return False
        mark = self._mark(i - 1)
        return self._kind(i - 1) == "q" or mark in {",", "?", "!"} or mark.startswith("-")

    def _subject_of(self, j: int, k: int, cue: CueMention) -> tuple[int, int] | None:
        before = self._low(j - 1)
        joined = j == 0 or self._kind(j - 1) == "p"
        if cue.form != "gerund":
            return self._inherited(k) if before in {"and", "but"} else self._subject(j)
        if joined or before in {"and", "but", "before", "after", "while", "by"}:
            return self._inherited(k)
        if before == "as" and self._low(j - 2) == "quoted":
            return self._quoted_person(j)
        found = self._subject(j)
        return found if found and self._low(found[0] - 1) in {"with", "as", ""} else None

    def _quoted_person(self, j: int) -> tuple[int, int] | None:
        """ "Hale was quoted as saying": the subject of the passive."""
        start, _, _, passive = self._skip_left(j - 2)
        return self._subject(start) if passive else None

    def _inherited(self, k: int) -> tuple[int, int] | None:
        """The speaker of the attribution before in this sentence, else the subject of the sentence."""
        if self.drafts and self.drafts[-1].source is not None:
            start, end = self.drafts[-1].source
            first = self.at.get(start)
            if first is not None:
                return (first, next((m + 1 for m in range(first, self.n) if self.items[m].end >= end), first + 1))
        return self._main_subject(k)

    def _verb_here(self, k: int, j: int, after: int, cue: CueMention, subject: tuple[int, int]) -> bool:
        """The form is a verb, not the noun that looks the same."""
        if cue.form == "gerund":
            return True
        low, last = self._low(k), self.items[subject[1] - 1]
        whose = last.low.endswith("'s")
        plural = last.low in _PLURALS or last.low in GROUPS or (last.low.endswith("s") and not whose)
        if cue.form == "base" and not plural and j == k:
            return False
        if cue.form == "finite" and not low.endswith("s"):
            return True
        if whose or "n" not in cue.verb.frames or low == "called":
            return not whose
        # "reports", "fears", "claims": a verb only where a clause follows a subject that could have it.
        able = last.capital or plural or last.low in _SUBJECT_PRONOUNS or self._low(subject[0]) in _DETERMINERS
        if (last.kind == "w" and not able) or (low == "states" and last.capital) or self._object(subject[0]):
            return False
        content = self._after(after, cue.verb)
        return content is not None and (content.kind != "clause" or self._opens_clause(content.at))

    def _object(self, i: int) -> bool:
        """A verb that takes no clause stands right before: "rejected Western reports that"."""
        if i == 0 or not self._verbish(i - 1):
            return False
        before = next((cue for number, (after, cue) in self.cues.items() if after == i), None)
        return before is None or not before.verb.takes("c")

    def _following(self, after: int, cue: CueMention, subject: tuple[int, int], *, negated: bool) -> _Draft | None:
        content = self._after(after, cue.verb)
        if content is None and self.items[-1].text == ":" and cue.verb.takes("q"):
            self.announced = self._draft(cue, subject)
        if content is None or (content.kind == "quote" and cue.verb.takes("e") and not cue.verb.takes("q")):
            return self._called(after, cue, subject)
        at = content.at
        if at >= self.n:
            return None
        draft = self._draft(cue, subject, negated=negated)
        if content.kind == "quote":
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
        for m in range(at + 2, min(self.n, at + 60)):
            if self._mark(m) == "," and self._kind(m + 1) == "w" and self._has_clause(at, m):
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
        runs_on = self._small(self.items[at]) and at < self.n - 1
        self._put(draft, at, self._content_end(at) if runs_on else at + 1)
        return draft

    def _called(self, after: int, cue: CueMention, subject: tuple[int, int]) -> _Draft | None:
        """'called the plan "a joke on all of us"': up to the quotation and with it."""
        if not cue.verb.takes("ea"):
            return None
        for m in range(after, min(self.n, after + 22)):
            if self._kind(m) == "q":
                if m == after and cue.lemma not in _OBJECTS_QUOTED:
                    return None
                draft = self._draft(cue, subject)
                self._put(draft, after, m + 1)
                return draft
            if self._mark(m) not in {"", ","} or m in self.cues:
                return None
            if self._finite(m) and self._low(m - 1) not in _RELATIVES and self._low(m - 1) != "that":
                return None
        return None

    def _preceding(self, cue: CueMention, subject: tuple[int, int], stop: int, resume: int) -> _Draft | None:
        """Content before the speaker: "..., Hale said" and "..., said Hale", and what goes on behind."""
        begin, end = self._before(stop)
        if begin >= end or not cue.verb.takes("qcth"):
            return None
        if cue.verb.takes("h"):
            resume = self._hearer_end(resume)
        resume = self._time_end(resume)
        quoted = self._kind(end - 1) == "q"
        if not quoted and not (cue.verb.takes("cth") and self._reported(begin, end, resume)):
            return None
        draft = self._draft(cue, subject)
        self._put(draft, self._quote_start(begin, end - 1) if quoted else begin, end)
        self._resumed(draft, begin, end, resume, quoted=quoted)
        return draft

    def _before(self, stop: int) -> tuple[int, int]:
        """The items before ``stop`` that nobody has said yet, without the marks around them."""
        end = stop
        while end > 0 and self.items[end - 1].kind == "p":
            end -= 1
        begin = min(self.used, end)
        while begin < end and self.items[begin].kind == "p":
            begin += 1
        return begin, end

    def _reported(self, begin: int, end: int, resume: int) -> bool:
        """The words before the speaker are a clause of his, and what stands behind the cue is not."""
        interrupted = self._interrupted(resume)
        if not interrupted and (end - begin < 3 or not self._has_clause(begin, end) or self._fronted(begin, end)):
            return False
        if self._low(begin) in {"asked", "speaking", "writing"}:
            return False
        return (
            self._kind(resume) != "w" or self._low(resume) in _NO_VERB - _DETERMINERS or self._low(resume) in _ATTACHED
        )

    def _fronted(self, begin: int, end: int) -> bool:
        """The words are an adverbial before a main clause: "As he left the room", "Upon arriving in Leeds"."""
        return self._low(begin) in _FRONTING and not any(self._mark(m) == "," for m in range(begin, end))

    def _quote_start(self, begin: int, at: int) -> int:
        """Where content that ends with this quotation begins: with it, or with the sentence it stands in."""
        if at <= begin:
            return at
        mark = self._mark(at - 1)
        if mark in {":", "-"} or (mark == "," and not self._small(self.items[at])):
            return at
        apart = at - begin > 12 and not self._has_clause(begin, at + 1) and not self._finite(at - 1)
        return at if apart else begin

    def _interrupted(self, resume: int) -> bool:
        """ "The talks, he said, were over.": the verb comes behind the cue."""
        low = self._low(resume + 1)
        goes_on = self._mark(resume) == "," and self._kind(resume + 1) == "w" and resume + 2 < self.n
        return goes_on and not low.endswith("ing") and low not in _RELATIVES and resume + 1 not in self.cues

    def _resumed(self, draft: _Draft, begin: int, end: int, resume: int, *, quoted: bool) -> None:
        """What goes on behind the speaker: a second quotation, or the rest of an interrupted clause."""
        at = resume
        while self._mark(at) in {",", ":", "-"}:
            at += 1
        if self._kind(at) == "q":
            if at > resume or quoted:
                self._put(draft, at, at + 1)
            return
        if quoted and (behind := self._quote_behind(at)):
            self._put(draft, behind, behind + 1)
            return
        low = self._low(at)
        if quoted or self._mark(resume) != "," or at >= self.n or low.endswith("ing"):
            return
        if low in _BEHIND_COMPLETE and self._has_clause(begin, end):
            return
        if (at in self.cues and self.cues[at][1].form != "base") or self._new_attribution(at):
            return
        self._put(draft, at, self._content_end(at))

    def _quote_behind(self, i: int) -> int:
        """'"...," he said of the plan, "..."': the second quotation, 0 where something else is told before it."""
        for m in range(i, min(self.n - 1, i + 14)):
            if self._mark(m) in {",", ":"} and self._kind(m + 1) == "q":
                return m + 1
            if self._kind(m) != "w" or m in self.cues or self._finite(m):
                return 0
        return 0

    # --- according to ---

    def _according(self, k: int, after: int, cue: CueMention) -> _Draft | None:
        """ "According to Hale, ..." and "..., according to Hale"."""
        source = self._source_after(after)
        if source is None:
            return None
        draft = self._draft(cue, source)
        behind = source[1]
        opening = all(self._kind(m) == "p" or self._low(m) in _OPENERS for m in range(self.used, k))
        if opening or self._low(k - 1) in {"that", "but", "and"}:
            if self._mark(behind) != "," or behind + 1 >= self.n:
                return None
            self._put(draft, behind + 1, self._content_end(behind + 1))
            return draft
        begin, end = self._before(k)
        if begin >= end:
            return None
        quoted = self._kind(end - 1) == "q"
        pausing = self._kind(behind) == "p" and self._mark(behind) not in {".", ";"}
        goes_on = pausing and behind + 1 < self.n and self._finite(behind + 1)
        if not quoted and (goes_on or not self._has_clause(begin, end)):
            if not pausing or not self._has_clause(begin, self.n):
                return None
            self._put(draft, begin, end)
            self._resumed(draft, begin, end, behind, quoted=False)
            return draft
        self._put(draft, self._quote_start(begin, end - 1) if quoted else begin, end)
        return draft

    def _source_after(self, start: int) -> tuple[int, int] | None:
        i = start
        while self._kind(i) == "w" and i - start < 25:
            low = self._low(i)
            if i > start and (low in _SOURCE_ENDS or (self._verbish(i) and low not in _PAST)):
                break
            i += 1
        while i > start and self.items[i - 1].low in _PREPOSITIONS | _ATTACHED:
            i -= 1
        return (start, i) if i > start else None

    # --- colon ---

    def _colon(self) -> _Draft | None:
        """ "Keller: We are ready" as a headline, and a name before a quotation."""
        at = next((m for m in range(min(self.n, 16)) if self._mark(m) == ":" or self._kind(m) == "q"), 0)
        start = next((m + 1 for m in range(at - 1, -1, -1) if self._kind(m) != "w"), 0)
        name = self.items[start:at]
        if not name or at + 1 >= self.n or self._mark(at) != ":" or self._low(at - 1) in _DAYS:
            return None
        if not all(item.capital or item.low in _INSIDE_NAMES | _NAME_PARTICLES for item in name):
            return None
        quoted = self._kind(at + 1) == "q"
        headline = start == 0 and (self.index == 0 or self.items[-1].end <= self.reader.body)
        mention = mention_of(self.folded, name[0].start, name[-1].end)
        if mention.name is None:
            return None
        if not quoted and not (headline and self._has_clause(at + 1, self.n) and self.reader.voices.knows(mention)):
            return None
        draft = self._draft(None, (start, at))
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
        start = self.breaks[index] if index >= 0 else 0
        return max(start, at - _NEAR)

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
