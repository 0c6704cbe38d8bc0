"""``claimcheck check``: which figures cannot all stand."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Annotated

import typer

from claimcheck.cli.inputs import UsageError, documents, words
from claimcheck.cli.inputs import claims as claims_in
from claimcheck.cli.options import NoColor, Published, Title
from claimcheck.cli.output import Format, console, write

if TYPE_CHECKING:
    from claimcheck.claims.claim import Claim
    from claimcheck.findings.report import Report
    from claimcheck.text.document import Document


class FailOn(StrEnum):
    """The mildest finding that makes the exit code 1."""

    error = "error"
    warning = "warning"
    info = "info"
    never = "never"


class Show(StrEnum):
    """What is not shown unless asked for."""

    consistent = "consistent"
    coverage = "coverage"


def check(
    paths: Annotated[
        list[str] | None,
        typer.Argument(metavar="PATH", help="Files, folders (searched for .txt, .md, .text), or - for standard input."),
    ] = None,
    form: Annotated[
        Format, typer.Option("--format", help="How to report: for people, as one JSON object, or a finding a line.")
    ] = Format.human,
    fail_on: Annotated[
        FailOn, typer.Option("--fail-on", help="Exit with 1 when a finding is this grave, or graver.")
    ] = FailOn.warning,
    select: Annotated[
        list[str] | None,
        typer.Option("--select", metavar="RULES", help="Ask these rules only: codes, names or families, with commas."),
    ] = None,
    ignore: Annotated[
        list[str] | None,
        typer.Option(
            "--ignore", metavar="RULES", help="Do not ask these rules: codes, names or families, with commas."
        ),
    ] = None,
    show: Annotated[
        list[Show] | None,
        typer.Option(
            "--show",
            metavar="WHAT",
            help="consistent or coverage: also show the checks that hold, or the figures compared with nothing.",
        ),
    ] = None,
    published: Published = None,
    title: Title = None,
    claims: Annotated[
        str | None,
        typer.Option("--claims", metavar="FILE", help="Check the claims in this file, as extract writes them."),
    ] = None,
    verbose: Annotated[bool, typer.Option("--verbose", "-v", help="The same as --show coverage.")] = False,
    explain: Annotated[
        bool,
        typer.Option("--explain", help="Also show everything that was looked at, with the verdict on each dimension."),
    ] = False,
    no_color: NoColor = False,
) -> None:
    """Shows which figures cannot all stand.

    Texts are compared with themselves and with each other. Disputes, updates and notes are always shown.
    """
    import claimcheck

    if bool(paths) == (claims is not None):
        raise UsageError(
            "give texts to check, or --claims FILE"
            + (", but not both" if paths else "; - is standard input (claimcheck check --help shows how)")
        )
    checker = claimcheck.Checker(claimcheck.Settings(select=words(select), ignore=words(ignore), explain=explain))
    read: tuple[Document, ...] = ()
    made: tuple[Claim, ...] = ()
    complete = True
    if claims is not None:
        made = claims_in(claims)
        report = checker.check_claims(made)
    else:
        read, complete = documents(paths or (), title=title, published=published)
        if not read:
            raise typer.Exit(2)
        report = checker.check(list(read))
    shown = {*(show or ()), *((Show.coverage,) if verbose else ())}
    _report(report, form, shown, read, made, color=not no_color)
    raise typer.Exit(2 if not complete else 1 if _fails(report, fail_on) else 0)


def _fails(report: Report, fail_on: FailOn) -> bool:
    """Some finding is grave enough; a check that holds never is."""
    from claimcheck.findings.finding import SEVERITIES

    if fail_on is FailOn.never:
        return False
    grave = SEVERITIES[: SEVERITIES.index(fail_on.value) + 1]
    return any(finding.severity in grave and finding.outcome != "consistent" for finding in report.findings)


def _report(
    report: Report,
    form: Format,
    shown: set[Show],
    read: tuple[Document, ...],
    made: tuple[Claim, ...],
    *,
    color: bool,
) -> None:
    if form is Format.human:
        from claimcheck.report import terminal

        terminal.render(
            report,
            read,
            console(color=color),
            claims=made,
            consistent=Show.consistent in shown,
            coverage=Show.coverage in shown,
        )
        return
    if Show.consistent not in shown:
        kept = tuple(finding for finding in report.findings if finding.outcome != "consistent")
        report = report.model_copy(update={"findings": kept})
    if form is Format.json:
        from claimcheck.report import json

        write(json.render(report))
    else:
        from claimcheck.report import jsonl

        write(jsonl.render(report))
