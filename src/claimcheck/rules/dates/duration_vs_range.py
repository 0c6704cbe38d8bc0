"""DAT004 duration-vs-range."""

from collections.abc import Iterator
from decimal import Decimal

from claimcheck.claims.claim import Claim, DateClaim, NumericClaim
from claimcheck.claims.interval import Interval
from claimcheck.claims.writing import like
from claimcheck.findings.finding import Fix, Remark
from claimcheck.findings.wording import figure, plural
from claimcheck.matching.subjects import Group
from claimcheck.rules import rule
from claimcheck.rules.tolerances import Tolerances
from claimcheck.text.document import Moment, day_of

_DAYS = {"day": (1, 1), "week": (7, 7), "month": (28, 31), "year": (365, 366)}


@rule(
    code="DAT004",
    name="duration-vs-range",
    since="0.1",
    severity="warning",
    shapes=("duration",),
    declines={"scale": "10 days is a length of days; ten days' worth of hours is another wording, not another scale"},
)
def duration_vs_range(group: Group[Claim], tolerances: Tolerances) -> Iterator[Remark]:
    """A length of time and the dates it is said to run between do not agree.

    What lasts so long has to be what begins and ends on the two days: the days on which the warrants of a ten-year bond
    may be used bound no ten years. Both ways of counting, with and without the first day, are accepted. A start that is
    only implied by the dateline ("kicked off 10 days of drills") may be off by a day.

    Flags:

        wire: The [[10]] days of drills run from [[February 10, 2022]] to [[February 28, 2022]].

        wire [2022-02-10]: Norway kicked off [[10]] days of drills. The drills are to continue until [[February 28]].

    Passes:

        wire: The 10 days of drills run from February 10, 2022 to February 20, 2022.

        wire [2022-02-10]: Norway kicked off 10 days of drills. The drills are to continue until February 20.

    Skips:

        wire: The 10 days of drills are over. The mayor is away from February 10, 2022 to February 28, 2022.

        wire: Hale is issuing a 10-year bond with warrants, which can be used from June 1, 2024 to July 15, 2024.
    """
    length = group.total
    *starts, end = group.terms
    if not isinstance(length, NumericClaim) or not isinstance(end, DateClaim):
        return
    begins = starts[0] if starts else length
    first, last = _first(begins), end.date.end
    if first is None or last is None or length.quantity.unit not in _DAYS:
        return
    days = (day_of(last) - day_of(first)).days
    least, most = _DAYS[length.quantity.unit]
    span = Interval.point(Decimal(days)).widened(Decimal(tolerances.duration_days + (0 if starts else 1)))
    if length.quantity.unit != "day":
        span = span.widened(Decimal(least) / 2)
    stated = Interval(
        None if length.quantity.low is None else length.quantity.low * least,
        None if length.quantity.high is None else length.quantity.high * most,
    )
    unit = f"{length.quantity.unit}s"
    window = f"{day_of(first)} to {day_of(last)}"
    if stated.meets(span):
        message = f"{figure(length)} {unit}{_of(length)}, {window}"
        yield Remark(message, group.members, "consistent", f"{window} = {days} days")
        return
    yield Remark(
        f"from {window} is {days} days, and the text has {figure(length)} {unit}",
        evidence=group.members,
        equation=f"{window} = {days} days, not {figure(length)} {unit}",
        repairs=(Fix(length, like(Decimal(days), length.text)),) if length.quantity.unit == "day" else (),
    )


def _of(length: NumericClaim) -> str:
    return f" of {plural(length.measure.head)}" if length.measure.head else ""


def _first(claim: Claim) -> Moment | None:
    if isinstance(claim, DateClaim):
        return claim.date.start
    return claim.when.start if claim.when is not None else None
