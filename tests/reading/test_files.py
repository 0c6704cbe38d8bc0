"""Files and folders as documents."""

from __future__ import annotations

import datetime as dt
import os
from pathlib import Path

import pytest

from claimcheck.errors import ReadingError
from claimcheck.reading import files
from claimcheck.reading.files import discover, document, read, shown

STORY = "Ferry to Gdansk delayed\n20220207\nhttps://example.org/ferry\nSome 120 passengers waited.\n"


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def put(path: str, text: str = "12 people") -> None:
    Path(path).parent.mkdir(parents=True, exist_ok=True)
    Path(path).write_text(text, encoding="utf-8")


def problems(*paths: str) -> list[str]:
    return [str(problem) for problem in discover(paths).problems]


def test_the_id_of_a_document_is_the_path_as_given(here: Path) -> None:
    put("a.txt")
    assert read("./a.txt").document.id == "./a.txt"
    assert read(Path("a.txt")).document.id == "a.txt"


def test_the_text_is_the_whole_file_header_and_all(here: Path) -> None:
    put("a.txt", STORY)
    assert read("a.txt").document.text == STORY


def test_what_the_text_states_of_itself_is_filled_in(here: Path) -> None:
    put("a.txt", "---\ntitle: Ferry delayed\npublished: 2022-02-07\nsource: Gdansk Courier\n---\nSome 120 waited.")
    found = read("a.txt").document
    assert (found.published, found.source) == (dt.date(2022, 2, 7), "Gdansk Courier")


def test_a_title_that_stands_in_the_text_is_not_taken_out_of_it(here: Path) -> None:
    put("a.txt", STORY)
    assert read("a.txt", title="Another headline").document.title is None


def test_what_is_given_fills_in_and_overrides_nothing() -> None:
    day = dt.date(2024, 5, 6)
    assert document(STORY.encode(), id="-", published=day).document.published == dt.date(2022, 2, 7)
    bare = document(b"12 people waited.", id="-", published=day, title="Twelve wait").document
    assert (bare.published, bare.title) == (day, "Twelve wait")


def test_an_empty_file_is_a_document_without_text(here: Path) -> None:
    put("a.txt", "")
    assert read("a.txt").document.text == ""


def test_how_a_file_was_read_is_told_where_it_is_not_plain(here: Path) -> None:
    Path("a.txt").write_bytes(b"\x80 12")
    assert read("a.txt").notice == "a.txt is not UTF-8 and was read as Windows-1252"


@pytest.mark.parametrize("path", ["missing.txt", "folder/missing.txt"])
def test_a_file_that_is_not_there_is_said_not_to_be(here: Path, path: str) -> None:
    assert problems(path) == [f"{path} cannot be read: there is no such file or folder"]
    with pytest.raises(ReadingError, match="there is no such file"):
        read(path)


def test_a_path_that_no_file_can_have_is_a_reading_error(here: Path) -> None:
    assert len(problems("a\0b")) == 1
    with pytest.raises(ReadingError):
        read("a\0b")


def test_a_folder_is_not_read_as_a_file(here: Path) -> None:
    Path("news").mkdir()
    with pytest.raises(ReadingError, match="it is a folder"):
        read("news")


@pytest.mark.skipif(
    os.geteuid() == 0,
    reason="run as root: the kernel lets the superuser read a file of mode 000, so the error cannot arise",
)
def test_a_file_without_permission_is_said_to_be_one(here: Path) -> None:
    put("a.txt")
    Path("a.txt").chmod(0)
    with pytest.raises(ReadingError, match="no permission"):
        read("a.txt")


def test_a_file_that_is_too_large_is_refused_with_a_way_out(here: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(files, "LARGEST", 20)
    put("a.txt", "x" * 20)
    assert len(read("a.txt").document.text) == 20
    put("a.txt", "x" * 21)
    with pytest.raises(ReadingError, match="split it into a file for each article"):
        read("a.txt")


def test_a_folder_is_searched_for_texts_in_order(here: Path) -> None:
    for path in ("news/b.txt", "news/a.md", "news/C.TXT", "news/x.csv", "news/deep/er/d.text"):
        put(path)
    assert discover(["news"]).files == ("news/C.TXT", "news/a.md", "news/b.txt", "news/deep/er/d.text")
    assert discover(["./news/"]).files[0] == "./news/C.TXT"


def test_hidden_files_and_folders_are_passed_over_unless_named(here: Path) -> None:
    for path in ("news/a.txt", "news/.b.txt", "news/.git/c.txt"):
        put(path)
    assert discover(["news"]).files == ("news/a.txt",)
    assert discover(["news/.b.txt", "news/.git"]).files == ("news/.b.txt", "news/.git/c.txt")


def test_a_named_file_is_taken_whatever_it_is_called(here: Path) -> None:
    put("story.copy")
    assert discover(["story.copy"]).files == ("story.copy",)


def test_a_file_reached_twice_counts_once_under_its_first_name(here: Path) -> None:
    put("news/a.txt")
    Path("news/b.txt").symlink_to("a.txt")
    assert discover(["news/a.txt", "news", "./news/a.txt"]).files == ("news/a.txt",)


def test_folders_that_contain_themselves_are_searched_once(here: Path) -> None:
    put("news/a.txt")
    Path("news/again").symlink_to("..", target_is_directory=True)
    assert discover(["news"]).files == ("news/a.txt",)


def test_a_folder_without_texts_is_a_problem_and_keeps_nothing_else_back(here: Path) -> None:
    put("news/a.csv")
    put("b.txt")
    found = discover(["news", "b.txt", "c.txt"])
    assert found.files == ("b.txt",)
    assert str(found.problems[0]) == "news is a folder without text files (.txt, .md, .text)"
    assert len(found.problems) == 2


def test_a_name_that_is_no_utf_8_can_still_be_shown() -> None:
    assert shown("caf\udce9.txt") == "caf\ufffd.txt"


def test_a_file_with_a_name_that_is_no_utf_8_is_read(here: Path) -> None:
    name = os.fsdecode(b"caf\xe9.txt")
    try:
        put(name)
    except OSError:
        pytest.skip("the file system (APFS, say) refuses a name that is no UTF-8, so there can be no such file to read")
    assert read(name).document.model_dump_json()
