"""People whom a text makes known although no list has their given name: by an age, by a Mr, by what they say.

"Ana Torvik, 43, came first" and, later, "Ms Torvik" or "Torvik said" tell that two words with capitals name a person. A run
of such words that stands once and is a letter or two from a known name, with the other part the same, is a name as well.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from functools import lru_cache
from itertools import chain

from claimcheck.lexing.gazetteer import is_demonym, is_place
from claimcheck.lexing.names import Mention, is_body_name, is_title_word
from claimcheck.text.tables import words

_RUN = re.compile(r"[A-Z](?<![\w.'-].)[a-z][\w'-]*(?: [A-Z]\.)? [A-Z][\w'-]*[a-z](?= |[,.;:!?\"')]|$)(?! [A-Z])")
_AGE = re.compile(r", (?:[1-9]|[1-9]\d|10\d)[,.;]")
_MISTER = re.compile(r"(?:M(?<!\w.)(?:rs?|s)|D(?<!\w.)r)\.? ([A-Z][\w'-]+)")
_SAID_BEHIND = re.compile(r"([A-Z](?<![\w'-].)[\w'-]+) (?:said|says|told|added)\b")
_SAID_BEFORE = re.compile(r"sa(?<!\w..)(?:id|ys) ([A-Z][\w'-]+)\b(?! [A-Z])")
_CROWD = 60  # names of one given name or surname that a run is held against
# Words with capitals that are no part of a name, at the head of a run or at its end.
_NO_PART = words(
    """
    the a an and but or if when while as in on at by for from to with after before during since until under over he she they
    it we his her their its this that these those there here one two three monday tuesday wednesday thursday friday saturday
    sunday january february march april may june july august september october november december street st road avenue river
    city county state park north south east west new old united city town village island lake mount fort port san santa los
    las saint day cup league open games series prize award university college school
    """
)


def introduced(folded: str, known: Iterable[Mention], start: int = 0) -> list[Mention]:
    """More people of the text, whom it introduces without a given name that is known, in reading order.

    >>> text = "Arvo Torvik, 43, came first. Torvik ran. Later Arvo Torvick left."
    >>> [mention.name for mention in introduced(text, ())]
    ['Arvo Torvik', 'Arvo Torvick']
    """
    taken = {(mention.start, mention.end) for mention in known}
    runs = [match for match in _RUN.finditer(folded, start) if _may_name(match[0]) and match.span() not in taken]
    if not runs:
        return []
    alone = _alone(folded)
    sure = {match[0] for match in runs if match[0].split()[-1] in alone or _AGE.match(folded, match.end())}
    full = sure | {mention.name for mention in known if mention.name and " " in mention.name}
    ends = [(name.split()[0], name.split()[-1]) for name in sorted(full)]
    given, family = _by(ends, 0), _by(ends, 1)
    times = Counter(match[0] for match in runs)
    found = [m for m in runs if m[0] in sure or (times[m[0]] == 1 and _is_near(m[0], given, family))]
    return [Mention(*match.span(), match[0], None, "person") for match in found]


def _alone(folded: str) -> set[str]:
    """Last names that stand alone behind a Mr, or beside a verb of saying."""
    found = {match[1].removesuffix("'s") for match in _MISTER.finditer(folded)}
    speaking = list(_SAID_BEHIND.finditer(folded))
    verbs = {match.end() for match in speaking}
    # "Hale said Voss had left": the verb is Hale's.
    speaking += [match for match in _SAID_BEFORE.finditer(folded) if match.start(1) - 1 not in verbs]
    for match in speaking:
        at = match.start(1)
        before = folded[max(0, at - 20) : at].split()
        if not (before and before[-1][0].isupper() and folded[at - 1] == " "):
            found.add(match[1])
    return found


@lru_cache(maxsize=8192)
def _may_name(run: str) -> bool:
    """The words can be the name of a person, as far as they themselves tell."""
    parts = run.split()
    low = [part.lower() for part in parts]
    if _NO_PART & {low[0], low[-1]} or any(is_title_word(word) for word in low) or run.endswith("'s"):
        return False
    return not (is_demonym(parts[0]) or is_place(parts[0]) or is_place(run) or is_body_name(run))


def _by(ends: Iterable[tuple[str, str]], part: int) -> dict[str, list[str]]:
    """For each first or last name the other one it stands with."""
    table: dict[str, list[str]] = {}
    for pair in ends:
        table.setdefault(pair[part], []).append(pair[1 - part])
    return table


def _is_near(run: str, given: dict[str, list[str]], family: dict[str, list[str]]) -> bool:
    """The run shares a part with a name of the text, and its other part is much like that name's."""
    first, last = run.split()[0], run.split()[-1]
    others = chain(
        ((last, other) for other in given.get(first, ())[:_CROWD]),
        ((first, other) for other in family.get(last, ())[:_CROWD]),
    )
    return any(_alike(own, other) for own, other in others)


def _alike(left: str, right: str) -> bool:
    """One letter was changed, left out, put in, or swapped with the next: what is left of both is the same."""
    if left == right or abs(len(left) - len(right)) > 1:
        return False
    head = next((i for i, (a, b) in enumerate(zip(left, right, strict=False)) if a != b), min(len(left), len(right)))
    one, other = left[head:], right[head:]
    return (
        one[1:] == other[1:]
        or one[1:] == other
        or one == other[1:]
        or (one[2:] == other[2:] and one[:2] == other[:2][::-1])
    )
