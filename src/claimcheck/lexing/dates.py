"""Dates, days, months, years and clock times as newspapers write them, read against the day of publication.

One pass finds the words of the calendar ("Feb", "Thursday", "last") and the numbers; each starts an attempt, and every
attempt looks at a bounded stretch from there. So time grows with the text and nothing else.
Never the machine's clock: without a day of publication, "today" has no day.
"""

from __future__ import annotations

import datetime as dt
import re
import sys
from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator

from claimcheck.lexing import date_forms as forms
from claimcheck.lexing.calendar import MONTHS, SEASONS, WEEKDAY_WORDS
from claimcheck.lexing.date_anaphora import before_at, later_at, same_at, time_at
from claimcheck.lexing.date_clocks import date_clocks, noon_at
from claimcheck.lexing.date_days import month_at, ordinal_at
from claimcheck.lexing.date_eras import (
    CENTURY_WORDS,
    DECADE_WORDS,
    anno_domini,
    century_at,
    fiscal_at,
    half_year_at,
    spelled_decade,
)
from claimcheck.lexing.date_feasts import STARTS as FEAST_STARTS
from claimcheck.lexing.date_feasts import feast_at
from claimcheck.lexing.date_numbers import counted_at, number_at
from claimcheck.lexing.date_periods import nth_stretch, period_at, rest_at
from claimcheck.lexing.date_relative import (
    ago_at,
    day_word_at,
    now_at,
    overnight_at,
    part_at,
    today_at,
    weekend_at,
    which_at,
    with_step,
)
from claimcheck.lexing.date_resolution import join_ends, lend_years
from claimcheck.lexing.date_scan import DateScan, Finder, Found
from claimcheck.lexing.date_weekdays import weekday_at
from claimcheck.lexing.date_years import q_at, season_at
from claimcheck.lexing.token import DateMention
from claimcheck.text.shape import Stretch, literals, shape
from claimcheck.text.tables import one_of

_STEPPED = ("day", "weekday", "relative")
"""Kinds of date that a step may stand before: "two days after February 10"."""


def _part_or_later(scan: DateScan, at: int, word: str) -> Found | None:
    """ "a year earlier", "earlier this week"."""
    return later_at(scan, at, word) or part_at(scan, at, word)


def _last_at(scan: DateScan, at: int, word: str) -> Found | None:
    """ "the last week of May", "last week"."""
    return nth_stretch(scan, at) or which_at(scan, at, word)


def _ordinal_at(scan: DateScan, at: int, word: str) -> Found | None:
    """ "the first week of May", "the first quarter", "the nineteenth century"."""
    return nth_stretch(scan, at) or ordinal_at(scan, at, word) or century_at(scan, at)


def _nth_at(scan: DateScan, at: int, word: str) -> Found | None:
    """ "the final week of May"."""
    return nth_stretch(scan, at)


def _previous_at(scan: DateScan, at: int, word: str) -> Found | None:
    """ "the previous day", "the previous two days"."""
    return same_at(scan, at, word) or which_at(scan, at, word)


_STEPS = ("before", "after", "from", "the")
"""The last words of such a step."""

# The words that start an attempt, and what reads on from them.
_FINDERS: dict[str, Finder] = {
    **dict.fromkeys(forms.COUNT_STARTS, counted_at),
    **dict.fromkeys(FEAST_STARTS, feast_at),
    **dict.fromkeys(MONTHS, month_at),
    **dict.fromkeys(WEEKDAY_WORDS, weekday_at),
    **dict.fromkeys(forms.DAY_STEPS, today_at),
    **dict.fromkeys(forms.POINTERS, which_at),
    "last": _last_at,
    "previous": _previous_at,
    **dict.fromkeys(("following", "same", "preceding"), same_at),
    **dict.fromkeys(("early", "late", "mid", "middle", "end", "start", "beginning", "close"), part_at),
    **dict.fromkeys(("earlier", "later"), _part_or_later),
    **dict.fromkeys(("before", "after"), before_at),
    **dict.fromkeys(forms.ORDINAL_STARTS, _ordinal_at),
    **dict.fromkeys(("final", "opening", "closing"), _nth_at),
    **dict.fromkeys(forms.PERIOD_WORDS, period_at),
    **dict.fromkeys(SEASONS, season_at),
    **dict.fromkeys(("noon", "midday", "midnight"), noon_at),
    **dict.fromkeys(("fiscal", "financial", "fy"), fiscal_at),
    "ad": anno_domini,
    **dict.fromkeys(DECADE_WORDS, spelled_decade),
    **dict.fromkeys(("rest", "remainder"), rest_at),
    "time": time_at,
    "h": half_year_at,
    "ago": ago_at,
    "day": day_word_at,
    "weekend": weekend_at,
    "q": q_at,
    "now": now_at,
    "overnight": overnight_at,
}


def find_dates(folded: str, published: dt.date | dt.datetime | None = None) -> list[DateMention]:
    """Every date the text names, in reading order; no two overlap.

    >>> found = find_dates("They met on Thursday, Feb. 10, and again last year.", dt.date(2022, 2, 12))
    >>> [(str(date.first), str(date.last), date.weekday, date.kind) for date in found]
    [('2022-02-10', '2022-02-10', 'Thursday', 'day'), ('2021-01-01', '2021-12-31', None, 'relative')]
    """
    today = published.date() if isinstance(published, dt.datetime) else published
    scan = DateScan(folded, today)
    read_dates(scan, sorted([*calendar_words(shape(folded)), *literals(folded)]))
    lend_years(scan)
    join_ends(scan)
    date_clocks(scan)
    return [found.mention() for found in scan.found]


def _ends() -> Iterator[tuple[str, str]]:
    """What has to stand around a word, in small letters and gaps, for anything to be read from it.

    The commonest words of the calendar begin a date in a few surroundings only.
    """
    for word, finder in _FINDERS.items():
        if finder is period_at:  # "the year to March", "the week after next"
            yield word, "(?= {1,4}(?:of|beg|star|comm|end|to|thr|after))"
        elif finder is before_at:  # "the day before"
            yield word, f"(?<=(?:ay|ht|ek|nd|th|ar|. ) {word})"
        elif finder is time_at:  # "a week's time", "two weeks' time"
            yield word, f"(?<= s {word}|s  {word})"
        elif finder is counted_at and word not in CENTURY_WORDS:  # "in three weeks' time"
            yield word, f"(?<=in {word})"
        elif word == "two":  # also "two thousand and five"
            yield word, "(?:(?<=in two)|(?= {1,4}thou))"


_WORDS = re.compile(rf" {one_of(_FINDERS, dict(_ends()))}(?![a-z])".encode())


def calendar_words(letters: bytes, stretches: Iterable[Stretch] = ((0, sys.maxsize),)) -> list[Stretch]:
    """The words of the calendar that begin in these stretches of a text, of which the letters are given."""
    found: list[Stretch] = []
    for start, stop in stretches:
        end = letters.find(b" ", stop)  # so that no word is cut short
        for match in _WORDS.finditer(letters, start, end if end >= 0 else sys.maxsize):
            found.append((match.start(), match.end() - 1))
    return found


def read_dates(scan: DateScan, starts: Iterable[Stretch]) -> None:
    """Collect the dates that begin or end at these words and numbers of the text, which are in reading order."""
    text = scan.text
    behind = 0
    skipped = _skipped(text)
    for at, end in starts:
        if at < behind or (skipped is not None and skipped(at)):
            continue
        if text[at] <= "9":
            found = number_at(scan, at, end)
        else:
            word = text[at:end]
            found = _FINDERS[word.lower()](scan, at, word)
        if found is not None and found.start >= behind:
            if (
                found.kind in _STEPPED
                and scan.word_before(found.start) in _STEPS
                and (stepped := with_step(scan, found)).start >= behind
            ):
                found = stepped
            scan.found.append(found)
            behind = found.end


_PAPER = re.compile(r"10\.\d{4,9}/")  # the number of a paper; nearly every text has a "10." somewhere
_SIGNED = re.compile(r"(?:@|://|www\.|doi|10\.\d{4,9}/)\S*")
_WORD_MORE = re.compile(r"\s\S*")


def _skipped(text: str) -> Callable[[int], bool] | None:
    """Tells whether a position lies in an address, where numbers are no dates; None where the text has none."""
    signed = "@" in text or "doi" in text or "www." in text
    if not signed and not ("/" in text and ("://" in text or _PAPER.search(text))):
        return None
    spans = list(_addresses(text))
    starts = [start for start, _ in spans]

    def inside(at: int) -> bool:
        """The position lies in one of the addresses."""
        nth = bisect_right(starts, at)
        return nth > 0 and at < spans[nth - 1][1]

    return inside


def _addresses(text: str) -> Iterator[Stretch]:
    """The addresses, looked for only in the words that show a sign of one."""
    behind = 0
    for sign in _SIGNED.finditer(text):
        at, end = sign.span()
        gap = max(text.rfind(" ", behind, at), text.rfind("\n", behind, at), behind)
        more = _WORD_MORE.match(text, end)  # "doi: 10.1000/182"
        for match in forms.SKIPPED.finditer(text, gap, more.end() if more else end):
            yield match.span()
            end = match.end()
        behind = max(behind, end)
