"""Sums across sentences and texts, and groups that are taken up again: what must not matter, and what must."""

from __future__ import annotations

from typing import TypeAlias

import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.strategies import DataObject

import claimcheck

CHECKER = claimcheck.Checker()
SMALL = "two three four five six seven eight nine ten eleven twelve".split()
_OURS = frozenset({"ARI001", "ARI002", "ARI004", "CNT008"})

Said: TypeAlias = set[tuple[str, str]]


def said(*texts: str, published: tuple[str, ...] = ("2022-03-07T10:00",) * 2) -> Said:
    """What the rules of sums say: rule and outcome."""
    documents = [
        claimcheck.Document(id=f"text {at}", text=text, published=when)
        for at, (text, when) in enumerate(zip(texts, published, strict=False))
    ]
    return {(found.rule, found.outcome) for found in CHECKER.check(documents).findings if found.rule in _OURS}


def conflicts(*texts: str, published: tuple[str, ...] = ("2022-03-07T10:00",) * 2) -> set[str]:
    return {rule for rule, outcome in said(*texts, published=published) if outcome == "conflict"}


counts = st.integers(30, 400)
small = st.integers(2, 5)

# Each story: what it says of two figures and their sum, and the words that license the sum.
SUMS = {
    "another": (
        "{a} people were killed in Lyon. Another {b} were killed in Nice. A total of {t} people were killed.",
        "Another |A total of ",
    ),
    "the other": ("Of the {t} prizes, {a} went to painters. The other {b} prizes went to writers.", "other "),
    "in all": ("{a} people died in Lyon on Monday. {b} people died in Nice. In all, {t} people died.", "In all, "),
    "bringing": (
        "{a} people died in Lyon. {b} people died in Nice, bringing the total to {t}.",
        "bringing the total to ",
    ),
    "comprising": ("The fleet has {t} ships, comprising {a} old ships and {b} new ships.", "comprising "),
    "kinds": ("{t} people were killed, {a} men and {b} women.", " people were killed,"),
}


@pytest.mark.parametrize("story", SUMS)
@given(a=counts, b=counts)
def test_a_sum_that_a_word_licenses_is_found_right_or_wrong(story: str, a: int, b: int) -> None:
    told, _ = SUMS[story]
    right, wrong = (told.format(a=a, b=b, t=a + b + off) for off in (0, 1))
    assert [outcome for _, outcome in said(right)] == ["consistent"]
    assert [outcome for _, outcome in said(wrong)] == ["conflict"]


@pytest.mark.parametrize("story", SUMS)
@given(a=counts, b=counts, t=counts)
def test_without_the_word_nothing_is_added_up(story: str, a: int, b: int, t: int) -> None:
    told, cue = SUMS[story]
    without = told
    for word in cue.split("|"):
        without = without.replace(word, " seen with " if story == "kinds" else "")
    assert not {rule for rule in conflicts(without.format(a=a, b=b, t=t)) if rule != "ARI004"}


@pytest.mark.parametrize("story", SUMS)
@given(
    a=counts,
    b=counts,
    t=st.integers(2, 900),
    hedge=st.sampled_from(("about ", "at least ", "nearly ", "more than ")),
    at=st.integers(0, 2),
)
def test_a_vaguer_figure_adds_no_finding(story: str, a: int, b: int, t: int, hedge: str, at: int) -> None:
    told, _ = SUMS[story]
    figures = {"a": str(a), "b": str(b), "t": str(t)}
    plain = bool(conflicts(told.format(**figures)))
    name = "abt"[at]
    figures[name] = f"{hedge}{figures[name]}"
    assert plain or not conflicts(told.format(**figures))


@given(a=counts, b=counts, t=st.integers(2, 900))
def test_a_count_of_the_whole_that_no_word_calls_a_total_may_be_of_more_or_of_one(a: int, b: int, t: int) -> None:
    text = f"{t} people were killed in two attacks.\n\n{a} people were killed in Lyon. Another {b} were killed in Nice."
    found = conflicts(text)
    assert bool(found) == (max(a, b) < t < a + b)
    assert ("ARI001", "consistent") in said(text) or t != a + b


@given(a=counts, b=counts, data=st.data())
def test_two_texts_are_added_up_at_the_same_places_and_in_any_order(a: int, b: int, data: DataObject) -> None:
    one = f"{a} people were killed in Lyon. Another {b} people were killed in Nice."
    other = "Officials said {} people were killed in Lyon and Nice."
    wrong = data.draw(st.integers(max(a, b) + 1, a + b - 1))
    assert conflicts(*data.draw(st.permutations((one, other.format(wrong))))) == {"ARI001"}
    assert said(one, other.format(a + b)) == {("ARI001", "consistent")}


@given(a=counts, b=counts, data=st.data())
def test_nothing_is_held_against_a_sum_where_place_time_hedge_or_cue_is_in_doubt(
    a: int, b: int, data: DataObject
) -> None:
    one = f"{a} people were killed in Lyon. Another {b} people were killed in Nice."
    other = "Officials said {} people were killed in Lyon and Nice."
    wrong = data.draw(st.integers(max(a, b) + 1, a + b - 1))
    assert not conflicts(one, other.format(f"at least {wrong}"))
    assert not conflicts(one, other.format(f"about {wrong}"))
    assert not conflicts(one.replace(str(a), f"at least {a}", 1), other.format(wrong))
    assert not conflicts(one, f"Officials said {wrong} people were killed in Lyon and Zagreb.")
    assert not conflicts(one, f"Officials said {wrong} people were killed in Lyon.")
    assert not conflicts(one.replace("Another ", ""), other.format(wrong))
    for later in ("2022-03-07T15:00", "2022-03-09T10:00"):
        assert not conflicts(one, other.format(wrong), published=("2022-03-07T10:00", later))


GROUPS = (
    "He and {a} friends were arrested in Lyon. All {t} were released.",
    "A man and {a} women were hurt in Lyon. All {t} survived.",
    "{a} women and a man were hurt in Lyon. All {t} survived.",
)


@pytest.mark.parametrize("story", GROUPS)
@given(a=small, t=st.integers(2, 9))
def test_a_group_is_taken_up_with_everybody_in_it(story: str, a: int, t: int) -> None:
    text = story.format(a=SMALL[a - 2], t=SMALL[t - 2])
    assert said(text) == {("CNT008", "consistent" if t == a + 1 else "conflict")}
    assert not said(text.replace("All ", "Later "))
    assert not said(text.replace(". All", ". A woman was hit by glass. All"))
    assert ("CNT008", "conflict") not in said(story.format(a=f"at least {SMALL[a - 2]}", t=SMALL[t - 2])) or t < a + 1


@given(men=small, women=small, t=st.integers(2, 12))
def test_the_order_of_a_list_does_not_matter(men: int, women: int, t: int) -> None:
    one, other, again = SMALL[men - 2], SMALL[women - 2], SMALL[t - 2]
    there = said(f"{one} men and {other} women were hurt in Lyon. All {again} survived.")
    back = said(f"{other} women and {one} men were hurt in Lyon. All {again} survived.")
    assert there == back == {("CNT008", "consistent" if men + women == t else "conflict")}


@given(men=st.integers(30, 250), women=st.integers(30, 250), whole=st.integers(30, 900))
def test_parts_that_have_nobody_in_common_are_no_more_than_the_whole(men: int, women: int, whole: int) -> None:
    found = conflicts(f"Police arrested {whole} people, including {men} men and {women} women.")
    assert found == ({"ARI004"} if men + women > whole else set())
