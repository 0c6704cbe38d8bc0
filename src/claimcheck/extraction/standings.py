"""Ranks and rates as claims, for comparing two texts."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from claimcheck.claims.claim import Claim, NumericClaim
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
    found = [figure for figure in find_standings(folded) if not _taken(figure, claims)]
    if not found:
        return tuple(claims)
    kept = [claim for claim in claims if not _within(claim, found)]
    standings = numeric_claims(document, _by_sentence(document.text, folded, found), (), Counted())
    return tuple(sorted((*kept, *standings), key=_place))


def _by_sentence(text: str, folded: str, found: Sequence[Figure]) -> list[tuple[Sentence, list[Figure]]]:
    lines: list[tuple[Sentence, list[Figure]]] = []
    left = list(found)
    for number, span in enumerate(sentences(folded)):
        inside = [figure for figure in left if span.start <= figure.start and figure.end <= span.end]
        if inside:
            lines.append((Sentence(text, folded, span, "body", number=number), inside))
            left = [figure for figure in left if figure.start >= span.end]
    return lines


def _taken(figure: Figure, claims: Iterable[Claim]) -> bool:
    """A date, or a figure that reaches further, already says what stands here."""
    return any(
        claim.kind != "attributed"
        and claim.span is not None
        and claim.span.start < figure.end
        and figure.start < claim.span.end
        and not _gives_way(claim, figure)
        for claim in claims
    )


def _within(claim: Claim, found: Iterable[Figure]) -> bool:
    return any(_gives_way(claim, figure) for figure in found)


def _gives_way(claim: Claim, figure: Figure) -> bool:
    """A figure is a part of the rate, or a share that says less than its two counts ("15 out of 28")."""
    if not isinstance(claim, NumericClaim) or claim.span is None:
        return False
    if claim.quantity.bound == "vague":
        return claim.span.start < figure.end and figure.start < claim.span.end
    return figure.start <= claim.span.start and claim.span.end <= figure.end


def _place(claim: Claim) -> tuple[int, int, str]:
    span = claim.span or Span(start=0, end=0)
    return span.start, span.end, claim.kind
