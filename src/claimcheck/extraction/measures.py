"""What is this number a number of: head, modifiers, whose, where, and what happens to it."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from claimcheck.claims.measure import Measure
from claimcheck.extraction.sentence import SMALL, Sentence, Word, governor
from claimcheck.lexing.gazetteer import capital_country, country_of, government_of, places_in
from claimcheck.lexing.people import people_in
from claimcheck.lexing.plurals import lemma, plural
from claimcheck.lexing.token import Figure
from claimcheck.lexing.verbs import MODALS, surely_verb, verb
from claimcheck.text.value import built

_STATE = {
    "dead": "kill",
    "killed": "kill",
    "injured": "injure",
    "wounded": "injure",
    "hurt": "injure",
    "missing": "miss",
    "homeless": "displace",
    "arrested": "arrest",
    "rescued": "rescue",
}
"""Words right behind a noun that say what happened: "12 people dead"."""

_OF = re.compile(r"\s+(?:of|in)\s+(?:the\s+|its\s+|their\s+|all\s+|annual\s+|joint\s+)*(?=[a-z])", re.IGNORECASE)
_COMPOUND = re.compile(r"[ -](?=[a-z])")
_ORIGIN = re.compile(r"\bfrom\s+(?:the\s+)?$", re.IGNORECASE)
_SAID_IN = re.compile(r"\b(?:said|told \w+|speaking|statement)\s+(?:in|at|from)\s+(?:the\s+)?$", re.IGNORECASE)
_BORDER = re.compile(
    r"(?:\bthe\s+)?\b(?:border|frontier)s?\s+(?:with|of|between)\s+(?:the\s+)?(?P<of>[A-Z][\w.]*(?:\s[A-Z][\w.]*)*)"
    r"|(?P<whose>[A-Z][\w.]*(?:\s[A-Z][\w.]*)*?)(?:'s?)?\s+(?:\w+\s)?(?:border|frontier)s?\b"
    r"|\b(?:the|their|its)\s+(?:[a-z]\w*\s)?(?:border|frontier)s?\b"
)


class Setting(NamedTuple):
    """Where a figure stands among the other figures of its sentence: from where to where its own words reach."""

    left: int
    right: int


def measure_of(sentence: Sentence, figure: Figure) -> Measure:
    """The measure of a figure, as far as the sentence says."""
    if figure.dimension == "age":
        return built(Measure, head="age", modifiers=_grown(sentence, figure), entity=_aged(sentence, figure))
    head, modifiers = _head(sentence, figure)
    event = _event(sentence, figure)
    return built(Measure, head=head, modifiers=modifiers, entity=_entity(sentence, figure), event=event)


def _head(sentence: Sentence, figure: Figure) -> tuple[str | None, tuple[str, ...]]:
    """The thing counted; for a measure (money, percent, days) the thing measured."""
    if figure.counted is not None:
        return figure.counted, figure.modifiers
    if not figure.unit:
        return None, ()
    behind = _OF.match(sentence.folded, figure.right, sentence.end) or _COMPOUND.match(
        sentence.folded, figure.right, sentence.end
    )
    if behind is not None and (noun := _noun_from(sentence, behind.end())) is not None:
        return noun
    return _subject(sentence, figure), ()


_NAME_THEN_AGE = re.compile(r",\s*(?:now\s+|aged\s+|who is\s+)?")
_AGE_THEN_NAME = re.compile(r"(?:\s+(?!and\b|or\b|of\b|by\b|with\b|from\b)[a-z-]+){0,4},?\s+")


def _aged(sentence: Sentence, figure: Figure) -> str | None:
    """Whose age it is: "Jane Moss, 71," or "the 71-year-old actor Jane Moss"; None where no name stands beside it."""
    folded = sentence.folded
    before = people_in(folded, max(sentence.start, figure.left - 60), figure.left)
    if before and before[-1].name and _NAME_THEN_AGE.fullmatch(folded, before[-1].end, figure.left):
        return before[-1].name
    after = people_in(folded, figure.right, min(sentence.end, figure.right + 80))
    if after and after[0].name and _AGE_THEN_NAME.fullmatch(folded, figure.right, after[0].start):
        return after[0].name
    kin = _KIN.match(folded, figure.right, sentence.end)
    return kin["name"] if kin is not None else None


_KIN = re.compile(
    r"(?:[\s-]+[a-z]+){0,2}?[\s-]+(?:brother|sister|father|mother|son|daughter|wife|husband|cousin|nephew|niece|uncle|aunt),?"
    r"\s+(?P<name>[A-Z][a-z]+)\b(?!['\s][A-Zs])"
)
"""Kin are named by the first name alone: "his 24-year-old brother, Paul"."""


_PERSON_BEFORE = re.compile(r"\b(?P<who>[a-z]+),?\s+(?:aged\s+|age\s+|now\s+)?$", re.IGNORECASE)
_PERSON_BEHIND = re.compile(r"[\s-]+(?:[a-z-]+\s+){0,2}?(?P<who>boy|girl|man|woman|male|female|teen|son|daughter)\b")


def _grown(sentence: Sentence, figure: Figure) -> tuple[str, ...]:
    """What kind of person has the age: "the 7-year-old boy", "a girl, 5,"."""
    behind = _PERSON_BEHIND.match(sentence.slice(figure.right, figure.right + 50))
    if behind is not None:
        return (behind["who"],)
    before = _PERSON_BEFORE.search(sentence.slice(figure.left - 24, figure.left))
    return (before["who"],) if before is not None and before["who"] in _KINDS else ()


_KINDS = frozenset("boy girl man woman male female teen son daughter".split())


def _noun_from(sentence: Sentence, at: int) -> tuple[str, tuple[str, ...]] | None:
    """The noun phrase that begins at a position: the words up to a small word, a verb or a mark."""
    taken: list[Word] = []
    for word in sentence.after(at):
        gap = sentence.folded[taken[-1].end : word.start] if taken else sentence.folded[at : word.start]
        if gap.strip() not in ("", "-") or word.low in SMALL or (taken and _acts(word, taken[-1])):
            break
        if not taken and surely_verb(word.text):
            return None
        taken.append(word)
        if len(taken) == 5:
            break
    if not taken or not taken[-1].text[0].isalpha():
        return None
    return lemma(taken[-1].low), tuple(word.text for word in taken[:-1])


def _acts(word: Word, noun: Word) -> bool:
    """A word behind a noun is its verb: "drills run", "the festival runs"; not "drill site"."""
    found = verb(word.text)
    return found is not None and (surely_verb(word.text) or found.form == "s" or plural(noun.text))


def _subject(sentence: Sentence, figure: Figure) -> str | None:
    """The noun before the verb that the figure hangs on: "the suit seeks $8 million"."""
    hold = governor(sentence, figure.left, figure.right)
    if hold is None or hold.ahead:
        return None
    floor, _ = sentence.clause(figure.start)
    for word in sentence.before(hold.word.start, floor):
        if word.low in SMALL or word.low.endswith("ly") or surely_verb(word.text):
            if word.low in ("it", "he", "she", "they", "which", "that", "who"):
                return None
            continue
        return lemma(word.low) if word.text[0].isalpha() else None
    return None


_RELATIVE = re.compile(
    r"\s+(?:that\s+|which\s+)?(?:it|they|he|she|we)\s+(?:(?:has|have|had|is|are|was|were|will|would|could)\s+)*(?P<verb>[a-z]+)"
)


def clause_behind(sentence: Sentence, figure: Figure) -> tuple[int, str] | None:
    """The clause that tells of what is counted, and the lemma of its verb: "the 100,000 troops it has massed"."""
    match = _RELATIVE.match(sentence.folded, figure.right, sentence.end)
    found = verb(match["verb"]) if match is not None else None
    return None if match is None or found is None else (match.start("verb"), found.lemma)


def _event(sentence: Sentence, figure: Figure) -> str | None:
    """What happens to what is counted: the lemma of its verb."""
    if (relative := clause_behind(sentence, figure)) is not None:
        return relative[1]
    following = sentence.next_word(figure.right)
    if following is not None and not sentence.folded[figure.right : following.start].strip():
        if following.low in _STATE:
            return _STATE[following.low]
        found = verb(following.text)
        if found is not None and found.form == "past" and found.lemma not in ("be", "have", "do"):
            return found.lemma
    if figure.dimension == "count" and (suffered := _passive(sentence, figure)) is not None:
        return suffered
    hold = governor(sentence, figure.left, figure.right)
    return None if hold is None else hold.verb.lemma


_PASSIVE = re.compile(
    r"(?:\s*,[^,.;:()]{1,70},)?\s+(?:(?:were|was|been|are|is|has|have|had|being|got|also|[a-z]+ly)\s+)+(?P<verb>[a-z]+)"
)


def _passive(sentence: Sentence, figure: Figure) -> str | None:
    """What is done to what is counted: "12 people, including a boy, were wounded"."""
    match = _PASSIVE.match(sentence.folded, figure.right, min(sentence.end, figure.right + 140))
    found = verb(match["verb"]) if match is not None else None
    return found.lemma if found is not None and found.form == "past" and found.lemma not in _HELPERS else None


_HELPERS = frozenset({"be", "have", "do"})


def _entity(sentence: Sentence, figure: Figure) -> str | None:
    """Whose: a demonym in the noun phrase, a possessive before the figure, else the country or body that is subject."""
    for word in figure.modifiers:
        if (country := country_of(word)) is not None:
            return country
    own = sentence.folded[max(sentence.start, figure.left - 40) : figure.left]
    if (possessive := _POSSESSIVE.search(own)) is not None:
        return country_of(possessive["name"]) or possessive["name"]
    floor, _ = sentence.clause(figure.start)
    if borrows(sentence, floor):
        floor = sentence.start
    relative = clause_behind(sentence, figure)
    return _owner(sentence, floor, figure.left, led_to=relative is not None)


_POSSESSIVE = re.compile(r"(?P<name>[A-Z][\w.]*(?:\s[A-Z][\w.]*)*)'s?\s+(?:\w+\s)?$")
_PREPOSED = re.compile(
    r"\b(?:in|on|at|to|from|near|with|of|into|by|against|for|across|around|than|between|and|via)\s+(?:the\s+)?$",
    re.IGNORECASE,
)
_CAPITALS = re.compile(r"[A-Z](?<![\w.].)[\w&-]*\.?(?:[A-Z]\.)*(?:\s[A-Z][\w&-]*)*")


_BORROWED = frozenset("it they he she".split())


def borrows(sentence: Sentence, start: int) -> bool:
    """The clause that begins here has no subject of its own ("and is on track to", "and it has"): it is about what
    the one before is about.
    """
    words = sentence.after(start)[:8]
    if start == sentence.start or not words:
        return False
    return any(word.low in _BORROWED for word in words) or verb(words[0].text) is not None or words[0].low in MODALS


def _owner(sentence: Sentence, floor: int, at: int, *, led_to: bool = False) -> str | None:
    """The nearest country or government before a position; one that a preposition leads to only where asked for."""
    found: str | None = None
    for match in _CAPITALS.finditer(sentence.folded, floor, at):
        name = match[0].rstrip(".") if match[0].count(".") == 1 else match[0]
        country = country_of(name) or capital_country(name) or government_of(name)
        if country is None:
            continue
        left = sentence.folded[max(floor, match.start() - 12) : match.start()]
        if (_PREPOSED.search(left) and not led_to) or sentence.folded[match.end() : match.end() + 2] == "'s":
            continue
        following = sentence.next_word(match.end(), at)
        if following is not None and following.low in _SPEAKERS:
            continue
        found = country
    return found


_SPEAKERS = frozenset("official officials spokesman spokeswoman spokesperson ministry minister president media".split())


def places_of(sentence: Sentence, figure: Figure, reach: Setting) -> tuple[str, ...]:
    """Where: the places named behind the figure up to the next one, else those before it; origins are left out."""
    floor, roof = sentence.clause(figure.start)
    turn = _TURN.search(sentence.folded, figure.right, min(reach.right, roof))
    behind = places_between(sentence, figure.right, turn.start() if turn else min(reach.right, roof))
    return behind or places_between(sentence, max(reach.left, floor), figure.left)


_TURN = re.compile(
    r"(?:a(?<!\w.)(?:s|mid|fter)|b(?<!\w.)e(?:cause|fore)|d(?<!\w.)espite|f(?<!\w.)ollowing|i(?<!\w.)(?:f|n response)"
    r"|s(?<!\w.)ince|t(?<!\w.)hat|w(?<!\w.)hen)\b"
)
"""Words that turn from what is counted to something else: "in Poland as fears mount about troops near Ukraine"."""

_LEADS = re.compile(
    r"\b(?:in|on|at|to|into|near|across|around|outside|inside|over|within|for|along|neighbou?ring|throughout)\s+"
    r"(?:the\s+|both\s+)?$",
    re.IGNORECASE,
)
_SPEAKS = re.compile(
    r"\s+(?:has\s+|have\s+)?(?:said|says?|told|announced|added|reported|warned|claims?|claimed|confirmed)\b"
)
_GOES_ON = re.compile(r"\s*(?:,|,?\s+and|,?\s+or|/)\s*(?:the\s+)?")


def places_between(sentence: Sentence, left: int, right: int) -> tuple[str, ...]:
    """The places named between two positions of a sentence: led to by a preposition, or listed behind one that is."""
    folded = sentence.folded
    named = folded.find("border", left, right) >= 0 or folded.find("frontier", left, right) >= 0
    borders = list(_BORDER.finditer(folded, left, right)) if named else []
    found = [(match.start(), _border(match)) for match in borders]
    listed = -1
    for start, end, name in places_in(folded, left, right):
        before = folded[max(left, start - 24) : start]
        if any(m.start() <= start < m.end() for m in borders) or _ORIGIN.search(before) or _SAID_IN.search(before):
            continue
        if _SPEAKS.match(folded, end):  # "in Latvia, Oslo said"
            continue
        if _LEADS.search(before) or (listed >= 0 and _GOES_ON.fullmatch(folded, listed, start)):
            found.append((start, name))
            listed = end
    return tuple(dict.fromkeys(name for _, name in sorted(found)))


def _border(match: re.Match[str]) -> str:
    name = match["of"] or match["whose"]
    if name and name.endswith(".") and country_of(name) is None:
        name = name.rstrip(".")
    return f"border of {country_of(name) or name}" if name else "border"


def names_in(folded: str, start: int, end: int) -> tuple[str, ...]:
    """The people named between two positions."""
    mentions = people_in(folded, start, end)
    return tuple(dict.fromkeys(m.name for m in mentions if m.kind == "person" and m.name))


def context_of(sentence: Sentence, start: int, end: int) -> tuple[str, ...]:
    """The lemmas of the topic words of the clause around a mention, in order."""
    floor, roof = sentence.clause(start)
    known = _topics(sentence)
    found = dict.fromkeys(known[slice(*sentence.back(start, floor))])
    found.update(dict.fromkeys(known[slice(*sentence.ahead(end, roof))]))
    found.pop("", None)
    return tuple(found)


@lru_cache(maxsize=8)
def _topics(sentence: Sentence) -> list[str]:
    """The topic of each word of a sentence, read once for all its mentions."""
    return [topic_of(word.low) for word in sentence.words]


@lru_cache(maxsize=16384)
def topic_of(low: str) -> str:
    """The lemma of a word that carries a topic; "" for any other word."""
    if low in SMALL or not low[0].isalpha():
        return ""
    found = verb(low)
    name = found.lemma if found is not None and surely_verb(low) else lemma(low)
    return name if len(name) > 1 else ""
