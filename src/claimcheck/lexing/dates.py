"""Dates, days, months, years and clock times as newspapers write them, read against the day of publication.

One pass finds the words of the calendar ("Feb", "Thursday", "last") and the numbers; each starts an attempt, and every
attempt looks at a bounded stretch from there. So time grows with the text and nothing else.
Never the machine's clock: without a day of publication, "today" has no day.
"""

from __future__ import annotations

import datetime as dt
import re
from bisect import bisect_right
from collections.abc import Callable, Iterator

from claimcheck.lexing import date_forms as forms
from claimcheck.lexing.calendar import MONTHS, SEASONS, WEEKDAY_WORDS
from claimcheck.lexing.date_clocks import date_clocks, noon_at
from claimcheck.lexing.date_days import feast_at, month_at, ordinal_at
from claimcheck.lexing.date_numbers import number_at
from claimcheck.lexing.date_relative import (
    ago_at,
    day_word_at,
    now_at,
    part_at,
    today_at,
    weekend_at,
    which_at,
    with_step,
)
from claimcheck.lexing.date_resolution import lend_years
from claimcheck.lexing.date_scan import DateScan, Finder
from claimcheck.lexing.date_weekdays import weekday_at
from claimcheck.lexing.date_years import q_at, season_at
from claimcheck.lexing.token import DateMention
from claimcheck.text.shape import Stretch, digit_runs, letters
from claimcheck.text.tables import one_of

_STEPPED = ("day", "weekday", "relative")
"""Kinds of date that a step may stand before: "two days after February 10"."""

_STEPS = ("before", "after", "from", "the")
"""The last words of such a step."""

# The words that start an attempt, and what reads on from them.
_FINDERS: dict[str, Finder] = {
    **dict.fromkeys(MONTHS, month_at),
    **dict.fromkeys(WEEKDAY_WORDS, weekday_at),
    **dict.fromkeys(forms.DAY_STEPS, today_at),
    **dict.fromkeys(forms.POINTERS, which_at),
    **dict.fromkeys(
        ("early", "late", "mid", "middle", "end", "start", "beginning", "close", "earlier", "later"), part_at
    ),
    **dict.fromkeys(forms.ORDINAL_STARTS, ordinal_at),
    **dict.fromkeys(SEASONS, season_at),
    **dict.fromkeys(("noon", "midday", "midnight"), noon_at),
    "ago": ago_at,
    "day": day_word_at,
    "weekend": weekend_at,
    "q": q_at,
    "now": now_at,
    **dict.fromkeys(("christmas", "boxing", "new", "valentine", "halloween"), feast_at),
}


def find_dates(folded: str, published: dt.date | dt.datetime | None = None) -> list[DateMention]:
    """Every date the text names, in reading order; no two overlap.

    >>> found = find_dates("They met on Thursday, Feb. 10, and again last year.", dt.date(2022, 2, 12))
    >>> [(str(date.first), str(date.last), date.weekday, date.kind) for date in found]
    [('2022-02-10', '2022-02-10', 'Thursday', 'day'), ('2021-01-01', '2021-12-31', None, 'relative')]
    """
    today = published.date() if isinstance(published, dt.datetime) else published
    scan = DateScan(folded, today)
    _walk(scan)
    lend_years(scan)
    date_clocks(scan)
    return [found.mention() for found in scan.found]


_WORDS = re.compile(rf" {one_of(_FINDERS)}(?![a-z])".encode())


def _starts(text: str) -> list[Stretch]:
    """The words of the calendar and the numbers, in reading order."""
    words = [(match.start(), match.end() - 1) for match in _WORDS.finditer(letters(text))]
    return sorted([*words, *digit_runs(text)])


def _walk(scan: DateScan) -> None:
    """Collect what the text says, from its first word to its last."""
    behind = 0
    skipped = _skipped(scan.text)
    for at, end in _starts(scan.text):
        if at < behind:
            continue
        word = scan.text[at:end]
        find = number_at if word[0] <= "9" else _FINDERS[word.lower()]
        if skipped(at):
            continue
        found = find(scan, at, word)
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


def _skipped(text: str) -> Callable[[int], bool]:
    """Tells whether a position lies in an address, where numbers are no dates."""
    if not any(sign in text for sign in ("@", "://", "www.", "doi")) and not _PAPER.search(text):
        return lambda at: False
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
