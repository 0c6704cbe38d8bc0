"""The program around its commands: help, version, and whatever goes wrong."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

import claimcheck
from claimcheck.cli import app

COMMAND = (sys.executable, "-m", "claimcheck")


@pytest.mark.parametrize("arguments", [("--version",), ("--version", "check")])
def test_the_version_is_said(run: Callable, arguments: tuple[str, ...]) -> None:
    assert run(*arguments) == (0, f"claimcheck {claimcheck.__version__}\n", "")


@pytest.mark.parametrize("flag", ["-h", "--help"])
def test_help_names_every_command(run: Callable, flag: str) -> None:
    code, out, _ = run(flag)
    assert code == 0
    assert all(f"\n  {command} " in out for command in ("check", "extract", "compare", "rules", "rule"))


def test_help_comes_on_standard_error_where_nothing_was_asked(run: Callable) -> None:
    code, out, err = run()
    assert (code, out) == (2, "")
    assert err.startswith("Usage: claimcheck")


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("chekc", "a.txt"), "chekc"),
        (("check", "a.txt", "--fromat", "json"), "--fromat"),
        (("check", "a.txt", "--format", "xml"), "'xml' is not one of"),
        (("check", "a.txt", "--fail-on"), "--fail-on"),
        (("compare", "12 died"), "hypothesis"),
        (("rule",), "code"),
    ],
)
def test_a_command_line_that_makes_no_sense_gets_one_line(run: Callable, arguments: tuple[str, ...], said: str) -> None:
    code, out, err = run(*arguments)
    assert (code, out) == (2, "")
    assert err.startswith("claimcheck: ")
    assert err.count("\n") == 1
    assert said.lower() in err.lower()
    assert "--help" in err


def test_a_bug_is_called_one_in_one_line(run: Callable, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(arguments: list[str]) -> int:
        raise KeyError("x\ny")

    monkeypatch.setattr(app, "invoke", broken)
    code, _, err = run("check", "a.txt")
    assert code == 2
    assert err.startswith("claimcheck: this is a bug in claimcheck: KeyError: ")
    assert err.count("\n") == 1
    monkeypatch.setenv("CLAIMCHECK_DEBUG", "1")
    assert "Traceback" in run("check", "a.txt").err


def test_ctrl_c_is_quiet(run: Callable, monkeypatch: pytest.MonkeyPatch) -> None:
    def stopped(arguments: list[str]) -> int:
        raise KeyboardInterrupt

    monkeypatch.setattr(app, "invoke", stopped)
    assert run("check", "a.txt") == (130, "", "")


@pytest.mark.parametrize("arguments", [("rules",), ("rules", "--format", "json"), ("--version",)])
def test_a_reader_who_leaves_early_hears_nothing(arguments: tuple[str, ...]) -> None:
    with subprocess.Popen((*COMMAND, *arguments), stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout
        assert process.stderr
        process.stdout.close()
        assert process.stderr.read() == b""
    assert process.returncode == 141


def shell(line: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(line.format(" ".join(COMMAND)), shell=True, capture_output=True, text=True, check=False)


@pytest.mark.skipif(
    not Path("/dev/full").exists(),
    reason="/dev/full is a device of Linux; elsewhere a write fails with ENOSPC only on a disk that really is full",
)
@pytest.mark.parametrize("command", ["rules", "rules --format json"])
def test_a_full_disk_is_called_one(command: str) -> None:
    done = shell(f"{{}} {command} >/dev/full")
    assert (done.returncode, done.stderr) == (
        2,
        "claimcheck: the output cannot be written: No space left on device\n",
    )


def test_closed_streams_are_done_without() -> None:
    assert shell("{} rules >&-").stderr == ""
    assert shell("{} check missing.txt 2>&-").returncode == 2
    assert shell("{} compare - 12 <&-").stderr == "claimcheck: standard input is closed\n"


def test_letters_that_the_terminal_lacks_are_shown_by_number(tmp_path: Path) -> None:
    done = subprocess.run(
        (*COMMAND, "rule", "ARI001"), capture_output=True, env={"PYTHONIOENCODING": "ascii"}, check=False
    )
    assert done.returncode == 0
    assert b"\\xb7" in done.stdout
