"""What a start costs: which modules it loads. How long it takes is measured by bench/start_up.py."""

from __future__ import annotations

import subprocess
import sys

import pytest

HEAVY = ("pydantic", "pydantic_core", "quantulum3", "rich", "rapidfuzz")


def loaded(program: str, stdin: str = "") -> set[str]:
    """The modules that are there after a program, without what stands before the dots."""
    script = f"import sys\n{program}\nsys.stderr.write('\\n'.join(sys.modules))"
    done = subprocess.run((sys.executable, "-c", script), capture_output=True, input=stdin, text=True, check=True)
    return set(done.stderr.split())


@pytest.mark.parametrize("arguments", [["--version"], ["--help"]])
def test_asking_about_the_program_loads_no_library_of_weight(arguments: list[str]) -> None:
    modules = loaded(f"from claimcheck.cli.main import main\nmain({arguments})")
    assert not modules & (set(HEAVY) - loaded("import typer"))


@pytest.mark.parametrize("arguments", [["check", "--help"], ["nonsense"]])
def test_asking_about_a_command_loads_nothing_of_ours_that_checks(arguments: list[str]) -> None:
    modules = loaded(f"from claimcheck.cli.main import main\nmain({arguments})")
    ours = {name for name in modules if name.startswith("claimcheck.")}
    assert all(name.startswith(("claimcheck.cli", "claimcheck.errors")) for name in ours)
    assert not modules & {"quantulum3", "rapidfuzz"}


def test_the_version_is_said_without_a_parser() -> None:
    assert "typer" not in loaded("from claimcheck.cli.main import main\nmain(['--version'])")


def test_importing_claimcheck_loads_no_model() -> None:
    modules = loaded("import claimcheck")
    assert not modules & set(HEAVY)
    assert [name for name in modules if name.startswith("claimcheck")] == ["claimcheck"]


def test_an_ordinary_text_is_checked_without_quantulum3() -> None:
    text = "Norway will send 350 troops to join 100 engineers in Latvia, bringing the total to 450, at $8 million."
    modules = loaded("from claimcheck.cli.main import main\nassert main(['check', '-']) == 0", stdin=text)
    assert "claimcheck.checking.checker" in modules
    assert "quantulum3" not in modules
    assert "hypothesis" not in modules
