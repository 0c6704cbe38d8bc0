"""Ranks and rates as claims, for comparing two texts."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from claimcheck.claims.claim import Claim, DateClaim, NumericClaim, ScoreClaim
from claimcheck.extraction.counted import Counted
from claimcheck.extraction.numeric import numeric_claims
from claimcheck.extraction.sentence import Sentence
from claimcheck.lexing.standings import find_standings
from claimcheck.lexing.token import Figure
from claimcheck.text.document import Document
from claimcheck.text.folding import fold
from claimcheck.text.sentences import sentences
from claimcheck.text.span import Span


def with_standings(document: Document, claims: Sequence[Claim]) -> tuple[Claim, ...]:
    """The claims of a document and its ranks and rates, in reading order.

    A figure that is only a part of a rate ("9" of "1 / 9") gives way to it; a rank inside a date is none.
    """
    folded = fold(document.text)
    found = find_standings(folded)
    if not found:
        return tuple(claims)
    taken = [claim for claim in claims if _takes(claim)]
    kept, gone = _meeting(found, taken)
    if not kept:
        return tuple(claims)
    standings = numeric_claims(document, _by_sentence(document.text, folded, kept), (), Counted())
    return tuple(sorted((*(claim for claim in claims if claim.id not in gone), *standings), key=_place))


def _takes(claim: Claim) -> bool:
    """The characters of a figure, a date or a score of a contest are taken; a rating is what is looked for here."""
    if isinstance(claim, ScoreClaim) and claim.contest == "rating":
        return False
    return isinstance(claim, NumericClaim | DateClaim | ScoreClaim) and claim.field == "text"


def _meeting(found: Sequence[Figure], claims: Sequence[Claim]) -> tuple[list[Figure], frozenset[str]]:
    """The figures that no claim says already, and the ids of the claims that give way to them."""
    kept: list[Figure] = []
    gone: set[str] = set()
    starts = [claim.span.start for claim in claims if claim.span is not None]
    for figure in found:
        # Claims do not overlap one another: besides those that begin within the figure only the one before may reach in.
        first = max(0, bisect_left(starts, figure.start) - 1)
        near = claims[first : bisect_left(starts, figure.end)]
        met = [claim for claim in near if claim.span is not None and claim.span.end > figure.start]
        if all(_gives_way(claim, figure) for claim in met):
            kept.append(figure)
            gone.update(claim.id for claim in met)
    return kept, frozenset(gone)


def _by_sentence(text: str, folded: str, found: Sequence[Figure]) -> list[tuple[Sentence, list[Figure]]]:
    lines: list[tuple[Sentence, list[Figure]]] = []
    starts = [figure.start for figure in found]
    for number, span in enumerate(sentences(folded)):
        within = found[bisect_left(starts, span.start) : bisect_left(starts, span.end)]
        inside = [figure for figure in within if figure.end <= span.end]
        if inside:
            lines.append((Sentence(text, folded, span, "body", number=number), inside))
    return lines


def _gives_way(claim: Claim, figure: Figure) -> bool:
    """A figure is a part of the rate, or a share that says less than its two counts ("15 out of 28")."""
    if not isinstance(claim, NumericClaim) or claim.span is None:
        return False
    if claim.quantity.bound == "vague":
        return True
    return figure.start <= claim.span.start and claim.span.end <= figure.end


def _place(claim: Claim) -> tuple[int, int, str]:
    span = claim.span or Span(start=0, end=0)
    return span.start, span.end, claim.kind
