"""Who says it, and how."""

from __future__ import annotations

from typing import Literal

from claimcheck.text.span import Span
from claimcheck.text.value import Value

Stance = Literal[
    "neutral",
    "denial",
    "accusation",
    "belief",
    "estimate",
    "intention",
    "directive",
    "concession",
    "refusal",
    "evaluation",
]
Mode = Literal["direct", "mixed", "indirect"]


class Speaker(Value):
    """Who asserts a claim in the text.

    ``span`` is the mention beside the words (it may be "he"), ``text`` its characters; an aside has both its commas:
    "Anna Keller, the mayor,". ``name`` is the canonical name
    where it is known, ``title`` the office it stands with, ``resolved_from`` the span of the name that a pronoun or a
    role was resolved to. ``anonymous`` is one person who vouches and is not named: "one official", "a source".
    """

    span: Span | None = None
    text: str | None = None
    name: str | None = None
    title: str | None = None
    resolved_from: Span | None = None
    anonymous: bool = False

    @property
    def called(self) -> str | None:
        """The name, else the mention without the comma that closes an aside: "the mayor, an engineer"."""
        return self.name or (self.text and self.text.rstrip(","))


class Words(Value):
    """Quoted words and where they stand, without their quotation marks."""

    span: Span
    text: str


class Cue(Value):
    """The word that ties a speaker to what is said."""

    span: Span
    lemma: str
    stance: Stance = "neutral"
