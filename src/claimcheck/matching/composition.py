"""Equations a text makes: parts and their total, what was and what is and the change between, a part of a whole.

Nothing is added up because it happens to fit ("some a + b explains the number" cries wolf): a cue in the text, or the
caller, has tied the claims together (``part_of``, ``adds_to``, ``before``, ``change_of``, roles in one sentence).
"""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from claimcheck.claims.claim import NumericClaim
from claimcheck.findings.finding import Dimensions, Verdict
from claimcheck.matching.beside import words_before
from claimcheck.matching.classes import canonical_measure
from claimcheck.matching.composition_totals import totals_elsewhere
from claimcheck.matching.gate import relate
from claimcheck.matching.subjects import Group, Pair, Relation, Shape, Sum

_ADDED = frozenset({"part", "increment", "decrement"})


def compositions(claims: Sequence[NumericClaim]) -> Iterator[Group[NumericClaim] | Pair[NumericClaim]]:
    """Every sum, difference and part-of-whole that the claims are tied into."""
    by_id = {claim.id: claim for claim in claims}
    parts = _parts(claims, by_id)
    for total_id, terms in parts.items():
        total = by_id[total_id]
        if len(terms) > 1 and all(term.exhaustive for term in terms):
            yield _group(terms, total, "sum")
        else:
            apart = [term for term in terms if term.disjoint]
            if len(apart) > 1:
                yield Group(tuple(apart), total, _tied((*apart, total), "contained"), "parts")
                terms = [term for term in terms if not term.disjoint]
            yield from (Pair(part, total, _tied((part, total), "contained"), "part") for part in terms if _counts(part))
    yield from _in_one_sentence(claims, parts)
    yield from _added_to(claims, by_id, parts)
    yield from _differences(claims, by_id)
    yield from _recalled(claims, by_id)
    yield from _shares(claims, by_id)
    yield from _conversions(claims, by_id)


def _counts(part: NumericClaim) -> bool:
    return part.role != "decrement"


def _parts(claims: Iterable[NumericClaim], by_id: dict[str, NumericClaim]) -> dict[str, list[NumericClaim]]:
    parts: dict[str, list[NumericClaim]] = defaultdict(list)
    for claim in claims:
        if claim.part_of is not None and claim.part_of in by_id and claim.part_of != claim.id:
            parts[claim.part_of].append(claim)
    return parts


def _group(
    terms: Sequence[NumericClaim],
    total: NumericClaim,
    shape: Shape,
    *,
    signs: Sequence[int] = (),
) -> Group[NumericClaim]:
    members = (*terms, total)
    relation = _tied(members, "comparable")
    # What is taken away everywhere is added up: "Riga cuts 500 jobs and Lyon 200, 700 in all".
    lost = -1 if any(term.role != "decrement" for term in terms) else 1
    given = tuple(signs) or tuple(lost if term.role == "decrement" else 1 for term in terms)
    return Group(tuple(terms), total, relation, shape, given)


def _tied(members: Sequence[NumericClaim], total: Sum) -> Relation:
    """The relation of claims that the text ties together: same but where their words differ."""
    entities = {c.measure.entity for c in members if c.measure.entity}
    place = _place(members)
    speakers = {c.speaker.name for c in members if c.speaker is not None and c.speaker.name}
    dimensions = Dimensions(
        measure="same",
        entity="same" if len(entities) <= 1 else "different",
        place=place,
        time="unknown" if _across_sentences(members) else "same",
        scope="same",
        modality="same" if len({c.modality for c in members}) == 1 else "different",
        role="same",
        speaker="same" if len(speakers) <= 1 else "different",
    )
    return Relation(dimensions, total, 0.97 if place == "same" else 0.85, "the text ties them together")


def _across_sentences(members: Sequence[NumericClaim]) -> bool:
    """A total or a rest reaches back to figures of other sentences: what lies between may have changed the subject."""
    *terms, total = members
    sentences = {claim.sentence for claim in members}
    if len(sentences) == 1 or None in sentences or any(term.part_of != total.id for term in terms):
        return False
    return total.role == "total" or total.sentence == terms[0].sentence or any(term.disjoint for term in terms)


def _place(members: Sequence[NumericClaim]) -> Verdict:
    """Parts may go to places of their own; together they are where the total, the last of the members, is."""
    *parts, total = members
    named = frozenset(place for part in parts for place in part.place)
    if not named or not total.place:
        return "same"
    return "same" if named <= frozenset(total.place) else "different"


def _in_one_sentence(
    claims: Sequence[NumericClaim], parts: dict[str, list[NumericClaim]]
) -> Iterator[Group[NumericClaim]]:
    """Parts and one total of one sentence, for claims whose maker gave roles but no ids."""
    sentences: dict[tuple[str | None, int], list[NumericClaim]] = defaultdict(list)
    for claim in claims:
        if claim.sentence is not None:
            sentences[claim.document, claim.sentence.start].append(claim)
    for members in sentences.values():
        totals = [c for c in members if c.role == "total" and c.mention is None]  # what was read was tied as well
        terms = [c for c in members if c.role in _ADDED and c.part_of is None and c.adds_to is None]
        if len(totals) == 1 and len(terms) >= 2 and totals[0].id not in parts and _one_kind((*terms, totals[0])):
            yield _group(terms, totals[0], "sum")


def _one_kind(members: Iterable[NumericClaim]) -> bool:
    members = tuple(members)
    kinds = {(c.quantity.unit, c.quantity.dimension, canonical_measure(c.measure.head, None)[0]) for c in members}
    # "Oslo cuts 500,000 barrels, Riga 211,000 and Lyon 144,000": bare numbers may be a part of the list only.
    bare = any(kind == ("", "count", None) for kind in kinds) and all(c.sentence_text for c in members)
    return len(kinds) == 1 and not bare


def _added_to(
    claims: Sequence[NumericClaim], by_id: dict[str, NumericClaim], parts: dict[str, list[NumericClaim]]
) -> Iterator[Group[NumericClaim]]:
    """What is there, what comes on top of it, and the total that stands elsewhere, in this text or in another."""
    tops: dict[str, list[NumericClaim]] = defaultdict(list)
    for claim in claims:
        if claim.adds_to is not None and claim.adds_to in by_id and claim.part_of is None:
            tops[claim.adds_to].append(claim)
    totals = [claim for claim in claims if claim.role == "total" and claim.id not in parts]
    behind = _by_place(totals)
    open_ended: dict[str, list[NumericClaim]] = {}
    for base_id, added in tops.items():
        base = by_id[base_id]
        if base.part_of is not None:
            continue
        near = totals if all(claim.sentence == base.sentence for claim in added) else _next(behind, base, added)
        found = list(_one_a_text(total for total in near if _answers(total, base, added)))
        yield from (_group((*added, base), total, "sum") for total in found)
        if not found:
            open_ended[base_id] = added
    yield from totals_elsewhere(claims, open_ended, by_id)


def _answers(total: NumericClaim, base: NumericClaim, added: Sequence[NumericClaim]) -> bool:
    """The total counts what was added, for the same owner at the same place."""
    if total.id == base.id or total in added:
        return False
    relations = [relate(total.model_copy(update={"role": claim.role}), claim) for claim in added]
    near = [relation.dimensions for relation in relations if relation.dimensions.measure == "same"]
    if not near:
        return False
    return all(
        d.entity in ("same", "unknown")
        and d.place in ("same", "contained", "unknown")
        and "same" in (d.entity, d.place)
        and d.time != "different"
        and d.scope == "same"
        for d in near
    )


def _by_place(totals: Iterable[NumericClaim]) -> dict[str | None, list[NumericClaim]]:
    """The totals of each text, in its order."""
    placed: dict[str | None, list[NumericClaim]] = defaultdict(list)
    for total in totals:
        placed[total.document].append(total)
    return {document: sorted(found, key=_start) for document, found in placed.items()}


def _start(claim: NumericClaim) -> int:
    return claim.span.start if claim.span is not None else 0


def _next(
    behind: Mapping[str | None, Sequence[NumericClaim]], base: NumericClaim, added: Sequence[NumericClaim]
) -> Sequence[NumericClaim]:
    """ "15 were killed. Another five were killed. In all": of one kind; the first total behind them in their text."""
    if len({canonical_measure(claim.measure.head, claim.measure.event) for claim in (base, *added)}) > 1:
        return ()
    found = behind.get(base.document, ())
    at = bisect_right(found, max(map(_start, added)), key=_start)
    return found[at : at + 1]


def _one_a_text(totals: Iterable[NumericClaim]) -> Iterator[NumericClaim]:
    """The same total said twice in one text is one total."""
    seen: set[tuple[str | None, object]] = set()
    for total in totals:
        if (total.document, total.quantity) not in seen:
            seen.add((total.document, total.quantity))
            yield total


def _recalled(claims: Iterable[NumericClaim], by_id: dict[str, NumericClaim]) -> Iterator[Group[NumericClaim]]:
    """People counted, in one figure or in a list of them, and the number that counts them again: "all four"."""
    groups: dict[str, list[NumericClaim]] = defaultdict(list)
    for claim in claims:
        if claim.recalled_by is not None and claim.recalled_by in by_id and claim.recalled_by != claim.id:
            groups[claim.recalled_by].append(claim)
    for name, counted in groups.items():
        yield _group(counted, by_id[name], "recalled", signs=(1,) * len(counted))


def _shares(claims: Sequence[NumericClaim], by_id: dict[str, NumericClaim]) -> Iterator[Group[NumericClaim]]:
    """What comes to each, how many they are, and what they have together: in one sentence, or in the rows of a table.

    The periods and columns of a table bear each other out, so that they are one group.
    """
    tables: dict[str | None, list[tuple[NumericClaim, NumericClaim, NumericClaim | None]]] = defaultdict(list)
    for each in claims:
        amount, number = by_id.get(each.share_of or ""), by_id.get(each.shared_by or "")
        if amount is not None and number is not None and each.sentence == amount.sentence:
            yield _group((each, number), amount, "share")
        elif amount is not None:
            tables[each.document].append((each, amount, number))
    for rows in tables.values():
        for at in range(0, len(rows), _PERIODS):
            yield _results(rows[at : at + _PERIODS])


_PERIODS = 8
"""Columns and periods that are held against each other: few tables have more than four."""


def _results(cells: Sequence[tuple[NumericClaim, NumericClaim, NumericClaim | None]]) -> Group[NumericClaim]:
    """A table of results as one group. A sign of -1 marks a loss, the origins number the columns."""
    told = [(claim, cell[0]) for cell in cells for claim in (cell[0], cell[2], cell[1]) if claim is not None]
    members = tuple(claim for claim, _ in told)
    signs = tuple(-1 if words_before(each).rstrip().endswith("loss") else 1 for _, each in told[:-1])
    columns = tuple(int(_second(each)) for _, each in told[:-1])
    return Group(members[:-1], members[-1], _tied(members, "comparable"), "shares", signs, columns)


def _second(claim: NumericClaim) -> bool:
    """It stands in the second column: "Shr 50 cts vs 40 cts"."""
    return " vs" in words_before(claim)


def _differences(claims: Sequence[NumericClaim], by_id: dict[str, NumericClaim]) -> Iterator[Group[NumericClaim]]:
    """What was, what is, and the size of the change, in its own unit or in percent."""
    for change in claims:
        after = by_id.get(change.change_of or "")
        before = by_id.get(after.before or "") if after is not None else None
        if after is None or before is None or (change.change is None and change.quantity.unit != "percent"):
            continue
        kinds = {(c.quantity.unit, c.quantity.dimension) for c in (before, after, change)}
        if change.quantity.unit == "percent" and before.quantity.unit != "percent":
            if (before.quantity.unit, before.quantity.dimension) == (after.quantity.unit, after.quantity.dimension):
                yield _group((before, after), change, "proportion", signs=(-1, 1))
        elif len(kinds) == 1 or kinds == _SHARES:
            signs = (-1, 1) if change.change == "up" else (1, -1)
            yield _group((before, after), change, "difference", signs=signs)


_SHARES = {("percent", "percentage"), ("percentage point", "percentage")}
"""A share in percent, and by how many points it moved."""


def _conversions(claims: Iterable[NumericClaim], by_id: dict[str, NumericClaim]) -> Iterator[Pair[NumericClaim]]:
    """A figure, and the same amount in another unit: "10 miles (16 km)". Currencies have no sizes."""
    for claim in claims:
        original = by_id.get(claim.converts or "")
        if original is not None and original.id != claim.id and claim.quantity.dimension != "currency":
            yield Pair(original, claim, _tied((original, claim), "comparable"), "conversion")
