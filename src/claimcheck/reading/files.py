"""Files and folders as documents, offsets kept."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple, TypeAlias

from claimcheck.errors import ReadingError
from claimcheck.reading.decoding import decode
from claimcheck.text.document import Document, Moment
from claimcheck.text.header import header

Where: TypeAlias = str | os.PathLike[str]

ENDINGS = (".txt", ".md", ".text")
"""What a folder is searched for. A file that is named is read whatever it is called."""

LARGEST = 20_000_000
"""Bytes of the largest file read. A book has one million; what is larger is a data set, and to compare every figure of
one with every other helps nobody."""


class Read(NamedTuple):
    """A document, and what its reader should know of how it was read (None: nothing)."""

    document: Document
    notice: str | None = None


class Found(NamedTuple):
    """The files of the paths given, each once, in order; and what stood in the way of others."""

    files: tuple[str, ...]
    problems: tuple[ReadingError, ...] = ()


def read(path: Where, *, title: str | None = None, published: Moment | None = None) -> Read:
    """The file as a document whose id is the path as given.

    ``title`` and ``published`` are taken where the text does not state its own. Raises ReadingError where there is no
    such file, it cannot be opened, it is over 20 MB or no plain text.
    """
    return document(content(path, most=LARGEST + 1), id=shown(path), title=title, published=published)


def content(path: Where, *, most: int = -1) -> bytes:
    """The bytes of the file, ``most`` of them at the most. Raises ReadingError where it cannot be opened."""
    try:
        with Path(path).open("rb") as file:
            return file.read(most)
    except (OSError, ValueError) as err:
        raise ReadingError(f"{shown(path)} cannot be read: {_why(err)}") from err


def document(raw: bytes, *, id: str, title: str | None = None, published: Moment | None = None) -> Read:
    """Bytes as a document, its day and source read from the lines at its top where it has such lines.

    A title that stands in the text stays there; extraction reads it where it is.

    >>> document(b"Rain in Spain\\n20220207\\nhttps://example.org/rain\\nIt rained.", id="-").document.published
    datetime.date(2022, 2, 7)
    """
    if len(raw) > LARGEST:
        raise ReadingError(
            f"{id} is over {LARGEST // 1_000_000} MB, more than one text can be; split it into a file for each article"
        )
    text, notice = decode(raw, name=id)
    found = header(text)
    return Read(
        Document(
            id=id,
            text=text,
            title=(found.title_text or title) if found.title is None else None,
            published=published if found.published is None else found.published,
            source=found.source,
        ),
        notice,
    )


def discover(paths: Iterable[Where]) -> Found:
    """The files that the paths name: a file itself, or the texts anywhere below a folder, sorted.

    Hidden files and folders are passed over unless named. A file reached twice counts once, under the name it was
    reached by first. What cannot be found or searched is a problem, and keeps nothing else back.
    """
    files: dict[Path, str] = {}
    problems: list[ReadingError] = []
    for path in dict.fromkeys(os.fspath(path) for path in paths):
        try:
            for name in _files(path, problems):
                files.setdefault(Path(name).resolve(), name)
        except (OSError, ValueError) as err:
            problems.append(ReadingError(f"{shown(path)} cannot be read: {_why(err)}"))
    return Found(tuple(files.values()), tuple(problems))


def shown(path: Where) -> str:
    """The path as characters that can be printed and written as JSON, whatever bytes the file system holds.

    >>> shown("caf\\udce9.txt")
    'caf\ufffd.txt'
    """
    return os.fspath(path).encode("utf-8", "surrogateescape").decode("utf-8", "replace")


def _files(path: str, problems: list[ReadingError]) -> Iterator[str]:
    if not stat.S_ISDIR(Path(path).stat().st_mode):
        yield path
        return
    before = len(problems)

    def unreadable(err: OSError) -> None:
        problems.append(ReadingError(f"{shown(err.filename or path)} cannot be read: {_why(err)}"))

    empty = True
    for folder, below, names in os.walk(path, onerror=unreadable):
        below[:] = sorted(name for name in below if not name.startswith("."))
        for name in sorted(names):
            if name.lower().endswith(ENDINGS) and not name.startswith("."):
                empty = False
                yield f"{folder.rstrip('/')}/{name}"
    if empty and len(problems) == before:
        problems.append(ReadingError(f"{shown(path)} is a folder without text files ({', '.join(ENDINGS)})"))


def _why(err: OSError | ValueError) -> str:
    """The reason in words that need no manual."""
    match err:
        case FileNotFoundError():
            return "there is no such file or folder"
        case PermissionError():
            return "no permission"
        case IsADirectoryError():
            return "it is a folder"
        case OSError(strerror=str(reason)):
            return reason[:1].lower() + reason[1:]
    return str(err)
