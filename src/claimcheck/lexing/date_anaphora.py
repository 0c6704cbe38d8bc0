"""Dates told from another moment of the story: a year earlier, the previous day, two weeks later, the same week.

Which moment that is the text leaves to its reader, so that none of them has days. They are mentions all the same: a
figure beside one of them is not a figure of the dateline, and the length of time they state can be read.
"""

from __future__ import annotations

import re

from claimcheck.lexing import date_forms as forms
from claimcheck.lexing.calendar import Days, days_ahead
from claimcheck.lexing.date_lengths import length_of
from claimcheck.lexing.date_scan import DateScan, Found

GAP = forms.GAP

_STEP = re.compile(
    rf"(?<![a-z\d.,-])(?:(?P<hedge>about|around|almost|nearly|roughly|some|more{GAP}than|less{GAP}than|at{GAP}least|over|under"
    rf"|just{GAP}over|just){GAP})?{forms.COUNTS}(?P<half>{GAP}and{GAP}a{GAP}half)?(?:{GAP}|-){forms.UNIT}s?(?:{GAP}|-)$",
    re.IGNORECASE,
)
_SAME = re.compile(
    rf"(?P<which>previous|following|same|preceding){GAP}(?P<unit>day|night|morning|afternoon|evening|week|weekend|month|quarter|year"
    rf"|decade|century|season)(?![a-z-])",
    re.IGNORECASE,
)
_DAY_BEFORE = re.compile(rf"\bthe{GAP}(?P<unit>day|night|week|weekend|month|year){GAP}$", re.IGNORECASE)
_ENDS = re.compile(r"[.,;:!?)\"']|[ \n]{1,2}(?:and|but|when|that|in|on|at|by|after|as|from)\b|\Z|\n")
_IN = frozenset({"in ", "In ", "in\n", "In\n"})
_FORWARD = re.compile(
    r"\b(?:return|(?:be|come|go|get) back|begin|start|open|reopen|expire|end|finish|arrive|leave|retire|vote|decide|meet|resume"
    r"|take effect|come|be (?:held|released|published|completed|ready|over|announced))(?:[ \n]{1,2}[a-z]{2,12}){0,3}"
    r"[ \n]{1,2}in[ \n]{1,2}$"
)
_IN_TIME = re.compile(rf"{forms.COUNTS}(?:{GAP}|-){forms.UNIT}(?:s?'s?{GAP}(?P<time>time)|s)?(?![a-z-])", re.IGNORECASE)
_TIME = re.compile(rf"\bin{GAP}{forms.COUNTS}(?:{GAP}|-){forms.UNIT}s?'s?{GAP}$", re.IGNORECASE)


def later_at(scan: DateScan, at: int, word: str) -> Found | None:
    """A year earlier, a week later; the two weeks of "two weeks later" are a figure, measured between two events."""
    left = scan.before(at, 56)
    match = _STEP.search(left)
    end = at + len(word)
    if match is None or match["count"].lower() not in ("a", "an", "one") or scan.text[end : end + 1] == "-":
        return None
    start = at - len(left) + match.start("count")
    return Found(start, end, "relative", length=length_of(match))


def same_at(scan: DateScan, at: int, word: str) -> Found | None:
    """The previous day, the following week, the same year."""
    if scan.glued(at, "-_"):
        return None
    match = _SAME.match(scan.text, at)
    start = scan.with_article(at)
    if match is None or start == at:
        return None
    return Found(start, match.end(), "relative")


def before_at(scan: DateScan, at: int, word: str) -> Found | None:
    """The day before, the year after: where nothing is named that it lies before or after."""
    left = scan.before(at, 14)
    match = _DAY_BEFORE.search(left)
    end = at + len(word)
    if match is None or not _ENDS.match(scan.text, end):
        return None
    return Found(at - len(left) + match.start(), end, "relative")


def time_at(scan: DateScan, at: int, word: str) -> Found | None:
    """In a week's time."""
    if scan.before(at, 3)[:2] not in ("'s", "s'") or not (match := _TIME.search(scan.before(at, 32))):
        return None
    start = at - len(match[0]) + match.start("count") - match.start()
    return Found(start, at + len(word), "relative", _days_ahead(scan, match), length=length_of(match))


def in_time_at(scan: DateScan, at: int) -> Found | None:
    """In two weeks' time; "will return in two weeks", but not "wrote it in two weeks"."""
    if scan.text[at - 3 : at] not in _IN:
        return None
    match = _IN_TIME.match(scan.text, at)
    if match is None or not (match["time"] or (_ahead(scan, at) and scan.tense(at, match.end()) == "future")):
        return None
    return Found(at, match.end(), "relative", _days_ahead(scan, match), length=length_of(match))


def _days_ahead(scan: DateScan, match: re.Match[str]) -> Days | None:
    """The days so far ahead of the day of publication."""
    length = length_of(match)
    if scan.published is None or length is None or length.high is not None:
        return None
    return days_ahead(scan.published, match["unit"].lower(), int(length.number))


def _ahead(scan: DateScan, at: int) -> bool:
    return _FORWARD.search(scan.before(at, 48).lower()) is not None
