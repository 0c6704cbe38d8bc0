"""Clock times, and the day each of them is a time of."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.lexing import date_forms as forms
from claimcheck.lexing.date_scan import DateScan, Found


def clock_time(scan: DateScan, at: int) -> Found | None:
    """5 p.m., 17:30, at 5:30, 5 o'clock."""
    match = forms.CLOCK.match(scan.text, at)
    if match is not None and (match["half"] is None or int(match["hour"]) <= 12 or match["minute"]):
        if match["bare"] and not match["minute"]:
            return None  # "5 ET"
        return Found(at, match.end(), "clock")
    colon = forms.COLON.match(scan.text, at)
    if colon and (len(colon["hour"]) == 2 or forms.AT_CLOCK.search(scan.before(at, 9))):
        return Found(at, colon.end(), "clock")
    return None


def noon_at(scan: DateScan, at: int, word: str) -> Found | None:
    """Noon, midday, midnight."""
    match = forms.NOON.match(scan.text, at)
    if match is None or scan.before(at, 1) in ("-", "'"):
        return None
    return Found(at, match.end(), "clock")


def date_clocks(scan: DateScan) -> None:
    """A clock time beside a day is a time of that day."""
    for index, found in enumerate(scan.found):
        if found.kind != "clock":
            continue
        for near in _neighbours(scan, index):
            if near.kind in ("day", "weekday", "relative") and near.days and near.days[0] == near.days[1]:
                scan.found[index] = found._replace(days=near.days)
                break


def _neighbours(scan: DateScan, index: int) -> Iterator[Found]:
    """The dates right behind and right before a clock time: "5 p.m. on Monday", "Monday at 5 p.m."."""
    found = scan.found[index]
    if index + 1 < len(scan.found):
        behind = scan.found[index + 1]
        between = scan.text[found.end : behind.start] if behind.start - found.end < 16 else "x"
        if between == " " or forms.OF_CLOCK.fullmatch(between):
            yield behind
    if index:
        ahead = scan.found[index - 1]
        between = scan.text[ahead.end : found.start] if found.start - ahead.end < 30 else "x"
        if forms.TO_CLOCK.fullmatch(between):
            yield ahead
