"""Names of one person: what is a slip of the pen, what is another way of writing, and which titles nobody has at once."""

import pytest

from claimcheck import Checker, Document, Settings
from claimcheck.claims.offices import cannot_be_both

CHECKER = Checker(Settings(select=("NAM001", "NAM002", "NAM003")))


def told(*texts: str) -> list[str]:
    """The rules that object to the texts."""
    documents = [Document(id=f"paper-{number}", text=text) for number, text in enumerate(texts)]
    return [finding.rule for finding in CHECKER.check(documents).findings if finding.outcome == "conflict"]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Volodymyr Zelenskiy", "Volodymyr Zelensky"),
        ("Volodymyr Zelensky", "Volodymyr Zelenskyy"),
        ("Mariusz Błaszczak", "Mariusz Blaszczak"),
        ("Dmitry Yakovlev", "Dmitry Iakovlev"),
        ("Anna Kellermann", "Anna Kellerman"),
        ("Peter Marsh", "Peter Walsh"),
        ("Anna Keller", "Peter Keller"),
        ("Daniel Marchand", "Daniela Marchand"),
    ],
)
def test_ways_of_writing_and_relatives_are_no_slips(one: str, other: str) -> None:
    assert told(f"{one} spoke in Lyon on Monday. Later {other} left Lyon.") == []
    assert told(f"{one} spoke in Lyon on Monday.", f"{other} spoke in Lyon on Monday.") == []


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Anna Marchand", "Anna Merchand"),
        ("Peter Fowlers", "Peter Fowlets"),
        ("Mariusz Kowalczek", "Mariusz Kowalzcek"),
    ],
)
def test_a_letter_that_slipped_is_shown_in_one_text_and_across_two_on_one_story(one: str, other: str) -> None:
    assert told(f"{one} spoke in Lyon on Monday. Later {other} left Lyon.") == ["NAM001"]
    assert told(f"{one} spoke in Lyon on Monday.", f"{other} spoke in Lyon on Monday.") == ["NAM001"]


def test_two_names_in_one_sentence_are_two_people() -> None:
    assert told("Anna Marchand sent in the papers of an Anna Merchand, who had died in Lyon.") == []


def test_two_texts_on_different_things_may_have_two_people() -> None:
    assert told("Anna Marchand spoke in Lyon on Monday.", "Anna Merchand won the race in Oslo on Monday.") == []


def test_a_surname_that_nobody_was_introduced_with_is_shown_when_asked_for() -> None:
    assert told("Anna Marchand spoke in Lyon. Mrs Merchand left on Friday.") == ["NAM003"]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Defence Minister", "Interior Minister"),
        ("Home Secretary", "Foreign Secretary"),
        ("Captain", "Sgt."),
        ("Senator", "Governor"),
        ("Prime Minister", "Finance Minister"),
    ],
)
def test_two_offices_that_nobody_has_at_once(left: str, right: str) -> None:
    assert cannot_be_both(left, right, one_house=False)
    assert cannot_be_both(right, left, one_house=False)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Defence Minister", "Defense Minister"),
        ("Foreign Secretary", "Foreign Minister"),
        ("former Foreign Minister", "Interior Minister"),
        ("Deputy Prime Minister", "Finance Minister"),
        ("Kremlin spokesman", "Kremlin spokesperson"),
        ("chief executive", "chairman"),
        ("Sgt.", "Sergeant"),
        ("Dr", "Professor"),
        ("lawmaker", "Senator"),
        ("Minister", "Interior Minister"),
    ],
)
def test_titles_that_go_together(left: str, right: str) -> None:
    assert not cannot_be_both(left, right, one_house=False)
    assert not cannot_be_both(right, left, one_house=False)


def test_minister_and_secretary_of_one_department_are_one_office_within_a_text() -> None:
    assert cannot_be_both("Foreign Secretary", "Foreign Minister", one_house=True)


@pytest.mark.parametrize(
    ("one", "other"), [("Arvo Torvik", "Arvo Torvig"), ("Anna Voss", "Anna Vosk"), ("Arvo Torvik", "Avro Torvik")]
)
def test_a_slip_in_a_name_that_only_its_text_introduces_is_shown(one: str, other: str) -> None:
    family = one.split()[1]
    assert told(f"{one}, 43, spoke in Lyon. Mr {family} was late. Later {other} left Lyon.") == ["NAM001"]


def test_brothers_and_sisters_are_two_people() -> None:
    assert told("Arvo Torvik and Arva Torvik spoke in Lyon. Mr Torvik was late.") == []


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The gunman, John Hale, shot two people in Oslo.", "Police in Oslo said the gunman was John Voss."),
        ("Her daughter Gabby Hale left Oslo.", "Her daughter Gibby Hale left Oslo."),
        ("Her daughter Gabby left Oslo on Monday.", "Her daughter Gibby left Oslo on Monday."),
        ("His brother, Carlos Hale, left Oslo for Paris.", "His brother, Peter Hale, left Oslo for Paris."),
        ("Paris Mayor Anna Hale left Oslo.", "Paris Mayor Anna Voss left Oslo."),
    ],
)
def test_one_person_whom_two_texts_call_the_same_and_name_otherwise_is_shown(one: str, other: str) -> None:
    assert told(one, other) == ["NAM001"]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The gunman, John Hale, shot two people in Oslo.", "The gunman, Peter Voss, shot two people in Oslo."),
        ("The gunman, John Hale, was in Oslo.", "The gunman, John Voss, was in Madrid."),
        ("The gunman, John Hale, shot John Voss in Oslo.", "The gunman, John Voss, was in Oslo."),
        ("The victim, John Hale, was in Oslo.", "The victim, John Voss, was in Oslo."),
        ("His brother, Carlos Hale, and his brother Peter Hale left Oslo.", "His brother, Peter Hale, left Oslo."),
        ("The gunman, Chris Hale, was in Oslo.", "The gunman, Christopher Hale, was in Oslo."),
        ("Her daughter Anna Hale left Oslo.", "Her daughter Claire Hale left Oslo."),
    ],
)
def test_two_people_on_one_story_are_two(one: str, other: str) -> None:
    assert told(one, other) == []


MANY = tuple(f"Anna Marchand spoke in Lyon on Monday, in hall {number}." for number in range(9))


def spelled(*texts: str) -> list[tuple[str, str, list[str | None]]]:
    """What is said of spellings in the texts, which go by the number of their hall."""
    documents = [Document(id=f"text-{text[-2:-1]}", text=text) for text in texts]
    found = [finding for finding in CHECKER.check(documents).findings if finding.rule == "NAM001"]
    return [(finding.message, finding.fingerprint, [piece.text for piece in finding.evidence]) for finding in found]


def test_one_slip_beside_many_texts_is_one_finding_in_any_order() -> None:
    slip = "Anna Merchand spoke in Lyon on Monday, in hall Z."
    [(message, fingerprint, evidence)] = spelled(*MANY, slip)
    assert message == (
        "Anna Merchand in text-Z, Anna Marchand in text-0, text-1 and 7 more texts: the same person, or two?"
    )
    assert evidence == ["Anna Merchand", "Anna Marchand", "Anna Marchand"]
    assert [told[1] for told in spelled(slip, *reversed(MANY))] == [fingerprint]


def test_two_slips_for_one_name_are_each_held_against_the_name() -> None:
    found = spelled(
        *MANY, "Anna Merchand spoke in Lyon on Monday, in hall Y.", "Anna Marchant spoke in Lyon on Monday, in hall Z."
    )
    assert sorted(message.split(" in ")[0] for message, _, _ in found) == ["Anna Marchant", "Anna Merchand"]


def test_a_text_that_has_both_spellings_is_quoted_with_both() -> None:
    both = "Anna Merchand spoke in Lyon on Monday. Later Anna Marchand left Lyon for hall Z."
    [(message, _, _)] = spelled(*MANY, both)
    assert message.startswith("Anna Merchand in text-Z, Anna Marchand in text-Z, text-0 and 8 more texts")


def test_a_title_or_a_day_that_one_of_many_texts_has_otherwise_is_shown_once() -> None:
    titled = [text.replace("Anna", "Defence Minister Anna") for text in MANY]
    assert told(*titled, "Interior Minister Anna Marchand spoke in Lyon on Monday.") == ["NAM002"]
