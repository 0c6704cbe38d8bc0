"""What a check is asked to do."""

from __future__ import annotations

from typing import Any

from pydantic import field_validator

from claimcheck.rules.tolerances import Tolerances
from claimcheck.text.value import Value


class Settings(Value):
    """Which rules run, and what they tolerate.

    ``select`` and ``ignore`` hold codes, names or families ("ARI"); an empty ``select`` means every rule that is on
    by default. Unknown ones raise SettingsError when a `Checker` is made. ``explain`` also reports everything that was
    looked at, with the verdict on each dimension.
    """

    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    tolerances: Tolerances = Tolerances()
    explain: bool = False

    @field_validator("select", "ignore", mode="before")
    @classmethod
    def _one_or_many(cls, given: Any) -> Any:
        return (given,) if isinstance(given, str) else given
