"""The figures of a text: every number that measures or counts something, with what it stands for."""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal
from functools import lru_cache
from typing import TypeAlias

from claimcheck.claims.precision import Bound, width
from claimcheck.claims.quantity import QuantityMention
from claimcheck.lexing.ages import find_ages
from claimcheck.lexing.amounts import read
from claimcheck.lexing.change import change_of, is_level
from claimcheck.lexing.context import Item, context_of
from claimcheck.lexing.counting import read_noun
from claimcheck.lexing.datelike import dates_near
from claimcheck.lexing.heads import with_heads
from claimcheck.lexing.hedges import BEHIND, LAST_OF_HEDGES, bound_before
from claimcheck.lexing.lists import with_shared_units
from claimcheck.lexing.models import mention, quantity
from claimcheck.lexing.multiples import with_multiples
from claimcheck.lexing.neighbours import with_neighbours
from claimcheck.lexing.nonfigures import is_no_figure
from claimcheck.lexing.numerals import number_places, standing_alone
from claimcheck.lexing.ranges import joined
from claimcheck.lexing.scan import hits
from claimcheck.lexing.token import Amount, DateMention, Figure, Series
from claimcheck.lexing.units import COUNT, MAGNITUDE, PERCENT_WORDS, WORDS, YEAR_OF_AGE, Unit
from claimcheck.lexing.vague import find_vague
from claimcheck.text.acyclic import acyclic
from claimcheck.text.folding import fold
from claimcheck.text.shape import Stretch, literals
from claimcheck.text.value import made

__all__ = ["find_figures", "mention", "mentions", "quantity"]


def find_figures(folded: str, dates: Sequence[DateMention] | None = None) -> list[Figure]:
    """Every figure of a folded text, in reading order and not overlapping.

    Dates, clock times, labels, scores and ordinals are none. ``dates`` are found where they are not given.

    >>> [(f.value, f.counted, f.modifiers) for f in find_figures("On February 10 nearly 3,000 extra troops left.")]
    [(Decimal('3000'), 'troop', ('extra',))]
    """
    places, numbers = number_places(folded), literals(folded)
    words = standing_alone(folded, places)
    taken = dates_near(folded, numbers, words) if dates is None else [(date.start, date.end) for date in dates]
    items = _items(folded, taken, words, numbers)
    figures = [
        figure
        for item, series in with_shared_units(folded, joined(folded, items))
        if (figure := _figure(folded, item, series))
    ]
    vague = [*find_vague(folded, taken, words), *find_ages(folded, numbers, places)]
    figures = with_neighbours(folded, _merged(figures, vague) if vague else figures)
    return with_multiples(folded, with_heads(folded, figures), places)


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


def _items(text: str, dates: list[Stretch], words: list[Stretch], numbers: list[Stretch]) -> list[Item]:
    """Every amount that is no label, in reading order."""
    items: list[Item] = []
    floor = 0
    for hit in hits(text, dates, words, numbers):
        if hit.start < floor:
            if hit.number.start < floor:
                continue
            hit = hit._replace(start=hit.number.start, money=None)  # "10 rmb 20 usd": the code is the first one's
        amount = read(text, hit)
        if amount is None:
            continue
        floor = amount.end
        items.append(made(Item, (amount, context_of(text, amount.start), None, None, False, False, False)))
    return items


_CITED_AGE = re.compile(r",? ?(?:[A-Z][\w'.-]*|Jr\.|Sr\.), ?\Z")
_CITED_FULLY = re.compile(r"(?<![\w'])[A-Z][a-z'-]+ [A-Z][\w'-]+, \Z")
_AGES = frozenset(["aged", "age", "ages"])
_LEADING_AGES = (["age", "of"], ["ages", "now"], ["age", "now"], ["aged", "now"], ["aged", "only"], ["aged", "just"])
_SHORTENED = frozenset(["he's", "she's", "who's"])
_THEY = frozenset("he she who".split())
_GETS = frozenset("turned turns is was be".split())
_CHANGED = frozenset("to from at is was be".split())
_TELLING = _CHANGED | _GETS | _SHORTENED
_AGE_WORDS = frozenset(words[1] for words in _LEADING_AGES)
_AGE_OVER = re.compile(
    r"(?:[.;)]|,(?! ?[0-9])|\Z|\n| (?:when|by|on|at|and|in|next|this|last|but|or)\b(?! [0-9]{1,3}(?![0-9]))| to\b)"
)
_AT_OR_OF = frozenset(["at", "of"])
_OF_AN_AGE = frozenset("man woman boy girl child widow widower pensioner teenager youth".split())
_DIES = frozenset(["dies", "died", "dead"])
_WHERE = frozenset(["in", "on", "the"])
_HOURS = 24
_ARTICLES = frozenset("a an another the his her their".split())
_THINGS = re.compile(r"-| (?!(?:has|was|is|dies|lies|suffers|remains)\b)[a-z]+s\b")
"""Behind a number they are what is counted: "the child of two doctors"."""

_YOUNGEST = 10
_AGE_ENDS = frozenset([". ", ".\n", ".", "; ", ";\n"])
_OLDEST = 122
"""Years that Jeanne Calment reached, the greatest age on record."""


def _figure(text: str, item: Item, series: Series | None) -> Figure | None:
    """The figure an item stands for; None where it is a label, a year, a pronoun or a bare word."""
    amount, context, least, most, vague, least_open, most_open = item
    before, lower, _ = context
    unit, is_range = amount.unit, least is not None
    bound: Bound = "exact"
    hedge_words = 0
    if lower and lower[-1] in LAST_OF_HEDGES:
        bound, hedge_words = bound_before(lower, period=unit is not None and unit.dimension == "time")
        if hedge_words:
            before, lower = before[:-hedge_words], lower[:-hedge_words]
    if unit is None:
        if _is_age(text, item, lower):
            amount = amount._replace(unit=YEAR_OF_AGE)
        elif _is_magnitude(text, amount, lower):
            amount = amount._replace(unit=MAGNITUDE)
        else:
            amount = read_noun(text, amount)
    if not is_range and is_no_figure(text, amount, before, lower, hedged=hedge_words > 0):
        return None
    left = context.start(text, hedge_words) if hedge_words else amount.start
    if bound == "exact" and text[left - 1 : left] == "-" and text[max(0, left - 4) : left].lower() == "sub-":
        bound, left = "less_than", left - 4  # "sub-7 nanometre chips"
    if is_range:
        if lower[-1:] == ["between"]:
            left = context.start(text, hedge_words + 1)
        bound = "vague" if vague else "range"
        ends: Ends = (least, most, least_open, most_open, None, None)
    else:
        if behind := _behind(text, amount):
            amount, bound = _hedged_behind(text, amount, bound, *behind)
        if bound == "nearly" and not amount.value:
            bound = "about"  # "almost zero" has nothing below it
        step = None if amount.step is None else str(amount.step)
        unit = amount.unit or COUNT
        measured = unit.dimension if unit.dimension != "rate" else _told_in(amount, unit)
        ends = _reach(str(amount.value), bound, step, measured)
    # "fell below 150", "rose above 12 percent": the level that was reached, not the size of the change.
    level = series or (hedge_words and is_level(context.lower[-1], lower))
    change = None if level else change_of(text, amount, amount.unit or COUNT, lower)
    if not level and not change and lower and lower[-1] == "from" and lower[-2:-1] in (["up"], ["down"]):
        series = "before"
    start, end, right, value, _, _, _, unit, noun, _ = amount
    name, dimension = unit or COUNT
    counted: str | None = None
    modifiers: tuple[str, ...] = ()
    place: Stretch | None = None
    if noun is not None:
        counted, modifiers = noun.lemma or None, noun.modifiers
        if counted and noun.start < noun.end:
            place = noun.start, noun.end
    about = bound, name, dimension, counted, modifiers, place, change, series
    return made(Figure, (start, end, left, right if right > end else end, None if is_range else value, *ends, *about))


Ends: TypeAlias = tuple[Decimal | None, Decimal | None, bool, bool, Decimal | None, Decimal | None]
"""The ends of what a figure stands for, whether they are open, and the likely ends."""


@lru_cache(maxsize=4096)
def _reach(value: str, bound: Bound, step: str | None, dimension: str) -> Ends:
    """What a figure stands for. Most figures of the news are written again and again: 10, 20, 2.5, 1,000."""
    reach = width(Decimal(value), bound, None if step is None else Decimal(step), dimension)
    return *reach.interval, reach.likely_low, reach.likely_high


def _told_in(amount: Amount, unit: Unit) -> str:
    """The dimension that decides the width of a rate: of "12 dollars per hour" it is that of the dollars."""
    if amount.noun is not None:
        return "count"
    base = unit.name.partition(" per ")[0]
    measured = WORDS.get(base) or PERCENT_WORDS.get(base)
    return measured.dimension if measured else "currency"


def _is_age(text: str, item: Item, lower: list[str]) -> bool:
    """ "aged 12", "Moss, 71,", "aged 10 to 13": an age that is told without years."""
    amount = item.amount
    if item.low is not None:
        return not _AGES.isdisjoint(lower[-3:])
    if amount.step is not None or amount.scale or not _tells_age(text, amount, lower, item.context.words):
        return False
    return 0 < amount.value <= _OLDEST


def _tells_age(text: str, amount: Amount, lower: list[str], words: list[str]) -> bool:
    """The words on both sides tell an age."""
    last = lower[-1] if lower else ""
    if last in _AGES or (last in _AGE_WORDS and lower[-2:] in _LEADING_AGES):
        return True
    if last in _TELLING and _is_told_age(text, amount, lower):
        return True
    if last in _AT_OR_OF and _is_age_of(text, amount, lower, words):
        return True
    if amount.spelled or text[amount.start - 2 : amount.start] != ", ":
        return False
    following = text[amount.end : amount.end + 2]
    if following[1:].isdigit():
        return False
    cited = _CITED_AGE if following[:1] == "," else _CITED_FULLY if following in _AGE_ENDS else None
    return bool(cited and cited.search(text, max(0, amount.start - 40), amount.start))


def _is_age_of(text: str, amount: Amount, lower: list[str], words: list[str]) -> bool:
    """ "A girl of seven", "dies at 91", "died in London on Monday at 91": not "died at 10", which may be the hour."""
    named = lower[-2:-1]
    if lower[-1] == "of":
        one = not _OF_AN_AGE.isdisjoint(named) and not _ARTICLES.isdisjoint(lower[-4:-2])
        return one and _THINGS.match(text, amount.end) is None
    said = len(lower) - 2
    while said > 0 and (lower[said] in _WHERE or words[said][:1].isupper()):
        said -= 1
    return lower[said] in _DIES and amount.value > _HOURS and _AGE_OVER.match(text, amount.end) is not None


def _is_told_age(text: str, amount: Amount, lower: list[str]) -> bool:
    """ "He will be 35 by then", "she turned 40.", "the pension age will rise from 60 to 65": nothing else is counted."""
    if amount.spelled or not _AGE_OVER.match(text, amount.end):
        return False
    if "age" in lower[-7:-1] or "expectancy" in lower[-7:-1]:
        return lower[-1] in _CHANGED and amount.value >= _YOUNGEST
    if lower[-1] in _SHORTENED:
        return amount.value >= _YOUNGEST
    who = lower[-3:-2] if lower[-2:-1] == ["will"] else lower[-2:-1]
    return lower[-1] in _GETS and amount.value >= _YOUNGEST and bool(_THEY.intersection(who))


_RICHTER_LETTERS = frozenset("obOB ")
_RICHTER = re.compile(r",? (?:on|by) the (?:moment magnitude|richter)", re.IGNORECASE)


def _is_magnitude(text: str, amount: Amount, lower: list[str]) -> bool:
    """ "magnitude 7.1", "a magnitude of 5.8", "6.4 on the Richter scale": the strength of an earthquake."""
    if amount.scale or amount.value >= 10:
        return False
    start, end, last = amount.start, amount.end, lower[-1] if lower else ""
    if last == "magnitude" or (last == "of" and lower[-2:-1] == ["magnitude"]):
        return True
    tied = text[start - 1 : start] == "-" and text[max(0, start - 10) : start].lower() == "magnitude-"
    return tied or (text[end + 1 : end + 2] in _RICHTER_LETTERS and _RICHTER.match(text, end) is not None)


def _hedged_behind(text: str, amount: Amount, bound: Bound, stop: int, after: Bound) -> tuple[Amount, Bound]:
    """The amount and its bound with the hedge that ends at ``stop``: "500 people or more", "50 or more people"."""
    if bound == "exact" or (bound == "about" and after != "about"):
        bound = after
    amount = amount._replace(right=max(amount.right, stop))
    if amount.noun is None and amount.unit is None:
        found = read_noun(text, amount._replace(end=stop))
        amount = found._replace(end=amount.end, right=max(found.right, stop))
    return amount, bound


def _behind(text: str, amount: Amount) -> tuple[int, Bound] | None:
    """The hedge behind a figure or behind its noun: "500 people or more", "100-plus", "50-odd", "20+"."""
    for stop in (amount.end, amount.right) if amount.right != amount.end else (amount.end,):
        start = text[stop : stop + 3]
        if start[:1] == "+" and not start[1:2].isalnum():
            return stop + 1, "at_least"
        if start in _TAIL_STARTS and (match := _TAIL.match(text, stop)):
            phrase = match[1].lower()
            if phrase == "plus" and text.startswith(_OR_MINUS, match.end()):
                continue
            if phrase == "plus" and text.startswith(" ", match.end()) and not _is_plus_more(text, amount, match.end()):
                continue
            if phrase in ("odd", "ish"):
                return match.end(), "about"
            if bound := BEHIND.get(phrase):
                return match.end(), bound
    return None


_OR_MINUS = ("-minus", "/minus", " or minus")


def _is_plus_more(text: str, amount: Amount, stop: int) -> bool:
    """ "500 plus fans" are more; "12 engines plus spares", "$40 plus tax" and "40 plus 20" name two things."""
    return amount.unit is None and stop - amount.end == len(" plus") and text[stop + 1 : stop + 2].isalpha()


_TAIL_LETTERS = ("or", "an", "od", "pl", "is", "gi", "at", "mi", "ma", "ap", " g")
_TAIL_STARTS = frozenset(
    mark + first + second
    for mark in " -,"
    for one, two in map(tuple, _TAIL_LETTERS)
    for first in (one, one.upper())
    for second in (two, two.upper())
)
"""What a hedge behind a figure begins with: a mark, and the first letters behind that."""
_TAIL = re.compile(
    r"(?:[ ]|-|,[ ](?=give))"
    r"((?:or|and)[ ](?:more|so|thereabouts|above|over|higher|greater|older|longer|better|less|fewer|below|under|lower|younger|up)"
    r"|odd|plus|ish|give[ ]or[ ]take|at[ ](?:the[ ])?(?:least|most)|minimum|maximum|max|approximately)\b(?![ ](?:than|that))",
    re.IGNORECASE,
)


@acyclic
def mentions(text: str) -> list[QuantityMention]:
    """Every figure that measures or counts, where it stands; dates, labels and ordinals are not quantities."""
    return [mention(figure, text) for figure in find_figures(fold(text))]
