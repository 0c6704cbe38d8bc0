"""ATT006 disputed-by-party."""

from collections.abc import Iterator

from claimcheck.claims.claim import NumericClaim
from claimcheck.findings.finding import Remark
from claimcheck.findings.wording import figure, home, term
from claimcheck.matching.subjects import Pair
from claimcheck.rules import rule


@rule(code="ATT006", name="disputed-by-party", since="0.1", severity="info", answers=("disputed", "explained"))
def disputed_by_party(pair: Pair[NumericClaim]) -> Iterator[Remark]:
    """Two speakers give figures for one thing that cannot both be right: a dispute to report, not an error to mend.

    A government, its capital, its ministries and their spokesmen are one speaker. What one party says and another denies
    is a dispute as well.

    Notes:

        wire [2022-02-08]: Norway has some [[110,000]] troops near the border, U.S. officials said.
        daily [2022-02-08]: Norway has [[30,000]] troops near the border, Russia's defence ministry said.

        wire [2022-02-08]: Norway has some [[110,000]] troops near the border, U.S. officials said.
        daily [2022-02-08]: Russia's defence ministry denied that [[110,000]] Norwegian troops were near the border.

    Passes:

        wire [2022-02-08]: Norway has some 110,000 troops near the border, U.S. officials said.
        daily [2022-02-08]: Norway has 112,000 troops near the border, Russia's defence ministry said.

    Skips:

        wire [2022-02-08]: Norway has some 110,000 troops near the border, U.S. officials said.
        daily [2022-02-08]: Norway has 30,000 troops near the border, the Pentagon said.

        wire [2022-02-08]: Norway has some 110,000 troops near the border, the army said.
        daily [2022-02-08]: Norway has 130,000 troops near the border, an army spokesman said.
    """
    left, right = pair
    said = f"{_who(left)}: {figure(left)} ({home(left)}); {_who(right)}: {figure(right)} ({home(right)})"
    equation = f"{term(left)} against {term(right)}"
    meets = left.quantity.meets(right.quantity)
    if pair.relation.sum == "explained":
        denied = {left.modality, right.modality} == {"actual", "denied"}
        if denied and meets and pair.relation.verdict("speaker") == "different":
            no = left if left.modality == "denied" else right
            yield Remark(f"{said}; {_who(no)} denies it", (left, right), "dispute", equation)
    elif meets:
        yield Remark(f"{said}; both may stand", (left, right), "consistent", equation)
    else:
        yield Remark(f"{said}; the two disagree", (left, right), "dispute", equation)


def _who(claim: NumericClaim) -> str:
    return "an unnamed speaker" if claim.speaker is None else claim.speaker.called or "a speaker"
