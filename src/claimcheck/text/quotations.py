"""Where quoted words begin and end.

One pass over the marks of each paragraph with a stack of what is open. A mark is read by its own shape where it has
one and by its neighbours where it has none; apostrophes, feet and inches are left alone.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import NamedTuple

from claimcheck.text.sentences import paragraph_bounds


class Quotation(NamedTuple):
    """One run of quoted words in one paragraph.

    ``start`` and ``end`` include the marks, ``inner_start`` and ``inner_end`` do not. ``closed`` is false where the
    closing mark is missing: the words then run to the end of their paragraph.
    """

    start: int
    end: int
    inner_start: int
    inner_end: int
    closed: bool


# Two grave accents or two straight single marks are one double mark. An apostrophe within a word is none.
_MARK = re.compile(
    r"[\"'\u201c\u201d\u201e\u201f\uff02\u2018\u2019\u201a\u201b\u00ab\u00bb`]"
    r"(?!(?<=[^\W_]['\u2019])[^\W_])(?:(?<=`)`|(?<=')')?"
)
_LOW_OPENERS = "\u201e\u201a"
_DOUBLE = '"\uff02\u201c\u201d\u201e\u201f'
_SINGLE = "'\u2018\u2019\u201a\u201b"
_ANGLE = "\u00ab\u00bb"
_FEET = re.compile(r"\d['\u2019]\d{1,2}\Z")
_CLIPPED = re.compile(r"(?:\d0s|\d\d\b|em|tis|twas|til|cause|n)\b", re.IGNORECASE)
_BEFORE_OPENING = "([{<-\u2013\u2014/|:>*\u2026"


class _Open(NamedTuple):
    kind: str  # '"', "'" or an angle
    start: int
    inner: int


class _Side(NamedTuple):
    """What the characters on both sides of a mark let it do."""

    opens: bool
    closes: bool


@lru_cache(maxsize=1024)
def _side(before: str, after: str) -> _Side:
    """What a mark between two characters may do; at an end of the paragraph there is none."""
    free = before == "" or before.isspace() or before in _BEFORE_OPENING or before in _DOUBLE + _SINGLE + _ANGLE
    opens = free and after != "" and not after.isspace()
    return _Side(opens, before != "" and not before.isspace() and not after.isalnum())


class _Weak(NamedTuple):
    """A single mark that may close: "the dogs' bowl" has one as well."""

    opened: int
    at: int


def quotations(text: str) -> tuple[Quotation, ...]:
    """Every quotation in order of its opening mark; one inside another comes after it.

    A speech of several paragraphs, each opening with a mark and only the last one closing, gives one quotation for
    each paragraph. A single mark that is never closed is an apostrophe.

    >>> text = 'He said: \u201cI heard \u2018no\u2019 twice.\u201d It wasn\u2019t "it".'
    >>> [text[q.inner_start : q.inner_end] for q in quotations(text)]
    ['I heard \u2018no\u2019 twice.', 'no', 'it']
    """
    found: list[Quotation] = []
    marks = list(_MARK.finditer(text))
    if not marks:
        return ()
    starts = [mark.start() for mark in marks]
    for start, end in paragraph_bounds(text):
        first, last = bisect_left(starts, start), bisect_left(starts, end)
        if first < last:
            found.extend(_Paragraph(text, start, end).read(marks[first:last]))
    found.sort(key=lambda quotation: (quotation.start, -quotation.end))
    return tuple(found)


class _Paragraph:
    def __init__(self, text: str, start: int, end: int) -> None:
        self.text = text
        self.start = start
        self.end = end
        self.stack: list[_Open] = []
        self.weak: _Weak | None = None
        self.found: list[Quotation] = []
        self.depth = {'"': 0, "'": 0, "\u00ab": 0}

    def read(self, marks: Iterable[re.Match[str]]) -> list[Quotation]:
        for match in marks:
            self._mark(match[0], match.start(), match.end())
        self._finish()
        return self.found

    def _before(self, at: int) -> str:
        return self.text[at - 1] if at > self.start else ""

    def _after(self, at: int) -> str:
        return self.text[at] if at < self.end else ""

    def _side(self, start: int, end: int) -> _Side:
        """What the neighbours of a mark let it do."""
        return _side(self._before(start), self._after(end))

    def _mark(self, mark: str, start: int, end: int) -> None:
        if mark == "``":
            self._open('"', start, end)
        elif mark in _ANGLE:
            self._angle(start, end)
        elif mark in _DOUBLE or (mark == "''" and (self.depth['"'] or self._side(start, end).opens)):
            self._double(mark, start, end)
        else:
            for at in range(start, end):
                self._single(self.text[at], at)

    def _open(self, kind: str, start: int, inner: int) -> None:
        self.stack.append(_Open(kind, start, inner))
        self.depth[kind] += 1

    def _close(self, kind: str, start: int, end: int) -> None:
        """Close the innermost one of a kind, and drop what was opened inside it and never closed."""
        while self.stack:
            opened = self.stack.pop()
            self.depth[opened.kind] -= 1
            if opened.kind == kind:
                self.found.append(Quotation(opened.start, end, opened.inner, start, closed=True))
                return
            self._settle(opened)

    def _settle(self, opened: _Open) -> None:
        """A single mark still open where the quotation around it ends: closed at the doubtful mark, if any."""
        if self.weak is not None and self.weak.opened == opened.start:
            self.found.append(Quotation(opened.start, self.weak.at + 1, opened.inner, self.weak.at, closed=True))
            self.weak = None

    def _angle(self, start: int, end: int) -> None:
        # French writes them pointing out, German and Danish pointing in.
        opens, closes = self._side(start, end)
        if self.depth["\u00ab"] and not (opens and not closes):
            self._close("\u00ab", start, end)
        elif self.text[start] == "\u00ab" or opens:
            self._open("\u00ab", start, end)

    def _double(self, mark: str, start: int, end: int) -> None:
        opens, closes = self._side(start, end)
        if mark == '"' and self._inches(start):
            return
        if not self.depth['"']:
            if mark in "\u201d" and not opens:
                return
            if opens or mark in "\u201c\u201e" or (self._after(end) != "" and not closes):
                self._open('"', start, end)
            return
        if mark in _LOW_OPENERS or (opens and not closes) or (mark == "\u201c" and not closes):
            # A second opening mark: a quotation in a quotation, or the first was never closed.
            self._open('"', start, end)
        else:
            self._close('"', start, end)

    def _inches(self, at: int) -> bool:
        """6'2": a height."""
        return self._before(at).isdigit() and _FEET.search(self.text, max(self.start, at - 4), at) is not None

    def _single(self, mark: str, at: int) -> None:
        opens, closes = self._side(at, at + 1)
        if mark == "`":
            if opens:
                self._open("'", at, at + 1)
            return
        if self.depth["'"] and closes and mark not in "\u2018\u201a":
            # A single mark cannot close across a double one that is still open inside it.
            if self.stack[-1].kind != "'":
                return
            if not self._doubtful(at):
                self.weak = None
                self._close("'", at, at + 1)
            elif self.weak is None:
                self.weak = _Weak(self.stack[-1].start, at)
        elif mark not in "\u2019" and opens and not self._clipped(at + 1) and not self.depth["'"]:
            self._open("'", at, at + 1)

    def _doubtful(self, at: int) -> bool:
        """ "the dogs' bowl": a possessive, or the end of 'dogs' in quotation marks."""
        return self._before(at) in "sSzx" and self._after(at + 1) == " "

    def _clipped(self, at: int) -> bool:
        """'90s, 'em, 'tis: letters left out."""
        return _CLIPPED.match(self.text, at, at + 6) is not None

    def _finish(self) -> None:
        lasting = []
        for opened in self.stack:
            if opened.kind == "'" and not self._opens_paragraph(opened):
                self._settle(opened)
            else:
                lasting.append(opened)
        doubles = [quotation.start for quotation in self.found if self.text[quotation.start] not in _SINGLE]
        starts = self._outermost(sorted(doubles + [opened.start for opened in lasting if opened.kind != "'"]))
        for opened in lasting:
            # An open quotation ends where the next one opens: double marks seldom stand inside double marks.
            after = bisect_right(starts, opened.start)
            end = starts[after] if after < len(starts) else self.end
            while end > opened.inner and self.text[end - 1].isspace():
                end -= 1
            if opened.inner < end:
                self.found.append(Quotation(opened.start, end, opened.inner, end, closed=False))

    def _outermost(self, starts: list[int]) -> list[int]:
        """Where double marks open, each inside single ones told by the outermost of those: "a 'b "c" d' e."""
        out: list[int] = []
        singles = sorted((one.start, one.end) for one in self.found if self.text[one.start] in _SINGLE)
        around, until, nth = 0, 0, 0
        for start in starts:
            while nth < len(singles) and singles[nth][0] < start:
                if singles[nth][1] > until:
                    around, until = singles[nth] if singles[nth][0] >= until else (around, singles[nth][1])
                nth += 1
            out.append(around if start < until else start)
        return out

    def _opens_paragraph(self, opened: _Open) -> bool:
        """A speech in single curly marks that goes on in the next paragraph."""
        return opened.start == self.start and self.text[opened.start] == "\u2018" and self.weak is None


def speeches(found: tuple[Quotation, ...], text: str) -> Iterator[tuple[Quotation, ...]]:
    """Quotations that are no part of another, those of one speech together.

    A quotation left open belongs together with the next one where nothing but white space lies between: the mark at
    the head of each paragraph opens no new speech.

    >>> text = '"One.\\n\\n"Two," she said.'
    >>> [len(parts) for parts in speeches(quotations(text), text)]
    [2]
    """
    parts: list[Quotation] = []
    for quotation in found:
        if parts and quotation.end <= parts[-1].end:
            continue
        if parts and (parts[-1].closed or text[parts[-1].end : quotation.start].strip()):
            yield tuple(parts)
            parts = []
        parts.append(quotation)
    if parts:
        yield tuple(parts)
