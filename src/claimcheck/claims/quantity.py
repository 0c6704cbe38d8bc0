"""A figure as the values it stands for."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Annotated, Any, Literal, Self

from pydantic import Field, PlainSerializer, model_validator

from claimcheck.claims.conversion import commensurable, converted, same_amount
from claimcheck.claims.interval import Interval
from claimcheck.claims.precision import BOUNDS, Bound, Width, width
from claimcheck.text.span import Span
from claimcheck.text.value import Value


def plain(value: Decimal) -> str:
    """The digits as written, never with an exponent: 1200000, 4.50.

    >>> plain(Decimal("1.2E+6"))
    '1200000'
    """
    return format(value, "f")


Figure = Annotated[
    Decimal,
    Field(allow_inf_nan=False, max_digits=400),
    PlainSerializer(plain, return_type=str, when_used="json"),
]
"""A decimal that keeps its written digits; a string in JSON."""

Change = Literal["up", "down"]


_DIGITS = 400
"""No figure of the news has more digits; arithmetic is exact up to here."""


def _exponent(value: Decimal) -> int:
    exponent = value.as_tuple().exponent
    return exponent if isinstance(exponent, int) else 0


class Quantity(Value):
    """Every value that would have been written this way.

    ``value`` is the figure as written, scaled; None for a range. ``low`` and ``high`` are the ends of what it stands
    for: None is no end, an open end is itself excluded. ``likely_low`` and ``likely_high`` say where readers expect
    an unbounded figure to stop. ``unit`` is a canonical singular name ("kilometre", "pound sterling", "percent"), ""
    for a plain count; ``dimension`` is what it measures ("count", "currency", "length", ...).

    Where only ``value`` and ``bound`` are given, the ends follow from how the figure is written:

    >>> Quantity(value="3000", bound="nearly").low
    Decimal('2700.0')
    >>> Quantity(value="350").meets(Quantity(value="351"))
    False
    """

    value: Figure | None = None
    low: Figure | None = None
    high: Figure | None = None
    low_open: bool = False
    high_open: bool = False
    bound: Bound = "exact"
    unit: str = ""
    dimension: str = "count"
    likely_low: Figure | None = None
    likely_high: Figure | None = None

    @model_validator(mode="before")
    @classmethod
    def _ends(cls, data: Any) -> Any:
        """Work out the ends where the caller left them to us."""
        if not isinstance(data, Mapping) or "low" in data or "high" in data or data.get("value") is None:
            return data
        bound = data.get("bound", "exact")
        if bound not in BOUNDS:
            return data
        try:
            value = Decimal(str(data["value"]).replace(",", ""))
        except ArithmeticError:
            return data
        if not value.is_finite() or abs(value.adjusted()) > _DIGITS or -_exponent(value) > _DIGITS:
            return data  # left to the fields, which refuse it
        if bound in ("range", "vague"):
            raise ValueError(f"bound={bound!r} needs low and high")
        return {**data, "value": value, **ends(width(value, bound, dimension=data.get("dimension", "count")))}

    @model_validator(mode="after")
    def _not_empty(self) -> Self:
        if self.interval.empty():
            raise ValueError(f"no value lies between {self.low} and {self.high}")
        return self

    @property
    def interval(self) -> Interval:
        """What it stands for, without its unit."""
        return Interval(self.low, self.high, self.low_open, self.high_open)

    @property
    def likely(self) -> Interval:
        """Where readers expect it: the interval, stopped at the likely ends."""
        return self.interval.meet(Interval(self.likely_low, self.likely_high))

    @property
    def nominal(self) -> Interval:
        """The figure taken at its word: the written value, or the ends of a range."""
        return self.interval if self.value is None else Interval.point(self.value)

    @property
    def one_sided(self) -> bool:
        """It has just one end: "at least 12", "more than 100,000"."""
        return (self.low is None) != (self.high is None)

    @property
    def exact(self) -> bool:
        """It stands for one value only."""
        return self.low is not None and self.low == self.high

    def meets(self, other: Quantity) -> bool:
        """Some one value would have been written both ways, where need be in two units: 10 miles and 16 km.

        That a figure was rounded once more when it was converted is allowed for. Of two units that nothing converts,
        only the figures are compared: whether they belong together is the caller's business.
        """
        if self.unit == other.unit or not commensurable(self.unit, other.unit):
            return self.interval.meets(other.interval)
        if self._same_amount(other):
            return True
        return any(self.interval.meets(interval) for interval in other._in(self.unit))

    def within(self, other: Quantity) -> bool:
        """Whatever this one stands for, the other stands for as well."""
        if self.unit == other.unit or not commensurable(self.unit, other.unit):
            return self.interval.within(other.interval)
        return any(self.interval.within(interval) for interval in other._in(self.unit))

    def same_figure(self, other: Quantity) -> bool:
        """Both are written with one value, in one unit; ranges never are."""
        return self.value is not None and self.value == other.value and self.unit == other.unit

    def converted(self, unit: str) -> Quantity:
        """The same figure in another unit of its kind; itself where the units are not of one kind.

        Of two sizes that a name may have, the first is taken: the gallon is that of the United States.

        >>> Quantity(value="12", unit="mile", dimension="length").converted("kilometre").value
        Decimal('19.312128')
        """
        if unit == self.unit or not commensurable(self.unit, unit):
            return self
        value = None if self.value is None else converted(Interval.point(self.value), self.unit, unit)[0].low
        likely = converted(Interval(self.likely_low, self.likely_high), self.unit, unit)[0]
        ends = self._in(unit)[0]._asdict()
        news = {"value": value, "unit": unit, "likely_low": likely.low, "likely_high": likely.high}
        return self.model_copy(update={**ends, **news})

    def _in(self, unit: str) -> tuple[Interval, ...]:
        return converted(self.interval, self.unit, unit)

    def _same_amount(self, other: Quantity) -> bool:
        if self.value is None or other.value is None:
            return False
        return same_amount(self.value, self.unit, other.value, other.unit)

    def spans(self, interval: Interval) -> Quantity:
        """The same figure standing for another range of values."""
        return self.model_copy(update=interval._asdict())

    def widen(self, by: Decimal) -> Quantity:
        """The same figure, standing for ``by`` more on either side."""
        return self.spans(self.interval.widened(abs(by)))


def ends(reach: Width) -> dict[str, Any]:
    """A width as the fields of a Quantity."""
    return {**reach.interval._asdict(), "likely_low": reach.likely_low, "likely_high": reach.likely_high}


class QuantityMention(Value):
    """A figure where it stands in a text.

    ``span`` takes in hedge, figure and what is counted ("nearly 3,000 troops"). ``counted`` is the singular lemma of
    the counted noun, None for measures. ``change`` is the direction where the mention is the size of a change.
    """

    span: Span
    text: str
    quantity: Quantity
    counted: str | None = None
    change: Change | None = None
