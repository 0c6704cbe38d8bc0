"""Changes in percent, as sentences tie them."""

import pytest

from claimcheck import NumericClaim, check, extract


def numeric(text: str) -> list[NumericClaim]:
    return [claim for claim in extract(text) if isinstance(claim, NumericClaim)]


@pytest.mark.parametrize(
    "text",
    [
        "Sales rose 12 percent to $56 million from $50 million.",
        "Sales rose 12 per cent to $56 million from $50 million.",
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
        "Sales rose 12 percent on a comparable-store basis to $56 million from $50 million.",
        "On a comparable basis, sales rose 12 percent to $56 million from $50 million.",
        "Sales rose 12 percent in volume to $56 million from $50 million.",
        "Sales were $56 million, up 12 percent in local currencies from $50 million.",
        "Visits rose 12 percent among women to 56,000 from 50,000.",
        "Exports rose 30 percent in May, year-on-year, to $56 million from $50 million in April.",
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


def tied(text: str) -> list[tuple[str | None, str | None, str | None]]:
    """Each change with what was before and what was after."""
    claims = {claim.id: claim for claim in numeric(text)}
    changes = [claim for claim in claims.values() if claim.change_of is not None]
    levels = [claims[claim.change_of or ""] for claim in changes]
    return [(claims[a.before or ""].text, a.text, c.text) for c, a in zip(changes, levels, strict=True)]


@pytest.mark.parametrize(
    "text",
    [
        "Sales were $40 million and profit rose by 12 percent from $3 million.",
        "Sales rose 12 percent to $40 million and profit increased from $10 million to $12 million.",
        "Sales jumped 9 percent as fares went to $40 from $30.",
        "A 9 percent rise in fares helped lift profit to $40 million from $30 million.",
        "Rain fell on 40 towns, down 12 percent from 60 villages.",
        "Prices rose 2 percent in May and 3 percent in June, to $40 from $30 a year ago.",
        "Output rose to 40 tonnes from 30 tonnes, up 12 percent from a year earlier.",
        "Lyon had 40 fires, up 12 percent, compared with 50 in Nice.",
        "Shares fell 3 percent on Friday to $40 from $50 in January.",
        "Output fell to 90 tonnes from 120 tonnes, but was up 12 percent from 80 tonnes in 2019.",
    ],
)
def test_a_change_of_something_else_is_not_tied_to_the_levels_beside_it(text: str) -> None:
    assert tied(text) == []


def test_what_was_is_not_what_a_second_change_leads_to() -> None:
    text = "Exports slid 25 percent to $9 billion from January's $12 billion but were up 20 percent from $7.5 billion in 2019."
    assert tied(text) == [("$12 billion", "$9 billion", "25 percent")]


@pytest.mark.parametrize(
    "text",
    [
        "The pound rose 4 percent to 1.38 marks from 1.42 marks.",
        "The average value of the krone against the dollar rose 0.8 percent to 6.50 in May from 6.55 in April.",
        "The peso fell 20 percent to 150 pesos to the dollar from 120 pesos.",
        "The lira lost 20 percent, weakening to 15 lira to the dollar from 12 lira.",
    ],
)
def test_a_rate_of_exchange_falls_while_its_currency_rises(text: str) -> None:
    assert tied(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Membership rose by 300 from 950 to 1,250.", ("950", "1,250", "300")),
        ("Output fell 7,000 tonnes in May to 45,000 tonnes from 52,000.", ("52,000", "45,000", "7,000")),
        ("The rate rose 2.5 percentage points to 8.2 percent from 5.7 percent.", ("5.7 percent", "8.2 percent", None)),
        (
            "Hale had a 12 percent rise in net profit to $56 million from $50 million.",
            ("$50 million", "$56 million", None),
        ),
        (
            "Sales rose 12 percent in the ten weeks to May 9 to $56 million from $50 million.",
            ("$50 million", "$56 million", None),
        ),
    ],
)
def test_what_tells_when_and_of_what_may_stand_between(text: str, expected: tuple[str, str, str | None]) -> None:
    ((before, after, change),) = tied(text)
    assert (before, after, change if expected[2] else None) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Equity rose 23 percent to $3 billion and the return on it rose to 17.5 percent from 10.2 percent.",
        "Net debt fell four percent to $20 million, with gearing down to 63 percent from 65 percent.",
        "Inflation will rise to 4.8 percent from 0.7 percent if there is a 10 percent increase in wages.",
        "Staff rose from 450 to 520 despite a cut of 30 in Riga.",
        "The gauge was up 14 to 164, against 422 a year ago.",
        "The deficit narrowed by 12 percent, to 3 percent of output from 5 percent.",
    ],
)
def test_a_change_of_one_thing_is_no_difference_of_another(text: str) -> None:
    assert tied(text) == []


@pytest.mark.parametrize("change", ["6 percent", "10 percent", "6 percentage points"])
def test_a_share_moves_by_points_or_by_a_part_of_itself(change: str) -> None:
    (finding,) = check(f"Turnout fell {change} to 54 percent from 60 percent.").findings
    assert (finding.rule, finding.outcome) == ("ARI003", "consistent")
