"""A docstring as summary, prose and cases; the same notation serves the stories in Markdown.

Cases stand indented under ``Flags:``, ``Passes:``, ``Notes:`` or ``Skips:`` and are separated by blank lines. Each
line is one document, from the shortest form to the longest::

    wire: Police said [[12]] people were killed in Lyon.
    wire [2022-02-07]: Police said [[12]] people were killed in Lyon.
    wire (Lyon Courier) [2022-02-07] "[[Twelve]] killed in Lyon": Police said 13 people were killed
        in Lyon, most of them on the river bank.

        A line indented deeper continues the document; after a blank line it begins a new paragraph.

``[[...]]`` marks the evidence and is no part of the text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from inspect import cleandoc
from typing import Final, Literal, NamedTuple, NoReturn, TypeAlias, get_args

from pydantic import ValidationError

from claimcheck.claims.claim import Field_
from claimcheck.claims.identity import squeeze
from claimcheck.errors import RuleError
from claimcheck.text.document import Document
from claimcheck.text.span import Span

Heading = Literal["Flags", "Passes", "Notes", "Skips"]
HEADINGS: Final[tuple[Heading, ...]] = get_args(Heading)
MARKED: Final[tuple[Heading, ...]] = ("Flags", "Notes")
"""The headings whose cases end in a finding, and so mark its evidence."""

Lines: TypeAlias = Sequence[tuple[int, str]]
"""Lines with their numbers, counted from one."""

_HEADING = re.compile(r"([A-Za-z]+):\s*\Z")
_BRACKETS = re.compile(r"\[\[|\]\]")
_DOCUMENT = re.compile(
    r"""
    (?P<id>[^\W\d_][\w.-]*)
    (?:\ *\((?P<source>[^()]*)\))?
    (?:\ *\[(?P<published>[^\[\]]*)\])?
    (?:\ *"(?P<title>.*?)"(?=:))?
    :(?:\s+(?P<text>.*))?\Z
    """,
    re.VERBOSE,
)


class Mark(NamedTuple):
    """Marked characters: which document, which of its texts, where."""

    document: str
    field: Field_
    start: int
    end: int

    @property
    def span(self) -> Span:
        """The characters as a span."""
        return Span(start=self.start, end=self.end)


class Case(NamedTuple):
    """Documents, what is marked in them, and what is to be said of them."""

    heading: Heading
    documents: tuple[Document, ...]
    marks: frozenset[Mark]
    line: int
    lines: tuple[str, ...]
    """The case as written."""


class Doc(NamedTuple):
    """A docstring read: what the rule says, why, and the cases that show it."""

    summary: str
    prose: str
    cases: tuple[Case, ...]

    def under(self, heading: Heading) -> tuple[Case, ...]:
        """The cases under one heading."""
        return tuple(case for case in self.cases if case.heading == heading)


def parse(docstring: str, *, name: str) -> Doc:
    """Read a docstring, or the same notation in Markdown.

    ``name`` is what complaints are headed with: the rule, or the file. Raises RuleError where the notation is not kept.

    >>> doc = parse('''It is odd.
    ...
    ... Flags:
    ...
    ...     wire: There were [[12]] of them.
    ... ''', name="XSC001")
    >>> doc.summary, doc.cases[0].documents[0].text
    ('It is odd.', 'There were 12 of them.')
    """
    lines = tuple(enumerate(cleandoc(docstring).splitlines(), start=1))
    prose: list[str] = []
    cases: list[Case] = []
    for heading, block in _sections(lines, name):
        if heading is None:
            prose.append("\n".join(text for _, text in block).strip())
        else:
            cases.extend(_case(heading, rows, name) for rows in _blocks(block))
    paragraphs = "\n\n".join(text for text in prose if text)
    summary, _, rest = paragraphs.partition("\n\n")
    return Doc(squeeze(summary), rest.strip(), tuple(cases))


def read_documents(lines: Lines, *, name: str) -> tuple[tuple[Document, ...], frozenset[Mark]]:
    """Documents written one a line, with what is marked in them. Raises RuleError where one is not."""
    documents: list[Document] = []
    marks: set[Mark] = set()
    for number, text in _joined(lines, name):
        document, marked = _document(number, text, name)
        if any(document.id == other.id for other in documents):
            _refuse(name, number, f"two documents are called {document.id!r}")
        documents.append(document)
        marks |= marked
    return tuple(documents), frozenset(marks)


def _refuse(name: str, line: int, why: str) -> NoReturn:
    raise RuleError(f"{name}: line {line}: {why}")


def _indent(text: str) -> int:
    return len(text) - len(text.lstrip())


def _sections(lines: Lines, name: str) -> Iterator[tuple[Heading | None, list[tuple[int, str]]]]:
    """The text cut at its headings: lines that are not indented end a section, and are prose (heading None)."""
    heading: Heading | None = None
    opened = 0
    block: list[tuple[int, str]] = []
    for number, text in lines:
        if not text.strip() or (heading and _indent(text)):
            block.append((number, text))
            continue
        found = _HEADING.match(text)
        if heading is None and not found:
            block.append((number, text))
            continue
        yield _closed(heading, opened, block, name), block
        heading, opened, block = (_heading(found.group(1), number, name), number, []) if found else (None, 0, [])
        if not found:
            block.append((number, text))
    yield _closed(heading, opened, block, name), block


def _closed(heading: Heading | None, opened: int, block: Lines, name: str) -> Heading | None:
    if heading and not any(text.strip() for _, text in block):
        _refuse(name, opened, f"there is no case under '{heading}:'; indent the lines of a case")
    return heading


def _heading(word: str, line: int, name: str) -> Heading:
    if word not in HEADINGS:
        _refuse(name, line, f"'{word}:' is no heading; use {', '.join(HEADINGS)}")
    return word


def _blocks(block: Lines) -> Iterator[list[tuple[int, str]]]:
    """The cases of a section: a blank line parts them, unless what follows is indented deeper."""
    base = min(_indent(text) for _, text in block if text.strip())
    rows: list[tuple[int, str]] = []
    blank = False
    for number, text in block:
        if not text.strip():
            blank = bool(rows)
            if blank:
                rows.append((number, ""))
            continue
        if blank and _indent(text) <= base:
            yield rows
            rows = []
        blank = False
        rows.append((number, text))
    yield rows


def _case(heading: Heading, rows: Lines, name: str) -> Case:
    number = rows[0][0]
    documents, marks = read_documents(rows, name=name)
    if heading in MARKED and not marks:
        _refuse(name, number, f"a case under '{heading}:' marks its evidence as [[12]]")
    if heading not in MARKED and marks:
        _refuse(name, number, f"a case under '{heading}:' has no evidence to mark; remove the [[ ]]")
    written = cleandoc("\n".join(("", *(text for _, text in rows)))).splitlines()
    return Case(heading, documents, marks, number, tuple(written))


def _joined(lines: Lines, name: str) -> Iterator[tuple[int, str]]:
    """Each document on one line: deeper lines are taken back up."""
    filled = [(number, text) for number, text in lines if text.strip()]
    if not filled:
        return
    base = _indent(filled[0][1])
    started: tuple[int, str] | None = None
    blank = False
    for number, text in lines:
        if not text.strip():
            blank = True
            continue
        if _indent(text) < base:
            _refuse(name, number, f"{text.strip()!r} is indented less than the document above it")
        if _indent(text) > base and started:
            started = (started[0], started[1] + ("\n\n" if blank else " ") + text.strip())
        else:
            if started:
                yield started
            started = (number, text.strip())
        blank = False
    if started:
        yield started


def _document(number: int, text: str, name: str) -> tuple[Document, set[Mark]]:
    # The head of a document ends on its first line, wherever its text goes on.
    first, gap, rest = text.partition("\n\n")
    found = _DOCUMENT.match(first)
    if not found:
        _refuse(name, number, f"{first!r} is no document; write 'wire: text' or 'wire [2022-02-07] \"Headline\": text'")
    identity = found["id"]
    body, body_marks = _unmarked((found["text"] or "") + gap + rest, number, name)
    title, title_marks = _unmarked(found["title"], number, name) if found["title"] is not None else (None, [])
    try:
        document = Document.model_validate(
            {
                "id": identity,
                "text": body,
                "title": title,
                "published": (found["published"] or "").strip() or None,
                "source": (found["source"] or "").strip() or None,
            }
        )
    except ValidationError as err:
        _refuse(name, number, f"{err.errors()[0]['msg']}")
    marks = {Mark(identity, "text", *span) for span in body_marks}
    return document, marks | {Mark(identity, "title", *span) for span in title_marks}


def _unmarked(text: str, number: int, name: str) -> tuple[str, list[tuple[int, int]]]:
    """The text without its marks, and where they were."""
    pieces: list[str] = []
    spans: list[tuple[int, int]] = []
    length = last = 0
    opened: int | None = None
    for bracket in _BRACKETS.finditer(text):
        pieces.append(text[last : bracket.start()])
        length += bracket.start() - last
        last = bracket.end()
        opening = bracket.group() == "[["
        if opening == (opened is not None):
            _refuse(name, number, f"{bracket.group()!r} stands alone in {text!r}")
        if opening:
            opened = length
        elif opened == length:
            _refuse(name, number, f"nothing is marked by '[[]]' in {text!r}")
        elif opened is not None:
            spans.append((opened, length))
            opened = None
    if opened is not None:
        _refuse(name, number, f"'[[' is never closed in {text!r}")
    return "".join((*pieces, text[last:])), spans
