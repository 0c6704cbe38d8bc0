"""A figure in brackets that repeats the one in front in another unit is tied to it."""

import pytest

from claimcheck import check, compare, extract
from claimcheck.claims.claim import NumericClaim


def tied(text):
    """The texts of the figures that repeat another one, and of those they repeat."""
    claims = {claim.id: claim for claim in extract(text) if isinstance(claim, NumericClaim)}
    return [(claims[claim.converts].text, claim.text) for claim in claims.values() if claim.converts]


@pytest.mark.parametrize(
    ("text", "pair"),
    [
        ("The lake is 10 miles (16 km) from Lyon.", ("10", "16")),
        ("The fence has 30-foot-tall (48-kilometre-tall) sections.", ("30", "48")),
        ("It lies 90 miles [145 km] north of Lyon.", ("90", "145")),
        ("It is about 100 miles, or 160 kilometres, from Lyon.", ("100", "160")),
        ("It was 90F (32C) in Lyon.", ("90", "32")),
        ("The lorry drove at 30 to 55 km/h (19 to 34 mph).", ("30 to 55", "19 to 34")),
        ("He weighs 12st 4lb (78kg).", ("12st 4lb", "78")),
        ("The farm of 300 acres (121 hectares) was sold.", ("300", "121")),
    ],
)
def test_a_conversion_is_tied_to_its_original(text, pair):
    ((original, conversion),) = tied(text)
    assert (original.startswith(pair[0][:2]), conversion.startswith(pair[1][:2])) == (True, True)


@pytest.mark.parametrize(
    "text",
    [
        "The lake is 5 miles (20 km from Lyon) further on.",
        "The two-week (10-day) course is over.",
        "They ran 10 miles (3 hours) a day.",
        "He ran 10 miles and she ran 16 km.",
        "It has 2 GB (2,000 MB).",
        "It is 10 miles (10 miles) away.",
    ],
)
def test_other_figures_in_brackets_are_no_conversions(text):
    assert tied(text) == []


@pytest.mark.parametrize(
    ("text", "pairs"),
    [
        ("It costs 300 euros ($320).", [("300", "$320")]),
        ("It cost 1bn euros (£686m; about $1.32bn).", [("1bn", "£686m"), ("1bn", "$1.32bn")]),
        ("He paid a £2 million fine (some $3 million).", [("£2 million", "$3 million")]),
        ("It costs 300 euros ($320 more than before).", []),
        ("He paid $3 million ($2 million).", []),
        ("He paid £2 million. ($3 million) was lost.", []),
    ],
)
def test_an_amount_in_brackets_is_the_one_in_front_in_another_currency(text, pairs):
    assert tied(text) == pairs


def test_no_rate_is_looked_up_for_money():
    report = check("The fine was £2 million ($90 million).")
    assert [finding.rule for finding in report.findings] == []


def test_figures_of_two_texts_meet_across_units():
    report = check(
        {
            "wire": "The bridge at Lyon has a length of 500 miles, the builders said.",
            "daily": "The bridge at Lyon has a length of 800 km, the builders said.",
        }
    )
    assert [finding for finding in report.findings if finding.outcome == "conflict"] == []


@pytest.mark.parametrize(
    ("hypothesis", "verdict"),
    [("16 km", "entailment"), ("18 km", "contradiction"), ("10 miles", "entailment"), ("10,000 paces", "neutral")],
)
def test_a_premise_settles_a_figure_in_another_unit(hypothesis, verdict):
    assert compare("The lake is 10 miles from Lyon.", f"The lake is {hypothesis} from Lyon.").verdict == verdict


@pytest.mark.parametrize(
    "text",
    [
        "Riga sold 20 cwt (100 lbs) of rice.",
        "They drank 20 gallons (3.8 litres).",
        "Lyon has 30 acres (4,047 square metres).",
    ],
)
def test_brackets_that_say_what_one_of_a_unit_is_convert_nothing(text):
    assert tied(text) == []
