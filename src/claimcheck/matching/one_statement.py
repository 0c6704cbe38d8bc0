"""Whether two sentences of a text make one statement: nothing that may tell two things apart differs between them.

Reports are written in moulds: "Exports rose to 5 million tonnes in May ... Imports rose to 7 million tonnes in May", "the
first ferry carried 120 passengers ... the second ferry carried 90". Any word may be the one that tells the two things
apart, and so may any figure; no list has them all. What is left is the statement that stands there twice, word for word
but for the figure, as a caption, a pull quote and a paragraph left from an older version of the story do. It begins and
ends where a sentence may, and names whom, where or when, or is long: "net profit 12 cents against a loss of two cents"
is a row of a table, and whose it is stands above.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final, NamedTuple

from claimcheck.claims.claim import NumericClaim
from claimcheck.lexing.calendar import WEEKDAYS
from claimcheck.lexing.saying import SAYING
from claimcheck.matching.beside import hedge_length, names_a_kind
from claimcheck.matching.lines import WORD, alike
from claimcheck.text.shape import letters
from claimcheck.text.tables import words

LEAST: Final = 6
"""Words beside the figure and without articles that a statement has."""
PERSON: Final = 14
"""The same for one with an age: "a 19-year-old man was shot in Gage Park on Saturday" may be told of two."""
LONG: Final = 18
"""The same for a statement that names nobody, no place and no day, or only tells more of what was told before."""
LONGEST: Final = 1000
"""Characters of a sentence beyond which it is a list, or several sentences that no stop divides."""

ARTICLES: Final = words("a an the")
_POINTS_BACK: Final = words("he she it they his her its their this that these those")
"""Words of what was told before: in the same words two things are told, each below its own name."""

_GAP = re.compile(r"[^\w(\[]*")
_STOP = re.compile(r"[.!?…]")
_LABEL = re.compile(r"[:;|/)\]\"“”«»–—]|\s--?\s")
_CREDIT = re.compile(
    r"\b(?:caption|courtesy|enlarge|gallery|getty|image|photo|photograph|picture|video)\b", re.IGNORECASE
)
"""Words over and under pictures, where often nothing divides the credit from the caption."""
_ENDS = re.compile(r"\s*(?:[,;:|(\[–—.!?…\"”»]|--?\s)")
"""Before these it may end, and what follows may add to it."""
_NARROWS = re.compile(
    r"\W+(?:\d|(?:in|at|on|from|for|of|by|to|within|among|between|during|as|than|not|but|or)\b)", re.IGNORECASE
)
"""What follows so still says when, where or of which it is so: "in May, 1986", "in Spain, in the north"."""
_DAYS: Final = frozenset(map(str.casefold, WEEKDAYS))
_SMALL = re.compile(r"\b(?:an?|the|is|are|was|were|been?|has|have|had|will|would|can|could|may|might)\b", re.IGNORECASE)
_SPEECH: Final = 8
"""Words before a statement that tell who says it: "police and a spokesman for the mill said that"."""
_TELLS_WHERE: Final = words("in at on from for during after before since until")


class _Row(NamedTuple):
    """A sentence without the figure and the articles: its words, where they stand, and how many are before the figure."""

    text: str
    words: tuple[str, ...]
    lows: tuple[str, ...]
    starts: tuple[int, ...]
    at: int
    figure: int  # where it ends

    def begin(self, first: int) -> int:
        """Where the words from the first one on begin, with the articles before them."""
        return self.starts[first - 1] + len(self.words[first - 1]) if first else 0

    def end(self, last: int) -> int:
        """Where the words up to this one end, or the figure."""
        return self.figure if last == self.at else self.starts[last - 1] + len(self.words[last - 1])


def one_statement(left: NumericClaim, right: NumericClaim, *, least: int = LEAST) -> bool:
    """The sentences around two figures are the same, as far as what one of them has beside is none of the statement.

    Hedges before the figures and articles are left out of account. ``least`` is how many words there have to be.
    """
    one, other = _row(left), _row(right)
    if (left.framing == "past") != (right.framing == "past"):
        return False  # "police initially said 12"
    if one is None or other is None or (names_a_kind(left) and left.quantity.dimension != "age"):
        return False
    before = _beginning(one, other, alike(one.lows[: one.at][::-1], other.lows[: other.at][::-1]))
    after = alike(one.lows[one.at :], other.lows[other.at :])
    if before is None or before + after < (least if left.quantity.dimension != "age" else max(least, PERSON)):
        return False
    if not all(_ends(row, row.at + after) and _is_prose(row, before, after) for row in (one, other)):
        return False
    if all(not SAYING.isdisjoint(letters(" ".join(row.lows[row.at + after :])).split()) for row in (one, other)):
        return False  # ", the army said" and ", rebels said"
    return _is_anchored(left, right, one, other, before, after)


def _row(claim: NumericClaim) -> _Row | None:
    if claim.span is None or claim.sentence is None or claim.sentence_text is None:
        return None
    if len(claim.sentence_text) > LONGEST:
        return None
    start, end = claim.span.start - claim.sentence.start, claim.span.end - claim.sentence.start
    return _read(claim.sentence_text, start - hedge_length(claim), end)


@lru_cache(maxsize=256)
def _read(text: str, start: int, end: int) -> _Row:
    found = [word for word in WORD.finditer(text) if not (word.start() < end and start < word.end())]
    found = [word for word in found if word[0].casefold() not in ARTICLES]
    at = sum(word.start() < start for word in found)
    written = tuple(word[0] for word in found)
    return _Row(text, written, tuple(map(str.casefold, written)), tuple(word.start() for word in found), at, end)


def _beginning(one: _Row, other: _Row, alike: int) -> int | None:
    """How many words before the figures the statement has, of those that are alike; None where it begins in none of them."""
    heads = {_head(one, one.at - alike), _head(other, other.at - alike)}
    # Two labels, or two who say it, tell two things apart; a credit tells nothing.
    if None not in heads and not heads <= {"label", "speech"}:
        return alike
    # "Image 7 of 9: " and "Image 8 of 9: " are alike in a part of their credits.
    for before in range(alike - 1, max(-1, alike - 1 - _SPEECH), -1):
        if _head(one, one.at - before) == _head(other, other.at - before) == "credit":
            return before
    return None


def _head(row: _Row, first: int) -> str | None:
    """What stands before the words: nothing, a credit, a sentence, a label, who says it; None where it is a part of them."""
    if not first:
        return "nothing"
    if _says(row.lows[:first]):
        return "speech"
    gap = row.begin(first)
    opens = next((char for char in row.text[gap:] if char.isalnum()), "")
    if not (opens.isupper() or opens.isdigit()):
        return None
    between = _GAP.match(row.text, gap)
    mark = between[0] if between is not None else ""
    if _CREDIT.search(row.text, 0, gap) is not None:
        return "credit"
    return "label" if _LABEL.search(mark) is not None else "sentence" if _STOP.search(mark) is not None else None


def _ends(row: _Row, last: int) -> bool:
    """Behind the words stands nothing, or what only adds to them."""
    if last == len(row.words):
        return True
    end = row.end(last)
    return _ENDS.match(row.text, end) is not None and _NARROWS.match(row.text, end) is None


def _is_prose(row: _Row, before: int, after: int) -> bool:
    """Rows and notes of tables leave out the small words, and stand below the name and the period they belong to."""
    return _SMALL.search(row.text, row.begin(row.at - before), row.end(row.at + after)) is not None


def _says(head: tuple[str, ...]) -> bool:
    """The words tell who says what follows, and nothing of it."""
    told = head[:-1] if head and head[-1] == "that" else head
    if not told or len(told) > _SPEECH or not _TELLS_WHERE.isdisjoint(told) or any(word[0].isdigit() for word in told):
        return False
    return letters(told[-1]).strip() in SAYING


def _is_anchored(left: NumericClaim, right: NumericClaim, one: _Row, other: _Row, before: int, after: int) -> bool:
    """Somebody, some place or a day is named in the statement, or it is long.

    Whoever "it" is may be another further down, and whatever "the company" is, unless it is told of one day.
    """
    if before + after >= LONG:
        return True
    if before and one.lows[one.at - before] in _POINTS_BACK:
        return False
    shared = [(one.words[one.at + step], other.words[other.at + step]) for step in range(-before, after)]
    if any(word.casefold() in _DAYS for word, _ in shared):
        return True
    if before and _is_definite(one, one.at - before) and _is_definite(other, other.at - before):
        return False
    known = left.measure.entity is not None and left.measure.entity == right.measure.entity
    named = any(word[0].isupper() and again[0].isupper() for word, again in shared[1:])
    return known or named or bool(set(left.place) & set(right.place))


def _is_definite(row: _Row, first: int) -> bool:
    """The words begin with "the" and something that has no name."""
    return row.words[first][0].islower() and row.text[: row.starts[first]].rstrip()[-3:].casefold() == "the"
