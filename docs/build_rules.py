"""Makes the pages in docs/rules/ from the docstrings of the rules: ``python docs/build_rules.py``."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from claimcheck.rules.catalogue import catalogue
from claimcheck.rules.declare import Rule
from claimcheck.rules.docs import HEADINGS, Doc, Heading, parse

FOLDER = Path(__file__).parent / "rules"
INDEX = "README.md"

OWN_LETTERS = 3
"""Codes of the rules that come with the package begin with three letters; those of plugins are not ours to print."""

MEANING: dict[Heading, str] = {
    "Flags": "Found, with the marked characters as evidence:",
    "Passes": "Asked, and nothing to complain of:",
    "Notes": "Told without calling it a conflict, with the marked characters as evidence:",
    "Skips": "Never asked, as the claims are about different things:",
}


def pages() -> dict[str, str]:
    """Every page by its file name."""
    rules = [rule for rule in catalogue() if len(rule.family) == OWN_LETTERS]
    return {INDEX: _joined(_index(rules))} | {f"{rule.code}.md": _joined(_page(rule)) for rule in rules}


def write() -> None:
    """Write every page, and remove those of rules that are gone."""
    made = pages()
    FOLDER.mkdir(exist_ok=True)
    for stale in {path.name for path in FOLDER.glob("*.md")} - made.keys():
        (FOLDER / stale).unlink()
    for name, text in made.items():
        (FOLDER / name).write_text(text, encoding="utf-8")


def _joined(blocks: Iterator[str]) -> str:
    return "\n\n".join(blocks) + "\n"


def _index(rules: list[Rule]) -> Iterator[str]:
    yield "# Rules"
    yield "Made from the docstrings of the rules by `docs/build_rules.py`; edit the rule, not these pages."
    for family in dict.fromkeys(rule.family for rule in rules):
        members = [rule for rule in rules if rule.family == family]
        yield f"## {family} {_folder(members[0])}"
        yield "\n".join(map(_entry, members))


def _entry(rule: Rule) -> str:
    off = "" if rule.default else " *(off by default)*"
    return f"- [{rule.code} {rule.name}]({rule.code}.md): {rule.summary}{off}"


def _folder(rule: Rule) -> str:
    return rule.module.split(".")[-2]


def _page(rule: Rule) -> Iterator[str]:
    doc = parse(rule.doc, name=rule.code)
    yield f"# {rule.code} {rule.name}"
    yield doc.summary
    if doc.prose:
        yield doc.prose
    yield "\n".join(f"- {label}: {value}" for label, value in _facts(rule))
    yield from _cases(doc)


def _facts(rule: Rule) -> Iterator[tuple[str, str]]:
    yield "shown", f"`{rule.scope}`"
    if rule.shapes:
        yield "shapes", ", ".join(rule.shapes)
        yield "relations answered", ", ".join(rule.answers)
        yield (
            "where",
            {"within": "one document", "cross": "several documents"}.get(rule.where, "one document or several"),
        )
    yield "at most", rule.severity
    if rule.over:
        yield "speaks instead of", ", ".join(rule.over)
    for law, reason in rule.declines.items():
        yield f"declines the law “{law}”", reason
    yield "on by default", "yes" if rule.default else "no"
    yield "since", rule.since
    if rule.retired:
        yield "retired in", rule.retired


def _cases(doc: Doc) -> Iterator[str]:
    for heading in HEADINGS:
        cases = doc.under(heading)
        if cases:
            yield f"## {heading}"
            yield MEANING[heading]
        for case in cases:
            yield "\n".join(("```text", *case.lines, "```"))


if __name__ == "__main__":
    write()
