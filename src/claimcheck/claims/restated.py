"""One amount told twice, in two units."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Context, Decimal

from claimcheck.claims.conversion import commensurable, convert, same_amount
from claimcheck.claims.interval import scaled_exactly
from claimcheck.claims.precision import step
from claimcheck.claims.quantity import Quantity

_EXACT = Context(prec=400)


def restates(one: Quantity, other: Quantity, *, difference: bool = False) -> bool | None:
    """Both are one amount, as precisely as they are written; None where they cannot be held against each other.

    Hedges do not matter: the conversion of "more than 10 miles" is that of 10 miles. Of ranges each end has to answer
    the other's. A ``difference`` is converted without an offset: 2 degrees Celsius warmer, 3.6 Fahrenheit.

    >>> ten = Quantity(value=10, unit="mile", dimension="length")
    >>> restates(ten, Quantity(value=16, unit="kilometre", dimension="length"))
    True
    """
    if not commensurable(one.unit, other.unit):
        return None
    pairs = list(zip(_ends(one), _ends(other), strict=False))
    if len(_ends(one)) != len(_ends(other)) or not pairs:
        return None
    return all(same_amount(a, one.unit, b, other.unit, difference=difference) for a, b in pairs)


def _ends(quantity: Quantity) -> tuple[Decimal, ...]:
    """The written figure, or the two ends of a range; nothing where it names no figures."""
    if quantity.value is not None:
        return (quantity.value,)
    if quantity.bound != "range" or quantity.low is None or quantity.high is None:
        return ()
    return quantity.low, quantity.high


def as_written(source: Quantity, target: Quantity, *, difference: bool = False) -> Decimal | None:
    """The source's figure in the target's unit, with as many decimals as the target has, and at least two digits; None
    for ranges.

    >>> ten = Quantity(value=10, unit="mile", dimension="length")
    >>> as_written(ten, Quantity(value=18, unit="kilometre", dimension="length"))
    Decimal('16')
    """
    if source.value is None or target.value is None:
        return None
    values = convert(source.value, source.unit, target.unit, difference=difference)
    if not values:
        return None
    exact = scaled_exactly(Decimal(1), values[0])
    place = min(step(target.value), Decimal(1).scaleb(exact.adjusted() - 1) if exact else Decimal(1))
    return exact.quantize(place, rounding=ROUND_HALF_UP, context=_EXACT)
