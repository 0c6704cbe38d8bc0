"""Numbers where they stand, and those that are none: parts of names, dates, scores, addresses, versions.

Digits are found in the shape of the text, and what stands before them is read from a short slice behind the hit: many
times faster than a pattern that may begin with a hedge or a currency.
"""

from __future__ import annotations

import re
import string
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from claimcheck.lexing.currencies import SIGNS
from claimcheck.lexing.digits import Digits, fraction_signs, goes_on, past, read_digits
from claimcheck.lexing.labels import is_address
from claimcheck.lexing.money import CODE_ENDS, HEDGE_ENDS, Money, money_before
from claimcheck.lexing.numerals import LITERAL, Number, literal, scaled, spelled, written_step
from claimcheck.lexing.plurals import plural
from claimcheck.text.shape import Stretch
from claimcheck.text.value import made

_GLUE = frozenset("/_=&#@\\^+%*|\u2044\u00d7")
_CLOSED_UP = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789")
_ORDINAL = re.compile(r"(?:st|nd|rd|th)\b", re.IGNORECASE)
_ORDINAL_STARTS = frozenset("snrtSNRT")


class Hit(NamedTuple):
    """A number that may measure something. ``start`` takes in its currency and its sign."""

    start: int
    number: Number
    money: str | None = None
    negative: bool = False


def hits(text: str, dates: Sequence[Stretch], words: Iterable[Stretch], numbers: Sequence[Stretch]) -> list[Hit]:
    """Every number in reading order that is not glued to a name, a date or another number.

    ``dates`` are where dates stand, ``words`` where numbers in words may begin, ``numbers`` those in digits.
    """
    found = _digits(text, dates, numbers)
    taken = Taken(dates)
    others = [hit for hit in _spelled(text, words) if not taken.holds(hit.number.start, hit.number.end)]
    if not text.isascii():
        others += [Hit(number.start, number) for number in fraction_signs(text)]
    return sorted(found + others) if others else found


class Taken:
    """Stretches of the text that are dates, asked about from left to right."""

    def __init__(self, dates: Sequence[Stretch]) -> None:
        self._dates = dates
        self._next = 0

    def holds(self, start: int, end: int) -> bool:
        """A date shares a character with these."""
        dates, i = self._dates, self._next
        while i < len(dates) and dates[i][1] <= start:
            i += 1
        self._next = i
        return i < len(dates) and dates[i][0] < end


def _digits(text: str, dates: Sequence[Stretch], numbers: Sequence[Stretch]) -> list[Hit]:
    """Every number in digits that is not glued to a date, a name or another number."""
    found: list[Hit] = []
    taken = Taken(dates)
    position = nth = 0
    many = len(dates)
    continental: bool | None = None
    for start, end in numbers:
        if start < position:
            if end <= position or (match := LITERAL.search(text, position, end)) is None:
                continue
            start = match.start()  # what is left of it
        while nth < many and dates[nth][1] <= start:
            nth += 1
        if nth == many or dates[nth][0] >= end:
            digits = text[start:end]
            if _is_plain(text, start, end) and (value := literal(digits)) is not None:
                found.append(
                    made(Hit, (start, made(Number, (start, end, value, written_step(digits), False, 0)), None, False))
                )
                continue
        elif end <= dates[nth][1] and text[start - 1] not in _GLUE and not goes_on(text, end):
            continue
        read = read_digits(text, start, end, continental)
        continental = read.continental
        position = read.end
        hit = _hit(text, read)
        if isinstance(hit, int):
            position = max(position, hit)
        elif hit is not None and not taken.holds(hit.number.start, hit.number.end):
            found.append(hit)
    return found


def _is_plain(text: str, start: int, end: int) -> bool:
    """Words or marks stand on both sides, so that nothing is glued to the number: "sent 350 troops", "cost 12,000."."""
    if text[start - 1] != " " or not (
        text[start - 2] in _PAUSES or (text[start - 2] in _SMALL and _is_plain_word(text, start))
    ):
        return False
    after, further = text[end : end + 1], text[end + 1 : end + 2]
    if not (
        further in _ORDINARY if after in _JOINTS else after == "%" or (after in _CLOSING and not further.isdigit())
    ):
        return False
    return text[start] != "0" and (text[end - 4] != "." or text[start + 1 : end].isdigit())  # "1.200" may be 1,200


def _is_plain_word(text: str, start: int) -> bool:
    """The word in front of a number, which ends in a small letter, is no currency and no minus.

    Where it may be a hedge, no currency stands in front of that: "$ more than 800 million".
    """
    ends = text[start - 3 : start - 1]
    if ends in _CODE_ENDS:
        return False
    return ends not in HEDGE_ENDS or (
        SIGNS.keys().isdisjoint(ahead := text[max(0, start - 18) : start]) and "Rs" not in ahead
    )


_JOINTS = frozenset(" -")
_SMALL = frozenset(string.ascii_lowercase)
_PAUSES = frozenset(",;:)\"'")
"""Marks between which and a number no currency and no sign stands."""
_ORDINARY = _SMALL - frozenset("bz")
"""What the word behind a number may begin with, and be neither of a street nor "block of" or "zip code"."""
_CODE_ENDS = CODE_ENDS | {"us", "ve"}
"""How the last word in front of a number ends that may be of a currency, or of a minus."""
_CLOSING = frozenset(".,;:)")


def _hit(text: str, read: Digits) -> Hit | int | None:
    """The number with its sign and its currency; None where it is part of something else, or how far that goes."""
    start, end = read.start, read.end
    if read.value is None:
        return None
    front = _front(text, start)
    if front is None:
        # The 30 of "10-30" after a times sign goes, too.
        return past(text, end) if text[start - 1] in _GLUE else None
    begin, money, negative = front
    if text[begin] == "+" or text[start - 1] == "(":
        dialled = _INTERNATIONAL.match(text, begin) or _AREA_CODE.match(text, start - 1)
        if dialled:
            return dialled.end()
    first = text[start]
    if first == "0" and text[start + 1 : start + 2].isdigit():
        dialled = _DIALLED.match(text, end)  # "007", "020 7946 0018"
        return dialled.end() if dialled else None
    after = text[end : end + 1]
    if after in _ORDINAL_STARTS and _is_ordinal(text, start, end):
        return None
    if after == "'" and text.startswith("'s", end):
        return None
    if after.isupper() and text[end + 1 : end + 2] == " " and is_address(text, end + 1):
        return None  # "221B Baker Street"
    named = not money and after in _JOINTS and text[end + 1 : end + 2] not in _ORDINARY
    if named and (is_address(text, end) or _OF_SLASH.match(text, end)):
        return None
    if money is None:
        return made(Hit, (begin, made(Number, (start, end, read.value, read.step, False, 0)), None, negative))
    if money.power:  # "MSEK 1,200"
        value, step = scaled(read.value, read.step, money.power)
        return Hit(begin, Number(start, end, value, step, power=money.power), money.name, negative)
    return made(Hit, (begin, made(Number, (start, end, read.value, read.step, False, 0)), money.name, negative))


_INTERNATIONAL = re.compile(r"\+[0-9]{1,3}(?:[ -]\(?[0-9]{1,5}\)?){2,5}\b")
_AREA_CODE = re.compile(r"\([0-9]{3}\) ?[0-9A-Z]{3}-[0-9A-Z]{4}\b")
_DIALLED = re.compile(r"(?: [0-9]{3,4}\b){0,3}")
_OF_SLASH = re.compile(r" / [0-9]")


def _is_ordinal(text: str, start: int, end: int) -> bool:
    """ "3rd", "12th"; not "12st", which is a weight."""
    if not _ORDINAL.match(text, end):
        return False
    stones = text.startswith("st", end) and (text[end - 1] != "1" or text[end - 2 : end] == "11")
    return not (stones and (text[end + 2 : end + 3] in _BEHIND_STONES or text[start:end] == "11"))


_BEHIND_STONES = frozenset(" ,.;)-")


def _front(text: str, start: int) -> tuple[int, Money | None, bool] | None:
    """Where the number begins with its sign and currency, the currency, whether it is negative; None where it is glued."""
    if not start:
        return start, None, False
    previous = text[start - 1]
    if previous == " ":
        if text[start - 2] in _SMALL and _is_plain_word(text, start):
            return start, None, False
        money = money_before(text, start)
    elif previous in SIGNS or previous in _CLOSED_UP or previous in ".=\u00a2":
        money = money_before(text, start)
        if money is None:
            return None
    elif previous == "-":
        return _behind_dash(text, start)
    elif previous in _GLUE or (previous == "'" and _short_year(text, start)):
        return (
            (start - 1, None, False)
            if previous == "+" and not text[max(0, start - 2) : start - 1].strip(" (")
            else None
        )
    elif previous in "[:" and start > 1 and _is_mark_or_clock(text, start):
        return None
    elif previous == "(" and start > 1 and text[start - 2] in SIGNS:
        return None  # "$(1.2) million" may or may not be a loss, and its scale stands outside
    else:
        money = None
    if money:
        begin = money.start
        if begin and text[begin - 1] == "-" and not text[max(0, begin - 2) : begin - 1].strip(" ("):
            return begin - 1, money, True
        signed = begin > 1 and text[begin - 1] == " " and text[begin - 2] in _SIGN_ENDS
        if signed and (match := _MINUS.search(text, max(0, begin - 9), begin)):
            return match.start(), money, True  # "negative $5m"
        return begin, money, False
    if (
        previous == " "
        and text[max(0, start - 2)] in _SIGN_ENDS
        and (match := _MINUS.search(text, max(0, start - 9), start))
    ):
        return match.start(), None, True
    return start, None, False


_FOOTNOTE = re.compile(r"[0-9]{1,3}\]")


def _is_mark_or_clock(text: str, start: int) -> bool:
    """ "his paper.[33]", "the :44 mark" of a film: glued to what is in front, or a clock without its hours."""
    ahead = text[start - 2]
    if text[start - 1] == "[":
        return not ahead.isspace() and bool(_FOOTNOTE.match(text, start))
    return ahead.isspace() and text[start : start + 2].isdigit() and not text[start + 2 : start + 3].isdigit()


_SIGN_ENDS = frozenset("sSeE")
_MINUS = re.compile(r"(?<![A-Za-z])(?<!plus or )(?<!plus/)(?<!plus-)(?:minus|negative) \Z", re.IGNORECASE)


def _short_year(text: str, start: int) -> bool:
    """ "'98": a year without its century."""
    return text[start : start + 2].isdigit() and not text[start + 2 : start + 3].isdigit()


def _behind_dash(text: str, start: int) -> tuple[int, Money | None, bool] | None:
    """What a dash before a number makes of it: a sign, a range, a break in the sentence, or a name ("F-16")."""
    money = money_before(text, start - 1)
    if money:
        return money.start, money, True  # "$-50.8bn"
    ahead = text[max(0, start - 2) : start - 1]
    if ahead == " " and _LASTS.match(text, start) and not _TOLD_BY.search(text, max(0, start - 10), start - 1):
        return start, None, False  # "the second part -12 years later": a break, for no time lasts less than nothing
    if not ahead or ahead.isspace() or ahead in "(\"'<>=~\u2264\u2265\u2248":
        return start - 1, None, True
    if ahead == "-":
        return start, None, False
    if ahead.isdigit() or ahead in "%)":
        return start, None, False
    if ahead.isalpha() and _MEASURED.search(text, max(0, start - 8), start - 1):
        return start, None, False  # "5k-20k", "75mm-300mm"
    word = _WORD_BEFORE.search(text, max(0, start - 24), start - 1)
    if word is None:
        return None
    if word[0].lower() == "minus":
        return word.start(), None, True
    known = word[0] in _OPEN_WORDS or text.endswith("foot", 0, start - 1)
    # "350 troops—100 of them": a break; "Covid-19", "level-3": names.
    return (start, None, False) if known or (word[0].islower() and len(word[0]) > 4 and plural(word[0])) else None


_LASTS = re.compile(r"[0-9]{1,4} (?:years?|months?|weeks?|days?|decades?)\b")
_TOLD_BY = re.compile(r"(?:\b(?:of|to|by|at|is|was|from|and|or|about|than|between)|[^\w ]) \Z")
_MEASURED = re.compile(r"[0-9](?:k|K|m|bn|mm|cm|km|kg|g|pc|p)\Z")
_WORD_BEFORE = re.compile(r"[A-Za-z]+\Z")
_OPEN_WORDS = frozenset("now then to sub or and magnitude Magnitude in".split())
"""Words that a dash ties to a figure: "his now-18 month-old son", "sub-7 nanometre chips", "200,000-to-260,000",
"1-in-10"."""


def _spelled(text: str, places: Iterable[Stretch]) -> Iterator[Hit]:
    """Every number in words."""
    floor = 0
    for start, end in places:
        if start < floor:
            continue
        number = spelled(text, start, end)
        if number is None:
            continue
        floor = number.end
        before = text[max(0, number.start - 9) : number.start]
        if (before[-1:] in _TIED and not before.endswith("-in-")) or before[-1:].isdigit():
            continue
        if before[-3:].lower() in _MINUS_ENDS and (sign := _MINUS.search(text, max(0, number.start - 9), number.start)):
            yield Hit(sign.start(), number, None, negative=True)
        else:
            yield made(Hit, (number.start, number, None, False))


_TIED, _MINUS_ENDS = frozenset("-/_@#"), frozenset(["us ", "ve "])
