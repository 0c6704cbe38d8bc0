"""The report for programs."""

from __future__ import annotations

import json

from claimcheck.findings.finding import Finding
from claimcheck.findings.report import Coverage, NotCompared, Report
from claimcheck.report import json as whole
from claimcheck.report import jsonl

FINDING = Finding(
    rule="ARI001", name="sum-mismatch", outcome="conflict", severity="error", message="“350”", fingerprint="f"
)
REPORT = Report(
    findings=(FINDING, FINDING.model_copy(update={"fingerprint": "g"})),
    coverage=Coverage(numbers=3, compared=2, not_compared=(NotCompared(reason="year open", count=1),)),
)


def test_json_reads_back_as_the_same_report() -> None:
    text = whole.render(REPORT)
    assert Report.model_validate_json(text) == REPORT
    assert text.endswith("}\n")


def test_jsonl_is_a_finding_a_line_and_then_the_coverage() -> None:
    lines = list(jsonl.render(REPORT))
    assert [Finding.model_validate_json(line) for line in lines[:-1]] == list(REPORT.findings)
    assert Coverage.model_validate(json.loads(lines[-1])["coverage"]) == REPORT.coverage
    assert all(line.count("\n") == 1 and line.endswith("\n") for line in lines)


def test_the_coverage_line_is_there_where_nothing_was_found() -> None:
    assert len(list(jsonl.render(Report()))) == 1
