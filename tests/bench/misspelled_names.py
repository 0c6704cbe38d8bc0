"""How often a name with one wrong letter, or a title that nobody has beside the other, is found, and what is blamed.

    python tests/bench/misspelled_names.py [--trials 300] [--seed 1] [--data DIR] [--errors N] [--articles]

Takes articles of ``DIR`` (``../shared/data/news`` beside the checkout) that name a person in full at least twice, changes
one letter of one of those mentions, and checks the article alone and together with a true copy. Then articles that give a
person a title of which nobody has two, and puts another one in its place in a copy. With ``--articles`` every article is
checked as it is: every warning of a name rule there is to be read. Where there is no such data it says so, and stops with
status 2.
"""

from __future__ import annotations

import random
import re
import string
import sys
from collections.abc import Iterator

from articles import Trial, articles, options, rate, with_text

from claimcheck import Checker, Document, Settings
from claimcheck.lexing.names import is_body_name, is_given_name, is_title_word

RULES = ("NAM001", "NAM002", "NAM003")
# Two capital words between small ones, of which one is a given name or has a Mr or Ms elsewhere.
FULL = re.compile(r"(?<=[a-z,] )[A-Z][a-z]{2,} [A-Z][a-z]{3,}(?= [a-z]|, )")
# Offices of which nobody has two of one row.
TITLES = (
    ("Defence Minister", "Foreign Minister", "Finance Minister", "Prime Minister"),
    ("Senator", "Governor"),
    ("Captain", "Sergeant", "Lieutenant", "Colonel"),
)
ROWS = "|".join(title for row in TITLES for title in row)
TITLED = re.compile(rf"(?<!Deputy )(?<!Vice )(?<!Commander )\b(?:{ROWS}) (?=[A-Z][a-z]+ [A-Z][a-z]+)")


def people(text: str) -> dict[str, list[int]]:
    """Full names of people that stand at least twice."""
    places: dict[str, list[int]] = {}
    for match in FULL.finditer(text):
        places.setdefault(match[0], []).append(match.start())
    return {name: found for name, found in places.items() if len(found) > 1 and is_person(name, text)}


def is_person(name: str, text: str) -> bool:
    given, family = name.split()
    if is_title_word(given.lower()) or is_body_name(name):
        return False
    return is_given_name(given) or re.search(rf"\b(?:Mr|Mrs|Ms|Dr)\.? {re.escape(family)}\b", text) is not None


def misspelled(name: str, chance: random.Random) -> str:
    """The name with one letter changed, left out, doubled or swapped; the first letters stay."""
    at = chance.choice(
        [i for i, char in enumerate(name) if char.islower() and i + 1 < len(name) and name[i + 1].islower()]
    )
    kinds = {
        "change": name[:at] + chance.choice([c for c in string.ascii_lowercase if c != name[at]]) + name[at + 1 :],
        "drop": name[:at] + name[at + 1 :],
        "swap": name[:at] + name[at + 1] + name[at] + name[at + 2 :],
    }
    new = kinds[chance.choice(sorted(kinds))]
    return misspelled(name, chance) if new == name else new


def trials(found: list[Document], number: int, chance: random.Random) -> Iterator[Trial]:
    """As many articles with one misspelled name."""
    drawn = [(document, people(document.text)) for document in found]
    naming = [(document, names) for document, names in drawn if names]
    for _ in range(number if naming else 0):
        document, names = chance.choice(naming)
        old = chance.choice(sorted(names))
        new = misspelled(old, chance)
        at = chance.choice(names[old])
        text = document.text[:at] + new + document.text[at + len(old) :]
        yield Trial(document, with_text(document, text), old, new)


def retitled(found: list[Document], number: int, chance: random.Random) -> Iterator[Trial]:
    """As many articles in which one office before a full name is another."""
    drawn = [(document, list(TITLED.finditer(document.text))) for document in found]
    naming = [(document, places) for document, places in drawn if places]
    for _ in range(number if naming else 0):
        document, places = chance.choice(naming)
        match = chance.choice(places)
        old = match[0].strip()
        row = next(row for row in TITLES if old in row)
        new = chance.choice([title for title in row if title != old])
        text = document.text[: match.start()] + new + " " + document.text[match.end() :]
        yield Trial(document, with_text(document, text), old, new)


def shown(checker: Checker, documents: list[Document], word: str) -> bool:
    """A conflict whose evidence or message has the changed words."""
    return any(
        finding.outcome == "conflict"
        and word in " ".join([finding.message, *(piece.text or "" for piece in finding.evidence)])
        for finding in checker.check(documents).findings
    )


def main() -> int:
    parser = options(__doc__, seed=1)
    parser.add_argument("--trials", type=int, default=300)
    parser.add_argument("--articles", action="store_true")
    asked = parser.parse_args()
    found = articles(asked.data)
    checker = Checker(Settings(select=RULES[:2]))
    if asked.articles:
        for document in found:
            for finding in checker.check([document]).findings:
                if finding.outcome == "conflict":
                    sys.stdout.write(f"{document.id}: {finding.rule} {finding.message}\n")
        return 0
    drawn = list(trials(found, asked.trials, random.Random(asked.seed)))
    missed = [trial for trial in drawn if not shown(checker, [trial.changed], trial.new)]
    rate("misspelled in one text", len(drawn) - len(missed), len(drawn))
    beside = sum(shown(checker, [trial.article, trial.changed], trial.new) for trial in drawn)
    rate("misspelled beside a true copy", beside, len(drawn))
    for trial in missed[: asked.errors]:
        sys.stdout.write(f"  {trial.article.id}: {trial.old} -> {trial.new}\n")
    titled = list(retitled(found, asked.trials, random.Random(asked.seed)))
    wrong = [trial for trial in titled if not shown(checker, [trial.article, trial.changed], trial.new)]
    rate("another title beside a true copy", len(titled) - len(wrong), len(titled))
    for trial in wrong[: asked.errors]:
        sys.stdout.write(f"  {trial.article.id}: {trial.old} -> {trial.new}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
