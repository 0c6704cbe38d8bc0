"""Whether a premise settles the figures of a hypothesis: `Checker.compare`."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claimcheck.checking.checker import Checker
from claimcheck.checking.comparing import compare_claims
from claimcheck.claims.claim import DateClaim, DateValue, NumericClaim
from claimcheck.claims.measure import Measure
from claimcheck.claims.quantity import Quantity
from claimcheck.findings.report import Comparison

CHECKER = Checker()


def compare(premise: str, hypothesis: str) -> Comparison:
    return CHECKER.compare(premise, hypothesis)


ENTAILED = [
    ("The library in Ghent lent 4,512 books in May.", "The library in Ghent lent 4,512 books."),
    ("The library in Ghent lent 4,512 books in May.", "The library in Ghent lent more than 4,500 books."),
    ("The library in Ghent lent 4,512 books in May.", "The library in Ghent lent fewer than 4,600 books."),
    ("Over 70 million people visited the site.", "More than 60 million people visited the site."),
    ("At least 30 houses were flooded in Namur.", "30 houses were flooded in Namur."),
    ("About 2,000 people marched through Turin.", "2,000 people marched through Turin."),
    ("The bridge opened on 4 May 1998.", "The bridge opened in 1998."),
    ("The bridge opened on 4 May 1998.", "The bridge opened before 2001."),
    ("The bridge opened on 4 May 1998.", "The bridge opened on May 4, 1998."),
    ("The bridge opened in May 1998.", "The bridge opened after 1996."),
    ("The film holds a 71 % rating based on 88 reviews .", "The film was rated 71 % by fewer than 90 critics ."),
    ("Sales rose to 1.25 million tonnes.", "Sales rose to 1.3 million tonnes."),
    # places in a ranking, ratings and shares
    ("Marta Lindholm's fourth novel is ranked seventh.", "The fourth novel by Marta Lindholm is in the top 10."),
    ("The guide rated the inn 8.4/10.", "The guide rated the inn above 8/10."),
    ("Storm damage was reported in 14 out of 20 districts.", "Storm damage was reported in fewer than 15 districts."),
    ("Jonas Weber took up rowing at the age of 16.", "Jonas Weber took up rowing when he was under 17 years."),
    # the day a figure is of
    ("As of 4 May 2021, the clinic had treated 310 patients.", "By 4 May, the clinic had treated over 300 patients."),
    ("As of 4 May 2021, the clinic had treated 310 patients.", "Before 5 May 2021, the clinic treated 310 patients."),
    ("About 126 boats entered the race.", "More than 125 boats entered the race."),
    # figures of one kind are taken together
    (
        "The hall in Ghent lent 100 chairs, of which 62 went to schools and 38 to private homes.",
        "Ghent lent fewer than 110 chairs, with fewer than 70 for the schools and fewer than 40 for homes.",
    ),
    ("A ward reported that 125 out of 327 beds are taken.", "The ward reported more than 325 beds."),
    (
        "It sold well in Norway (with over 700 copies) and in Malta (with 1,300 copies).",
        "Over 1,250 copies sold in Malta.",
    ),
    ("Rooms are numbered from 2 to 40 in the old wing.", "Rooms are numbered from under 5 to 40 in the old wing."),
    ("The inn owes Rs 2 million to a bank.", "The inn owes Rs more than 1 million to a bank."),
    ("The film holds a rating of 80 %.", "The film has a rating of less 85 %."),
    ("The story is set 12 years before the flood.", "A story of the town -12 years before the flood."),
    # what two dates or two figures come to
    ("The exhibition ran from 1990 to 1995 in Lyon.", "The exhibition in Lyon ran for five years."),
    ("The siege of Ghent lasted from 3 May 1998 to 13 May 1998.", "The siege of Ghent lasted more than nine days."),
    ("Sales of lamps rose from 200 to 400.", "Sales of lamps doubled."),
    ("Sales of lamps fell to 200 from 400.", "Sales of lamps halved."),
    ("Of the 40 pupils, 20 passed.", "Half of the pupils passed."),
    # lives
    ("Ida Brandt (18 October 1216 - 16 November 1272) ruled Namur.", "Ida Brandt was born after 1210."),
    ("Ida Brandt (1711-1755) ruled Namur.", "Ida Brandt was born in 1711."),
]

CONTRADICTED = [
    ("The library in Ghent lent 4,512 books in May.", "The library in Ghent lent 4,671 books in May."),
    ("The library in Ghent lent 4,512 books in May.", "The library in Ghent lent more than 4,600 books in May."),
    ("The library in Ghent lent 4,512 books in May.", "The library in Ghent lent fewer than 4,512 books in May."),
    ("The album has sold over 35 million copies.", "The album has sold more than 40 million copies."),
    ("The bridge opened on 4 May 1998.", "The bridge opened in 1999."),
    ("The bridge opened on 4 May 1998.", "The bridge opened on 14 May 1998."),
    ("The bridge opened in 2007.", "The bridge opened before 2006."),
    (
        "The show earned $12 million in Canada and $31 million elsewhere, a total of $43 million worldwide.",
        "The show earned more than $46 million globally.",
    ),
    ("It was Marta Lindholm's fourth novel.", "It was Marta Lindholm's fifth novel."),
    ("Marta Lindholm is ranked 36th in Sweden.", "Marta Lindholm is in the top 20 in Sweden."),
    ("The guide rated the inn 8.4/10.", "The guide rated the inn 9.1/10."),
    ("Storm damage was reported in 14 out of 20 districts.", "Storm damage was reported in more than 14 districts."),
    ("About 126 boats entered the race.", "Fewer than 125 boats entered the race."),
    (
        "As of 4 May 2021, the clinic had treated 310 patients.",
        "The clinic had treated 310 patients before 2 May 2021.",
    ),
    ("Rosa works in the inn a maximum of 45 hours.", "Rosa works in the inn a maximum of 35 hours."),
    ("Rooms are numbered from 2 to 40 in the old wing.", "Rooms are numbered from 6 to 40 in the old wing."),
    ("Rooms are numbered from 2 to 40 in the old wing.", "Rooms are numbered from under 2 to 40 in the old wing."),
    ("A ward reported that 125 out of 327 beds are taken.", "The ward reported fewer than 325 beds."),
    ("The exhibition ran from 1990 to 1995 in Lyon.", "The exhibition in Lyon ran for eight years."),
    ("Sales of lamps rose from 200 to 400.", "Sales of lamps tripled."),
    ("Of the 40 pupils, 20 passed.", "A quarter of the pupils passed."),
    ("Ida Brandt was born in 1713.", "Ida Brandt (1711-1755) was a queen."),
    ("Ida Brandt was born on April 10, 1397.", "Ida Brandt was born after April 1397."),
]

LEFT_OPEN = [
    # another place, another thing, another unit, another time
    ("A storm damaged 300 roofs in Namur.", "A storm damaged 290 roofs in Antwerp."),
    ("Anna keeps 12 cats in the barn.", "Boris keeps 14 cats in the barn."),
    ("Anna keeps 12 cats in the barn.", "Boris keeps 12 cats in the barn."),
    ("The school has 40 teachers.", "The school has 620 pupils."),
    ("The tower is 90 metres tall.", "The tower cost 90 million euros."),
    ("As of 4 May 2021, the clinic had treated 310 patients.", "By 9 May 2021, the clinic had treated 344 patients."),
    ("The clinic has treated 310 patients.", "Another 25 patients were treated at the clinic."),
    # the premise sets a bound, the hypothesis names a figure inside it
    ("Fewer than 80 seats are taken in the hall.", "30 seats are taken in the hall."),
    ("At least 45 people were killed in Lyon.", "At least 55 people were killed in Lyon."),
    # a day of its own
    (
        "As of 4 May 2021, the clinic had treated 310 patients.",
        "After 4 May 2021, the clinic treated over 320 patients.",
    ),
    # not said of the figure, but against it
    ("Ida Brandt ended 36th in Oslo.", "Ida Brandt missed the top 20 in Oslo."),
    # a number that is not read
    ("The inn has 31 rooms.", "The inn at 4711 has 31 rooms."),
    # two bounds that look in opposite directions
    ("Rosa works in the inn a maximum of more than 30 hours.", "Rosa works in the inn a maximum of 20 hours."),
    ("Rosa owns at least less than 40 lamps.", "Rosa owns at least 10 lamps."),
    # not counted
    ("Several boats sank.", "Forty boats sank."),
    # two shares that make up a whole
    ("In Ghent, 42 % of voters back the bridge.", "58 % of those asked in Ghent want no bridge."),
    # born, but somebody else
    ("Ida Brandt (1711-1755) was a queen.", "Her son was born in 1731."),
    # a later day, on which some figures are still the same
    (
        "As of 4 May 2021, the clinic had 310 patients in 12 of its 14 wards.",
        "After 4 May 2021, the clinic had more than 330 patients in 12 of its 14 wards.",
    ),
    # nothing to compare
    ("All is quiet in Lyon.", "12 people were hurt in Lyon."),
    ("12 people were hurt in Lyon.", "All is quiet in Lyon."),
    ("The singer was born on May 22.", "The singer was born before 1975."),
]

COMPOSED = [
    ("Rosa had 14 stamps and bought 6 more stamps.", "Rosa has 20 stamps now.", "14 + 6 = 20"),
    ("Rosa had 14 stamps and gave 6 to her brother.", "Rosa has 8 stamps left.", "14 - 6 = 8"),
    ("Piet picked 12 pears and Rosa picked 9 pears.", "They picked 21 pears in total.", "12 + 9 = 21"),
    ("Each crate holds 8 bottles and the van carries 4 crates.", "The van carries 32 bottles.", "8 x 4 = 32"),
    ("The school has 542 girls and 387 boys.", "The school has 929 pupils.", "542 + 387 = 929"),
    ("There are 40 boys, and 117 children altogether.", "There are 77 girls.", "117 - 40 = 77"),
    ("Piet sold 36 boxes of tea.", "Piet picked up 3 cases of 12 boxes.", "3 x 12 = 36"),
    ("Rosa paid $5.36 for soup and $5.10 for a salad.", "The total of her bill is 10.46.", "5.36 + 5.1 = 10.46"),
]

SETTLED_OTHERWISE = [
    ("Rosa had 14 stamps and bought 6 more stamps.", "Rosa has 21 stamps in total.", "14 + 6 = 20, not 21"),
    ("Rosa had 14 stamps and gave 6 stamps to her brother.", "Rosa has 9 stamps left.", "14 - 6 = 8, not 9"),
]


@pytest.mark.parametrize(("premise", "hypothesis"), ENTAILED)
def test_a_figure_the_premise_bears_out_is_entailed(premise: str, hypothesis: str) -> None:
    assert compare(premise, hypothesis).verdict == "entailment"


@pytest.mark.parametrize(("premise", "hypothesis"), CONTRADICTED)
def test_another_value_for_the_same_thing_contradicts(premise: str, hypothesis: str) -> None:
    found = compare(premise, hypothesis)
    assert found.verdict == "contradiction"
    assert found.equation is not None


@pytest.mark.parametrize(("premise", "hypothesis"), LEFT_OPEN)
def test_what_the_premise_does_not_settle_is_neutral(premise: str, hypothesis: str) -> None:
    found = compare(premise, hypothesis)
    assert found.verdict == "neutral"
    assert found.equation is None


@pytest.mark.parametrize(("premise", "hypothesis", "equation"), COMPOSED)
def test_figures_add_up_where_a_word_says_so(premise: str, hypothesis: str, equation: str) -> None:
    found = compare(premise, hypothesis)
    assert (found.verdict, found.equation) == ("entailment", equation)


@pytest.mark.parametrize(("premise", "hypothesis", "equation"), SETTLED_OTHERWISE)
def test_another_result_than_the_words_license_contradicts(premise: str, hypothesis: str, equation: str) -> None:
    found = compare(premise, hypothesis)
    assert (found.verdict, found.equation) == ("contradiction", equation)


def test_what_was_there_before_a_change_is_not_what_is_left() -> None:
    assert compare("Rosa had 14 stamps and lost 6 stamps.", "Rosa has 14 stamps left.").verdict != "entailment"


def test_figures_that_only_happen_to_add_up_entail_nothing() -> None:
    found = compare("The club owns 14 boats. The harbour has 6 boats from Malta.", "A pilot sank 20 boats.")
    assert found.verdict != "entailment"


def test_reasons_point_into_both_texts() -> None:
    premise, hypothesis = "The library in Ghent lent 4,512 books.", "In May the library in Ghent lent 4,671 books."
    reason = next(r for r in compare(premise, hypothesis).reasons if r.relation == "different")
    assert reason.premise is not None
    assert reason.hypothesis is not None
    assert reason.premise.slice(premise) == "4,512"
    assert reason.hypothesis.slice(hypothesis) == "4,671"
    assert reason.text == "4,512 is not 4,671"


def test_each_figure_is_answered_by_the_one_beside_the_same_words() -> None:
    premise = "The zoo keeps 15 wolves, 22 lynxes and 31 otters."
    assert compare(premise, "The zoo keeps 31 otters and 15 wolves.").verdict == "entailment"
    assert compare(premise, "The zoo keeps 22 otters.").verdict != "entailment"


def test_no_figure_answers_twice() -> None:
    premise = "The north gate let in 40 visitors and the south gate let in 60 visitors."
    found = compare(premise, "The north gate let in 40 visitors and the south gate let in 65 visitors.")
    assert [reason.relation for reason in found.reasons] == ["same", "different"]


def test_a_denied_bound_is_no_bound() -> None:
    found = compare("You should not spend more than 400 euros on the boat.", "Spend at most 400 euros on the boat.")
    assert found.verdict != "contradiction"


TEXTS = [
    "The library in Ghent lent 4,512 books in May. It employs 31 people. It opened on 4 May 1998.",
    "As of 4 May 2021, there were 310 patients, of which 120 in Ghent and 190 in Namur.",
    "Rosa had 14 stamps and gave 6 to her brother. The ratio is 2 : 1, or 3 : 7.",
    "Sales rose from 5,412 to 6,100, up 12.7 %. Nearly half of the staff, some 40 to 50 people, left.",
    "-LRB- 14 % -RRB- `` of 60 critics '' gave it 7.1/10 in 2003–04.",
    "",
    "None of this has a figure.",
]


@pytest.mark.parametrize("text", TEXTS)
def test_no_text_contradicts_itself(text: str) -> None:
    assert compare(text, text).verdict != "contradiction"


@pytest.mark.parametrize(("one", "other"), list(itertools.permutations(TEXTS, 2)))
def test_the_order_of_sentences_makes_no_difference(one: str, other: str) -> None:
    def turned(text: str) -> str:
        return " ".join(reversed(text.replace(". ", ".\n").splitlines()))

    first, second = compare(one, other), compare(turned(one), turned(other))
    assert (first.verdict, first.confidence) == (second.verdict, second.confidence)


@given(
    value=st.integers(20, 90_000),
    below=st.integers(1, 15),
    said=st.integers(20, 90_000),
    noun=st.sampled_from(["books", "members", "tonnes of grain"]),
)
@settings(max_examples=60, deadline=None)
def test_a_vaguer_hypothesis_adds_no_contradiction(value: int, below: int, said: int, noun: str) -> None:
    premise = f"The society in Ghent has {value:,} {noun}."
    if compare(premise, f"The society in Ghent has {said:,} {noun}.").verdict != "contradiction":
        for vaguer in (f"at least {said - below:,}", f"about {said:,}", f"{said - below:,} to {said + below:,}"):
            assert compare(premise, f"The society in Ghent has {vaguer} {noun}.").verdict != "contradiction"


@given(st.text(max_size=80), st.text(max_size=80))
@settings(max_examples=60, deadline=None)
def test_no_text_raises(premise: str, hypothesis: str) -> None:
    assert compare(premise + " 12 cats", hypothesis + " 3.5 % of 2004").confidence <= 1


def test_firmer_grounds_give_more_confidence() -> None:
    premise = "The library in Ghent lent 4,512 books in May."
    near = compare(premise, "The library in Ghent lent 4,671 books in May.")
    far = compare(premise, "Some 4,900 books, they say, left their shelves.")
    assert near.confidence > far.confidence


UNRELATED = [
    "The harbour museum in Valletta sold 3,411 tickets on 6 June 2011.",
    "Ida Brandt paid 12 euros for 4 lamps.",
    "Some 7 % of the roofs in Trondheim were green, the second largest share.",
    "Nobody was hurt.",
]


@pytest.mark.parametrize(("premise", "hypothesis"), ENTAILED)
@pytest.mark.parametrize("other", UNRELATED)
def test_an_unrelated_sentence_never_turns_what_follows_into_a_contradiction(
    premise: str, hypothesis: str, other: str
) -> None:
    for text in (f"{other} {premise}", f"{premise} {other}"):
        assert compare(text, hypothesis).verdict != "contradiction"


@pytest.mark.parametrize(("premise", "hypothesis"), [*ENTAILED, *CONTRADICTED])
def test_the_order_of_unrelated_sentences_makes_no_difference(premise: str, hypothesis: str) -> None:
    found = [
        compare(" ".join(texts), hypothesis) for texts in itertools.permutations([premise, UNRELATED[1], UNRELATED[3]])
    ]
    assert len({(one.verdict, one.confidence) for one in found}) == 1


NAMED = [
    "{place} has {said} bridges. {who} opened 3 of them in 1998.",
    "{who} of {place} has sold {said} lamps.",
    "In {place}, {who} counted {said} boats, more than 40 of them red.",
]
NAMES = [("Lyon", "Ida Brandt"), ("Ghent", "Jonas Weber"), ("Turin", "Marta Lindholm")]


@given(
    texts=st.tuples(st.sampled_from(NAMED), st.sampled_from(NAMED)),
    values=st.tuples(st.integers(2, 5_000), st.integers(2, 5_000)),
    names=st.tuples(st.sampled_from(NAMES), st.sampled_from(NAMES)),
)
@settings(max_examples=60, deadline=None)
def test_an_entity_of_another_name_in_both_texts_changes_nothing(
    texts: tuple[str, str], values: tuple[int, int], names: tuple[tuple[str, str], tuple[str, str]]
) -> None:
    found = []
    for place, who in names:
        first, second = (
            text.format(place=place, who=who, said=f"{value:,}") for text, value in zip(texts, values, strict=True)
        )
        found.append(compare(first, second))
    assert (found[0].verdict, found[0].confidence) == (found[1].verdict, found[1].confidence)


@given(value=st.integers(20, 90_000), said=st.integers(20, 90_000), noun=st.sampled_from(["books", "members", "euros"]))
@settings(max_examples=60, deadline=None)
def test_a_wider_hedge_never_turns_what_follows_into_a_contradiction(value: int, said: int, noun: str) -> None:
    premise, hedges = f"The society in Ghent has {value:,} {noun}.", ("at least", "about", "around")
    if compare(premise, f"The society in Ghent has {said:,} {noun}.").verdict == "entailment":
        for hedge in hedges:
            assert compare(premise, f"The society in Ghent has {hedge} {said:,} {noun}.").verdict != "contradiction"


@given(
    st.lists(st.sampled_from([text for pair in (*ENTAILED, *CONTRADICTED) for text in pair]), min_size=1, max_size=4)
)
@settings(max_examples=60, deadline=None)
def test_no_story_contradicts_itself(sentences: list[str]) -> None:
    text = " ".join(dict.fromkeys(sentences))
    assert compare(text, text).verdict != "contradiction"


def test_a_neutral_verdict_is_surer_of_another_day_than_of_silence() -> None:
    premise = "As of 4 May 2021, the clinic had treated 310 patients."
    elsewhen = compare(premise, "By 9 May 2021, the clinic had treated 344 patients.")
    silent = compare(premise, "The clinic has 12 nurses.")
    assert (elsewhen.verdict, silent.verdict) == ("neutral", "neutral")
    assert elsewhen.confidence > silent.confidence


def test_claims_made_by_hand_need_no_text() -> None:
    premise = [NumericClaim(quantity=Quantity(value=350), measure=Measure(head="troop"))]
    same = [NumericClaim(quantity=Quantity(value=340, bound="more_than"), measure=Measure(head="soldier"))]
    assert compare_claims(premise, same).verdict == "entailment"
    dates = [DateClaim(date=DateValue(text="soon"))]
    assert compare_claims(dates, [*dates, *premise]).verdict == "neutral"


def test_long_texts_take_linear_time() -> None:
    text = " ".join(
        f"On day {n} the town of Lyon counted {n * 37 + 5} visitors, {n} more than Nice." for n in range(400)
    )
    assert compare(text, text[: len(text) // 8]).verdict != "contradiction"


@given(value=st.integers(20, 9_000), other=st.integers(20, 9_000), said=st.integers(20, 9_000))
@settings(max_examples=40, deadline=None)
def test_two_opposed_bounds_settle_nothing(value: int, other: int, said: int) -> None:
    opposed = f"The society in Ghent has at least less than {value} members."
    for text in (
        f"{said} members",
        f"more than {said} members",
        f"from {min(value, other)} to {max(value, other)} members",
    ):
        plain = f"The society in Ghent has {text}."
        assert compare(plain, opposed).verdict == "neutral"
        assert compare(opposed, plain).verdict == "neutral"


@given(first=st.integers(1901, 1970), years=st.integers(2, 40), said=st.integers(2, 90))
@settings(max_examples=40, deadline=None)
def test_a_length_of_time_contradicts_only_years_that_are_not_that_long(first: int, years: int, said: int) -> None:
    premise = f"The tannery in Ghent worked from {first} to {first + years}."
    verdict = compare(premise, f"The tannery in Ghent worked for {said} years.").verdict
    assert verdict == ("entailment" if said in (years, years + 1) else "contradiction")


@given(value=st.integers(1_000, 9_000), times=st.sampled_from([(2, "doubled"), (3, "tripled"), (4, "quadrupled")]))
@settings(max_examples=40, deadline=None)
def test_a_multiple_is_held_against_what_was_there_before_and_after(value: int, times: tuple[int, str]) -> None:
    premise = f"Sales of lamps rose from {value:,} to {value * times[0]:,}."
    for by, word in ((2, "doubled"), (3, "tripled"), (4, "quadrupled")):
        found = compare(premise, f"Sales of lamps {word}.").verdict
        assert (found == "entailment") == (by == times[0])
    assert compare(premise, f"Sales of boats {times[1]}.").verdict != "contradiction"


@given(low=st.integers(2, 400), size=st.integers(1, 400), other=st.integers(2, 400))
@settings(max_examples=40, deadline=None)
def test_the_ends_of_an_extent_are_held_against_each_other(low: int, size: int, other: int) -> None:
    premise = f"The rooms are numbered from {low} to {low + size} in the old wing."
    assert compare(premise, premise).verdict == "entailment"
    if other != low and other < low + size:
        hypothesis = f"The rooms are numbered from {other} to {low + size} in the old wing."
        assert compare(premise, hypothesis).verdict == "contradiction"


@given(values=st.lists(st.integers(20, 900), min_size=3, max_size=3, unique=True), above=st.integers(1, 9))
@settings(max_examples=40, deadline=None)
def test_figures_that_can_all_be_borne_out_at_once_contradict_nothing(values: list[int], above: int) -> None:
    premise = "Of the lamps, {} are in the north, {} in the south and {} in the west.".format(*values)
    hypothesis = "There are under {} lamps in the north, under {} in the south and under {} in the west."
    assert compare(premise, hypothesis.format(*(value + above for value in values))).verdict != "contradiction"


@pytest.mark.parametrize("year", ["1711", "711", "1211"])
def test_years_of_a_life_are_read_only_where_the_other_text_speaks_of_birth_or_death(year: str) -> None:
    life = f"Ida Brandt ({year}-{int(year) + 44}) owned 3 boats."
    assert compare("Ida Brandt owned 3 boats.", life).verdict == "entailment"
    assert compare(life, f"Ida Brandt was born in the year {int(year) + 2}.").verdict != "entailment"


def test_huge_figures_have_no_multiple_and_no_share() -> None:
    huge = "9" * 390
    for premise in (
        f"Sales rose from 2 to {huge}.",
        f"Sales fell from {huge} to 2.",
        f"Of the {huge} pupils, 2 passed.",
    ):
        for hypothesis in ("Sales doubled.", "Half of the pupils passed.", "Sales halved."):
            assert compare(premise, hypothesis).verdict != "entailment"


def test_one_of_two_counts_joined_by_and_settles_no_count_of_both() -> None:
    premise = "At least one police officer and five protesters were killed in Lyon."
    assert Checker().compare(premise, "At least 6 were killed in Lyon.").verdict != "contradiction"
    assert Checker().compare(premise, "Seven protesters were killed in Lyon.").verdict == "contradiction"
