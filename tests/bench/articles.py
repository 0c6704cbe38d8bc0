"""What the scripts here share that change one thing in a copy of a published article and look whether it is found."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import NamedTuple

from claimcheck import Document

NEWS = Path(__file__).resolve().parents[2].parent / "shared" / "data" / "news"
"""Where the articles lie, beside the checkout."""


class Trial(NamedTuple):
    """An article, its changed copy, and what was changed."""

    article: Document
    changed: Document
    old: str
    new: str


def options(description: str, *, seed: int) -> argparse.ArgumentParser:
    """A command line with ``--seed``, ``--data`` and ``--errors``."""
    parser = argparse.ArgumentParser(description=description.splitlines()[0])
    parser.add_argument("--seed", type=int, default=seed)
    parser.add_argument("--data", type=Path, default=NEWS)
    parser.add_argument("--errors", type=int, default=0)
    return parser


def articles(folder: Path) -> list[Document]:
    """Every article below the folder, in the order of file names; where there is none, says so and stops with status 2."""
    found = [
        Document(id=path.stem, text=path.read_text(encoding="utf-8", errors="replace"))
        for path in sorted(folder.rglob("*.txt"))
    ]
    if not found:
        sys.stderr.write(f"{Path(sys.argv[0]).stem}: no articles in {folder}\n")
        sys.exit(2)
    return found


def with_text(article: Document, text: str) -> Document:
    """A copy of the article with another text and name."""
    return article.model_copy(update={"id": f"{article.id}-changed", "text": text})


def rate(name: str, hits: int, of: int) -> None:
    """Write how many of how many."""
    sys.stdout.write(f"{name}: {hits} of {of} ({hits / max(of, 1):.1%})\n")
