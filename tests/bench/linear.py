#!/usr/bin/env python3
"""How the time for the figures of a text grows with its length: ordinary news and hostile text.

    python tests/bench/linear.py [--largest 10000000] [--seconds 20]

For each kind of text it is read at 1 KB, 10 KB, 100 KB, ... up to --largest characters, and the slope of log time over
log length is printed: 1.0 is linear, 2.0 quadratic. A kind of text that needs more than --seconds stops growing.
Lengths under 10 KB are left out of the slope: there, what every call costs outweighs the text.
"""

from __future__ import annotations

import argparse
import math
import sys
import time

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
}


def seconds(text: str) -> float:
    """The processor time that the figures of a text take."""
    start = time.process_time()
    mentions(text)
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
    parser.add_argument("--largest", type=int, default=10_000_000, help="characters of the longest text")
    parser.add_argument("--seconds", type=float, default=20.0, help="stop a kind of text that takes longer")
    args = parser.parse_args()
    mentions(NEWS)  # what is loaded and compiled once
    sys.stdout.write(f"{'text':18}{'longest':>12}{'seconds':>10}{'MB/s':>8}{'slope':>8}\n")
    for name, piece in KINDS.items():
        points: list[tuple[int, float]] = []
        size = 1_000
        while size <= args.largest and (not points or points[-1][1] * 10 <= args.seconds):
            points.append((size, seconds(piece * (size // len(piece)))))
            size *= 10
        longest, spent = points[-1]
        rise = slope([point for point in points if point[0] >= 10_000] or points)
        sys.stdout.write(f"{name:18}{longest:>12,}{spent:>10.2f}{longest / 1e6 / max(spent, 1e-6):>8.1f}{rise:>8.2f}\n")


if __name__ == "__main__":
    main()
