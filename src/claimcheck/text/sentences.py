"""Where paragraphs and sentences begin and end.

Works on raw and on folded text alike. Everything is one pass over lines and one over stops, so time
grows with the text and with nothing else.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from claimcheck.text.span import Span
from claimcheck.text.tables import words

_CLOSERS = "\"'\u201d\u2019\u00bb)]}*\uff02\uff07"
_QUOTES = frozenset("\"'\u201c\u201d\u2018\u2019\u201e\u00ab\u00bb")
_BOM = "\ufeff"


def paragraphs(text: str) -> tuple[Span, ...]:
    """The paragraphs in order, without the white space around them.

    A blank line always ends one. A single line end does unless the prose runs on over it, as in
    hard-wrapped text.

    >>> text = "Rain in Spain\\n\\nIt rained on the plain. It\\nstopped."
    >>> [span.slice(text) for span in paragraphs(text)]
    ['Rain in Spain', 'It rained on the plain. It\\nstopped.']
    """
    return tuple(Span.between(start, end) for start, end in paragraph_bounds(text))


def sentences(text: str) -> tuple[Span, ...]:
    """The sentences in order, without the white space around them; no two overlap and no word is left out.

    Closing quotation marks and brackets belong to the sentence they close.

    >>> text = 'Gen. J. K. Moss left at 9 a.m. "We won\\'t wait." He smiled.'
    >>> [span.slice(text) for span in sentences(text)]
    ['Gen. J. K. Moss left at 9 a.m.', '"We won\\'t wait."', 'He smiled.']
    """
    found = []
    for start, end in paragraph_bounds(text):
        for stop in _stops(text, start, end):
            if start < stop:
                found.append(Span.between(start, stop))
            start = stop
            while start < end and text[start].isspace():
                start += 1
        if start < end:
            found.append(Span.between(start, end))
    return tuple(found)


# --- lines ---


class _Line(NamedTuple):
    start: int  # first character that is not white space
    end: int  # behind the last one
    indent: int
    blank: bool

    @property
    def length(self) -> int:
        return self.end - self.start


# A word no headline, caption or list item ends with: the line runs on.
_RUNS_ON = re.compile(r"(?:,|\b(?:the|an?|of|and|or|Mr|Mrs|Ms|Dr)\.?)\Z")
# In wrapped prose a line may stop on these as well, however short it is.
_RUNS_ON_WRAPPED = re.compile(r"\b(?:to|in|on|at|by|for|from|with|than|is|was|were|are|its|his|their)\Z")
_BULLET = re.compile(r"[-*\u2022\u25cf\u25aa>#\u2013\u2014]\s|[-=_*~+.#]{3,}\s*\Z")
_FINAL = ".!?\u2026:"
_WORD = re.compile(r"\S{1,40}")


_BLANK = _Line(0, 0, 0, blank=True)
"""All blank lines: where one stands is never asked, and a text may be nothing else."""


def _lines(text: str) -> list[_Line]:
    found = []
    at = 0
    for raw in text.split("\n"):
        if at == 0 and raw.startswith(_BOM):
            at, raw = 1, raw[1:]
        if body := raw.strip():
            indent = len(raw) - len(raw.lstrip())
            found.append(_Line(at + indent, at + indent + len(body), indent, blank=False))
        else:
            found.append(_BLANK)
        at += len(raw) + 1
    return found


class _Layout(NamedTuple):
    """How this text breaks its lines."""

    width: int  # of a hard-wrapped line; 0 where the text is not wrapped
    indented: bool  # paragraphs begin with an indent


def _unfinished(text: str, line: _Line) -> bool:
    at = line.end - 1
    while at > line.start and text[at] in _CLOSERS:
        at -= 1
    return text[at] not in _FINAL


def _begins_small(text: str, line: _Line) -> bool:
    """A lower-case word that is not a brand such as iPhone."""
    return text[line.start].islower() and not text[line.start + 1 : line.start + 2].isupper()


def _layout(text: str, lines: list[_Line]) -> _Layout:
    """The surest sign of hard wrapping is a line that stops mid-sentence, with a lower-case word on the next."""
    widest = sure = 0
    flush = indented = False
    for line, below in pairwise(lines):
        if line.blank:
            continue
        flush = flush or not line.indent
        indented = indented or line.indent > 1
        if below.blank or not 25 <= line.length <= 110:
            continue
        tail = text[max(line.start, line.end - 8) : line.end]
        small = _begins_small(text, below) and _unfinished(text, line)
        if small or _RUNS_ON.search(tail) or _RUNS_ON_WRAPPED.search(tail):
            sure += 1
            widest = max(widest, line.length + line.indent)
    enough = 2 if len(lines) > 6 else 1
    return _Layout(widest if sure >= enough else 0, flush and indented)


def _runs_on(text: str, line: _Line, below: _Line, layout: _Layout, *, first: bool) -> bool:
    """The prose continues over the end of this line."""
    words = text[line.start : line.end]
    if not any(map(str.isalnum, words[:80])) or _BULLET.match(text, below.start, below.end):
        return False
    small = _begins_small(text, below) and _unfinished(text, line)
    if small and (layout.width or line.length >= 30):
        return True
    if below.indent > line.indent or (layout.indented and below.indent > 1):
        return False
    if _RUNS_ON.search(words[-8:]):
        return True
    if not layout.width or line.length > layout.width + 12 or (first and words.isupper()):
        return False
    if _RUNS_ON_WRAPPED.search(words[-8:]):
        return True
    word = _WORD.match(text, below.start)
    full = line.indent + line.length + 1 + (len(word[0]) if word else 0) > layout.width * 0.85
    return full or (layout.indented and not first and _unfinished(text, line))


@lru_cache(maxsize=2)
def paragraph_bounds(text: str) -> tuple[tuple[int, int], ...]:
    """Where paragraphs begin and end, read once for the sentences and the quotations of a text."""
    return tuple(_pieces(text))


def _pieces(text: str) -> Iterator[tuple[int, int]]:
    lines = _lines(text)
    layout: _Layout | None = None
    start: int | None = None
    first = True
    for index, line in enumerate(lines):
        if line.blank:
            continue
        if start is None:
            start = line.start
        below = lines[index + 1] if index + 1 < len(lines) else None
        if below is not None and not below.blank:
            layout = layout or _layout(text, lines)  # where blank lines part all paragraphs, nobody asks for it
            runs_on = _runs_on(text, line, below, layout, first=first)
        else:
            runs_on = False
        if not runs_on:
            yield start, line.end
            start = None
        first = False


# --- stops ---


# Abbreviations of the wire services' style books. Before a name: never the end of a sentence.
_BEFORE_NAME = words(
    """
    mr mrs ms messrs mx dr prof gen lt col sgt capt cpt maj cmdr cdr adm sen sens rep reps gov govs rev hon
    pres supt insp det cpl pvt pfc ofc atty amb fr sr. brig cllr st ste mt ft vs v dist asst dep mgr vice-adm
    pte spc msgr
    """
)
# Before a figure: "No. 5", "Feb. 10", "pp. 3".
_BEFORE_FIGURE = words(
    """
    no nos p pp vol vols art arts sec secs ch chap fig figs para approx est ca c circa ver v rs eq app op cl
    tel ext jan feb mar apr jun jul aug sep sept oct nov dec
    """
)
# May end a sentence or stand in it: only a clear opening word behind them ends it.
_EITHER = words(
    """
    inc corp co cos ltd plc llc bros dept univ assn bancorp intl jr sr esq ave blvd rd hwy bldg apt etc al dr
    st jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun ala ariz
    ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn
    tex vt va wash wis wyo penn ont que alta ph.d d.phil cos mfg
    """
)
# Words that open a sentence far more often than they begin a name.
_OPENERS = words(
    """
    the a an he she it they we i you but and in on at for this that these those there if when while after
    before as however meanwhile some many most all no both each another other others one two three his her its
    their our my your who what where why how from with by to so yet nor or not since until although though
    because despite during among about under over also then now here according earlier later last next
    officials police analysts shares mr mrs ms dr such more several few only even still instead asked it's
    that's there's he's she's they're we're i'm
    """
)
_ZONES = re.compile(
    r"(?:[A-Z]{2,4}\b|UTC|GMT|Eastern|Pacific|Central|Mountain|British|Greenwich|London|Moscow|Paris|Beijing|Tokyo|Sydney|"
    r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)\b|"
    r"(?:January|February|March|April|August|September|October|November|December)\b)"
)
# Tried at the first mark of a run only, and never backwards: a line of 100,000 dots is looked at once.
_STOP = re.compile(r"[.!?\u2026](?<![.!?\u2026].)[.!?\u2026]*+[\"'\u201d\u2019\u00bb)\]}*\uff02\uff07]*+(?=\s)")
# A stop behind a word in small letters, before a word with a capital, where the first is no abbreviation: most stops.
_LONG = "".join(
    f"(?<!{word[1:]})" for word in sorted(_BEFORE_NAME | _EITHER) if len(word) > 5
)  # with a capital: "Messrs"
_PLAIN = re.compile(rf"(?:(?<=[a-z]{{5}}){_LONG}|(?<=\s[a-z]{{4}})|(?<=\s[a-z]{{3}})(?<!etc)(?<!inc))\.\s[A-Z][a-z]")
_LEAD = re.compile(r"\s+([^\w\s]{0,4}\s?[^\w\s]{0,4})([\w'\u2019]{1,24})?")
_NAME_BEFORE = re.compile(r"[A-Z][\w'-]* I\Z|\A\W*I\Z")
_INITIALS = re.compile(r"(?:[^\W\d_]\.)*[^\W\d_]")
_SAYING = re.compile(
    r"(?:[A-Z][\w'\u2019.-]{0,24} ){1,4}"
    r"(?:said|says|asked|asks|added|told|wrote|tweeted|shouted|cried|wondered|recalled)\b"
)


def _stops(text: str, start: int, end: int) -> Iterator[int]:
    """Ends of sentences inside one paragraph, save for its own end."""
    begin = start
    for match in _STOP.finditer(text, start, end):
        if _PLAIN.match(text, match.start(), end) or _ends(text, begin, match, end):
            begin = match.end()
            yield begin


def _ends(text: str, begin: int, match: re.Match[str], end: int) -> bool:
    lead = _LEAD.match(text, match.end(), end)
    if lead is None or lead[2] is None:
        # Only marks follow: "Stop! ..." or a lone dash. They stay with the words before them.
        return False
    word, opened = lead[2], not _QUOTES.isdisjoint(lead[1])
    if word[0].islower() and not word[1:2].isupper():
        return False
    marks = match[0]
    if marks.startswith((".", "\u2026")) and "!" not in marks and "?" not in marks:
        if marks.startswith(("..", "\u2026")):
            return word != "I"
        return _full_stop_ends(text, begin, match, word, opened, lead.start(2))
    if marks[-1] in _CLOSERS:
        # "Why now?" Moss asked.
        return not _SAYING.match(text, lead.start(2), end) or opened
    return not (text.endswith("Yahoo", max(begin, match.start() - 5), match.start()) and not opened)


def _full_stop_ends(text: str, begin: int, match: re.Match[str], word: str, opened: bool, at: int) -> bool:
    token = _token(text, begin, match.start())
    if not token:
        return True
    low = token.lower().replace("\u2019", "'")
    figure = word[0].isdigit()
    closed = len(match[0]) > 1
    capital = token[0].isupper()
    if (capital or low in ("vs", "v")) and low in _BEFORE_NAME and not closed and not (low in _EITHER and _opens(word)):
        return False
    if figure and low in _BEFORE_FIGURE:
        return False
    if token.isdigit() and begin + len(token) == match.start():
        return False  # "1. The plan": a list's own number
    if low in ("a.m", "p.m", "am", "pm"):
        return opened or _opens(word) or not (figure or _ZONES.match(text, at))
    if _INITIALS.fullmatch(token):
        if token == "I" and not _NAME_BEFORE.search(text[max(begin, match.start() - 24) : match.start()]):
            return True  # "He and I."
        return (opened and not closed and len(token) > 1) or _opens(word)
    if low in _EITHER and (capital or low in ("etc", "al", "jr", "sr", "inc")):
        return opened or _opens(word)
    return True


def _token(text: str, begin: int, stop: int) -> str:
    """The word before the stop, at most 24 characters of it, without what opens it."""
    piece = text[max(begin, stop - 24) : stop]
    words = piece.split()
    if not words or piece[-1].isspace():
        return ""
    return words[-1].lstrip("\"'([{\u201c\u2018\u00ab-\u2013\u2014/<")


def _opens(word: str) -> bool:
    return word.lower().replace("\u2019", "'") in _OPENERS and (word[0].isupper() or word[0].isdigit())
