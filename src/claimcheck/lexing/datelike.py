"""Where the dates stand that the numbers of a text may be parts of, found without reading the rest for dates."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from claimcheck.lexing.date_scan import DateScan
from claimcheck.lexing.dates import calendar_words, read_dates
from claimcheck.text.shape import Stretch, shape

_AHEAD = 48
"""How far in front of its first number the word may stand that begins a date: "the third quarter of the year 2012"."""
_BEHIND = 40
"""How far behind its last number the word may stand by which a date is found: "two to three and a half years ago"."""


def dates_near(text: str, figures: Sequence[Stretch], words: Sequence[Stretch]) -> list[Stretch]:
    """The stretches of every date that one of these numbers, in digits or in words, may be part of.

    What these dates mean is not asked: whoever wants to know finds them with `claimcheck.lexing.dates.find_dates`.

    >>> dates_near("On May 3, 350 men left.", [(7, 8), (10, 13)], [])
    [(3, 8)]
    """
    starts: list[Stretch] = []
    parts = [place for place in words if text[place[0] : place[1]].lower() not in _NEVER]
    for place in figures:
        start, end = place
        # Neither sums of money and shares nor numbers whose commas group something are parts of dates.
        if text[end : end + 1] == "%" or text[start - 1 : start] in _MONEY:
            continue
        digits = text[start:end]
        if digits.isdigit():
            starts.append(place)
            if end - start <= _LONGEST:
                parts.append(place)
        elif "," not in digits:
            starts.append(place)
    starts += calendar_words(shape(text), _near(sorted(parts)))
    scan = DateScan(text, None)
    read_dates(scan, sorted(starts))
    return [(found.start, found.end) for found in scan.found]


_LONGEST = len("2012")
_NEVER = frozenset(
    """hundred hundreds thousand thousands million millions billion billions trillion trillions dozen dozens tens
    scores""".split()
)
"""Words of numbers that no date has, unless a smaller number leads them: "two thousand and five"."""


_MONEY = frozenset("$\u00a3\u20ac")


def _near(numbers: Iterable[Stretch]) -> Iterator[Stretch]:
    """What is in reach of the numbers, in stretches that do not overlap."""
    begin = end = 0
    for start, stop in numbers:
        if start - _AHEAD > end:
            yield begin, end
            begin = start - _AHEAD
        end = stop + _BEHIND
    if end:
        yield begin, end
