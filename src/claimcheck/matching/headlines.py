"""Which figure of the body answers a figure of the headline.

The counterpart is chosen by words alone: a headline retells the first sentences, so the figure it is about stands there
in a sentence that shares its words. Values have no say, or every headline would find something that bears it out.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Iterator, Sequence
from typing import NamedTuple

from claimcheck.claims.claim import Claim, NumericClaim
from claimcheck.claims.magnitude import agree
from claimcheck.matching.asserting import stated
from claimcheck.matching.background import told_beside
from claimcheck.matching.beside import words_before
from claimcheck.matching.borne_out import agrees_further_on, bears_out, borne_out, has_company, of_another
from claimcheck.matching.gate import relate
from claimcheck.matching.keys import alike_in_kind, numeric_key
from claimcheck.matching.one_thing import harm, likeness, one_kind
from claimcheck.matching.standing import stands_for
from claimcheck.matching.subjects import Pair, Relation
from claimcheck.text.span import Span

ENOUGH = 0.5
"""Share of the headline's words that the sentence of its counterpart holds."""

ENOUGH_FOR_A_TOLL = 0.3
"""The same where both are known to count the dead, or the hurt."""

MARGIN = 0.2
"""How much better the counterpart fits than any other figure of the kind."""

_REPLACED = re.compile(r"\b(?:not|rather than|instead of)\s+\Z", re.IGNORECASE)
""" "Eight, not 70, died": what is not so."""

_FROM = re.compile(r"\bfrom\s+(?:(?:the|its|an?)\s+)?\Z")

_TO = re.compile(r"\bto\s+(?:(?:the|its|an?)\s+)?\Z")


class _Fit(NamedTuple):
    claim: NumericClaim
    score: float


def headlines(claims: Sequence[Claim]) -> Iterator[Pair[NumericClaim]]:
    """Each figure of a headline beside the one of its body that answers it.

    Two that agree are a pair wherever they stand. Two that do not are one only where nothing in the story bears the
    headline out, and where the figure of the story stands where the headline's has to stand.
    """
    numeric = [claim for claim in claims if isinstance(claim, NumericClaim)]
    openings = _openings(claims, {claim.sentence for claim in numeric if claim.section == "headline"})
    bodies: dict[str | None, list[NumericClaim]] = defaultdict(list)
    titles: dict[str | None, list[NumericClaim]] = defaultdict(list)
    heads: list[NumericClaim] = []
    for claim in numeric:
        if claim.section == "headline":
            heads.append(claim)
            titles[claim.document].append(claim)
        elif claim.section in ("lead", "body"):
            bodies[claim.document].append(claim)
    for head in heads:
        if _REPLACED.search(words_before(head)):
            continue
        own = [claim for claim in bodies[head.document] if alike_in_kind(head.quantity, claim.quantity)]
        pair = _retold(head, [claim for claim in own if one_kind(head, claim)]) or _gated(head, own)
        if pair is None:
            continue
        wrong = not agree(pair.right.quantity, head.quantity) and not bears_out(head, pair.right)
        told = bodies[head.document]
        if wrong and (
            of_another(pair.right, titles[head.document])
            or borne_out(head, pair.right, own, told)
            or not stands_for(head, pair.right, told, openings.get(head.document, 0))
        ):
            continue
        other = pair.relation.verdict("modality") == "different"
        yield pair if wrong or not other or stated(head, pair.right) else _as_told(pair)


def _as_told(pair: Pair[NumericClaim]) -> Pair[NumericClaim]:
    """The pair, where it is not known that the headline means its figure in another way than the story."""
    dimensions = pair.relation.dimensions.model_copy(update={"modality": "unknown"})
    return Pair(pair.left, pair.right, pair.relation._replace(dimensions=dimensions), pair.shape)


def _openings(claims: Sequence[Claim], titles: Collection[Span | None]) -> dict[str | None, int]:
    """Where the first sentence of each story starts in which anything is told."""
    starts: dict[str | None, int] = {}
    for claim in claims:
        if claim.sentence is not None and claim.field == "text" and claim.sentence not in titles:
            starts[claim.document] = min(claim.sentence.start, starts.get(claim.document, claim.sentence.start))
    return starts


def _retold(head: NumericClaim, own: Sequence[NumericClaim]) -> Pair[NumericClaim] | None:
    """The figure of the lead that the headline retells, where one fits and no other fits nearly as well.

    Of several measures in its sentence the first is the news, unless the headline has another of them.
    """
    found = [_Fit(claim, likeness(head, claim)) for claim in own if claim.section == "lead"]
    news = [fit for fit in found if not told_beside(head, fit.claim)]
    fits = sorted(news if any(fit.score >= ENOUGH for fit in news) else found, key=_worst)
    if not fits or head.quantity.value is None:
        return None
    best = fits[0]
    toll = harm(head) is not None and harm(head) == harm(best.claim)
    if best.score < (ENOUGH_FOR_A_TOLL if toll else ENOUGH):
        return None
    others = [fit for fit in fits[1:] if fit.claim.quantity != best.claim.quantity and not _was(best.claim, fit.claim)]
    rivals = [fit for fit in others if best.score - fit.score < MARGIN]
    if any(not _behind(best.claim, fit.claim) or agree(fit.claim.quantity, head.quantity) for fit in rivals):
        return None
    still = [claim for claim in own if not _was(best.claim, claim)]
    if not agree(best.claim.quantity, head.quantity) and (
        agrees_further_on(head, best.claim, still, max(ENOUGH, best.score - MARGIN)) or has_company(best.claim, own)
    ):
        return None
    relation = relate(head, best.claim)
    dimensions = relation.dimensions.model_copy(update={"measure": "same", "entity": "same", "place": "same"})
    confidence = round(min(0.95, 0.7 + best.score / 4), 2)
    return Pair(head, best.claim, Relation(dimensions, "comparable", confidence, "the lead retells it"), "headline")


def _behind(first: NumericClaim, second: NumericClaim) -> bool:
    """The second is a measure (money, percent) further on in the sentence of the first."""
    measured = second.quantity.dimension not in ("count", "age")
    return measured and first.sentence == second.sentence and _worst(_Fit(first, 1)) < _worst(_Fit(second, 1))


def _was(after: NumericClaim, claim: NumericClaim) -> bool:
    """ "Increased to 1.8 billion from the 1.5 billion planned": what was before is not what the headline is about."""
    if claim.sentence != after.sentence:
        return False
    return after.before == claim.id or (
        _FROM.search(words_before(claim)) is not None and _TO.search(words_before(after)) is not None
    )


def _worst(fit: _Fit) -> tuple[float, int]:
    return -fit.score, fit.claim.span.start if fit.claim.span is not None else 0


def _gated(head: NumericClaim, own: Sequence[NumericClaim]) -> Pair[NumericClaim] | None:
    """The first figure of the body that the gate finds comparable, one that agrees before one that does not."""
    key = numeric_key(head)
    if key is None:
        return None
    # Over "12 of its 40 shops" a headline has the 12; that it has not the 40 says nothing.
    wholes = {claim.part_of for claim in own} - {None}
    told = [
        (claim, relate(head, claim))
        for claim in own
        if numeric_key(claim) == key and (claim.id not in wholes or claim.quantity.meets(head.quantity))
    ]
    told = [(claim, relation) for claim, relation in told if relation.sum != "not comparable"]
    if not told:
        return None
    agreeing = [(c, r) for c, r in told if c.quantity.meets(head.quantity)]
    alike = [(c, r) for c, r in told if r.sum == "comparable"]
    both = [(c, r) for c, r in alike if c.quantity.meets(head.quantity)]
    same_role = [(c, r) for c, r in agreeing if r.verdict("role") == "same"]
    parts = [(c, r) for c, r in agreeing if c.part_of is not None]
    claim, relation = (both or same_role or parts or alike or agreeing or told)[0]
    return Pair(head, claim, relation, "headline")
