"""A speaker says and denies one thing on one day; everything less plain is left alone."""

import pytest

from claimcheck import Checker, Document

SAID = "Moscow said it had begun withdrawing troops from the border."


def found(said: str, denied: str, day: str = "2022-02-15") -> list[str]:
    told = [Document(id="a", text=said, published="2022-02-15"), Document(id="b", text=denied, published=day)]
    return [f.rule for f in Checker().check(told).findings if f.rule == "XSC006"]


@pytest.mark.parametrize(
    ("said", "denied"),
    [
        (SAID, "Moscow denied any withdrawal of troops from the border."),
        (SAID, "The Kremlin denied that it had begun withdrawing troops from the border."),
        (SAID, "Russia's defence ministry denied withdrawing troops from the border."),
        (SAID, "Moscow denied reports of a withdrawal of troops from the border."),
        ("Warsaw confirmed that it had closed the airport.", "Warsaw denied any closure of the airport."),
        ("Paris announced it had sold the ships to Egypt.", "Paris denied selling the ships to Egypt."),
    ],
)
def test_one_speaker_says_and_denies_one_thing(said: str, denied: str) -> None:
    assert found(said, denied) == ["XSC006"]


@pytest.mark.parametrize(
    ("said", "denied"),
    [
        (SAID, "NATO denied any withdrawal of troops from the border."),
        (SAID, "Moscow denied any withdrawal of tanks from the border."),
        (SAID, "Moscow denied any withdrawal from the town."),
        (SAID, "Moscow denied a complete withdrawal of troops from the border."),
        (SAID, "Moscow did not deny the withdrawal of troops from the border."),
        (SAID, "Moscow declined to deny any withdrawal of troops from the border."),
        (SAID, "Last week Moscow denied any withdrawal of troops from the border."),
        (SAID, "Moscow had denied any withdrawal of troops from the border."),
        (SAID, "Would Moscow deny any withdrawal of troops from the border?"),
        (SAID, "Moscow denied stopping the withdrawal of troops from the border."),
        ("Moscow said some troops had left the border.", "Moscow denied that troops had left the border."),
        ("Moscow said it would withdraw troops.", "Moscow denied withdrawing troops."),
        ("Moscow said it was not withdrawing troops.", "Moscow denied withdrawing troops."),
        ("Moscow said 12 ships had left.", "Moscow denied that 9 ships had left."),
        ("Anna Keller said he had taken the money.", "Anna Keller denied taking the money."),
        ("Anna Keller said it had closed the airport.", "Anna Keller denied closing the airport."),
        ("Officials said they had closed the airport.", "Officials denied closing the airport."),
        ("Kyiv said it had been attacked.", "Kyiv denied that it had attacked."),
        ("Kyiv said Russia had attacked the port.", "Kyiv denied attacking the port."),
    ],
)
def test_what_may_be_another_thing_is_left_alone(said: str, denied: str) -> None:
    assert not found(said, denied)


def test_a_speaker_may_think_again_on_another_day() -> None:
    assert not found(SAID, "Moscow denied any withdrawal of troops from the border.", day="2022-02-16")
