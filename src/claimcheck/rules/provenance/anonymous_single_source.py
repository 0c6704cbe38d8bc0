"""PRV004 anonymous-single-source."""

from collections.abc import Iterator

from claimcheck.claims.claim import NumericClaim
from claimcheck.findings.finding import Remark
from claimcheck.findings.wording import figure
from claimcheck.rules import rule


@rule(code="PRV004", name="anonymous-single-source", since="0.1", severity="info", default=False)
def anonymous_single_source(claim: NumericClaim) -> Iterator[Remark]:
    """A figure rests on one person who is not named.

    Off unless asked for: whether one such source will do is for each house to say. Who speaks for a body or reads out a
    statement is not anonymous.

    Flags:

        wire: An official said [[70 percent]] of the forces were in place.

    Passes:

        wire: Two officials and the minister said 70 percent of the forces were in place.

        wire: A spokesman for the ministry said 70 percent of the forces were in place.

    Skips:

        wire: An official said most of the forces were in place.
    """
    if claim.needs_voucher and claim.speaker is not None and claim.speaker.anonymous:
        yield Remark(f"{figure(claim)} rests on {claim.speaker.called} alone", (claim,))
