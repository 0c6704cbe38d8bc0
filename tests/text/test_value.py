"""Models that are built without validation are those that validation would have made."""

import datetime as dt

import pytest

from claimcheck import Document, extract
from claimcheck.claims.claim import CLAIM
from claimcheck.text.span import Span
from claimcheck.text.value import built

TEXTS = [
    "Clara Voss said on May 3 that Norway would send about 350 troops to Latvia, up from 200 a year ago.",
    '"We lost 3 to 5 percent," said Hale. Last week some 12 of the 45 aboard were hurt near Bergen on Thursday.',
    "Two dozen boats left at 5 p.m. on February 10, 2021. Prices rose 3.2% to $4.5 million, the ministry denied.",
]


@pytest.mark.parametrize("text", TEXTS)
def test_every_claim_of_a_text_is_valid(text: str) -> None:
    claims = extract(Document(text=text, published=dt.date(2022, 2, 12)))
    assert claims
    for claim in claims:
        again = CLAIM.validate_python(claim.model_dump(), strict=True)
        assert (again, again.model_dump_json()) == (claim, claim.model_dump_json())


def test_fields_that_are_not_given_have_their_default() -> None:
    assert built(Span, start=1, end=4) == Span(start=1, end=4)
