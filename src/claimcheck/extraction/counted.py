"""Names of claims: made of content, and numbered where one sentence says a thing twice."""

from __future__ import annotations

from claimcheck.claims.identity import digest, squeeze


class Counted:
    """Numbers the occurrences of one mention in one sentence, for ids that survive edits elsewhere."""

    def __init__(self) -> None:
        self._seen: dict[tuple[str, str, str], int] = {}

    def identify(self, kind: str, document: str, sentence: str, text: str) -> str:
        """The id of the next claim with this text in this sentence."""
        key = (kind, squeeze(sentence), text)
        self._seen[key] = nth = self._seen.get(key, 0) + 1
        return digest("claim", kind, document, *key[1:], str(nth))
