"""ARI004 part-exceeds-whole."""

from collections.abc import Iterator

from claimcheck.claims.claim import NumericClaim
from claimcheck.claims.interval import Interval
from claimcheck.claims.writing import like, reach
from claimcheck.findings.finding import Fix, Remark
from claimcheck.findings.wording import figure, signed_sum, term
from claimcheck.matching.subjects import Group, Pair
from claimcheck.rules import rule


@rule(
    code="ARI004",
    name="part-exceeds-whole",
    since="0.1",
    answers=("contained",),
    shapes=("part", "parts"),
    declines={"order": "left is the part and right the whole: turned round it is another question"},
)
def part_exceeds_whole(subject: Pair[NumericClaim] | Group[NumericClaim]) -> Iterator[Remark]:
    """A part, or several that have nobody in common, is larger than the whole it is said to be part of.

    The text has to say that the one is part of the other: "of the 45 people aboard", "including", "of whom". What is
    added ("another 2 were picked up") is no part. Men, women and children are different people: their numbers are added up.
    Both have to count one thing, or people: firms include shops, and are not fewer for that. What is left when some add
    to it and others take from it (a rise, a profit, a net loss) may be less than its parts.

    Flags:

        wire: Of the [[45]] people aboard, [[47]] were rescued.

        wire: The team sent [[12]] swimmers, including [[15]] women, to Athens.

        wire: [[47]] of the [[45]] people aboard were rescued.

        wire: Police arrested [[12]] people, including [[seven]] men and [[six]] women.

    Passes:

        wire: Police arrested 12 people, including six men and four women.

        wire: Of the 45 people aboard, 45 were rescued; another 2 were picked up from a second boat.

        wire: The team sent 12 swimmers, including 5 women, to Athens.

    Skips:

        wire: The ferry carried 45 people. A second boat picked up 47 sheep.

        wire: The two firms, including 14 shops in Lyon, were sold.

        wire: Of the 2.3 percent rise in rents, taxes made up 3 percent, while insurance took off 0.7 percent.
    """
    if isinstance(subject, Group):
        yield from _together(subject)
        return
    part, whole = subject
    room = Interval(None, whole.quantity.high, high_open=whole.quantity.high_open)
    equation = f"{term(part)} of {term(whole)}"
    if part.quantity.interval.meets(room):
        if not _one_phrase(part, whole):
            yield Remark(f"{figure(part)} is a part of {figure(whole)}", (whole, part), "consistent", equation)
        return
    repairs: tuple[Fix, ...] = ()
    if part.quantity.value is not None and whole.quantity.value is not None:
        repairs = (Fix(part, like(whole.quantity.value, part.text)), Fix(whole, like(part.quantity.value, whole.text)))
    yield Remark(
        f"{figure(part)} is given as a part of {figure(whole)}",
        evidence=(whole, part),
        equation=f"{term(part)} > {term(whole)}",
        repairs=repairs,
    )


def _together(group: Group[NumericClaim]) -> Iterator[Remark]:
    """Parts that have nobody in common, added up; where they come to less than the whole, nothing is said."""
    whole = group.total
    reckoned = Interval.sum(part.quantity.interval for part in group.terms)
    left = signed_sum(group.terms, group.signs)
    if reckoned.meets(whole.quantity.interval):
        yield Remark(
            f"{left} are all of {figure(whole)}", (whole, *group.terms), "consistent", f"{left} = {term(whole)}"
        )
    elif not reckoned.meets(Interval(None, whole.quantity.high, high_open=whole.quantity.high_open)):
        yield Remark(
            f"{left} come to {reach(reckoned)}, and are given as parts of {figure(whole)}",
            evidence=(whole, *group.terms),
            equation=f"{left} = {reach(reckoned)} > {term(whole)}",
        )


def _one_phrase(part: NumericClaim, whole: NumericClaim) -> bool:
    """ "12 of the 45 passengers": whoever reads the one reads the other, and nothing is confirmed by it."""
    return part.mention is not None and whole.mention is not None and part.mention.endswith(f" {whole.mention}")
