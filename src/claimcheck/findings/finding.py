"""Remarks, and the findings they become once their rule has signed them."""

from __future__ import annotations

from typing import Literal, NamedTuple, Self

from pydantic import Field

from claimcheck.claims.claim import Claim, Field_
from claimcheck.claims.speech import Words
from claimcheck.text.span import Span
from claimcheck.text.value import Value, built

Severity = Literal["error", "warning", "info"]
SEVERITIES: tuple[Severity, ...] = ("error", "warning", "info")
Outcome = Literal["conflict", "dispute", "update", "consistent", "note"]
Verdict = Literal["same", "different", "contained", "unknown"]
DIMENSIONS = ("measure", "entity", "place", "time", "scope", "modality", "role", "speaker")


class Dimensions(Value):
    """The gate's verdict on a pair or group, one per dimension."""

    measure: Verdict = "unknown"
    entity: Verdict = "unknown"
    place: Verdict = "unknown"
    time: Verdict = "unknown"
    scope: Verdict = "unknown"
    modality: Verdict = "unknown"
    role: Verdict = "unknown"
    speaker: Verdict = "unknown"


SAME = Dimensions(
    measure="same",
    entity="same",
    place="same",
    time="same",
    scope="same",
    modality="same",
    role="same",
    speaker="same",
)
"""The verdict of a gate that found no difference at all."""


class Excerpt(NamedTuple):
    """Some of the words of a claim: a finding about quoted words points at those that differ."""

    claim: Claim
    words: Words

    @property
    def id(self) -> str:
        """The id of the claim."""
        return self.claim.id

    @property
    def document(self) -> str | None:
        """The document the claim stands in."""
        return self.claim.document

    @property
    def field(self) -> Field_:
        """The text of the document that the words stand in."""
        return self.claim.field

    @property
    def span(self) -> Span:
        """Where the words stand."""
        return self.words.span

    @property
    def text(self) -> str:
        """The words."""
        return self.words.text

    @property
    def sentence(self) -> Span | None:
        """The sentence the claim begins in."""
        return self.claim.sentence

    @property
    def sentence_text(self) -> str | None:
        """Its text."""
        return self.claim.sentence_text


class Evidence(Value):
    """One quoted piece: the figure, date, name or words themselves, and the claim they make.

    Claims made by hand have no characters: ``document`` and ``span`` are None, and ``claim`` names the claim.
    ``sentence`` is the span of the sentence around it.
    """

    document: str | None = None
    field: Field_ = "text"
    span: Span | None = None
    text: str | None = None
    claim: str | None = None
    sentence: Span | None = None

    @classmethod
    def of(cls, claim: Claim | Excerpt) -> Self:
        """The characters of the claim, or of the part of it, where it has any."""
        return built(
            cls,
            document=claim.document,
            field=claim.field,
            span=claim.span,
            text=claim.text,
            claim=claim.id,
            sentence=claim.sentence,
        )


class Replacement(Value):
    """Some characters that become others; of a claim made by hand its figure does."""

    document: str | None = None
    field: Field_ = "text"
    span: Span | None = None
    old: str
    new: str
    claim: str | None = None


class Repair(Replacement):
    """A change that makes the equation hold, and with it every other one that shares its figures.

    ``also`` are the places that have to be changed with it: the figure where the text has it again, and other figures
    where no change of one will do. ``note`` says in words what else the change does, or what it leaves undone.
    """

    also: tuple[Replacement, ...] = ()
    note: str = ""


class Fix(NamedTuple):
    """What a check proposes: this claim's figure, or these words of it, as these characters."""

    claim: Claim | Excerpt
    new: str


class Remark(NamedTuple):
    """What a check says of its subject; the rule signs it into a Finding.

    ``evidence`` are the claims it rests on, or excerpts of them. ``severity`` None is the rule's own; a remark may only lower it.
    ``confidence`` None leaves it to the relation of the subject.
    """

    message: str
    evidence: tuple[Claim | Excerpt, ...]
    outcome: Outcome = "conflict"
    equation: str | None = None
    repairs: tuple[Fix, ...] = ()
    severity: Severity | None = None
    confidence: float | None = None


class Finding(Value):
    """A remark signed by its rule: what two figures say, and whether both can stand."""

    rule: str
    name: str
    outcome: Outcome
    severity: Severity
    message: str
    equation: str | None = None
    confidence: float = Field(default=1.0, ge=0, le=1)
    fingerprint: str
    relation: Dimensions | None = None
    evidence: tuple[Evidence, ...] = ()
    repairs: tuple[Repair, ...] = ()
