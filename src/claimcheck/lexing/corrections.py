"""The notes in which papers say what they had wrong."""

from __future__ import annotations

import re
from collections.abc import Iterator

from claimcheck.text.folding import small

NOTE = re.compile(
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
    if not any(opening in low for opening in _OPENINGS):
        return
    start = 0
    for paragraph in folded.split("\n\n"):
        found = NOTE.search(paragraph)
        if found is not None:
            yield start + found.start(), start + min(len(paragraph), found.start() + LONGEST)
        start += len(paragraph) + 2
