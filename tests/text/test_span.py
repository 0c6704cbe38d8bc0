import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from claimcheck.text.span import Span

spans = st.tuples(st.integers(0, 50), st.integers(0, 50)).map(lambda ends: Span(start=min(ends), end=max(ends)))


def test_a_span_slices_its_text() -> None:
    assert Span(start=2, end=5).slice("claimcheck") == "aim"
    assert len(Span(start=2, end=5)) == 3


@pytest.mark.parametrize(("start", "end"), [(3, 2), (-1, 2)])
def test_a_span_never_ends_before_it_starts(start: int, end: int) -> None:
    with pytest.raises(ValidationError):
        Span(start=start, end=end)


def test_an_empty_span_is_still_a_place() -> None:
    assert Span(start=3, end=3)


def test_no_spans_have_no_cover() -> None:
    with pytest.raises(ValueError, match="no spans"):
        Span.cover([])


@given(spans)
def test_a_span_between_known_offsets_is_the_one_that_is_validated(span: Span) -> None:
    assert Span.between(span.start, span.end) == Span.model_validate(span.model_dump())


@given(spans, spans)
def test_the_cover_contains_both_and_no_more(a: Span, b: Span) -> None:
    cover = Span.cover([a, b])
    assert cover.contains(a)
    assert cover.contains(b)
    assert {cover.start, cover.end} <= {a.start, a.end, b.start, b.end}


@given(spans, spans)
def test_overlap_is_mutual_and_means_a_shared_character(a: Span, b: Span) -> None:
    shared = set(range(a.start, a.end)) & set(range(b.start, b.end))
    if shared:
        assert a.overlaps(b)
    if len(a) and len(b):
        assert a.overlaps(b) == b.overlaps(a) == bool(shared)


@given(spans, spans)
def test_containing_each_other_is_being_the_same(a: Span, b: Span) -> None:
    assert (a.contains(b) and b.contains(a)) == (a == b)
