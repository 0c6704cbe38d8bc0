"""What is counted: the noun phrase behind a figure, found without a tagger.

A noun phrase behind a figure ends at the first word that cannot stand in one, and its head is, with few exceptions, its
first plural noun: "nearly 3,000 *extra troops* to Poland". So closed word classes and plural endings go a long way.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from claimcheck.lexing.plurals import lemma, plural
from claimcheck.lexing.verbs import surely_verb, verb
from claimcheck.text.value import made

STOPS = frozenset(
    # prepositions, conjunctions, determiners, pronouns, auxiliaries, wh-words: the closed classes of English grammar
    """
    about above across after against along amid amidst among amongst around as at before behind below beneath beside
    besides between beyond but by despite down during except for from in inside into like near of off on onto out
    outside over past per round since through throughout to toward towards under underneath until till unto up upon
    via while with within without and or nor so yet because if although though unless whereas whether than that this
    these those the a an each every either neither no all both any some another such what which who whom whose when
    where why how i you he she it we they me him her us them my your his its our their himself herself itself
    themselves is are was were be been being am has have had having do does did doing done can could will would
    shall should may might must ought not n't also only just even still already again ever never once then there
    here now too very ago apart away back else together soon later earlier today yesterday tomorrow tonight
    overnight annually daily instead altogether thereafter afterwards meanwhile however therefore overall currently
    recently respectively including rather myself ourselves yourself yourselves
    monday tuesday wednesday thursday friday saturday sunday
    """
    # verbs that stand behind a figure and whose ending looks like a plural or a modifier's
    """
    says said say told tells tell goes went go gone comes came come makes made make takes took take gets got get
    gives gave give sees saw seen see seems seemed shows showed shown means meant remains remained includes included
    needs wants wanted became become becomes began begun begins left leave leaves died dies die lived live lies
    happens happened appears appeared stands stood sits runs ran won wins win lost loses gone according compared
    died voted agreed attended took joined followed reached
    """.split()
)

OUTCOMES = frozenset(
    """
    dead killed injured wounded hurt missing arrested detained homeless hospitalised hospitalized dying ill sick
    infected drowned executed displaced stranded trapped unaccounted held jailed imprisoned charged convicted
    rescued evacuated unemployed jobless shot stabbed murdered sentenced feared
    """.split()
)
"""What befell those counted stands in for the noun: "12 dead", "40 injured"."""

COMPOUNDED = frozenset(
    """
    member nation country seat person woman judge bedroom room storey story floor bed door cylinder wheel page chapter
    volume episode song track game match goal run shot vote county car truck vehicle ship vessel boat plane jet engine
    bank company firm city airline passenger team player club horse family home house apartment unit shop store school
    child candidate lane stop station employee worker delegate soldier troop inmate patient student resident warship
    tank
    """.split()
)
"""Nouns that a hyphen ties to their figure: "a four-bedroom house", "the 27-nation bloc". Those left out form names of a
kind more often than they count: "two-state solution", "two-man bobsleigh", "12-step programme", "four-letter word"."""

_BANDS = frozenset(
    """team crew squad panel jury board delegation mission patrol gang cell commission shortlist unit committee tribunal
    force guard party expedition submarine canoe band cabinet government""".split()
)
_MARGINS = frozenset(
    """lead advantage margin gap deficit cushion win victory defeat loss swing rise increase drop fall decline gain
    climb jump slide bounce edge haul penalty deduction""".split()
)
BEFORE_A_KIND: dict[str, frozenset[str]] = {"man": _BANDS, "woman": _BANDS, "point": _MARGINS}
"""Nouns that count only before some others: a two-man team has two, a "two-man bobsleigh" is a kind of sled; a
three-point lead is one of three points, a "three-point range" a distance."""

_LOOSE = frozenset("member nation bedroom room storey story door cylinder seat team passenger".split())
"""Of those the ones that are often written without their hyphen, and are no verbs: "the 11 member pact"."""

_SINGULARS = frozenset("person man woman boy girl child baby".split())
_ATTRIBUTIVE_PLURALS = frozenset(
    """sports arms sales goods savings news customs systems operations women men communications forces securities
    earnings human-rights rights jobs drugs grassroots veterans parks schools sciences parts corrections relations
    affairs burns services motors airlines series species years months weeks days hours honours honors weapons appeals
    police staff crew personnel fish data media youth cattle sheep aircraft futures with-profits""".split()
)
_NO_COUNTS = frozenset("magnitude population audience crowd workforce percentage".split())
"""Behind a figure these are measured by it, and what follows is not counted: "a 6.1 magnitude quake hits", "the 17-million
population lives"."""
_CAPITALS = frozenset(["US", "IT"])
"""Abbreviations that in small letters are pronouns: "three US journalists", "12 IT workers"."""

MODEL_BEFORE = frozenset("new old more other extra further additional ageing aging used second-hand".split())
"""Behind these a number may be that of a model: "two new 737 jets"."""

_LETTER = "A-Za-z\u00c0-\u024f"
_WORD = re.compile(
    rf"""(?:[ ]{{1,4}} | [ ]{{0,4}}\n[ ]{{0,4}}(?=[a-z]))           # a line may be broken inside a phrase
    ( (?:U\.S\.|U\.K\.|E\.U\.|U\.N\.)
    | [{_LETTER}][{_LETTER}0-9\u00ad]* (?: ['&/-](?=[A-Za-z0-9]) [{_LETTER}0-9\u00ad]* )* '? )""",
    re.VERBOSE,
)
_NOUN_LIMIT = 6


class Noun(NamedTuple):
    """A counted noun: its lemma, its words before the head, and where the phrase stands."""

    lemma: str
    modifiers: tuple[str, ...]
    start: int
    end: int


class Word(NamedTuple):
    """A word where it stands."""

    text: str
    start: int
    end: int


def _unbroken(word: str) -> str:
    """The word without the soft hyphens at which a line might have broken it."""
    return word.replace("\u00ad", "")


def words_after(text: str, position: int, limit: int = _NOUN_LIMIT) -> list[Word]:
    """The words that follow the position without punctuation between them."""
    found: list[Word] = []
    while len(found) < limit and (match := _WORD.match(text, position)):
        start, position = match.span(1)
        word = match[1]
        found.append(made(Word, (_unbroken(word) if "\u00ad" in word else word, start, position)))
    return found


def names_a_model(word: str) -> bool:
    """A number straight behind this word may tell one model from another: "14 Leopard 2 tanks", "12 top 20 hits"."""
    return word in MODEL_BEFORE or word == "top" or (word[:1].isupper() and word[1:].islower() and not plural(word))


_MODEL = re.compile(r"[ ]([0-9]{1,3})(?=[ ][A-Za-z])")
_PHRASE_ENDS = STOPS - {"and"}


def phrase_after(text: str, position: int) -> list[Word]:
    """The words that follow up to the first that ends a noun phrase, which is the last of them."""
    found: list[Word] = []
    while len(found) < _NOUN_LIMIT:
        match = _WORD.match(text, position)
        if match is None and found and names_a_model(found[-1].text):
            match = _MODEL.match(text, position)
        if match is None:
            break
        start, position = match.span(1)
        word = match[1]
        if "\u00ad" in word:
            word = _unbroken(word)
        found.append(made(Word, (word, start, position)))
        if word in _PHRASE_ENDS and (word not in _COUNTED_VERBS or len(found) > 1):
            break
    return found


_LONGEST = 24


def plain_noun(text: str, position: int) -> Noun | None:
    """The plural that alone is the noun phrase behind a position: "12 people were"; None for all that takes reading.

    Many figures count like this: two words that are cut out at their spaces tell it without a pattern.

    >>> plain_noun("12 people were hurt", 2), plain_noun("12 young people were hurt", 2)
    (Noun(lemma='person', modifiers=(), start=3, end=9), None)
    """
    start = position + 1
    end = text.find(" ", start, start + _LONGEST)
    if end < 0:
        return None
    word = text[start:end]
    if word[-1:] in _CLOSING:
        end, word = end - 1, word[:-1]
    elif text[end + 1 : text.find(" ", end + 1, end + _LONGEST)] not in _PHRASE_ENDS:
        return None
    if word.isalpha() and word.isascii() and word.islower() and plural(word) and word not in _TOLD_APART:
        return made(Noun, (lemma(word), (), start, end))
    return None


def noun_phrase(words: list[Word], *, single: bool = False) -> Noun | None:
    """The counted noun among the words behind a figure; ``single`` where the figure is one.

    >>> noun_phrase(words_after("3,000 extra British troops to Poland", 5))
    Noun(lemma='troop', modifiers=('extra', 'British'), start=6, end=26)
    """
    if not single and words and (not words[1:] or words[1].text in _PHRASE_ENDS):
        thing, start, end = words[0]
        if thing.islower() and plural(thing) and thing not in _TOLD_APART:
            return made(Noun, (lemma(thing), (), start, end))  # "12 people were": many figures count like this
        if thing in _COUNTED_VERBS and (not words[1:] or words[1].text in _BEHIND_NOUNS):
            return Noun(thing[:-1], (), start, end)  # "38 runs", "three wins in"; but "his 38 wins the match"
    phrase = _phrase(words, single=single)
    if not phrase:
        return None
    first = phrase[0].text.lower()
    if first in _NO_COUNTS:
        return None
    if first in OUTCOMES and not (len(phrase) > 1 and plural(phrase[1].text)):
        return Noun(first, (), phrase[0].start, phrase[0].end)
    head: int | None = None
    for i, word in enumerate(phrase):
        if plural(word.text):
            head = i
            break
    if single:
        # "one police officer"; what looks like a plural is the verb: "one proposal asks".
        head = next((i for i in range(len(phrase)) if _ends_single(phrase, i)), len(phrase))
        # "more than one person opened fire": no participle stands between the noun and its own modifiers.
        stop = (i for i, word in enumerate(phrase[:head]) if i and _participle(word.text))
        alone = (i + 1 for i, word in enumerate(phrase[:head]) if word.text.lower() in _SINGULARS)
        head = min(next(stop, head), next(alone, head), 3) - 1
        if head < 0 or (head == 0 and _participle(phrase[0].text)):
            return None  # "all but one displayed symptoms"
    elif head is None:
        return _loose(phrase)
    elif phrase[head].text[0].isupper():
        head = _behind_name(phrase, head)
    while not single and head + 1 < len(phrase) and _goes_on(phrase[head].text, phrase[head + 1].text):
        head += 1
    if phrase[head].text.lower() in ("others", "ones"):
        return None  # "two others": of what, the text says elsewhere
    modifiers = tuple(word.text for word in phrase[:head])
    end = head + (phrase[head].text in _WITH_MEMBERS and head + 1 < len(phrase) and phrase[head + 1].text == "members")
    return made(Noun, (lemma(phrase[head].text), modifiers, phrase[0].start, phrase[end].end))


_CLOSING = frozenset(",.;:)")
_COUNTED_VERBS = frozenset(["runs", "wins", "shows"])
_BEHIND_NOUNS = _PHRASE_ENDS - set(
    "the a an it its his her their him them that this these those us me you what how why".split()
)
_TOLD_APART = STOPS | OUTCOMES | _NO_COUNTS | {"others", "ones"}
"""What looks like a plural, or is one, and yet may be no counted noun."""


def _ends_single(phrase: list[Word], i: int) -> bool:
    """What one thing is does not reach to this word: "one proposal | asks", "one step | closer"."""
    word = phrase[i].text
    if word in _COMPARED:
        return i > 0
    if not word.endswith("s") or not plural(word):
        return False
    # "one positive jobs report", but "one storm forces evacuations"
    return not (
        word in _ATTRIBUTIVE_PLURALS
        and i + 1 < len(phrase)
        and not plural(phrase[i + 1].text)
        and all(_adjective(before.text) for before in phrase[:i])
    )


_COMPARED = frozenset(
    "closer nearer further farther higher lower deeper longer shorter older younger ahead behind".split()
)
"""Behind "one step", "one notch", "one place" these belong to no noun."""


def _loose(phrase: list[Word]) -> Noun | None:
    """The noun of a compound that lost its hyphen: "the 11 member trade agreement", "a nine point lead"."""
    first = phrase[0]
    if len(phrase) < 2 or not phrase[1].text.islower():
        return None
    if first.text not in _LOOSE and phrase[1].text not in BEFORE_A_KIND.get(first.text, ()):
        return None
    return Noun(first.text, (), first.start, first.end)


_PLURAL_NAMES = frozenset(["States", "Nations"])


def _behind_name(phrase: list[Word], head: int) -> int:
    """The head behind a name that is a plural itself: "four Champions League teams"; else the one found."""
    body = phrase[head].text in _PLURAL_NAMES and head and phrase[head - 1].text == "United"  # "two United States jets"
    if head + 2 - body > len(phrase) - 1 or not (body or phrase[head + 1].text[0].isupper()):
        return head
    later = (i for i in range(head + 2 - body, len(phrase)) if phrase[i].text.islower() and plural(phrase[i].text))
    return next(later, head)


def _is_past(word: str) -> bool:
    """A past form that is no noun: "one bullet struck"."""
    found = verb(word)
    return found is not None and found.form == "past" and surely_verb(word)


def _participle(word: str) -> bool:
    """A participle, or a past: "one bullet struck", "one message read", "all but one displayed symptoms"."""
    return _is_past(word) or word == "read" or (len(word) > 5 and word.endswith("ed") and not word.endswith("bred"))


_ACTS = frozenset(
    """injures locates tells wants meets kills asks loses seeks keeps becomes begins requires provides allows brings sends
    finds thinks knows believes explains denies agrees dies warns proves suggests threatens destroys collapses reveals
    confirms erupts topples continues arrives remembers describes insists argues admits decides refuses wonders speaks
    writes sells owes earns receives accepts rejects joins enters follows happens occurs exists belongs depends lets puts
    adds triggers""".split()
)
"""Verbs in the present that are no plural nouns: "a 6.1 magnitude quake | injures dozens"; "strikes" and "targets" are."""


_SAYING = frozenset("saying adding claiming asking citing arguing alleging telling insisting".split())
"""What begins a clause of its own behind a noun: "one page memo | saying that"."""


_OWN_CLAUSE = OUTCOMES | _SAYING | _ACTS


_FUSED = re.compile(r" (?:and|or) ([a-z]+)(?: ([a-z]+))?")
_NO_OBJECT = re.compile(r"[.,;:!?)\n]|\Z| (?!(?:to|the|an?|its|his|her|their|him|them|said)\b)[a-z]")
"""What may follow a noun; behind a verb that looks like one stands its object: "12 pages and claims the prize"."""
_ONE_KIND: dict[frozenset[str], str] = {
    frozenset(["man", "woman"]): "person",
    frozenset(["boy", "girl"]): "child",
    frozenset(["woman", "child"]): "person",
    frozenset(["man", "boy"]): "person",
    frozenset(["woman", "girl"]): "person",
}


def fused(text: str, noun: Noun) -> Noun:
    """The noun where another shares its figure; without a lemma, for none of both is counted alone: "12 buses and cars".

    What men and women have in common is known, that of states and territories is not. People who are followed by others
    are nearly always the end of a clause: "killed 12 people and rescuers were at work".
    """
    if noun.lemma == "person" or not text.startswith((" and ", " or "), noun.end):
        return noun
    match = _FUSED.match(text, noun.end)
    if match is None:
        return noun
    last = 1 if plural(match[1]) else 2 if match[2] and _adjective(match[1]) else 0
    if not last or not plural(match[last]) or match[last] in STOPS or not _NO_OBJECT.match(text, match.end(last)):
        return noun
    both = _ONE_KIND.get(frozenset([noun.lemma, lemma(match[last])]))
    return Noun(both or "", noun.modifiers if both else (), noun.start, match.end(last))


_WITH_MEMBERS = frozenset(["crew", "staff"])


def _goes_on(head: str, following: str) -> bool:
    """The plural is not yet the head: "10 sports reporters", "40 women doctors", "three unions' leaders"."""
    if not plural(following) or (following == "members" and head in _WITH_MEMBERS):
        return False  # 22 crew members are a crew of 22
    if head.lower() in _ATTRIBUTIVE_PLURALS:
        return True
    # "six Hamas gunmen", "three unions' leaders"; in small letters the second may be a verb: "19 fouls proves".
    return following.islower() and (head.endswith("'") or (head[0].isupper() and verb(following) is None))


_ADJECTIVES = frozenset(
    """old young new big small large male female local rural urban rich poor red blue black white gay east west north south
    civil onshore offshore public private senior junior adult skilled unskilled full-time part-time""".split()
)
_ADJECTIVE_ENDINGS = (
    "al",
    "ic",
    "ive",
    "ous",
    "ary",
    "ish",
    "ese",
    "able",
    "ible",
    "ful",
    "less",
    "ian",
    "ern",
    "ant",
    "ent",
)


def _adjective(word: str) -> bool:
    """It looks like an adjective in small letters: "digital", "foreign-born", "male"."""
    return word.islower() and (word in _ADJECTIVES or (len(word) > 4 and word.endswith(_ADJECTIVE_ENDINGS)))


def _phrase(words: list[Word], *, single: bool = False) -> list[Word]:
    """The words up to the first that cannot stand in a noun phrase."""
    phrase: list[Word] = []
    for i, word in enumerate(words):
        low = word.text.lower()
        if low == "and" and phrase and i + 1 < len(words) and word.text == "and":
            # "350 British and Polish troops"
            if phrase[-1].text[0].isupper() and words[i + 1].text[0].isupper() and not plural(phrase[-1].text):
                phrase.append(word)
                continue
            # "4.3 million digital and physical sales"
            if _adjective(phrase[-1].text) and _adjective(words[i + 1].text) and i + 2 < len(words):
                phrase.append(word)
                continue
            if i == 1 and not single and _share_head(*words[:4]):
                phrase.append(word)
                continue
            break
        if low in STOPS:
            if word.text not in _CAPITALS:
                break
        elif low.endswith("n't") or (phrase and low in _OWN_CLAUSE):
            break  # "one person | dead", "6.1 magnitude quake | injures"
        phrase.append(word)
    return phrase


def _share_head(first: Word, _: Word, second: Word | None = None, head: Word | None = None) -> bool:
    """Two nouns before the plural that both describe: "50 search and rescue workers", "40 drug and weapons charges"."""
    if second is None or head is None or not (first.text.islower() and second.text.islower() and head.text.islower()):
        return False
    if plural(first.text) or not plural(head.text) or {second.text, head.text} & _APART or first.text in OUTCOMES:
        return False
    return not plural(second.text) or second.text in _ATTRIBUTIVE_PLURALS


_APART = _TOLD_APART | _OWN_CLAUSE
