"""Exact conversion between units of one kind; never between currencies.

Every size is a definition, exact as it stands: the SI brochure (9th edition, 2019), the international yard and pound
agreement (1959), and for gallons, barrels and horsepower the tables of NIST Handbook 44 and of the British Weights and
Measures Act 1985. Where a name has two sizes (the gallon, the pint, the ton, the calorie), both are given, and whatever
either allows is allowed: no text is told that it is wrong because it was written on the other side of an ocean.
"""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from functools import lru_cache
from itertools import product
from typing import NamedTuple

from claimcheck.claims.interval import Interval, scaled_exactly
from claimcheck.claims.precision import significant_digits, step, trailing_zeros

_TABLE = """
# name = size in the first unit of its kind; a second size where the name has two
[length] metre = 1
inch = 0.0254
foot = 0.3048
yard = 0.9144
mile = 1609.344
nautical mile = 1852
furlong = 201.168
fathom = 1.8288
micron = 0.000001
astronomical unit = 149597870700
light-year = 9460730472580800
[mass] gram = 1
pound = 453.59237
ounce = 28.349523125 31.1034768
troy ounce = 31.1034768
stone = 6350.29318
hundredweight = 45359.237 50802.34544
tonne = 1000000
ton = 907184.74 1016046.9088 1000000
short ton = 907184.74
long ton = 1016046.9088
carat = 0.2
[area] square metre = 1
acre = 4046.8564224
hectare = 10000
[volume] cubic metre = 1
litre = 0.001
gallon = 0.003785411784 0.00454609
imperial gallon = 0.00454609
quart = 0.000946352946 0.0011365225
pint = 0.000473176473 0.00056826125
imperial pint = 0.00056826125
fluid ounce = 0.0000295735295625 0.0000284130625
cup = 0.0002365882365 0.00025
tablespoon = 0.00001478676478125 0.000015 0.00002
teaspoon = 0.00000492892159375 0.000005
barrel = 0.158987294928 0.119240471196 0.16365924
bushel = 0.03523907016688 0.03636872
acre-foot = 1233.48183754752
board foot = 0.002359737216
[speed] metre per second = 1
knot = 1852/3600
[time] second = 1
minute = 60
hour = 3600
day = 86400
week = 604800
fortnight = 1209600
[calendar] month = 1
year = 12
decade = 120
century = 1200
millennium = 12000
[temperature] kelvin = 1
[power] watt = 1
horsepower = 745.69987158227022 735.49875
brake horsepower = 745.69987158227022 735.49875
metric horsepower = 735.49875
[energy] joule = 1
watt hour = 3600
calorie = 4.184 4184
kilocalorie = 4184
british thermal unit = 1055.05585262
million british thermal units = 1055055852.62
therm = 105505585.262
electronvolt = 0.0000000000000000001602176634
[pressure] pascal = 1
bar = 100000
millibar = 100
atmosphere = 101325
millimetre of mercury = 133.322387415
inch of mercury = 3386.388640341
pound per square inch = 4.4482216152605/0.00064516
[force] newton = 1
[voltage] volt = 1
[current] ampere = 1
[frequency] hertz = 1
revolution per second = 1
revolution per minute = 1/60
[angle] degree = 1
arcminute = 1/60
arcsecond = 1/3600
[point] percentage point = 1
basis point = 0.01
[data] bit = 1
byte = 8
"""

_PREFIXES = {
    "nano": -9, "micro": -6, "milli": -3, "centi": -2, "deci": -1, "hecto": 2, "kilo": 3, "mega": 6, "giga": 9,
    "tera": 12, "peta": 15, "exa": 18, "zetta": 21, "yotta": 24,
}  # fmt: skip
_BINARY = {"kibi": 1, "mebi": 2, "gibi": 3, "tebi": 4, "pebi": 5, "exbi": 6, "zebi": 7, "yobi": 8}
_PREFIXED = frozenset(
    "metre|gram|litre|watt|watt hour|joule|hertz|byte|bit|volt|ampere|newton|pascal|tonne|second|electronvolt".split(
        "|"
    )
)
_AFFINE = {
    # Where zero is not nothing: kelvins in one degree, and kelvins at zero degrees.
    "degree celsius": (Fraction(1), Fraction("273.15")),
    "degree fahrenheit": (Fraction(5, 9), Fraction("459.67") * Fraction(5, 9)),
}


class Size(NamedTuple):
    """What a unit measures, how many base units it may be, and how many its zero is."""

    kind: str
    factors: tuple[Fraction, ...]
    zero: Fraction = Fraction(0)


def _fraction(written: str) -> Fraction:
    top, _, bottom = written.partition("/")
    return Fraction(top) / Fraction(bottom or 1)


def _sizes() -> dict[str, Size]:
    """The table above, read."""
    found: dict[str, Size] = {}
    kind = ""
    for line in _TABLE.strip().splitlines():
        if line.startswith("#"):
            continue
        if line.startswith("["):
            kind, _, line = line[1:].partition("] ")
        name, _, sizes = line.partition(" = ")
        found[name] = Size(kind, tuple(map(_fraction, sizes.split())))
    for name, (factor, zero) in _AFFINE.items():
        found[name] = Size("temperature", (factor,), zero)
    return found


_SIZES = _sizes()


@lru_cache(maxsize=4096)
def size(unit: str) -> Size | None:
    """What a unit measures and its size; None for currencies, counts and whatever has no size.

    >>> size("mile per hour").factors
    (Fraction(1397, 3125),)
    """
    if unit in _SIZES:
        return _SIZES[unit]
    for power, prefix, kind in ((2, "square ", "area"), (3, "cubic ", "volume")):
        if unit.startswith(prefix):
            side = size(unit.removeprefix(prefix))
            return Size(kind, tuple(f**power for f in side.factors)) if side and side.kind == "length" else None
    top, per, bottom = unit.partition(" per ")
    if per:
        return _quotient(size(top), size(bottom))
    for prefix, exponent in _PREFIXES.items():
        base = unit.removeprefix(prefix)
        if base != unit and base in _PREFIXED:
            kind, factors, _ = _SIZES[base]
            times = [Fraction(10) ** exponent]
            if kind == "data" and exponent > 0:
                times.append(Fraction(1024) ** (exponent // 3))  # a kilobyte of memory has 1,024 bytes
            return Size(kind, tuple(t * f for t, f in product(times, factors)))
    for prefix, exponent in _BINARY.items():
        if unit in (f"{prefix}byte", f"{prefix}bit"):
            return Size("data", (Fraction(1024) ** exponent * _SIZES[unit.removeprefix(prefix)].factors[0],))
    return None


def _quotient(over: Size | None, under: Size | None) -> Size | None:
    """The size of one unit per another."""
    if over is None or under is None or over.zero or under.zero:
        return None
    kind = "speed" if (over.kind, under.kind) == ("length", "time") else f"{over.kind} per {under.kind}"
    return Size(kind, tuple(dict.fromkeys(a / b for a, b in product(over.factors, under.factors))))


def commensurable(one: str, other: str) -> bool:
    """What is measured in the one can be told in the other: any unit in itself, miles in kilometres.

    >>> commensurable("mile", "kilometre"), commensurable("dollar", "euro"), commensurable("mile", "acre")
    (True, False, False)
    """
    if one == other:
        return True
    first, second = size(one), size(other)
    return first is not None and second is not None and first.kind == second.kind


def convert(value: Decimal, unit: str, into: str, *, difference: bool = False) -> tuple[Fraction, ...]:
    """The value in another unit of its kind, exactly: once for every size that the two names may have.

    A ``difference`` has no zero of its own: 2 degrees warmer in Celsius are 3.6 in Fahrenheit. Empty where the units
    are not commensurable.

    >>> [float(v) for v in convert(Decimal(100), "degree fahrenheit", "degree celsius")]
    [37.77777777777778]
    """
    if unit == into:
        return (Fraction(value),)
    first, second = size(unit), size(into)
    if first is None or second is None or first.kind != second.kind:
        return ()
    shift = Fraction(0) if difference else first.zero - second.zero
    exact = Fraction(value)
    return tuple(dict.fromkeys((exact * a + shift) / b for a, b in product(first.factors, second.factors)))


def converted(interval: Interval, unit: str, into: str) -> tuple[Interval, ...]:
    """The interval in another unit of its kind: once for every size that the two names may have.

    Ends that do not come to an end as decimals keep 40 digits.

    >>> converted(Interval.point(Decimal(1)), "mile", "kilometre")
    (Interval(low=Decimal('1.609344'), high=Decimal('1.609344'), low_open=False, high_open=False),)
    """
    zero = Fraction(0)
    lows = convert(interval.low or Decimal(0), unit, into) or (zero,)
    highs = convert(interval.high or Decimal(0), unit, into) or (zero,)
    if not commensurable(unit, into):
        return ()
    return tuple(
        Interval(
            None if interval.low is None else scaled_exactly(Decimal(1), low),
            None if interval.high is None else scaled_exactly(Decimal(1), high),
            interval.low_open,
            interval.high_open,
        )
        for low, high in zip(lows, highs, strict=True)
    )


_TENTH, _TWENTIETH = Fraction(1, 10), Fraction(1, 20)
_FAR_COARSER = 8
"""A figure this many times coarser than the other was rounded from it, not cut off: "6 feet" for 2.02 m is wrong."""


def slack(value: Decimal) -> Fraction:
    """How far a conversion may miss a figure that is written like this.

    One unit of its last digit, which rounding and truncation both keep to; where it ends in zeros, up to one unit of
    its last other digit, but no more than is "about" it: 10 percent with one significant digit, else 5 percent.
    "500 miles (800 km)" is right, though 500 miles are 804.7 km.

    >>> [str(slack(Decimal(n))) for n in ("1.82", "18", "160", "800")]
    ['1/100', '1', '8', '80']
    """
    zeros = trailing_zeros(value)
    unit = Fraction(step(value))
    if not zeros:
        return unit
    share = _TENTH if significant_digits(value) == 1 else _TWENTIETH
    return max(unit, min(Fraction(10) ** zeros, abs(Fraction(value)) * share))


def same_amount(one: Decimal, unit: str, other: Decimal, into: str, *, difference: bool = False) -> bool:
    """One figure, taken as exact, gives the other as precisely as that is written, in either direction.

    >>> same_amount(Decimal(10), "mile", Decimal(16), "kilometre")
    True
    >>> same_amount(Decimal(10), "mile", Decimal(18), "kilometre")
    False
    """
    there = convert(one, unit, into, difference=difference)
    back = convert(other, into, unit, difference=difference)
    return any(_gives(value, other, one) for value in there) or any(_gives(value, one, other) for value in back)


def _gives(value: Fraction, written: Decimal, source: Decimal) -> bool:
    """The value is what would be written like this, by somebody who had the source."""
    allowed = slack(written)
    coarser = allowed * abs(Fraction(source)) > _FAR_COARSER * slack(source) * abs(Fraction(written))
    return abs(value - Fraction(written)) <= (allowed / 2 if coarser and not trailing_zeros(written) else allowed)
