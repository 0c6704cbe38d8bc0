"""From a number to an amount: its scale word, percent mark, currency, unit or counted noun."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import NamedTuple

from claimcheck.lexing.nouns import Noun, Word, noun_phrase, plural, words_after
from claimcheck.lexing.numerals import NUMBER_WORDS, scaled
from claimcheck.lexing.quantulum import rare_unit
from claimcheck.lexing.scales import GLUED, SCALES
from claimcheck.lexing.scan import Hit
from claimcheck.lexing.units import (
    CODES,
    GLUED_MONEY,
    GLUED_ONLY,
    MONEY_WORDS,
    ONE_LETTER_SPACED,
    PER,
    PERCENT,
    PERCENT_WORDS,
    SIGNS,
    SYMBOLS,
    WORDS,
    Unit,
)


class Amount(NamedTuple):
    """A number with what it counts or measures. ``end`` closes the figure, ``right`` the mention.

    ``scale`` is the power of ten its scale word stood for. ``hyphen`` tells that its unit is glued on: "10-year".
    """

    start: int
    end: int
    right: int
    value: Decimal
    step: Decimal | None
    scale: int = 0
    spelled: bool = False
    unit: Unit | None = None
    noun: Noun | None = None
    hyphen: bool = False


_GLUED = re.compile(
    r"[A-Za-z\u00b5\u03bc\u00b0\u00ba\u2103\u2109$\u00a3\u20ac\u00a5\u20b9]+(?:/[a-z]+|[\u00b2\u00b323](?![0-9A-Za-z]))?"
)
_WORD = re.compile(
    r"([ ]{1,2}|-|\n(?=[a-z]))"
    r"((?:U\.S\.|[A-Za-z\u00b5\u03bc\u00b0\u00ba]+)(?:/[A-Za-z]+|[\u00b2\u00b323](?![0-9A-Za-z]))?)"
)
_METRES = re.compile(
    r"""[ -]?(?:tall|high|long|wide|deep|away|from|above|below|race|finals?|hurdles|sprint|freestyle|dash|backstroke
    |butterfly|breaststroke|relay|runner|champion|radius|north|south|east|west|apart|underwater|taller|longer|higher|deeper
    |wider|thick|title|gold|silver|bronze|individual|medley|yacht|pool|exclusion|record|men's|women's|indoor
    |steeplechase|air|pistol|event|\()""",
    re.VERBOSE,
)
_OLD = re.compile(
    r"[ -](year|month|week|day)s?(?:[ -]olds?\b|[ ]of[ ]age\b)(?![ ](?:law|ban|record|war|row|dispute)\b)"
)
_PER = re.compile(
    r"(?:/|[ \n]per[ ]|-per-|-a-|[ \n]an?[ ](?=[a-z]))"
    r"((?:(?:sq|square|cubic|troy)\.?[ ])?[A-Za-z]+[23]?)\b(?![ ](?:ago|earlier|before|later|previously|or|old|if)\b)"
)
_NUMBER_NEXT = re.compile(r" ?[0-9]")
_TIMES = frozenset("second minute hour day week month year decade".split())


def read(text: str, hit: Hit) -> Amount | None:
    """The amount at a number; None where what follows shows that it is none ("3G", "4x4", "50s", "six-pack")."""
    number = hit.number
    value, step, end = number.value, number.step, number.end
    scale = number.power
    if hit.negative:
        value = value.copy_negate()
    glued = _GLUED.match(text, end) if not number.spelled else None
    if glued:
        power = _glued_scale(text, glued.end(), glued[0], money=hit.money is not None)
        if power:
            value, step = scaled(value, step, power)
            scale, end, glued = power, glued.end(), None
    if not glued and not scale:
        while (match := _WORD.match(text, end)) and (power := SCALES.get(match[2].lower(), 0)):
            if (power == 2 and (scale or value >= 100)) or scale + power > 15 or (scale and power < 3):
                break
            value, step = scaled(value, step, power)
            scale, end = scale + power, match.end()
    amount = Amount(hit.start, end, end, value, step, scale, number.spelled)
    if hit.money:
        return _money(text, amount, hit.money)
    if glued:
        return _glued_unit(text, amount, glued[0], glued.end())
    return _spaced_unit(text, amount)


def _glued_scale(text: str, end: int, word: str, *, money: bool) -> int:
    """The power of ten of letters glued to a number: "$8m", "2bn", "5m people"; 0 where they are none."""
    if word in (
        "bn",
        "tn",
        "mn",
        "mln",
        "bln",
        "BN",
        "MN",
        "million",
        "billion",
        "trillion",
        "thousand",
        "crore",
        "lakh",
    ):
        return SCALES[word.lower()]
    if word not in GLUED:
        return 0
    if money:
        return GLUED[word]
    if word in "tTbB":
        return 9 if word in "bB" and _counts(text, end) else 0
    if word in "kK":
        return 0 if _METRES.match(text, end) or text.startswith((" run", " walk", "m"), end) else 3
    if _METRES.match(text, end):
        return 0
    return 6 if _counts(text, end) or word == "M" else 0


def _counts(text: str, end: int) -> bool:
    """A counted noun or a unit of weight or money follows: "5m people", "1.2m tonnes", "20m euros"."""
    words = words_after(text, end, 4)
    if words and (words[0].text.lower() in WORDS or words[0].text.lower() in MONEY_WORDS):
        return True
    return noun_phrase(words) is not None


def _money(text: str, amount: Amount, name: str) -> Amount:
    """A sum with its currency in front; "($5 million Canadian)" and "$31.20 US" name the dollar behind it."""
    right = amount.end
    match = _WORD.match(text, right)
    if match and name == "dollar":
        word = match[2]
        if word in ("US", "U.S."):
            right = match.end()
        elif word in ("Canadian", "Australian") and not plural(text[match.end() : match.end() + 12].strip()):
            name, right = f"{word.lower()} dollar", match.end()
        elif word in ("AUD", "CAD", "USD", "NZD", "HKD", "SGD"):
            name, right = CODES[word], match.end()
    return _rate(text, amount._replace(unit=Unit(name, "currency"), right=right))


def _glued_unit(text: str, amount: Amount, token: str, stop: int) -> Amount | None:
    """The unit whose symbol is glued to the number: "30km", "12pc", "50p", "64GB"."""
    if token in ("pc", "pct", "bps", "bp", "pp", "percent"):
        return amount._replace(unit=PERCENT_WORDS[token], end=stop, right=stop)
    if token[0] in SIGNS and len(token) == 1:
        return _rate(text, amount._replace(unit=Unit(SIGNS[token], "currency"), end=stop, right=stop))
    if token in CODES:
        return _rate(text, amount._replace(unit=Unit(CODES[token], "currency"), end=stop, right=stop))
    if token in GLUED_MONEY:
        return _rate(text, amount._replace(unit=Unit(GLUED_MONEY[token], "currency"), right=stop))
    unit = SYMBOLS.get(token) or WORDS.get(token) or WORDS.get(token.lower() if len(token) > 3 else token)
    if token == "y" or (token == "T" and not unit):
        return None
    if unit is None and (rare := rare_unit(text[stop - len(token) : stop + 24])):
        unit, length = rare
        stop += length - len(token)
    if unit is None:
        return None
    return _rate(text, amount._replace(unit=unit, right=stop))


def _spaced_unit(text: str, amount: Amount) -> Amount | None:
    """What follows the number after a space or a hyphen."""
    end = amount.end
    if text.startswith(("%", " %"), end):
        stop = end + 1 + (text[end] == " ")
        return _rate(text, amount._replace(unit=PERCENT, end=stop, right=stop))
    sign = SIGNS.get(text[end + 1 : end + 2]) if text.startswith(" ", end) else None
    if sign and not _NUMBER_NEXT.match(text, end + 2):
        return _rate(text, amount._replace(unit=Unit(sign, "currency"), end=end + 2, right=end + 2))
    if text.startswith(("\u00b0", " \u00b0", "\u00ba"), end):
        return _degrees(text, amount)
    if age := _OLD.match(text, end):
        return amount._replace(unit=Unit(f"{age[1]} of age", "age"), right=age.end(), hyphen=text[end] == "-")
    first = _WORD.match(text, end)
    if first is None:
        return amount
    hyphen = first[1] == "-"
    second = _WORD.match(text, first.end())
    third = _WORD.match(text, second.end()) if second else None
    raw = first[2]
    low = raw.lower()
    phrases = [(low, first.end())]
    if second:
        phrases.append((f"{low} {second[2].lower()}", second.end()))
        if third:
            phrases.append((f"{low} {second[2].lower()} {third[2].lower()}", third.end()))
    for phrase, stop in reversed(phrases):
        if percent := PERCENT_WORDS.get(phrase):
            return _rate(text, amount._replace(unit=percent, end=stop, right=stop, hyphen=hyphen))
        if name := MONEY_WORDS.get(phrase):
            return _rate(text, amount._replace(unit=Unit(name, "currency"), right=stop, hyphen=hyphen))
        unit = WORDS.get(phrase)
        if unit is not None:
            if unit.name == "pound" and _is_sterling(text, amount, stop):
                unit = Unit("pound sterling", "currency")
            if phrase == "second" and amount.value != 1 and not hyphen and amount.step is None:
                break  # "the 12 second-hand cars"
            return _rate(text, amount._replace(unit=unit, right=stop, hyphen=hyphen))
    if code := CODES.get(raw.upper() if raw in _SMALL_CODES else raw):
        return _rate(text, amount._replace(unit=Unit(code, "currency"), end=first.end(), right=first.end()))
    symbol = SYMBOLS.get(raw)
    if symbol and not hyphen and raw not in GLUED_ONLY:
        spaced = (
            len(raw) > 1
            or raw in ONE_LETTER_SPACED
            or (raw in "mlt" and (amount.step is not None or amount.value >= 1000))
        )
        if spaced and (raw not in "CFK" or not text[first.end() : first.end() + 2].strip(" ")[:1].isupper()):
            return _rate(text, amount._replace(unit=symbol, right=first.end()))
    if hyphen:
        if low in ("odd", "plus"):
            return amount
        return None  # "four-bedroom", "two-way", "six-pack": a property rather than a count
    if rare := rare_unit(text[first.start(2) : first.start(2) + 40]):
        unit, length = rare
        return _rate(text, amount._replace(unit=unit, right=first.start(2) + length))
    return amount


_SMALL_CODES = frozenset("usd eur gbp rmb aud cad inr".split())


def _degrees(text: str, amount: Amount) -> Amount:
    """Degrees by their sign: "20 °C", "5°"."""
    match = re.compile(r" ?[\u00b0\u00ba] ?(C|F)?(?![A-Za-z])").match(text, amount.end)
    if match is None:
        return amount
    unit = SYMBOLS[match[1]] if match[1] else SYMBOLS["\u00b0"]
    return amount._replace(unit=unit, right=match.end())


_STERLING = re.compile(r"[^.\n]{0,3}\((?:about |around |some )?(?:[$\u20ac]|US\$)")


def _is_sterling(text: str, amount: Amount, stop: int) -> bool:
    """These pounds are money: millions of them, or their worth in another currency follows."""
    return amount.scale >= 6 or bool(_STERLING.match(text, stop)) or text.startswith(" sterling", stop)


def _rate(text: str, amount: Amount) -> Amount:
    """The amount as a rate where "per" something follows: "$44 a barrel", "30 km per hour"."""
    match = _PER.match(text, amount.right)
    if match is None or amount.unit is None:
        return amount
    word = match[1].lower().replace(".", "")
    unit = WORDS.get(word)
    per = PER.get(word) or (unit.name if unit else None)
    if per is None or amount.unit.dimension == "age" or (word == "second" and match[0].startswith(" a")):
        return amount
    article = match[0].startswith((" a ", " an ", "-a-", "\na ", "\nan "))
    if article and amount.unit.dimension == "time" and (per not in _TIMES or per == amount.unit.name):
        return amount  # "12 hours a day" is a rate, "two years a person" is not
    name = f"{amount.unit.name} per {per}"
    known = WORDS.get(name)
    return amount._replace(unit=known or Unit(name, _rate_dimension(amount.unit, per)), right=match.end())


def _rate_dimension(unit: Unit, per: str) -> str:
    """Lengths per time are speeds, and what has no name of its own is a rate."""
    return "speed" if unit.dimension == "length" and per in ("hour", "second", "minute") else "rate"


def read_noun(text: str, amount: Amount) -> Amount:
    """The amount with the noun it counts, where it has no unit and one is found."""
    if amount.unit is not None or amount.noun is not None:
        return amount
    position = amount.end
    words = words_after(text, position)
    of = bool(words) and words[0].text.lower() == "of"
    if of:
        words = _behind_of(text, words)
    noun = noun_phrase(words, single=amount.value == 1 and not of)
    if noun is None:
        return amount
    amount = amount._replace(noun=noun, right=noun.end)
    match = _PER.match(text, noun.end)
    if match:
        word = match[1].lower()
        unit = WORDS.get(word)
        per = unit.name if unit and unit.dimension == "time" else PER.get(word) if "per" in match[0] else None
        if per and (per != "second" or "per" in match[0]):
            return amount._replace(unit=Unit(f"{noun.lemma} per {per}", "rate"), right=match.end())
    return amount


_OF_NUMBER = re.compile(r" (?:about |some |nearly |more than )?[0-9][0-9,.]*(?: (?:million|billion|thousand))?")


def _behind_of(text: str, words: list[Word]) -> list[Word]:
    """The noun phrase of "12 of the passengers", "of the 45 people", "dozens of protesters"."""
    position = words[0].end
    rest = words[1:]
    if rest and rest[0].text.lower() in ("the", "its", "their", "his", "her", "our", "those", "these", "them", "us"):
        position = rest[0].end
        rest = rest[1:]
    if match := _OF_NUMBER.match(text, position):
        return words_after(text, match.end())
    if rest and rest[0].text.lower() in NUMBER_WORDS:
        return rest[1:]
    return words_after(text, position) if rest else []
