"""Scores, votes and ratings into score claims."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from decimal import Decimal

from claimcheck.claims.claim import ScoreClaim
from claimcheck.extraction.attributed import speaker_at
from claimcheck.extraction.counted import Counted
from claimcheck.extraction.measures import context_of
from claimcheck.extraction.modality import modality_at
from claimcheck.extraction.sentence import Sentence
from claimcheck.lexing.numerals import UNITS
from claimcheck.lexing.scores import Score
from claimcheck.text.document import Document
from claimcheck.text.span import Span
from claimcheck.text.value import built


def score_claims(
    document: Document, lines: Iterable[tuple[Sentence, Sequence[Score]]], setting: tuple[str, ...], ids: Counted
) -> list[ScoreClaim]:
    """One claim for every score, in reading order."""
    return [_claim(document, sentence, score, setting, ids) for sentence, scores in lines for score in scores]


def _claim(document: Document, sentence: Sentence, score: Score, setting: tuple[str, ...], ids: Counted) -> ScoreClaim:
    text = sentence.text[score.start : score.end]
    whole = sentence.whole
    winner, loser, sides = (None, None, ()) if score.contest == "rating" else _sides(sentence, score)
    return built(
        ScoreClaim,
        id=ids.identify("score", document.id, whole, text),
        document=document.id,
        field=sentence.field,
        span=Span.between(score.start, score.end),
        text=text,
        sentence=sentence.span,
        sentence_text=whole,
        speaker=speaker_at(sentence.said, score.start, score.end) if sentence.field == "text" else None,
        modality=modality_at(sentence, score.start, score.end),
        published=document.published,
        source=document.source,
        context=context_of(sentence, score.start, score.end),
        setting=setting,
        contest=score.contest,
        first=score.first,
        second=score.second,
        abstained=_abstained(sentence, score) if score.contest == "vote" else None,
        winner=winner,
        loser=loser,
        sides=sides,
        section=sentence.section,
    )


_NAME = r"((?:[A-Z][\w'&.-]*[\w.] ){0,3}[A-Z][\w&.-]*[\w])"
_DONE = r"(?: (?:have|has|had|will|could|also|then|narrowly|comfortably|duly))*"
_WON = r"(?:beat|beats|beaten|defeated|defeats|thrashed|edged|routed|overcame|won|wins|win)"
_BEAT = re.compile(rf"{_NAME}{_DONE} {_WON} {_NAME}(?: (?:by|in the final|in straight sets|at home|away))? \Z")
_WINS = re.compile(
    rf"{_NAME}{_DONE} (won|wins|win|lost|loses|lose|drew|draw|draws|lead|led|leads|trail|trailed|trails)\Z"
)
_LISTED = re.compile(
    r"(?:(?: the)? (?:game|match|series|final|tie|set|first leg|second leg))?(?: [0-9]{1,2}-[0-9]{1,2}(?: \([0-9-]+\))?,?)* \Z"
)
_OTHER = re.compile(
    rf",? (?:(?:win|victory|defeat|loss|draw|success|triumph)(?: at home| away)? )?(?:to|over|against|at|with) {_NAME}"
)
_OWNED = re.compile(rf"{_NAME}(?:'s|s') \Z")
_LOST_BEHIND = re.compile(r",? (?:defeat|loss)\b")
_REACH = 80


def _sides(sentence: Sentence, score: Score) -> tuple[str | None, str | None, tuple[str, ...]]:
    """Who won, who lost and who took part, as far as names stand straight beside the score."""
    left = sentence.folded[max(sentence.start, score.start - _REACH) : score.start]
    right = sentence.folded[score.end : min(sentence.end, score.end + _REACH)]
    other = match[1] if (match := _OTHER.match(right)) else None
    listed = _LISTED.search(left)
    front = left[: listed.start()] if listed else left.rstrip()
    if (beat := _BEAT.search(f"{front} ")) is not None:
        return beat[1], beat[2], (beat[1], beat[2])
    wins = _WINS.search(front)
    owned = _OWNED.search(left)
    if wins is None and owned is None:
        return None, None, (other,) if other else ()
    name, verb = (wins[1], wins[2]) if wins else (owned[1] if owned else "", "")
    lost = verb in ("lost", "lose", "loses") or (not verb and _LOST_BEHIND.match(right) is not None)
    won = verb in ("won", "win", "wins") or (not verb and _VICTORY.match(right) is not None)
    sides = (name, other) if other else (name,)
    if won:
        return name, other, sides
    return (other, name, sides) if lost else (None, None, sides)


_VICTORY = re.compile(r",? (?:win|victory|success|triumph)\b")
_ABSTAINED = re.compile(
    r"[^.;]{0,24}?\b(?:with )?([0-9]{1,3}|[a-z]+) (?:abstentions?|abstaining|members? abstaining|abstained)\b"
)


def _abstained(sentence: Sentence, score: Score) -> Decimal | None:
    """How many abstained: "6-2 with one abstention"."""
    match = _ABSTAINED.match(sentence.folded[score.end : min(sentence.end, score.end + _REACH)])
    if match is None:
        return None
    if match[1].isdigit():
        return Decimal(match[1])
    known = UNITS.get(match[1])
    return None if known is None else Decimal(known)
