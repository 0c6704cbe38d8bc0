"""What is flagged in a year of wire copy.

    python tests/bench/wire.py FOLDER [--half odd] [--together] [--show 20] [--rule HED001] [--seed 1]

``FOLDER`` holds Reuters-21578 (Lewis, 1997) as JSON: files with a list of articles, each with ``title``, ``body``, ``date``
and ``id``. Every article of 200 characters and more is checked alone, or, ``--together``, with all others of its day, when only
findings that stand on several texts count. Wire copy has slips, so what is shown is to be read: which of the findings
are true is nobody's label. ``--half`` keeps the articles with an odd or an even number (with ``--together`` every
second day), so that causes can be looked for in one half and the rest be counted in the other.
"""

from __future__ import annotations

import argparse
import json
import random
import re
import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

import claimcheck
from claimcheck import Document, Finding

LOUD = ("error", "warning")
SHORTEST = 200
_SIGNED = re.compile(r"\s*\n\s*reuter\s*$", re.IGNORECASE)
_INDENTED = re.compile(r"\n(?=\s{3,}\S)")
_ESCAPED = (("&lt;", "<"), ("&gt;", ">"), ("&amp;", "&"))


class Article(NamedTuple):
    """An article and the day it was sent on."""

    day: str
    document: Document


def articles(folder: Path) -> Iterator[Article]:
    """Every article, its title as the first line and its indented lines as paragraphs."""
    for path in sorted(folder.iterdir()):
        for row in json.loads(path.read_text(encoding="utf-8")):
            body = _SIGNED.sub("", (row.get("body") or "").replace("\x03", "").rstrip())
            if len(body) >= SHORTEST:
                yield Article(
                    next(iter((row.get("date") or "").split()), ""), Document(id=row["id"], text=_text(row, body))
                )


def _text(row: dict[str, Any], body: str) -> str:
    paragraphs = [" ".join(piece.split()) for piece in _INDENTED.split(body)]
    text = "\n\n".join([(row.get("title") or "").strip(), *paragraphs])
    for written, meant in _ESCAPED:
        text = text.replace(written, meant)
    return text


def alone(found: Iterable[Article], half: str) -> Iterator[list[Document]]:
    """One article at a time."""
    for article in found:
        if half == "all" or (int(article.document.id) % 2 == 1) == (half == "odd"):
            yield [article.document]


def together(found: Iterable[Article], half: str) -> Iterator[list[Document]]:
    """The articles of one day at a time, in the order in which the days come."""
    days: dict[str, list[Document]] = {}
    for article in found:
        days.setdefault(article.day, []).append(article.document)
    for number, texts in enumerate(days.values()):
        if half == "all" or (number % 2 == 1) == (half == "odd"):
            yield texts


def told(finding: Finding, texts: dict[str, str]) -> str:
    """A finding with the sentences it stands on."""
    lines = [f"{finding.rule} {finding.severity}: {finding.message}"]
    for piece in finding.evidence:
        said = piece.sentence.slice(texts[piece.document]) if piece.document and piece.sentence else ""
        lines.append(f"    {piece.document}: {piece.text!r} in {' '.join(said.split())!r}")
    return "\n".join(lines)


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--half", choices=("all", "odd", "even"), default="all")
    parser.add_argument("--together", action="store_true")
    parser.add_argument("--show", type=int, default=0)
    parser.add_argument("--rule", default=None)
    parser.add_argument("--seed", type=int, default=1)
    args = parser.parse_args()
    if not args.folder.is_dir() or not any(args.folder.iterdir()):
        sys.stderr.write(f"wire: no articles in {args.folder}\n")
        sys.exit(2)
    checked = 0
    rules: Counter[tuple[str, str]] = Counter()
    shown: list[str] = []
    flagged: set[str] = set()
    for documents in (together if args.together else alone)(articles(args.folder), args.half):
        checked += len(documents)
        texts = {document.id: document.text for document in documents}
        for finding in claimcheck.check(documents).findings:
            places = {piece.document for piece in finding.evidence if piece.document}
            if finding.severity in LOUD and (len(places) > 1 or not args.together):
                rules[finding.rule, finding.severity] += 1
                flagged |= places
                if args.rule in (None, finding.rule):
                    shown.append(told(finding, texts))
    random.Random(args.seed).shuffle(shown)
    for one in shown[: args.show]:
        sys.stdout.write(f"{one}\n")
    sys.stdout.write(f"{checked:,} articles, {len(flagged)} of them in an error or a warning\n")
    for (rule, severity), count in sorted(rules.items()):
        sys.stdout.write(f"{rule} {severity}: {count}\n")


if __name__ == "__main__":
    main()
