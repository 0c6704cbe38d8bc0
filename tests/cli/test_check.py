"""``claimcheck check``: what it reads, how it reports, and its exit codes."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

BAD = "Britain will send 350 troops to join 100, bringing the total to 460."


@pytest.fixture(autouse=True)
def _faked(checker: type) -> None:
    """Every test here is of the command line alone."""


def put(path: str, text: str = "12 people died.") -> None:
    Path(path).parent.mkdir(parents=True, exist_ok=True)
    Path(path).write_text(text, encoding="utf-8")


def test_a_text_with_a_conflict_exits_with_1_and_quotes_it(run: Callable) -> None:
    put("a.txt", BAD)
    code, out, err = run("check", "a.txt")
    assert (code, err) == (1, "")
    assert out.startswith("error ARI001 sum-mismatch\n")
    assert "  a.txt:1:65\n" in out
    assert out.endswith("1 figure in 1 document: all compared.\n".replace("all ", ""))


def test_a_text_without_one_exits_with_0(run: Callable) -> None:
    put("a.txt")
    assert run("check", "a.txt").code == 0


def test_a_folder_is_read_whole(run: Callable, checker) -> None:
    put("news/a.txt")
    put("news/deep/b.md")
    assert run("check", "news").code == 0
    assert [document.id for document in checker.given] == ["news/a.txt", "news/deep/b.md"]


def test_standard_input_is_a_document_called_by_its_sign(run: Callable, checker) -> None:
    put("a.txt")
    code, out, _ = run("check", "-", "a.txt", "-", stdin=BAD.encode())
    assert code == 1
    assert "  -:1:65\n" in out
    assert [document.id for document in checker.given] == ["a.txt", "-"]


def test_a_document_given_twice_is_read_once(run: Callable, checker) -> None:
    put("a.txt")
    run("check", "a.txt", "a.txt", "./a.txt")
    assert [document.id for document in checker.given] == ["a.txt"]


@pytest.mark.parametrize(
    ("severity", "fail_on", "code"),
    [
        ("error", "error", 1),
        ("warning", "error", 0),
        ("warning", "warning", 1),
        ("info", "warning", 0),
        ("info", "info", 1),
        ("error", "never", 0),
    ],
)
def test_the_exit_code_follows_fail_on(run: Callable, checker, severity: str, fail_on: str, code: int) -> None:
    put("a.txt", BAD)
    checker.severity = severity
    assert run("check", "a.txt", "--fail-on", fail_on).code == code


def test_a_warning_fails_unless_said_otherwise(run: Callable, checker) -> None:
    put("a.txt", BAD)
    checker.severity = "warning"
    assert run("check", "a.txt").code == 1


def test_a_check_that_holds_never_fails(run: Callable) -> None:
    put("a.txt")
    assert run("check", "a.txt", "--fail-on", "info", "--show", "consistent").code == 0


def test_json_is_the_whole_report(run: Callable) -> None:
    put("a.txt", BAD)
    code, out, _ = run("check", "a.txt", "--format", "json")
    report = json.loads(out)
    assert code == 1
    assert report["format"] == "claimcheck/report/1"
    assert [finding["outcome"] for finding in report["findings"]] == ["conflict"]


def test_jsonl_is_a_finding_a_line_and_the_coverage(run: Callable) -> None:
    put("a.txt", BAD)
    rows = [json.loads(line) for line in run("check", "a.txt", "--format", "jsonl").out.splitlines()]
    assert rows[0]["rule"] == "ARI001"
    assert rows[-1]["coverage"]["numbers"] == 1


@pytest.mark.parametrize("form", ["json", "jsonl"])
def test_checks_that_hold_are_reported_to_programs_too_when_asked_for(run: Callable, form: str) -> None:
    put("a.txt", BAD)
    assert "350 + 100 = 450" not in run("check", "a.txt", "--format", form).out
    assert "350 + 100 = 450" in run("check", "a.txt", "--format", form, "--show", "consistent").out


def test_programs_get_utf_8_and_people_what_their_terminal_has(run: Callable) -> None:
    put("Łódź.txt", BAD)
    assert "Łódź.txt" in run("check", "Łódź.txt", "--format", "json").out
    assert "Łódź.txt" in run("check", "Łódź.txt").out


def test_rules_are_named_one_by_one_or_with_commas(run: Callable, checker) -> None:
    put("a.txt")
    run("check", "a.txt", "--select", "ARI, XSC001", "--select", "sum-mismatch", "--ignore", "ARI002,,ARI002")
    assert checker.settings[:2] == (("ARI", "XSC001", "sum-mismatch"), ("ARI002",))


def test_what_is_given_fills_in_and_overrides_nothing(run: Callable, checker) -> None:
    put("a.txt")
    put("b.txt", "Ferry late\n20220207\nhttps://example.org/f\nSome 12 waited.")
    run("check", "a.txt", "b.txt", "--published", "2024-05-06", "--title", "Twelve dead")
    stated = [(str(document.published), document.title) for document in checker.given]
    assert stated == [("2024-05-06", "Twelve dead"), ("2022-02-07", None)]


@pytest.mark.parametrize("day", ["yesterday", "2024-02-30", "", "12"])
def test_a_day_that_is_none_is_refused(run: Callable, day: str) -> None:
    put("a.txt")
    code, out, err = run("check", "a.txt", "--published", day)
    assert (code, out) == (2, "")
    assert err == f"claimcheck: --published={day!r} is no ISO date or time such as 2022-02-10 or 2022-02-10T10:05\n"


def test_what_cannot_be_read_gets_a_line_and_keeps_nothing_else_back(run: Callable, checker) -> None:
    put("a.txt", BAD)
    Path("b.txt").write_bytes(b"%PDF-1.4")
    code, out, err = run("check", "b.txt", "a.txt", "c.txt")
    assert code == 2
    assert [document.id for document in checker.given] == ["a.txt"]
    assert "error ARI001" in out
    assert sorted(err.splitlines()) == [
        "claimcheck: b.txt is not plain text (it looks like a PDF); save its text as .txt first",
        "claimcheck: c.txt cannot be read: there is no such file or folder",
    ]


def test_where_nothing_can_be_read_nothing_is_reported(run: Callable) -> None:
    code, out, err = run("check", "c.txt", "--format", "json")
    assert (code, out) == (2, "")
    assert err.count("\n") == 1


def test_how_a_file_was_read_is_told_and_no_failure(run: Callable) -> None:
    Path("a.txt").write_bytes(b"\x8012")
    code, _, err = run("check", "a.txt")
    assert (code, err) == (0, "claimcheck: a.txt is not UTF-8 and was read as Windows-1252\n")


def test_a_name_cannot_break_the_line_or_move_the_cursor(run: Callable) -> None:
    _, _, err = run("check", "a\n\x1b[2Jb.txt")
    assert err == "claimcheck: a [2Jb.txt cannot be read: there is no such file or folder\n"


def test_examples_of_what_was_not_compared_come_with_verbose_or_show(run: Callable) -> None:
    put("a.txt")
    assert "a.txt: 1 figure, 1 claim\n" in run("check", "a.txt", "-v").out
    assert "a.txt: 1 figure, 1 claim\n" in run("check", "a.txt", "--show", "coverage").out


def test_colour_is_for_terminals_and_can_be_refused(run: Callable, monkeypatch: pytest.MonkeyPatch) -> None:
    put("a.txt", BAD)
    assert "\x1b" not in run("check", "a.txt").out
    monkeypatch.setenv("FORCE_COLOR", "1")
    monkeypatch.setenv("TERM", "xterm")
    assert "\x1b" in run("check", "a.txt").out
    assert "\x1b" not in run("check", "a.txt", "--no-color").out
    monkeypatch.setenv("NO_COLOR", "1")
    assert "\x1b" not in run("check", "a.txt").out


# --- claims from files ---

CLAIM = '{"kind": "numeric", "id": "there", "quantity": {"value": "100"}}'
OTHER = '{"kind": "numeric", "id": "coming", "quantity": {"value": 3.50, "bound": "about"}}'


@pytest.mark.parametrize(
    "content",
    [
        f"{CLAIM}\n{OTHER}\n",
        f"\ufeff{CLAIM}\r\n\r\n{OTHER}",
        f"[{CLAIM},\n {OTHER}]\n",
        f"{CLAIM} {OTHER}",
        json.dumps([json.loads(CLAIM), json.loads(OTHER)], indent=2),
    ],
)
def test_claims_are_read_from_lines_or_an_array(run: Callable, checker, content: str) -> None:
    put("claims.jsonl", content)
    assert run("check", "--claims", "claims.jsonl").code == 0
    assert [claim.id for claim in checker.given] == ["there", "coming"]


def test_the_digits_of_a_claim_are_kept_as_written(run: Callable, checker) -> None:
    put("claims.jsonl", OTHER)
    run("check", "--claims", "claims.jsonl")
    assert str(checker.given[0].quantity.value) == "3.50"


def test_claims_are_read_from_standard_input(run: Callable, checker) -> None:
    assert run("check", "--claims", "-", stdin=CLAIM.encode()).code == 0
    assert len(checker.given) == 1


@pytest.mark.parametrize("content", ["", "[]", "\n"])
def test_a_file_may_hold_no_claims(run: Callable, content: str) -> None:
    put("claims.jsonl", content)
    assert run("check", "--claims", "claims.jsonl").code == 0


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (f"{CLAIM}\n{{oops\n", "2: this is no JSON ("),
        (f"{CLAIM}\n12\n", "2: a claim is an object such as"),
        (f'{CLAIM}\n\n{{"quantity": {{"value": 1}}}}', "3: kind is missing; use 'numeric', 'attributed' or 'date'"),
        ('{"kind": "figure"}', "1: kind is 'figure'; use 'numeric', 'attributed' or 'date'"),
        ('{"kind": "numeric"}', "1: quantity is missing"),
        ('{"kind": "numeric", "quantity": {"value": "many"}}', "1: quantity.value: "),
        ('{"kind": "numeric", "quantity": {"value": 1}, "quantum": 2}', "1: quantum is no field of a claim"),
        ('{"kind": "numeric", "quantity": {"value": NaN}}', "1: this is no claim (NaN is no number)"),
        ('{"kind": "numeric", "quantity": {"value": ' + "9" * 5000 + "}}", "1: this is no claim ("),
        ("[" * 100_000, "1: "),
        (f"[{CLAIM},\n{CLAIM}\n", "3: the array is not closed"),
        (f"[{CLAIM}]\n{CLAIM}", "2: something follows the array"),
    ],
)
def test_a_claim_that_is_none_is_named_by_file_line_and_fault(run: Callable, content: str, said: str) -> None:
    put("claims.jsonl", content)
    code, out, err = run("check", "--claims", "claims.jsonl")
    assert (code, out) == (2, "")
    assert err.startswith(f"claimcheck: claims.jsonl:{said}")
    assert err.count("\n") == 1


def test_a_claims_file_that_is_not_there_is_said_not_to_be(run: Callable) -> None:
    assert run("check", "--claims", "c.jsonl").err == (
        "claimcheck: c.jsonl cannot be read: there is no such file or folder\n"
    )


@pytest.mark.parametrize("arguments", [(), ("a.txt", "--claims", "c.jsonl")])
def test_texts_or_claims_are_checked_never_both_or_none(run: Callable, arguments: tuple[str, ...]) -> None:
    code, _, err = run("check", *arguments)
    assert code == 2
    assert err.startswith("claimcheck: give texts to check, or --claims FILE")
