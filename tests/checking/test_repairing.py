"""One repair for all equations that share a figure."""

from __future__ import annotations

import time
from collections.abc import Iterable, Mapping
from itertools import permutations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import claimcheck
from claimcheck import Finding, Measure, NumericClaim, Quantity
from claimcheck.findings.finding import Repair

NORWAY = (
    "Norway will add a further 350 Norwegian troops to the 100 Norwegian engineers in Latvia. "
    "There will now be {total} Norwegian troops in Latvia."
)

REPAIRED = ("ARI001", "ARI002", "ARI003", "PCT001")


def figure(name: str, value: object, **fields: object) -> NumericClaim:
    return NumericClaim.model_validate(
        {"id": name, "quantity": Quantity(value=value), "measure": Measure(head="troop"), **fields}
    )


def moved(before: NumericClaim, name: str, to: int, by: int) -> list[NumericClaim]:
    """A figure that another one changed to, and the size of the change."""
    after = figure(name, to, before=before.id)
    return [after, figure(f"by {name}", by, change="up", change_of=name)]


def conflicts(claims: Iterable[NumericClaim]) -> dict[str, Finding]:
    """The findings of conflicts, by the last claim of each equation."""
    found = claimcheck.check_claims(claims).findings
    return {str(f.evidence[-1].claim): f for f in found if f.outcome == "conflict"}


def changes(finding: Finding) -> list[Mapping[str | None, str]]:
    return [{piece.claim: piece.new for piece in (repair, *repair.also)} for repair in finding.repairs]


def said(repairs: Iterable[Repair]) -> list[tuple[str, str]]:
    return [(repair.old, repair.new) for repair in repairs]


def test_one_figure_that_explains_two_equations_is_the_repair_of_both() -> None:
    start = figure("start", 203)
    found = conflicts([start, *moved(start, "may", 311, 118), *moved(start, "june", 412, 219)])
    assert {name: changes(finding) for name, finding in found.items()} == {
        "by may": [{"start": "193"}],
        "by june": [{"start": "193"}],
    }
    assert {repair.note for finding in found.values() for repair in finding.repairs} == {"2 equations then hold"}


def test_what_would_break_an_equation_that_holds_is_no_repair() -> None:
    start = figure("start", 203)
    found = conflicts([start, *moved(start, "may", 311, 118), *moved(start, "june", 412, 209)])
    assert changes(found["by may"]) == [{"by may": "108"}, {"may": "321"}]


def test_a_figure_pinned_on_all_sides_is_changed_with_the_one_that_hangs_on_it() -> None:
    first = figure("first", 203, role="part", part_of="whole")
    second = figure("second", 105, role="part", part_of="whole")
    whole = figure("whole", 318, role="total")
    later = [*moved(first, "x", 213, 10), *moved(second, "y", 125, 20), *moved(whole, "z", 338, 20)]
    found = conflicts([first, second, whole, *later])["whole"]
    assert {"whole": "308", "by z": "30"} in changes(found)
    assert {"whole": "308", "z": "328"} in changes(found)
    assert {"first": "213", "by x": "0"} in changes(found)
    assert len(changes(found)) == 6


def test_two_slips_that_hang_together_are_told_each_where_it_belongs() -> None:
    start = figure("start", 203)
    may, by_may = moved(start, "may", 311, 118)
    june, by_june = moved(may, "june", 412, 101)
    july, by_july = moved(june, "july", 513, 111)
    found = conflicts([start, may, by_may, june, by_june, july, by_july])
    assert changes(found["by may"]) == [{"by may": "108"}, {"start": "193"}]
    assert changes(found["by july"]) == [{"by july": "101"}, {"july": "523"}]
    assert not any("by june" in change for finding in found.values() for change in changes(finding))


def test_a_total_that_is_a_part_itself_counts_although_nothing_is_said_of_it() -> None:
    claims = [
        figure("soldiers", 12, role="part", part_of="dead"),
        figure("civilians", 7, role="part", part_of="dead"),
        figure("dead", 21, role="total", part_of="all"),
        figure("hurt", 5, role="part", part_of="all"),
        figure("all", 24, role="total"),
    ]
    (finding,) = conflicts(claims).values()
    assert changes(finding) == [{"dead": "19"}]
    assert finding.repairs[0].note == "2 equations then hold"


def test_a_change_in_percent_that_holds_keeps_its_levels_as_they_are() -> None:
    text = "Membership rose by 300 to 1,250 from 1,050, up 19 percent."
    (finding,) = (f for f in claimcheck.check(text).findings if f.outcome == "conflict")
    assert said(finding.repairs) == [("300", "200")]


def test_a_change_in_percent_is_repaired_in_as_few_digits_as_are_written() -> None:
    (finding,) = claimcheck.check("Spending rose 21 percent to $38 million from $30 million.").findings
    assert said(finding.repairs) == [
        ("21 percent", "27 percent"),
        ("$38 million", "$36 million"),
        ("$30 million", "$31 million"),
    ]


def test_a_hedge_that_stops_short_of_its_figure_is_kept() -> None:
    text = "The blast in Lyon killed 12 soldiers and 7 civilians, a total of nearly 31 people."
    (finding,) = claimcheck.check(text).findings
    assert ("31", "20") in said(finding.repairs)


def test_slips_of_the_fingers_come_first() -> None:
    text = "The blast in Lyon killed 21 soldiers and 7 civilians, a total of 19 people."
    (finding,) = claimcheck.check(text).findings
    assert said(finding.repairs)[0] == ("21", "12")


def test_a_headline_that_agrees_stays_in_agreement() -> None:
    text = "Norway sends 350 troops to Latvia\n\n" + NORWAY.format(total=460)
    assert said(claimcheck.check(text).findings[0].repairs) == [("460", "450"), ("100", "110")]


STORIES = (
    "Norway will add a further {a} Norwegian troops to the {b} Norwegian engineers in Latvia. "
    "There will now be {c} Norwegian troops in Latvia.",
    "The blast in Lyon killed {a} soldiers and {b} civilians, a total of {c} people.",
    "The blast in Lyon killed {a} soldiers and {b} civilians, a total of nearly {c} people.",
    "The blast in Lyon killed more than {a} soldiers and {b} civilians, a total of {c} people.",
    "Membership rose by {a} to {c} from {b}, up {d} percent.",
    "Norway will add a further {a} Norwegian troops to the {b} Norwegian engineers in Latvia. "
    "There will now be about {c} Norwegian troops in Latvia.",
    "Spending rose {d} percent to ${c} million from ${b} million.",
)


@pytest.mark.laws
@settings(max_examples=40)
@given(st.sampled_from(STORIES), st.integers(1, 400), st.integers(2, 400), st.integers(2, 900), st.integers(1, 60))
def test_what_is_changed_as_a_repair_says_no_longer_conflicts(story: str, a: int, b: int, c: int, d: int) -> None:
    text = story.format(a=a, b=b, c=c, d=d)
    before = in_conflict(text)
    for finding in before:
        for repair in finding.repairs:
            changed = text
            for place in sorted((repair, *repair.also), key=lambda place: place.span.start if place.span else 0)[::-1]:
                assert place.span is not None
                changed = changed[: place.span.start] + place.new + changed[place.span.end :]
            settled = int(repair.note.split()[0]) if repair.note else 1
            assert len(in_conflict(changed)) == len(before) - settled, (text, changed)


def in_conflict(text: str) -> list[Finding]:
    return [f for f in claimcheck.check(text).findings if f.outcome == "conflict" and f.rule in REPAIRED]


def test_one_total_in_two_texts_is_one_figure_and_no_majority() -> None:
    texts = {"wire": NORWAY.format(total=460), "daily": "There will now be 460 Norwegian troops in Latvia."}
    found = [finding for finding in claimcheck.check(texts).findings if finding.outcome == "conflict"]
    for finding in found:
        assert sorted(said(finding.repairs)) == [("100", "110"), ("350", "360"), ("460", "450")]
        (total,) = (repair for repair in finding.repairs if repair.old == "460")
        assert {total.document, *(piece.document for piece in total.also)} == {"wire", "daily"}
    assert len(found) == 2


def test_that_more_texts_agree_on_a_value_repairs_nothing() -> None:
    told = "Police said {} people were killed in Lyon."
    texts = {"wire": told.format(12), "daily": told.format(15), "weekly": told.format(12)}
    for finding in claimcheck.check(texts).findings:
        assert len({repair.document for repair in finding.repairs}) in (0, 2)


def test_where_no_small_change_makes_all_hold_the_repair_of_one_equation_says_so() -> None:
    claims = [figure("0", 203)]
    for at in range(1, 10):
        claims += moved(claims[-2] if at > 1 else claims[0], str(at), 203 + 100 * at, 101)
    for finding in conflicts(claims).values():
        assert finding.repairs
        assert all("9 equations hang together" in repair.note for repair in finding.repairs)


@pytest.mark.laws
@settings(max_examples=30)
@given(st.permutations(range(7)), st.integers(-2, 2), st.integers(-2, 2))
def test_the_order_of_claims_changes_no_repair(order: list[int], first: int, second: int) -> None:
    start = figure("start", 203)
    may, june = moved(start, "may", 311, 108 + first), moved(start, "june", 412, 209 + second)
    claims = [start, *may, *june, *moved(june[0], "july", 513, 101)]

    def known(given: Iterable[NumericClaim]) -> dict[str, list[list[tuple[str | None, str]]]]:
        return {name: sorted(sorted(c.items(), key=str) for c in changes(f)) for name, f in conflicts(given).items()}

    assert known(claims[at] for at in order) == known(claims)


def test_the_order_of_texts_changes_no_repair() -> None:
    texts = {"wire": NORWAY.format(total=460), "daily": "There will now be 450 Norwegian troops in Latvia."}
    one, other = (claimcheck.check(dict(order)).findings for order in permutations(texts.items()))
    sums = [{f.fingerprint: f.repairs for f in found if f.rule == "ARI001"} for found in (one, other)]
    assert sums[0] == sums[1]


@pytest.mark.parametrize("share", [1, 3, None])
def test_thousands_of_equations_that_share_a_figure_cost_no_more_than_their_number(share: int | None) -> None:
    def taken(size: int) -> float:
        every = share or size // 4
        claims = [figure("start", 100_003)]
        for at in range(size):
            claims += moved(claims[0], str(at), 100_004 + at, at + 1 + (at % every == 0))
        begun = time.process_time()
        claimcheck.check_claims(claims)
        return time.process_time() - begun

    assert taken(1600) < 8 * max(taken(400), 0.1)
