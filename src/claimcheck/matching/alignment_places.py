"""Where a figure says of itself that it holds: straight behind it, straight before it, or around its brackets."""

from __future__ import annotations

import re

from claimcheck.claims.claim import DateClaim, NumericClaim
from claimcheck.lexing.gazetteer import places_in
from claimcheck.text.folding import fold

CHARACTERS = 120
"""How far from a figure words are read."""

_NEAR = 60

CALENDAR = frozenset(
    """january february march april may june july august september october november december monday tuesday wednesday
    thursday friday saturday sunday""".split()
)


def told_place(claim: NumericClaim | DateClaim) -> tuple[str, ...]:
    """The place that the words straight beside a figure name; nothing where none do."""
    return _place_behind(claim) or _place_ahead(claim) or _place_of_bracket(claim)


def noun_length(claim: NumericClaim | DateClaim) -> int:
    """How far the words of what is counted reach behind the figure."""
    if not isinstance(claim, NumericClaim) or not claim.mention or not claim.text:
        return 0
    at = claim.mention.find(claim.text)
    return max(0, len(claim.mention) - at - len(claim.text)) if at >= 0 else 0


_PLACED_BEHIND = re.compile(
    r"\s*(?:(?:were|was|are|have|has|had|been|cases|deaths|people|reported|confirmed|recorded|registered)\s+){0,4}(?:in|from)\s+(?:the\s+)?"
    r"(?P<name>[A-Z][\w'-]*(?:\s+(?:(?:of|and)\s+)?[A-Z][\w'-]*){0,5})"
)


def _place_behind(claim: NumericClaim | DateClaim) -> tuple[str, ...]:
    """Where a figure says straight behind itself that it holds: "19 in Lom", "862 were in the Free State of Saxony"."""
    if not isinstance(claim, NumericClaim) or claim.quantity.unit or claim.span is None:
        return ()
    if claim.sentence is None or claim.sentence_text is None:
        return ()
    found = _PLACED_BEHIND.match(claim.sentence_text, claim.span.end - claim.sentence.start + noun_length(claim))
    return (found["name"],) if found is not None and found["name"].casefold() not in CALENDAR else ()


_PLACED_AHEAD = re.compile(r"\b[Ii]n\s+(?:the\s+)?(?P<name>[A-Z][\w'-]*(?:\s+[A-Z][\w'-]*){0,3})\s*,?\s+\Z")


def _place_ahead(claim: NumericClaim | DateClaim) -> tuple[str, ...]:
    """Where a figure holds that stands straight behind a place: "41 % in Bergen, and in Oslo 37 %"."""
    if not isinstance(claim, NumericClaim) or claim.span is None or claim.sentence is None or not claim.sentence_text:
        return ()
    if claim.quantity.dimension not in ("count", "percentage"):
        return ()  # "in the mountains 55 miles east of Seattle"
    start = max(0, claim.span.start - claim.sentence.start)
    found = _PLACED_AHEAD.search(claim.sentence_text[max(0, start - _NEAR) : start])
    return (found["name"],) if found is not None and found["name"].casefold() not in CALENDAR else ()


_OPENED = re.compile(r"\(([^()]*)\Z")


def _place_of_bracket(claim: NumericClaim | DateClaim) -> tuple[str, ...]:
    """Where a figure in brackets holds, if they stand behind the name of a place: "in Canada (with sales of 700,000)"."""
    if not isinstance(claim, NumericClaim) or claim.span is None or claim.sentence is None or not claim.sentence_text:
        return ()
    start = max(0, claim.span.start - claim.sentence.start)
    before = fold(claim.sentence_text[max(0, start - CHARACTERS) : start])
    opened = _OPENED.search(before)
    if opened is None or places_in(opened[1]):
        return ()
    outside = before[: opened.start()].rstrip()
    return tuple(name for _, end, name in places_in(outside) if end == len(outside))


def plain_place(name: str) -> str:
    """A place without the word for its kind: "Lom Province" is Lom."""
    return " ".join(word for word in name.casefold().split() if word not in _KINDS_OF_PLACE)


_KINDS_OF_PLACE = frozenset("the province state county city district region town municipality".split())
