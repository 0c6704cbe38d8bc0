"""Changes in percent, as sentences tie them."""

import pytest

from claimcheck import NumericClaim, extract


def numeric(text: str) -> list[NumericClaim]:
    return [claim for claim in extract(text) if isinstance(claim, NumericClaim)]


@pytest.mark.parametrize(
    "text",
    [
        "Sales rose 12 percent to $56 million from $50 million.",
        "Sales of $56 million were up 12 percent from $50 million a year earlier.",
        "Sales fell to $44 million from $50 million, a 12 percent drop.",
        "Profit rose 12% to $56m (£30m) for the three months to December, against $50m a year earlier.",
        "Output was 56 million tonnes, up 12 percent on 50 million tonnes in 2019.",
        "The fleet grew from 50 ships to 60 ships, a rise of 20 percent.",
        "The fleet shrank from 50 to 40 ships, a sharp drop of 20 percent.",
    ],
)
def test_a_change_is_tied_to_its_two_levels(text: str) -> None:
    claims = {claim.id: claim for claim in numeric(text)}
    (change,) = (claim for claim in claims.values() if claim.change_of is not None)
    after = claims[change.change_of or ""]
    before = claims[after.before or ""]
    assert (change.quantity.unit, str(before.quantity.value)[:2]) == ("percent", "50")


@pytest.mark.parametrize(
    "text",
    [
        "Sales rose 12 percent a year to $56 million from $50 million.",
        "Underlying sales rose 12 percent to $56 million from $50 million.",
        "Sales rose 12 percent to $56 million. Costs were $50 million.",
    ],
)
def test_a_change_on_another_basis_is_tied_to_nothing(text: str) -> None:
    assert not [claim for claim in numeric(text) if claim.change_of is not None and claim.quantity.unit == "percent"]


@pytest.mark.parametrize(
    "text",
    [
        "Flows fell to 20 percent from 40 percent, to 33 million litres a day from 67.",
        "Flows fell 50 percent to 33 million litres a day from 66.",
    ],
)
def test_a_level_in_percent_and_a_scale_left_out_are_no_change(text: str) -> None:
    assert [claim.text for claim in numeric(text) if claim.change_of is not None] == []
