"""Where output goes: text to the terminal, JSON as bytes, complaints to standard error."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from rich.console import Console

# Line ends, cursor moves and half characters, from file names or texts that a message quotes.
_UNPRINTABLE = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ud800-\udfff]+")


class HumanOrJson(StrEnum):
    """What most commands can write."""

    human = "human"
    json = "json"


class Format(StrEnum):
    """What check and extract can write."""

    human = "human"
    json = "json"
    jsonl = "jsonl"


def one_line(text: str) -> str:
    """The text on one line, without what could move the cursor."""
    return _UNPRINTABLE.sub(" ", text).strip()


def complain(what: object) -> None:
    """One line on standard error."""
    sys.stderr.write(f"claimcheck: {one_line(str(what))}\n")


def write(pieces: str | Iterable[str]) -> None:
    """Machine formats are UTF-8 wherever they run, and lines end as JSON has them."""
    sys.stdout.flush()
    for piece in (pieces,) if isinstance(pieces, str) else pieces:
        sys.stdout.buffer.write(piece.encode("utf-8", "backslashreplace"))
    sys.stdout.buffer.flush()


def console(*, color: bool) -> Console:
    """Standard output as it is; without colour it is plain text, with no escape codes at all."""
    from rich.console import Console

    class Plain(Console):
        def on_broken_pipe(self) -> None:
            # Its own way is to exit with 1, which is our word for findings.
            raise BrokenPipeError

    return Plain(
        file=sys.stdout, color_system="auto" if color and not _refused() else None, highlight=False, emoji=False
    )


def _refused() -> bool:
    """NO_COLOR, set to anything, as https://no-color.org has it."""
    import os

    return bool(os.environ.get("NO_COLOR"))
