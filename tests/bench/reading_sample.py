#!/usr/bin/env python3
"""Random figures of a folder of texts, and random numbers that were read as nothing, each with its context: to be read by eye.

    python tests/bench/reading_sample.py FOLDER [--seed 1] [--figures 200] [--misses 100]

The same folder and seed give the same sample as long as the reader finds the same. A miss is a number in digits or words
that is part of no figure, date, clock time or score. Exits with 2 where the folder has no texts.
"""

from __future__ import annotations

import argparse
import random
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from claimcheck.lexing.dates import find_dates
from claimcheck.lexing.figures import find_figures
from claimcheck.lexing.scores import find_scores
from claimcheck.lexing.token import Figure
from claimcheck.text.folding import fold

NUMBER = re.compile(
    r"(?<![A-Za-z0-9])(?:[0-9](?:[0-9,.]*[0-9])?|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[a-z]+teen|[a-z]+ty"
    r"|hundreds?|thousands?|(?:m|b|tr)illions?|dozens?|half|thirds?|quarters?|several|doubled?|twice)(?![A-Za-z0-9])",
    re.IGNORECASE,
)
SPELLED_TENS = re.compile(r"(?:twen|thir|for|fif|six|seven|eigh|nine)ty\Z", re.IGNORECASE)


class Found(NamedTuple):
    """A place in a text, and the figure that was read there."""

    text: str
    start: int
    end: int
    figure: Figure | None = None


def say(line: str) -> None:
    """Write a line to standard output."""
    sys.stdout.write(f"{line}\n")


def figures(text: str) -> Iterator[Found]:
    """Every figure."""
    for figure in find_figures(fold(text)):
        yield Found(text, figure.left, figure.right, figure)


def misses(text: str) -> Iterator[Found]:
    """Every number that belongs to nothing that was read."""
    folded = fold(text)
    read = bytearray(len(text))
    for figure in find_figures(folded):
        read[figure.left : figure.right] = b"\1" * (figure.right - figure.left)
    dates = find_dates(folded)
    others = [(date.start, date.end) for date in dates] + [
        (score.start, score.end) for score in find_scores(folded, dates)
    ]
    for start, end in others:
        read[start:end] = b"\1" * (end - start)
    for match in NUMBER.finditer(folded):
        if match[0].lower().endswith("ty") and not SPELLED_TENS.match(match[0]):
            continue
        if not any(read[match.start() : match.end()]):
            yield Found(text, *match.span())


def show(found: Found) -> str:
    """The place with what stands around it, and what was read there."""
    before, behind = found.text[max(0, found.start - 100) : found.start], found.text[found.end : found.end + 100]
    line = f"{before}[[{found.text[found.start : found.end]}]]{behind}".replace("\n", " / ")
    if (figure := found.figure) is None:
        return line
    reach = f"{figure.low} to {figure.high}" if figure.value is None else figure.value
    named = figure.unit or figure.counted or "-"
    return f"{line}\n    {reach} | {figure.bound} | {named} | {' '.join(figure.modifiers)} | {figure.change or ''}"


def main() -> int:
    """Print the samples."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--figures", type=int, default=200)
    parser.add_argument("--misses", type=int, default=100)
    args = parser.parse_args()
    texts = [path.read_text(encoding="utf-8", errors="replace") for path in sorted(args.folder.rglob("*.txt"))]
    if not texts:
        say(f"no texts in {args.folder}")
        return 2
    chosen = random.Random(args.seed)
    for name, find, wanted in (("figures", figures, args.figures), ("misses", misses, args.misses)):
        every = [found for text in texts for found in find(text)]
        say(f"{len(every)} {name}")
        for number, found in enumerate(chosen.sample(every, min(wanted, len(every))), start=1):
            say(f"{number}. {show(found)}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
