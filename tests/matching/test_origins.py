"""Which text copies which, whom each one cites, and where it all begins."""

from __future__ import annotations

import datetime as dt

from claimcheck import Document, extract
from claimcheck.matching.origins import Origins

STORY = (
    "A storm closed 40 schools on the coast of Norway on Monday and cut the road between the harbour and the old mill. "
    "Some 900 people spent the night in tents that the army had put up beside the railway station of the town."
)
OTHER = (
    "The council of Leeds wants to build 90 flats where the tram depot stood until a fire destroyed it in the spring. "
    "Work on the site will begin once 12 families have moved into houses that the city bought for them last year."
)
QUOTE = (
    "“There were 40 of us on the pier when the wave came, and nobody had told us that the harbour would be closed on "
    "Monday,” Anna Keller said."
)


def origins(*documents: Document) -> Origins:
    """What the claims of the documents tell of them."""
    return Origins([claim for document in documents for claim in extract(document)])


def test_a_copy_is_told_by_its_words_whatever_its_figures() -> None:
    found = origins(Document(id="a", text=STORY), Document(id="b", text=STORY.replace("900", "800")))
    assert found.tells_after("a", "b")
    assert found.tells_after("b", "a")
    assert found.root("a") == found.root("b")


def test_the_older_copy_is_the_source() -> None:
    first = Document(id="a", text=STORY, published=dt.date(2022, 2, 8))
    second = Document(id="b", text=STORY, published=dt.date(2022, 2, 9))
    found = origins(second, first)
    assert found.tells_after("a", "b")
    assert not found.tells_after("b", "a")


def test_texts_in_other_words_are_no_copies() -> None:
    found = origins(Document(id="a", text=STORY), Document(id="b", text=OTHER))
    assert not found.tells_after("a", "b")
    assert found.root("a") != found.root("b")


def test_two_who_heard_one_speaker_do_not_copy_each_other() -> None:
    found = origins(
        Document(id="a", text=f"In Lyon the sea took the pier. {QUOTE}"),
        Document(id="b", text=f"{QUOTE} Her brother is missing."),
    )
    assert not found.copies


def test_a_text_tells_after_the_paper_it_cites() -> None:
    courier = Document(id="a", text=STORY, source="The Lyon Courier")
    post = Document(id="b", text="The Courier reported that 40 schools were closed.", source="Leeds Post")
    found = origins(courier, post)
    assert found.tells_after("a", "b")
    assert not found.tells_after("b", "a")


def test_a_text_without_a_source_is_known_by_the_name_of_its_file() -> None:
    courier = Document(id="wires/lyon-courier.txt", text=STORY)
    told = Document(id="b", text="The Lyon Courier reported that 40 schools were closed.")
    assert origins(courier, told).tells_after(courier.id, told.id)


def test_a_short_name_that_two_papers_share_is_nobodys() -> None:
    papers = [Document(id=name, text=STORY, source=name) for name in ("Lyon Courier", "Leeds Courier")]
    told = Document(id="b", text="The Courier reported that 40 schools were closed.", source="Leeds Post")
    assert not origins(*papers, told).texts_of("the Courier")


def test_the_order_of_texts_changes_nothing() -> None:
    documents = [
        Document(id=name, text=text) for name, text in (("a", STORY), ("b", STORY), ("c", OTHER), ("d", STORY))
    ]
    one, other = origins(*documents), origins(*reversed(documents))
    assert one.copies == other.copies
    assert [one.root(name) for name in "abcd"] == [other.root(name) for name in "abcd"]
