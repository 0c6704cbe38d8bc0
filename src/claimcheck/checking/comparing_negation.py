"""Whether a text says of a figure that it is not so."""

from __future__ import annotations

import re

from claimcheck.claims.claim import NumericClaim
from claimcheck.text.folding import fold

_NOT = re.compile(r"\b(?:not|never|cannot|nor|without|miss(?:ed|es)?|fail(?:ed|s)? to)\b|n't\b")
_LOOK = 40


def denied(claim: NumericClaim) -> bool:
    """What is said of the figure is that it is not so: "do not spend more than 400 euros"."""
    if claim.modality == "denied":
        return True
    if claim.span is None or claim.sentence is None or claim.sentence_text is None:
        return False
    start = max(0, claim.span.start - claim.sentence.start)
    return _NOT.search(fold(claim.sentence_text[max(0, start - _LOOK) : start])) is not None
