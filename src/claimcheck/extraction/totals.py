"""Figures that a sentence adds up: "12 soldiers and 7 civilians, a total of 19", "3,000 troops: 2,000 to ..., 1,000 to ...".

A total is the sum of the figures before it where it is put beside them ("..., a total of"), all of them are of one thing,
to all of them the same happens, and nothing says that it reaches further. What "brings the total to" a figure adds to
what was there: only what begins with the figures told, as the toll of a fire does, comes to them.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal
from itertools import pairwise

from claimcheck.extraction.draft import HEDGE, Draft, between, left_of, make_part, right_of
from claimcheck.lexing.persons import kind_of_person
from claimcheck.lexing.verbs import surely_verb
from claimcheck.text.tables import words

_COUNTED = ("", "count")
_LONGEST_LIST = 8
_ADDS = re.compile(rf"\b(?:another|a further|plus|add(?:s|ed|ing)?)\s+{HEDGE}$")
_AFTER_ALL = re.compile(r"\s+(?:[\w-]+\s+){0,2}?after\s+(?:all\s+)?(?:[a-z]+|\d+)\s+[a-z]+s\b")
"""A total of more than one occasion: "hit a 62, 10 under par, for a total of 194 after three rounds"."""

_EACH = frozenset(b"each apiece every".split())
"""What each of many gets is no term: "$2,000 for each family and $400 for each of the hurt, $187,000 in all"."""

_BROUGHT = re.compile(r"\b(?:bring|push|tak|lift|rais)(?:e|es|s|ing)?\b[^,;:]*\Z")
_CUE = (
    r"(?:(?:an?|the)\s+(?:(?:combined|overall|grand)\s+)*total(?:\s+of)?|in\s+(?:all|total),?|altogether,?|"
    r"(?:together\s+)?total+ing|making(?:\s+(?:it|for|a\s+total\s+of))?)"
)
_BESIDE = re.compile(
    rf"(?:(?:\A|[,:(]|\s--?)\s*(?:(?:or|thus|for|making|giving|that\s+is|which\s+(?:is|makes))\s+)*"
    rf"(?:{_CUE}\s+)?|\s(?:or|for|making|giving)\s+{_CUE}\s+){HEDGE}\Z"
)
"""The total stands beside its terms: not "and reduces income by a total of", nor "from a total of 45 lenders"."""

_AS_MANY = r"(?:over|in|during|for|within)\s+(?:the\s+)?{}\s+(?:years|months|weeks|days|quarters)\b"
_WIDER = re.compile(
    r"\b(?:so\s+far|to\s+date|since|until|nationwide|worldwide|overall|already|career|history|over|during|"
    r"(?:in|for|within|this|last|next|past|coming)\s+(?:[\w-]+\s+){0,2}(?:year|month|week|quarter|season|period|decade)s?)\b"
)
"""A total that reaches beyond the figures told beside it."""

_HELD_AGAINST = re.compile(
    r"\A\s+(?:below|above|lower|higher|less|fewer|(?:more|less|fewer|greater|smaller|up|down|short|ahead)\s+(?:than|from|on|of))\b"
)
"""The size of a difference: "300,000 below last year's"."""

_OTHER_PURPOSE = re.compile(r"\A\s+(?P<way>in|of|for)\s+(?:(?:an?|the|its|their|his|her)\s+)?(?P<noun>[a-z]+)\b")
_GAINED = words("profit profits gain gains income revenue revenues earnings surplus proceeds sales assets")
_SPENT = words("loss losses deficit cost costs expense expenses charge charges debt debts liabilities")
_NUMBERS = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight")
_BEGINS_AT_NOUGHT = words("kill die slay perish injure wound hurt arrest detain rescue evacuate")
"""What happens on one occasion: before it there were none. Shops and jobs were there before some are opened."""

_BEYOND = Decimal("1.5")
"""A toll that something "brings" to more than this many times the figures told has a past that the text leaves out."""

_OPENS_LIST = re.compile(r"[^.;:()]{0,40}:\s[^.;:]{0,30}")
_ITEM = re.compile(r",\s*$|\band\s+$|;\s*$")
_ONE_MORE = re.compile(r"\b(?:one|another|others|rest|remaining|remainder|several|some|few|couple)\b")
"""One more item, told without a figure."""

_BARE = ("", "count")
_NEXT_ITEM = re.compile(r"\A(?:,|,? and)\s+(?:the\s+)?[A-Z][\w'-]*(?:\s+[A-Z][\w'-]*)?\s+\Z")


def totals(line: Sequence[Draft]) -> None:
    """Tie the figures before a total in its sentence to it, where it adds them up."""
    for at, total in enumerate(line):
        if total.role != "total" or not _EACH.isdisjoint(total.sentence.vocabulary):
            continue
        terms = _terms(line[:at], total)
        if len(terms) < 2 or _ADDS.search(left_of(terms[0], 40)) or _AFTER_ALL.match(right_of(total)):
            continue  # "police and firemen add $251 and $82, so that a household pays $2,037 in all"
        if not (any(term.adds_to is not None for term in terms) or _sums_up(terms, total)):
            continue
        for term in terms:
            term.part_of = total
            term.exhaustive = True
            if term.role == "level":
                term.role = "part"


def _sums_up(terms: Sequence[Draft], total: Draft) -> bool:
    """The words make the total that of these figures and no others."""
    gap = between(terms[-1], total)
    if _unlike(terms) or "net" in gap.split() or _of_both_signs(terms, gap) or _reaches_further(terms, total, gap):
        return False
    return beside(terms, total) and (_BROUGHT.search(gap) is None or may_come_to(terms, total))


def beside(terms: Sequence[Draft], total: Draft) -> bool:
    """The total is put beside the last of its terms, or brought about by them; none stands between without a figure."""
    here = [*(term for term in terms if term.sentence is total.sentence), total]
    if any(_ONE_MORE.search(between(one, other)) for one, other in pairwise(here)):
        return False
    gap = between(here[-2], total) if len(here) > 1 else ","
    return (_BROUGHT.search(gap) or _BESIDE.search(gap)) is not None


def _unlike(terms: Sequence[Draft]) -> bool:
    """ "Opened 42 shops and closed 33": a verb between them, and what happens is not the same."""
    joints = [_WORD.findall(between(one, other)) for one, other in pairwise(terms)]
    verbs = any(surely_verb(word) for joint in joints for word in joint)
    return verbs and len({term.measure.event for term in terms} - {None}) > 1


def may_come_to(terms: Sequence[Draft], total: Draft) -> bool:
    """What "brings the total to" a figure comes to it, or to less than is told: there is no more that was there before."""
    told = sum((term.figure.value or Decimal(0) for term in terms), Decimal(0))
    happened = {term.measure.event for term in terms} - {None}
    most = told * _BEYOND if happened and happened <= _BEGINS_AT_NOUGHT else told
    return (total.figure.value or Decimal(0)) <= most


def _of_both_signs(terms: Sequence[Draft], gap: str) -> bool:
    """ "A profit of $12 million and a loss of $7 million, a total of $5 million"."""
    first = terms[0]
    said = set(_WORD.findall(first.sentence.slice(first.figure.left - 60, terms[-1].figure.right) + gap))
    return not (said.isdisjoint(_GAINED) or said.isdisjoint(_SPENT))


_WORD = re.compile(r"[a-z]+")


def _reaches_further(terms: Sequence[Draft], total: Draft, gap: str) -> bool:
    """ "$2 million in May and $3 million in June, for a total of $9 million since 2010"; not "over two months"."""
    sentence = total.sentence
    behind = sentence.slice(total.figure.right, total.figure.right + 80).partition(",")[0]
    number = len(terms)
    behind = re.sub(_AS_MANY.format(rf"(?:{_NUMBERS[number]}|{number})"), "", behind)
    if _WIDER.search(gap.rpartition(",")[2]) or _WIDER.search(behind):
        return True
    purpose = _OTHER_PURPOSE.match(behind)
    if purpose is None or total.kind == _COUNTED:
        return False
    placed = purpose["way"] == "in" and sentence.folded[total.figure.right + purpose.start("noun")].isupper()
    return not placed and purpose["noun"] not in _WORD.findall(
        sentence.slice(terms[0].figure.left - 120, total.figure.left)
    )


def _terms(earlier: Sequence[Draft], total: Draft) -> list[Draft]:
    """The list that leads to a total: of one kind, joined by commas and "and" or by a cue, and untied so far."""
    terms: list[Draft] = []
    following = total
    for draft in reversed(earlier):
        if draft.kind != total.kind or draft.part_of is not None or draft.role in ("total", "change", "rate", "share"):
            break
        if ";" in between(draft, following) or len(between(draft, following)) > 110:
            break
        if _HELD_AGAINST.match(right_of(draft)):
            return []
        terms.insert(0, draft)
        following = draft
    if len(terms) > _LONGEST_LIST or not all(_listed(a, b) for a, b in pairwise(terms)):
        return []
    if terms and goes_on(terms[0], earlier):
        return []
    return terms if _heads_agree(terms, total) else []


def goes_on(first: Draft, earlier: Sequence[Draft]) -> bool:
    """ "Oslo cuts 500,000 barrels, Riga 211,000 and Lyon 144,000": the list begins before, with what it is a list of."""
    before = [draft for draft in earlier if draft.figure.start < first.figure.start][-1:]
    bare = first.kind == _BARE and first.figure.noun is None
    return bare and any(one.kind != _BARE and _next_item(one, first) for one in before)


def _next_item(one: Draft, other: Draft) -> bool:
    return _NEXT_ITEM.match(one.sentence.folded[one.figure.right : other.figure.left]) is not None


def _listed(first: Draft, second: Draft) -> bool:
    """Two figures of one list: tied by a cue, or with an "and" or a comma between them."""
    if first.adds_to is second or second.adds_to is first:
        return True
    return re.search(r",|\band\b|\bplus\b", between(first, second)) is not None


def _heads_agree(terms: Sequence[Draft], total: Draft) -> bool:
    """The total counts what the terms count, or people where they count kinds of people."""
    heads = {term.measure.head for term in terms}
    head = total.measure.head
    if total.figure.noun is None or heads == {head}:
        return True
    if any(term.adds_to is not None for term in terms):
        return head in heads or head == "troop"
    return head == "person" and all(map(kind_of_person, heads))


def itemised(line: Sequence[Draft]) -> None:
    """ "3,000 troops: 2,000 to Poland, 1,000 to Romania": behind a colon stands all there is, item by item."""
    for at, total in enumerate(line[:-2]):
        if total.kind != _COUNTED or total.part_of or total.role == "change":
            continue
        items = [d for d in line[at + 1 :] if d.kind == total.kind]
        if not items or not _OPENS_LIST.fullmatch(between(total, items[0])):
            continue
        if total.figure.value == len(items):
            continue  # "34,000 people fled two towns: 21,000 from one and 13,000 from the other"
        if items != list(line[at + 1 :]) or not 2 <= len(items) <= _LONGEST_LIST or any(d.part_of for d in items):
            continue
        joints = [between(a, b) for a, b in pairwise(items)]
        heads = {d.measure.head for d in items} - {None}
        if all(_ITEM.search(joint) for joint in joints) and heads <= {total.measure.head} and _all_told(items, joints):
            for item in items:
                make_part(item, total, exhaustive=True)


def _all_told(items: Sequence[Draft], joints: Sequence[str]) -> bool:
    """ "Nine shops: four in Lyon, four in Nice and one in Paris": no item without a figure."""
    last = items[-1]
    behind = last.sentence.slice(last.figure.right, last.sentence.end)
    return not any(map(_ONE_MORE.search, (*joints, behind))) and " and " not in behind
