import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.text.header import Header, header

THREE = "Rain in Spain\n20220207\nhttps://example.org/rain\nIt rained on the plain."


def test_title_date_and_address_are_a_header() -> None:
    found = header(THREE)
    assert found.title is not None
    assert found.title.slice(THREE) == found.title_text == "Rain in Spain"
    assert found.published == dt.date(2022, 2, 7)
    assert found.url == "https://example.org/rain"
    assert THREE[found.body :] == "It rained on the plain."


@pytest.mark.parametrize("end", ["\n", "\r\n"])
@pytest.mark.parametrize("mark", ["", "\ufeff"])
def test_line_ends_and_byte_order_marks_do_not_matter(end: str, mark: str) -> None:
    text = mark + THREE.replace("\n", end)
    found = header(text)
    assert found.title is not None
    assert found.title.slice(text) == "Rain in Spain"
    assert found.published == dt.date(2022, 2, 7)
    assert text[found.body :] == "It rained on the plain."


def test_the_address_may_be_missing() -> None:
    text = "Rain in Spain\n2022-02-07\nIt rained."
    found = header(text)
    assert (found.title_text, found.published, found.url) == ("Rain in Spain", dt.date(2022, 2, 7), None)
    assert text[found.body :] == "It rained."


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Rain in Spain",
        "Rain in Spain\nIt rained on 2022-02-07.\nhttps://example.org",
        "Rain in Spain\n20221341\nIt rained.",
        "---\nA rule, then prose without keys\n---\nMore.",
        "---\ntitle: never closed\nMore.",
        "----\ntitle: x\n----\n",
    ],
)
def test_everything_else_is_body(text: str) -> None:
    assert header(text) == Header(body=0)


def test_an_impossible_day_above_an_address_is_unknown() -> None:
    text = "Rain in Spain\n20221341\nhttps://example.org\nIt rained."
    assert header(text).published is None
    assert text[header(text).body :] == "It rained."


FRONT = """---
id: lyon-1
title: "Rain: a day in Lyon"
published: 2022-02-10T10:05:00+01:00
source: 'The Wire'
url: https://example.org/x
tags:
  - rain
# a remark
---

It rained.
"""


def test_front_matter_is_read() -> None:
    found = header(FRONT)
    assert found.title is not None
    assert found.title.slice(FRONT) == found.title_text == "Rain: a day in Lyon"
    assert isinstance(found.published, dt.datetime)
    assert found.published.isoformat() == "2022-02-10T10:05:00+01:00"
    assert (found.source, found.url) == ("The Wire", "https://example.org/x")
    assert FRONT[found.body :].strip() == "It rained."


@pytest.mark.parametrize("day", ["2022-02-31", "soon", "", "10 February", "'2022-13-01'", "2022-02-10T25:00"])
def test_a_day_that_is_none_leaves_published_unknown(day: str) -> None:
    text = f"---\ntitle: Rain\npublished: {day}\n---\nIt rained."
    assert header(text).published is None
    assert header(text).title_text == "Rain"
    assert text[header(text).body :] == "It rained."


def test_missing_keys_are_none() -> None:
    found = header("---\nsource: wire\n---\nIt rained.")
    assert found == Header(source="wire", body=21)


@given(
    st.text(st.sampled_from("ab:\n-\r'\"2 0") | st.characters())
    | st.lists(
        st.sampled_from(["---", "title:", "title: a", "20220207", "https://a.b", "", "'", "published: 2022-02-30"])
    ).map("\n".join)
)
def test_no_text_raises_and_titles_read_back(text: str) -> None:
    found = header(text)
    assert 0 <= found.body <= len(text)
    assert found.title is None or found.title.slice(text) == found.title_text
    assert found.title is None or found.title.end <= found.body
