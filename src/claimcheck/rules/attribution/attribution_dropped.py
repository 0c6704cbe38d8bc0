"""ATT004 attribution-dropped."""

from collections.abc import Iterator

from claimcheck.claims.claim import NumericClaim
from claimcheck.findings.finding import Remark
from claimcheck.findings.wording import figure, home
from claimcheck.matching.subjects import Pair
from claimcheck.rules import rule


@rule(
    code="ATT004",
    name="attribution-dropped",
    since="0.1",
    severity="warning",
    answers=("comparable", "updated"),
    shapes=("relayed", "trimmed"),
    where="cross",
)
def attribution_dropped(pair: Pair[NumericClaim]) -> Iterator[Remark]:
    """A story states as fact what the text it cites or copies gives as somebody's word.

    Asked only of a story that cites the other text, by the name of the paper, or shares most of its wording with it; never
    of two that merely have one figure. A paragraph that speaks of saying at all is taken to attribute what stands in it,
    but where the copy has the very sentence without its speaker, and whoever speaks beside it is somebody else and speaks
    there in the source too.

    Flags:

        wire (Lyon Courier) [2022-02-08]: Norway has some [[110,000]] troops near the border, U.S. officials said.
        daily (Leeds Post) [2022-02-08]: The Lyon Courier first reported on the build-up.

            Norway has some [[110,000]] troops near the border.

    Passes:

        wire (Lyon Courier) [2022-02-08]: Norway has some 110,000 troops near the border, U.S. officials said.
        daily (Leeds Post) [2022-02-08]: The Lyon Courier first reported on the build-up.

            Norway has some 110,000 troops near the border, according to U.S. officials.

    Skips:

        wire (Lyon Courier) [2022-02-08]: Norway has some 110,000 troops near the border, U.S. officials said.
        daily (Leeds Post) [2022-02-08]: Norway has some 110,000 troops near the border.
    """
    source, story = pair
    spoken = source.speaker is not None and source.speaker.name is not None and not source.cited
    hearsay = story.hearsay and pair.shape != "trimmed"
    bare = story.speaker is None and not (story.quoted or story.cited or hearsay)
    if spoken and bare and story.needs_voucher:
        assert source.speaker is not None
        yield Remark(
            f"{home(source)} has {figure(source)} from {source.speaker.name}, {home(story)} gives it as fact",
            evidence=(source, story),
        )
