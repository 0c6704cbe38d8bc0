"""What is this number a number of: head, modifiers, whose, where, and what happens to it."""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import lru_cache
from itertools import compress
from typing import NamedTuple

from claimcheck.claims.measure import Measure
from claimcheck.extraction.sentence import HELPERS, SMALL, Sentence, around, governor
from claimcheck.lexing.gazetteer import capital_country, country_of, government_of, is_demonym, places_in
from claimcheck.lexing.names import NO_NAME, is_title_word
from claimcheck.lexing.people import people_in
from claimcheck.lexing.plurals import lemma, plural
from claimcheck.lexing.token import Figure
from claimcheck.lexing.verbs import FORMS, MODALS, surely_verb, verb
from claimcheck.text.value import made, maker

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


def measure_of(sentence: Sentence, figure: Figure) -> Measure:
    """The measure of a figure, as far as the sentence says."""
    if figure.dimension == "age":
        grown, aged = _grown(sentence, figure), _aged(sentence, figure)
        return _measure({"head": "age", "modifiers": grown, "entity": aged, "event": None})
    head, modifiers = _head(sentence, figure)
    relative = clause_behind(sentence, figure)
    event = _event(sentence, figure) if relative is None else relative
    entity = _entity(sentence, figure, led_to=relative is not None)
    return _measure({"head": head, "modifiers": modifiers, "entity": entity, "event": event})


_measure = maker(Measure)


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


_NAME_THEN_AGE = re.compile(r",\s*(?:now\s+|aged\s+|who is\s+|(?:an?|the)\s+)?")
_AGE_THEN_NAME = re.compile(r"\s+|(?:\s+(?!and\b|or\b|of\b|by\b|with\b|from\b)[a-z-]+){1,4},?\s+")


def _aged(sentence: Sentence, figure: Figure) -> str | None:
    """Whose age it is: "Jane Moss, 71," or "the 71-year-old actor Jane Moss"; None where no name stands beside it.

    A name in full is known by its capitals, where it stands right before the age.
    """
    folded = sentence.folded
    first = max(sentence.start, figure.left - 60)
    before = people_in(folded, first, figure.left)
    if before and before[-1].name and _NAME_THEN_AGE.fullmatch(folded, before[-1].end, figure.left):
        return before[-1].name
    named = _IN_FULL.search(folded, first, figure.left)
    if named is not None and _is_no_place(sentence, named):
        return named["name"]
    after = people_in(folded, figure.right, min(sentence.end, figure.right + 80))
    if after and after[0].name and _AGE_THEN_NAME.fullmatch(folded, figure.right, after[0].start):
        return after[0].name
    named = _IN_FULL_BEHIND.match(folded, figure.right, sentence.end)
    if named is not None and not (_is_no_first_name(named["first"]) or places_in(folded, *named.span("name"))):
        return named["name"]
    kin = _KIN.match(folded, figure.right, sentence.end)
    return kin["name"] if kin is not None else None


def _is_no_place(sentence: Sentence, named: re.Match[str]) -> bool:
    """Neither a place nor a day: not "in Bay Ridge, a 20-year-old", "late Friday, a 20-year-old"."""
    start, end = named.span("name")
    words = named["name"].split()
    if words[0].casefold() in SMALL or words[-1] in NO_NAME or places_in(sentence.folded, start, end):
        return False
    apposed = named[0].rstrip().endswith((" a", " an", " the"))
    return not (apposed and _LEADS_TO_PLACE.search(sentence.folded, max(sentence.start, start - _LEAD), start))


def _is_no_first_name(word: str) -> bool:
    return is_demonym(word) or is_title_word(word.casefold())


_LEADS_TO_PLACE = re.compile(r"\b(?:in|at|near|from|of|on|to|outside|around)\s+(?:the\s+)?\Z", re.IGNORECASE)
_LEAD = 14
_MORE_NAMES = r"(?:\s(?:[A-Z](?:\.|[\w'-]*[a-z]\.?)|\"[A-Z]\w+\")){1,3}"
_IN_FULL = re.compile(rf"\b(?P<name>[A-Z][\w'-]*[a-z]\.?{_MORE_NAMES}){_NAME_THEN_AGE.pattern}\Z")
_IN_FULL_BEHIND = re.compile(
    rf"\s(?P<name>(?P<first>[A-Z][\w'-]*[a-z]){_MORE_NAMES})(?=[,;)]|\.(?:\s|\Z)|\s(?:and|was|is|who|of|died|has|had|said)\b)"
)
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
    words = sentence.words
    first, last = sentence.ahead(at, sentence.end)
    number = first
    while number < min(last, first + 5):
        gap = sentence.folded[words.ends[number - 1] if number > first else at : words.starts[number]]
        low = words.lows[number]
        if gap.strip() not in ("", "-") or low in SMALL or (number > first and _acts(sentence, number)):
            break
        if number == first and surely_verb(low):
            return None
        number += 1
    if number == first or not words.lows[number - 1][0].isalpha():
        return None
    modifiers = zip(words.starts[first : number - 1], words.ends[first:], strict=False)
    return lemma(words.lows[number - 1]), tuple([sentence.folded[start:end] for start, end in modifiers])


def _acts(sentence: Sentence, number: int) -> bool:
    """A word behind a noun is its verb: "drills run", "the festival runs"; not "drill site"."""
    words = sentence.words
    found = FORMS.get(words.lows[number])
    if found is None:
        return False
    noun = sentence.folded[words.starts[number - 1] : words.ends[number - 1]]
    return found.form == "s" or surely_verb(words.lows[number]) or plural(noun)


def _subject(sentence: Sentence, figure: Figure) -> str | None:
    """The noun before the verb that the figure hangs on: "the suit seeks $8 million"."""
    hold = governor(sentence, figure.left, figure.right)
    if hold is None or hold.ahead:
        return None
    floor, _ = sentence.clause(figure.start)
    first, last = sentence.back(hold.start, floor)
    for low in reversed(sentence.words.lows[first:last]):
        if low in SMALL or low.endswith("ly") or surely_verb(low):
            if low in _STANDS_FOR_NOUN:
                return None
            continue
        return lemma(low) if low[0].isalpha() else None
    return None


_STANDS_FOR_NOUN = frozenset("it he she they which that who".split())


_RELATIVE = re.compile(
    r"\s+(?:that\s+|which\s+)?(?:it|they|he|she|we)\s+(?:(?:has|have|had|is|are|was|were|will|would|could)\s+)*(?P<verb>[a-z]+)"
)


def clause_behind(sentence: Sentence, figure: Figure) -> str | None:
    """The lemma of the verb of a clause that tells of what is counted: "the 100,000 troops it has massed"."""
    match = _RELATIVE.match(sentence.folded, figure.right, sentence.end)
    found = verb(match["verb"]) if match is not None else None
    return None if found is None else found.lemma


def _event(sentence: Sentence, figure: Figure) -> str | None:
    """What happens to what is counted: the lemma of its verb."""
    words = sentence.words
    following = around(sentence, figure.left, figure.right).behind
    if following < len(words.starts) and not sentence.folded[figure.right : words.starts[following]].strip():
        low = words.lows[following]
        if low in _STATE:
            return _STATE[low]
        found = FORMS.get(low)
        if found is not None and found.form == "past" and found.lemma not in HELPERS:
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
    return found.lemma if found is not None and found.form == "past" and found.lemma not in HELPERS else None


def _entity(sentence: Sentence, figure: Figure, *, led_to: bool) -> str | None:
    """Whose: a demonym in the noun phrase, a possessive before the figure, else the country or body that is subject."""
    for word in figure.modifiers:
        if (country := country_of(word)) is not None:
            return country
    own = sentence.folded[max(sentence.start, figure.left - 40) : figure.left]
    if "'" in own and (possessive := _POSSESSIVE.search(own)) is not None:
        return country_of(possessive["name"]) or possessive["name"]
    floor, _ = sentence.clause(figure.start)
    if borrows(sentence, floor):
        floor = sentence.start
    return _owner(sentence, floor, figure.left, led_to=led_to)


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
    if start == sentence.start:
        return False
    first, last = sentence.ahead(start, sentence.end)
    lows = sentence.words.lows[first : min(last, first + 8)]
    return bool(lows) and (not _BORROWED.isdisjoint(lows) or lows[0] in FORMS or lows[0] in MODALS)


def _owner(sentence: Sentence, floor: int, at: int, *, led_to: bool = False) -> str | None:
    """The nearest country or government before a position; one that a preposition leads to only where asked for."""
    cut = sentence.folded[at : at + 1].isupper()  # "Ukraine Two": the name may run on into the figure
    folded, words = sentence.folded, sentence.words
    for start, end, country in reversed(_owners(sentence, floor, at) if cut else _owners(sentence)):
        if start < floor or end > at:
            continue
        if folded.startswith("'s", end) or (not led_to and _PREPOSED.search(folded[max(floor, start - 12) : start])):
            continue
        following, last = sentence.ahead(end, at)
        if following >= last or words.lows[following] not in _SPEAKERS:
            return country
    return None


@lru_cache(maxsize=64)
def _owners(sentence: Sentence, start: int = -1, end: int = -1) -> list[tuple[int, int, str]]:
    """The countries and governments of a sentence, or between two positions of it, by the words that name them."""
    start, end = (sentence.start, sentence.end) if start < 0 else (start, end)
    found = []
    for match in _CAPITALS.finditer(sentence.folded, start, end):
        if (country := _stands_for(match[0])) is not None:
            found.append((*match.span(), country))
    return found


@lru_cache(maxsize=8192)
def _stands_for(run: str) -> str | None:
    """The country that a run of words with capitals names, or whose government or capital it names."""
    name = run.rstrip(".") if run.count(".") == 1 else run
    return country_of(name) or capital_country(name) or government_of(name)


_SPEAKERS = frozenset("official officials spokesman spokeswoman spokesperson ministry minister president media".split())


def places_of(sentence: Sentence, figure: Figure, left: int, right: int) -> tuple[str, ...]:
    """Where: the places named behind the figure up to the next one, else those before it; origins are left out.

    ``left`` and ``right`` are where the figures beside it in its sentence end and begin, or the sentence does.
    """
    floor, roof = sentence.clause(figure.start)
    first, last = max(left, floor), min(right, roof)
    leads = _leads(sentence)
    if not leads.border and leads.first(first, last) < 0:
        return ()
    behind: tuple[str, ...] = ()
    if leads.border or leads.first(figure.right, last) >= 0:
        turn = _TURN.search(sentence.folded, figure.right, last)
        behind = places_between(sentence, figure.right, turn.start() if turn else last)
    return behind or places_between(sentence, first, figure.left)


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
_LEADING = frozenset(
    """in on at to into near across around outside inside over within for along neighbouring neighboring
    throughout""".split()
)
_SPEAKS = re.compile(
    r"\s+(?:has\s+|have\s+)?(?:said|says?|told|announced|added|reported|warned|claims?|claimed|confirmed)\b"
)
_GOES_ON = re.compile(r"\s*(?:,|,?\s+and|,?\s+or|/)\s*(?:the\s+)?")


def places_between(sentence: Sentence, left: int, right: int) -> tuple[str, ...]:
    """The places named between two positions of a sentence: led to by a preposition, or listed behind one that is."""
    leads = _leads(sentence)
    first = leads.first(left, right)
    if first < 0 and not leads.border:
        return ()
    folded = sentence.folded
    borders = list(_BORDER.finditer(folded, left, right)) if leads.border else []
    found = [(match.start(), _border(match)) for match in borders]
    if first < 0:
        return tuple(dict.fromkeys([name for _, name in sorted(found)]))
    listed = -1
    # A name may run on over a preposition with a capital, not over one in small letters.
    for start, end, name in places_in(folded, first if folded[first].islower() else left, right):
        before = folded[max(left, start - 24) : start]
        if not _is_led_to(before) and (listed < 0 or not _GOES_ON.fullmatch(folded, listed, start)):
            continue
        if (
            (borders and any(m.start() <= start < m.end() for m in borders))
            or _ORIGIN.search(before)
            or _SAID_IN.search(before)
        ):
            continue
        if _SPEAKS.match(folded, end):  # "in Latvia, Oslo said"
            continue
        found.append((start, name))
        listed = end
    return tuple(dict.fromkeys([name for _, name in sorted(found)])) if found else ()


def _is_led_to(before: str) -> bool:
    """The words end in a preposition of place, with or without an article behind it."""
    last = before.rsplit(None, 2)[-2:]
    if not last or not before[-1].isspace():
        return False
    word = last[0] if last[-1].lower() in ("the", "both") else last[-1]
    return word.lower() in _LEADING or (not word.isalpha() and _LEADS.search(before) is not None)


class _Leads(NamedTuple):
    """The prepositions of place of a sentence with a capital behind, where both stand; and whether it may name a border.

    Those before a day or a month are left out.
    """

    words: list[int]
    capitals: list[int]
    border: bool

    def first(self, left: int, right: int) -> int:
        """Where between two positions such a preposition stands first; -1 where none does."""
        nearest = bisect_left(self.words, left)
        return self.words[nearest] if nearest < len(self.words) and self.capitals[nearest] < right else -1


@lru_cache(maxsize=64)
def _leads(sentence: Sentence) -> _Leads:
    starts, _, lows, _ = sentence.words
    folded = sentence.folded
    leading: list[int] = []
    capitals: list[int] = []
    for number in compress(range(len(lows) - 1), map(_LEADING.__contains__, lows)):
        behind = number + 1
        if lows[behind] in ("the", "both") and behind + 1 < len(lows):
            behind += 1
        if folded[starts[behind]].isupper() and lows[behind] not in _CALENDAR:
            leading.append(starts[number])
            capitals.append(starts[behind])
    return made(_Leads, (leading, capitals, sentence.holds("border") or sentence.holds("frontier")))


_CALENDAR = frozenset(
    """monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
    october november december""".split()
)
"""What most of these words lead to where a capital follows; no place that is known begins so."""


def _border(match: re.Match[str]) -> str:
    name = match["of"] or match["whose"]
    if name and name.endswith(".") and country_of(name) is None:
        name = name.rstrip(".")
    return f"border of {country_of(name) or name}" if name else "border"


def names_in(folded: str, start: int, end: int) -> tuple[str, ...]:
    """The people named between two positions."""
    mentions = people_in(folded, start, end)
    return tuple(dict.fromkeys([m.name for m in mentions if m.kind == "person" and m.name])) if mentions else ()


def context_of(sentence: Sentence, start: int, end: int) -> tuple[str, ...]:
    """The lemmas of the topic words of the clause around a mention, in order."""
    near = around(sentence, start, end)
    known = _topics(sentence)
    found = dict.fromkeys(known[near.first : near.last] + known[near.behind : near.stop])
    found.pop("", None)
    return tuple(found)


@lru_cache(maxsize=64)
def _topics(sentence: Sentence) -> list[str]:
    """The topic of each word of a sentence, read once for all its mentions."""
    return list(map(_KNOWN.__getitem__, sentence.words.lows))


def topic_of(low: str) -> str:
    """The lemma of a word that carries a topic; "" for any other word."""
    if low in SMALL or not low[0].isalpha():
        return ""
    found = verb(low)
    name = found.lemma if found is not None and surely_verb(low) else lemma(low)
    return name if len(name) > 1 else ""


class _Topics(dict[str, str]):
    """The topics of the words met so far: every word of every sentence with a figure is looked up."""

    def __missing__(self, low: str) -> str:
        if len(self) >= _MOST:
            self.clear()
        self[low] = topic = topic_of(low)
        return topic


_MOST = 16384
_KNOWN = _Topics()
