"""Texts of one desk, and copies of one text, are one origin."""

import pytest

from claimcheck import Claim, DateClaim, DateValue, Document, extract
from claimcheck.matching.origins import Origins, outlet

DISPATCH = (
    "Police said 12 people were killed on Monday when a bus left the road above Lyon in heavy rain. The driver had asked "
    "the firm for new brakes two weeks before, said his brother, who keeps a shop of 3 rooms beside the old harbour."
)
OWN = "In Lyon, 12 people are dead. Mayor Anna Keller, who was there within 20 minutes, spoke of a road that nobody mends."


def origins(*documents: Document) -> tuple[int, ...]:
    claims: list[Claim] = [claim for document in documents for claim in extract(document)]
    return Origins(claims).numbers(document.id for document in documents)


def test_a_copy_with_other_figures_and_a_cut_end_is_no_origin_of_its_own() -> None:
    copy = DISPATCH.replace("12", "15").partition(", who keeps")[0] + "."
    assert origins(Document(id="a", text=DISPATCH), Document(id="b", text=copy), Document(id="c", text=OWN)) == (
        0,
        0,
        1,
    )


def test_a_hedge_is_no_word_of_a_writers_own() -> None:
    brief = "The storm left 3 people dead in Lyon. Of the 5 aboard, 3 were rescued."
    hedged = "The storm left about three people dead in Lyon. Of the 5 aboard, more than 3 were rescued."
    assert origins(Document(id="a", text=brief), Document(id="b", text=hedged)) == (0, 0)


def test_texts_of_nothing_but_one_quotation_are_one_origin() -> None:
    brief, other = (f"“We have lost 3 people in {town},” Anna Keller said." for town in ("Lyon", "Leeds"))
    told = Document(id="a", text=brief), Document(id="b", text=brief), Document(id="c", text=other)
    assert origins(*told) == (0, 0, 1)


def test_two_texts_of_one_outlet_are_one_origin() -> None:
    told = (
        Document(id="a", text=DISPATCH, source="The Lyon Courier"),
        Document(id="b", text=OWN, source="Lyon  Courier"),
        Document(id="c", text=OWN.replace("12", "13"), source="Leeds Gazette"),
    )
    assert origins(*told) == (0, 0, 0)
    assert origins(*told[:1], Document(id="d", text=OWN)) == (0, 1)


@pytest.mark.parametrize(
    ("source", "name"),
    [
        ("The Lyon Courier", "lyon courier"),
        ("https://www.example.org/news/1", "example.org"),
        ("http://web.archive.org/web/2016/http://example.org:80/news/2", "example.org"),
        ("https://", None),
        ("", None),
    ],
)
def test_an_outlet_is_known_by_its_name_or_its_host(source: str, name: str | None) -> None:
    assert outlet(DateClaim(date=DateValue(), source=source)) == name
