"""XSC003 scope-mismatch-explained."""

from collections.abc import Iterator

from claimcheck.claims.claim import NumericClaim
from claimcheck.findings.finding import Remark
from claimcheck.findings.wording import both, figure, plural, term
from claimcheck.matching.subjects import Pair
from claimcheck.rules import rule

_STANDING = {
    "actual": "is what there is",
    "planned": "is what is planned",
    "projected": "is what is expected",
    "possible": "is what may be",
    "denied": "is denied",
    "required": "is what is demanded",
}
_ROLE = {
    "increment": "is what is added",
    "decrement": "is what is taken away",
    "total": "is the total",
    "level": "is the whole",
    "part": "is a part",
    "share": "is a share",
    "rate": "is a rate",
    "change": "is the change",
    "limit": "is the limit",
}


@rule(
    code="XSC003",
    name="scope-mismatch-explained",
    since="0.1",
    severity="info",
    answers=("contained", "explained"),
)
def scope_mismatch_explained(pair: Pair[NumericClaim]) -> Iterator[Remark]:
    """Two figures for one thing differ, and the texts say why: now and to come, all and a part, new and in all.

    Nothing is wrong with either. The remark is there so that an editor who stumbles over the two figures finds the
    reason, and sees that they were looked at.

    Flags:

        wire [2022-02-08]: Norway has [[90,000]] troops near the border, the army said.
        daily [2022-02-08]: Norway has [[119,000]] ground troops near the border, the army said.

    Passes:

        wire [2022-02-08]: Norway has 140,000 troops near the border, the army said.
        daily [2022-02-08]: Norway has about 140,000 ground troops near the border, the army said.

    Notes:

        wire [2022-02-08]: Norway has [[140,000]] troops near the border, the army said.
        daily [2022-02-08]: Norway has [[119,000]] ground troops near the border, the army said.

        wire [2022-02-08]: Norway has some [[110,000]] troops near the border and is on track to amass some
            [[150,000]] soldiers there, officials said.

    Skips:

        wire [2022-02-08]: Norway has 140,000 troops near the border.
        daily [2022-02-08]: Latvia has 119,000 ground troops near the border.
    """
    left, right = pair
    told = both(left, right)
    meets = left.quantity.meets(right.quantity)
    equation = f"{term(left)} and {term(right)}"
    if meets:
        yield Remark(f"{told}: both may stand", (left, right), "consistent", equation)
        return
    narrow, wide = _by_scope(pair)
    if narrow is not None and wide is not None and _too_large(narrow, wide):
        yield Remark(
            f"{told}, and the larger one counts only a part of what the other counts",
            evidence=(left, right),
            equation=f"{term(narrow)} > {term(wide)}",
        )
        return
    yield Remark(f"{told}, no conflict: {_why(pair)}", (left, right), "note")


def _by_scope(pair: Pair[NumericClaim]) -> tuple[NumericClaim | None, NumericClaim | None]:
    """The narrower and the wider claim, where nothing but the scope tells them apart."""
    if pair.relation.verdict("scope") != "contained" or pair.relation.sum != "contained":
        return None, None
    narrow, wide = sorted(pair, key=lambda claim: -len(claim.measure.modifiers))
    return narrow, wide


def _too_large(narrow: NumericClaim, wide: NumericClaim) -> bool:
    low, high = narrow.quantity.low, wide.quantity.converted(narrow.quantity.unit).high
    return low is not None and high is not None and low > high


def _why(pair: Pair[NumericClaim]) -> str:
    left, right = pair
    if left.modality != right.modality:
        return f"{figure(left)} {_STANDING[left.modality]}, {figure(right)} {_STANDING[right.modality]}"
    if pair.relation.verdict("role") == "different":
        return f"{figure(left)} {_ROLE[left.role]}, {figure(right)} {_ROLE[right.role]}"
    narrow, wide = _by_scope(pair)
    if narrow is not None and wide is not None:
        return f"{figure(narrow)} counts only the {' '.join(narrow.measure.modifiers)} {plural(narrow.measure.head or 'thing')}"
    return f"one is for {_places(left)}, the other for {_places(right)}"


def _places(claim: NumericClaim) -> str:
    return " and ".join(claim.place) or "an unnamed place"
