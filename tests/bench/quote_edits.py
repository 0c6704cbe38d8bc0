"""How often a quotation that was changed by one word in one of two texts is found, and what copies are blamed for.

    python tests/bench/quote_edits.py [--trials 500] [--seed 1] [--data DIR] [--errors N]

Takes articles of ``DIR`` (``../shared/data/news`` beside the checkout), puts another word of the same article into one
of its quotations, and checks the article together with the changed copy. Then each article with a true copy: every
report of ATT001 or ATT002 there is false. Where there is no such data it says so, and stops with status 2.
"""

from __future__ import annotations

import random
import re
import sys
from collections.abc import Iterator

from articles import Trial, articles, options, rate, with_text

import claimcheck
from claimcheck import AttributedClaim, Document

WORD = re.compile(r"[A-Za-z]{3,}")
SHORTEST = 5
"""Words of a quotation that is worth changing."""
RULES = ("ATT001", "ATT002")


def trials(found: list[Document], number: int, chance: random.Random) -> Iterator[Trial]:
    """As many changed quotations, each of an article drawn by chance."""
    made = 0
    quoting = [document for document in found if '"' in document.text or "\u201c" in document.text]
    while made < number:
        document = chance.choice(quoting)
        quotes = [
            words
            for claim in claimcheck.extract(document)
            if isinstance(claim, AttributedClaim)
            for words in claim.quotes
            if len(words.text.split()) >= SHORTEST and "[" not in words.text
        ]
        if not quotes:
            quoting.remove(document)
            continue
        words = chance.choice(quotes)
        inside = list(WORD.finditer(words.text))
        others = sorted({word.lower() for word in WORD.findall(document.text)})
        if not inside or len(others) < 2:
            continue
        old = chance.choice(inside)
        new = chance.choice([word for word in others if word != old.group().lower()])
        new = new.capitalize() if old.group()[0].isupper() else new
        at = words.span.start + old.start()
        text = document.text[:at] + new + document.text[at + len(old.group()) :]
        made += 1
        yield Trial(document, with_text(document, text), old.group(), new)


def seen(trial: Trial) -> bool:
    """The changed word is among what is shown."""
    findings = claimcheck.check([trial.article, trial.changed]).findings
    return any(
        finding.rule == "ATT001" and any(trial.new in (piece.text or "") for piece in finding.evidence)
        for finding in findings
    )


def main() -> int:
    parser = options(__doc__, seed=1)
    parser.add_argument("--trials", type=int, default=500)
    asked = parser.parse_args()
    found = articles(asked.data)
    drawn = list(trials(found, asked.trials, random.Random(asked.seed)))
    missed = [trial for trial in drawn if not seen(trial)]
    rate("changed quotations found", len(drawn) - len(missed), len(drawn))
    for trial in missed[: asked.errors]:
        sys.stdout.write(f"  {trial.article.id}: {trial.old} -> {trial.new}\n")
    copied = {trial.article.id: trial.article for trial in drawn}
    false = 0
    for document in copied.values():
        pair = [document, document.model_copy(update={"id": f"{document.id}-copy"})]
        reported = [finding for finding in claimcheck.check(pair).findings if finding.rule in RULES]
        false += sum(finding.outcome == "conflict" for finding in reported)
    sys.stdout.write(f"conflicts of {' and '.join(RULES)} between true copies: {false} in {len(copied)} articles\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
