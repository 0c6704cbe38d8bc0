"""ARI001 sum-mismatch."""

from collections.abc import Iterator

from claimcheck.claims.balance import balance
from claimcheck.claims.claim import NumericClaim
from claimcheck.claims.writing import reach
from claimcheck.findings.finding import Remark
from claimcheck.findings.wording import figure, fixes, signed_sum, term, thing
from claimcheck.matching.subjects import Group
from claimcheck.rules import rule


@rule(code="ARI001", name="sum-mismatch", since="0.1", shapes=("sum",))
def sum_mismatch(group: Group[NumericClaim]) -> Iterator[Remark]:
    """Figures that a text adds up do not come to the total it gives.

    Only what a text ties together is added: what comes on top ("another", "to join", "adding to"), what is listed as
    all the parts, and the total named for them ("bringing the total to", "there will now be"). Figures that merely
    happen to stand together are not.

    Flags:

        wire: Britain will send [[350]] troops to join [[100]] engineers already in Poland, bringing the total to
            [[460]].

        wire: The blast killed [[12]] soldiers and [[7]] civilians, a total of [[21]] people.

        wire: Norway will add a further [[350]] Norwegian troops to the [[100]] Norwegian engineers in Latvia. There
            will now be [[460]] Norwegian troops in Latvia.

    Passes:

        wire: Britain will send 350 troops to join 100 engineers already in Poland, bringing the total to 450.

        wire: Norway will add a further 350 Norwegian troops to the 100 Norwegian engineers in Latvia. There will
            now be 450 Norwegian troops in Latvia.

    Skips:

        wire: Britain will send 350 troops to Poland. The port of Gdansk handled 460 ships last year.

        wire: The convoy had 12 lorries and 7 cars. Later 21 lorries were seen in Kharkiv.

        wire: The chain will open 42 shops and close 33 shops, bringing the total number of its shops to 265.

        wire: The city gave $2 million in May and $3 million in June, for a total of $9 million since 2010.
    """
    quantities = [part.quantity for part in group.terms]
    if not all(q.exact for q in (*quantities, group.total.quantity)):
        return
    left = signed_sum(group.terms, group.signs)
    sums = balance(quantities, group.signs, group.total.quantity)
    total = term(group.total)
    if sums.verdict == "apart":
        yield Remark(
            f"{left} come to {reach(sums.reckoned)}, and the total is given as {figure(group.total)}",
            evidence=group.members,
            equation=f"{left} = {reach(sums.reckoned)}, not {total}",
            repairs=fixes(group.terms, group.signs, group.total),
        )
    else:
        yield Remark(f"{left} come to {total}{thing(group.total)}", group.members, "consistent", f"{left} = {total}")
