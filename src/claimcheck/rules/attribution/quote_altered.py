"""ATT001 quote-altered."""

from collections.abc import Iterator

from claimcheck.claims.claim import AttributedClaim
from claimcheck.findings.finding import Excerpt, Fix, Remark
from claimcheck.findings.wording import home
from claimcheck.matching.subjects import Pair
from claimcheck.rules import rule


@rule(code="ATT001", name="quote-altered", since="0.1", shapes=("quote",))
def quote_altered(pair: Pair[AttributedClaim]) -> Iterator[Remark]:
    """One quotation stands in two wordings: words in quotation marks are the speaker's own, and both cannot be.

    Words left out at the ends, at an ellipsis or at brackets, fillers ("you know"), short and long forms ("don't", "do
    not"), British and American spelling, figures in digits or words, and names in two spellings are no alteration. An
    article or conjunction that differs is a warning at most.

    Flags:

        wire [2022-02-08]: "Any retreat now would be a [[huge]] mistake for the town," Anna Keller said.
        daily [2022-02-08]: "Any retreat now would be a [[massive]] mistake for the town," Anna Keller said.

    Passes:

        wire [2022-02-08]: "Any retreat now would be a huge mistake for the town, and it won't help," Anna Keller said.
        daily [2022-02-08]: "Any retreat now would be ... a huge mistake for the town, and it will not," said Keller.

    Skips:

        wire [2022-02-08]: "Any retreat now would be a huge mistake for the town," Anna Keller said.
        daily [2022-02-08]: "Anything but a retreat is out of the question," Anna Keller said.
    """
    left, right = pair
    apart = pair.relation.verdict("speaker") in ("different", "contained")
    if apart or not pair.edits:
        if not apart:
            told = pair.shared and tuple(map(Excerpt, pair.members, pair.shared))
            yield Remark("one wording in both", told or (left, right), "consistent")
        return
    shown = "; ".join(f"“{edit.left.text}” against “{edit.right.text}”" for edit in pair.edits)
    excerpts = [(Excerpt(left, edit.left), Excerpt(right, edit.right)) for edit in pair.edits]
    where = f"in {home(left)} and in {home(right)}" if left.document != right.document else f"twice in {home(left)}"
    yield Remark(
        f"one quotation stands {where} in two wordings: {shown}",
        tuple(excerpt for both in excerpts for excerpt in both),
        repairs=tuple(fix for ours, theirs in excerpts[:1] for fix in (Fix(ours, theirs.text), Fix(theirs, ours.text)))
        if len(excerpts) == 1
        else (),
        severity="warning" if all(edit.small for edit in pair.edits) else None,
    )
