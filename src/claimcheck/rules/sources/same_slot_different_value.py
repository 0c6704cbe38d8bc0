"""XSC001 same-slot-different-value."""

from collections.abc import Iterator

from claimcheck.claims.claim import NumericClaim
from claimcheck.claims.writing import like
from claimcheck.findings.finding import Fix, Remark
from claimcheck.findings.wording import both, term
from claimcheck.matching.subjects import Pair
from claimcheck.rules import rule


@rule(code="XSC001", name="same-slot-different-value", since="0.1", where="cross")
def same_slot_different_value(pair: Pair[NumericClaim]) -> Iterator[Remark]:
    """Two texts give one measure values that cannot both be right.

    A figure stands for every value that would have been written the same way, so ranges are compared, never digits.
    Who, what, where and when have to be the same; what is not known of them makes it a warning. So does a figure that
    one text credits to somebody and the other gives in its own voice.

    Flags:

        wire [2022-02-08]: Norway has some [[110,000]] troops near the border, the Pentagon said.
        daily [2022-02-08]: Norway has [[150,000]] troops near the border, U.S. officials said.

        wire: Police said [[12]] people were killed in Lyon.
        daily: In all [[15]] people were killed in Lyon, police said.

        wire [2017-07-22]: The actor Jane Moss, [[71]], was found dead in a hotel on Friday.
        daily [2017-07-23]: Neighbours remembered [[72]]-year-old Jane Moss as a quiet woman.

    Passes:

        wire: Police said about 12 people were killed in Lyon.
        daily: In all 12 people were killed in Lyon, police said.

    Skips:

        wire [2017-07-22]: The actor Jane Moss, 71, was found dead in a hotel on Friday.
        daily [2017-07-23]: The body was found by the porter, Paul Moss, 34.

        wire: Police said 12 people were killed in Lyon.
        daily: Police said 15 people were killed in Paris.

        wire: Police said 12 people were killed in Lyon.
        daily: Police said 15 people were hurt in Lyon.

        wire [2022-02-08]: Norway has some 110,000 troops near the border, and is on track to amass 150,000.
    """
    left, right = pair
    if left.quantity.meets(right.quantity):
        words = f"{both(left, right)}: both may stand"
        yield Remark(words, (left, right), "consistent", f"{term(left)} = {term(right)}")
        return
    yield Remark(
        f"{both(left, right)} for the same thing",
        evidence=(left, right),
        equation=f"{term(left)} is not {term(right)}",
        repairs=tuple(_as_the_other(one, other) for one, other in ((left, right), (right, left)) if _in_one_unit(pair)),
        severity="warning" if pair.relation.verdict("speaker") == "unknown" else None,
    )


def _in_one_unit(pair: Pair[NumericClaim]) -> bool:
    """A figure in miles is no repair of one in kilometres."""
    return pair.left.quantity.unit == pair.right.quantity.unit


def _as_the_other(one: NumericClaim, other: NumericClaim) -> Fix:
    value = other.quantity.value
    return Fix(one, term(other) if value is None else like(value, one.text))
