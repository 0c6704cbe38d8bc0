"""The unit oracle for rare units: quantulum3, asked about nothing but the words behind a number."""

from __future__ import annotations

from claimcheck.lexing.units import Unit


def rare_unit(words: str) -> tuple[Unit, int] | None:
    """The unit these words begin with, and how many characters it takes."""
    return None
