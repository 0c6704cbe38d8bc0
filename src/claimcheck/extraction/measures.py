"""What is this number a number of: head, modifiers, whose, where, and what happens to it."""

from __future__ import annotations

import re
from typing import NamedTuple

from claimcheck.claims.measure import Measure
from claimcheck.extraction.sentence import SMALL, Sentence, Word, governor
from claimcheck.lexing.gazetteer import capital_country, country_of, government_of, places_in
from claimcheck.lexing.names import people_in
from claimcheck.lexing.nouns import lemma
from claimcheck.lexing.token import Figure
from claimcheck.lexing.verbs import surely_verb, verb

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
    r"\b(?:border|frontier)s?\s+(?:with|of|between)\s+(?:the\s+)?(?P<of>[A-Z][\w.]*(?:\s[A-Z][\w.]*)*)"
    r"|(?P<whose>[A-Z][\w.]*(?:\s[A-Z][\w.]*)*?)(?:'s?)?\s+(?:\w+\s)?(?:border|frontier)s?\b"
    r"|\b(?:the|their|its)\s+(?:\w+\s)?(?:border|frontier)s?\b"
)


class Setting(NamedTuple):
    """Where a figure stands among the other figures of its sentence: from where to where its own words reach."""

    left: int
    right: int


def measure_of(sentence: Sentence, figure: Figure) -> Measure:
    """The measure of a figure, as far as the sentence says."""
    head, modifiers = _head(sentence, figure)
    event = _event(sentence, figure)
    return Measure(head=head, modifiers=modifiers, entity=_entity(sentence, figure), event=event)


def _head(sentence: Sentence, figure: Figure) -> tuple[str | None, tuple[str, ...]]:
    """The thing counted; for a measure (money, percent, days) the thing measured."""
    if figure.counted is not None:
        return figure.counted, tuple(word.casefold() for word in figure.modifiers)
    if not figure.unit:
        return None, ()
    behind = _OF.match(sentence.folded, figure.right, sentence.end) or _COMPOUND.match(
        sentence.folded, figure.right, sentence.end
    )
    if behind is not None and (noun := _noun_from(sentence, behind.end())) is not None:
        return noun
    return _subject(sentence, figure), ()


def _noun_from(sentence: Sentence, at: int) -> tuple[str, tuple[str, ...]] | None:
    """The noun phrase that begins at a position: the words up to a small word, a verb or a mark."""
    taken: list[Word] = []
    for word in sentence.after(at):
        gap = sentence.folded[taken[-1].end : word.start] if taken else sentence.folded[at : word.start]
        if gap.strip() not in ("", "-") or word.low in SMALL or (taken and surely_verb(word.text)):
            break
        if not taken and surely_verb(word.text):
            return None
        taken.append(word)
        if len(taken) == 5:
            break
    if not taken or not taken[-1].text[0].isalpha():
        return None
    return lemma(taken[-1].low), tuple(word.low for word in taken[:-1])


def _subject(sentence: Sentence, figure: Figure) -> str | None:
    """The noun before the verb that the figure hangs on: "the suit seeks $8 million"."""
    hold = governor(sentence, figure.left, figure.right)
    if hold is None or hold.ahead:
        return None
    floor, _ = sentence.clause(figure.start)
    for word in sentence.before(hold.word.start, floor):
        if word.low in SMALL or word.low.endswith("ly") or verb(word.text) is not None and surely_verb(word.text):
            if word.low in ("it", "he", "she", "they", "which", "that", "who"):
                return None
            continue
        return lemma(word.low) if word.text[0].isalpha() else None
    return None


def _event(sentence: Sentence, figure: Figure) -> str | None:
    """What happens to what is counted: the lemma of its verb."""
    following = next(iter(sentence.after(figure.right)), None)
    if following is not None and not sentence.folded[figure.right : following.start].strip():
        if following.low in _STATE:
            return _STATE[following.low]
        found = verb(following.text)
        if found is not None and found.form == "past" and surely_verb(following.text):
            return found.lemma
    hold = governor(sentence, figure.left, figure.right)
    return None if hold is None else hold.verb.lemma


def _entity(sentence: Sentence, figure: Figure) -> str | None:
    """Whose: a demonym in the noun phrase, a possessive before the figure, else the country or body that is subject."""
    for word in figure.modifiers:
        if (country := country_of(word)) is not None:
            return country
    own = sentence.folded[max(sentence.start, figure.left - 40) : figure.left]
    if (possessive := _POSSESSIVE.search(own)) is not None:
        return country_of(possessive["name"]) or possessive["name"]
    floor, _ = sentence.clause(figure.start)
    if floor != sentence.start and not _has_subject(sentence, floor, figure.left):
        floor = sentence.start
    return _owner(sentence, floor, figure.left)


_POSSESSIVE = re.compile(r"(?P<name>[A-Z][\w.]*(?:\s[A-Z][\w.]*)*)'s?\s+(?:\w+\s)?$")
_PREPOSED = re.compile(
    r"\b(?:in|on|at|to|from|near|with|of|into|by|against|for|across|around|than|between|and|via)\s+(?:the\s+)?$",
    re.IGNORECASE,
)
_CAPITALS = re.compile(r"(?<![\w.])(?:[A-Z][\w&-]*\.?(?:[A-Z]\.)*)(?:\s[A-Z][\w&-]*)*")


def _has_subject(sentence: Sentence, start: int, end: int) -> bool:
    """A clause that starts with its verb ("and is on track to") borrows the subject of the clause before."""
    first = next(iter(sentence.after(start, end)), None)
    return (
        first is not None and verb(first.text) is None and first.low not in ("will", "would", "could", "may", "might")
    )


def _owner(sentence: Sentence, floor: int, at: int) -> str | None:
    """The nearest country, capital or body before a position that no preposition leads to."""
    found: str | None = None
    for match in _CAPITALS.finditer(sentence.folded, floor, at):
        left = sentence.folded[max(floor, match.start() - 12) : match.start()]
        if _PREPOSED.search(left) or sentence.folded[match.end() : match.end() + 2] == "'s":
            continue
        name = match[0].rstrip(".") if match[0].count(".") == 1 else match[0]
        country = country_of(name) or capital_country(name) or government_of(name)
        if country is None:
            continue
        following = next(iter(sentence.after(match.end(), at)), None)
        if following is not None and following.low in _SPEAKERS:
            continue
        found = country
    return found


_SPEAKERS = frozenset("official officials spokesman spokeswoman spokesperson ministry minister president media".split())


def places_of(sentence: Sentence, figure: Figure, reach: Setting) -> tuple[str, ...]:
    """Where: the places named behind the figure up to the next one, else those before it; origins are left out."""
    behind = _places(sentence, figure.right, reach.right)
    return behind or _places(sentence, reach.left, figure.left)


def places_between(sentence: Sentence, left: int, right: int) -> tuple[str, ...]:
    """The places named between two positions of a sentence."""
    return _places(sentence, left, right)


def _places(sentence: Sentence, left: int, right: int) -> tuple[str, ...]:
    borders = [m for m in _BORDER.finditer(sentence.folded, left, right)]
    found: list[tuple[int, str]] = []
    for match in borders:
        name = match["of"] or match["whose"]
        country = country_of(name) if name else None
        found.append((match.start(), f"border of {country or name}" if name else "border"))
    for start, end, name in places_in(sentence.folded, left, right):
        before = sentence.folded[max(left, start - 24) : start]
        inside = any(m.start() <= start < m.end() for m in borders)
        if inside or _ORIGIN.search(before) or _SAID_IN.search(before) or not _LEADS.search(before):
            continue
        found.append((start, name))
    return tuple(dict.fromkeys(name for _, name in sorted(found)))


_LEADS = re.compile(
    r"\b(?:in|on|at|to|into|near|across|around|outside|inside|over|within|for|and|along|of|neighbou?ring|,)\s+"
    r"(?:the\s+|both\s+)?$|,\s*$|\A\s*$",
    re.IGNORECASE,
)


def names_in(folded: str, start: int, end: int) -> tuple[str, ...]:
    """The people named between two positions."""
    mentions = people_in(folded, start, end)
    return tuple(dict.fromkeys(m.name for m in mentions if m.kind == "person" and m.name))


def context_of(sentence: Sentence, start: int, end: int) -> tuple[str, ...]:
    """The lemmas of the topic words of the clause around a mention, in order."""
    floor, roof = sentence.clause(start)
    lemmas = (
        _lemma(word)
        for word in sentence.words
        if floor <= word.start
        and word.end <= roof
        and not (start <= word.start < end)
        and word.low not in SMALL
        and word.text[0].isalpha()
    )
    return tuple(dict.fromkeys(lemma for lemma in lemmas if len(lemma) > 1))


def _lemma(word: Word) -> str:
    found = verb(word.text)
    return found.lemma if found is not None and surely_verb(word.text) else lemma(word.low)
