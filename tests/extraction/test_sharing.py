"""What comes to each, in prose and in tables of company results."""

import pytest

from claimcheck import Checker, NumericClaim, extract

TABLE = (
    "ACME CORP 4TH QTR NET\nShr {} cts vs 40 cts\n    Net 3,450,000 vs 3,120,000\n    Avg shrs 6,841,638 vs 7,651,505\n"
)


def shares(text: str) -> list[str | None]:
    return [claim.text for claim in extract(text) if isinstance(claim, NumericClaim) and claim.share_of is not None]


def test_the_rows_of_a_table_are_tied_column_by_column() -> None:
    assert shares(TABLE.format(50)) == ["50", "40"]
    assert [f.outcome for f in Checker().check(TABLE.format(50)).findings] == ["consistent"] * 2
    wrong = next(f for f in Checker().check(TABLE.format(90)).findings if f.outcome == "conflict")
    assert "comes to 50.4 to 50.5 cts each, and it is given as 90 cts" in wrong.message


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The 3,500 workers are paid $51 million, about $44,000 each.", ["$44,000"]),
        ("The 3,500 workers are paid $51 million, an average of $44,000.", ["$44,000"]),
        ("The 3,500 workers are paid $51 million, and $44,000 was saved.", []),
        ("It sold 400,000 shares for $3 million, or $7.50 each.", ["$7.50"]),
        ("It raised $3 million by an issue of 400,000 shares at $7.50 each.", ["$7.50"]),
        ("The state paid $600,000 to the 12 families, and $10,000 each for the funerals.", []),
        ("The 12 men stole $400,000 and were fined $5,000 each.", []),
        ("Anna sold shells at 30 cents each to buy several old books at 55 cents each.", []),
        ("Shr 50 cts vs 40 cts\n    Revs 3,450,000 vs 3,120,000\n    Avg shrs 6,841,638 vs 7,651,505\n", []),
    ],
)
def test_only_words_and_rows_that_say_so_tie_figures(text: str, found: list[str]) -> None:
    assert shares(text) == found


def flagged(*rows: str) -> list[tuple[str | None, ...]]:
    """The figures of the conflicts in a table of results, and what would mend them."""
    report = Checker().check("NORVALE CORP RESULTS\n\n" + "\n\n".join(rows))
    return [
        (*(piece.text for piece in finding.evidence), *(repair.new for repair in finding.repairs))
        for finding in report.findings
        if finding.outcome == "conflict"
    ]


def test_a_cent_is_rounded_whether_it_is_spelled_or_not() -> None:
    assert not flagged("Shr one ct vs two cts", "Net 67,000 vs 182,000", "Avg shrs 8,640,000 vs 8,120,000")
    assert flagged("Shr one ct vs two cts", "Net 16,000 vs 182,000", "Avg shrs 8,640,000 vs 8,120,000")


PREFERRED = (
    *("Shr loss eight cts vs loss seven cts", "Net loss 90,000 vs loss 130,000", "Avg shrs 6,100,000 vs 6,050,000"),
    *("Year", "Shr profit six cts vs profit 11 cts", "Net profit 1,750,000 vs profit 2,070,000"),
    "Avg shrs 6,080,000 vs 6,040,000",
)


def test_dividends_on_preferred_shares_may_come_off_a_profit_and_on_top_of_a_loss() -> None:
    assert not flagged(*PREFERRED)


def test_they_do_not_come_the_other_way_round() -> None:
    assert flagged("Shr 80 cts vs 75 cts", "Net 2,010,000 vs 4,480,000", "Avg shrs 6,080,000 vs 6,040,000") == [
        ("80", "6,080,000", "2,010,000")
    ]


def test_they_do_not_come_off_one_quarter_that_the_year_has_in_full() -> None:
    rows = "Shr 25 cts vs 70 cts", "Net 4,260,000 vs 4,225,000", "Avg shrs 6,080,000 vs 6,040,000"
    year = "Year", "Shr 2.71 dlrs vs 2.70 dlrs", "Net 16,470,000 vs 16,310,000", "Avg shrs 6,080,000 vs 6,040,000"
    assert flagged(*rows, *year) == [("25", "6,080,000", "4,260,000")]
    assert not flagged(*rows), "alone it may be a quarter of heavy dividends"


@pytest.mark.parametrize(
    ("rows", "mended"),
    [
        (("Shr 3.19 dlrs vs 3.06 dlrs", "Net 157.2 mln vs 142.6 mln", "Avg shrs 49.3 mln vs 46.6"), "46,600,000"),
        (("Shr 44 cts vs 39 cts", "Net 6,250,000 vs 5,460,000", "Avg shrs 14.2 mln vs 1.4 mln"), "14 mln"),
        (("Shr 4.10 dlrs vs 3.80 cts", "Net 58.2 mln vs 53.2 mln", "Avg shrs 14.2 mln vs 14.0 mln"), "380"),
    ],
)
def test_a_figure_a_power_of_ten_off_is_mended(rows: tuple[str, ...], mended: str) -> None:
    ((*_, new),) = flagged(*rows)
    assert new == mended


ROWS = "Shr 14 cts vs 12 cts", "Net 1,410,000 vs {quarter}", "Year", "Shr 60 cts vs 51 cts", "Net 6,050,000 vs {year}"


def periods(quarter: str, year: str, *more: str) -> list[tuple[str | None, ...]]:
    return flagged(*(row.format(quarter=quarter, year=year) for row in ROWS), *more)


def test_where_no_shares_are_given_three_columns_have_to_agree_on_them() -> None:
    assert not periods("1,190,000", "5,090,000")
    assert [found[:2] for found in periods("1,190,000", "9,090,000")] == [("51", "9,090,000")]
    assert not periods("2,900,000", "9,090,000"), "shares are issued and bought back: of two and two nobody knows"


def test_a_table_that_reckons_in_a_way_of_its_own_is_left_alone() -> None:
    assert not periods("1,190,000", "9,090,000", "NOTE: Per share amounts are from May on, when the bank was floated.")
    assert periods("1,190,000", "9,090,000", "NOTE: Per share amounts adjusted for the two-for-one split in May.")
