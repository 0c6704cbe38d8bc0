"""How often a hedge or a source that was cut out of a copy is found, and what true copies are blamed for.

    python tests/bench/retold_figures.py [--seed 5] [--data DIR] [--errors N]

Takes each article of ``DIR`` (``../shared/data/news`` beside the checkout), cuts one bound ("up to", "at least") or one
"so-and-so said" out of a copy, and checks both together. Then each article with a true copy: every conflict between the
two is false. Where there is no such data it says so, and stops with status 2.
"""

from __future__ import annotations

import random
import sys
from collections.abc import Callable, Iterator
from typing import NamedTuple

from articles import articles, options, rate, with_text

import claimcheck
from claimcheck import AttributedClaim, Document, NumericClaim, Span

BOUNDS = ("at_least", "at_most", "more_than", "less_than")


class Trial(NamedTuple):
    """An article, its changed copy, and where in the article the figure stands."""

    article: Document
    changed: Document
    place: Span


def without_hedge(article: Document, chance: random.Random) -> Trial | None:
    """The article with one bound cut out."""
    text = article.text
    bounded = [
        (claim.span, claim.mention.find(claim.text))
        for claim in _figures(article)
        if claim.quantity.bound in BOUNDS and claim.mention and claim.text and claim.span and claim.measure.head
    ]
    bounded = [(span, hedge) for span, hedge in bounded if hedge > 0]
    if not bounded:
        return None
    span, hedge = chance.choice(bounded)
    return Trial(article, with_text(article, text[: span.start - hedge] + text[span.start :]), span)


def without_source(article: Document, chance: random.Random) -> Trial | None:
    """The article with one sentence cut down to what somebody said in it."""
    said = [
        claim
        for claim in claimcheck.extract(article)
        if isinstance(claim, AttributedClaim) and claim.mode == "indirect" and len(claim.content) == 1
    ]
    figures = [
        figure.span for figure in _figures(article) if figure.needs_voucher and figure.measure.head and figure.span
    ]
    told = [
        (claim.span, claim.sentence)
        for claim in said
        if claim.speaker is not None and claim.speaker.name is not None and claim.span and claim.sentence
        if claim.sentence.start <= claim.span.start and claim.span.end <= claim.sentence.end
        if any(claim.span.start <= span.start and span.end <= claim.span.end for span in figures)
    ]
    if not told:
        return None
    words, sentence = chance.choice(told)
    bare = words.slice(article.text)
    text = f"{article.text[: sentence.start]}{bare[:1].upper()}{bare[1:]}.{article.text[sentence.end :]}"
    return Trial(article, with_text(article, text), words)


def _figures(article: Document) -> Iterator[NumericClaim]:
    for claim in claimcheck.extract(article):
        if isinstance(claim, NumericClaim) and claim.field == "text" and claim.section != "headline":
            yield claim


def seen(trial: Trial, rule: str) -> bool:
    """The rule points at the figure that was changed."""
    return any(
        finding.rule == rule
        and finding.outcome == "conflict"
        and any(
            piece.document == trial.article.id
            and piece.span
            and trial.place.start <= piece.span.start < trial.place.end
            for piece in finding.evidence
        )
        for finding in claimcheck.check([trial.article, trial.changed]).findings
    )


def main() -> int:
    asked = options(__doc__, seed=5).parse_args()
    found = articles(asked.data)
    edits: tuple[tuple[str, str, Callable[[Document, random.Random], Trial | None]], ...] = (
        ("ATT005", "bounds cut out", without_hedge),
        ("ATT004", "sources cut out", without_source),
    )
    for rule, what, edit in edits:
        chance = random.Random(asked.seed)
        drawn = [trial for trial in (edit(article, chance) for article in found) if trial is not None]
        missed = [trial for trial in drawn if not seen(trial, rule)]
        rate(f"{what}, found by {rule}", len(drawn) - len(missed), len(drawn))
        for trial in missed[: asked.errors]:
            sys.stdout.write(f"  {trial.article.id}: {trial.place.slice(trial.article.text)!r}\n")
    false = 0
    for article in found:
        reported = claimcheck.check([article, with_text(article, article.text)]).findings
        false += sum(f.outcome == "conflict" and len({e.document for e in f.evidence}) > 1 for f in reported)
    sys.stdout.write(f"conflicts between true copies: {false} in {len(found)} articles\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
