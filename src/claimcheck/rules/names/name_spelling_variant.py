"""NAM001 name-spelling-variant."""

from collections.abc import Iterator

from claimcheck.claims.claim import NameClaim
from claimcheck.findings.finding import Fix, Remark
from claimcheck.findings.wording import home
from claimcheck.matching.subjects import Pair
from claimcheck.rules import rule


@rule(code="NAM001", name="name-spelling-variant", since="0.1", severity="warning", shapes=("name",))
def name_spelling_variant(pair: Pair[NameClaim]) -> Iterator[Remark]:
    """One person's name seems to be spelled in two ways.

    The rest of the name is the same, and a letter or two differ; or two texts on one story call one person the same
    ("the gunman", "her daughter") and give half of the name otherwise. Accents, and the ways of writing a name of another
    alphabet (Zelenskiy, Zelensky, Zelenskyy), are one spelling; so are a name and its plural.

    Flags:

        wire [2022-02-08]: Talks with [[Martin Kowalczek]] begin on Monday. Officials said that [[Martin Kowalzcek]] will stay.

    Flags:

        wire [2022-02-08]: Mayor [[Anna Marchand]] spoke in Lyon on Monday.
        daily [2022-02-08]: Mayor [[Anna Merchand]] spoke in Lyon on Monday.

    Flags:

        wire [2022-02-08]: Police in Lyon and Oslo said the gunman was [[John Marchand]].
        daily [2022-02-08]: The gunman, [[John Durand]], left Oslo for Lyon in May, officials said.

    Passes:

        wire [2022-02-08]: Mayor Anna Marchand spoke in Lyon on Monday.
        daily [2022-02-08]: President Anna Marchand spoke in Lyon on Monday.

    Skips:

        wire [2022-02-08]: Pavlo Zelenskiy and Lech Błaszczak spoke in Lyon on Monday.
        daily [2022-02-08]: Pavlo Zelenskyy and Lech Blaszczak spoke in Lyon on Monday.
    """
    left, right = pair
    ours, theirs = left.parts, right.parts
    if (ours.given is None) != (theirs.given is None) or (ours.given is None and left.part != right.part):
        return
    if (ours.given, ours.family) == (theirs.given, theirs.family):
        return
    where = f"in {home(left)}" if left.document == right.document else f"in {home(left)} and in {home(right)}"
    yield Remark(
        f"{left.full} and {right.full} {where}: the same person, or two?",
        (left, right),
        repairs=(Fix(left, _respelled(left, right)), Fix(right, _respelled(right, left))),
    )


def _respelled(claim: NameClaim, other: NameClaim) -> str:
    """The words of a claim with the other's spelling of the name."""
    return (claim.text or claim.full).replace(claim.full, other.full)
