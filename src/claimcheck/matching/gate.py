"""The comparability gate: do two claims speak of the same thing?

Every pair gets a verdict per dimension, and what they add up to. The gate says nothing about values but one thing:
figures of one measure that are many times apart, and not by a power of ten, are two figures of two things.
The design follows record linkage (Fellegi and Sunter 1969): compare field by field, then decide; here with hard rules,
since one different dimension is enough.
"""

from __future__ import annotations

import datetime as dt
import re
from decimal import Decimal

from claimcheck.claims.claim import DateClaim, NumericClaim
from claimcheck.claims.magnitude import power_of_ten, ratio
from claimcheck.claims.speech import Speaker
from claimcheck.findings.finding import Dimensions, Verdict
from claimcheck.lexing.gazetteer import capital_country, country_of, government_of
from claimcheck.matching.classes import GENERIC, MONOTONE, NOISE, canonical_measure, event_class, same_occasion
from claimcheck.matching.keys import alike_in_kind
from claimcheck.matching.moulds import of_two_fillings
from claimcheck.matching.similarity import name_likeness, word_likeness
from claimcheck.matching.slips import may_be_slip
from claimcheck.matching.subjects import Relation, Sum
from claimcheck.text.document import day_of
from claimcheck.text.value import built

UPDATE_DAYS = 31
"""Days within which a new figure supersedes an old one; further apart they are two points in a history."""

SAME_HOUR = dt.timedelta(hours=1)
"""Two reports of one hour are one moment: what they say must agree."""

FAR_APART = Decimal(4)
"""Two reports of one thing seldom differ by more than this factor, unless by a slip of a power of ten."""

ALIKE = 0.9
"""Likeness from which two spellings of a name are taken for one."""

ABOUT_ONE_THING = 0.5
"""Likeness of the words around from which two figures are told of one thing."""

Window = tuple[dt.date, dt.date]


def relate(left: NumericClaim, right: NumericClaim) -> Relation:
    """How two figures relate. Which of them stands on the left makes no difference."""
    measure, event = _measure(left, right)
    place = _place(left.place, right.place)
    if place == "contained" and _ages(left, right):
        place = "same"  # who lives in a village lives in its province
    dimensions = built(
        Dimensions,
        measure=measure,
        entity=_entity(left, right, place),
        place=place,
        time=_time(left, right, event),
        scope=_scope(left, right),
        modality=_modality(left, right),
        role=_role(left, right),
        speaker=_speaker(left.speaker, right.speaker),
    )
    total, reason = _add_up(dimensions, left, right, event)
    return Relation(dimensions, total, _confidence(dimensions, left, right), reason)


def _add_up(d: Dimensions, left: NumericClaim, right: NumericClaim, event: str | None) -> tuple[Sum, str]:
    """What the verdicts add up to, and why: first what keeps the two apart, then what tells them apart."""
    apart = _apart_for(d, left, right, event) or (_untied(d, left, right) if left.document != right.document else None)
    if apart is not None:
        return "not comparable", apart
    if d.modality == "different":
        return "explained", " against ".join(sorted(_AS[side.modality] for side in (left, right)))
    if d.role == "different":
        return "explained", " against ".join(sorted(f"a {side.role}" for side in (left, right)))
    if "contained" in (d.scope, d.place, d.entity):
        return "contained", "one is a part of the other"
    if d.time == "different":
        return "updated", "the same thing at a later time"
    if d.speaker == "different" and d.entity == d.place == "same":
        return "disputed", "two speakers"  # parties to a war differ by any factor
    if _far_apart(left, right):
        return "not comparable", "too far apart to be one figure"
    if d.speaker == "different":
        return "disputed", "two speakers"
    return "comparable", "the same thing"


def _apart_for(d: Dimensions, left: NumericClaim, right: NumericClaim, event: str | None) -> str | None:
    """The one dimension that makes them two things."""
    if d.measure == "different":
        return "other things are counted"
    if d.measure != "same":
        return "whether the same is counted is not clear"
    if d.entity == "different":
        return "of different owners"
    if d.place == "different":
        return "in different places"
    if d.time == "different" and not _updates(left, right, event):
        return "at different times"
    return "different parts of a whole" if d.scope == "different" else None


def _untied(d: Dimensions, left: NumericClaim, right: NumericClaim) -> str | None:
    """Why figures of two texts, though nothing tells them apart, are not held against each other."""
    if not {"same", "contained"} & {d.entity, d.place}:
        return "nothing ties the two texts to one owner or place"
    asked = (d.entity, d.time) if _ages(left, right) else (d.entity, d.place, d.time)
    if asked.count("unknown") > 1:
        return "too little is said of owner, place and time"
    if not left.quantity.meets(right.quantity) and of_two_fillings(left, right):
        return "the two sentences have one mould, and other figures in it"
    if d.entity == d.place == "same" or _one_setting(left, right):
        return None
    return "the two texts are about other things"


_AS = {
    "actual": "what is",
    "planned": "what is planned",
    "projected": "what is projected",
    "possible": "what may be",
    "denied": "what is denied",
    "required": "what is demanded",
}


def _ages(left: NumericClaim, right: NumericClaim) -> bool:
    """Both are ages: they belong to somebody, wherever that is."""
    return left.measure.head == right.measure.head == "age"


def _measure(left: NumericClaim, right: NumericClaim) -> tuple[Verdict, str | None]:
    """The verdict on what is counted, and the class of event it belongs to."""
    if not alike_in_kind(left.quantity, right.quantity):
        return "different", None
    head, event = canonical_measure(left.measure.head, left.measure.event)
    other_head, other_event = canonical_measure(right.measure.head, right.measure.event)
    if head is None or other_head is None:
        return "unknown", None
    if head != other_head:
        return "different", None
    known, other_known = event_class(event), event_class(other_event)
    if known != other_known and known is not None and other_known is not None:
        return "different", None
    counted = left.quantity.dimension == "count"
    if counted and head in GENERIC:
        # "12 people" is a count of anything: what happened to them has to be said, and be the same.
        if event is None or other_event is None:
            return "unknown", None
        if event == other_event == "be" and word_likeness(left.context, right.context) < ABOUT_ONE_THING:
            return "unknown", None  # "1,000 people are known to have died", "13,000 people are in tents"
        return ("same" if event == other_event else "different"), event
    if head == "age":
        return ("same" if left.measure.entity and right.measure.entity else "unknown"), event
    if not counted:
        # A price, a share or a length is told apart by the words around it.
        alike = word_likeness(left.context, right.context)
        if not left.context and not right.context:
            return "same", event
        if event is not None and other_event is not None and event != other_event:
            return "unknown", None
        return ("same" if alike >= ABOUT_ONE_THING else "unknown"), event
    return "same", known or other_known


def _entity(left: NumericClaim, right: NumericClaim, place: Verdict) -> Verdict:
    one, other = left.measure.entity, right.measure.entity
    if one is None and other is None and place == "same":
        # "12 people were killed in Lyon": the dead are nobody's, the place tells which. But "a 20-point lead in Ohio" and
        # "a 22-point loss in Ohio" may be two people's.
        if {left.quantity.dimension, right.quantity.dimension} != {"count"} and left.document != right.document:
            return "unknown"  # a price or a length of time is somebody's: two strikes in one county last as long as they last
        _, did = canonical_measure(left.measure.head, left.measure.event)
        _, other_did = canonical_measure(right.measure.head, right.measure.event)
        return "same" if did == other_did else "unknown"
    if one is None or other is None:
        return "unknown"
    return "same" if _same_name(one, other) else "different"


def _same_name(one: str, other: str) -> bool:
    first, second = country_of(one) or government_of(one), country_of(other) or government_of(other)
    if first or second:
        return first == second
    return name_likeness(one, other) >= ALIKE


def _place(one: tuple[str, ...], other: tuple[str, ...]) -> Verdict:
    """Same, contained or different places; "the border" may be any border its text is about."""
    if not one or not other:
        return "unknown"
    first, second = _each(one), _each(other)
    if first == second:
        return "same"
    if all(any(_near(p, q) for q in second) for p in first) and all(any(_near(p, q) for q in first) for p in second):
        return "same"
    if first < second or second < first:
        return "contained"
    if all(any(_capital_of(p, q) for q in second) for p in first) or all(
        any(_capital_of(q, p) for p in first) for q in second
    ):
        return "contained"
    if first & second:
        return "unknown"
    return "different"


def _each(places: tuple[str, ...]) -> set[str]:
    """The places by themselves: "Ohio and Kentucky" may be two, "Trinidad and Tobago" are one."""
    named = (place.split(" and ") if " and " in place and country_of(place) is None else [place] for place in places)
    return {name.casefold() for names in named for name in names}


def _capital_of(town: str, country: str) -> bool:
    """What stands in a capital stands in its country: London in Britain; no country lies in itself.

    Other towns are not known: where each lies would take a gazetteer many times the size of this project.
    """
    within = capital_country(town.title())
    return within is not None and country_of(town.title()) is None and country_of(country.title()) == within


def _near(one: str, other: str) -> bool:
    """One place in two spellings, or named more and less fully: "border", "border of Ukraine"."""
    if one == other:
        return True
    words, others = one.split(), other.split()
    if words[0] == others[0] == "border":
        return len(words) == 1 or len(others) == 1
    # Names of countries may differ by a letter or two and be two countries: "Niger", "Nigeria".
    known = any(country_of(place.title()) for place in (one, other))
    return not known and name_likeness(one, other) >= ALIKE


def _window(claim: NumericClaim | DateClaim) -> Window | None:
    if claim.when is not None and claim.when.start is not None:
        start = day_of(claim.when.start)
        return start, day_of(claim.when.end) if claim.when.end is not None else start
    if claim.published is not None:
        return day_of(claim.published), day_of(claim.published)
    return None


def _apart(one: Window, other: Window) -> int:
    """Days between two windows; 0 where they overlap or touch."""
    if one[1] < other[0]:
        return (other[0] - one[1]).days
    if other[1] < one[0]:
        return (one[0] - other[1]).days
    return 0


def _said(claim: NumericClaim) -> Window | None:
    """The window the text itself states, the dateline aside."""
    return _window(claim) if claim.when is not None and claim.when.start is not None else None


def _time(left: NumericClaim, right: NumericClaim, event: str | None) -> Verdict:
    if event in MONOTONE:
        return _time_of_toll(left, right)
    if _ages(left, right):
        return _time_of_age(left, right)
    one, other = _window(left), _window(right)
    if one is None or other is None:
        same_text = left.document == right.document and left.when is None and right.when is None
        return "same" if same_text and left.document is not None else "unknown"
    return "same" if _apart(one, other) == 0 else "different"


def _time_of_toll(left: NumericClaim, right: NumericClaim) -> Verdict:
    """A toll belongs to an occasion; what changes is when it was reported."""
    one, other = _said(left), _said(right)
    if one is not None and other is not None and _apart(one, other) > 1:
        return "different"
    if _long_ago(left) != _long_ago(right):
        # "In 2004 a tsunami killed 170,000": history beside the news of the day.
        return "different"
    if left.document is not None and left.document == right.document:
        return "same"
    if left.published is None or right.published is None:
        return "unknown"
    if isinstance(left.published, dt.datetime) and isinstance(right.published, dt.datetime):
        return "same" if time_between(left.published, right.published) <= SAME_HOUR else "different"
    # Two texts of one day whose hour is not known: which is the later one nobody can say.
    return "unknown" if day_of(left.published) == day_of(right.published) else "different"


def _time_of_age(left: NumericClaim, right: NumericClaim) -> Verdict:
    """An age holds for a year: two texts of one month should have the same, birthdays aside."""
    if left.published is None or right.published is None:
        return "unknown"
    return "same" if abs((day_of(left.published) - day_of(right.published)).days) <= UPDATE_DAYS else "different"


def _long_ago(claim: NumericClaim) -> bool:
    """The text dates it more than a month before its own dateline."""
    said = _said(claim)
    if said is None or claim.published is None:
        return said is not None
    return _apart(said, (day_of(claim.published), day_of(claim.published))) > UPDATE_DAYS


def time_between(one: dt.datetime, other: dt.datetime) -> dt.timedelta:
    """The time between two moments; one without a zone is taken for UTC."""
    first, second = sorted((_clock(one), _clock(other)))
    return second - first


def _clock(moment: dt.datetime) -> dt.datetime:
    return moment.astimezone(dt.UTC) if moment.tzinfo else moment.replace(tzinfo=dt.UTC)


def _updates(left: NumericClaim, right: NumericClaim, event: str | None) -> bool:
    """The difference in time is one of reporting, within a month: the later figure supersedes the earlier."""
    if left.document is not None and left.document == right.document:
        return False
    if event in MONOTONE:
        one, other = _said(left), _said(right)
        if (one is not None and other is not None and _apart(one, other) > 1) or _long_ago(left) != _long_ago(right):
            return False
        if left.published is None or right.published is None:
            return False
        return abs((day_of(left.published) - day_of(right.published)).days) <= UPDATE_DAYS
    first, second = _window(left), _window(right)
    return first is not None and second is not None and _apart(first, second) <= UPDATE_DAYS


def _scope(left: NumericClaim, right: NumericClaim) -> Verdict:
    """What narrows the count: "ground troops" are a part of the troops."""
    first, second = _narrowing(left), _narrowing(right)
    if first == second:
        return "same"
    if ("other" in first) != ("other" in second):
        return "different"  # "20 other men" are not among the 12
    if left.role == "part" and right.role == "part":
        return "different"
    return "contained" if first <= second or second <= first else "different"


def _narrowing(claim: NumericClaim) -> frozenset[str]:
    if claim.measure.head == "age":
        return frozenset()  # "the 7-year-old boy": the words say whose age it is
    words = (word.casefold() for word in claim.measure.modifiers)
    own = claim.measure.entity
    return frozenset(
        word for word in words if word not in NOISE and not (own and (_of_country(word) or word in own.casefold()))
    )


def _of_country(word: str) -> bool:
    return any(country_of(spelling) for spelling in (word.title(), word.upper()))


def _modality(left: NumericClaim, right: NumericClaim) -> Verdict:
    """Headlines tell plans in the present tense: "UK sends 350 troops" is what "will send" is in the story."""
    headed = "headline" in (left.section, right.section)
    if headed and {left.modality, right.modality} == {"actual", "planned"}:
        return "same"
    return "same" if left.modality == right.modality else "different"


_LEVELS = frozenset({"level", "total"})


def _role(left: NumericClaim, right: NumericClaim) -> Verdict:
    if left.role == right.role or (left.role in _LEVELS and right.role in _LEVELS):
        return "same"
    return "different"


def speaker_key(speaker: Speaker | None) -> str | None:
    """Who speaks, so that a government, its capital and its ministries are one voice; None where nobody is named."""
    if speaker is None:
        return None
    name = speaker.called
    if not name:
        return None
    return (government_of(name) or name).casefold()


def _speaker(left: Speaker | None, right: Speaker | None) -> Verdict:
    one, other = speaker_key(left), speaker_key(right)
    if one is None and other is None:
        return "same"
    if one is None or other is None:
        return "unknown"
    if one == other or name_likeness(one, other) >= ALIKE:
        return "same"
    houses = (_spoken_for(right), _ARTICLE.sub("", one).strip()), (_spoken_for(left), _ARTICLE.sub("", other).strip())
    return "same" if any(house == name for house, name in houses) else "different"


_SPOKES = re.compile(r"\bspokes(?:man|woman|person)\b(?: for\b)?", re.IGNORECASE)
_ARTICLE = re.compile(r"\A(?:an?|the)\b", re.IGNORECASE)


def _spoken_for(speaker: Speaker | None) -> str | None:
    """Whose spokesman it is: "a defence ministry spokesman", "Kremlin spokesman Paul Hale"."""
    if speaker is None:
        return None
    title = speaker.title or speaker.text or ""
    if _SPOKES.search(title) is None:
        return None
    house = " ".join(_ARTICLE.sub("", _SPOKES.sub("", title).strip()).split())
    return (government_of(house) or house).casefold() if house else None


def likeness_key(claim: NumericClaim) -> tuple[object, ...]:
    """Claims of one document with the same key say the same thing: one may stand for all."""
    return (
        claim.document,
        claim.quantity,
        canonical_measure(claim.measure.head, claim.measure.event),
        claim.measure.entity,
        _narrowing(claim),
        claim.place,
        claim.modality,
        claim.role,
        _window(claim),
        speaker_key(claim.speaker),
    )


def _one_setting(left: NumericClaim, right: NumericClaim) -> bool:
    """The two texts are about some of the same names, or name none at all."""
    if not left.setting or not right.setting:
        return not left.setting and not right.setting
    return len(set(left.setting) & set(right.setting)) >= 2 or word_likeness(left.setting, right.setting) >= 0.5


def _far_apart(left: NumericClaim, right: NumericClaim) -> bool:
    factor = ratio(left.quantity, right.quantity.converted(left.quantity.unit))
    if factor is None or factor <= FAR_APART or left.quantity.meets(right.quantity):
        return False
    return not (power_of_ten(factor, Decimal("0.005")) and may_be_slip(left, right))


_CERTAIN = {"same": 1.0, "contained": 1.0, "different": 1.0, "unknown": 0.8}


def _confidence(d: Dimensions, left: NumericClaim, right: NumericClaim) -> float:
    """Sureness that the verdicts are right: unknown dimensions and foreign wording take from it."""
    sure = 0.98
    for verdict in (d.measure, d.entity, d.place, d.time, d.scope):
        sure *= _CERTAIN[verdict]
    if left.context and right.context:
        sure *= 0.85 + 0.15 * word_likeness(left.context, right.context)
    return round(sure, 2)


def relate_dates(left: DateClaim, right: DateClaim) -> Relation:
    """How two dates relate: the same people, at the same place, for the same occasion."""
    people = _people(left.who, right.who)
    place = _place(left.place, right.place)
    occasion: Verdict = "unknown" if left.event is None or right.event is None else "different"
    if same_occasion(left.event, right.event):
        occasion = "same"
    dimensions = Dimensions(
        measure=occasion,
        entity=people,
        place=place,
        scope="same" if left.role == right.role else "different",
        modality="same" if left.modality == right.modality else "unknown",
        speaker=_speaker(left.speaker, right.speaker),
        role="same",
        time="unknown",
    )
    same = occasion == people == "same" and place in ("same", "contained") and left.role == right.role
    total: Sum = "comparable" if same else "not comparable"
    return Relation(dimensions, total, 0.9 if same else 0.5, "the same occasion" if same else "two occasions")


def _people(one: tuple[str, ...], other: tuple[str, ...]) -> Verdict:
    if not one or not other:
        return "unknown"
    shared = any(a.split()[-1].casefold() == b.split()[-1].casefold() for a in one for b in other)
    return "same" if shared else "different"
