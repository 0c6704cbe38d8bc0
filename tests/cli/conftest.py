"""The program as it is called, and a checker that says what it is told to."""

from __future__ import annotations

import io
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

import pytest

import claimcheck
from claimcheck.claims.claim import NumericClaim
from claimcheck.claims.quantity import Quantity
from claimcheck.cli.main import main
from claimcheck.findings.finding import Evidence, Finding
from claimcheck.findings.report import Comparison, Coverage, DocumentSummary, Reason, Report
from claimcheck.text.document import Document
from claimcheck.text.span import Span


class Done(NamedTuple):
    """What a command line came to."""

    code: int
    out: str
    err: str


class FakeSettings(NamedTuple):
    """Takes what the command line asks for."""

    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    explain: bool = False


class FakeChecker:
    """Finds one conflict in any text with the figure 460, and keeps what it was given."""

    severity = "error"
    given: tuple[Any, ...] = ()
    settings: FakeSettings | None = None

    def __init__(self, settings: FakeSettings | None = None) -> None:
        type(self).settings = settings

    def check(self, documents: list[Document]) -> Report:
        type(self).given = tuple(documents)
        found = [self._finding(document) for document in documents if "460" in document.text]
        held = Finding(
            rule="ARI001",
            name="sum-mismatch",
            outcome="consistent",
            severity="info",
            message="It adds up.",
            equation="350 + 100 = 450",
            fingerprint="held",
        )
        summaries = tuple(DocumentSummary(id=document.id, numbers=1, claims=1) for document in documents)
        coverage = Coverage(numbers=len(summaries), compared=len(summaries))
        return Report(documents=summaries, findings=(*found, held), coverage=coverage)

    def check_claims(self, claims: tuple[NumericClaim, ...]) -> Report:
        type(self).given = tuple(claims)
        return Report()

    def compare(self, premise: str, hypothesis: str) -> Comparison:
        type(self).given = (premise, hypothesis)
        reason = Reason(premise=Span(start=0, end=2), hypothesis=Span(start=0, end=2), relation="different", text="why")
        return Comparison(verdict="contradiction", confidence=0.9, equation="12 is not 15", reasons=(reason,))

    def _finding(self, document: Document) -> Finding:
        at = document.text.index("460")
        evidence = Evidence(document=document.id, span=Span(start=at, end=at + 3), text="460")
        return Finding.model_validate(
            {
                "rule": "ARI001",
                "name": "sum-mismatch",
                "outcome": "conflict",
                "severity": self.severity,
                "message": "350 and 100 make 450.",
                "fingerprint": document.id,
                "evidence": (evidence,),
            }
        )


def fake_extract(document: Document) -> tuple[NumericClaim, ...]:
    """One claim for each word of digits."""
    claims = []
    for word in document.text.split():
        if word.isdigit():
            at = document.text.index(word)
            claims.append(
                NumericClaim(
                    document=document.id,
                    span=Span(start=at, end=at + len(word)),
                    text=word,
                    sentence=Span(start=0, end=len(document.text)),
                    sentence_text=document.text,
                    quantity=Quantity.model_validate({"value": word}),
                )
            )
    return tuple(claims)


@pytest.fixture
def checker(monkeypatch: pytest.MonkeyPatch) -> Iterator[type[FakeChecker]]:
    """The library's names, standing for the fakes: what is tested is the command line alone."""
    for name, fake in (("Checker", FakeChecker), ("Settings", FakeSettings), ("extract", fake_extract)):
        monkeypatch.setitem(vars(claimcheck), name, fake)
    yield FakeChecker
    FakeChecker.given, FakeChecker.severity, FakeChecker.settings = (), "error", None


@pytest.fixture
def run(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsysbinary: pytest.CaptureFixture[bytes]
) -> Callable[..., Done]:
    """Runs a command line in an empty folder."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("COLUMNS", "80")
    for name in ("NO_COLOR", "FORCE_COLOR", "CLAIMCHECK_DEBUG"):
        monkeypatch.delenv(name, raising=False)

    def call(*arguments: str, stdin: bytes = b"") -> Done:
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(stdin)))
        code = main(arguments)
        out, err = capsysbinary.readouterr()
        return Done(code, out.decode(), err.decode())

    return call
