"""The claims of two texts that are held against each other: more than a check reads, which has no second text to ask."""

from __future__ import annotations

from claimcheck.claims.claim import Claim, NumericClaim
from claimcheck.extraction.extract import extract
from claimcheck.extraction.lifetimes import with_lifetimes
from claimcheck.extraction.standings import with_standings
from claimcheck.text.document import Document


def read_both(premise: Document, hypothesis: Document) -> tuple[tuple[Claim, ...], tuple[Claim, ...]]:
    """The claims of both texts, with ranks and rates, and with the years of lives that the other text asks for."""
    first, second = (with_standings(side, _figures(extract(side))) for side in (premise, hypothesis))
    return with_lifetimes(premise, first, hypothesis.text), with_lifetimes(hypothesis, second, premise.text)


def _figures(claims: tuple[Claim, ...]) -> tuple[Claim, ...]:
    """Without the numbers that point back ("all four"): they say nothing that the figures they stand for do not."""
    return tuple(claim for claim in claims if not (isinstance(claim, NumericClaim) and claim.points))
