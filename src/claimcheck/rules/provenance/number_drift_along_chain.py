"""PRV005 number-drift-along-chain."""

from collections.abc import Iterator

from claimcheck.claims.claim import NumericClaim
from claimcheck.findings.finding import Fix, Remark
from claimcheck.findings.wording import figure, home, term
from claimcheck.matching.subjects import Pair
from claimcheck.rules import rule


@rule(code="PRV005", name="number-drift-along-chain", since="0.1", shapes=("chain",), where="cross")
def number_drift_along_chain(pair: Pair[NumericClaim]) -> Iterator[Remark]:
    """A figure that was passed on from text to text no longer leaves room for the one it goes back to.

    Each one who passes a figure on may round it outwards, and "about 4,800" may become "nearly 5,000"; "more than
    5,000" leaves it behind. What a text says is held against the origin, not against the one before it.

    Flags:

        wire (Lyon Courier): Norway has about [[4,800]] troops near the border, officials said.
        post (Leeds Post): Norway has nearly 5,000 troops near the border, the Lyon Courier reported.
        echo (Gdansk Herald): Norway has more than [[5,000]] troops near the border, the Leeds Post reported.

    Passes:

        wire (Lyon Courier): Norway has about 4,800 troops near the border, officials said.
        post (Leeds Post): Norway has nearly 5,000 troops near the border, the Lyon Courier reported.

    Skips:

        wire (Lyon Courier): Norway has about 4,800 troops near the border, officials said.
        post (Leeds Post): Norway has more than 5,000 troops near the border, officials said.
    """
    origin, told = pair
    # A bound at the origin leaves the far side open; else the figure itself, not its width, is what may not be crossed.
    reach = origin.quantity.interval if origin.quantity.one_sided else origin.quantity.nominal
    alike = origin.quantity.value is not None and origin.quantity.value == told.quantity.value
    if not alike and not reach.meets(told.quantity.interval):
        yield Remark(
            f"{home(told)} has {figure(told)} by way of others from {home(origin)}, which has {figure(origin)}",
            evidence=(origin, told),
            equation=f"{term(told)} leaves no room for {term(origin)}",
            repairs=(Fix(told, figure(origin)),) if origin.text is not None else (),
        )
