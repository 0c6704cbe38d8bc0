"""Whether a text says of a figure that it is not so."""

from __future__ import annotations

import re

from claimcheck.claims.claim import NumericClaim
from claimcheck.text.folding import fold

_NOT = re.compile(r"\b(?:not|never|cannot|nor|without|miss(?:ed|es)?|fail(?:ed|s)? to)\b|n't\b")
_LOOK, _FAR = 40, 120


def denied(claim: NumericClaim) -> bool:
    """What is said of the figure is that it is not so: "do not spend more than 400 euros".

    A denial that comes behind the figure is of something else: "12 films, not all of them made in Lyon".
    """
    if claim.span is None or claim.sentence is None or claim.sentence_text is None:
        return claim.modality == "denied"
    start = max(0, claim.span.start - claim.sentence.start)
    reach = _FAR if claim.modality == "denied" else _LOOK
    return _NOT.search(fold(claim.sentence_text[max(0, start - reach) : start])) is not None
