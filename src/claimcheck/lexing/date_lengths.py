"""The lengths of time that dates are told by: the two years of "two years ago"."""

from __future__ import annotations

import re
from decimal import Decimal

from claimcheck.lexing import date_forms as forms
from claimcheck.lexing.token import Length


def length_of(match: re.Match[str]) -> Length | None:
    """The length of time of a pattern with a count and a unit; None for "several" and "a few"."""
    groups = match.groupdict()
    count = forms.count_of(match["count"])
    if count is None or forms.VAGUE_COUNT.search(match["count"]):
        return None
    high = forms.count_of(groups["count2"]) if groups.get("count2") else None
    hedge = " ".join((groups.get("hedge") or "").lower().split())
    value = Decimal(count) + (Decimal("0.5") if groups.get("half") or groups.get("more") else 0)
    unit = match["unit"].lower()
    if high is not None:
        return Length(value, unit, "range", Decimal(high)) if high > value else None
    return Length(value, unit, forms.HEDGES.get(hedge, "exact"))
