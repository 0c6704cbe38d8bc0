"""How many times one figure is another."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Context, Decimal

from claimcheck.claims.precision import significant_digits
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


def same_digits(one: Quantity, other: Quantity) -> bool:
    """The digits of the one are those of the other, or would be if it had been rounded to as many; noughts aside.

    >>> same_digits(Quantity(value="9.24"), Quantity(value="92400")), same_digits(Quantity(value="9.23"), Quantity(value="92.42"))
    (True, False)
    """
    first, second = one.value, other.value
    if first is None or second is None or first <= 0 or second <= 0:
        return False
    rounding = Context(prec=min(significant_digits(first), significant_digits(second)), rounding=ROUND_HALF_UP)
    left, right = rounding.plus(first), rounding.plus(second)
    return left.scaleb(-left.adjusted()) == right.scaleb(-right.adjusted())


def tens_apart(one: Decimal, other: Decimal) -> int:
    """How many places one number has to move to be another, both above zero; 0 where that does not make them agree.

    By one place within five percent, by more within a third: what is a hundred times off, and not quite, has been
    rounded besides.

    >>> tens_apart(Decimal(410), Decimal("4.06")), tens_apart(Decimal(2), Decimal(2300000)), tens_apart(Decimal(7), Decimal(50))
    (2, -6, 0)
    """
    if one <= 0 or other <= 0:
        return 0
    factor = _PLACES.divide(one, other)
    places = int(_PLACES.log10(factor).to_integral_value())
    rest = abs(_PLACES.subtract(factor.scaleb(-places), 1))
    return places if rest <= (_ROUNDED if abs(places) > 1 else _SAME) else 0


_PLACES = Context(prec=9)
_SAME = Decimal("0.05")
_ROUNDED = Decimal("0.33")


def agree(one: Quantity, other: Quantity) -> bool:
    """The two figures may be one; of two that are told as the most there may be, as far as rounding takes them.

    Any number below fits under both of "up to 10" and "up to 40"; the limit itself is one or the other.

    >>> ten, fifty = (Quantity(value=value, bound="at_most") for value in ("10", "50"))
    >>> agree(ten, fifty), agree(Quantity(value="48", bound="at_most"), fifty), agree(ten, Quantity(value="8"))
    (False, True, True)
    """
    return one.meets(other) and not _are_two_limits(one, other)


def _are_two_limits(one: Quantity, other: Quantity) -> bool:
    if not one.bound == other.bound == "at_most" or one.unit != other.unit or one.value is None or other.value is None:
        return False
    return abs(one.value - other.value) > _ROUNDED_LIMIT * max(abs(one.value), abs(other.value))


_ROUNDED_LIMIT = Decimal("0.15")


def cut_off(stated: Quantity, told: Quantity) -> bool:
    """The first is the second with its last digits left out.

    >>> cut_off(Quantity(value="16000000000"), Quantity(value="16600000000"))
    True
    """
    if stated.value is None or stated.low is None or stated.high is None or told.value is None:
        return False
    return stated.value <= told.value < stated.value + (stated.high - stated.low)
