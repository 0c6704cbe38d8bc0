"""How many times one figure is another."""

from __future__ import annotations

from decimal import Decimal

from claimcheck.claims.quantity import Quantity


def ratio(one: Quantity, other: Quantity) -> Decimal | None:
    """The larger written value over the smaller; None where either is a range, zero or below, or in another unit.

    >>> ratio(Quantity(value=8), Quantity(value=8000))
    Decimal('1000')
    """
    first, second = one.value, other.value
    if one.unit != other.unit:
        return None
    if first is None or second is None or first <= 0 or second <= 0:
        return None
    return max(first, second) / min(first, second)


def power_of_ten(factor: Decimal, slack: Decimal) -> bool:
    """The factor is 10, 100, 1,000 and so on, within a relative slack."""
    if factor < Decimal("9.9"):
        return False
    exponent = factor.adjusted()
    lower, upper = Decimal(1).scaleb(exponent), Decimal(1).scaleb(exponent + 1)
    return min(abs(factor / lower - 1), abs(factor / upper - 1)) <= slack


def cut_off(stated: Quantity, told: Quantity) -> bool:
    """The first is the second with its last digits left out.

    >>> cut_off(Quantity(value="16000000000"), Quantity(value="16600000000"))
    True
    """
    if stated.value is None or stated.low is None or stated.high is None or told.value is None:
        return False
    return stated.value <= told.value < stated.value + (stated.high - stated.low)
