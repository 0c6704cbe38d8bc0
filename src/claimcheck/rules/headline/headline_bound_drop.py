"""HED005 headline-bound-drop."""

from collections.abc import Iterator

from claimcheck.claims.claim import NumericClaim
from claimcheck.claims.precision import VAGUENESS
from claimcheck.findings.finding import Fix, Remark
from claimcheck.findings.wording import figure, term
from claimcheck.matching.subjects import Pair
from claimcheck.rules import rule


@rule(
    code="HED005",
    name="headline-bound-drop",
    since="0.1",
    severity="info",
    answers=("comparable", "explained"),
    shapes=("headline",),
    where="within",
    over=("HED001",),
    default=False,
    declines={"order": "left is the headline, right the body: turned round it is another question"},
)
def headline_bound_drop(pair: Pair[NumericClaim]) -> Iterator[Remark]:
    """The headline gives a plain figure where the story has a bound: "5,000 flee" over "up to 5,000 may have fled".

    Off unless asked for: headlines are short, and many desks drop "at least" there as a matter of course.

    Flags:

        wire "[[5,000]] people flee Lyon": Up to [[5,000]] people fled Lyon on Monday.

    Passes:

        wire "Up to 5,000 people flee Lyon": As many as 5,000 people fled Lyon on Monday.

    Skips:

        wire "5,000 people flee Lyon": Up to 90 houses burned down on Monday.
    """
    head, body = pair
    bounded = VAGUENESS.get(body.quantity.bound) == 2 and VAGUENESS.get(head.quantity.bound) == 0
    if bounded and head.quantity.value == body.quantity.value:
        yield Remark(
            f"the headline has {figure(head)}, the story {figure(body)}",
            evidence=(head, body),
            equation=f"{term(body)} became {term(head)}",
            repairs=(Fix(head, figure(body)),) if body.text is not None else (),
        )
