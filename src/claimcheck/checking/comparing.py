"""Does a premise settle the figures of a hypothesis?

Each figure and date of the hypothesis finds the one of the premise that answers it (`claimcheck.checking.comparing_answers`);
arithmetic says whether the two can both stand, and the evidence that they are of one thing how sure that is
(`claimcheck.checking.comparing_confidence`). One that cannot stand contradicts; all borne out entail; anything else is
neutral.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise
from typing import Literal, NamedTuple

from claimcheck.checking.comparing_answers import Answered, answer_dates, answer_figures, settled
from claimcheck.checking.comparing_confidence import (
    BAR,
    Bar,
    Unsettled,
    conflict,
    contradiction,
    entailment,
    support,
    undecided,
)
from claimcheck.checking.comparing_cues import GAINED, LOST
from claimcheck.checking.comparing_dates import as_of, bound_of, dated, one_time, surrounds
from claimcheck.checking.comparing_derived import derive
from claimcheck.checking.comparing_evidence import Evidence
from claimcheck.checking.comparing_growth import outgrown
from claimcheck.checking.comparing_sums import Reckoned, aboard, composed, packed, reckon, settled_otherwise, words_of
from claimcheck.claims.claim import Claim, DateClaim, NumericClaim
from claimcheck.claims.identity import squeeze
from claimcheck.findings.report import Comparison, Reason
from claimcheck.findings.wording import figure
from claimcheck.matching.alignment import Site, bare_rank, sites
from claimcheck.text.span import Span

Verdict = Literal["entailment", "contradiction", "neutral"]

MISDATED = 0.8
"""Confidence that one figure under two dates is one of them misdated."""

LEAST = 0.1
"""Likeness below which two figures or dates have nothing to do with each other, however sure all else is."""

RECKONED = 0.8
"""Confidence in an equation that a word of the text licenses."""


NOTHING = Evidence()
ELSEWHEN = "at another time"


class Met(NamedTuple):
    """One figure of the hypothesis, and the figure of the premise that answers it best.

    ``sure`` is the probability that it is of the same thing; of a neutral one it fell short of what a verdict needs.
    """

    verdict: Verdict
    premise: Claim | None
    hypothesis: Claim
    relation: str
    text: str
    sure: float = 0.0
    further: tuple[Claim, ...] = ()
    settled: str = "open"
    evidence: Evidence = NOTHING


def _told_once(claims: Iterable[Claim]) -> list[Claim]:
    """The claims without those that repeat another one in a second unit: "5 metres (16 ft)" is one figure.

    An amount in a second currency stays: no rate says that it is the same.
    """
    return [
        claim
        for claim in claims
        if not isinstance(claim, NumericClaim) or claim.converts is None or claim.quantity.dimension == "currency"
    ]


def compare_claims(premise: Sequence[Claim], hypothesis: Sequence[Claim]) -> Comparison:
    """Hold every figure and date of the hypothesis against the premise.

    One that cannot stand beside the premise contradicts; all borne out entail; anything else is neutral. ``confidence``
    is how often a verdict on such evidence is right; that of a neutral one is low where the premise all but settles
    the figure, and high where it speaks of nothing of the kind.
    """
    met = weigh(premise, hypothesis)
    verdict = _verdict(met)
    if verdict == "entailment" and _unread(_told_once(premise), _told_once(hypothesis)):
        verdict = "neutral"
    deciding = [one for one in met if one.verdict == verdict]
    first = max(deciding, key=lambda one: one.sure, default=None) if verdict != "neutral" else None
    return Comparison(
        verdict=verdict,
        confidence=_confidence(verdict, met),
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


def weigh(premise: Sequence[Claim], hypothesis: Sequence[Claim], bar: Bar = BAR) -> list[Met]:
    """What the premise says to each figure and date of the hypothesis, in the order of the hypothesis."""
    known, asked = _dates_of(premise), _dates_of(hypothesis)
    theirs, ours = _by_sentence(known), _by_sentence(asked)
    figures = [_at_one_time(one, theirs, ours) for one in _figures(premise, hypothesis, bar)]
    dates = _between([_date(one, bar) for one in answer_dates(sites(known), sites(asked))])
    dates = _beside_figures(dates, figures, theirs)
    if not known and any(one.verdict == "entailment" for one in figures):
        # A premise without any date leaves open when it was, as it may leave open who it was.
        dates = []
    return sorted((*figures, *dates), key=_place)


def _place(one: Met) -> int:
    return one.hypothesis.span.start if one.hypothesis.span is not None else -1


def _verdict(met: Sequence[Met]) -> Verdict:
    if any(one.verdict == "contradiction" for one in met):
        return "contradiction"
    needed = [one for one in met if one.verdict != "neutral" or not _by_the_way(one)]
    return "entailment" if needed and all(one.verdict == "entailment" for one in needed) else "neutral"


def _by_the_way(one: Met) -> bool:
    """A rank says which one is meant as often as what is said of it: "his third album sold 40,000 copies"."""
    claim = one.hypothesis
    if not isinstance(claim, NumericClaim) or claim.quantity.dimension != "rank":
        return False
    return one.evidence == NOTHING or (not bare_rank(claim) and one.settled != "open")


def _unread(premise: Sequence[Claim], hypothesis: Sequence[Claim]) -> bool:
    """A number of the hypothesis is no claim of ours, and the premise has no such number: what it says is not known."""
    stated = {number for text in {claim.sentence_text for claim in premise} for number in _NUMBER.findall(text or "")}
    read: dict[tuple[Span, str], list[Span]] = defaultdict(list)
    for claim in hypothesis:
        if claim.sentence is not None and claim.sentence_text is not None and claim.span is not None:
            read[claim.sentence, claim.sentence_text].append(claim.span)
    for (sentence, text), spans in read.items():
        for number in _NUMBER.finditer(text):
            start, end = number.start() + sentence.start, number.end() + sentence.start
            covered = any(span.start < end and start < span.end for span in spans)
            if not covered and number[0] not in stated:
                return True
    return False


_NUMBER = re.compile(r"(?<![\w.,'-])\d{3,}(?:[.,]\d+)*(?![\w'-])")
"""A number of some length that stands alone."""


def _confidence(verdict: Verdict, met: Sequence[Met]) -> float:
    if verdict == "neutral":
        return round(undecided(grounds(met)), 2)
    sure = [one.sure for one in met if one.verdict == verdict]
    return round(contradiction(sure) if verdict == "contradiction" else entailment(sure), 2)


def grounds(met: Sequence[Met]) -> Unsettled:
    """What a neutral verdict rests on."""
    if not met:
        return Unsettled(unanswered=1.0)
    return Unsettled(
        clash=max(
            (one.sure for one in met if one.settled == "contradicted" and one.relation == "unknown"), default=0.0
        ),
        agreed=sum(one.verdict == "entailment" for one in met) / len(met),
        elsewhen=float(any(one.relation == ELSEWHEN for one in met)),
        unanswered=sum(one.evidence == NOTHING for one in met if one.verdict == "neutral") / len(met),
    )


def _dates_of(claims: Iterable[Claim]) -> list[DateClaim]:
    return [claim for claim in claims if isinstance(claim, DateClaim) and claim.date.clock is None]


Told = Mapping[str, NumericClaim]
"""By the id of a figure the same amount as the text has it in another unit: "20 acres (81,000 m2)"."""


def _in_other_unit(answer: Answered, told: Told) -> Answered:
    """The answer, or what the amounts settle in the other unit that both texts tell them in.

    "20 acres" leaves room for 20.5 acres; "20 acres (81,000 m2)" leaves none for "20.5 acres (83,000 m2)".
    """
    if answer.settled != "open" or answer.best is None:
        return answer
    one, other = told.get(answer.best.claim.id), told.get(answer.asked.claim.id)
    if one is None or other is None or one.quantity.unit != other.quantity.unit:
        return answer
    if settled(one, other).settled != "contradicted":
        return answer
    return answer._replace(settled="contradicted", evidence=answer.evidence._replace(firm=1.0))


def _figures(premise: Sequence[Claim], hypothesis: Sequence[Claim], bar: Bar) -> list[Met]:
    told = {
        claim.converts: claim
        for claim in (*premise, *hypothesis)
        if isinstance(claim, NumericClaim) and claim.converts is not None
    }
    premise, hypothesis = _told_once(premise), _told_once(hypothesis)
    known = sites([claim for claim in premise if isinstance(claim, NumericClaim)])
    asked = sites([claim for claim in hypothesis if isinstance(claim, NumericClaim)])
    asked = [site for site in asked if not _labels(site)]
    answered = answer_figures(known, asked)
    direct = [_judged(_in_other_unit(one, told), bar) for one in answered]
    used = {one.premise.id for one in direct if one.verdict == "entailment" and one.premise is not None}
    free = [site for site in known if site.claim.id not in used]
    here = words_of(known)
    packs = packed(known, asked)
    found = [
        _reckoned(_ENTAILED, answer.asked, packs[at])
        if at in packs and one.verdict != "entailment"
        else _or_by_sum(one, known, free if one.verdict != "entailment" else known, answer, here)
        for at, (one, answer) in enumerate(zip(direct, answered, strict=True))
    ]
    if all(one.verdict != "neutral" for one in found):
        return found
    dates = sites(_dates_of(premise))
    return [_or_derived(one, known, dates, answer.asked) for one, answer in zip(found, answered, strict=True)]


def _or_derived(one: Met, known: Sequence[Site], dates: Sequence[Site], asked: Site) -> Met:
    """What no figure of the premise speaks of, two of them or two dates may come to."""
    found = derive(known, dates, asked) if one.verdict == "neutral" and one.settled == "open" else None
    if found is None or found.settled == "open":
        return one
    verdict = _ENTAILED if found.settled == "entailed" else _CONTRADICTED
    first, *further = found.terms
    text = found.equation if verdict == _ENTAILED else f"{found.equation}, not {_said(asked.claim)}"
    return Met(verdict, first, asked.claim, "sum", text, RECKONED, tuple(further), found.settled)


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


def _or_by_sum(direct: Met, known: Sequence[Site], free: Sequence[Site], answer: Answered, here: frozenset[str]) -> Met:
    """What no single figure bears out, several may; what is made up of several, no single one settles."""
    asked = answer.asked
    made_up = composed(known, asked, answer.best)
    if direct.verdict == "entailment" and not (made_up and here & (GAINED | LOST)):
        return direct
    together = aboard(known, asked)
    if together is not None:
        return _reckoned(_ENTAILED if together[0] == "entailed" else _CONTRADICTED, asked, together[1])
    found = reckon(free, asked, here)
    if found is not None:
        return _reckoned(_ENTAILED, asked, found)
    otherwise = settled_otherwise(known, asked, here)
    if otherwise is not None:
        return _reckoned(_CONTRADICTED, asked, otherwise)
    return _unsettled(asked.claim) if made_up else direct


def _reckoned(verdict: Verdict, asked: Site, found: Reckoned) -> Met:
    first, *further = (term.claim for term in found.terms)
    settled = "entailed" if verdict == "entailment" else "contradicted"
    return Met(verdict, first, asked.claim, "sum", found.equation, RECKONED, tuple(further), settled)


def _judged(answer: Answered, bar: Bar) -> Met:
    """The verdict on one figure or date: what arithmetic says, where it is sure enough that one thing is meant."""
    asked, best = answer.asked.claim, answer.best.claim if answer.best is not None else None
    unsettled = _unsettled(asked)._replace(settled=answer.settled, evidence=answer.evidence)
    if best is None or answer.settled == "open":
        return unsettled
    if answer.settled == "contradicted" and answer.likeness < LEAST:
        return unsettled
    if answer.settled == "entailed":
        sure, enough = support(answer.evidence), bar.borne_out
        verdict, relation, text = _ENTAILED, "same", f"{_said(best)} bears out {_said(asked)}"
    else:
        sure, enough = conflict(answer.evidence), bar.contradicts
        verdict, relation, text = _CONTRADICTED, "different", f"{_said(best)} is not {_said(asked)}"
    if sure < enough:
        return unsettled._replace(sure=sure)
    return Met(verdict, best, asked, relation, text, sure, (), answer.settled, answer.evidence)


_ENTAILED: Verdict = "entailment"
_CONTRADICTED: Verdict = "contradiction"


def _date(answer: Answered, bar: Bar) -> Met:
    """Two dates contradict where they date one thing, not where they say which day two figures are of."""
    one = _judged(answer, bar)
    aside = one.verdict == "contradiction" and isinstance(one.premise, DateClaim) and as_of(one.premise)
    return _unsettled(one.hypothesis) if aside else one


def _between(dates: Sequence[Met]) -> list[Met]:
    """What went on from 5 March to 28 April went on "between 4 March and 29 April": neither end contradicts the other text."""
    kept = list(dates)
    for at, (one, other) in enumerate(pairwise(dates)):
        if "contradiction" in (one.verdict, other.verdict) and surrounds(
            one.hypothesis, other.hypothesis, one.premise, other.premise
        ):
            kept[at], kept[at + 1] = _unsettled(one.hypothesis), _unsettled(other.hypothesis)
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
    """A figure of another day contradicts nothing, unless it is one that can only grow, and leaves no room."""
    if one.verdict != "contradiction" or one.premise is None:
        return one
    theirs = _attached(one.premise, known.get(one.premise.sentence, ()))
    ours = _attached(one.hypothesis, asked.get(one.hypothesis.sentence, ()))
    if theirs and ours and not any(one_time(date, other) for date in theirs for other in ours):
        if outgrown(one.premise, one.hypothesis, theirs, ours):
            return one
        when = f"{_said(theirs[0])} is not {_said(ours[0])}"
        return Met("neutral", one.premise, one.hypothesis, ELSEWHEN, when)
    return one


def _attached(claim: Claim, dates: Sequence[DateClaim]) -> Sequence[DateClaim]:
    """The date straight behind a figure, "3.1 million passengers in May"; without one all dates of its sentence."""
    if claim.span is None or not isinstance(claim, NumericClaim) or len(dates) < 2:
        return dates
    mention = claim.mention or ""
    end = claim.span.start + len(mention) - max(0, mention.find(claim.text or ""))
    behind = [date for date in dates if date.span is not None and 0 <= date.span.start - end <= NEXT]
    return behind[:1] or dates


NEXT = len(" as of the ")
"""Characters between a figure and the date that it is of."""


def _beside_figures(dates: Iterable[Met], figures: Sequence[Met], known: Dated) -> list[Met]:
    """A date that says of which day a figure is answers to the date of the figure that bears it out.

    And where the figures themselves clash, what they are the figures of is not the point.
    """
    clashing = {one.hypothesis.sentence for one in figures if one.verdict == "contradiction"}
    answering: dict[Span | None, list[Met]] = defaultdict(list)
    # Where one figure is of another day, those that are still the same say nothing of the date.
    moved = {one.hypothesis.sentence for one in figures if one.relation == ELSEWHEN}
    # Where all are, the dates are what tells the two texts apart.
    held = {one.hypothesis.sentence for one in figures if one.verdict == "entailment"}
    told_apart = {one.hypothesis.sentence for one in figures if one.settled == "contradicted"} | moved
    told_apart -= held
    for one in figures:
        if one.verdict == "entailment" and one.premise is not None and one.hypothesis.sentence not in moved:
            answering[one.hypothesis.sentence].append(one)
    kept = []
    for one in dates:
        sentence = one.hypothesis.sentence
        if one.verdict == "contradiction" and (
            sentence in clashing or sentence in told_apart or _of_another(one, answering[sentence])
        ):
            one = _unsettled(one.hypothesis)
        if one.verdict == "neutral" and answering[sentence]:
            one = _dated(one, answering[sentence], known)
        kept.append(one)
    return kept


def _of_another(date: Met, figures: Sequence[Met]) -> bool:
    """The figures beside a date are borne out by sentences that do not name the day which it is held against."""
    if date.premise is None or not figures:
        return False
    return date.premise.sentence not in {one.premise.sentence for one in figures if one.premise is not None}


def _dated(date: Met, figures: Sequence[Met], known: Dated) -> Met:
    """What the dates of the figures that bear out those beside a date say of it.

    "As of 18 April there were 21,654" does not bear out "21,654 before 18 April"; of a figure that is not the very same,
    another day says nothing.
    """
    asked = date.hypothesis
    if not isinstance(asked, DateClaim):
        return date
    theirs = [other for one in figures if one.premise is not None for other in known.get(one.premise.sentence, ())]
    said = [(dated(other, asked), other) for other in theirs]
    bearing = next((other for found, other in said if found == "entailed"), None)
    if bearing is not None:
        text = f"{_said(bearing)} bears out {_said(asked)}"
        return Met("entailment", bearing, asked, "same", text, RECKONED, (), "entailed")
    very_same = all(one.evidence.equal and not one.evidence.bounded for one in figures)
    if said and very_same and all(found == "contradicted" for found, _ in said):
        text = f"{_said(said[0][1])} is not {_preposition(asked)}{_said(asked)}"
        return Met("contradiction", said[0][1], asked, "different", text, MISDATED, (), "contradicted")
    return date


def _preposition(asked: DateClaim) -> str:
    bound = bound_of(asked)
    return f"{bound} " if bound is not None else ""


def _unsettled(asked: Claim) -> Met:
    return Met("neutral", None, asked, "unknown", f"the premise does not settle {_said(asked)}")


def _said(claim: Claim) -> str:
    if isinstance(claim, NumericClaim):
        return figure(claim)
    return squeeze(claim.text or "a date")
