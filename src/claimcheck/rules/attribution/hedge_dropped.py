"""ATT005 hedge-dropped."""

from collections.abc import Iterator

from claimcheck.claims.claim import NumericClaim
from claimcheck.claims.precision import VAGUENESS
from claimcheck.findings.finding import Fix, Remark
from claimcheck.findings.wording import figure, home, term
from claimcheck.matching.subjects import Pair
from claimcheck.rules import rule


@rule(
    code="ATT005",
    name="hedge-dropped",
    since="0.1",
    severity="warning",
    shapes=("relayed", "trimmed"),
    where="cross",
)
def hedge_dropped(pair: Pair[NumericClaim]) -> Iterator[Remark]:
    """A story gives a plain figure where the text it cites or copies has a bound: "up to 150,000" became "150,000".

    Another word for the same bound is none dropped. "About" left out is noted, as a round figure says as much. Asked only
    of a story that cites the other text, by the name of the paper, or shares most of its wording with it.

    Flags:

        wire (Lyon Courier) [2022-02-08]: Norway has up to [[150,000]] troops near the border, U.S. officials said.
        daily (Leeds Post) [2022-02-08]: Norway has [[150,000]] troops near the border, the Lyon Courier reported.

    Passes:

        wire (Lyon Courier) [2022-02-08]: Norway has up to 150,000 troops near the border, U.S. officials said.
        daily (Leeds Post) [2022-02-08]: Norway has as many as 150,000 troops near the border, the Lyon Courier reported.

    Notes:

        wire (Lyon Courier) [2022-02-08]: Norway has about [[4,800]] troops near the border, U.S. officials said.
        daily (Leeds Post) [2022-02-08]: Norway has [[4,800]] troops near the border, the Lyon Courier reported.

    Skips:

        wire (Lyon Courier) [2022-02-08]: Norway has up to 150,000 troops near the border, U.S. officials said.
        daily (Leeds Post) [2022-02-08]: Norway has 150,000 troops near the border, U.S. officials said.
    """
    source, story = pair
    before, after = VAGUENESS.get(source.quantity.bound), VAGUENESS.get(story.quantity.bound)
    if before is None or after is None or before <= after or source.quantity.value != story.quantity.value:
        return
    told = f"{home(source)} has {figure(source)}, {home(story)} {figure(story)}"
    equation = f"{term(source)} became {term(story)}"
    if after == 0 and before == 2:
        repairs = (Fix(story, figure(source)),) if source.text is not None else ()
        yield Remark(f"{told}: the bound is gone", (source, story), equation=equation, repairs=repairs)
    else:
        yield Remark(f"{told}: the hedge is weaker", (source, story), "note", equation)
