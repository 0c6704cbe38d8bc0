"""TMP002 stale-figure-reused."""

from collections.abc import Iterator

from claimcheck.claims.claim import NumericClaim
from claimcheck.findings.finding import Fix, Remark
from claimcheck.findings.wording import figure, home, term
from claimcheck.matching.subjects import Group
from claimcheck.rules import rule


@rule(
    code="TMP002",
    name="stale-figure-reused",
    since="0.1",
    severity="warning",
    answers=("updated",),
    shapes=("stale",),
    where="cross",
)
def stale_figure_reused(group: Group[NumericClaim]) -> Iterator[Remark]:
    """A later text still has the figure that an update of the same outlet replaced.

    Asked of counts that can only grow. A figure that is told as one of the past ("initially", "earlier reports put") or
    beside words of revision is no stale one.

    Flags:

        monday (Lyon Courier) [2022-02-07]: The death toll in the factory fire in Lyon is [[12]], Mayor Anna Keller said.
        wednesday (Lyon Courier) [2022-02-09]: The death toll in the factory fire in Lyon has risen to [[19]], Mayor Anna
            Keller said.
        thursday (Lyon Courier) [2022-02-10]: The death toll in the factory fire in Lyon was [[12]], Mayor Anna Keller said
            at the graves.

    Passes:

        monday (Lyon Courier) [2022-02-07]: The death toll in the factory fire in Lyon is 12, Mayor Anna Keller said.
        wednesday (Lyon Courier) [2022-02-09]: The death toll in the factory fire in Lyon has risen to 19, Mayor Anna
            Keller said.
        thursday (Lyon Courier) [2022-02-10]: Initial reports put the death toll in the factory fire in Lyon at 12, Mayor
            Anna Keller said.

    Skips:

        monday (Lyon Courier) [2022-02-07]: The death toll in the factory fire in Lyon is 12, Mayor Anna Keller said.
        wednesday (Lyon Courier) [2022-02-09]: The death toll in the factory fire in Lyon has risen to 19, Mayor Anna
            Keller said.
        thursday (Leeds Gazette) [2022-02-10]: The death toll in the factory fire in Lyon is 12, Mayor Anna Keller said.
    """
    old, new = group.terms[0], group.terms[-1]
    late = group.total
    if late.framing != "current" or new.quantity.meets(late.quantity):
        return
    yield Remark(
        f"{home(late)} still has {figure(late)}, which {home(new)} replaced by {figure(new)}",
        evidence=(old, new, late),
        equation=f"{term(old)}, then {term(new)}, then {term(late)}",
        repairs=(Fix(late, term(new)),) if new.quantity.unit == late.quantity.unit else (),
    )
