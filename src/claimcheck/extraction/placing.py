"""Where the content of a verb of saying lies: behind it, before its speaker, or on both sides."""

from __future__ import annotations

from claimcheck.claims.claim import Modality
from claimcheck.claims.speech import Stance
from claimcheck.extraction.clauses import Stretch
from claimcheck.extraction.content import content_after, hearer_end, only_said, time_end
from claimcheck.extraction.ending import content_end, new_attribution
from claimcheck.extraction.function_words import ATTACHED, ENDS_PHRASE, RELATIVES, SUBJECT_PRONOUNS
from claimcheck.extraction.objects import is_evidence, object_said
from claimcheck.extraction.quoted import Saying
from claimcheck.extraction.subjects import only_time
from claimcheck.extraction.telling import Telling
from claimcheck.lexing.cues import CueMention
from claimcheck.text.tables import words

_OBJECTS_QUOTED = frozenset({"call for", "reject", "dismiss", "denounce", "condemn", "refer to", "speak of"})
_BEHIND_COMPLETE = words("who which whose and but as after when while a an")
_ASKING = words("ask wonder question inquire enquire discuss")
# Who does not know that a thing is so does not deny it, and whether it is so stays open.
_KNOWING = words("know learn discover determine realise realize understand remember forget")
_INTENDED: dict[Stance, Modality] = {"intention": "planned", "directive": "required"}
_LINKS = RELATIVES | words("that what")
_ABOUT_SPEAKER = words("asked speaking writing addressing citing noting but and")
_FRONTING = words(
    """
    as when while after before during speaking asked writing since although though if unless because once until
    despite upon following
    """
)


def put_behind(telling: Telling, cue: CueMention, speaker: Stretch, *, negated: bool) -> Saying | None:
    """Content behind the cue: "Hale said that ...", "Hale called the plan ..."."""
    content = content_after(telling, cue.after, cue.verb)
    if content is None and telling.texts[-1] == ":" and "q" in cue.verb.frames:
        telling.announced = telling.saying(cue, speaker)
    if content is not None and "k" in cue.verb.frames:
        content = None
    if (
        content is not None
        and content.kind == "clause"
        and cue.verb.lemma == "show"
        and not is_evidence(telling, speaker)
    ):
        content = None  # "bonds showed gains helped by demand"
    if (content is None or content.kind == "clause") and _relates(telling, cue, speaker):
        return _put_related(telling, cue, speaker, negated=negated)
    if content is None or (content.kind == "quote" and "e" in cue.verb.frames and "q" not in cue.verb.frames):
        return _put_called(telling, cue, speaker) or _put_object(telling, cue, speaker)
    at = content.at
    if at >= telling.n:
        return None
    unknown = negated and cue.verb.lemma in _KNOWING
    saying = telling.saying(cue, speaker, negated=negated and not unknown)
    if saying.modality == "actual":
        saying.modality = _modality(cue, content.kind)
    if unknown and content.kind == "question":
        saying.modality = "possible"
    if content.kind == "quote":
        _put_fronted(telling, saying, speaker, at)
        return telling.put_quotation(saying, at)
    end = content_end(telling, at, brief=content.kind == "nonfinite", chained=cue.form == "gerund")
    if content.kind == "clause" and not telling.has_clause(at, end) and only_said(telling, at, cue.verb):
        end = _whole_clause(telling, at, end)
        sure = True
    else:
        sure = telling.lows[at] in SUBJECT_PRONOUNS
    front = speaker[0] - 1
    if telling.lows[front] in {"only", "just"}:
        front -= 1
    if telling.lows[front] in _FRONTING:
        end = min(end, _first_comma(telling, at))
    if telling.lows[speaker[0]] in RELATIVES:
        end = min(end, _relative_end(telling, at, apart=telling.kinds[speaker[0] - 1] == "p"))
    if speaker[0] > at:  # "Noting that it was late, Hale ..."
        end = min(end, speaker[0] - 1)
    if content.kind == "clause" and not sure and not telling.has_clause(at, end):
        return _put_object(telling, cue, speaker)  # "confirmed 12 deaths and said"
    if end <= at or (content.kind == "that" and _points(telling, at, end)):
        return None
    telling.put(saying, at, end)
    return saying


def _whole_clause(telling: Telling, at: int, end: int) -> int:
    """Where a clause ends that seemed to end before its verb: "the Trade and Exchange Board declared it void"."""
    for _ in range(3):
        if telling.kinds[end] == "" or telling.lows[end] in {".", ";"} or telling.has_clause(at, end):
            break
        end = content_end(telling, end)
    return end


def _relates(telling: Telling, cue: CueMention, speaker: Stretch) -> bool:
    """ "a plan which he argued would help", "12 planes that Kyiv said were lost": the verb has its subject in front."""
    if not cue.verb.takes("c") or telling.lows[speaker[0] - 1] not in _LINKS or telling.kinds[speaker[0] - 2] == "":
        return False
    return telling.finite(cue.after) and telling.lows[cue.after] not in SUBJECT_PRONOUNS


def _put_related(telling: Telling, cue: CueMention, speaker: Stretch, *, negated: bool) -> Saying:
    """The relative pronoun, and the clause behind the cue."""
    saying = telling.saying(cue, speaker, negated=negated)
    telling.put(saying, speaker[0] - 1, speaker[0])
    end = _relative_end(telling, cue.after, apart=telling.kinds[speaker[0] - 2] == "p")
    telling.put(saying, cue.after, min(end, content_end(telling, cue.after)))
    return saying


def _points(telling: Telling, at: int, end: int) -> bool:
    """ "that" with a noun behind it and no clause: "recalling that moment"."""
    if end - at > 4 or any(telling.kinds[m] == "q" for m in range(at, end)):
        return False
    return not telling.has_clause(at + 1, end)


def _modality(cue: CueMention, kind: str) -> Modality:
    """What is asked is open, what is vowed is planned, what is urged is required."""
    if kind == "question":
        return "possible" if cue.verb.lemma in _ASKING else "actual"
    if kind == "nonfinite":
        if cue.verb.lemma == "agree":
            return "planned"
        return _INTENDED.get(cue.verb.stance, "actual")
    return "actual"


def _relative_end(telling: Telling, at: int, *, apart: bool) -> int:
    """The comma behind "Hale, who says it is late": a verb of the sentence follows it.

    Not set apart by a comma, the clause runs to the next verb of saying: "a man who has accused Voss of fraud said".
    """
    for m in range(at + 2, telling.n - 1):
        if not apart and telling.says(m) and telling.kinds[m - 1] == "w":
            return m
        behind = telling.finite(m + 1) or telling.says(m + 1)
        if behind and (telling.lows[m] == "," or telling.lows[m][:1] == "-"):
            return m
    return telling.n


def _put_fronted(telling: Telling, saying: Saying, speaker: Stretch, at: int) -> None:
    """ "In such cases, it said, “the plan is void”": quoted words in small letters go on with what stands in front."""
    if speaker[0] > at or telling.lows[speaker[0] - 1] != "," or telling.lows[at - 1] != "," or not telling.small(at):
        return
    begin, end = telling.unsaid(speaker[0])
    if only_time(telling, begin, speaker[0] + 1):
        return
    if telling.used == 0 and begin < end and telling.lows[begin] not in _ABOUT_SPEAKER:
        telling.put(saying, begin, end)


def _first_comma(telling: Telling, at: int) -> int:
    """The end of a fronted clause: "While Hale said it was late, he stayed"."""
    for m in range(at + 2, min(telling.n, at + 60)):
        if telling.lows[m] == "," and telling.kinds[m + 1] == "w" and telling.has_clause(at, m):
            return m
    return telling.n


def _put_object(telling: Telling, cue: CueMention, speaker: Stretch) -> Saying | None:
    """ "reported 12 deaths", "blamed Minsk for the delay": what is said is the object of the verb."""
    found = object_said(telling, cue, speaker)
    if found is None or found[1] <= found[0]:
        return None
    saying = telling.saying(cue, speaker)
    if saying.modality == "actual":
        saying.modality = _INTENDED.get(cue.verb.stance, "actual")
    telling.put(saying, *found)
    return saying


def _put_called(telling: Telling, cue: CueMention, speaker: Stretch) -> Saying | None:
    """'called the plan "a joke on all of us"': up to the quotation and with it."""
    if not cue.verb.takes("ea"):
        return None
    relative = False
    for m in range(cue.after, min(telling.n, cue.after + 22)):
        relative = relative or telling.lows[m].removesuffix("'s") in RELATIVES or telling.lows[m] == "that"
        if telling.kinds[m] == "q":
            if m == cue.after and cue.verb.lemma not in _OBJECTS_QUOTED:
                return None
            saying = telling.saying(cue, speaker)
            telling.put(saying, cue.after, m + 1)
            return saying
        verb = m in telling.cues and "n" not in telling.cues[m].verb.frames
        if verb or (telling.kinds[m] == "p" and telling.lows[m] != ","):
            return None
        if telling.finite(m) and not relative:
            return None
    return None


def put_before(telling: Telling, cue: CueMention, speaker: Stretch, stop: int, resume: int) -> Saying | None:
    """Content before the speaker: "..., Hale said" and "..., said Hale", and what goes on behind."""
    begin, end = telling.unsaid(stop)
    if _holds_first(telling, stop) and (begin >= end or not telling.has_clause(begin, end)):
        begin = telling.retold(stop)  # "Hale intends to stay, Voss said"
    if begin >= end or not cue.verb.takes("qch"):
        return None
    if "h" in cue.verb.frames:
        resume = hearer_end(telling, resume)
    resume = time_end(telling, resume)
    quoted = telling.kinds[end - 1] == "q"
    if not quoted and not (cue.verb.takes("ch") and _reported(telling, begin, end, resume)):
        return None
    saying = telling.saying(cue, speaker)
    telling.put(saying, quote_start(telling, begin, end - 1) if quoted else begin, end)
    put_rest(telling, saying, begin, end, resume, quoted=quoted)
    return saying


def _holds_first(telling: Telling, stop: int) -> bool:
    """What the sentence has told so far is what somebody means to do or speaks of, unquoted, and a comma ends it."""
    if telling.lows[stop - 1] != "," or len(telling.found) != 1 or telling.found[0].speech >= 0:
        return False
    cue = telling.found[0].cue
    return cue is not None and (cue.verb.stance in {"intention", "evaluation", "belief"} or cue.verb.takes("yz"))


def _reported(telling: Telling, begin: int, end: int, resume: int) -> bool:
    """The words before the speaker are a clause of his, and what stands behind the cue is not."""
    if telling.headline and end - begin > 2 and resume >= telling.n:
        return True  # "No deal in sight, Keller says"
    interrupted = _interrupted(telling, resume) or _verb_behind(telling, begin, end, resume)
    if not interrupted and (end - begin < 3 or not telling.has_clause(begin, end) or _fronted(telling, begin, end)):
        return False
    if telling.lows[begin] in {"asked", "speaking", "writing"}:
        return False
    low = telling.lows[resume]
    return telling.kinds[resume] != "w" or low in ENDS_PHRASE or low in ATTACHED


def _fronted(telling: Telling, begin: int, end: int) -> bool:
    """The words are an adverbial before a main clause: "As he left the room", "Upon arriving in Leeds"."""
    return telling.lows[begin] in _FRONTING and not any(telling.lows[m] == "," for m in range(begin, end))


def quote_start(telling: Telling, begin: int, at: int) -> int:
    """Where content that ends with this quotation begins: with it, or with the sentence it stands in."""
    if at <= begin:
        return at
    mark = telling.lows[at - 1]
    if mark in {":", "-", "("} or (mark == "," and not telling.small(at)):
        return at
    apart = at - begin > 12 and not telling.has_clause(begin, at + 1) and not telling.finite(at - 1)
    return at if apart else begin


def _interrupted(telling: Telling, resume: int) -> bool:
    """ "The talks, he said, were over.": the verb comes behind the cue."""
    low = telling.lows[resume + 1]
    goes_on = telling.lows[resume] == "," and telling.kinds[resume + 1] == "w" and resume + 2 < telling.n
    return goes_on and not low.endswith("ing") and low not in RELATIVES and resume + 1 not in telling.cues


def _verb_behind(telling: Telling, begin: int, end: int, resume: int) -> bool:
    """ "Bringing it back, he said, feels right.": the verb behind the cue is one of saying too, and not his."""
    behind = telling.lows[resume] == "," and telling.says(resume + 1)
    return behind and not telling.has_clause(begin, end) and telling.kinds[resume + 2] == "w"


def put_rest(telling: Telling, saying: Saying, begin: int, end: int, resume: int, *, quoted: bool) -> None:
    """What goes on behind the speaker: a second quotation, or the rest of an interrupted clause."""
    at = resume
    while telling.lows[at] in {",", ":", "-"}:
        at += 1
    if telling.kinds[at] == "q":
        if at > resume or quoted:
            telling.put(saying, at, at + 1)
        return
    if quoted and (behind := _quote_behind(telling, at)):
        telling.put(saying, behind, behind + 1)
        return
    low = telling.lows[at]
    if quoted or telling.lows[resume] != "," or at >= telling.n or low.endswith("ing"):
        return
    if low in _BEHIND_COMPLETE and telling.has_clause(begin, end):
        return
    complete = telling.has_clause(begin, end)
    if (complete and at in telling.cues and telling.cues[at].form != "base") or (
        complete and new_attribution(telling, at)
    ):
        return
    telling.put(saying, at, content_end(telling, at))


def _quote_behind(telling: Telling, i: int) -> int:
    """'"...," he said of the plan, "..."': the second quotation, 0 where something else is told before it."""
    relative = False  # "he said of those whose houses were lost, ..."
    for m in range(i, min(telling.n - 1, i + 14)):
        relative = relative or telling.lows[m] in RELATIVES
        if telling.lows[m] in {",", ":"} and telling.kinds[m + 1] == "q":
            return m + 1
        if telling.kinds[m] != "w" or m in telling.cues or (telling.finite(m) and not relative):
            return 0
    return 0
