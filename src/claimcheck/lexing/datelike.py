"""The dates that the numbers of a text may be parts of, found without reading its other sentences for dates."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from claimcheck.lexing.dates import find_dates
from claimcheck.lexing.numerals import Place
from claimcheck.lexing.token import DateMention

_STOP = re.compile(r"[\n.?!](?:(?<=\n)(?=[\nA-Z])|[ ](?=[A-Z]))")
_DIGIT = re.compile(r"[0-9]")
_GAP = "\n\n"


def dates_near(text: str, words: Sequence[Place]) -> list[DateMention]:
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
        found.append(date._replace(start=date.start + shift, end=min(date.end, end) + shift))
    return found


def _with_numbers(text: str, words: Sequence[Place]) -> Iterator[tuple[int, int]]:
    """The sentences with a number, those side by side as one."""
    nth, many, size = 0, len(words), len(text)
    begin = start = end = 0
    digit = _DIGIT.search
    stops = [match.end() for match in _STOP.finditer(text)]
    stops.append(size)
    for stop in stops:
        while nth < many and words[nth][0] < begin:
            nth += 1
        if (nth < many and words[nth][0] < stop) or digit(text, begin, stop):
            if begin != end:
                if end:
                    yield start, end
                start = begin
            end = stop
        begin = stop
    if end:
        yield start, end
