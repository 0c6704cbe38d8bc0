"""What holds for every rule there is."""

from __future__ import annotations

import json
import pickle
import subprocess
import sys

import pytest

from claimcheck.rules import Rule
from claimcheck.rules.catalogue import catalogue
from claimcheck.rules.docs import parse

RULES = tuple(catalogue())
every_rule = pytest.mark.parametrize("rule", RULES, ids=str)


@every_rule
def test_a_rule_shows_what_it_flags_and_what_it_passes(rule: Rule) -> None:
    doc = parse(rule.doc, name=rule.name)
    assert doc.under("Flags") or doc.under("Notes"), "show a text it speaks of"
    assert doc.under("Passes"), "show a text it is asked about and has nothing against"


@every_rule
def test_a_rule_says_in_one_line_what_is_wrong(rule: Rule) -> None:
    summary = parse(rule.doc, name=rule.name).summary
    assert summary.endswith("."), summary
    assert len(summary) <= 120, "the first paragraph is one line"


@every_rule
def test_a_rule_silences_only_rules_there_are_and_never_in_a_circle(rule: Rule) -> None:
    seen, waiting = set(), list(rule.over)
    while waiting:
        code = waiting.pop()
        assert code != rule.code, "it silences itself"
        if code not in seen:
            seen.add(code)
            waiting += catalogue()[code].over


@every_rule
def test_a_rule_travels_to_another_process(rule: Rule) -> None:
    assert pickle.loads(pickle.dumps(rule)) is rule


@every_rule
def test_a_declined_law_has_a_reason(rule: Rule) -> None:
    assert all(reason.strip() for reason in rule.declines.values())


def test_no_code_or_name_is_claimed_twice() -> None:
    assert len({rule.code for rule in RULES}) == len({rule.name for rule in RULES}) == len(RULES)


def test_another_process_finds_the_same_rules_in_the_same_order() -> None:
    script = """
import json
from claimcheck.rules.catalogue import catalogue
print(json.dumps([rule.code for rule in catalogue()]))
"""
    found = subprocess.run([sys.executable, "-c", script], capture_output=True, check=True, text=True)
    assert json.loads(found.stdout) == [rule.code for rule in RULES]
