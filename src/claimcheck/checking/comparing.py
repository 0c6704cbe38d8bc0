"""Does a premise settle the figures of a hypothesis?"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from decimal import Decimal
from typing import Literal, NamedTuple

from claimcheck.checking.comparing_dates import as_of, one_time, settle_dates
from claimcheck.checking.comparing_sums import composed, reckon, words_of
from claimcheck.checking.comparing_values import Answer, closeness, settle
from claimcheck.claims.claim import Claim, DateClaim, NumericClaim
from claimcheck.claims.identity import squeeze
from claimcheck.claims.magnitude import power_of_ten, ratio
from claimcheck.claims.quantity import Quantity
from claimcheck.findings.report import Comparison, Reason
from claimcheck.findings.wording import figure
from claimcheck.matching.alignment import Likeness, Site, align, date_likeness, figure_likeness, of_others, sites, table
from claimcheck.matching.gate import FAR_APART
from claimcheck.text.folding import fold
from claimcheck.text.span import Span

Verdict = Literal["entailment", "contradiction", "neutral"]

BORNE_OUT = 0.3
"""Likeness from which a figure that agrees bears another one out."""

DATE_BORNE_OUT = 0.1
"""The same for one and the same date: of all the days there are, two texts seldom name one by chance."""

CONTRADICTS = 0.68
"""Likeness from which a figure that disagrees contradicts."""

ALONE = 0.38
"""The same where either text has no other figure of the kind: then there is no choosing the wrong one."""

DATE_ALONE = 0.35
"""The same for dates; "in 2003" is never a count of something else."""

ALMOST_ALIKE = 0.8
"""Likeness from which two figures stand in the same words, and nothing else needs to explain how they differ."""

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
    likeness: float = 0.0
    further: tuple[Claim, ...] = ()


def _told_once(claims: Iterable[Claim]) -> list[Claim]:
    """The claims without those that repeat another one in a second unit: "5 metres (16 ft)" is one figure."""
    return [claim for claim in claims if not isinstance(claim, NumericClaim) or claim.converts is None]


def compare_claims(premise: Sequence[Claim], hypothesis: Sequence[Claim]) -> Comparison:
    """Hold every figure and date of the hypothesis against the premise.

    One that cannot stand beside the premise contradicts; all borne out entail; anything else is neutral.
    """
    premise, hypothesis = _told_once(premise), _told_once(hypothesis)
    known, asked = _dates_of(premise), _dates_of(hypothesis)
    figures = _figures(premise, hypothesis)
    dates = _weigh(_answers(sites(known), sites(asked), date_likeness, _settle_dates, _no_closeness), figures)
    theirs, ours = _by_sentence(known), _by_sentence(asked)
    figures = [_at_one_time(one, theirs, ours) for one in figures]
    if not known and any(one.verdict == "entailment" for one in figures):
        # A premise without any date leaves open when it was, as it may leave open who it was.
        dates = []
    met = sorted((*figures, *dates), key=_place)
    verdict = _verdict(met)
    deciding = [one for one in met if one.verdict == verdict]
    first = max(deciding, key=lambda one: one.confidence, default=None) if verdict != "neutral" else None
    return Comparison(
        verdict=verdict,
        confidence=_confidence(verdict, deciding),
        equation=first.text if first is not None else None,
        reasons=tuple(
            Reason(
                premise=term.span if term is not None else None,
                hypothesis=one.hypothesis.span,
                relation=one.relation,
                text=one.text,
            )
            for one in met
            for term in (one.premise, *one.further)
        ),
    )


def _place(one: Met) -> int:
    return one.hypothesis.span.start if one.hypothesis.span is not None else -1


def _verdict(met: Sequence[Met]) -> Verdict:
    if any(one.verdict == "contradiction" for one in met):
        return "contradiction"
    return "entailment" if met and all(one.verdict == "entailment" for one in met) else "neutral"


def _confidence(verdict: Verdict, deciding: Sequence[Met]) -> float:
    if not deciding:
        return 0.5
    sure = [one.confidence for one in deciding]
    return round(max(sure) if verdict == "contradiction" else min(sure), 2)


def _dates_of(claims: Iterable[Claim]) -> list[DateClaim]:
    return [claim for claim in claims if isinstance(claim, DateClaim) and claim.date.clock is None]


def _figures(premise: Sequence[Claim], hypothesis: Sequence[Claim]) -> list[Met]:
    known = sites([claim for claim in premise if isinstance(claim, NumericClaim)])
    asked = sites([claim for claim in hypothesis if isinstance(claim, NumericClaim)])
    asked = [site for site in asked if not _labels(site)]
    direct = _answers(known, asked, figure_likeness, _settle_figures, _close)
    used = {one.premise.id for one in direct if one.verdict == "entailment" and one.premise is not None}
    free = [site for site in known if site.claim.id not in used]
    here = words_of(free)
    return [_or_by_sum(one, free, site, here) for one, site in zip(direct, asked, strict=True)]


_LABEL = re.compile(r"[A-Z][\w'&.-]*\s+\Z")


def _labels(site: Site) -> bool:
    """The number is a part of a name: "Apollo 11", "Chapter 3"."""
    claim = site.claim
    if not isinstance(claim, NumericClaim) or claim.measure.head is not None or claim.quantity.unit:
        return False
    if claim.span is None or claim.sentence is None or not (claim.text or "").isdigit():
        return False
    start = max(0, claim.span.start - claim.sentence.start)
    return _LABEL.search((claim.sentence_text or "")[max(1, start - 40) : start]) is not None


def _or_by_sum(direct: Met, known: Sequence[Site], asked: Site, here: frozenset[str]) -> Met:
    """What no single figure bears out, several may; what is made up of several, no single one contradicts."""
    if direct.verdict == "entailment":
        return direct
    found = reckon(known, asked, here)
    if found is not None:
        first, *further = (term.claim for term in found.terms)
        return Met("entailment", first, asked.claim, "sum", found.equation, 0.7, further=tuple(further))
    return _unsettled(asked.claim) if direct.verdict == "contradiction" and composed(known, asked) else direct


def _settle_figures(premise: Claim, hypothesis: Claim) -> Answer:
    if not isinstance(premise, NumericClaim) or not isinstance(hypothesis, NumericClaim):
        return Answer("open")
    answer = _settled(premise.quantity, hypothesis.quantity)
    if answer.settled == "contradicted" and (premise.role in _ADDED) != (hypothesis.role in _ADDED):
        return Answer("open")  # "863 additional cases" are not all the cases
    return Answer("open") if _denied(premise) != _denied(hypothesis) else answer


def _settled(premise: Quantity, hypothesis: Quantity) -> Answer:
    """The answer in one unit; what is told in another was rounded once more."""
    if premise.unit == hypothesis.unit or not {premise.bound, hypothesis.bound} <= {"exact"}:
        return settle(premise.converted(hypothesis.unit), hypothesis)
    return Answer("entailed" if premise.meets(hypothesis) else "contradicted")


_ADDED = frozenset({"increment", "decrement"})


_NOT = re.compile(r"\b(?:not|never|cannot|nor|without)\b|n't\b")


def _denied(claim: NumericClaim) -> bool:
    """What is said of the figure is that it is not so: "do not spend more than 400 euros"."""
    if claim.modality == "denied":
        return True
    if claim.span is None or claim.sentence is None or claim.sentence_text is None:
        return False
    start = max(0, claim.span.start - claim.sentence.start)
    return _NOT.search(fold(claim.sentence_text[max(0, start - 40) : start])) is not None


def _stated(known: Iterable[Site]) -> frozenset[object]:
    """Every figure that stands in the premise, whatever it counts."""
    return frozenset(_itself(site.claim) for site in known) - {None}


def _itself(claim: Claim) -> object:
    if not isinstance(claim, NumericClaim) or claim.quantity.bound != "exact":
        return None
    return claim.quantity.value, claim.quantity.unit


def _close(premise: Claim, hypothesis: Claim) -> float:
    if not isinstance(premise, NumericClaim) or not isinstance(hypothesis, NumericClaim):
        return 0.0
    return closeness(premise.quantity, hypothesis.quantity)


def _settle_dates(premise: Claim, hypothesis: Claim) -> Answer:
    if not isinstance(premise, DateClaim) or not isinstance(hypothesis, DateClaim):
        return Answer("open")
    return settle_dates(premise, hypothesis)


def _no_closeness(premise: Claim, hypothesis: Claim) -> float:
    return 0.0


def _answers(
    known: Sequence[Site],
    asked: Sequence[Site],
    likeness: Likeness,
    settled: Callable[[Claim, Claim], Answer],
    close: Callable[[Claim, Claim], float],
) -> list[Met]:
    """For each figure asked for, what the figure of the premise that answers it settles."""
    grades = table(known, asked, likeness)
    close_too = [
        {p: value + close(known[p].claim, site.claim) for p, value in row.items()}
        for row, site in zip(grades, asked, strict=True)
    ]
    chosen = {match.hypothesis: match.premise for match in align(close_too)}
    wooed = Counter(p for row in grades for p in row)
    stated = _stated(known)
    met = []
    for at, site in enumerate(asked):
        best, row = chosen.get(at), grades[at]
        if best is None:
            met.append(_unsettled(site.claim))
            continue
        rivals = [known[p] for p, value in row.items() if p != best and value >= row[best] - RIVAL]
        alone = len(row) == 1 or (wooed[best] == 1 and not rivals)
        threshold = _threshold(site.claim, alone=alone, stated=_itself(site.claim) in stated)
        met.append(_answer(site, known[best], row[best], rivals, settled, threshold))
    return met


def _answer(
    asked: Site,
    best: Site,
    likeness: float,
    rivals: Sequence[Site],
    settled: Callable[[Claim, Claim], Answer],
    contradicts: float,
) -> Met:
    if of_others(best, asked, likeness):
        return _unsettled(asked.claim)
    answer = settled(best.claim, asked.claim)
    alone = contradicts < CONTRADICTS
    said, other = _said(asked.claim), _said(best.claim)
    if answer.settled == "entailed" and likeness >= (DATE_BORNE_OUT if _one_day(best, asked) else BORNE_OUT):
        sure = (0.6 + 0.35 * likeness) * (1 if answer.firm else 0.9)
        return Met("entailment", best.claim, asked.claim, "same", f"{other} bears out {said}", sure, likeness)
    if _far_apart(best.claim, asked.claim):
        contradicts = max(contradicts, ALMOST_ALIKE)
    if answer.settled == "contradicted" and likeness >= contradicts:
        agreeing = any(settled(rival.claim, asked.claim).settled == "entailed" for rival in rivals)
        if not agreeing or likeness >= ALMOST_ALIKE:
            sure = (0.65 + 0.3 * likeness if alone else 0.5 + 0.4 * likeness) * (1 if answer.firm else 0.85)
            return Met("contradiction", best.claim, asked.claim, "different", f"{other} is not {said}", sure, likeness)
    return _unsettled(asked.claim)._replace(likeness=likeness)


def _one_day(one: Site, other: Site) -> bool:
    first, second = one.claim, other.claim
    if not isinstance(first, DateClaim) or not isinstance(second, DateClaim):
        return False
    return first.date.start is not None and first.date.start == second.date.start


def _threshold(asked: Claim, *, alone: bool, stated: bool) -> float:
    if stated:
        # The very figure stands in the premise, if beside words that do not answer to its own.
        return ALMOST_ALIKE
    if not alone:
        return CONTRADICTS
    return DATE_ALONE if isinstance(asked, DateClaim) else ALONE


def _far_apart(one: Claim, other: Claim) -> bool:
    """Many times apart, and not by a slip of a power of ten: seldom two figures of one thing."""
    if not isinstance(one, NumericClaim) or not isinstance(other, NumericClaim):
        return False
    factor = ratio(one.quantity, other.quantity)
    if factor is None or factor <= FAR_APART:
        return False
    return factor > _SLIP or not power_of_ten(factor, Decimal("0.005"))


_SLIP = Decimal(1_001)
"""No slip of the pen goes further than from thousands to millions."""


def _weigh(dates: Iterable[Met], figures: Sequence[Met]) -> list[Met]:
    """Two dates contradict where they date one thing, not where they say which day two different figures are of."""
    clashing = {one.hypothesis.sentence for one in figures if one.verdict == "contradiction"}
    kept = []
    for one in dates:
        if one.verdict == "contradiction" and isinstance(one.premise, DateClaim):
            aside = one.hypothesis.sentence in clashing or as_of(one.premise)
            one = _unsettled(one.hypothesis) if aside else one
        kept.append(one)
    return kept


Dated = Mapping[Span | None, Sequence[DateClaim]]


def _by_sentence(dates: Iterable[DateClaim]) -> Dated:
    found: dict[Span | None, list[DateClaim]] = defaultdict(list)
    for date in dates:
        if len(found[date.sentence]) < MANY:
            found[date.sentence].append(date)
    return found


MANY = 12
"""Dates of one sentence that are held against those of another: more is a table, not a sentence."""


def _at_one_time(one: Met, known: Dated, asked: Dated) -> Met:
    """A figure of another day contradicts nothing."""
    if one.verdict != "contradiction" or one.premise is None:
        return one
    theirs, ours = known.get(one.premise.sentence, ()), asked.get(one.hypothesis.sentence, ())
    if theirs and ours and not any(one_time(date, other) for date in theirs for other in ours):
        when = f"{_said(theirs[0])} is not {_said(ours[0])}"
        return Met("neutral", one.premise, one.hypothesis, "at another time", when, 0.5)
    return one


def _unsettled(asked: Claim) -> Met:
    return Met("neutral", None, asked, "unknown", f"the premise does not settle {_said(asked)}", 0.5)


def _said(claim: Claim) -> str:
    if isinstance(claim, NumericClaim):
        return figure(claim)
    return squeeze(claim.text or "a date")
