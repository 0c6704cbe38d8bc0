"""XSC002 bound-violation."""

from collections.abc import Iterator

from claimcheck.claims.claim import NumericClaim
from claimcheck.claims.writing import reach
from claimcheck.findings.finding import Remark, Severity
from claimcheck.findings.wording import both, figure, term
from claimcheck.matching.subjects import Pair
from claimcheck.rules import rule


@rule(code="XSC002", name="bound-violation", since="0.1", over=("XSC001",))
def bound_violation(pair: Pair[NumericClaim]) -> Iterator[Remark]:
    """One text gives a bound ("more than 100,000") and a figure for the same thing lies beyond it.

    "More than" and "fewer than" leave out the figure itself, "at least" and "up to" take it in. A figure on the right
    side but farther off than readers expect ("more than 40" is seldom 60) is noted, not flagged. Within one text the
    owner and the place have to be named for both, and the day is the same. The same figure with and without its hedge
    ("more than 40", "40") is how desks shorten, no contradiction.

    Flags:

        wire [2022-02-08]: Norway has more than [[100,000]] troops near the border, the army said.
        daily [2022-02-08]: Norway has [[90,000]] troops near the border, the army said.

        wire: At least [[14]] people were killed in Lyon, police said.
        daily: In all [[12]] people were killed in Lyon, police said.

    Passes:

        wire [2022-02-08]: Norway has more than 100,000 troops near the border, the army said.
        daily [2022-02-08]: Norway has some 110,000 troops near the border, the army said.

        wire: Up to 14 people were killed in Lyon, police said.
        daily: In all 14 people were killed in Lyon, police said.

        wire [2022-02-08]: More than 40 schools in Riga were closed. By noon 30 schools were closed in Riga, and others
            followed.

    Notes:

        wire [2022-02-08]: Norway has more than [[40]] tanks near the border, the army said.
        daily [2022-02-08]: Norway has [[90]] tanks near the border, the army said.

    Skips:

        wire: More than 100,000 troops stand in Norway.
        daily: Some 90,000 troops stand in Latvia.
    """
    left, right = pair
    if not (left.quantity.one_sided or right.quantity.one_sided) or _vague(pair):
        return
    told = both(left, right)
    if left.quantity.same_figure(right.quantity):
        equation = f"{term(left)}, {term(right)}: one figure"
        yield Remark(f"{told}: the same figure, hedged in one", (left, right), "consistent", equation)
    elif not left.quantity.meets(right.quantity):
        yield Remark(
            f"{told} for the same thing",
            evidence=(left, right),
            equation=f"{term(left)} leaves no room for {term(right)}",
            severity=_gravity(pair),
        )
    elif not left.quantity.likely.meets(right.quantity.converted(left.quantity.unit).likely):
        far = left if left.quantity.one_sided else right
        words = f"{told}: possible, though readers take {figure(far)} for {reach(far.quantity.likely)}"
        yield Remark(words, (left, right), "note", f"{term(left)} allows {term(right)}")
    else:
        equation = f"{term(left)} allows {term(right)}"
        yield Remark(f"{told}: both may stand", (left, right), "consistent", equation)


def _vague(pair: Pair[NumericClaim]) -> bool:
    """Within one text a bound is held only against figures of one day whose owner and place are named.

    "More than 40 schools in Riga were closed ... by noon 30 were": what nobody owns, a text may well tell twice.
    """
    left, right = pair
    named = left.measure.entity is not None and right.measure.entity is not None and left.when == right.when
    return not pair.crosses and not (named and not {"entity", "place"} & set(pair.relation.unknown()))


def _gravity(pair: Pair[NumericClaim]) -> Severity | None:
    """A text seldom contradicts itself on one page: there it is a question, not an error."""
    return "warning" if not pair.crosses or pair.relation.verdict("speaker") == "unknown" else None
