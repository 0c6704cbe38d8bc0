"""Bytes as text: marks, fallbacks, and what is refused."""

from __future__ import annotations

import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.errors import ReadingError
from claimcheck.reading.decoding import decode

STORY = "“Łódź paid €12 million”, she said – twice."


def test_utf_8_is_read_without_a_notice() -> None:
    assert decode(STORY.encode(), name="a.txt") == (STORY, None)


@pytest.mark.parametrize("codec", ["utf-8-sig", "utf-16", "utf-32"])
def test_a_byte_order_mark_names_the_encoding_and_is_no_part_of_the_text(codec: str) -> None:
    assert decode(STORY.encode(codec), name="a.txt") == (STORY, None)


@pytest.mark.parametrize(
    ("mark", "codec"),
    [
        (codecs.BOM_UTF16_BE, "utf-16-be"),
        (codecs.BOM_UTF16_LE, "utf-16-le"),
        (codecs.BOM_UTF32_BE, "utf-32-be"),
        (codecs.BOM_UTF32_LE, "utf-32-le"),
    ],
)
def test_the_byte_order_is_the_one_of_the_mark(mark: bytes, codec: str) -> None:
    assert decode(mark + STORY.encode(codec), name="a.txt").text == STORY


def test_what_is_not_utf_8_is_read_as_windows_1252_and_said_to_be() -> None:
    text, notice = decode("“It cost €12” – Léa".encode("cp1252"), name="a.txt")
    assert text == "“It cost €12” – Léa"
    assert notice == "a.txt is not UTF-8 and was read as Windows-1252"


def test_bytes_without_a_letter_in_windows_1252_stand_as_replacements() -> None:
    assert decode(b"It cost \x8112", name="a.txt").text == "It cost \ufffd12"


def test_one_stray_byte_does_not_turn_a_story_in_utf_8_into_windows_1252() -> None:
    text, notice = decode(STORY.encode() + b" Caf\xe9.", name="a.txt")
    assert text == STORY + " Caf\ufffd."
    assert notice is not None
    assert "a byte that is not UTF-8" in notice


def test_replacement_characters_of_the_text_itself_are_no_stray_bytes() -> None:
    assert "Caf" in decode("\ufffd\ufffd Łódź".encode() + b" Caf\xe9", name="a.txt").text


def test_line_ends_are_not_translated() -> None:
    assert decode(b"one\r\ntwo\rthree\n", name="a.txt").text == "one\r\ntwo\rthree\n"


@pytest.mark.parametrize(
    ("raw", "kind"),
    [
        (b"%PDF-1.7\n...", "a PDF"),
        (b"PK\x03\x04...", "a ZIP archive or an Office document"),
        (b"\x89PNG\r\n\x1a\n...", "a PNG image"),
        (b"\xff\xd8\xff\xe0...", "a JPEG image"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1...", "an old Office document"),
        (b"{\\rtf1\\ansi Twelve}", "RTF"),
        (b"\n<!DOCTYPE html><p>12", "HTML"),
        (b"\xef\xbb\xbf<HTML lang=en>", "HTML"),
        (b"\x1f\x8b\x08", "a gzip file"),
    ],
)
def test_what_is_no_plain_text_is_called_what_it_looks_like(raw: bytes, kind: str) -> None:
    with pytest.raises(ReadingError) as refused:
        decode(raw, name="a.txt")
    assert str(refused.value).startswith(f"a.txt is not plain text (it looks like {kind})")


@pytest.mark.parametrize("raw", [b"12\x00people", "12 people".encode("utf-16-le"), codecs.BOM_UTF16_LE + b"1\0\0\0"])
def test_nul_bytes_are_no_text(raw: bytes) -> None:
    with pytest.raises(ReadingError, match="NUL"):
        decode(raw, name="a.txt")


def test_half_a_character_at_the_end_of_utf_16_is_refused() -> None:
    with pytest.raises(ReadingError, match="not valid UTF-16"):
        decode("12 people".encode("utf-16") + b"\x00", name="a.txt")


def test_no_bytes_are_an_empty_text() -> None:
    assert decode(b"", name="a.txt") == ("", None)


@given(st.binary(max_size=200))
def test_any_bytes_are_a_text_that_can_be_written_again_or_a_reading_error(raw: bytes) -> None:
    try:
        text = decode(raw, name="a.txt").text
    except ReadingError:
        return
    assert text.encode().decode() == text
