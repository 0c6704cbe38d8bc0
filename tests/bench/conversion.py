#!/usr/bin/env python3
"""What the unit library pint would cost and give, beside the table in `claimcheck.claims.conversion`.

    python tests/bench/conversion.py [--rounds 9]

Needs pint, which the program itself does not. Prints the time it takes to load each (median of fresh processes, as a ratio
to `import typer`), the time of one conversion, and every unit of ours whose size pint has otherwise or not at all.
"""

from __future__ import annotations

import argparse
import statistics
import subprocess
import sys
import time
from decimal import Decimal
from fractions import Fraction
from importlib import import_module

from claimcheck.claims.conversion import convert, size
from claimcheck.lexing.units import SYMBOLS, WORDS

STARTS = {
    "import typer": "import typer",
    "ours": "from claimcheck.claims.conversion import size; size('mile')",
    "pint, with its registry": "import pint; pint.UnitRegistry().Quantity(1, 'mile').to('km')",
    "pass": "pass",
}
BASES = {
    "length": "metre", "mass": "gram", "area": "metre ** 2", "volume": "metre ** 3", "speed": "metre / second",
    "power": "watt", "energy": "joule", "pressure": "pascal", "force": "newton", "voltage": "volt", "current": "ampere",
    "time": "second", "data": "bit",
}  # fmt: skip


def starts(rounds: int) -> dict[str, float]:
    """The median time of a fresh process for each way to start, in turn."""
    times: dict[str, list[float]] = {name: [] for name in STARTS}
    for number in range(rounds + 1):
        for name, code in STARTS.items():
            begin = time.perf_counter()
            subprocess.run((sys.executable, "-c", code), check=True)
            if number:
                times[name].append(time.perf_counter() - begin)
    return {name: statistics.median(taken) for name, taken in times.items()}


def compared() -> tuple[int, list[str]]:
    """How many units have the same exact size in both, and a line for each of the others."""
    registry = import_module("pint").UnitRegistry(non_int_type=Fraction)
    alike, others = 0, []
    for name in sorted({unit.name for unit in (*WORDS.values(), *SYMBOLS.values())}):
        measured = size(name)
        base = BASES.get(measured.kind) if measured is not None else None
        if measured is None or base is None:
            continue
        asked = name.replace(" per ", " / ").replace("-", "_")
        for power, word in ((2, "square "), (3, "cubic ")):
            asked = f"({asked.removeprefix(word).replace(' ', '_')}) ** {power}" if asked.startswith(word) else asked
        asked = asked if " / " in asked or "**" in asked else asked.replace(" ", "_")
        try:
            theirs = registry.Quantity(Fraction(1), asked).to(base).magnitude
        except Exception as error:
            others.append(f"{name}: {type(error).__name__}")
            continue
        if theirs in measured.factors:
            alike += 1
        else:
            others.append(f"{name}: {float(theirs)} there, {[float(factor) for factor in measured.factors]} here")
    return alike, others


def one_conversion(rounds: int = 20_000) -> float:
    """Microseconds for one of ours."""
    begin = time.perf_counter()
    for _ in range(rounds):
        convert(Decimal("12.5"), "mile", "kilometre")
    return (time.perf_counter() - begin) / rounds * 1e6


def main() -> None:
    """Print the comparison."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=9)
    arguments = parser.parse_args()
    taken = starts(arguments.rounds)
    base = taken["import typer"] - taken["pass"]
    for name, seconds in taken.items():
        sys.stdout.write(f"{name:28}{(seconds - taken['pass']) / base:6.2f} of import typer\n")
    sys.stdout.write(f"one conversion of ours: {one_conversion():.1f} microseconds\n")
    alike, others = compared()
    sys.stdout.write(f"{alike} units have the same exact size in both; the others:\n")
    for line in others:
        sys.stdout.write(f"    {line}\n")


if __name__ == "__main__":
    main()
