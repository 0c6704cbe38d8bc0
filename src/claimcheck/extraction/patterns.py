"""The ways in which a sentence says who speaks: a verb with its speaker on one side and its content on the other."""

from __future__ import annotations

from typing import NamedTuple

from claimcheck.extraction.clauses import PlacedCue, Stretch
from claimcheck.extraction.content import content_after, content_end
from claimcheck.extraction.function_words import BE, BEFORE_VERBS, DETERMINERS, OPENERS, RELATIVES, SUBJECT_PRONOUNS
from claimcheck.extraction.phrases import around_aside, main_speaker, speaker_before, speaker_behind
from claimcheck.extraction.placing import put_before, put_behind
from claimcheck.extraction.quoted import Saying
from claimcheck.extraction.telling import Telling
from claimcheck.extraction.verbless import according_to, before_colon
from claimcheck.lexing.names import GROUPS
from claimcheck.text.tables import words

_NEGATIONS = words("not never nor neither hardly n't")
_PERFECT = words("has have had")
_MODALS = words("would could might may should can must cannot shall")
_PLURALS = words("they who many some others")

# More cues than this are no sentence but a list, or an attack: nothing can be told from it, and time stays linear.
_MOST_CUES = 40


class _Group(NamedTuple):
    """The words between a speaker and a verb: where they begin; whether they negate, weaken, or make a passive."""

    start: int
    negated: bool
    modal: bool
    passive: bool


def _group_before(telling: Telling, k: int) -> _Group:
    """The helping verbs and adverbs that end before an item: "has not yet" of "has not yet said"."""
    j = k
    negated = modal = passive = False
    while j > 0 and telling.items[j - 1].kind == "w":
        item = telling.items[j - 1]
        low = item.low
        if low.endswith("n't") or low in _NEGATIONS:
            negated = True
        elif low in _MODALS:
            modal = True
        elif low in BE:
            passive = True
        elif telling.is_weekday(j - 1) and telling.low(j - 2) == "on":
            j -= 1  # "Hale on Monday said"
        elif low not in BEFORE_VERBS and (item.capital or low[-2:] != "ly" or low in {"family", "ally"}):
            break
        j -= 1
    return _Group(j, negated, modal, passive)


def read(telling: Telling) -> list[Saying]:
    """What a sentence says that somebody says, in the order of its cues."""
    if len(telling.cues) > _MOST_CUES:
        return telling.found
    for cue in telling.cues.values():
        telling.keep(according_to(telling, cue) if cue.form == "phrase" else _by_verb(telling, cue))
    if not telling.found:
        telling.keep(before_colon(telling))
    return telling.found


def _by_verb(telling: Telling, cue: PlacedCue) -> Saying | None:
    """The attribution of one verb of saying."""
    group = _group_before(telling, cue.at)
    if not _asserts(telling, cue, group):
        return None
    inverted = _inverted_speaker(telling, cue, group.start)
    if inverted is not None:
        return put_before(telling, cue, inverted, cue.at, inverted[1])
    speaker = _speaker_of(telling, cue, group.start)
    if speaker is None or not _is_verb(telling, cue, speaker, alone=group.start == cue.at):
        return None
    if telling.low(speaker[0] - 1) == "as" and cue.verb.takes("qc"):
        return _as_told(telling, cue, speaker)
    beside = speaker[1] <= group.start + 1 and telling.after_content(speaker[0])
    return _placed(telling, cue, speaker, beside=beside, negated=group.negated)


def _asserts(telling: Telling, cue: PlacedCue, group: _Group) -> bool:
    """Somebody does say it: not "to say", "did not say", "it is said", "would warn", "the said plan"."""
    if telling.low(cue.at - 1) == "to" or (group.negated and cue.verb.stance != "belief"):
        return False
    if group.passive and cue.form != "gerund" and cue.verb.lemma != "be convinced":
        return False
    if group.modal and cue.verb.lemma not in {"say", "argue"}:
        return False
    return cue.form != "participle" or any(telling.low(m) in _PERFECT for m in range(group.start, cue.at))


def _placed(telling: Telling, cue: PlacedCue, speaker: Stretch, *, beside: bool, negated: bool) -> Saying | None:
    """Content behind the cue or before the speaker: quoted words beside the speaker come first."""
    saying: Saying | None = None
    if beside and telling.quote_before(speaker[0]) and not _told_by_that(telling, cue):
        saying = put_before(telling, cue, speaker, speaker[0], cue.after)
    saying = saying or put_behind(telling, cue, speaker, negated=negated)
    if saying is None and cue.verb.takes("q") and all(item.low in OPENERS for item in telling.items[: speaker[0]]):
        saying = _spoken_before(telling, cue, speaker)
    if saying is None and beside:
        saying = put_before(telling, cue, speaker, speaker[0], cue.after)
    return saying


def _inverted_speaker(telling: Telling, cue: PlacedCue, start: int) -> Stretch | None:
    """The speaker of "..., said Anna Keller", unless an aside ends at the comma: "Anna Keller, 45, said"."""
    if start != cue.at or cue.form not in {"finite", "base"} or cue.verb.lemma == "tell":
        return None
    found = speaker_behind(telling, cue.after) if telling.after_content(start) else None
    if found is None or telling.quote_before(start):
        return found
    following = telling.low(found[1])
    if following in {"to", "that", "about", "by", "with"}:
        return None
    apart = found[1] >= telling.n or telling.kind(found[1]) != "w" or following in RELATIVES
    return found if apart or around_aside(telling, start - 1) is None else None


def _as_told(telling: Telling, cue: PlacedCue, speaker: Stretch) -> Saying | None:
    """ "..., as Hale said" and "As Hale said, ..."."""
    before = speaker[0] - 2
    saying = telling.saying(cue, speaker)
    if before < 0 or (before < 2 and telling.low(before) in OPENERS):
        first = cue.after + 1
        if telling.low(cue.after) != "," or not telling.has_clause(first, telling.n):
            return None
        telling.put(saying, first, content_end(telling, first))
        return saying
    if telling.low(before) != "," or telling.kind(cue.after) == "w":
        return None
    begin = telling.first_unsaid(before)
    if not telling.has_clause(begin, before):
        return None
    telling.put(saying, begin, before)
    return saying


def _spoken_before(telling: Telling, cue: PlacedCue, speaker: Stretch) -> Saying | None:
    """'"Why not?" Hale asked.', where the question mark has ended the sentence."""
    if not telling.before or telling.before[-1].kind != "q" or telling.found:
        return None
    speech = telling.before[-1].speech
    between = telling.page.text[telling.before[-1].end : telling.items[0].start]
    if speech in telling.page.quoted.taken or "\n" in between:
        return None
    saying = telling.saying(cue, speaker)
    saying.content.extend(telling.page.quoted.take(speech, saying))
    return saying


def _told_by_that(telling: Telling, cue: PlacedCue) -> bool:
    """A clause with "that" comes behind the cue, and is what it says: '"No," he said, that ...'."""
    content = content_after(telling, cue.after, cue.verb)
    return content is not None and content.kind == "that"


def _speaker_of(telling: Telling, cue: PlacedCue, j: int) -> Stretch | None:
    """The speaker of a verb whose group begins at ``j``: the words before it, or who spoke last."""
    before = telling.low(j - 1)
    joined = j == 0 or telling.kind(j - 1) == "p"
    if cue.form != "gerund":
        return _inherited(telling, cue.at) if before in {"and", "but"} else speaker_before(telling, j)
    if joined or before in {"and", "but", "before", "after", "while", "by"}:
        return _inherited(telling, cue.at)
    if before == "as" and telling.low(j - 2) == "quoted":
        return _quoted_person(telling, j)
    found = speaker_before(telling, j)
    return found if found and telling.low(found[0] - 1) in {"with", "as", ""} else None


def _quoted_person(telling: Telling, j: int) -> Stretch | None:
    """ "Hale was quoted as saying": the subject of the passive."""
    group = _group_before(telling, j - 2)
    return speaker_before(telling, group.start) if group.passive else None


def _inherited(telling: Telling, k: int) -> Stretch | None:
    """The speaker of the attribution before in this sentence, else the subject of the sentence."""
    if telling.found and telling.found[-1].source is not None:
        start, end = telling.found[-1].source
        first = telling.at.get(start)
        if first is not None:
            return (first, next((m + 1 for m in range(first, telling.n) if telling.items[m].end >= end), first + 1))
    return main_speaker(telling, k)


def _is_verb(telling: Telling, cue: PlacedCue, speaker: Stretch, *, alone: bool) -> bool:
    """The form is a verb, not the noun that looks the same."""
    if cue.form == "gerund":
        return True
    low, last = telling.low(cue.at), telling.items[speaker[1] - 1]
    whose = last.low.endswith("'s")
    plural = last.low in _PLURALS or last.low in GROUPS or (last.low.endswith("s") and not whose)
    if cue.form == "base" and not plural and alone:
        return False
    if cue.form == "finite" and not low.endswith("s"):
        return True
    if whose or "n" not in cue.verb.frames or low == "called":
        return not whose
    # "reports", "fears", "claims": a verb only where a clause follows a speaker that could have it.
    able = last.capital or plural or last.low in SUBJECT_PRONOUNS or telling.low(speaker[0]) in DETERMINERS
    if (last.kind == "w" and not able) or (low == "states" and last.capital) or _is_object(telling, speaker[0]):
        return False
    content = content_after(telling, cue.after, cue.verb)
    return content is not None and (content.kind != "clause" or telling.opens_clause(content.at))


def _is_object(telling: Telling, i: int) -> bool:
    """A verb that takes no clause stands right before: "rejected Western reports that"."""
    if i == 0 or not telling.verbish(i - 1):
        return False
    before = next((cue for cue in telling.cues.values() if cue.after == i), None)
    return before is None or not before.verb.takes("c")
