"""Whether a figure is said to be, to come, to be possible, or not to be."""

import pytest

from claimcheck import NumericClaim, extract


@pytest.mark.parametrize(
    ("text", "modality"),
    [
        ("Norway has 350 soldiers in Latvia.", "actual"),
        ("Another 350 soldiers will go to Latvia.", "planned"),
        ("Norway said 350 soldiers would go to Latvia.", "planned"),
        ("Norway is sending 350 soldiers to Latvia.", "planned"),
        ("The ministry denied that 350 soldiers were in Latvia.", "denied"),
        ("Norway plans to send 350 soldiers to Latvia.", "planned"),
        ("Norway is on track to have 350 soldiers in Latvia.", "projected"),
        ("Norway is expected to soon send 350 soldiers to Latvia.", "projected"),
        ("Norway could have 350 soldiers in Latvia by May.", "possible"),
        ("Norway must send 350 soldiers to Latvia.", "required"),
        ("Norway will not send 350 soldiers to Latvia.", "denied"),
        ("Norway won't send 350 soldiers to Latvia.", "denied"),
        ("They'll send 350 soldiers to Latvia.", "planned"),
        ("The shops on Schlossstra\u00dfe must hire 350 people.", "required"),
        ("The shops on Schlossstra\u00dfe and Gro\u00dfmarkt are expected to hire 350 people.", "projected"),
        ("The mayor of Riga welcomed 350 soldiers.", "actual"),
        ("On May 4 the candidate met 350 soldiers.", "actual"),
        ("Oslo would not be drawn despite having moved 350 soldiers to Latvia.", "actual"),
        ("No escalation would start in Oslo, despite the 350 soldiers it has massed there.", "actual"),
    ],
)
def test_the_words_before_the_verb_say_how_a_figure_is_meant(text: str, modality: str) -> None:
    [figure] = [claim for claim in extract(text) if isinstance(claim, NumericClaim)]
    assert figure.modality == modality
