"""The list of rows that other tools read otherwise is well formed and says what the documentation says."""

from __future__ import annotations

import tomllib
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path

import pytest

HERE = Path(__file__).parent
PAGE = HERE.parents[1] / "docs" / "how-a-figure-is-read.md"
TABLE = tomllib.loads((HERE / "other_conventions.toml").read_text(encoding="utf-8"))
SUITES = frozenset(TABLE["files"])

spec = spec_from_file_location("other_suites", HERE / "other_suites.py")
assert spec is not None
assert spec.loader is not None
other_suites = module_from_spec(spec)
spec.loader.exec_module(other_suites)


@pytest.mark.parametrize("entry", TABLE["convention"], ids=lambda entry: entry["name"])
def test_a_convention_is_told_in_a_sentence_and_ours_stands_in_the_documentation(entry):
    assert set(entry) <= {"name", "suite", "here"} | SUITES
    assert entry["suite"].endswith(".")
    assert entry["here"] in PAGE.read_text(encoding="utf-8")
    assert any(entry.get(suite) for suite in SUITES)


@pytest.mark.parametrize("suite", sorted(SUITES))
def test_no_row_is_listed_twice(suite):
    assert len(other_suites.conventions(suite).digest) == 64


def test_a_row_that_is_listed_twice_is_refused(tmp_path, monkeypatch):
    table = tmp_path / "twice.toml"
    table.write_text(
        '[files]\nx = "0"\n[[convention]]\nname = "a"\nx = [3]\n[[convention]]\nname = "b"\nx = ["3:1"]\n',
        encoding="utf-8",
    )
    monkeypatch.setattr(other_suites, "CONVENTIONS", table)
    with pytest.raises(ValueError, match="3:1"):
        other_suites.conventions("x")


def test_without_the_data_one_line_says_so(tmp_path, monkeypatch, capsys):
    monkeypatch.setattr("sys.argv", ["other_suites.py", str(tmp_path / "data" / "quantities")])
    assert other_suites.main() == 2
    assert len(capsys.readouterr().out.splitlines()) == 1
