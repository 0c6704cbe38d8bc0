"""The words that tie a speaker to what is said: said, denied, according to.

A table of verbs by class, their forms made from it, and one pass over those words of a sentence that are among them.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Literal, NamedTuple, TypeAlias

from claimcheck.claims.speech import Stance
from claimcheck.text.shape import shape
from claimcheck.text.tables import one_of, words
from claimcheck.text.value import made

Form = Literal["finite", "base", "participle", "gerund", "phrase", "noun"]

Place: TypeAlias = tuple[int, int]
"""Where a word begins and ends in a text."""


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
        say:ctqw tell:htoqw state:ctqn add:ctq note:ctqn write:ctq tweet:ctqny retweet:qy announce:ctxw report:ctnx
        declare:ctqx explain:ctqwy testify:ct remark:tqn comment:tqn observe:tq mention:ty recall:tqw recount:tqwy
        repeat:tq reiterate:ctq
        stress:ctqn emphasise:tqy emphasize:tqy underline:t underscore:t argue:ctq insist:ctq maintain:ct assert:ctq
        affirm:t reaffirm:t reply:tqn respond:tq answer:qn retort:q counter:tqn continue:q conclude:ctq disclose:ctxw
        inform:ht notify:ht assure:ht remind:hto advise:htog clarify:tqyw elaborate:q joke:tqn quip:q muse:q ask:qwho
        exclaim:q shout:qn yell:q whisper:q read:q show:ctnzw suggest:ctqzg indicate:ctzw find:ctnz opine:tq
        hint:tn imply:t signal:tn boast:tq brag:tq complain:tq lament:tq proclaim:tq rule:tn post:tqn email:qn text:qn
        interject:q deadpan:q gush:q enthuse:q rant:q thunder:qn fume:q lecture:q preach:q chant:qn
        call:en describe:ewdy dub:e label:en brand:en characterise:ed characterize:ed refer:e
        summarise:tq summarize:tq relate:t contend:ctq attest:t reason:tqn venture:qn echo:qn marvel:q
        outline:wny detail:wny discuss:w inquire:w enquire:w posit:t
        portray:d depict:d credit:fn react:q demur:q
        cite:y compare:y illustrate:tw
    specify:tw reckon:ctq demonstrate:tn convince:ho persuade:ho blog:tqn gloat:q snap:qn sneer:q scoff:q
    """,
    "denial": "contradict:y deny:tgqxy reject:egdy dismiss:egdy dispute:tny refute:tey rebut:ey",
    "accusation": "allege:ctx claim:ctqinx accuse:ae charge:tqn warn:cthoq blame:efb caution:tqhn",
    "belief": """
        think:ctq believe:ct fear:ctn doubt:ctn feel:ctn expect:ctxo assume:ct suspect:ctn worry:ctqn
        suppose:ct wonder:qw guess:ctn
        know:tw understand:tw realise:tw realize:tw learn:tw discover:tw determine:tw remember:twg forget:tw consider:g
    """,
    "estimate": "estimate:ctnx forecast:ctnx predict:ctqx project:ctnx calculate:ct anticipate:tx speculate:tq",
    "intention": """
        vow:ctiqnx pledge:ctinx promise:ctihqnx threaten:tiq swear:t want:ioy plan:in intend:it aim:in hope:ctin
        prefer:iy offer:in decide:itw choose:i opt:i resolve:in seek:i volunteer:in
    """,
    "refusal": "decline:in refuse:i",
    "evaluation": """
        hail:enfd welcome:en praise:enfy criticise:efy criticize:efy slam:efdy blast:enfdy denounce:efdy
        condemn:efdy deride:efdy mock:enfdy lambast:edy decry:ey thank:ef applaud:ef rebuke:fy fault:fn
        chide:fy commend:fy scold:fy question:wny attack:fdny endorse:yf oppose:yg assail:yf
        support:yn favor:ygn favour:ygn defend:yd embrace:yn champion:yn tout:yd cast:dn challenge:oyn ridicule:yn
        belittle:y disparage:y berate:fy chastise:fy castigate:fy enjoy:yg dislike:ygn
    """,
    "directive": """
        urge:otqn demand:tqiny order:on instruct:o recommend:txg request:tnx propose:tqyig implore:oq
        beseech:o command:on exhort:oq encourage:o press:on pressure:on push:on invite:on beg:io lobby:on
    """,
    "concession": """
        admit:ctgq acknowledge:ctgq concede:ctq confirm:ctxw reveal:ctqxw accept:t recognise:t recognize:t agree:tqi
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
    "know": ("knew", "known"),
    "understand": ("understood", "understood"),
    "forget": ("forgot", "forgotten"),
    "choose": ("chose", "chosen"),
    "seek": ("sought", "sought"),
    "cast": ("cast", "cast"),
}
_DOUBLED = frozenset({"admit", "plan", "brag", "quip", "dub", "slam", "blog", "chat", "refer", "rebut", "snap", "beg"})


class CueVerb(NamedTuple):
    """A verb of saying: what it commits to and what may follow it."""

    lemma: str
    stance: Stance
    frames: frozenset[str]

    def takes(self, frames: str) -> bool:
        """One of these may follow it."""
        return not self.frames.isdisjoint(frames)


def cue_verb(lemma: str, stance: Stance, frames: str) -> CueVerb:
    """The verb of saying with these letters for what may follow it."""
    return CueVerb(lemma, stance, frozenset(frames))


class CueMention(NamedTuple):
    """A cue in a text. ``form`` says whether it can stand as the verb of a clause as it is.

    Among the words and marks of its sentence it is the one with the number ``at``, and ``after`` is the next one behind.
    """

    start: int
    end: int
    verb: CueVerb
    form: Form
    at: int
    after: int

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
            verb = cue_verb(lemma, stance, frames)
            past, participle = _IRREGULAR.get(lemma, (_past(lemma), _past(lemma)))
            table[lemma] = (verb, "base")
            table[_third(lemma)] = (verb, "finite")
            table[_gerund(lemma)] = (verb, "gerund")
            table[participle] = (verb, "participle")
            table[past] = (verb, "finite")
    return table


FORMS: dict[str, tuple[CueVerb, Form]] = _forms()
"""Every inflected form in small letters, with its verb and what kind of form it is."""


def _regular_heads(lemmas: str) -> dict[str, tuple[str, Form]]:
    """The forms of verbs that are a cue with a particle: "object" of "object to"."""
    table: dict[str, tuple[str, Form]] = {}
    for lemma in lemmas.split():
        table |= {lemma: (lemma, "base"), _third(lemma): (lemma, "finite"), _past(lemma): (lemma, "finite")}
        table[_gerund(lemma)] = (lemma, "gerund")
    return table


# Two words that are one verb; the span of the cue covers both. "pointed out", "made clear", "called for".
_PARTICLES: dict[tuple[str, str], CueVerb] = {
    ("point", "out"): cue_verb("point out", "neutral", "ctq"),
    ("make", "clear"): cue_verb("make clear", "neutral", "tq"),
    ("put", "the"): cue_verb("put", "estimate", "k"),
    ("put", "it"): cue_verb("put", "neutral", "q"),
    ("go", "on"): cue_verb("go on", "neutral", "q"),
    ("fire", "back"): cue_verb("fire back", "neutral", "q"),
    ("shoot", "back"): cue_verb("shoot back", "neutral", "tq"),
    ("hit", "back"): cue_verb("hit back", "neutral", "q"),
    ("chime", "in"): cue_verb("chime in", "neutral", "q"),
    ("sum", "up"): cue_verb("sum up", "neutral", "q"),
    ("lash", "out"): cue_verb("lash out", "neutral", "q"),
    ("spell", "out"): cue_verb("spell out", "neutral", "tq"),
    ("would", "like"): cue_verb("would like", "intention", "io"),
    ("warn", "of"): cue_verb("warn of", "accusation", "ey"),
    ("warn", "about"): cue_verb("warn about", "accusation", "y"),
    ("warn", "against"): cue_verb("warn against", "accusation", "yg"),
    ("point", "to"): cue_verb("point to", "neutral", "y"),
    ("object", "to"): cue_verb("object to", "evaluation", "yg"),
    ("worry", "about"): cue_verb("worry about", "evaluation", "yg"),
    ("complain", "about"): cue_verb("complain about", "evaluation", "yg"),
    ("complain", "of"): cue_verb("complain of", "evaluation", "yg"),
    ("talk", "about"): cue_verb("talk about", "neutral", "ygw"),
    ("speak", "about"): cue_verb("speak about", "neutral", "ygw"),
    ("push", "for"): cue_verb("push for", "directive", "y"),
    ("press", "for"): cue_verb("press for", "directive", "y"),
    ("argue", "for"): cue_verb("argue for", "directive", "yg"),
    ("argue", "against"): cue_verb("argue against", "evaluation", "yg"),
    ("advocate", "for"): cue_verb("advocate for", "directive", "yg"),
    ("campaign", "for"): cue_verb("campaign for", "directive", "y"),
    ("insist", "on"): cue_verb("insist on", "directive", "yg"),
    ("boast", "about"): cue_verb("boast about", "neutral", "yg"),
    ("boast", "of"): cue_verb("boast of", "neutral", "yg"),
    ("brag", "about"): cue_verb("brag about", "neutral", "yg"),
    ("joke", "about"): cue_verb("joke about", "neutral", "yg"),
    ("agree", "with"): cue_verb("agree with", "evaluation", "y"),
    ("disagree", "with"): cue_verb("disagree with", "evaluation", "y"),
    ("wonder", "about"): cue_verb("wonder about", "neutral", "y"),
    ("hint", "at"): cue_verb("hint at", "neutral", "yg"),
    ("rail", "against"): cue_verb("rail against", "evaluation", "y"),
    ("speak", "against"): cue_verb("speak against", "evaluation", "y"),
    ("play", "down"): cue_verb("play down", "evaluation", "y"),
    ("call", "on"): cue_verb("call on", "directive", "o"),
    ("call", "upon"): cue_verb("call upon", "directive", "o"),
    ("call", "for"): cue_verb("call for", "directive", "ey"),
    ("rule", "out"): cue_verb("rule out", "denial", "g"),
    ("speak", "of"): cue_verb("speak of", "neutral", "ey"),
    ("refer", "to"): cue_verb("refer to", "neutral", "ey"),
    ("allude", "to"): cue_verb("allude to", "neutral", "ey"),
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
    **_regular_heads("object worry complain talk push press argue advocate campaign insist boast brag joke agree"),
    **_regular_heads("disagree wonder hint rail play"),
    "speak": ("speak", "base"),
}

# Adjectives that hold a belief where a form of "be" stands before and "that" behind.
_CONVICTIONS = words(
    """
    confident convinced certain sure hopeful optimistic concerned worried afraid adamant glad proud aware unaware
    doubtful disappointed grateful thankful sceptical skeptical pleased surprised
    """
)
# What somebody holds of a thing, where a form of "be" stands before: "is critical of the plan".
_ATTITUDES: dict[tuple[str, str], CueVerb] = {
    (adjective, preposition): cue_verb(f"be {adjective} {preposition}", "evaluation", "yg")
    for preposition, adjectives in {
        "of": "critical supportive wary sceptical skeptical fearful dismissive",
        "about": "concerned worried optimistic pessimistic enthusiastic",
        "to": "opposed",
    }.items()
    for adjective in adjectives.split()
}
_HOLDING = _CONVICTIONS | {low for low, _ in _ATTITUDES}
_VERY = frozenset({"very", "still", "also", "too", "so", "not", "more", "increasingly"})
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

# Nouns with the words that lead to what they are about, by stance: "Voss's support for the plan", "his vow to stay".
# "plan", "attack" and "position" are as often no words at all, and are left out.
_NOUN_OBJECTS: dict[Stance, str] = {
    "evaluation": "support:for opposition:to criticism:of praise:for endorsement:of condemnation:of",
    "neutral": "remarks:about,on comments:about,on",
    "belief": "concern:about,over concerns:about,over doubts:about fears:of,about",
    "intention": "promise:to promises:to pledge:to vow:to intention:to decision:to threat:to",
    "refusal": "refusal:to",
    "directive": "call:for,to calls:for,to demand:for,to demands:for,to",
}
NOUN_OBJECTS: dict[str, tuple[Stance, frozenset[str]]] = {
    noun: (stance, frozenset(links.split(",")))
    for stance, listed in _NOUN_OBJECTS.items()
    for noun, links in (entry.split(":") for entry in listed.split())
}
"""Nouns of saying, each with what its owner is committed to and the words that lead to what it is about."""

VIEWS: frozenset[str] = words("view opinion")
"""Nouns of which somebody's has what he thinks around it: "in her view, the bridge is safe"."""

NOUN_REPLIES: frozenset[str] = words("answer response reply message advice verdict explanation comment conclusion")
"""Nouns that a form of "be" and quoted words complete: 'her answer was: "..."'."""

_Pair: TypeAlias = tuple[CueVerb, Form, int]
"""What two words are together, and how many of them the cue has."""

ACCORDING = cue_verb("according to", "neutral", "")
BE_CONVINCED = cue_verb("be convinced", "belief", "t")

CUE_STARTS: frozenset[str] = frozenset(FORMS) | frozenset(_HEADS) | _HOLDING | {"according"}
"""Every word in small letters that a cue can begin with."""

# What a cue can begin with and that is no cue alone goes with its second word: "would like", "sure that".
_PAIRS = {
    *(f"{head} {after}" for head, (lemma, _) in _HEADS.items() for first, after in _PARTICLES if first == lemma),
    *(f"{conviction} that" for conviction in _CONVICTIONS),
    *(f"{low} {after}" for low, after in _ATTITUDES),
    "according to",
}
_PAIRED = frozenset(_HEADS) | _HOLDING | {"according"}
_OPENINGS = re.compile(rf" {one_of({*FORMS, *_PAIRS, *NOUN_CUES, *NOUN_REPLIES, *NOUN_OBJECTS})}(?![a-z])".encode())


def cue_places(folded: str, start: int, end: int) -> Iterator[int]:
    """Where words of cues stand in a sentence, and what looks like one: without one, nobody is quoted in it.

    Most ask for the first one only, so that the rest of the sentence is not looked at.

    >>> text = "Hale agreed. It rained. The report came. The so-called road would stay."
    >>> list(cue_places(text, 0, 40)), list(cue_places(text, 41, len(text)))
    ([5, 28], [])
    """
    for opening in _OPENINGS.finditer(shape(folded), start, end + 1):
        at, behind = opening.start(), opening.end() - 1
        if not _in_compound(folded, at, behind):
            yield at


def _in_compound(folded: str, start: int, end: int) -> bool:
    """The word is a part of a longer one: "so-called", "report's"."""
    before, after = folded[max(0, start - 2) : start], folded[end : end + 2]
    if before[-1:] == " " == after[:1]:
        return False  # as most words stand
    joined = before[-1:].isalnum() or after[:1].isalnum()
    return joined or (before[1:] in _JOINTS and before[:1].isalnum()) or (after[:1] in _JOINTS and after[1:].isalnum())


_JOINTS = frozenset("'.&/,-")


def find_cues(lows: Sequence[str], place: Callable[[int], Place], at: Iterable[int]) -> list[CueMention]:
    """The cues of a sentence in reading order: verbs of saying, verbs with a particle, convictions, "according to".

    The sentence is given as its words and marks in small letters, with nothing behind the last one; ``place`` tells of
    the number of one where it begins and ends. ``at`` are the numbers of those that may begin a cue. Says only that the
    words are there; whether "reports" is a verb is for the words around it to tell.

    >>> lows = ["they", "pointed", "out", "that", "it", "failed", ""]
    >>> places = [(0, 4), (5, 12), (13, 16), (17, 21), (22, 24), (25, 31)]
    >>> [cue.lemma for cue in find_cues(lows, places.__getitem__, [1])]
    ['point out']
    """
    found: list[CueMention] = []
    behind = 0
    for number in at:
        if number < behind:
            continue
        low, after, cue = lows[number], lows[number + 1], None
        if low in _PAIRED and after:
            cue = _two_words(lows, place, number)
        if cue is None and (entry := FORMS.get(low)) is not None:
            cue = made(CueMention, (*place(number), *entry, number, number + 1))
        if cue is not None:
            behind = cue.after
            found.append(cue)
    return found


def _held(lows: Sequence[str], at: int) -> _Pair | None:
    """What somebody is: "sure that", "very critical of"."""
    low, after = lows[at], lows[at + 1]
    before = lows[at - 1] if at else ""
    if at > 1 and (before in _VERY or before.endswith("ly")):
        before = lows[at - 2]
    if before[max(before.rfind("'"), 0) :] not in _BE:
        return None
    if low in _CONVICTIONS and after == "that":
        return BE_CONVINCED, "finite", 1
    verb = _ATTITUDES.get((low, after))
    return None if verb is None else (verb, "finite", 2)


def _pair(lows: Sequence[str], at: int) -> _Pair | None:
    """The cue that a word makes up with the next one."""
    low, after = lows[at], lows[at + 1]
    if low == "according":
        return (ACCORDING, "phrase", 2) if after == "to" else None
    if low in _HOLDING:
        return _held(lows, at)
    if (head := _HEADS.get(low)) is not None and (verb := _PARTICLES.get((head[0], after))) is not None:
        return verb, head[1], 1 if after == "the" else 2  # "put the toll at 12": the article belongs to the object
    return None


def _two_words(lows: Sequence[str], place: Callable[[int], Place], at: int) -> CueMention | None:
    """The cue that a word and the one right behind it make up."""
    if (pair := _pair(lows, at)) is None:
        return None
    verb, form, length = pair
    (start, end), (first, last) = place(at), place(at + 1)
    return CueMention(start, end if length == 1 else last, verb, form, at, at + length) if first == end + 1 else None
