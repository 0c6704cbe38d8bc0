"""Numbers written in digits and in words, read to exact decimals."""

from __future__ import annotations

import re
from collections.abc import Iterable
from decimal import Context, Decimal
from functools import lru_cache
from typing import NamedTuple

from claimcheck.lexing.scales import DOZEN, DOZEN_STEP, SCALES, SCORE
from claimcheck.lexing.units import WORDS
from claimcheck.text.shape import Stretch, shape
from claimcheck.text.tables import one_of, words
from claimcheck.text.value import made

MOST_DIGITS = 30
"""Longer runs of digits are keys, hashes or noise. The limit also keeps hostile text away from `Decimal`."""

UNITS: dict[str, int] = {
    word: number
    for number, word in enumerate(
        """zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
        seventeen eighteen nineteen""".split()
    )
}
TENS: dict[str, int] = {
    word: number * 10
    for number, word in enumerate("twenty thirty forty fifty sixty seventy eighty ninety".split(), start=2)
}

NUMBER_WORDS = frozenset(UNITS) | frozenset(TENS)
_SMALL = {**UNITS, **TENS, "nought": 0, "naught": 0}

LITERAL = re.compile(r"[0-9]+(?:,[0-9]{2,3}(?![0-9]))*(?:\.[0-9]+)?")
"""A number in digits: 350, 110,000, 4.50, and 1,50,000 as in India."""

MOST_POWER = 15
"""The greatest power of ten that scale words make together: a thousand trillion."""

_WIDE = Context(prec=400)
"""Holds every figure that has a power of ten, "5e99" too."""

_GROUPS_OF_THREE = re.compile(r"[0-9]{1,3}(?:,[0-9]{3})+\Z")
_GROUPS_OF_INDIA = re.compile(r"[0-9]{1,2}(?:,[0-9]{2})+,[0-9]{3}\Z")

_STARTING = frozenset(_SMALL).union(
    words(
        """hundred hundreds thousand thousands million millions billion billions trillion trillions dozen dozens tens scores
        half quarter quarters third thirds fifth fifths tenth tenths several few couple handful"""
    )
)
"""Words at which a number in words, a part or a vague magnitude may begin."""

MULTIPLES = words(
    "double doubled doubling triple tripled tripling treble trebled trebling halve halved halving twice"
) | words("quadruple quadrupled quadrupling quintuple quintupled quintupling")
"""Words that tell how many times as much."""

DECADES: dict[str, int] = {
    word: years
    for years, word in zip(
        range(20, 100, 10), "twenties thirties forties fifties sixties seventies eighties nineties".split(), strict=True
    )
}
"""The decades of a life, by the years they begin with."""

_STARTS = re.compile(rf" {one_of(_STARTING.union(MULTIPLES, DECADES))}(?![a-z])".encode())


@lru_cache(maxsize=2)
def number_places(text: str) -> tuple[Stretch, ...]:
    """Where a word stands that may tell a number: one of a number in words, a part, a multiple, a decade of a life.

    One walk over the text for all of them: whoever knows what to do with some of these words asks for theirs.

    >>> number_places("Twice in her forties")
    ((0, 5), (13, 20))
    """
    return tuple([(match.start(), match.end() - 1) for match in _STARTS.finditer(shape(text))])


def standing_alone(text: str, places: Iterable[Stretch]) -> list[Stretch]:
    """Those of these words that are no parts of longer ones, and not alone in capitals.

    >>> standing_alone("Two of five TWO", number_places("Two of five TWO"))
    [(0, 3), (7, 11)]
    """
    return [place for place in places if _stands_alone(text, *place)]


def _stands_alone(text: str, start: int, end: int) -> bool:
    """The word is no part of a longer one, and not alone in capitals."""
    before, after = text[start - 1 : start], text[end : end + 1]
    return (
        (text[start + 1 : end].islower() or bool(_SHOUTED.match(text, start)))
        and not (before.isalnum() or before in _WORD_MARKS)
        and not (after.isalnum() or after == "_")
    )


_WORD_MARKS = ("_", "'")
_SHOUTED = re.compile(r"[A-Z]{3,8}[ -][A-Z]{2,}")
"""Headlines of wires are capitals throughout: "HIT WITH TWO BILLION DLR LAWSUIT". A word in capitals alone is a name."""


_JOINT = re.compile(r"(?:[ ]{1,3}|-|[ ]?\n(?=[a-z]))(and[ ]{1,2}|& )?([A-Za-z]+)\b")


class Number(NamedTuple):
    """A number as written, without its unit. ``step`` is one unit of its last digit, None where the digits are all
    there.

    ``simple`` tells a plain number of digits ("350", "4.50") from one with a scale word or in words.
    """

    start: int
    end: int
    value: Decimal
    step: Decimal | None
    spelled: bool = False
    power: int = 0


@lru_cache(maxsize=4096)  # most figures of the news are written again and again
def literal(digits: str) -> Decimal | None:
    """The value of a number in digits; None where its commas group nothing, or it is too long to be a figure.

    >>> literal("110,000"), literal("4.50"), literal("1,5")
    (Decimal('110000'), Decimal('4.50'), None)
    """
    if len(digits) > MOST_DIGITS * 2:
        return None
    whole, _, _ = digits.partition(".")
    if "," in whole:
        if not (_GROUPS_OF_THREE.match(whole) or _GROUPS_OF_INDIA.match(whole)):
            return None
        digits = digits.replace(",", "")
    if len(digits) > MOST_DIGITS:
        return None
    return Decimal(digits)


def decimal_step(value: Decimal) -> Decimal | None:
    """One unit of the last decimal place; None for whole numbers."""
    exponent = value.as_tuple().exponent
    return Decimal((0, (1,), exponent)) if isinstance(exponent, int) and exponent < 0 else None


@lru_cache(maxsize=256)
def _place(places: int) -> Decimal:
    """One unit of that decimal place."""
    return Decimal((0, (1,), -places))


def written_step(digits: str) -> Decimal | None:
    """One unit of the last decimal place of a number as written; None for whole numbers.

    >>> written_step("4.50"), written_step("450")
    (Decimal('0.01'), None)
    """
    point = digits.find(".")
    return None if point < 0 else _place(len(digits) - point - 1)


@lru_cache(maxsize=64)
def _ten_to(power: int) -> Decimal:
    """A power of ten, written out."""
    return times_power(Decimal(1), power)


def times_power(value: Decimal, power: int) -> Decimal:
    """The value times a power of ten, written out: 1.2 and 6 give 1200000, not 1.2E+6.

    >>> times_power(Decimal("1.2"), 6)
    Decimal('1200000')
    """
    product = value.scaleb(power)
    return product.quantize(Decimal(1), context=_WIDE) if "E+" in str(product) else product


def scaled(value: Decimal, step: Decimal | None, power: int) -> tuple[Decimal, Decimal | None]:
    """The value and the step of its last digit after a scale word. A hundred is a number word rather than a unit."""
    return _scaled(str(value), None if step is None else str(step), power)


@lru_cache(maxsize=4096)
def _scaled(value: str, step: str | None, power: int) -> tuple[Decimal, Decimal | None]:
    """The same of written numbers: 1.5 and 1.50, which are equal, are not one."""
    product = times_power(Decimal(value), power)
    if step is None:
        return product, None if power < 3 else _ten_to(power)
    return product, times_power(Decimal(step), power)


def spelled(text: str, start: int, end: int) -> Number | None:
    """The number in words that begins with the word at ``start..end``: "twelve", "two and a half million".

    None where the word begins no definite number ("thousands").
    """
    word = text[start:end].lower()
    if word in _SMALL:
        if text[end : end + 1] == " " and _is_over(text, end):
            return made(Number, (start, end, _VALUES[word], None, True, 0))
        return _fraction(text, start, end, _SMALL[word]) or _words(text, start, end, _SMALL[word])
    if word not in ("half", "quarter", "dozen") and word not in SCALES:
        return None
    # "a hundred", "half a million": the figure begins before its first number word.
    article = text[start - 2 : start].lower() == "a " and not text[max(0, start - 3) : start - 2].isalnum()
    if word in ("half", "quarter"):
        return _part(text, start - 2 if article else start, end, word)
    if article and start >= 2:
        return _words(text, start - 2, start - 1, 1)
    if word != "dozen" and _SCALE_NEXT.match(text, end) and not text[max(0, start - 2) : start].strip(' \n"('):
        return _words(text, start, start, 1, bare=True)  # "Hundred thousand marched"
    return None


_PARTS_OF = re.compile(
    r"[ -](half|thirds?|quarters?|fourths?|fifths?|sixths?|sevenths?|eighths?|ninths?|tenths?)"
    r"(?: of an?|(?=[ ]))[ ]((?:square |cubic |nautical |fluid |US )?[A-Za-z]+)\b"
)
_PART_STARTS = frozenset("ha th qu fo fi si se ei ni te".split())
_WHOLE_UNITS = frozenset(["length", "area", "volume", "mass"])
"""Of these one names parts without a hyphen: "one-third mile". "One third-degree burn" and "one third year student" have none."""


def _fraction(text: str, start: int, end: int, top: int) -> Number | None:
    """A part of a unit or of a scale word: "two-thirds of a mile", "one-half miles", "three quarters of a billion"."""
    may_be = 0 < top < 10 and text[end + 1 : end + 3] in _PART_STARTS
    match = _PARTS_OF.match(text, end) if may_be else None
    if match is None:
        return None
    part = share_of(top, PARTS[match[1].rstrip("s")])
    if match[2] in ("million", "billion", "trillion"):
        if part.value >= 1 or (top > 1) != match[1].endswith("s"):
            return None
        power = SCALES[match[2]]
        return Number(
            start, match.end(), times_power(part.value, power), times_power(_TENTH, power), spelled=True, power=power
        )
    unit = WORDS.get(match[2].lower().removeprefix("us "))
    if part.value >= 1 or unit is None or unit.dimension not in _WHOLE_UNITS:
        return None
    return Number(start, match.end(1), part.value, part.step, spelled=True)


class Share(NamedTuple):
    """A fraction as a decimal, and the width of what is written so: half the way to the next fraction of its kind."""

    value: Decimal
    step: Decimal


def share_of(top: int, bottom: int) -> Share:
    """The fraction of two whole numbers.

    >>> share_of(2, 3)
    Share(value=Decimal('0.66666667'), step=Decimal('0.1667'))
    """
    return Share(round(Decimal(top) / bottom, 8).normalize(), round(Decimal(1) / (2 * bottom), 4).normalize())


_SCALE_NEXT = re.compile(r" (?:thousand|million|billion)\b")


def _words(text: str, start: int, end: int, first: int, *, bare: bool = False) -> Number:
    """The number that begins with a small number, read as far as it goes."""
    total, group, last = (
        Decimal(0),
        first,
        first,
    )  # ``last``: the last small number or 100; what may follow depends on it
    open_group, power_read = True, 99
    step: Decimal | None = None
    while match := _BARE.match(text, end) if bare else _joint(text, end):
        bare = False
        joint, token = match[1], match[2].lower()
        if token in SCALES:
            power = SCALES[token]
            if power >= power_read and not joint and not open_group and power + power_read <= MOST_POWER:
                # "a hundred thousand million": the scale words multiply each other.
                if total >= times_power(Decimal(1000), power_read):
                    break
                end, total, power_read = match.end(), times_power(total, power), power + power_read
                step = _ten_to(power_read)
                continue
            if joint or not open_group or power >= power_read or (power == 2 and group > 99):
                break
            end = match.end()
            if power == 2:
                group, last = group * 100, 100
                continue
            if further := _CRORE.match(text, end):  # "three lakh crore"
                power, end = power + SCALES[further[1].lower()], further.end()
            total += times_power(Decimal(group), power)
            step = _ten_to(power) if power >= 6 else None
            group, open_group, power_read, last = 0, False, power, 1000
            continue
        small = _SMALL.get(token, 0)
        if (
            not small
            or not _fits(last, small, open_group=open_group, joint=bool(joint))
            or _own(text, match, thousands=not open_group)
        ):
            break
        group, last, end, step, open_group = group + small, small, match.end(), None, True
    power = power_read if power_read < 99 else 0
    number = made(Number, (start, end, total + group, step, True, power))
    return closed(text, number, open_group=open_group)


def _joint(text: str, end: int) -> re.Match[str] | None:
    """What may go on the number behind a space or a hyphen; nearly always a word does that is no number."""
    return None if text[end : end + 1] == " " and _is_over(text, end) else _JOINT.match(text, end)


def _is_over(text: str, end: int) -> bool:
    """The word behind the space at ``end`` belongs to no number: told without a pattern, and where in doubt not."""
    stop = text.find(" ", end + 1, end + 24)
    if stop < 0:
        return False
    word = text[end + 1 : stop]
    word = word[:-1] if word[-1:] in _CLOSING else word
    return word not in _GOING_ON and word.isalpha() and word.islower()


_CLOSING = (",", ".")


def _fits(last: int, small: int, *, open_group: bool, joint: bool) -> bool:
    """A small number may follow: "hundred and five", "twenty-one", "thousand six"."""
    if not open_group:
        return True
    return (last == 100 and small < 100) or (not joint and small < 10 and 20 <= last <= 90 and last % 10 == 0)


def _own(text: str, match: re.Match[str], *, thousands: bool) -> bool:
    """The number behind "and" is its own: "two hundred and three hundred", "a million and two dozen"."""
    if not match[1]:
        return False
    if thousands and _HUNDRED_ALONE.match(text, match.end()):
        return False  # "one thousand and five hundred"
    return bool(_OTHER.match(text, match.end()) or _FRACTION_NEXT.match(text, match.end()))


_BARE = re.compile(r"()([A-Za-z]+)\b")
_CRORE = re.compile(r" (crores?)\b", re.IGNORECASE)
_OTHER = re.compile(r" (?:hundred|dozens?)\b")
_HUNDRED_ALONE = re.compile(r" hundred\b(?! (?:thousand|million|billion))")
_FRACTION_NEXT = re.compile(r"[ -](?:half|halves|third|quarter|fourth|fifth|sixth|seventh|eighth|ninth|tenth)s?\b")

PARTS: dict[str, int] = {
    "half": 2,
    "halve": 2,
    "third": 3,
    "quarter": 4,
    "fourth": 4,
    "fifth": 5,
    "sixth": 6,
    "seventh": 7,
    "eighth": 8,
    "ninth": 9,
    "tenth": 10,
}
"""Names of fractions, in the singular: what the whole is divided by."""

_GOING_ON = frozenset(_SMALL).union(
    SCALES, PARTS, [f"{part}s" for part in PARTS], words("and point a dozen dozens doz dozs dz dzs score")
)
"""What a number in words may go on with."""
_VALUES = {word: Decimal(number) for word, number in _SMALL.items()}

_POINT = re.compile(
    r" point(?:((?:[ -](?:zero|oh|nought|naught|one|two|three|four|five|six|seven|eight|nine))+)\b"
    r"|[ ]((?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:[ -](?:one|two|three|four|five|six|seven|eight|nine))?"
    r"|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen)\b)"
)
_AT = re.compile(r"\b(?:at|to|match|set|break|every|some|any|game) \Z", re.IGNORECASE)
_AND_PART = re.compile(
    r"[ -]and[ -](an?|one|two|three|four|five|six|seven|eight|nine)[ -](half|halves|third|quarter|fourth|fifth|sixth|seventh"
    r"|eighth|ninth|tenth)s?\b"
)
_SCALE = re.compile(r"[ -](thousand|million|billion|trillion)\b")
_MULTIPLE = re.compile(r" (dozens?|dozs?|dzs?|score(?! draws?\b))\b(?! of(?: the)? [0-9])")
_MEASURED = re.compile(r"[ -](?:[a-z]+s\b|per ?cent|million|billion|men\b|women\b|people\b|children\b)")
_SCORE_AND = re.compile(r" and (one|two|three|four|five|six|seven|eight|nine|ten)(?= [a-z])")
_CLOSERS = frozenset([" p", " a", "-a", " d", " s"])
"""How these begin: "point", "and", "dozen", "score"."""
_SENTENCE_OVER = re.compile(r"\.?\s{0,3}\Z|\.\s")
_TENTH = Decimal("0.1")


def closed(text: str, number: Number, *, open_group: bool = True) -> Number:
    """The number with what may close it: "point five", "and a half", "dozen", and a scale word behind these."""
    end, power = number.end, number.power
    if text[end : end + 2] not in _CLOSERS:
        return number
    spoken_out = open_group or power in (
        0,
        3,
    )  # "one thousand point zero five", but of "two million point five" who knows
    if spoken_out and (match := _POINT.match(text, end)) and not _AT.search(text, number.start - 6, number.start):
        words = (match[1] or match[2]).replace("-", " ").split()
        digits = "".join(str(_SMALL.get(word, 0)) for word in words)
        if match[2] and len(words) == 2:
            digits = f"{_SMALL[words[0]] + _SMALL[words[1]]}"  # "point seventy-one"
        value = number.value + Decimal(f"0.{digits[:MOST_DIGITS]}")
        return _under_scale(text, number._replace(value=value, end=match.end(), step=decimal_step(value)))
    if (match := _AND_PART.match(text, end)) and _is_part(text, match):
        numerator = Decimal(_SMALL.get(match[1], 1))
        part = round(numerator / PARTS[match[2].replace("halves", "half")], 8).normalize()
        if number.step is not None and not open_group:  # "three million and a half"
            if _SCALE.match(text, match.end()):
                return number
            value, step = number.value + times_power(part, power), times_power(_TENTH, power)
            return number._replace(value=value, end=match.end(), step=step)
        return _under_scale(text, number._replace(value=number.value + part, end=match.end(), step=_TENTH))
    if (
        not power
        and (match := _MULTIPLE.match(text, end))
        and (match[1] != "score" or _MEASURED.match(text, match.end()) or _SCORE_AND.match(text, match.end()))
    ):
        times = SCORE if match[1] == "score" else DOZEN
        if match[1] == "score" and (more := _SCORE_AND.match(text, match.end())):  # "four score and seven years"
            return number._replace(value=number.value * times + UNITS[more[1]], end=more.end(), step=None)
        return number._replace(value=number.value * times, end=match.end(), step=DOZEN_STEP)
    return number


def _is_part(text: str, match: re.Match[str]) -> bool:
    """The fraction belongs to the number: "two and a third miles"; not "killed two and a third man died"."""
    if match[1] in ("a", "an") and match[2] not in ("half", "halves", "quarter"):
        # "Police held two and a third, Jon Berg, fled" has no fraction.
        return bool(_MEASURED.match(text, match.end()) or _SENTENCE_OVER.match(text, match.end()))
    return match[2] == "half" or not text.startswith(" of ", match.end())


def _under_scale(text: str, number: Number) -> Number:
    """The number with the scale word behind its fraction: "two and a half million"."""
    match = _SCALE.match(text, number.end)
    if match is None or number.power:
        return number
    power = SCALES[match[1]]
    value, step = scaled(number.value, number.step, power)
    return number._replace(value=value, step=step, end=match.end(), power=power)


_UNIT_NEXT = re.compile(r"[ -]((?:square |cubic )?[a-z]+)\b")
_PART_OF_SCALE = re.compile(r"(?: of)?(?: an? {1,2}|-an?-| |-)(dozen|million|billion|trillion)\b", re.IGNORECASE)


def _part(text: str, start: int, end: int, word: str) -> Number | None:
    """ "half a million", "a half million", "half a dozen", "a quarter of a million", "three quarters of a billion"."""
    match = _PART_OF_SCALE.match(text, end)
    if match is None:
        unit = _UNIT_NEXT.match(text, end)
        known = WORDS.get(unit[1]) if unit else None
        if known is None or known.dimension not in _WHOLE_UNITS or text[start - 1 : start].isalnum():
            return None
        return Number(start, end, *share_of(1, PARTS[word]), spelled=True)  # "a quarter mile", "a half-acre plot"
    if match[1].lower() == "dozen":
        return Number(start, match.end(), DOZEN / 2, DOZEN_STEP, spelled=True) if word == "half" else None
    part, power = Decimal(1) / PARTS[word], SCALES[match[1].lower()]
    step = times_power(_TENTH, power)
    return Number(start, match.end(), times_power(part, power), step, spelled=True, power=power)
