"""Which figure of one text answers which figure of another, for two texts that are presumably about one thing.

The gate (`claimcheck.matching.gate`) asks whether two figures from anywhere may be held against each other at all, and
is strict. Here the texts are given as a pair, and the question is which figure answers which: every pair of figures gets
a graded likeness, from what is counted, the words beside the figure and the words of its clause. Which is assigned to
which is decided in `claimcheck.matching.alignment_assignment`.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from claimcheck.claims.claim import DateClaim, NumericClaim
from claimcheck.lexing.gazetteer import country_of
from claimcheck.lexing.numerals import NUMBER_WORDS
from claimcheck.matching.alignment_places import CALENDAR, CHARACTERS, noun_length, plain_place, told_place
from claimcheck.matching.alignment_words import HEDGES, OPPOSED, SMALL, stem
from claimcheck.matching.classes import GENERIC, NOISE, canonical_measure, event_class
from claimcheck.matching.keys import kind
from claimcheck.text.folding import fold

REACH = 6
"""Words beside a figure, on either side, that say what it is the figure of."""

_PARTED = 0.3
_MARKED = 0.6
"""What a word still says about a figure when another figure, or a mark, stands between them."""

_ABBREVIATED = {
    "US": "america",
    "U.S": "america",
    "U.S.": "america",
    "USA": "america",
    "UK": "britain",
    "U.K": "britain",
}

_WORD = re.compile(r"[^\W_](?:[\w&]|[.,'-](?=\w))*|[%$£€:/+,;()-]")
_MARKS = frozenset(",;()-")
"""What parts one phrase from the next: "$200m in Canada, $300m in other territories, for a total of"."""


class Beside(NamedTuple):
    """The stem of a word beside a figure, and how much it says about the figure."""

    word: str
    weight: float
    own: bool


class Site(NamedTuple):
    """A figure or date among its words.

    ``left`` and ``right`` are the words on either side, the nearest first, ``beside`` the stems of both, ``own`` those
    that neither a mark nor another figure parts from it; ``clause`` are the stems of the clause. ``place`` are the names of
    where it holds, ``abroad`` says that all of them are countries.
    """

    claim: NumericClaim | DateClaim
    left: tuple[Beside, ...]
    right: tuple[Beside, ...]
    clause: frozenset[str]
    head: str | None
    event: str | None
    order: float
    beside: frozenset[str]
    own: frozenset[str]
    names: frozenset[str]
    place: frozenset[str]
    abroad: bool


def sites(claims: Iterable[NumericClaim | DateClaim]) -> list[Site]:
    """The claims among their words, sentence by sentence; the order of the sentences makes no difference."""
    sentences: dict[tuple[str, int], list[NumericClaim | DateClaim]] = defaultdict(list)
    for claim in claims:
        start = claim.sentence.start if claim.sentence is not None else -1
        sentences[claim.sentence_text or "", start].append(claim)
    found: list[Site] = []
    for _, members in sorted(sentences.items()):
        placed = sorted(_reach(claim) for claim in members if claim.span is not None)
        found += _wholes([_site(claim, at / len(members), placed) for at, claim in enumerate(members)])
    return found


def _wholes(found: Sequence[Site]) -> Iterator[Site]:
    """The sites; the whole of a share counts what its part does: "125 out of 327 cases" are of 327 cases."""
    before: Site | None = None
    for site in found:
        one = site
        if before is not None and site.head is None and before.head is not None and out_of(before.claim, site.claim):
            one = site._replace(head=before.head, event=before.event, left=before.left)
        elif before is not None and _carried_on(before, site):
            one = site._replace(left=before.left, own=site.own | before.own)
        elif before is not None and _changed_to(before, site):
            one = site._replace(left=(site.left[0], *before.left[1:]))
        yield one
        before = site


def _carried_on(before: Site, site: Site) -> bool:
    """ "Scored 21 points in the final and 14 in the semi-final": what stands before the first figure is said of both."""
    if not isinstance(site.claim, NumericClaim) or not isinstance(before.claim, NumericClaim):
        return False
    if before.claim.sentence != site.claim.sentence or before.event != site.event:
        return False
    shares = site.claim.quantity.unit == before.claim.quantity.unit == "percent"
    if not shares and (site.head != before.head or not elided(site.claim)):
        return False
    return bool(site.left) and site.left[0].word == "and"


def _changed_to(before: Site, site: Site) -> bool:
    """ "Fell from 12.4 % to 11.8 %": what fell is now at the second figure."""
    if not _left_behind(before) or before.claim.sentence != site.claim.sentence or before.event != site.event:
        return False
    return [word for word, _, _ in site.left if word not in _SIGNS][:1] == ["to"]


_SIGNS = frozenset("$£€%")
_OUT_OF = re.compile(r"\s*out of\s*(?:the\s*)?", re.IGNORECASE)


def out_of(part: NumericClaim | DateClaim, whole: NumericClaim | DateClaim) -> bool:
    """The one figure is counted out of the other: "125 out of 327"."""
    if part.span is None or whole.span is None or part.sentence is None or part.sentence_text is None:
        return False
    between = part.sentence_text[part.span.end - part.sentence.start : max(0, whole.span.start - part.sentence.start)]
    return len(between) < _SHORT and _OUT_OF.fullmatch(between) is not None


_SHORT = 20


Placed = Sequence[tuple[int, int]]


def _reach(claim: NumericClaim | DateClaim) -> tuple[int, int]:
    """From the start of a figure to the end of what it counts."""
    return (claim.span.start, claim.span.end + noun_length(claim)) if claim.span is not None else (0, 0)


def _site(claim: NumericClaim | DateClaim, order: float, placed: Placed) -> Site:
    left, right = _beside(claim, placed)
    beside = frozenset(word for word, _, _ in left + right)
    own = frozenset(word for word, _, own in left + right if own)
    clause = frozenset(stem(word) for word in claim.context if word not in HEDGES)
    named = told_place(claim) or claim.place
    place = frozenset(bare for name in named if (bare := plain_place(name)))
    abroad = bool(place) and all(country_of(name) is not None for name in named)
    if isinstance(claim, DateClaim):
        head, event = None, _event(claim, left)
    else:
        lemmas = canonical_measure(claim.measure.head, claim.measure.event)
        head, event = (stem(lemma) if lemma else None for lemma in lemmas)
        head = None if bare_rank(claim) else head
    return Site(claim, left, right, clause, head, event, order, beside, own, _names(claim), place, abroad)


def _event(claim: DateClaim, left: Sequence[Beside]) -> str | None:
    """What happens on a date; "was born" is more than "be"."""
    if claim.event == "be":
        return next((word for word, _, own in left[:_NEXT] if own and word in _LIFE), "be")
    return stem(claim.event) if claim.event else None


_NEXT = 4
_LIFE = frozenset({stem("born"), stem("died"), stem("established"), stem("released")})


def bare_rank(claim: NumericClaim) -> bool:
    """A rank without a noun behind it: "ranked sixth" is not of whatever stands nearest."""
    return claim.quantity.dimension == "rank" and noun_length(claim) == 0


def _beside(claim: NumericClaim | DateClaim, placed: Placed) -> tuple[tuple[Beside, ...], tuple[Beside, ...]]:
    if claim.sentence_text is None or claim.span is None or claim.sentence is None:
        return (), ()
    floor, text = claim.sentence.start, claim.sentence_text
    start, end = claim.span.start - floor, claim.span.end - floor
    if not 0 <= start <= end <= len(text):
        return (), ()
    noun = end + noun_length(claim)
    at = bisect_left(placed, (claim.span.start, 0))
    before, after = fold(text[max(0, start - CHARACTERS) : start]), fold(text[noun : noun + CHARACTERS])
    last = start - (placed[at - 1][1] - floor) if at else CHARACTERS  # what the figure before counts is not ours
    while at < len(placed) and placed[at][0] < claim.span.end:
        at += 1
    following = placed[at][0] if at < len(placed) else None
    first = following - floor - noun if following is not None else CHARACTERS
    left = [(len(before) - match.end() >= last, match[0]) for match in _WORD.finditer(before)]
    right = [(match.start() >= first, match[0]) for match in _WORD.finditer(after)]
    return _weighed(reversed(left)), _weighed(right)


_NAME = re.compile(r"\b[A-Z][\w&-]+(?!\s*,\s+(?:the|it|he|she|they|in(?!\s+\d)|a)\b)")


def _names(claim: NumericClaim | DateClaim) -> frozenset[str]:
    """The capitalised words around a figure: names, and whatever the sentence begins with."""
    if claim.sentence_text is None or claim.span is None or claim.sentence is None:
        return frozenset()
    start = max(0, claim.span.start - claim.sentence.start)
    around = fold(claim.sentence_text[max(0, start - 2 * CHARACTERS) : start + 2 * CHARACTERS])
    named = (name for name in _NAME.findall(around) if not name[-1].isdigit())  # "COVID-19" is nobody
    words = (_ABBREVIATED.get(name, name).casefold() for name in named)
    return frozenset(word for word in words if word not in _NAMELESS)


def places(one: Site, other: Site) -> int:
    """1 where both name one place ("Lom", "Lom Province"), -1 where they name others.

    0 where one names none, or one may lie in the other: a country and a place that is none, "Turin" and "East Turin".
    """
    first, second = one.place, other.place
    if not first or not second:
        return 0
    if first & second:
        return 1
    if any(a in b or b in a for a in first for b in second):
        return 0
    return -1 if one.abroad == other.abroad else 0


def of_others(one: Site, other: Site, likeness: float) -> bool:
    """Other places, or the same words of other names: "Anna has 12 cats", "Boris has 12 cats".

    Where the words differ as well, one text may name what the other calls "the film".
    """
    if places(one, other) < 0 or (
        _ranked(one) and _ranked(other) and one.place and other.place and not places(one, other)
    ):
        return True
    return likeness >= SAME_WORDS and bool(one.names and other.names and not one.names & other.names)


def _ranked(site: Site) -> bool:
    """ "The second largest port in Belgium" may be the 30th largest in Europe."""
    return isinstance(site.claim, NumericClaim) and site.claim.quantity.dimension == "rank"


SAME_WORDS = 0.8
"""Likeness from which two clauses are one sentence that may be told of two."""


def same_words(one: Site, other: Site) -> bool:
    """Nothing but figures and hedges tells the words around the two apart."""
    first, second = _around(one.claim), _around(other.claim)
    return first == second and sum(map(len, first)) >= FEWEST_WORDS


FEWEST_WORDS = 4
"""Words around a figure from which it is no chance that they are the same."""

_LETTERS = re.compile(r"[^\W\d_]+")


def _around(claim: NumericClaim | DateClaim) -> tuple[list[str], list[str]]:
    if claim.sentence_text is None or claim.span is None or claim.sentence is None:
        return [], []
    floor, text = claim.sentence.start, claim.sentence_text
    start, end = max(0, claim.span.start - floor), max(0, claim.span.end - floor)
    before = fold(text[max(0, start - CHARACTERS) : start]).casefold()
    after = fold(text[end : end + CHARACTERS]).casefold()
    left = [word for word in _LETTERS.findall(before) if word not in HEDGES][-WORDS_AROUND:]
    return left, [word for word in _LETTERS.findall(after) if word not in HEDGES][:WORDS_AROUND]


WORDS_AROUND = 12
"""Words on either side that are held against each other."""


_NAMELESS = CALENDAR | SMALL | HEDGES | NUMBER_WORDS
"""Words that are nobody's name, also where a sentence begins with them: "Two trains were late"."""


def _weighed(words: Iterable[tuple[bool, str]]) -> tuple[Beside, ...]:
    found: list[Beside] = []
    marks = 0
    for far, word in words:
        if word in _MARKS:
            marks += 1
        elif word.casefold() not in HEDGES:
            base = stem(_ABBREVIATED.get(word, word))
            parted = _PARTED if far or marks > 1 else _MARKED if marks else 1.0
            weight = (0.25 if base in SMALL else 1.0) * parted / (1 + len(found) / 4)
            found.append(Beside(base, weight, parted == 1.0))
        if len(found) == REACH:
            break
    return tuple(found)


def figure_likeness(one: Site, other: Site) -> float:
    """How likely it is that two figures are figures of one thing, 0 to 1; 0 where they cannot be."""
    first, second = one.claim, other.claim
    if not isinstance(first, NumericClaim) or not isinstance(second, NumericClaim):
        return 0.0
    if kind_of(first) != kind_of(second):
        return 0.0
    head = head_likeness(one, other)
    if fraction_against_count(first, second):
        return 0.0
    likeness = 0.4 * head + 0.4 * beside_likeness(one, other) + 0.2 * clause_likeness(one, other)
    if head == 0.0:
        if first.quantity.dimension == "rank" or not _may_be_one(one, other):
            return 0.0
        likeness *= 0.5
    if places(one, other) > 0:
        likeness += SAME_PLACE
    if head == 1.0 and one.event == other.event and event_class(one.event) is not None:
        likeness += min(SAME_EVENT, max(0.0, SAME_WORDS - 0.01 - likeness))  # one event, not one sentence
    if _narrower(one, other) or _narrower(other, one):
        likeness -= NARROWER
    if _left_behind(one) != _left_behind(other):
        likeness -= LEFT_BEHIND
    return min(1.0, max(0.0, likeness - keeps_apart(one, other) - figures_apart(first, second)))


def kind_of(claim: NumericClaim) -> tuple[str, str]:
    """Figures of one kind can be held against each other: "at the age of 14" and "younger than 14 years" can."""
    dimension = claim.quantity.dimension
    if dimension == "age":
        return ("year", "time")
    return (kind(claim.quantity), dimension)


def _narrower(one: Site, other: Site) -> bool:
    """ "690 cases, of which 304 were in Lom": of one place are 304, and what names no place are the 690."""
    return bool(one.place) and not other.place and isinstance(one.claim, NumericClaim) and elided(one.claim)


def _left_behind(site: Site) -> bool:
    """ "Fell from 12.4 % to 11.8 %": the first of the two is no more."""
    return [word for word, _, _ in site.left if word not in _SIGNS][:1] == ["from"]


LEFT_BEHIND = 0.15
"""What it is worth that one of two figures is the one before a change."""

SAME_EVENT = 0.15
"""What one event adds, where it tells figures apart: "three deaths", "more than two people died"."""

NARROWER = 0.1
"""What naming a place is worth against a figure that names none."""

SAME_PLACE = 0.1
"""What one place adds to the likeness of two figures: "31 cases, 2 of them in Lom" has one figure of Lom."""


def date_likeness(one: Site, other: Site) -> float:
    """How likely it is that two dates are dates of one occasion, 0 to 1."""
    event = 0.5
    if one.event is not None and other.event is not None:
        event = 1.0 if one.event == other.event else 0.3
    elif one.event in other.clause | other.beside or other.event in one.clause | one.beside:
        event = 0.7
    likeness = 0.25 * event + 0.35 * beside_likeness(one, other) + 0.4 * clause_likeness(one, other)
    return max(0.0, likeness - keeps_apart(one, other))


def head_likeness(one: Site, other: Site) -> float:
    """What is counted: the same, told by the words beside the other figure, unclear, or something else (0)."""
    measured = one.claim.kind == "numeric" and one.claim.quantity.dimension not in ("count", "rank")
    if one.head is not None and one.head == other.head:
        # What a measure is a measure of is read off many a word: "a total of $5 million worldwide".
        return _as_event(one, other) if one.head in _GENERIC else 0.9 if measured else 1.0
    if one.head is None and other.head is None:
        return 0.8 if measured else 0.6
    told = one.head in other.own or other.head in one.own
    if one.head is None or other.head is None:
        return 0.8 if told or measured else UNTOLD
    if _one_root(one.head, other.head):
        return 0.9
    if measured:
        return 0.8 if told else 0.7
    if told or one.event == other.head or other.event == one.head:
        return 0.6
    if {one.head, other.head} & _GENERIC and one.event is not None and one.event == other.event:
        return 0.5
    return 0.0


def _as_event(one: Site, other: Site) -> float:
    """ "12 people" are told apart by what happened to them: the dead are not the hurt."""
    if one.event is None or other.event is None or one.event == other.event:
        return 1.0
    classes = [event_class(site.event) for site in (one, other)]
    return 0.0 if all(classes) else UNTOLD if any(classes) else 1.0


def _may_be_one(one: Site, other: Site) -> bool:
    """ "1,839 tests", "1,850 people have been tested": a noun that says next to nothing may count the same thing."""
    return one.head != other.head and bool({one.head, other.head} & _GENERIC)


def _one_root(one: str, other: str) -> bool:
    """ "police" and "policeman": one word begins with the other."""
    shorter, longer = sorted((one, other), key=len)
    return len(shorter) >= 5 and longer.startswith(shorter)


UNTOLD = 0.4
"""One text does not say what is counted, and nothing beside its figure hints at what the other one counts."""

_GENERIC = frozenset(stem(word) for word in GENERIC)


def beside_likeness(one: Site, other: Site) -> float:
    """The words beside two figures: the nearer a word, the more it says; on the same side more than on the other."""
    first, second = _found(one, other), _found(other, one)
    return 0.65 * max(first, second) + 0.35 * min(first, second)


def _found(one: Site, other: Site) -> float:
    total = found = 0.0
    left, right = ({word: weight for word, weight, _ in reversed(side)} for side in (other.left, other.right))
    for mine, same, opposite in ((one.left, left, right), (one.right, right, left)):
        for word, weight, _ in mine:
            total += weight
            if (there := same.get(word)) is not None:
                found += min(weight, max(there, weight / 2))
            elif word in opposite:
                found += 0.7 * weight
            elif word in other.clause:
                found += 0.5 * weight
    return found / total if total else 0.5


def clause_likeness(one: Site, other: Site) -> float:
    """The share of the smaller clause's words that the other has."""
    if not one.clause or not other.clause:
        return 0.5
    shared, least = len(one.clause & other.clause), min(len(one.clause), len(other.clause))
    return shared / least if least >= FEW else (shared + 0.5) / (least + 1)


FEW = 3
"""Words of a clause below which those that it shares with another one are partly chance."""


def keeps_apart(one: Site, other: Site) -> float:
    """What speaks against one thing: other places, words that exclude each other."""
    apart = 0.0
    if places(one, other) < 0:
        apart += 0.25
    mine, theirs = one.own | {one.head}, other.own | {other.head}
    for side, against in OPPOSED:
        if bool(mine & side) != bool(theirs & side) and (mine if theirs & side else theirs) & against:
            apart += 0.25
    return apart


def figures_apart(one: NumericClaim, other: NumericClaim) -> float:
    apart = 0.0
    if (one.change is None) != (other.change is None) or (one.change and other.change and one.change != other.change):
        apart += 0.2
    if (one.role in _ADDED) != (other.role in _ADDED):
        apart += 0.1
    if one.measure.entity and other.measure.entity and _country(one) != _country(other):
        apart += 0.2
    first, second = _narrowing(one), _narrowing(other)
    if first and second and not first & second:
        apart += 0.1
    if elided(one) != elided(other):
        # "898 confirmed cases, of which 381 were": the figure that names its noun answers the one that does.
        apart += ELIDED
    return apart


ELIDED = 0.08
"""What a figure is less likely for leaving its noun to an earlier one."""


def elided(claim: NumericClaim) -> bool:
    """What is counted is not said beside the figure but earlier in the sentence."""
    return claim.mention is not None and claim.mention == claim.text and claim.measure.head is not None


def fraction_against_count(one: NumericClaim, other: NumericClaim) -> bool:
    """ "4.2" and "211 reviews": things are counted in whole numbers."""
    if one.quantity.dimension != "count" or one.quantity.value is None or other.quantity.value is None:
        return False
    whole = [
        claim.quantity.value == claim.quantity.value.to_integral_value()
        for claim in (one, other)
        if claim.quantity.value
    ]
    if len(whole) < 2 or whole[0] == whole[1]:
        return False
    return (one if whole[0] else other).measure.head is not None


_ADDED = frozenset({"increment", "decrement", "change"})


def _country(claim: NumericClaim) -> str:
    entity = claim.measure.entity or ""
    return country_of(entity) or entity


def _narrowing(claim: NumericClaim) -> frozenset[str]:
    return frozenset(stem(word) for word in claim.measure.modifiers if word.casefold() not in NOISE | HEDGES)
