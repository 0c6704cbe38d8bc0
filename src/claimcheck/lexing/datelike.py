"""The dates that the numbers of a text may be parts of, found without reading its other sentences for dates."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from claimcheck.lexing.dates import find_dates
from claimcheck.lexing.token import DateMention
from claimcheck.text.shape import Stretch, digits, ends

_STOP = re.compile(rb"\. (?=A)")
_LINE_END = re.compile(rb"\n(?:(?=[\nA])| (?=A))")
_GAP = "\n\n"


def dates_near(text: str, words: Sequence[Stretch]) -> list[DateMention]:
    """Every date in the sentences that have a digit or one of these words.

    The days these dates mean may be other ones than the whole text would give: only where they stand is sure.
    Whoever wants to know more asks `claimcheck.lexing.dates.find_dates`.
    """
    spans = list(_with_numbers(text, words))
    joined = _GAP.join([text[start:end] for start, end in spans])
    found: list[DateMention] = []
    stretches = iter(spans)
    begin = end = shift = 0  # the stretch of the joined text we are in, and how far it was moved
    for date in find_dates(joined):
        while date.start >= end:
            start, stop = next(stretches)
            begin = end + len(_GAP) if end else 0
            end = begin + stop - start
            shift = start - begin
        found.append(DateMention(date.start + shift, min(date.end, end) + shift, *date[2:]))
    return found


def _with_numbers(text: str, words: Sequence[Stretch]) -> Iterator[tuple[int, int]]:
    """The sentences with a number, those side by side as one."""
    nth, many, size = 0, len(words), len(text)
    begin = start = end = 0
    digit, marks = digits(text).find, ends(text)
    stops = sorted([match.end() for pattern in (_STOP, _LINE_END) for match in pattern.finditer(marks)])
    stops.append(size)
    for stop in stops:
        while nth < many and words[nth][0] < begin:
            nth += 1
        if (nth < many and words[nth][0] < stop) or digit(b"0", begin, stop) >= 0:
            if begin != end:
                if end:
                    yield start, end
                start = begin
            end = stop
        begin = stop
    if end:
        yield start, end
