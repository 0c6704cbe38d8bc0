"""TMP001 superseded-figure."""

from collections.abc import Iterator

from claimcheck.claims.claim import NumericClaim
from claimcheck.findings.finding import Remark
from claimcheck.findings.wording import figure, home, term
from claimcheck.matching.subjects import Pair
from claimcheck.rules import rule
from claimcheck.text.document import day_of


@rule(
    code="TMP001",
    name="superseded-figure",
    since="0.1",
    severity="info",
    answers=("updated",),
    shapes=("pair", "cumulative"),
    where="cross",
)
def superseded_figure(pair: Pair[NumericClaim]) -> Iterator[Remark]:
    """A later text gives a new figure for the same thing: an update, not a contradiction.

    Tolls rise as they become known, and levels change from day to day. Two texts of the same hour are no update; two of
    one day, with the hour unknown, may be.

    Notes:

        wire [2022-02-07]: At least [[12]] people were killed in Lyon, police said.
        daily [2022-02-09]: Police said [[19]] people were killed in Lyon.

    Passes:

        wire [2022-02-07]: Police said 12 people were killed in Lyon.
        daily [2022-02-09]: Police said 12 people were killed in Lyon.

    Skips:

        wire [2022-02-07T10:00]: Police said 12 people were killed in Lyon.
        daily [2022-02-07T10:05]: Police said 19 people were killed in Lyon.
    """
    early, late = _in_time(pair)
    in_two_units = early.quantity.unit != late.quantity.unit
    if early.quantity.meets(late.quantity) if in_two_units else early.quantity.nominal == late.quantity.nominal:
        message = f"{home(early)} and {home(late)} both have {figure(late)}"
        yield Remark(message, (early, late), "consistent", f"{term(early)} = {term(late)}")
        return
    yield Remark(
        f"{home(late)} has {figure(late)} where {home(early)} had {figure(early)}: the later figure is the one to cite",
        evidence=(early, late),
        outcome="update",
        equation=f"{term(early)}, then {term(late)}",
    )


def _in_time(pair: Pair[NumericClaim]) -> tuple[NumericClaim, NumericClaim]:
    left, right = pair
    return (left, right) if _day(left) <= _day(right) else (right, left)


def _day(claim: NumericClaim) -> str:
    """The day a figure is of, as a string that sorts; texts of one day by their hour."""
    moment = claim.published
    if claim.when is not None and claim.when.start is not None and moment is None:
        moment = claim.when.start
    return "" if moment is None else f"{day_of(moment).isoformat()} {moment.isoformat()} {claim.document}"
