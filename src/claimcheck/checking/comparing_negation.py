"""Whether a text says of a figure that it is not so, or not of all that it counts."""

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


_SHARE_OF = re.compile(
    r"\b(?:half|third|quarter|fifth|tenth|most|some|many|none|several|%|percent|per cent|majority|part) of "
    r"(?:the|its|his|her|their|all|these|those)\s+$",
    re.IGNORECASE,
)


def shared_out(claim: NumericClaim) -> bool:
    """Of what is counted only a share is spoken of: "half of the 60 pupils speak French"."""
    if claim.span is None or claim.sentence is None or claim.sentence_text is None:
        return False
    start = max(0, claim.span.start - claim.sentence.start)
    return _SHARE_OF.search(fold(claim.sentence_text[max(0, start - _LOOK) : start])) is not None
