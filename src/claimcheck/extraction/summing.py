"""Figures of several sentences that one text adds up: the rest of a whole, what comes on top, a total that names its parts.

Every tie rests on a word: "the other five", "another five", "a total of". What stands between has to be clear of further
figures for the same thing, or nothing is tied.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from claimcheck.extraction.draft import Draft
from claimcheck.extraction.totals import beside, goes_on, may_come_to
from claimcheck.lexing.persons import PERSONS, kind_of_person
from claimcheck.text.tables import words

REACH = 3
"""Sentences back in which the first part of a whole, or what something comes on top of, is looked for."""

_COUNTED = ("", "count")
_REST = re.compile(r"\bthe\s+(?:other|remaining)\s+\Z")
_THE = re.compile(r"\bthe\s+\Z")
_OF_THEM = re.compile(r"\A\s+of\s+(?:them|whom|which|these|those)\b")
_COMPRISING = re.compile(r",\s+(?:comprising|consisting\s+of|made\s+up\s+of|comprised\s+of)\s+(?:[a-z'-]+\s+){0,4}\Z")
_CUES = frozenset(b"comprising consisting made comprised other remaining".split())
"""One of these is in every phrase for a list of all there is, or for the rest."""

_VERSUS = re.compile(r"\b(?:versus|vs\.?|against|from|compared\s+(?:with|to))\s+\Z")
_ITEM = re.compile(r"\A[^;()]{0,80}(?:,|\band)\s[^;()]{0,40}\Z")
_AND = re.compile(r"\band\s[^,;]*\Z")
_LONGEST = 8
_OF_THE = re.compile(r"\A\s+of\s+(?:(?:the|its|their|his|her|those|these)\s+)?\Z")
_ONE_MORE = re.compile(
    r"\b(?:one|another|(?:a|the)\s+(?:first|second|third|fourth|fifth|sixth|last)|several|some|most|none|both)\b"
    r"|\ban?\s+(?:[a-z-]+\s+){1,2}(?:was|is|has|had|died|went)\b"
)
"""One more part, told without a figure: "two of the five were freed. One died. The other two"."""

_OF_WHICH = re.compile(r",\s+of\s+(?:which|whom)\s+\Z")
_ON_TOP = re.compile(r"\b(?:another|a\s+further|an\s+additional)\s+\Z")
_MORE_BEHIND = re.compile(r"\A\s+(?:more|others)\b")
_JUST_LISTED = re.compile(
    r"\b(?:a\s+(?:combined\s+|grand\s+)?total\s+of|a\s+combined|totall?ing|(?:in\s+(?:all|total)|altogether|all\s+told),?)\s+\Z"
)
_LISTED_BEHIND = re.compile(r"\A(?:\s+[a-z]+){0,2}?\s+(?:in\s+all|altogether|all\s+told|combined)\b")
_BRINGING = re.compile(
    r"\b(?:bring|tak|rais|push)(?:e|es|s|ing)?\s+(?:the\s+)(?:(?:death|overall|combined|confirmed|official)\s+){0,2}"
    r"(?:total|toll|number)(?:\s+of\s+(?:the\s+)?(?:dead|deaths|victims|people\s+killed)|\s+(?:from|in)\s+the\s+[a-z]+)?\s+to\s+\Z"
)
_WIDER = re.compile(
    r"\b(?:so\s+far|to\s+date|this\s+(?:year|month|week|season)|since|nationwide|worldwide|countrywide|overall|across|"
    r"war|conflict|offensive|campaign|years?|months?|weeks?|weekend|days?|nights?|career|season|history|already|"
    r"(?:in|of)\s+(?:19|20)\d\d)\b"
)
"""Words by which a total reaches beyond the figures told beside it: "bringing the total this year to 212"."""

_NOT_ADDED = words("change rate share limit part total")
_HAPPENS = {
    **dict.fromkeys(("kill", "die", "slay", "perish"), "kill"),
    **dict.fromkeys(("injure", "wound", "hurt"), "injure"),
}
"""The verbs of tolls, as in the classes that figures are matched by."""

_SUMS = (None, *words("be bring total take raise push make leave"))
"""Verbs of the total itself; any other tells what happened to those it counts."""

_OTHER = words("other")


def tie_sums(lines: Sequence[Sequence[Draft]]) -> None:
    """Tie the figures of a document, given by sentence, that words tie across its sentences."""
    for at, line in enumerate(lines):
        told = not _CUES.isdisjoint(line[0].sentence.vocabulary)
        for nth, draft in enumerate(line):
            if not told and draft.role not in ("increment", "total"):
                continue
            left = draft.sentence.slice(draft.figure.left - 50, draft.figure.left)
            if _COMPRISING.search(left):
                _comprised(line, nth)
            elif _is_rest(draft, left):
                _rest(draft, _before(lines, at, nth))
            elif _comes_on_top(draft, left):
                _on_top(draft, _before(lines, at, nth))
            elif draft.role == "total" and draft.kind == _COUNTED:
                _total(draft, left, _before(lines, at, nth))


def _comprised(line: Sequence[Draft], nth: int) -> None:
    """ "Orders of 3.05 billion, comprising domestic 1.30 billion and foreign 1.75 billion": all there is, item by item.

    Figures of the year before that stand behind "versus" are passed over.
    """
    first = line[nth]
    wholes = [draft for draft in line[:nth] if draft.kind == first.kind and not _compared(draft)]
    items = [draft for draft in line[nth:] if draft.kind == first.kind and not _compared(draft)]
    if (
        not wholes
        or not 2 <= len(items) <= _LONGEST
        or any(d.part_of or d.role in _NOT_ADDED for d in (wholes[-1], *items))
        or not all(_made_of(wholes[-1], item) and _EACH.match(_behind(item)) is None for item in items)
    ):
        return
    joints = [first.sentence.slice(one.figure.right, other.figure.left) for one, other in pairwise(items)]
    if not all(_ITEM.search(joint) for joint in joints) or _AND.search(joints[-1]) is None:
        return
    for item in items:
        item.role, item.part_of, item.exhaustive = "part", wholes[-1], True


_EACH = re.compile(r"\s+(?:each|apiece)\b")
""" "1.5 percent for selling and 0.5 percent each for managing and underwriting": the last one counts twice."""


def _made_of(whole: Draft, item: Draft) -> bool:
    """An item counts what the whole counts: units consist of shares, sets of forks, and are no more of them for that."""
    counted = {whole.figure.counted, item.figure.counted}
    return item.role != "increment" and (None in counted or len(counted) == 1 or all(map(kind_of_person, counted)))


def _compared(draft: Draft) -> bool:
    return _VERSUS.search(draft.sentence.slice(draft.figure.left - 16, draft.figure.left)) is not None


def _before(lines: Sequence[Sequence[Draft]], at: int, nth: int) -> list[Draft]:
    """The figures of the body before one, of its sentence and the few before it, in the order of the text."""
    here = lines[at][nth].sentence
    near = (line for line in lines[max(0, at - REACH) : at] if here.number - line[0].sentence.number <= REACH)
    earlier = [draft for line in near for draft in line if draft.sentence.section != "headline"]
    return [*earlier, *lines[at][:nth]] if here.field == "text" and here.section != "headline" else []


def _is_rest(draft: Draft, left: str) -> bool:
    if draft.role not in ("level", "part") or draft.kind[1] not in ("count", "currency", "mass"):
        return False
    if _REST.search(left):
        return True
    return "other" in {word.casefold() for word in draft.figure.modifiers} and _THE.search(left) is not None


def _rest(rest: Draft, earlier: Sequence[Draft]) -> None:
    """ "Of the 15 prizes 10 went to Lyon. ... The other five": one part of a whole, and all that is left of it."""
    alike = [draft for draft in earlier if draft.kind == rest.kind]
    found = _last_part(alike)
    if found is None or _OF_THEM.match(_behind(rest)):
        return
    part, whole = found
    if rest.part_of not in (None, whole) or not _of_one_thing(rest, part, whole):
        return
    if any(draft.part_of is whole and draft is not part for draft in alike):
        return
    if _ONE_MORE.search(part.sentence.folded[part.figure.right : rest.figure.left].casefold()):
        return
    rest.role = part.role = "part"
    rest.part_of = part.part_of = whole
    rest.exhaustive = part.exhaustive = True


def _last_part(alike: Sequence[Draft]) -> tuple[Draft, Draft] | None:
    """The part of a whole told last, and the whole: tied before, "10 of the 15", or "six billion, of which five"."""
    if not alike:
        return None
    last = alike[-1]
    if last.part_of is not None:
        return (last, last.part_of) if last.part_of.kind == last.kind else None
    if len(alike) < 2 or alike[-2].sentence is not last.sentence:
        return None
    before, sentence = alike[-2], last.sentence
    if before.part_of is last or _OF_THE.match(sentence.slice(before.figure.end, last.figure.left)):
        return before, last
    if _OF_WHICH.search(sentence.slice(before.figure.right, last.figure.left)):
        return last, before
    return None


def _of_one_thing(rest: Draft, part: Draft, whole: Draft) -> bool:
    """What is left is called what the whole or the part is called, or by a word of theirs, or by no name."""
    head = rest.measure.head
    if (
        head is None
        or rest.figure.noun is None
        or head.endswith("ed")
        or head in (whole.measure.head, part.measure.head)
    ):
        return True
    known = {word.casefold() for draft in (whole, part) for word in draft.figure.modifiers}
    return any(word.casefold().rstrip("s") in {k.rstrip("s") for k in known} for word in rest.figure.modifiers)


def _comes_on_top(draft: Draft, left: str) -> bool:
    if draft.kind != _COUNTED or draft.role != "increment" or draft.adds_to is not None or draft.part_of is not None:
        return False
    return (
        _ON_TOP.search(left) is not None
        or "more" in draft.figure.modifiers
        or _MORE_BEHIND.match(_behind(draft)) is not None
    )


def _on_top(added: Draft, earlier: Sequence[Draft]) -> None:
    """ "15 people were killed in Lyon. ... Another five were killed in Nice": the nearest figure for the same thing.

    What happened has to be the same: who was hurt does not come on top of those who died.
    """
    event = _happens(added)
    for base in reversed(earlier):
        if base.kind != _COUNTED or base.figure.dimension != "count":
            continue
        head, own = base.measure.head, added.measure.head
        if head is None or not (own in (None, head) or own in _OTHER or {own, head} <= PERSONS):
            continue
        if base.role == "level" and base.part_of is None and event is not None and _happens(base) == event:
            added.adds_to = base
            if own is None or own in _OTHER:
                added.measure = added.measure.model_copy(update={"head": head})
        return


def _happens(draft: Draft) -> str | None:
    event = draft.measure.event
    return _HAPPENS.get(event, event) if event is not None else None


def _total(total: Draft, left: str, earlier: Sequence[Draft]) -> None:
    """ "12 people died in Lyon ... eight in Nice, a total of 21": figures for one thing at places of their own."""
    behind = _behind(total)
    brought = _BRINGING.search(left) is not None
    if not (brought or _JUST_LISTED.search(left) or _LISTED_BEHIND.match(behind)):
        return
    sentence = total.sentence
    if _WIDER.search(sentence.slice(sentence.start, sentence.end)) or any(_in(draft, total) for draft in earlier):
        return
    terms = _terms(total, earlier)
    if len(terms) < 2 or (brought and not may_come_to(terms, total)) or not beside(terms, total):
        return
    for term in terms:
        term.part_of, term.exhaustive = total, True


def _in(draft: Draft, total: Draft) -> bool:
    return draft.part_of is total


def _terms(total: Draft, earlier: Sequence[Draft]) -> list[Draft]:
    """The figures a total adds up: all there are of one thing, told apart by place or by "another"; else none."""
    heads = [draft.measure.head for draft in earlier if draft.kind == _COUNTED and draft.measure.head is not None]
    head = total.measure.head if total.figure.noun is not None else next(iter(heads), None)
    if head is None:
        return []
    terms = [draft for draft in earlier if draft.kind == _COUNTED and draft.measure.head in (None, head)]
    if any(t.role in _NOT_ADDED or t.part_of is not None or t.figure.value is None for t in terms):
        return []
    happened = {_happens(term) for term in terms}
    if not terms or terms[0].role == "increment" or len(happened) > 1 or goes_on(terms[0], earlier):
        return []
    if _happens(total) not in happened and total.measure.event not in _SUMS:
        return []
    places: set[str] = set()
    for nth, term in enumerate(terms):
        apart = bool(term.place) and places.isdisjoint(term.place)
        if not (apart or (nth > 0 and term.role == "increment")):
            return []
        places.update(term.place)
    if terms[-1].sentence is total.sentence and total.place == terms[-1].place:
        total.place = ()  # "eight died in Nice, bringing the total to 21": not in Nice alone
    return terms if not total.place or places <= set(total.place) else []


def _behind(draft: Draft) -> str:
    return draft.sentence.slice(draft.figure.right, draft.figure.right + 40)
