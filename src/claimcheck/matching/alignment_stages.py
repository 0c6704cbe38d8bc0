"""What happens to one thing one after the other, each on a day of its own: a law is passed before it takes effect.

Two dates of different stages do not contradict each other. The lives of people, laws, works, buildings, firms and offices
as news and encyclopedias date them; reviewed by hand, one stage a line, one life a paragraph.
"""

from __future__ import annotations

from collections.abc import Iterable

from claimcheck.matching.alignment_words import stem

_LIVES = """
birth born bear
baptise baptize christen
enrol graduate
marry married marriage wedding wed
divorce
retire retirement
die death dead
bury burial buried funeral

propose draft introduce
pass adopt approve enact
sign ratify
effect force
amend
repeal abolish expire

announce reveal unveil
write compose
record film shoot
premiere release publish air issue
cancel

design commission
build construct construction
complete finish completion
open inaugurate
restore renovate renovation rename
close shut
demolish demolition burn collapse

found establish incorporate
list float
acquire buy merge purchase
bankrupt insolvent dissolve

join debut
leave depart quit
transfer

nominate
elect election
appoint inaugurate swear
reelect
resign step impeach

arrest detain
charge indict
trial
convict
sentence
appeal
"""

_STAGES: dict[str, frozenset[tuple[int, int]]] = {}
for _life, _paragraph in enumerate(_LIVES.strip().split("\n\n")):
    for _stage, _line in enumerate(_paragraph.splitlines()):
        for _word in _line.split():
            _STAGES[stem(_word)] = _STAGES.get(stem(_word), frozenset()) | {(_life, _stage)}


def stages_apart(one: Iterable[str], other: Iterable[str]) -> bool:
    """The stems of the words beside two dates name two stages of one life, and none that both have.

    >>> stages_apart({"take", "effect"}, {"adopt"}), stages_apart({"die"}, {"death"})
    (True, False)
    """
    first, second = _stages(one), _stages(other)
    lives = {life for life, _ in first} & {life for life, _ in second}
    return bool(lives) and not first & second


def _stages(near: Iterable[str]) -> frozenset[tuple[int, int]]:
    return frozenset(stage for word in near for stage in _STAGES.get(word, ()))
