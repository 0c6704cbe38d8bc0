"""What a figure is to an event: its dead, its hurt, those who sheltered, how long it lasted, what was raised.

The slots are the ones that news of one event repeats with different figures; the words were read off news of disasters,
attacks and deals, and are short on purpose: what is not one of them fills no slot.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from claimcheck.claims.claim import DateClaim, NumericClaim
from claimcheck.lexing.gazetteer import country_of
from claimcheck.lexing.verbs import surely_verb, verb
from claimcheck.text.tables import words


class Slot(NamedTuple):
    """A slot of an event: its name, the site or kind of event it belongs to, and whether the text takes that as known.

    ``grows`` says that the figure becomes known little by little, ``owned`` to how many parties of the event it
    belongs, if to any.
    """

    name: str
    site: str | None = None
    definite: bool = False
    grows: bool = False
    owned: int = 0


_PEOPLE = words(
    """
    person people man woman child boy girl teen victim civilian student pupil worker soldier resident passenger villager
    other another dead killed wounded injured hurt militant refugee patient citizen gazan
    """
)
_STATE = re.compile(
    r"\A[\s-]*(?:[a-z'-]+\s+){0,3}?(?:(?:were|was|are|is|have|had|has|been|being|also|reportedly)\s+)*(?:[a-z]+ly\s+)?"
    r"(?:(?P<kill>killed|dead|died|dies|slain|perished)|(?P<injure>wounded|injured|hurt))\b"
)
_CRITICAL = re.compile(
    r"\A[\s,]*(?:(?:of\s+(?:them|whom)|people|others|patients)\s*)?(?:were\s+|was\s+|in\s+)?critical"
)
_DOING = re.compile(
    r"(?:(?P<kill>kill(?:ed|ing|s)|claim(?:ed|ing)\s+the\s+lives\s+of)|(?P<injure>wound(?:ed|ing|s)|injur(?:ed|ing|es)))\s+"
    r"(?:(?:about|around|some|at\s+least|more\s+than|over|nearly|almost|an?\s+estimated|up\s+to|as\s+many\s+as)\s+)?\Z"
)
_TOLL = re.compile(r"\bdeath\s+toll\b[^.;,]{0,60}\b(?:at|to|of|is|was|reached)\s+(?:(?:about|around|at\s+least)\s+)?\Z")
_SHELTERS = re.compile(
    r"\A[\s-]*(?:[a-z'-]+\s+){0,2}?(?:(?:who|were|was|are|had|have|been)\s+)*"
    r"(?:sheltering|hiding|(?:taking|taken|took|seeking|sought)\s+(?:shelter|refuge))\b"
)
_SPREES = words("spree rampage siege standoff shootout gunfight shooting attack blackout ordeal raid")
_LASTED = re.compile(
    rf"\b(?P<what>{'|'.join(sorted(_SPREES))})\s+(?:had\s+)?(?:lasted|took|went\s+on\s+for)\s+(?:\w+\s+)?\Z"
)
_LONG = re.compile(rf"\A[\s-]*(?:long[\s-]+)?(?:[a-z]+\s+)?(?P<what>{'|'.join(sorted(_SPREES))})\b")
_FUNDING = re.compile(
    r"\A\s+(?:in|of)\s+(?:(?:total|venture|equity|new)\s+)?(?:(?:\w+\s+)?rounds?\s+of\s+)?(?:venture\s+)?(?:funding|financing)\b"
)
_RAISES = re.compile(r"\b(?:rais(?:e|ed|ing|es)|back(?:ed|ing)|secured|received|has|had|with)\s+(?:[a-z]+\s+){0,2}\Z")
_SITES = words(
    """
    school mosque church synagogue temple market hospital hotel mall restaurant bar nightclub club library university
    college campus theater theatre cinema airport station embassy factory plant mine office warehouse bridge stadium
    camp hostel bakery bus train ferry ship boat plane
    """
)
_SITE = re.compile(rf"\b(?:{'|'.join(sorted(_SITES))})\b")
_KNOWN = re.compile(r"\b(?P<which>the|this|that|an?|another|every|each|its|his|their)\s+(?:[\w'.-]+\s+){0,2}\Z")
_NEAR = 70
"""Characters behind a figure in which the site it belongs to is named first."""


_KINDS = {
    "quake": words("earthquake quake tremor"),
    "blast": words("explosion blast bomb bombing"),
    "attack": words("attack strike airstrike shelling shell raid missile"),
    "shooting": words("shooting gunman shots rampage spree"),
    "crash": words("crash collision derailment"),
    "fire": words("fire blaze inferno"),
}
_KIND_OF = {word: kind for kind, names in _KINDS.items() for word in names}
_KIND = re.compile(rf"\b(?P<what>{'|'.join(sorted(_KIND_OF, reverse=True))})s?\b")


def kind_of(sentence: str) -> str | None:
    """The kind of event a sentence in small letters names first."""
    found = _KIND.search(sentence)
    return None if found is None else _KIND_OF[found["what"]]


def time_slot(claim: DateClaim, main: str | None) -> Slot | None:
    """The slot of an event that a clock time fills: when it happened.

    ``main`` is the kind of event that the text begins with: "It struck at 7:37" is about that.
    """
    if claim.sentence_text is None or claim.span is None or claim.sentence is None or claim.modality != "actual":
        return None
    if claim.role != "on" or claim.date.clock is None or not _sets_in(claim):
        return None
    low = claim.sentence_text.casefold()
    kind = kind_of(low) or (main if low.startswith("it ") else None)
    if kind is not None and kind != "attack":
        return Slot("clock", kind, definite=True)
    site, definite = _site(low, claim.span.start - claim.sentence.start)
    return Slot("clock", site, definite) if site is not None else None


_ONSETS = words(
    """
    strike hit shake jolt rock explode detonate crash collapse begin start erupt occur happen come take open fall attack
    derail sink land
    """
)
"""Verbs whose clock time is the time of an event, not that of a statement, a call or a meeting."""

_DETERMINERS = words("the a an its his her their this that these of in")
_WORD = re.compile(r"[A-Za-z][\w'-]*")
_CLAUSE = re.compile(r"[;:()\u201c\u201d]")
_STAMP = re.compile(r"(?:\(|\b\d{4},?\s)\Z")
"""In brackets stands the same time elsewhere ("3pm (midnight in Sydney)"); "July 2, 2013 7:41 AM" is when a page was
made."""

_ZONED = re.compile(r"\b(?!AM\b|PM\b)[A-Z]{2,5}\b|(?<!\blocal )\btime\b")


def _sets_in(claim: DateClaim) -> bool:
    """The nearest verb before the clock time is one of an event's beginning: "shells hit the school at 3.45pm"."""
    if claim.span is None or claim.sentence is None or claim.date.clock is None:
        return False
    if claim.date.clock.offset is None and _ZONED.search(claim.text or ""):
        return False  # a zone that nothing settles
    ahead = (claim.sentence_text or "")[: claim.span.start - claim.sentence.start]
    if _STAMP.search(ahead):
        return False
    before = [word.casefold() for word in _WORD.findall(_CLAUSE.split(ahead)[-1])]
    for at in range(len(before) - 1, -1, -1):
        found = verb(before[at])
        if found is None:
            continue
        determined = at > 0 and before[at - 1] in _DETERMINERS
        if found.lemma in _ONSETS and found.form != "ing" and not determined:
            return True
        if surely_verb(before[at]) and found.form in ("past", "s"):
            return False
    return False


def slot_of(claim: NumericClaim) -> Slot | None:
    """The slot of an event that a figure fills; None for most figures."""
    if claim.sentence_text is None or claim.span is None or claim.sentence is None:
        return None
    quantity = claim.quantity
    if quantity.bound == "vague" or claim.role in ("rate", "share", "change"):
        return None
    at = claim.span.start - claim.sentence.start
    if quantity.dimension == "currency" and (price := _price(claim, at)) is not None:
        return price
    if claim.modality != "actual":
        return None
    ahead, behind = claim.sentence_text[max(0, at - 60) : at].casefold(), _behind(claim, at)
    if quantity.dimension == "count":
        return _count(claim, at, ahead, behind)
    if quantity.unit in ("minute", "hour", "second"):
        lasted = _LASTED.search(ahead) or _LONG.match(behind)
        return Slot("duration", "spree", definite=True) if lasted is not None else None
    if quantity.dimension == "magnitude" and not _AFTERSHOCK.search(f"{ahead} {behind}"):
        return Slot("magnitude", "quake", definite=_THE_QUAKE.search(ahead + (claim.text or "") + behind) is not None)
    if quantity.dimension == "currency" and _FUNDING.match(behind) and _RAISES.search(ahead):
        return Slot("funding", "funding", definite=True, owned=1)
    return None


_BUYS = r"(?:acqui(?:re[sd]?|ring|sition)|b(?:uy(?:s|ing)?|ought)|purchas(?:e[sd]?|ing)|takeover|buyout)"
_FOR = re.compile(rf"\b{_BUYS}\b[^;:$\d]{{0,120}}?\bfor\s+(?:\w+\s+)?[a-z]{{0,2}}\W?\Z")
_PAYS = re.compile(
    r"\b(?:pay(?:s|ing)?|paid|shell(?:s|ed|ing)?\s+out|cost(?:s|ing)?(?:\s+\w+)?)\s+(?:\w+\s+)?[a-z]{0,2}\W?\Z"
)
_FOR_IT = re.compile(rf"\A[^.;:\d]{{0,60}}?\b(?:for|to\s+{_BUYS})\s+(?:the\s+{_BUYS}\b|\w)")
_DEAL = re.compile(rf"\A[\s-]+(?:\w+\s+)?(?:deal|{_BUYS}|agreement\W{{1,2}}to\s+{_BUYS})\b")
_IN_PART = re.compile(r"\A\s*(?:will\s+be\s+paid\s+)?in\s+(?P<kind>cash|stock|shares)\b(?!\s+and\b)")
_NO_PRICE = re.compile(
    r"\b(?:bids?|bidding|offers?|offered|rais(?:e[sd]?|ing)|rival|reject(?:s|ed)?|(?:a|per|each)\s+share|shares?\s+of|stake|up\s+to|"
    r"talks|could|might|debt|invest(?:s|ed|ing|ment)?|previous(?:ly)?|earlier|last\s+year|ago|since)\b"
)
"""What is offered may be raised; a part of a company is no company."""


def _price(claim: NumericClaim, at: int) -> Slot | None:
    """What a company was bought for: "Alder will acquire Voss for $270 million", "a $270 million deal"."""
    sentence = (claim.sentence_text or "").casefold()
    if claim.modality not in ("actual", "planned") or _NO_PRICE.search(sentence) or not _BOUGHT.search(sentence):
        return None
    ahead, behind = sentence[max(0, at - 160) : at], _behind(claim, at)
    part = _IN_PART.match(behind)
    if part is not None:
        return Slot(f"price in {part['kind']}", "deal", definite=True, owned=2)
    if _FOR.search(ahead) or (_PAYS.search(ahead) and _FOR_IT.match(behind)) or _DEAL.match(behind):
        return Slot("price", "deal", definite=True, owned=2)
    return None


_BOUGHT = re.compile(rf"\b(?:{_BUYS}|deal)\b|\bpa(?:y|ys|ying|id)\b")

_AFTERSHOCK = re.compile(r"\b(?:after|fore)shock")
_THE_QUAKE = re.compile(r"\bthe\s+(?:[\w.-]+\s+){0,2}(?:earthquake|quake|tremor)\b")


def _behind(claim: NumericClaim, at: int) -> str:
    text = claim.text or ""
    return (claim.sentence_text or "")[at + len(text) : at + len(text) + 80].casefold()


def _count(claim: NumericClaim, at: int, ahead: str, behind: str) -> Slot | None:
    head = claim.measure.head
    if head == "country":
        return Slot("country")
    if not (head is None or head in _PEOPLE or country_of(head.title())):
        return None
    name = _harm(ahead, behind)
    if name is not None and _SERIOUS.match(behind):
        name = f"{name} seriously"
    if name is None and _SHELTERS.match(behind):
        name = "shelter"
    if name is None:
        return None
    site, definite = _site((claim.sentence_text or "").casefold(), at)
    return Slot(name, site, definite, grows=name != "shelter")


_SERIOUS = re.compile(r"\A[^.;,]{0,30}\bserious")


def _harm(ahead: str, behind: str) -> str | None:
    if _CRITICAL.match(behind):
        return "critical"
    found = _STATE.match(behind) or _DOING.search(ahead)
    if found is not None:
        return found.lastgroup
    return "kill" if _TOLL.search(ahead) else None


def _site(sentence: str, at: int) -> tuple[str | None, bool]:
    """Where it happened, as a kind of place, and whether the text takes the place as known ("the school").

    The first site behind the figure, unless it is far off and one stands before.
    """
    found = list(_SITE.finditer(sentence))
    behind = [match for match in found if match.start() >= at]
    before = [match for match in found if match.start() < at]
    if not found:
        return None, False
    near = behind[0] if behind and (behind[0].start() - at <= _NEAR or not before) else before[-1]
    which = _KNOWN.search(sentence[max(0, near.start() - 40) : near.start()])
    return near[0], which is not None and which["which"] in ("the", "this", "that")
