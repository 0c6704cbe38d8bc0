"""ATT003 number-vs-its-own-quote."""

from collections.abc import Iterator

from claimcheck.claims.claim import NumericClaim
from claimcheck.claims.writing import like
from claimcheck.findings.finding import Fix, Remark
from claimcheck.findings.wording import figure, term
from claimcheck.matching.subjects import Pair
from claimcheck.rules import rule


@rule(code="ATT003", name="number-vs-its-own-quote", since="0.1", shapes=("own-words",), where="within")
def number_vs_its_own_quote(pair: Pair[NumericClaim]) -> Iterator[Remark]:
    """The writer has a speaker give one figure, and the speaker is quoted beside it with another for the same thing.

    A writer may round and hedge, give a total where the speaker gives what is added, and take one of several figures that
    the speaker gives: only where no quoted figure of the kind agrees is it flagged. Where a "he" that was not named
    before is taken for the person quoted, it is a warning.

    Flags:

        wire [2022-02-08]: Hale said [[250]] troops would go to Latvia. "We are sending a further [[350]] troops to
            Latvia," Hale said.

        wire [2022-02-08]: Anna Keller said [[40]] schools were closed. "The storm has closed [[60]] schools," she said.

    Passes:

        wire [2022-02-08]: Hale said nearly 400 troops would go to Latvia. "We are sending 380 troops to Latvia," Hale
            said.

    Skips:

        wire [2022-02-08]: Hale said 350 troops would go. "We will add to those 100 engineers by sending a further 350
            troops," he said.

        wire [2022-02-08]: Hale said there would be 450 troops in all. "We are sending a further 350 troops," he said.

        wire [2022-02-08]: Anna Keller said 40 schools were closed. "The storm has closed 60 roads," she said.
    """
    left, right = pair
    if left.quoted or not right.quoted or "vague" in (left.quantity.bound, right.quantity.bound):
        return
    if left.quantity.meets(right.quantity):
        yield Remark(
            f"the story's {figure(left)} is {_who(right)}'s own {figure(right)}",
            (left, right),
            "consistent",
            f"{term(left)} = “{term(right)}”",
        )
        return
    yield Remark(
        f"the story has {_who(right)} say {figure(left)}, and quotes {figure(right)}",
        evidence=(left, right),
        equation=f"{term(left)} is not “{term(right)}”",
        repairs=() if right.quantity.value is None else (Fix(left, like(right.quantity.value, left.text)),),
        severity="warning" if left.speaker is None or left.speaker.name is None else None,
    )


def _who(claim: NumericClaim) -> str:
    return "the speaker" if claim.speaker is None else claim.speaker.called or "the speaker"
