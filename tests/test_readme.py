"""What the README shows is what happens."""

import doctest
import re
from pathlib import Path

import pytest
from typer.testing import CliRunner

README = Path(__file__).parent.parent / "README.md"
DRAFT = (
    "Britain will send 350 troops to join 100 engineers already in Poland, bringing the total to 460, "
    "the army said on Wednesday, February 10, 2022.\n"
)


def test_the_python_examples_run() -> None:
    results = doctest.testfile(str(README), module_relative=False, encoding="utf-8")
    assert results.attempted > 10
    assert results.failed == 0


def test_the_report_of_the_first_page_is_real(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from claimcheck.cli.main import main

    shown = re.search(r"```console\n\$ claimcheck check draft\.txt\n(.*?)```", README.read_text("utf-8"), re.DOTALL)
    assert shown is not None
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("COLUMNS", "80")
    Path("draft.txt").write_text(DRAFT, encoding="utf-8")
    with CliRunner().isolation() as streams:
        assert main(["check", "draft.txt"]) == 1
        output = streams[0].getvalue().decode("utf-8")
    assert output == shown[1]
