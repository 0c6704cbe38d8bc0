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

    conversion: Decimal = Field(default=Decimal("0.2"), ge=0)
    """Share by which a conversion may be off: "90 km (50 miles)" is coarse; of 383 conversions in published news the six
    that were further off were all but two slips, and nautical miles are 15 percent longer than the others."""

    exchange: Decimal = Field(default=Decimal("0.15"), ge=0)
    """Share by which two rates of exchange in one text may differ: amounts of last year are converted at last year's."""

    minutes: int = Field(default=10, ge=0)
    """Minutes by which two times of one event may differ: calls, clocks and reports are seldom of one minute."""

    minutes_about: int = Field(default=30, ge=0)
    """The same where one of them is approximate: "at about 3pm" is any time from half past two to half past three."""

    shared_out: Decimal = Field(default=Decimal("0.4"), ge=0)
    """Share by which what each has may be off: dividends on preferred stock and warrants move earnings per share by up to
    a third, and of 28 columns in published tables one was further off than a fifth."""
