"""HED001 headline-number-vs-body."""

from collections.abc import Iterator

from claimcheck.claims.claim import NumericClaim
from claimcheck.claims.magnitude import agree, cut_off
from claimcheck.claims.writing import like
from claimcheck.findings.finding import Fix, Remark
from claimcheck.findings.wording import figure, term, thing
from claimcheck.matching.subjects import Pair
from claimcheck.rules import rule

_ROLE = {
    "increment": "the increment, what is added",
    "decrement": "what is taken away",
    "total": "the total",
    "part": "a part",
    "change": "the change",
}


@rule(
    code="HED001",
    name="headline-number-vs-body",
    since="0.1",
    answers=("comparable", "explained", "contained"),
    shapes=("headline",),
    where="within",
    declines={"order": "left is the headline, right the body: turned round it is another question"},
)
def headline_number_vs_body(pair: Pair[NumericClaim]) -> Iterator[Remark]:
    """The headline gives a figure that nothing in the story bears out.

    It is flagged where two things come together: no figure of the story bears it out, and one stands where it would
    have to stand. Headlines round, cut digits off, drop hedges, add up and take differences; any figure of the lead
    that agrees bears them out, and any further down, unless the first sentence says nearly all the headline says. The
    figure held against them is the first of its kind in the sentence of the lead that shares their words: not what it
    was before, what it is compared with, a part of it or a whole, another period, or something many times its size.

    Flags:

        wire "Norway sends [[450]] troops to Latvia": Norway is to add another [[350]] soldiers to its force in Latvia,
            Oslo said. There will then be 450 Norwegian troops in Latvia.

        wire "Hale to buy up to [[10]] ships": Hale said it will buy up to [[40]] ships.

    Passes:

        wire "Norway sends 350 troops to Latvia": Norway said another 350 soldiers will be sent to Latvia. There will
            then be 450 Norwegian troops in Latvia.

        wire "UK sends nearly 500 troops to Poland": Britain said another 480 soldiers will be sent to Poland.

        wire "Keller lifts stake in Hale to 11 percent": Keller has raised its stake in Hale to 11.3 percent of the shares,
            from 6.3 percent.

    Skips:

        wire "Norway grows 3.1 percent in 2021": Norway grew 1.1 percent in the last quarter of 2021, Oslo said. That left
            growth for the year at 3.1 percent.

        wire "UK sends 450 troops to Poland": Britain said 350 schools were closed by the storm.
    """
    head, body = pair
    if pair.relation.sum != "comparable" or not _same_story(pair):
        return
    if agree(head.quantity, body.quantity) or _borne_out(head, body):
        role = _ROLE.get(body.role, "what there is")
        message = f"the headline's {figure(head)} is the story's {figure(body)}{thing(body)}: {role}"
        yield Remark(message, (head, body), "consistent", f"{term(head)} = {term(body)}")
    elif "vague" not in (head.quantity.bound, body.quantity.bound):
        yield Remark(
            f"the headline has {figure(head)}, the story {figure(body)} for the same thing",
            evidence=(head, body),
            equation=f"{term(head)} is not {term(body)}",
            repairs=_repairs(head, body),
        )


def _same_story(pair: Pair[NumericClaim]) -> bool:
    """What the lead says is what the headline is about; further down only what is known to be the same is."""
    return pair.right.section == "lead" or not {"entity", "place"} & set(pair.relation.unknown())


def _borne_out(head: NumericClaim, body: NumericClaim) -> bool:
    """The headline drops the hedge ("12 dead" over "at least 12"), or cuts digits off: "$16bn" over "$16.6bn"."""
    stated, told = head.quantity, body.quantity
    if stated.same_figure(told) or stated.unit != told.unit or stated.bound != "exact":
        return stated.same_figure(told)
    return cut_off(stated, told)


def _repairs(head: NumericClaim, body: NumericClaim) -> tuple[Fix, ...]:
    if head.quantity.value is None or body.quantity.value is None or head.quantity.unit != body.quantity.unit:
        return ()
    return Fix(head, like(body.quantity.value, head.text)), Fix(body, like(head.quantity.value, body.text))
