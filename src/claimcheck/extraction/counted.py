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
        mention = _stem(kind, document, sentence) + framed(text)
        self._seen[mention] = nth = self._seen.get(mention, 0) + 1
        return named(mention + framed(str(nth)))


@lru_cache(maxsize=256)
def _stem(kind: str, document: str, sentence: str) -> bytes:
    """What the ids of the claims of one kind in one sentence are made of."""
    return b"".join(map(framed, ("claim", kind, document, squeeze(sentence))))
