"""What is counted is found without a tagger."""

import pytest

from claimcheck.lexing.nouns import lemma, noun_phrase, words_after


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
        (" British and Polish troops", ("troop", ("British", "and", "Polish"))),
        (" dead and many hurt", ("dead", ())),
        (" wounded soldiers", ("soldier", ("wounded",))),
        (" more troops", ("troop", ("more",))),
        (" labour MPs", ("MP", ("labour",))),
        (" people", ("person", ())),
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


def test_one_counts_a_singular():
    assert counted(" police officer was hurt", single=True) == ("officer", ("police",))
    assert counted(" proposal asks the board", single=True) == ("proposal", ())
    assert counted(" man dead", single=True) == ("man", ())
