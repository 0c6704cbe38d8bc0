"""Ages told by their decade or from one on: in her 40s, in his late twenties, the over-65s."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from decimal import Decimal

from claimcheck.claims.precision import width
from claimcheck.lexing.numerals import DECADES
from claimcheck.lexing.token import Figure
from claimcheck.lexing.units import YEAR_OF_AGE
from claimcheck.text.shape import Stretch

_DECADE = re.compile(r"[1-9]0s(?![A-Za-z\d'])")
_OVER = re.compile(r"(?<![A-Za-z-])over-([3-9][0-9])s(?![A-Za-z\d'])")
# "in her 40s" is said of people alone; "in the 40s" may be degrees or years.
_WHOSE = re.compile(
    r"\b(?:in|into|reached) (?:his|her|their|my|our|your) "
    r"(?:(?P<from>early|mid|middle|late)(?:-| to |-to-| or )?(?P<to>mid|late)?[ -]?)?$"
)

# Where in its ten years an age lies, generously: "early" and "mid" meet.
_PARTS = {"early": (0, 4), "mid": (3, 7), "middle": (3, 7), "late": (5, 9)}


def find_ages(text: str, numbers: Iterable[Stretch], words: Iterable[Stretch]) -> Iterator[Figure]:
    """Every age that is told by its decade, in no order; ``numbers`` are those in digits, ``words`` those of numbers.

    >>> text = "A man in his late 20s and a woman in her forties"
    >>> [(int(age.low or 0), int(age.high or 0)) for age in find_ages(text, [(18, 20)], [(41, 48)])]
    [(25, 29), (40, 49)]
    """
    for start, end in numbers:
        if end - start != 2 or text[end : end + 1] != "s":
            continue
        if (match := _DECADE.match(text, start)) and (figure := _age(text, *match.span(), int(text[start:end]))):
            yield figure
        elif match := _OVER.match(text, max(0, start - len("over-"))):
            yield _beyond(*match.span(), Decimal(match[1]))
    for start, end in words:
        years = DECADES.get(text[start:end])
        if years is not None and (figure := _age(text, start, end, years)):
            yield figure


def _beyond(start: int, end: int, years: Decimal) -> Figure:
    """ "The over-65s": all who are older. Those under an age are as often a team: "the under-21s drew"."""
    unit, dimension = YEAR_OF_AGE.name, YEAR_OF_AGE.dimension
    reach = width(years, "more_than", None, dimension)
    number = start + len("over-")
    figure = Figure(number, end, start, end, years, *reach.interval, reach.likely_low, reach.likely_high)
    return figure._replace(bound="more_than", unit=unit, dimension=dimension)


def _age(text: str, start: int, end: int, years: int) -> Figure | None:
    whose = _WHOSE.search(text, max(0, start - 36), start)
    if whose is None or years < 20:
        return None
    part = whose["from"]
    first, last = _PARTS[part] if part else (0, 9)
    if whose["to"]:
        last = _PARTS[whose["to"]][1]
    left = start if part is None else whose.start("from")
    low, high = Decimal(years + first), Decimal(years + max(first, last))
    unit, dimension = YEAR_OF_AGE.name, YEAR_OF_AGE.dimension
    return Figure(start, end, left, end, None, low, high, bound="vague", unit=unit, dimension=dimension)
