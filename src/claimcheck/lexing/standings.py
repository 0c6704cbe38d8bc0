"""Numbers that place or rate: "the 7th best", "ranked sixth", "the top 20", "6.5/10", "34 out of 100", "1 / 9".

They measure nothing and count nothing, so they are no figures (`claimcheck.lexing.figures`); but two texts about one
thing can contradict each other about them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Context, Decimal
from typing import Literal

from claimcheck.claims.precision import Bound, width
from claimcheck.lexing.calendar import MONTHS, ORDINALS
from claimcheck.lexing.context import context_of
from claimcheck.lexing.counting import read_noun
from claimcheck.lexing.hedges import bound_before
from claimcheck.lexing.nouns import Noun
from claimcheck.lexing.token import Amount, Figure
from claimcheck.text.tables import words

Kind = Literal["rank", "ratio", "count"]

_SPELLED = {word: number for word, number in ORDINALS.items() if number < 31} | {
    "thirty-sixth": 36,
    "fortieth": 40,
    "fiftieth": 50,
    "hundredth": 100,
}
_ORDINAL = r"(?P<digits>\d{1,3})[ ]?(?:st|nd|rd|th)\b"
_WORD = rf"(?P<word>{'|'.join(sorted(_SPELLED, key=len, reverse=True))})\b"
_NUMBERED = r"(?:[Nn]umber|No\.|#)[ ]?(?P<number>\d{1,3}\b|one\b|two\b|three\b|four\b|five\b|six\b|seven\b|eight\b|nine\b|ten\b)"
_TOP = (
    r"(?:[Tt]op[ ]|(?<=the )(?=\w+[ ](?:most|best|largest|highest|biggest)\b))(?P<top>\d{1,3}\b|three\b|five\b|ten\b)"
)
_RATED = r"(?P<of>\d{1,4}(?:\.\d{1,3})?)(?:[ ]?/[ ]?|[ ]out[ ]of[ ])(?P<base>\d{1,3})\b(?![/.]\d)"
_STANDING = re.compile(rf"(?<![\w/.,$%-])(?:{_ORDINAL}|{_RATED}|{_TOP})|(?<![\w#-]){_NUMBERED}|(?<![\w-]){_WORD}")
_HINT = re.compile(
    r"\d(?:st|nd|rd|th)\b|\d ?/ ?\d|\d out of \d|[Tt]op |[Nn]umber |No\. ?\d|# ?\d"
    r"|the \w+ (?:most|best|largest|highest|biggest)|(?:st|nd|rd|th)\b"
)

_SMALL = {"one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10}
_NOT_PLACES = words(
    """century centuries street avenue amendment anniversary half time times party parties world person degree hand
    floor grade birthday army regiment division infantry battalion brigade congress"""
) | {month.casefold() for month in MONTHS}
"""Words behind an ordinal that make it a name, a date or a turn of phrase: "the 20th century", "for the first time"."""

_LEADS = words(
    """the its his her their our my 's ' ranks rank ranked finished finish came place placed as was is
    below above before after than"""
)
_NO_RATES = frozenset({("9", "11"), ("24", "7"), ("7", "7")})
_LARGEST_BASE = 100
_SCALES = frozenset({4, 5, 10, 100})
"""What things are rated out of; "15 out of 28 provinces" are counted."""

_SUPERLATIVE = re.compile(r"(?:[ -])(?:most|least|best|worst|[a-z]{2,}est)\b")
_HEDGED = re.compile(
    r" (?:(?:more|less|fewer|longer) than|at (?:least|most)|about|around|nearly|almost|over|under|up to|some) \$?\d"
)
"""What goes on as a figure is no place: "the first more than 40 hours"."""

_OF_MONTH = re.compile(rf" of (?:{'|'.join(MONTHS)})\b", re.IGNORECASE)
_RATE_CONTEXT = Context(prec=12)


def find_standings(folded: str) -> list[Figure]:
    """Every rank and every rate of a folded text as a figure of dimension "rank" or "ratio", in reading order.

    Of "15 out of 28 provinces" both counts are found; "the 60 most viewed" are the top 60.

    >>> [(f.dimension, f.value, f.counted) for f in find_standings("It was his third album, rated 4/5.")]
    [('rank', Decimal('3'), 'album'), ('ratio', Decimal('0.8'), None)]
    """
    return list(_standings(folded)) if _HINT.search(folded) else []


def _standings(folded: str) -> Iterator[Figure]:
    for match in _STANDING.finditer(folded):
        if match["base"] is None:
            rank = _rank(folded, match)
            if rank is not None:
                yield _figure(folded, match.span(), rank, "rank", top=match["top"] is not None)
        elif "out" in match[0] and int(match["base"]) not in _SCALES:
            if match["of"].isdigit():
                noun = read_noun(folded, Amount(*match.span("base"), match.end(), Decimal(2), None)).noun
                yield _figure(folded, match.span("of"), Decimal(match["of"]), "count", noun=noun)
                yield _figure(folded, match.span("base"), Decimal(match["base"]), "count")
        elif (rate := _rate(match)) is not None:
            yield _figure(folded, match.span(), rate, "ratio")


_COMPARED = words("above below ahead behind")
_TURNED: dict[Bound, Bound] = {"less_than": "more_than", "more_than": "less_than"}
"""Who ranks above the seventh is sixth: a higher place has a lower number."""


def _rate(match: re.Match[str]) -> Decimal | None:
    base = int(match["base"])
    if not 1 < base <= _LARGEST_BASE or (match["of"], match["base"]) in _NO_RATES:
        return None
    return _RATE_CONTEXT.divide(Decimal(match["of"]), Decimal(base))


def _rank(folded: str, match: re.Match[str]) -> Decimal | None:
    if match["word"] or match["digits"]:
        following = folded[match.end() : match.end() + 24].lstrip().split(" ")[0].casefold().strip(".,;'\"")
        if (
            following in _NOT_PLACES
            or following[:1].isdigit()
            or _HEDGED.match(folded, match.end())
            or _OF_MONTH.match(folded, match.end())
        ):
            return None
    if match["word"]:
        led = context_of(folded, match.start()).lower[-1:]
        if not (led and (led[0] in _LEADS or led[0].endswith("s"))) and not _SUPERLATIVE.match(folded, match.end()):
            return None
        return Decimal(_SPELLED[match["word"]])
    written = match["digits"] or match["number"] or match["top"]
    return Decimal(_SMALL[written]) if written in _SMALL else Decimal(written)


def _figure(
    folded: str, span: tuple[int, int], value: Decimal, kind: Kind, *, noun: Noun | None = None, top: bool = False
) -> Figure:
    start, end = span
    context = context_of(folded, start)
    articles = 1 if context.lower[-1:] == ["the"] else 0
    bound, hedge = bound_before(context.lower[: len(context.lower) - articles])
    if top:
        bound, hedge = "at_most", 0
    elif kind == "rank" and not _COMPARED.isdisjoint(context.lower[-hedge - articles :]):
        bound = _TURNED.get(bound, bound)
    if kind == "rank" and not _SUPERLATIVE.match(folded, end):
        noun = read_noun(folded, Amount(start, end, end, Decimal(2 if top else 1), None)).noun
    reach = width(value, bound)
    return Figure(
        start,
        end,
        context.start(folded, hedge + articles) if hedge else start,
        max(end, noun.end) if noun else end,
        value,
        *reach.interval,
        reach.likely_low,
        reach.likely_high,
        bound,
        "" if kind == "count" else kind,
        kind,
        noun.lemma if noun else None,
        noun.modifiers if noun else (),
    )
