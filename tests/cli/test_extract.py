"""``claimcheck extract``: claims as lines, as an array, and for people."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from claimcheck.claims.claim import CLAIM, CLAIMS


@pytest.fixture(autouse=True)
def _story(run: Callable, checker: type) -> None:
    Path("a.txt").write_text("Some 12 people and 15 dogs.", encoding="utf-8")


def test_claims_are_written_one_a_line_where_nobody_looks(run: Callable) -> None:
    code, out, err = run("extract", "a.txt")
    assert (code, err) == (0, "")
    assert [CLAIM.validate_json(line).text for line in out.splitlines()] == ["12", "15"]


def test_claims_are_written_as_an_array(run: Callable) -> None:
    out = run("extract", "a.txt", "--format", "json").out
    assert [claim.text for claim in CLAIMS.validate_json(out)] == ["12", "15"]
    assert isinstance(json.loads(out), list)


def test_people_see_each_claim_in_its_sentence_and_what_was_made_of_it(run: Callable) -> None:
    out = run("extract", "a.txt", "--format", "human").out
    assert out.startswith(
        "a.txt:1:6 numeric\n  Some 12 people and 15 dogs.\n       ^^\n  12 · level\n\na.txt:1:20 numeric\n"
    )


def test_what_extract_writes_check_reads(run: Callable, checker) -> None:
    lines = run("extract", "a.txt").out
    assert run("check", "--claims", "-", stdin=lines.encode()).code == 0
    assert "".join(claim.model_dump_json() + "\n" for claim in checker.given) == lines


def test_what_cannot_be_read_keeps_nothing_else_back(run: Callable) -> None:
    code, out, err = run("extract", "missing.txt", "a.txt")
    assert code == 2
    assert out.count("\n") == 2
    assert err == "claimcheck: missing.txt cannot be read: there is no such file or folder\n"


def test_something_must_be_given(run: Callable) -> None:
    code, _, err = run("extract")
    assert code == 2
    assert err.startswith("claimcheck: give texts to read")
