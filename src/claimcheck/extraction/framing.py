"""How a text presents its figures: as they stand, as they once stood, as revised, as taken back."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import chain
from typing import NamedTuple

from claimcheck.claims.claim import Framing, NumericClaim
from claimcheck.lexing.corrections import notes
from claimcheck.text.shape import letters
from claimcheck.text.tables import one_of

_AHEAD = 90
"""Characters before a figure in which words still say that it is one of the past."""

_BEHIND = 60
_AROUND = 300
"""Characters on either side of a figure in which words of revision are about it: the sentence before and after."""

_DAYS = r"(?:mon|tues|wednes|thurs|fri|satur|sun)day"
_ONCE = re.compile(
    r"\b(?:initial(?:ly)?|at first|originally|previous(?:ly)?|earlier|preliminary|first (?:reports?|estimates?|put|given|"
    r"reported|counts?|thought)|early (?:reports?|estimates?|counts?)|had|up from|(?:more|higher) than|compared (?:with|to)|"
    rf"{_DAYS}'s (?:count|figure|toll|total))\b",
    re.IGNORECASE,
)
"""Words before a figure of the past: "initial reports put the toll at 12", "up from 12", "had said that 12 died"."""

_ONCE_BEHIND = re.compile(
    r"\b(?:earlier|previously|initially|at first|originally|the day before|a day before|first (?:reported|thought))\b",
    re.IGNORECASE,
)
_REVISION = re.compile(
    r"\b(?:revis\w+|correct(?:ed|ion|ing)|lower(?:ed|ing)|downgrad\w+|double[- ]?count\w*|counted (?:twice|more than once)|"
    r"recount\w*|miscount\w*|mistaken\w*|mistakes?|in error|errors?|erroneous\w*|reduced|adjust\w*|reclassif\w*|down from|"
    r"over(?:count|stat|estimat)\w*|fewer than|less than|no longer|(?:found|turned up) alive|contrary to|turned out|"
    r"wrong(?:ly)?|confusion|duplicat\w*|identified|dna)\b",
    re.IGNORECASE,
)
"""Words with which officials and papers explain that a count fell."""

_OPENINGS = re.compile(
    b" "
    + one_of(
        [
            *("initial", "at first", "original", "previous", "earlier", "preliminary", "first", "early", "had"),
            *("up from", "more than", "higher than", "compared", "the day before", "a day before"),
            *(f"{day}day s" for day in ("mon", "tues", "wednes", "thurs", "fri", "satur", "sun")),
            *("revis", "correct", "lower", "downgrad", "double", "counted", "recount", "miscount", "overcount"),
            *("mistake", "error", "erroneous", "reduced", "adjust", "reclassif", "down from", "overstat"),
            *("overestimat", "fewer than", "less than", "no longer", "found alive", "turned up alive", "contrary to"),
            *("turned out", "wrong", "confusion", "duplicat", "identified", "dna"),
        ]
    ).encode()
)
"""How all of these begin, in the letters of a text: only there are they looked for."""

_NOT_OLD = re.compile(
    r"\A[^.;\d]{0,30}?,?\s(?:and |but )?(?:not|rather than|instead of)\s[^.;\d]{0,20}\Z", re.IGNORECASE
)
"""Between the figure put right and the one it replaces, and the other way round."""

_NOT_BUT = re.compile(r"\A[^.;\d]{0,30}?,?\sbut\s[^.;\d]{0,20}\Z", re.IGNORECASE)
_NOT = re.compile(r"\bnot\s[^.;\d]{0,20}\Z", re.IGNORECASE)
_SENTENCE = r"(?:[^.;]|\.(?!\s+[A-Z]))"
_SAID_WRONGLY = re.compile(
    r"\b(?:version|originally|incorrectly|wrongly|mistakenly|erroneously|misstated|misreported|the original (?:said|gave|put))\b"
    rf"{_SENTENCE}{{0,300}}\Z",
    re.IGNORECASE,
)
_IS_RIGHT = re.compile(
    r"[.;,]\s[^.;]*\b(?:is|was|were|are|in fact|actually|should (?:be|have)|correct(?:ed)?|rather)\b[^.;]*\Z",
    re.IGNORECASE,
)


def framed(folded: str, claims: Sequence[NumericClaim]) -> list[NumericClaim]:
    """The claims of a text with what it says of their standing."""
    told = _told(folded) if claims else _Told([], [], [])
    noted = list(notes(folded))
    edges = dict(chain.from_iterable(_edges(folded, claims, note) for note in noted))
    withdrawn = set(edges.values())
    return [_framed(claim, folded, noted, edges, withdrawn, told) for claim in claims]


def _framed(
    claim: NumericClaim,
    folded: str,
    noted: Sequence[tuple[int, int]],
    edges: dict[str, str],
    withdrawn: set[str],
    told: _Told,
) -> NumericClaim:
    if claim.span is None or claim.field != "text":
        return claim
    update: dict[str, object] = {}
    if claim.id in withdrawn:
        update["framing"] = "withdrawn"
    elif claim.id in edges:
        update["framing"], update["corrects"] = "corrected", edges[claim.id]
    elif (framing := _framing(claim, folded, told)) != "current":
        update["framing"] = framing
    note = next((span for span in noted if span[0] <= claim.span.start < span[1]), None)
    if note is not None and (claim.id in withdrawn or claim.id in edges):
        update["context"] = tuple(dict.fromkeys((*claim.context, *_words(folded[note[0] : note[1]]))))
    return claim.model_copy(update=update) if update else claim


class _Told(NamedTuple):
    """Where the words stand that say how figures are to be taken, in reading order."""

    once: list[tuple[int, int]]
    once_behind: list[tuple[int, int]]
    revision: list[tuple[int, int]]


def _told(folded: str) -> _Told:
    places = [opening.start() for opening in _OPENINGS.finditer(letters(folded))]
    once, once_behind, revision = (
        [found.span() for at in places if (found := words.match(folded, at))]
        for words in (_ONCE, _ONCE_BEHIND, _REVISION)
    )
    return _Told(once, once_behind, revision)


def _framing(claim: NumericClaim, folded: str, told: _Told) -> Framing:
    if claim.span is None or claim.sentence is None:
        return "current"
    start, end = claim.span.start, claim.span.end
    if _between(told.once, max(claim.sentence.start, start - _AHEAD), start):
        return "past"
    behind = _between(told.once_behind, end, min(claim.sentence.end, end + _BEHIND))
    if behind and not _PAUSE.search(folded, end, behind[0][0]):
        return "past"
    return "revised" if _between(told.revision, start - _AROUND, end + _AROUND) else "current"


_PAUSE = re.compile("[.;]")


def _between(places: Sequence[tuple[int, int]], start: int, end: int) -> Sequence[tuple[int, int]]:
    """Those of the places that lie between two positions."""
    found = places[bisect_left(places, (start, 0)) : bisect_left(places, (end, 0))]
    return found if not found or found[-1][1] <= end else found[:-1]


def _edges(folded: str, claims: Sequence[NumericClaim], note: tuple[int, int]) -> Iterator[tuple[str, str]]:
    """The figure put right and the one it replaces, where the note has just the two and says which is which."""
    inside = [c for c in claims if c.field == "text" and c.span is not None and note[0] <= c.span.start < note[1]]
    if len(inside) != 2:
        return
    first, second = inside
    if first.span is None or second.span is None:
        return
    before, between = folded[note[0] : first.span.start], folded[first.span.end : second.span.start]
    if _NOT.search(before):
        if _NOT_BUT.match(between) and _of_one_kind(second, first, bare=True):
            yield second.id, first.id
    elif _NOT_OLD.match(between):
        if _of_one_kind(first, second, bare=True):
            yield first.id, second.id
    elif _of_one_kind(first, second, bare=False) and _wrong_then_right(before, between):
        yield second.id, first.id


def _wrong_then_right(before: str, between: str) -> bool:
    """ "An earlier version gave it as 1,000. It was 5,500." """
    return bool(_SAID_WRONGLY.search(before) and _IS_RIGHT.search(between)) and not _NOT.search(between)


def _of_one_kind(full: NumericClaim, other: NumericClaim, *, bare: bool) -> bool:
    """Both have one unit and one noun; where ``bare`` will do, the other may leave out both: "1,400 days, not 4,400"."""
    units, heads = (full.quantity.unit, other.quantity.unit), (full.measure.head, other.measure.head)
    alike = units[0] == units[1] or (bare and "" in units)
    return alike and (heads[0] == heads[1] or (bare and (None in heads or units[0] == units[1] != "")))


_WORD = re.compile(r"[A-Za-z][A-Za-z'-]{3,}")


def _words(note: str) -> tuple[str, ...]:
    """The words of a note in small letters: what the figures it corrects are about."""
    return tuple(dict.fromkeys(word.lower() for word in _WORD.findall(note)))
