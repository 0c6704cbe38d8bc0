"""The ways in which a sentence says who speaks: a verb with its speaker on one side and its content on the other."""

from __future__ import annotations

from bisect import bisect_left
from typing import NamedTuple

from claimcheck.extraction.clauses import Stretch
from claimcheck.extraction.content import MEDIUMS, QUESTIONS, content_after, hearer_end, time_end
from claimcheck.extraction.ending import content_end
from claimcheck.extraction.function_words import (
    BE,
    BEFORE_VERBS,
    DAYS,
    DETERMINERS,
    NEGATIONS,
    OPENERS,
    PREPOSITIONS,
    RELATIVES,
    THIRD,
    TIME_LEAD,
)
from claimcheck.extraction.noun_cues import by_noun
from claimcheck.extraction.phrases import around_aside, speaker_before, speaker_behind
from claimcheck.extraction.placing import put_before, put_behind
from claimcheck.extraction.quoted import Saying
from claimcheck.extraction.relays import put_relay
from claimcheck.extraction.subjects import behind_fronted, main_speaker
from claimcheck.extraction.telling import Telling
from claimcheck.extraction.verb_or_noun import is_verb, went_on
from claimcheck.extraction.verbless import according_to, after_colon, before_colon, signature
from claimcheck.lexing.cues import CueMention
from claimcheck.text.tables import words

_BEFORE_CLAUSE = OPENERS | words("because while as although though since if when where")
_WISHES = words("want plan intend aim hope")
_FRONTED = words("while after before by in on when")
_HELD = words("belief intention refusal evaluation")
_PERFECT = words("has have had")
_MODALS = words("would could might may should can must cannot shall")
_REFLEXIVE = words("himself herself itself themselves")
_NAMES = words("will may")
_CLAUSE_OPENS = words("because while as although though since and but so")
_QUOTING = words("quoted quotes quoting cited cites citing")

# Behind these a form that can be a noun or an adjective is no verb: "the plan", "of alleged fraud", "in reply".
_NO_SPEAKERS = words("the a an its his their our my your no every each of for in on at from with into during about")
_IN_GROUP = _NAMES | NEGATIONS | _MODALS | BE | BEFORE_VERBS | DAYS

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
    while j > 0 and telling.kinds[j - 1] == "w":
        low = telling.lows[j - 1]
        if low not in _IN_GROUP and not low.endswith(("ly", "n't")):
            break
        if low in _NAMES and telling.capitals[j - 1] and not telling.shouting:
            break  # "Theresa May said", "George Will wrote"
        if telling.negates(j - 1):
            negated = True
        elif low in _MODALS:
            modal = True
        elif low in BE:
            passive = True
        elif (adverbial := _time_before(telling, j)) < j:
            j = adverbial  # "Hale on Monday said", "the committee this week announced"
            continue
        elif low not in BEFORE_VERBS and (low[-2:] != "ly" or telling.capitals[j - 1] or low in {"family", "ally"}):
            break
        j -= 1
    if j and telling.lows[j] in _REFLEXIVE:
        j += 1  # "Hale himself said": part of who speaks
    return _Group(j, negated, modal, passive)


def _time_before(telling: Telling, j: int) -> int:
    """Where the days and weeks that end before an item begin, with their preposition."""
    i = j
    while i > 0 and telling.is_day(i - 1) and telling.kinds[i - 1] == "w":
        i -= 1
    weekday = any(telling.is_weekday(m) for m in range(i, j))
    if i < j and telling.lows[i - 1] == "in":
        return i - 1 if i > 1 else j  # "A poll in June showed"
    while i > 0 and i < j and (telling.lows[i - 1] in TIME_LEAD or telling.lows[i - 1] == "on"):
        i -= 1
        weekday = True
    return i if weekday and i > 0 else j


def read(telling: Telling) -> list[Saying]:
    """What a sentence says that somebody says, in the order of its cues."""
    if len(telling.cues) > _MOST_CUES or len(telling.nouns) > _MOST_CUES:
        return telling.found
    for cue in telling.cues.values():
        saying = according_to(telling, cue) if cue.form == "phrase" else _by_verb(telling, cue)
        if saying is not None:
            put_relay(telling, cue, saying)
            telling.keep(saying)
    for at in telling.nouns:
        if all(saying.cue is None or saying.cue.at != at for saying in telling.found):
            telling.keep(by_noun(telling, at))
    if not telling.found and telling.has_mark():
        telling.keep(before_colon(telling) or signature(telling) or after_colon(telling))
    if not telling.found and telling.announced is None:
        _announce(telling)
    return telling.found


def _announce(telling: Telling) -> None:
    """ "Hale agreed." and "Hale explained." right before a quotation: it is his."""
    cue = next(
        (cue for cue in telling.cues.values() if telling.lows[cue.after] == "." and cue.after == telling.n - 1), None
    )
    if cue is None or cue.form != "finite" or "q" not in cue.verb.frames:
        return
    group = _group_before(telling, cue.at)
    speaker = speaker_before(telling, group.start)
    if speaker is None or not _asserts(telling, cue, group) or group.modal:
        return
    if not telling.heads_sentence(speaker[0]):
        return
    # Not the next paragraph of "Until May sales were to rise, traders said."
    if OPENERS.issuperset(telling.lows[: speaker[0]]) or not telling.ends_paragraph():
        telling.announced = telling.saying(cue, speaker)


def _by_verb(telling: Telling, cue: CueMention) -> Saying | None:
    """The attribution of one verb of saying."""
    if cue.form != "gerund" and telling.lows[cue.at - 1] in _NO_SPEAKERS:
        return None
    if cue.verb.lemma == "refer to" and telling.lows[cue.after] == "as":
        return None  # "what is now referred to as the old town"
    group = _group_before(telling, cue.at - went_on(telling, cue.at))
    if telling.lows[cue.at] == "asked" and (group.passive or _unowned(telling, group.start)):
        return _asked(telling, cue)
    if group.passive and cue.form in {"participle", "finite"} and telling.lows[cue.after] == "by":
        return _by_whom(telling, cue, group) or _held_by(telling, cue, group)
    if not _asserts(telling, cue, group):
        return None
    inverted = _inverted_speaker(telling, cue, group.start)
    if inverted is not None:
        return put_before(telling, cue, inverted, cue.at, inverted[1])
    speaker = _speaker_of(telling, cue, group)
    if speaker is None or not is_verb(telling, cue, speaker, alone=group.start == cue.at):
        return None
    if cue.verb.stance in _HELD and _is_told_of(telling, cue, speaker):
        return None
    if speaker[0] == 0 and telling.lows[0] in RELATIVES and telling.texts[-1] == "?":
        return None  # "Who says Leeds cannot win?"
    if telling.lows[speaker[0] - 1] == "as" and cue.verb.takes("qc"):
        return _as_told(telling, cue, speaker)
    beside = speaker[1] <= group.start + 1 and telling.after_content(speaker[0])
    return _placed(telling, cue, speaker, beside=beside, negated=group.negated)


def _unowned(telling: Telling, start: int) -> bool:
    """Nobody stands before a participle: "Asked whether ...", "when asked about ..."."""
    if start and telling.lows[start - 1] in {"when", "if", "while"}:
        return True
    return start == 0 or (telling.kinds[start - 1] == "p" and telling.lows[start - 1] == ",")


def _asked(telling: Telling, cue: CueMention) -> Saying | None:
    """ "Asked whether it was safe, Hale ...", "Hale was asked about the plan": a question that nobody is named for."""
    at = cue.after
    if telling.lows[at] == "about":
        known = telling.kinds[at + 1] == "w"
    else:
        known = telling.lows[at] in QUESTIONS and telling.has_clause(at + 1, telling.n)
    if not known:
        return None
    end = content_end(telling, at, brief=True)
    end = next((m for m in range(at + 1, end) if telling.lows[m] == ","), end)
    saying = Saying(telling.index, [], None, cue, "possible")
    telling.put(saying, at, end)
    return saying


def _is_told_of(telling: Telling, cue: CueMention, speaker: Stretch) -> bool:
    """What somebody holds is only told of him: "Hale said he believed", "those who want to leave".

    The one who says so is the speaker. Whom a pronoun means inside his words is less sure than that he said them.
    """
    if cue.verb.stance == "evaluation" and cue.at < telling.used:
        return True  # "Hale said the board supported the plan"
    low, before = telling.lows[speaker[0]], telling.lows[speaker[0] - 1]
    if speaker[1] - speaker[0] > 1 or telling.kinds[speaker[0] - 1] != "w":
        return speaker[1] - speaker[0] == 1 and cue.at < telling.used and low in THIRD
    return low in RELATIVES or (low in THIRD and (cue.at < telling.used or before not in _BEFORE_CLAUSE))


def _by_whom(telling: Telling, cue: CueMention, group: _Group) -> Saying | None:
    """ "The ban was first reported by the Leeds Gazette": who had it first, and what."""
    if telling.lows[cue.at - 1] != "first":
        return None
    speaker = speaker_behind(telling, cue.after + 1)
    begin = telling.first_unsaid(group.start)
    if speaker is None or group.start - begin < 2:
        return None
    saying = telling.saying(cue, speaker)
    telling.put(saying, begin, group.start)
    return saying


def _held_by(telling: Telling, cue: CueMention, group: _Group) -> Saying | None:
    """ "The bank is expected by analysts to cut 300 jobs": who expects it. Where nobody is named, nobody says it."""
    if cue.verb.stance not in {"belief", "estimate"} or group.negated or group.modal:
        return None
    to = next((m for m in range(cue.after + 2, min(telling.n, cue.after + 8)) if telling.lows[m] == "to"), 0)
    begin = telling.first_unsaid(group.start)
    speaker = speaker_before(telling, to, agent=True) if to else None
    if speaker is None or begin >= group.start or speaker[0] != cue.after + 1:
        return None
    if telling.kinds[begin] != "w" or any(telling.kinds[m] != "w" for m in range(begin, group.start)):
        return None
    saying = telling.saying(cue, speaker)
    telling.put(saying, begin, group.start)
    telling.put(saying, speaker[1], content_end(telling, speaker[1]))
    return saying


def _asserts(telling: Telling, cue: CueMention, group: _Group) -> bool:
    """Somebody does say it: not "to say", "did not say", "it is said", "would warn", "the said plan"."""
    if (telling.lows[cue.at - 1] == "to" and not went_on(telling, cue.at)) or (
        group.negated and not _may_be_negated(cue)
    ):
        return False
    if group.passive and cue.form != "gerund" and not cue.verb.lemma.startswith("be "):
        return False
    if group.modal and cue.verb.lemma not in {"say", "argue"}:
        return False
    return cue.form != "participle" or any(telling.lows[m] in _PERFECT for m in range(group.start, cue.at))


def _may_be_negated(cue: CueMention) -> bool:
    """What somebody does not believe or want is told as much as what he does; what he did not say is not told."""
    return cue.verb.stance == "belief" or cue.verb.lemma in _WISHES


def _placed(telling: Telling, cue: CueMention, speaker: Stretch, *, beside: bool, negated: bool) -> Saying | None:
    """Content behind the cue or before the speaker: quoted words beside the speaker come first."""
    saying: Saying | None = None
    if beside and telling.quote_before(speaker[0]) and not _told_by_that(telling, cue):
        saying = put_before(telling, cue, speaker, speaker[0], cue.after)
    saying = saying or put_behind(telling, cue, speaker, negated=negated)
    if saying is None and "q" in cue.verb.frames and OPENERS.issuperset(telling.lows[: speaker[0]]):
        saying = _spoken_before(telling, cue, speaker)
    if saying is None and beside:
        saying = put_before(telling, cue, speaker, speaker[0], cue.after)
    if saying is None and telling.lows[speaker[0] - 1] in _QUOTING:
        quoting = speaker_before(telling, speaker[0] - 1)  # '"...," the Times quoted Hale as saying'
        if quoting is not None and telling.quote_before(quoting[0]):
            saying = put_before(telling, cue, speaker, quoting[0], cue.after)
    return saying


def _inverted_speaker(telling: Telling, cue: CueMention, start: int) -> Stretch | None:
    """The speaker of "..., said Anna Keller", unless an aside ends at the comma: "Anna Keller, 45, said"."""
    if start != cue.at or not telling.after_content(start):
        return None
    if cue.form not in {"finite", "base"} or cue.verb.lemma == "tell" or not cue.verb.takes("cqth"):
        return None
    if telling.quote_before(start) and _in_aside(telling, start - (telling.kinds[start - 1] != "q") - 1):
        return None
    found = speaker_behind(telling, cue.after)
    if found is None or telling.quote_before(start):
        return found
    following = telling.lows[found[1]]
    if following in {"to", "that", "about", "by", "with"}:
        return None
    apart = found[1] >= telling.n or telling.kinds[found[1]] != "w" or following in RELATIVES
    return found if apart or around_aside(telling, start - 1) is None else None


def _in_aside(telling: Telling, at: int) -> bool:
    """The quotation is what an aside cites: 'the paper, citing "sources on both sides," said'."""
    if not telling.small(at):
        return False
    ing = next((m for m in range(at - 1, max(1, at - 4), -1) if telling.lows[m][-3:] == "ing"), 0)
    return ing > 1 and telling.lows[ing - 1] == "," and telling.kinds[ing - 2] == "w"


def _as_told(telling: Telling, cue: CueMention, speaker: Stretch) -> Saying | None:
    """ "..., as Hale said" and "As Hale said, ..."."""
    before = speaker[0] - 2
    saying = telling.saying(cue, speaker)
    if before < 0 or (before < 2 and telling.lows[before] in OPENERS) or _only_opens(telling, before):
        first = _comma_behind(telling, _behind_cue(telling, cue)) + 1
        if telling.kinds[first] == "q":
            return telling.put_quotation(saying, first) if first > cue.after else None
        if not first or not telling.has_clause(first, telling.n):
            return None
        telling.put(saying, first, content_end(telling, first))
        return saying
    if telling.lows[before] != "," or telling.kinds[time_end(telling, cue.after)] == "w":
        return None
    begin = telling.first_unsaid(before)
    if not telling.has_clause(begin, before):
        return None
    telling.put(saying, begin, before)
    if telling.lows[cue.after] == "," and telling.kinds[cue.after + 1] == "q":
        telling.put_quotation(saying, cue.after + 1)  # "It is, as Hale put it, “a joke”"
    return saying


def _behind_cue(telling: Telling, cue: CueMention) -> int:
    """Behind the verb and whom it was told to."""
    return hearer_end(telling, cue.after) if "h" in cue.verb.frames else cue.after


def _only_opens(telling: Telling, at: int) -> bool:
    """Nothing but "Of course," or "But then," stands up to this comma."""
    return at <= 2 and telling.lows[at] == "," and telling.lows[0] in {"of", "but", "and", "then", "still", "again"}


def _comma_behind(telling: Telling, i: int) -> int:
    """The comma right behind the verb, or behind words that say when or where: "put it", "pointed out in May"; else -1."""
    for m in range(i, min(telling.n, i + 9)):
        if telling.lows[m] == ",":
            return m
        if telling.kinds[m] != "w" or telling.finite(m):
            return -1
        if telling.lows[m] == "to" and not (telling.lows[m + 1] in DETERMINERS or telling.capitals[m + 1]):
            return -1  # "As they continued to look, ..."
        if m == i and not (telling.lows[m] in PREPOSITIONS or telling.lows[m] in TIME_LEAD or telling.is_day(m)):
            return -1
    return -1


def _spoken_before(telling: Telling, cue: CueMention, speaker: Stretch) -> Saying | None:
    """'"Why not?" Hale asked.', where the question mark has ended the sentence."""
    before = telling.before
    if before is None or before.last_speech < 0 or telling.found:
        return None
    if telling.kinds[time_end(telling, _behind_cue(telling, cue))] == "w":
        return None  # "Hale repeated his call for a vote"
    speech = before.last_speech
    between = telling.page.text[before.end(before.n - 1) : telling.start(0)]
    if speech in telling.page.quoted.taken or "\n" in between:
        return None
    saying = telling.saying(cue, speaker)
    saying.content.extend(telling.page.quoted.take(speech, saying))
    return saying


def _told_by_that(telling: Telling, cue: CueMention) -> bool:
    """A clause with "that" comes behind the cue, and is what it says: '"No," he said, that ...'."""
    content = content_after(telling, cue.after, cue.verb)
    return content is not None and content.kind == "that"


def _speaker_of(telling: Telling, cue: CueMention, group: _Group) -> Stretch | None:
    """The speaker of a verb: the words before its group, or who spoke last."""
    j = group.start
    before = telling.lows[j - 1]
    joined = j == 0 or telling.kinds[j - 1] == "p"
    if cue.form != "gerund" or (group.passive and not joined):  # "is arguing" has its speaker as "argues" has
        return _inherited(telling, cue.at) if before in {"and", "but"} else speaker_before(telling, j)
    if j == 0 or (j == 1 and before in _FRONTED):
        return behind_fronted(telling, cue.after)
    if before == "and" and telling.lows[j - 2][-3:] == "ing" and j - 2 not in telling.cues:
        return None  # "for storing and finding pictures"
    if joined or telling.kinds[j - 1] == "q" or before in {"and", "but", "before", "after", "while", "by"}:
        return _inherited(telling, cue.at)
    if before == "as" and (passive := _quoted_person(telling, j)) is not None:
        return passive
    if telling.kinds[cue.after] == "q" and before not in MEDIUMS:
        own = speaker_before(telling, j)  # "with one user writing “...”"
        if own is not None and telling.lows[own[0] - 1] == "with":
            return own
    if before in MEDIUMS or _quotes_next(telling, cue):
        return _inherited(telling, cue.at)  # "sent an email saying", "replied to him on Monday writing: ..."
    found = speaker_before(telling, j - (before == "as" and telling.lows[j - 1] == "as"))
    return found if found and telling.lows[found[0] - 1] in {"with", "as", ""} | _QUOTING else None


def _quotes_next(telling: Telling, cue: CueMention) -> bool:
    """A quotation stands behind the cue, at once or behind a comma or a colon."""
    return telling.kinds[cue.after] == "q" or (
        telling.lows[cue.after] in {",", ":"} and telling.kinds[cue.after + 1] == "q"
    )


def _quoted_person(telling: Telling, j: int) -> Stretch | None:
    """ "Hale was quoted as saying", "Hale was quoted by Tass as saying": the subject of the passive."""
    k = j - 2
    while k > max(0, j - 9) and telling.kinds[k] == "w" and telling.lows[k] not in {"quoted", "cited"}:
        k -= 1
    if telling.lows[k] not in {"quoted", "cited"} or (k < j - 2 and telling.lows[k + 1] != "by"):
        return None
    group = _group_before(telling, k)
    return speaker_before(telling, group.start) if group.passive else None


def _inherited(telling: Telling, k: int) -> Stretch | None:
    """The speaker of the attribution before in this sentence, else the subject of the clause or the sentence."""
    for m in range(k - 1, max(-1, k - 14), -1):
        if telling.kinds[m] != "w":
            break
        if telling.lows[m] in RELATIVES and telling.lows[m - 1] == ",":
            return (m, m + 1)  # "Voss, who stayed and told them"
    if not telling.found and (held := _clause_subject(telling, k)) is not None:
        return held
    if telling.found and telling.found[-1].source is not None:
        start, end = telling.found[-1].source
        starts, ends = telling.places()
        if start in starts:
            first = starts.index(start)
            return (first, min(max(bisect_left(ends, end), first) + 1, telling.n))
    return main_speaker(telling, k)


def _clause_subject(telling: Telling, k: int) -> Stretch | None:
    """The "he" of the clause that a joined verb stands in: "left because he favours cuts and opposes the tax"."""
    for m in range(k - 2, 1, -1):
        if telling.kinds[m - 1] == "q" or telling.lows[m - 1] in {";", ":"}:
            return None
        if telling.lows[m] in THIRD and telling.lows[m - 1] in _CLAUSE_OPENS:
            return (m, m + 1)
    return None
