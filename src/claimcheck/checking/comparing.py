"""Does a premise settle the figures of a hypothesis?"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, NamedTuple

from claimcheck.claims.claim import Claim, DateClaim, NumericClaim
from claimcheck.claims.writing import spoken
from claimcheck.findings.report import Comparison, Reason
from claimcheck.findings.wording import figure
from claimcheck.matching.classes import canonical_measure
from claimcheck.matching.gate import relate
from claimcheck.matching.similarity import word_likeness

Verdict = Literal["entailment", "contradiction", "neutral"]

ALIKE = 0.5
"""Share of topic words two clauses have in common from which they are taken to be about one thing."""


class _Met(NamedTuple):
    """One figure of the hypothesis, and the figure of the premise that answers it best."""

    verdict: Verdict
    premise: Claim | None
    hypothesis: Claim
    relation: str
    text: str


def compare_claims(premise: Sequence[Claim], hypothesis: Sequence[Claim]) -> Comparison:
    """Hold every figure and date of the hypothesis against the premise.

    One that cannot stand beside the premise contradicts; all borne out entail; anything else is neutral.
    """
    wanted = [claim for claim in hypothesis if isinstance(claim, NumericClaim | DateClaim)]
    met = [_answer(claim, premise) for claim in wanted]
    verdict: Verdict = "neutral"
    if any(one.verdict == "contradiction" for one in met):
        verdict = "contradiction"
    elif met and all(one.verdict == "entailment" for one in met):
        verdict = "entailment"
    deciding = [one for one in met if one.verdict == verdict]
    equation = next((one.text for one in deciding if one.verdict == "contradiction"), None)
    return Comparison(
        verdict=verdict,
        confidence=0.5 if verdict == "neutral" else 0.8,
        equation=equation,
        reasons=tuple(
            Reason(
                premise=one.premise.span if one.premise is not None else None,
                hypothesis=one.hypothesis.span,
                relation=one.relation,
                text=one.text,
            )
            for one in met
        ),
    )


def _answer(claim: NumericClaim | DateClaim, premise: Sequence[Claim]) -> _Met:
    if isinstance(claim, DateClaim):
        return _answer_date(claim, [c for c in premise if isinstance(c, DateClaim)])
    return _answer_figure(claim, [c for c in premise if isinstance(c, NumericClaim)])


def _answer_figure(claim: NumericClaim, premise: Sequence[NumericClaim]) -> _Met:
    """The figure of the premise for the same thing, if there is one and only one."""
    near = [(other, word_likeness(claim.context, other.context)) for other in premise if _one_kind(claim, other)]
    agreeing = [(c, like) for c, like in near if c.quantity.meets(claim.quantity)]
    for other, like in sorted(agreeing, key=lambda pair: -pair[1]):
        if like >= ALIKE:
            return _Met("entailment", other, claim, "same", f"{spoken(other.quantity)} = {spoken(claim.quantity)}")
    about = [(c, like) for c, like in near if like >= ALIKE and relate(c, claim).sum in ("comparable", "disputed")]
    if agreeing or len(about) != 1:
        return _Met("neutral", None, claim, "unknown", f"the premise does not settle {figure(claim)}")
    other = about[0][0]
    return _Met("contradiction", other, claim, "different", f"{spoken(other.quantity)} is not {spoken(claim.quantity)}")


def _one_kind(one: NumericClaim, other: NumericClaim) -> bool:
    if (one.quantity.unit, one.quantity.dimension) != (other.quantity.unit, other.quantity.dimension):
        return False
    heads = [canonical_measure(c.measure.head, c.measure.event)[0] for c in (one, other)]
    return heads[0] == heads[1] or None in heads


def _answer_date(claim: DateClaim, premise: Sequence[DateClaim]) -> _Met:
    first, last = claim.date.start, claim.date.end
    for other in premise:
        begun, ended = other.date.start, other.date.end
        if None in (first, last, begun, ended):
            agrees = (claim.text or "").casefold() == (other.text or "").casefold()
        else:
            agrees = str(begun) >= str(first) and str(ended) <= str(last)
        if agrees:
            return _Met("entailment", other, claim, "same", f"{other.text} = {claim.text}")
    return _Met("neutral", None, claim, "unknown", f"the premise does not settle {claim.text}")
