"""The figures of a text: every number that measures or counts something, with what it stands for."""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal
from typing import NamedTuple

from claimcheck.claims.interval import Interval
from claimcheck.claims.precision import Bound, Width, width
from claimcheck.claims.quantity import Quantity, QuantityMention
from claimcheck.lexing.amounts import Amount, read, read_noun
from claimcheck.lexing.dates import find_dates
from claimcheck.lexing.hedges import ACTS, BEHIND, LOSSES, MOVES, TURNS, bound_before
from claimcheck.lexing.labels import LABELS, is_label
from claimcheck.lexing.nouns import words_after
from claimcheck.lexing.numerals import scaled
from claimcheck.lexing.scan import hits
from claimcheck.lexing.token import Change, DateMention, Figure, Series
from claimcheck.lexing.units import PERCENT, YEAR_OF_AGE, Unit
from claimcheck.lexing.vague import find_vague
from claimcheck.text.folding import fold
from claimcheck.text.span import Span

_REACH = 72
"""How far behind a figure its hedge, its label and the verb of its change are looked for."""


class _Context(NamedTuple):
    """What stands in front of a figure: words without punctuation between, the nearest last, and where each begins."""

    words: tuple[str, ...]
    starts: tuple[int, ...]
    lower: list[str]


_NO_CONTEXT = _Context((), (), [])
_BOUND_SIGNS = frozenset("~\u2248<>\u2264\u2265")
_PIECE = re.compile(r"\S+")
_ABBREVIATED = frozenset("approx. no. nos. est. u.s. u.k. vol. fig. pp. sec. c. mr. mrs. dr. st.".split())


def _context(text: str, position: int) -> _Context:
    """The words straight in front of a position."""
    if position == 0 or text[position - 1] not in " \n":
        sign = text[position - 1 : position]
        return _Context((sign,), (position - 1,), [sign]) if sign and sign in _BOUND_SIGNS else _NO_CONTEXT
    begin = max(0, position - _REACH)
    window = text[begin:position]
    cut = window.rfind("\n")
    if cut >= 0:
        line, ahead = window[:cut].rstrip(" "), window[cut + 1 :]
        # A wrapped line goes on; a heading and a paragraph do not.
        if (
            not line
            or not (line[-1].islower() or line[-1].isdigit())
            or not (ahead.strip()[:1].islower() or not ahead.strip())
        ):
            begin, window = begin + cut + 1, ahead
    pieces = [(match[0], match.start()) for match in _PIECE.finditer(window)]
    words: list[str] = []
    starts: list[int] = []
    for piece, offset in reversed(pieces[-7:]):
        if piece[-1] in ",;:!?)\"]'" or (piece[-1] == "-" and len(piece) > 1) or piece in ("-", "--"):
            break
        if piece[-1] == "." and piece.lower() not in _ABBREVIATED:
            break
        bare = piece.lstrip("(\"'[")
        if not bare:
            break
        words.append(bare)
        starts.append(begin + offset + len(piece) - len(bare))
        if len(bare) != len(piece):
            break
    words.reverse()
    starts.reverse()
    return _Context(tuple(words), tuple(starts), [word.lower() for word in words])


class _Item(NamedTuple):
    """An amount, or a range of two, with what stands in front of it."""

    amount: Amount
    context: _Context
    low: Decimal | None = None
    high: Decimal | None = None
    vague: bool = False

    @property
    def is_range(self) -> bool:
        return self.low is not None


def find_figures(folded: str, dates: Sequence[DateMention] | None = None) -> list[Figure]:
    """Every figure of a folded text, in reading order and not overlapping.

    Dates, clock times, labels, scores and ordinals are none. ``dates`` are found where they are not given.

    >>> [(f.value, f.counted, f.modifiers) for f in find_figures("On February 10 nearly 3,000 extra troops left.")]
    [(Decimal('3000'), 'troop', ('extra',))]
    """
    if dates is None:
        dates = find_dates(folded)
    items = _items(folded, dates)
    figures = [figure for item, series in _joined(folded, items) if (figure := _figure(folded, item, series))]
    vague = find_vague(folded, dates)
    if not vague:
        return figures
    return _merged(figures, vague)


def _merged(figures: list[Figure], vague: list[Figure]) -> list[Figure]:
    """Both in reading order; where they overlap, the definite figure stays."""
    merged: list[Figure] = []
    for figure in sorted([*figures, *vague], key=lambda f: (f.start, f.bound == "vague")):
        if merged and figure.start < merged[-1].end:
            if merged[-1].bound == "vague" and figure.bound != "vague":
                merged[-1] = figure
            continue
        merged.append(figure)
    return merged


def _items(text: str, dates: Sequence[DateMention]) -> list[_Item]:
    """Every amount that is no label, in reading order."""
    items: list[_Item] = []
    floor = 0
    for hit in hits(text, dates):
        if hit.start < floor:
            continue
        amount = read(text, hit)
        if amount is None:
            continue
        floor = amount.end
        items.append(_Item(amount, _context(text, amount.start)))
    return items


# --- ranges and series ---------------------------------------------------------------------------------------------

_TO = re.compile(
    r"(?: to |-to-| ?- ?)(?:about |around |some |nearly |almost |roughly |approximately |more than |over )?\Z"
)
_FROM = re.compile(
    r" from (?:about |around |some |nearly |almost |roughly |approximately |more than |over |just |under )*\Z"
)


def _joined(text: str, items: list[_Item]) -> list[tuple[_Item, Series | None]]:
    """The amounts with their nouns, ranges made of two where they are one, and marked as before and after a change."""
    done: list[tuple[_Item, Series | None]] = []
    i = 0
    while i < len(items):
        first = items[i]
        if i + 1 < len(items) and items[i + 1].amount.start - first.amount.right <= 24:
            second = items[i + 1]
            gap = text[first.amount.right : second.amount.start]
            if both := _series(text, first, second, gap):
                done.extend(both)
                i += 2
                continue
            if _OUT_OF.fullmatch(gap):
                share = _share(text, first, second, gap)
                if share is not None or "times" in gap:
                    # "nine times out of ten" is a way of speaking.
                    done += [(share, None)] if share is not None else []
                    i += 2
                    continue
            if joined := _range(text, first, second, gap):
                if i + 2 < len(items) and text[joined.amount.right : items[i + 2].amount.start] == "-":
                    i += 3  # "217-732-2156", "1-2-3"
                    continue
                done.append((joined, None))
                i += 2
                continue
            if gap in _LINKS and _is_year(text, first.amount) and _is_year(text, second.amount):
                i += 2  # "between 1600 and 1900"
                continue
            if gap == "-":
                # "6-4", "3-2", "555-1234": a score, a vote or a number to dial, and what is tied to it, too.
                i += 1
                while i < len(items) and text[items[i - 1].amount.right : items[i].amount.start] == "-":
                    i += 1
                continue
        done.append((first, None))
        i += 1
    return done


def _series(text: str, first: _Item, second: _Item, gap: str) -> list[tuple[_Item, Series | None]] | None:
    """ "from 5,412 to 4,900" after a verb of change, "to 4,900 from 5,412": one figure before, one after."""
    words = _behind_hedge(first)
    if words[-1:] == ["from"] and _TO.fullmatch(gap) and gap.strip() != "-":
        left, right = _shared(first, second)
        if left is None or right is None:
            return None
        if left.amount.value > right.amount.value or _moves(text, first.amount.start):
            return [(left, "before"), (right, "after")]
        return None
    if words[-1:] == ["to"] and _FROM.fullmatch(gap):
        right, left = _shared(first, second)
        if left is None or right is None:
            return None
        return [(right, "after"), (left, "before")]
    return None


_SENTENCE_END = re.compile(r"[.!?;][ \n\"']|\n\n|\n(?=[A-Z])")


def _moves(text: str, position: int) -> bool:
    """A verb or noun of change stands in front, in the same clause."""
    window = text[max(0, position - 110) : position]
    ends = [match.end() for match in _SENTENCE_END.finditer(window)]
    clause = window[ends[-1] :] if ends else window
    return any(word in _CHANGERS for word in re.findall(r"[a-z]+", clause.lower()))


_CHANGERS = frozenset(MOVES) | frozenset(ACTS) | frozenset("went changed change moved revised".split())


def _behind_hedge(item: _Item) -> list[str]:
    """The words in front of the figure and its hedge, in lower case."""
    lower = item.context.lower
    _, count = bound_before(lower)
    return lower[: len(lower) - count]


def _shared(first: _Item, second: _Item) -> tuple[_Item | None, _Item | None]:
    """Two amounts with the unit and scale that one of them leaves to the other; None where they differ in kind."""
    left, right = first.amount, second.amount
    left_unit = left.unit
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


_OUT_OF = re.compile(r" (?:in|(?:times )?out of)(?: every)? ")


def _share(text: str, first: _Item, second: _Item, gap: str) -> _Item | None:
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
    if gap == " in " and part.value != 1 and whole.value not in (10, 100):
        return None
    noun = read_noun(text, whole).noun
    if noun is not None and noun.lemma in _TIMES_PLAYED:
        return None  # "three in 10 games"
    low, high = ((part.value + half) * 100 / whole.value for half in (Decimal("-0.5"), Decimal("0.5")))
    if part.value == 1:
        # "one in four" is what one writes from one in 3.5 to one in 4.5.
        low, high = (100 / (whole.value + half) for half in (Decimal("0.5"), Decimal("-0.5")))
    amount = whole._replace(start=part.start, unit=PERCENT, right=whole.end)
    return first._replace(
        amount=amount, low=round(low, 2), high=round(high, 2), vague=True
    )


_TIMES_PLAYED = frozenset("game match season start appearance outing test race day week month year minute hour".split())
_LINKS = frozenset(["-", " to ", "-to-", " or ", " and ", " - ", "- to ", "-or-", "\nto ", " to\n", " or\n", " and\n"])


def _range(text: str, first: _Item, second: _Item, gap: str) -> _Item | None:
    """One range of two amounts: "2,000-3,000", "between 5 and 6%", "$10 to $15 billion", "two or three"."""
    if gap not in _LINKS:
        stripped = gap.replace("about ", "").replace("around ", "")
        if stripped not in _LINKS:
            return None
        gap = stripped
    link = gap.strip().strip("-")
    before = _behind_hedge(first)
    left, right = first.amount, second.amount
    if left.noun or left.value < 0 or (right.value < 0 and link):
        return None
    if link == "and" and before[-1:] != ["between"] and before[-4:] != ["between", "the", "ages", "of"]:
        return None
    if link == "to" and left.unit is not None and _is_move(before):
        return None  # "rose 10% to 15%", "increased by $43 million to $419 million": the change and where it led
    shared_left, shared_right = _shared(first, second)
    if shared_left is None or shared_right is None:
        return None
    low, high = shared_left.amount, shared_right.amount
    if not low.value < high.value:
        return None
    high = read_noun(text, high)
    if high.unit is None and high.noun is None:
        if link in ("", "or") or (link == "to" and before[-1:] not in _OPENING):
            return None
    if link == "" and gap == " - " and high.unit is None:
        return None
    if link == "or" and (left.unit is not None or high.value > 3 * low.value + 2 or left.spelled != right.spelled):
        return None
    if link == "" and high.noun is not None and before[-1:] and before[-1] in _SCORING:
        return None
    if link == "" and left.unit is None and low.scale != high.scale:
        return None
    joined = high._replace(start=left.start, spelled=False)
    return first._replace(amount=joined, low=low.value, high=high.value)


_OPENING = (["from"], ["of"], ["aged"], ["ages"], ["age"])


def _is_move(before: list[str]) -> bool:
    """The words tell a change whose size follows."""
    if before[-1:] == ["by"]:
        return any(word in MOVES or word in ACTS for word in before[-7:-1])
    return bool(before) and (before[-1] in MOVES or before[-1] in ACTS or before[-1] in LOSSES)


_SCORING = frozenset(
    """won win wins winning lost lose loses losing beat beats beaten drew draw draws led lead leads trailed trailing down up
    ahead score scored by voted vote votes victory defeat record result""".split()
)

# --- figures ---------------------------------------------------------------------------------------------------------

_CITED_AGE = re.compile(r",? ?(?:[A-Z][\w'.-]*|Jr\.|Sr\.), ?\Z")
_CITED_FULLY = re.compile(r"(?<![\w'])[A-Z][a-z'-]+ [A-Z][\w'-]+, \Z")
_AGES = frozenset(["aged", "age", "ages"])
_AGE_WORDS = frozenset(["aged", "age"])


def _figure(text: str, item: _Item, series: Series | None) -> Figure | None:
    """The figure an item stands for; None where it is a label, a year, a pronoun or a bare word."""
    amount = item.amount
    bound, hedge_words = bound_before(item.context.lower, period=_is_period(amount))
    before = item.context.words[: len(item.context.words) - hedge_words]
    lower = item.context.lower[: len(before)]
    if amount.unit is None and not item.is_range:
        amount = _as_age(text, amount, lower)
    if item.is_range and amount.unit is None and not _AGES.isdisjoint(lower[-3:]):
        amount = amount._replace(unit=YEAR_OF_AGE)
    amount = read_noun(text, amount)
    if not item.is_range and _is_no_figure(text, amount, item.context, lower, hedge_words):
        return None
    left = item.context.starts[len(before)] if hedge_words else amount.start
    if lower[-1:] == ["between"] and item.is_range:
        left = item.context.starts[len(before) - 1]
    unit = amount.unit or Unit("", "count")
    right = amount.right
    if (behind := _behind(text, amount)) and not item.is_range:
        stop, after = behind
        if bound == "exact" or (bound == "about" and after != "about"):
            bound = after
        if stop > amount.right:
            right = stop
        if amount.noun is None and amount.unit is None:
            amount = read_noun(text, amount._replace(end=stop))._replace(end=amount.end)
            right = max(right, amount.right)
            unit = amount.unit or unit
    if item.is_range:
        bound = "vague" if item.vague else "range"
        reach = Width(Interval(item.low, item.high))
        value = None
    else:
        value = amount.value
        reach = width(value, bound, amount.step, _width_dimension(unit, amount))
    noun = amount.noun
    # "fell below 150", "rose above 12 percent": the level that was reached, not the size of the change.
    level = hedge_words and item.context.lower[-1] in _LEVEL_HEDGES
    change = None if series or level else _change(text, amount, unit, lower)
    if series is None and not change:
        series = _lone_series(text, amount, unit, lower)
    return Figure(
        amount.start,
        amount.end,
        left,
        max(right, amount.end),
        value,
        reach.interval.low,
        reach.interval.high,
        reach.interval.low_open,
        reach.interval.high_open,
        reach.likely_low,
        reach.likely_high,
        bound,
        unit.name,
        unit.dimension,
        noun.lemma if noun else None,
        noun.modifiers if noun else (),
        (noun.start, noun.end) if noun else None,
        change,
        series,
    )


_LEVEL_HEDGES = frozenset("above below beneath under beyond".split())


def _width_dimension(unit: Unit, amount: Amount) -> str:
    """The dimension that decides the width: sums of money and people per something are still counted."""
    if unit.dimension != "rate":
        return unit.dimension
    return "count" if amount.noun is not None else "rate"


def _is_period(amount: Amount) -> bool:
    return amount.unit is not None and amount.unit.dimension == "time"


def _as_age(text: str, amount: Amount, lower: list[str]) -> Amount:
    """ "aged 12", "Heard, 71,": an age that is told without years."""
    value = amount.value
    if amount.step is not None or not 0 < value <= 122 or amount.scale:
        return amount
    age = lower[-1:] and (lower[-1] in _AGE_WORDS or (lower[-1] == "of" and lower[-2:-1] == ["age"]))
    if not age and not amount.spelled and text[amount.start - 2 : amount.start] == ", ":
        following = text[amount.end : amount.end + 2]
        cited = _CITED_AGE if following[:1] == "," else _CITED_FULLY if following in (". ", ".\n", ".") else None
        if cited and not following[1:].isdigit():
            age = bool(cited.search(text, max(0, amount.start - 40), amount.start))
    return amount._replace(unit=YEAR_OF_AGE) if age else amount


_PRONOUN_ONE = frozenset("the this that no any each every which another only not everyone or and number at".split())
_YEAR = re.compile(r"[12][0-9]{3}\Z")


def _is_year(text: str, amount: Amount) -> bool:
    """Four digits and nothing else that could be a year of our era."""
    return amount.unit is None and bool(_YEAR.match(text[amount.start : amount.end]))


_YEAR_CUES = frozenset(
    "in since by until till of from during before after around circa late early mid through the and to for".split()
)


def _is_no_figure(text: str, amount: Amount, context: _Context, lower: list[str], hedges: int) -> bool:
    """A label, a year, a pronoun, an item of a list or a word that only looks like a number."""
    marked = amount.unit is not None
    words = list(context.words[: len(lower)])
    grouped = bool(amount.scale) or "," in text[amount.start : amount.end]
    if (
        not hedges
        and not grouped
        and not (marked and not amount.hyphen and amount.unit and amount.unit.dimension in ("currency", "percentage"))
    ):
        if is_label(words, followed=marked or amount.noun is not None):
            return True
    if amount.spelled:
        if amount.value == 1 and not amount.scale:
            return _is_pronoun(text, amount, lower, hedges)
        if not marked and text[amount.start].isupper() and words:
            # "SEAL Team Six", "the Big Four", "the Six Nations": a name, unless a headline has all words in capitals.
            return True
        if amount.value == 0:
            return not marked and amount.noun is None
        if amount.noun is not None and amount.noun.lemma.rpartition("-")[2] in _FRACTIONS:
            return True  # "two-thirds", "one fifth": parts, read with the vague magnitudes
        if not marked and amount.noun is None and not hedges:
            if lower[-1:] == ["or"] and amount.value == 2:
                return True  # "a pick or two"
            if lower[-1:] and lower[-1] in _POINTERS:
                return True
            if amount.value <= 12 and text[amount.end : amount.end + 1] == "-":
                return True
        return False
    if marked:
        return False
    if _CALIBRE.match(text, amount.end):
        return True
    value = amount.value
    if value in (911, 999) and (
        amount.noun is None or amount.noun.lemma in ("call", "caller", "dispatcher", "operator")
    ):
        return not hedges
    if (
        amount.step is None
        and not amount.scale
        and 1900 <= value <= 2199
        and "," not in text[amount.start : amount.end]
    ):
        if amount.noun is None or (lower[-1:] and lower[-1] in _YEAR_CUES) or amount.noun.modifiers:
            return not hedges or amount.noun is None
    if amount.noun is None:
        # A list item, a page of a gallery, a name that goes on: "1. Wash", "21 Pro Video", "50 Cent".
        if not hedges and not words and _LINE_START.search(text, max(0, amount.start - 3), amount.start):
            if text[amount.end : amount.end + 1] in (".", ")", "\n") or (
                value < 1000 and not text[amount.end : amount.end + 1]
            ):
                return amount.start > 0 or amount.end < len(text)
        if not hedges and not amount.scale:
            if _CAPITAL_NEXT.match(text, amount.end):
                return True
            if value >= 10_000 and not grouped and amount.step is None:
                return True  # a number to text, a code of a place
            if lower[-1:] == ["of"] and lower[-3:-2] and lower[-3] in LABELS:
                return True  # "Image 2 of 9"
        if text[amount.end : amount.end + 1] == "-":
            return True
    return False


_POINTERS = frozenset("the these those all both only at other last first by past next".split())
_FRACTIONS = frozenset("third fifth sixth seventh eighth ninth tenth hundredth thousandth half".split())
_CALIBRE = re.compile(r"[ -]calib(?:re|er)\b|\u00d7")
_LINE_START = re.compile(r"(?:\A|\n)[ (]{0,2}\Z")
_CAPITAL_NEXT = re.compile(r" [A-Z][a-z]")
_ONE_STOPS = frozenset("of another thing day side way time after in or more to such".split())


def _is_pronoun(text: str, amount: Amount, lower: list[str], hedges: int) -> bool:
    """ "one" that stands for somebody or something: "one of the", "no one", "one after another", "the one"."""
    if amount.unit is not None:
        return False
    if amount.noun is None:
        return True
    after = words_after(text, amount.end, 1)
    if not after or after[0].text.lower() in _ONE_STOPS:
        return True
    return not hedges and bool(lower[-1:]) and lower[-1] in _PRONOUN_ONE


def _behind(text: str, amount: Amount) -> tuple[int, Bound] | None:
    """The hedge behind a figure or behind its noun: "500 people or more", "100-plus", "50-odd", "20+"."""
    for stop in (amount.end, amount.right) if amount.right != amount.end else (amount.end,):
        if text.startswith("+", stop) and not text[stop + 1 : stop + 2].isalnum():
            return stop + 1, "at_least"
        match = _TAIL.match(text, stop)
        if match:
            phrase = match[1].lower()
            if phrase == "odd":
                return match.end(), "about"
            if bound := BEHIND.get(phrase):
                return match.end(), bound
    return None


_TAIL = re.compile(
    r"(?:[ ]|-)((?:or|and)[ ](?:more|so|thereabouts|above|over|higher|greater|older|longer|better|less|fewer|below|under|lower"
    r"|younger|up)|odd|plus|at[ ](?:the[ ])?(?:least|most)|minimum|maximum)\b(?![ ](?:than|that))",
    re.IGNORECASE,
)


# --- change ----------------------------------------------------------------------------------------------------------

_FILLERS = frozenset(
    "another further a an additional some extra full the whole staggering massive record net modest".split()
)
_PHRASAL = frozenset(
    """make makes made making set sets setting pick picks picked give gave given blow blew blown take takes took taken taking
    end ends ended open opened line lined round rounded put come came sign signed buy bought snap snapped rack racked eat back
    backed run ran build built bring brought turn turned show showed break broke hold held shut team gun gunned shoot track
    tracked laid lay close closed burn burned burnt knock knocked strike struck settle settled pull pulled pass passed tear tore
    torn write wrote clean grow warm add added speed sum call called dig dug""".split()
)
_PLACES = frozenset("point place spot seat rung".split())


def _change(text: str, amount: Amount, unit: Unit, lower: list[str]) -> Change | None:
    """The direction of the change whose size this is: "rose 3 percent", "a drop of 612", "a 21 percent increase"."""
    if text[amount.start] == "+" and unit.dimension in ("percentage", "currency"):
        return "up"
    words = list(lower)
    while words and words[-1] in _FILLERS:
        words.pop()
    if words:
        last = words[-1]
        if last in ("by", "of"):
            reach = words[-7:-1] if last == "by" else words[-2:-1]
            for word in reversed(reach):
                way = MOVES.get(word) or ACTS.get(word)
                if way:
                    return way
        elif way := MOVES.get(last):
            if not _is_phrasal(words, unit) and _direct(amount, unit, last):
                return way
        elif (way := ACTS.get(last) or ("down" if last in LOSSES else None)) and _fraction(amount, unit):
            return way
    if unit.dimension == "currency":
        following = words_after(text, amount.right, 1)
        if following and following[0].text.lower() in _COMPARED:
            return TURNS[following[0].text.lower()]
    if _fraction(amount, unit):
        following = words_after(text, amount.right, 2)
        for i, word in enumerate(following):
            low = word.text.lower()
            if way := TURNS.get(low):
                return way if i == 0 or following[0].text.lower() not in _NOT_BETWEEN else None
    return None


_COMPARED = frozenset("higher lower more less cheaper dearer".split())


def _is_phrasal(words: list[str], unit: Unit) -> bool:
    """ "made up 12 percent", "shut down 3 plants": the little word belongs to the verb."""
    if words[-1] not in ("up", "down") or words[-2:-1] == [] or words[-2] not in _PHRASAL:
        return False
    return words[-1] == "up" or unit.dimension not in ("percentage", "currency")


def _fraction(amount: Amount, unit: Unit) -> bool:
    """Percent, points and small money: what shares and polls gain and lose."""
    if unit.dimension == "percentage" or unit.name in ("cent", "penny", "sen"):
        return True
    return amount.noun is not None and amount.noun.lemma == "point"


_NOT_BETWEEN = frozenset("of in the to and or for at on with from by said are is was were than that as but".split())


def _direct(amount: Amount, unit: Unit, verb: str) -> bool:
    """The verb governs the figure as its measure, not as its object: "fell 612 points", not "dropped 12 bombs"."""
    if unit.dimension in ("time", "age", "speed") or (unit.dimension == "currency" and verb in ("gain", "gains")):
        return False  # "a gain of", but "gain 330,000 dlrs vs loss 385,000 dlrs" in a table of results
    if unit.dimension in ("length", "area"):
        return verb in ("rise", "rises", "rose", "risen", "rising", "up", "grew", "grow", "grown")
    if amount.noun is not None:
        return amount.noun.lemma in _PLACES
    return True


def _lone_series(text: str, amount: Amount, unit: Unit, lower: list[str]) -> Series | None:
    """ "up from 12", "rose 2% to 11": the level before or after a change whose other end stands apart."""
    if lower[-1:] == ["from"] and lower[-2:-1] and lower[-2] in ("up", "down"):
        return "before"
    return None


# --- mentions --------------------------------------------------------------------------------------------------------


def mentions(text: str) -> list[QuantityMention]:
    """Every figure that measures or counts, where it stands; dates, labels and ordinals are not quantities."""
    return [mention(figure, text) for figure in find_figures(fold(text))]


def mention(figure: Figure, text: str) -> QuantityMention:
    """A figure as the model that is handed out."""
    return QuantityMention(
        span=Span(start=figure.left, end=figure.right),
        text=text[figure.left : figure.right],
        quantity=quantity(figure),
        counted=figure.counted,
        change=figure.change,
    )


def quantity(figure: Figure) -> Quantity:
    """What a figure stands for, as the model that claims hold."""
    return Quantity(
        value=figure.value,
        low=figure.low,
        high=figure.high,
        low_open=figure.low_open,
        high_open=figure.high_open,
        likely_low=figure.likely_low,
        likely_high=figure.likely_high,
        bound=figure.bound,
        unit=figure.unit,
        dimension=figure.dimension,
    )
