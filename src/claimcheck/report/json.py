"""The whole report as one JSON object."""

from claimcheck.findings.report import Report


def render(report: Report) -> str:
    """The report in the shape of its model, indented, with a line end after it."""
    return report.model_dump_json(indent=2) + "\n"
