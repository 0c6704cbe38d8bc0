"""Every threshold a rule may consult, with the reason for its default."""

from __future__ import annotations

from decimal import Decimal

from pydantic import Field

from claimcheck.text.value import Value


class Tolerances(Value):
    """Slack that rules allow beyond what the figures stand for. Widths of figures are not set here."""

    duration_days: int = Field(default=1, ge=0)
    """Days a duration may be off: "10 days from 10 to 20 February" counts 10 without and 11 with its first day."""

    magnitude_slip: Decimal = Field(default=Decimal("0.005"), ge=0)
    """How far a ratio may be from a power of ten and still be called a slip: 8 million and 8 billion are exactly 1,000
    apart, 110,000 and 11,000 exactly 10; 5,412 and 500 are two figures."""

    percent_points: Decimal = Field(default=Decimal("0.15"), ge=0)
    """Points a stated change in percent may be off: agencies reckon it from figures with more digits than they print."""

    exchange: Decimal = Field(default=Decimal("0.15"), ge=0)
    """Share by which two rates of exchange in one text may differ: amounts of last year are converted at last year's."""

    minutes: int = Field(default=15, ge=0)
    """Minutes by which two times of one event may differ, beyond what "about" allows: calls, clocks and reports are seldom
    of one minute."""

    shared_out: Decimal = Field(default=Decimal("0.4"), ge=0)
    """Share by which what each has may be off: warrants taken as exercised, and averages of shares that grew, move earnings
    per share by up to a third. What comes off for preferred shares has no such limit, and is asked for otherwise."""
