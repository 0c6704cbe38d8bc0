#!/usr/bin/env python3
"""How many figures of other tools' test suites are found, once the conventions that contradict ours are set aside.

    python tests/bench/other_suites.py [../shared/data/quantities] [--misses]

The suites and their scorer lie beside a checkout (Recognizers-Text and quantulum3, both MIT) and are no part of it; the
rows that expect a reading our documentation rules out stand in other_conventions.toml, by the line they are on. A result
counts as found by the scorer's own matching of value and unit. Exits with 2 where the data are not there.
"""

from __future__ import annotations

import argparse
import hashlib
import importlib.util
import json
import sys
import tomllib
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any, NamedTuple

ROOT = Path(__file__).resolve().parents[2]
CONVENTIONS = Path(__file__).with_name("other_conventions.toml")
ALL = 0
"""The whole row, in place of the number of one expected result."""


def say(line: str) -> None:
    """Write a line to standard output."""
    sys.stdout.write(f"{line}\n")


class Place(NamedTuple):
    """One expected result: the line of its row, and which of the row's results it is, from 1."""

    line: int
    result: int


class Conventions(NamedTuple):
    """The classes of one suite's contradicting rows, and the digest of the data they were read in."""

    digest: str
    classes: dict[Place, str]


def conventions(suite: str) -> Conventions:
    """What other_conventions.toml says of a suite; raises ValueError where a row is listed twice."""
    table = tomllib.loads(CONVENTIONS.read_text(encoding="utf-8"))
    classes: dict[Place, str] = {}
    for entry in table["convention"]:
        for row in entry.get(suite, ()):
            line, _, result = str(row).partition(":")
            place = Place(int(line), int(result or ALL))
            others = [known for known in classes if known.line == place.line]
            if any(ALL in (place.result, known.result) or known == place for known in others):
                raise ValueError(f"{suite}: row {row} is listed twice")
            classes[place] = entry["name"]
    return Conventions(table["files"][suite], classes)


def load(path: Path) -> ModuleType:
    """The scorer, whose matching is used."""
    spec = importlib.util.spec_from_file_location("quantities_benchmark", path)
    if spec is None or spec.loader is None:
        raise FileNotFoundError(path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def results(scorer: ModuleType, path: Path) -> Iterator[tuple[Place, str, Any, bool]]:
    """Every expected result of a suite that the scorer scores: its place, its text, what is wanted, and whether it is found."""
    system = scorer.claimcheck_system()
    for line, raw in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1):
        row = json.loads(raw)
        expected = scorer.expected_of(row)
        if not expected:
            continue
        text = row.get("text") or row.get("req")
        found = system(text)
        for result, (value, unit) in enumerate(expected, start=1):
            right = any(
                unit is None or scorer.unit_ok(unit, figure, True) for figure in found if near(scorer, value, figure)
            )
            yield Place(line, result), text, (value, unit), right


def near(scorer: ModuleType, value: Any, figure: dict[str, Any]) -> bool:
    """The value is the one wanted, or a range has the ends wanted, as the scorer decides it."""
    if scorer.value_ok(value, figure):
        return True
    return isinstance(value, tuple) and scorer.close(value[0], figure["low"]) and scorer.close(value[1], figure["high"])


def report(scorer: ModuleType, path: Path, *, misses: bool) -> bool:
    """Print the shares of one suite; False where its data are not those the rows were listed for."""
    known = conventions(path.stem)
    if hashlib.sha256(path.read_bytes()).hexdigest() != known.digest:
        say(f"{path.name} is not the file whose lines other_conventions.toml lists")
        return False
    total = right = rest = rest_right = 0
    aside: Counter[str] = Counter()
    stale, missed, used = [], [], set()
    for place, text, wanted, found in results(scorer, path):
        total, right = total + 1, right + found
        entry = next((p for p in (place, Place(place.line, ALL)) if p in known.classes), None)
        if entry is not None:
            used.add(entry)
            aside[known.classes[entry]] += 1
            if found:
                stale.append(place)
            continue
        rest, rest_right = rest + 1, rest_right + found
        if not found:
            missed.append((place, text, wanted))
    say(f"{path.stem}: {total} expected results, {right} found ({100 * right / total:.1f} %)")
    say(f"  {sum(aside.values())} by a convention that contradicts ours, {len(stale)} of them found all the same")
    for name, count in aside.most_common():
        say(f"    {count:4}  {name}")
    say(f"  {rest} others, {rest_right} found ({100 * rest_right / rest:.1f} %)")
    for place in known.classes.keys() - used:
        say(f"  listed, but nothing is expected there: {place.line}:{place.result}")
    for place, text, wanted in missed if misses else ():
        say(f"    {place.line}:{place.result} {text[:110]!r}: {wanted}")
    return True


def main() -> int:
    """Both suites, one after the other."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("data", nargs="?", type=Path, default=ROOT.parent / "shared" / "data" / "quantities")
    parser.add_argument("--misses", action="store_true", help="print the rows that are missed")
    args = parser.parse_args()
    paths = [args.data / f"{suite}.jsonl" for suite in ("recognizers_numbers_units", "quantulum3_tests")]
    scorer = (args.data / "../../bench/quantities.py").resolve()
    for path in (*paths, scorer):
        if not path.is_file():
            say(f"nothing to score: {path} is not there")
            return 2
    module = load(scorer)
    return 0 if sum(report(module, path, misses=args.misses) for path in paths) == len(paths) else 2


if __name__ == "__main__":
    sys.exit(main())
