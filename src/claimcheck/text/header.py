"""The lines at the top of a text that speak about it: title, day, address."""

from __future__ import annotations

import datetime as dt
import re
from typing import NamedTuple

from claimcheck.text.span import Span


class Header(NamedTuple):
    """What a text says of itself before its body begins; everything unknown is None."""

    title: Span | None = None
    title_text: str | None = None
    published: dt.date | dt.datetime | None = None
    source: str | None = None
    url: str | None = None
    body: int = 0


_BOM = "\ufeff"
_LONGEST = 20_000  # characters looked at: front matter longer than this is body
_FENCE = re.compile(r"---[ \t]*\r?(?:\n|\Z)")
_END = re.compile(r"^(?:---|\.\.\.)[ \t]*\r?(?:\n|\Z)", re.MULTILINE)
_PAIR = re.compile(r"([A-Za-z][\w -]{0,40}):(?:[ \t]+(.*))?\Z")
_COMPACT = re.compile(r"(\d{4})(\d\d)(\d\d)\Z", re.ASCII)
_ISO = re.compile(r"\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d{1,6})?)?(?: ?Z|[+-]\d\d:?\d\d)?)?\Z", re.ASCII)
_URL = re.compile(r"https?://\S+\Z", re.IGNORECASE)


def header(text: str) -> Header:
    """The metadata at the top of a text, and where its body begins.

    Either front matter between two ``---`` lines, with the keys title, published, source and url,
    or the lines title, date, address, where the address may be missing. Anything else is body.

    >>> found = header("Rain in Spain\\n20220207\\nhttps://example.org/rain\\nIt rained on the plain.")
    >>> found.title_text, str(found.published), found.body
    ('Rain in Spain', '2022-02-07', 48)
    """
    start = 1 if text.startswith(_BOM) else 0
    return _front_matter(text, start) or _three_lines(text, start) or Header(body=0)


def _moment(value: str) -> dt.date | dt.datetime | None:
    """The day or the minute the words name, where they are nothing but an ISO date, and a real one."""
    value = value.strip()
    try:
        if compact := _COMPACT.match(value):
            return dt.date.fromisoformat("-".join(compact.groups()))
        if _ISO.match(value):
            return (
                dt.date.fromisoformat(value)
                if len(value) == 10
                else dt.datetime.fromisoformat(value.replace(" Z", "Z"))
            )
    except ValueError:
        pass
    return None


def _three_lines(text: str, start: int) -> Header | None:
    lines: list[tuple[int, int, int]] = []  # start, end, start of the next line
    at = start
    while len(lines) < 3 and at < len(text) and at - start < _LONGEST:
        newline = text.find("\n", at)
        stop, below = (len(text), len(text)) if newline < 0 else (newline, newline + 1)
        piece = text[at:stop]
        if piece.strip():
            left = at + len(piece) - len(piece.lstrip())
            lines.append((left, left + len(piece.strip()), below))
        at = below
    if len(lines) < 2:
        return None
    (left, right, _), day = lines[0], text[lines[1][0] : lines[1][1]]
    if not (_COMPACT.match(day) or _ISO.match(day)):
        return None
    body, url = lines[1][2], None
    if len(lines) == 3 and _URL.match(address := text[lines[2][0] : lines[2][1]]):
        body, url = lines[2][2], address
    published = _moment(day)
    if published is None and url is None:
        return None  # eight digits that are no day, and no address: a table perhaps, no header
    return Header(Span(start=left, end=right), text[left:right], published, None, url, body)


def _front_matter(text: str, start: int) -> Header | None:
    fence = _FENCE.match(text, start)
    end = _END.search(text, fence.end(), fence.end() + _LONGEST) if fence else None
    if fence is None or end is None:
        return None
    values: dict[str, tuple[int, str]] = {}
    at = fence.end()
    for line in text[fence.end() : end.start()].split("\n"):
        plain = line.rstrip()
        pair = _PAIR.match(plain)
        if pair and pair[2]:
            left, value = _unquoted(pair.start(2), pair[2])
            values.setdefault(pair[1].strip().lower(), (at + left, value))
        elif plain and not (pair or plain[0] in " \t-#"):
            return None  # a line that is neither key nor value: two rules around prose
        at += len(line) + 1
    if not values:
        return None
    title = values.get("title")
    if title is not None and not title[1]:
        title = None
    return Header(
        title=Span(start=title[0], end=title[0] + len(title[1])) if title else None,
        title_text=title[1] if title else None,
        published=_moment(values["published"][1]) if "published" in values else None,
        source=values["source"][1] or None if "source" in values else None,
        url=values["url"][1] or None if "url" in values else None,
        body=end.end(),
    )


def _unquoted(at: int, value: str) -> tuple[int, str]:
    left = at + len(value) - len(value.lstrip())
    value = value.strip()
    if len(value) > 1 and value[0] == value[-1] and value[0] in "\"'":
        return left + 1, value[1:-1]
    return left, value
