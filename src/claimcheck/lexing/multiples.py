"""How many times as much: "doubled", "a threefold increase", "twice as many", "four times the size".

A multiple relates two figures, and its quantity is the factor between them: unit "multiple", dimension "ratio". What "doubled"
grew to is no figure that anybody wrote, and none is worked out. "Three times" alone are occasions and stay a count.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from decimal import Decimal

from claimcheck.claims.precision import Bound, width
from claimcheck.lexing.hedges import MOVES, TURNS, bound_before
from claimcheck.lexing.numerals import MULTIPLES
from claimcheck.lexing.token import Change, Figure
from claimcheck.lexing.units import MULTIPLE
from claimcheck.text.shape import Stretch

_WORD = re.compile(
    r"(?<!\w)(?:[Dd]oubl(?:e|ed|ing)|[Tt]r(?:ip|eb)l(?:e|ed|ing)|[Qq]u(?:adr|int)upl(?:e|ed|ing)|[Hh]alv(?:e|ed|ing)|[Tt]wice)\b"
)
_FOLD_WORD = re.compile(r"fold\b")

_FACTORS: dict[str, str] = {
    "double": "2",
    "triple": "3",
    "treble": "3",
    "quadruple": "4",
    "quintuple": "5",
    "halve": "0.5",
}
_FOLDS: dict[str, str] = {
    word: str(number) for number, word in enumerate("two three four five six seven eight nine ten".split(), start=2)
} | {"hundred": "100", "thousand": "1000"}

_FOLD = re.compile(r"(?<![A-Za-z0-9.-])([A-Za-z]{3,8}|[0-9.]{1,5})-?\Z")
_NOT_SIZES = re.compile(
    r"[ -](?:up|down|over|as|back|home|off|with|check\w*|act|agent|bill|bogey|murder|standards?|figures?|vision|digit\w*|"
    r"to[ ](?:left|right|cent|deep|lead|shallow))\b|-"
)
"""What shows that nothing grew: "doubled as a school", "doubled over", and a batter who "doubled to left"."""

_BARE = re.compile(
    r"(?:[.,;:!?)]|\Z|[ \n](?:the|its|their|his|her|our|in|to|from|over|this|last|within|since|by|every|again|next)\b)"
)
_MODALS = frozenset("will would could may might to can should must 'll".split())
_AS_MUCH = re.compile(
    r" (?:as (?:many|much|likely|few|little|[a-z]+ as)"
    r"|(?:more|less|fewer|higher|lower|larger|bigger|greater|faster|slower|longer|shorter|smaller|"
    r"stronger|better|worse|cheaper|dearer|older|heavier|taller|deeper|likelier)\b"
    r"|(?:the|its|their|his|her) (?:[a-z]+ ){0,2}?"
    r"(?:size|number|amount|rate|price|cost|average|level|speed|value|length|height|width|weight|"
    r"volume|figure|total|limit|sum|pay|salary|income|population|area|distance|risk|norm|strength|worth|mean|median)s?\b"
    r"|(?:that|those) (?:of|in|for)\b|what )"
)
_AS_BIG = re.compile(
    r" (?:the|its|their|his|her) (?:[a-z]+ ){0,2}?(?:number|amount|rate|price|cost|average|level|total|sum|size)s?\b"
    r"|(?: that of| what )\b"
)
_NEXT = re.compile(r" ([a-z]+)")
_BEFORE = re.compile(r"(?:[A-Za-z]+ ){1,6}\Z")


def with_multiples(text: str, figures: list[Figure], words: Iterable[Stretch]) -> list[Figure]:
    """The figures with the multiples of the text, in reading order; ``words`` are where words of numbers stand."""
    for i, figure in enumerate(figures):
        if figure.counted == "time" and not figure.unit and _AS_MUCH.match(text, figure.right):
            figures[i] = _as_ratio(figure)
    found = [_WORD.match(text, start) for start, end in words if text[start:end].lower() in MULTIPLES]
    if "fold" in text:
        found += _FOLD_WORD.finditer(text)
    multiples = [multiple for match in found if match is not None and (multiple := _read(text, match))]
    return _merged(figures, multiples) if multiples else figures


def _merged(figures: Sequence[Figure], multiples: Sequence[Figure]) -> list[Figure]:
    """Both in reading order; the figure inside a multiple, the 10 of "10-fold", is gone."""
    merged: list[Figure] = []
    for figure in sorted([*figures, *multiples], key=lambda f: (f.start, -f.end)):
        if not merged or figure.start >= merged[-1].end:
            merged.append(figure)
    return merged


def _as_ratio(figure: Figure) -> Figure:
    """ "Four times" as the factor of a comparison."""
    bare = figure._replace(unit=MULTIPLE.name, dimension=MULTIPLE.dimension, counted=None, modifiers=(), noun=None)
    if bare.value is None:
        return bare
    reach = width(bare.value, bare.bound, None, MULTIPLE.dimension)
    return bare._replace(**reach.interval._asdict(), likely_low=reach.likely_low, likely_high=reach.likely_high)


def _read(text: str, match: re.Match[str]) -> Figure | None:
    """The multiple at a word; None where it is none."""
    start, end = match.span()
    word = match[0].lower()
    number = ""
    if word == "fold":
        fold = _FOLD.search(text, max(0, start - 10), start)
        if fold is None:
            return None
        start, number = fold.start(), fold[1].lower()
    before = _BEFORE.search(text, max(0, start - 60), start)
    words = before[0].split() if before else []
    lower = [piece.lower() for piece in words]
    bound, count = bound_before(lower)
    left = start if not count else start - len(" ".join(words[len(words) - count :])) - 1
    behind = lower[: len(lower) - count]
    if word == "twice":
        known = _AS_MUCH.match(text, end)
        return _made(start, end, left, Decimal(2), bound, None) if known else None
    if number:
        return _folded(text, (start, end, left), number, bound, behind)
    if (
        word in _FACTORS
        and behind[-1:] != ["to"]
        and not _MODALS.intersection(behind[-1:])
        and _AS_BIG.match(text, end)
    ):
        return _made(start, end, left, Decimal(_FACTORS[word]), bound, None)  # "more than double the number of"
    stem = word.removesuffix("d") if word.endswith("ed") else word.removesuffix("ing") + "e" * word.endswith("ing")
    factor = _FACTORS.get(stem)
    if factor is None or _NOT_SIZES.match(text, end) or not _is_verb(text, word, end, behind):
        return None
    change: Change = "down" if stem == "halve" else "up"
    return _made(start, end, left, Decimal(factor), bound, change)


def _is_verb(text: str, word: str, end: int, before: list[str]) -> bool:
    """Something grows or makes grow: "doubled", "a doubling of", "will double in size"; not "a double room"."""
    if word.endswith("ed"):
        return before[-1:] not in (["the"], ["a"], ["an"])
    if word.endswith("ing"):
        return text.startswith((" of ", " in ", " to ", " its ", " their ", " the "), end)
    return before[-1:] != [] and before[-1] in _MODALS and bool(_BARE.match(text, end))


def _folded(text: str, place: tuple[int, int, int], number: str, bound: Bound, before: list[str]) -> Figure | None:
    """ "A threefold increase", "rose tenfold"; "the aim is twofold" has two parts and no factor."""
    start, end, left = place
    value = _FOLDS.get(number) or (number if number.replace(".", "", 1).isdigit() else None)
    following = _NEXT.match(text, end)
    change = TURNS.get(following[1]) if following else None
    if change is None and before:
        change = MOVES.get(before[-1]) or (MOVES.get(before[-2]) if before[-1] == "by" and len(before) > 1 else None)
    if value is None or change is None:
        return None
    return _made(start, end, left, Decimal(value), bound, change)


def _made(start: int, end: int, left: int, value: Decimal, bound: Bound, change: Change | None) -> Figure:
    """The figure of a factor."""
    reach = width(value, bound, None, MULTIPLE.dimension)
    return Figure(
        start,
        end,
        left,
        end,
        value,
        *reach.interval,
        reach.likely_low,
        reach.likely_high,
        bound,
        MULTIPLE.name,
        MULTIPLE.dimension,
        change=change,
    )
