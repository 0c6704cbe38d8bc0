"""Bytes as text, or a plain word on why they are none."""

from __future__ import annotations

import re
from typing import NamedTuple

from claimcheck.errors import ReadingError

# First bytes of what desks hand over by mistake, after the signatures that file(1) looks for.
_KINDS: tuple[tuple[bytes, str], ...] = (
    (b"%PDF-", "a PDF"),
    (b"PK\x03\x04", "a ZIP archive or an Office document"),
    (b"PK\x05\x06", "a ZIP archive"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old Office document"),
    (b"{\\rtf", "RTF"),
    (b"\x89PNG\r\n\x1a\n", "a PNG image"),
    (b"\xff\xd8\xff", "a JPEG image"),
    (b"GIF87a", "a GIF image"),
    (b"GIF89a", "a GIF image"),
    (b"II*\x00", "a TIFF image"),
    (b"MM\x00*", "a TIFF image"),
    (b"\x1f\x8b", "a gzip file"),
    (b"BZh", "a bzip2 file"),
    (b"\xfd7zXZ\x00", "an xz file"),
    (b"7z\xbc\xaf\x27\x1c", "a 7z archive"),
    (b"SQLite format 3\x00", "an SQLite database"),
    (b"\x7fELF", "a program"),
    (b"ID3", "a sound file"),
)
_HTML = re.compile(rb"\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!doctype\s+html|<html[\s>])", re.IGNORECASE)

# The longer marks first: a UTF-32 mark begins with a UTF-16 one.
_MARKS: tuple[tuple[bytes, str, str], ...] = (
    (b"\xff\xfe\x00\x00", "utf-32-le", "UTF-32"),
    (b"\x00\x00\xfe\xff", "utf-32-be", "UTF-32"),
    (b"\xff\xfe", "utf-16-le", "UTF-16"),
    (b"\xfe\xff", "utf-16-be", "UTF-16"),
)
_UTF8_MARK = b"\xef\xbb\xbf"


class Decoded(NamedTuple):
    """A text, and what its reader should know of how it was read (None: nothing)."""

    text: str
    notice: str | None = None


def decode(raw: bytes, *, name: str) -> Decoded:
    """The text in the bytes: UTF-8, UTF-16 or UTF-32 by their mark, else Windows-1252, and then with a notice.

    No line end is translated, and a byte order mark is no part of the text, so that offsets count characters as an
    editor shows them. Raises ReadingError, beginning with ``name``, for what is no plain text.

    >>> decode("Lodz: 12 zl".encode("utf-16"), name="wire.txt").text
    'Lodz: 12 zl'
    >>> decode(b"It cost \\x8012.", name="wire.txt")
    Decoded(text='It cost €12.', notice='wire.txt is not UTF-8 and was read as Windows-1252')
    """
    for mark, codec, called in _MARKS:
        if raw.startswith(mark):
            return _by_mark(raw[len(mark) :], codec, called, name)
    raw = raw.removeprefix(_UTF8_MARK)
    if kind := _kind(raw):
        raise ReadingError(f"{name} is not plain text (it looks like {kind}); save its text as .txt first")
    if b"\0" in raw:
        raise ReadingError(f"{name} is not plain text (it holds NUL bytes; UTF-16 needs a byte order mark)")
    try:
        return Decoded(raw.decode("utf-8"))
    except UnicodeDecodeError as err:
        return _mixed(raw, err.start, name)


def _by_mark(raw: bytes, codec: str, called: str, name: str) -> Decoded:
    try:
        text = raw.decode(codec)
    except UnicodeDecodeError as err:
        raise ReadingError(f"{name} begins like {called} but is not valid {called} (byte {err.start})") from None
    if "\0" in text:
        raise ReadingError(f"{name} is not plain text (it holds NUL characters)")
    return Decoded(text)


def _kind(raw: bytes) -> str | None:
    for magic, kind in _KINDS:
        if raw.startswith(magic):
            return kind
    return "HTML" if _HTML.match(raw[:1000]) else None


def _mixed(raw: bytes, first: int, name: str) -> Decoded:
    """Bytes that are not all UTF-8: a few stray ones among it, or another encoding.

    A wire that loses half a character somewhere must not turn every curly quote of the story into three letters.
    """
    text = raw.decode("utf-8", "replace")
    own = raw.count("\ufffd".encode())
    stray = text.count("\ufffd") - own
    beyond = sum(not char.isascii() for char in text) - stray - own
    if beyond > stray:
        places = "a byte that is" if stray == 1 else f"{stray} places that are"
        return Decoded(text, f"{name} has {places} not UTF-8, the first at byte {first}; shown as \ufffd")
    return Decoded(raw.decode("cp1252", "replace"), f"{name} is not UTF-8 and was read as Windows-1252")
