"""XSC006 polarity-conflict."""

from collections.abc import Iterator

from claimcheck.claims.claim import AttributedClaim
from claimcheck.claims.identity import squeeze
from claimcheck.findings.finding import Remark
from claimcheck.findings.wording import home
from claimcheck.matching.subjects import Pair
from claimcheck.rules import rule


@rule(code="XSC006", name="polarity-conflict", since="0.1", shapes=("polarity",), where="cross")
def polarity_conflict(pair: Pair[AttributedClaim]) -> Iterator[Remark]:
    """In one text a speaker says that something was done, in another of the same day the same speaker denies it.

    Asked only where verb, subject and objects of both are the same, a government, its capital and its ministries being
    one speaker. What two speakers say of one thing is a dispute; "some units" may go where the army stays.

    Flags:

        wire [2022-02-15]: Moscow said [[it had begun withdrawing troops from the border]].
        daily [2022-02-15]: The Kremlin denied [[any withdrawal of troops from the border]].

        wire [2022-02-15]: Moscow says [[it has begun withdrawing]].
        daily [2022-02-15]: Moscow denies [[any withdrawal]].

    Passes:

        wire [2022-02-15]: Moscow denied that it had begun withdrawing troops from the border.
        daily [2022-02-15]: The Kremlin denied any withdrawal of troops from the border.

    Skips:

        wire [2022-02-15]: Moscow said it had begun withdrawing troops from the border.
        daily [2022-02-15]: Paris denied any withdrawal of troops from the border.

        wire [2022-02-15]: Moscow said it had begun withdrawing some units from the border.
        daily [2022-02-15]: Moscow denied any withdrawal from the border.

        wire [2022-02-15]: Moscow said it would begin withdrawing troops from the border.
        daily [2022-02-15]: Moscow denied any withdrawal of troops from the border.

        wire [2022-02-15]: Moscow said it had begun withdrawing troops from the border.
        daily [2022-02-18]: Moscow denied any withdrawal of troops from the border.

        wire [2022-02-15]: Moscow said it had begun withdrawing troops from the border.
        daily [2022-02-15]: Moscow did not deny any withdrawal of troops from the border.
    """
    left, right = pair
    denied = [claim for claim in pair if _denies(claim)]
    if len(denied) != 1 or pair.relation.verdict("speaker") != "same":
        return
    denial = denied[0]
    other = right if denial is left else left
    yield Remark(
        f"{home(other)}: {_who(other)} says “{_words(other)}”; {home(denial)}: {_who(denial)} denies “{_words(denial)}”",
        evidence=(left, right),
    )


def _denies(claim: AttributedClaim) -> bool:
    return claim.modality == "denied"


def _who(claim: AttributedClaim) -> str:
    return "nobody" if claim.speaker is None else claim.speaker.called or "a speaker"


def _words(claim: AttributedClaim) -> str:
    return squeeze(claim.text or "")
