"""Names as written: people, bodies, groups and the words that stand for them."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Literal, NamedTuple

from claimcheck.lexing.gazetteer import country_of, government_of, is_demonym, is_place
from claimcheck.lexing.posts import is_post, name_after_post
from claimcheck.text.tables import words

MentionKind = Literal["person", "body", "group", "pronoun", "role"]
Gender = Literal["he", "she"]


class Mention(NamedTuple):
    """Somebody or something that can speak, as written.

    ``name`` is the name alone ("Paul Hale") or, where there is none, the words that tell the group ("U.S. officials");
    None where the words name nobody ("he", "the minister", "a statement"). ``title`` is the office beside the name.
    """

    start: int
    end: int
    name: str | None
    title: str | None
    kind: MentionKind


HONORIFICS = words(
    """
    mr mrs ms miss mx dr sir lord lady dame prof rev fr hon mr. mrs. ms. dr. prof. rev. hon. fr. messrs monsieur
    madame
    """
)
# Short forms of offices before a name in wire style.
_SHORT_TITLES = words(
    """
    sen sens rep reps gov govs gen col lt capt maj sgt adm cmdr cpl supt insp det amb pres sec atty sen. sens.
    rep. reps. gov. govs. gen. col. lt. capt. maj. sgt. adm. cmdr. cpl. supt. insp. det. amb. pres. sec. atty.
    """
)
# The last word of an office or trade that stands beside a name or alone for its holder.
OFFICES = words(
    """
    president presidents minister ministers premier chancellor secretary secretaries governor governors mayor
    mayors senator senators congressman congresswoman congressmen representative representatives councillor
    councilman councilwoman lawmaker lawmakers legislator mp mps mep king queen prince princess pope cardinal
    archbishop bishop imam rabbi ayatollah sheikh emir sultan spokesman spokeswoman spokesperson spokesmen
    spokespeople spokespersons aide aides adviser advisers advisor advisors ambassador envoy diplomat consul
    delegate commissioner chairman chairwoman chairperson chair chief head leader leaders director manager coach
    captain founder co-founder ceo cfo executive treasurer boss owner partner general lieutenant colonel major
    sergeant admiral commander commandant officer sheriff deputy constable detective inspector superintendent
    marshal judge justice prosecutor attorney lawyer solicitor barrister counsel professor lecturer doctor
    surgeon physician nurse scientist researcher economist analyst analysts strategist historian sociologist
    expert author writer novelist journalist reporter correspondent editor columnist anchor host presenter
    blogger activist campaigner organiser organizer farmer teacher student engineer architect pilot driver actor
    actress singer artist musician filmmaker candidate nominee hopeful frontrunner front-runner pollster
    operative billionaire businessman businesswoman investor trader broker developer coroner speaker whip
    comptroller auditor ombudsman regulator undersecretary under-secretary veteran pastor priest reverend
    midfielder striker defender goalkeeper forward quarterback player star champion skipper official resident
    witness survivor victim mother father brother sister son daughter wife husband widow neighbour neighbor
    uncle aunt nephew niece cousin grandfather grandmother grandson granddaughter stepfather stepmother fiance fiancee
    boyfriend girlfriend friend colleague counterpart mogul magnate tycoon celebrity comedian surgeon-general vice-president
    president-elect vice
    """
)
TITLES = OFFICES | HONORIFICS | _SHORT_TITLES
# The last word of a body's name.
_BODIES = words(
    """
    ministry department agency bureau office commission committee council court tribunal board authority service
    administration government parliament congress senate house assembly embassy consulate police army navy force
    forces military guard corps party union association federation society institute institution university
    college school hospital company corporation group bank fund foundation trust organisation organization
    league alliance coalition network times post journal tribune herald guardian telegraph news press radio
    television observatory centre center campaign team club airline airlines airways airport kremlin pentagon
    inc inc. corp corp. ltd ltd. llc plc co co. gmbh motors electric dynamics foods industries holdings systems
    technologies laboratories brigade division command staff presidency cabinet treasury exchange
    republic watch international church survey poll study report database index
    """
)
LED = words("led headed chaired run backed owned controlled founded")
"""Whose name stands behind one of these and "by" is not the body itself: "a group led by Paul Hale"."""
FIRM_ENDS = words("co co. inc inc. corp corp. ltd ltd. llc plc company sons brothers bros partners associates")
"""What the name of a firm may end with, and never is alone."""
# Bodies a paper names without saying what they are.
_KNOWN_BODIES = words(
    """
    Reuters AFP AP Interfax TASS Tass RIA Xinhua Bloomberg Axios Politico Twitter Facebook Google Apple Amazon
    Microsoft Meta YouTube Instagram TikTok Telegram WhatsApp Tesla Boeing Airbus Gazprom Rosneft Naftogaz Hamas
    Hezbollah Fatah Taliban Congress Parliament Nato Unicef Unesco Interpol Europol Eurostat Labour
    Conservatives Democrats Republicans Tories Greens Lib-Dems Bundestag Knesset Duma Mossad Wagner Netflix
    Spotify Uber Walmart Nestle
    """
)
# Plural people who speak without a name, and singular nouns for many.
GROUPS = words(
    """
    officials police authorities sources analysts experts people residents witnesses scientists researchers
    doctors lawyers prosecutors lawmakers legislators diplomats aides advisers advisors leaders ministers
    officers investigators economists critics supporters opponents activists campaigners protesters
    demonstrators voters democrats republicans conservatives liberals firefighters rescuers medics paramedics
    soldiers troops rebels separatists militants executives investors traders workers employees managers
    teachers students parents families relatives friends neighbours neighbors colleagues reporters journalists
    media newspapers reports historians engineers farmers politicians senators governors judges forecasters
    meteorologists organisers organizers members allies rivals spokesmen spokeswomen spokespeople spokespersons
    commanders generals observers insiders strategists pollsters operatives donors delegates candidates
    attorneys detectives villagers locals refugees migrants americans britons women men some others many most
    several both few
    """
)
PRONOUNS = words("he she they it we i you who which that one another himself herself themselves")
_HE = words("he him his himself")
_SHE = words("she her hers herself")

# Given names that tell a person from a place and "he" from "she". From the lists of names most often given in the
# English-, French-, German-, Russian- and Ukrainian-speaking countries; names given to both are left out.
MALE = words(
    """
    Aaron Abdul Adam Adrian Ahmed Alan Albert Aleksandr Alexander Alexei Alexey Alfred Ali Anatoly Andre Andreas
    Andrei Andrew Andriy Andrzej Anthony Antonio Antony Arthur Barack Ben Benjamin Bernard Bernie Bill Bob Boris
    Brandon Brian Bruce Carl Carlos Charles Christian Christopher Colin Craig Daniel Dave David Denis Dennis
    Dmitri Dmitry Dmytro Dominic Donald Douglas Edward Emmanuel Eric Ernest Evgeny Francois Frank Franz Fred
    Frederick Gareth Gary Gavin Geoffrey George Gerald Gerard Graham Greg Gregory Hans Harold Harry Heinrich
    Henry Herbert Howard Hugh Hugo Ian Igor Ivan Jack Jacob Jake Jacques James Jason Jean-Luc Jeff Jeffrey Jens
    Jeremy Jerry Jim Joe Joel Johannes John Johnny Jon Jonathan Jose Joseph Josep Joshua Juan Julian Jurgen
    Justin Karl Keith Kenneth Kevin Klaus Konstantin Larry Laurent Lawrence Lech Leo Leon Leonard Leonid Louis
    Lucas Luis Luke Maksym Manuel Marc Marco Mario Mariusz Mark Martin Mateusz Matt Matthew Maurice Max Maxim
    Michael Michel Mick Miguel Mike Mikhail Mitch Mitt Mohamed Mohammed Muhammad Mykhailo Nathan Neil Nicholas
    Nick Nicolas Nigel Nikolai Norman Olaf Oleg Oleh Oleksandr Oleksii Oliver Oscar Otto Pablo Patrick Paul
    Pavel Pavlo Pedro Peter Petro Phil Philip Philippe Pierre Radek Ralph Raymond Richard Rick Rishi Robert
    Rodney Roger Roman Ronald Rory Roy Rudy Rupert Russell Ryan Samuel Scott Sean Serge Sergei Sergey Serhiy
    Simon Stanislav Stefan Stephen Steve Steven Stuart Taras Ted Terence Terry Theodore Thomas Tim Timothy
    Tobias Toby Todd Tom Tony Trevor Viktor Victor Vincent Vitali Vitaliy Vitaly Vladimir Volodymyr Vyacheslav
    Walter Warren Wayne Wilhelm William Wolfgang Yevgeny Yuri Yuriy Zbigniew Antoine Arnaud Bashar Benyamin
    Bruno Christophe Clive Damian Derek Dieter Dirk Duncan Emil Enrique Fabian Felipe Felix Fernando Friedrich
    Gabriel Giuseppe Gordon Guillaume Gustav Ibrahim Ismail Javier Joachim Jorge Kamal Khalid Lars Lloyd Lukas
    Malcolm Mahmoud Matteo Narendra Omar Pavlos Rafael Recep Sebastian Silvio Sven Tomasz Valentin Valery Vasily
    Wojciech Xavier Yusuf
    """
)
FEMALE = words(
    """
    Abigail Agnes Alexandra Alexandria Alice Alison Amanda Amelia Amy Anastasia Andrzejka Angela Anita Ann Anna
    Annalena Anne Annette Barbara Beatrice Bettina Beth Betty Birgit Brenda Bridget Camilla Carla Carol Caroline
    Carolyn Catherine Cecilia Charlotte Chelsea Christina Christine Claire Clara Claudia Condoleezza Cynthia
    Daria Deborah Debbie Diana Diane Dianne Donna Doris Dorothy Edith Elena Eleanor Elizabeth Ella Ellen Emily
    Emma Erika Esther Eva Evelyn Fatima Fiona Florence Gabriela Gina Gloria Grace Greta Hannah Harriet Heather
    Heidi Helen Helena Hillary Ilona Ingrid Irena Irene Irina Iryna Isabel Isabella Ivanka Jacinda Jane Janet
    Janice Jeanne Jennifer Jenny Jessica Jill Joan Joanna Joanne Josephine Judith Judy Julia Julie Kamala Karen
    Karin Katarzyna Kate Katharina Katherine Kathleen Kathryn Kathy Katrina Kayleigh Kirsten Kristina Laura
    Lauren Linda Lisa Liz Lois Loretta Louise Lucia Lucy Lydia Lyudmila Magdalena Malala Margaret Margarita
    Maria Marianne Marie Marina Marine Marta Martha Mary Megan Melania Melissa Michelle Mildred Miriam Monica
    Nadia Nancy Natalia Natalie Natasha Nicola Nicole Nina Nora Oksana Olena Olga Olivia Olha Pamela Patricia
    Paula Penelope Penny Priti Rachel Rebecca Rita Roberta Rosa Rose Ruth Sabine Sally Samantha Sandra Sanna
    Sara Sarah Sharon Sheila Shirley Silvia Simone Sofia Sonia Sophia Sophie Stephanie Susan Susanne Suzanne
    Svetlana Sylvia Tamara Tatiana Teresa Theresa Tina Tracy Ulrike Ursula Valentina Valerie Vanessa Vera
    Veronica Victoria Viktoria Virginia Wendy Yekaterina Yelena Yulia Yuliya Yvonne Zoe Aisha Annegret Carly
    Elaine Faiza Giorgia Jen Kyrsten Nikki Erin Debra Melanie Cheryl Marsha Gretchen Lindsey-Ann
    """
)
GIVEN = MALE | FEMALE
_HE_TITLES = words("mr mr. sir lord king prince spokesman congressman chairman father brother son husband businessman")
_SHE_TITLES = words(
    "mrs mrs. ms ms. miss lady dame queen princess spokeswoman congresswoman chairwoman mother sister daughter wife"
)

_LETTER = r"[^\W\d_]"
_TOKEN = re.compile(rf"(?:[^\W\d_a-z]\.){{2,5}}|(?:{_LETTER}|\d)+(?:['.&/-](?:{_LETTER}|\d)+)*'?|[,;:()-]", re.UNICODE)
# Words inside a name that have a small letter.
_PARTICLES = words(
    "de da di du del della van von der den bin ibn al el la le ter ten of the and for to & dos das af y zu"
)
PERSON_PARTICLES = words("de da di du del della van von der den bin ibn al el la le ter ten dos das af zu y")
_SIGN = re.compile(r"</?[A-Za-z][A-Z\d.]{0,9}>|[<>]")
_LONGEST = 400  # characters; no noun phrase that names a speaker is longer
SUFFIXES = words("jr jr. sr sr. ii iii iv")
# Capitalised for other reasons: never part of a person's name.
NO_NAME = words(
    """
    Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August
    September October November December Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec The A An And But Or If
    When While As In On At By For From To With After Before During Since Until Under Over Meanwhile However
    Still Yet Also Then Earlier Later Today Yesterday Tomorrow This That These Those There Here It He She They
    We I You His Her Their Our My Your Its One Two Three Four Five Six Seven Eight Nine Ten What Why How Who
    Where Not No So Because Although Though Even Just Only Both Another Other Others Some Many Most All Several
    Asked According Speaking Instead Among Between Despite
    """
)


class Token(NamedTuple):
    """A word or mark of a name."""

    start: int
    end: int
    text: str
    low: str

    @property
    def capital(self) -> bool:
        return self.text[0].isupper()


def _blank(m: re.Match[str]) -> str:
    return " " * len(m[0])


def tokens_of(folded: str, start: int, end: int) -> list[Token]:
    return [Token(m.start(), m.end(), m[0], m[0].lower()) for m in _TOKEN.finditer(folded, start, end)]


@lru_cache(maxsize=8192)
def gender_of(name: str, title: str | None = None) -> Gender | None:
    """ "he" or "she" where the given name or the title tells, else None.

    >>> gender_of("Clara Voss"), gender_of("Hale", "spokesman"), gender_of("Robin Lee")
    ('she', 'he', None)
    """
    titles = set((title or "").lower().split())
    words = name.split()
    titles |= {word.lower() for word in words[:1]}
    first = next((word for word in words if word.lower() not in HONORIFICS), "")
    if titles & _SHE_TITLES or (len(words) > 1 and first in FEMALE):
        return "she"
    if titles & _HE_TITLES or (len(words) > 1 and first in MALE):
        return "he"
    return None


def pronoun_gender(word: str) -> Gender | None:
    """The gender of "he", "his", "she", "hers"; None for every other word."""
    low = word.lower()
    return "he" if low in _HE else "she" if low in _SHE else None


def is_given_name(name: str) -> bool:
    """The name is among the given names known here."""
    return name in GIVEN


def is_title_word(low: str) -> bool:
    """The word, in small letters, is an honorific or the end of an office."""
    return low in TITLES


@lru_cache(maxsize=8192)
def is_body_name(name: str) -> bool:
    """The name is that of a body: a ministry, a paper, a country, an acronym."""
    words = name.split()
    if not words:
        return False
    last = words[-1].removesuffix("'s")
    if last.lower() in _BODIES or any(word in _KNOWN_BODIES for word in words):
        return True
    if country_of(name) or government_of(name) or is_place(name):
        return True
    return len(words) <= 2 and len(last) > 1 and last.isupper() and last.replace(".", "").isalpha()


def mention_of(folded: str, start: int, end: int) -> Mention:
    """What a noun phrase between two positions names.

    >>> text = "Pentagon press secretary Paul Hale"
    >>> mention_of(text, 0, len(text))[2:]
    ('Paul Hale', 'Pentagon press secretary', 'person')
    >>> mention_of("U.S. officials", 0, 14)[2:]
    ('U.S. officials', None, 'group')
    >>> mention_of("the ministry", 0, 12)[2:]
    (None, None, 'role')
    """
    written = folded[start : min(end, start + _LONGEST)]
    if "<" in written or ">" in written:
        written = _SIGN.sub(_blank, written)  # "Alder Inc <ALD.L> and Norvale Corp"
    _, _, name, title, kind = _read(written)
    name = name if name is None or "  " not in name else " ".join(name.split()).replace(" ,", ",")
    return Mention(start, end, name, title, kind)


@lru_cache(maxsize=8192)  # a text has its speakers speak again and again
def _read(folded: str) -> Mention:
    """What a noun phrase names."""
    start, end = 0, len(folded)
    tokens = tokens_of(folded, start, end)
    if not any(token.text[0].isalnum() for token in tokens):
        return Mention(start, end, None, None, "role")
    if len(tokens) == 1 and tokens[0].low in PRONOUNS:
        return Mention(start, end, None, None, "pronoun")
    head, tail = _apposed(tokens)
    if (firm := _firm_of_partners(folded, head, tail)) is not None:
        return firm
    if _is_list(head, tail):
        return Mention(start, end, folded[head[0].start : tail[-1].end], None, "group")
    mention = _phrase(folded, start, end, head)
    if tail and mention.kind == "body" and any(t.low in OFFICES for t in head) and head[0].low in _ARTICLES:
        mention = mention._replace(name=None, kind="role")  # "The chairman of the Joint Chiefs of Staff, Gen. ..."
    if tail:
        other = _phrase(folded, start, end, tail)
        if mention.kind == "person":
            return mention if mention.title else mention._replace(title=_title_words(folded, tail))
        if other.kind == "person" and (mention.kind == "role" or [token.low for token in head[:2]] == ["one", "of"]):
            return other._replace(title=other.title or _title_words(folded, head))
    return mention


def _apposed(tokens: list[Token]) -> tuple[list[Token], list[Token]]:
    """The words before the first comma and those of the apposition after it, without an age."""
    for at, token in enumerate(tokens):
        if token.text in ",(-":
            rest = [t for t in tokens[at + 1 :] if t.text not in ",()-"]
            if rest and rest[0].text.isdigit():
                rest = rest[1:]
            if rest and (rest[0].low in {"who", "which", "whose", "where", "and"} or rest[0].low in SUFFIXES):
                rest = []
            if len(rest) > 1 and rest[1].low == "by" and rest[0].low in LED:
                rest = []  # "the commission, headed by Paul Hale,"
            return (tokens[:at], rest) if at else _apposed(tokens[1:])
    return tokens, []


def _firm_of_partners(folded: str, head: list[Token], tail: list[Token]) -> Mention | None:
    """ "Kidder, Alder and Co", with an office before it, or somebody of it: "Anna Keller of Kidder, Alder and Co"."""
    if len(tail) < 3 or tail[-1].low not in FIRM_ENDS or tail[-2].low not in {"and", "&"}:
        return None
    if not all(token.capital for token in [head[-1], *tail[:-2]]):
        return None
    end = tail[-1].end
    if (person := _of_somewhere(folded, _without_article(head))) is not None:
        return Mention(0, end, *person, "person")
    return Mention(0, end, folded[_capital_run(head)[0].start : end], None, "body")


def _is_list(head: list[Token], tail: list[Token]) -> bool:
    """ "Paul Hale, Anna Voss and Ben Keller": several, and no name with its aside."""
    names = [token for token in tail if token.low != "and"]
    joined = len(names) == len(tail) - 1 and tail[-1].low != "and" and len(names) > 1
    return joined and all(token.capital and not is_title_word(token.low) for token in [*head[-1:], *names])


def _title_words(folded: str, tokens: list[Token]) -> str | None:
    """The words of an office, up to the end of what it is the office of; None where they hold no office."""
    tokens = _without_article(tokens)
    if not tokens or not any(token.low in OFFICES for token in tokens):
        return None
    stop = next(
        (i for i, t in enumerate(tokens) if i and t.low in {"who", "which", "whose", "that", "with"}), len(tokens)
    )
    return folded[tokens[0].start : tokens[stop - 1].end] if stop <= 12 else None


def _without_article(tokens: list[Token]) -> list[Token]:
    return tokens[1:] if len(tokens) > 1 and tokens[0].low in {"the", "a", "an"} else tokens


def _phrase(folded: str, start: int, end: int, tokens: list[Token]) -> Mention:
    definite = tokens[0].low
    words = _without_article(tokens)
    if (person := _of_somewhere(folded, words) or _in_post(folded, words)) is not None:
        return Mention(start, end, *person, "person")
    if _is_post_of(words):
        return Mention(start, end, None, folded[words[0].start : words[-1].end], "role")  # whoever holds it
    run = _capital_run(words)
    if run:
        named = _named(folded, start, end, words, run)
        if named is not None:
            return named
    text = folded[words[0].start : words[-1].end]
    plain = next(
        (i for i, t in enumerate(words) if t.low in {"of", "in", "for", "at", "from", "familiar", "with", "who"}),
        len(words),
    )
    core = words[:plain] or words
    last = core[-1].low
    if last in GROUPS or (core[0].low in {"some", "many", "several", "two", "three", "most", "few"}):
        return Mention(start, end, text, None, "group")
    if _is_name(words):
        if last in OFFICES:
            return Mention(start, end, None, text, "role")  # "the Trade Secretary": whoever holds it
        return Mention(start, end, text, None, "body")
    if any(word.capital for word in words):
        # "Mr Marsh's spokesman", "the Russian foreign minister", "Romania's Defense Ministry": told apart by a name.
        title = last in OFFICES
        return Mention(
            start, end, text if definite not in {"a", "an"} or not title else None, None, "role" if title else "body"
        )
    return Mention(start, end, None, None, "role")


def _of_somewhere(folded: str, words: list[Token]) -> tuple[str, str | None] | None:
    """ "Anna Keller of the Relief Agency", "Sen. Paul Hale of Ohio": name and title before the "of"."""
    at = next((i for i, token in enumerate(words) if token.low in {"of", "from", "at", "with"}), 0)
    last_title = next((i for i in range(at - 3, -1, -1) if is_title_word(words[i].low)), -1)
    title = _title_text(folded, words[: last_title + 1])
    head = words[last_title + 1 : at]
    if not 2 <= len(head) <= 4 or not all(token.capital for token in head):
        return None
    if any(t.low in _BODIES or is_title_word(t.low) or t.text in NO_NAME or t.text.endswith("'s") for t in head):
        return None
    name = folded[head[0].start : head[-1].end]
    return None if is_body_name(name) or is_demonym(head[0].text) or head[-1].low in GROUPS else (name, title)


def _in_post(folded: str, words: list[Token]) -> tuple[str, str | None] | None:
    """ "Minister for Health Anna Voss": name and title, where the name can be told from what the post is of."""
    at = name_after_post([token.text for token in words], GIVEN)
    if not at or any(token.text.endswith(("'s", "'")) for token in words):
        return None
    name = folded[words[at].start : words[-1].end]
    if is_body_name(name) or is_title_word(words[-1].low) or words[-1].low in GROUPS:
        return None
    return name, _title_text(folded, words[:at])


def _is_post_of(words: list[Token]) -> bool:
    """ "Minister for Health", "President of the European Commission": nobody's name."""
    at = next((i for i, token in enumerate(words) if token.low in {"of", "for"}), 0)
    post = 0 < at <= 4 and is_post(words[at - 1].low) and _is_name(words)
    return post and not any(token.text.endswith(("'s", "'")) for token in words)


def _title_text(folded: str, words: list[Token]) -> str | None:
    """The words of a title, without a Mr or a Dr."""
    while words and words[-1].low in HONORIFICS:
        words = words[:-1]
    return folded[words[0].start : words[-1].end] if words and not words[-1].text.endswith("'s") else None


def _capital_run(words: list[Token]) -> list[Token]:
    """The last words of the phrase that have capitals, particles between them included."""
    run: list[Token] = []
    for word in reversed(words):
        if word.capital or (word.low in PERSON_PARTICLES and run) or word.low in SUFFIXES:
            run.append(word)
        else:
            break
    at = len(words) - len(run)
    firm = all(word.low in FIRM_ENDS for word in run) or (bool(run) and run[0].low in _BODIES)
    if firm and at > 1 and words[at - 1].low in {"and", "&"} and words[at - 2].capital:
        # "lead manager Alder Wagg and Co Ltd": the last words alone name nobody
        at -= 1
        while at and words[at - 1].capital and not words[at - 1].text.endswith(("'s", "'")):
            at -= 1
        return words[at:]
    run.reverse()
    while run and not run[0].capital:
        run.pop(0)
    return run


def _named(folded: str, start: int, end: int, words: list[Token], run: list[Token]) -> Mention | None:
    """A person or a body whose name ends the phrase; the words before it are the title."""
    cut = len(words) - len(run)
    # The title may have capitals of its own: "Defence Secretary Ben Marsh", "Sen. Mark Hale".
    last_title = -1
    for at, word in enumerate(words):
        if is_title_word(word.low) and at < len(words) - 1:
            last_title = at
    name_from = max(cut, last_title + 1)
    whose = next((i for i in range(len(words) - 1, name_from - 1, -1) if words[i].text.endswith(("'s", "s'"))), -1)
    if whose >= 0 and _looks_personal(words[whose + 1 :]):
        # "Intel's Jason Hale", "the Kremlin's Pavel Orlov"
        text = folded[words[whose + 1].start : words[-1].end]
        if not is_body_name(text):
            return Mention(start, end, text, None, "person")
    name = words[name_from:]
    while name and name[0].low in _PARTICLES and name[0].low not in PERSON_PARTICLES:
        name = name[1:]
    if not name:
        return None
    text = folded[name[0].start : name[-1].end]
    title_words = _without_article(words[:name_from])
    while title_words and title_words[-1].low in HONORIFICS:
        title_words = title_words[:-1]
    if title_words and title_words[-1].text.endswith("'s"):
        title_words = []
    title = folded[title_words[0].start : title_words[-1].end] if title_words else None
    titled = last_title >= 0 and last_title + 1 == name_from
    if titled and len(name) == 1 and words[last_title].low in HONORIFICS and not name[0].text.endswith(("'s", "'")):
        return Mention(start, end, text, title, "person")  # "Mr Hague", "Ms London"
    if name[-1].text.endswith(("'s", "'")):
        return None
    if titled and not is_body_name(text) and len(name) <= 5 and name[-1].low not in OFFICES:
        return Mention(start, end, text, title, "person")
    if name[-1].low in OFFICES or name[-1].low in GROUPS:
        return None
    whole = folded[words[0].start : words[-1].end]
    if is_body_name(text) or is_body_name(whole):
        return Mention(start, end, whole if _is_name(words) else text, None, "body")
    if name_from == 0 and (len(name) <= 4) and not any(t.text in NO_NAME or "'" in t.text[-2:] for t in name):
        return Mention(start, end, text, None, "person")
    if name_from and title and title_words[-1].low not in _PARTICLES and _looks_personal(name) and not is_demonym(text):
        return Mention(start, end, text, title, "person")
    return Mention(start, end, whole, None, "body") if _is_name(words) else None


def _is_name(words: list[Token]) -> bool:
    return words[0].capital and all(word.capital or word.low in _PARTICLES for word in words)


def _looks_personal(name: list[Token]) -> bool:
    known = bool(name) and (name[0].text in MALE or name[0].text in FEMALE)
    return len(name) in {2, 3} and (known or len(name) == 2) and all(token.capital for token in name)


_ARTICLES = words("the a an")
