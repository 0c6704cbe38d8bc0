"""What is a part of what, and which conversions say at what rate a text goes."""

import pytest

import claimcheck


def parts(text: str) -> list[tuple[str | None, str | None]]:
    """The parts a text names, each with its whole."""
    numeric = {c.id: c for c in claimcheck.extract(text) if isinstance(c, claimcheck.NumericClaim)}
    return [(c.text, numeric[c.part_of].text) for c in numeric.values() if c.part_of in numeric]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The survey showed 64 farmers out of 146 were against it.", [("64", "146")]),
        ("Of the 45 people aboard, 12 were rescued.", [("12", "45")]),
        ("They sent 12 swimmers, including 5 women, to Athens.", [("5", "12")]),
        ("12 of the 45 passengers were rescued.", [("12", "45")]),
        ("About 40 passengers, 12 of whom were hurt, were aboard.", [("12", "40")]),
        ("The bar served 7 slices in the morning, 5 slices at noon and 8 of them at night.", []),
        ("The firm has 60 level - 1 clerks, 30 of whom are new.", []),
        ("He drew three of the largest crowds ever, including 28,000 in a park.", []),
        ("Five states vote on Tuesday, including Ohio, where 47 seats are open.", []),
        ("There are several ways to win, including with the 100 delegates.", []),
        ("The firm hired three children of three directors.", []),
        ("The event is split into two groups of four with the top two going on.", []),
        ("It has 400 warrants, each of which entitles the holder to buy 10 shares.", []),
        ("Police count nine people shot, including two triple shootings.", []),
        ("Of 10 boats, 6 went to Nice and 4 to Lyon.", [("6", "10"), ("4", "10")]),
        ("They held 12 people, including 5 women and 3 Israelis.", [("5", "12"), ("3", "12")]),
        ("Hale made earnings, in three months, of 89 million euros, against 94 million euros.", []),
        ("There are three rates, or thresholds, of 30 percent, 40 percent and 50 percent.", []),
        ("Of the 45 percent who had a view, 60 percent were against.", []),
        ("Of the two models, 14 were sold. Riga will build 15 of the two models.", []),
        ("Of the 45 towns, 60 percent have a school and 50 a mill.", []),
        ("Of the 100 boats, 60 went to Riga, which had 400.", [("60", "100")]),
        ("Of the 30 held in May, 12 were freed, compared with 50 a year ago.", [("12", "30")]),
        ("Of the 30 million euro fall in profit, 40 million came from Riga, while Lyon gained.", []),
        ("Hale prints eight weeklies, including the Harvest, and 15 yearbooks.", []),
        ("Hale has three units, including 12 plants. The two buses include 40 seats.", []),
        ("The bus had 45 people aboard, including 12 children and a crew of 60.", [("12", "45")]),
        ("The 13-nation council, 15 of which voted, met.", []),
    ],
)
def test_a_part_is_of_the_kind_of_its_whole(text: str, expected: list[tuple[str, str]]) -> None:
    assert parts(text) == expected


def test_a_rate_of_exchange_is_not_taken_from_a_figure_with_an_open_end() -> None:
    report = claimcheck.check(
        "Farms get 80bn rupees ($1.8bn). Health gets 903bn rupees ($2.35bn). Roads get 71.5bn rupees ($1.6bn). "
        "Those who earn less than 250,000 rupees (less than $5,700) pay nothing."
    )
    conflicts = [finding for finding in report.findings if finding.outcome == "conflict"]
    assert [finding.rule for finding in conflicts] == ["UNI005"]
    assert "903bn" in {piece.text for piece in conflicts[0].evidence}


def test_a_text_with_two_days_for_a_kind_of_event_tells_of_two() -> None:
    two = "Anna Keller met the mayor in Lyon on March 9, 2022. Anna Keller met the mayor in Lyon on March 12, 2022."
    one = "Anna Keller met the mayor in Lyon on March 12, 2022."
    other = "Anna Keller met the mayor in Lyon on March 11, 2022."

    def conflicts(first: str, second: str) -> list[str]:
        found = claimcheck.check({"wire": first, "daily": second}).findings
        return [finding.rule for finding in found if finding.outcome == "conflict"]

    assert conflicts(two, two) == conflicts(two, one) == []
    assert conflicts(one, other) == ["XSC004"]


def test_a_list_of_what_a_total_comprises_is_of_the_total_told_before() -> None:
    told = "Stocks were 585 bags, compared with 590 bags in May, a decrease of 5 bags. The total comprised 392 bags in Lyon."
    assert parts(told) == [("392", "585")]
    assert parts("Riga sold 517 tonnes of wheat. This season's total comprises 3,900 tonnes of wheat.") == []
    assert parts("Hale hired 20 workers. Its force includes 300 workers in Riga.") == []
