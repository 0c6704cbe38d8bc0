"""Reads news text into typed claims and shows which figures cannot all stand."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from claimcheck.checking.checker import Checker, check, check_claims, compare, extract, quantities
    from claimcheck.checking.settings import Settings
    from claimcheck.claims.claim import (
        AttributedClaim,
        CitationClaim,
        Claim,
        ClockTime,
        DateClaim,
        DateValue,
        ListClaim,
        NameClaim,
        NameParts,
        NumericClaim,
        ScoreClaim,
        When,
    )
    from claimcheck.claims.measure import Measure
    from claimcheck.claims.quantity import Quantity, QuantityMention
    from claimcheck.claims.speech import Cue, Speaker
    from claimcheck.errors import ClaimcheckError
    from claimcheck.findings.finding import Evidence, Finding, Repair, Replacement
    from claimcheck.findings.report import Comparison, Coverage, Report
    from claimcheck.rules.tolerances import Tolerances
    from claimcheck.text.document import Document
    from claimcheck.text.span import Span

__version__ = "0.1.0"

_ROOMS = {
    "checking.checker": ("Checker", "check", "check_claims", "compare", "extract", "quantities"),
    "checking.settings": ("Settings",),
    "claims.claim": (
        "AttributedClaim",
        "CitationClaim",
        "Claim",
        "ClockTime",
        "DateClaim",
        "ListClaim",
        "DateValue",
        "NameClaim",
        "NameParts",
        "NumericClaim",
        "ScoreClaim",
        "When",
    ),
    "claims.measure": ("Measure",),
    "claims.quantity": ("Quantity", "QuantityMention"),
    "claims.speech": ("Cue", "Speaker"),
    "errors": ("ClaimcheckError",),
    "findings.finding": ("Evidence", "Finding", "Repair", "Replacement"),
    "findings.report": ("Comparison", "Coverage", "Report"),
    "rules.tolerances": ("Tolerances",),
    "text.document": ("Document",),
    "text.span": ("Span",),
}
_ROOM_OF = {name: room for room, names in _ROOMS.items() for name in names}

__all__ = [
    "AttributedClaim",
    "Checker",
    "CitationClaim",
    "Claim",
    "ClaimcheckError",
    "ClockTime",
    "Comparison",
    "Coverage",
    "Cue",
    "DateClaim",
    "DateValue",
    "Document",
    "Evidence",
    "Finding",
    "ListClaim",
    "Measure",
    "NameClaim",
    "NameParts",
    "NumericClaim",
    "Quantity",
    "QuantityMention",
    "Repair",
    "Replacement",
    "Report",
    "ScoreClaim",
    "Settings",
    "Span",
    "Speaker",
    "Tolerances",
    "When",
    "__version__",
    "check",
    "check_claims",
    "compare",
    "extract",
    "quantities",
]


def __getattr__(name: str) -> Any:
    """Load a public name from its room the first time it is used."""
    if name not in _ROOM_OF:
        raise AttributeError(f"module 'claimcheck' has no attribute {name!r}")
    value = getattr(import_module(f"claimcheck.{_ROOM_OF[name]}"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
