"""PRV003 unattributed-number."""

from collections.abc import Iterator
from decimal import Decimal

from claimcheck.claims.claim import NumericClaim
from claimcheck.findings.finding import Remark
from claimcheck.findings.wording import figure
from claimcheck.rules import rule

_SEEN = Decimal(100)
"""Fewer than this a reporter on the spot may have counted."""

# What happens to many at once, and somebody has to have counted; not what is so for years, and not trade.
_HAPPENS = frozenset(
    """kill die slay injure wound hurt arrest detain rescue save evacuate displace flee shelter gather protest march
    demonstrate rally attend crowd destroy damage burn flood strand trap miss infect hospitalise hospitalize send deploy
    amass mass sack dismiss close cancel""".split()
)

# Words that stand beside a score: results are seen by all.
_SPORT = frozenset(
    """score goal match game win lose beat draw play player team season league cup final points point round lap race
    innings wicket tackle title coach striker yard touchdown inning medal""".split()
)


@rule(code="PRV003", name="unattributed-number", since="0.1", severity="info", default=False)
def unattributed_number(claim: NumericClaim) -> Iterator[Remark]:
    """A count of what happened is stated as fact, and nothing around it says who counted.

    Off unless asked for. Small counts that a reporter may have made, what anybody can look up, such as standing facts
    and disasters of another year, and results of matches are passed over; so is a paragraph that speaks of saying,
    reporting or citing at all.

    Flags:

        wire: Some [[4,000]] people fled Lyon overnight.

    Passes:

        wire: Some 4,000 people fled Lyon overnight, the mayor said.

        wire: Some 4,000 people live in the village.

        wire: Two players left before the match in Lyon, and 400 fans booed the team.

    Skips:

        wire: Many people fled Lyon overnight.
    """
    value = claim.quantity.value
    vouched = claim.speaker is not None or claim.quoted or bool(claim.cited) or claim.hearsay
    history = claim.when is not None  # what is dated has been reported, and can be looked up
    happened = claim.measure.event in _HAPPENS and claim.modality == "actual" and not history
    counted = claim.quantity.dimension == "count" and claim.measure.head is not None and claim.section != "headline"
    sport = claim.measure.event in _SPORT or claim.measure.head in _SPORT or not _SPORT.isdisjoint(claim.context)
    if counted and happened and not vouched and not sport and value is not None and value >= _SEEN:
        yield Remark(f"nothing says who counted {figure(claim)}", (claim,))
