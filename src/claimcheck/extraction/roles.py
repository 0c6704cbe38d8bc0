"""What part a figure plays: a level, what is added, a total, a part; and which figures a text ties together.

Every tie rests on a cue in the text. Figures that merely stand side by side stay untied.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise, takewhile

from claimcheck.claims.claim import Role
from claimcheck.extraction.draft import HEDGE, Draft, between, left_of, make_part, right_of
from claimcheck.extraction.measures import borrows
from claimcheck.extraction.totals import itemised, totals
from claimcheck.lexing.nouns import STOPS
from claimcheck.lexing.persons import kind_of_person
from claimcheck.text.tables import words

_ANOTHER = re.compile(rf"\b(?:another|(?:a )?further|(?:an )?(?:extra|additional)|additional|extra)\s+{HEDGE}$")
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
_TOTAL = re.compile(rf"\b(?:{'|'.join(_TOTAL_CUES)})\s*(?:to\s+)?{HEDGE}$")
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
_OF_WHICH = re.compile(r"\b(?:of whom|of which|of them|among them|among whom)\b[^.;]{0,30}$")
_INCLUDING = re.compile(r"\binclud(?:ing|ed|es|e)\b(?P<between>[^.;]{0,30})$")
_AND_ELSE = re.compile(r",\s+and\b|\bas\s+well\s+as\b|\bplus\b")
""" "Eight weeklies, including the Harvest, and 15 yearbooks": behind the comma stands what is not included."""

_BEFORE_A_NOUN = words("the its their his her our another some about all both")
_WORDS = re.compile(r"[\w'-]+")
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

_OF_FIRST = re.compile(
    r"(?:^|\b(?:that|said),?\s+)(?:out )?of\s+(?:(?:the|its|their|those|these|all)\s+)?$"
    r"|[,;]\s*(?:and\s+)?(?:out )?of\s+(?:the|its|their|those|these|all)\s+$"
)
"""Amid a sentence only what is known has parts: not "earnings, in three months, of $89 million, against $94 million"."""

_KINDS = words(
    "model type kind version brand class variety species category line series sort style make product design"
)
"""Of two models many are sold: who counts kinds does not count what is of them."""

_SIGNED = re.compile(
    r"\b(?:net|rise|increase|gain|growth|jump|surge|fall|drop|decline|decrease|cut|loss|losses|profit|profits|deficit|"
    r"surplus|balance|difference|gap|change|swing|improvement|shortfall)\b"
)
"""What is left when some add to it and others take from it: of a rise of 2 percent taxes may make 3."""

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
_LIST = re.compile(
    r"\b(?P<whole>deployments?|forces?|contingents?|packages?|reinforcements?|groups?|numbers?|these|those|they|it|total|"
    r"troops|moves?)(?:\s*,[^,;.]{0,80},)?\s+(?:will\s+|would\s+)?"
    r"(?:includ(?:e|es|ed)|compris(?:e|es|ed)|consist(?:s|ed)? of|(?:was|were|is|are) made up of)\s+"
    rf"{HEDGE}$"
)
_IN_LISTS = frozenset(b"include includes included comprise comprises comprised consist consists consisted made".split())
_MOREOVER = re.compile(
    r"\s*[\"']?\s*(?:in addition|additionally|another|a further|on top of (?:that|this|them)|besides|"
    r"the (?:rest|others?|remaining))\b"
)

_COORDINATED = re.compile(r"\A[^-:;.()]*(?:,|\band\b|\bor\b|\bjoin|\bto\b|\bof\b)[^-:;.()]*\Z")
"""What may stand between figures of which the second leaves out its noun."""

_FLOW = frozenset("send deploy dispatch hire recruit add transfer".split())
_LOSS = frozenset("lose cut remove withdraw sack".split())


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
        totals(line)
        itemised(line)
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
    if _compound(whole) or left_of(part, 10).endswith(_OF_TWO):
        return False
    if between(whole, part).strip() == "or":
        return False  # "five or six of them"
    if part.figure.noun is not None or _OF_MORE.match(right_of(whole)):
        return False  # "five sessions of 20 meetings of which 15", "four of Norway's six yards ... five of them"
    return all(draft.kind != whole.kind or draft.measure.head != whole.measure.head for draft in earlier)


_OF_MORE = re.compile(r"\s+of\s")
_OF_TWO = ("latter ", "former ", "last ", "first ")


def _compound(whole: Draft) -> bool:
    """ "The 13-nation council": one council, and no 13 of which some are told; a crew of 12 is 12 people."""
    glued = whole.sentence.folded[whole.figure.end : whole.figure.end + 1] == "-"
    return glued and not (kind_of_person(whole.measure.head) or whole.measure.head == "member")


def _alike(part: Draft, whole: Draft) -> bool:
    """The part counts what the whole counts, or leaves it out: firms include no shops, units no plants, as parts of their
    number."""
    counted = {part.figure.counted, whole.figure.counted}
    return None in counted or len(counted) == 1 or all(map(kind_of_person, counted))


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
        and whole.figure.counted not in _KINDS
        and not _many_times(part, whole)
    )


def _one_thing(part: Draft, whole: Draft) -> bool:
    """ "64 respondents out of 146", not "three children of three directors" nor "two groups of four"."""
    gap = between(part, whole)
    if part.figure.noun is None or _OUT_OF.search(gap):
        return True
    if whole.figure.noun is None:
        return _DETERMINED.search(gap) is not None
    heads = {part.measure.head, whole.measure.head}
    return len(heads) == 1 or ("person" in heads and all(map(kind_of_person, heads)))


def _parts_of_first(whole: Draft, others: Sequence[Draft]) -> None:
    """ "Of 10,000 troops, about 2,000 went to Poland and 1,000 to Romania"."""
    own = [d for d in others if d.kind == whole.kind and d.role in ("level", "part") and _same_clause(whole, d)]
    own = [d for d in own if d.measure.head in (None, whole.measure.head) and not _many_times(d, whole)]
    if not own or "," not in between(whole, own[0]):
        return
    if any(d.figure.start < own[0].figure.start and "," in between(whole, d) for d in others):
        return  # "of the 45 towns, 60 percent had a school and 50 a mill"
    own = [own[0], *(other for _, other in takewhile(_next_item, pairwise(own)))]
    if _OR.match(right_of(own[-1])):
        return  # "of 6, 12 or 18 pounds, it is"
    sentence = whole.sentence
    named = sentence.slice(whole.figure.left - 4, own[0].figure.left).partition(",")[0]
    if whole.figure.counted in _KINDS or whole.kind[1] == "percentage" or _SIGNED.search(named):
        return
    entire = _ENTIRE.search(sentence.slice(own[-1].figure.right, sentence.end)) is not None
    for draft in own:
        make_part(draft, whole, exhaustive=entire and len(own) > 1)


def _next_item(two: tuple[Draft, Draft]) -> bool:
    """ "30 went to Lyon and 12 to Nice"; not "30 went to Lyon, which had 400", nor ", and 60 people on the pier"."""
    joint = between(*two)
    return _NEXT.search(joint) is not None and (two[1].figure.noun is None or _AND_ELSE.search(joint) is None)


_OR = re.compile(r"\s*,?\s*or\b")
_NEXT = re.compile(r"(?:,|\band)\s+(?:(?:a|an|the|another|further|other|only|just|all)\s+)*\Z")


def _same_clause(one: Draft, other: Draft) -> bool:
    return ";" not in between(one, other)


def _included(whole: Draft, others: Sequence[Draft], earlier: Sequence[Draft]) -> None:
    """ "12 swimmers, including 5 women"."""
    last: Draft | None = None
    for draft in others:
        if draft.kind != whole.kind or draft.part_of is not None or draft.role == "total":
            return
        gap = between(whole, draft)
        if ";" in gap or len(gap) > 90 or _EACH_OF.search(gap) or _OF_THEM.match(gap) or not _among(gap, last, draft):
            return
        head = draft.measure.head
        if head != whole.measure.head and any(one.measure.head == head is not None for one in earlier):
            return  # "68 planes and 13 ships, of which 49 planes"
        if _many_times(draft, whole) or _ELSEWHERE.search(gap) or _compound(whole) or not _alike(draft, whole):
            return  # "five states, including California, where 475 delegates are chosen"
        if "net " in left_of(whole, 40):
            return  # what comes less what goes may be less than what comes
        if draft.role in ("level", "part") and whole.kind == ("", "count"):
            make_part(draft, whole)
            last = draft


def _among(gap: str, last: Draft | None, draft: Draft) -> bool:
    """The cue governs the figure: it stands straight before it, or before one that this one is listed with."""
    if _OF_WHICH.search(gap):
        return True
    found = _INCLUDING.search(gap)
    if found is None:
        return False
    if last is not None:
        joint = between(last, draft)
        return _NEXT.search(joint) is not None and _AND_ELSE.search(joint) is None
    return "," not in found["between"] and _BEFORE_A_NOUN.issuperset(
        word for word in _WORDS.findall(found["between"]) if word in STOPS
    )


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


def _lists(lines: Sequence[Sequence[Draft]]) -> None:
    """ "nearly 3,000 troops ... The deployments include 2,000 ... In addition, 1,000 ..."."""
    for at, line in enumerate(lines):
        if not at or _IN_LISTS.isdisjoint(line[0].sentence.vocabulary):
            continue
        for draft in line:
            found = _LIST.search(left_of(draft)) if draft.part_of is None else None
            if found is not None:
                whole = _announced(lines[max(0, at - 2) : at], draft, found)
                if whole is not None:
                    make_part(draft, whole)
                    _close(draft, whole, lines[at : at + 2])


def _announced(earlier: Sequence[Sequence[Draft]], part: Draft, cue: re.Match[str]) -> Draft | None:
    """The one level of the same thing in the last of the two sentences before that tells of it.

    "The February total" is one that was told of February; "they" were told of in the sentence before.
    """
    reach = 1 if cue["whole"] in ("they", "it", "these", "those") else 2
    told = _NARROWED.search(left_of(part)[: cue.start()])
    narrowed = () if told is None else [word.removesuffix("'s") for word in told["by"].split()]
    for line in reversed(earlier):
        if part.sentence.number - line[0].sentence.number > reach:
            return None
        alike = [draft for draft in line if draft.kind == part.kind and draft.measure.head == part.measure.head]
        levels = [draft for draft in alike if draft.role != "change"]
        levels = [
            draft for before, draft in zip((None, *levels), levels, strict=False) if not _of_before(draft, before)
        ]
        if alike:
            sentence = line[0].sentence
            known = all(sentence.low.find(word, sentence.start, sentence.end) >= 0 for word in narrowed)
            stock = cue["whole"] in _STOCKS and levels[:1] and levels[0].role in ("increment", "decrement")
            return levels[0] if len(levels) == 1 and known and not stock else None
    return None


_NARROWED = re.compile(r"\b(?:the|this|that|its|their|these|those)\s+(?P<by>(?:[\w'-]+\s+){0,3})\Z")
_STOCKS = words("total force forces number numbers contingent contingents")
"""What there is, and not what comes: "hired 20 workers. Its force includes 300"."""

_OF_OLD = re.compile(r"\b(?:from|against|compared\s+(?:with|to)|versus|vs\.?|than)\s+(?:an?\s+)?(?:revised\s+)?\Z")


def _of_before(draft: Draft, one: Draft | None) -> bool:
    """ "98 tonnes, from 91 in January and 94 a year earlier": what was, and what is told in a list with it."""
    sentence = draft.sentence
    if _OF_OLD.search(sentence.slice(draft.figure.left - 24, draft.figure.left)):
        return True
    joint = between(one, draft) if one is not None else ""
    return one is not None and " and " in joint and "," not in joint and _of_before(one, None)


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
