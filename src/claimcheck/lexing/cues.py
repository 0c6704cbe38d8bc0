"""The words that tie a speaker to what is said: said, denied, according to.

A table of verbs by class, their forms made from it, and one pass over the words of a sentence.
"""

from __future__ import annotations

import re
from typing import Literal, NamedTuple

from claimcheck.claims.speech import Stance
from claimcheck.text.shape import letters
from claimcheck.text.tables import one_of, words

Form = Literal["finite", "base", "participle", "gerund", "phrase", "noun"]


# Verbs by stance, each with what may follow it:
#   c  a clause without "that"         "said the talks were over"
#   t  a clause with "that"            "argued that the talks were over"
#   h  a hearer, then the clause       "told reporters the talks were over"
#   i  an infinitive                   "vowed to stay"
#   o  a hearer, then an infinitive    "urged Minsk to stay out"
#   g  a gerund                        "denied planning it"
#   a  somebody "of" something         "accused Minsk of planning it"
#   q  quoted words                    "quipped: ..."
#   w  a question                      "asked whether the talks were over"
#   e  something called by a quotation 'called the plan "a joke on us"'
#   x  a thing not spoken of before    "reported 12 deaths"
#   y  any thing                       "demanded the inquiry"
#   z  what a document shows           "the poll showed a narrow lead"
#   k  something "at" a figure         "put the toll at 12"
#   f  somebody "for" something        "blamed Minsk for the delay"
#   b  something "on" somebody         "blamed the delay on Minsk"
#   d  something "as" something        "described the plan as a mistake"
#   n  its present forms are as often nouns: "reports", "claims"
# Gathered from reporting-verb lists of journalism style guides and of work on quotation attribution; the class says
# what the speaker is committed to, not how loudly it is said.
_VERBS: dict[Stance, str] = {
    "neutral": """
        say:ctqw tell:htoqw state:ctqn add:ctq note:ctqn write:ctq tweet:ctqn retweet:q announce:ctx report:ctnx
        declare:ctqx explain:ctqw testify:ct remark:tqn comment:tqn observe:tq mention:t recall:tqw recount:tqw
        repeat:tq reiterate:ctq
        stress:ctqn emphasise:tq emphasize:tq underline:t underscore:t argue:ctq insist:ctq maintain:ct assert:ctq
        affirm:t reaffirm:t reply:tqn respond:tq answer:qn retort:q counter:tqn continue:q conclude:ctq disclose:ctx
        inform:ht notify:ht assure:ht remind:ht advise:hto clarify:tq elaborate:q joke:tqn quip:q muse:q ask:qwho
        exclaim:q shout:qn yell:q whisper:q read:q show:ctnz suggest:ctqzg indicate:ctz find:ctnz opine:tq
        hint:tn imply:t signal:tn boast:tq brag:tq complain:tq lament:tq proclaim:tq rule:tn post:tqn email:qn text:qn
        interject:q deadpan:q gush:q enthuse:q rant:q thunder:qn fume:q lecture:q preach:q chant:qn
        call:en describe:ewd dub:e label:en brand:en characterise:ed characterize:ed refer:e
        summarise:tq summarize:tq relate:t contend:ctq attest:t reason:tqn venture:qn echo:qn marvel:q
        outline:wn detail:wn discuss:w inquire:w enquire:w posit:t
        portray:d depict:d credit:fn react:q demur:q
        specify:t reckon:ctq demonstrate:tn convince:h persuade:h blog:tqn gloat:q snap:qn sneer:q scoff:q
    """,
    "denial": "deny:tgqx reject:egd dismiss:egd dispute:tn refute:te rebut:e",
    "accusation": "allege:ctx claim:ctqinx accuse:ae charge:tqn warn:cthoq blame:efb caution:tqhn",
    "belief": """
        think:ctq believe:ct fear:ctn doubt:ctn feel:ctn expect:ctxo assume:ct suspect:ctn worry:ctqn
        suppose:ct wonder:qw guess:ctn
    """,
    "estimate": "estimate:ctnx forecast:ctnx predict:ctqx project:ctnx calculate:ct anticipate:tx speculate:tq",
    "intention": """
        vow:ctiqnx pledge:ctinx promise:ctihqnx threaten:tiq swear:t want:io plan:in intend:it aim:in hope:ctin
        prefer:i offer:in
    """,
    "refusal": "decline:in refuse:i",
    "evaluation": """
        hail:enfd welcome:en praise:enfy criticise:efy criticize:efy slam:efdy blast:enfdy denounce:efdy
        condemn:efdy deride:efdy mock:enfdy lambast:edy decry:ey thank:ef applaud:ef rebuke:fy fault:fn
        chide:fy commend:fy scold:fy question:wn attack:fdn endorse:yf oppose:yg assail:yf
    """,
    "directive": """
        urge:otqn demand:tqiny order:on instruct:o recommend:txg request:tnx propose:tqyig implore:oq
        beseech:o command:on exhort:oq
    """,
    "concession": """
        admit:ctgq acknowledge:ctgq concede:ctq confirm:ctx reveal:ctqx accept:t recognise:t recognize:t agree:tq
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
        return frames in self.frames or (len(frames) > 1 and any(frame in self.frames for frame in frames))


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
    ("put", "the"): CueVerb("put", "estimate", "k"),
    ("put", "it"): CueVerb("put", "neutral", "q"),
    ("go", "on"): CueVerb("go on", "neutral", "q"),
    ("fire", "back"): CueVerb("fire back", "neutral", "q"),
    ("shoot", "back"): CueVerb("shoot back", "neutral", "tq"),
    ("hit", "back"): CueVerb("hit back", "neutral", "q"),
    ("chime", "in"): CueVerb("chime in", "neutral", "q"),
    ("sum", "up"): CueVerb("sum up", "neutral", "q"),
    ("lash", "out"): CueVerb("lash out", "neutral", "q"),
    ("spell", "out"): CueVerb("spell out", "neutral", "tq"),
    ("would", "like"): CueVerb("would like", "intention", "io"),
    ("warn", "of"): CueVerb("warn of", "accusation", "ey"),
    ("call", "on"): CueVerb("call on", "directive", "o"),
    ("call", "upon"): CueVerb("call upon", "directive", "o"),
    ("call", "for"): CueVerb("call for", "directive", "ey"),
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
    "spoken": ("speak", "participle"),
    "referred": ("refer", "finite"),
    "refers": ("refer", "finite"),
    "referring": ("refer", "gerund"),
    "would": ("would", "finite"),
    "warn": ("warn", "base"),
    "warns": ("warn", "finite"),
    "warned": ("warn", "finite"),
    "warning": ("warn", "gerund"),
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

# Nouns before "that" that somebody has or makes, by stance: "Voss's claim that ...", "made the point that ...".
# "statement", "report" and "comment" are as often things that somebody does something with, and are left out.
_NOUN_CUES: dict[Stance, str] = {
    "neutral": "argument assertion case conclusion contention insistence observation point suggestion",
    "accusation": "accusation allegation charge claim complaint warning",
    "belief": "belief concern doubt fear hope opinion view worry alarm frustration",
    "estimate": "estimate forecast prediction",
    "intention": "pledge promise vow",
    "directive": "demand recommendation",
    "denial": "denial",
    "concession": "acknowledgement acknowledgment admission",
}
_SINGULAR_ONLY = frozenset({"case", "point", "alarm", "frustration"})


def _noun_forms() -> dict[str, Stance]:
    table: dict[str, Stance] = {}
    for stance, listed in _NOUN_CUES.items():
        for noun in listed.split():
            table[noun] = stance
            if noun not in _SINGULAR_ONLY:
                table[_third(noun)] = stance
    return table


NOUN_CUES: dict[str, Stance] = _noun_forms()
"""Nouns of saying in both numbers, each with what its owner is committed to."""

VIEWS: frozenset[str] = words("view opinion")
"""Nouns of which somebody's has what he thinks around it: "in her view, the bridge is safe"."""

NOUN_REPLIES: frozenset[str] = words("answer response reply message advice verdict explanation comment conclusion")
"""Nouns that a form of "be" and quoted words complete: 'her answer was: "..."'."""

ACCORDING = CueVerb("according to", "neutral", "")
BE_CONVINCED = CueVerb("be convinced", "belief", "t")

_WORD = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)?|'(?:s|re|m)\b")


CUE_STARTS: frozenset[str] = frozenset(FORMS) | frozenset(_HEADS) | _CONVICTIONS | {"according"}
"""Every word in small letters that a cue can begin with."""


class Word(NamedTuple):
    """A word in small letters, and where it stands."""

    low: str
    start: int
    end: int


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
    words = [Word(m[0].lower(), m.start(), m.end()) for m in _WORD.finditer(folded, start, end)]
    for index, word in enumerate(words):
        if word.low not in CUE_STARTS or (found and word.start < found[-1].end):
            continue
        follower = words[index + 1] if index + 1 < len(words) else None
        cue = cue_at(word, follower, words[index - 1].low if index else "")
        if cue is not None:
            found.append(cue)
    return found


def has_cues(folded: str, start: int, end: int) -> bool:
    """A word of a cue stands between two positions, or looks as if it did: without one, nobody is quoted there."""
    return _BEGINNING.search(letters(folded[start:end])) is not None


_BEGINNING = re.compile(rf" {one_of({*CUE_STARTS, *NOUN_CUES, *NOUN_REPLIES})}(?![a-z])".encode())


def cue_at(word: Word, follower: Word | None, before: str) -> CueMention | None:
    """The cue that begins with a word, given the word behind it and the one before it in small letters."""
    cue = None
    if follower is not None and follower.start == word.end + 1:
        cue = _two_words(word.low, word.start, follower, before)
    if cue is None and (entry := FORMS.get(word.low)) is not None:
        return CueMention(word.start, word.end, *entry)
    return cue


def _two_words(word: str, left: int, follower: Word, before: str) -> CueMention | None:
    if word == "according" and follower.low == "to":
        return CueMention(left, follower.end, ACCORDING, "phrase")
    if word in _CONVICTIONS and follower.low == "that" and before in _BE:
        return CueMention(left, follower.start - 1, BE_CONVINCED, "finite")
    if (head := _HEADS.get(word)) is not None and (verb := _PARTICLES.get((head[0], follower.low))) is not None:
        # "put the toll at 12": the article belongs to the object.
        return CueMention(left, left + len(word) if follower.low == "the" else follower.end, verb, head[1])
    return None
