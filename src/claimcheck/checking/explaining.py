"""Everything that was looked at, with the verdict on each dimension and the reason."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from claimcheck.checking.asking import Asked
from claimcheck.claims.claim import ListClaim
from claimcheck.findings.finding import Evidence
from claimcheck.findings.report import LookedAt
from claimcheck.matching.pairing import Matched
from claimcheck.matching.subjects import Group, Pair


def looked_at(matched: Matched, asked: Iterable[Asked]) -> tuple[LookedAt, ...]:
    """Pairs and groups in the order they were matched in, then the figures that were compared with nothing."""
    spoke: dict[int, list[str]] = defaultdict(list)
    for one in asked:
        if one.findings:
            spoke[id(one.subject)].append(one.rule.code)
    together = (
        LookedAt(
            evidence=tuple(Evidence.of(claim) for claim in subject.members),
            verdict=subject.relation.sum,
            shape=subject.shape,
            relation=subject.relation.dimensions,
            reason=subject.relation.reason,
            rules=tuple(spoke[id(subject)]),
        )
        for subject in matched.subjects
        if isinstance(subject, Pair | Group)
    )
    listed = {subject.announced_by for subject in matched.subjects if isinstance(subject, ListClaim)}
    apart = (
        LookedAt(
            evidence=tuple(Evidence.of(claim) for claim in (kept.claim, kept.nearest) if claim is not None),
            verdict="not comparable",
            relation=kept.relation,
            reason=kept.reason,
        )
        for kept in matched.apart
        if kept.claim.id not in listed
    )
    return (*together, *apart)
