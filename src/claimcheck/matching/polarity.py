"""What a speaker says in one text and denies in another on the same day.

Whether two sentences assert one thing is a hard question, and a denial wrongly taken for a contradiction is a grave
charge. So nothing is inferred: a statement counts only where all its words are understood, and it meets a denial only
where verb, subject and objects are the same. "Some units", "will", "not", figures, a second clause: all these leave it
alone.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from claimcheck.claims.claim import AttributedClaim
from claimcheck.claims.speech import Speaker
from claimcheck.findings.finding import SAME
from claimcheck.lexing.gazetteer import government_of
from claimcheck.lexing.names import is_body_name
from claimcheck.lexing.plurals import lemma
from claimcheck.lexing.verbs import BEGINNINGS, verb
from claimcheck.matching.gate import speaker_key
from claimcheck.matching.subjects import Pair, Relation
from claimcheck.text.document import day_of
from claimcheck.text.folding import fold
from claimcheck.text.tables import words

_DENIES = words("deny refute rebut")
_SAYS = words("say announce confirm state declare report tell add acknowledge admit")
_LONGEST = 16
"""Words of a statement that is simple enough to be understood here."""

_OPEN = words(
    """
    not no never nor neither without nobody none nothing cannot hardly barely
    some part parts partial partially partly several few many most much all every each only limited number majority half
    entire entirely full fully complete completely certain various single large largely mainly almost nearly about least
    may might could would will shall should must can planned plans ready expected likely possibly perhaps probably
    reportedly allegedly supposedly seems appears soon again once ever still yet longer further new more first second
    and or but if unless because while although after before when until since who whom whose which what where why how
    whether than as though except just even also earlier previously last ago
    """
)
"""Words that narrow, soften, turn or double a statement."""

_SMALL = words("the a an any such its his her their this that these those of already now today yesterday tonight")
_DAYS = words("monday tuesday wednesday thursday friday saturday sunday")
_AUXILIARIES = words("has have had having is are was were be been being did does do")
_HOLLOW = words("be have do go get say seem become remain")
_SELF = words("it they we")
_PRONOUNS = words("he she")
_REPORTS = re.compile(
    r"\A(?:the )?(?:reports?|claims?|allegations?|accusations?|suggestions?|rumou?rs?) (?:that|of) ", re.IGNORECASE
)
_WORD = re.compile(r"[^\W\d_]+(?:['-][^\W\d_]+)*|[^\s\w]|\d+")
_BEFORE = re.compile(
    r"\b(?:not|never|no|nor|neither|would|may|might|could|will|had|earlier|previously|initially|at first|last|ago|once|if|"
    r"refused|declined|whether)\b|n't\b",
    re.IGNORECASE,
)
"""Words beside the verb of saying with which nobody says or denies anything now."""

_DEEDS = {
    "withdrawal": "withdraw",
    "invasion": "invade",
    "closure": "close",
    "payment": "pay",
    "sale": "sell",
    "purchase": "purchase",
    "resignation": "resign",
    "deployment": "deploy",
    "mobilisation": "mobilise",
    "mobilization": "mobilize",
    "evacuation": "evacuate",
    "cancellation": "cancel",
    "acquisition": "acquire",
    "participation": "participate",
    "delivery": "deliver",
    "departure": "depart",
    "retreat": "retreat",
    "bombing": "bomb",
    "attack": "attack",
    "release": "release",
    "transfer": "transfer",
    "reduction": "reduce",
    "dismissal": "dismiss",
    "expulsion": "expel",
    "destruction": "destroy",
    "negotiations": "negotiate",
    "talks": "talk",
}
"""Nouns for what is done, and the verb that says it: those that denials in the news are made of."""


class Statement(NamedTuple):
    """What is said to be done: the verb, who does it, to whom or what, and whether it is done to the subject."""

    verb: str
    subject: frozenset[str]
    objects: frozenset[str]
    passive: bool = False


_ITSELF = frozenset({"itself"})


def said_and_denied(claims: Iterable[AttributedClaim]) -> Iterator[Pair[AttributedClaim]]:
    """What a speaker denies, with what texts of that day have the same speaker say or deny of it.

    One claim stands for all that say a thing, one for all that deny it, so that the pairs grow with the texts.
    """
    by_speaker: dict[tuple[str, str], list[AttributedClaim]] = defaultdict(list)
    for claim in claims:
        who = _who(claim.speaker)
        if who is not None and claim.published is not None and claim.mode == "indirect":
            by_speaker[who, day_of(claim.published).isoformat()].append(claim)
    for told in by_speaker.values():
        denials = [claim for claim in told if _is(claim, _DENIES, "denied")]
        if denials and len({claim.document for claim in told}) > 1:
            said = [claim for claim in told if _is(claim, _SAYS, "actual")]
            yield from _meeting(_by_statement(denials), _by_statement(said))


def _by_statement(claims: Iterable[AttributedClaim]) -> dict[Statement, list[AttributedClaim]]:
    """The claims by what they say is done, in an order of their own."""
    found: dict[Statement, list[AttributedClaim]] = defaultdict(list)
    for claim in sorted(claims, key=lambda claim: claim.position):
        if _now(claim) and (told := statement(claim)) is not None:
            found[told].append(claim)
    return found


def _meeting(
    denials: Mapping[Statement, Sequence[AttributedClaim]], said: Mapping[Statement, Sequence[AttributedClaim]]
) -> Iterator[Pair[AttributedClaim]]:
    """A text that has both, what is said and that it is denied, tells how it was: it is held against no other."""
    for told, everybody in denials.items():
        both = {claim.document for claim in everybody} & {claim.document for claim in said.get(told, ())}
        denying = [claim for claim in everybody if claim.document not in both]
        saying = [claim for claim in said.get(told, ()) if claim.document not in both]
        if not denying:
            continue
        pairs = [(one, denying[0]) for one in saying] + [(saying[0], one) for one in denying[1:] if saying]
        pairs += [(denying[0], one) for one in denying[1:] if not saying]
        yield from (
            Pair(left, right, _ONE_THING, "polarity") for left, right in pairs if left.document != right.document
        )


def _who(speaker: Speaker | None) -> str | None:
    """Who speaks, where it is one who is named: "police" and "officials" may be any."""
    key = speaker_key(speaker)
    name = "" if speaker is None else speaker.name or ""
    return key if name[:1].isupper() else None


def _is(claim: AttributedClaim, lemmas: frozenset[str], modality: str) -> bool:
    return claim.cue is not None and claim.cue.lemma in lemmas and claim.modality == modality


def _now(claim: AttributedClaim) -> bool:
    """The verb of saying stands plainly: nobody "would not deny", "had said earlier" or "declined to say"."""
    if claim.cue is None or claim.sentence is None or claim.sentence_text is None:
        return False
    text = fold(claim.sentence_text)
    covered = [(span.start - claim.sentence.start, span.end - claim.sentence.start) for span in claim.content]
    rest = "".join(" " if any(start <= at < end for start, end in covered) else char for at, char in enumerate(text))
    return not _BEFORE.search(rest) and "?" not in text


def statement(claim: AttributedClaim) -> Statement | None:
    """What the words of a claim say is done; None where any of them is not understood.

    >>> spans = ({"start": 0, "end": 14},)
    >>> statement(AttributedClaim(text="any withdrawal", content=spans, speaker="Moscow")).verb
    'withdraw'
    """
    if claim.text is None or len(claim.content) != 1:
        return None
    found = [word.casefold() for word in _WORD.findall(_REPORTS.sub("that ", fold(claim.text)))]
    if found[:1] == ["that"]:
        found = found[1:]
    if not 0 < len(found) <= _LONGEST or any(word in _OPEN or not word[0].isalpha() or "n't" in word for word in found):
        return None
    return _deed(found) or _clause(found, claim.speaker)


def _deed(found: Sequence[str]) -> Statement | None:
    """A noun or a gerund for what is done, with nobody named who does it: "any withdrawal", "taking the money"."""
    at = next((place for place, word in enumerate(found) if word not in _SMALL and word != "having"), len(found))
    if at == len(found):
        return None
    head = found[at]
    if head in _DEEDS:
        return Statement(_DEEDS[head], _ITSELF, _objects(found[at + 1 :]))
    form = verb(head)
    gerund = form is not None and (form.form == "ing" if at == 0 else found[:at] == ["having"])
    return _done(found[at:], _ITSELF) if gerund else None


def _clause(found: Sequence[str], speaker: Speaker | None) -> Statement | None:
    """A clause with its subject: "it had begun withdrawing", "Russian troops had left the town"."""
    at = next((place for place, word in enumerate(found) if place and (word in _AUXILIARIES or _finite(word))), 0)
    if not at:
        return None
    subject = _subject(found[:at], speaker)
    return None if subject is None else _done(found[at:], subject)


def _finite(word: str) -> bool:
    form = verb(word)
    return form is not None and form.form in ("past", "s")


def _subject(found: Sequence[str], speaker: Speaker | None) -> frozenset[str] | None:
    """Who does it: the speaker, or these words. A "he" may be somebody else than the one who speaks."""
    name = "" if speaker is None else speaker.name or ""
    if len(found) == 1 and found[0] in _PRONOUNS:
        return _ITSELF if speaker is not None and (speaker.text or "").casefold() == found[0] else None
    own = government_of(name)
    if len(found) == 1 and found[0] in _SELF:
        return _ITSELF if own is not None or is_body_name(name) else None
    told = " ".join(word for word in found if word not in _SMALL)
    if told == name.casefold() or (own is not None and government_of(told.title()) == own):
        return _ITSELF
    return frozenset(map(lemma, told.split())) or None


def _done(found: Sequence[str], subject: frozenset[str]) -> Statement | None:
    """The verb behind its helpers, and its objects."""
    at, helpers = 0, set[str]()
    while at < len(found) and (found[at] in _AUXILIARIES or _begins(found, at)):
        helpers.add(found[at])
        at += 1
    while at < len(found) and helpers and found[at] in (*_SMALL, "to", "with"):
        at += 1
    if at == len(found):
        return None
    if found[at] in _DEEDS:
        return Statement(_DEEDS[found[at]], subject, _objects(found[at + 1 :]))
    form = verb(found[at])
    if form is None or form.lemma in _HOLLOW:
        return None
    passive = bool(helpers & {"been", "was", "were", "is", "are", "be", "being"}) and form.form != "ing"
    return Statement(form.lemma, subject, _objects(found[at + 1 :]), passive)


def _begins(found: Sequence[str], at: int) -> bool:
    """A verb of beginning with what is begun behind it."""
    form = verb(found[at])
    if form is None or form.lemma not in BEGINNINGS or at + 1 == len(found):
        return False
    behind = next((word for word in found[at + 1 :] if word not in _SMALL and word != "to"), "")
    return behind in _DEEDS or verb(behind) is not None


def _objects(found: Iterable[str]) -> frozenset[str]:
    """The words behind the verb, in the singular; days are those of the report, small words say nothing."""
    kept = [word for word in found if word not in _SMALL and word not in _DAYS]
    if kept[-1:] == ["on"]:
        kept.pop()
    return frozenset(map(lemma, kept))


_ONE_THING = Relation(
    SAME,
    "comparable",
    0.85,
    "one speaker on one thing on one day",
)
