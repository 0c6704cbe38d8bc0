"""Names made of content: the same text has the same ids on any machine."""

from __future__ import annotations

import hashlib
from functools import lru_cache


def digest(*parts: str) -> str:
    """Sixteen hexadecimal digits of a SHA-256 over the parts; the parts cannot run together."""
    return named(b"".join([framed(part) for part in parts]))


def named(content: bytes) -> str:
    """The digest of parts that are framed already, one behind the other."""
    return hashlib.sha256(content).hexdigest()[:16]


def framed(part: str) -> bytes:
    """The part behind its length."""
    raw = part.encode("utf-8", "surrogatepass")
    return len(raw).to_bytes(8, "big") + raw


@lru_cache(maxsize=256)  # the claims of one sentence ask for it one after the other
def squeeze(text: str) -> str:
    """The text with every run of white space as one space, and none around it."""
    if text.isprintable() and "  " not in text and text[:1] != " " != text[-1:]:
        return text  # a space is the only white space that is printed
    return " ".join(text.split())
