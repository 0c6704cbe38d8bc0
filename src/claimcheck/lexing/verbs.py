"""Verbs of the news: their forms, so that a clause can be read without a tagger.

A closed list, reviewed by hand: what happens to people, money and things in reports. A form that is far more often a
noun ("attack", "police") is left out, since taking a noun for a verb ends a noun phrase too early.
"""

from __future__ import annotations

from typing import NamedTuple

_REGULAR = """
accept accuse achieve acquire add admit advance agree aid allege allocate allow amass announce approve arrest arrive
assemble assign attend attract award ban base board boost borrow boycott cancel capture carry cause cease charge claim
clear close collapse collect compare complete confirm contain contribute convict create cross damage deny deploy destroy
detain die disappear discover dismiss dispatch displace donate double drop earn employ enter erupt escape estimate
evacuate evict exceed execute expand expect expel export face fail file fine finish flee free fund gain gather generate
grant halt halve handle help hire hit hold hospitalise hospitalize house import imprison include increase injure inject
invade invest issue jail join jump kick kidnap kill land last launch lease leave lift list load locate lock loot lose
lower maintain mass mobilise mobilize move murder name need number occupy offer open operate order own participate pass
perish pledge plunge post pour predict print produce promise propose protect provide publish pump purchase raise range
reach receive recommend record recover recruit reduce register reject release remain remove renew rent repair replace
report rescue reserve resign restore retire return review revise sack sail save scatter schedule score secure seize
sentence serve settle shed shelter ship sign slash slaughter slump soar spill spread stage station stay step stockpile
stop store strand submit suffer supply support surge surrender survive suspect suspend swell test torch total trade train
transfer transport trap travel treat triple tumble turn unveil use vaccinate value visit vote vow wait walk want warn
welcome withdraw work wound yield talk negotiate fly discuss call climb decline dip ease edge fire focus follow host
plan play point press rally rank rate repay resume roll rule rush search sink slide slip stand start sue target tweet urge
kickoff commence continue begin end star run discuss confer meet pay spend sell seek send win worth cost
"""

_IRREGULAR = """
be is am are was were been being
have has had having
do does did done doing
begin begins began begun beginning
bring brings brought bringing
build builds built building
burn burns burned burnt burning
buy buys bought buying
come comes came coming
cost costs costing
cut cuts cutting
draw draws drew drawn drawing
drive drives drove driven driving
fall falls fell fallen falling
feed feeds fed feeding
fight fights fought fighting
find finds found finding
flee flees fled fleeing
fly flies flew flown flying
get gets got getting gotten
give gives gave given giving
go goes went gone going
grow grows grew grown growing
hear hears heard hearing
hit hits hitting
hold holds held holding
hurt hurts hurting
keep keeps kept keeping
lead leads led leading
leave leaves left leaving
lose loses lost losing
make makes made making
meet meets met meeting
pay pays paid paying
put puts putting
rise rises rose risen rising
run runs ran running
say says said saying
see sees saw seen seeing
seek seeks sought seeking
sell sells sold selling
send sends sent sending
set sets setting
shoot shoots shot shooting
shut shuts shutting
sink sinks sank sunk sinking
slay slays slew slain slaying
spend spends spent spending
spread spreads spreading
stand stands stood standing
steal steals stole stolen stealing
strike strikes struck stricken striking
sweep sweeps swept sweeping
swim swims swam swum swimming
take takes took taken taking
tell tells told telling
think thinks thought thinking
throw throws threw thrown throwing
win wins won winning
withdraw withdraws withdrew withdrawn withdrawing
write writes wrote written writing
die dies died dying
"""

BEGINNINGS = frozenset("begin start launch open kick kickoff commence".split())
"""Verbs that set something going."""

MODALS = frozenset("will would shall should can could may might must".split())

_NOUNISH = frozenset(
    """attack attacks cost costs cut cuts fire fires force forces house houses name names number numbers order orders
    point points post posts price prices report reports score scores sentence sentences ship ships star stars step steps
    test tests trade trades train trains value values vote votes work works play plays board boards record records fund
    funds range plan plans call calls fine fines list lists offer offers rate rates rank ranks host hosts rule rules
    search target press rally charge charges claim claims store stores release file files issue issues increase drop
    gain gains rise rises jump loss run runs hit hits stand stands talk talks visit visits meeting building shooting
    killing hearing being painting training trading leaves lead leads end ends start starts turn turns use uses face
    supply supplies support transport lease pledge promise review return returns stop stops surge slump decline estimate
    estimates murder murders export exports import imports damage damages award awards grant grants aid help fight fights
    spending setting saying drive strike strikes sweep throw""".split()
)
"""Forms that are nouns as often as verbs: verbs only where a noun cannot stand."""


class Verb(NamedTuple):
    """A verb form: its lemma, and what the form says: base, s, past, participle or ing."""

    lemma: str
    form: str


def _forms() -> dict[str, Verb]:
    forms: dict[str, Verb] = {}
    for lemma in _REGULAR.split():
        for form, name in _inflect(lemma):
            forms.setdefault(form, Verb(lemma, name))
    for line in _IRREGULAR.strip().splitlines():
        lemma, *rest = line.split()
        forms[lemma] = Verb(lemma, "base")
        for form in rest:
            name = "ing" if form.endswith("ing") and form != "bring" else "s" if form.endswith("s") else "past"
            forms[form] = Verb(lemma, name)
    for form in ("is", "are", "am"):
        forms[form] = Verb("be", "s")
    forms["was"] = forms["were"] = Verb("be", "past")
    return forms


def _inflect(lemma: str) -> tuple[tuple[str, str], ...]:
    """The regular forms of a verb.

    >>> [form for form, _ in _inflect("stop")]
    ['stop', 'stops', 'stopped', 'stopping']
    """
    stem = lemma[:-1] if lemma.endswith("e") else lemma
    if lemma.endswith("y") and lemma[-2] not in "aeiou":
        return (lemma, "base"), (f"{stem[:-1]}ies", "s"), (f"{stem[:-1]}ied", "past"), (f"{lemma}ing", "ing")
    if lemma.endswith(("s", "x", "z", "ch", "sh")):
        return (lemma, "base"), (f"{lemma}es", "s"), (f"{lemma}ed", "past"), (f"{lemma}ing", "ing")
    if _doubles(lemma):
        stem += lemma[-1]
    return (lemma, "base"), (f"{lemma}s", "s"), (f"{stem}ed", "past"), (f"{stem}ing", "ing")


def _doubles(lemma: str) -> bool:
    """A short verb in vowel and consonant doubles the consonant: stop, ban, admit, transfer."""
    if len(lemma) < 3 or lemma[-1] not in "bdgklmnprt" or lemma[-2] not in "aeiou" or lemma[-3] in "aeiou":
        return False
    vowels = sum(char in "aeiouy" for char in lemma)
    return vowels == 1 or lemma in ("admit", "submit", "permit", "transfer", "expel", "kidnap", "cancel", "travel")


FORMS = _forms()


def verb(word: str) -> Verb | None:
    """The verb a word is a form of, whatever else it may be.

    >>> verb("deployed")
    Verb(lemma='deploy', form='past')
    """
    return FORMS.get(word.casefold())


def surely_verb(word: str) -> bool:
    """The word is a form of a verb and hardly ever a noun."""
    low = word.casefold()
    return low in FORMS and low not in _NOUNISH
