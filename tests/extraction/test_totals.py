"""What a sentence adds up: figures of one thing, put beside their total."""

import pytest

from claimcheck import NumericClaim, check, extract


def parts(text: str) -> list[tuple[str | None, str | None]]:
    """What is tied as one of all parts, each with its whole."""
    numeric = {c.id: c for c in extract(text) if isinstance(c, NumericClaim)}
    return [(c.text, numeric[c.part_of].text) for c in numeric.values() if c.part_of in numeric and c.exhaustive]


def conflicts(text: str) -> list[str]:
    return [finding.rule for finding in check(text).findings if finding.outcome == "conflict"]


@pytest.mark.parametrize(
    "text",
    [
        "Hale sold 12 cars in May and 7 cars in June, {} cars in all.",
        "Hale sold 12 cars in May and 7 cars in June for a total of {} cars.",
        "Hale sold 12 cars and 7 vans, making a total of {}.",
        "The blast killed 12 people in Lyon and 7 people in Nice, bringing the total to {}.",
        "Hale will hire 12 clerks to join 7 clerks already in Riga, bringing the total to {}.",
        "Nineteen soldiers were hurt: 12 on the near side, {less} on the other.",
    ],
)
def test_a_total_beside_its_terms_is_their_sum(text: str) -> None:
    assert len(parts(text.format(19, less="seven"))) == 2 or "join" in text
    assert conflicts(text.format(19, less="seven")) == []
    assert conflicts(text.format(21, less="nine")) == ["ARI001"]


@pytest.mark.parametrize(
    "text",
    [
        "Hale put $215 million of old and $33 million of new loans aside, reducing profit by a total of $4.4 million.",
        "Hale has 12 shops in Lyon and 7 shops in Nice, out of a total of 30.",
        "The hall seats 300 people and the yard 200 people, and a total of 80 people came.",
        "They cut $1.6 billion in 2016 and $2.4 billion in 2017, for a total of $5.3 billion over three years.",
        "Hale gave $2 million in May and $3 million in June, for a total of $9 million since 2010.",
        "Hale opened 42 shops and closed 33 shops, for a total of 9 more.",
        "Hale posted a profit of $12 million and a loss of $7 million, a total of $5 million.",
        "Hale shipped 120 tonnes in May, 30 tonnes more than in April, and 200 tonnes in June, a total of 320 tonnes.",
        "Imports were 900 tonnes, 300 tonnes below last year's, bringing supplies to a total of 5,000 tonnes.",
        "The storm hurt 12 people in Lyon, 7 people in Nice and several in Riga, a total of 30 people.",
        "The fee is 1/2 percent each for selling and for lending and 1 percent for managing, a total of 2 percent.",
        "Tickets are 3 euros for adults and 2 euros for children, a total of 12 euros for a family of five.",
        "Hale runs nine cafes: four are leased, four are shared and one is its own.",
    ],
)
def test_what_is_of_another_measure_or_reaches_further_is_no_total(text: str) -> None:
    assert parts(text) == []
    assert conflicts(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Hale will open 42 shops and close 33 shops, bringing the total number of its shops to 265.",
        "Hale opened 42 shops in Riga and 33 shops in Lyon, bringing the total to 80.",
        "Hale will cut 42 jobs in Riga and 33 jobs in Lyon, leaving a total of 900 jobs.",
        "Another 42 people died in Riga and another 33 in Lyon, taking the toll to 900.",
    ],
)
def test_what_is_brought_to_a_total_was_there_before_in_part(text: str) -> None:
    assert conflicts(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Hale offered 40 units, consisting of 60 shares and 30 warrants.",
        "Hale placed three million units, consisting of three million shares and rights to another 1.5 million shares.",
        "The chain has 12 branches, comprising 40 shops and 30 cafes.",
        "The court held five sessions, consisting of 20 hearings of which 15 were open.",
        "The bank takes 2.5 percent, comprising 1.5 percent for selling and 0.5 percent each for managing and insuring.",
    ],
)
def test_a_unit_is_made_of_other_things(text: str) -> None:
    assert conflicts(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Four of Norway's six major heavy engine and ship building firms reported losses and five of them are expected to.",
        "Of 6, 12 or 18 pounds, that is what the heaviest paper weighed.",
    ],
)
def test_a_count_that_is_a_part_itself_or_one_of_a_choice_has_no_parts(text: str) -> None:
    assert conflicts(text) == []
