"""One finding a line, for programs that read as it comes."""

import json
from collections.abc import Iterator

from claimcheck.findings.report import Report


def render(report: Report) -> Iterator[str]:
    """One JSON object for each finding, then ``{"coverage": ...}`` as the last line; each with its line end.

    The coverage line is always there: where it is missing, the output was cut short.
    """
    for finding in report.findings:
        yield finding.model_dump_json() + "\n"
    yield json.dumps({"coverage": report.coverage.model_dump(mode="json")}, ensure_ascii=False) + "\n"
