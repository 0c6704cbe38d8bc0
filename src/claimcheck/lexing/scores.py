"""Scores, votes and ratings: two numbers that belong together and measure nothing ("won 3-1", "a 5-4 ruling", "7.1/10").

Two numbers with a hyphen may be anything (a range, a formation, a room), so a word of playing, voting or rating has to
stand near them; where none does, nothing is read.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import Literal, NamedTuple

from claimcheck.lexing.numerals import UNITS
from claimcheck.lexing.plurals import plural
from claimcheck.lexing.scan import Taken
from claimcheck.lexing.token import DateMention

Contest = Literal["game", "set", "vote", "rating"]

PLAYING = frozenset(
    """
    win wins won winning lose loses lost losing beat beats beaten beating defeat defeats defeated draw draws drew drawn
    lead leads led leading trail trails trailed trailing thrash thrashed edge edged victory loss score scored scores scoreline
    final ended finished tie tied equaliser halftime half-time penalties shootout aggregate series match game goals rout routed
    level comeback overcame
    """.split()
)
"""Words of matches and games. All of these are used of nothing else when a score stands near them."""

VOTING = frozenset(
    """
    vote votes voted voting ballot ruling ruled rule rules decision decided verdict senate house council parliament committee
    court justices judges jury board panel lawmakers legislators senators mps peers members approved rejected passed confirmed
    acquitted convicted majority motion bill tally split referendum resolution veto overrode
    """.split()
)
"""Words of votes and rulings; beside words of playing, those nearest to the numbers decide."""

RATING = frozenset(
    """
    rated rates rating ratings rate stars star marks mark reviews review score scored scores gave gives awarded critics
    reviewers imdb metacritic satisfaction
    """.split()
)
"""Words of ratings and marks."""

_PAIR = re.compile(r"[0-9]{1,3}(?:-| - | to | votes to )[0-9]{1,3}(?![0-9A-Za-z/%\u00b0$-]|[.,:][0-9])")
_RATED = re.compile(
    r"[0-9]{1,3}(?:\.[0-9])?(?:/| out of )(?:5|10|20|100|five|ten|10\.0|5\.0)(?![0-9A-Za-z/%-]|[.,:][0-9])"
)
_DIGITS = bytes.maketrans(b"123456789", b"0" * 9)
_LINKED = re.compile(rb"0(?=(?:-| - | to | votes to )0)")
_RATING_LINKED = re.compile(rb"0(?:/| out of )[0ft]")
"""What each of the two has within, in a text whose digits are all zeros: most texts have none."""

_OUT_OF = re.compile(r" out of (5|10|five|ten)\b")
_WORD_BEFORE = re.compile(r"[A-Za-z]+\Z")
_LETTERS = re.compile(r"[A-Za-z][A-Za-z-]*")
_GLUED = frozenset("0123456789.,/:-+#$%\u00a3\u20ac_@'\"")
_STOPS = re.compile(r"[.!?;:]\s|\n")
_MEASURED = re.compile(
    r"[ -](?:percent|per cent|points?|million|billion|thousand|people|years?|months?|weeks?|days?|hours?|minutes?|km|miles)\b"
)
_TIE_BREAK = re.compile(r"(?:7-6|6-7) \(\Z")
_COUNTED = re.compile(r" ([a-z]+)\b")
_SETS = 7
"""Games that win a set of tennis at most, but in a tie-break played out."""
_VOTES_NEAR, _WORDS_NEAR = 90, 60


class Score(NamedTuple):
    """Two numbers that one contest has, where they stand; of a rating the second is the best there is."""

    start: int
    end: int
    first: Decimal
    second: Decimal
    contest: Contest


def find_scores(text: str, dates: Sequence[DateMention] = ()) -> list[Score]:
    """Every score, vote and rating of a folded text, in reading order.

    >>> [(score.contest, str(score.first), str(score.second)) for score in find_scores("Hull won 3-1. The court split 5-4.")]
    [('game', '3', '1'), ('vote', '5', '4')]
    """
    digits = text.encode("ascii", "replace").translate(_DIGITS)
    read = sorted([*_pairs(text, digits), *_ratings(text, digits)], key=lambda score: score.start)
    if not read:
        return []
    taken = Taken([(date.start, date.end) for date in dates])
    found: list[Score] = []
    for score in read:
        if found and score.start < found[-1].end:
            continue
        if taken.holds(score.start, score.end):
            continue
        found.append(score)
    return _as_sets(text, found)


def _pairs(text: str, digits: bytes) -> Iterator[Score]:
    """Games and votes."""
    behind = 0
    for linked in _LINKED.finditer(digits):
        last = linked.start()  # the last digit of the first number, which has three at most
        before = digits[max(last - 2, 0) : last]
        opens = last - len(before) + len(before.rstrip(b"0"))
        match = _PAIR.match(text, max(opens, behind)) if last >= behind else None
        if match is None:
            continue
        start, end = match.span()
        behind = end
        if start and (text[start - 1] in _GLUED or text[start - 1].isalpha()):
            continue
        if _MEASURED.match(text, end) or (
            text[start - 1 : start] == "(" and _TIE_BREAK.search(text, max(0, start - 6), start)
        ):
            continue
        if (counted := _COUNTED.match(text, end)) and counted[1] not in VOTING | PLAYING and plural(counted[1]):
            continue  # "won 2-3 prizes"
        first, link, second = _split(match[0])
        contest = _contest(text, start, end, spoken=link == "to")
        if contest is not None:
            yield Score(start, end, first, second, contest)


def _split(written: str) -> tuple[Decimal, str, Decimal]:
    pieces = written.replace("-", " - ").split()
    return Decimal(pieces[0]), pieces[-2], Decimal(pieces[-1])


def _contest(text: str, start: int, end: int, *, spoken: bool) -> Contest | None:
    """What the words around say: those straight behind first ("a 5-4 ruling"), then the nearest in front."""
    behind = [word.lower() for word in _LETTERS.findall(_clause_behind(text, end))][:3]
    front = [word.lower() for word in _LETTERS.findall(_clause_before(text, start))]
    if behind and not spoken and behind[0] in _RESULTS:
        return "vote" if behind[0] in VOTING else "game"
    if spoken:
        # "220 to 215" is a range as often as not: the word has to stand beside it.
        return tally(front)
    for word in reversed(front):
        if word in VOTING:
            return "vote"
        if word in PLAYING:
            return "game"
    return next(("vote" if word in VOTING else "game" for word in behind if word in _RESULTS), None)


_RESULTS = frozenset(
    """
    ruling decision vote verdict majority split referendum victory win loss defeat lead draw tie scoreline triumph success
    drubbing thrashing shootout deficit
    """.split()
)
"""What has a score in front of it: "a 5-4 Supreme Court ruling", "a 3-1 home win"."""


def tally(words: Sequence[str]) -> Contest | None:
    """What two numbers with "to" between them are, by the words in front: "voted 220 to 215", "by a vote of 51 to 49".

    >>> tally(["the", "house", "voted"]), tally(["it", "takes"])
    ('vote', None)
    """
    last = [word for word in words[-4:] if word not in _SMALL]
    if not last:
        return None
    if last[-1] in _VOTED:
        return "vote"
    return "game" if last[-1] in _WON else None


def won(words: Sequence[str]) -> bool:
    """One of the words in front is of playing: "Tunisia lost 1 - 2", "the first half ended 1 - 1".

    >>> won(["the", "first", "half", "ended"]), won(["between", "ages"])
    (True, False)
    """
    return any(word in PLAYING for word in words)


_SMALL = frozenset("a an the of by was is in it them margin".split())
_VOTED = frozenset("vote voted votes voting tally passed approved rejected split".split())
_WON = frozenset("won beat score lost".split())


def _clause_before(text: str, start: int) -> str:
    window = text[max(0, start - _VOTES_NEAR) : start]
    ends = [match.end() for match in _STOPS.finditer(window)]
    return window[ends[-1] :] if ends else window


def _clause_behind(text: str, end: int) -> str:
    window = text[end : end + _WORDS_NEAR]
    stop = re.search(r"[.!?;:,(\n]", window)
    return window[: stop.start()] if stop else window


def _ratings(text: str, digits: bytes) -> Iterator[Score]:
    """Ratings and marks: "7.1/10", "rated 4 out of 5", "four out of five stars"."""
    for match in _RATED.finditer(text) if _RATING_LINKED.search(digits) else ():
        start, end = match.span()
        if start and (text[start - 1] in _GLUED or text[start - 1].isalpha()):
            continue
        first, second = (_number(piece) for piece in re.split("/| out of ", match[0]))
        if first is not None and second is not None and _is_rating(text, start, end, first, second):
            yield Score(start, end, first, second, "rating")
    for match in _OUT_OF.finditer(text) if " out of " in text else ():
        word = _WORD_BEFORE.search(text, max(0, match.start() - 6), match.start())
        first, second = _number(word[0].lower()) if word else None, _number(match[1])
        if word is None or first is None or second is None:
            continue
        if _is_rating(text, word.start(), match.end(), first, second):
            yield Score(word.start(), match.end(), first, second, "rating")


def _number(written: str) -> Decimal | None:
    if written[:1].isdigit():
        return Decimal(written)
    known = UNITS.get(written)
    return None if known is None else Decimal(known)


def _is_rating(text: str, start: int, end: int, first: Decimal, second: Decimal) -> bool:
    if first > second:
        return False
    if first != first.to_integral_value() and "/" in text[start:end]:
        return True  # "7.1/10" is nothing else
    words = [word.lower() for word in _LETTERS.findall(_clause_before(text, start))]
    return rated(words) or bool(_STARS.match(text, end))


_STARS = re.compile(r"[ -]stars?\b")


def rated(words: Sequence[str]) -> bool:
    """The words in front tell a rating: "rated 4 out of 5", "a score of 8 out of 10".

    >>> rated(["guests", "rated", "it"]), rated(["voters", "say"])
    (True, False)
    """
    return any(word in RATING for word in words[-4:])


def _as_sets(text: str, scores: list[Score]) -> list[Score]:
    """ "6-4, 7-5": games listed one after another, none of more than seven points, are sets of one match."""
    found = list(scores)
    for i in range(1, len(found)):
        before, score = found[i - 1], found[i]
        gap = text[before.end : score.start]
        if gap not in (", ", " ", ", and ", " and ") and not re.fullmatch(r" \([0-9/-]{1,5}\),? (?:and )?", gap):
            continue
        if before.contest in ("game", "set") and all(map(_is_set, (before, score))):
            found[i - 1], found[i] = before._replace(contest="set"), score._replace(contest="set")
    return found


def _is_set(score: Score) -> bool:
    low, high = sorted((score.first, score.second))
    return high <= _SETS and high >= 6 and low <= high
