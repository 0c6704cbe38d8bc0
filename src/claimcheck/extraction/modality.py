"""Whether a clause says what is, what will be, what may be, or what is not."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple, cast

from claimcheck.claims.claim import Modality
from claimcheck.extraction.sentence import Around, Sentence, around, speaks
from claimcheck.lexing.numerals import NUMBER_WORDS
from claimcheck.lexing.verbs import FORMS, surely_verb
from claimcheck.text.tables import one_of, words
from claimcheck.text.value import made

_RESOLVED = words("plan intend aim hope promise pledge vow want")

_MARK = re.compile(
    r"""(?:(?<!\w)(?=[a-z'])|(?=n't|'ll))(?:
    (?P<denied> \b(?:not(?!\ (?:more|less|fewer|later|earlier|under|over|below|above|only|just|merely|least)\b)
        | cannot|never|no\ longer|no\ plans?\ to|without|den(?:y|ies|ied)(?:\ \w+){0,2}) | n't)
    | (?P<projected> \b(?:on\ (?:track|course|pace)\ (?:to|for)
        | (?:expected|projected|forecast|predicted|estimated|likely|thought|believed|seen|poised)\ to
        | (?:seen|tipped)(?=\ (?:[a-z]+ing|up|down)\b)
        | (?<!was\ )(?<!were\ )(?<!been\ )(?<!last\ )seen(?=\ (?:at|around|between)\b)
        | expects?(?:\ \w+){0,3}?\ to | forecasts? | predicts?))
    | (?P<possible> \b(?:could|may|might|can|possibly|perhaps|potentially|threaten(?:s|ed)?\ to
        | (?<!was\ )(?<!were\ )able\ to))
    | (?P<required> \b(?:must|should|(?:have|has|had|need|needs|needed)\ to|(?:required|obliged|ordered|told|asked)\ to
        | demand(?:s|ed|ing)? | call(?:s|ed|ing)?\ for | urg(?:es|ed|ing)))
    | (?P<planned> (?:\b|(?='))(?:will|would|shall|'ll|(?:is|are|was|were)\ to
        | (?:due|set|scheduled|planned|slated|going|about|ready)\ to
        | (?:plan|intend|aim|hope|promise|pledge|vow|want)(?:s|ed|ing|ned|ning)?\ to | agreed\ to | to\ be
        | (?:are|is|am|'re|'m)(?=\ (?:sending|deploying|dispatching)\b)))
    )(?!\w)""",
    re.VERBOSE,
)
"""Words before a verb, or before a figure, that say how what follows is meant."""

_ALONE = words(
    """
    not never without cannot deny denies denied could may might can possibly perhaps potentially must should demand demands
    demanded demanding urges urged urging will would shall expect expects forecast forecasts predict predicts seen
    """
)
_BEFORE_TO = words(
    """
    expected projected forecast predicted estimated likely thought believed poised threaten threatens threatened
    able have has had need needs needed required obliged ordered told asked is are was were due set scheduled planned
    slated going about ready agreed
    """
) | {stem + ending for stem in _RESOLVED for ending in ("", "s", "ed", "ing", "ned", "ning")}
_BEGINNINGS = (
    *("no longer ", "no plan", "on track ", "on course ", "on pace ", "to be ", "ll ", "t "),
    *(f"{verb} {task}ing " for verb in ("are", "is") for task in ("send", "deploy", "dispatch")),
    *(f"{verb} for " for verb in ("call", "calls", "called", "calling")),
    *(f"{word} " for word in _ALONE),
    *(f"{word} to " for word in _BEFORE_TO),
)
_MAY_MARK = re.compile(f" (?={one_of(_BEGINNINGS)})".encode())
"""Where one of them may begin in the shape of a text; "n't" and "'ll" begin before their last letters."""

_BETWEEN = re.compile(r"\W*(?:(?:be|been|being|have|now|also|soon|still|already|then|\w+ly|eventually)\b\W*){0,3}")
"""What may stand between such words and what they govern."""

_FACTUAL = re.compile(r"\b(?:despite|after|since|having|when|for)\s+$")
"""Before a form in -ing these say that it has happened: "despite amassing more than 100,000 troops"."""

_OBJECT = re.compile(
    r"\s+(?:that\s+|which\s+)?(?:it|they|he|she|we)\s+(?:has|have|had|will|would|could|may|might|is|are)\b"
)
"""Behind what is counted, a clause that tells of it: "the 100,000 troops it has massed"."""

_REACH = 48


def modality_at(sentence: Sentence, start: int, end: int) -> Modality:
    """The modality of what is said of a figure: the nearest verb group before it, else the one behind it.

    >>> from claimcheck.text.span import Span
    >>> folded = "The army has 110,000 troops there and is on track to amass 150,000."
    >>> line = Sentence(folded, folded, Span(start=0, end=len(folded)), "body")
    >>> modality_at(line, 13, 20), modality_at(line, 59, 66)
    ('actual', 'projected')
    """
    groups = marks(sentence)
    if not groups.ends:
        return "actual"
    if (relative := _OBJECT.match(sentence.folded, end, sentence.end)) is not None:
        return _mark(sentence, groups, end, relative.end()) or "actual"
    near = around(sentence, start, end)
    words, floor = sentence.words, near.floor
    marked = _stands_between(groups, floor, start)
    behind = _stands_between(groups, end, near.roof)
    if not marked and not behind:
        return "actual"
    # Without such a group before it only the verbs are asked.
    before = range(near.last - 1, near.first - 1, -1) if marked else sentence.verbs(near.first, near.last)[::-1]
    for number in before:
        low = words.lows[number]
        found = FORMS.get(low)
        if found is None:
            if (mark := _mark(sentence, groups, floor, words.ends[number], start)) is not None:
                return mark
            continue
        if speaks(sentence, number):
            break
        at = words.ends[number] if low == "seen" else words.starts[number]  # "growth is seen at 3 percent"
        if marked and (mark := _mark(sentence, groups, floor, at, start)) is not None:
            return mark
        if found.form in ("past", "s") and surely_verb(low):
            return "actual"
        if found.form == "ing" and _FACTUAL.search(sentence.slice(at - 12, at)):
            return "actual"
    return _behind(sentence, groups, end, near) if behind and not _object(sentence, near) else "actual"


_ELSE = frozenset("where when whose because while although though as that which who".split())
"""What may be behind these is told of something else."""

_BEFORE_NOUNS = frozenset("the a an its their his her our my your this that these those 's of in on at by for".split())


def _object(sentence: Sentence, near: Around) -> bool:
    """The word right before the figure is a verb: what is behind is said of something else.

    "Hale recalled 500 cars for a lock that may fail": of the cars it is said that they were recalled.
    """
    if near.last - near.first < 2:
        return False
    words, number = sentence.words, near.last - 1
    low, found = words.lows[number], FORMS.get(words.lows[number])
    told = low.endswith("ed") if found is None else found.form != "ing" and not speaks(sentence, number)
    return told and words.lows[number - 1] not in _BEFORE_NOUNS


def _behind(sentence: Sentence, groups: Marks, end: int, near: Around) -> Modality:
    words = sentence.words
    for number in range(near.behind, near.stop):
        if words.lows[number] in _ELSE:
            break  # "seven planets circle the star, three of them where water may be liquid"
        if (mark := _mark(sentence, groups, end, words.ends[number])) is not None:
            return mark
        if surely_verb(words.lows[number]):
            break
    return "actual"


def _stands_between(groups: Marks, start: int, end: int) -> bool:
    """A word group that gives a modality stands between two positions."""
    nearest = bisect_right(groups.ends, end)
    return nearest > 0 and groups.starts[nearest - 1] >= start


def _mark(sentence: Sentence, groups: Marks, floor: int, at: int, figure: int | None = None) -> Modality | None:
    """The modality that the words right before a position give, adverbs passed over.

    A "not" reaches no ``figure`` further on that stands in another clause: "Hale, not known for haste, sold 12 ships".
    """
    nearest = bisect_right(groups.ends, at)
    for number in range(nearest - 1, max(0, nearest - 2) - 1, -1):
        end, modality = groups.ends[number], groups.modalities[number]
        if groups.starts[number] < floor or at - end > _REACH:
            return None
        if _BETWEEN.fullmatch(sentence.low, end, at):
            negated = modality == "denied" and not sentence.low.startswith("den", groups.starts[number])
            return None if negated and figure is not None and _SHUT.search(sentence.low, at, figure) else modality
    return None


_SHUT = re.compile(r"[,;:]|\b(?:that|which|who|whose|because|since|where|when|while|although|though|until|why|how)\b")


class Marks(NamedTuple):
    """The word groups of a sentence that give a modality to what follows them, by their numbers."""

    starts: list[int]
    ends: list[int]
    modalities: list[Modality]


@lru_cache(maxsize=64)
def marks(sentence: Sentence) -> Marks:
    """Every word group of a sentence that gives a modality, in order."""
    folded, low = sentence.folded, sentence.low
    found: list[tuple[int, int, Modality]] = []
    behind = sentence.start
    for opening in _MAY_MARK.finditer(sentence.shape, behind, sentence.end + 2):
        at = opening.start()
        if low.startswith("ll", at):
            at -= 1
        elif low.startswith("n't", at - 2):
            at -= 2
        match = _MARK.match(low, at, sentence.end) if at >= behind else None
        if match is not None:
            behind = match.end()
            if match[0] != "may" or folded[at] == "m" or _modal(sentence, at, behind):
                found.append((at, behind, cast("Modality", match.lastgroup)))
    if sentence.section == "headline":
        known = {end for _, end, _ in found}
        found += [(start, end, "planned") for start, end in _plans(sentence) if end not in known]
        found.sort()
    return made(Marks, ([one[0] for one in found], [one[1] for one in found], [one[2] for one in found]))


_MONTHLY = frozenset(
    """in since of for from until till through to by on early late mid last next this during and or before after under over
    und ovr""".split()
)
"""Before these the month is meant; the last two are how grain markets write "under" and "over"."""
_STATES = frozenset("be have".split())


def _modal(sentence: Sentence, start: int, end: int) -> bool:
    """A capital "May" is the verb, and not the month: in a headline, and in capitals, where a verb follows.

    "Hale May Cut 500 Jobs", "HALE MAY CUT 500 JOBS", but "HALE MAY CAR SALES UP 3 PERCENT", "DEFICIT WIDENS IN MAY".
    """
    words = sentence.words
    number = bisect_right(words.starts, start) - 1
    if sentence.section != "headline" and sentence.folded[start:end] != "MAY":
        return False
    if not 0 < number < len(words.lows) - 1 or words.lows[number - 1] in _MONTHLY:
        return False
    following = words.lows[number + 1]
    found = FORMS.get(following)
    if following in _STATES or following == "not" or (found is not None and surely_verb(following)):
        return following in _STATES or following == "not" or (found is not None and found.form == "base")
    # A noun as often, or a word not known: a verb has its object behind it, and no other verb follows.
    after = words.lows[number + 2 : number + 2 + _AHEAD]
    objects = after[:2] == ["up", "to"] or (after[:1] and (after[0] in _OPENERS or after[0][0].isdigit()))
    return bool(objects) and following.isalpha() and following[-1] != "s" and not any(map(_predicate, after))


_AHEAD = 16
"""Words of a headline in which its verb is looked for."""
_OPENERS = frozenset("a an the its over about nearly more all some as".split()) | NUMBER_WORDS


def _predicate(low: str) -> bool:
    found = FORMS.get(low)
    return found is not None and found.form in ("s", "past")


_FACTS = frozenset(
    "forced made help helps helped manages managed fails failed continues continued begins began used".split()
)
"""Verbs behind which "to" tells what is so: "forced to close 12 shops"."""
_TO_NOUNS = frozenset("a an the its all about only just some up at over under around nearly almost record".split())


def _plans(sentence: Sentence) -> Iterator[tuple[int, int]]:
    """Every "to" of a headline before a verb: headlines say with it what will be ("Hale to close 12 shops").

    Where the verb may be a noun ("falls to record 3 percent"), no verb stands before it.
    """
    words = sentence.words
    finite = False
    for number, low in enumerate(words.lows[:-1]):
        following = words.lows[number + 1]
        if (
            low == "to"
            and number
            and words.lows[number - 1] not in _FACTS
            and following not in _TO_NOUNS
            and following not in NUMBER_WORDS
        ):
            found = FORMS.get(following)
            sure = found is not None and found.form == "base" and surely_verb(following)
            likely = not finite and following.isalpha() and (found.form == "base" if found else following[-1] != "s")
            if sure or likely:
                yield words.starts[number], words.ends[number]
        finite = finite or (low in FORMS and FORMS[low].form in ("s", "past") and surely_verb(low))
