"""The program on real texts, nothing put in its place."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

STORY = """Norway sends more troops to Latvia
20240506
https://example.org/norway

Norway will send 350 troops to join 100 engineers already in Latvia, bringing the total to 460.
"""
RIGHT = STORY.replace("460", "450")


def put(path: str, text: str) -> None:
    Path(path).write_text(text, encoding="utf-8")


def test_a_sum_that_does_not_add_up_is_quoted_with_its_repairs(run: Callable) -> None:
    put("a.txt", STORY)
    code, out, err = run("check", "a.txt")
    assert (code, err) == (1, "")
    assert "ARI001 sum-mismatch" in out
    assert "350 + 100 = 450, not 460" in out
    assert "a.txt:5:18\n" in out
    assert "460 to 450" in out


def test_a_sum_that_adds_up_is_shown_when_asked_for(run: Callable) -> None:
    put("a.txt", RIGHT)
    code, out, _ = run("check", "a.txt", "--show", "consistent")
    assert code == 0
    assert "350 + 100 = 450" in out


def test_a_rule_that_is_left_out_says_nothing(run: Callable) -> None:
    put("a.txt", STORY)
    assert run("check", "a.txt", "--ignore", "ARI").code == 0


def test_a_rule_that_is_none_is_refused_before_anything_is_read(run: Callable) -> None:
    code, out, err = run("check", "missing.txt", "--select", "sum-missmatch")
    assert (code, out) == (2, "")
    assert err == "claimcheck: select='sum-missmatch' is no rule or family; did you mean 'sum-mismatch'?\n"


def test_two_texts_are_compared_with_each_other(run: Callable) -> None:
    put("a.txt", RIGHT)
    put("b.txt", "Norway will have 470 troops in Latvia, the ministry in Oslo said.\n")
    report = json.loads(run("check", "a.txt", "b.txt", "--format", "json").out)
    assert [document["id"] for document in report["documents"]] == ["a.txt", "b.txt"]
    assert report["documents"][0]["published"] == "2024-05-06"
    coverage = report["coverage"]
    assert coverage["numbers"] == coverage["compared"] + sum(row["count"] for row in coverage["not_compared"])


def test_claims_checked_from_a_file_give_the_findings_of_the_text(run: Callable) -> None:
    put("a.txt", STORY)
    whole = json.loads(run("check", "a.txt", "--format", "json").out)["findings"]
    lines = run("extract", "a.txt").out
    again = json.loads(run("check", "--claims", "-", "--format", "json", stdin=lines.encode()).out)["findings"]
    assert again == whole
    quoted = run("check", "--claims", "-", stdin=lines.encode()).out
    assert "Norway will send 350 troops" in quoted


def test_claims_made_by_hand_are_named(run: Callable) -> None:
    troops = {"kind": "numeric", "measure": {"head": "troop", "entity": "Norway"}}
    parts = [
        {**troops, "id": name, "quantity": {"value": value}, "role": "part", "part_of": "in-all"}
        for name, value in (("there", "100"), ("coming", "350"))
    ]
    total = {**troops, "id": "in-all", "quantity": {"value": "460"}, "role": "total"}
    put("claims.json", json.dumps([*parts, total]))
    code, out, _ = run("check", "--claims", "claims.json", "--fail-on", "info")
    assert code == 1
    assert "claim in-all\n    460 troop\n" in out


def test_a_premise_that_says_otherwise_contradicts(run: Callable) -> None:
    code, out, _ = run("compare", "Police said 12 people were killed in Lyon.", "15 people were killed in Lyon.")
    assert code == 0
    assert out.startswith("contradiction")


def test_an_empty_file_has_nothing_to_compare(run: Callable) -> None:
    put("a.txt", "")
    assert run("check", "a.txt") == (0, "No conflicts found.\nNo figures to compare in 1 document.\n", "")
