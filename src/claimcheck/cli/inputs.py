"""What commands read: documents from paths and standard input, claims from files."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple, NoReturn

from claimcheck.cli.output import complain
from claimcheck.errors import ClaimcheckError, ReadingError, SettingsError

if TYPE_CHECKING:
    from claimcheck.claims.claim import Claim
    from claimcheck.reading.files import Read
    from claimcheck.text.document import Document, Moment

STDIN = "-"

_KINDS = "numeric, attributed or date"


class UsageError(ClaimcheckError):
    """The command line asks for what does not go together."""


class Inputs(NamedTuple):
    """The documents that could be read, and whether those were all."""

    documents: tuple[Document, ...]
    complete: bool


def documents(paths: Sequence[str], *, title: str | None = None, published: str | None = None) -> Inputs:
    """The documents that the paths name, each once; what cannot be read gets one line on standard error.

    ``title`` and ``published`` fill in what a document does not state itself.
    """
    from claimcheck.reading.files import discover, document, read

    day = _moment(published)
    stated: dict[str, Any] = {"title": title, "published": day}
    read_in: dict[str, Document] = {}
    complete = True
    for path in dict.fromkeys(paths):
        found = discover(() if path == STDIN else (path,))
        for problem in found.problems:
            complain(problem)
        complete = complete and not found.problems
        for name in (STDIN,) if path == STDIN else found.files:
            got = _read(
                lambda name=name: document(stdin(), id=STDIN, **stated) if name == STDIN else read(name, **stated)
            )
            complete = complete and got is not None
            if got is not None:
                read_in.setdefault(got.id, got)
    return Inputs(tuple(read_in.values()), complete)


def text(argument: str) -> str:
    """The argument itself, what the file after its ``@`` holds, or standard input for ``-``; ``@@`` begins a text with @."""
    from claimcheck.reading.files import document, read

    if argument == STDIN:
        return _noticed(document(stdin(), id=STDIN)).text
    if argument.startswith("@@"):
        return argument[1:]
    return _noticed(read(argument[1:])).text if argument.startswith("@") else argument
