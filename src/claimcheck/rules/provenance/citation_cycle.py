"""PRV002 citation-cycle."""

from collections.abc import Iterator

from claimcheck.claims.claim import NumericClaim
from claimcheck.findings.finding import Remark
from claimcheck.findings.wording import figure, home
from claimcheck.matching.subjects import Group, Pair
from claimcheck.rules import rule


@rule(
    code="PRV002",
    name="citation-cycle",
    since="0.1",
    answers=("comparable", "updated", "disputed"),
    shapes=("cycle", "chain"),
    where="cross",
)
def citation_cycle(group: Pair[NumericClaim] | Group[NumericClaim]) -> Iterator[Remark]:
    """Each text has the figure from the next, and the last one from the first: nobody is left who had it.

    It is the figure that goes in a circle, not the papers: two that cite each other for different things are fine.

    Flags:

        wire (Lyon Courier): Norway has [[110,000]] troops near the border, the Leeds Post reported.
        daily (Leeds Post): Norway has [[110,000]] troops near the border, the Lyon Courier reported.

    Passes:

        wire (Lyon Courier): Norway has 110,000 troops near the border, the army said.
        daily (Leeds Post): Norway has 110,000 troops near the border, the Lyon Courier reported.

        wire (Lyon Courier): Norway has 110,000 troops near the border, the Leeds Post reported.
        daily (Leeds Post): The Lyon Courier reported that 90 schools were closed. Norway has 110,000 troops near the border.

    Skips:

        wire (Lyon Courier): Norway has 110,000 troops near the border, the Leeds Post reported.
        daily (Leeds Post): The Lyon Courier reported that 90 schools were closed.
    """
    members = group.members
    if isinstance(group, Pair):
        return  # a figure that goes back to somebody
    if all(claim.cited for claim in members) and len({claim.document for claim in members}) > 1:
        first = min(range(len(members)), key=lambda at: members[at].document or "")
        ring = (*members[first:], *members[:first])
        told = "; ".join(f"{home(claim)} has {figure(claim)} from {claim.cited[0]}" for claim in ring)
        yield Remark(f"a figure that goes in a circle: {told}", tuple(ring))
