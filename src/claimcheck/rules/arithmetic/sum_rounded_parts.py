"""ARI002 sum-rounded-parts."""

from collections.abc import Iterator

from claimcheck.claims.balance import balance
from claimcheck.claims.claim import NumericClaim
from claimcheck.claims.writing import reach
from claimcheck.findings.finding import Remark
from claimcheck.findings.wording import figure, fixes, signed_sum, term
from claimcheck.matching.subjects import Group
from claimcheck.rules import rule


@rule(code="ARI002", name="sum-rounded-parts", since="0.1", shapes=("sum",), over=("ARI001",))
def sum_rounded_parts(group: Group[NumericClaim]) -> Iterator[Remark]:
    """Rounded or hedged figures that a text adds up cannot come to the total it gives.

    Each figure stands for a range, and so does their sum. Where the ranges share a value the sum holds, if need be
    "by rounding"; where they do not, no reading of the hedges saves it. Parts that go to other places than the total
    make it a matter for a second look rather than an error.

    Flags:

        wire: Of [[10,000]] troops, about [[2,000]] went to Poland and [[1,000]] to Romania, the full deployment.

        wire: About [[2,000]] marchers came from Lyon and some [[1,000]] from Nice, a total of [[4,500]] marchers.

    Passes:

        wire: Of 3,000 troops, about 2,000 went to Poland and 1,000 to Romania, the full deployment.

        wire: About 2,000 marchers came from Lyon and some 1,000 from Nice, a total of nearly 3,000 marchers.

    Skips:

        wire: About 2,000 people marched in Lyon. The city counted 4,500 visitors in May.
    """
    quantities = [part.quantity for part in group.terms]
    if all(q.exact for q in (*quantities, group.total.quantity)):
        return
    left = signed_sum(group.terms, group.signs)
    sums = balance(quantities, group.signs, group.total.quantity)
    total = term(group.total)
    aside = _aside(group)
    match sums.verdict:
        case "apart":
            yield Remark(
                f"{left} come to {reach(sums.reckoned)}, and the total is given as {figure(group.total)}{aside}",
                evidence=group.members,
                equation=f"{left} = {reach(sums.reckoned)}, not {total}",
                repairs=fixes(group.terms, group.signs, group.total),
                severity="warning" if aside else None,
            )
        case "by rounding":
            yield Remark(
                f"{left} come to {total} by rounding{aside}",
                group.members,
                "consistent",
                f"{left} = {total} (by rounding)",
            )
        case "agrees":
            yield Remark(f"{left} come to {total}{aside}", group.members, "consistent", f"{left} = {total}")


def _aside(group: Group[NumericClaim]) -> str:
    """A note where parts and total name other places: the list may be of something else."""
    if group.relation.verdict("place") != "different":
        return ""
    places = dict.fromkeys(" and ".join(claim.place) for claim in group.members if claim.place)
    return f"; note that their places differ: {'; '.join(places)}"
