"""Claims into subjects, with the reason they were brought together, or kept apart.

Blocking first (an equality join on plain strings), then the gate on each pair of a block.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Hashable, Iterable, Iterator, Mapping, Sequence
from itertools import combinations
from typing import NamedTuple

from claimcheck.claims.claim import AttributedClaim, Claim, DateClaim, NameClaim, NumericClaim
from claimcheck.claims.moments import one_moment
from claimcheck.findings.finding import Dimensions
from claimcheck.matching.again import said_again
from claimcheck.matching.composition import compositions
from claimcheck.matching.corrections import in_correction, uncorrected
from claimcheck.matching.counting_on import counts_on
from claimcheck.matching.cumulative import cumulative
from claimcheck.matching.events import event_pairs, time_pairs
from claimcheck.matching.gate import likeness_key, relate, relate_dates
from claimcheck.matching.headlines import headlines
from claimcheck.matching.keys import date_key, numeric_key
from claimcheck.matching.majority import gather
from claimcheck.matching.occasions import elsewhere
from claimcheck.matching.once import one_for_all
from claimcheck.matching.origins import Origins
from claimcheck.matching.people import people
from claimcheck.matching.polarity import said_and_denied
from claimcheck.matching.quotes import quotes
from claimcheck.matching.rates import rates_of_exchange
from claimcheck.matching.relaying import chains, one_origin, own_words, relayed
from claimcheck.matching.retold import retellings
from claimcheck.matching.same_story import Stories
from claimcheck.matching.spans_of_time import durations
from claimcheck.matching.subjects import Group, Pair, Relation, Subject
from claimcheck.matching.trimmed import trimmed
from claimcheck.matching.twins import twins

LARGEST_BLOCK = 150
"""Different figures of one kind that are compared with each other; more are listed in the coverage, never sampled."""

ALONE = "no other figure of this kind"
NAMELESS = "what it counts or measures is not clear"
AGAIN = "said again in the same text"
BEFORE = "the one is what the other was before"
SUPERSEDED = "a correction takes it back"
ELSEWHERE = "the two texts are about other things"
CROWDED = "too many figures of one kind"


class Kept(NamedTuple):
    """A claim that was compared with nothing: why, and the relation and the claim that came nearest."""

    claim: NumericClaim
    reason: str
    relation: Dimensions | None = None
    nearest: NumericClaim | None = None


class Matched(NamedTuple):
    """Subjects for the rules, and the numeric claims that are in none of them."""

    subjects: tuple[Subject, ...]
    apart: tuple[Kept, ...]


def match(claims: Sequence[Claim]) -> Matched:
    """Everything a rule may be asked about, in the order of the claims."""
    asserted = [claim for claim in claims if not in_correction(claim)]
    counted = [claim for claim in asserted if isinstance(claim, NumericClaim)]
    # "All four" and "the other five" are reckoned with where they stand, and held against nothing else.
    numeric = [claim for claim in counted if not claim.points]
    asserted = [claim for claim in asserted if not (isinstance(claim, NumericClaim) and claim.points)]
    dates = [claim for claim in asserted if isinstance(claim, DateClaim) and claim.date.clock is None]
    reasons: dict[str, Kept] = {}
    subjects: list[Subject] = list(claims)
    groups = (*compositions(counted), *rates_of_exchange(numeric))
    spans, open_spans = durations(numeric, dates)
    for claim, reason in open_spans:
        reasons[claim.id] = Kept(claim, reason)
    subjects += groups
    subjects += spans
    subjects += _not_reached(headlines(asserted))
    retold = tuple(retellings(numeric))
    subjects += _not_reached((*retold, *_but(said_again(numeric), retold)))
    origins = Origins(claims) if len({claim.document for claim in claims}) > 1 else None
    stories = Stories(asserted)
    passed_on = tuple(_relayed(claims, numeric, origins, stories))
    subjects += _across(claims, asserted, _pairs(numeric, groups, reasons, stories), origins, stories, passed_on)
    subjects += own_words(numeric, dates)
    subjects += _date_pairs(dates)
    subjects += time_pairs(asserted)
    subjects += elsewhere(dates)
    subjects += passed_on
    names = [claim for claim in claims if isinstance(claim, NameClaim)]
    subjects += quotes((claim for claim in claims if isinstance(claim, AttributedClaim)), names)
    subjects += said_and_denied(claim for claim in claims if isinstance(claim, AttributedClaim))
    subjects += people(names)
    met = {
        claim.id
        for subject in subjects
        if isinstance(subject, Pair | Group)
        for claim in subject.members
        if subject.relation.sum != "not comparable"
    }
    apart = tuple(reasons.get(claim.id, Kept(claim, _alone(claim))) for claim in counted if claim.id not in met)
    known = {claim.id for claim in (*asserted, *counted)}
    superseded = (claim for claim in claims if isinstance(claim, NumericClaim) and claim.id not in known)
    return Matched(tuple(subjects), (*apart, *(Kept(claim, SUPERSEDED) for claim in superseded)))


def _across(
    claims: Sequence[Claim],
    asserted: Sequence[Claim],
    pairs: Iterable[Pair[NumericClaim]],
    origins: Origins | None,
    stories: Stories,
    passed_on: Iterable[Pair[NumericClaim] | Group[NumericClaim]],
) -> Iterator[Subject]:
    """The pairs of figures, and what several texts say of one thing."""
    yield from uncorrected(claims)
    if origins is None:
        yield from _not_reached(pairs)
        return
    growing = cumulative(asserted, stories)
    events = tuple(event_pairs(asserted))
    numeric = [claim for claim in asserted if isinstance(claim, NumericClaim)]
    pairs = tuple(pairs)
    settled = (pair for pair in pairs if pair.relation.sum == "comparable")  # by more than the words around them
    events += tuple(_but(twins(numeric, origins, stories), (*events, *settled)))
    others = (pair for pair in _not_reached((*_but(pairs, events), *events)) if not _is_told(pair, growing.told))
    chained = {frozenset((one.left.id, one.right.id)) for one in passed_on if isinstance(one, Pair)}
    gathered = gather(others, origins, chained)
    yield from gathered.groups
    yield from gathered.pairs
    yield from growing.subjects


def _not_reached(pairs: Iterable[Pair[NumericClaim]]) -> Iterator[Pair[NumericClaim]]:
    """The pairs but those of which one figure is carried on to the other: "two died ... a third died later"."""
    return (pair for pair in pairs if not counts_on(pair.left, pair.right))


def _is_told(pair: Pair[NumericClaim], told: Collection[str]) -> bool:
    """Both figures are of a count over several days, which says of each figure what became of the one before."""
    return pair.relation.sum == "updated" and pair.left.id in told and pair.right.id in told


def _but(pairs: Iterable[Pair[NumericClaim]], others: Iterable[Pair[NumericClaim]]) -> Iterator[Pair[NumericClaim]]:
    """The pairs that the others do not have: of two claims one relation is enough."""
    known = {frozenset((pair.left.id, pair.right.id)) for pair in others}
    return (pair for pair in pairs if frozenset((pair.left.id, pair.right.id)) not in known)


def _relayed(
    claims: Sequence[Claim], numeric: Sequence[NumericClaim], origins: Origins | None, stories: Stories
) -> Iterator[Pair[NumericClaim] | Group[NumericClaim]]:
    """What texts have from each other; where there is one text, nothing."""
    if origins is None:
        return
    cut = tuple(trimmed(numeric, claims, origins, stories))
    shown = {pair.right.id for pair in cut}
    yield from cut
    yield from (pair for pair in relayed(numeric, origins, stories) if pair.right.id not in shown)
    yield from chains(numeric, origins)
    yield from one_origin(numeric, origins, stories)


def _alone(claim: NumericClaim) -> str:
    return NAMELESS if numeric_key(claim) is None else ALONE


def _blocks(claims: Iterable[NumericClaim]) -> Iterator[list[NumericClaim]]:
    blocks: dict[str, list[NumericClaim]] = defaultdict(list)
    for claim in claims:
        if claim.section == "headline" or (key := numeric_key(claim)) is None:
            continue
        blocks[key].append(claim)
    yield from blocks.values()


def _exemplars(block: Iterable[NumericClaim]) -> dict[str, NumericClaim]:
    """For each claim the first of its document that says the same thing in the same way."""
    seen: dict[tuple[object, ...], NumericClaim] = {}
    stands_for: dict[str, NumericClaim] = {}
    for claim in block:
        stands_for[claim.id] = seen.setdefault(likeness_key(claim), claim)
    return stands_for


def _pairs(
    claims: Sequence[NumericClaim],
    groups: Iterable[Group[NumericClaim] | Pair[NumericClaim]],
    reasons: dict[str, Kept],
    stories: Stories,
) -> Iterator[Pair[NumericClaim]]:
    """Pairs of one kind that the gate lets through; for the others, the reason."""
    equations = _equations(groups)
    for block in _blocks(claims):
        stands_for = _exemplars(block)
        exemplars = list({claim.id: claim for claim in stands_for.values()}.values())
        if len(exemplars) > LARGEST_BLOCK:
            for claim in block:
                reasons.setdefault(claim.id, Kept(claim, f"{CROWDED} ({len(exemplars)}) to compare each with each"))
            continue
        tied = _tied(equations, stands_for)
        pairs: list[Pair[NumericClaim]] = []
        for left, right in combinations(exemplars, 2):
            if frozenset((left.id, right.id)) in tied or _again(left, right):
                continue
            relation = relate(left, right)
            reason = relation.reason if relation.sum == "not comparable" else _too_little(relation)
            if relation.sum != "not comparable" and _of_two_subjects(left, right, relation, stories):
                relation, reason = relation._replace(sum="not comparable"), ELSEWHERE
            led = _one_led_to(left, right)
            if led or relation.sum == "not comparable" or (relation.sum != "comparable" and reason):
                for claim, other in ((left, right), (right, left)):
                    reasons.setdefault(claim.id, Kept(claim, BEFORE if led else reason, relation.dimensions, other))
                continue
            pairs.append(Pair(left, right, relation))
        yield from _not_borne_out(pairs, reasons, block)
        for claim in block:
            if stands_for[claim.id].id != claim.id or len(exemplars) > 1:
                reasons.setdefault(claim.id, Kept(claim, AGAIN))


def _not_borne_out(
    pairs: Sequence[Pair[NumericClaim]], reasons: dict[str, Kept], block: Sequence[NumericClaim]
) -> Iterator[Pair[NumericClaim]]:
    """The pairs but those between texts of which one has a second figure for the slot that agrees with the other's.

    A text that gives two figures for what looks like one thing speaks of two things: neither is held against another
    text that has one of them.
    """
    borne: set[tuple[str, str | None, str]] = set()
    # What a text tells as a part of something, or as what was before, it knows as well.
    before = {claim.before for claim in block}
    aside = (claim for claim in block if claim.part_of is not None or claim.id in before)
    had = {(claim.document, _value(claim)) for claim in aside if claim.quantity.value is not None}
    for pair in pairs:
        if pair.crosses and pair.left.quantity.meets(pair.right.quantity):
            borne.add((pair.left.id, pair.right.document, pair.relation.sum))
            borne.add((pair.right.id, pair.left.document, pair.relation.sum))
    for pair in pairs:
        left, right = pair
        agrees = left.quantity.meets(right.quantity)
        sides = ((left.id, right.document, pair.relation.sum), (right.id, left.document, pair.relation.sum))
        # Both texts have both figures: what there is to explain, each of them explains itself.
        both = all((name, document, "comparable") in borne for name, document, _ in sides)
        both = both or (left.document, _value(right)) in had or (right.document, _value(left)) in had
        if pair.crosses and not agrees and (both or any(side in borne for side in sides)):
            for claim in pair:
                reasons.setdefault(claim.id, Kept(claim, "one of the texts has two figures of this kind"))
            continue
        yield pair


def _value(claim: NumericClaim) -> tuple[object, str]:
    return claim.quantity.value, claim.quantity.unit


def _one_led_to(left: NumericClaim, right: NumericClaim) -> bool:
    """ "9,000 homes, down from 21,000": the one is what the other was before."""
    return left.before == right.id or right.before == left.id


def _of_two_subjects(left: NumericClaim, right: NumericClaim, relation: Relation, stories: Stories) -> bool:
    """The two texts begin with two things: in one mould, or where nobody says whose the price or the length of time is."""
    if left.document == right.document:
        return False
    nobodys = left.quantity.dimension != "count" and relation.verdict("entity") == "unknown"
    return stories.of_one_mould(left, right) or (nobodys and not stories.of_one_subject(left, right))


def _again(left: NumericClaim, right: NumericClaim) -> bool:
    """One text says one figure twice: nothing is compared by that."""
    return left.document is not None and left.document == right.document and left.quantity == right.quantity


def _too_little(relation: Relation) -> str:
    """Why two figures that differ in more than value are left alone: too little is said of them to tell the reason."""
    unknown = [dimension for dimension in ("entity", "place") if relation.verdict(dimension) == "unknown"]
    return f"{_UNSAID[unknown[0]]} is not said" if unknown else ""


_UNSAID = {"entity": "whose it is", "place": "where it is"}


def _equations(groups: Iterable[Group[NumericClaim] | Pair[NumericClaim]]) -> dict[str, list[tuple[str, ...]]]:
    """For each claim the equations it is a member of."""
    equations: dict[str, list[tuple[str, ...]]] = defaultdict(list)
    for group in groups:
        names = tuple(claim.id for claim in group.members)
        for name in names:
            equations[name].append(names)
    return equations


def _tied(
    equations: Mapping[str, Iterable[tuple[str, ...]]], stands_for: dict[str, NumericClaim]
) -> set[frozenset[str]]:
    """Pairs of exemplars that a text has tied into one equation: they are reckoned with there."""
    tied: set[frozenset[str]] = set()
    for name in stands_for:
        for members in equations.get(name, ()):
            names = {stands_for[member].id for member in members if member in stands_for}
            tied.update(map(frozenset, combinations(sorted(names), 2)))
    return tied


def _date_pairs(dates: Sequence[DateClaim]) -> Iterator[Pair[DateClaim]]:
    blocks: dict[str, list[DateClaim]] = defaultdict(list)
    for claim in dates:
        for key in date_key(claim):
            blocks[key].append(claim)
    pairs: dict[tuple[str, str], Pair[DateClaim]] = {}
    for block in blocks.values():
        if len(block) > LARGEST_BLOCK:
            continue
        for left, right in combinations(block, 2):
            if (left.id, right.id) in pairs or left.document == right.document:
                continue
            relation = relate_dates(left, right)
            if relation.sum == "comparable":
                pairs[left.id, right.id] = Pair(left, right, relation)
    yield from one_for_all(_told_once(list(pairs.values())), _two_days)


def _two_days(pair: Pair[DateClaim]) -> Hashable | None:
    """Two dates that cannot be one; nothing where they may."""
    left, right = pair
    if one_moment(left.date, right.date):
        return None
    return frozenset((claim.date.start, claim.date.end, claim.event) for claim in pair)


def _told_once(pairs: Sequence[Pair[DateClaim]]) -> Iterator[Pair[DateClaim]]:
    """The pairs but those of which one text has the other's day as well: it tells of two things."""
    borne: set[tuple[str, str | None]] = set()
    for left, right in pairs:
        if one_moment(left.date, right.date):
            borne |= {(left.id, right.document), (right.id, left.document)}
    for pair in pairs:
        left, right = pair
        if one_moment(left.date, right.date) or not {(left.id, right.document), (right.id, left.document)} & borne:
            yield pair
