"""For each figure and date of one text, the one of another text that answers it, and what speaks for that."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import NamedTuple

from claimcheck.checking.comparing_dates import length, settle_dates
from claimcheck.checking.comparing_evidence import Evidence, weigh_pair
from claimcheck.checking.comparing_hedges import settle_ends, settle_limits, tempered, unframed
from claimcheck.checking.comparing_negation import denied, shared_out
from claimcheck.checking.comparing_values import NEAREST, Answer, Settled, closeness, settle
from claimcheck.claims.claim import Claim, DateClaim, NumericClaim
from claimcheck.claims.magnitude import power_of_ten, ratio
from claimcheck.claims.quantity import Quantity
from claimcheck.matching.alignment import (
    ELIDED,
    NARROWER,
    Site,
    date_likeness,
    elided,
    figure_likeness,
    kind_of,
    of_others,
    out_of,
)
from claimcheck.matching.alignment_assignment import LARGEST, Likeness, align, table
from claimcheck.matching.alignment_labels import labelled_apart, measured_apart
from claimcheck.matching.alignment_places import CHARACTERS
from claimcheck.matching.alignment_stages import stages_apart
from claimcheck.matching.alignment_words import MONEY
from claimcheck.matching.gate import FAR_APART

RIVAL = 0.1
"""Another figure of the premise that is less likely by no more than this might be meant as well."""


class Answered(NamedTuple):
    """A figure of the hypothesis, the one of the premise that answers it best, and what that settles."""

    asked: Site
    best: Site | None
    settled: Settled
    evidence: Evidence = Evidence()
    likeness: float = 0.0


def answer_figures(known: Sequence[Site], asked: Sequence[Site]) -> list[Answered]:
    """The figures of the hypothesis with their answers."""
    return _answers(known, asked, figure_likeness)


def answer_dates(known: Sequence[Site], asked: Sequence[Site]) -> list[Answered]:
    """The dates of the hypothesis with their answers."""
    return _answers(known, asked, date_likeness)


def _answers(known: Sequence[Site], asked: Sequence[Site], likeness: Likeness) -> list[Answered]:
    grades = table(known, asked, likeness)
    close_too = [
        {p: value + _close(known[p].claim, site.claim) for p, value in row.items()}
        for row, site in zip(grades, asked, strict=True)
    ]
    chosen = _together(known, asked, close_too)
    chosen = _together(known, asked, _side_by_side(known, asked, close_too, chosen))
    taken = frozenset(chosen.values())
    wooed = Counter(p for row in grades for p in row)
    stated = frozenset(_itself(site.claim) for site in known) - {None}
    found = []
    for at, site in enumerate(asked):
        best, row = chosen.get(at), grades[at]
        if best is None or of_others(known[best], site, row[best]) or _labelled_apart(known[best], site):
            found.append(Answered(site, None, "open"))
            continue
        answer = settled(known[best].claim, site.claim)
        company = _company(known, site, row, best, taken)
        evidence = weigh_pair(known[best], site, answer)._replace(
            alone=1.0 if len(row) == 1 or (wooed[best] == 1 and not company.rivals) else 0.0,
            stated=1.0 if _itself(site.claim) in stated else 0.0,
            equal_rival=company.equal,
            agreeing_rival=company.agreeing,
            far=1.0 if far_apart(known[best].claim, site.claim) else 0.0,
            crowd=min(1.0, (len(row) - 1) / CROWD),
        )
        apart = answer.settled == "contradicted" and _apart(known[best], site, evidence)
        found.append(Answered(site, known[best], "open" if apart else answer.settled, evidence, row[best]))
    return _in_company(found)


def _labelled_apart(one: Site, other: Site) -> bool:
    return labelled_apart(one.claim.sentence_text, other.claim.sentence_text)


def _apart(premise: Site, hypothesis: Site, evidence: Evidence) -> bool:
    """Two figures or dates that differ, and that are none of one thing."""
    one, other = premise.claim, hypothesis.claim
    if isinstance(one, DateClaim) or isinstance(other, DateClaim):
        return stages_apart(_stage(premise), _stage(hypothesis))
    if evidence.verbatim < 1 and _complements(one, other):
        return True
    if measured_apart(_ahead(one), _ahead(other)):
        return True
    if one.quantity.dimension == "currency" and not _one_money(premise, hypothesis):
        return True
    if (
        other.quantity.dimension == "rank"
        and other.quantity.bound in _BOUNDED
        and one.quantity.value != other.quantity.value
    ):
        return True  # "above the sixth" is the fifth for one reader, and the seventh for another
    factor = ratio(one.quantity, other.quantity)
    if factor is not None and factor > _SLIP and evidence.verbatim < 1:
        return True
    return shared_out(one) and not shared_out(other)


_BOUNDED = frozenset({"less_than", "more_than"})


def _ahead(claim: NumericClaim) -> str:
    """The words of the sentence just before a figure."""
    if claim.span is None or claim.sentence is None:
        return ""
    start = max(0, claim.span.start - claim.sentence.start)
    return (claim.sentence_text or "")[max(0, start - CHARACTERS) : start]


def _stage(site: Site) -> frozenset[str]:
    """What happens on a date: its verb, and the word before it, as in "took effect on"."""
    near = [word for word, _, own in site.left[:_NEXT] if own]
    return frozenset(near if site.event is None else [*near, site.event])


_NEXT = 3


def _one_money(premise: Site, hypothesis: Site) -> bool:
    """Both sums are profits, or costs, as far as the words beside them tell."""
    first, second = ({MONEY[word] for word in site.own if word in MONEY} for site in (premise, hypothesis))
    return bool(first & second) or not first or not second


def _together(known: Sequence[Site], asked: Sequence[Site], grades: Sequence[Mapping[int, float]]) -> dict[int, int]:
    """By figure of the hypothesis the one of the premise that answers it.

    Where all of several figures of one kind can be borne out at once, one by each, that is how they are meant: "under 720
    in the north, under 900 in the south" beside 708 and 862.
    """
    chosen = {match.hypothesis: match.premise for match in align(grades)}
    kinds: dict[object, list[int]] = defaultdict(list)
    for at, site in enumerate(asked):
        kinds[_kind(site.claim)].append(at)
    for members in kinds.values():
        if 1 < len(members) <= LARGEST and not all(
            at in chosen and _agrees(known[chosen[at]], asked[at]) for at in members
        ):
            agreeing = [
                {
                    p: v
                    for p, v in grades[at].items()
                    if _agrees(known[p], asked[at]) and not _whole_of(known, chosen.get(at), p)
                }
                for at in members
            ]
            found = align(agreeing) if all(agreeing) else []
            lost = sum(grades[at].get(chosen.get(at, -1), 0.0) for at in members) - sum(one.likeness for one in found)
            if len(found) == len(members) and lost < FOREGONE:
                chosen |= {members[one.hypothesis]: one.premise for one in found}
    return chosen


def _side_by_side(
    known: Sequence[Site], asked: Sequence[Site], grades: Sequence[Mapping[int, float]], chosen: Mapping[int, int]
) -> list[Mapping[int, float]]:
    """The likenesses, greater for a figure that stands beside the one which answers the neighbour of the figure asked for.

    "The north hall holds 80 people in 8 rows, the south hall 90 people in 14 rows": whoever asks for 80 people and then
    for rows asks for those of the north hall.
    """
    if len(asked) < 2 or len(known) < 2:
        return list(grades)
    clear = [_clear(row, chosen.get(at)) for at, row in enumerate(grades)]
    found: list[Mapping[int, float]] = []
    for at, row in enumerate(grades):
        beside = {
            chosen[at + step] - step
            for step in (-1, 1)
            if at + step in chosen and clear[at + step] > clear[at] and _neighbours(asked, at, at + step)
            if _neighbours(known, chosen[at + step], chosen[at + step] - step)
        }
        found.append({p: value + (BESIDE if p in beside else 0.0) for p, value in row.items()})
    return found


def _clear(row: Mapping[int, float], best: int | None) -> float:
    """By how much the figure that was chosen is the likeliest."""
    if best is None:
        return 0.0
    return row[best] - max((value for p, value in row.items() if p != best), default=0.0)


def _neighbours(sites: Sequence[Site], one: int, other: int) -> bool:
    return 0 <= other < len(sites) and sites[one].claim.sentence == sites[other].claim.sentence


BESIDE = 0.1
"""What standing side by side in both texts adds to the likeness of two figures."""

FOREGONE = 0.3
"""Likeness that the figures of one kind may lose for being borne out all at once."""


def _whole_of(known: Sequence[Site], part: int | None, whole: int) -> bool:
    """What the one counts is counted out of the other: the 28 of "in 15 out of 28 districts" bears out nothing of the 15."""
    return part is not None and part != whole and out_of(known[part].claim, known[whole].claim)


def _kind(claim: Claim) -> object:
    return kind_of(claim) if isinstance(claim, NumericClaim) else "date"


def _in_company(found: Sequence[Answered]) -> list[Answered]:
    """The answers, each with the share of the others that agree."""
    if len(found) < 2:
        return list(found)
    agreed, others = sum(one.settled == "entailed" for one in found), len(found) - 1
    return [
        one._replace(evidence=one.evidence._replace(company=(agreed - (one.settled == "entailed")) / others))
        for one in found
    ]


class _Company(NamedTuple):
    """The other figures that may be meant: how near the likeliest of them comes that says the same, or agrees."""

    rivals: tuple[int, ...]
    equal: float
    agreeing: float


def _company(known: Sequence[Site], site: Site, row: Mapping[int, float], best: int, taken: frozenset[int]) -> _Company:
    free = {p: value for p, value in row.items() if p not in taken}
    behind = {p: row[best] - value for p, value in free.items()}
    agreeing = [p for p in behind if behind[p] < FAR_BEHIND and _agrees(known[p], site)]
    equal = [p for p in agreeing if _itself(known[p].claim) == _itself(site.claim)]
    return _Company(
        tuple(p for p, value in row.items() if p != best and value + _left_out(known[p]) >= row[best] - RIVAL),
        max((_nearness(behind[p]) for p in equal), default=0.0),
        max((_nearness(behind[p]) for p in agreeing), default=0.0),
    )


def _left_out(site: Site) -> float:
    """ "7 slices at noon and 5 at night" are rivals, though one of them does not say what it counts."""
    if not isinstance(site.claim, NumericClaim) or not elided(site.claim):
        return 0.0
    return ELIDED + (NARROWER if site.place else 0.0)


def _nearness(behind: float) -> float:
    return min(1.0, 1 - behind / FAR_BEHIND)


CROWD = 6
"""Other figures of the kind from which more make no difference."""

FAR_BEHIND = 0.5
"""A figure less likely by this much is not the one that is meant."""


def settled(premise: Claim, hypothesis: Claim) -> Answer:
    """What one claim settles about another of its kind, both taken to be of the same thing."""
    if isinstance(premise, DateClaim) and isinstance(hypothesis, DateClaim):
        return settle_dates(premise, hypothesis)
    if not isinstance(premise, NumericClaim) or not isinstance(hypothesis, NumericClaim):
        return Answer("open")
    answer = settle_limits(premise, hypothesis)
    if answer is None:
        answer = settle_ends(premise, hypothesis) or _of_quantities(unframed(premise, hypothesis), hypothesis.quantity)
        answer = tempered(answer, premise, hypothesis)
    if answer.settled == "entailed" and {premise.change, hypothesis.change} == {"up", "down"}:
        return Answer("contradicted")  # what rose by 3 percent has not fallen by 3 percent
    if answer.settled == "contradicted" and _added(premise) != _added(hypothesis):
        return Answer("open")  # "863 additional cases" are not all the cases
    return Answer("open") if denied(premise) != denied(hypothesis) else answer


def _of_quantities(premise: Quantity, hypothesis: Quantity) -> Answer:
    """The answer in one unit; what is told in another was rounded once more."""
    if premise.unit == hypothesis.unit or not {premise.bound, hypothesis.bound} <= {"exact"}:
        return settle(premise.converted(hypothesis.unit), hypothesis)
    return Answer("entailed" if premise.meets(hypothesis) else "contradicted")


def _added(claim: NumericClaim) -> bool:
    """ "22 new cases" came on top of those there were."""
    return claim.role in _ADDED or "new" in claim.measure.modifiers


_ADDED = frozenset({"increment", "decrement"})


def _complements(premise: Claim, hypothesis: Claim) -> bool:
    """Two shares that make up a whole, told in other words: "42 % are for it", "58 % want it gone"."""
    if not isinstance(premise, NumericClaim) or not isinstance(hypothesis, NumericClaim):
        return False
    one, other = premise.quantity, hypothesis.quantity
    if one.value is None or other.value is None or one.value == other.value:
        return False
    return one.unit == other.unit == "percent" and one.value + other.value == _WHOLE


_WHOLE = Decimal(100)


def _agrees(premise: Site, hypothesis: Site) -> bool:
    return settled(premise.claim, hypothesis.claim).settled == "entailed"


def _close(premise: Claim, hypothesis: Claim) -> float:
    if isinstance(premise, DateClaim) and isinstance(hypothesis, DateClaim):
        if settle_dates(premise, hypothesis).settled != "entailed":
            return NEAREST / 2 if length(premise) == length(hypothesis) else 0.0
        return NEAREST if premise.date.start == hypothesis.date.start else NEAREST / 4
    if not isinstance(premise, NumericClaim) or not isinstance(hypothesis, NumericClaim):
        return 0.0
    return closeness(premise.quantity, hypothesis.quantity)


def _itself(claim: Claim) -> object:
    if not isinstance(claim, NumericClaim) or claim.quantity.bound != "exact":
        return None
    return claim.quantity.value, claim.quantity.unit


def far_apart(one: Claim, other: Claim) -> bool:
    """Many times apart, and not by a slip of a power of ten: seldom two figures of one thing."""
    if not isinstance(one, NumericClaim) or not isinstance(other, NumericClaim):
        return False
    factor = ratio(one.quantity, other.quantity)
    if factor is None or factor <= FAR_APART:
        return False
    return factor > _SLIP or not power_of_ten(factor, Decimal("0.005"))


_SLIP = Decimal(1_001)
"""No slip of the pen goes further than from thousands to millions."""
