"""``claimcheck rules``: every rule on a line."""

from __future__ import annotations

import json
import sys
from typing import TYPE_CHECKING, Annotated, Any

import typer

from claimcheck.cli.options import NoColor
from claimcheck.cli.output import HumanOrJson, console, write

if TYPE_CHECKING:
    from claimcheck.rules.declare import Rule

_SEVERITIES = {"error": "bold red", "warning": "bold yellow", "info": "bold blue"}


def rules(
    form: Annotated[HumanOrJson, typer.Option("--format", help="A table, or a JSON array.")] = HumanOrJson.human,
    no_color: NoColor = False,
) -> None:
    """Lists the rules: code, name, severity, where, summary."""
    from claimcheck.rules.catalogue import catalogue

    every = [rule for rule in catalogue() if rule.retired is None]
    if form is HumanOrJson.json:
        write(json.dumps([_row(rule) for rule in every], indent=2, ensure_ascii=False) + "\n")
        return
    from claimcheck.report.page import Page

    watched = sys.stdout.isatty()
    page = Page(console(color=not no_color), wrapped=watched)
    names = max((len(rule.name) for rule in every), default=0)
    wheres = max((len(rule.where) for rule in every), default=0)
    for rule in every:
        summary = rule.summary if rule.default else f"{rule.summary} (off unless selected)"
        line = [
            (f"{rule.code:<8}", "bold"),
            (f"{rule.name:<{names}}  ", ""),
            (f"{rule.severity:<7}  ", _SEVERITIES[rule.severity]),
            (f"{rule.where:<{wheres}}", "dim"),
        ]
        # A line for each rule where a program may look for one in it; no table of broken lines for people.
        page.pieces(line if watched else [*line, (f"  {summary}", "")], hanging=8)
        if watched:
            page.line(summary, indent=8)


def _row(rule: Rule) -> dict[str, Any]:
    return {
        "code": rule.code,
        "name": rule.name,
        "family": rule.family,
        "severity": rule.severity,
        "where": rule.where,
        "default": rule.default,
        "since": rule.since,
        "summary": rule.summary,
    }
