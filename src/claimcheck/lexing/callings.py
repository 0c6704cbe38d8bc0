"""What a text calls somebody in what happened, or in a family: "the gunman, Paul Hale", "her daughter Anna"."""

from __future__ import annotations

import re

from claimcheck.text.tables import one_of, words

# Words for the one who did it; all stand for the first.
_DOERS = words("gunman shooter attacker assailant killer sniper bomber")
KIN = words("daughter son brother sister mother father wife husband grandmother grandfather uncle aunt nephew niece")
_ANY = one_of({*_DOERS, *KIN})
_BEFORE = re.compile(rf"\b({_ANY})(?:,? (?:identified|named) (?:by (?:the )?\w+ )?as| was| is)?,? \Z")
_AFTER = re.compile(
    rf", (?:who (?:is|was) )?(?:the|his|her|their|whose) (?:alleged |suspected |accused |only |lone )?({_ANY})(?=[,.;]| who\b)"
)
_LOOK = 60
_LEADS = (*sorted(_DOERS | KIN), "as", "was", "is")
"""The last words before a name that is called something there."""

_LONGEST = 20
"""Characters of the longest of them, a comma and a space."""


def calling(folded: str, start: int, end: int) -> str | None:
    """What the words right before or right behind a name call its owner; those who did it are all "attacker".

    >>> text = "Police said the gunman, Paul Hale, shot her daughter Anna."
    >>> calling(text, 24, 33), calling(text, 53, 57)
    ('attacker', 'daughter')
    """
    led = folded[max(0, start - _LONGEST) : start].rstrip(" ,").endswith(_LEADS)
    found = (_BEFORE.search(folded, max(0, start - _LOOK), start) if led else None) or _AFTER.match(folded, end)
    if found is None:
        return None
    return "attacker" if found[1] in _DOERS else found[1]
