"""HED003 standfirst-vs-body."""

from collections.abc import Iterator

from claimcheck.claims.claim import NumericClaim
from claimcheck.claims.writing import like
from claimcheck.findings.finding import Fix, Remark
from claimcheck.findings.wording import figure, home, term
from claimcheck.matching.subjects import Pair
from claimcheck.rules import rule


@rule(
    code="HED003",
    name="standfirst-vs-body",
    since="0.1",
    severity="warning",
    shapes=("retold",),
    where="within",
)
def standfirst_vs_body(pair: Pair[NumericClaim]) -> Iterator[Remark]:
    """A text says one thing twice, in its lead or a caption and again further down, with two figures.

    Stories that are updated while they run keep old paragraphs. Nothing but the figure may differ between the two
    statements, since any other word may tell two things apart; only a toll may be told in other words. Which of them
    is the older one the text does not say. So it is with two ages of one person, and with the only count of a thing
    that a later "the seven unions" takes up.

    Flags:

        wire: Police said [[12]] people were hurt in a gas explosion at a bakery in Lyon on Monday night. Firemen fought
            the flames for hours.
            Photo: Some [[20]] people were hurt in a gas explosion at a bakery in Lyon on Monday night.

        wire: The victim was named as [[17]]-year-old Tavi Renholm. Police said Tavi Renholm, [[27]], was on the way home.

        wire: [[Five]] public unions met the minister in Bergen. Others went on with their strike. The [[seven]] unions
            want more pay.

    Passes:

        wire: Police said 12 people were hurt in a gas explosion at a bakery in Lyon on Monday night. Firemen fought
            the flames for hours.
            Photo: At least 12 people were hurt in a gas explosion at a bakery in Lyon on Monday night.

    Skips:

        wire: Police said 12 people were hurt in a gas explosion at a bakery in Lyon on Monday night. In Paris 20 people
            were hurt in a gas explosion in May.

        wire: Output of steel in Spain rose to 5,200 tonnes in the first week of May. It rained. Output of stainless steel
            in Spain rose to 1,100 tonnes in the first week of May.
    """
    left, right = pair
    one, other = left.quantity, right.quantity
    if one.meets(other) or (one.value is not None and one.value == other.value):
        message = f"{home(left)} has {figure(left)} and again {figure(right)}"
        yield Remark(message, (left, right), "consistent", f"{term(left)} = {term(right)}")
        return
    repairs: tuple[Fix, ...] = ()
    if one.value is not None and other.value is not None:
        repairs = (Fix(left, like(other.value, left.text)), Fix(right, like(one.value, right.text)))
    yield Remark(
        f"{home(left)} says it twice, first with {figure(left)}, then with {figure(right)}",
        evidence=(left, right),
        equation=f"{term(left)} is not {term(right)}",
        repairs=repairs,
    )
