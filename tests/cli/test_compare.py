"""``claimcheck compare``: two texts, wherever they are."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest


@pytest.fixture(autouse=True)
def _faked(checker: type) -> None:
    """Every test here is of the command line alone."""


def test_people_see_the_verdict_and_both_texts(run: Callable) -> None:
    code, out, _ = run("compare", "12 died.", "15 died.")
    assert code == 0
    assert out == (
        "contradiction (confidence 0.90)\n    12 is not 15\n  premise\n    12 died.\n    ^^\n"
        "  hypothesis\n    15 died.\n    ^^\n  different: why\n"
    )


def test_programs_get_the_comparison(run: Callable) -> None:
    assert json.loads(run("compare", "12 died.", "15 died.", "--format", "json").out)["verdict"] == "contradiction"


def test_texts_come_from_files_and_standard_input(run: Callable, checker) -> None:
    Path("a.txt").write_text("12 died.", encoding="utf-8")
    assert run("compare", "@a.txt", "-", stdin=b"15 died.").code == 0
    assert checker.given == ("12 died.", "15 died.")


def test_a_text_may_begin_with_the_sign_of_a_file(run: Callable, checker) -> None:
    run("compare", "@@mayor says 12 died.", "15 died.")
    assert checker.given[0] == "@mayor says 12 died."


def test_a_file_that_is_not_there_is_said_not_to_be(run: Callable) -> None:
    code, out, err = run("compare", "@b.txt", "15 died.")
    assert (code, out) == (2, "")
    assert err == "claimcheck: b.txt cannot be read: there is no such file or folder\n"


def test_one_text_only_can_come_from_standard_input(run: Callable) -> None:
    assert run("compare", "-", "-").code == 2
