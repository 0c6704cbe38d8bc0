"""Reading leaves nothing to the collector of cycles, and the collector as it was."""

import gc
from collections.abc import Iterator
from pathlib import Path

import pytest

from claimcheck import Document, extract, quantities
from claimcheck.text.acyclic import acyclic

SEEDS = Path(__file__).parents[2] / "seeds"
STORIES = [path.read_text(encoding="utf-8") for path in sorted(SEEDS.glob("*.txt"))]


@pytest.fixture
def uncollected() -> Iterator[None]:
    """The collector switched off, and back on behind the test."""
    gc.collect()
    gc.disable()
    yield
    gc.enable()


@pytest.mark.usefixtures("uncollected")
@pytest.mark.parametrize("read", [quantities, lambda text: extract(Document(text=text))])
def test_a_reader_makes_no_cycles(read):
    assert STORIES
    read(STORIES[0])  # what is made once for all texts
    gc.collect()
    for story in STORIES:
        read(story)
    assert gc.collect() == 0


def test_the_collector_rests_while_a_text_is_read():
    assert acyclic(gc.isenabled)() is False
    assert gc.isenabled()


def test_the_collector_goes_on_after_an_error():
    with pytest.raises(ZeroDivisionError):
        acyclic(lambda: 1 // 0)()
    assert gc.isenabled()


@pytest.mark.usefixtures("uncollected")
def test_a_collector_that_was_off_stays_off():
    acyclic(len)("text")
    assert not gc.isenabled()
