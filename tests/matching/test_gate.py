"""What the gate says of pairs made by hand, one difference at a time."""

from typing import Any

import pytest

from claimcheck import Measure, NumericClaim, Quantity, Speaker, When
from claimcheck.matching.gate import relate


def figure(value: int = 110_000, **fields: Any) -> NumericClaim:
    given: dict[str, Any] = {
        "quantity": Quantity(value=value),
        "measure": Measure(head="troop", entity="Russia", event="have"),
        "document": "wire",
        "place": ("border of Ukraine",),
        "published": "2022-02-10",
    }
    return NumericClaim.model_validate({**given, **fields})


def test_two_claims_of_the_same_thing_are_comparable() -> None:
    relation = relate(figure(), figure(150_000, document="daily"))
    assert relation.sum == "comparable"
    assert relation.unknown() == ()


@pytest.mark.parametrize(
    ("news", "dimension"),
    [
        ({"measure": Measure(head="tank", entity="Russia", event="have")}, "measure"),
        ({"measure": Measure(head="troop", entity="Norway", event="have")}, "entity"),
        ({"place": ("Belarus",)}, "place"),
        ({"published": "2019-02-10"}, "time"),
    ],
)
def test_one_different_dimension_is_enough(news: dict[str, Any], dimension: str) -> None:
    relation = relate(figure(), figure(**{"document": "daily", **news}))
    assert relation.sum == "not comparable"
    assert relation.verdict(dimension) == "different"
    assert relation.reason


@pytest.mark.parametrize(
    ("one", "other", "verdict"),
    [
        (("London",), ("Britain",), "contained"),
        (("Ecuador",), ("Quito",), "contained"),
        (("London",), ("France",), "different"),
        (("London", "Paris"), ("Britain",), "different"),
        (("Singapore",), ("Singapore",), "same"),
        (("Ohio",), ("Ohio and Kentucky",), "contained"),
        (("Trinidad and Tobago",), ("Trinidad and Tobago",), "same"),
    ],
)
def test_one_place_may_lie_in_another(one: tuple[str, ...], other: tuple[str, ...], verdict: str) -> None:
    assert relate(figure(place=one), figure(place=other, document="daily")).verdict("place") == verdict


@pytest.mark.parametrize(
    ("news", "total"),
    [
        ({"modality": "projected"}, "explained"),
        ({"role": "increment"}, "explained"),
        ({"published": "2022-02-12"}, "updated"),
        ({"speaker": Speaker(name="Kyiv")}, "disputed"),
        ({"measure": Measure(head="troop", modifiers=("ground",), entity="Russia", event="have")}, "contained"),
        ({"place": ("border of Ukraine", "Belarus")}, "contained"),
    ],
)
def test_a_difference_the_texts_explain_is_no_conflict(news: dict[str, Any], total: str) -> None:
    left = figure(speaker=Speaker(name="U.S. officials"))
    right = figure(**{"document": "daily", "speaker": Speaker(name="U.S. officials"), **news})
    assert relate(left, right).sum == total


def test_the_order_makes_no_difference() -> None:
    left = figure(when=When(start="2022-02-01", end="2022-02-03"))
    right = figure(document="daily", modality="projected", place=())
    assert relate(left, right) == relate(right, left)


@pytest.mark.parametrize("name", ["Pentagon", "Washington", "U.S. officials", "the State Department"])
def test_a_government_speaks_with_many_names(name: str) -> None:
    left = figure(speaker=Speaker(name="White House"))
    right = figure(document="daily", speaker=Speaker(name=name))
    assert relate(left, right).verdict("speaker") == "same"


def test_people_are_compared_only_by_what_happened_to_them() -> None:
    killed = {"measure": Measure(head="person", event="kill"), "place": ("Lyon",)}
    hurt = {"measure": Measure(head="person", event="injure"), "place": ("Lyon",)}
    nothing = {"measure": Measure(head="person"), "place": ("Lyon",)}
    assert relate(figure(12, **killed), figure(15, document="daily", **killed)).sum == "comparable"
    assert relate(figure(12, **killed), figure(15, document="daily", **hurt)).verdict("measure") == "different"
    assert relate(figure(12, **killed), figure(15, document="daily", **nothing)).verdict("measure") == "unknown"


def test_two_texts_of_one_hour_are_one_moment_and_of_two_days_an_update() -> None:
    toll = {"measure": Measure(head="person", event="kill"), "place": ("Lyon",)}
    left = figure(12, **toll, published="2022-02-10T10:00")
    assert relate(left, figure(19, **toll, document="b", published="2022-02-10T10:05")).sum == "comparable"
    assert relate(left, figure(19, **toll, document="b", published="2022-02-11T10:05")).sum == "updated"
    same_day = relate(figure(12, **toll), figure(19, **toll, document="b"))
    assert same_day.verdict("time") == "unknown"


def test_figures_many_times_apart_are_two_figures_unless_by_a_power_of_ten() -> None:
    assert relate(figure(110_000), figure(19_000, document="daily")).reason == "too far apart to be one figure"
    assert relate(figure(110_000), figure(11_000, document="daily")).sum == "comparable"


def test_people_who_only_are_somewhere_are_told_apart_by_the_words_around() -> None:
    people = Measure(head="person", event="be")
    dead = figure(1_000, measure=people, context=("known", "die"))
    assert relate(dead, figure(4_000, measure=people, context=("sleep", "tent"))).verdict("measure") == "unknown"
    assert relate(dead, figure(4_000, measure=people, context=("known", "die"))).verdict("measure") == "same"


def test_bodies_found_hours_apart_are_an_update() -> None:
    bodies = {"measure": Measure(head="body", event="find"), "place": ("Lyon",)}
    morning = figure(9, **bodies, published="2022-02-10T09:00")
    assert relate(morning, figure(14, **bodies, document="daily", published="2022-02-10T20:00")).sum == "updated"
