"""Whether a figure is said to be, to come, to be possible, or not to be."""

import pytest

from claimcheck import Document, NumericClaim, extract


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
        ("The cost will not exceed 350 euros.", "planned"),
        ("The court cannot hold 350 people.", "denied"),
        ("Not only Norway has 350 soldiers in Latvia.", "actual"),
        ("Norway, not known for haste, has cut 350 jobs.", "actual"),
        ("Norway was able to send 350 soldiers.", "actual"),
        ("It recalled 350 cars with a latch that may fail.", "actual"),
        ("Norway moved 350 soldiers as the river may rise.", "actual"),
        ("The price is seen at 350 euros.", "projected"),
        ("The man was last seen at 350 Harbour Street with 350 euros.", "actual"),
    ],
)
def test_the_words_before_the_verb_say_how_a_figure_is_meant(text: str, modality: str) -> None:
    [figure] = [claim for claim in extract(text) if isinstance(claim, NumericClaim)]
    assert figure.modality == modality


@pytest.mark.parametrize(
    ("title", "modality"),
    [
        ("Norway to send 350 soldiers to Latvia", "planned"),
        ("NORWAY TO RECALL 350 CARS", "planned"),
        ("Norway agrees to send 350 soldiers", "planned"),
        ("NORWAY FORCED TO CLOSE 350 SCHOOLS", "actual"),
        ("OIL PRICE RISES TO RECORD 350 EUROS", "actual"),
        ("Norway May Send 350 Soldiers", "possible"),
        ("NORWAY MAY DOWNGRADE 350 TOWNS", "possible"),
        ("OIL PRICES RISE 350 EUROS IN MAY", "actual"),
        ("NORWAY MAY OIL OUTPUT UP 350 TONNES", "actual"),
        ("Norway's May Budget Deficit 350 Million Euros", "actual"),
        ("Norway May Downgrade Up to 350 Towns", "possible"),
        ("Oil seen between 350 and 360 euros", "projected"),
    ],
)
def test_headlines_have_their_own_ways_to_say_what_is_to_come(title: str, modality: str) -> None:
    text = "The town lies on a river. It was founded long ago."
    found = [claim for claim in extract(Document(title=title, text=text)) if isinstance(claim, NumericClaim)]
    assert {claim.modality for claim in found} == {modality}
