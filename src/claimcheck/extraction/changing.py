"""Figures that a sentence ties by a change: "rose 12 percent to 56 from 50", "fell from 56 to 50, a drop of six".

Read from what stands between neighbouring figures. Behind a figure may stand what it is of and when; any other word ("to
40 million *and profit* rose from", "rose 5 percent *on a comparable basis* to") begins something else, and nothing is
tied. What stands in brackets is passed over.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import takewhile
from operator import attrgetter

from claimcheck.extraction.draft import Draft, between
from claimcheck.lexing.calendar import MONTHS
from claimcheck.lexing.currencies import MONEY_WORDS
from claimcheck.lexing.nouns import STOPS
from claimcheck.lexing.verbs import surely_verb
from claimcheck.text.tables import one_of, words

_BASE = r"(?:from|against|compared (?:with|to)|versus|vs\.?|after)"
_MOVED = (
    r"(?:rise|rose|risen|rising|grow|grew|grown|growing|growth|increas(?:e|ed|ing)|climb(?:ed|ing)?|jump(?:ed|ing)?|"
    r"surg(?:e|ed|ing)|gain(?:ed)?|advance[d]?|soar(?:ed)?|fall|fell|fallen|falling|drop(?:ped|ping)?|declin(?:e|ed|ing)|"
    r"decreas(?:e|ed|ing)|slip(?:ped)?|slid|plung(?:e|ed)|tumbl(?:e|ed)|shr[aiu]nk|up|down|higher|lower|expand(?:ed)?)"
)
_A_MOVE = r"(?:rise|increase|growth|climb|jump|surge|gain|advance|fall|drop|decline|decrease|plunge|cut|hike)"
_WHOSE = r"(?:the\s+|an?\s+|~(?:'s)?\s+)?(?:(?:revised|restated|record)\s+)?"
_TO = re.compile(
    rf"(?P<rise>\A\s+(?:[a-z]+\s+)?{_A_MOVE}\b)?(?P<rest>[^;:]*)\bto\s+(?:an?\s+(?:record|new)\s+(?:\w+\s+)?|"
    r"an?\s+(?:[\w-]+\s+){0,2}(?:high|low|record|peak)\s+of\s+)?\Z"
)
_FROM = re.compile(rf"(?P<rest>.*)\b{_BASE}\s+{_WHOSE}\Z", re.DOTALL)
_ON = re.compile(rf"(?P<rest>.*)\b(?:{_BASE}|on|over)\s+{_WHOSE}\Z", re.DOTALL)
_UP = re.compile(
    r"(?P<rest>.*?)(?:\b(?:and|but|or)\s+)?(?:\bwhich\s+)?(?:\b(?:was|were|is|are|after)\s+)?(?:still\s+)?"
    rf"\b(?:(?:up|down)(?:\s+by)?|(?:showed\s+)?an?\s+(?:[a-z]+\s+)?{_MOVED}\s+of|{_MOVED}\s+by)\s+\Z",
    re.DOTALL,
)
_OR = re.compile(
    r"(?P<rest>.*?)(?:\b(?:(?:or|by|a|an|up|down|which is an?)\s+)+"
    rf"|\b(?:which is\s+)?an?\s+(?:[a-z]+\s+)?{_MOVED}\s+of\s+|\A,\s+)\Z",
    re.DOTALL,
)
_MOVE_BEHIND = re.compile(rf"\A\s+{_MOVED}\b")
_ELSE = re.compile(rf"\A\s*(?:{_MOVED}\s+)?(?:than|over|on|since|a|at|in|{_BASE})\b(?!\s+(?:all|total|fact)\b)")
"""Behind the size of a change: it is told from some other level, or on some other ground, than those before it."""

_OLD = re.compile(
    rf"\b(?:{_BASE}|than|over|on)\s+(?:the\s+|an?\s+)?(?:[\w.]+'s\s+)?(?:(?:revised|restated|record)\s+)?\Z"
)
"""In front of a figure: what there was, and not what there is. "To 9 billion from January's 14 billion, but up 20 percent
from 8 billion" tells of 9 and 8."""

_LEVEL = re.compile(r"\b(?:from|to|at)\s+(?:just\s+|about\s+|only\s+)?\Z")
_WORDS = re.compile(rf"\b{_MOVED}\b")
_UNLIKE = re.compile(
    r"\b(?:constant|like-for-like|like for like|underlying|adjust\w*|excluding|annual(?:ised|ized)|per year|each year|"
    r"(?:real|\w+) terms|organic\w*|local currenc\w+|basis(?! points?\b)|on average(?=[,.;])|"
    r"a year(?!(?:,| ago| before| earlier|-earlier))|inflation|average of|annual rate|since)\b"
)
"""Changes reckoned on another basis than the two levels beside them."""

_TIMES = words(
    """~ 's in during for over at by of the this that its their a an same last past first second third fourth final
    previous comparable corresponding current full calendar fiscal financial one two three four five six seven eight nine
    ten eleven twelve quarter quarters half month months monthly year years week weeks day days period season end ended
    ending to date so far year-to-date year-on-year year-over-year ago earlier before about only just"""
)
"""What tells when, once dates are put as a tilde: all that may stand between a figure and the next of its change."""

_AGAIN = _TIMES | words("and then another further")
_COINS = {word for word in MONEY_WORDS if not word.endswith("s")} - words("cent penny pence p sen won")
_COINS |= words("pound mark crown currency")
_COIN = one_of(_COINS)
_QUOTED = re.compile(
    rf"\b(?:the|its|their|one|against|in)\s+(?:[a-z.]+\s+){{0,2}}{_COIN}\b(?!-| zone| area)|\b(?:per|an?)\s+(?!pound){_COIN}\b"
)
"""One currency told in another: the dearer it is, the lower may be the number."""

_BRACKETS = re.compile(r"\s*\([^()]{0,60}\)")
_FROM_BEFORE = re.compile(r"\A[^,;:()]{0,80},?\s(?:up|down)\s+from\s+\Z")
_LONGEST = 90
_THOUSAND = 1000


def tie_changes(lines: Sequence[Sequence[Draft]]) -> None:
    """Tie the figures of each sentence of a document that a change ties, in percent or in their own unit."""
    for line in lines:
        if len(line) > 1:
            _levels(line)
        if len(line) > 2:
            plain = [draft for draft in line if draft.converts is None]
            _proportions([draft for draft in plain if draft.figure.dimension not in ("time", "age")])
            _differences(plain)


def _levels(line: Sequence[Draft]) -> None:
    """What was before what is: "fell from 5,412 to 4,900", "9,000 homes, down from 21,000 at noon"."""
    before = [d for d in line if d.figure.series == "before"]
    after = [d for d in line if d.figure.series == "after"]
    if len(before) == 1 and not after:
        now = [draft for draft in line if draft.figure.start < before[0].figure.start and draft.kind == before[0].kind]
        for draft in now[-1:]:
            if draft.role == "level" and draft.before is None and _FROM_BEFORE.match(between(draft, before[0])):
                draft.before = before[0]
    if len(before) == len(after) == 1 and before[0].kind == after[0].kind:
        after[0].before = before[0]


def _differences(line: Sequence[Draft]) -> None:
    """ "Fell from 5,412 to 4,900, a drop of 512", "rose by 300 to 1,250 from 950": a change in the unit of its levels."""
    for three in _threes(line):
        sizes = [draft.role == "change" and draft.figure.series is None for draft in three]
        if sum(sizes) != 1:
            continue
        if _of_an_amount(three[sizes.index(True)], three):
            continue
        size, level = three[sizes.index(True)].kind, three[sizes.index(False)].kind
        if size != level and (size, level) != (_POINTS, _PERCENT):
            continue
        found = _ordered(three, sizes.index(True))
        if found is not None:
            _tie(*found)


def _threes(line: Sequence[Draft]) -> Iterator[tuple[Draft, Draft, Draft]]:
    """Three figures in a row; not "2 percent in May *and 3 percent in June, to 40 from 30*", which tells of two changes."""
    before: Draft | None = None
    for three in zip(line, line[1:], line[2:], strict=False):
        if before is None or not _once_more(before, three[0]):
            yield three
        before = three[0]


def _once_more(one: Draft, other: Draft) -> bool:
    joint = _joint(one, other)
    listed = one.kind == other.kind and one.figure.change is not None and ("," in joint or " and " in joint)
    return listed and _AGAIN.issuperset(_WORD.findall(joint))


def _of_an_amount(change: Draft, three: Sequence[Draft]) -> bool:
    """ "The deficit narrowed by 12 percent, to 3 percent of output from 5 percent": the one of it, the others of output."""
    levels = (draft for draft in three if draft is not change)
    return change.kind == _PERCENT and any(_behind(level).startswith(" of ") for level in levels)


_POINTS = ("percentage point", "percentage")
_PERCENT = ("percent", "percentage")


def _proportions(line: Sequence[Draft]) -> None:
    """A change in percent, what there is, and what there was, in the orders that news has them in."""
    for three in _threes(line):
        percents = [draft.figure.unit == "percent" for draft in three]
        if sum(percents) != 1 or _UNLIKE.search(_stretch(three)):
            continue
        found = _ordered(three, percents.index(True))
        if found is not None and found[2].figure.bound != "vague":  # "rose by around half, from 104 to 150"
            before, after, change = found
            if _scale_left_out(after, before) or _of_money(three, after) or _of_another_base(three, before):
                continue
            _lend(after, before)
            _tie(before, after, change)


def _tie(before: Draft, after: Draft, change: Draft) -> None:
    counted = {before.figure.counted, after.figure.counted} - {None}
    if before.kind == after.kind and len(counted) < 2 and "increment" not in (before.role, after.role):
        after.before, change.change_of, change.role = before, after, "change"


def _scale_left_out(after: Draft, before: Draft) -> bool:
    """ "Fell to 33 million cubic metres from 67": nobody writes of changes by a factor of a thousand in percent."""
    one, other = after.figure.value, before.figure.value
    return one is not None and other is not None and not (one < _THOUSAND * other and other < _THOUSAND * one)


def _of_money(three: Sequence[Draft], after: Draft) -> bool:
    """ "The yen rose 3 percent to 140 from 144": a rate of exchange."""
    bare = after.kind == ("", "count") and after.figure.noun is None
    told = bare or after.figure.dimension == "currency" or after.figure.counted in _COINS
    return told and _QUOTED.search(_stretch(three)) is not None


def _of_another_base(three: Sequence[Draft], before: Draft) -> bool:
    """ "Rose 70 percent in May, year-on-year, to 8 billion from 6 billion in April"."""
    return _ON_THE_YEAR.search(_stretch(three)) is not None and _LAST_MONTH.match(_behind(before)) is not None


_ON_THE_YEAR = re.compile(r"\byear[ -](?:on|over)[ -]year\b|\b(?:on|over) the year\b|\bannually\b")
_MONTH = one_of({month.casefold() for month in MONTHS})
_LAST_MONTH = re.compile(
    rf"\s+(?:in|for|during)\s+(?:{_MONTH}\b(?!\s+(?:last|\d{{4}}))|the\s+(?:previous|preceding)\s+(?:month|quarter)\b)"
    r"|\s+(?:a|one)\s+(?:month|quarter)\s+(?:earlier|before|ago)\b"
)


def _lend(after: Draft, before: Draft) -> None:
    """ "8.38 mln bpd, down 8.5 pct from 9.15 mln": what was is of the unit, and of the thing, of what is."""
    if before.figure.noun is None and before.figure.unit == "" != after.figure.unit:
        before.figure = before.figure._replace(unit=after.figure.unit, dimension=after.figure.dimension)


def _stretch(three: Sequence[Draft]) -> str:
    return three[0].sentence.slice(three[0].figure.left - 60, three[-1].figure.right + 40)


def _ordered(three: Sequence[Draft], change: int) -> tuple[Draft, Draft, Draft] | None:
    """Before, after and change, whichever comes first in the text. ``change`` says which is the size of the change."""
    first, second, third = three
    left, right = _joint(first, second), _joint(second, third)
    lead = first.sentence.slice(first.figure.left - 80, first.figure.left)
    if change == 0:
        moved = first.figure.change is not None or _WORDS.search(lead) is not None
        if not moved or _LEVEL.search(lead):  # "fell to 20 percent from 40 percent, to 33 million"
            return None
        if _when(_TO, left) and _of_what(_FROM, right):
            return None if _of_another_day(left, right, three) else (third, second, first)
        return (second, third, first) if _when(_FROM, left) and _of_what(_TO, right) else None
    if change == 1:
        held = right.startswith(",") and "from" not in right.split()  # "up 12 percent, against 30 in Nice"
        tied = not held and not _OLD.search(lead) and _of_what(_UP, left) and _when(_ON, right)
        return (third, first, second) if tied else None
    tail = _behind(third)
    if (third.figure.change is None and not _MOVE_BEHIND.match(tail)) or _ELSE.match(tail) or not _of_what(_OR, right):
        return None
    if lead.endswith("from "):
        return (first, second, third) if _of_what(_TO, left) else None
    return (second, first, third) if not _OLD.search(lead) and _of_what(_FROM, left) else None


def _of_another_day(left: str, right: str, three: Sequence[Draft]) -> bool:
    """ "Up 14 to 164, against 422 a year ago", "fell 3 percent on Friday to $40 from $50 in January": by then it had moved
    by more."""
    if "on ~" in left and not _DAY_BEFORE.match(_behind(three[2])):
        return True
    if "from" in right.split():
        return False
    change, after, before = (draft.figure for draft in three)
    if change.unit != "percent" or after.value is None or before.value is None:
        return True
    return (after.value > before.value) == (change.change == "down")


_DAY_BEFORE = re.compile(r"\A\s*(?:[.,;]|\Z|(?:on|late|the)\s)")


def _behind(draft: Draft) -> str:
    return draft.sentence.slice(draft.figure.right, draft.figure.right + 30)


def _joint(first: Draft, second: Draft) -> str:
    """The words between two figures, a tilde for each date, and without what stands in brackets there."""
    sentence, start, end = first.sentence, first.figure.right, second.figure.left
    if end - start > _LONGEST:
        return _TOO_LONG
    text = sentence.slice(start, end)
    at = bisect_left(sentence.dates, start, key=attrgetter("start"))
    near = tuple(takewhile(lambda date: date.end <= end, sentence.dates[at : at + _LONGEST]))
    for date in reversed(near):
        text = f"{text[: date.start - start]}~{text[date.end - start :]}"
    return _BRACKETS.sub("", text)


_TOO_LONG = ";"


def _when(pattern: re.Pattern[str], joint: str) -> bool:
    """The words between two figures say how they are tied, and beside that at most when."""
    found = pattern.fullmatch(joint)
    if found is None:
        return False
    rest = _WORD.findall(found["rest"])
    if "rise" in found.groupdict() and found["rise"] and rest[:1] == ["in"]:  # "a 12 percent rise in profit to"
        rest = _named(rest)
    return _TIMES.issuperset(rest)


def _of_what(pattern: re.Pattern[str], joint: str) -> bool:
    """They say how they are tied, and beside that at most what the first is of, and when: " of raw sugar in May from"."""
    found = pattern.fullmatch(joint)
    if found is None:
        return False
    rest = _WORD.findall(found["rest"])
    return _TIMES.issuperset(_named(rest) if rest[:1] == ["of"] else rest)


def _named(rest: list[str]) -> list[str]:
    """What is left behind a preposition and the few words that name what it governs."""
    ends = (at for at, word in enumerate(rest[1:_FEW], 1) if word in STOPS or word in _TIMES or surely_verb(word))
    return rest[next(ends, _FEW) :]


_FEW = 4
_WORD = re.compile(r"~|[\w'-]+|[^\s\w,.'-]")
