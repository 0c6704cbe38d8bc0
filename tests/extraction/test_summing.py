"""Figures of several sentences are tied by words only: "the other five", "another five", "a total of"."""

import pytest

from claimcheck import NumericClaim, check, extract


def parts(text: str) -> set[tuple[str | None, str | None]]:
    """What is tied as one of all parts, each with its whole."""
    numeric = {c.id: c for c in extract(text) if isinstance(c, NumericClaim)}
    return {(c.text, numeric[c.part_of].text) for c in numeric.values() if c.part_of in numeric and c.exhaustive}


def tops(text: str) -> set[tuple[str | None, str | None]]:
    """What comes on top of what."""
    numeric = {c.id: c for c in extract(text) if isinstance(c, NumericClaim)}
    return {(c.text, numeric[c.adds_to].text) for c in numeric.values() if c.adds_to in numeric}


@pytest.mark.parametrize(
    "text",
    [
        "Of the 15 prizes, 10 went to painters. The night was long. The other five prizes went to writers.",
        "10 of the 15 prizes went to painters. The other five went to writers.",
        "10 of the 15 prizes went to painters. The remaining five were not given.",
        "The jury gave 15 prizes, including 10 for painters. The five other prizes were not given.",
    ],
)
def test_the_rest_and_one_part_are_all_of_a_whole(text: str) -> None:
    assert parts(text) == {("10", "15"), ("five", "15")}


@pytest.mark.parametrize(
    "text",
    [
        "Of the 15 prizes, 10 went to painters. The other five juries met in Lyon.",
        "Of the 15 prizes, 10 went to painters and 2 to singers. The other five prizes went to writers.",
        "Of the 15 prizes, 10 went to painters. Some 40 prizes were given in Nice. The other five went to writers.",
        "The jury gave 15 prizes. The other five went to writers.",
        "10 of the 15 prizes went to painters. One was not given. The other five went to writers.",
        "10 of the 15 prizes went to painters. A small prize was not given. The other five went to writers.",
        "Of the 15 prizes, 10 went to painters. Five prizes went to writers.",
    ],
)
def test_what_is_not_called_the_rest_of_that_whole_is_no_part_of_it(text: str) -> None:
    assert not parts(text)


def test_money_has_a_rest_as_well() -> None:
    text = "The loan is of 6 billion dlrs, of which 5 billion dlrs is for roads. The remaining 1 billion dlrs is for schools."
    assert parts(text) == {("5 billion", "6 billion"), ("1 billion", "6 billion")}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("15 people were killed in Lyon. Another five were killed in Nice.", {("five", "15")}),
        ("Police arrested 12 people in Lyon. They arrested eight more in Nice.", {("eight", "12")}),
        ("15 people were killed in Lyon. Another five were hurt in Nice.", set()),
        ("15 people were killed in Lyon. Five were killed in Nice.", set()),
        ("15 buses were sold in Lyon. Another five people were killed in Nice.", set()),
    ],
)
def test_another_comes_on_top_of_the_last_count_of_the_same_thing(text: str, expected: set[tuple[str, str]]) -> None:
    assert tops(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "12 people died in Lyon on Monday. Eight people died in Nice, bringing the total to 20.",
        "12 people died in Lyon on Monday. Eight people died in Nice, bringing the confirmed death toll to 20.",
        "12 people died in Lyon on Monday. Eight people were killed in Nice. In all, 20 people died.",
        "12 people died in Lyon. Eight people died in Nice. The storm killed a total of 20 people.",
    ],
)
def test_a_total_adds_up_the_places_told_before_it(text: str) -> None:
    assert parts(text) == {(text[:2], "20"), ("Eight", "20")}


@pytest.mark.parametrize(
    "text",
    [
        "12 people died in Lyon on Monday. Eight people died in Nice, bringing the total this year to 45.",
        "12 people died in Lyon on Monday. Eight people died in Nice, bringing the total since the war began to 22.",
        "12 people died in Lyon on Monday. Eight people died in Nice, bringing the total to 450.",
        "12 people died in Lyon on Monday. Eight people were hurt in Nice. In all, 21 people died.",
        "12 people died. Eight people died. In all, 21 people died.",
        "12 people died in Lyon. Eight people died in Nice. A total of 45 people were treated.",
        "12 people died in Lyon on Monday. Eight people died in Nice. 21 people died.",
    ],
)
def test_a_total_that_reaches_further_adds_up_nothing(text: str) -> None:
    assert not parts(text)


def test_a_total_of_two_places_is_in_neither_alone() -> None:
    text = "12 people died in Lyon on Monday. Eight people died in Nice, bringing the total to 20."
    (total,) = [c for c in extract(text) if isinstance(c, NumericClaim) and c.text == "20"]
    assert total.place == ()


def test_what_a_whole_comprises_is_all_of_it_and_the_year_before_is_passed_over() -> None:
    text = "Orders were 30 billion marks, comprising domestic 13 billion marks versus 14 billion and foreign 17 billion marks."
    assert parts(text) == {("13 billion", "30 billion"), ("17 billion", "30 billion")}


@pytest.mark.parametrize("words", ["another 5 ", "the other 5 ", "a total of 5 ", "comprising 5 and 6, "])
def test_hostile_repetition_is_read(words: str) -> None:
    assert extract(words * 3000)


@pytest.mark.parametrize(
    "text",
    [
        "A flat costs 1,704 dollars a year. Water and gas add 251 and 82 dollars, so that one pays 2,037 dollars in all.",
        "Each family is to get $2,000 and each of the injured $400: some 187,000 dollars in all.",
        "Some 34,000 people had to leave two towns: 21,000 in Lyon and 13,000 in Nice.",
        "Oslo cuts 500,000 barrels, Riga 211,000 and Lyon 144,000, 855,000 in all.",
        "Five or six of them were hurt. Villagers, too, were hurt, five or six of them.",
        "Taiwan counted 68 planes and 13 ships on Friday, of which 49 planes crossed the line.",
        "Kim hit a 62, 10 under par, for a total of 194 after three rounds.",
        "France flew out 388 people of 28 nations.",
        "Six of the dead were women, one of them pregnant, and one had 12 children.",
    ],
)
def test_what_is_told_for_each_or_comes_on_top_is_no_sum(text: str) -> None:
    assert parts(text) == set()
    assert [f.rule for f in check(text).findings if f.outcome == "conflict"] == []


def test_what_is_taken_away_everywhere_is_added_up() -> None:
    text = "Hale will cut {} jobs in Riga and 200 jobs in Lyon, a total of 700 jobs."
    assert [[f.outcome for f in check(text.format(jobs)).findings] for jobs in (500, 600)] == [
        ["consistent"],
        ["conflict"],
    ]


def test_all_those_just_told_to_be_a_part_are_no_others() -> None:
    text = "The school has 312 pupils. The town has 71 schools, of which 18 are old; all 18 will be closed."
    assert [f.rule for f in check(text).findings if f.outcome == "conflict"] == []
