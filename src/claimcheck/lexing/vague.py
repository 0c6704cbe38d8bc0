"""Magnitudes without a figure: "dozens of protesters", "tens of thousands", "two-thirds of the seats"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from decimal import Decimal

from claimcheck.claims.precision import literal_width, width
from claimcheck.lexing.change import change_of_share
from claimcheck.lexing.counting import read_noun
from claimcheck.lexing.currencies import MONEY_WORDS
from claimcheck.lexing.hedges import SHARES, VAGUE, Vague, bound_before
from claimcheck.lexing.nouns import noun_phrase, words_after
from claimcheck.lexing.numerals import times_power
from claimcheck.lexing.plurals import plural
from claimcheck.lexing.scales import SCALES
from claimcheck.lexing.token import Amount, Figure
from claimcheck.lexing.units import COUNT, PERCENT, PERCENT_WORDS, WORDS, Unit
from claimcheck.text.shape import Stretch

_WORDS = frozenset(
    """dozens hundreds thousands millions billions trillions tens scores couple handful several few half third thirds fifth
    fifths tenth tenths quarter quarters two""".split()
)
_MULTIPLE = re.compile(r" of (thousands|millions|billions|trillions)\b", re.IGNORECASE)
_SCALE = re.compile(
    r" (?:of )?(?:a )?(?:(dozen)|(hundred )?(thousand|million|billion|trillion)|(hundred))\b", re.IGNORECASE
)
_ARTICLE = re.compile(r"\b(an?|one|two|three|four)[ \n-]\Z", re.IGNORECASE)
_OF = re.compile(r"[ \n]of[ \n](?:the |its |their |his |her |our |all |those |these )?", re.IGNORECASE)
_WHOLE = re.compile(r"[ \n](?:of[ \n])?(?:the|its|their|his|her|our|all|those|these)\b", re.IGNORECASE)
_ORDINAL = re.compile(
    r"\b(?:first|second|third|fourth|final|last|opening|other|better|next|this|that|the|per|each)[ -]\Z", re.IGNORECASE
)


def find_vague(text: str, dates: Sequence[Stretch], places: Iterable[Stretch]) -> list[Figure]:
    """Every vague magnitude that counts something, in reading order; ``places`` are where number words begin."""
    found: list[Figure] = []
    i = 0
    floor = 0
    for start, end in places:
        if start < floor or text[start:end].lower() not in _WORDS:
            continue
        while i < len(dates) and dates[i][1] <= start:
            i += 1
        if i < len(dates) and dates[i][0] < end:
            continue
        figure = _read(text, start, end)
        if figure is not None:
            found.append(figure)
            floor = figure.end
    return found


def _read(text: str, start: int, end: int) -> Figure | None:
    """The vague magnitude that begins here."""
    word = text[start:end].lower()
    if word == "two":
        return _or_two(text, start, end)
    article = _ARTICLE.search(text, max(0, start - 6), start)
    if word in ("several", "couple", "few", "handful"):
        return _few(text, start, end, word, article)
    if word in ("half", "third", "thirds", "fifth", "fifths", "tenth", "quarter", "quarters", "tenths"):
        return _share(text, start, end, word, article)
    if article:
        return None
    if word in ("tens", "hundreds") and (multiple := _MULTIPLE.match(text, end)):
        word, end = f"{word} of {multiple[1].lower()}", multiple.end()
    elif word == "tens":
        return None
    if word == "scores" and not text.startswith(" of ", end):
        return None
    vague = VAGUE.get(word)
    return None if vague is None else _counted(text, start, end, vague)


_ONE_OR = re.compile(r"(?<![A-Za-z'-])(?:an?|one) ([a-z]+) or \Z", re.IGNORECASE)


def _or_two(text: str, start: int, end: int) -> Figure | None:
    """ "A day or two": one or two of the unit."""
    if not text.endswith(" or ", 0, start):
        return None
    match = _ONE_OR.search(text, max(0, start - 20), start)
    unit = WORDS.get(match[1].lower()) if match is not None else None
    if (
        match is None
        or unit is None
        or (text[end : end + 1] in (" ", "-") and plural(text[end + 1 :].split(" ", 1)[0]))
    ):
        return None
    reading = _made(match.start(), end, end, Vague(Decimal(1), Decimal(2)), unit)
    return reading._replace(bound="range")


_MANY = ("quite ", "Quite ", "not ", "Not ")
""" "Quite a few" are many."""


def _few(text: str, start: int, end: int, word: str, article: re.Match[str] | None) -> Figure | None:
    """ "several", "a couple of", "a handful of", "a few", also of a scale: "several hundred"."""
    if word != "several":
        if article is None or article[1].lower() != "a" or text.endswith(_MANY, 0, article.start()):
            return None
        start = article.start()
    vague = VAGUE[word if word == "several" else f"a {word}"]
    if scale := _SCALE.match(text, end):
        name = (scale[1] or scale[3] or scale[4]).lower()
        end = scale.end()
        power = SCALES.get(name, 0) + (2 if scale[2] else 0)
        low, high = (
            (vague.low * 12, vague.high * 12)
            if name == "dozen"
            else (times_power(vague.low, power), times_power(vague.high, power))
        )
        return _counted(text, start, end, Vague(low, high))
    if word in ("couple", "handful") and not text.startswith(" of ", end):
        return None
    return _counted(text, start, end, vague, needs_noun=True)


def _share(text: str, start: int, end: int, word: str, article: re.Match[str] | None) -> Figure | None:
    """ "a third of the seats", "two-thirds", "half of voters"; not "a third man" nor "the first half"."""
    if article:
        start = article.start()
        name = f"{article[1].lower()} {word}".replace("an ", "a ")
        if name == "two third":
            return None
    else:
        name = word
        if _ORDINAL.search(text, max(0, start - 9), start):
            return None
    if fraction := _of_a_unit(text, start, end, name) or _and_a_half(text, start, end, name):
        return fraction
    vague = VAGUE.get(name)
    whole = _WHOLE.match(text, end) or _OF.match(text, end)
    if vague is None or _OF_ONE.match(text, end) or not (whole or _SENTENCE_PART.match(text, end)):
        return None
    before = _BEFORE.search(text[max(0, start - 48) : start].replace("\n", " "))
    words = before[0].lower().split() if before else []
    bound, count = bound_before(words)
    behind = words[: len(words) - count]
    if not whole and not _alone(behind, hedged=count > 0):
        return None
    change = change_of_share(behind)
    left = start if not count or before is None else start - len(_last(before[0], count))
    if bound in ("exact", "about", "nearly"):
        return _made(start, end, end, vague, PERCENT)._replace(left=left, change=change)
    # "more than half", "at least a third": the ends of the hedge, from the fraction itself.
    middle = SHARES[name]
    reach = width(middle, bound, None, "percentage")
    return Figure(
        start,
        end,
        left,
        end,
        middle,
        *reach.interval,
        reach.likely_low,
        reach.likely_high,
        bound,
        PERCENT.name,
        PERCENT.dimension,
        change=change,
    )


_OF_ONE = re.compile(r" of an? ")
_OF_A_UNIT = re.compile(r"(?: of)? an? ((?:percentage |basis |square )?[a-z]+)\b")
_HALF_UNIT = re.compile(r"[- ](hour|mile|inch|pint)\b")
_HALVES = {"half": Decimal("0.5"), "a quarter": Decimal("0.25"), "three quarters": Decimal("0.75")}


def _of_a_unit(text: str, start: int, end: int, name: str) -> Figure | None:
    """ "half an hour", "a quarter of a percentage point", "half a mile", "half a point"."""
    match = _OF_A_UNIT.match(text, end) if name in _HALVES else None
    match = match or (_HALF_UNIT.match(text, end) if name in ("half", "a half") else None)
    if match is None:
        return None
    unit = WORDS.get(match[1]) or PERCENT_WORDS.get(match[1])
    value = _HALVES[name.removeprefix("a ") if name == "a half" else name]
    if match[1] == "point":
        reach = literal_width(value, None, COUNT.dimension)
        return Figure(start, end, start, match.end(), value, *reach, counted="point", noun=match.span(1))
    if unit is None:
        return None
    reach = literal_width(value, None, unit.dimension)
    return Figure(start, end, start, match.end(), value, *reach, unit=unit.name, dimension=unit.dimension)


_ONE_AND = re.compile(r"(?<![\w-])an? (hour|minute|day|week|month|year|decade|century|mile|kilometre|kilometer) and \Z")


def _and_a_half(text: str, start: int, end: int, name: str) -> Figure | None:
    """ "an hour and a half": one of the unit, and half of another."""
    match = _ONE_AND.search(text, max(0, start - 20), start) if name in ("a half", "a quarter") else None
    unit = WORDS.get(match[1]) if match is not None else None
    if match is None or unit is None:
        return None
    value = Decimal("1.5") if name == "a half" else Decimal("1.25")
    reach = literal_width(value, None, unit.dimension)
    return Figure(match.start(), end, match.start(), end, value, *reach, unit=unit.name, dimension=unit.dimension)


_BEFORE = re.compile(r"(?:[A-Za-z]+ ){1,7}\Z")
_SENTENCE_PART = re.compile(r"[.,;:!?)]|\Z")


def _alone(before: list[str], *, hedged: bool) -> bool:
    """ "fell by a third.", "almost half,": a part whose whole stands elsewhere; not "an hour and a half"."""
    return (hedged or before[-1:] == ["by"]) and before[-1:] != ["and"]


def _last(words: str, count: int) -> str:
    """The last words with the space behind them."""
    return " ".join(words.split(" ")[-count - 1 :])


def _counted(text: str, start: int, end: int, vague: Vague, *, needs_noun: bool = False) -> Figure | None:
    """A vague count, with its noun or its unit."""
    amount = Amount(start, end, end, Decimal(10), None)
    position = end
    if of := _OF.match(text, end):
        position = of.end() - 1
    words = words_after(text, position, 3)
    if words and words[0].text.lower() in WORDS:
        unit = WORDS[words[0].text.lower()]
        return _made(start, end, words[0].end, vague, unit)
    if words and words[0].text.lower() in MONEY_WORDS:
        return _made(start, end, words[0].end, vague, Unit(MONEY_WORDS[words[0].text.lower()], "currency"))
    if words and words[0].text.lower() == "pounds":
        return _made(start, end, words[0].end, vague, Unit("pound sterling", "currency"))
    amount = read_noun(text, amount)
    if amount.unit is not None:  # "several more weeks"
        modifiers = amount.noun.modifiers if amount.noun else ()
        return _made(start, end, amount.right, vague, amount.unit)._replace(modifiers=modifiers)
    noun = amount.noun or noun_phrase(words_after(text, position))
    if noun is None:
        return None if needs_noun else _made(start, end, end, vague, COUNT)
    figure = _made(start, end, noun.end, vague, COUNT)
    if not noun.lemma:
        return figure
    return figure._replace(counted=noun.lemma, modifiers=noun.modifiers, noun=(noun.start, noun.end))


def _made(start: int, end: int, right: int, vague: Vague, unit: Unit) -> Figure:
    """The figure of a named range."""
    return Figure(
        start, end, start, right, None, vague.low, vague.high, bound="vague", unit=unit.name, dimension=unit.dimension
    )
