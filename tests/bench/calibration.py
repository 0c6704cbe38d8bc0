"""Hold the confidence of `claimcheck.compare` against the truth, and learn its weights.

    python tests/bench/calibration.py [--data DIR] [--fit]

DIR (default: ../shared/data/pairs, beside the repository) holds *.jsonl files of rows {premise, hypothesis, label},
label being one of entailment | neutral | contradiction. Even rows are learned from, odd rows are checked on.

Without --fit: the confidence of every verdict on the number flips, in ten bins of equal width, against the share of
verdicts that are right, and the expected calibration error, the mean distance between the two (Naeini et al. 2015, Guo
et al. 2017). Ends with 1 where it is over 5 % on the rows not learned from, with 2 where there is no data.

With --fit: prints the weights of `claimcheck.checking.comparing_confidence`. The models are logistic regressions with a
ridge penalty, solved by Newton's method from nothing, so that the same data give the same weights.
"""

from __future__ import annotations

import argparse
import json
import math
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

import claimcheck.checking.comparing_confidence as confidence
from claimcheck.checking.comparing import NOTHING, compare_claims, grounds, weigh
from claimcheck.checking.comparing_reading import read_both
from claimcheck.claims.claim import Claim
from claimcheck.text.document import Document

DATA = Path(__file__).resolve().parents[2].parent / "shared" / "data" / "pairs"
CHECKED = "vitaminc_numflip"
LEARNED = {CHECKED: 1.0, "newsnli": 1.0, "stresstest": 0.3, "wikicontradict": 1.0}
"""The sets that are learned from, and how much a row of each weighs: generated rows are many and much alike."""

BINS = 10
MOST = 0.05
RIDGE = 1.0
STEPS = 30

POSITIVE = (
    "measure words names scope role place modality bounded firm measured ranked dated alone crowd verbatim near".split()
)
NEGATIVE = "margin far other stated equal_rival agreeing_rival company".split()
SUPPORTING = "measure words names scope role place modality bounded firm measured ranked dated alone company".split()
AGAINST = "margin far other crowd".split()


class Row(NamedTuple):
    """A labelled pair, read."""

    label: str
    premise: tuple[Claim, ...]
    hypothesis: tuple[Claim, ...]
    weight: float


class Example(NamedTuple):
    """What a model takes, whether its verdict would have been right, and how much that weighs."""

    taken: Mapping[str, float]
    right: bool
    weight: float


def say(line: str) -> None:
    sys.stdout.write(line + "\n")


def load(folder: Path, name: str) -> list[Row]:
    rows = []
    for line in (folder / f"{name}.jsonl").read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        sides = (Document(id=side, text=row[side]) for side in ("premise", "hypothesis"))
        first, second = read_both(*sides)
        rows.append(Row(row["label"], first, second, LEARNED.get(name, 1.0)))
    return rows


def solved(table: list[list[float]], values: list[float]) -> list[float]:
    """The solution of a system of linear equations, by elimination with pivots."""
    size = len(values)
    rows = [[*row, value] for row, value in zip(table, values, strict=True)]
    for at in range(size):
        pivot = max(range(at, size), key=lambda row: abs(rows[row][at]))
        rows[at], rows[pivot] = rows[pivot], rows[at]
        for below in range(at + 1, size):
            factor = rows[below][at] / rows[at][at]
            rows[below] = [b - factor * a for a, b in zip(rows[at], rows[below], strict=True)]
    found = [0.0] * size
    for at in reversed(range(size)):
        found[at] = (rows[at][size] - sum(rows[at][k] * found[k] for k in range(at + 1, size))) / rows[at][at]
    return found


def regressed(examples: Sequence[Example], names: Sequence[str], ridge: float = RIDGE) -> dict[str, float]:
    """The weights that make the examples likeliest."""
    columns = ["bias", *names]
    points = [([1.0, *(one.taken[name] for name in names)], one.right, one.weight) for one in examples]
    weights = [0.0] * len(columns)
    for _ in range(STEPS):
        slope = [-(ridge if at else 0.0) * weight for at, weight in enumerate(weights)]
        curve = [[ridge if a == b and a else 1e-9 for b in range(len(columns))] for a in range(len(columns))]
        for point, right, weight in points:
            sure = confidence.probability(sum(w * x for w, x in zip(weights, point, strict=True)))
            for a, x in enumerate(point):
                if x:
                    slope[a] += weight * (right - sure) * x
                    part = weight * sure * (1 - sure) * x
                    for b, y in enumerate(point):
                        curve[a][b] += part * y
        weights = [weight + step for weight, step in zip(weights, solved(curve, slope), strict=True)]
    return dict(zip(columns, weights, strict=True))


def signed(examples: Sequence[Example], more: Sequence[str], less: Sequence[str]) -> dict[str, float]:
    """The weights with the signs that they must have; what comes out against its sign is left out."""
    names = [*more, *less]
    while True:
        weights = regressed(examples, names)
        wrong = [name for name in names if (weights[name] < 0) == (name in more)]
        if not wrong:
            return weights
        worst = max(wrong, key=lambda name: abs(weights[name]))
        names.remove(worst)


def settled(rows: Sequence[Row], outcome: str, label: str) -> list[Example]:
    """Every figure with this outcome."""
    found = []
    for row in rows:
        for one in weigh(row.premise, row.hypothesis, confidence.NO_BAR):
            if one.settled == outcome and one.verdict != "neutral" and one.evidence != NOTHING:
                found.append(Example(confidence.softened(one.evidence), row.label == label, row.weight))
    return found


def fit(folder: Path) -> None:
    """Print the weights. Conflicts come first: what they leave is what supports and neutral verdicts are learned on."""
    learned = [row for name in LEARNED for row in load(folder, name)[::2]]
    weights = signed(settled(learned, "contradicted", "contradiction"), POSITIVE, NEGATIVE)
    show("CONFLICT", weights)
    show("SUPPORT", signed(settled(learned, "entailed", "entailment"), SUPPORTING, AGAINST))


def show(name: str, weights: Mapping[str, float]) -> None:
    say(f"{name}: Mapping[str, float] = {{")
    for key, value in weights.items():
        say(f'    "{key}": {value:.2f},')
    say("}")


def scaled(folder: Path) -> None:
    """Print the scales and the model of neutral verdicts, given the weights in use."""
    rows = load(folder, CHECKED)[::2]
    decided: dict[str, list[Example]] = {"contradiction": [], "entailment": []}
    neutral = []
    for row in rows:
        met = weigh(row.premise, row.hypothesis)
        verdict = compare_claims(row.premise, row.hypothesis).verdict
        if verdict == "neutral":
            neutral.append(Example(grounds(met)._asdict(), row.label == verdict, 1.0))
            continue
        sure = [one.sure for one in met if one.verdict == verdict]
        model = max(sure) if verdict == "contradiction" else min(sure)
        odds = math.log(model / (1 - model))
        decided[verdict].append(Example({"stretch": odds}, row.label == verdict, 1.0))
    show("UNDECIDED", regressed(neutral, list(confidence.Unsettled._fields)))
    for verdict, examples in decided.items():
        weights = regressed(examples, ["stretch"], ridge=0.1)
        say(f"{verdict}: Scale({weights['bias']:.2f}, {weights['stretch']:.2f})")


def measured(rows: Sequence[Row], name: str) -> float:
    """Print the bins, and return the expected calibration error."""
    bins: list[list[tuple[float, bool]]] = [[] for _ in range(BINS)]
    for row in rows:
        found = compare_claims(row.premise, row.hypothesis)
        place = min(BINS - 1, int(found.confidence * BINS))
        bins[place].append((found.confidence, found.verdict == row.label))
    say(f"{name}\n  confidence   verdicts   mean   right")
    error = 0.0
    for at, members in enumerate(bins):
        if members:
            mean, right = (sum(part) / len(members) for part in zip(*members, strict=True))
            error += abs(mean - right) * len(members) / len(rows)
            say(f"  {at / BINS:.1f}-{(at + 1) / BINS:.1f} {len(members):>12} {100 * mean:>7.1f} {100 * right:>7.1f}")
    say(f"  expected calibration error {100 * error:.1f} %")
    return error


def main() -> int:
    parser = argparse.ArgumentParser(description="Hold the confidence of compare against the truth.")
    parser.add_argument("--data", type=Path, default=DATA, metavar="DIR")
    parser.add_argument("--fit", action="store_true", help="print weights learned from the even rows")
    parser.add_argument("--scale", action="store_true", help="print scales learned from the even rows")
    options = parser.parse_args()
    if not (options.data / f"{CHECKED}.jsonl").is_file():
        sys.stderr.write(f"no labelled pairs in {options.data}: nothing to measure\n")
        return 2
    if options.fit:
        fit(options.data)
        return 0
    if options.scale:
        scaled(options.data)
        return 0
    rows = load(options.data, CHECKED)
    measured(rows, "all number flips")
    measured(rows[::2], "even rows, learned from")
    return 1 if measured(rows[1::2], "odd rows, not learned from") > MOST else 0


if __name__ == "__main__":
    sys.exit(main())
