"""Plural and singular: which words look like plural nouns, and what one of them is called."""

from __future__ import annotations

import re
from functools import lru_cache

BARE_PLURALS: dict[str, str] = {
    # plurals and collective nouns without a plural -s, and their lemma
    "people": "person",
    "men": "man",
    "women": "woman",
    "children": "child",
    "policemen": "policeman",
    "policewomen": "policewoman",
    "servicemen": "serviceman",
    "servicewomen": "servicewoman",
    "firemen": "fireman",
    "fishermen": "fisherman",
    "gunmen": "gunman",
    "businessmen": "businessman",
    "congressmen": "congressman",
    "lawmen": "lawman",
    "crewmen": "crewman",
    "grandchildren": "grandchild",
    "schoolchildren": "schoolchild",
    "feet": "foot",
    "teeth": "tooth",
    "geese": "goose",
    "mice": "mouse",
    "oxen": "ox",
    "criteria": "criterion",
    "consortia": "consortium",
    "referenda": "referendum",
    "stadia": "stadium",
    "bacteria": "bacterium",
    "alumni": "alumnus",
    "nuclei": "nucleus",
    "fungi": "fungus",
    "cacti": "cactus",
    "phenomena": "phenomenon",
    "media": "medium",
    "data": "datum",
    "aircraft": "aircraft",
    "spacecraft": "spacecraft",
    "hovercraft": "hovercraft",
    "police": "police",
    "personnel": "personnel",
    "staff": "staff",
    "crew": "crew",
    "cattle": "cattle",
    "sheep": "sheep",
    "deer": "deer",
    "fish": "fish",
    "salmon": "salmon",
    "cod": "cod",
    "offspring": "offspring",
    "youth": "youth",
    "infantry": "infantry",
    "cavalry": "cavalry",
}

IRREGULAR: dict[str, str] = {
    # plurals in -s whose singular the rules below would get wrong
    "lives": "life",
    "wives": "wife",
    "knives": "knife",
    "wolves": "wolf",
    "halves": "half",
    "thieves": "thief",
    "leaves": "leaf",
    "loaves": "loaf",
    "shelves": "shelf",
    "calves": "calf",
    "series": "series",
    "species": "species",
    "headquarters": "headquarters",
    "barracks": "barracks",
    "crossroads": "crossroads",
    "gallows": "gallows",
    "means": "means",
    "movies": "movie",
    "cookies": "cookie",
    "rookies": "rookie",
    "calories": "calorie",
    "ties": "tie",
    "pies": "pie",
    "lies": "lie",
    "zombies": "zombie",
    "hoodies": "hoodie",
    "selfies": "selfie",
    "heroes": "hero",
    "potatoes": "potato",
    "tomatoes": "tomato",
    "torpedoes": "torpedo",
    "echoes": "echo",
    "vetoes": "veto",
    "volcanoes": "volcano",
    "mosquitoes": "mosquito",
    "buffaloes": "buffalo",
    "shoes": "shoe",
    "toes": "toe",
    "buses": "bus",
    "viruses": "virus",
    "campuses": "campus",
    "bonuses": "bonus",
    "gases": "gas",
    "focuses": "focus",
    "censuses": "census",
    "statuses": "status",
    "crises": "crisis",
    "analyses": "analysis",
    "axes": "axe",
    "bases": "base",
    "diagnoses": "diagnosis",
    "hypotheses": "hypothesis",
    "oases": "oasis",
    "quizzes": "quiz",
    "aches": "ache",
    "headaches": "headache",
    "caches": "cache",
    "psyches": "psyche",
}

_NOT_PLURAL = frozenset(
    """
    across always perhaps thus us his its this yes is was has does plus versus minus various previous serious famous
    dangerous religious numerous enormous conscious anonymous continuous obvious simultaneous gas bus virus campus
    chorus status focus bonus census basis crisis analysis press class mass cross loss boss business access success
    process glass address dress congress stress express wireless homeless jobless overseas whereas sometimes besides
    towards afterwards nevertheless nonetheless unless less physics politics economics mathematics athletics news
    carlos marcos alexis dennis curtis lewis davis harris morris hans honduras cyprus barbados laos
    texas paris james charles jones williams thomas nicholas lucas dallas las los des iris tennis christmas
    kansas arkansas vegas hamas caracas brussels athens wales mercedes indigenous hilarious generous vs
    """.split()
)

_CAPITALS_PLURAL = re.compile(r"[A-Z]{2,}s\Z")
IRREGULAR |= {
    # plurals of nouns in -i, of which the ending -is tells nothing: most are peoples
    f"{noun}s": noun
    for noun in """iraqi israeli pakistani saudi yemeni kuwaiti omani qatari emirati bahraini bangladeshi afghani nepali
    somali yazidi houthi azeri uzbeki tutsi maori swazi punjabi sindhi bengali rajasthani nazi rabbi jihadi taxi ski
    bikini alibi safari kiwi mini""".split()
}


@lru_cache(maxsize=8192)
def lemma(word: str) -> str:
    """The singular, in lower case unless it is an abbreviation.

    >>> [lemma(word) for word in ("troops", "People", "countries", "matches", "lives", "MPs", "crisis")]
    ['troop', 'person', 'country', 'match', 'life', 'MP', 'crisis']
    """
    if _CAPITALS_PLURAL.match(word):
        return word[:-1]
    low = word.lower().rstrip("'")
    known = BARE_PLURALS.get(low) or IRREGULAR.get(low)
    if known:
        return known
    stem, hyphen, last = low.rpartition("-")
    if hyphen and last:
        return f"{stem}-{lemma(last)}"
    if not plural(low):
        return low
    if low.endswith("men") and len(low) > 4:
        return low[:-2] + "an"
    if low.endswith("ies") and len(low) > 4:
        return low[:-3] + "y"
    if low.endswith(("ches", "shes", "xes", "sses", "zzes")):
        return low[:-2]
    return low[:-1]


@lru_cache(maxsize=8192)
def plural(word: str) -> bool:
    """It looks like a plural noun: "troops", "people", "MPs"."""
    low = word.lower().rstrip("'")
    if low in BARE_PLURALS or low in IRREGULAR or _CAPITALS_PLURAL.match(word):
        return True
    if "-" in low:
        low = low.rpartition("-")[2]
    if low.endswith("men") and len(low) > 5:
        return True
    return len(low) > 2 and low.endswith("s") and not low.endswith(("ss", "us", "is", "'s")) and low not in _NOT_PLURAL
