"""Time zones as newspapers name them, and how far each of them is ahead of UTC."""

from __future__ import annotations

import datetime as dt
import re
from functools import lru_cache
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

# Minutes ahead of UTC. Left out are letters that several zones share: IST is India, Israel and Ireland, AST Arabia and
# the Atlantic. CST is taken for North America, where news in English means it nearly always.
_OFFSETS: dict[str, int] = {
    "gmt": 0,
    "utc": 0,
    "z": 0,
    "bst": 60,
    "cet": 60,
    "cest": 120,
    "eest": 180,
    "msk": 180,
    "sast": 120,
    "hkt": 480,
    "jst": 540,
    "aest": 600,
    "aedt": 660,
    "est": -300,
    "edt": -240,
    "cst": -360,
    "cdt": -300,
    "mst": -420,
    "mdt": -360,
    "pst": -480,
    "pdt": -420,
}

ZONES = frozenset((*_OFFSETS, "et", "ct", "mt", "pt", "ist", "ast"))
"""The letters of zones: capitals that name nobody."""

# The zone whose summer time says in which months the letters can be right; "2 p.m. EST" of a day in July is a slip for
# EDT as likely as not, and stays without an offset.
_SEASONAL: dict[str, str] = {
    **dict.fromkeys(("est", "edt", "et", "eastern"), "America/New_York"),
    **dict.fromkeys(("cst", "cdt", "ct", "central"), "America/Chicago"),
    **dict.fromkeys(("mdt", "mt", "mountain"), "America/Denver"),  # MST holds all year in Arizona
    **dict.fromkeys(("pst", "pdt", "pt", "pacific"), "America/Los_Angeles"),
    **dict.fromkeys(("bst", "british", "uk", "london"), "Europe/London"),
    **dict.fromkeys(("cet", "cest"), "Europe/Paris"),
    "moscow": "Europe/Moscow",
    "beijing": "Asia/Shanghai",
}

_AHEAD = re.compile(r"(?:utc|gmt) ?([+-])(\d\d?)(?::?([0-5]\d))?", re.IGNORECASE)
_NAME = re.compile(r"[a-z]+")
_FURTHEST = 14 * 60


def offset_of(zone: str, on: dt.date | None = None) -> int | None:
    """How many minutes a zone is ahead of UTC on that day; None where that is not settled.

    >>> offset_of("GMT"), offset_of("UTC+2"), offset_of("BST", dt.date(2022, 7, 1)), offset_of("local time")
    (0, 120, 60, None)
    """
    low = zone.strip(" ()\n").lower()
    if ahead := _AHEAD.match(low):
        minutes = int(ahead[2]) * 60 + int(ahead[3] or 0)
        return None if minutes > _FURTHEST else -minutes if ahead[1] == "-" else minutes
    name = _NAME.match(low)
    if name is None or "local" in low:
        return None
    if "standard" in low or "daylight" in low:
        # "Eastern Standard Time": EST
        stem = name[0][0] + ("st" if "standard" in low else "dt")
        return offset_of(stem, on) if name[0] in ("eastern", "central", "mountain", "pacific") else None
    fixed, where = _OFFSETS.get(name[0]), _SEASONAL.get(name[0])
    if where is None or (on is None and fixed is not None):
        return fixed
    there = _on_the_day(where, on) if on is not None else None
    return there if fixed is None or fixed == there else None


@lru_cache(maxsize=512)
def _on_the_day(where: str, on: dt.date) -> int | None:
    """The offset at noon; None on the day the clocks change, and where the machine has no such table."""
    try:
        zone = ZoneInfo(where)
    except (ZoneInfoNotFoundError, OSError):
        return None
    if not 1970 <= on.year <= 9998:
        return None
    ends = {dt.datetime.combine(on, dt.time(hour), zone).utcoffset() for hour in (0, 12, 23)}
    one = ends.pop() if len(ends) == 1 else None
    return None if one is None else int(one.total_seconds() // 60)
