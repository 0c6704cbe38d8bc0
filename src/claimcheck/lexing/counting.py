"""What an amount counts: the noun behind it, also behind "of"."""

from __future__ import annotations

import re
from decimal import Decimal

from claimcheck.lexing.nouns import Noun, Word, fused, noun_phrase, phrase_after, plain_noun, words_after
from claimcheck.lexing.numerals import NUMBER_WORDS
from claimcheck.lexing.rates import PER_WHAT, may_follow, per_many
from claimcheck.lexing.token import Amount
from claimcheck.lexing.units import PER, WORDS, Unit


def read_noun(text: str, amount: Amount) -> Amount:
    """The amount with the noun it counts, where it has no unit and one is found."""
    if amount.unit is not None or amount.noun is not None:
        return amount
    single = amount.value == _ONE
    noun = plain_noun(text, amount.end) if not single and text[amount.end : amount.end + 1] == " " else None
    if noun is None:
        noun = _read_phrase(text, amount.end, single=single)
    if noun is not None and not single:
        noun = fused(text, noun)
    if noun is None or len(noun.lemma) == 1 or "/" in noun.lemma:
        return (per_many(text, amount, "") if may_follow(text, amount.right) else None) or amount
    if noun.modifiers and (unit := _unit_of(noun)):
        return amount._replace(unit=unit, noun=Noun("", noun.modifiers, noun.start, noun.end), right=noun.end)
    amount = amount.counting(noun)
    if not may_follow(text, noun.end):
        return amount
    match = PER_WHAT.match(text, noun.end) if noun.lemma else None
    if match is None and (rate := per_many(text, amount, noun.lemma)):
        return rate
    if match:
        word = match[1].lower()
        unit = WORDS.get(word)
        per = unit.name if unit and unit.dimension == "time" else PER.get(word) if "per" in match[0] else None
        if per and (per != "second" or "per" in match[0]):
            return amount._replace(unit=Unit(f"{noun.lemma} per {per}", "rate"), right=match.end())
    return amount


_ONE = Decimal(1)


def _read_phrase(text: str, position: int, *, single: bool) -> Noun | None:
    """The noun of the words behind the position, also behind "of"; ``single`` where just one is counted."""
    words = phrase_after(text, position) if text[position : position + 1] in _GAPS else []
    if words and words[0].text.lower() == "of":
        return noun_phrase(_behind_of(text, words_after(text, position)))
    return noun_phrase(words, single=single)


_GAPS = frozenset(" \n")
_NEVER_THINGS = frozenset("acre hectare tonne ton bushel kilometre mile kilogram".split())
"""Units that are no things as well: yards, feet, stones, barrels and pounds may be."""
_OF_AMOUNT = frozenset(
    "more extra further additional full whole consecutive straight successive long solid net gross".split()
)
"""Adjectives of the amount, which stand before things and measures alike: "three consecutive days"."""


def _unit_of(noun: Noun) -> Unit | None:
    """The unit that stands behind adjectives: "60 million harvested acres", "ten more days"."""
    unit = WORDS.get(noun.lemma)
    if unit is None or not (unit.name in _NEVER_THINGS or _OF_AMOUNT.issuperset(noun.modifiers)):
        return None
    return unit


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
