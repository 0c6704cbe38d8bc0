"""Figures back into words: as a text would write them."""

from __future__ import annotations

import re
from decimal import Context, Decimal

from claimcheck.claims.interval import Interval
from claimcheck.claims.quantity import Quantity, plain

_EXACT = Context(prec=400)

_HEDGE = {
    "about": "about ",
    "nearly": "nearly ",
    "more_than": "more than ",
    "at_least": "at least ",
    "less_than": "fewer than ",
    "at_most": "at most ",
}

_SCALES = (
    (Decimal(10**12), ("trillion", "tn")),
    (Decimal(10**9), ("billion", "bn", "b")),
    (Decimal(10**6), ("million", "mn", "m", "mln")),
    (Decimal(10**3), ("thousand", "k")),
)

_WRITTEN = re.compile(r"(?P<head>\D*)(?P<digits>[\d.,]*\d)(?P<gap>[\s-]*)(?P<scale>[A-Za-z]*)(?P<tail>.*)\Z", re.DOTALL)


def grouped(value: Decimal) -> str:
    """The digits with commas from 1,000 on.

    >>> grouped(Decimal("1234567.50"))
    '1,234,567.50'
    """
    return format(value, ",f")


def short(value: Decimal) -> str:
    """The digits with commas, without zeros at the end of decimals."""
    if value == value.to_integral_value():
        return grouped(value.quantize(Decimal(1), context=_EXACT))
    return grouped(value.normalize(_EXACT))


def spoken(quantity: Quantity) -> str:
    """Hedge and digits, as an equation shows them: "nearly 3,000", "10 to 15".

    >>> spoken(Quantity(value="3000", bound="nearly"))
    'nearly 3,000'
    """
    if quantity.value is None:
        return reach(quantity.interval)
    return f"{_HEDGE.get(quantity.bound, '')}{grouped(quantity.value)}"


def reach(interval: Interval) -> str:
    """An interval in words: "2,040 to 2,360", "more than 40", "at most 12".

    >>> reach(Interval(Decimal(40), None, low_open=True))
    'more than 40'
    """
    low, high = interval.low, interval.high
    if low is not None and high is not None:
        return short(low) if low == high else f"{short(low)} to {short(high)}"
    if low is not None:
        return f"{'more than' if interval.low_open else 'at least'} {short(low)}"
    if high is not None:
        return f"{'less than' if interval.high_open else 'at most'} {short(high)}"
    return "any number"


def like(value: Decimal, written: str | None) -> str:
    """The value in the manner of a figure that is written: same currency sign, grouping and scale word.

    >>> like(Decimal(450), "460"), like(Decimal(8_000_000), "$8 billion"), like(Decimal("1200000"), "1.6 million")
    ('450', '$8 million', '1.2 million')
    """
    found = _WRITTEN.match(written or "")
    if found is None:
        return short(value)
    scale = found["scale"]
    size, names = _scale_of(scale)
    if size is None:
        digits = (
            short(value)
            if "," in found["digits"] or abs(value) >= 10_000
            else plain(Decimal(short(value).replace(",", "")))
        )
        return f"{found['head']}{digits}{found['gap']}{scale}{found['tail']}"
    at = names.index(scale.lower())
    fits = [(s, n) for s, n in ((size, names), *_SCALES) if abs(value) >= s and _few_digits(value, s)]
    if not fits:
        return f"{found['head']}{short(value)}{found['tail']}"
    size, names = fits[0]
    name = names[min(at, len(names) - 1)]
    return f"{found['head']}{short(_EXACT.divide(value, size))}{found['gap']}{name}{found['tail']}"


def _scale_of(word: str) -> tuple[Decimal | None, tuple[str, ...]]:
    for size, names in _SCALES:
        if word.lower() in names:
            return size, names
    return None, ()


def _few_digits(value: Decimal, size: Decimal) -> bool:
    scaled = value / size
    return scaled == round(scaled, 3) and scaled < 1000
