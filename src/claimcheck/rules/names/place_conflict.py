"""NAM004 place-conflict."""

from collections.abc import Iterator

from claimcheck.claims.claim import DateClaim
from claimcheck.findings.finding import Remark
from claimcheck.findings.wording import home
from claimcheck.matching.subjects import Pair
from claimcheck.rules import rule


@rule(
    code="NAM004",
    name="place-conflict",
    since="0.1",
    severity="warning",
    answers=("comparable", "contained"),
    shapes=("place",),
    where="cross",
)
def place_conflict(pair: Pair[DateClaim]) -> Iterator[Remark]:
    """Two texts have the same people meet on the same day in two countries.

    Which meeting it is follows from who takes part, on which day and in what. Only countries and their capitals are told
    apart: of other towns one may lie in the other.

    Flags:

        wire [2022-02-09]: Anna Keller met Peter Marsh in Warsaw on [[Feb. 8]].
        daily [2022-02-09]: Peter Marsh met Anna Keller in Berlin on [[February 8]].

    Passes:

        wire [2022-02-09]: Anna Keller met Peter Marsh in Berlin on Feb. 8.
        daily [2022-02-09]: Anna Keller met Peter Marsh in Germany on Feb. 8.

    Skips:

        wire [2022-02-09]: Anna Keller met Peter Marsh in Warsaw on Feb. 7.
        daily [2022-02-09]: Anna Keller met Peter Marsh in Berlin on Feb. 8.

        wire [2022-02-09]: Anna Keller met Peter Marsh in Warsaw on Feb. 8.
        daily [2022-02-09]: Anna Keller met Mark Hale in Berlin on Feb. 8.
    """
    left, right = pair
    if pair.relation.sum == "comparable" and left.place != right.place:
        where = f"{home(left)} has it in {' and '.join(left.place)}, {home(right)} in {' and '.join(right.place)}"
        yield Remark(f"one occasion in two places: {where}", (left, right))
