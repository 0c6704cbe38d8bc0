"""Where the dates stand that the numbers of a text may be parts of, found without reading the rest for dates."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from claimcheck.lexing.date_scan import DateScan
from claimcheck.lexing.dates import calendar_words, read_dates
from claimcheck.text.shape import Stretch, letters

_AHEAD = 48
"""How far in front of its first number the word may stand that begins a date: "the third quarter of the year 2012"."""
_BEHIND = 40
"""How far behind its last number the word may stand by which a date is found: "two to three and a half years ago"."""


def dates_near(text: str, figures: Sequence[Stretch], words: Sequence[Stretch]) -> list[Stretch]:
    """The stretches of every date that one of these numbers, in digits or in words, may be part of.

    What these dates mean is not asked: whoever wants to know finds them with `claimcheck.lexing.dates.find_dates`.

    >>> dates_near("Today, on May 3, 350 men left.", [(14, 15), (17, 20)], [])
    [(10, 15)]
    """
    shape = letters(text)
    starts = list(figures)
    for start, end in _near(sorted([*figures, *words])):
        gap = shape.find(b" ", end)  # so that no word is cut short
        starts += calendar_words(shape, start, gap if gap >= 0 else len(shape))
    scan = DateScan(text, None)
    read_dates(scan, sorted(starts))
    return [(found.start, found.end) for found in scan.found]


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
