"""Which lists are read whole, with the number announced for them."""

import pytest

import claimcheck


def lists(text: str) -> list[tuple[int, tuple[str, ...], bool]]:
    """The lists of a text: the number announced, the items, whether the last two may be one."""
    found = [claim for claim in claimcheck.extract(text) if isinstance(claim, claimcheck.ListClaim)]
    return [(int(claim.announced.value or 0), claim.items, claim.compound) for claim in found]


@pytest.mark.parametrize(
    ("text", "announced", "items"),
    [
        ("The troops go to three countries: Poland, Romania and Germany.", 3, ("Poland", "Romania", "Germany")),
        ("The troops go to three countries - Poland and Romania - in May.", 3, ("Poland", "Romania")),
        ("Three countries (Poland and Romania) said no.", 3, ("Poland", "Romania")),
        ("Three countries, Poland and Romania, said no.", 3, ("Poland", "Romania")),
        ("The two countries: Jamaica and Trinidad and Tobago.", 2, ("Jamaica", "Trinidad and Tobago")),
        ("She leaves two sons, Tom and Jack.", 2, ("Tom", "Jack")),
        ("Police named two men: Peter Marsh, 34, and Tom Quill, 41.", 2, ("Peter Marsh", "Tom Quill")),
        ("The council has four priorities: schools, crime and housing.", 4, ("schools", "crime", "housing")),
        ("The mill runs in three towns: Leeds, Hull and York, the owner said.", 3, ("Leeds", "Hull", "York")),
        ("The six mills were Ashton Wool, Brook Wool and Carr Wool.", 6, ("Ashton Wool", "Brook Wool", "Carr Wool")),
    ],
)
def test_a_closed_list_is_read_with_its_number(text: str, announced: int, items: tuple[str, ...]) -> None:
    assert [found[:2] for found in lists(text)] == [(announced, items)]


@pytest.mark.parametrize(
    "text",
    [
        "The troops go to three countries, including Poland and Romania.",
        "Poland and Romania are among the three countries.",
        "The troops go to three countries: Poland, Romania and others.",
        "The troops go to three countries: Poland, Romania and two more.",
        "The troops go to three countries: Poland, Romania, Germany.",
        "After three defeats, Leeds and Hull, both short of players, met on Sunday.",
        "The three men are British and French.",
        "Three men were tired and hungry.",
        "Three men died in two towns: Leeds and Hull and York.",
        "Of the three countries two - Poland and Romania - said no.".replace("two", "two of them"),
        "Two of the three countries: Poland and Romania.",
        "Two of the union's three countries (Poland and Romania) said no.",
        "At least two countries: Poland, Romania and Germany.",
        "They sent five people: two adults and three children.",
        "Three men were charged with crimes: murder, arson and theft.",
        "Police gave three reasons: first, there was no time, and no money.",
        "He had two choices: leave the house or stay and fight.",
    ],
)
def test_a_list_that_may_not_be_whole_is_not_read(text: str) -> None:
    assert lists(text) == []


def test_the_last_and_may_stand_within_an_item() -> None:
    assert lists("The firm has three shops: Ashton, Brook and Sons.") == [(3, ("Ashton", "Brook", "Sons"), True)]
    assert not claimcheck.check("The firm has two shops: Ashton, Brook and Sons.").findings


def test_an_announced_number_is_compared_with_its_list() -> None:
    report = claimcheck.check("The troops go to three countries: Poland and Romania.")
    (finding,) = report.findings
    assert (finding.rule, finding.severity, finding.equation) == ("CNT001", "error", "2 listed, not 3")
    assert [repair.new for repair in finding.repairs] == ["2"]
    assert report.coverage.compared == 1


def test_a_list_made_by_hand_is_checked() -> None:
    claim = claimcheck.ListClaim(announced=claimcheck.Quantity(value=3), items=("Leeds", "Hull"))
    (finding,) = claimcheck.check_claims([claim]).findings
    assert finding.evidence[0].claim == claim.id
