"""How words and their marks are laid out on lines."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from claimcheck.report.page import excerpt, tidy, wrap


def test_a_figure_is_never_broken_over_two_lines() -> None:
    text = "The bill came to $8 million."
    mark = (text.index("$"), text.index("."))
    for width in range(12, 40):
        assert any(start <= mark[0] and mark[1] <= end for start, end in wrap(text, (mark,), width))


def test_a_long_sentence_is_cut_down_to_what_surrounds_its_figures() -> None:
    words = "and so it went on "
    text = f"{words * 20}until 12 people {words * 20}met 15 others {words * 20}".strip()
    short, marks = excerpt(text, [(text.index(at), text.index(at) + 2) for at in ("12", "15")])
    assert [short[start:end] for start, end in marks] == ["12", "15"]
    assert len(short) < 450
    assert short.count("…") == 3
    assert all(word in "… and so it went on until 12 people met 15 others".split() for word in short.split())


def test_of_a_long_quotation_the_beginning_and_the_end_are_shown() -> None:
    text = f"She said: {'we will see to it ' * 40}."
    short, marks = excerpt(text, [(10, len(text) - 1)])
    assert len(marks) == 2
    assert len(short) < 500
    assert " … " in short


@given(
    st.text(alphabet="ab 1\n\t东\u00a0\u202e\x1b…", max_size=400),
    st.lists(st.tuples(st.integers(0, 400), st.integers(0, 400)), max_size=4),
    st.integers(10, 90),
)
def test_quoting_any_text_keeps_its_words_in_order_and_in_width(
    text: str, marks: list[tuple[int, int]], width: int
) -> None:
    kept, where = tidy(*excerpt(text, marks))
    lines = list(wrap(kept, where, width))
    assert all(cell_len(kept[start:end]) <= width for start, end in lines)
    assert "".join(kept[start:end] for start, end in lines).replace(" ", "") == kept.replace(" ", "")
    assert all(0 <= left < right <= len(kept) for left, right in where)
