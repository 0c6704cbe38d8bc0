"""How a text presents its figures: as they stand, as they once stood, as revised, as taken back."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import chain

from claimcheck.claims.claim import Framing, NumericClaim
from claimcheck.lexing.corrections import notes
from claimcheck.text.openings import met, openings
from claimcheck.text.shape import shape
from claimcheck.text.span import Span
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
"""And behind it, in the same clause: "gave the toll as 12 earlier"."""

_REVISION = re.compile(
    r"\b(?:revis\w+|correct(?:ed|ion|ing)|lower(?:ed|ing)|downgrad\w+|double[- ]?count\w*|counted (?:twice|more than once)|"
    r"recount\w*|miscount\w*|mistaken\w*|mistakes?|in error|errors?|erroneous\w*|reduced|adjust\w*|reclassif\w*|down from|"
    r"over(?:count|stat|estimat)\w*|fewer than|less than|no longer|(?:found|turned up) alive|contrary to|turned out|"
    r"wrong(?:ly)?|confusion|duplicat\w*|identified|dna)\b",
    re.IGNORECASE,
)
"""Words with which officials and papers explain that a count fell."""

_BEGINNINGS = (
    *("initial", "at first", "original", "previous", "earlier", "preliminary", "first ", "early ", "had ", "up from"),
    *("more than", "higher than", "compared with", "compared to", "the day before", "a day before"),
    *(f"{day}day s " for day in ("mon", "tues", "wednes", "thurs", "fri", "satur", "sun")),
    *(
        "revis",
        "correct",
        "lower",
        "downgrad",
        "doublecount",
        "double count",
        "counted ",
        "recount",
        "miscount",
        "mistake",
    ),
    *("error", "erroneous", "reduced", "adjust", "reclassif", "down from", "overcount", "overstat", "overestimat"),
    *("fewer than", "less than", "no longer", "found alive", "turned up alive", "contrary to", "turned out", "wrong"),
    *("confusion", "duplicat", "identified", "dna"),
)
_MAY_BEGIN = re.compile(f" (?={one_of(_BEGINNINGS)})".encode())
"""Where one of all these may begin in the shape of a text; what is "in error" has an error behind."""

_STOP = re.compile(r"[.;]")

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
    if not claims:
        return []
    cues = openings(shape(folded), _MAY_BEGIN)
    noted = list(notes(folded))
    edges = dict(chain.from_iterable(_edges(folded, claims, note) for note in noted))
    withdrawn = set(edges.values())
    return [_framed(claim, folded, cues, noted, edges, withdrawn) for claim in claims]


def _framed(
    claim: NumericClaim,
    folded: str,
    cues: Sequence[int],
    noted: Sequence[tuple[int, int]],
    edges: dict[str, str],
    withdrawn: set[str],
) -> NumericClaim:
    if claim.span is None or claim.field != "text":
        return claim
    update: dict[str, object] = {}
    if claim.id in withdrawn:
        update["framing"] = "withdrawn"
    elif claim.id in edges:
        update["framing"], update["corrects"] = "corrected", edges[claim.id]
    elif (framing := _framing(claim.span, claim.sentence, folded, cues)) != "current":
        update["framing"] = framing
    note = next((span for span in noted if span[0] <= claim.span.start < span[1]), None) if noted else None
    if note is not None and (claim.id in withdrawn or claim.id in edges):
        update["context"] = tuple(dict.fromkeys((*claim.context, *_words(folded[note[0] : note[1]]))))
    return claim.model_copy(update=update) if update else claim


def _framing(span: Span, sentence: Span | None, folded: str, cues: Sequence[int]) -> Framing:
    start, end = span.start, span.end
    near = cues[bisect_left(cues, start - _AROUND) : bisect_left(cues, end + _AROUND)]
    if sentence is None or not near:
        return "current"
    if met(_ONCE, folded, near, max(sentence.start, start - _AHEAD), start):
        return "past"
    behind = min(sentence.end, end + _BEHIND)
    if near[-1] >= end and (stop := _STOP.search(folded, end, behind)) is not None:
        behind = stop.start()
    if met(_ONCE_BEHIND, folded, near, end, behind):
        return "past"
    return "revised" if met(_REVISION, folded, near, start - _AROUND, end + _AROUND) else "current"


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
