"""The words that tie a speaker to what is said: said, denied, according to.

A table of verbs by class, their forms made from it, and one pass over the words of a sentence.
"""

from __future__ import annotations

import re
from typing import Literal, NamedTuple

from claimcheck.claims.speech import Stance
from claimcheck.text.shape import letters
from claimcheck.text.tables import one_of, words

Form = Literal["finite", "base", "participle", "gerund", "phrase"]


# Verbs by stance, each with what may follow it:
#   c  a clause without "that"      "said the talks were over"
#   t  a clause with "that"         "argued that the talks were over"
#   h  a hearer, then the clause    "told reporters the talks were over"
#   i  an infinitive                "vowed to stay"
#   o  a hearer, then an infinitive "urged Minsk to stay out"
#   g  a gerund                     "denied planning it"
#   a  somebody "of" a gerund       "accused Minsk of planning it"
#   q  quoted words                 "quipped: ..."
#   e  something called by quoted words: 'called the plan "a joke on us"'
#   n  its present forms are as often nouns: "reports", "claims"
# Gathered from reporting-verb lists of journalism style guides and of work on quotation attribution; the class says
# what the speaker is committed to, not how loudly it is said.
_VERBS: dict[Stance, str] = {
    "neutral": """
        say:ctq tell:htoq state:ctqn add:ctq note:ctqn write:ctq tweet:ctqn retweet:q announce:ct report:ctn declare:ctq
        explain:ctq testify:ct remark:tqn comment:tqn observe:tq mention:t recall:tq recount:tq repeat:tq reiterate:ctq
        stress:ctqn emphasise:tq emphasize:tq underline:t underscore:t argue:ctq insist:ctq maintain:ct assert:ctq
        affirm:t reaffirm:t reply:tqn respond:tq answer:qn retort:q counter:tqn continue:q conclude:ctq disclose:ct
        inform:ht notify:ht assure:ht remind:ht advise:hto clarify:tq elaborate:q joke:tqn quip:q muse:q ask:q
        exclaim:q shout:qn yell:q whisper:q read:q show:ctn suggest:ctq indicate:ct find:ctn opine:tq posit:t
        hint:tn imply:t signal:tn boast:tq brag:tq complain:tq lament:tq proclaim:tq rule:tn post:tqn email:qn text:qn
        interject:q deadpan:q gush:q rant:q thunder:qn fume:q lecture:q preach:q chant:qn
        call:en describe:e dub:e label:en brand:en characterise:e characterize:e refer:e hail:en welcome:en praise:en
        criticise:e criticize:e slam:e blast:en denounce:e condemn:e deride:e mock:en lambast:e decry:e
        summarise:tq summarize:tq relate:t contend:ctq attest:t reason:tqn venture:qn echo:qn marvel:q
        specify:t reckon:ctq demonstrate:tn convince:h persuade:h blog:tqn gloat:q snap:qn sneer:q scoff:q
    """,
    "denial": "deny:tgq reject:eg dismiss:eg dispute:tn refute:te rebut:e",
    "accusation": "allege:ct claim:ctqin accuse:ae charge:tqn warn:cthoq blame:e caution:tqhn",
    "belief": """
        think:ctq believe:ct hope:ctin fear:ctn doubt:ctn feel:ctn expect:ct assume:ct suspect:ctn worry:ctqn
        suppose:ct wonder:q guess:ctn
    """,
    "estimate": "estimate:ctn forecast:ctn predict:ctq project:ctn calculate:ct anticipate:t speculate:tq",
    "intention": "vow:ctiqn pledge:ctin promise:ctihqn threaten:tiq swear:t",
    "directive": """
        urge:otqn demand:tqin order:on instruct:o recommend:t request:tn propose:tq implore:oq beseech:o command:on
        exhort:oq
    """,
    "concession": """
        admit:ctgq acknowledge:ctgq concede:ctq confirm:ct reveal:ctq accept:t recognise:t recognize:t agree:tq
    """,
}

# Past and participle where they are not made with -ed.
_IRREGULAR = {
    "say": ("said", "said"),
    "tell": ("told", "told"),
    "write": ("wrote", "written"),
    "read": ("read", "read"),
    "show": ("showed", "shown"),
    "find": ("found", "found"),
    "think": ("thought", "thought"),
    "feel": ("felt", "felt"),
    "forecast": ("forecast", "forecast"),
    "swear": ("swore", "sworn"),
    "rebut": ("rebutted", "rebutted"),
}
_DOUBLED = frozenset({"admit", "plan", "brag", "quip", "dub", "slam", "blog", "chat", "refer", "rebut", "snap"})


class CueVerb(NamedTuple):
    """A verb of saying: what it commits to and what may follow it."""

    lemma: str
    stance: Stance
    frames: str

    def takes(self, frames: str) -> bool:
        """One of these may follow it."""
        return any(frame in self.frames for frame in frames)


class CueMention(NamedTuple):
    """A cue in a text. ``form`` says whether it can stand as the verb of a clause as it is."""

    start: int
    end: int
    verb: CueVerb
    form: Form

    @property
    def lemma(self) -> str:
        return self.verb.lemma


def _third(lemma: str) -> str:
    if lemma.endswith(("s", "sh", "ch", "x", "z")):
        return lemma + "es"
    return lemma[:-1] + "ies" if lemma.endswith("y") and lemma[-2] not in "aeiou" else lemma + "s"


def _past(lemma: str) -> str:
    if lemma.endswith("e"):
        return lemma + "d"
    if lemma.endswith("y") and lemma[-2] not in "aeiou":
        return lemma[:-1] + "ied"
    return lemma + (lemma[-1] if lemma in _DOUBLED else "") + "ed"


def _gerund(lemma: str) -> str:
    if lemma.endswith("e") and not lemma.endswith("ee"):
        return lemma[:-1] + "ing"
    return lemma + (lemma[-1] if lemma in _DOUBLED else "") + "ing"


def _forms() -> dict[str, tuple[CueVerb, Form]]:
    table: dict[str, tuple[CueVerb, Form]] = {}
    for stance, listed in _VERBS.items():
        for entry in listed.split():
            lemma, frames = entry.split(":")
            verb = CueVerb(lemma, stance, frames)
            past, participle = _IRREGULAR.get(lemma, (_past(lemma), _past(lemma)))
            table[lemma] = (verb, "base")
            table[_third(lemma)] = (verb, "finite")
            table[_gerund(lemma)] = (verb, "gerund")
            table[participle] = (verb, "participle")
            table[past] = (verb, "finite")
    return table


FORMS: dict[str, tuple[CueVerb, Form]] = _forms()
"""Every inflected form in small letters, with its verb and what kind of form it is."""

# Two words that are one verb; the span of the cue covers both. "pointed out", "made clear", "called for".
_PARTICLES: dict[tuple[str, str], CueVerb] = {
    ("point", "out"): CueVerb("point out", "neutral", "ctq"),
    ("make", "clear"): CueVerb("make clear", "neutral", "tq"),
    ("put", "it"): CueVerb("put", "neutral", "q"),
    ("go", "on"): CueVerb("go on", "neutral", "q"),
    ("fire", "back"): CueVerb("fire back", "neutral", "q"),
    ("shoot", "back"): CueVerb("shoot back", "neutral", "q"),
    ("hit", "back"): CueVerb("hit back", "neutral", "q"),
    ("chime", "in"): CueVerb("chime in", "neutral", "q"),
    ("sum", "up"): CueVerb("sum up", "neutral", "q"),
    ("lash", "out"): CueVerb("lash out", "neutral", "q"),
    ("spell", "out"): CueVerb("spell out", "neutral", "tq"),
    ("call", "on"): CueVerb("call on", "directive", "o"),
    ("call", "upon"): CueVerb("call upon", "directive", "o"),
    ("call", "for"): CueVerb("call for", "directive", "e"),
    ("rule", "out"): CueVerb("rule out", "denial", "g"),
    ("speak", "of"): CueVerb("speak of", "neutral", "e"),
    ("refer", "to"): CueVerb("refer to", "neutral", "e"),
    ("allude", "to"): CueVerb("allude to", "neutral", "e"),
}
_HEADS: dict[str, tuple[str, Form]] = {
    "pointed": ("point", "finite"),
    "points": ("point", "finite"),
    "point": ("point", "base"),
    "pointing": ("point", "gerund"),
    "made": ("make", "finite"),
    "makes": ("make", "finite"),
    "making": ("make", "gerund"),
    "put": ("put", "finite"),
    "puts": ("put", "finite"),
    "went": ("go", "finite"),
    "goes": ("go", "finite"),
    "fired": ("fire", "finite"),
    "shot": ("shoot", "finite"),
    "shoots": ("shoot", "finite"),
    "hit": ("hit", "finite"),
    "hits": ("hit", "finite"),
    "chimed": ("chime", "finite"),
    "summed": ("sum", "finite"),
    "sums": ("sum", "finite"),
    "lashed": ("lash", "finite"),
    "spelled": ("spell", "finite"),
    "called": ("call", "finite"),
    "calls": ("call", "finite"),
    "call": ("call", "base"),
    "calling": ("call", "gerund"),
    "ruled": ("rule", "finite"),
    "rules": ("rule", "finite"),
    "ruling": ("rule", "gerund"),
    "spoke": ("speak", "finite"),
    "speaks": ("speak", "finite"),
    "speaking": ("speak", "gerund"),
    "referred": ("refer", "finite"),
    "refers": ("refer", "finite"),
    "referring": ("refer", "gerund"),
    "alluded": ("allude", "finite"),
    "alluding": ("allude", "gerund"),
}

# Adjectives that hold a belief where a form of "be" stands before and "that" behind.
_CONVICTIONS = frozenset(
    {"confident", "convinced", "certain", "sure", "hopeful", "optimistic", "concerned", "worried", "afraid", "adamant"}
)
_BE = frozenset({"is", "are", "was", "were", "am", "be", "been", "remain", "remains", "remained", "'s", "'re", "'m"})

# What is said or claimed, as a noun before "that": "rejected reports that ...".
CUE_NOUNS: frozenset[str] = words(
    """
    accusation accusations allegation allegations argument arguments assertion assertions charge charges claim claims
    comment comments concern concerns conclusion fear fears idea notion prediction predictions report reports rumor
    rumors rumour rumours speculation statement statements suggestion suggestions view warning warnings
    """
)

ACCORDING = CueVerb("according to", "neutral", "")
BE_CONVINCED = CueVerb("be convinced", "belief", "t")

_WORD = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)?|'(?:s|re|m)\b")


def cue_verb(word: str) -> CueVerb | None:
    """The verb of saying that this is a form of, whatever its case.

    >>> cue_verb("denied").stance, cue_verb("saying").lemma, cue_verb("walked")
    ('denial', 'say', None)
    """
    entry = FORMS.get(word.lower())
    return None if entry is None else entry[0]


def find_cues(folded: str, start: int = 0, end: int | None = None) -> list[CueMention]:
    """The cues of a sentence in reading order: verbs of saying, verbs with a particle, convictions, "according to".

    Says only that the words are there; whether "reports" is a verb is for the words around it to tell.

    >>> [(cue.lemma, cue.form) for cue in find_cues("According to Moss, who pointed out the risk, they denied it")]
    [('according to', 'phrase'), ('point out', 'finite'), ('deny', 'finite')]
    """
    end = len(folded) if end is None else end
    found: list[CueMention] = []
    behind = start
    for match in _BEGINNING.finditer(letters(folded[start:end])):
        left = start + match.start()
        if left < behind or not _begins(folded, start, left):
            continue
        cue = _cue_at(folded, start, left, end)
        if cue is not None:
            found.append(cue)
            behind = cue.end
    return found


def has_cues(folded: str, start: int, end: int) -> bool:
    """A word of a cue stands between two positions, or looks as if it did: without one, nobody is quoted there."""
    return _BEGINNING.search(letters(folded[start:end])) is not None


_BEGINNING = re.compile(rf" {one_of({*FORMS, *_HEADS, *_CONVICTIONS, 'according'})}(?![a-z])".encode())


def _begins(folded: str, start: int, left: int) -> bool:
    """No word goes on here: neither "naïvesaid" nor "who'dsaid" has a cue."""
    if left == start:
        return True
    before = folded[left - 1]
    return not (before.isalpha() or (before == "'" and left - 1 > start and folded[left - 2].isalpha()))


def _cue_at(folded: str, start: int, left: int, end: int) -> CueMention | None:
    """The cue that begins with the word at a position."""
    match = _WORD.match(folded, left, end)
    if match is None:
        return None
    word, right = match[0].lower(), match.end()
    next_word = _WORD.match(folded, right + 1, end)
    follower = (next_word[0].lower(), next_word.start(), next_word.end()) if next_word else None
    before = ""
    if word in _CONVICTIONS:
        before = next(reversed(_WORD.findall(folded, max(start, left - _NEAR), left)), "").lower()
    if (cue := _two_words(word, left, follower, before)) is not None:
        return cue
    entry = FORMS.get(word)
    return None if entry is None else CueMention(left, right, *entry)


_NEAR = 40  # a helping verb and the gap behind it are no longer


def _two_words(word: str, left: int, follower: tuple[str, int, int] | None, before: str) -> CueMention | None:
    if follower is None:
        return None
    if word == "according" and follower[0] == "to":
        return CueMention(left, follower[2], ACCORDING, "phrase")
    if word in _CONVICTIONS and follower[0] == "that" and before in _BE:
        return CueMention(left, follower[1] - 1, BE_CONVINCED, "finite")
    if (head := _HEADS.get(word)) is not None and (verb := _PARTICLES.get((head[0], follower[0]))) is not None:
        return CueMention(left, follower[2], verb, head[1])
    return None
