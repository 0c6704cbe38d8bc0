"""Claims are frozen, come back from JSON as they were, and keep what they are given."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from claimcheck.claims.claim import CLAIM, CLAIMS, AttributedClaim, Claim, DateClaim, DateValue, NumericClaim, When
from claimcheck.claims.measure import Measure
from claimcheck.claims.quantity import Quantity
from claimcheck.testing.strategies import attributed_claims, claims, date_claims, documents, measures, numeric_claims
from claimcheck.text.document import Document


@given(claims())
def test_a_claim_survives_json(claim: Claim) -> None:
    assert CLAIM.validate_json(claim.model_dump_json()) == claim
    assert CLAIM.validate_python(claim.model_dump(mode="json")) == claim


@given(st.lists(claims(), max_size=3).map(tuple))
def test_many_claims_survive_json_each_as_its_kind(many: tuple[Claim, ...]) -> None:
    assert CLAIMS.validate_json(CLAIMS.dump_json(many)) == many


@given(documents())
def test_a_document_survives_json(document: Document) -> None:
    assert Document.model_validate_json(document.model_dump_json()) == document


@given(numeric_claims(), measures())
def test_a_copy_with_changes_is_the_claim_with_those_changes(claim: NumericClaim, measure: Measure) -> None:
    copy = claim.model_copy(update={"measure": measure})
    assert copy.measure == measure
    assert copy.id == claim.id
    assert copy.model_copy(update={"measure": claim.measure}) == claim


@given(st.one_of(numeric_claims(), date_claims(), attributed_claims()))
def test_a_claim_that_stands_in_a_text_reads_back(claim: Claim) -> None:
    if claim.span is None or claim.sentence is None or claim.sentence_text is None:
        assert claim.text is None
        return
    at = claim.span.start - claim.sentence.start
    assert claim.sentence.contains(claim.span)
    assert claim.sentence_text[at : at + len(claim.span)] == claim.text


@given(st.from_type(NumericClaim))
def test_hypothesis_knows_how_to_make_our_models(claim: NumericClaim) -> None:
    assert claim.kind == "numeric"


def numeric(**fields: Any) -> NumericClaim:
    return NumericClaim.model_validate({"quantity": {"value": 350}, **fields})


def test_a_claim_made_by_hand_needs_a_quantity_only() -> None:
    claim = numeric()
    assert (claim.document, claim.span, claim.text, claim.speaker) == (None, None, None, None)
    assert (claim.role, claim.modality, claim.section, claim.kind) == ("level", "actual", "body", "numeric")
    assert claim.measure == Measure()
    assert claim.quantity == Quantity.model_validate({"value": 350})


def test_a_bare_name_is_a_speaker() -> None:
    speaker = numeric(speaker="Ada Quill").speaker
    assert speaker is not None
    assert (speaker.name, speaker.text, speaker.span) == ("Ada Quill", "Ada Quill", None)


@pytest.mark.parametrize(
    ("fields", "complaint"),
    [
        ({"modality": "hoped"}, "modality"),
        ({"role": "sum"}, "role"),
        ({"section": "footnote"}, "section"),
        ({"colour": "red"}, "colour"),
        ({"span": {"start": 3, "end": 2}}, "a span ends before it starts"),
        ({"published": "last week"}, "no ISO date or time"),
    ],
)
def test_a_claim_cannot_be_built_wrong(fields: dict[str, Any], complaint: str) -> None:
    with pytest.raises(ValidationError) as refused:
        numeric(**fields)
    assert complaint in str(refused.value)


def test_a_claim_cannot_be_changed() -> None:
    with pytest.raises(ValidationError, match="frozen"):
        numeric().__setattr__("role", "total")


def test_a_kind_is_needed_to_read_a_claim_back() -> None:
    with pytest.raises(ValidationError, match="kind"):
        CLAIM.validate_python({"quantity": {"value": 3}})
    assert isinstance(CLAIM.validate_python({"kind": "date", "date": {}}), DateClaim)
    assert isinstance(CLAIM.validate_python({"kind": "attributed"}), AttributedClaim)


def test_a_date_does_not_end_before_it_starts() -> None:
    with pytest.raises(ValidationError, match="ends before it starts"):
        DateValue(start=dt.date(2022, 2, 20), end=dt.date(2022, 2, 10))
    assert DateValue(start=dt.date(2022, 2, 10), end=dt.date(2022, 2, 10)).weekday is None


@pytest.mark.parametrize(
    ("written", "moment"),
    [
        ("2022-02-10", dt.date(2022, 2, 10)),
        ("20220210", dt.date(2022, 2, 10)),
        ("2022-02-10T10:05", dt.datetime.fromisoformat("2022-02-10T10:05")),
        ("2022-02-10T10:05:00+01:00", dt.datetime.fromisoformat("2022-02-10T10:05:00+01:00")),
    ],
)
def test_a_day_stays_a_day_and_an_hour_is_kept(written: str, moment: dt.date) -> None:
    when = When.model_validate({"start": written})
    assert when.start == moment
    assert type(when.start) is type(moment)
    assert When.model_validate_json(when.model_dump_json()) == when
