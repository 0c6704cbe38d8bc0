"""Clock times, what they are worth in minutes, and the day each of them is a time of."""

from __future__ import annotations

import datetime as dt
import re
import string
from collections.abc import Iterator

from claimcheck.lexing import date_forms as forms
from claimcheck.lexing.date_scan import DateScan, Found
from claimcheck.lexing.date_zones import offset_of
from claimcheck.lexing.token import Clock

_NOON, _DAY = 12 * 60, 24 * 60
_PARTS = {"morning": "am", "afternoon": "pm", "evening": "pm", "night": "night"}
_BEHIND = re.compile(
    rf"{forms.GAP}(?:(?:in|on|the|this|that|{forms.WEEKDAY}|yesterday|tomorrow|last|at){forms.GAP}){{0,3}}"
    r"(?P<part>morning|afternoon|evening|night)(?![a-z])",
    re.IGNORECASE,
)
_DAYLONG = re.compile(r"(?:GMT|UTC|BST|CES?T|EES?T|MSK|IST|JST|SAST|HKT|AE[SD]T)", re.IGNORECASE)
"""Zones whose papers write "5:30 GMT" by the clock of 24 hours; "5:30 ET" may be either half of the day."""

# How far a clock time may be from the truth, in minutes: quarters of an hour are what one rounds to.
_ROUND, _FINE = 15, 5
_HEDGE = re.compile(
    r"\b(?:(?P<about>about|around|approximately|roughly|some|circa)"
    r"|(?P<after>(?:just|shortly|a little)[ \n]{1,2}after|just[ \n]{1,2}past)"
    r"|(?P<before>(?:just|shortly)[ \n]{1,2}before|nearly|almost))[ \n]{1,2}$",
    re.IGNORECASE,
)
# What follows the hour of every clock time; far cheaper than the pattern of all its forms.
_MAY_BE = re.compile(
    r"\d\d?(?:[:.]\d|[ \n]{0,2}(?:[apAP]\.?[mM]|o'c|\(|[A-Z][A-Za-z]|local|-"
    r"|to\b|thr|until|till|and\b|or\b|[a-z]{3,12}[ \n]+local))"
)
_OPENS = re.compile(r"(?:\A|[.!?:;\n\"'(*-])[ \n]*\Z")
_TIME = re.compile(r"(?P<hour>\d\d?)(?:[:.](?P<minute>\d\d))?(?:[ \n]{0,2}(?P<half>[ap]\.?m))?", re.IGNORECASE)


def clock_time(scan: DateScan, at: int) -> Found | None:
    """5 p.m., 17:30, at 5:30, 5 o'clock."""
    if _MAY_BE.match(scan.text, at) is None:
        return None
    match = forms.CLOCK.match(scan.text, at)
    if match is not None and (match["half"] is None or int(match["hour"]) <= 12 or match["minute"]):
        if match["bare"] and not match["minute"]:
            return None  # "5 ET"
        return _read(scan, at, match.end(), match["zone"] or match["bare"] or "")
    colon = forms.COLON.match(scan.text, at)
    if colon and (len(colon["hour"]) == 2 or forms.AT_CLOCK.search(scan.before(at, 9))):
        return _read(scan, at, colon.end(), "")
    return None


_LOWER_NEXT = frozenset(f" {letter}" for letter in string.ascii_lowercase)
_HOURS_NEXT = re.compile(r" (?:h(?:ou)?rs|local|[a-z]{3,12}[ \n]{1,3}local)")


def four_digit_time(scan: DateScan, at: int) -> Found | None:
    """1430 GMT, 0800 hours."""
    if scan.text[at + 4 : at + 6] in _LOWER_NEXT and not _HOURS_NEXT.match(scan.text, at + 4):
        return None  # a year in a sentence
    match = forms.HOURS.match(scan.text, at)
    if match is None:
        return None
    minutes = int(scan.text[at : at + 2]) * 60 + int(scan.text[at + 2 : at + 4])
    clock = Clock(minutes, minutes, offset_of(match["zone"] or "")) if minutes < _DAY else None
    return Found(at, match.end(), "clock", clock=_hedged(scan, at, clock))


def noon_at(scan: DateScan, at: int, word: str) -> Found | None:
    """Noon, midday, midnight."""
    match = forms.NOON.match(scan.text, at)
    if match is None or scan.before(at, 1) in ("-", "'"):
        return None
    if word[0].isupper() and not _OPENS.search(scan.before(at, 6)):
        return None  # "High Noon Gun Range"
    # Which of its two days a midnight belongs to is not settled by the word: it is the last minute of the one.
    clock = Clock(_NOON, _NOON, offset_of(match["zone"] or "")) if word.lower() != "midnight" else None
    return Found(at, match.end(), "clock", clock=_hedged(scan, at, clock))


def date_clocks(scan: DateScan) -> None:
    """A clock time beside a day is a time of that day."""
    for index, found in enumerate(scan.found):
        if found.kind != "clock":
            continue
        for near in _neighbours(scan, index):
            day = _day_of(found, near)
            if day is not None:
                scan.found[index] = _zoned(scan, found._replace(days=(day, day)))
                break


def _day_of(found: Found, near: Found) -> dt.date | None:
    """The day beside a clock time; of a night, which has two, the one its half belongs to."""
    if near.kind not in ("day", "weekday", "relative") or near.days is None:
        return None
    first, last = near.days
    if first == last:
        return first
    if (last - first).days == 1 and near.night and found.clock is not None:
        return first if found.clock.first >= _NOON else last
    return None


def _read(scan: DateScan, start: int, end: int, zone: str) -> Found:
    """The minutes of a clock time as written; none where it may be either half of the day."""
    body = scan.text[start : end - len(zone)]
    half = None
    if behind := _BEHIND.match(scan.text, end):
        half = _PARTS[behind["part"].lower()]
    elif scan.text[end : end + 8].lower() == " tonight":
        half = "night"
    times = list(_TIME.finditer(body))[:2]
    if not times:
        return Found(start, end, "clock")
    last = _minutes(times[-1], half, whole_day=bool(_DAYLONG.search(zone)))
    first = last
    if len(times) == 2 and last is not None:
        first = _opening(times[0], times[-1], last)
    if first is None or last is None:
        return Found(start, end, "clock")
    clock = Clock(first, last if last >= first else last + _DAY, offset_of(zone))
    return Found(start, end, "clock", clock=_hedged(scan, start, clock) if len(times) == 1 else clock)


def _minutes(time: re.Match[str], half: str | None, *, whole_day: bool) -> int | None:
    """Minutes after midnight."""
    hour, minute = int(time["hour"]), int(time["minute"] or 0)
    half = (time["half"] or half or "").replace(".", "").lower() or None
    if half == "night":  # which runs from the evening of the one day to the small hours of the next
        half = "pm" if 6 <= hour < 12 else "am"
    if half and 1 <= hour <= 12:
        return (hour % 12 + 12 * (half == "pm")) * 60 + minute
    if hour == 24:
        return None
    known = hour > 12 or hour == 0 or (len(time["hour"]) == 2 and hour < 10) or whole_day
    return hour * 60 + minute if known else None


def _opening(time: re.Match[str], closing: re.Match[str], last: int) -> int | None:
    """The first of two times: "2-4 p.m." has one half of the day for both, "11-1 p.m." two."""
    if time["half"]:
        return _minutes(time, None, whole_day=False)
    half = closing["half"]
    if half is None:
        return _minutes(time, None, whole_day=True)
    first = _minutes(time, half, whole_day=False)
    return first - _NOON if first is not None and first > last and first >= _NOON else first


def _hedged(scan: DateScan, at: int, clock: Clock | None) -> Clock | None:
    """ "About 3:30" is a quarter of an hour either way, "just after 10" a quarter of an hour behind."""
    hedge = _HEDGE.search(scan.before(at, 16)) if clock else None
    if clock is None or hedge is None:
        return clock
    room = _ROUND if clock.first % 15 == 0 else _FINE
    before, after = (hedge["about"] or hedge["before"]), (hedge["about"] or hedge["after"])
    return clock._replace(first=max(clock.first - (room if before else 0), 0), last=clock.last + (room if after else 0))


def _zoned(scan: DateScan, found: Found) -> Found:
    """With the offset its zone has on that very day: "3 p.m. Eastern time"."""
    if found.clock is None or found.days is None:
        return found
    zone = forms.ZONE_END.search(scan.text[found.start : found.end])
    if zone is None:
        return found
    return found._replace(clock=found.clock._replace(offset=offset_of(zone[0], found.days[0])))


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
