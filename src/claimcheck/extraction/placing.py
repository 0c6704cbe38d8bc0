"""Where the content of a verb of saying lies: behind it, before its speaker, or on both sides."""

from __future__ import annotations

from claimcheck.extraction.clauses import PlacedCue, Stretch
from claimcheck.extraction.content import content_after, content_end, hearer_end, new_attribution, time_end
from claimcheck.extraction.function_words import ATTACHED, ENDS_PHRASE, RELATIVES
from claimcheck.extraction.quoted import Saying
from claimcheck.extraction.telling import Telling
from claimcheck.text.tables import words

_OBJECTS_QUOTED = frozenset({"call for", "reject", "dismiss", "denounce", "condemn", "refer to", "speak of"})
_BEHIND_COMPLETE = words("who which whose and but as after when a an")
_FRONTING = words(
    """
    as when while after before during speaking asked writing since although though if unless because once until
    despite upon following
    """
)


def put_behind(telling: Telling, cue: PlacedCue, speaker: Stretch, *, negated: bool) -> Saying | None:
    """Content behind the cue: "Hale said that ...", "Hale called the plan ..."."""
    content = content_after(telling, cue.after, cue.verb)
    if content is None and telling.items[-1].text == ":" and cue.verb.takes("q"):
        telling.announced = telling.saying(cue, speaker)
    if content is None or (content.kind == "quote" and cue.verb.takes("e") and not cue.verb.takes("q")):
        return _put_called(telling, cue, speaker)
    at = content.at
    if at >= telling.n:
        return None
    saying = telling.saying(cue, speaker, negated=negated)
    if content.kind == "quote":
        return telling.put_quotation(saying, at)
    end = content_end(telling, at)
    if telling.low(speaker[0] - 1) in _FRONTING:
        end = min(end, _first_comma(telling, at))
    if end <= at or (content.kind == "that" and end - at < 2):
        return None
    telling.put(saying, at, end)
    return saying


def _first_comma(telling: Telling, at: int) -> int:
    """The end of a fronted clause: "While Hale said it was late, he stayed"."""
    for m in range(at + 2, min(telling.n, at + 60)):
        if telling.mark(m) == "," and telling.kind(m + 1) == "w" and telling.has_clause(at, m):
            return m
    return telling.n


def _put_called(telling: Telling, cue: PlacedCue, speaker: Stretch) -> Saying | None:
    """'called the plan "a joke on all of us"': up to the quotation and with it."""
    if not cue.verb.takes("ea"):
        return None
    for m in range(cue.after, min(telling.n, cue.after + 22)):
        if telling.kind(m) == "q":
            if m == cue.after and cue.verb.lemma not in _OBJECTS_QUOTED:
                return None
            saying = telling.saying(cue, speaker)
            telling.put(saying, cue.after, m + 1)
            return saying
        if telling.mark(m) not in {"", ","} or m in telling.cues:
            return None
        if telling.finite(m) and telling.low(m - 1) not in RELATIVES and telling.low(m - 1) != "that":
            return None
    return None


def put_before(telling: Telling, cue: PlacedCue, speaker: Stretch, stop: int, resume: int) -> Saying | None:
    """Content before the speaker: "..., Hale said" and "..., said Hale", and what goes on behind."""
    begin, end = telling.unsaid(stop)
    if begin >= end or not cue.verb.takes("qcth"):
        return None
    if cue.verb.takes("h"):
        resume = hearer_end(telling, resume)
    resume = time_end(telling, resume)
    quoted = telling.kind(end - 1) == "q"
    if not quoted and not (cue.verb.takes("cth") and _reported(telling, begin, end, resume)):
        return None
    saying = telling.saying(cue, speaker)
    telling.put(saying, quote_start(telling, begin, end - 1) if quoted else begin, end)
    put_rest(telling, saying, begin, end, resume, quoted=quoted)
    return saying


def _reported(telling: Telling, begin: int, end: int, resume: int) -> bool:
    """The words before the speaker are a clause of his, and what stands behind the cue is not."""
    interrupted = _interrupted(telling, resume)
    if not interrupted and (end - begin < 3 or not telling.has_clause(begin, end) or _fronted(telling, begin, end)):
        return False
    if telling.low(begin) in {"asked", "speaking", "writing"}:
        return False
    low = telling.low(resume)
    return telling.kind(resume) != "w" or low in ENDS_PHRASE or low in ATTACHED


def _fronted(telling: Telling, begin: int, end: int) -> bool:
    """The words are an adverbial before a main clause: "As he left the room", "Upon arriving in Leeds"."""
    return telling.low(begin) in _FRONTING and not any(telling.mark(m) == "," for m in range(begin, end))


def quote_start(telling: Telling, begin: int, at: int) -> int:
    """Where content that ends with this quotation begins: with it, or with the sentence it stands in."""
    if at <= begin:
        return at
    mark = telling.mark(at - 1)
    if mark in {":", "-"} or (mark == "," and not telling.small(telling.items[at])):
        return at
    apart = at - begin > 12 and not telling.has_clause(begin, at + 1) and not telling.finite(at - 1)
    return at if apart else begin


def _interrupted(telling: Telling, resume: int) -> bool:
    """ "The talks, he said, were over.": the verb comes behind the cue."""
    low = telling.low(resume + 1)
    goes_on = telling.mark(resume) == "," and telling.kind(resume + 1) == "w" and resume + 2 < telling.n
    return goes_on and not low.endswith("ing") and low not in RELATIVES and resume + 1 not in telling.cues


def put_rest(telling: Telling, saying: Saying, begin: int, end: int, resume: int, *, quoted: bool) -> None:
    """What goes on behind the speaker: a second quotation, or the rest of an interrupted clause."""
    at = resume
    while telling.mark(at) in {",", ":", "-"}:
        at += 1
    if telling.kind(at) == "q":
        if at > resume or quoted:
            telling.put(saying, at, at + 1)
        return
    if quoted and (behind := _quote_behind(telling, at)):
        telling.put(saying, behind, behind + 1)
        return
    low = telling.low(at)
    if quoted or telling.mark(resume) != "," or at >= telling.n or low.endswith("ing"):
        return
    if low in _BEHIND_COMPLETE and telling.has_clause(begin, end):
        return
    if (at in telling.cues and telling.cues[at].form != "base") or new_attribution(telling, at):
        return
    telling.put(saying, at, content_end(telling, at))


def _quote_behind(telling: Telling, i: int) -> int:
    """'"...," he said of the plan, "..."': the second quotation, 0 where something else is told before it."""
    for m in range(i, min(telling.n - 1, i + 14)):
        if telling.mark(m) in {",", ":"} and telling.kind(m + 1) == "q":
            return m + 1
        if telling.kind(m) != "w" or m in telling.cues or telling.finite(m):
            return 0
    return 0
