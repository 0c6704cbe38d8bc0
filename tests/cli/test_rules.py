"""``claimcheck rules`` and ``claimcheck rule CODE``."""

from __future__ import annotations

import json
from collections.abc import Callable

import pytest

from claimcheck.rules.catalogue import catalogue


def test_every_rule_has_a_line_where_nobody_looks(run: Callable) -> None:
    code, out, _ = run("rules")
    assert code == 0
    assert [line.split()[0] for line in out.splitlines()] == [rule.code for rule in catalogue()]


def test_programs_get_every_rule(run: Callable) -> None:
    rows = json.loads(run("rules", "--format", "json").out)
    assert {"code", "name", "family", "severity", "where", "default", "since", "summary"} == set(rows[0])
    assert [row["code"] for row in rows] == [rule.code for rule in catalogue()]


@pytest.mark.parametrize("name", ["ARI001", "ari001", "sum-mismatch"])
def test_a_rule_is_explained_by_code_or_name(run: Callable, name: str) -> None:
    code, out, _ = run("rule", name)
    assert code == 0
    assert out.startswith("ARI001 sum-mismatch\nerror · ")


@pytest.mark.parametrize("code", [rule.code for rule in catalogue()])
def test_every_rule_can_be_explained_and_marks_its_evidence(run: Callable, code: str) -> None:
    done = run("rule", code)
    assert done.code == 0
    assert "^" in done.out
    assert "[[" not in done.out


@pytest.mark.parametrize(
    ("asked", "said"),
    [("ARI01", "did you mean 'ARI01"), ("sum-missmatch", "did you mean 'sum-mismatch'?"), ("ARI", "a family of")],
)
def test_a_rule_that_is_none_is_answered_with_the_nearest(run: Callable, asked: str, said: str) -> None:
    code, out, err = run("rule", asked)
    assert (code, out) == (2, "")
    assert said in err
    assert err.count("\n") == 1
