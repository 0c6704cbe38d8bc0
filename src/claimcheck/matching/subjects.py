"""What a rule may be shown: one claim, a pair, a group; and how its claims relate."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Generic, Literal, NamedTuple, TypeAlias, TypeVar

from claimcheck.claims.claim import AttributedClaim, Claim, DateClaim, NameClaim, NumericClaim
from claimcheck.claims.speech import Words
from claimcheck.findings.finding import DIMENSIONS, Dimensions, Verdict

Sum = Literal["comparable", "updated", "disputed", "contained", "explained", "not comparable"]
"""What the verdicts add up to.

comparable: the same thing. updated: the same thing at a later time. disputed: the same thing, said by another speaker.
contained: one is a part of the other (a place, a subset, a part of a named whole). explained: two aspects of one thing
that need not agree (has and will have; those who come and those who are there). not comparable: different things.
"""

Shape = Literal[
    "pair",
    "headline",
    "retold",
    "part",
    "parts",
    "conversion",
    "sum",
    "difference",
    "proportion",
    "share",
    "shares",
    "recalled",
    "rates",
    "duration",
    "quote",
    "name",
    "spellings",
    "own-words",
    "relayed",
    "trimmed",
    "chain",
    "place",
    "origin",
    "cycle",
    "cumulative",
    "stale",
    "correction",
    "cluster",
    "polarity",
]
"""What brought the claims together.

pair: two claims of one measure. headline: the headline's claim on the left, one of the body's on the right. retold: a
figure, and the one of a later sentence of its text in nearly the same words. part: a part on the left, its whole on
the right. conversion: a figure on the left, the same amount in another unit on the right. sum: terms and their total.
difference: before, after, size of change. proportion: before, after, change in percent. share: what comes to each,
how many they are, what they have together. shares: a table of results, of each period and column what comes to each,
how many they are where it is told, and what they have. recalled: people counted, and the number that counts them
again. rates: an amount in two currencies, then another in the same two. duration: a length of time, then the dates it
runs between. quote: two tellings of one quotation, with their ``edits``. name: two names that may be one person's.
spellings: names of texts that spell it in two ways, each once a text, then one in the spelling that fewer texts have.
own-words: the writer's figure for what somebody said, then the speaker's own. relayed: one figure in a text and in
one that relays or copies it. trimmed: a figure, then the same one in a copy of its sentence with words left out.
chain: a figure where it comes from, then as a text has it that relays it, directly or through others. place: two
dates of one occasion that is said to be in two places. origin: one figure in texts that all have it from one place.
cycle: a figure that each text has from the next. cumulative: a count that only grows, then the same count on a later
day. stale: a figure and the one that replaced it, then the old one again. correction: the figure that a note of
correction puts right, then the one of another text that it replaces. cluster: texts that agree on a value, with their
``origins``, then one more that does, or one that does not. polarity: what a speaker says, and what the same speaker
denies.
"""

C_co = TypeVar("C_co", bound=Claim, covariant=True)


class Relation(NamedTuple):
    """How the claims of a subject relate: a verdict per dimension, what they add up to, and how sure that is."""

    dimensions: Dimensions
    sum: Sum
    confidence: float
    reason: str = ""
    """In words, for editors: why they were, or were not, compared."""

    def unknown(self) -> tuple[str, ...]:
        """The dimensions nothing is known of, role and speaker aside: any of them caps a finding at warning."""
        return tuple(d for d in DIMENSIONS[:6] if self.verdict(d) == "unknown")

    def verdict(self, dimension: str) -> Verdict:
        """The verdict on one dimension."""
        verdict: Verdict = getattr(self.dimensions, dimension)
        return verdict


class Edit(NamedTuple):
    """Where two tellings of one quotation differ: the words of each side, and whether it is a small matter.

    Where one side lacks words, both show the word before as well. Articles, fillers and the like are small.
    """

    left: Words
    right: Words
    small: bool


class Pair(Generic[C_co]):
    """Two claims that may speak of one thing. Unpacks into left and right.

    ``edits`` say, of two tellings of one quotation, where the words differ; ``shared`` are the words of each side
    between which they are told alike.
    """

    __slots__ = ("edits", "left", "relation", "right", "shape", "shared")

    def __init__(
        self,
        left: C_co,
        right: C_co,
        relation: Relation,
        shape: Shape = "pair",
        edits: tuple[Edit, ...] = (),
        shared: tuple[Words, Words] | None = None,
    ) -> None:
        self.edits = edits
        self.left = left
        self.right = right
        self.relation = relation
        self.shape: Shape = shape
        self.shared = shared

    def __iter__(self) -> Iterator[C_co]:
        yield self.left
        yield self.right

    @property
    def members(self) -> tuple[C_co, ...]:
        """Both claims."""
        return (self.left, self.right)

    @property
    def crosses(self) -> bool:
        """They stand in two documents."""
        return self.left.document != self.right.document


class Group(Generic[C_co]):
    """Claims that hang together: terms, and the claim they are held against (a total, the size of a change, an end).

    ``terms`` keep the order of the text. ``signs`` says with which sign each term enters the sum. ``origins`` numbers where
    the text of each term comes from: terms of one number are of one origin. In a table of results a sign of -1 is that of a
    loss, and the origins number the columns.
    """

    __slots__ = ("origins", "relation", "shape", "signs", "terms", "total")

    def __init__(
        self,
        terms: tuple[C_co, ...],
        total: C_co,
        relation: Relation,
        shape: Shape = "sum",
        signs: tuple[int, ...] = (),
        origins: tuple[int, ...] = (),
    ) -> None:
        self.terms = terms
        self.total = total
        self.relation = relation
        self.shape: Shape = shape
        self.signs = signs or (1,) * len(terms)
        self.origins = origins or tuple(range(len(terms)))

    def __iter__(self) -> Iterator[C_co]:
        yield from self.terms
        yield self.total

    @property
    def members(self) -> tuple[C_co, ...]:
        """The terms, then the total."""
        return (*self.terms, self.total)

    @property
    def crosses(self) -> bool:
        """They stand in more than one document."""
        return len({claim.document for claim in self.members}) > 1


Subject: TypeAlias = (
    Claim
    | Pair[NumericClaim]
    | Pair[DateClaim]
    | Pair[AttributedClaim]
    | Pair[NameClaim]
    | Group[NumericClaim]
    | Group[NameClaim]
    | Group[Claim]
)
