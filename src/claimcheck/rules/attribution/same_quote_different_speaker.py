"""ATT002 same-quote-different-speaker."""

from collections.abc import Iterator

from claimcheck.claims.claim import AttributedClaim
from claimcheck.findings.finding import Remark
from claimcheck.findings.wording import home
from claimcheck.matching.subjects import Pair
from claimcheck.rules import rule


@rule(code="ATT002", name="same-quote-different-speaker", since="0.1", shapes=("quote",), where="cross")
def same_quote_different_speaker(pair: Pair[AttributedClaim]) -> Iterator[Remark]:
    """Two texts give one quotation to two people.

    A role, an office, a body or a group may stand for a person and is no second speaker; nor is a name in another spelling.
    A firm speaks through its chairman, and a minister through a spokesman: both have to be people of whom neither speaks for
    the other.

    Flags:

        wire [2022-02-08]: [["We see no reason at all to close the harbour"]], Anna Keller said.
        daily [2022-02-08]: [["We see no reason at all to close the harbour"]], Peter Marsh said.

    Passes:

        wire [2022-02-08]: "We see no reason at all to close the harbour", Anna Keller said.
        daily [2022-02-08]: "We see no reason at all to close the harbour", the mayor's spokesman said.

    Passes:

        wire [2022-02-08]: "We see no reason at all to close the harbour", Harrow said.
        daily [2022-02-08]: "We see no reason at all to close the harbour", Harrow chairman Peter Marsh said.

    Passes:

        wire [2022-02-08]: "We see no reason at all to close the harbour", President Anna Keller said.
        daily [2022-02-08]: "We see no reason at all to close the harbour", her spokesman Peter Marsh said.

    Skips:

        wire [2022-02-08]: "We see no reason at all to close the harbour", Anna Keller said.
        daily [2022-02-08]: "The ferries have to leave by nightfall", Peter Marsh said.
    """
    left, right = pair
    if pair.relation.verdict("speaker") == "different" and left.speaker != right.speaker and not pair.edits:
        yield Remark(
            f"{home(left)} gives these words to {_who(left)}, {home(right)} to {_who(right)}",
            (left, right),
        )


def _who(claim: AttributedClaim) -> str:
    return "nobody" if claim.speaker is None else claim.speaker.called or "a speaker"
