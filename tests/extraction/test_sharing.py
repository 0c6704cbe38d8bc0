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
    assert "conflict" in [f.outcome for f in Checker().check(TABLE.format(90)).findings]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The 3,500 workers are paid $51 million, about $44,000 each.", ["$44,000"]),
        ("The 3,500 workers are paid $51 million, an average of $44,000.", ["$44,000"]),
        ("The 3,500 workers are paid $51 million, and $44,000 was saved.", []),
        ("Anna sold shells at 30 cents each to buy several old books at 55 cents each.", []),
        ("Shr 50 cts vs 40 cts\n    Revs 3,450,000 vs 3,120,000\n    Avg shrs 6,841,638 vs 7,651,505\n", []),
    ],
)
def test_only_words_and_rows_that_say_so_tie_figures(text: str, found: list[str]) -> None:
    assert shares(text) == found
