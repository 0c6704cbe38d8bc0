#!/usr/bin/env python3
"""How long the program takes to start, beside `import typer` in the same minute.

    python tests/bench/start_up.py [--rounds 15]

Fresh processes, one of each in turn, so that a busy machine slows all alike. Read the ratio of medians: `--version`
and `--help` are to stay within 1.5 times `import typer`, which any program of this kind pays.
"""

from __future__ import annotations

import argparse
import statistics
import subprocess
import sys
import time

BASE = "import typer"
COMMANDS = {
    "pass": ("-c", "pass"),
    BASE: ("-c", BASE),
    "import claimcheck": ("-c", "import claimcheck"),
    "claimcheck --version": ("-m", "claimcheck", "--version"),
    "claimcheck --help": ("-m", "claimcheck", "--help"),
    "claimcheck check --help": ("-m", "claimcheck", "check", "--help"),
    "claimcheck rules": ("-m", "claimcheck", "rules"),
    "claimcheck check -": ("-m", "claimcheck", "check", "-"),
}
STORY = b"Norway will send 350 troops to join 100 engineers in Latvia, bringing the total to 450."


def measure(rounds: int) -> dict[str, list[float]]:
    """Seconds of each command, round by round; the first round only fills the caches."""
    times: dict[str, list[float]] = {name: [] for name in COMMANDS}
    for number in range(rounds + 1):
        for name, command in COMMANDS.items():
            start = time.perf_counter()
            subprocess.run((sys.executable, *command), input=STORY, capture_output=True, check=False)
            if number:
                times[name].append(time.perf_counter() - start)
    return times


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--rounds", type=int, default=15)
    times = measure(parser.parse_args().rounds)
    base = statistics.median(times[BASE])
    for name, seconds in times.items():
        middle = statistics.median(seconds)
        sys.stdout.write(f"{name:26}{1000 * middle:7.0f} ms   {middle / base:5.2f} x {BASE}\n")


if __name__ == "__main__":
    main()
