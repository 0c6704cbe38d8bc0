"""People counted, and counted again by a number that points back: "he and two friends ... all four".

Who points back is a number behind "all", "the", "the other": alone ("all four were hurt"), where it is no figure of its
own, or before the noun that was counted ("the three men"). It is tied to the people counted in its sentence or in one of
the two before, and only where nobody else is spoken of there: a woman, a name beside "and", a second count.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import pairwise

from claimcheck.claims.measure import Measure
from claimcheck.extraction.draft import Draft
from claimcheck.extraction.sentence import Sentence
from claimcheck.lexing.names import is_given_name
from claimcheck.lexing.numerals import number_places, standing_alone
from claimcheck.lexing.people import people_in
from claimcheck.lexing.plurals import lemma
from claimcheck.lexing.token import Figure
from claimcheck.text.tables import one_of, words

REACH = 2
"""Sentences between the people counted and the number that points back to them."""

_SMALL = {
    word: value for value, word in enumerate("two three four five six seven eight nine ten eleven twelve".split(), 2)
}
_COUNTED = ("", "count")
_POINTS = re.compile(r"\b(?:all|the(?:\s+(?:other|remaining))?)\s+\Z")
_RECALLS = re.compile(r"\b(?:all(?:\s+(?:of\s+)?the)?|the)\s+\Z")
_GOES_ON = re.compile(
    r"\A\s+(?:of\s+(?:them|whom)\s+)?(?:(?:were|was|are|have|had|will|would|did|died|survived|pleaded|remained?|appeared|"
    r"face[ds]?|lived?|suffered|went|got|fled|managed|agreed|denied|(?:is|are)\s+expected)\b)"
)
"""The number is the whole of the subject: not "all four corners", "the three accused of"."""

_ENDS = re.compile(r"\A(?:\s+of\s+(?:them|whom))?\s*(?:[.;,]|--?\s)")
_BOTH = re.compile(
    r"oth\s+(?:of\s+the\s+)?(?P<who>men|women|boys|girls|victims|suspects|teens|officers|brothers|sisters)\b"
)
""" "Both men", from its second letter on: a search for fixed letters is quick."""

_PEOPLE = words(
    """person man woman child boy girl teen teenager youth brother sister son daughter friend officer soldier policeman
    suspect victim survivor passenger student pupil worker resident driver player guard colleague companion tourist
    farmer journalist protester civilian relative sibling cousin neighbour neighbor patient employee fisherman manager
    official diplomat executive director member astronaut sailor miner climber hostage defendant other"""
)
_SINGULAR = one_of(
    words(
        """person man woman child boy girl teen teenager youth brother sister son daughter friend officer soldier policeman
        policewoman suspect victim passenger student pupil worker resident driver guard colleague companion wife husband
        mother father baby infant toddler partner girlfriend boyfriend uncle aunt cousin neighbour neighbor"""
    )
)
_ANYBODY = words("person victim")
"""Nouns that take up people of any kind: "three soldiers ... all three victims"."""

_HARMED = re.compile(r"\b(?:kill|di(?:ed|es)|dead|shot|shoot|gunshot|stab|injur|wound|hurt|struck|slain|victim)")
_ONE = rf"(?:an?|another|his|her|the)\s+(?:[\w-]+\s+){{0,3}}?{_SINGULAR}"
_WITH_BEFORE = re.compile(
    rf"(?:\A|[.;:\"]\s*|\b(?:that|said|when|after|before|while|where|killing|injuring|wounding)\s+)"
    rf"(?P<one>he|she|(?P<name>[a-z][\w'-]+)(?:\s[a-z][\w'-]+){{0,2}}|{_ONE})\s+and\s+(?:(?:his|her)\s+)?\Z",
    re.IGNORECASE,
)
_WITH_BEHIND = re.compile(rf"\A,?\s+and\s+{_ONE}\b(?!'s|\s+and\b)", re.IGNORECASE)
_DEFINITE = re.compile(r"\b(?:the|these|those|all|other|remaining)\s+\Z")
"""Who is counted as known may be a part of those counted before: "the four victims who survived ... all five"."""

_ONE_AND_OTHERS = re.compile(
    rf"\b(?:an?|one)\s+(?:[\w-]+\s+){{0,3}}?{_SINGULAR}\b(?!'s)[^.;,\d]{{0,30}}\band\s+(?:[a-z]+\s+){{0,2}}\Z",
    re.IGNORECASE,
)
""" "A man was killed and three others were wounded", "killed a man and wounded three others"."""

_JOINED = re.compile(r"\A\s*(?:,|,?\s+and)\s+(?:(?:his|her|their)\s+)?\Z")
_SOMEBODY_ELSE = re.compile(
    rf"\b(?:an?|another|one|his|her|their|the)\s+(?:[\w'-]+\s+){{0,3}}?{_SINGULAR}\b(?!'s)|year-olds?\b|\bwho\s+and\b"
    r"|\bwith\s+(?:his|her|their)\s+[a-z]"
    r"|\b(?:he|she|him|himself|herself|me|us|we)\b(?!\s+(?:said|says|added|told))"
    r"|\b(?:others?|group|couple|pair|trio|including|as\s+well\s+as|along\s+with|together\s+with)\b"
    r"|\b(?:several|some|many|few)\s+(?:[\w-]+\s+){0,2}?(?:people|men|women|children|teens|victims|residents|officers|students)\b"
)
_NAMES_JOINED = re.compile(r"\b[A-Z][\w'-]+(?:,?\s+and\s+(?:[A-Z]|his\b|her\b)|,\s+[A-Z][\w'-]+,)")


def pointers(folded: str, sentences: Sequence[Sentence]) -> Iterator[Draft]:
    """Numbers in words that point back without a noun: "all four", "the other five". They are no figures."""
    line = iter(sentences)
    here = next(line, None)
    pointing = (place for place in number_places(folded) if folded[place[0] : place[1]] in _SMALL)
    for start, end in standing_alone(folded, pointing):
        value = _SMALL[folded[start:end]]
        if not _POINTS.search(folded[max(0, start - 20) : start].casefold()):
            continue
        while here is not None and here.end <= start:
            here = next(line, None)
        if here is None:
            return
        behind = here.slice(end, end + 40)
        if here.start <= start and here.section != "headline" and (_GOES_ON.match(behind) or _ENDS.match(behind)):
            number = Decimal(value)
            yield Draft(Figure(start, end, start, end, number, number, number), here, Measure(), points=True)


def both(folded: str, sentences: Sequence[Sentence]) -> Iterator[Draft]:
    """ "Both men", "both victims": two, and no figure either."""
    line = iter(sentences)
    here = next(line, None)
    for found in _BOTH.finditer(folded):
        start = found.start() - 1
        if start < 0 or folded[start] not in "bB" or folded[start - 1 : start].isalpha():
            continue
        while here is not None and here.end <= start:
            here = next(line, None)
        if here is None:
            return
        if here.start <= start and here.section != "headline" and here.field == "text":
            two, head = Decimal(2), lemma(found["who"])
            figure = Figure(start, start + 4, start, found.end(), two, two, two, counted=head, noun=found.span("who"))
            yield Draft(figure, here, Measure(head=head), points=True)


def tie_recalls(lines: Sequence[Sequence[Draft]]) -> None:
    """Tie the people counted to the number that counts them again. ``lines`` are the figures by sentence."""
    for at, line in enumerate(lines):
        for nth, draft in enumerate(line):
            if _recalls(draft):
                near = (old for old in lines[max(0, at - REACH) : at] if _near(old[0], draft))
                _tie(draft, [*(one for old in near for one in old), *line[:nth]])


def _near(earlier: Draft, draft: Draft) -> bool:
    sentence = earlier.sentence
    return draft.sentence.number - sentence.number <= REACH and sentence.section != "headline"


def _recalls(draft: Draft) -> bool:
    figure = draft.figure
    if draft.kind != _COUNTED or draft.role != "level" or draft.part_of is not None or figure.bound != "exact":
        return False
    if figure.modifiers or figure.value is None or not 2 <= figure.value <= 20 or draft.sentence.section == "headline":
        return False
    sentence = draft.sentence
    if not (_is_both(draft) or _RECALLS.search(sentence.slice(figure.left - 20, figure.left))):
        return False
    behind = sentence.slice(figure.right, figure.right + 40)
    return _GOES_ON.match(behind) is not None or _ENDS.match(behind) is not None


def _is_both(draft: Draft) -> bool:
    return draft.points and draft.figure.noun is not None


def _tie(draft: Draft, earlier: Sequence[Draft]) -> None:
    """To the people counted last, where there is one count of people, or one list of them, and nobody else."""
    if any(one.kind == _COUNTED and one.part_of and one.figure.value == draft.figure.value for one in earlier):
        return  # "312 pupils ... 71 schools, of which 18 are old; all 18"
    counted = [one for one in earlier if one.kind == _COUNTED and _may_be_people(one)]
    group = [one for one in counted if one.recalled_by is None and not one.points]
    if not group or any(
        one.role not in ("level", "increment") or one.part_of or one.figure.value is None for one in group
    ):
        return
    others = {one.figure.value for one in counted if one.recalled_by is not None or one.points}
    if draft.figure.value in others or not _one_list(group) or not all(_takes_up(draft, one) for one in group):
        return
    if _DEFINITE.search(group[0].sentence.slice(group[0].figure.left - 16, group[0].figure.left)):
        return
    company = _company(group, draft)
    several = len(group) > 1 or bool(company)
    if company is None or (not several and group[0].figure.value == 1):
        return
    if several and draft.figure.noun is not None and draft.measure.head not in _ANYBODY:
        return  # "two men and a woman ... the two men"
    group[0].company = company
    for one in group:
        one.recalled_by = draft


def _may_be_people(draft: Draft) -> bool:
    return draft.measure.head is None or draft.measure.head in _PEOPLE or draft.points


def _takes_up(draft: Draft, one: Draft) -> bool:
    """The number has no noun, or the noun that was counted; of those hurt, "victims" and "people" will do."""
    head = draft.measure.head if draft.figure.noun is not None else None
    if one.measure.head not in _PEOPLE and not _others(one):
        return False
    if head in (None, one.measure.head):
        return True
    sentence = one.sentence
    return head in _ANYBODY and _HARMED.search(sentence.slice(sentence.start, sentence.end)) is not None


def _one_list(group: Sequence[Draft]) -> bool:
    """The figures are joined into one list: "two men and three women"."""
    return all(
        first.sentence is second.sentence and _JOINED.match(_between(first, second))
        for first, second in pairwise(group)
    )


def _others(draft: Draft) -> bool:
    """ "Three others", "three other people": they come on top of those told before them in the sentence."""
    modifiers = {word.casefold() for word in draft.figure.modifiers}
    behind = draft.sentence.slice(draft.figure.end, draft.figure.end + 8)
    return draft.measure.head == "other" or "other" in modifiers or behind.startswith(" others")


def _between(first: Draft, second: Draft) -> str:
    return first.sentence.slice(first.figure.right, second.figure.left)


def _company(group: Sequence[Draft], draft: Draft) -> int | None:
    """How many people stand beside the figures; None where more are spoken of, and who they are cannot be told."""
    first, last = group[0], group[-1]
    folded, sentence = first.sentence.folded, first.sentence
    ahead = folded[sentence.start : first.figure.left]
    between = folded[last.figure.right : draft.figure.left]
    joined = _WITH_BEHIND.match(between)
    found = _WITH_BEFORE.search(ahead, max(0, len(ahead) - _AHEAD))
    if found is None and _others(first):
        found = _ONE_AND_OTHERS.search(ahead, max(0, len(ahead) - _AHEAD))
    name = found.groupdict().get("name") if found is not None else None
    if name is not None and not is_given_name(name):
        return None
    if found is None and (_AND.search(ahead) or (_COMMA.search(ahead) and _AND_BEHIND.match(between))):
        return None
    near = folded[max(0, sentence.start - _BEFORE) : sentence.start].split()[-_WORDS_BEFORE:]
    before = " ".join((*near, ahead if found is None else ahead[: found.start()]))
    behind = _OTHERS.sub("", between) if joined is None else between[joined.end() :]
    if _somebody(_ASIDE.sub(" ", before)) or _somebody(_ASIDE.sub(" ", behind)):
        return None
    return (found is not None) + (joined is not None)


def _somebody(text: str) -> bool:
    """Somebody is spoken of who may be counted as well; who only tells of it is not."""
    if _SOMEBODY_ELSE.search(text.casefold()) is not None or _NAMES_JOINED.search(text) is not None:
        return True
    named = (m for m in people_in(text) if m.name)
    return any(not (_SAYS_BEHIND.match(text, m.end) or _SAYS_BEFORE.search(text, 0, m.start)) for m in named)


_SAYS_BEHIND = re.compile(r"(?:,[^,.]{0,60},)?\s+(?:said|says|told|added)\b")
_SAYS_BEFORE = re.compile(r"\b(?:said|says|told|according\s+to)\s+(?:[\w.'-]+\s+){0,5}\Z")


_OTHERS = re.compile(r"\A\s+others\b")
_ASIDE = re.compile(r"\s--?\s[^.;()]{0,80}?\s--?\s|\([^()]{0,80}\)")
"""What stands between dashes or in brackets tells of those just counted: "two suspects - a man and a woman - fled"."""

_AHEAD = 60
_WORDS_BEFORE = 26
"""Words before the sentence in which somebody may be spoken of who is counted as well."""

_BEFORE = 400
"""Characters in which these stand."""

_AND = re.compile(r"\band\s+(?:(?:his|her|their|the)\s+)?\Z", re.IGNORECASE)
_COMMA = re.compile(r",\s+(?:(?:his|her|their|the)\s+)?\Z", re.IGNORECASE)
_AND_BEHIND = re.compile(r"\A[^.;]{0,30}\band\b")
