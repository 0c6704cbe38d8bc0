"""The scale words behind a number: "8m", "3.4 million", "2mil", "5 lakh crore", "2 million 300 thousand"."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import NamedTuple

from claimcheck.lexing.currencies import CODES, MONEY_WORDS
from claimcheck.lexing.nouns import noun_phrase, words_after
from claimcheck.lexing.numerals import MOST_POWER, UNITS, scaled, times_power
from claimcheck.lexing.scales import GLUED, SCALES
from claimcheck.lexing.units import GLUED_ONLY, SYMBOLS, WORDS


class Scaled(NamedTuple):
    """A number after its scale words, which end at ``end``; ``power`` is the power of ten they stand for."""

    value: Decimal
    step: Decimal | None
    power: int
    end: int


METRES = re.compile(
    r"""[ -]?(?:tall|high|long|wide|deep|away|from|above|below|race|finals?|hurdles|sprint|freestyle|dash|backstroke
    |butterfly|breaststroke|relay|runner|champion|radius|north|south|east|west|apart|underwater|taller|longer|higher|deeper
    |wider|thick|title|gold|silver|bronze|individual|medley|yacht|pool|exclusion|record|men's|women's|indoor
    |steeplechase|air|pistol|event|\()""",
    re.VERBOSE,
)
"""What follows a length in metres, where "m" might be millions."""

_WORD = re.compile(r"(?:[ ]{1,2}|-|\n(?=[a-z]))([A-Za-z]+)")
SCALE_STARTS = frozenset(
    first + second
    for before, behind in {(" ", word[0]) for word in SCALES} | {(word[0], word[1]) for word in SCALES}
    for first in (before, before.upper())
    for second in (behind, behind.upper())
)
"""What follows the space or the hyphen between a number and its scale word: two letters of it, or a further space and one."""
_SUM_NEXT = re.compile(r" (?:bank)?notes?\b| (?:takeover|jackpot|lawsuit|contract|loan|budget|overdraft)s?\b")
"""What is told by its money: "the 20m note", "a 5m takeover"."""
_TIED = re.compile(r"-(strong|member)\b|-plus\b|\+(?= )")
_WHOLE_WORDS = frozenset("bn tn mn mln bln BN MN million billion trillion thousand crore lakh".split())
_SPACED_LETTER = re.compile(r" ([mMbB])(?![\w'.-]|[ ][A-Z])")
_SYMBOL = re.compile(r" ([A-Za-z]{2,4}|[a-z]{1,3}/[a-z]{1,4})\b")
_RUN_OR_SCREEN = tuple("m| run| walk| video| TV| television| screen| display| resolution| ultra| footage".split("|"))
"""Behind "10K" and "4K" that are a race and a resolution."""
_KELVIN_NEAR = 24


def scale_behind(text: str, number: Scaled, *, start: int, glued: str, money: bool) -> Scaled:
    """The number with every scale word behind it; ``glued`` are the letters that follow it without a space.

    >>> scale_behind("2 million 300 thousand", Scaled(Decimal(2), None, 0, 1), start=0, glued="", money=False)
    Scaled(value=Decimal('2300000'), step=Decimal('1000'), power=6, end=22)
    """
    value, step, power, end = number
    if glued:
        power = _glued(text, start, end + len(glued), glued, money=money)
        return Scaled(*scaled(value, step, power), power, end + len(glued)) if power else number
    if power:
        return number
    while (match := _WORD.match(text, end)) and (more := SCALES.get(match[1].lower(), 0)):
        if (more == 2 and (power or value >= 1000)) or power + more > MOST_POWER or (power and more < 3):
            break
        value, step = scaled(value, step, more)
        power, end = power + more, match.end()
    if money and not power and (letter := _SPACED_LETTER.match(text, end)):  # "$ 4.5 m"
        power, end = GLUED[letter[1]], letter.end()
        value, step = scaled(value, step, power)
    if not power:
        return number
    read = Scaled(value, step, power, end)
    return _continued(text, read) if text[end : end + 1] == " " else read


def kelvin_near(text: str, start: int) -> bool:
    """A temperature stands just before: "572 °F, 573.15K"."""
    return "\u00b0" in text[max(0, start - _KELVIN_NEAR) : start]


def _glued(text: str, start: int, end: int, word: str, *, money: bool) -> int:
    """The power of ten of letters glued to a number: "$8m", "2bn", "5m people"; 0 where they are none."""
    if word in _WHOLE_WORDS:
        return SCALES[word.lower()]
    if money and word == "MM":
        return 6
    if word in ("mil", "bil"):
        return SCALES[word] if money or _counts(text, end) else 0
    if word not in GLUED:
        return 0
    if money:
        return GLUED[word]
    if word in "tTbB":
        return 9 if word in "bB" and _counts(text, end) else 0
    if word in "kK":
        if word == "K" and kelvin_near(text, start):
            return 0
        return 0 if METRES.match(text, end) or text.startswith(_RUN_OR_SCREEN, end) else 3
    if METRES.match(text, end):
        return 0
    if _SUM_NEXT.match(text, end):
        return 6
    tied = _TIED.match(text, end)
    if tied and (tied[1] or _counts(text, tied.end())):
        return 6  # "a 1m-strong crowd", "1m-plus people"
    return 6 if _counts(text, end) or word == "M" else 0


def _counts(text: str, end: int) -> bool:
    """A counted noun or a unit of weight or money follows: "5m people", "1.2m tonnes", "20m euros"."""
    words = words_after(text, end, 4)
    if words and (words[0].text.lower() in WORDS or words[0].text.lower() in MONEY_WORDS or words[0].text in CODES):
        return True
    if len(words) > 1 and f"{words[0].text} {words[1].text}".lower() in WORDS:
        return True  # "12m sq ft"
    symbol = _SYMBOL.match(text, end)
    if symbol and symbol[1] in SYMBOLS and symbol[1] not in GLUED_ONLY:
        return True  # "5m kWh"
    return noun_phrase(words) is not None


_NEXT_SCALED = re.compile(r" ([1-9][0-9]{0,2}) (hundred|thousand|lakh|million|crore|billion)\b")
_UNDER_HUNDRED = re.compile(r" and ([1-9][0-9]?|[a-z]+)(?![0-9.,]|-|[ ](?:hundred|thousand|million|billion|dozen)\b)\b")


def _continued(text: str, read: Scaled) -> Scaled:
    """The number with what smaller scale words add to it: "2 million 300 thousand", "4 thousand 3 hundred and 21"."""
    value, step, power, end = read
    last, sign = power, -1 if value < 0 else 1
    while match := _NEXT_SCALED.match(text, end):
        more = SCALES[match[2]]
        if more >= last:
            break
        value, last, end = value + times_power(Decimal(match[1]) * sign, more), more, match.end()
        step = times_power(Decimal(1), more) if more > 2 else None
    if last == 2 and (match := _UNDER_HUNDRED.match(text, end)):
        tail = int(match[1]) if match[1].isdigit() else UNITS.get(match[1], 0)
        if tail:
            value, step, end = value + tail * sign, None, match.end()
    return Scaled(value, step, power, end)
