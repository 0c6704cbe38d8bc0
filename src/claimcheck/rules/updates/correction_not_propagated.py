"""TMP004 correction-not-propagated."""

from collections.abc import Iterator

from claimcheck.claims.claim import NumericClaim
from claimcheck.claims.writing import like
from claimcheck.findings.finding import Fix, Remark
from claimcheck.findings.wording import figure, home, term
from claimcheck.matching.subjects import Pair
from claimcheck.rules import rule


@rule(code="TMP004", name="correction-not-propagated", since="0.1", shapes=("correction",))
def correction_not_propagated(pair: Pair[NumericClaim]) -> Iterator[Remark]:
    """A note corrects a figure, and another text, or its own, still has the figure that was wrong.

    The note says which figure takes the place of which ("5,500, not 1,000"); what it says of the old one is no claim. The
    other text is of the same outlet or tells the same story, and its sentence has the words of the note. In the text of
    the note itself it is a warning: the old number may have come to stand beside the same words for another reason.

    Flags:

        story (Lyon Courier) [2022-02-08]: Thousands marched through Lyon on Monday.

            Correction: An earlier version of this article misstated the number of people who attended the rally. It was
            [[5,500]], not 1,000.
        sidebar (Lyon Courier) [2022-02-08]: The rally, which [[1,000]] people attended, ended at noon.

        story: About [[1,000]] people attended the rally in Lyon.

            Correction: About [[5,500]] people attended the rally, not about 1,000.

    Passes:

        story (Lyon Courier) [2022-02-08]: Anna Keller led the way.

            Correction: An earlier version of this article misstated the number of people who attended the rally. It was
            5,500, not 1,000.
        sidebar (Lyon Courier) [2022-02-08]: About 5,500 people attended the rally, which ended at noon.

    Skips:

        story (Lyon Courier) [2022-02-08]: Anna Keller led the way.

            Correction: An earlier version of this article misstated the number of people who attended the rally. It was
            5,500, not 1,000.
        sidebar (Lyon Courier) [2022-02-08]: The ferry to Leeds takes 1,000 passengers.

        story (Lyon Courier) [2022-02-08]: Anna Keller led the way.

            Correction: An earlier version of this article misstated the number of people who attended the rally. It was
            5,500, not 1,000.
        sidebar (Lyon Courier) [2022-02-08]: Initially, 1,000 people were said to have attended the rally.
    """
    right, late = pair
    if right.quantity.meets(late.quantity):
        yield Remark(f"{home(late)} has the figure that {home(right)} corrected", (right, late), "consistent")
        return
    value = right.quantity.value
    own = late.document == right.document
    noted = "its own note" if own else home(right)
    yield Remark(
        f"{home(late)} has {figure(late)}, which {noted} corrects to {figure(right)}",
        evidence=(right, late),
        equation=f"{term(right)} in place of {term(late)}",
        repairs=(Fix(late, term(right) if value is None else like(value, late.text)),)
        if right.quantity.unit == late.quantity.unit
        else (),
        severity="warning" if own else None,
    )
