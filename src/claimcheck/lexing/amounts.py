"""From a number to an amount: its scale word, percent mark, currency, unit or counted noun."""

from __future__ import annotations

import re
from collections.abc import Callable
from decimal import Decimal
from functools import lru_cache

from claimcheck.lexing.currencies import CODES, GLUED_MONEY, MONEY_WORDS, SIGNS, WEAK_CODES
from claimcheck.lexing.digits import whole_next
from claimcheck.lexing.nouns import BEFORE_A_KIND, COMPOUNDED, STOPS, Noun, words_after
from claimcheck.lexing.numerals import Number, closed, scaled
from claimcheck.lexing.plurals import lemma, plural
from claimcheck.lexing.quantulum import RARE_STARTS, may_be_rare, rare_phrase, rare_unit
from claimcheck.lexing.rates import rate, rate_dimension
from claimcheck.lexing.scales import SCALES
from claimcheck.lexing.scaling import METRES, SCALE_STARTS, Scaled, kelvin_near, scale_behind
from claimcheck.lexing.scan import Hit
from claimcheck.lexing.token import Amount
from claimcheck.lexing.units import (
    GLUED_ONLY,
    INVERSES,
    MULTIPLE,
    ONE_LETTER_SPACED,
    PERCENT,
    PERCENT_WORDS,
    ROCK_AGES,
    SYMBOLS,
    WORDS,
    YEAR_OF_AGE,
    Unit,
)
from claimcheck.text.value import made

_GLUED = re.compile(
    rf"[A-Za-z\u00a2\u00b5\u03bc\u00b0\u00ba\u2103\u2109{re.escape(''.join(SIGNS))}]+(?:/[a-z]+(?:\^?[\u00b2\u00b323](?![0-9A-Za-z]))?|[\u00b2\u00b323](?![0-9A-Za-z]))?"
)
_WORD = re.compile(
    r"([ ]{1,2}|-|\n(?=[a-z]))"
    r"((?:(?:U\.S|H\.K|N\.Z)\.|[A-Za-z\u00b5\u03bc\u00b0\u00ba]+)(?:/[A-Za-z]+(?:\^?[\u00b2\u00b323](?![0-9A-Za-z]))?|[\u00b2\u00b323](?![0-9A-Za-z]))?)"
)
_OLD = re.compile(
    r"[ -](year|month|week|day)s?(?:[ -]olds?\b|[ ]of[ ]age\b)(?![ ](?:law|ban|record|war|row|dispute)\b)"
)
_YO = re.compile(r"[ -](?:yo|y/o|y\.o\.)(?![A-Za-z-])")
_NUMBER_NEXT = re.compile(r" ?[0-9]")
_CLOSERS = frozenset([" a", "-a", " d", " s"])


def read(text: str, hit: Hit) -> Amount | None:
    """The amount at a number; None where what follows shows that it is none ("3G", "4x4", "50s", "six-pack")."""
    number, negative, money = hit.number, hit.negative, hit.money
    _, end, value, step, spelled, scale = number
    if negative:
        value = value.copy_negate()
    after = text[end : end + 1]
    glued = _GLUED.match(text, end) if not spelled and after not in _APART else None
    if glued is not None or money or (after in _JOINTS and text[end + 1 : end + 3] in SCALE_STARTS):
        letters = glued[0] if glued else ""
        plain = made(Scaled, (value, step, scale, end))
        value, step, scale, end = scale_behind(text, plain, start=number.start, glued=letters, money=money is not None)
        if end != number.end:
            glued, after = None, text[end : end + 1]
    if not spelled and text[end : end + 2] in _CLOSERS:
        closing = closed(text, Number(hit.start, end, value, step, True, scale), open_group=not scale)
        value, step, end, scale = closing.value, closing.step, closing.end, closing.power
        after = text[end : end + 1]
    amount = made(Amount, (hit.start, end, end, value, step, scale, spelled, None, None, False))
    if money:
        return _money(text, amount, money)
    if glued:
        return _glued_unit(text, amount, glued[0], glued.end())
    return _spaced_unit(text, amount) if after in _LEADS else amount


_APART = frozenset(["", *" ,.-;:)%\n"])
"""What follows a number to which nothing is glued."""
_JOINTS = frozenset(" -\n")


def _money(text: str, amount: Amount, name: str) -> Amount:
    """A sum with its currency in front; "($5 million Canadian)" and "$31.20 US" name the dollar behind it."""
    right = amount.end
    if name == "dollar" and text[right + 1 : right + 2] in _WHOSE and (match := _WORD.match(text, right)):
        word = match[2]
        if word in ("US", "U.S."):
            right = match.end()
        elif word in ("Canadian", "Australian") and not plural(text[match.end() : match.end() + 12].strip()):
            name, right = f"{word.lower()} dollar", match.end()
        elif word in ("AUD", "CAD", "USD", "NZD", "HKD", "SGD"):
            name, right = CODES[word], match.end()
    return rate(text, amount.measured(_currency(name), right))


_WHOSE = frozenset("UCANHS ")
"""What the word behind a sum begins with that says whose dollars they are; or more than one space stands before it."""


@lru_cache(maxsize=256)
def _currency(name: str) -> Unit:
    """The unit of sums in this currency."""
    return Unit(name, "currency")


def _glued_unit(text: str, amount: Amount, token: str, stop: int) -> Amount | None:
    """The unit whose symbol is glued to the number: "30km", "12pc", "50p", "64GB"."""
    if token in ("pc", "pct", "bps", "bp", "pp", "percent"):
        return amount._replace(unit=PERCENT_WORDS[token], end=stop, right=stop)
    if token[0] in SIGNS and len(token) == 1:
        return rate(text, amount._replace(unit=Unit(SIGNS[token], "currency"), end=stop, right=stop))
    if token in CODES:
        return rate(text, amount._replace(unit=Unit(CODES[token], "currency"), end=stop, right=stop))
    if token in GLUED_MONEY:
        return rate(text, amount._replace(unit=Unit(GLUED_MONEY[token], "currency"), right=stop))
    if token in "\u00b0\u00ba":
        return _degrees(text, amount)
    if token == "K" and kelvin_near(text, amount.start):
        return amount.measured(WORDS["kelvin"], stop)
    if token in ROCK_AGES:
        return amount.measured(ROCK_AGES[token], stop)
    if token in ("yo", "y/o"):
        return amount.measured(YEAR_OF_AGE, stop)
    if "/" in token and (quotient := _quotient(token)):
        return rate(text, amount.measured(quotient, stop))
    unit = SYMBOLS.get(token) or WORDS.get(token) or WORDS.get(token.lower() if len(token) > 3 else token)
    if token == "x" and _TIMES_SIGN.match(text, stop):
        unit = MULTIPLE  # "5x the average"; not "2x 500g", "4x4"
    if token == "y" or (token == "T" and not unit):
        return None
    if unit is None and (rare := rare_unit(text[stop - len(token) : stop + 24])):
        unit, length = rare
        stop += length - len(token)
    if unit is None:
        return None
    return rate(text, amount._replace(unit=unit, right=stop))


_TIMES_SIGN = re.compile(r"(?: [A-Za-z]|[.,;)\n]|\Z)(?![0-9])")


def _spaced_unit(text: str, amount: Amount) -> Amount | None:
    """What follows the number after a space or a hyphen."""
    end = amount.end
    if text[end] == " " and (gap := text.find(" ", end + 1, end + _LONG)) > 0 and _is_ordinary(text[end + 1 : gap]):
        return amount
    if text[end + 1 : end + 2] not in _LETTERS or text[end] in _MARKS:
        marked = _marked_unit(text, amount)
        if marked is not None:
            return marked
    first = _WORD.match(text, end)
    return amount if first is None else _worded_unit(text, amount, first)


def _marked_unit(text: str, amount: Amount) -> Amount | None:
    """The unit whose sign stands behind the number: "12 %", "5 $", "20 \u00b0C", "5'11", "40 (km)"; None for no sign."""
    end = amount.end
    lead, sign = text[end], text[end + 1 : end + 2]
    behind = end + 1 + (lead == " ")
    if lead == "'":
        return _feet_and_inches(text, amount)
    if lead == "%" or (lead == " " and sign == "%"):
        return rate(text, amount.measured(PERCENT, behind, end=behind))
    if lead == " " and (name := SIGNS.get(sign)) and not _NUMBER_NEXT.match(text, behind):
        return rate(text, amount.measured(_currency(name), behind, end=behind))
    if lead == "\u2030" or (lead == " " and sign == "\u2030"):
        return amount.measured(SYMBOLS["\u2030"], behind, end=behind)
    if not _DEGREE_SIGNS.isdisjoint((lead, sign)):
        return _degrees(text, amount)
    if sign in _OPENING and (bracketed := _BRACKETED.match(text, end)):
        unit = SYMBOLS.get(bracketed[1])
        return amount if unit is None else amount.measured(unit, bracketed.end())
    return None


def _worded_unit(text: str, amount: Amount, first: re.Match[str]) -> Amount | None:
    """The unit that begins with the word behind the number, ``first``; the amount as it is where none does."""
    raw, stop, hyphen = first[2], first.end(), first[1] == "-"
    if (reader := _BY_WORD.get(raw)) and (found := reader(text, amount, first)):
        return found
    low = raw.lower()
    if low in _NO_UNITS and not hyphen:
        return amount
    start = first.start(2)
    if low in RARE_STARTS and (rare := rare_phrase(text[start : start + 48])):
        return rate(text, amount.measured(rare[0], start + rare[1], hyphen=hyphen))
    if (longest := _LONGEST.get(low)) and (found := _unit_words(text, amount, first, longest)):
        return found
    if (raw in _SYMBOLS or not raw.isalpha() or raw[0] == "M") and (found := _symbol(text, amount, first)):
        return found
    if hyphen:
        return _compounded(text, amount, raw, start, stop)
    if may_be_rare(raw) and (rare := rare_unit(text[start : start + 40])):
        return rate(text, amount.measured(rare[0], start + rare[1]))
    return amount


def _age(text: str, amount: Amount, first: re.Match[str]) -> Amount | None:
    """ "12 years old", "a six-month-old", "12 y.o."."""
    hyphen = first[1] == "-"
    if match := _OLD.match(text, amount.end):
        return amount.measured(Unit(f"{match[1]} of age", "age"), match.end(), hyphen=hyphen)
    match = _YO.match(text, amount.end)
    return None if match is None else amount.measured(YEAR_OF_AGE, match.end(), hyphen=hyphen)


def _part_of(text: str, amount: Amount, first: re.Match[str]) -> Amount | None:
    """The whole of a fraction: "1/16 of a US pint", "2/3 of the seats"."""
    if amount.step is not None and amount.value < 1 and (of := _OF_A.match(text, amount.end)):
        whole = _spaced_unit(text, amount._replace(end=of.end() - 1))
        return amount if whole is None or whole.unit is None else amount.measured(whole.unit, whole.right)
    return _share(text, amount) if amount.step is not None and whole_next(text, amount.end) else None


def _dotted(text: str, amount: Amount, first: re.Match[str]) -> Amount | None:
    """ "500 sq. ft"."""
    match = _DOTTED.match(text, amount.end)
    return None if match is None else rate(text, amount.measured(WORDS[f"{match[1]} {match[2]}"], match.end(2)))


def _one_cent(text: str, amount: Amount, first: re.Match[str]) -> Amount | None:
    """ "a loss of one ct a share", "1 ct vs 3 cts": spelled or of a share; a diamond of 1 ct has a carat."""
    if amount.value != 1 or not (amount.spelled or _OF_SHARES.match(text, first.end())):
        return None
    return rate(text, amount.measured(_currency("cent"), first.end()))


_OF_SHARES = re.compile(r" (?:(?:a|per) sha?re?|vs)\b")

_BY_WORD: dict[str, Callable[[str, Amount, re.Match[str]], Amount | None]] = {
    **dict.fromkeys("year years month months week weeks day days yo y/o y".split(), _age),
    "of": _part_of,
    "ct": _one_cent,
    "sq": _dotted,
    "cu": _dotted,
}
"""Words behind a number with more than one kind of unit to begin, and what looks for the first of these."""
_MARKS = frozenset("'%")
_DEGREE_SIGNS = frozenset("\u00b0\u00ba")


_LONG = 24
"""Characters within which a word ends; a longer one is left to the patterns."""


@lru_cache(maxsize=8192)
def _is_ordinary(word: str) -> bool:
    """No unit begins with the word: nearly all words that stand behind numbers are things, or go on in the sentence.

    A comma or a stop may close it.
    """
    word = word[:-1] if word[-1:] in _CLOSING else word
    low = word.lower()
    if not word.isascii() or not word.isalpha() or low in _LONGEST or low in _BEGINNINGS or word in _SYMBOLS:
        return False
    return low in _NO_UNITS or not (word[0] == "M" or low in RARE_STARTS or may_be_rare(word))


_CLOSING = frozenset(",.;:)")
_BEGINNINGS = frozenset(["of", "sq", "cu", "yo", "ct"])
"""Words that are no units, and may begin one with others: "of a mile", "sq. ft", "yo"."""


def _symbol(text: str, amount: Amount, first: re.Match[str]) -> Amount | None:
    """The unit that a symbol behind a space or a hyphen names: "12 km", "20 USD", "5 kg/m3", "a 10-km race"."""
    raw, stop, hyphen = first[2], first.end(), first[1] == "-"
    if len(raw) < 5 and (sum_of_money := _coded(text, amount, raw, stop)):
        return sum_of_money
    if "/" in raw and (quotient := _quotient(raw)):
        return rate(text, amount.measured(quotient, stop))
    if (
        not hyphen
        and (inverse := INVERSES.get(text[first.start(2) : stop + 2]))
        and not text[stop + 2 : stop + 3].isalnum()
    ):
        return amount.measured(inverse, stop + 2)
    if raw in ROCK_AGES and text.startswith(" ago", stop):
        return amount.measured(ROCK_AGES[raw], stop)
    if raw == "in" and _INCHES_NEXT.match(text, stop):
        return amount.measured(WORDS["inch"], stop)
    symbol = SYMBOLS.get(raw)
    if symbol and not hyphen and _is_spaced_symbol(text, amount, raw, stop):
        return rate(text, amount.measured(symbol, stop))
    if symbol and hyphen and len(raw) > 1 and raw not in GLUED_ONLY:
        return rate(text, amount.measured(symbol, stop, hyphen=True))  # "a 10-km race"
    return None


_SMALL_CODES = frozenset("usd eur gbp rmb aud cad inr".split())
_SYMBOLS = _SMALL_CODES.union(SYMBOLS, CODES, WEAK_CODES, ROCK_AGES, ["in"]) | {
    symbol.partition("-")[0] for symbol in INVERSES
}
"""Every symbol and code of letters; "M" may stand before a code."""


def _share(text: str, amount: Amount) -> Amount:
    """A fraction of a whole in percent, as wide as a third that is told in words: "2/3 of the seats"."""
    if amount.spelled or amount.value >= 1 or "." in text[amount.start : amount.end]:
        return amount
    value = round(amount.value * 100, 2).normalize()
    step = min(_SHARE_STEP, value / 5)
    return amount._replace(value=value, step=step).measured(PERCENT, amount.end)


_SHARE_STEP = Decimal(6)
_DOTTED = re.compile(r"[ -](sq|cu)\. ?(ft|feet|foot|in|inches|m|met(?:re|er)s?|km|mi|miles?|yd|yards?)\b")
_OPENING = frozenset("([{<")
_BRACKETED = re.compile(r" [(\[{<]([A-Za-z\u00b0]{2,4}[23\u00b2\u00b3]?)[)\]}>]")
_OF_A = re.compile(r" of an? (?!an? )")
_LEADS = frozenset(" -\n%\u00b0\u00ba\u2030'")
_LETTERS = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ")


_INCHES = re.compile(r"' ?([0-9]{1,2})(\"|'')?(?![0-9A-Za-z']|[.,][0-9])")
_TALLEST = 8
"""Feet that nobody is taller than."""


def _feet_and_inches(text: str, amount: Amount) -> Amount:
    """ "5'11\"", "6'2": a height, told in inches."""
    match = _INCHES.match(text, amount.end)
    if match is None or amount.step is not None or not amount.value > 0 or int(match[1]) >= 12:
        return amount
    if match[2] is None and not 4 <= amount.value <= _TALLEST:
        return amount
    stop = match.end()
    return amount._replace(value=amount.value * 12 + int(match[1]), unit=WORDS["inch"], end=stop, right=stop)


def _unit_words(text: str, amount: Amount, first: re.Match[str], longest: int) -> Amount | None:
    """The unit that these words name, up to the ``longest`` there is: "percent", "US dollars", "miles per hour"."""
    hyphen = first[1] == "-"
    low = first[2].lower()
    phrases = [(low, first.end())]
    position = first.end()
    while len(phrases) < longest and (match := _WORD.match(text, position)):
        position = match.end()
        phrases.append((f"{phrases[-1][0]} {match[2].lower()}", position))
    for phrase, stop in reversed(phrases):
        if percent := PERCENT_WORDS.get(phrase):
            return rate(text, amount.measured(percent, stop, end=stop, hyphen=hyphen))
        if phrase in ("mark", "marks") and not hyphen and _is_german(text, amount):
            return rate(text, amount.measured(Unit("german mark", "currency"), stop))
        if name := MONEY_WORDS.get(phrase):
            return rate(text, amount.measured(Unit(name, "currency"), stop, hyphen=hyphen))
        unit = WORDS.get(phrase)
        if unit is not None:
            if unit.name == "pound" and _is_sterling(text, amount, stop):
                unit = Unit("pound sterling", "currency")
            if phrase == "second" and amount.value != 1 and not hyphen and amount.step is None:
                break  # "the 12 second-hand cars"
            return rate(text, amount.measured(unit, stop, hyphen=hyphen))
    if low in _OF_WHERE:
        for phrase, stop in phrases[:0:-1]:
            unit = WORDS.get(phrase[len(low) + 1 :])
            if unit is not None and unit.dimension in ("mass", "volume", "length"):
                return amount.measured(unit, stop)
    return None


_INCHES_NEXT = re.compile(r"\.?\Z|\.\n| (?:thick|long|wide|tall|high|deep|diameter)\b")


def _quotient(symbols: str) -> Unit | None:
    """The unit of two symbols: "kg/m3", "A/cm2", "l/km"."""
    if symbols in SYMBOLS:
        return SYMBOLS[symbols]
    top, _, bottom = symbols.replace("^", "").partition("/")
    over, under = SYMBOLS.get(top), SYMBOLS.get(bottom) or WORDS.get(bottom)
    if over is None or under is None:
        return None
    name = f"{over.name} per {under.name}"
    return WORDS.get(name) or Unit(name, rate_dimension(over, under.name))


def _is_spaced_symbol(text: str, amount: Amount, raw: str, stop: int) -> bool:
    """The symbol is also read after a space: "12 km", "5.5 m"; not "5 in hospital"."""
    if raw in GLUED_ONLY:
        return False
    if raw == "m" and (
        METRES.match(text, stop) or _BY_METRES.match(text, stop) or text.endswith(_METRES_BY, 0, amount.start)
    ):
        return True
    if (
        len(raw) == 1
        and raw not in ONE_LETTER_SPACED
        and not (raw in "mlt" and (amount.step is not None or amount.value >= 1000))
        and not text.startswith("/100", stop)
    ):
        return False
    return raw not in "CFK" or not text[stop : stop + 2].strip(" ")[:1].isupper()


_METRES_BY = (" m x ", " m by ")
_BY_METRES = re.compile(r" (?:x|by) [0-9][0-9.]* m\b")


def _compounded(text: str, amount: Amount, raw: str, start: int, stop: int) -> Amount | None:
    """What a hyphen ties to the number: "50-odd", "a four-bedroom house"; None for "two-way", "six-pack"."""
    low = raw.lower()
    if low in ("odd", "ish", "plus", "strong") or (low == "in" and _ONE_IN.match(text, stop)):
        return amount
    if low in COMPOUNDED and (amount.value != 1 or not amount.spelled):
        return amount.counting(Noun(lemma(low), (), start, stop))._replace(hyphen=True)
    if amount.step is not None and not amount.scale and raw.isalpha() and low == raw and raw not in _MANNERS:
        return amount.counting(Noun(raw, (), start, stop))._replace(hyphen=True)  # "a 7.1-magnitude earthquake"
    following = words_after(text, stop, 3) if low in BEFORE_A_KIND else []
    if any(word.text in BEFORE_A_KIND[low] for word in following):
        return amount.counting(Noun(lemma(low), (), start, stop))._replace(hyphen=True)
    return None


_ONE_IN = re.compile(r"-(?:[1-9]|five\b|ten\b|four\b|three\b)")
_MANNERS = frozenset("style type like era based powered fold way times turbo point".split())
"""Words that make a kind or a relation of the decimal number before them: "a 2.5-fold rise", "a 2.0-style site"."""


_OF_WHERE = frozenset("us u.s. imperial metric nautical".split())
"""Where the unit is from: "one US fluid ounce"."""


_LONGEST: dict[str, int] = dict.fromkeys(_OF_WHERE, 3)
"""By the word that a unit in words may begin with, of how many words the longest such unit is made."""
_LONGEST["mark"] = _LONGEST["marks"] = 1  # money only in some places, and in none of the tables
for _phrase in (*PERCENT_WORDS, *MONEY_WORDS, *WORDS):
    _first = _phrase.partition(" ")[0]
    _LONGEST[_first] = max(_LONGEST.get(_first, 1), _phrase.count(" ") + 1)

_NO_UNITS = STOPS.difference(_LONGEST, RARE_STARTS, _SYMBOLS, ["of"])
"""Words that end every noun phrase and begin no unit: most figures have their unit before or none."""


def _coded(text: str, amount: Amount, raw: str, stop: int) -> Amount | None:
    """A sum with the code of its currency behind it: "20 USD", "75 USD million", "48.5 MGBP"."""
    code = CODES.get(raw.upper() if raw in _SMALL_CODES else raw)
    if code is None and amount.scale and len(raw) == 3:
        code = WEAK_CODES.get(raw)
    if code is None and len(raw) == 4 and raw[0] == "M" and (code := CODES.get(raw[1:])) and not amount.scale:
        value, step = scaled(amount.value, amount.step, 6)
        amount = amount._replace(value=value, step=step, scale=6)
    if code is None or text[stop : stop + 1].isdigit():
        return None  # "3 USD50 cards": the code belongs to the number behind it
    match = _WORD.match(text, stop)
    power = SCALES.get(match[2].lower(), 0) if match and not amount.scale else 0
    if match and power > 2:
        value, step = scaled(amount.value, amount.step, power)
        amount, stop = amount._replace(value=value, step=step, scale=power), match.end()
    return rate(text, amount._replace(unit=Unit(code, "currency"), end=stop, right=stop))


def _degrees(text: str, amount: Amount) -> Amount:
    """Degrees by their sign: "20 °C", "5°"."""
    match = _DEGREES.match(text, amount.end)
    if match is None:
        return amount
    letter = match[1] or (match[2] or "")[:1]
    return amount._replace(unit=SYMBOLS[letter or "\u00b0"], right=match.end())


_DEGREES = re.compile(r" ?[\u00b0\u00ba](?: ?(C|F)(?![A-Za-z])| on the (Celsius|Fahrenheit) scale| ?(?![A-Za-z]))")


_DOLLAR_NEAR = re.compile(r"\bdollar\b", re.IGNORECASE)


def _is_german(text: str, amount: Amount) -> bool:
    """These marks are money: millions of them, or what a dollar costs; in a school, "8.5 marks" are none."""
    if amount.scale >= 6 or text.startswith((" per share", " a share"), amount.end + len(" marks")):
        return True
    return amount.step is not None and bool(_DOLLAR_NEAR.search(text, max(0, amount.start - 80), amount.start))


_STERLING = re.compile(r"[^.\n]{0,3}\((?:about |around |some )?(?:[$\u20ac]|US\$)")


def _is_sterling(text: str, amount: Amount, stop: int) -> bool:
    """These pounds are money: millions of them, or their worth in another currency follows."""
    return amount.scale >= 6 or bool(_STERLING.match(text, stop)) or text.startswith(" sterling", stop)
