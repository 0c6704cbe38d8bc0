"""The forms dates take in newspapers: patterns tried at one place of a folded text, and the words that stand around.

Every pattern is anchored where a calendar word or a number begins and looks at a bounded stretch from there.
"""

from __future__ import annotations

import re

from claimcheck.claims.precision import Bound
from claimcheck.lexing.calendar import MONTHS, NUMBERS, ORDINALS

# --- what is looked for ---

GAP = r"(?: {1,2}\n?|\n)"  # between two words, also over a line end of wrapped prose
MONTH = (
    r"(?:Jan(?:uary|\.)?|Feb(?:ruary|\.)?|Mar(?:ch|\.)?|Apr(?:il|\.)?|May|June?|July?|Aug(?:ust|\.)?"
    r"|Sep(?:t(?:ember|\.)?|\.)?|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?)(?![A-Za-z])"
)
WEEKDAY = (
    r"(?:Mon(?:day)?|Tue(?:s(?:day)?)?|Wed(?:nesday)?|Thu(?:r(?:s(?:day)?)?)?|Fri(?:day)?|Sat(?:urday)?|Sun(?:day)?)"
    r"(?![A-Za-z])"
)
NUMBER = r"(?:3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?(?![A-Za-z\d:%]|[.,]\d{1,3}(?!\d)|/\d)"
ENDS = r"(?!\d|[.,:/%]\d|-\d)"
YEAR = r"(?:1[5-9]|20|21)\d\d(?![A-Za-z\d%]|[.,:/]\d)"
TO = rf"(?:{GAP}?-{GAP}?|{GAP}(?:to|through|thru|until|till|and|or){GAP})"
# A year before 1500, where no count can be meant: "18 October 1216 - 1272", but "on 10 April 1200 people".
OLD_YEAR = r"1[0-4]\d\d(?= ?(?:$|[)\];-]|[,.](?!\d)|(?:in|at|to|and|until|as|was|near)\b))"
YEAR_BEHIND = (
    rf"(?:(?:(?: ?,)?{GAP}(?:(?:of|in){GAP})?|,|-|/)(?P<year>{YEAR}|{OLD_YEAR})|,?{GAP}'(?P<short>\d\d)(?![\d\w]))?"
)


def _pattern(text: str) -> re.Pattern[str]:
    """A pattern that reads capitals and small letters alike."""
    return re.compile(text, re.IGNORECASE)


# February 10 · Feb. 10, 2022 · Feb. 10-20 · Dec. 28-Jan. 3, 2021
MONTH_DAY = _pattern(
    rf"(?P<month>{MONTH})(?:{GAP}|-)?(?:the{GAP})?(?P<day>{NUMBER})"
    rf"(?:(?:{TO}|{GAP}?-{GAP}?(?P<month2>{MONTH}){GAP}?)(?P<day2>{NUMBER}))?{YEAR_BEHIND}"
)
# 10 February · 10th of February, 2022 · 10-20 February · 28 December-3 January
DAY_MONTH = _pattern(
    rf"(?P<day>{NUMBER})(?:(?:{TO}|(?:{GAP}|-)(?:of{GAP})?(?P<month1>{MONTH}){GAP}?-{GAP}?)(?P<day2>{NUMBER}))?"
    rf"(?:{GAP}|[-/])?(?:day{GAP})?(?:of{GAP})?(?P<month>{MONTH}){YEAR_BEHIND}"
)
_ORDINAL = "|".join(sorted(ORDINALS, key=len, reverse=True)).replace("-", "[- ]")
# the fifth of February · the twenty-first day of June, 2019 · February the fifth
WORD_DAY = _pattern(rf"(?P<word>{_ORDINAL}){GAP}(?:day{GAP})?of{GAP}(?P<month>{MONTH}){YEAR_BEHIND}")
MONTH_WORD = _pattern(rf"{MONTH},?{GAP}the{GAP}(?P<word>{_ORDINAL})(?![A-Za-z-]|{GAP}of{GAP}){YEAR_BEHIND}")
MONTH_YEAR = _pattern(
    rf"(?P<month>{MONTH})(?:(?:{GAP}?-{GAP}?|/)(?P<month2>{MONTH}))?"
    rf"(?:(?:,?{GAP}(?:(?:of|in){GAP})?|-)(?P<year>{YEAR}|{OLD_YEAR})|,?{GAP}?'(?P<short>\d\d)(?![\d\w]))?"
)
# "June Eight, record May 21", as wire copy wrote the days below ten
WIRE_DAY = re.compile(
    rf"{MONTH}{GAP}(?P<word>Two|Three|Four|Five|Six|Seven|Eight|Nine)(?=[.,;:)]|\Z|{GAP}(?:and|to|at|for|from|on|with)\b)"
    rf"{YEAR_BEHIND}"
)
# "March One", "August one, 1985", the same of the first
FIRST = re.compile(rf"{MONTH}{GAP}(?:(?-i:One)(?![A-Za-z-])|(?-i:one)(?=,?{GAP}\d{{4}})){YEAR_BEHIND}", re.IGNORECASE)
THAT_YEAR = _pattern(rf",?{GAP}(?:of{GAP})?(?P<which>last|this|next){GAP}year(?![a-z'-])")
ISO = re.compile(rf"(\d{{4}})([-/.])(\d\d?)\2(\d\d?)(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d{{1,6}})?)?Z?)?{ENDS}(?![A-Za-z])")
NUMERIC = re.compile(rf"(\d\d?)([-/.])(\d\d?)\2(\d{{4}}|\d\d){ENDS}(?![A-Za-z])")
NAMED_ISO = _pattern(rf"(\d{{4}})[-/](?P<month>{MONTH})[-/](?P<day>\d\d?)(?!\d)")
COMPACT = re.compile(r"((?:19|20)\d\d)([01]\d)([0-3]\d)(?!\d)")
SHORT = re.compile(rf"(\d\d?)/(\d\d?){ENDS}(?![A-Za-z/])")
FULL_WEEKDAY = _pattern(r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?P<plural>s)?(?![A-Za-z])")
WEEKDAY_LEAD = _pattern(
    rf"{WEEKDAY}\.?(?:{GAP}(?:morning|afternoon|evening|night))?(?:,?{GAP}(?:the{GAP})?|,|-)(?=\d|[JFMASOND])"
)
WEEKDAY_OF = _pattern(
    rf"(?P<weekday>(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day),?{GAP}of{GAP}(?P<which>last|this|next){GAP}week"
)
WEEKDAY_NUMBER = _pattern(
    rf"(?P<weekday>(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day),?{GAP}the{GAP}(?P<day>\d\d?)(?:st|nd|rd|th)(?![A-Za-z\d])"
)
WEEKDAY_BEHIND = _pattern(rf",?{GAP}?\((?P<weekday>{WEEKDAY})\.?\)")

_ZONE_NAME = (
    rf"(?:(?:[a-z]{{3,12}}{GAP})?local{GAP}time|(?:Eastern|Pacific|Central|Mountain|British|Moscow|Beijing|UK"
    rf"|London)(?:{GAP}(?:Standard|Daylight|Summer))?{GAP}[Tt]ime|(?:GMT|UTC)(?: ?[+-]\d\d?(?::?[0-5]\d)?(?!\d))?"
    rf"|BST|CES?T|E[SDE]?T|C[SD]T|M[SD]T|P[SD]?T|IST|JST|MSK|A?E[SD]T|EEST|SAST|HKT|Eastern|Pacific)(?![A-Za-z])"
)
ZONE = rf"(?:{GAP}?\(?{_ZONE_NAME}\)?)"
ZONE_END = re.compile(rf"{_ZONE_NAME}\)?$")
OF_MONTH = _pattern(
    rf"(?P<day>\d\d?)(?:st|nd|rd|th){GAP}(?:day{GAP})?(?:of{GAP})?(?P<which>last|this|next|the){GAP}month(?![a-z'-])"
)
HALF_DAY = r"(?:[aApP]\.m\.?|[AP]\.M\.?|[ap]m|[AP]M)(?![A-Za-z])"
CLOCK = re.compile(
    rf"(?:(?P<from>[01]?\d|2[0-3])(?:[:.][0-5]\d)?(?:{GAP}?{HALF_DAY})?{TO})?"
    rf"(?P<hour>[01]?\d|2[0-4])(?:[:.](?P<minute>[0-5]\d))?(?:{GAP}?(?P<half>{HALF_DAY})(?P<zone>{ZONE})?|"
    rf"(?P<bare>{ZONE})|{GAP}?o'clock)"
)
HOURS = re.compile(rf"(?:[01]\d|2[0-4])[0-5]\d(?:(?P<zone>{ZONE})|{GAP}?(?:hours|hrs)(?![a-z])(?:{ZONE})?)")
COLON = re.compile(r"(?P<hour>[01]?\d|2[0-3]):[0-5]\d(?![\d:.%]\d|\d)")
AT_CLOCK = re.compile(
    r"\b(?:at|around|about|by|from|since|until|till|before|after|to|between|and)[ \n]{1,2}$", re.IGNORECASE
)
TO_CLOCK = re.compile(
    rf"(?:,| -)?{GAP}?(?:(?:at|around|about|by|just|shortly|before|after|from|between|the){GAP}|\()*$"
)
OF_CLOCK = re.compile(rf",?{GAP}(?:on{GAP})?(?:the{GAP})?$")

UNIT = (
    r"(?P<unit>day|week|month|year|decade|fortnight|weekend|quarter|hour|minute|night|morning|afternoon|evening|season)"
)
NUMERALS = "|".join(sorted(NUMBERS, reverse=True))
COUNT = rf"(?P<count>\d{{1,3}}|(?:a{GAP})?(?:couple(?:{GAP}of)?|few)|several|{NUMERALS})(?![a-z\d])"
COUNTS = (
    rf"(?:(?P<count>\d{{1,3}}|(?:a{GAP})?(?:couple(?:{GAP}of)?|few)|several|{NUMERALS})(?![a-z\d])"
    rf"(?:(?:{GAP}(?:to|or){GAP}|-)(?P<count2>\d{{1,3}}|{NUMERALS})(?![a-z\d]))?)"
)
WHICH = _pattern(
    rf"(?P<which>last|past|this|next|coming|previous){GAP}(?:(?:{COUNTS}){GAP}|calendar{GAP})?(?P<unit>day|week|month|year|decade|century"
    rf"|fortnight|weekend|quarter|hour|minute|night|morning|afternoon|evening|season)(?P<plural>s)?(?![a-z-])"
)
WHICH_MONTH = _pattern(rf"(?P<which>last|this|next){GAP}(?P<month>{MONTH})(?!{GAP}?\d)")
WHICH_WEEKDAY = _pattern(
    rf"(?P<which>last|this|next|coming){GAP}(?P<weekday>(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)(?![a-z])"
)
WHICH_SEASON = _pattern(rf"(?P<which>last|this|next){GAP}(?P<season>spring|summer|autumn|fall|winter)(?![a-z])")
SEASON_YEAR = _pattern(rf"(?P<season>spring|summer|autumn|fall|winter)(?:,?{GAP}of)?{GAP}(?P<year>{YEAR})")
WEEKEND = _pattern(r"weekend(?![a-z-])")
THAT_WEEKEND = re.compile(rf"(?:the|over|at|on|during){GAP}$", re.IGNORECASE)
AGO = _pattern(
    rf"(?:(?P<hedge>about|around|almost|nearly|roughly|some|more{GAP}than|less{GAP}than|at{GAP}least|over|under|just){GAP})?"
    rf"(?<![a-z\d.,-]){COUNTS}(?P<half>{GAP}and{GAP}a{GAP}half)?(?:{GAP}|-){UNIT}s?(?P<more>{GAP}and{GAP}a{GAP}half)?{GAP}$"
)
AND_MORE = _pattern(rf"(?<![a-z\d.,-]){COUNT}{GAP}{UNIT}s?(?:,|{GAP}and){GAP}$")
PART = _pattern(
    rf"(?P<part>early|late|mid|middle|end|start|beginning|close|earlier|later|turn)(?:(?:-|{GAP})(?:(?:in|on|of){GAP})?"
    rf"(?P<the>the{GAP})?)(?=[a-z\d'])"
)
THE_PERIOD = _pattern(r"(?P<unit>week|month|year|decade)(?![a-z-])")
QUARTER = _pattern(
    rf"(?P<number>first|second|third|fourth|1st|2nd|3rd|4th)(?:{GAP}|-)(?P<unit>quarter|qtr|half)(?![a-z])"
    rf"(?:(?:,?{GAP}(?:of{GAP})?(?:the{GAP})?(?:year{GAP})?(?P<year>{YEAR}))|"
    rf"{GAP}(?:of{GAP})?(?P<which>last|this|next){GAP}year|{GAP}of{GAP}(?P<the>the){GAP}year)?"
)
Q = re.compile(
    rf"[Qq]([1-4])(?![A-Za-z\d])(?:(?:,?{GAP}(?:of{GAP})?|/|-)(?P<year>{YEAR})"
    rf"|{GAP}(?:of{GAP})?(?P<which>last|this|next){GAP}year)?"
)
YEAR_Q = re.compile(r"(?:19|20)\d\d[ -]?[Qq](?P<number>[1-4])(?![A-Za-z\d])")
DECADE = re.compile(r"(?P<year>(?:1[5-9]|20)\d0)'?s(?![A-Za-z])")
SHORT_DECADE = re.compile(r"'(?P<year>\d0)'?s(?![A-Za-z])")
YEAR_RANGE = re.compile(
    rf"(?P<year>(?:1[5-9]|20)\d\d)(?P<mark>-|/)(?P<year2>(?:1[5-9]|20)\d\d|\d\d|\d){ENDS}(?![A-Za-z/-])"
)
BARE_YEAR = re.compile(YEAR)
PART_OF_DAY = rf"(?:{GAP}(?P<part>morning|afternoon|evening|night|lunchtime)(?![a-z]))"
TODAY = _pattern(rf"(?:today|tonight|yesterday|tomorrow)(?![a-z]){PART_OF_DAY}?")
DAY_PART_BEHIND = _pattern(PART_OF_DAY)
OVERNIGHT = _pattern(
    rf"overnight(?={GAP}?[.,;:)]|\Z|{GAP}(?:in|into|to|from|on|at|after|and|but|as|when|by|with|amid|during|near"
    r"|while|because)\b)"
)
NOT_OVERNIGHT = _pattern(
    r"\b(?:not|n't|never|almost|virtually|practically|seemingly|bec[oa]me|changed?|success|star|rich|famous|disappear(?:ed)?"
    r"|solved?|transform(?:ed)?)\b|n't\b"
)
DAY_BEFORE = _pattern(rf"day{GAP}(?P<which>before{GAP}yesterday|after{GAP}tomorrow)(?![a-z])")
NOON = re.compile(rf"(?:noon|midday|midnight)(?![A-Za-z-])(?P<zone>{ZONE})?", re.IGNORECASE)

# --- words around ---

# A four-digit number is no year beside these.
LABELS = frozenset(
    """
    flight no number numbers room page pages route highway interstate windows office model series suite box code channel
    article section resolution decree bus boeing airbus apt extension psalm usd eur gbp rs dial call line unit gate lot
    $ about nearly almost some over than only least most another all those these up extra further additional or
    """.split()
)
COUNTED = frozenset(
    """
    people persons men women children troops soldiers students pupils workers employees staff jobs homes houses cars
    vehicles miles mile km kilometres kilometers metres meters metre meter m feet ft foot tonnes tons ton barrels bpd
    dollars dollar dlrs dlr pounds pound euros euro yen francs marks pesos rupees roubles rubles cents cts pct percent
    per mln million bn billion trillion thousand shares points votes mw megawatts gw kg kilos grams hectares acres sq
    square cubic hours hrs hour days weeks months years year-old minutes mph rpm hp calories degrees copies units seats
    tickets fans members block ce bc ad civilians refugees migrants deaths cases patients fighters rebels police
    officers firefighters protesters demonstrators passengers residents families villagers households businesses
    companies times x pages words rounds shots bullets horsepower
    """.split()
)
YEAR_CUES = frozenset(
    """
    in since by until till before after during year early late mid of from through throughout circa fiscal spring summer
    autumn fall winter season january february march april may june july august september october november december
    """.split()
)
MONTH_CUES = frozenset(
    """
    in since by until till from to of during through after before for last next this early late mid between end
    beginning start middle throughout each every
    """.split()
)
STRONG_MONTH_CUES = frozenset("in since until till during last next this early late mid throughout".split())
# Months that are also names or verbs need a word that makes them months.
ALSO_WORDS = frozenset({"may", "march", "april", "june", "august", "mar", "jan", "sep", "dec"})
VERBS = frozenset({"may", "march", "mar"})
ONLY_DATED = frozenset(
    {"may", "march", "mar", "jun", "jan", "dec", "sep", "oct", "nov", "apr", "aug", "jul", "feb", "sept"}
)
MISS_MAY = re.compile(r"\b(?:Mrs|Ms|Mr|Miss|Theresa|Minister|Dr|Sir|Lady|Brian|James|Captain)\.? May\b")

DEGREES = re.compile(
    r"\b(?:temperatures?|degrees|Fahrenheit|thermometers?|highs|lows|weather|forecast|mph|percent|golf|rounds?)\b"
)

NO_MONTH_BEHIND = frozenset("on to for of from in and was by is against through".split())
NAME_BEFORE = re.compile(r"\b[A-Z][a-z]+ $")

# Days that are names: films, papers, clubs and massacres among them.
NAME_BEFORE_DAY = re.compile(
    r"\b(?:Good|Black|Ash|Super|Bloody|Easter|Palm|Cyber|Shrove|Pancake|Maundy|Fat|Giving|Ruby|Freaky|Casual|Sheffield|"
    r"Mail on|Holy|Happy|Manic|Blue|Joe|Man|Every|every|each|Each|any|a|Any|Boxing|Spy|Whit)[ \n]{1,2}$"
)
PAPER_BEFORE = re.compile(r"\b(?!(?:On|By|From|Until|Till|Since|Next|Last|This|And|Or) )(?:[A-Z][a-z]+|the) $")
"""The Sun of a town is a paper: "Edmonton Sun, August 16, 2008"."""
NAME_BEHIND_DAY = re.compile(
    r"[ \n]{1,2}(?:Times|Telegraph|Mirror|Mail|Express|Herald|Sport|Star|People|Post|Business|Review|Magazine|Tribune|Today"
    r"|Independent|Politics|Night (?:Live|Football|Fever|Takeaway)|Brunch|League|school|School)\b"
)

# Verbs that say whether the words around look back or ahead. "will be announced" looks ahead, though "announced" looks
# back: so the first kind takes what it governs with it.
AHEAD_TO = (
    r"due|scheduled|set|expect(?:s|ed|ing)?|plan(?:s|ned|ning)?|intends?|aims?|hopes?|slated|going|ready|wants?|likely|vow(?:s|ed)?"
    r"|pledge[sd]?|agree[sd]?|invited|able|needs?|is|are|was|were|has|have"
)
AHEAD = (
    r"will|'ll|won't|shall|would|could|might|may|due|scheduled|slated|expect(?:s|ed)|planned|upcoming|forthcoming|begins"
    r"|starts|opens|expires|resumes|closes|ends|ahead[ \n]{1,2}of|deadline|until|till|to[ \n]{1,2}be|(?:is|are|am)[ \n]{1,2}"
    r"[a-z]{2,14}ing"
)
GOVERNED = (
    r"(?:[ \n]{1,2}(?:be|been|being|also|not|now|then|again|likely|formally|officially|have|soon|only|both)){0,3}"
    r"(?:[ \n]{1,2}[a-z]{2,14}(?:ed|en|ld|nt|de|et)\b)?"
)
BACK = (
    r"said|told|was|were|had|did|came|went|took|won|lost|met|held|left|began|made|gave|got|fell|rose|saw|found|led|sent|shot|died"
    r"|broke|struck|hit|became|ran|set|cut|quit|put|beat|wrote|spoke|flew|drew|grew|bought|sold"
)
NO_VERBS = r"need|indeed|speed|proceed|succeed|exceed|seed|feed|breed|unprecedented|united|hundred|limited|armed"
CUES = re.compile(
    rf"\b(?:(?P<future>(?:(?:{AHEAD_TO})[ \n]{{1,2}}to|{AHEAD})\b{GOVERNED})|{BACK}"
    rf"|(?!(?:{NO_VERBS})\b)[a-z]{{2,14}}ed)\b"
)
# The stop of "p.m. EST", "Mr. Lind" and "J. Lind" ends no sentence.
SENTENCE_END = re.compile(
    r"[.!?](?<!\b[ap]\.m\.)(?<!\bMrs\.)(?<!\b[MDS][rst]\.)(?<!\b(?:Gov|Sen|Rep|Gen|Col|Sgt)\.)(?<!\b[A-Z]\.)"
    r"[\"')\]]*\s+(?=[A-Z\"'(])|\n\n"
)
SAID_ON = re.compile(
    r"\b(?:said|told|announced|reported|added|wrote|tweeted)(?:[ \n]{1,2}(?:late|early))?(?:[ \n]{1,2}on)?"
    r"(?:[ \n]{1,2}(?:late|early))?[ \n]{1,2}$"
)
DUE_ON = re.compile(r"\b(?:until|till)[ \n]{1,2}$")

SKIPPED = re.compile(r"https?://\S+|\bwww\.\S+|\bdoi:\s?\S+|\b10\.\d{4,9}/\S+|[\w.+-]{1,64}@[\w-]+\.\S+", re.IGNORECASE)
TOKEN = re.compile(r"[A-Za-z]+|\d+")
OF_A_YEAR = re.compile(r"-(?:era|vintage|built|style|dated|born)\b")
YEAR_PHRASE = re.compile(
    r"\b(?:(?:back|up|prior|compared|dat(?:es|ed|ing)(?: back)?) to|(?:until|till|since) at least|due|Act)[ \n]{1,2}$"
)
HELD = frozenset("games olympics elections".split())
NO = re.compile(r"\b[Nn]os?\. ?$")
NEXT_WORD = re.compile(r"[ \n]{0,3}([A-Za-z]+(?:-[a-z]+)?)")

STEP = _pattern(rf"(?<![a-z\d.,-]){COUNT}{GAP}{UNIT}s?{GAP}(?P<way>before|after|from){GAP}(?:the{GAP})?$")
NOW = re.compile(r"now(?![A-Za-z-])")

QUARTERS = {"first": 1, "second": 2, "third": 3, "fourth": 4, "1st": 1, "2nd": 2, "3rd": 3, "4th": 4}
ORDINAL_STARTS = tuple(word.partition("-")[0] for word in ORDINALS)
PERIOD_WORDS = ("week", "weeks", "month", "months", "quarter", "half", "year", "years")
COUNT_STARTS = tuple(word for word in NUMBERS if len(word) > 2 and " " not in word)
POINTERS = ("last", "past", "this", "next", "coming", "previous")
STEPS = {"last": -1, "past": -1, "this": 0, "the": 0, "next": 1}
DAY_STEPS = {"yesterday": -1, "today": 0, "tonight": 0, "tomorrow": 1}

JOINED = re.compile(rf",?{GAP}?(?:-|to|and|until|till|through|or){GAP}?|,{GAP}")
# "Last" is a verb behind these.
BEFORE_VERB = frozenset(
    """
    to will would could may might can cannot should shall must not t ll d only often usually typically generally normally
    which that who they also even and
    """.split()
)
PARTED = frozenset({"month", "year", "decade", "century", "quarter", "season", "relative", "range"})
ATTACKS = re.compile(r"[ \n]{1,2}(?:terror(?:ist)? )?attacks?\b")
"""Behind September 11."""
TODAY_SHOW = re.compile(r"Today[\"']? (?:programme|program|show)\b")
OF_MORE = re.compile(rf"{GAP}of{GAP}")
VAGUE_COUNT = re.compile(r"couple|few|several", re.IGNORECASE)
# Hedges of a length of time, as figures have them.
HEDGES: dict[str, Bound] = {
    **dict.fromkeys(("about", "around", "roughly", "some"), "about"),
    **dict.fromkeys(("almost", "nearly"), "nearly"),
    **dict.fromkeys(("more than", "over", "just over"), "more_than"),
    **dict.fromkeys(("less than", "under"), "less_than"),
    "at least": "at_least",
}
OPEN_HEDGE = re.compile(r"more|less|at|over|under")
"""Before "two years ago": the date is open on one side."""

# --- what was found ---


def month_name(written: str) -> str:
    """A month as the tables have it: "Feb." is "feb"."""
    return written.rstrip(".").lower()


def month_number(written: str) -> int:
    """1 for January."""
    return MONTHS[month_name(written)]


def day_number(written: str) -> int:
    """The number of "10" and "10th"."""
    return int(written.rstrip("stndrhSTNDRH"))


def count_of(written: str) -> int | None:
    """How many "two", "a couple of" or "12" are; None for "several"."""
    low = " ".join(written.lower().split())
    if low.isdigit():
        return int(low)
    if "couple" in low:
        return 2
    return NUMBERS.get(low)
