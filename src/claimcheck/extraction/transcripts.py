"""Who speaks in a transcript: "KELLER: We looked twice." at the head of a paragraph.

Lines of a log look the same ("BURGLARY: ..."). So a text is a transcript only where two people whose names it gives in
full take turns, and one of them asks something.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import NamedTuple

_TURN = re.compile(
    r"^(?P<name>[A-Z][A-Z.'-]+(?: [A-Z][A-Z.'-]*){0,3})(?:, [^:\n]{1,60}| \([^)\n]{1,60}\))?: (?P<said>[^\n]+)",
    re.MULTILINE,
)
_FEWEST = 3


class Turn(NamedTuple):
    """The name before a colon, and what follows it up to the end of the paragraph."""

    name: tuple[int, int]
    said: tuple[int, int]


def turns(folded: str, people: Iterable[str]) -> tuple[Turn, ...]:
    """The turns of a transcript; none where the text is none.

    >>> text = "Anna Keller met Ben Hale.\\nHALE: Is it safe?\\nKELLER: We looked twice.\\nHALE: When?"
    >>> [text[slice(*turn.name)] for turn in turns(text, ["Anna Keller", "Ben Hale"])]
    ['HALE', 'KELLER', 'HALE']
    >>> turns("ARREST: On Nov. 21 a man was held.\\nARREST: Who is he?\\nTHEFT: A van was taken.", [])
    ()
    """
    found = [Turn(match.span("name"), match.span("said")) for match in _TURN.finditer(folded)]
    if len(found) < _FEWEST or not any(
        folded[turn.said[0] : turn.said[1]].rstrip(' "').endswith("?") for turn in found
    ):
        return ()
    known = {name.split()[-1].upper() for name in people if " " in name}
    named = tuple(turn for turn in found if _last(folded, turn) in known)
    return named if len({_last(folded, turn) for turn in named}) > 1 else ()


def _last(folded: str, turn: Turn) -> str:
    return folded[turn.name[0] : turn.name[1]].split()[-1].strip(".")
