"""Spellings of one name have one key, and two names keep two."""

import pytest

from claimcheck.lexing.spelling import plain_letters, spelling_key


@pytest.mark.parametrize(
    "spellings",
    [
        ("Zelenskiy", "Zelensky", "Zelenskyy", "Zelenskyi", "ZELENSKII"),
        ("Sergei", "Sergey"),
        ("Dmitry", "Dmitri", "Dmitriy"),
        ("Yeltsin", "Eltsin"),
        ("Solovyov", "Soloviev", "Solovyev"),
        ("Rachmaninoff", "Rachmaninov"),
        ("Alexander", "Aleksander"),
        ("B\u0142aszczak", "Blaszczak"),
        ("D\u00edaz", "Diaz"),
        ("Yur\u2019ev", "Yurev"),
    ],
)
def test_one_name_has_one_key(spellings: tuple[str, ...]) -> None:
    assert len({spelling_key(name) for name in spellings}) == 1


@pytest.mark.parametrize(
    ("left", "right"),
    [("Fowler", "Fisher"), ("Gibby", "Gabby"), ("Hale", "Hall"), ("Miller", "Meyer"), ("Kelly", "Kelli")],
)
def test_two_names_have_two_keys(left: str, right: str) -> None:
    assert spelling_key(left) != spelling_key(right)


def test_signs_and_strokes_are_dropped() -> None:
    assert plain_letters("S\u00f8ren \u0110oki\u0107") == "soren dokic"
