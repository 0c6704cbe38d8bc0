"""Digits that typesetters group with spaces no line breaks at: 1\u202f200, 12\u00a0000."""

from __future__ import annotations

import re

FIXED_SPACES = "\u00a0\u2007\u2009\u202f"
"""Spaces that hold what they stand between together. A plain space may also stand between two numbers."""

_GROUPED = re.compile(
    rf"[1-9](?<![0-9.,].)(?<![0-9][{FIXED_SPACES}].)[0-9]{{0,2}}(?:[{FIXED_SPACES}][0-9]{{3}}){{1,6}}(?![0-9]|[{FIXED_SPACES}][0-9])"
)
_TO_COMMAS = str.maketrans(dict.fromkeys(FIXED_SPACES, ","))


def with_commas(text: str) -> str:
    """The text with commas for the fixed spaces inside numbers, one character for one.

    >>> with_commas("1\u202f200 men, 12\u00a0km, 020\u00a07946\u00a00018")
    '1,200 men, 12\\xa0km, 020\\xa07946\\xa00018'
    """
    if not any(space in text for space in FIXED_SPACES):
        return text
    return _GROUPED.sub(_commas, text)


def _commas(match: re.Match[str]) -> str:
    """The number with commas."""
    return match[0].translate(_TO_COMMAS)
