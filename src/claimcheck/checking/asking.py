"""Every subject before every rule that is to be asked about it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from claimcheck.claims.claim import Claim, NumericClaim
from claimcheck.findings.finding import Finding
from claimcheck.matching.pairing import match
from claimcheck.matching.subjects import Group, Pair, Subject
from claimcheck.rules.declare import Rule
from claimcheck.rules.tolerances import Tolerances


class Asked(NamedTuple):
    """A rule, the subject it was asked about, and what it said."""

    rule: Rule
    subject: Subject
    findings: tuple[Finding, ...]


@lru_cache(maxsize=8)
def in_order(rules: tuple[Rule, ...]) -> tuple[Rule, ...]:
    """The rules with the more specific before those they silence, by code where neither silences the other."""
    waiting = sorted(rules, key=lambda rule: rule.code)
    codes = {rule.code for rule in waiting}
    ordered: list[Rule] = []
    while waiting:
        silenced = {code for rule in waiting for code in rule.over if code in codes and code != rule.code}
        ready = [rule for rule in waiting if rule.code not in silenced] or waiting[:1]
        ordered.append(ready[0])
        waiting.remove(ready[0])
    return tuple(ordered)


def inquire(claims: Sequence[Claim], rules: Iterable[Rule], tolerances: Tolerances) -> Iterator[Asked]:
    """Match the claims and ask the rules, each subject in turn."""
    yield from ask(match(claims).subjects, in_order(tuple(rules)), tolerances)


def ask(subjects: Iterable[Subject], rules: tuple[Rule, ...], tolerances: Tolerances) -> Iterator[Asked]:
    """Ask the rules in their order; the first that speaks of a pair or group silences the rest.

    A figure that is itself in conflict blocks the sums it enters: one report, not a cascade.
    """
    blocked: set[str] = set()
    accepting = _accepting(rules)
    for subject in subjects:
        kind = _kind(subject)
        if kind not in accepting:
            accepting[kind] = tuple(rule for rule in rules if rule.accepts(subject))
        for rule in accepting[kind]:
            findings = tuple(rule.sign(subject, remark) for remark in rule.ask(subject, tolerances))
            if isinstance(subject, Group) and any(claim.id in blocked for claim in subject.terms):
                findings = tuple(finding for finding in findings if finding.outcome != "conflict")
            yield Asked(rule, subject, findings)
            if isinstance(subject, Group):
                blocked.update(_in_conflict(subject, findings))
            if findings and isinstance(subject, Pair | Group):
                break


@lru_cache(maxsize=8)
def _accepting(rules: tuple[Rule, ...]) -> dict[tuple[object, ...], tuple[Rule, ...]]:
    """The rules that accept each kind of subject met so far: the kinds are few, and every check meets the same."""
    return {}


def _kind(subject: Subject) -> tuple[object, ...]:
    """All of a subject that decides which rules accept it."""
    if not isinstance(subject, Pair | Group):
        return (type(subject),)
    kinds = frozenset(map(type, subject.members))
    return type(subject), subject.shape, subject.relation.sum, subject.crosses, kinds


def _in_conflict(group: Group[NumericClaim] | Group[Claim], findings: Iterable[Finding]) -> set[str]:
    """The total of a sum that does not hold: what it is a part of is not reckoned again."""
    return {group.total.id} if any(finding.outcome == "conflict" for finding in findings) else set()
