"""Claims with no text behind them, and claims that a person edited."""

import pytest

import claimcheck
from claimcheck import ClaimcheckError, Measure, NumericClaim, Quantity, Report


def sum_of(parts: list[int], total: int, **fields: object) -> list[NumericClaim]:
    troops = Measure(head="troop")
    whole = NumericClaim(id="whole", quantity=Quantity(value=total), measure=troops, role="total")
    terms = [
        NumericClaim(quantity=Quantity(value=value), measure=troops, role="part", part_of="whole") for value in parts
    ]
    return [*terms, whole]


def test_parts_that_do_not_make_their_total_are_in_conflict_with_every_repair() -> None:
    report = claimcheck.check_claims(sum_of([350, 100], 460))
    (finding,) = report.findings
    assert (finding.rule, finding.outcome, finding.severity) == ("ARI001", "conflict", "error")
    assert finding.equation == "350 + 100 = 450, not 460"
    assert [(repair.old, repair.new) for repair in finding.repairs] == [("460", "450"), ("350", "360"), ("100", "110")]
    assert {piece.claim for piece in finding.evidence} >= {"whole"}


def test_parts_that_make_their_total_are_shown_as_checked() -> None:
    report = claimcheck.check_claims(sum_of([350, 100], 450))
    assert [(f.outcome, f.equation) for f in report.findings] == [("consistent", "350 + 100 = 450")]
    assert report.coverage.compared == 3


def test_equal_parts_count_each() -> None:
    report = claimcheck.check_claims(sum_of([100, 100], 200))
    assert [f.equation for f in report.findings] == ["100 + 100 = 200"]
    assert report.coverage.numbers == 3


def test_claims_an_edit_has_changed_are_checked_as_they_are_now() -> None:
    text = "Britain will send 350 troops to join 100 engineers in Poland, bringing the total to 450."
    claims = claimcheck.extract(text)
    assert {f.outcome for f in claimcheck.check_claims(claims).findings} == {"consistent"}
    edited = [
        claim.model_copy(update={"quantity": Quantity(value=460), "text": "460"}) if claim.text == "450" else claim
        for claim in claims
    ]
    report = claimcheck.check_claims(edited)
    assert [f.equation for f in report.findings if f.outcome == "conflict"] == ["350 + 100 = 450, not 460"]


def test_a_report_reads_back_from_its_json() -> None:
    report = claimcheck.check_claims(sum_of([350, 100], 460))
    assert Report.model_validate_json(report.model_dump_json()) == report


def test_two_different_claims_of_one_id_are_refused() -> None:
    one, other = sum_of([1], 2)
    with pytest.raises(ClaimcheckError, match="'whole'"):
        claimcheck.check_claims([one, other, one.model_copy(update={"id": "whole"})])


def test_a_total_that_is_not_there_is_refused() -> None:
    part, _ = sum_of([1], 2)
    with pytest.raises(ClaimcheckError, match="part_of='whole'"):
        claimcheck.check_claims([part])
