#!/usr/bin/env python3
"""How the time for reading a text grows with its length: ordinary news and hostile text.

    python tests/bench/linear.py [--of figures|claims] [--largest 10000000] [--seconds 20]

For each kind of text it is read at 1 KB, 10 KB, 100 KB, ... up to --largest characters, and the slope of log time over
log length is printed: 1.0 is linear, 2.0 quadratic. A kind of text that needs more than --seconds stops growing.
Lengths under 10 KB are left out of the slope: there, what every call costs outweighs the text. "last" is the slope
between the two longest texts alone: it would show what only the longest ones suffer from.
"""

from __future__ import annotations

import argparse
import math
import sys
import time
from collections.abc import Callable

from claimcheck import Document, extract
from claimcheck.lexing.figures import mentions

NEWS = (
    "Norway will send about 350 more soldiers to Latvia on February 10, the ministry said, at a cost of $4.5 million.\n"
    "Prices in Bergen rose 3.2 percent from 2.9 percent a year earlier. Nobody had asked the ferrymen why they waited,\n"
    "and most of the harbour stayed shut while the storm went by. Two of the five boats came back before noon.\n\n"
)
KINDS = {
    "news": NEWS,
    "no figures": "Nobody had asked the ferrymen why they waited for the storm to go by. ",
    "digits": "1",
    "digits, apart": "1 ",
    "commas": "1,",
    "grouped": "1,000,000 ",
    "groups of three": "100 ",
    "points": "1.2.3 ",
    "hyphens": "-",
    "hyphened": "1-",
    "currency signs": "$",
    "number words": "a hundred thousand million ",
    "joined words": "one hundred and ",
    "ranges": "from 5 to 7 to 3 to ",
    "lists": "2, 3 and ",
    "fractions": "one and a half ",
    "brackets": "(5 km / ",
    "nouns": "12 of the old and ",
    "spaces": " ",
    "lines": "\n",
    "quotation marks": '"',
    "quoted words": '"We left," he said. ',
    "never closed": '"We left, he said. ',
    "apostrophes": "'",
    "capitals": "A",
    "capitals, apart": "A B. ",
    "names": "Clara Voss of the Harbour Office and ",
    "places": "in Bergen and Oslo, ",
    "cues": "said ",
    "that he said": "he said that ",
    "according to": "according to him, ",
    "colons": "Voss: ",
    "stops": ". ",
    "commas and words": "and, but, ",
    "dates": "on May 3, 2013 and ",
    "months": "May ",
    "last year": "last year or ",
    "addresses": "a@b.c/",
    "signs": "@://www.doi",
}


READERS: dict[str, Callable[[str], object]] = {
    "figures": mentions,
    "claims": lambda text: extract(Document(text=text)),
}


def seconds(read: Callable[[str], object], text: str) -> float:
    """The processor time that reading a text takes."""
    start = time.process_time()
    read(text)
    return time.process_time() - start


def slope(points: list[tuple[int, float]]) -> float:
    """The slope of the least-squares line through the logarithms."""
    logs = [(math.log(size), math.log(max(spent, 1e-6))) for size, spent in points]
    x = sum(a for a, _ in logs) / len(logs)
    y = sum(b for _, b in logs) / len(logs)
    spread = sum((a - x) ** 2 for a, _ in logs)
    return sum((a - x) * (b - y) for a, b in logs) / spread if spread else math.nan


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--of", choices=READERS, default="figures", help="what is read")
    parser.add_argument("--kinds", help="only the kinds of text whose name has this in it", default="")
    parser.add_argument("--largest", type=int, default=10_000_000, help="characters of the longest text")
    parser.add_argument("--seconds", type=float, default=20.0, help="stop a kind of text that takes longer")
    args = parser.parse_args()
    read = READERS[args.of]
    read(NEWS)  # what is loaded and compiled once
    sys.stdout.write(f"{'text':18}{'longest':>12}{'seconds':>10}{'MB/s':>8}{'slope':>8}{'last':>8}\n")
    for name, piece in KINDS.items():
        if args.kinds not in name:
            continue
        points: list[tuple[int, float]] = []
        size = 1_000
        while size <= args.largest and (not points or points[-1][1] * 10 <= args.seconds):
            points.append((size, seconds(read, piece * (size // len(piece)))))
            size *= 10
        longest, spent = points[-1]
        rise = slope([point for point in points if point[0] >= 10_000] or points)
        rate, last = longest / 1e6 / max(spent, 1e-6), slope(points[-2:])
        sys.stdout.write(f"{name:18}{longest:>12,}{spent:>10.2f}{rate:>8.1f}{rise:>8.2f}{last:>8.2f}\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
