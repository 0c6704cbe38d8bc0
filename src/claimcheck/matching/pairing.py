"""Claims into subjects, with the reason they were brought together, or kept apart.

Blocking first (an equality join on plain strings), then the gate on each pair of a block.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations
from typing import NamedTuple

from claimcheck.claims.claim import Claim, DateClaim, NumericClaim
from claimcheck.findings.finding import Dimensions
from claimcheck.matching.composition import compositions
from claimcheck.matching.gate import relate, relate_dates
from claimcheck.matching.keys import date_key, numeric_key
from claimcheck.matching.spans_of_time import durations
from claimcheck.matching.subjects import Group, Pair, Relation, Subject

LARGEST_BLOCK = 150
"""Different figures of one kind that are compared with each other; more are listed in the coverage, never sampled."""

ALONE = "no other figure of this kind"
CROWDED = "too many figures of one kind"


class Kept(NamedTuple):
    """A claim that was compared with nothing: why, and the relation that came nearest."""

    claim: NumericClaim
    reason: str
    relation: Dimensions | None = None


class Matched(NamedTuple):
    """Subjects for the rules, and the numeric claims that are in none of them."""

    subjects: tuple[Subject, ...]
    apart: tuple[Kept, ...]


def match(claims: Sequence[Claim]) -> Matched:
    """Everything a rule may be asked about, in the order of the claims."""
    numeric = [claim for claim in claims if isinstance(claim, NumericClaim)]
    dates = [claim for claim in claims if isinstance(claim, DateClaim)]
    reasons: dict[str, Kept] = {}
    subjects: list[Subject] = list(claims)
    groups: list[Subject] = [*compositions(numeric)]
    spans, open_spans = durations(numeric, dates)
    for claim, reason in open_spans:
        reasons[claim.id] = Kept(claim, reason)
    subjects += groups
    subjects += spans
    subjects += _headlines(numeric)
    subjects += _pairs(numeric, reasons)
    subjects += _date_pairs(dates)
    met = {
        claim.id
        for subject in subjects
        if isinstance(subject, Pair | Group)
        for claim in subject.members
        if subject.relation.sum != "not comparable"
    }
    apart = tuple(reasons.get(claim.id, Kept(claim, ALONE)) for claim in numeric if claim.id not in met)
    return Matched(tuple(subjects), apart)


def _blocks(claims: Iterable[NumericClaim]) -> Iterator[list[NumericClaim]]:
    blocks: dict[str, list[NumericClaim]] = defaultdict(list)
    for claim in claims:
        if claim.section == "headline" or (key := numeric_key(claim)) is None:
            continue
        blocks[key].append(claim)
    yield from blocks.values()


def _exemplars(block: Iterable[NumericClaim]) -> list[NumericClaim]:
    """One claim for all of one document that say the same thing in the same way."""
    seen: dict[tuple[object, ...], NumericClaim] = {}
    for claim in block:
        same = (claim.document, claim.quantity, claim.measure, claim.place, claim.modality, claim.role, claim.when)
        seen.setdefault((*same, claim.speaker and claim.speaker.name), claim)
    return list(seen.values())


def _pairs(claims: Sequence[NumericClaim], reasons: dict[str, Kept]) -> Iterator[Pair[NumericClaim]]:
    """Pairs of one kind that the gate lets through; for the others, the reason."""
    linked = {(c.id, other) for c in claims for other in (c.part_of, c.adds_to, c.before, c.change_of) if other}
    for block in _blocks(claims):
        exemplars = _exemplars(block)
        if len(exemplars) > LARGEST_BLOCK:
            for claim in block:
                reasons.setdefault(claim.id, Kept(claim, f"{CROWDED} ({len(exemplars)}) to compare each with each"))
            continue
        for left, right in combinations(exemplars, 2):
            if (left.id, right.id) in linked or (right.id, left.id) in linked:
                continue
            relation = relate(left, right)
            if relation.sum == "not comparable":
                for claim in (left, right):
                    reasons.setdefault(claim.id, Kept(claim, relation.reason, relation.dimensions))
                continue
            yield Pair(left, right, relation)
        _share_reasons(block, exemplars, reasons)


def _share_reasons(block: Iterable[NumericClaim], exemplars: Iterable[NumericClaim], reasons: dict[str, Kept]) -> None:
    """What is said of an exemplar goes for the claims it stands for."""
    standing = {id(claim) for claim in exemplars}
    for claim in block:
        if id(claim) not in standing:
            reasons.setdefault(claim.id, Kept(claim, "said again elsewhere in the text"))


def _headlines(claims: Sequence[NumericClaim]) -> Iterator[Pair[NumericClaim]]:
    """Each figure of a headline beside the one of its body that answers it.

    That is one of the same role whose value agrees; else any that agrees; else, where some have the same role, the
    first of these: a headline is right as long as something in the body bears it out.
    """
    bodies: dict[tuple[str | None, str], list[NumericClaim]] = defaultdict(list)
    for claim in claims:
        if claim.section != "headline" and (key := numeric_key(claim)) is not None:
            bodies[claim.document, key].append(claim)
    for head in claims:
        key = numeric_key(head) if head.section == "headline" else None
        if key is None:
            continue
        told = [(claim, relate(head, claim)) for claim in bodies[head.document, key]]
        told = [(claim, relation) for claim, relation in told if relation.sum != "not comparable"]
        if not told:
            continue
        agreeing = [(c, r) for c, r in told if c.quantity.meets(head.quantity)]
        alike = [(c, r) for c, r in told if r.sum == "comparable"]
        both = [(c, r) for c, r in alike if c.quantity.meets(head.quantity)]
        same_modality = [(c, r) for c, r in agreeing if r.verdict("modality") == "same"]
        claim, relation = (both or same_modality or _first(alike, agreeing) or told)[0]
        yield Pair(head, claim, relation, "headline")


def _first(
    alike: list[tuple[NumericClaim, Relation]], agreeing: list[tuple[NumericClaim, Relation]]
) -> list[tuple[NumericClaim, Relation]]:
    return alike or agreeing


def _date_pairs(dates: Sequence[DateClaim]) -> Iterator[Pair[DateClaim]]:
    blocks: dict[str, list[DateClaim]] = defaultdict(list)
    for claim in dates:
        for key in date_key(claim):
            blocks[key].append(claim)
    seen: set[tuple[str, str]] = set()
    for block in blocks.values():
        if len(block) > LARGEST_BLOCK:
            continue
        for left, right in combinations(block, 2):
            if (left.id, right.id) in seen or left.document == right.document:
                continue
            seen.add((left.id, right.id))
            relation = relate_dates(left, right)
            if relation.sum == "comparable":
                yield Pair(left, right, relation)
