"""A whole told by its kinds: "five people, three men and two women", "the dead included seven children and two men".

Men, women and children are different people, so that their numbers may be added up. Behind a comma or a colon right after
the whole they are all there are; behind "including" or "the dead included" they are no more than the whole. So are parts
that go to, or come from, places of their own: "of the 45, 30 went to Lyon and 12 to Nice".
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from claimcheck.extraction.draft import Draft
from claimcheck.text.tables import words

REACH = 3
"""Sentences back in which the dead are counted whom "the dead included" takes up."""

_COUNTED = ("", "count")
_APART = (
    words("man woman child"),
    words("man woman boy girl"),
    words("adult child"),
    words("soldier civilian child"),
    words("policeman civilian"),
)
"""Kinds of people of which nobody is of two."""

_WHOLES = words("person victim member passenger resident villager student pupil civilian patient suspect prisoner")
_NEXT = re.compile(r"\A[^;.():]{0,40}?(?:,|\band)\s+(?:(?:at least|about|some)\s+)?\Z")
_LAST = re.compile(r"\band\s+(?:[a-z]+\s+){0,2}\Z")
_APPOSED = re.compile(r"\A[^;.()\d,:]{0,30}?(?:,|:|\s--?|\s\()\s*\Z")
_CLOSED = re.compile(r"\A\s*(?:[.;,:)]|--?\s|\Z)")
_OTHERS = re.compile(r"\b(?:others?|another|rest|remaining|remainder|unidentified|unnamed|unknown)\b")
_TO_WHOM = re.compile(r"\s+(?:[a-z]+\s+){0,2}?(?P<way>to|from)\s+(?:the\s+)?(?P<whom>[A-Z][\w'-]*)")
_KILLED = words("kill die slay perish")
_HURT = words("injure wound hurt")
_THE_DEAD = re.compile(
    r"\b(?:the\s+(?P<kill>dead|killed|fatalities|deaths)|the\s+(?P<injure>injured|wounded|hurt))\s+"
    r"(?:(?P<all>were|are)|includ(?:e|ed|es))\s+\Z"
)


def partition(lines: Sequence[Sequence[Draft]]) -> None:
    """Tie numbers of kinds of people to the whole that they are of. ``lines`` are the figures by sentence."""
    for at, line in enumerate(lines):
        for run in _runs(line):
            if not (_apposed(run, line) or _included(run)):
                _taken_up(run, lines[max(0, at - REACH) : at])
        _dealt_out(line)


def _dealt_out(line: Sequence[Draft]) -> None:
    """ "Of the 45, 30 went to Lyon and 20 to Nice": nobody goes to two places."""
    wholes: dict[int, list[Draft]] = {}
    for draft in line:
        if draft.part_of is not None and not draft.exhaustive:
            wholes.setdefault(id(draft.part_of), []).append(draft)
    for parts in wholes.values():
        found = [_TO_WHOM.match(one.sentence.folded, one.figure.right, one.sentence.end) for one in parts]
        ways = {(match["way"], match["whom"]) for match in found if match is not None}
        if len(parts) > 1 and len(ways) == len(parts) and len({way for way, _ in ways}) == 1:
            for one in parts:
                one.disjoint = True


def _runs(line: Sequence[Draft]) -> Iterator[list[Draft]]:
    """Lists of two or more kinds, nobody in two of them, the last joined by "and"."""
    kinds = [draft for draft in line if draft.kind == _COUNTED and any(draft.measure.head in apart for apart in _APART)]
    run: list[Draft] = []
    for draft in kinds:
        if run and not _NEXT.match(_between(run[-1], draft)):
            run = []
        run.append(draft)
        joint = _between(run[-2], draft) if len(run) > 1 else ""
        heads = [one.measure.head for one in run]
        if _LAST.search(joint) and len(set(heads)) == len(heads) and any(apart.issuperset(heads) for apart in _APART):
            yield run
            run = []


def _between(first: Draft, second: Draft) -> str:
    return first.sentence.slice(first.figure.right, second.figure.left)


def _apposed(run: Sequence[Draft], line: Sequence[Draft]) -> bool:
    """ "Five people were hurt - three men and two women": right behind the whole, all there are."""
    before = [draft for draft in line if draft.figure.start < run[0].figure.start and draft.kind == _COUNTED]
    if not before or any(one.part_of is not None for one in run):
        return False
    whole = before[-1]
    if len(before) > 1 and before[-2].measure.head is None and _OF.match(_between(before[-2], whole)):
        whole = before[-2]  # "12 of one family, seven children and five men"
    elif whole.measure.head not in _WHOLES:
        return False
    sentence, last = run[-1].sentence, run[-1].figure.right
    if not _CLOSED.match(sentence.slice(last, last + 12)) or _OTHERS.search(sentence.slice(last, sentence.end)):
        return False
    if whole.role in ("change", "share", "rate") or not _APPOSED.match(_between(before[-1], run[0])):
        return False
    for one in run:
        one.role, one.part_of, one.exhaustive = "part", whole, True
    return True


_OF = re.compile(r"\A\s+of\s+\Z")


def _included(run: Sequence[Draft]) -> bool:
    """ "12 people, including seven men and six women": the first is tied already."""
    whole = run[0].part_of
    if whole is None or any(one.part_of not in (None, whole) for one in run) or run[0].exhaustive:
        return False
    for one in run:
        one.role, one.part_of, one.exhaustive, one.disjoint = "part", whole, False, True
    return True


def _taken_up(run: Sequence[Draft], earlier: Sequence[Sequence[Draft]]) -> None:
    """ "Twelve people were killed. The dead included seven children and two men": the last count of the dead."""
    sentence = run[0].sentence
    found = _THE_DEAD.search(sentence.slice(sentence.start, run[0].figure.left))
    if found is None or any(one.part_of is not None for one in run):
        return
    happened = _KILLED if found["kill"] else _HURT
    counts = [
        draft
        for line in earlier
        if 0 < sentence.number - line[0].sentence.number <= REACH
        for draft in line
        if draft.kind == _COUNTED and draft.measure.event in happened and draft.role in ("level", "total")
    ]
    counts = [draft for draft in counts if draft.measure.head in _WHOLES or draft.measure.head is None]
    if len(counts) != 1:
        return
    for one in run:
        one.role, one.part_of, one.exhaustive, one.disjoint = "part", counts[0], found["all"] is not None, True
