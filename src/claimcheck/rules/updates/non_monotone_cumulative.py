"""TMP003 non-monotone-cumulative."""

from collections.abc import Iterator

from claimcheck.claims.claim import NumericClaim
from claimcheck.findings.finding import Remark, Severity
from claimcheck.findings.wording import figure, home, term
from claimcheck.matching.subjects import Pair
from claimcheck.rules import rule


@rule(
    code="TMP003",
    name="non-monotone-cumulative",
    since="0.1",
    answers=("updated",),
    shapes=("cumulative",),
    where="cross",
    over=("TMP001",),
)
def non_monotone_cumulative(pair: Pair[NumericClaim]) -> Iterator[Remark]:
    """A count that can only grow is lower on a later day, and no word says that it was revised.

    The dead of one disaster, the confirmed cases of an outbreak, what an appeal has raised in all: the next figure may be
    higher, a lower one needs a reason ("revised", "counted twice", "found alive"). People in hospital, missing or under
    arrest go down as well as up. Between two outlets it is a question, since one of them may be behind.

    Flags:

        first [2022-02-09]: The death toll in the factory fire in Lyon has risen to [[19]], Mayor Anna Keller said.
        second [2022-02-10]: The death toll in the factory fire in Lyon stood at [[15]], Mayor Anna Keller said.

        first (Lyon Courier) [2022-02-09]: The Red Cross appeal for Nepal has raised [[$1.9 million]] so far, Anna Keller said.
        second (Lyon Courier) [2022-02-11]: The Red Cross appeal for Nepal has raised [[$1.2 million]] so far, Anna Keller
            said.

        first [2022-02-09]: Italy now has [[3,200]] confirmed cases, Anna Keller of the Red Cross said.
        second [2022-02-10]: Italy now has [[2,900]] confirmed cases, Anna Keller of the Red Cross said.

    Passes:

        first [2022-02-09]: The death toll in the factory fire in Lyon has risen to 15, Mayor Anna Keller said.
        second [2022-02-10]: The death toll in the factory fire in Lyon stood at 19, Mayor Anna Keller said.

        first [2022-02-09]: The death toll in the factory fire in Lyon has risen to 19, Mayor Anna Keller said.
        second [2022-02-10]: The death toll in the factory fire in Lyon was revised to 15, Mayor Anna Keller said.

        first [2022-02-09]: The death toll in the factory fire in Lyon has risen to 19, Mayor Anna Keller said.
        second [2022-02-10]: The death toll in the factory fire in Lyon stood at 15, Mayor Anna Keller said. Four bodies
            had been counted twice.

    Skips:

        first [2022-02-09]: After the factory fire in Lyon 19 people are in hospital, Mayor Anna Keller said.
        second [2022-02-10]: After the factory fire in Lyon 15 people are in hospital, Mayor Anna Keller said.

        first [2022-02-09]: The strike on Lyon killed 19 people, Mayor Anna Keller said.
        second [2022-02-10]: The strike on Lyon killed 15 people, Mayor Anna Keller said.
    """
    early, late = pair
    before, after = early.quantity.interval, late.quantity.converted(early.quantity.unit).interval
    if early.framing != "current" or late.framing != "current" or pair.relation.verdict("speaker") == "different":
        return
    if before.low is None or after.high is None or after.high >= before.low or early.quantity.meets(late.quantity):
        return
    yield Remark(
        f"{home(early)} has {figure(early)} and {home(late)} later has {figure(late)}: such a count does not fall, and "
        "nothing says that it was revised",
        evidence=(early, late),
        equation=f"{term(early)}, then {term(late)}",
        severity=_gravity(early, late),
    )


def _gravity(early: NumericClaim, late: NumericClaim) -> Severity | None:
    """Another desk may not have heard of the newer figure."""
    known = early.source is not None and late.source is not None
    return "warning" if known and early.source != late.source else None
