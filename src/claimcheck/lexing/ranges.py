"""Two amounts that belong together: ranges, shares, and the levels before and after a change."""

from __future__ import annotations

import re
from decimal import Decimal
from itertools import pairwise
from typing import TypeAlias

from claimcheck.claims.precision import Bound
from claimcheck.lexing.calendar import MONTHS
from claimcheck.lexing.chains import chained
from claimcheck.lexing.context import NO_CONTEXT, Item, is_year
from claimcheck.lexing.counting import read_noun
from claimcheck.lexing.hedges import ACTS, LAST_OF_HEDGES, LOSSES, MOVES, bound_before
from claimcheck.lexing.numerals import scaled
from claimcheck.lexing.scores import rated, tally, won
from claimcheck.lexing.token import Amount, Series
from claimcheck.lexing.units import PERCENT, WHOLE

_TO = re.compile(
    r"(?:[ \n]to[ \n]|-to-|- to | ?- ?)(?:about |around |some |nearly |almost |roughly |approximately |more than |over )?\Z"
)
_FROM = re.compile(
    r"(?: [a-z]+){0,3}(?<! and)(?<! but)(?<! while)(?<! with)(?<! or) from "
    r"(?:about |around |some |nearly |almost |roughly |approximately |more than |over |just |under )*\Z"
)


Joined: TypeAlias = list[tuple[Item, Series | None]]


def joined(text: str, items: list[Item]) -> Joined:
    """The amounts of a text, ranges made of two where they are one, marked as before and after a change."""
    done: Joined = []
    behind = 0
    # Most amounts have no other one near.
    rooms = [after.amount.start - before.amount.right for before, after in pairwise(items)]
    for i, room in enumerate(rooms):
        if room > _FAR or i < behind:
            continue
        done += [(item, None) for item in items[behind:i]]
        found, taken = _together(text, items, i) if room <= _NEAR else ([], 0)
        if not taken:
            found, taken = _far_apart(text, items[i], items[i + 1])
        done += found if taken else [(items[i], None)]
        behind = i + (taken or 1)
    done += [(item, None) for item in items[behind:]]
    return done


_NEAR = 24
_FAR = 60
"""Characters between two amounts that may be one range, and between the levels before and after a change."""


def _far_apart(text: str, first: Item, second: Item) -> tuple[Joined, int]:
    """ "Fell from 12 percent in 2019 to 9 percent": both levels of a change, with a time between them; or two bounds."""
    lower = second.context.lower
    if not lower or not (lower[-1] == "to" or lower[-1] in LAST_OF_HEDGES):
        return [], 0
    bound, count = bound_before(lower)
    if (bound in _LOWER or bound in _UPPER) and (between := _two_bounds(text, first, second, bound, count)):
        return [(between, None)], 2
    if lower[len(lower) - count - 1 : len(lower) - count] != ["to"] or _behind_hedge(first)[-1:] != ["from"]:
        return [], 0
    gap = text[first.amount.right : second.amount.start]
    if not _SAME_CLAUSE.fullmatch(gap) or not _moves(text, first.amount.start):
        return [], 0
    left, right = _shared(first, second)
    if left is None or right is None or left.amount.unit is None or is_year(text, right.amount):
        return [], 0
    return [(left, "before"), (right, "after")], 2


_SAME_CLAUSE = re.compile(r"(?: (?!and\b|but\b|while\b|or\b|with\b|from\b)[\w:.'-]+)* to (?:[a-z]+ ){0,3}")


def _together(text: str, items: list[Item], i: int) -> tuple[Joined, int]:
    """What the amount and those behind it are together, and how many belong to it; 0 where it stands alone."""
    first, second = items[i], items[i + 1]
    gap = text[first.amount.right : second.amount.start]
    if not _JOINT.search(gap):
        return [], 0
    if "\n\n" not in gap:
        gap = gap.replace("\n", " ")  # "rose 200 to\n1,440 yen"
    if chain := chained(text, first, second, gap):
        return [(chain, None)], 2
    if moved := _moved_ranges(text, items, i, gap):
        return moved
    if both := _series(text, first, second, gap):
        return both, 2
    if (
        _OUT_OF.fullmatch(gap)
        and "out" in gap
        and (rated(_behind_hedge(first)) or _STARS.match(text, second.amount.end))
    ):
        return [], 2  # "rated 4 out of 5"
    if gap in _TALLIED and _bare(first) and _bare(second) and tally(_behind_hedge(first)) and not _counts(text, second):
        return [], 2  # "voted 220 to 215"
    if gap == " - " and _bare(first) and _bare(second) and won(_behind_hedge(first)):
        return [], 2  # "Hull lost 1 \u2013 2"
    if gap == " to " and _is_step(first, second):
        return [(first._replace(amount=_with_unit_of(first.amount, second.amount)), None), (second, None)], 2
    if _OUT_OF.fullmatch(gap):
        share = _share(text, first, second, gap)
        if share is not None or "times" in gap:
            # "nine times out of ten" is a way of speaking.
            return ([(share, None)] if share is not None else []), 2
    if _ONE_NOUN_IN.fullmatch(gap) and first.amount.value == 1 and (share := _share_of_noun(text, first, second)):
        return [(share, None)], 2
    if gap == "-" and (words := first.context.words) and words[-1].isdigit() and len(words[-1]) < 4:
        return [], 2  # "10 737-800 jets": a model behind the figure that counts it
    if found := _range(text, first, second, gap):
        if i + 2 < len(items) and text[found.amount.right : items[i + 2].amount.start] == "-":
            return [], 3  # "217-732-2156", "1-2-3"
        return [(found, None)], 2
    if gap in _LINKS and is_year(text, first.amount) and is_year(text, second.amount):
        return [], 2  # "between 1600 and 1900"
    if gap == "-":
        # "6-4", "3-2", "555-1234": a score, a vote or a number to dial, and what is tied to it, too.
        taken = 1
        while i + taken < len(items) and text[items[i + taken - 1].amount.right : items[i + taken].amount.start] == "-":
            taken += 1
        return [], taken
    return [], 0


_JOINT = re.compile(r"\A ?\Z|-|\n|(?:to|from|in|of|or|and|through)[ \n]")
"""Nothing else than one of these joins two amounts."""
_LEAP = 3


def _is_step(first: Item, second: Item) -> bool:
    """ "Shares rose 200 to 1,440 yen": the change and where it led; "rose 15 to 18 cents" is a range."""
    before, left, right = first.context.lower, first.amount, second.amount
    before = before[:-1] if before[-1:] == ["of"] else before  # "a gain of 1/4 to 7-1/4"
    if not before or before[-1] not in MOVES or before[-1] in _NEVER_DIRECT or left.noun or left.scale != right.scale:
        return False
    priced = right.noun is None and (right.unit is None or right.unit.dimension == "currency")
    return priced and left.unit is None and left.value > 0 and right.value > _LEAP * left.value


_NEVER_DIRECT = frozenset("growth downturn uptick contraction uplift rebound reduction".split())


def _with_unit_of(amount: Amount, giver: Amount) -> Amount:
    """The amount in the unit of its neighbour, where that has one."""
    return amount if giver.unit is None else amount._replace(unit=giver.unit)


_TALLIED = frozenset([" to ", " votes to "])
_STARS = re.compile(r"[ -]stars?\b")


def _bare(item: Item) -> bool:
    """A whole number without a unit."""
    amount = item.amount
    return amount.unit is None and amount.step is None and not amount.scale and not item.is_range


def _counts(text: str, item: Item) -> bool:
    noun = read_noun(text, item.amount).noun
    return noun is not None and noun.lemma != "vote"


def _moved_ranges(text: str, items: list[Item], i: int, gap: str) -> tuple[Joined, int] | None:
    """ "From 5 to 7 percent to 3 to 5 percent", "from 24.2 to 33-35 billion": a change between ranges."""
    if i + 2 >= len(items) or _behind_hedge(items[i])[-1:] != ["from"] or gap not in (" to ", "-"):
        return None
    rest = items[i + 2 :][:2]
    gaps = [text[a.amount.right : b.amount.start] for a, b in zip([items[i + 1], *rest], rest, strict=False)]
    bare = items[i]._replace(context=NO_CONTEXT)
    if gap == "-" and gaps[0] == " to " and (len(rest) < 2 or gaps[1] not in (" to ", "-")):
        before = _ends(bare, items[i + 1])
        if before is None:
            return None
        whole = _shared(before, rest[0])
        return ([(whole[0], "before"), (whole[1], "after")], 3) if whole[0] and whole[1] else None
    if len(rest) == 2 and gaps[0] == " to " and gaps[1] in (" to ", "-"):
        before, after = (_ends(bare, items[i + 1]), _ends(*(item._replace(context=NO_CONTEXT) for item in rest)))
        return ([(before, "before"), (after, "after")], 4) if before and after else None
    if gap == " to " and gaps[0] == "-":
        after = _ends(items[i + 1]._replace(context=NO_CONTEXT), rest[0])
        if after is None:
            return None
        level, _ = _shared(items[i], after)
        return [(level or items[i], "before"), (after, "after")], 3
    return None


def _ends(first: Item, second: Item) -> Item | None:
    """Two amounts as the ends of one range, whatever stands between them."""
    left, right = _shared(first, second)
    if left is None or right is None or not left.amount.value < right.amount.value:
        return None
    amount = right.amount._replace(start=left.amount.start, spelled=False)
    return first._replace(amount=amount, low=left.amount.value, high=right.amount.value)


def _series(text: str, first: Item, second: Item, gap: str) -> list[tuple[Item, Series | None]] | None:
    """ "from 5,412 to 4,900" after a verb of change, "to 4,900 from 5,412": one figure before, one after."""
    words = _behind_hedge(first)
    if words[-1:] == ["from"] and _TO.fullmatch(gap) and gap.strip() != "-":
        if words[-2:-1] and words[-2] in _RANGING:
            return None
        left, right = _shared(first, second)
        if left is None or right is None:
            return None
        if left.amount.value > right.amount.value or _moves(text, first.amount.start):
            return [(left, "before"), (right, "after")]
        return None
    lower = first.context.lower
    if (
        lower[-2:] == ["up", "to"]
        and lower[-3:-2] != ["by"]
        and _FROM.fullmatch(gap)
        and _moves(text, first.amount.start)
    ):
        # "It revised the estimate up to 450 million from 400 million": a level and no upper end.
        kept = first.context._replace(words=first.context.words[:-2], lower=lower[:-2])
        first, words = first._replace(context=kept), ["to"]
    if words[-1:] == ["to"] and _FROM.fullmatch(gap):
        right, left = _shared(first, second)
        if left is None or right is None:
            return None
        return [(right, "after"), (left, "before")]
    return None


_RANGING = frozenset("range ranges ranged ranging vary varies varied varying".split())
"""Behind these "from ... to" are the ends of a range, whichever is the greater: "ranged from -18 to -34"."""
_SENTENCE_END = re.compile(r"[.!?;][ \n\"']|\n\n|\n(?=[A-Z])")


def _moves(text: str, position: int) -> bool:
    """A verb or noun of change stands in front, in the same clause."""
    window = text[max(0, position - 110) : position]
    ends = [match.end() for match in _SENTENCE_END.finditer(window)]
    clause = window[ends[-1] :] if ends else window
    return any(word in _CHANGERS for word in re.findall(r"[a-z]+", clause.lower()))


_CHANGERS = frozenset(MOVES) | frozenset(ACTS) | frozenset("went changed change moved revised".split())


def _behind_hedge(item: Item) -> list[str]:
    """The words in front of the figure and its hedge, in lower case."""
    lower = item.context.lower
    _, count = bound_before(lower)
    return lower[: len(lower) - count]


def _shared(first: Item, second: Item) -> tuple[Item | None, Item | None]:
    """Two amounts with the unit and scale that one of them leaves to the other; None where they differ in kind."""
    left, right = first.amount, second.amount
    left_unit = left.unit
    share = left_unit is not None and left_unit.dimension == "percentage" and right.unit is None
    if share and (right.scale or left.value <= WHOLE < right.value):
        return None, None  # "7.8 percent to 7.27 million tonnes", "14 percent to 2,567"
    if left.unit is None and right.unit is not None:
        left = left._replace(unit=right.unit)
    elif right.unit is None and left.unit is not None:
        right = right._replace(unit=left.unit)
    if left.unit != right.unit:
        if left.unit and right.unit and left.unit.name.startswith(right.unit.name + " per "):
            right = right._replace(unit=left.unit)  # "to 4.29 dollars a barrel from 3.29 dollars"
        elif not (left.unit and right.unit and right.unit.name.startswith(left.unit.name + " per ")):
            return None, None
        left = left._replace(unit=right.unit)  # "between $62 and $68 per share"
    if right.scale and not left.scale:
        mantissa = right.value.scaleb(-right.scale)
        # "$10 to $15 billion", "from 24.2 to 19.5 billion"; but "$200 to $4 million" means 200 dollars.
        if left.value <= mantissa or (left.step is not None and left_unit is None and left.value <= 10 * mantissa):
            left = _times(left, right.scale)
    return first._replace(amount=left), second._replace(amount=right)


def _times(amount: Amount, power: int) -> Amount:
    """The amount under the scale word of its neighbour: the 10 of "$10 to $15 billion"."""
    value, step = scaled(amount.value, amount.step, power)
    return amount._replace(value=value, step=step, scale=power)


_OUT_OF = re.compile(r" (?:in|(?:times )?out of)(?: every)? |-in-")


_ONE_NOUN_IN = re.compile(r" [a-z]+ in (?:every )?")


def _share_of_noun(text: str, first: Item, second: Item) -> Item | None:
    """ "One pupil in four was absent": not "one bus in 10 minutes", "one shop in five towns"."""
    noun = read_noun(text, second.amount).noun
    if noun is not None or not first.amount.spelled:
        return None
    return _share(text, first, second, " in ")


def _share(text: str, first: Item, second: Item, gap: str) -> Item | None:
    """ "one in four", "nine out of 10": a share in percent, as wide as the last of so few parts."""
    part, whole = first.amount, second.amount
    if (
        part.unit
        or part.noun
        or whole.unit
        or part.step
        or whole.step
        or part.scale
        or not 0 < part.value < whole.value
    ):
        return None
    if gap == "-in-" and part.value != 1:
        return None
    noun = read_noun(text, whole).noun
    if noun is not None and noun.lemma in _TIMES_PLAYED:
        return None  # "three in 10 games"
    if gap == " in " and part.value != 1 and whole.value not in (10, 100):
        # "two in five drivers"; not "he scored two in three".
        people = noun is not None and not noun.modifiers and part.spelled and whole.spelled and whole.value < 10
        if not people or (first.context.lower and first.context.lower[-1] in _SCORING):
            return None
    if "out of" in gap and whole.value not in _ROUND:
        return None  # "26 out of 28 provinces": two counts
    if bound_before(first.context.lower)[0] not in ("exact", "about"):
        # "more than one in five": the end of the hedge, from the share itself
        share = round(part.value * 100 / whole.value, 2)
        share = share.to_integral_value() if share == share.to_integral_value() else share
        return first._replace(
            amount=whole._replace(
                start=part.start, right=whole.end, unit=PERCENT, value=share, step=None, spelled=False
            )
        )
    low, high = ((part.value + half) * 100 / whole.value for half in (Decimal("-0.5"), Decimal("0.5")))
    if part.value == 1:
        # "one in four" is what one writes from one in 3.5 to one in 4.5.
        low, high = (100 / (whole.value + half) for half in (Decimal("0.5"), Decimal("-0.5")))
    amount = whole._replace(start=part.start, unit=PERCENT, right=whole.end)
    return first._replace(amount=amount, low=round(low, 2), high=round(high, 2), vague=True)


_ROUND = frozenset(map(Decimal, (2, 3, 4, 5, 10, 100)))
"""Wholes that stand for any whole: "nine out of 10 voters"; of 28 provinces there are 28."""

_TIMES_PLAYED = frozenset(
    """game match season start appearance outing test race day week month year minute hour attempt shot over innings
    try set round play throw kick election poll""".split()
)
_LINKS = frozenset(
    [
        "-",
        " to ",
        "-to-",
        " or ",
        " and ",
        " - ",
        "- to ",
        "-or-",
        "\nto ",
        " to\n",
        " or\n",
        " and\n",
        " through ",
        " to-",
    ]
)


_JOINTS = frozenset([" and ", " but ", ", ", ", and ", ", but "])
_LOWER: dict[Bound, bool] = {"more_than": True, "at_least": False}
_UPPER: dict[Bound, bool] = {"less_than": True, "at_most": False}
"""Bounds by the side they close, and whether their end is open."""


def _two_bounds(text: str, first: Item, second: Item, other: Bound, count: int) -> Item | None:
    """One range of two bounds: "more than 20 but fewer than 30 people", "at most 100 and at least 20".

    ``other`` is the bound of the second, which its last ``count`` words say.
    """
    if text[first.amount.right : second.context.start(text, count)] not in _JOINTS:
        return None
    one, _ = bound_before(first.context.lower)
    if one in _LOWER and other in _UPPER:
        low, high, ends = first.amount.value, second.amount.value, (_LOWER[one], _UPPER[other])
    elif one in _UPPER and other in _LOWER:
        low, high, ends = second.amount.value, first.amount.value, (_LOWER[other], _UPPER[one])
    else:
        return None
    left, right = _shared(first, second)
    if left is None or right is None or left.amount.noun or left.amount.scale != right.amount.scale or not low < high:
        return None
    amount = right.amount._replace(start=left.amount.start, spelled=False)
    return first._replace(amount=amount, low=low, high=high, low_open=ends[0], high_open=ends[1])


def _range(text: str, first: Item, second: Item, gap: str) -> Item | None:
    """One range of two amounts: "2,000-3,000", "between 5 and 6%", "$10 to $15 billion", "two or three"."""
    if gap not in _LINKS:
        stripped = gap.replace("about ", "").replace("around ", "")
        if stripped not in _LINKS:
            return None
        gap = stripped
    link = gap.strip().strip("-")
    before = _behind_hedge(first)
    left, right = first.amount, second.amount
    if left.noun or (not link and left.value < 0) or (right.value < 0 and link and left.value >= 0):
        return None
    if link == "and" and before[-1:] != ["between"] and before[-4:] != ["between", "the", "ages", "of"]:
        return None
    if link == "to" and left.unit is not None and _is_move(before):
        return None  # "rose 10% to 15%", "increased by $43 million to $419 million": the change and where it led
    if _is_span_of_years(text, left, right, before):
        return None
    if left.spelled and before and before[-1] in MONTHS:
        return None  # "in the weeks to March six to 16.4 million barrels"
    shared_left, shared_right = _shared(first, second)
    if shared_left is None or shared_right is None:
        return None
    low, high = shared_left.amount, shared_right.amount
    if high.value > 12 * low.value and text.endswith("dozen", right.start, right.end):
        low = low._replace(value=12 * low.value)  # "two to three dozen"
    if high.value > 100 * low.value and text.endswith("hundred", right.start, right.end):
        low = low._replace(value=100 * low.value)  # "two- to three-hundred"
    if link == "" and _is_elliptic(text, low, high):
        low = low._replace(value=1000 * low.value)
    if low.value > high.value and before[-1:] == ["from"] and before[-2:-1] and before[-2] in _RANGING:
        low, high = high._replace(unit=low.unit, right=high.right), low._replace(end=high.end, right=high.right)
    if link == "and" and low.value < 0 and high.value < low.value:
        low, high = high._replace(unit=low.unit, right=high.right), low._replace(end=high.end, right=high.right)
    if not low.value < high.value:
        return None
    high = read_noun(text, high)
    bare = high.unit is None and high.noun is None
    if bare and (
        (link == "or" and not (high.scale and low.scale))
        or (link == "" and not (high.scale and low.scale) and not _are_many(text, left, right))
        or (
            link == "to" and before[-1:] not in _OPENING and not _is_quoted(low, high) and not _holds(before, low, high)
        )
    ):
        return None
    if gap == " - " and high.unit is None and not _are_many(text, left, right):
        return None
    if link == "or" and (left.unit is not None or high.value > 3 * low.value + 2 or left.spelled != right.spelled):
        return None
    if link == "" and high.noun is not None and before[-1:] and before[-1] in _SCORING:
        return None
    if link == "" and left.unit is None and low.scale != high.scale:
        return None
    joined = high._replace(start=left.start, spelled=False)
    return first._replace(amount=joined, low=low.value, high=high.value)


_NOBODY_WRITES = 4
"""In "10-12,000" both are thousands; "1-10,000" may begin with one."""


def _is_elliptic(text: str, left: Amount, right: Amount) -> bool:
    """The thousands of the second number hold for the first, too: "10-12,000 people"."""
    written = text[right.start : right.end]
    if not written.endswith(",000") or left.step is not None or left.spelled or left.value <= 0 or right.scale:
        return False
    return left.value * 1000 < right.value <= left.value * 1000 * _NOBODY_WRITES


def _is_span_of_years(text: str, left: Amount, right: Amount, before: list[str]) -> bool:
    """ "Between 1600 and 1900 world temperatures": years, whatever follows but a noun of their own."""
    if before[-1:] not in (["between"], ["from"]) or not (is_year(text, left) and is_year(text, right)):
        return False
    noun = read_noun(text, right).noun
    return noun is None or bool(noun.modifiers)


def _are_many(text: str, left: Amount, right: Amount) -> bool:
    """Two large round numbers, which are no score, no vote, no years and no telephone: "10,000-12,000"."""
    if left.step is not None or right.step is not None or is_year(text, left) or not left.value < right.value:
        return is_year(text, left) and not is_year(text, right) and right.value % 500 == left.value % 500 == 0
    return left.value >= 1000 and right.value % 50 == left.value % 50 == 0


_HOLDING = frozenset(
    "hold holds held seat seats seated carry carries carried cost costs weigh weighs number numbers".split()
)


def _holds(before: list[str], low: Amount, high: Amount) -> bool:
    """ "The smaller one holds 250 to 290": two numbers of three figures, behind a verb of how much there is room for."""
    return before[-1:] != [] and before[-1] in _HOLDING and high.value > low.value >= 100


def _is_quoted(low: Amount, high: Amount) -> bool:
    """A price between a whole number and a fraction behind it: "6 to 6-1/4"."""
    return high.step is not None and low.step is None and int(high.value) == low.value


_OPENING = (["from"], ["of"], ["aged"], ["ages"], ["age"])


def _is_move(before: list[str]) -> bool:
    """The words tell a change whose size follows."""
    if before[-1:] == ["by"]:
        return any(word in MOVES or word in ACTS for word in before[-7:-1])
    return bool(before) and (before[-1] in MOVES or before[-1] in ACTS or before[-1] in LOSSES)


_SCORING = frozenset(
    """won win wins winning lost lose loses losing beat beats beaten drew draw draws led lead leads trailed trailing
    down up ahead score scored by voted vote votes victory defeat record result""".split()
)
