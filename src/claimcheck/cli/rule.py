"""``claimcheck rule CODE``: what a rule says, why, and the texts that show it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from claimcheck.cli.options import NoColor
from claimcheck.cli.output import console

if TYPE_CHECKING:
    from claimcheck.report.page import Page
    from claimcheck.rules.declare import Rule
    from claimcheck.rules.docs import Case

_MEANING = {
    "Flags": "these cannot both stand",
    "Passes": "asked, and nothing to say",
    "Notes": "worth knowing, no conflict",
    "Skips": "about different things, never asked",
}
_WHERE = {"within": "within a text", "cross": "between texts", "within+cross": "within a text and between texts"}


def rule(
    code: Annotated[str, typer.Argument(help="The code or the name of a rule.")],
    no_color: NoColor = False,
) -> None:
    """Explains a rule: what it says, why, and the texts that show it."""
    from claimcheck.report.page import Page
    from claimcheck.rules.catalogue import catalogue

    _explain(catalogue()[code], Page(console(color=not no_color)))


def _explain(asked: Rule, page: Page) -> None:
    from claimcheck.rules.docs import HEADINGS, parse

    doc = parse(asked.doc, name=asked.code)
    page.pieces([(asked.code, "bold"), (f" {asked.name}", "bold")])
    about = (
        asked.severity,
        _WHERE[asked.where],
        f"since {asked.since}",
        f"retired in {asked.retired}" if asked.retired else "" if asked.default else "off unless selected",
    )
    page.line(" · ".join(filter(None, about)), style="dim")
    for paragraph in (doc.summary, *doc.prose.split("\n\n")):
        if paragraph.strip():
            page.blank()
            page.line(paragraph.replace("``", "`"))
    for heading in HEADINGS:
        cases = doc.under(heading)
        if not cases:
            continue
        page.blank()
        page.pieces([(heading, "bold"), (f" ({_MEANING[heading]})", "dim")])
        for case in cases:
            page.blank()
            _case(case, page)


def _case(case: Case, page: Page) -> None:
    for document in case.documents:
        known = [document.id]
        if document.source:
            known.append(f"({document.source})")
        if document.published is not None:
            known.append(f"[{document.published}]")
        page.line(" ".join(known), style="cyan", indent=2)
        for field, words in (("title", document.title), ("text", document.text)):
            marks = [(m.start, m.end) for m in case.marks if (m.document, m.field) == (document.id, field)]
            if words:
                page.quote(f"headline: {words}" if field == "title" else words, _shifted(marks, field))


def _shifted(marks: list[tuple[int, int]], field: str) -> list[tuple[int, int]]:
    by = len("headline: ") if field == "title" else 0
    return sorted((left + by, right + by) for left, right in marks)
