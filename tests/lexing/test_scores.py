"""Scores, votes and ratings are read as what they are, and never as figures."""

import time

import pytest

from claimcheck.claims.claim import CLAIM
from claimcheck.extraction.extract import extract
from claimcheck.lexing.figures import find_figures
from claimcheck.lexing.scores import find_scores
from claimcheck.text.document import Document


@pytest.mark.parametrize(
    ("text", "score", "contest"),
    [
        ("Hull won 3-1 on Saturday.", "3-1", "game"),
        ("Hull beat Leeds 2-0 at home.", "2-0", "game"),
        ("Hull lead the series 3-2.", "3-2", "game"),
        ("Hull won on penalties 5-4.", "5-4", "game"),
        ("The measure passed by 51-49.", "51-49", "vote"),
        ("The house voted 220 to 215 to pass the bill.", "220 to 215", "vote"),
        ("The bill passed by 220 votes to 215.", "220 votes to 215", "vote"),
        ("It was a 5-4 ruling.", "5-4", "vote"),
        ("The jury voted 10 to 2.", "10 to 2", "vote"),
        ("The film has 7.1/10 on the site.", "7.1/10", "rating"),
        ("Guests rated it 4 out of 5.", "4 out of 5", "rating"),
        ("Critics gave it four out of five stars.", "four out of five", "rating"),
        ("The film got 3/5 stars.", "3/5", "rating"),
        ("After an hour the game stood level at 1 - 1.", "1 - 1", "game"),
        ("Hull lost 1 - 2 to Leeds.", "1 - 2", "game"),
    ],
)
def test_what_kind_of_contest_it_was(text, score, contest):
    (found,) = find_scores(text)
    assert (text[found.start : found.end], found.contest) == (score, contest)
    assert find_figures(text) == []


def test_games_listed_one_after_another_are_sets():
    found = find_scores("Anna Holm beat Vera Kost 6-4, 3-6, 7-6 (7-4) in Lyon.")
    assert [(str(score.first), str(score.second), score.contest) for score in found] == [
        ("6", "4", "set"),
        ("3", "6", "set"),
        ("7", "6", "set"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "It takes 2-3 hours.",
        "It rose 3 to 5 percent.",
        "They play a 4-4-2 formation.",
        "Pupils aged 3-5 won 2-3 prizes.",
        "Nine out of 10 people agree.",
        "4 out of 5 dentists said so.",
        "See pages 3-5.",
        "The number is 555-1234.",
        "He was born in 1971-72.",
        "The odds were 9/11.",
        "Take it 24/7.",
    ],
)
def test_other_pairs_of_numbers_are_no_scores(text):
    assert find_scores(text) == []


def score(text):
    (claim,) = [claim for claim in extract(Document(text=text)) if claim.kind == "score"]
    return claim


def test_a_score_is_a_claim_that_knows_the_sides():
    claim = score("Hull lost 2-1 to Leeds on Saturday.")
    assert (claim.text, claim.contest, claim.winner, claim.loser) == ("2-1", "game", "Leeds", "Hull")
    assert CLAIM.validate_json(claim.model_dump_json()) == claim


@pytest.mark.parametrize(
    ("text", "winner", "loser"),
    [
        ("Hull beat Leeds 2-0 at home.", "Hull", "Leeds"),
        ("Hull's 4-0 victory over Derby was a record.", "Hull", "Derby"),
        ("Anna Holm beat Vera Kost 6-4 in the final.", "Anna Holm", "Vera Kost"),
        ("Derby drew 0-0 with Bury.", None, None),
    ],
)
def test_winner_and_loser(text, winner, loser):
    assert (score(text).winner, score(text).loser) == (winner, loser)


def test_a_vote_counts_those_who_abstained():
    assert score("The council voted 6-2 with one abstention.").abstained == 1


@pytest.mark.parametrize(
    "text", ["won 3-1 " * 12_000, "3-1, " * 20_000, "won " * 25_000, "4 out of 5 " * 9_000, "A " * 50_000]
)
def test_hostile_text_costs_little(text):
    start = time.process_time()
    find_scores(text)
    assert time.process_time() - start < 3
