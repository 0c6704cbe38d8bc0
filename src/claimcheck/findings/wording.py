"""Phrases that remarks share: how a claim is named, and how an equation and its repairs are put."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from claimcheck.claims.balance import remedies
from claimcheck.claims.claim import Claim, NumericClaim
from claimcheck.claims.identity import squeeze
from claimcheck.claims.writing import like, short, spoken
from claimcheck.findings.finding import Fix


def figure(claim: NumericClaim) -> str:
    """The figure as the text has it, with its hedge: "some 110,000", "$8 million"."""
    if claim.text is None:
        return spoken(claim.quantity)
    hedge, found, _ = (claim.mention or "").partition(claim.text)
    return squeeze(f"{hedge if found else ''}{claim.text}")


def term(claim: NumericClaim) -> str:
    """The figure as an equation shows it: as the text has it, in digits where the text spells it out."""
    written = figure(claim)
    return written if any(char.isdigit() for char in written) else spoken(claim.quantity)


def measured(claim: NumericClaim) -> str:
    """The figure with its unit, as the text has it: "about 10 miles"; for claims made by hand the unit's own name."""
    if claim.text is None:
        return with_unit(None, claim)
    return squeeze(claim.mention or claim.text)


def with_unit(value: Decimal | None, claim: NumericClaim) -> str:
    """A value in the unit of the claim, in the words of its mention; None is the claim's own figure."""
    digits = spoken(claim.quantity) if value is None else short(value)
    return f"{digits}{unit_behind(claim)}"


def unit_behind(claim: NumericClaim) -> str:
    """The unit as it stands behind the figure, with the space before it; for claims made by hand its own name."""
    _, found, unit = (claim.mention or "").partition(claim.text or "\0")
    space = " " if unit[:1].isspace() else ""
    return f"{space}{squeeze(unit)}" if found else f" {claim.quantity.unit}".rstrip()


def home(claim: Claim) -> str:
    """The text a claim stands in: "wire", "the headline of wire"; claims made by hand are just "a claim"."""
    if claim.document is None:
        return "a claim"
    if isinstance(claim, NumericClaim) and claim.section == "headline":
        return f"the headline of {claim.document}"
    return claim.document


def both(left: NumericClaim, right: NumericClaim) -> str:
    """Two figures and where they stand: "wire has 12 and daily has 15", "wire has 12 and 15"."""
    if left.document == right.document and left.section != "headline":
        return f"{home(left)} has {figure(left)} and {figure(right)}"
    return f"{home(left)} has {figure(left)} and {home(right)} has {figure(right)}"


def thing(claim: NumericClaim) -> str:
    """What is counted and where, in front of a space: " British troops in Poland"; nothing where it is not known."""
    head = claim.measure.head
    if head is None or claim.quantity.unit:
        return ""
    words = " ".join((*claim.measure.modifiers, head if claim.quantity.value == 1 else plural(head)))
    return f" {words} in {' and '.join(claim.place)}" if claim.place else f" {words}"


def plural(noun: str) -> str:
    """The plural of a lemma, for messages.

    >>> plural("troop"), plural("person"), plural("body"), plural("match")
    ('troops', 'people', 'bodies', 'matches')
    """
    if noun in _PLURALS:
        return _PLURALS[noun]
    if noun.endswith("y") and noun[-2:-1] not in "aeiou":
        return f"{noun[:-1]}ies"
    return f"{noun}es" if noun.endswith(("s", "x", "z", "ch", "sh")) else f"{noun}s"


_PLURALS = {
    "person": "people",
    "man": "men",
    "woman": "women",
    "child": "children",
    "foot": "feet",
    "life": "lives",
    "personnel": "personnel",
    "police": "police",
    "dead": "dead",
    "injured": "injured",
    "wounded": "wounded",
    "killed": "killed",
    "missing": "missing",
    "aircraft": "aircraft",
}


def signed_sum(terms: Sequence[NumericClaim], signs: Sequence[int]) -> str:
    """The left side of an equation: "350 + 100", "5,412 - 4,900"."""
    ordered = sorted(zip(terms, signs, strict=True), key=lambda pair: -pair[1])
    words = ""
    for at, (claim, sign) in enumerate(ordered):
        joint = "" if at == 0 and sign > 0 else "-" if at == 0 else " + " if sign > 0 else " - "
        words += f"{joint}{term(claim)}"
    return words


def fixes(terms: Sequence[NumericClaim], signs: Sequence[int], total: NumericClaim) -> tuple[Fix, ...]:
    """Every change of one figure that makes the equation hold, written as the figure is written."""
    members = (*terms, total)
    found = remedies([t.quantity for t in terms], signs, total.quantity)
    return tuple(Fix(members[at], like(value, members[at].text)) for at, value in found)
