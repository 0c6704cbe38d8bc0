"""The small words of a sentence, by what they do in it: what lies around verbs, names and clauses.

Closed classes of English as newspapers use them, in small letters; the few open ones (days, verbs) hold what reports have.
"""

from __future__ import annotations

from claimcheck.lexing.calendar import MONTHS
from claimcheck.lexing.calendar import WEEKDAYS as DAY_NAMES
from claimcheck.text.tables import words

# --- around verbs ---

BE = words("is are was were be been being am get gets got getting")

# What may stand between a speaker and the verb of saying.
BEFORE_VERBS = words(
    """
    has have had did does do will also later then earlier already now just only still once again reportedly even
    both never not first since further long often always soon ever twice too all himself herself itself themselves very
    """
)

NEGATIONS = words("not never nor neither hardly n't")

# Pasts that are not made with -ed.
PAST = words(
    """
    said went came made took got gave left led met held told saw knew became began brought bought built broke
    chose drove fell felt found fought flew forgot grew heard hit kept lost meant paid put ran rose sat sent set
    shot showed shut sold spent spoke spread stood stole struck swept swore taught thought threw understood
    died lied tied used voted won wore wrote cost cut hurt let beat read lay lent shook sank rang hung dealt burst
    bound drew forced sought
    """
)

# --- around nouns ---

SUBJECT_PRONOUNS = words("he she they it we i you who there this that these those everyone everybody nobody someone")
THIRD = words("he she they it")
READERS = words("we i you")  # the writer's own voice, or the reader's
DETERMINERS = words(
    """
    the a an his her their its our my your this that these those some any no every each all both another many
    several most more few
    """
)
PREPOSITIONS = words(
    """
    in on at by from with to into during after before about over under within without near across against among
    amid between through throughout upon via toward towards until till outside inside around along behind
    despite following beyond off onto per alongside ahead as since than like unlike concerning regarding
    """
)
ATTACHED = words("of for")  # prepositions that go on with the noun before them
EVIDENCE = words(
    "poll polls survey surveys study studies report reports data figures results analysis research numbers records"
)
NAME_PARTICLES = words("de van von der al bin")
INSIDE_NAMES = words("of for and the at in from & a an with to on against")

# --- around clauses ---

SUBORDINATORS = words(
    """
    but because while when where whereas whether if although though unless so than that which who whose whom
    since after before until as once nor yet or what how why
    """
)
RELATIVES = words("who which whose whom")
OPENERS = words("and but or so yet still then also meanwhile however now later earlier today yesterday instead")
NO_VERB = PREPOSITIONS | DETERMINERS | SUBORDINATORS
# What ends a noun phrase. "that" and "no" begin one as well.
ENDS_PHRASE = NO_VERB - DETERMINERS

# --- time ---

WEEKDAYS = frozenset(name.lower() for name in DAY_NAMES) | words("today yesterday tonight")
DAYS = (
    WEEKDAYS
    | frozenset(MONTHS)
    | frozenset(f"{month}." for month in MONTHS)  # "Feb."
    | words("tomorrow morning afternoon evening night week month year weekend midday noon")
)
TIME_LEAD = words("last this earlier late later next early that recently previously again shortly")
