"""Papers, agencies and stations by their names."""

import pytest

from claimcheck.lexing.outlets import is_outlet, outlet_at, outlet_key


@pytest.mark.parametrize(
    "name", ["Reuters", "AP", "the Associated Press", "Lyon Courier", "the Leeds Evening News", "BBC"]
)
def test_a_paper_is_known_by_its_name_or_its_last_word(name: str) -> None:
    assert is_outlet(name)


@pytest.mark.parametrize(
    "name", ["Anna Keller", "the mayor", "the times", "Star", "American Mills", "", "Lyon Post Office"]
)
def test_what_only_looks_like_a_paper_is_none(name: str) -> None:
    assert not is_outlet(name)


def test_one_agency_has_one_key_however_it_is_written() -> None:
    assert outlet_key("The Associated Press") == outlet_key("AP") == outlet_key("Associated Press's")
    assert outlet_key("Lyon Courier") != outlet_key("Leeds Courier")


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("the Lyon Courier on Monday", "Lyon Courier"),
        ("Reuters. Officials said so", "Reuters"),
        ("Reuters Monday", "Reuters"),
        ("Anna Keller on Monday", None),
        ("lyon courier", None),
    ],
)
def test_the_longest_name_of_a_paper_is_read(text: str, name: str | None) -> None:
    found = outlet_at(text, 0)
    assert (found.name if found else None) == name
    assert found is None or text[found.start : found.end] == name
