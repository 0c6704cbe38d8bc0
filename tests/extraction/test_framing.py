"""How a text presents its figures."""

import pytest

from claimcheck import Document, NumericClaim, extract


def figures(text: str) -> list[tuple[str | None, str]]:
    return [(c.text, c.framing) for c in extract(Document(text=text)) if isinstance(c, NumericClaim)]


@pytest.mark.parametrize(
    ("text", "framing"),
    [
        ("Police said 12 people were killed.", "current"),
        ("Initially, 12 people were thought to be dead.", "past"),
        ("Initial reports put the toll at 12.", "past"),
        ("The paper had said that 12 people were killed.", "past"),
        ("Police gave the toll as 12 earlier.", "past"),
        ("Police gave the toll as 12 earlier", "past"),
        ("Police gave the toll as 12. Earlier the road was shut.", "current"),
        ("Officials revised the toll to 12.", "revised"),
        ("The toll stood at 12. Three bodies were counted twice.", "revised"),
    ],
)
def test_words_beside_a_figure_say_how_it_stands(text: str, framing: str) -> None:
    assert [found for _, found in figures(text)][:1] == [framing]


@pytest.mark.parametrize(
    "note",
    [
        "An earlier version of this article misstated the number of guests. It was 5,500, not 1,000.",
        "Correction: 5,500 people attended the rally, rather than 1,000.",
        "An earlier version of this article gave the number of guests as 1,000. It was 5,500.",
        "This article was amended on 5 May 2020. The number of guests was not 1,000 but 5,500.",
    ],
)
def test_a_note_says_which_figure_takes_the_place_of_which(note: str) -> None:
    claims = {c.text: c for c in extract(Document(text=f"All quiet.\n\n{note}")) if isinstance(c, NumericClaim)}
    assert (claims["5,500"].framing, claims["1,000"].framing) == ("corrected", "withdrawn")
    assert claims["5,500"].corrects == claims["1,000"].id


@pytest.mark.parametrize(
    "note",
    [
        "Correction: 15 people were killed in Lyon was wrong.",
        "An earlier version of this article said 12 people were hurt and 3 cars burnt, not 15.",
        "An earlier version of this article said that 12 people lost $40.",
    ],
)
def test_a_note_that_does_not_say_so_ties_nothing(note: str) -> None:
    assert not any(c.corrects for c in extract(Document(text=note)) if isinstance(c, NumericClaim))
