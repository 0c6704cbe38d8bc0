"""UNI003 temperature-offset-error."""

from collections.abc import Iterator

from claimcheck.claims.claim import NumericClaim
from claimcheck.claims.restated import as_written, restates
from claimcheck.claims.writing import like
from claimcheck.findings.finding import Fix, Remark
from claimcheck.findings.wording import home, measured, with_unit
from claimcheck.matching.subjects import Pair
from claimcheck.rules import rule


@rule(
    code="UNI003",
    name="temperature-offset-error",
    since="0.1",
    shapes=("conversion",),
    where="within",
    over=("UNI001",),
    declines={
        "vaguer": "a range and its conversion are one amount told twice, so that each end has to answer one end",
        "scale": "how far a figure was rounded is told by its digits, which another unit changes",
    },
)
def temperature_offset_error(pair: Pair[NumericClaim]) -> Iterator[Remark]:
    """A change of temperature was converted as if it were a temperature.

    Water at 2 degrees Celsius has 35.6 degrees Fahrenheit; what gets 2 degrees Celsius warmer gets 3.6 degrees Fahrenheit
    warmer. The text has to say that it speaks of a change ("rose by").

    Flags:

        wire: Temperatures in Lyon rose by [[2]] degrees Celsius ([[35.6]] degrees Fahrenheit) in 50 years.

    Passes:

        wire: Temperatures in Lyon rose by 2 degrees Celsius (3.6 degrees Fahrenheit) in 50 years.

        wire: It was 2C (35.6F) in Lyon overnight.

    Skips:

        wire: Temperatures in Lyon rose by 2 degrees Celsius in 50 years.
    """
    left, right = pair
    if left.change is None or left.quantity.dimension != "temperature":
        return
    if restates(left.quantity, right.quantity, difference=True) or not restates(left.quantity, right.quantity):
        return
    ought = as_written(left.quantity, right.quantity, difference=True)
    told, again = measured(left), measured(right)
    yield Remark(
        f"{home(left)} has a change of {told}, converted to {again} as if it were a temperature",
        evidence=(left, right),
        equation=f"{told} is not {again}" if ought is None else f"{told} = {with_unit(ought, right)}, not {again}",
        repairs=() if ought is None else (Fix(right, like(ought, right.text)),),
    )
