"""``claimcheck compare``: does one text settle the figures of another?"""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from claimcheck.cli.inputs import STDIN, UsageError, text
from claimcheck.cli.options import NoColor
from claimcheck.cli.output import HumanOrJson, console, write

if TYPE_CHECKING:
    from claimcheck.findings.report import Comparison
    from claimcheck.report.page import Page

_STYLES = {"entailment": "bold green", "contradiction": "bold red", "neutral": "bold"}
_LONGEST = 2_000  # characters: a premise longer than this is quoted around its figures only


def compare(
    premise: Annotated[str, typer.Argument(help="A text, @FILE, or - for standard input; @@ begins a text with @.")],
    hypothesis: Annotated[str, typer.Argument(help="The text whose figures it may settle, given the same way.")],
    form: Annotated[HumanOrJson, typer.Option("--format", help="For people, or as a JSON object.")] = HumanOrJson.human,
    no_color: NoColor = False,
) -> None:
    """Says whether one text settles the figures of another.

    entailment: it says the same; contradiction: both cannot stand; neutral: it does not settle them.
    """
    import claimcheck

    if premise == hypothesis == STDIN:
        raise UsageError("only one of the two texts can come from standard input")
    left, right = text(premise), text(hypothesis)
    comparison = claimcheck.Checker().compare(left, right)
    if form is HumanOrJson.json:
        write(comparison.model_dump_json(indent=2) + "\n")
        return
    from claimcheck.report.page import Page

    _show(comparison, left, right, Page(console(color=not no_color)))


def _show(comparison: Comparison, premise: str, hypothesis: str, page: Page) -> None:
    sure = "" if comparison.confidence >= 1 else f" (confidence {min(comparison.confidence, 0.99):.2f})"
    page.pieces([(comparison.verdict, _STYLES[comparison.verdict]), (sure, "dim")])
    if comparison.equation:
        page.line(comparison.equation, indent=4, hanging=4)
    left = [(reason.premise.start, reason.premise.end) for reason in comparison.reasons if reason.premise]
    right = [(reason.hypothesis.start, reason.hypothesis.end) for reason in comparison.reasons if reason.hypothesis]
    for called, words, marks in (("premise", premise, left), ("hypothesis", hypothesis, right)):
        page.line(called, style="cyan", indent=2)
        page.quote(words, marks)
    for reason in comparison.reasons:
        page.line(f"{reason.relation}: {reason.text}", indent=2, hanging=2)
