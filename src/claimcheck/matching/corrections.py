"""Figures that a text takes back: those in the note of a correction; and other texts that still have them."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache

from claimcheck.claims.claim import Claim, NumericClaim
from claimcheck.claims.quantity import Quantity
from claimcheck.findings.finding import SAME
from claimcheck.lexing.corrections import in_note
from claimcheck.matching.classes import canonical_measure
from claimcheck.matching.gate import UPDATE_DAYS
from claimcheck.matching.origins import outlet
from claimcheck.matching.same_story import Stories, days_between
from claimcheck.matching.subjects import Pair, Relation
from claimcheck.text.tables import words


def in_correction(claim: Claim) -> bool:
    """The claim stands in a note that says what was wrong before: it is superseded, not asserted.

    >>> from claimcheck.claims.claim import DateClaim, DateValue
    >>> in_correction(DateClaim(date=DateValue(), sentence_text="An earlier version of this story gave the day as May 3."))
    True
    """
    if isinstance(claim, NumericClaim) and claim.framing in ("withdrawn", "corrected"):
        return True
    return claim.sentence_text is not None and _noted(claim.sentence_text)


_noted = lru_cache(maxsize=1024)(in_note)  # the claims of one sentence ask for it one after the other


SHARED_WORDS = 2
"""Words of a note that another text's sentence has to have before both are taken to be about one figure."""


def uncorrected(claims: Sequence[Claim]) -> Iterator[Pair[NumericClaim]]:
    """The figure a note of correction puts right, with the one that another text has for the thing: old or new.

    Such a text is of the same outlet, or tells the same story, and its sentence has the words of the note; one that has the
    note as well has corrected itself. Of its own text a note says what was wrong before; where the old figure still stands
    there, too, it has not been put right.
    """
    numeric = [claim for claim in claims if isinstance(claim, NumericClaim)]
    by_id = {claim.id: claim for claim in numeric if claim.framing == "withdrawn"}
    put_right = [(claim, by_id[claim.corrects]) for claim in numeric if claim.corrects in by_id]
    if not put_right:
        return
    stories = Stories(claims)
    standing = [claim for claim in numeric if claim.framing in ("current", "revised") and not in_correction(claim)]
    noted: dict[tuple[Quantity, Quantity], set[str | None]] = defaultdict(set)
    for right, wrong in put_right:
        noted[right.quantity, wrong.quantity].add(right.document)
    for right, wrong in put_right:
        seen = noted[right.quantity, wrong.quantity] - {right.document}
        for claim in standing:
            if claim.document in seen or not _still(claim, right, wrong):
                continue
            if (
                _left_standing(claim, right, wrong)
                if claim.document == right.document
                else _tied(claim, right, stories)
            ):
                seen.add(claim.document)
                yield Pair(right, claim, _SUPERSEDED, "correction")


def _still(claim: NumericClaim, right: NumericClaim, wrong: NumericClaim) -> bool:
    """The claim has the figure that was wrong, or the one put in its place: that has been seen to.

    A figure beside its own note may seem revised, for the note speaks of it; one of another text then is.
    """
    return (
        claim.modality == "actual"
        and (claim.framing == "current" or claim.document == right.document)
        and claim.quantity.unit in (wrong.quantity.unit, right.quantity.unit)
        and claim.quantity.value is not None
        and claim.quantity.value in (wrong.quantity.value, right.quantity.value)
        and (claim.quantity.unit == right.quantity.unit or not right.quantity.unit)
        and _one_head(claim, right)
        and _one_head(claim, wrong)
    )


def _left_standing(claim: NumericClaim, right: NumericClaim, wrong: NumericClaim) -> bool:
    """The text of the note itself still has the old figure, in a sentence with the words of the note."""
    return claim.quantity.value == wrong.quantity.value != right.quantity.value and _worded_alike(claim, right)


def _one_head(one: NumericClaim, other: NumericClaim) -> bool:
    """Both count one kind of thing; where the note has no noun beside its figure, its words have the other's."""
    if one.quantity.dimension != "count":
        return True  # beside a sum of money stands whose it is as often as what it is for
    first, _ = canonical_measure(one.measure.head, None)
    second, _ = canonical_measure(other.measure.head, None)
    if first is None or second is None:
        return first in (None, "person") or first in _stems(other.context)
    return first == second


def _tied(claim: NumericClaim, right: NumericClaim, stories: Stories) -> bool:
    """The texts may be about one thing, and the sentence has enough of the note's words."""
    if days_between(claim, right) > UPDATE_DAYS:
        return False
    same_outlet = claim.source is not None and right.source is not None and outlet(claim) == outlet(right)
    if not (same_outlet or stories.one(claim, right)):
        return False
    return _worded_alike(claim, right)


def _worded_alike(claim: NumericClaim, right: NumericClaim) -> bool:
    return len(_stems(right.context) & _stems(_WORD.findall(claim.sentence_text or ""))) >= SHARED_WORDS


def _stems(found: Iterable[str]) -> frozenset[str]:
    """Words of meaning without their endings: "attended" and "attend", "marchers" and "marcher"."""
    low = (word.casefold() for word in found)
    return frozenset(_ENDING.sub("", word) for word in low if len(word) > _SHORT and word not in _OF_NOTES)


_SHORT = 3
_WORD = re.compile(r"[^\W\d_]+")
_ENDING = re.compile(r"(?<=\w\w\w)(?:ings?|ed|es|e|s)\Z")
_OF_NOTES = words(
    """
    correction clarification earlier previous original version article story report post column headline misstated
    incorrectly originally amended corrected number figure figures people percent million billion thousand said that
    this which there were have been gave given stated wrong wrongly some about from with than more into over after
    their they would fact should correct
    """
)
"""Words of any note, and words of any sentence."""

_SUPERSEDED = Relation(
    SAME.model_copy(update={"speaker": "unknown"}),
    "comparable",
    0.85,
    "a note of correction replaces the figure",
)
"""The note itself says what the figure is of: what the words of both sentences share is that."""
