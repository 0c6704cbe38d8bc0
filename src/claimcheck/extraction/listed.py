"""Lists that a text announces by their number: "three countries: Poland, Romania and Germany".

Only lists that are plainly closed are read: behind a colon, between dashes or in brackets, their last item joined by
"and", all of it names or short nouns, and no word near that says there is more ("including", "among them", "others").
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from claimcheck.claims.claim import ListClaim, NumericClaim
from claimcheck.extraction.attributed import speaker_at
from claimcheck.extraction.counted import Counted
from claimcheck.extraction.modality import modality_at
from claimcheck.extraction.sentence import Sentence
from claimcheck.lexing.gazetteer import country_of, is_demonym
from claimcheck.lexing.names import is_body_name, is_given_name
from claimcheck.lexing.token import Figure
from claimcheck.text.document import Document
from claimcheck.text.span import Span
from claimcheck.text.tables import words

MOST = 20
"""Items of a list that anybody announces."""

_REACH = 400
"""Characters within which a list ends."""

_FLAT = str.maketrans("\n<>", "   ")
"""Lines broken within a sentence, and the brackets in which wires put the names of firms, are spaces."""

_CLOSED = frozenset(';:()[]"?!')
"""What a list of names does not have within."""

_POST = 60
"""Characters between what is announced and the list."""

_OPENS = re.compile(r":\s+|\s+--?\s+|\s+\(|,\s+")
_COPULA = re.compile(r"\s+(?:are|were|will be|would be)\s+(?=[A-Z])")
_JOINT = re.compile(r"(\s*,\s+and\s+)|(\s*,\s+)|(\s+and\s+)")
_AGE = re.compile(r",\s+(?:aged\s+)?[1-9]\d(?=\s*(?:,|and\b|$))")
_NAME = re.compile(r"(?:[Tt]he )?[A-Z][\w'.-]*(?: (?:[\w'.-]+|&))*\Z")
_NOUNS = re.compile(r"[a-z][a-z-]*(?: [a-z][a-z-]*){0,2}\Z")
_ONLY_SOME = re.compile(
    r"\b(?:including|includes?|included|among|such as|like|for example|for instance|other|others|another|more|"
    r"rest|etc|respectively|or|nor|both|plus|as well as|not|but|especially|notably|mostly|mainly|particularly|"
    r"who|whom|which|that|is|has|have|had|said|says|with|first|then|above all|also|even|only|neither|either)\b",
    re.IGNORECASE,
)
_PART = re.compile(
    r"\b(?:of (?:the|his|her|its|their|our|these|those)|among(?: the)?|one of(?: the)?|any|at least|up to|about|some|"
    r"first|other|or|than|least|every|(?:of|among) (?:[\w-]+ ){0,3}[\w-]+ ?'s?)\s+\Z",
    re.IGNORECASE,
)
_PHRASE = re.compile(
    r"(?: (?:in|on|of|from|by|for|at|to|with|across) [\w' -]*| [a-z]+(?:ed|n|ing) [\w' -]*| died[\w' -]*)?\Z"
)
_PARTICLES = words("of the de la le du da di del der den van von bin ibn al el and")
_IRREGULAR = words(
    "people men women children feet teeth mice geese police media criteria phenomena fishermen policemen"
)
_SAID = re.compile(r"[\w.' -]{1,40} said\Z")
_FAMILY = words("son daughter child kid brother sister sibling grandchild grandson granddaughter")
_COUNTRIES = words("country nation")
_PEOPLE = words(
    """person man woman child boy girl teenager brother sister son daughter friend officer soldier policeman minister
    suspect victim survivor player winner candidate defendant hostage passenger sibling director judge senator kid
    grandchild grandson granddaughter barrister lawyer doctor teacher student pupil worker resident"""
)


class _Items(NamedTuple):
    """Items and their places, and whether the last "and" may stand within one of them."""

    spans: tuple[tuple[int, int], ...]
    compound: bool
    of: str


def list_claims(
    document: Document,
    lines: Sequence[tuple[Sentence, Sequence[Figure]]],
    numeric: Sequence[NumericClaim],
    setting: tuple[str, ...],
    ids: Counted,
) -> Iterator[ListClaim]:
    """A claim for every list whose number of items is announced before it."""
    by_place = {(claim.field, claim.span.start): claim for claim in numeric if claim.span is not None}
    for sentence, figures in lines:
        for at, figure in enumerate(figures):
            if not _announces(sentence, figure):
                continue
            following = figures[at + 1].start if at + 1 < len(figures) else sentence.end
            items = _listed(sentence, figure, following)
            claim = by_place.get((sentence.field, figure.start))
            if items is None or claim is None:
                continue
            end = items.spans[-1][1]
            text, whole = sentence.text[figure.start : end], sentence.whole
            yield ListClaim(
                id=ids.identify("list", document.id, whole, text),
                document=document.id,
                field=sentence.field,
                span=Span(start=figure.start, end=end),
                text=text,
                sentence=sentence.span,
                sentence_text=whole,
                speaker=speaker_at(sentence.said, figure.start, end) if sentence.field == "text" else None,
                modality=modality_at(sentence, figure.left, figure.right),
                published=document.published,
                setting=setting,
                announced=claim.quantity,
                announced_by=claim.id,
                announced_span=claim.span,
                measure=claim.measure,
                items=tuple(sentence.text[start:stop] for start, stop in items.spans),
                item_spans=tuple(Span(start=start, end=stop) for start, stop in items.spans),
                compound=items.compound,
            )


def _announces(sentence: Sentence, figure: Figure) -> bool:
    """An exact small number of things in the plural, all there are of them."""
    value = figure.value
    if sentence.section == "headline" or figure.dimension != "count" or figure.unit or figure.noun is None:
        return False
    if value is None or figure.bound != "exact" or not 2 <= value <= MOST or value != int(value):
        return False
    noun = sentence.folded[figure.noun[0] : figure.noun[1]].casefold().split()
    plural = bool(noun) and (noun[-1].endswith("s") or noun[-1] in _IRREGULAR)
    return plural and not _PART.search(sentence.slice(max(sentence.start, figure.left - 50), figure.left))


def _listed(sentence: Sentence, figure: Figure, following: int) -> _Items | None:
    """The list behind a figure and its noun, where it is plainly one, and whole."""
    start, base = figure.right - sentence.start, sentence.start
    folded = sentence.folded[base : min(sentence.end, figure.right + _POST + _REACH)].translate(_FLAT)
    copula = _COPULA.match(folded, start)
    opens = copula or _OPENS.search(folded, start, start + _POST)
    if opens is None:
        return None
    between, sign = folded[start : opens.start()], opens.group().strip()
    end = _closes(folded, sign, opens.end(), len(folded))
    if end is None or not _PHRASE.fullmatch(between) or _ONLY_SOME.search(between):
        return None
    items = _items(folded, opens.end(), end, ages=figure.counted in _PEOPLE)
    if items is None or following - base < opens.end() or _figured(folded, items):
        return None
    # What stands in the way of the list, or no sign but a comma: the list has to be of the kind that is announced.
    kind = "country" if figure.counted in _COUNTRIES else "person" if figure.counted in _PEOPLE else "name"
    if items.of == kind or (kind == "name" and items.of in ("person", "country")):
        apposed = kind == "country" or figure.counted in _FAMILY
        many = kind != "name" or len(items.spans) > 2
        sure = (sign != "," or apposed) and (copula is None or many) and (not between or kind != "name" or sign == ":")
    else:
        sure = sign != "," and copula is None and not between and items.of in ("name", "noun") and kind != "country"
    spans = tuple((base + first, base + last) for first, last in items.spans)
    return items._replace(spans=spans) if sure else None


def _closes(folded: str, sign: str, start: int, end: int) -> int | None:
    """Where the list ends: at the bracket or the dash that answers, at the comma that ends an apposition, at the stop."""
    if sign == "(":
        close = folded.find(")", start, end)
        return close if close > 0 else None
    if sign.startswith("-"):
        close = folded.find(f" {sign} ", start, end)
        if close > 0:
            return close
    if sign == ",":
        # "three countries, Poland, Romania and Germany, have": the item behind the "and" ends in a comma or a stop.
        joint = folded.find(" and ", start, end)
        close = folded.find(",", joint + 5, end) if joint > 0 else -1
        if close > 0:
            return close
    stop = end
    while stop > start and folded[stop - 1] in " \n\t.":
        stop -= 1
    ends_sentence = stop < end and "." in folded[stop:end]
    return stop if ends_sentence else None


def _figured(folded: str, items: _Items) -> bool:
    """A figure stands in an item; the ages of people do not."""
    return any(char.isdigit() for first, last in items.spans for char in folded[first:last])


def _items(folded: str, start: int, end: int, *, ages: bool) -> _Items | None:
    """The items of a list that one "and" closes; None where it is not plainly one."""
    text = folded[start:end]
    if ages:
        text = _AGE.sub(lambda age: " " * len(age.group()), text)
    joints = _joints(text)
    ands = [joint for joint in joints if joint[2] is None]
    if len(ands) == 1 and joints[-2:-1] == ands and _SAID.match(text, joints[-1].end()):
        text = text[: joints.pop().start()]
    if len(ands) != 1 or ands[0] is not joints[-1] or _ONLY_SOME.search(text) or not _CLOSED.isdisjoint(text):
        return None
    edges = [0, *(edge for joint in joints for edge in joint.span()), len(text)]
    pieces = [_trimmed(text, edges[at], edges[at + 1]) for at in range(0, len(edges), 2)]
    of = _kind([text[first:last] for first, last in pieces])
    if of is None:
        return None
    compound = of in ("name", "noun") and ands[0][1] is None
    return _Items(tuple((start + first, start + last) for first, last in pieces), compound, of)


def _joints(text: str) -> list[re.Match[str]]:
    """The commas and "and"s between the items; that of Trinidad and Tobago is none."""
    joints: list[re.Match[str]] = []
    found = list(_JOINT.finditer(text))
    for at, joint in enumerate(found):
        start = joints[-1].end() if joints else 0
        end = found[at + 1].start() if at + 1 < len(found) else len(text)
        if joint[3] is None or country_of(text[start:end].strip(" .")) is None:
            joints.append(joint)
    return joints


def _trimmed(text: str, first: int, last: int) -> tuple[int, int]:
    while last > first and text[last - 1] in " .":
        last -= 1
    while first < last and text[first] == " ":
        first += 1
    return first, last


def _kind(told: Sequence[str]) -> str | None:
    """What all the items are: countries, people, names of some kind, or nouns."""
    if all(country_of(item) is not None and not is_demonym(item) for item in told):
        return "country"
    if all(_NAME.match(item) and _capital(item) for item in told):
        if any(is_demonym(item) for item in told):
            return None
        return "person" if _people(told) else "name"
    return "noun" if all(_NOUNS.match(item) for item in told) and len(told) > 2 else None


def _capital(item: str) -> bool:
    return all(word[0].isupper() or word in _PARTICLES for word in item.split() if word[0].isalpha())


def _people(told: Sequence[str]) -> bool:
    """Names in full, or first names of which the half are known ones."""
    known = sum(is_given_name(item) for item in told)
    single = all(" " not in item for item in told)
    return (single and known * 2 >= len(told)) or all(_person(item) for item in told)


def _person(item: str) -> bool:
    several = len(item.split()) > 1 and not is_body_name(item) and not item.casefold().startswith("the ")
    return several or is_given_name(item)
