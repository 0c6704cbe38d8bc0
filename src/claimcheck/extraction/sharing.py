"""What one of many has: so much each, so much a share.

"3,500 workers are paid $155 million, about $44,000 each", and the tables of company results, in which rows of earnings
per share, net earnings and average shares stand under each other, one column a period.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from claimcheck.extraction.draft import Draft

_ROW = re.compile(
    r"\A\s*(?:(?:oper(?:ating)?|pretax)\s+)?(?:(?P<each>shr|per share)|(?P<count>avg\.? sh(?:a)?rs?(?: out(?:standing)?)?)"
    r"|(?P<amount>net(?:\s+(?:profit|loss|income))?))\s+(?:(?:profit|loss|income)\s+)?\Z"
)
_KEY = re.compile(r"\A\s*oper\b")
_VERSUS = re.compile(r"\A[\s,]*(?:dlrs?|cts|mln)?\s*(?:vs\.?|against)\s+(?:(?:profit|loss|income)\s+)?\Z")
_EACH = re.compile(r"\A[\s,]*(?:each|apiece|a head|a person|per (?:person|head|worker|member|employee))\b")
_HEDGED = r"(?:(?:about|around|some|roughly|nearly|almost|just|only|over|under|more than|less than|at least|up to)\s+)?"
_APPOSED = re.compile(
    rf"\A(?:\s[\w'-]+){{0,4}}\s?[,(:-]\s?(?:(?:or|that is|which is|making|on average|an average of)\s+)?{_HEDGED}\Z"
)
_AT = re.compile(rf"\A(?:\s[\w'-]+){{0,3}}\s(?:priced\s+|valued\s+)?at\s+(?:an average of\s+)?{_HEDGED}\Z")
"""What each has is said beside what they have together, or is the price of what is counted: "paid $51 million, about $44,000
each", "1.1 million shares at 13.85 dollars each". Not "share $600,000, and $2,000 each for the funerals"."""

_AVERAGE = re.compile(r"\ban average (?:of )?(?:(?:about|around|some|roughly|nearly|almost)\s+)?\Z")
_OWN_WAY = re.compile(
    r"\bpreferred\b|\bpfd\b"
    r"|\bsha?re? (?:amounts?|figures?|results|data|earnings|information)(?= \w)(?![^\n]{0,120}?\b(?:splits?|stock d))"
)
"""The text tells how earnings per share were reckoned: "shr after preferred dividends", "per share amounts are from April on,
the date of the bank's conversion to stock ownership". Then they need not come to what the rows say. Of splits and stock
dividends all columns take account."""

_LONGEST = 8
"""Rows of a period that stand together; its shares come at most this far below its earnings."""


class _Row(NamedTuple):
    at: int
    what: str
    oper: bool
    columns: tuple[Draft, ...]


def share_out(lines: Sequence[Sequence[Draft]]) -> None:
    """Tie what each has to the amount and to the number that share it."""
    rows = [row for line in lines if (row := _row(line)) is not None]
    if len(rows) > 1 and not _OWN_WAY.search(lines[0][0].sentence.low):
        _table(rows)
    for line in lines:
        _sentence(line)


def _row(line: Sequence[Draft]) -> _Row | None:
    """A row of a table of results: its label, then a figure for each of one or two periods."""
    sentence = line[0].sentence
    label = sentence.slice(sentence.start, line[0].figure.left)
    found = _ROW.match(label)
    if found is None or len(line) > 2:
        return None
    if len(line) == 2 and not _VERSUS.match(sentence.slice(line[0].figure.right, line[1].figure.left)):
        return None
    return _Row(sentence.number, found.lastgroup or "", _KEY.match(label) is not None, tuple(line))


def _table(rows: Sequence[_Row]) -> None:
    """Earnings per share, net earnings and, where they are given, average shares of a period: rows in that order."""
    for at, each in enumerate(rows):
        following = rows[at + 1 : at + 3]
        if each.what != "each" or not following or following[0].what != "amount":
            continue
        amount = following[0]
        count = following[1] if len(following) > 1 and following[1].what == "count" else None
        if each.oper != amount.oper or len(each.columns) != len(amount.columns) or amount.at - each.at > _LONGEST:
            continue
        if count is not None and (len(count.columns) != len(each.columns) or count.at - each.at > _LONGEST):
            continue
        for column, (one, whole) in enumerate(zip(each.columns, amount.columns, strict=True)):
            if whole.figure.dimension in ("count", one.figure.dimension) and _sign(one) == _sign(whole):
                one.share_of = whole
                one.shared_by = None if count is None else count.columns[column]


def _sign(draft: Draft) -> bool:
    """A loss: preferred dividends can make one of a profit, so that the two are not compared."""
    return draft.sentence.slice(draft.figure.left - 6, draft.figure.left).rstrip().endswith("loss")


def _sentence(line: Sequence[Draft]) -> None:
    """ "3,500 workers are paid $155 million, about $44,000 each": one amount, one number and what comes to each."""
    if len(line) != 3:
        return
    one = line[-1]
    sentence = one.sentence
    ahead = sentence.slice(one.figure.left - 40, one.figure.start)
    if one.figure.dimension != "currency" or not (_is_each(one) or _AVERAGE.search(ahead)):
        return
    # "Shells at 30 cents each to buy several books at 55 cents each": two prices, and nobody knows how many books.
    amounts = [draft for draft in line[:2] if draft.kind == one.kind and not _is_each(draft)]
    counts = [draft for draft in line[:2] if draft.kind == ("", "count") and draft.figure.value is not None]
    before = line[-2]
    gap = sentence.slice(before.figure.right, one.figure.left)
    apposed = _APPOSED.match(gap) or (before in counts and _AT.match(gap))
    if len(amounts) == len(counts) == 1 and apposed:
        one.share_of, one.shared_by = amounts[0], counts[0]


def _is_each(draft: Draft) -> bool:
    """The figure is what each of them has: "$44,000 each"."""
    right = draft.figure.right
    return _EACH.match(draft.sentence.slice(right, right + 24)) is not None
