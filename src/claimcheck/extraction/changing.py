"""Figures that a sentence ties by a change: "rose 12 percent to 56 from 50".

Read from what stands between neighbouring figures and nothing else: a phrase that is not one of these leaves them
untied. What stands in brackets is passed over where a change is read.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from claimcheck.extraction.roles import Draft

_BASE = r"(?:from|against|compared (?:with|to)|versus|vs\.?|after)"
_MOVED = (
    r"(?:rise|rose|risen|rising|grow|grew|grown|growing|increas(?:e|ed|ing)|climb(?:ed|ing)?|jump(?:ed|ing)?|"
    r"surg(?:e|ed|ing)|gain(?:ed)?|advance[d]?|soar(?:ed)?|fall|fell|fallen|falling|drop(?:ped|ping)?|declin(?:e|ed|ing)|"
    r"decreas(?:e|ed|ing)|slip(?:ped)?|slid|plung(?:e|ed)|tumbl(?:e|ed)|shr[aiu]nk|up|down|higher|lower|expand(?:ed)?)"
)
_TO = re.compile(r"\A(?:[\s,]*(?:[a-z][\w'-]*\s+){0,6}?)to\s+(?:a\s+(?:record|new)\s+(?:\w+\s+)?)?\Z")
_FROM = re.compile(rf"\A[^.;:()\d]{{0,70}}?\b{_BASE}\s+(?:the\s+|a\s+|last year's\s+)?(?:revised\s+|restated\s+)?\Z")
_UP = re.compile(
    rf"\A[^.;:()\d]{{0,30}}?\b(?:(?:up|down)(?:\s+by)?|an?\s+(?:[a-z]+\s+)?{_MOVED}\s+of|{_MOVED}\s+by)\s+\Z"
)
_ON = re.compile(rf"\A[^.;:()\d]{{0,50}}?\b(?:{_BASE}|on|over)\s+(?:the\s+|last year's\s+)?\Z")
_OR = re.compile(
    r"\A\s*,?\s*(?:(?:(?:or|by|a|an|up|down|which is an?)\s+)+"
    rf"|(?:which is\s+)?an?\s+(?:[a-z]+\s+)?{_MOVED}\s+of\s+)\Z"
)
_MOVE_BEHIND = re.compile(rf"\A\s+{_MOVED}\b")
_LEVEL = re.compile(r"\b(?:from|to|at)\s+(?:just\s+|about\s+|only\s+)?\Z")
_WORDS = re.compile(rf"\b{_MOVED}\b")
_UNLIKE = re.compile(
    r"\b(?:constant|like-for-like|underlying|adjust\w*|excluding|annual(?:ised|ized)|per year|each year|real terms|"
    r"a year(?!(?:,| ago| before| earlier|-earlier))|inflation|average of|annual rate|since)\b"
)
"""Changes reckoned on another basis than the two levels beside them."""


def tie_changes(lines: Sequence[Sequence[Draft]]) -> None:
    """Tie the figures of each sentence of a document that a change in percent ties."""
    for line in lines:
        if len(line) > 2:
            _proportions([draft for draft in line if draft.converts is None])


def _gap(first: Draft, second: Draft) -> str:
    return first.sentence.slice(first.figure.right, second.figure.left)


def _joint(first: Draft, second: Draft) -> str:
    """The words between two figures, without what stands in brackets there."""
    return _BRACKETS.sub("", _gap(first, second))


_BRACKETS = re.compile(r"\s*\([^()]{0,60}\)")


def _proportions(line: Sequence[Draft]) -> None:
    """A change in percent, what there is, and what there was, in the orders that news has them in."""
    line = [draft for draft in line if draft.figure.dimension not in ("time", "age")]
    for three in zip(line, line[1:], line[2:], strict=False):
        percents = [draft.figure.unit == "percent" for draft in three]
        if sum(percents) != 1 or _UNLIKE.search(_stretch(three)):
            continue
        found = _ordered(three, percents.index(True))
        if found is not None:
            before, after, change = found
            if _scale_left_out(after, before):
                continue
            _lend(after, before)
            if before.kind == after.kind and "increment" not in (before.role, after.role):
                after.before, change.change_of, change.role = before, after, "change"


def _scale_left_out(after: Draft, before: Draft) -> bool:
    """ "Fell to 33 million cubic metres from 67": nobody writes of changes by a factor of a thousand in percent."""
    one, other = after.figure.value, before.figure.value
    return one is not None and other is not None and not (one < _THOUSAND * other and other < _THOUSAND * one)


_THOUSAND = 1000


def _lend(after: Draft, before: Draft) -> None:
    """ "8.38 mln bpd, down 8.5 pct from 9.15 mln": what was is of the unit, and of the thing, of what is."""
    if before.figure.noun is None and before.figure.unit == "" != after.figure.unit:
        before.figure = before.figure._replace(unit=after.figure.unit, dimension=after.figure.dimension)


def _stretch(three: Sequence[Draft]) -> str:
    return three[0].sentence.slice(three[0].figure.left - 60, three[-1].figure.right + 40)


def _ordered(three: Sequence[Draft], percent: int) -> tuple[Draft, Draft, Draft] | None:
    """Before, after and change, whichever comes first in the text."""
    first, second, third = three
    left, right = _joint(first, second), _joint(second, third)
    lead = first.sentence.slice(first.figure.left - 80, first.figure.left)
    moved = first.figure.change is not None or _WORDS.search(lead) is not None
    level = percent == 0 and _LEVEL.search(lead) is not None  # "fell to 20 percent from 40 percent, to 33 million"
    if percent == 0 and moved and not level and _TO.match(left) and _FROM.match(right):
        return third, second, first
    if percent == 1 and _UP.match(left) and _ON.match(right):
        return third, first, second
    if percent == 2 and (third.figure.change is not None or _MOVE_BEHIND.match(_tail(third))):
        if _FROM.match(left) and _OR.match(right):
            return second, first, third
        if lead.endswith("from ") and _TO.match(left) and _OR.match(right):
            return first, second, third
    return None


def _tail(draft: Draft) -> str:
    return draft.sentence.slice(draft.figure.right, draft.figure.right + 30)
