"""Numbers that neither count nor measure where they stand: labels, years, pronouns, items of a list."""

from __future__ import annotations

import re
from decimal import Decimal

from claimcheck.lexing.calendar import MONTHS
from claimcheck.lexing.currencies import MONEY_WORDS
from claimcheck.lexing.hedges import MOVES
from claimcheck.lexing.labels import BEFORE_MONTHS, LABELS, NAMING, OPENERS, is_label
from claimcheck.lexing.nouns import MODEL_BEFORE, STOPS, names_a_model, words_after
from claimcheck.lexing.numerals import NUMBER_WORDS
from claimcheck.lexing.token import Amount
from claimcheck.lexing.units import WORDS, Unit

_POINTERS = frozenset("the these those all both only at other last first by past next".split())
_FRACTIONS = frozenset("third fifth sixth seventh eighth ninth tenth hundredth thousandth half".split())
_DIALS = frozenset([Decimal(911), Decimal(999)])
_EMERGENCY = frozenset("call caller dispatcher operator".split())
_CALIBRE = re.compile(r"[ -]calib(?:re|er)\b|\u00d7")
_GUN = re.compile(r"[ -](?:revolver|pistol|rifle|handgun|gun|magnum|Magnum|cal\.?|bullet|round|ammunition)s?\b")
_COUNTING = frozenset("at was were is reached totalled totaled than equals equalled".split())
"""Words behind which even a long number without commas is a figure: "the count stood at 2483805"."""
_DIALLED = re.compile(r"\) ?[0-9]{3}[- .][0-9A-Z]{4}\b")
_LINE_START = re.compile(r"(?:\A|\n)[ (]{0,2}\Z")
_CAPITAL_NEXT = re.compile(r" [A-Z][a-z]")
_YEAR_CUES = frozenset(
    "in since by until till of from during before after around circa late early mid through the and to for".split()
)
_ONE_STOPS = frozenset("of another thing day side way time after in or more to such".split())
_SOME_DAY = (["to"], ["will"], ["would"], ["could"], ["may"], ["might"], ["can"], ["should"])
""" "They hope to one day be heard": no length of time."""
_BEFORE_PRONOUN = frozenset("the this that no any each every which another only not everyone or and number at".split())


def is_no_figure(text: str, amount: Amount, before: list[str], lower: list[str], *, hedged: bool) -> bool:
    """A label, a year, a pronoun, an item of a list or a word that only looks like a number.

    ``before`` are the words in front of the figure and its hedge, as written, and ``lower`` the same in small letters.
    """
    unit = amount.unit
    if before and ((last := before[-1]) in _TELLING or not last.isalpha() or not last.islower()):
        if _is_base(amount, lower) or (unit is None and _in_a_name(text, amount, before)):
            return True
        followed = _is_followed(text, amount)
        if not hedged and not _is_sum(text, amount) and is_label(before, followed=followed, spelled=amount.spelled):
            return True
    if unit is not None and _is_title(text, amount, unit, before):
        return True
    if amount.spelled:
        if amount.value == 1 and not amount.scale:
            if unit is not None and unit.name == "day" and lower[-1:] in _SOME_DAY:
                return True
            return _is_named_one(text, amount, before) or _is_pronoun(text, amount, lower, hedged=hedged)
        return unit is None and _is_mere_word(text, amount, lower, hedged=hedged)
    if unit is not None:
        return False
    if text.startswith((" calib", "-calib", "\u00d7"), amount.end) and _CALIBRE.match(text, amount.end):
        return True
    if text[amount.start] == "." and _GUN.match(text, amount.end):
        return True  # "a .44 revolver"
    if amount.value in _DIALS and not hedged:
        return amount.noun is None or amount.noun.lemma in _EMERGENCY
    if _is_bare_year(text, amount, lower, hedged=hedged):
        return True
    return amount.noun is None and _is_bare_label(text, amount, lower, hedged=hedged)


_TELLING = NAMING | MODEL_BEFORE | {"of", "per", "every"}
"""In front of a number most words are small and ordinary; these may belong to it, as may all names and all with marks."""


def _is_followed(text: str, amount: Amount) -> bool:
    """A unit or a noun stands behind the number itself: not in "chapter 11 of the bankruptcy laws"."""
    return amount.unit is not None or (amount.noun is not None and not text.startswith((" of ", "\nof "), amount.end))


def _is_base(amount: Amount, lower: list[str]) -> bool:
    """The 100,000 of "12 per 100,000 people", "in every 1,000 births": the figure in front is the rate."""
    every = lower[-1] == "every" and amount.value >= 100 and lower[-2:-1] in (["for"], ["in"])
    return (every or lower[-1] == "per") and (amount.unit is None or amount.unit.dimension != "currency")


def _in_a_name(text: str, amount: Amount, before: list[str]) -> bool:
    """ "Two new 737 Max jets", "14 Leopard 2 tanks": the number stands inside the phrase that another number counts.

    The seven of "the Group of Seven" is a name alone.
    """
    if len(before) < 2 or not names_a_model(before[-1]):
        return before[-2:] == ["Group", "of"]
    if amount.spelled or amount.scale or amount.step is not None or amount.value > 999:
        return False
    counting = before[-2] if not names_a_model(before[-2]) else before[-3] if len(before) > 2 else ""
    return counting.lower() in NUMBER_WORDS or (counting.isdigit() and len(counting) < 4)


_RACES = frozenset(map(Decimal, (6, 8, 10, 12, 24)))
"""Hours that races last, and are called by: the Le Mans 24 Hours."""


def _is_title(text: str, amount: Amount, unit: Unit, before: list[str]) -> bool:
    """ "Three Mile Island", "the rapper 50 Cent", "the Le Mans 24 Hours", "a two-bit lawyer": figure and unit are a name."""
    if unit.name == "bit" and amount.spelled and amount.value == 2:
        return True
    if amount.hyphen or text[amount.end : amount.end + 2].islower():
        return False
    words = text[amount.end : amount.right].split()
    if not words or not words[0][:1].isupper() or not words[0][1:].islower():
        return False
    if unit.name == "hour" and amount.value in _RACES and before and before[-1][0].isupper():
        return before[-1].lower() not in OPENERS
    if amount.value == 1 or amount.scale or amount.step is not None or len(words) > 1:
        return False
    low = words[0].lower()
    if low.endswith("s") or not (f"{low}s" in WORDS or f"{low}s" in MONEY_WORDS):
        return False  # "20 Baht", "10 Percent": these have no plural that would be missing
    return unit.name == "cent" or bool(_CAPITAL_NEXT.match(text, amount.right))


def _is_sum(text: str, amount: Amount) -> bool:
    """No label is written like this: money, percent, "1.88 billion", "194,000"."""
    unit = amount.unit
    if unit is not None and not amount.hyphen and unit.dimension in ("currency", "percentage"):
        return True
    return amount.scale > 0 or "," in text[amount.start : amount.end]


def _is_mere_word(text: str, amount: Amount, lower: list[str], *, hedged: bool) -> bool:
    """A number word that counts nothing: "SEAL Team Six", "two-thirds", "the two", "six figures"."""
    shouted = text[amount.start + 1].isupper()
    if (text[amount.start].isupper() and lower and not shouted) or (shouted and amount.noun is None):
        return True
    if amount.noun is not None:
        return amount.noun.lemma.rpartition("-")[2] in _FRACTIONS or (
            amount.noun.lemma == "figure" and amount.value > 3
        )
    if amount.value == 0:
        return True
    if hedged:
        return False
    last = lower[-1] if lower else ""
    if (16 <= amount.value <= 20 and _YEAR_NEXT.match(text, amount.end)) or (
        last in _CENTURIES and 10 <= amount.value <= 99
    ):
        return True  # "nineteen ninety-nine", "the twenty twenty games"
    if last in MONTHS and amount.value <= 31 and BEFORE_MONTHS.isdisjoint(lower[-2:-1]):
        return True  # "on February five"
    if (last in _POINTERS and not amount.scale) or (last == "or" and amount.value == 2):
        return True
    return text.startswith("-", amount.end) and not text.startswith(_TIED_ON, amount.end)


_CENTURIES = frozenset("sixteen seventeen eighteen nineteen twenty".split())
_YEAR_NEXT = re.compile(
    r" (?:ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty"
    r"(?:[ -](?:one|two|three|four|five|six|seven|eight|nine))?)\b(?!-)"
)


_TIED_ON = ("-odd", "-ish", "-plus", "-strong")


_YEAR_LENGTHS = (4, 5)
"""Characters of a year, or of one with a sign or a separator."""


def _is_bare_year(text: str, amount: Amount, lower: list[str], *, hedged: bool) -> bool:
    """ "In 2019 elections", "by 2120": a year that counts nothing. "About 2000 people" and "2000 people" do count."""
    if amount.end - amount.start not in _YEAR_LENGTHS or amount.step is not None or amount.scale:
        return False
    if not 1900 <= amount.value <= 2199:
        return False
    if "," in text[amount.start : amount.end]:
        return False
    if amount.noun is None:
        return True
    return not hedged and bool(amount.noun.modifiers or (lower and lower[-1] in _YEAR_CUES))


def _is_bare_label(text: str, amount: Amount, lower: list[str], *, hedged: bool) -> bool:
    """ "1. Wash", "Image 2 of 9", "21 Pro Video", a code to dial, "350-": numbers without a noun that name something."""
    following = text[amount.end : amount.end + 1]
    if following == "-" and not text.startswith(_TIED_ON, amount.end):
        return True
    if hedged:
        return False
    if following == ")" and (_is_dialled(text, amount) or _enumerates(text, amount)):
        return True
    if not lower and _LINE_START.search(text, max(0, amount.start - 3), amount.start):
        alone = amount.start < 3 and len(text) - amount.end < 3
        if following in (".", ")", "\n") or (amount.value < 1000 and not following and not alone):
            return True
    if amount.scale:
        return False
    if "," in text[amount.start : amount.end]:
        return False
    if _CAPITAL_NEXT.match(text, amount.end) or (amount.value in _JETS and _is_jet(text, amount, lower)):
        return True
    if amount.value >= 10_000 and amount.step is None and " " not in text[amount.start : amount.end]:
        return lower[-1:] == [] or (lower[-1] not in _COUNTING and not _tells_amount(lower))
    return lower[-1:] == ["of"] and len(lower) > 2 and lower[-3] in LABELS


def _is_dialled(text: str, amount: Amount) -> bool:
    """The area code of a number to call: "(202) 555 0144"."""
    return text[amount.start - 1 : amount.start] == "(" and _DIALLED.match(text, amount.end) is not None


_LONGEST_LIST = 30
_LIST = 1200
"""Characters within which the first item, or behind the first the second, has to stand."""


def _enumerates(text: str, amount: Amount) -> bool:
    """ "Three aims: 1) jobs, 2) lower taxes": the bracket closes nothing, or nothing but the number; and so the first one's."""
    start, end = amount.start, amount.end
    if amount.step is not None or not 1 <= amount.value <= _LONGEST_LIST or not text[start:end].isdigit():
        return False
    sign = text[start - 1 : start] if start else " "
    if sign not in (" ", "(", "\n"):
        return False
    # "Smith (12) and Jones (13)" are no items: a list begins with its first.
    if amount.value == 1:
        following = text.find(f"{sign}2)", end, end + _LIST) >= 0
    else:
        following = text.find(f"{sign}1)", max(0, start - _LIST), start) >= 0
    near = max(0, start - _BRACKETED)
    return following and (sign == "(" or text.rfind("(", near, start) <= text.rfind(")", near, start))


_BRACKETED = 80


def _is_named_one(text: str, amount: Amount, before: list[str]) -> bool:
    """ "A Mini One bought new", "sang One Night": a capital inside a sentence, and another beside it."""
    if not before or not text.startswith("One ", amount.start):
        return False
    return (before[-1][0].isupper() and before[-1].lower() not in OPENERS) or text[
        amount.start + 4 : amount.start + 5
    ].isupper()


_JETS = frozenset(Decimal(707 + 10 * i) for i in range(9))
"""Airliners that are called by their number alone: "the 737 replacement programme", "a version of the 777"."""


def _is_jet(text: str, amount: Amount, lower: list[str]) -> bool:
    """A thing follows that has the number for its name, and nothing rose or fell by it; or "the" leads it."""
    if lower[-1:] == ["the"]:
        return True
    after = words_after(text, amount.end, 1)
    named = bool(after) and after[0].text.islower() and after[0].text not in STOPS
    return named and not (lower and lower[-1] in MOVES)


def _tells_amount(lower: list[str]) -> bool:
    """ "An amount of 1000000": without its noun and its commas it is a figure all the same."""
    return lower[-1:] == ["of"] and len(lower) > 1 and lower[-2] in _AMOUNTS


_AMOUNTS = frozenset("amount sum total population crowd attendance audience circulation".split())


def _is_pronoun(text: str, amount: Amount, lower: list[str], *, hedged: bool) -> bool:
    """ "one" that stands for somebody or something: "one of the", "no one", "one after another", "the one"."""
    if amount.unit is not None:
        return False
    if amount.noun is None or amount.noun.lemma.rpartition("-")[2] in _FRACTIONS:
        return True
    after = words_after(text, amount.end, 1)
    if not after or after[0].text.lower() in _ONE_STOPS:
        return True
    return not hedged and bool(lower) and lower[-1] in _BEFORE_PRONOUN
