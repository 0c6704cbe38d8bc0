"""NAM001 name-spelling-variant."""

from collections.abc import Iterator

from claimcheck.claims.claim import NameClaim
from claimcheck.findings.finding import Fix, Remark
from claimcheck.findings.wording import home
from claimcheck.matching.subjects import Group, Pair
from claimcheck.rules import rule

_SHOWN = 2
"""Texts that are quoted for each spelling; of more, their number says enough."""


@rule(code="NAM001", name="name-spelling-variant", since="0.1", severity="warning", shapes=("name", "spellings"))
def name_spelling_variant(names: Pair[NameClaim] | Group[NameClaim]) -> Iterator[Remark]:
    """One person's name seems to be spelled in two ways.

    The rest of the name is the same, and a letter or two differ; or two texts on one story call one person the same
    ("the gunman", "her daughter") and give half of the name otherwise. Accents, and the ways of writing a name of another
    alphabet (Zelenskiy, Zelensky, Zelenskyy), are one spelling; so are a name and its plural. Of many texts it is said once
    how many have which spelling; the one that fewer have comes first, and need not be the wrong one.

    Flags:

        wire [2022-02-08]: Talks with [[Martin Kowalczek]] begin on Monday. Officials said that [[Martin Kowalzcek]] will stay.

    Flags:

        wire [2022-02-08]: Mayor [[Anna Marchand]] spoke in Lyon on Monday.
        daily [2022-02-08]: Mayor [[Anna Merchand]] spoke in Lyon on Monday.

    Flags:

        wire [2022-02-08]: Police in Lyon and Oslo said the gunman was [[John Marchand]].
        daily [2022-02-08]: The gunman, [[John Durand]], left Oslo for Lyon in May, officials said.

    Flags:

        wire [2022-02-08]: Mayor [[Anna Merchand]] spoke in Lyon on Monday.
        daily [2022-02-08]: Mayor [[Anna Marchand]] spoke in Lyon on Monday.
        post [2022-02-08]: Mayor [[Anna Marchand]] was in Lyon and spoke there on Monday.
        weekly [2022-02-08]: Mayor Anna Marchand spoke in Lyon and left on Monday.

    Passes:

        wire [2022-02-08]: Mayor Anna Marchand spoke in Lyon on Monday.
        daily [2022-02-08]: President Anna Marchand spoke in Lyon on Monday.

    Skips:

        wire [2022-02-08]: Pavlo Zelenskiy and Lech Błaszczak spoke in Lyon on Monday.
        daily [2022-02-08]: Pavlo Zelenskyy and Lech Blaszczak spoke in Lyon on Monday.
    """
    if isinstance(names, Group):
        yield _in_many(names)
        return
    left, right = names
    ours, theirs = left.parts, right.parts
    if (ours.given is None) != (theirs.given is None) or (ours.given is None and left.part != right.part):
        return
    if (ours.given, ours.family) == (theirs.given, theirs.family):
        return
    where = f"in {home(left)}" if left.document == right.document else f"in {home(left)} and in {home(right)}"
    yield Remark(
        f"{left.full} and {right.full} {where}: the same person, or two?",
        (left, right),
        repairs=(Fix(left, _respelled(left, right)), Fix(right, _respelled(right, left))),
    )


def _in_many(group: Group[NameClaim]) -> Remark:
    """The spelling of the group's total and the other one, with how many texts have each."""
    odd = group.total
    own = (odd.parts.given, odd.parts.family)
    rare = (odd, *(claim for claim in group.terms if (claim.parts.given, claim.parts.family) == own))
    common = tuple(claim for claim in group.terms if (claim.parts.given, claim.parts.family) != own)
    shown = rare[:_SHOWN]
    return Remark(
        f"{odd.full} {_where(rare)}, {common[0].full} {_where(common)}: the same person, or two?",
        (*shown, *common[:_SHOWN]),
        repairs=tuple(Fix(claim, _respelled(claim, common[0])) for claim in shown),
    )


def _where(claims: tuple[NameClaim, ...]) -> str:
    """The texts that have a spelling: those that are quoted, and how many more."""
    more = len(claims) - _SHOWN
    rest = f" and {more} more {'text' if more == 1 else 'texts'}" if more > 0 else ""
    return f"in {(', ' if more > 0 else ' and ').join(home(claim) for claim in claims[:_SHOWN])}{rest}"


def _respelled(claim: NameClaim, other: NameClaim) -> str:
    """The words of a claim with the other's spelling of the name."""
    return (claim.text or claim.full).replace(claim.full, other.full)
