"""``claimcheck extract``: what the texts assert."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING, Annotated

import typer

from claimcheck.cli.inputs import UsageError, documents
from claimcheck.cli.options import NoColor, Published, Title
from claimcheck.cli.output import Format, console, write

if TYPE_CHECKING:
    from claimcheck.claims.claim import Claim
    from claimcheck.report.page import Page
    from claimcheck.text.document import Document


def extract(
    paths: Annotated[
        list[str] | None,
        typer.Argument(metavar="PATH", help="Files, folders (searched for .txt, .md, .text), or - for standard input."),
    ] = None,
    form: Annotated[
        Format | None,
        typer.Option(
            "--format", help="A claim a line, a JSON array, or for people, which is the default on a terminal."
        ),
    ] = None,
    published: Published = None,
    title: Title = None,
    no_color: NoColor = False,
) -> None:
    """Writes what texts assert, one claim a line.

    Claims can be edited and checked with check --claims.
    """
    import claimcheck
    from claimcheck.claims.claim import CLAIMS

    if not paths:
        raise UsageError("give texts to read; - is standard input (claimcheck extract --help shows how)")
    read, complete = documents(paths, title=title, published=published)
    if not read:
        raise typer.Exit(2)
    found = [(document, claimcheck.extract(document)) for document in read]
    if form is None:
        form = Format.human if sys.stdout.isatty() else Format.jsonl
    if form is Format.jsonl:
        write(claim.model_dump_json() + "\n" for _, claims in found for claim in claims)
    elif form is Format.json:
        whole = tuple(claim for _, claims in found for claim in claims)
        write(CLAIMS.dump_json(whole, indent=2).decode() + "\n")
    else:
        from claimcheck.report.page import Page

        page = Page(console(color=not no_color))
        for document, claims in found:
            _show(document, claims, page)
    raise typer.Exit(0 if complete else 2)


def _show(document: Document, claims: Sequence[Claim], page: Page) -> None:
    """Each claim in its sentence, and what was made of it."""
    from claimcheck.report.terminal import position

    for claim in claims:
        where = document.id
        if claim.field == "title":
            where += " (headline)"
        elif claim.span is not None:
            line, column = position(document.text, claim.span.start)
            where += f":{line}:{column}"
        page.pieces([(where, "cyan"), (" ", ""), (claim.kind, "bold")])
        if claim.sentence_text and claim.sentence and claim.span:
            start = claim.sentence.start
            page.quote(claim.sentence_text, [(claim.span.start - start, claim.span.end - start)], indent=2)
        elif claim.text:
            page.quote(claim.text, [], indent=2)
        page.line(_details(claim), indent=2, hanging=2, style="dim")
        page.blank()


def _details(claim: Claim) -> str:
    from claimcheck.claims.writing import spoken

    said: list[tuple[str, str | None]] = []
    match claim.kind:
        case "numeric":
            measure = claim.measure
            what = " ".join(filter(None, (*measure.modifiers, measure.head)))
            said += [
                ("", " ".join(filter(None, (spoken(claim.quantity), claim.quantity.unit)))),
                ("of", what),
                ("of whom", measure.entity),
                ("event", measure.event),
                ("", claim.role),
                ("section", claim.section if claim.section != "body" else None),
            ]
        case "attributed":
            said += [("", claim.mode), ("cue", claim.cue.lemma if claim.cue else None)]
        case "date":
            ends = [str(end) for end in (claim.date.start, claim.date.end) if end is not None]
            if not ends and claim.date.clock is not None:
                ends = [f"{end:%H:%M}" for end in (claim.date.clock.start, claim.date.clock.end)]
            said += [("", " to ".join(dict.fromkeys(ends)) or "year open"), ("event", claim.event)]
        case "list":
            said += [("", f"{spoken(claim.announced)} announced"), ("listed", str(len(claim.items)))]
        case "score":
            said += [("", claim.contest), ("won by", claim.winner), ("against", claim.loser)]
        case "citation":
            said += [("from", claim.origin), ("by way of", claim.relay), ("covers", claim.covers)]
    said += [
        ("speaker", claim.speaker.called if claim.speaker else None),
        ("", claim.modality if claim.modality != "actual" else None),
        ("when", claim.when.text if claim.when else None),
        ("place", ", ".join(claim.place)),
    ]
    return " · ".join(f"{label} {value}".strip() for label, value in said if value)
