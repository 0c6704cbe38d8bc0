"""Names of claims: made of content, and numbered where one sentence says a thing twice."""

from __future__ import annotations

from functools import lru_cache

from claimcheck.claims.identity import framed, named, squeeze


class Counted:
    """Numbers the occurrences of one mention in one sentence, for ids that survive edits elsewhere."""

    def __init__(self) -> None:
        self._seen: dict[bytes, int] = {}

    def identify(self, kind: str, document: str, sentence: str, text: str) -> str:
        """The id of the next claim with this text in this sentence."""
        mention = _told(kind, document) + _said(sentence) + framed(text)
        self._seen[mention] = nth = self._seen.get(mention, 0) + 1
        return named(mention + _nth(nth))


@lru_cache(maxsize=32)
def _told(kind: str, document: str) -> bytes:
    """What the ids of the claims of one kind in a document begin with."""
    return framed("claim") + framed(kind) + framed(document)


@lru_cache(maxsize=256)  # claims of one kind are named after all those of another: once a text, not once a kind
def _said(sentence: str) -> bytes:
    """What the ids of the claims of one sentence share."""
    return framed(squeeze(sentence))


@lru_cache(maxsize=32)
def _nth(number: int) -> bytes:
    return framed(str(number))
