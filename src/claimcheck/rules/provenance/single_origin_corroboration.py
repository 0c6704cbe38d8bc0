"""PRV001 single-origin-corroboration."""

from collections.abc import Iterator

from claimcheck.claims.claim import NumericClaim
from claimcheck.findings.finding import Remark
from claimcheck.findings.wording import figure, home
from claimcheck.matching.subjects import Group
from claimcheck.rules import rule

_ENOUGH = 3
"""Texts that look as if each confirmed the other."""


@rule(
    code="PRV001",
    name="single-origin-corroboration",
    since="0.1",
    severity="warning",
    shapes=("origin",),
    where="cross",
)
def single_origin_corroboration(group: Group[NumericClaim]) -> Iterator[Remark]:
    """Three or more outlets have one figure, and all of them have it from one place: that is one witness, not three.

    Texts are of one origin where they carry the credit of one agency, cite one paper for the figure, or share most of their
    wording. A public statement that each of them heard is no such origin. It is said once of each set of texts.

    Flags:

        post (Leeds Post) [2022-02-08]: LEEDS (AP) - Norway has some [[110,000]] troops near the border.
        daily (Lyon Courier) [2022-02-08]: LYON (AP) - Norway has some [[110,000]] troops near the border.
        echo (Gdansk Herald) [2022-02-08]: GDANSK (AP) - Norway has some [[110,000]] troops near the border.

    Passes:

        one (Leeds Post) [2022-02-08]: LEEDS (AP) - Norway has some 110,000 troops near the border.
        two (Leeds Post) [2022-02-08]: LEEDS (AP) - Norway has some 110,000 troops near the border.
        three (Lyon Courier) [2022-02-08]: LYON (AP) - Norway has some 110,000 troops near the border.

    Skips:

        post (Leeds Post) [2022-02-08]: LEEDS (AP) - Norway has some 110,000 troops near the border.
        daily (Lyon Courier) [2022-02-08]: LYON (Reuters) - Norway has some 110,000 troops near the border.
        echo (Gdansk Herald) [2022-02-08]: Norway has some 110,000 troops near the border, the army said.
    """
    members = sorted(group.members, key=lambda claim: claim.document or "")
    if len({claim.source or claim.document for claim in members}) >= _ENOUGH:
        texts = ", ".join(home(claim) for claim in members)
        yield Remark(f"{texts} all have {figure(members[0])}, and all of it has one origin", tuple(members))
