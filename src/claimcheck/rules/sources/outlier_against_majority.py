"""XSC005 outlier-against-majority."""

from collections.abc import Iterator

from claimcheck.claims.claim import NumericClaim
from claimcheck.findings.finding import Remark
from claimcheck.findings.wording import figure, home, term
from claimcheck.matching.subjects import Group
from claimcheck.rules import rule

SEVERAL = 2
"""Origins that have to agree: one word against another is no majority."""

SHOWN = 12
"""Texts that are quoted for one value: of more, one of each origin goes first."""

NAMED = 3
"""Texts of a message that are named; of more, their number says enough."""


@rule(
    code="XSC005",
    name="outlier-against-majority",
    since="0.1",
    severity="warning",
    shapes=("cluster",),
    where="cross",
)
def outlier_against_majority(group: Group[NumericClaim]) -> Iterator[Remark]:
    """Several texts have one value for a thing, and one text has another.

    Texts of one outlet and copies of one text count as one origin: five papers that print one dispatch are no majority.
    Many may be wrong where one is right, so it is said how many have which value, never which one to take.

    Flags:

        wire (Lyon Courier) [2017-07-22]: The actor Jane Moss, [[71]], was found dead in a hotel on Friday.
        daily (Leeds Gazette) [2017-07-23]: Neighbours remembered [[71]]-year-old Jane Moss as a quiet woman.
        weekly (Gdańsk News) [2017-07-23]: Jane Moss, [[72]], had lived alone since the death of her brother.

    Passes:

        wire (Lyon Courier) [2017-07-22]: The actor Jane Moss, 71, was found dead in a hotel on Friday.
        daily (Leeds Gazette) [2017-07-23]: Neighbours remembered 71-year-old Jane Moss as a quiet woman.
        weekly (Gdańsk News) [2017-07-23]: Jane Moss, 71, had lived alone since the death of her brother.

    Skips:

        wire (Lyon Courier) [2017-07-22]: The actor Jane Moss, 71, was found dead in a hotel on Friday.
        daily (Leeds Gazette) [2017-07-23]: Neighbours remembered 71-year-old Jane Moss as a quiet woman.
        weekly (Gdańsk News) [2017-07-23]: Paul Moss, 72, had lived alone since the death of his brother.
    """
    alone = group.total
    agreed = group.terms
    if any(claim.quantity.meets(alone.quantity) for claim in agreed):
        everyone, shown = (*agreed, alone), (*_exemplars(group), alone)
        yield Remark(f"{_texts(everyone)} have {figure(alone)} for the same thing", shown, "consistent", term(alone))
        return
    origins = len(set(group.origins))
    if origins < SEVERAL:
        return
    yield Remark(
        f"{_texts(agreed)} of {origins} origins have {figure(agreed[0])}, {home(alone)} has {figure(alone)} for the same thing",
        evidence=(*_exemplars(group), alone),
        equation=f"{term(agreed[0])} ({len(agreed)}) is not {term(alone)} (1)",
    )


def _exemplars(group: Group[NumericClaim]) -> tuple[NumericClaim, ...]:
    """The texts that are quoted, in their order: all of them, or as many as show every origin first."""
    seen: set[int] = set()
    later: list[int] = []
    first: list[int] = []
    for at, origin in enumerate(group.origins):
        (later if origin in seen else first).append(at)
        seen.add(origin)
    return tuple(group.terms[at] for at in sorted((*first, *later)[:SHOWN]))


def _texts(claims: tuple[NumericClaim, ...]) -> str:
    """How many texts, and which, where they are few."""
    names = [home(claim) for claim in claims]
    more = f" and {len(names) - NAMED} more" if len(names) > NAMED else ""
    return f"{len(names)} texts ({', '.join(names[:NAMED])}{more})"
