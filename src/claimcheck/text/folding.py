"""Folded copies of a text: one character for one character, so that every offset stays what it was."""

import re
from functools import lru_cache

from claimcheck.text.grouping import with_commas

_SPACES = "\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000\t\r\x0b\x0c"
_UNSEEN = "\u200b\u200e\u200f\u2060\ufeff"
"""Marks without width that stand between words. A soft hyphen stands inside one and is kept."""
_DASHES = "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe58\ufe63\uff0d"
_DOUBLE = "\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb\uff02"
_SINGLE = "\u2018\u2019\u201a\u201b\u2032\u0060\u00b4\uff07"
_WIDE = {0xFF01 + i: 0x21 + i for i in range(94) if 0x21 + i not in (0x22, 0x27, 0x2D)}

_SAFE: dict[int, int] = {
    **_WIDE,
    **{ord(c): ord(" ") for c in _SPACES + _UNSEEN},
    **{ord(c): ord("-") for c in _DASHES},
    **{ord(c): ord('"') for c in _DOUBLE},
    **{ord(c): ord("'") for c in _SINGLE},
}
_FOLDED = re.compile(r"[^\x00-\x08\n\x0e-_a-\x7f]+")
"""All that may change, told by what does not: a few characters in a thousand, so that only these are looked up."""

_COMMON = [(char, chr(_SAFE[ord(char)])) for char in "\u2019\u201c\u201d\u2018\u2013\u2014\u00a0"]
"""Those of nearly all texts, and of most the only ones: one after the other they are found faster than all at once."""
_CONTROLS = "\t\r\x0b\x0c`"


def fold(text: str) -> str:
    """The text with plain spaces, hyphens, quotation marks and digits; lines and length are kept.

    Because one character always becomes one character, a position in the folded text is the
    position in the text itself.

    Fixed spaces inside a number become commas, as no reader takes 1\u202f200 for two numbers.

    >>> fold("\u201cmore than\u00a010\u2013\uff11\uff12\u201d")
    '"more than 10-12"'
    """
    if text.isascii() and "\t" not in text and "\r" not in text:
        return text
    text = with_commas(text)
    for char, plain in _COMMON:
        text = text.replace(char, plain)
    return text if text.isascii() and not any(char in text for char in _CONTROLS) else _FOLDED.sub(_folded, text)


def _folded(match: re.Match[str]) -> str:
    """The characters of one place."""
    return match[0].translate(_SAFE)


@lru_cache(maxsize=2)
def small(text: str) -> str:
    """The text in small letters, one character for each.

    The few letters that would become two stay as they are.

    >>> small("GRO\u00df und MALM\u00d6")
    'gro\u00df und malm\u00f6'
    """
    low = text.casefold()
    if len(low) == len(text):
        return low
    odd = {char for char in set(text) if len(char.casefold()) != 1}
    pieces = re.split(f"([{''.join(map(re.escape, odd))}])", text)
    return "".join([piece if piece in odd else piece.casefold() for piece in pieces])
