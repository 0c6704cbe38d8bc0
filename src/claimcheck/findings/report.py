"""Findings, and what was read, compared and not compared."""

from __future__ import annotations

from typing import Literal, Self

from pydantic import Field, model_validator

from claimcheck.findings.finding import SEVERITIES, Dimensions, Evidence, Finding, Severity
from claimcheck.text.document import Moment
from claimcheck.text.span import Span
from claimcheck.text.value import Value

FORMAT: Literal["claimcheck/report/1"] = "claimcheck/report/1"


class DocumentSummary(Value):
    """What was read of one document: how many figures, how many claims."""

    id: str
    title: str | None = None
    published: Moment | None = None
    source: str | None = None
    numbers: int = Field(default=0, ge=0)
    claims: int = Field(default=0, ge=0)


class NotCompared(Value):
    """Why some figures were compared with nothing, and how many.

    ``relation`` are the dimensions that stood in the way, where one reason is behind them all; ``examples`` are the
    first few of the figures.
    """

    reason: str
    count: int = Field(ge=0)
    relation: Dimensions | None = None
    examples: tuple[Evidence, ...] = ()


class LookedAt(Value):
    """Figures that were held against each other, or one that was not, and why.

    ``verdict`` is what the ``relation`` adds up to ("comparable", "updated", "not comparable"), ``shape`` what brought the
    figures together ("pair", "headline", "sum"), ``rules`` the codes of the rules that spoke. ``reason`` is in words.
    Of a figure that was compared with nothing, the one that came nearest stands behind it where there was one.
    """

    evidence: tuple[Evidence, ...]
    verdict: str
    shape: str | None = None
    relation: Dimensions | None = None
    reason: str = ""
    rules: tuple[str, ...] = ()


class Coverage(Value):
    """How many figures there are, how many were compared, and why the others were not.

    Always ``numbers`` = ``compared`` + the counts of ``not_compared``.
    """

    numbers: int = Field(default=0, ge=0)
    compared: int = Field(default=0, ge=0)
    not_compared: tuple[NotCompared, ...] = ()

    @model_validator(mode="after")
    def _adds_up(self) -> Self:
        rest = sum(row.count for row in self.not_compared)
        if self.numbers != self.compared + rest:
            raise ValueError(f"coverage does not add up: {self.numbers} != {self.compared} + {rest}")
        return self


class Report(Value):
    """Everything one check has to say. ``format`` names this shape.

    ``looked_at`` is empty unless the settings ask for explanations.
    """

    format: Literal["claimcheck/report/1"] = FORMAT
    documents: tuple[DocumentSummary, ...] = ()
    findings: tuple[Finding, ...] = ()
    coverage: Coverage = Coverage()
    looked_at: tuple[LookedAt, ...] = ()

    def at_least(self, severity: Severity) -> tuple[Finding, ...]:
        """The findings of this severity or a graver one."""
        grave = SEVERITIES[: SEVERITIES.index(severity) + 1]
        return tuple(f for f in self.findings if f.severity in grave)


class Reason(Value):
    """One comparison behind a verdict: the places in both texts, and what they are to each other."""

    premise: Span | None = None
    hypothesis: Span | None = None
    relation: str
    text: str


class Comparison(Value):
    """Whether a premise settles the figures of a hypothesis.

    ``neutral`` where it does not settle them; ``contradiction`` only where both cannot stand or the premise settles
    another value.
    """

    verdict: Literal["entailment", "contradiction", "neutral"]
    confidence: float = Field(default=1.0, ge=0, le=1)
    equation: str | None = None
    reasons: tuple[Reason, ...] = ()
