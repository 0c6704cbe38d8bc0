"""What is counted is found without a tagger."""

import pytest

from claimcheck.lexing.figures import find_figures
from claimcheck.lexing.nouns import noun_phrase, words_after
from claimcheck.lexing.plurals import lemma


def counted(text, **options):
    noun = noun_phrase(words_after(text, 0), **options)
    return noun and (noun.lemma, noun.modifiers)


@pytest.mark.parametrize(
    ("plural", "singular"),
    [
        ("troops", "troop"),
        ("people", "person"),
        ("Men", "man"),
        ("policewomen", "policewoman"),
        ("countries", "country"),
        ("matches", "match"),
        ("lives", "life"),
        ("buses", "bus"),
        ("aircraft", "aircraft"),
        ("MPs", "MP"),
        ("ex-soldiers", "ex-soldier"),
        ("crisis", "crisis"),
        ("shoes", "shoe"),
        ("boxes", "box"),
        ("glasses", "glass"),
    ],
)
def test_the_lemma_is_the_singular(plural, singular):
    assert lemma(plural) == singular


@pytest.mark.parametrize(
    ("text", "noun"),
    [
        (" troops to Poland", ("troop", ())),
        (" extra British troops are", ("troop", ("extra", "British"))),
        (" UK soldiers will", ("soldier", ("UK",))),
        (" sports reporters left", ("reporter", ("sports",))),
        (" digital and physical sales", ("sale", ("digital", "and", "physical"))),
        (" rural and urban schools", ("school", ("rural", "and", "urban"))),
        (" left and many troops", None),
        (" onshore and offshore wells", ("well", ("onshore", "and", "offshore"))),
        (" US online journalists were", ("journalist", ("US", "online"))),
        (" IT workers left", ("worker", ("IT",))),
        (" police officers", ("officer", ("police",))),
        (" staff members", ("staff", ())),
        (" staff canteens", ("canteen", ("staff",))),
        (" Champions League teams", ("team", ("Champions", "League"))),
        (" United States fighter jets", ("jet", ("United", "States", "fighter"))),
        (" Hearts fans", ("fan", ("Hearts",))),
        (" unions' leaders", ("leader", ("unions'",))),
        (" fouls proves it", ("foul", ())),
        (" member trade agreement", ("member", ())),
        (" point lead over them", ("point", ())),
        (" point range", None),
        (" magnitude quake hits the coast", None),
        (" pound quake injures dozens", None),
        (" population lives there", None),
        (" new faces", ("face", ("new",))),
        (" temporary shelters", ("shelter", ("temporary",))),
        (" separate targets", ("target", ("separate",))),
        (" total suspects", ("suspect", ("total",))),
        (" Tutsis", ("tutsi", ())),
        (" British and Polish troops", ("troop", ("British", "and", "Polish"))),
        (" dead and many hurt", ("dead", ())),
        (" wounded soldiers", ("soldier", ("wounded",))),
        (" more troops", ("troop", ("more",))),
        (" labour MPs", ("MP", ("labour",))),
        (" people", ("person", ())),
        (" runs", ("run", ())),
        (" wins in a row", ("win", ())),
        (" shows continued growth", None),
        (" wins the match", None),
        (" burns victims", ("victim", ("burns",))),
        (" drug and weapons charges", ("charge", ("drug", "and", "weapons"))),
        (" lobbying and consulting firms", ("firm", ("lobbying", "and", "consulting"))),
        (" Hamas and Islamic Jihad offices", ("office", ("Hamas", "and", "Islamic", "Jihad"))),
        ("\npeople in the street", ("person", ())),
        (" more", None),
        (" others were hurt", None),
        (" were hurt in two towns", None),
        (", soldiers", None),
        (". Soldiers", None),
        ("\n\nSoldiers", None),
    ],
)
def test_the_head_is_the_first_plural_noun_of_the_phrase(text, noun):
    assert counted(text) == noun


def test_one_alone_may_stand_for_something_said_before():
    assert [find_figures(f"They had {text}") for text in ("one rather than another.", "one myself.")] == [[], []]
    assert find_figures("All but one displayed symptoms.") == []


@pytest.mark.parametrize(
    ("text", "lemma", "mention"),
    [
        ("It is one step closer to a vote.", "step", "one step"),
        ("It moved one place lower.", "place", "one place"),
        ("more than one positive jobs report", "report", "more than one positive jobs report"),
        ("One storm forces evacuations.", "storm", "One storm"),
        ("Two other crew members were hurt.", "crew", "Two other crew members"),
        ("One message read as a joke.", "message", "One message"),
        ("the 1,237-delegate threshold", "delegate", "1,237-delegate"),
    ],
)
def test_the_noun_reaches_as_far_as_the_thing(text, lemma, mention):
    (figure,) = find_figures(text)
    assert (figure.counted, text[figure.left : figure.right]) == (lemma, mention)


def test_one_counts_a_singular():
    assert counted(" police officer was hurt", single=True) == ("officer", ("police",))
    assert counted(" proposal asks the board", single=True) == ("proposal", ())
    assert counted(" man dead", single=True) == ("man", ())
    assert counted(" bullet struck the wall", single=True) == ("bullet", ())


def first(text):
    figure = find_figures(text)[0]
    return figure.counted, figure.modifiers


@pytest.mark.parametrize(
    ("text", "noun"),
    [
        ("Police seized 12 buses and cars.", None),
        ("Prices rose in 14 northern provinces and cities.", None),
        ("The squad has 12 men and women.", "person"),
        ("It taught 300 boys and girls.", "child"),
        ("The quake killed 12 people and rescuers were at work.", "person"),
        ("It shut 12 shops and cut the wages.", "shop"),
        ("They lost seven soldiers and four tanks.", "soldier"),
        ("It needs to cut 7,000 jobs and reduce costs.", "job"),
        ("The shooting of two officers and many riots followed.", "officer"),
        ("It has 5 billion pages and claims to have more.", "page"),
    ],
)
def test_two_nouns_under_one_figure_are_counted_only_together(text, noun):
    assert first(text)[0] == noun


def test_a_soft_hyphen_breaks_no_noun():
    (figure,) = find_figures("They sent 300 sol\u00addiers.")
    assert (figure.counted, figure.right) == ("soldier", len("They sent 300 sol\u00addiers"))


def test_adjectives_stand_before_units_too():
    found = find_figures("They sowed 60 million harvested acres in three consecutive weeks, and saw two golf yards.")
    assert [(f.unit, f.counted, f.modifiers) for f in found] == [
        ("acre", None, ("harvested",)),
        ("week", None, ("consecutive",)),
        ("", "yard", ("golf",)),
    ]


def test_each_of_two_figures_has_its_own_adjective():
    found = find_figures("Crews counted 712,261 male and 259,378 female salmon.")
    assert [(f.counted, f.modifiers) for f in found] == [("salmon", ("male",)), ("salmon", ("female",))]


@pytest.mark.parametrize("text", ["a 14-bank committee", "an 80-employee firm", "a three-man Danish trade team"])
def test_more_nouns_are_tied_by_a_hyphen(text):
    (figure,) = find_figures(text)
    assert figure.counted in ("bank", "employee", "man")


def test_a_number_may_tell_the_model():
    assert first("They sent 14 Leopard 2 tanks.") == ("tank", ("Leopard", "2"))
    assert first("It grounded two new 737 Max jets.") == ("jet", ("new", "737", "Max"))
    assert first("She had eight top 20 hits.") == ("hit", ("top", "20"))
    assert len(find_figures("They sent 14 Leopard 2 tanks.")) == 1


def test_a_hyphen_counts_before_some_nouns_only():
    assert first("They hold a three-point lead.") == ("point", ())
    assert first("A two-man team arrived.") == ("man", ())
    assert find_figures("He shot from three-point range in a two-man bobsleigh.") == []


def test_the_top_three_are_counted_and_the_top_ten_a_list():
    assert first("The top three seeds lost.") == ("seed", ())
    assert find_figures("It led the top 10 lists.") == []


def test_a_range_of_two_nouns_is_a_range():
    (figure,) = find_figures("About 15 to 20 teens and young adults were inside.")
    assert (figure.low, figure.high, figure.counted) == (15, 20, None)
    (figure,) = find_figures("In Paris 12 buses and cars burned.")
    assert (figure.value, figure.right) == (12, len("In Paris 12 buses and cars"))
