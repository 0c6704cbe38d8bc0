"""Where other tools read otherwise, the text is read as docs/how-a-figure-is-read.md says."""

import pytest

from claimcheck.lexing.figures import find_figures
from claimcheck.text.folding import fold


@pytest.mark.parametrize(
    "text",
    [
        "five eighths",
        "2^10",
        "10G",
        "1.2b",
        "45 Js",
        "2 pm",
        "10.0.0.1",
        "South 32 Ltd",
        "1234567890123",
        "in 2013",
        "between the tenth and the fifteenth",
        "a gallon",
        "absolute zero",
        "1,3",
        "180-220",
    ],
)
def test_what_is_no_figure_here_is_not_read(text):
    assert find_figures(fold(text)) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("one over three", [("over three", 3, "more_than", "")]),
        ("fifty - two", [("fifty", 50, "exact", ""), ("two", 2, "exact", "")]),
        ("2.33 k", [("2.33", None, "exact", "")]),
        ("1 m", [("1", 1, "exact", "")]),
        ("12 b", [("12", 12, "exact", "")]),
        ("100 mb", [("100", 100, "exact", "")]),
        ("a dozen eggs", [("a dozen eggs", 12, "exact", "egg")]),
        ("zero deaths", [("zero deaths", 0, "exact", "death")]),
        ("two hundred and two dozen", [("two hundred", 200, "exact", ""), ("two dozen", 24, "exact", "")]),
        ("one million, two hundred", [("one million", 1_000_000, "exact", ""), ("two hundred", 200, "exact", "")]),
        ("($5 million)", [("$5 million", 5_000_000, "exact", "dollar")]),
        ("15 dollars and 50", [("15 dollars", 15, "exact", "dollar"), ("50", 50, "exact", "")]),
        ("10 $ 30", [("10", 10, "exact", ""), ("$ 30", 30, "exact", "dollar")]),
        ("$12 a share", [("$12 a share", 12, "exact", "dollar per share")]),
        ("8 to 10 feet", [("8 to 10 feet", None, "range", "foot")]),
        ("equal to 500 or less than 600", [("500", 500, "exact", ""), ("less than 600", 600, "less_than", "")]),
        ("5 ft 2 in", [("5 ft 2 in", 62, "exact", "inch")]),
        ("25t of coal", [("25t", 25, "exact", "tonne")]),
        ("50 ml", [("50 ml", 50, "exact", "millilitre")]),
        ("four times per week", [("four times per week", 4, "exact", "time per week")]),
    ],
)
def test_what_is_a_figure_here_has_its_own_reading(text, expected):
    found = find_figures(fold(text))
    read = [(text[f.left : f.right], f.value, f.bound, f.unit or f.counted or "") for f in found]
    assert [(words, bound, named) for words, _, bound, named in read] == [(w, b, n) for w, _, b, n in expected]
    assert all(want is None or value == want for (_, value, *_), (_, want, *_) in zip(read, expected, strict=True))
