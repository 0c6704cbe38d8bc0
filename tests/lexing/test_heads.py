"""A bare number counts what its sentence names elsewhere, and nothing where that is open."""

import pytest

from claimcheck.lexing.figures import find_figures
from claimcheck.text.folding import fold


def counted(text):
    return [figure.counted for figure in find_figures(fold(text)) if figure.dimension == "count"]


@pytest.mark.parametrize(
    ("text", "nouns"),
    [
        ("Of the 40 passengers, 12 were hurt.", ["passenger", "passenger"]),
        ("Police said out of 40 passengers, about 12 were hurt.", ["passenger", "passenger"]),
        ("They met 40 passengers, 12 of whom were hurt.", ["passenger", "passenger"]),
        ("It has 40 members, of whom 12 are women.", ["member", "member"]),
        ("They towed 12 cars, three of which had burned.", ["car", "car"]),
        ("It passed in 26 out of 28 provinces.", ["province", "province"]),
        ("It passed in 26 out of the 28 provinces.", ["province", "province"]),
        ("Some 64 respondents out of 146 agreed.", ["respondent", "respondent"]),
        ("There were three British and two French soldiers.", ["soldier", "soldier"]),
        ("Five junior and three senior doctors resigned.", ["doctor", "doctor"]),
    ],
)
def test_a_part_and_its_whole_count_the_same(text, nouns):
    assert counted(text) == nouns


@pytest.mark.parametrize(
    ("text", "noun"),
    [
        ("Passengers numbered 112.", "passenger"),
        ("The passengers now numbered about 112.", "passenger"),
        ("Deaths: 12", "death"),
        ("Summary\nJobs lost: 300\nThe end", "job"),
        ("Homes without power: 3,000", "home"),
        ("The number of homes sold was 450.", "home"),
        ("The number of people out of work reached 450.", "person"),
        ("The number of dead rose to 45.", "dead"),
        ("The number of guests is expected to be over 300.", "guest"),
        ("It would increase the number of guests by 40,000.", "guest"),
        ("That brings the number of dead to 12.", "dead"),
        ("That brought to 12 the number of guests who left.", "guest"),
    ],
)
def test_the_noun_may_stand_in_front(text, noun):
    assert counted(text) == [noun]


def test_a_change_in_number_and_its_level_count_the_same():
    assert counted("The number of voters rose 32,000 to 1.41 million.") == ["voter", "voter"]


@pytest.mark.parametrize(
    "text",
    [
        "The 12 who died were from Leeds.",
        "Another 350 more joined.",
        "There were 12.",
        "About 40 were hurt.",
        "The deaths in the camps numbered 112.",
        "The number of jobs fell and the index rose to 1,450.",
        "The number of jobs fell, which took the index to 1,450.",
        "It has a number of readers under 40.",
        "A coach with boxes, five of whom were hurt.",
        "Turnout: 112 of the benches were empty.",
    ],
)
def test_nothing_is_counted_where_no_noun_is_told(text):
    assert [noun for noun in counted(text) if noun not in ("bench",)] in ([None], [])


def test_whom_points_to_persons_only():
    assert counted("It hit 12 cars, five of whom were hurt.") == ["car", None]


def test_the_part_is_no_greater_than_the_whole():
    assert counted("Of the 12 passengers, 40 were hurt.") == ["passenger", None]


def test_listed_ages_are_ages():
    found = find_figures("The men, ages 18, 21 and 35, were hurt.")
    assert [(int(f.value), f.unit) for f in found] == [(n, "year of age") for n in (18, 21, 35)]
