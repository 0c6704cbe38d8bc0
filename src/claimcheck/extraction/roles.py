"""What part a figure plays: a level, what is added, a total, a part; and which figures a text ties together.

Every tie rests on a cue in the text. Figures that merely stand side by side stay untied.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from claimcheck.claims.claim import Role
from claimcheck.extraction.draft import Draft, between, left_of, make_part, right_of
from claimcheck.extraction.measures import borrows

_HEDGE = (
    r"(?:(?:about|around|some|roughly|approximately|nearly|almost|just|only|more than|over|at least|up to|"
    r"an estimated|as many as)\s+)?"
)
_ANOTHER = re.compile(rf"\b(?:another|(?:a )?further|(?:an )?(?:extra|additional)|additional|extra)\s+{_HEDGE}$")
_MORE = re.compile(r"\s+(?:more|extra|additional|further)\b")
_THERE = re.compile(r"\s+(?:(?:already|now|deployed|stationed|based)\s+)?there\b")
_MORE_WORDS = frozenset({"more", "extra", "additional", "further"})
_IN_MORE = frozenset(b"another more extra additional further".split())
"""One of these is in every phrase for what is added."""

_TOTAL_CUES = (
    r"(?:a|the|for a|in) (?:combined |overall |grand )?total(?: of)?",
    r"total(?:l?ing|l?ed|s)|total of",
    r"(?:bring|push|tak|lift|rais)(?:ing|s)? (?:the |its |their |his |her |that )?(?:\w+ ){0,3}?"
    r"(?:total|number|tally|toll|count|figure|strength|force)(?: \w+){0,4}? to",
    r"making(?: (?:it|for|a total of))?",
    r"which left|leaving",
    r"in all,?|altogether,?",
    r"(?:total|number|tally|strength|force) (?:there )?(?:will|would) (?:rise|grow|come) to",
    r"will bring (?:the \w+ )?to",
    r"there (?:will|would) (?:now|then) be|there are now",
    r"(?:will|would) (?:now|then) (?:be|number|have|total)|now (?:total|number)s?",
)
_TOTAL = re.compile(rf"\b(?:{'|'.join(_TOTAL_CUES)})\s*(?:to\s+)?{_HEDGE}$")
_TOTAL_BEHIND = re.compile(
    r"\s*(?:\w+\s+){0,2}?(?:in all(?!-|\s+(?:the|these|those|its|their|of|but|[a-z]+s)\b)|in total|altogether|all told)\b"
)
"""Not "840 people in all-economy class", "in all sizes"."""

_IN_TOTALS = frozenset(
    b"total totals totaling totalling totaled totalled number numbers tally toll count figure strength force making left "
    b"leaving all altogether bring now then".split()
)
"""Each of these cues has one of these words."""

_SHARE = re.compile(r"\s+of\b")
_INCLUDING = re.compile(
    r"\b(?:including|of whom|of which|of them|among them|among whom|includ(?:ed|es|e))\b[^.;]{0,30}$"
)
_ELSEWHERE = re.compile(r"\b(?:includ\w+|among)\b.*\b(?:where|which|who|whose|when|with)\b")
_MANY = 10
_OF_THE = re.compile(r"\s*(?:,\s*)?(?:out )?of\s+(?:the|its|their|those|these|his|her|our|all)?\s*(?:the\s+)?$")
_OF_THEM = re.compile(r"\s+of\s+(?:them|whom|which|these|those)\b")
_OUT_OF = re.compile(r"\bout of\b")
_DETERMINED = re.compile(r"\b(?:the|its|their|those|these|his|her|our|all)\s+$")
_EACH_OF = re.compile(
    r"\b(?:each|every one|one|another|all|both|either|neither|none|most|many|some|several|half) of (?:wh(?:om|ich)|them)\b"
)
"""Not of the figure behind: "100,000 warrants, each of which entitles the holder to buy 10 shares"."""

_OF_FIRST = re.compile(r"(?:^|[,;]\s*|\b(?:that|said)\s+)(?:out )?of\s+(?:(?:the|its|their|those|these|all)\s+)?$")
_ENTIRE = re.compile(r"\b(?:the (?:full|whole|entire|complete)|all of (?:it|them)|and the rest)\b")
_JOIN = re.compile(
    r"\b(?:join(?:s|ed|ing)?|add(?:s|ed|ing)? to|on top of|in addition to|reinforc(?:e|es|ing)|alongside|"
    r"supplement(?:s|ing)?)\b[\w\s,'-]{0,40}$"
)
_ADD_TO = re.compile(
    r"\b(?:add(?:s|ed|ing)? to|on top of|in addition to|join(?:s|ing)?)\s+(?:the|those|these|its|some|about)?\s*"
    r"(?:the\s+)?$"
)
_TO_THE = re.compile(r"\s+(?:[\w-]+\s+){0,3}?to\s+(?:the|those|these|its)\s+$")
_ADDING = re.compile(r"\badd(?:s|ed|ing)?\b[^.;]*$")
_ADDS = re.compile(rf"\b(?:another|a further|plus|add(?:s|ed|ing)?)\s+{_HEDGE}$")
_AFTER_ALL = re.compile(r"\s+(?:[\w-]+\s+){0,2}?after\s+(?:all\s+)?(?:[a-z]+|\d+)\s+[a-z]+s\b")
"""A total of more than one occasion: "hit a 62, 10 under par, for a total of 194 after three rounds"."""

_EACH = frozenset(b"each apiece every".split())
"""What each of many gets is no term: "$2,000 for each family and $400 for each of the hurt, $187,000 in all"."""

_LIST = re.compile(
    r"\b(?:deployments?|forces?|contingents?|packages?|reinforcements?|groups?|numbers?|these|those|they|it|total|"
    r"troops|moves?)(?:\s*,[^,;.]{0,80},)?\s+(?:will\s+|would\s+)?"
    r"(?:includ(?:e|es|ed)|compris(?:e|es|ed)|consist(?:s|ed)? of|(?:was|were|is|are) made up of)\s+"
    rf"{_HEDGE}$"
)
_IN_LISTS = frozenset(b"include includes included comprise comprises comprised consist consists consisted made".split())
_MOREOVER = re.compile(
    r"\s*[\"']?\s*(?:in addition|additionally|another|a further|on top of (?:that|this|them)|besides|"
    r"the (?:rest|others?|remaining))\b"
)

_COORDINATED = re.compile(r"\A[^-:;.()]*(?:,|\band\b|\bor\b|\bjoin|\bto\b|\bof\b)[^-:;.()]*\Z")
"""What may stand between figures of which the second leaves out its noun."""

_OPENS_LIST = re.compile(r"[^.;:()]{0,40}:\s[^.;:]{0,30}")
_ITEM = re.compile(r",\s*$|\band\s+$|;\s*$")
_FLOW = frozenset("send deploy dispatch hire recruit add transfer".split())
_LOSS = frozenset("lose cut remove withdraw sack".split())
_PERSONS = frozenset(
    """man woman child soldier civilian troop engineer officer student worker person boy girl pupil patient passenger
    adult resident guest player actor parent guard police paramedic journalist tourist""".split()
)
_LONGEST_LIST = 8


def assign(drafts: Sequence[Draft]) -> list[list[Draft]]:
    """Give the drafts of one document, in order, their roles, and tie those together that the text ties.

    Returns them by sentence.
    """
    sentences: dict[int, list[Draft]] = {}
    for draft in drafts:
        sentences.setdefault(draft.sentence.number, []).append(draft)
    for line in sentences.values():
        _inherit(line)
        for draft in line:
            draft.role = _role(draft)
        if len(line) == 1:
            continue
        _parts(line)
        _joins(line)
        _totals(line)
        _itemised(line)
    lines = list(sentences.values())
    _lists(lines)
    return lines


def _inherit(line: Sequence[Draft]) -> None:
    """ "2,000 troops went to Poland and 1,000 to Romania": the second figure counts what the first one counts."""
    for earlier, draft in pairwise(line):
        bare = draft.measure.head is None and draft.kind == earlier.kind == ("", "count")
        if bare and _COORDINATED.search(between(earlier, draft)):
            entity = draft.measure.entity or earlier.measure.entity
            draft.measure = draft.measure.model_copy(update={"head": earlier.measure.head, "entity": entity})
        if not draft.place and (_THERE.match(right_of(draft)) or _borrows(draft)):
            draft.place = earlier.place


def _borrows(draft: Draft) -> bool:
    start, _ = draft.sentence.clause(draft.figure.start)
    return borrows(draft.sentence, start)


def _role(draft: Draft) -> Role:
    figure, words = draft.figure, draft.sentence.vocabulary
    if figure.change is not None:
        return "change"
    if " per " in figure.unit:
        return "rate"
    if not _IN_TOTALS.isdisjoint(words) and (_TOTAL.search(left_of(draft)) or _TOTAL_BEHIND.match(right_of(draft))):
        return "total"
    if not _IN_MORE.isdisjoint(words) and (
        _ANOTHER.search(left_of(draft))
        or not _MORE_WORDS.isdisjoint([word.casefold() for word in figure.modifiers])
        or _MORE.match(right_of(draft))
    ):
        return "increment"
    if figure.unit == "percent" and _SHARE.match(right_of(draft)):
        return "share"
    if draft.measure.event in _FLOW and figure.dimension == "count":
        return "increment"
    if draft.measure.event in _LOSS and figure.dimension in ("count", "mass"):
        return "decrement"
    return "level"


def _parts(line: Sequence[Draft]) -> None:
    """ "of the 45 aboard, 47", "12 of the 45", "45, including 12", "of whom 12"."""
    for at, draft in enumerate(line):
        if draft.part_of is not None:
            continue
        following = line[at + 1] if at + 1 < len(line) else None
        if at and _OF_THEM.match(right_of(draft)) and _may_be_of(draft, line[at - 1], line[: at - 1]):
            make_part(draft, line[at - 1])
        if following is not None and _is_part_of(draft, following):
            make_part(draft, following)
        first = following is not None and draft.role in ("level", "total")
        if first and _OF_FIRST.search(left_of(draft, 40)):
            _parts_of_first(draft, line[at + 1 :])
        if following is not None and draft.role != "change":
            _included(draft, line[at + 1 :], line[:at])


def _may_be_of(part: Draft, whole: Draft, earlier: Sequence[Draft]) -> bool:
    """ "40 passengers, 12 of whom": not "7 slices and 5 at dinner, 8 of them", where more than one count may be meant."""
    if not whole.kind == part.kind == ("", "count") or whole.figure.value == 1 or _many_times(part, whole):
        return False
    if between(whole, part).strip() == "or":
        return False  # "five or six of them"
    return all(draft.kind != whole.kind or draft.measure.head != whole.measure.head for draft in earlier)


def _many_times(part: Draft, whole: Draft) -> bool:
    """ "Three of the largest crowds, including 28,000 at a park": what is so much larger is a part of something else."""
    most, least = whole.figure.high, part.figure.low
    return whole.figure.bound == "vague" or (most is not None and least is not None and least > most * _MANY)


def _is_part_of(part: Draft, whole: Draft) -> bool:
    if not part.kind == whole.kind == ("", "count"):
        return False
    gap = between(part, whole)
    if part.figure.right > whole.figure.left:  # "12 of the 45 passengers": the noun of both is behind the second
        gap = part.sentence.slice(part.figure.end, whole.figure.left)
    return (
        _OF_THE.fullmatch(gap) is not None
        and "of" in gap.split()
        and _one_thing(part, whole)
        and part.role in ("level", "part")
        and whole.figure.value != 1  # "seven members of one family"
    )


def _one_thing(part: Draft, whole: Draft) -> bool:
    """ "64 respondents out of 146", not "three children of three directors" nor "two groups of four"."""
    gap = between(part, whole)
    if part.figure.noun is None or _OUT_OF.search(gap):
        return True
    if whole.figure.noun is None:
        return _DETERMINED.search(gap) is not None
    heads = {part.measure.head, whole.measure.head}
    return len(heads) == 1 or ("person" in heads and all(map(_kind_of_person, heads)))


def _parts_of_first(whole: Draft, others: Sequence[Draft]) -> None:
    """ "Of 10,000 troops, about 2,000 went to Poland and 1,000 to Romania"."""
    own = [d for d in others if d.kind == whole.kind and d.role in ("level", "part") and _same_clause(whole, d)]
    own = [d for d in own if d.measure.head in (None, whole.measure.head)]
    if not own or "," not in between(whole, own[0]):
        return
    sentence = whole.sentence
    entire = _ENTIRE.search(sentence.slice(own[-1].figure.right, sentence.end)) is not None
    for draft in own:
        make_part(draft, whole, exhaustive=entire and len(own) > 1)


def _same_clause(one: Draft, other: Draft) -> bool:
    return ";" not in between(one, other)


def _included(whole: Draft, others: Sequence[Draft], earlier: Sequence[Draft]) -> None:
    """ "12 swimmers, including 5 women"."""
    for draft in others:
        if draft.kind != whole.kind or draft.part_of is not None or draft.role == "total":
            return
        gap = between(whole, draft)
        if ";" in gap:
            return
        if len(gap) > 90 or not _INCLUDING.search(gap) or _EACH_OF.search(gap) or _OF_THEM.match(gap):
            return
        head = draft.measure.head
        if head != whole.measure.head and any(one.measure.head == head is not None for one in earlier):
            return  # "68 planes and 13 ships, of which 49 planes"
        if _many_times(draft, whole) or _ELSEWHERE.search(gap):
            return  # "five states, including California, where 475 delegates are chosen"
        if whole.measure.head in _PERSONS and (draft.measure.head or "").endswith("ing"):
            return  # "nine people, including two triple shootings"
        if draft.role in ("level", "part") and whole.kind == ("", "count"):
            make_part(draft, whole)


def _joins(line: Sequence[Draft]) -> None:
    """What comes on top of what: "350 to join 100", "add to those 100 by sending a further 350"."""
    for first, second in pairwise(line):
        if first.kind != second.kind or first.part_of or second.part_of or "total" in (first.role, second.role):
            continue
        gap = between(first, second)
        if _JOIN.search(gap) and len(gap) <= 90:
            _add(first, second)
        elif second.role == "increment" and _ADD_TO.search(left_of(first)):
            _add(second, first)
        elif first.role == "increment" and _TO_THE.fullmatch(gap) and _ADDING.search(left_of(first)):
            _add(first, second)


def _add(added: Draft, base: Draft) -> None:
    added.role, added.adds_to = "increment", base
    if base.role == "increment":
        base.role = "level"


def _totals(line: Sequence[Draft]) -> None:
    """The figures before a total in its sentence, where they are a list of one kind or tied by a cue."""
    for at, total in enumerate(line):
        if total.role != "total":
            continue
        terms = _terms(line[:at], total)
        if (
            len(terms) < 2
            or _on_top(terms[0])
            or _AFTER_ALL.match(right_of(total))
            or not _EACH.isdisjoint(total.sentence.vocabulary)
        ):
            continue
        for term in terms:
            term.part_of = total
            term.exhaustive = True
            if term.role == "level":
                term.role = "part"


def _on_top(first: Draft) -> bool:
    """ "Police and firemen add $251 and $82, so that a household pays $2,037 in all": to what was told before."""
    return _ADDS.search(left_of(first, 40)) is not None


def _itemised(line: Sequence[Draft]) -> None:
    """ "3,000 troops: 2,000 to Poland, 1,000 to Romania": behind a colon stands all there is, item by item."""
    for at, total in enumerate(line[:-2]):
        if total.kind != ("", "count") or total.part_of or total.role == "change":
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
        if all(_ITEM.search(joint) for joint in joints) and heads <= {total.measure.head}:
            for item in items:
                make_part(item, total, exhaustive=True)


def _terms(earlier: Sequence[Draft], total: Draft) -> list[Draft]:
    """The list that leads to a total: of one kind, joined by commas and "and" or by a cue, and untied so far."""
    terms: list[Draft] = []
    following = total
    for draft in reversed(earlier):
        if draft.kind != total.kind or draft.part_of is not None or draft.role in ("total", "change", "rate", "share"):
            break
        if ";" in between(draft, following) or len(between(draft, following)) > 110:
            break
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


_BARE = ("", "count")
_NEXT_ITEM = re.compile(r"\A(?:,|,? and)\s+(?:the\s+)?[A-Z][\w'-]*(?:\s+[A-Z][\w'-]*)?\s+\Z")


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
    return head == "person" and all(map(_kind_of_person, heads))


def _kind_of_person(head: str | None) -> bool:
    """Not "388 people of 28 nations"."""
    return head in _PERSONS or (head or "").endswith(("er", "or", "ian", "ist", "ant", "ee", "man"))


def _lists(lines: Sequence[Sequence[Draft]]) -> None:
    """ "nearly 3,000 troops ... The deployments include 2,000 ... In addition, 1,000 ..."."""
    for at, line in enumerate(lines):
        if not at or _IN_LISTS.isdisjoint(line[0].sentence.vocabulary):
            continue
        for draft in line:
            if draft.part_of is None and _LIST.search(left_of(draft)):
                whole = _announced(lines[max(0, at - 2) : at], draft)
                if whole is not None:
                    make_part(draft, whole)
                    _close(draft, whole, lines[at : at + 2])


def _announced(earlier: Sequence[Sequence[Draft]], part: Draft) -> Draft | None:
    """The last figure of the same thing in the two sentences before."""
    for line in reversed(earlier):
        if part.sentence.number - line[0].sentence.number > 2:
            return None
        for draft in reversed(line):
            if draft.kind == part.kind and draft.measure.head == part.measure.head:
                return draft
    return None


def _close(first: Draft, whole: Draft, lines: Sequence[Sequence[Draft]]) -> None:
    """What comes "in addition" belongs to the same whole, and closes the list."""
    for line in lines:
        for draft in line:
            if draft is first or draft.part_of is not None or draft.kind != first.kind:
                continue
            if draft.measure.head != first.measure.head or draft.figure.start < first.figure.start:
                continue
            sentence = draft.sentence
            opening = sentence.slice(sentence.start, draft.figure.start)
            if (
                sentence is not first.sentence
                and sentence.number - first.sentence.number <= 1
                and _MOREOVER.match(opening)
            ):
                make_part(draft, whole, exhaustive=True)
                first.exhaustive = True
