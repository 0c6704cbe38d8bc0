"""The people a text names, by a title before them or by a given name that is known, and the key they meet by."""

from __future__ import annotations

import re
import string
from functools import lru_cache
from typing import NamedTuple

from claimcheck.lexing.gazetteer import is_demonym
from claimcheck.lexing.names import (
    GIVEN,
    GROUPS,
    HONORIFICS,
    NO_NAME,
    OFFICES,
    PERSON_PARTICLES,
    SUFFIXES,
    TITLES,
    Mention,
    is_body_name,
    is_title_word,
    tokens_of,
)
from claimcheck.lexing.posts import behind_post, post_before
from claimcheck.lexing.spelling import spelling_key, unsigned
from claimcheck.text.value import made

_RUN = re.compile(
    r"[A-Z](?<![\w.'-].)[\w'-]*\.?(?: (?:[A-Z]\.|(?:van|von|de|der|bin|al|el|la|le|du|di|da)\b)?[ ]?[A-Z][\w'-]+){0,6}"
)
_TITLE_BEFORE = re.compile(r"\b([a-z]+)\.? \Z")


def people_in(folded: str, start: int = 0, end: int | None = None) -> list[Mention]:
    """The people named between two positions: by a title before them, or by a given name that is known.

    Who is named once so is known by the last name alone afterwards.

    >>> [mention.name for mention in people_in("Clara Voss and Mr Orlov met in New York. Voss left.")]
    ['Clara Voss', 'Orlov', 'Voss']
    """
    end = len(folded) if end is None else end
    found: list[Mention] = []
    surnames: set[str] = set()
    for match in _RUN.finditer(folded, start, end):
        run = match[0]
        at = match.start()
        if run.isalpha() and run.casefold() not in surnames and not _title_before(folded, at):
            continue  # one word, and nothing that makes a name of it
        if run.count(" ") > 1 and post_before(folded, at) and (cut := behind_post(run.split(" "), GIVEN)):
            at += len(" ".join(run.split(" ")[:cut])) + 1
            run = folded[at : match.end()]
        name = _named(run)
        if name is not None and (mention := _person(folded, at, name, surnames)) is not None:
            surnames.add(speaker_key(name.text))
            found.append(mention)
    return found


class _Named(NamedTuple):
    """A run of capitalised words that may name a person, by itself: where the name lies in it, and what tells."""

    start: int
    end: int
    text: str
    office: str | None  # the words of a title before it, save for a Mr or Mrs
    titled: bool
    known: bool  # by a given name
    alone: str  # one word, to which a text may have told the rest, whatever its case


@lru_cache(maxsize=8192)
def _named(run: str) -> _Named | None:
    """The name in a run of capitalised words; None where no words around it could make it a person's."""
    tokens = [token for token in tokens_of(run, 0, len(run)) if token.text not in {".", ","}]
    cut = first = 0
    titled = False
    for at, token in enumerate(tokens[:-1]):
        if run[token.end : token.end + 1] == "." and len(token.text) > 3 and not is_title_word(token.low):
            cut, titled = at + 1, False  # "in Leeds. Mayor Anna Hale"
            first = cut
        elif is_title_word(token.low) or token.low.rstrip(".") in HONORIFICS:
            cut, titled = at + 1, True
        elif (token.text in NO_NAME or is_demonym(token.text)) and at == cut:
            cut = at + 1
    tokens, before = tokens[cut:], tokens[first:cut]
    if not tokens:
        return None
    start, end = tokens[0].start, tokens[-1].end
    text = run[start:end]
    if text.endswith(("'s", "s'")):
        end -= 2 if text.endswith("'s") else 1
        text = run[start:end]
    words = text.split()
    if not words or words[0] in NO_NAME or is_title_word(words[-1].lower()) or len(words) > 5:
        return None
    office = [token for token in before if token.low not in HONORIFICS]
    title = run[office[0].start : office[-1].end] if office else None
    known = len(words) > 1 and words[0] in GIVEN
    return _Named(start, end, text, title, titled, known, text.casefold() if len(words) == 1 else "")


def _person(folded: str, at: int, name: _Named, surnames: set[str]) -> Mention | None:
    """The person a run of words from ``at`` on names, by what stands before it and who was named so far."""
    titled = name.titled or (name.start == 0 and _title_before(folded, at))
    if not (titled or name.known):
        if not name.alone or name.alone not in surnames or is_body_name(name.text):
            return None
    elif not titled and folded.endswith(("the ", "The "), 0, at + name.start) and is_body_name(name.text):
        return None  # "the Anna Keller Foundation"
    return made(Mention, (at + name.start, at + name.end, name.text, name.office if titled else None, "person"))


_ENDS_TITLE = frozenset(string.ascii_lowercase + ".")


def _title_before(folded: str, start: int) -> bool:
    """A title in small letters stands before: "chancellor Anna Keller"."""
    if start < 2 or folded[start - 1] != " " or folded[start - 2] not in _ENDS_TITLE:
        return False
    gap = folded.rfind(" ", max(0, start - 20), start - 1)
    word = folded[gap + 1 : start - 1]
    if gap >= 0 and word.isalpha():
        return word in TITLES
    before = _TITLE_BEFORE.search(folded, max(0, start - 20), start)
    return before is not None and is_title_word(before[1])


@lru_cache(maxsize=8192)
def speaker_key(name: str) -> str:
    """One key for the ways in which texts write a speaker.

    People meet by the last word of their name, however it is spelled in English; everybody else by all of it, whatever
    the case and the article.

    >>> speaker_key("Defence Secretary Ben Marsh") == speaker_key("Mr Marsh") == speaker_key("Marsh")
    True
    >>> speaker_key("Pavlo Zelenskiy") == speaker_key("Zelenskyy")
    True
    >>> speaker_key("the Russian Foreign Ministry")
    'russian foreign ministry'
    """
    words = _without_small_article(unsigned(name.replace("\u2019", "'")).split())
    text = " ".join(words).removesuffix("'s").removesuffix("'")
    if (
        not words
        or not text
        or text[0].islower()
        or any(
            word[:1].islower() and word.lower() not in PERSON_PARTICLES and not is_title_word(word.lower())
            for word in words
        )
    ):
        return text.casefold()
    if is_body_name(text) or words[-1].lower() in GROUPS or words[-1].lower() in OFFICES or "'s" in text:
        return text.casefold()
    while len(words) > 1 and words[-1].lower() in SUFFIXES:
        words.pop()
    return spelling_key(words[-1].strip(".,'").removesuffix("'s")) or text.casefold()


def _without_small_article(words: list[str]) -> list[str]:
    return words[1:] if len(words) > 1 and words[0].lower() in {"the", "a", "an"} else words
