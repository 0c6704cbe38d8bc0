"""Phrases that remarks share: how a claim is named, and how an equation and its repairs are put."""

from __future__ import annotations

from collections.abc import Sequence

from claimcheck.claims.balance import remedies
from claimcheck.claims.claim import Claim, NumericClaim
from claimcheck.claims.writing import like, spoken
from claimcheck.findings.finding import Fix


def figure(claim: NumericClaim) -> str:
    """The figure as the text has it, with its hedge: "some 110,000", "$8 million"."""
    if claim.text is None:
        return spoken(claim.quantity)
    hedge = spoken(claim.quantity).partition(claim.text)[0] if claim.quantity.value is not None else ""
    return claim.text if hedge == spoken(claim.quantity) else f"{hedge}{claim.text}"


def home(claim: Claim) -> str:
    """The text a claim stands in: "wire", "the headline of wire"; claims made by hand are just "a claim"."""
    if claim.document is None:
        return "a claim"
    if isinstance(claim, NumericClaim) and claim.section == "headline":
        return f"the headline of {claim.document}"
    return claim.document


def both(left: NumericClaim, right: NumericClaim) -> str:
    """Two figures and where they stand: "wire has 12 and daily has 15", "wire has 12 and 15"."""
    if left.document == right.document and left.section != "headline":
        return f"{home(left)} has {figure(left)} and {figure(right)}"
    return f"{home(left)} has {figure(left)} and {home(right)} has {figure(right)}"


def signed_sum(terms: Sequence[NumericClaim], signs: Sequence[int]) -> str:
    """The left side of an equation: "350 + 100", "5,412 - 4,900"."""
    ordered = sorted(zip(terms, signs, strict=True), key=lambda pair: -pair[1])
    words = ""
    for at, (term, sign) in enumerate(ordered):
        joint = "" if at == 0 and sign > 0 else "-" if at == 0 else " + " if sign > 0 else " - "
        words += f"{joint}{spoken(term.quantity)}"
    return words


def fixes(terms: Sequence[NumericClaim], signs: Sequence[int], total: NumericClaim) -> tuple[Fix, ...]:
    """Every change of one figure that makes the equation hold, written as the figure is written."""
    members = (*terms, total)
    found = remedies([t.quantity for t in terms], signs, total.quantity)
    return tuple(Fix(members[at], like(value, members[at].text)) for at, value in found)
