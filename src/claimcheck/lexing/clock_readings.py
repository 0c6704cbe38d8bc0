"""What time of day a clock time says, and in which zone."""

from __future__ import annotations

import datetime as dt
import re
from typing import NamedTuple

_TIME = re.compile(
    r"(?P<hour>\d{1,2})(?:[:.]?(?P<minute>[0-5]\d))?\s*(?:(?P<half>[ap])\.?\s?m\b\.?|o'clock|hours|hrs)?", re.IGNORECASE
)
_NAMED = {"noon": dt.time(12), "midday": dt.time(12), "midnight": dt.time(0)}
_ZONE = re.compile(r"\b(?:local(?: time)?|[A-Z]{2,5})\b")
_APPROXIMATE = re.compile(
    r"\b(?:about|around|approximately|roughly|shortly|just|near|nearly|before|after)\s+\Z", re.IGNORECASE
)


class Reading(NamedTuple):
    """A time of day; the zone as written, in small letters, "local" where the text says that it is, None where nothing."""

    time: dt.time
    zone: str | None = None


def reading(text: str) -> Reading | None:
    """The time of day that the words of a clock time say; None for a range, or an hour there is not.

    >>> reading("3.45pm"), reading("07:37 a.m. UTC")
    (Reading(time=datetime.time(15, 45), zone=None), Reading(time=datetime.time(7, 37), zone='utc'))
    """
    low = text.casefold()
    named = next((time for word, time in _NAMED.items() if low.startswith(word)), None)
    match = _TIME.match(text)
    time = named if named is not None else _time(match) if match is not None else None
    if time is None:
        return None
    zone = _ZONE.search(text, match.end() if match is not None else 0)
    return Reading(time, None if zone is None else "local" if zone[0].startswith("local") else zone[0].casefold())


def _time(match: re.Match[str]) -> dt.time | None:
    hour, half = int(match["hour"]), (match["half"] or "").casefold()
    if half:
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + (12 if half == "p" else 0)
    return dt.time(hour, int(match["minute"] or 0)) if hour < 24 else None


def approximate(before: str) -> bool:
    """The words in front of a clock time leave it open by some minutes: "at about 3pm", "shortly before noon"."""
    return _APPROXIMATE.search(before) is not None
