"""Names made of content: the same text has the same ids on any machine."""

from __future__ import annotations

import hashlib
from functools import lru_cache


def digest(*parts: str) -> str:
    """Sixteen hexadecimal digits of a SHA-256 over the parts; the parts cannot run together."""
    hashed = hashlib.sha256()
    for part in parts:
        raw = part.encode("utf-8", "surrogatepass")
        hashed.update(len(raw).to_bytes(8, "big"))
        hashed.update(raw)
    return hashed.hexdigest()[:16]


@lru_cache(maxsize=256)  # the claims of one sentence ask for it one after the other
def squeeze(text: str) -> str:
    """The text with every run of white space as one space."""
    return " ".join(text.split())
