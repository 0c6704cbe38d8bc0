"""Figures that one text has from another, or a writer from a speaker: who is held against whom."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence
from itertools import permutations
from typing import Final

from claimcheck.claims.claim import DateClaim, NumericClaim
from claimcheck.claims.magnitude import ratio
from claimcheck.claims.speech import Speaker
from claimcheck.lexing.names import pronoun_gender
from claimcheck.matching.beside import words_before
from claimcheck.matching.classes import canonical_measure
from claimcheck.matching.events import TELLING
from claimcheck.matching.gate import FAR_APART, relate, speaker_key
from claimcheck.matching.keys import numeric_key
from claimcheck.matching.moulds import other_figures
from claimcheck.matching.origins import Origins
from claimcheck.matching.same_story import Stories
from claimcheck.matching.slots import slot_of
from claimcheck.matching.subjects import Group, Pair, Relation

CROWD: Final = 60
"""Figures of one value and kind, in texts or in one text, that are held against each other."""
NEAR: Final = 400
"""Characters between what a writer says for a speaker and the speaker's own words for it."""
TEXTS: Final = 3
"""Texts that look like a confirmation when they have one figure."""


def relayed(claims: Sequence[NumericClaim], origins: Origins, stories: Stories) -> Iterator[Pair[NumericClaim]]:
    """One figure of one value in a text and in one that cites or copies it.

    A text that says it in two ways, with a hedge and without, with a speaker and without, is held to neither.
    """
    for block in _blocks(claims, _slot):
        by_text = _by_text(block)
        if not 1 < len(by_text) <= CROWD:
            continue
        for source, text in permutations(by_text, 2):
            if not origins.tells_after(source, text):
                continue
            left, right = by_text[source][0], by_text[text][0]
            if origins.copied(source, text) and stories.of_two_subjects(left, right):
                continue  # two texts of one mould share their words
            if _one_way(by_text[source]) and _one_way(by_text[text]) and (relation := _tie(left, right)) is not None:
                yield Pair(left, right, relation, "relayed")


def chains(claims: Sequence[NumericClaim], origins: Origins) -> Iterator[Pair[NumericClaim] | Group[NumericClaim]]:
    """Figures that were relayed from text to text: each beside the one it goes back to; and those that go in a circle."""
    told: dict[tuple[str | None, str | None], list[NumericClaim]] = defaultdict(list)
    for claim in claims:
        told[claim.document, numeric_key(claim)].append(claim)
    source: dict[str, NumericClaim] = {}
    for claim in claims:
        found = _source(claim, origins, told) if claim.cited else None
        if found is not None:
            source[claim.id] = found
    circles: set[frozenset[str]] = set()
    for claim in claims:
        if claim.id not in source:
            continue
        path = [claim]
        while path[-1].id in source and source[path[-1].id] not in path:
            path.append(source[path[-1].id])
        if path[-1].id in source:
            circle = path[path.index(source[path[-1].id]) :]
            names = frozenset(member.id for member in circle)
            if names not in circles and len({member.document for member in circle}) > 1:
                circles.add(names)
                at = min(range(len(circle)), key=lambda n: circle[n].position)
                circle = circle[at:] + circle[:at]
                yield Group(tuple(circle[1:]), circle[0], relate(circle[0], circle[1]), "cycle")
        elif (relation := _tie(path[-1], claim)) is not None:
            yield Pair(path[-1], claim, relation, "chain")


def _source(
    claim: NumericClaim, origins: Origins, told: dict[tuple[str | None, str | None], list[NumericClaim]]
) -> NumericClaim | None:
    """The one figure of the texts of the paper it cites that it can be a retelling of."""
    key = numeric_key(claim)
    if key is None or claim.section == "headline" or len(claim.cited) != 1 or claim.document is None:
        return None
    found = [
        other
        for text in origins.texts_of(claim.cited[0])[:CROWD]
        if origins.may_have_from(claim.document, text)
        for other in told.get((text, key), ())[:CROWD]
        if other.section != "headline" and _tie(claim, other) is not None
    ]
    agreeing = [other for other in found if other.quantity.meets(claim.quantity)] or found
    values = {other.quantity for other in agreeing}
    return agreeing[0] if len(values) == 1 else None


def one_origin(claims: Sequence[NumericClaim], origins: Origins, stories: Stories) -> Iterator[Group[NumericClaim]]:
    """Figures that several outlets have and all from one place; of one set of texts the one that most of them have.

    They have to be news that wants a witness, and told of one thing: small numbers are the same in many texts, and texts of
    one mould ("sales for the first two months were up 7 percent") share their words, whatever firm they are on.
    """
    best: dict[str, list[NumericClaim]] = {}
    for block in _blocks((claim for claim in claims if _wants_a_witness(claim)), _slot):
        by_text = _by_text(block)
        if not TEXTS <= len(by_text) <= CROWD:
            continue
        first = [found[0] for _, found in sorted(by_text.items())]
        roots = {origins.root(claim.document or "", claim.cited) for claim in first}
        if len(roots) != 1:
            continue
        if not all(_one_claim(first[0], other, stories) for other in first[1:]):
            continue
        (root,) = roots
        best[root] = min((best.get(root, first), first), key=_rank)
    for found in best.values():
        relation = _tie(found[0], found[1])
        if relation is not None:
            yield Group(tuple(found[1:]), found[0], relation._replace(sum="comparable"), "origin")


def _wants_a_witness(claim: NumericClaim) -> bool:
    """A count of some size or of what an event has done, a sum of money or a share, and none that is known already.

    "The three other banks" and "eight more years" tell nothing that another text could bear out.
    """
    if not claim.needs_voucher or _KNOWN.search(words_before(claim)) is not None:
        return False
    if not _OTHERS.isdisjoint(word.casefold() for word in claim.measure.modifiers):
        return False
    value = claim.quantity.value
    return claim.quantity.dimension != "count" or (value is not None and value >= TELLING) or slot_of(claim) is not None


_KNOWN = re.compile(r"\b(?:the|these|those|all|other|another|its|their|his|her|first|last)\s\Z", re.IGNORECASE)
_OTHERS: Final = frozenset({"other", "others", "more", "another", "further", "additional"})


def _one_claim(left: NumericClaim, right: NumericClaim, stories: Stories) -> bool:
    """Nothing tells them apart, any other figures of the sentences among it; both say whose it is, or are on one subject."""
    relation = _tie(left, right)
    if relation is None or other_figures(left, right):
        return False
    owned = left.measure.entity is not None and relation.verdict("entity") == "same"
    return owned or stories.of_one_subject(left, right)


def _rank(told: Sequence[NumericClaim]) -> tuple[int, str, int, str]:
    """Most texts first; of as many the figure that stands first."""
    claim = told[0]
    return -len(told), claim.document or "", claim.span.start if claim.span else 0, claim.id


def own_words(claims: Sequence[NumericClaim], dates: Iterable[DateClaim] = ()) -> Iterator[Pair[NumericClaim]]:
    """A writer's figure for what somebody said, and the one that somebody is quoted with for the same thing.

    Only where there is one such figure on either side, as who is quoted with two may well add them up, and where no day
    is named beside one of them alone.
    """
    days: dict[object, set[str | None]] = defaultdict(set)
    for date in dates:
        days[date.document, date.sentence].add(date.text)
    for block in _blocks(claims, _of_text):
        quoted = [claim for claim in block if claim.quoted]
        told = [claim for claim in block if not claim.quoted and claim.speaker is not None and not claim.cited]
        if not quoted or not told or len(block) > CROWD:
            continue
        for right in quoted:
            near = [left for left in told if _close(left, right) and _one_voice(left.speaker, right.speaker)]
            own = [claim for claim in quoted if _one_voice(claim.speaker, right.speaker)]
            if not near or len({c.quantity for c in near}) > 1 or len({c.quantity for c in own}) > 1:
                continue
            left = near[0]
            if days.get((left.document, left.sentence)) != days.get((right.document, right.sentence)):
                continue
            borne_out = any(
                _agree(left, claim) or _agree(claim, right) for claim in block if claim not in (left, right)
            )
            relation = _one_matter(left, right)
            if relation is not None and (_agree(left, right) or not borne_out):
                yield Pair(left, right, relation._replace(sum="comparable"), "own-words")


# What makes it another occasion, or somebody else's word, where one of the two has it: "in the end 60 jobs would go",
# "I was told".
_ELSE: Final = frozenset(
    """first second third last next end final finally initial initially round stage phase normal normally usual usually
    average ever later earlier previous previously original originally eventually overnight again tell hear claim believe
    think fear hope expect wrong true""".split()
)
_STATES: Final = frozenset({None, "be", "have", "make", "get"})


def _one_matter(left: NumericClaim, right: NumericClaim) -> Relation | None:
    """How they relate, where the same is said to happen at the same place and time, as far as the words tell."""
    if (left.when is None) != (right.when is None) or bool(left.place) != bool(right.place):
        return None
    if (_ELSE & set(left.context)) != (_ELSE & set(right.context)):
        return None
    events = {canonical_measure("x", claim.measure.event)[1] for claim in (left, right)}
    if len(events) > 1:
        return _moved(left, right)
    relation = _tie(left, right)
    owned = relation is not None and (relation.verdict("entity") == "same" or not events & _STATES)
    return relation if owned else None


def _close(left: NumericClaim, right: NumericClaim) -> bool:
    if left.span is None or right.span is None or _runs_on(left, right):
        return False
    return max(left.span.start, right.span.start) - min(left.span.end, right.span.end) <= NEAR


_OPENING: Final = ('"', "\u201c", "\u201e", " '", " \u2018")


def _runs_on(left: NumericClaim, right: NumericClaim) -> bool:
    """The quoted words go on with the writer's own sentence: 'new loans of 8 million and savings of "over 20 million"'.

    They tell the next thing of one statement, and all the words of the sentence are around both figures.
    """
    before = words_before(right)
    opening = max(before.rfind(mark) for mark in _OPENING)
    lead = before[: max(opening, 0)].rstrip()
    return left.sentence == right.sentence and lead[-1:].isalnum() and not lead.endswith(" that")


def _agree(left: NumericClaim, right: NumericClaim) -> bool:
    return left.quantity.meets(right.quantity)


def _one_voice(left: Speaker | None, right: Speaker | None) -> bool:
    """Both are one speaker; a "he" that nobody was named for before is the one who is quoted beside it."""
    one, other = speaker_key(left), speaker_key(right)
    if left is None or right is None or one is None or other is None:
        return False
    if left.name is None and left.text is not None and pronoun_gender(left.text) is not None:
        return right.name is not None
    return left.name is not None and one == other


# Who is to move is one more where he comes to: "250 will go" is a figure of those who are added.
_MOVES: Final = frozenset({"send", "go", "join", "come", "arrive", "fly", "travel", "leave", "move", "add"})


def _moved(left: NumericClaim, right: NumericClaim) -> Relation | None:
    """A figure of those who go beside one of those who are sent as well, which differ in role by wording alone."""
    relation = relate(left, right)
    d = relation.dimensions
    moves = all(
        claim.modality == "planned" and canonical_measure("x", claim.measure.event)[1] in _MOVES
        for claim in (left, right)
    )
    rest = (d.entity, d.place, d.time, d.scope, d.modality)
    if not moves or d.measure != "same" or {left.role, right.role} != {"level", "increment"}:
        return None
    if any(verdict not in ("same", "unknown") for verdict in rest):
        return None
    dimensions = d.model_copy(update={"role": "same"})
    return Relation(dimensions, "comparable", relation.confidence, "those who go")


def _tie(left: NumericClaim, right: NumericClaim) -> Relation | None:
    """How two figures relate that something ties already, a citation or shared words: nothing may tell them apart."""
    relation = relate(left, right)
    if relation.sum in ("comparable", "updated"):
        return relation
    d = relation.dimensions
    rest = [d.entity, d.place, d.time, d.scope, d.modality, d.role]
    if not (left.cited or right.cited):
        rest.append(d.speaker)  # who relays a figure speaks for whoever said it first
    if (
        relation.sum not in ("not comparable", "disputed")
        or d.measure != "same"
        or any(v not in ("same", "unknown") for v in rest)
    ):
        return None
    factor = ratio(left.quantity, right.quantity)
    if factor is not None and factor > FAR_APART and not left.quantity.meets(right.quantity):
        return None
    return relation._replace(sum="comparable", reason="one has it from the other")


def _one_way(claims: Sequence[NumericClaim]) -> bool:
    """They are hedged alike, and all have a speaker or none has."""
    return len({(c.quantity.bound, c.speaker is None, c.hearsay) for c in claims}) == 1


def _slot(claim: NumericClaim) -> Hashable:
    """What is counted and the figure as written; nothing for what cannot be told or stands in a headline."""
    key = numeric_key(claim)
    if key is None or claim.quantity.value is None or claim.section == "headline":
        return None
    return key, claim.quantity.value


def _of_text(claim: NumericClaim) -> Hashable:
    """The text and what is counted."""
    key = numeric_key(claim)
    return None if key is None or claim.section == "headline" else (claim.document, key)


def _blocks(claims: Iterable[NumericClaim], key: Callable[[NumericClaim], Hashable]) -> Iterator[list[NumericClaim]]:
    for name, block in _by(claims, key).items():
        if name is not None:
            yield block


def _by_text(claims: Iterable[NumericClaim]) -> dict[str, list[NumericClaim]]:
    found: dict[str, list[NumericClaim]] = defaultdict(list)
    for claim in claims:
        if claim.document is not None:
            found[claim.document].append(claim)
    return found


def _by(claims: Iterable[NumericClaim], key: Callable[[NumericClaim], Hashable]) -> dict[Hashable, list[NumericClaim]]:
    found: dict[Hashable, list[NumericClaim]] = defaultdict(list)
    for claim in claims:
        found[key(claim)].append(claim)
    return found
