"""The words of a sentence on either side of a figure."""

from __future__ import annotations

from claimcheck.claims.claim import NumericClaim
from claimcheck.lexing.hedges import BEFORE


def words_before(claim: NumericClaim) -> str:
    """The sentence up to the figure, on one line; "" where it is not known."""
    if claim.span is None or claim.sentence is None or claim.sentence_text is None:
        return ""
    return claim.sentence_text[: claim.span.start - claim.sentence.start].replace("\n", " ")


def words_behind(claim: NumericClaim) -> str:
    """The sentence from the figure on, on one line; "" where it is not known."""
    if claim.span is None or claim.sentence is None or claim.sentence_text is None:
        return ""
    return claim.sentence_text[claim.span.end - claim.sentence.start :].replace("\n", " ")


def hedge_length(claim: NumericClaim) -> int:
    """How many characters the hedge right before a figure has, with the space behind it.

    Of "at about 3" it is "about": the 3 that has no hedge is told with "at" as well.
    """
    hedge, found, _ = (claim.mention or "").partition(claim.text or "-")
    if not found:
        return 0
    at, _, rest = hedge.partition(" ")
    return len(rest) if at.casefold() == "at" and rest.rstrip().casefold() in BEFORE else len(hedge)


def names_a_kind(claim: NumericClaim) -> bool:
    """The figure is a part of a word and tells one kind from another: "the 10-year bond", "the 30-member cabinet"."""
    return words_behind(claim).startswith("-")
