"""Countries, their people, capitals and seats of government, as news writes them.

Only what is the same in every paper stands here: no towns, no rivers, no regions. A word that is more often
something else ("Georgia" the state, "Chad" the man) is still listed; whoever asks has the sentence before him.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from claimcheck.text.tables import words

# One country a line: name | other names, short forms, codes | adjectives and peoples | capital, other spellings |
# seats, buildings and agencies that speak for the government. A line that starts with spaces goes on from the last.
# Names are the short English ones of the United Nations' terminology, demonyms and capitals those of the news
# agencies' style guides. A trailing * on a seat marks a place as well ("The Hague"); capitals are places anyway.
# Offices that many countries have by the same name ("Foreign Office", "Ministry of Defence") are not here: whose they
# are is for the sentence to say.
_COUNTRIES = """
Afghanistan | Islamic Emirate of Afghanistan | Afghan, Afghans | Kabul |
Albania | | Albanian, Albanians | Tirana |
Algeria | | Algerian, Algerians | Algiers |
Andorra | | Andorran, Andorrans | Andorra la Vella |
Angola | | Angolan, Angolans | Luanda |
Antigua and Barbuda | Antigua | Antiguan, Antiguans, Barbudan, Barbudans | St John's, St. John's |
Argentina | | Argentine, Argentines, Argentinian, Argentinians, Argentinean | Buenos Aires | Casa Rosada
Armenia | | Armenian, Armenians | Yerevan |
Australia | Commonwealth of Australia | Australian, Australians, Aussie, Aussies | Canberra |
Austria | | Austrian, Austrians | Vienna |
Azerbaijan | | Azerbaijani, Azerbaijanis, Azeri, Azeris | Baku |
Bahamas | The Bahamas | Bahamian, Bahamians | Nassau |
Bahrain | | Bahraini, Bahrainis | Manama |
Bangladesh | | Bangladeshi, Bangladeshis | Dhaka |
Barbados | | Barbadian, Barbadians, Bajan, Bajans | Bridgetown |
Belarus | Byelorussia | Belarusian, Belarusians, Belarussian, Belarussians | Minsk |
Belgium | | Belgian, Belgians | Brussels |
Belize | | Belizean, Belizeans | Belmopan |
Benin | | Beninese | Porto-Novo |
Bhutan | | Bhutanese | Thimphu |
Bolivia | | Bolivian, Bolivians | La Paz, Sucre |
Bosnia and Herzegovina | Bosnia, Bosnia-Herzegovina | Bosnian, Bosnians | Sarajevo |
Botswana | | Botswanan, Batswana | Gaborone |
Brazil | | Brazilian, Brazilians | Brasilia, Brasília | Planalto, Itamaraty
Brunei | Brunei Darussalam | Bruneian, Bruneians | Bandar Seri Begawan |
Bulgaria | | Bulgarian, Bulgarians | Sofia |
Burkina Faso | | Burkinabe, Burkinabè | Ouagadougou |
Burundi | | Burundian, Burundians | Bujumbura, Gitega |
Cambodia | | Cambodian, Cambodians | Phnom Penh |
Cameroon | | Cameroonian, Cameroonians | Yaounde, Yaoundé |
Canada | | Canadian, Canadians | Ottawa | Global Affairs Canada
Cape Verde | Cabo Verde | Cape Verdean, Cape Verdeans | Praia |
Central African Republic | | Central African, Central Africans | Bangui |
Chad | | Chadian, Chadians | N'Djamena |
Chile | | Chilean, Chileans | Santiago | La Moneda
China | People's Republic of China, PRC, Mainland China | Chinese | Beijing, Peking | Zhongnanhai
Colombia | | Colombian, Colombians | Bogota, Bogotá | Casa de Nariño
Comoros | | Comorian, Comorians, Comoran | Moroni |
Congo | Republic of the Congo, Republic of Congo, Congo-Brazzaville | Congolese | Brazzaville |
Democratic Republic of the Congo | DRC, DR Congo, D.R. Congo, Democratic Republic of Congo | | Kinshasa |
Costa Rica | | Costa Rican, Costa Ricans | San Jose, San José |
Croatia | | Croatian, Croatians, Croat, Croats | Zagreb |
Cuba | | Cuban, Cubans | Havana |
Cyprus | | Cypriot, Cypriots | Nicosia |
Czech Republic | Czechia | Czech, Czechs | Prague | Prague Castle
Denmark | | Danish, Dane, Danes | Copenhagen | Christiansborg
Djibouti | | Djiboutian, Djiboutians | |
Dominica | | | Roseau |
Dominican Republic | | | Santo Domingo |
East Timor | Timor-Leste | Timorese, East Timorese | Dili |
Ecuador | | Ecuadorian, Ecuadorians, Ecuadorean, Ecuadoreans | Quito | Carondelet
Egypt | | Egyptian, Egyptians | Cairo |
El Salvador | | Salvadoran, Salvadorans, Salvadorean | San Salvador |
Equatorial Guinea | | Equatorial Guinean, Equatoguinean | Malabo |
Eritrea | | Eritrean, Eritreans | Asmara |
Estonia | | Estonian, Estonians | Tallinn |
Eswatini | Swaziland | Swazi, Swazis | Mbabane |
Ethiopia | | Ethiopian, Ethiopians | Addis Ababa |
Fiji | | Fijian, Fijians | Suva |
Finland | | Finnish, Finn, Finns | Helsinki |
France | French Republic | French, Frenchman, Frenchmen | Paris |
    Elysee, Élysée, Elysee Palace, Élysée Palace, Quai d'Orsay, Matignon
Gabon | | Gabonese | Libreville |
Gambia | The Gambia | Gambian, Gambians | Banjul |
Georgia | | Georgian, Georgians | Tbilisi |
Germany | Federal Republic of Germany, FRG | German, Germans | Berlin | Bundeswehr
Ghana | | Ghanaian, Ghanaians | Accra |
Greece | | Greek, Greeks | Athens |
Grenada | | Grenadian, Grenadians | |
Guatemala | | Guatemalan, Guatemalans | Guatemala City |
Guinea | Guinea-Conakry | Guinean, Guineans | Conakry |
Guinea-Bissau | | Bissau-Guinean | Bissau |
Guyana | | Guyanese | Georgetown |
Haiti | | Haitian, Haitians | Port-au-Prince |
Honduras | | Honduran, Hondurans | Tegucigalpa |
Hungary | | Hungarian, Hungarians | Budapest |
Iceland | | Icelandic, Icelander, Icelanders | Reykjavik, Reykjavík |
India | Republic of India | Indian, Indians | New Delhi, Delhi | South Block
Indonesia | | Indonesian, Indonesians | Jakarta |
Iran | Islamic Republic of Iran, Islamic Republic | Iranian, Iranians | Tehran, Teheran |
Iraq | | Iraqi, Iraqis | Baghdad |
Ireland | Republic of Ireland | Irish, Irishman, Irishmen | Dublin | Leinster House, Dáil
Israel | State of Israel | Israeli, Israelis | Jerusalem | IDF, Israel Defense Forces, Israel Defence Forces
Italy | | Italian, Italians | Rome | Palazzo Chigi, Farnesina, Quirinale
Ivory Coast | Cote d'Ivoire, Côte d'Ivoire | Ivorian, Ivorians | Yamoussoukro |
Jamaica | | Jamaican, Jamaicans | Kingston |
Japan | | Japanese | Tokyo | Kantei
Jordan | Hashemite Kingdom of Jordan | Jordanian, Jordanians | Amman |
Kazakhstan | | Kazakh, Kazakhs, Kazakhstani | Astana, Nur-Sultan |
Kenya | | Kenyan, Kenyans | Nairobi |
Kiribati | | I-Kiribati | Tarawa |
Kosovo | | Kosovar, Kosovars, Kosovan, Kosovans | Pristina, Prishtina |
Kuwait | | Kuwaiti, Kuwaitis | Kuwait City |
Kyrgyzstan | Kyrgyz Republic | Kyrgyz, Kyrgyzstani | Bishkek |
Laos | Lao PDR | Laotian, Laotians, Lao | Vientiane |
Latvia | | Latvian, Latvians | Riga |
Lebanon | | Lebanese | Beirut |
Lesotho | | Basotho | Maseru |
Liberia | | Liberian, Liberians | Monrovia |
Libya | | Libyan, Libyans | Tripoli |
Liechtenstein | | Liechtensteiner, Liechtensteiners | Vaduz |
Lithuania | | Lithuanian, Lithuanians | Vilnius |
Luxembourg | | Luxembourger, Luxembourgers, Luxembourgish | |
Madagascar | | Malagasy, Madagascan | Antananarivo |
Malawi | | Malawian, Malawians | Lilongwe |
Malaysia | | Malaysian, Malaysians | Kuala Lumpur | Putrajaya*
Maldives | The Maldives | Maldivian, Maldivians | Malé |
Mali | | Malian, Malians | Bamako |
Malta | | Maltese | Valletta |
Marshall Islands | | Marshallese | Majuro |
Mauritania | | Mauritanian, Mauritanians | Nouakchott |
Mauritius | | Mauritian, Mauritians | Port Louis |
Mexico | | Mexican, Mexicans | Mexico City | Los Pinos
Micronesia | Federated States of Micronesia | Micronesian, Micronesians | Palikir |
Moldova | Republic of Moldova | Moldovan, Moldovans | Chisinau, Chișinău, Kishinev |
Monaco | | Monegasque, Monegasques | |
Mongolia | | Mongolian, Mongolians | Ulaanbaatar, Ulan Bator |
Montenegro | | Montenegrin, Montenegrins | Podgorica |
Morocco | | Moroccan, Moroccans | Rabat |
Mozambique | | Mozambican, Mozambicans | Maputo |
Myanmar | Burma | Burmese | Naypyidaw, Naypyitaw | Tatmadaw
Namibia | | Namibian, Namibians | Windhoek |
Nauru | | Nauruan, Nauruans | Yaren |
Nepal | | Nepali, Nepalis, Nepalese | Kathmandu |
Netherlands | The Netherlands, Holland | Dutch, Dutchman, Dutchmen | Amsterdam | The Hague*, Hague*, Binnenhof
New Zealand | NZ | New Zealander, New Zealanders, Kiwi, Kiwis | Wellington |
Nicaragua | | Nicaraguan, Nicaraguans | Managua |
Niger | | Nigerien, Nigeriens | Niamey |
Nigeria | | Nigerian, Nigerians | Abuja | Aso Rock
North Korea | DPRK, Democratic People's Republic of Korea | North Korean, North Koreans | Pyongyang | KCNA
North Macedonia | Macedonia, FYROM | Macedonian, Macedonians, North Macedonian | Skopje |
Norway | | Norwegian, Norwegians | Oslo |
Oman | | Omani, Omanis | Muscat |
Pakistan | | Pakistani, Pakistanis | Islamabad | ISPR
Palau | | Palauan, Palauans | Ngerulmud |
Palestine | Palestinian Territories, Palestinian territories, State of Palestine |
    Palestinian, Palestinians | Ramallah | Palestinian Authority
Panama | | Panamanian, Panamanians | Panama City |
Papua New Guinea | PNG | Papua New Guinean, Papua New Guineans | Port Moresby |
Paraguay | | Paraguayan, Paraguayans | Asuncion, Asunción |
Peru | | Peruvian, Peruvians | Lima |
Philippines | The Philippines | Filipino, Filipinos, Filipina, Philippine | Manila | Malacañang, Malacanang
Poland | Republic of Poland | Polish, Pole, Poles | Warsaw |
Portugal | | Portuguese | Lisbon |
Qatar | | Qatari, Qataris | Doha |
Romania | | Romanian, Romanians | Bucharest | Cotroceni
Russia | Russian Federation, Rossiya | Russian, Russians | Moscow | Kremlin, Smolenskaya Square, FSB
Rwanda | | Rwandan, Rwandans | Kigali |
Saint Kitts and Nevis | St Kitts and Nevis, St. Kitts and Nevis | Kittitian, Kittitians | Basseterre |
Saint Lucia | St Lucia, St. Lucia | Saint Lucian, St Lucian | Castries |
Saint Vincent and the Grenadines | St Vincent and the Grenadines, St. Vincent and the Grenadines |
    Vincentian, Vincentians | Kingstown |
Samoa | | Samoan, Samoans | Apia |
San Marino | | Sammarinese | |
Sao Tome and Principe | São Tomé and Príncipe, São Tomé | Sao Tomean | |
Saudi Arabia | Kingdom of Saudi Arabia, KSA | Saudi, Saudis, Saudi Arabian | Riyadh |
Senegal | | Senegalese | Dakar |
Serbia | | Serbian, Serbians, Serb, Serbs | Belgrade |
Seychelles | The Seychelles | Seychellois | |
Sierra Leone | | Sierra Leonean, Sierra Leoneans | Freetown |
Singapore | | Singaporean, Singaporeans | | Istana
Slovakia | Slovak Republic | Slovak, Slovaks, Slovakian | Bratislava |
Slovenia | | Slovenian, Slovenians, Slovene, Slovenes | Ljubljana |
Solomon Islands | | Solomon Islander, Solomon Islanders | Honiara |
Somalia | | Somali, Somalis, Somalian | Mogadishu | Villa Somalia
South Africa | | South African, South Africans | Pretoria, Cape Town | Union Buildings
South Korea | Republic of Korea, ROK, Korea | South Korean, South Koreans, Korean, Koreans | Seoul | Blue House
South Sudan | | South Sudanese | Juba |
Spain | | Spanish, Spaniard, Spaniards | Madrid | Moncloa
Sri Lanka | Ceylon | Sri Lankan, Sri Lankans | Colombo |
Sudan | | Sudanese | Khartoum |
Suriname | | Surinamese | Paramaribo |
Sweden | | Swedish, Swede, Swedes | Stockholm | Rosenbad
Switzerland | Swiss Confederation | Swiss | Bern, Berne |
Syria | Syrian Arab Republic | Syrian, Syrians | Damascus | SANA
Taiwan | Republic of China, Chinese Taipei | Taiwanese | Taipei |
Tajikistan | | Tajik, Tajiks, Tajikistani | Dushanbe |
Tanzania | | Tanzanian, Tanzanians | Dodoma |
Thailand | | Thai, Thais | Bangkok |
Togo | | Togolese | Lomé, Lome |
Tonga | | Tongan, Tongans | Nuku'alofa |
Trinidad and Tobago | Trinidad & Tobago | Trinidadian, Trinidadians | Port of Spain |
Tunisia | | Tunisian, Tunisians | Tunis |
Turkey | Türkiye, Turkiye | Turkish, Turk, Turks | Ankara |
Turkmenistan | | Turkmen, Turkmens | Ashgabat |
Tuvalu | | Tuvaluan, Tuvaluans | Funafuti |
Uganda | | Ugandan, Ugandans | Kampala |
Ukraine | | Ukrainian, Ukrainians | Kyiv, Kiev | Bankova
United Arab Emirates | UAE, U.A.E. | Emirati, Emiratis | Abu Dhabi |
United Kingdom | UK, U.K., Britain, Great Britain, GB | British, Briton, Britons, Brit, Brits | London |
    Downing Street, No 10, No. 10, Number 10, 10 Downing Street, Whitehall, FCDO
United States | US, U.S., USA, U.S.A., America, United States of America | American, Americans |
    Washington, Washington DC, Washington D.C., Washington, D.C., Washington, DC |
    White House, Pentagon, State Department, Capitol Hill, Oval Office, Foggy Bottom,
    Department of State, Department of Defense, Defense Department,
    Justice Department, Department of Justice, Treasury Department, Department of Homeland Security
Uruguay | | Uruguayan, Uruguayans | Montevideo |
Uzbekistan | | Uzbek, Uzbeks, Uzbekistani | Tashkent |
Vanuatu | | Vanuatuan, Ni-Vanuatu | Port Vila |
Vatican City | Vatican | | | Holy See
Venezuela | | Venezuelan, Venezuelans | Caracas | Miraflores
Vietnam | Viet Nam | Vietnamese | Hanoi |
Yemen | | Yemeni, Yemenis | Sanaa, Sana'a |
Zambia | | Zambian, Zambians | Lusaka |
Zimbabwe | Rhodesia | Zimbabwean, Zimbabweans | Harare |
England | | English, Englishman, Englishmen | |
Scotland | | Scottish, Scot, Scots | Edinburgh | Holyrood
Wales | | Welsh, Welshman | Cardiff | Senedd
Northern Ireland | | Northern Irish | Belfast | Stormont
Hong Kong | | Hongkonger, Hongkongers, Hong Konger, Hong Kongers | |
Greenland | | Greenlandic, Greenlander, Greenlanders | Nuuk |
Puerto Rico | | Puerto Rican, Puerto Ricans | San Juan |
European Union | EU, E.U. | | | European Commission, European Council
Soviet Union | USSR, U.S.S.R. | Soviet, Soviets | |
"""


# Words after a country that name its government or an arm of it: "Polish government", "UK officials", "Romania's
# Defense Ministry". One word is enough, in any of these, lower-cased.
_ARMS = words(
    """
    government governments officials official administration authorities authority ministry ministries minister
    ministers military army navy forces troops air force air-force armed general staff foreign defence defense
    interior finance health justice state presidency president prime chancellor spokesman spokeswoman
    spokesperson diplomats diplomat embassy embassies parliament cabinet leadership command commanders commander
    intelligence security services service department emergency affairs transport energy economy trade education
    agriculture police coastguard coast guard border of for and
    """
)
# An arm that can end such a name: what speaks is a government, its ministry or its forces, not its football team.
_SPEAKS = words(
    """
    government governments officials official administration authorities authority ministry ministries military
    army navy forces force presidency diplomats diplomat embassy leadership department staff cabinet
    """
)


class _Country(NamedTuple):
    name: str
    names: tuple[str, ...]
    demonyms: tuple[str, ...]
    capitals: tuple[str, ...]
    seats: tuple[str, ...]


def _listed(field: str) -> tuple[str, ...]:
    # "Washington, D.C." is one name with a comma in it.
    return tuple(part.strip() for part in re.split(r",(?! D\.?C\.?)", field) if part.strip())


def _read(table: str) -> tuple[_Country, ...]:
    rows = (tuple(line.split("|")) for line in _CONTINUED.sub(" ", table.strip()).splitlines())
    return tuple(_Country(row[0].strip(), *(_listed(field) for field in row[1:])) for row in rows)


_CONTINUED = re.compile(r"\n +")
_ARTICLE = re.compile(r"\A[Tt]he (?=\S)")
_POSSESSIVE = re.compile(r"['\u2019]s?\Z")


_remembered = lru_cache(maxsize=8192)
"""For what is asked of a name again and again: a text repeats its names, and the news repeat those of the day."""


@_remembered
def _plain(name: str) -> str:
    """One space between words, no article before, no possessive ending: "the  Kremlin's" is "Kremlin"."""
    name = " ".join(name.replace("\u2019", "'").split())
    return _ARTICLE.sub("", _POSSESSIVE.sub("", name) if name.endswith(("'s", "'")) else name)


_ALL = _read(_COUNTRIES)
_NAMES: dict[str, str] = {_plain(name): row.name for row in _ALL for name in (row.name, *row.names)}
_DEMONYMS: dict[str, str] = {_plain(name): row.name for row in _ALL for name in row.demonyms}
_CAPITALS: dict[str, str] = {_plain(name): row.capitals[0] for row in _ALL for name in row.capitals}
_CAPITAL_OF: dict[str, str] = {_plain(capital): row.name for row in _ALL for capital in row.capitals}
_SEATS: dict[str, str] = {_plain(seat.rstrip("*")): row.name for row in _ALL for seat in row.seats}
_SEAT_PLACES: dict[str, str] = {
    _plain(seat.rstrip("*")): row_seats[0].rstrip("*")
    for row_seats in (row.seats for row in _ALL)
    for seat in row_seats
    if seat.endswith("*")
}
# "England said": the team, the bowlers; there is no such government. "Brussels said": Belgium as little as the Union;
# and capitals that share their name with larger or nearer things.
_NO_GOVERNMENT = words("England Brussels Georgetown Kingston Santiago Victoria Wellington")
_CODES: frozenset[str] = frozenset(
    name for row in _ALL for name in (row.name, *row.names) if re.fullmatch(r"(?:[A-Z]\.?){2,5}", name)
)


def _cased(name: str, table: dict[str, str]) -> str | None:
    """The entry of the name, also where a headline writes it all in capitals; never one for a small-letter word."""
    if name in table:
        return table[name]
    return table.get(name.title()) if len(name) > 4 and name.isupper() else None


@_remembered
def country_of(name: str) -> str | None:
    """The canonical name of the country that a name, a demonym, a short form or a code stands for.

    Case counts: "US" is a country and "us" is not.

    >>> country_of("British"), country_of("U.S."), country_of("the Netherlands"), country_of("us")
    ('United Kingdom', 'United States', 'Netherlands', None)
    """
    name = _plain(name)
    return _cased(name, _NAMES) or _cased(name, _DEMONYMS)


@_remembered
def capital_country(name: str) -> str | None:
    """The country whose capital this is, in any spelling.

    >>> capital_country("Kiev")
    'Ukraine'
    """
    return _cased(_plain(name), _CAPITAL_OF)


@_remembered
def government_of(name: str) -> str | None:
    """The country whose government speaks when this name does.

    A capital, a seat or a country may stand for its government; so may a demonym or a country followed by the name of
    an arm of government. People do not: "Russians" say many things.

    >>> government_of("Moscow"), government_of("the Pentagon"), government_of("Romania's Defense Ministry")
    ('Russia', 'United States', 'Romania')
    >>> government_of("Polish fans") is None
    True
    """
    name = _plain(name)
    for table in (_CAPITAL_OF, _SEATS, _NAMES):
        if country := _cased(name, table):
            return None if name in _NO_GOVERNMENT else country
    words = name.split(" ")
    if len(words) > 12:
        return None
    for size in range(min(5, len(words) - 1), 0, -1):
        head = " ".join(words[:size])
        country = country_of(head) or government_of(head)
        if country is not None:
            arms = [word.lower().strip(",.") for word in words[size:]]
            return country if arms[-1] in _SPEAKS and all(arm in _ARMS for arm in arms) else None
    return _ministry_of(words)


def _ministry_of(words: list[str]) -> str | None:
    """ "Ministry of Defence of Ukraine", "government of Poland"."""
    for at in range(len(words) - 2, 0, -1):
        if words[at].lower() == "of" and (country := country_of(" ".join(words[at + 1 :]))) is not None:
            arms = [word.lower() for word in words[:at]]
            return country if all(arm in _ARMS for arm in arms) and any(arm in _SPEAKS for arm in arms) else None
    return None


@_remembered
def is_demonym(name: str) -> bool:
    """The word says whose or who, not where: "Russian", "Britons"."""
    return _cased(_plain(name), _DEMONYMS) is not None


@_remembered
def is_place(name: str) -> bool:
    """The name is a known country or capital.

    >>> is_place("Warsaw"), is_place("Polish"), is_place("the Pentagon")
    (True, False, False)
    """
    name = _plain(name)
    return any(_cased(name, table) for table in (_NAMES, _CAPITALS)) or name in _SEAT_PLACES


_LETTER = r"[^\W\d_]"
# A run of up to five capitalised words; the words between are those inside names of places ("Bosnia and Herzegovina",
# "Rio de Janeiro", "Kharkiv"). Bounded, so linear.
_REST = rf"[A-Za-z]*+(?:(?:{_LETTER}|['\u2019.-](?=[^\W\d_s])|\.(?= [A-Z]))[A-Za-z]*+)*+"  # plain letters at one go
_WORD = rf"(?:(?:[A-Z]\.){{2,4}}|[A-Z\u00c0-\u00de]{_REST})"
_FIRST = rf"[A-Z\u00c0-\u00de](?<![\w.].)(?:(?<=[A-Z])\.(?:[A-Z]\.){{1,3}}|{_REST})"  # as _WORD; fails early elsewhere
_RUN = re.compile(rf"{_FIRST}(?:(?: (?:and |of |the |de |la |el |upon )?| and the | of the ){_WORD}){{0,4}}")
_TOKEN = re.compile(r"\S+")
_BEFORE = re.compile(
    r"(?:\b(?P<prep>in|at|near|to|from|into|across|outside|around|throughout|inside) )(?P<the>the )?\Z", re.IGNORECASE
)
_LOWER_NEXT = re.compile(r"[ -][a-z]")
_FUNCTION_NEXT = re.compile(
    r" (?:and|or|but|on|in|at|by|to|for|from|with|as|is|was|has|had|will|would|are|were|after|before|since|during|over|"
    r"while|when|where|that|which|who|against|amid|said|says|if|because|this|next|last|have|than|until|under|into)\b"
)

# Capitalised words that follow a preposition and are no places: dates, titles, the languages of courtesy.
_NO_PLACE = words(
    """
    January February March April May June July August September October November December Jan Feb Mar Apr Jun
    Jul Aug Sep Sept Oct Nov Dec Monday Tuesday Wednesday Thursday Friday Saturday Sunday Christmas Easter
    Ramadan Thanksgiving Mr Mrs Ms Miss Dr Sir Lord Lady Dame President Prime Minister Chancellor King Queen
    Prince Princess Pope Senator Sen Rep Gov Governor General Gen Colonel Col Captain Capt Major Lt Sgt
    Secretary Justice Judge Professor Prof God Allah Jesus Congress Parliament Senate Covid COVID AIDS HIV
    Twitter Facebook Instagram YouTube Google Apple Amazon TikTok Telegram Reuters BBC CNN NATO Nato UN I We He
    She They It The This That These Those English
    """
)
# After these a capitalised word is a place by shape alone. "to" and "from" are followed by people as often
# ("spoke to Keller"), so there a verb of motion or the far end of a journey would be needed; only known places count.
_SHAPE = words("in near into across outside throughout inside")
_SHAPE_ENDS = {word[-1] for word in _SHAPE} | {word[-1].upper() for word in _SHAPE}


def places_in(text: str, start: int = 0, end: int | None = None) -> list[tuple[int, int, str]]:
    """The places named between two positions, in reading order, each with its canonical name.

    Known countries and capitals count wherever they stand with a capital letter; other capitalised words count after
    a preposition of place. A code before a noun ("US troops") says whose, not where.

    >>> places_in("Troops in Kharkiv and near Kiev, as Poland and US officials said")
    [(10, 17, 'Kharkiv'), (27, 31, 'Kyiv'), (36, 42, 'Poland')]
    """
    end = len(text) if end is None else min(end, len(text))
    found: list[tuple[int, int, str]] = []
    for run in _RUN.finditer(text, max(start, 0), end):
        left, right = run.span()
        if names := _names_of_run(run[0]):
            found += [
                (left + name.start, left + name.end, name.place)
                for name in names
                if name.place and not (name.code and _says_whose(text, left + name.end))
            ]
        elif left > 1 and text[left - 1] == " " and text[left - 2] in _SHAPE_ENDS:
            place = _by_shape(text, left, right)
            if place:
                found.append((left, right, place))
    return found


def _says_whose(text: str, end: int) -> bool:
    """A noun follows a code: "US troops" are American, not there."""
    return _LOWER_NEXT.match(text, end) is not None and not _FUNCTION_NEXT.match(text, end)


class _Name(NamedTuple):
    """A known name in a run, with its canonical place; "" for one that says whose and not where."""

    start: int
    end: int
    place: str
    code: bool


@_remembered
def _names_of_run(run: str) -> tuple[_Name, ...]:
    """The known names of a run of capitalised words, the longest ones first to be tried."""
    words = [(m.start(), m.end()) for m in _TOKEN.finditer(run)]
    found: list[_Name] = []
    at = 0
    while at < len(words):
        if run[words[at][0]].islower():  # "Kyiv and the United States": the link of the run, no part of a name
            at += 1
            continue
        for size in range(min(5, len(words) - at), 0, -1):
            left, right = words[at][0], words[at + size - 1][1]
            if (name := _known(run, left, right)) is not None:
                found.append(name)
                at += size
                break
        else:
            at += 1
    return tuple(found)


def _known(run: str, left: int, right: int) -> _Name | None:
    """The known name between two positions, if these words are one."""
    name = _plain(run[left:right])
    if name in _DEMONYMS and name not in _NAMES:
        return _Name(left, right, "", code=False)
    place = _NAMES.get(name) or _CAPITALS.get(name) or _SEAT_PLACES.get(name)
    if place is None:
        return _Name(left, right, "", code=False) if name in _SEATS else None
    return _Name(left, right, place, name in _CODES)


def _by_shape(text: str, start: int, end: int) -> str | None:
    gap = text.rfind(" ", max(0, start - 20), max(0, start - 1))
    word = text[gap + 1 : start - 1]
    if gap >= 0 and word.isalpha() and word.lower() not in _SHAPE:
        return None
    before = _BEFORE.search(text, max(0, start - 20), start)
    if before is None or before["prep"].lower() not in _SHAPE or before["the"]:
        return None
    words = text[start:end].split()
    if any(word.strip(".") in _NO_PLACE for word in words) or len(words) > 4 or text[end : end + 1] in {"'", "\u2019"}:
        return None
    return None if words[0].isupper() and len(words[0]) > 1 else " ".join(words)
