"""The words of a sentence on either side of a figure."""

from __future__ import annotations

from claimcheck.claims.claim import NumericClaim


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


def names_a_kind(claim: NumericClaim) -> bool:
    """The figure is a part of a word and tells one kind from another: "the 10-year bond", "the 30-member cabinet"."""
    return words_behind(claim).startswith("-")
