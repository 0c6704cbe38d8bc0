"""UNI001 conversion-mismatch."""

from collections.abc import Iterator

from claimcheck.claims.claim import NumericClaim
from claimcheck.claims.restated import as_written, restates
from claimcheck.claims.writing import like
from claimcheck.findings.finding import Fix, Remark
from claimcheck.findings.wording import home, measured, with_unit
from claimcheck.matching.subjects import Pair
from claimcheck.rules import rule


@rule(
    code="UNI001",
    name="conversion-mismatch",
    since="0.1",
    shapes=("conversion",),
    where="within",
    declines={
        "vaguer": "a range and its conversion are one amount told twice, so that each end has to answer one end",
        "scale": "how far a figure was rounded is told by its digits, which another unit changes",
    },
)
def conversion_mismatch(pair: Pair[NumericClaim]) -> Iterator[Remark]:
    """A figure in brackets is not the one in front of it, converted.

    One of the two, taken as exact, has to give the other, rounded or cut off as that is printed. Round figures are
    converted into round figures: 5 percent are allowed where one ends in zeros, and 10 percent where it has one other
    digit. Where a unit has two sizes (gallons, tons, horsepower) either will do. Days and weeks, data and money are left
    alone.

    Flags:

        wire: The fence near Yuma has sections that are [[30]] feet ([[48]] kilometres) tall.

        wire: The lake is [[10]] miles ([[18]] km) from Lyon.

        wire: It was [[31]] degrees Celsius ([[98]] Fahrenheit) in Madrid at noon.

        wire: The lorry drove at [[30 to 55]] km/h ([[19 to 84]] mph) on the road to Lyon.

    Passes:

        wire: The lake is 10 miles (16 km) from Lyon.

        wire: The runner, 6 feet (1.82 m) tall, crossed 500 miles (800 km) of desert in Chad.

        wire: The lorry drove at 30 to 55 km/h (19 to 34 mph) on the road to Lyon.

        wire: Drums of 5 gallons (19 litres) stood in the yard at Calais, drums of 5 gallons (23 litres) in Dover.

        wire: It was 36C (97F) in Madrid, and by 2050 summers may be 1.5C (2.7F) warmer.

    Skips:

        wire: The lake is 5 miles (20 km from Lyon) further on.

        wire: The port of Riga sold 20 cwt (100 lbs) of rice.

        wire: The two-week (10-day) course in Leeds costs 300 euros ($320).
    """
    left, right = pair
    holds = restates(left.quantity, right.quantity)
    if not holds and left.quantity.dimension == "temperature":
        holds = restates(left.quantity, right.quantity, difference=True)
    if holds is None:
        return
    told, again = measured(left), measured(right)
    if holds:
        words = f"{home(left)} has {told} and {again}: the same amount"
        yield Remark(words, (left, right), "consistent", f"{told} = {again}")
        return
    ought = as_written(left.quantity, right.quantity)
    yield Remark(
        f"{home(left)} has {told} and, in the other unit, {again}: not the same amount",
        evidence=(left, right),
        equation=f"{told} is not {again}" if ought is None else f"{told} = {with_unit(ought, right)}, not {again}",
        repairs=(*_repair(right, left), *_repair(left, right)),
    )


def _repair(one: NumericClaim, other: NumericClaim) -> tuple[Fix, ...]:
    """The figure that the other one gives, written as this one is."""
    value = as_written(other.quantity, one.quantity)
    return () if value is None else (Fix(one, like(value, one.text)),)
