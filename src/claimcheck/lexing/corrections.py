"""The notes in which papers say what they had wrong."""

from __future__ import annotations

import re
from collections.abc import Iterator

from claimcheck.text.folding import small

_NOTE = re.compile(
    r"\b(?:an? (?:earlier|previous|original) version of (?:this|the) (?:article|story|report|headline|post|column)"
    r"|this (?:article|story|report|post|page|headline) (?:was|has been) (?:amended|corrected)"
    r"|(?:originally|previously|earlier) (?:misstated|misreported|incorrectly (?:said|stated|gave|reported))"
    r"|(?:article|story|report|column|headline|caption|chart|review|obituary|briefing)\b[^;]{0,80}\b(?:misstated|misreported|"
    r"incorrectly (?:said|stated|gave|reported|put|referred)))"
    r"|\A\W*(?:correction|clarification)s?\b\s*(?:\([^)]{0,40}\)\s*)?[:,.-]",
    re.IGNORECASE,
)
"""What a sentence of such a note has."""

_OPENINGS = ("version of th", "amended", "correct", "misstated", "misreported", "clarification")
"""One of these stands in every note: where none does, a text need not be searched."""

LONGEST = 700
"""Characters of a note that are read: the notes of papers have some 100 to 400."""


def notes(folded: str) -> Iterator[tuple[int, int]]:
    """Where notes of correction stand in a text: from the words that announce them to the end of the paragraph.

    >>> list(notes("All quiet.\\n\\nCorrection: it was 5,500, not 1,000.\\n\\nMore."))
    [(12, 48)]
    """
    low = small(folded)
    if not _may_note(low):
        return
    start = 0
    for paragraph in low.split("\n\n"):
        end = start + len(paragraph)
        found = _NOTE.search(folded[start:end]) if _may_note(paragraph) else None
        if found is not None:
            yield start + found.start(), min(end, start + found.start() + LONGEST)
        start = end + 2


def in_note(sentence: str) -> bool:
    """The sentence says that something was wrong.

    >>> in_note("An earlier version of this story gave the day as May 3."), in_note("Police corrected the toll.")
    (True, False)
    """
    return _may_note(sentence.casefold()) and _NOTE.search(sentence) is not None


def _may_note(low: str) -> bool:
    return any(map(low.__contains__, _OPENINGS))
