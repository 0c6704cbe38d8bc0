"""What an amount is told per: "$44 a barrel", "30 km per hour", "12 per 100,000 people"."""

from __future__ import annotations

import re

from claimcheck.lexing.token import Amount
from claimcheck.lexing.units import PER, SYMBOLS, WORDS, Unit
from claimcheck.lexing.units import plural as plural_unit

PER_WHAT = re.compile(
    r"(?:/|[ \n]per[ ]|-per-|-a-|[ \n]an?[ ](?=[a-z]))"
    r"((?:(?:sq|square|cubic|troy)\.?[ ])?[A-Za-z]+[23]?)\b(?![ ](?:ago|earlier|before|later|previously|or|old|if)\b)"
)
_TIMES = frozenset("second minute hour day week month year decade".split())


_PER_MANY = re.compile(
    r"(?:/| per | (?:for|in) every )([1-9][0-9]{0,2}(?:,000)*|[1-9]0+|million)"
    r"(?:(?<=[0-9])[ ]?(km|kilomet(?:re|er)s|miles|grams|g|ml)\b)?"
    r"(?![0-9A-Za-z,.]*[0-9])"
)
_MANY = re.compile(
    r" (?:live births|births|people|persons|residents|inhabitants|population|women|men|children|pupils|students"
    r"|households|patients|passengers|workers|employees|adults|citizens|person-years|of the population|head of population)\b"
)


def may_follow(text: str, right: int) -> bool:
    """What an amount is told per may follow: a stroke, "per", "a", "an", or "for every" and "in every"."""
    return text[right + 1 : right + 2] in _LEADS or text.startswith("/", right)


_LEADS = frozenset("paif")


def per_many(text: str, amount: Amount, name: str) -> Amount | None:
    """A rate for so and so many: "12 per 100,000 people", "5 litres per 100 km"; they are no figure of their own."""
    match = _PER_MANY.match(text, amount.right)
    if match is None:
        return None
    number, right = match[1].replace(",", ""), match.end()
    number = "1000000" if number == "million" else number
    unit = SYMBOLS.get(match[2]) or WORDS.get(match[2]) if match[2] else None
    if unit is not None:
        per = f"{name} per {number} {plural_unit(unit.name)}"
        return amount._replace(unit=Unit(per, "consumption" if number == "100" else "rate"), right=right)
    if len(number) < 3:
        return None
    people = _MANY.match(text, right)
    return amount._replace(unit=Unit(f"{name} per {number}".strip(), "rate"), right=people.end() if people else right)


def rate(text: str, amount: Amount) -> Amount:
    """The amount as a rate where "per" something follows: "$44 a barrel", "30 km per hour"."""
    if amount.unit is None or not may_follow(text, amount.right):
        return amount
    match = PER_WHAT.match(text, amount.right)
    if match is None:
        return per_many(text, amount, amount.unit.name) or amount
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
    return amount._replace(unit=known or Unit(name, rate_dimension(amount.unit, per)), right=match.end())


def rate_dimension(unit: Unit, per: str) -> str:
    """Lengths per time are speeds, and what has no name of its own is a rate."""
    return "speed" if unit.dimension == "length" and per in ("hour", "second", "minute") else "rate"
