"""Does a premise settle the figures of a hypothesis?"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Literal, NamedTuple

from claimcheck.checking.comparing_dates import settle_dates
from claimcheck.checking.comparing_sums import Reckoned, reckon
from claimcheck.checking.comparing_values import Answer, settle
from claimcheck.claims.claim import Claim, DateClaim, NumericClaim
from claimcheck.claims.identity import squeeze
from claimcheck.findings.report import Comparison, Reason
from claimcheck.findings.wording import figure
from claimcheck.matching.alignment import Likeness, Site, align, date_likeness, figure_likeness, sites, table

Verdict = Literal["entailment", "contradiction", "neutral"]

BORNE_OUT = 0.3
"""Likeness from which a figure that agrees bears another one out."""

CONTRADICTS = 0.5
"""Likeness from which a figure that disagrees contradicts."""

RIVAL = 0.1
"""A figure that agrees keeps one that disagrees from contradicting unless that one is likelier by this much."""


class Met(NamedTuple):
    """One figure of the hypothesis, and the figure of the premise that answers it best."""

    verdict: Verdict
    premise: Claim | None
    hypothesis: Claim
    relation: str
    text: str
    confidence: float


def compare_claims(premise: Sequence[Claim], hypothesis: Sequence[Claim]) -> Comparison:
    """Hold every figure and date of the hypothesis against the premise.

    One that cannot stand beside the premise contradicts; all borne out entail; anything else is neutral.
    """
    met = [*_figures(premise, hypothesis), *_dates(premise, hypothesis)]
    met.sort(key=lambda one: one.hypothesis.span.start if one.hypothesis.span is not None else -1)
    verdict = _verdict(met)
    deciding = [one for one in met if one.verdict == verdict]
    first = max(deciding, key=lambda one: one.confidence, default=None) if verdict != "neutral" else None
    return Comparison(
        verdict=verdict,
        confidence=_confidence(verdict, deciding),
        equation=first.text if first is not None else None,
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


def _verdict(met: Sequence[Met]) -> Verdict:
    if any(one.verdict == "contradiction" for one in met):
        return "contradiction"
    return "entailment" if met and all(one.verdict == "entailment" for one in met) else "neutral"


def _confidence(verdict: Verdict, deciding: Sequence[Met]) -> float:
    if not deciding:
        return 0.5
    sure = [one.confidence for one in deciding]
    return round(max(sure) if verdict == "contradiction" else min(sure), 2)


def _figures(premise: Sequence[Claim], hypothesis: Sequence[Claim]) -> list[Met]:
    known = sites([claim for claim in premise if isinstance(claim, NumericClaim)])
    asked = sites([claim for claim in hypothesis if isinstance(claim, NumericClaim)])
    reckoned = reckon(known, asked)
    met = [_by_sum(site, reckoned[at]) for at, site in enumerate(asked) if at in reckoned]
    open_ = [site for at, site in enumerate(asked) if at not in reckoned]
    return met + _answers(known, open_, figure_likeness, _settle_figures)


def _dates(premise: Sequence[Claim], hypothesis: Sequence[Claim]) -> list[Met]:
    known = sites([claim for claim in premise if isinstance(claim, DateClaim)])
    asked = sites([claim for claim in hypothesis if isinstance(claim, DateClaim)])
    return _answers(known, asked, date_likeness, _settle_dates)


def _settle_figures(premise: Claim, hypothesis: Claim) -> Answer:
    assert isinstance(premise, NumericClaim) and isinstance(hypothesis, NumericClaim)
    return settle(premise.quantity, hypothesis.quantity)


def _settle_dates(premise: Claim, hypothesis: Claim) -> Answer:
    assert isinstance(premise, DateClaim) and isinstance(hypothesis, DateClaim)
    return settle_dates(premise, hypothesis)


def _answers(
    known: Sequence[Site], asked: Sequence[Site], likeness: Likeness, settled: Callable[[Claim, Claim], Answer]
) -> list[Met]:
    grades = table(known, asked, likeness)
    chosen = {match.hypothesis: match for match in align(grades)}
    met = []
    for at, site in enumerate(asked):
        match = chosen.get(at)
        others = [known[p] for p, value in enumerate(grades[at]) if match and p != match.premise and value >= match.likeness - RIVAL]
        best = known[match.premise] if match is not None else None
        met.append(_answer(site, best, match.likeness if match else 0.0, others, settled))
    return met


def _answer(
    asked: Site, best: Site | None, likeness: float, rivals: Sequence[Site], settled: Callable[[Claim, Claim], Answer]
) -> Met:
    if best is None:
        return _unsettled(asked)
    answer = settled(best.claim, asked.claim)
    sure = round(min(0.98, (0.5 + likeness / 2) * (1 if answer.firm else 0.85)), 2)
    if answer.settled == "entailed" and likeness >= BORNE_OUT:
        return Met("entailment", best.claim, asked.claim, "same", f"{_said(best)} bears out {_said(asked)}", sure)
    if answer.settled == "contradicted" and likeness >= CONTRADICTS:
        agreeing = [rival for rival in rivals if settled(rival.claim, asked.claim).settled == "entailed"]
        if not agreeing:
            return Met("contradiction", best.claim, asked.claim, "different", f"{_said(best)} is not {_said(asked)}", sure)
    return _unsettled(asked)


def _by_sum(asked: Site, found: Reckoned) -> Met:
    return Met("entailment", found.terms[0].claim, asked.claim, "sum", found.equation, 0.75)


def _unsettled(asked: Site) -> Met:
    return Met("neutral", None, asked.claim, "unknown", f"the premise does not settle {_said(asked)}", 0.5)


def _said(site: Site) -> str:
    if isinstance(site.claim, NumericClaim):
        return figure(site.claim)
    return squeeze(site.claim.text or site.claim.date.text or "a date")
