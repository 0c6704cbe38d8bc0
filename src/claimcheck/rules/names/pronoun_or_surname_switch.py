"""NAM003 pronoun-or-surname-switch."""

from collections.abc import Iterator

from claimcheck.claims.claim import NameClaim
from claimcheck.findings.finding import Fix, Remark
from claimcheck.matching.subjects import Pair
from claimcheck.rules import rule


@rule(
    code="NAM003",
    name="pronoun-or-surname-switch",
    since="0.1",
    severity="info",
    shapes=("name",),
    where="within",
    default=False,
)
def pronoun_or_surname_switch(pair: Pair[NameClaim]) -> Iterator[Remark]:
    """A surname stands alone that nobody in the text was introduced with, and is a letter or two from one that was.

    Off unless asked for.

    Flags:

        wire [2022-02-08]: [[Anna Marchand]] spoke in Lyon on Monday. Mrs [[Merchand]] will stay until Friday.

    Passes:

        wire [2022-02-08]: Mayor Anna Marchand spoke in Lyon on Monday. Officials said President Anna Marchand will stay.

    Skips:

        wire [2022-02-08]: Anna Marchand and Mark Merchand spoke in Lyon on Monday. Mrs Merchand will stay until Friday.
    """
    left, right = pair
    if left.parts.given is not None and right.parts.given is None:
        yield Remark(
            f"{right.full} is named as if known, and only {left.full} was introduced",
            (left, right),
            repairs=(Fix(right, left.parts.family),),
        )
