"""Lines of a terminal: words wrapped so that marks can stand under what they mark, and cut down to what is around."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable, Iterator, Sequence
from typing import TypeAlias

from rich.cells import cell_len
from rich.console import Console
from rich.text import Text

Mark: TypeAlias = tuple[int, int]

NARROWEST, WIDEST = 40, 100
"""Columns of text: prose wider than this is hard to read on any screen."""

_LONG = 320  # characters of a sentence shown whole: four lines
_AROUND = 90  # characters kept on either side of a mark in a longer one
_MARKED = "bold reverse"

_SPACE = re.compile(r"\s+")
_LINE_END = re.compile(r"\s")
# Controls and the signs that turn the direction of writing: a text must not be able to paint over the report of it.
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069\ud800-\udfff]")


class Page:
    """Lines on a console, wrapped here rather than by it, so that marks can stand under what they mark."""

    def __init__(self, console: Console, *, wrapped: bool = True) -> None:
        self._console = console
        self.plain = console.color_system is None or console.no_color
        self.width = max(NARROWEST, min(console.width, WIDEST)) if wrapped else sys.maxsize

    def blank(self) -> None:
        """An empty line."""
        self._console.print()

    def line(self, text: str, *, style: str = "", indent: int = 0, hanging: int = 0) -> None:
        """A paragraph, wrapped; ``hanging`` indents every line but the first one more."""
        self.pieces([(one_line(text), style)], indent=indent, hanging=hanging)

    def pieces(self, pieces: Sequence[tuple[str, str]], *, indent: int = 0, hanging: int = 0) -> None:
        """A paragraph of pieces with a style each."""
        pieces = [(_LINE_END.sub(" ", clean(piece)), style) for piece, style in pieces]
        for number, (start, end) in enumerate(
            wrap("".join(piece for piece, _ in pieces), (), self.width - indent - hanging)
        ):
            line = Text(" " * (indent + (hanging if number else 0)))
            at = 0
            for piece, style in pieces:
                line.append(piece[max(start - at, 0) : max(end - at, 0)], style or None)
                at += len(piece)
            self._print(line)

    def quote(self, text: str, marks: Sequence[Mark], *, indent: int = 4, style: str = _MARKED) -> None:
        """Quoted words, their marked characters in reverse or, without colour, underlined."""
        text, marks = tidy(*excerpt(text, marks))
        for start, end in wrap(text, marks, self.width - indent):
            line = Text(" " * indent)
            under = " " * indent
            at = start
            for left, right in marks:
                left, right = max(left, start), min(right, end)
                if left < right:
                    line.append(text[at:left])
                    line.append(text[left:right], style)
                    under += " " * cell_len(text[at:left]) + "^" * cell_len(text[left:right])
                    at = right
            line.append(text[at:end])
            self._print(line)
            if self.plain and at > start:
                self._print(Text(under))

    def _print(self, line: Text) -> None:
        self._console.print(line, soft_wrap=True)


def one_line(text: str) -> str:
    """The text with each run of white space one space."""
    return _SPACE.sub(" ", text)


def clean(text: str) -> str:
    """The text without what could move a terminal's cursor or turn its writing round."""
    return _CONTROL.sub("\ufffd", text)


def excerpt(text: str, marks: Sequence[Mark]) -> tuple[str, tuple[Mark, ...]]:
    """A long text cut down to what surrounds its marks, whole words, with the marks where they now are."""
    marks = _merged(marks, len(text))
    if len(text) <= _LONG:
        return text, marks
    marks = tuple(part for mark in marks for part in _ends(mark))
    windows: list[list[int]] = []
    for left, right in marks or ((0, 0),):
        start, end = _word_start(text, left - _AROUND), _word_end(text, right + _AROUND)
        if windows and start <= windows[-1][1] + 1:
            windows[-1][1] = max(end, windows[-1][1])
        else:
            windows.append([start, end])
    out = ""
    moved: list[Mark] = []
    for number, (start, end) in enumerate(windows):
        out += "… " if number == 0 and start else " … " if number else ""
        moved += [
            (left - start + len(out), right - start + len(out))
            for left, right in marks
            if start <= left and right <= end
        ]
        out += text[start:end]
    return out + (" …" if windows[-1][1] < len(text) else ""), tuple(moved)


def _ends(mark: Mark) -> tuple[Mark, ...]:
    """A mark, or, of a long quotation, its beginning and its end."""
    left, right = mark
    return (mark,) if right - left <= _LONG else ((left, left + _AROUND), (right - _AROUND, right))


def _word_start(text: str, at: int) -> int:
    """Just after the last white space before the place, if a word of ordinary length stands there."""
    if at <= 0:
        return 0
    gap = max(text.rfind(space, at - 30 if at > 30 else 0, at) for space in " \n\t")
    return gap + 1 if gap >= 0 else at


def _word_end(text: str, at: int) -> int:
    if at >= len(text):
        return len(text)
    gaps = [gap for gap in (text.find(space, at, at + 30) for space in " \n\t") if gap >= 0]
    return min(gaps) if gaps else at


def _merged(marks: Iterable[Mark], length: int) -> tuple[Mark, ...]:
    """The marks in order, inside the text, none overlapping another."""
    out: list[Mark] = []
    for left, right in sorted((max(0, left), min(length, right)) for left, right in marks):
        if left >= right:
            continue
        if out and left < out[-1][1]:
            out[-1] = (out[-1][0], max(right, out[-1][1]))
        else:
            out.append((left, right))
    return tuple(out)


def tidy(text: str, marks: Sequence[Mark]) -> tuple[str, tuple[Mark, ...]]:
    """The text on one line, each run of white space one space, with the marks where they now are."""
    text = clean(text)
    pieces: list[str] = []
    moves: list[tuple[int, int]] = [(0, 0)]  # from here on, this many characters were dropped
    at = dropped = 0
    for gap in _SPACE.finditer(text):
        pieces += [text[at : gap.start()], " "]
        at = gap.end()
        dropped += len(gap[0]) - 1
        moves.append((at, dropped))
    pieces.append(text[at:])
    moved = tuple((left - _dropped(moves, left), right - _dropped(moves, right)) for left, right in marks)
    return "".join(pieces), moved


def _dropped(moves: Sequence[tuple[int, int]], at: int) -> int:
    return next(dropped for start, dropped in reversed(moves) if start <= at)


def wrap(text: str, marks: Sequence[Mark], width: int) -> Iterator[Mark]:
    """The lines of a text as its characters, none wider than ``width`` columns.

    A line never ends inside a mark that fits on one, so that "$8 million" stays in one piece.
    """
    width = max(width, 8)
    kept = [mark for mark in marks if cell_len(text[mark[0] : mark[1]]) <= width]
    start, breakable = 0, -1  # of the line: its first character, the last place it may end
    columns = since = 0  # columns of the line, and of it after the last place it may end
    for at, char in enumerate(text):
        columns += (wide := cell_len(char))
        since += wide
        if columns > width and char != " ":
            end = breakable if breakable > start else at
            yield start, end
            start = end + 1 if text[end] == " " else end
            columns = since = cell_len(text[start : at + 1])
            breakable = -1
        if char == " " and not _inside(kept, at):
            breakable, since = at, 0
    if start < len(text.rstrip()) or not text:
        yield start, len(text.rstrip()) if text.strip() else len(text)


def _inside(marks: Sequence[Mark], at: int) -> bool:
    return any(left < at < right for left, right in marks)
