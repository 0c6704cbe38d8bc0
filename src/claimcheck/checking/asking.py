"""Every subject before every rule that is to be asked about it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
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


def in_order(rules: Iterable[Rule]) -> tuple[Rule, ...]:
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
    yield from ask(match(claims).subjects, in_order(rules), tolerances)


def ask(subjects: Iterable[Subject], rules: Sequence[Rule], tolerances: Tolerances) -> Iterator[Asked]:
    """Ask the rules in their order; the first that speaks of a pair or group silences the rest.

    A figure that is itself in conflict blocks the sums it enters: one report, not a cascade.
    """
    blocked: set[str] = set()
    alone: dict[type[Subject], list[Rule]] = {}  # a claim by itself is accepted by its kind: the kinds are few
    for subject in subjects:
        if isinstance(subject, Pair | Group):
            accepting: Iterable[Rule] = (rule for rule in rules if rule.accepts(subject))
        elif type(subject) in alone:
            accepting = alone[type(subject)]
        else:
            accepting = alone[type(subject)] = [rule for rule in rules if rule.accepts(subject)]
        for rule in accepting:
            findings = tuple(rule.sign(subject, remark) for remark in rule.ask(subject, tolerances))
            if isinstance(subject, Group) and any(claim.id in blocked for claim in subject.terms):
                findings = tuple(finding for finding in findings if finding.outcome != "conflict")
            yield Asked(rule, subject, findings)
            if isinstance(subject, Group):
                blocked.update(_in_conflict(subject, findings))
            if findings and isinstance(subject, Pair | Group):
                break


def _in_conflict(group: Group[NumericClaim] | Group[Claim], findings: Iterable[Finding]) -> set[str]:
    """The total of a sum that does not hold: what it is a part of is not reckoned again."""
    return {group.total.id} if any(finding.outcome == "conflict" for finding in findings) else set()
