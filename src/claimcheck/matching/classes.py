"""Words that name one thing in the news, and words that name nothing by themselves.

Reviewed by hand, one class a line. The rule for a line: a copy editor reading "12 X" in one story and "12 Y" in another
about the same event would take them for the same figure. Hypernyms are left out on purpose: a "casualty" may be dead or
hurt, a "vehicle" need not be a car.
"""

from __future__ import annotations

_HEADS = """
troop soldier serviceman servicewoman servicemember paratrooper
dead death fatality
injured wounded injury
worker employee staffer staff
job post
revenue sale turnover
profit earnings
house home
pupil student schoolchild
policeman policewoman
suit lawsuit claim
price cost
drill exercise manoeuvre maneuver
protester demonstrator
refugee evacuee
passenger traveller traveler
toll
person
"""

_EVENTS = """
kill die slay perish
injure wound hurt
arrest detain
rescue save
send deploy dispatch
amass mass gather concentrate
evacuate displace flee
sell buy
hire recruit
sack dismiss
build construct
find recover retrieve
"""

_HEAD_CLASS = {word: line.split()[0] for line in _HEADS.strip().splitlines() for word in line.split()}
_EVENT_CLASS = {word: line.split()[0] for line in _EVENTS.strip().splitlines() for word in line.split()}

GENERIC = frozenset("person man woman child case thing one other time place item member resident civilian".split())
"""Heads that say next to nothing without what happened to them: "12 people" is a count of anything."""

NOISE = frozenset(
    """extra more another further additional new total estimated joint full own overall whole fresh latest current
    combined said same such those these the its their his her our a an some most reported initial first""".split()
)
"""Modifiers that do not change what is counted: "350 extra troops" are troops."""

MONOTONE = frozenset({"kill", "injure", "arrest", "rescue", "evacuate", "find"})
"""Events whose count belongs to one occasion and grows as it becomes known: a later, higher figure is an update."""

_AS_EVENT = {
    "dead": ("person", "kill"),
    "killed": ("person", "kill"),
    "injured": ("person", "injure"),
    "wounded": ("person", "injure"),
    "hurt": ("person", "injure"),
    "arrested": ("person", "arrest"),
    "rescued": ("person", "rescue"),
    "arrest": ("person", "arrest"),
    "toll": ("person", "kill"),
    "life": ("person", "kill"),
}
"""Heads that are an event in disguise: "12 dead" are 12 people who died."""


def canonical_measure(head: str | None, event: str | None) -> tuple[str | None, str | None]:
    """The class of what is counted and of what happens to it.

    >>> canonical_measure("fatality", None)
    ('person', 'kill')
    >>> canonical_measure("soldier", "deploy")
    ('troop', 'send')
    """
    head_class = _HEAD_CLASS.get(head, head) if head else None
    if head_class in _AS_EVENT:
        return _AS_EVENT[head_class]
    return head_class, (_EVENT_CLASS.get(event, event) if event else None)


def event_class(event: str | None) -> str | None:
    """The class of an event, where it is one that tells figures apart."""
    return _EVENT_CLASS.get(event) if event else None


_MEETING = frozenset(
    "meet talk negotiate hold visit travel fly go arrive discuss confer negotiation talks trip".split()
)


def same_occasion(left: str | None, right: str | None) -> bool:
    """Two events may be one occasion: someone who flies somewhere for talks meets someone there."""
    if left is None or right is None:
        return False
    return left == right or (left in _MEETING and right in _MEETING) or _same_head(left, right)


def _same_head(left: str, right: str) -> bool:
    return _HEAD_CLASS.get(left, left) == _HEAD_CLASS.get(right, right)
