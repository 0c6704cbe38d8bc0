"""NAM002 title-conflict."""

from collections.abc import Iterator

from claimcheck.claims.claim import NameClaim
from claimcheck.claims.offices import cannot_be_both
from claimcheck.findings.finding import Remark
from claimcheck.findings.wording import home
from claimcheck.matching.subjects import Pair
from claimcheck.rules import rule


@rule(code="NAM002", name="title-conflict", since="0.1", severity="warning", shapes=("name",))
def title_conflict(pair: Pair[NameClaim]) -> Iterator[Remark]:
    """One person has two titles that nobody has at once: two ministries, two ranks, president and vice president.

    Former, acting and elected holders, two posts that one person may well have (chairman and chief executive), and the
    words of one office in two countries' or papers' usage (spokesman, spokesperson) are passed over. In one text or
    one outlet, minister and secretary of one department are two names for one office.

    Flags:

        wire [2022-02-08]: Defence Minister [[Anna Keller]] spoke in Lyon on Monday.
        daily [2022-02-08]: Interior Minister [[Anna Keller]] spoke in Lyon on Monday.

    Passes:

        wire [2022-02-08]: Defence Minister Anna Keller spoke in Lyon on Monday.
        daily [2022-02-08]: Former Interior Minister Anna Keller spoke in Lyon on Monday.

    Skips:

        wire [2022-02-08]: Foreign Secretary Anna Keller spoke in Lyon on Monday.
        daily [2022-02-08]: Foreign Minister Peter Marsh spoke in Lyon on Monday.
    """
    left, right = pair
    if left.title is None or right.title is None or left.parts.family != right.parts.family:
        return
    one_house = left.document == right.document
    if cannot_be_both(left.title, right.title, one_house=one_house):
        where = f"in {home(left)}" if one_house else f"in {home(left)} and in {home(right)}"
        yield Remark(f"{left.full} is “{left.title}” and “{right.title}” {where}", (left, right))
