"""What a text says again with another figure: a caption in the words of the story, the age of one person."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations, pairwise
from typing import Final

from claimcheck.claims.claim import NumericClaim
from claimcheck.claims.magnitude import ratio
from claimcheck.lexing.callings import KIN
from claimcheck.lexing.verbs import MODALS, surely_verb, verb
from claimcheck.matching.beside import names_a_kind, words_before, words_behind
from claimcheck.matching.classes import GENERIC
from claimcheck.matching.gate import relate
from claimcheck.matching.keys import numeric_key
from claimcheck.matching.lines import Line, lines_of
from claimcheck.matching.one_statement import one_statement
from claimcheck.matching.subjects import Pair, Relation
from claimcheck.text.document import day_of

ALIKE: Final = 10
"""Words around a figure that two sentences of a text have alike when they are one statement."""
CROWD: Final = 24
"""Figures between the same words that are compared each with each."""
SURE: Final = 0.8
"""A text may tell of two things in one mould, and of one person at two times."""

_THEN = re.compile(
    r"\b(?:then|when|at the time|ago|later|turn(?:s|ed|ing)|in (?:19|20)\d\d|years? (?:before|after)|born|junior|senior|jr|sr|"
    r"nephew|namesake)\b",
    re.IGNORECASE,
)
"""Words of another time of a life, or of another person of the name."""


def said_again(numeric: Sequence[NumericClaim]) -> Iterator[Pair[NumericClaim]]:
    """Two figures of one text that are given for one thing, the earlier one on the left."""
    yield from _same_words(numeric)
    yield from _same_person(numeric)
    yield from _taken_up(numeric)


def _same_words(numeric: Iterable[NumericClaim]) -> Iterator[Pair[NumericClaim]]:
    """Counts of two sentences that have the same words around them."""
    near: dict[tuple[object, ...], list[Line]] = defaultdict(list)
    for line in lines_of(claim for claim in numeric if claim.quantity.dimension == "count"):
        before, after = line.words[max(0, line.at - 2) : line.at], line.words[line.at + 1 : line.at + 3]
        near[line.claim.document, line.claim.quantity.unit, before, after].append(line)
    for block in near.values():
        for left, right in combinations(_of_each_value(block), 2):
            # A figure with a hedge has a word more around it than one without.
            plain = left.claim.quantity.bound == right.claim.quantity.bound == "exact"
            apart = left.claim.sentence != right.claim.sentence and left.claim.when == right.claim.when
            if plain and apart and one_statement(left.claim, right.claim, least=ALIKE):
                yield _again(left.claim, right.claim)


def _of_each_value(block: Sequence[Line]) -> Sequence[Line]:
    """The first line with each figure; where all have one, the first two."""
    first: dict[object, Line] = {}
    for line in block:
        first.setdefault(line.claim.quantity, line)
    return list(first.values())[:CROWD] if len(first) > 1 else block[:2]


def _same_person(numeric: Iterable[NumericClaim]) -> Iterator[Pair[NumericClaim]]:
    """Ages beside one name in full, where neither sentence speaks of another time."""
    owned: dict[tuple[str | None, str], list[NumericClaim]] = defaultdict(list)
    for claim in numeric:
        owner = claim.measure.entity if claim.measure.head == "age" else None
        if owner is None or " " not in owner or claim.field == "title" or claim.quantity.value is None:
            continue
        if _THEN.search(claim.sentence_text or "") is None:
            owned[claim.document, owner.casefold()].append(claim)
    for claims in owned.values():
        first = claims[0]
        yield from (_again(first, claim) for claim in claims[1:] if _at_one_time(first, claim))


def _at_one_time(first: NumericClaim, claim: NumericClaim) -> bool:
    """In two sentences, neither of which is about a day of another year, and both or neither about somebody's son."""
    days = [day_of(one.when.start) for one in (first, claim) if one.when is not None and one.when.start is not None]
    days += [day_of(one.published) for one in (first,) if one.published is not None]
    near = not days or (max(days) - min(days)).days <= _A_YEAR
    return near and first.sentence != claim.sentence and _is_kin(first) == _is_kin(claim)


def _is_kin(claim: NumericClaim) -> bool:
    """ "His son Orvo Renholm" may have his father's name."""
    first = (claim.measure.entity or "").split(" ", 1)[0]
    told = (claim.sentence_text or "").split()
    return any(word == first and before.casefold() in KIN for before, word in pairwise(told))


_A_YEAR: Final = 180
"""Days after which an age may be another."""


def _taken_up(numeric: Iterable[NumericClaim]) -> Iterator[Pair[NumericClaim]]:
    """ "Five unions met the minister ... the five unions": the only count of a thing so far, and the next, a definite one."""
    counted: dict[tuple[str | None, str], list[NumericClaim]] = defaultdict(list)
    others: dict[str | None, dict[object, set[str]]] = defaultdict(lambda: defaultdict(set))
    for claim in sorted(numeric, key=lambda claim: claim.position):
        key = numeric_key(claim)
        if claim.section != "headline":
            others[claim.document][claim.quantity.value].add(key or "")
        told = claim.section != "headline" and claim.measure.head not in GENERIC and not names_a_kind(claim)
        if claim.quantity.dimension == "count" and key is not None and told:
            counted[claim.document, key].append(claim)
    for (document, key), claims in counted.items():
        for at in range(1, len(claims)):
            first, last = claims[0], claims[at]
            if claims[at - 1].quantity != first.quantity or first.quantity.bound != "exact":
                break
            elsewhere = others[document][last.quantity.value] - {key}
            if _definite(first) or _has_company(first) or elsewhere:
                continue
            if not _points_back(last) or not _of_one_kind(claims[at - 1], last):
                continue
            factor = ratio(claims[at - 1].quantity, last.quantity)
            if factor is not None and factor <= NEAR:
                yield _again(claims[at - 1], last)


def _points_back(claim: NumericClaim) -> bool:
    quantity = claim.quantity
    plain = quantity.bound == "exact" and claim.role == "level" and not claim.quoted
    return (
        plain
        and quantity.value is not None
        and quantity.value >= FEW
        and _TAKES_UP.search(words_before(claim)) is not None
        and not _is_narrowed(claim)
    )


def _is_narrowed(claim: NumericClaim) -> bool:
    """Something behind the noun may tell which ones: "the 28,000 tickets sold in May", "the seven unions of the region".

    The noun stands alone where the sentence stops behind it, or goes on with a verb that can be nothing else.
    """
    counted, text = claim.mention or "", claim.text or ""
    noun = counted[max(0, counted.find(text)) + len(text) :]
    rest = words_behind(claim).removeprefix(noun).lstrip()
    if rest[:1] in _STOPS:
        return False
    word = rest.split(None, 1)[0].rstrip(",.;:").casefold()
    known = verb(word)
    goes_on = word in MODALS or (known is not None and (known.form in ("base", "s") or known.lemma in _AUXILIARY))
    return not (goes_on and (surely_verb(word) or word in MODALS))


_STOPS: Final = ("", *'.,;:!?)—–"”')
_AUXILIARY: Final = frozenset({"be", "have", "do"})


def _has_company(claim: NumericClaim) -> bool:
    """ "Voss Mills and three firms ... the four firms": one more is named before those counted."""
    return _AND.search(words_before(claim)) is not None


_AND: Final = re.compile(r"\band\s+\Z")


def _definite(claim: NumericClaim) -> bool:
    return _KNOWN.search(words_before(claim)) is not None


NEAR: Final = 2
"""How many times as large the later count may be, or the earlier one: of five ministers who resign, "the 12 ministers" are
the whole."""
FEW: Final = 3
""" "The two" may be any two that were spoken of."""
_TAKES_UP = re.compile(r"(?<!\bof )(?<!\bbetween )(?<!\bamong )\b(?:the|these|those)\s\Z", re.IGNORECASE)
_KNOWN = re.compile(r"\b(?:the|these|those|all|other|another|its|their|his|her)\s\Z", re.IGNORECASE)


def _of_one_kind(left: NumericClaim, right: NumericClaim) -> bool:
    """They stand near each other in two sentences, and no word of the second narrows what is counted."""
    if left.sentence is None or right.sentence is None or left.sentence == right.sentence:
        return False
    first, second = ({word.casefold() for word in claim.measure.modifiers} for claim in (left, right))
    return second <= first and right.sentence.start - left.sentence.end <= _FAR


_FAR: Final = 1200
"""Characters between a count and the words that take it up."""


def _again(left: NumericClaim, right: NumericClaim) -> Pair[NumericClaim]:
    dimensions = relate(left, right).dimensions.model_copy(
        update={"measure": "same", "scope": "same", "entity": "same"}
    )
    return Pair(left, right, Relation(dimensions, "comparable", SURE, "the text says it twice"), "retold")
