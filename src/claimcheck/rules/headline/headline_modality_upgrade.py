"""HED004 headline-modality-upgrade."""

from collections.abc import Iterator

from claimcheck.claims.claim import NumericClaim
from claimcheck.findings.finding import Remark
from claimcheck.findings.wording import figure, term
from claimcheck.matching.subjects import Pair
from claimcheck.rules import rule

_UNREAL = {
    "projected": "what is expected",
    "possible": "what may be",
    "denied": "what is denied",
}


@rule(
    code="HED004",
    name="headline-modality-upgrade",
    since="0.1",
    severity="warning",
    answers=("explained", "comparable"),
    shapes=("headline",),
    where="within",
    over=("HED001",),
    declines={"order": "left is the headline, right the body: turned round it is another question"},
)
def headline_modality_upgrade(pair: Pair[NumericClaim]) -> Iterator[Remark]:
    """The headline states as fact what the story gives as expected, possible or denied.

    The figure is the same; what is claimed of it is not, and by the same verb. Where some figure of the story states it as
    fact as well, the headline stands. Plans are left alone: "sends" in a headline is what "will send" is in a story. So
    are headlines that ask, quote, forecast, give a limit or have no verb that tells what is.

    Flags:

        wire "Norway has [[150,000]] troops at border": Norway is on track to amass some [[150,000]] troops at the
            border, officials said.

    Passes:

        wire "Norway could have 150,000 troops at border": Norway could have 150,000 troops at the border, officials
            said.

        wire "Norway sends 350 troops to Poland": Norway will send 350 troops to Poland, officials said.

        wire "Hale to cut 500 jobs": Hale said it might cut 500 jobs in Riga.

        wire "Growth seen at 3 percent in Latvia": Growth in Latvia may come to 3 percent, the bank said.

    Skips:

        wire "Norway has 150,000 troops at border": Norway is on track to build 90 schools, officials said.
    """
    head, body = pair
    if pair.relation.verdict("modality") != "different":
        return
    if head.quantity.same_figure(body.quantity) and head.modality == "actual" and body.modality in _UNREAL:
        yield Remark(
            f"the headline gives {figure(head)} as fact, the story as {_UNREAL[body.modality]}",
            evidence=(head, body),
            equation=f"{term(head)} = {term(body)}, but not as fact",
        )
