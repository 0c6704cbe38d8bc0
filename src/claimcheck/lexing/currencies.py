"""Currencies: their signs, their codes and how they are written in words.

Names are canonical as those of units: singular, in small letters, with the country where several have a currency of that name.
"""

from __future__ import annotations

SIGNS: dict[str, str] = {
    "$": "dollar",
    "\u00a3": "pound sterling",
    "\u20ac": "euro",
    "\u00a5": "japanese yen",
    "\uffe5": "japanese yen",
    "\uffe1": "pound sterling",
    "\u20b9": "indian rupee",
    "\u20a8": "indian rupee",
    "\u20a9": "korean won",
    "\u5143": "chinese yuan",
    "\u5186": "japanese yen",
    "\u20bd": "russian rouble",
    "\u20ba": "turkish lira",
    "\u20aa": "israeli shekel",
    "\u20a6": "nigerian naira",
    "\u20b1": "philippine peso",
    "\u0e3f": "thai baht",
    "\u20b4": "ukrainian hryvnia",
    "\u20ab": "vietnamese dong",
    "\u20a1": "costa rican colon",
    "\u20b5": "ghanaian cedi",
    "\u20bf": "bitcoin",
    "\u20be": "georgian lari",
    "\u20ad": "lao kip",
    "\u00a2": "cent",
}
"""A sign alone names the currency that news in English means by it. "$" is the dollar of the United States."""

DOLLARS: dict[str, str] = {
    "US": "dollar",
    "U.S.": "dollar",
    "A": "australian dollar",
    "AU": "australian dollar",
    "Aus": "australian dollar",
    "C": "canadian dollar",
    "CA": "canadian dollar",
    "Can": "canadian dollar",
    "CDN": "canadian dollar",
    "HK": "hong kong dollar",
    "NZ": "new zealand dollar",
    "S": "singapore dollar",
    "SG": "singapore dollar",
    "NT": "taiwan dollar",
    "R": "brazilian real",
    "Z": "zimbabwean dollar",
    "TT": "trinidad and tobago dollar",
    "J": "jamaican dollar",
    "AUD": "australian dollar",
    "CAD": "canadian dollar",
    "NZD": "new zealand dollar",
    "HKD": "hong kong dollar",
    "SGD": "singapore dollar",
    "USD": "dollar",
    "MXN": "mexican peso",
    "MEX": "mexican peso",
}

CODES: dict[str, str] = {  # ISO 4217 and a few signs in letters
    "USD": "dollar",
    "EUR": "euro",
    "GBP": "pound sterling",
    "JPY": "japanese yen",
    "AUD": "australian dollar",
    "CAD": "canadian dollar",
    "NZD": "new zealand dollar",
    "HKD": "hong kong dollar",
    "SGD": "singapore dollar",
    "CHF": "swiss franc",
    "CNY": "chinese yuan",
    "RMB": "chinese yuan",
    "RUPEES": "indian rupee",
    "INR": "indian rupee",
    "PKR": "pakistani rupee",
    "RUB": "russian rouble",
    "SEK": "swedish krona",
    "NOK": "norwegian krone",
    "DKK": "danish krone",
    "PLN": "polish zloty",
    "CZK": "czech koruna",
    "HUF": "hungarian forint",
    "TRY": "turkish lira",
    "ILS": "israeli shekel",
    "NIS": "israeli shekel",
    "ZAR": "south african rand",
    "NGN": "nigerian naira",
    "KES": "kenyan shilling",
    "EGP": "egyptian pound",
    "SAR": "saudi riyal",
    "AED": "emirati dirham",
    "KRW": "korean won",
    "THB": "thai baht",
    "MYR": "malaysian ringgit",
    "RM": "malaysian ringgit",
    "IDR": "indonesian rupiah",
    "PHP": "philippine peso",
    "VND": "vietnamese dong",
    "UAH": "ukrainian hryvnia",
    "BRL": "brazilian real",
    "MXN": "mexican peso",
    "ARS": "argentine peso",
    "AFN": "afghan afghani",
    "AMD": "armenian dram",
    "AZN": "azerbaijani manat",
    "BDT": "bangladeshi taka",
    "BGN": "bulgarian lev",
    "BHD": "bahraini dinar",
    "BOB": "bolivian boliviano",
    "BWP": "botswana pula",
    "BYN": "belarusian rouble",
    "CDF": "congolese franc",
    "CLP": "chilean peso",
    "CRC": "costa rican colon",
    "DOP": "dominican peso",
    "DZD": "algerian dinar",
    "ETB": "ethiopian birr",
    "FJD": "fijian dollar",
    "GHS": "ghanaian cedi",
    "GTQ": "guatemalan quetzal",
    "IQD": "iraqi dinar",
    "IRR": "iranian rial",
    "ISK": "icelandic krona",
    "JMD": "jamaican dollar",
    "JOD": "jordanian dinar",
    "KHR": "cambodian riel",
    "KWD": "kuwaiti dinar",
    "KZT": "kazakh tenge",
    "LAK": "lao kip",
    "LBP": "lebanese pound",
    "LKR": "sri lankan rupee",
    "LYD": "libyan dinar",
    "MDL": "moldovan leu",
    "MKD": "macedonian denar",
    "MMK": "myanmar kyat",
    "MNT": "mongolian tugrik",
    "MWK": "malawian kwacha",
    "MZN": "mozambican metical",
    "NPR": "nepalese rupee",
    "OMR": "omani riyal",
    "PGK": "papua new guinean kina",
    "PYG": "paraguayan guarani",
    "QAR": "qatari riyal",
    "RSD": "serbian dinar",
    "RWF": "rwandan franc",
    "SDG": "sudanese pound",
    "SYP": "syrian pound",
    "TND": "tunisian dinar",
    "TTD": "trinidad and tobago dollar",
    "TWD": "taiwan dollar",
    "TZS": "tanzanian shilling",
    "UGX": "ugandan shilling",
    "UYU": "uruguayan peso",
    "UZS": "uzbek som",
    "XAF": "cfa franc",
    "XOF": "cfa franc",
    "CFA": "cfa franc",
    "FCFA": "cfa franc",
    "YER": "yemeni rial",
    "ZMW": "zambian kwacha",
    "Ksh": "kenyan shilling",
    "KSh": "kenyan shilling",
    "TSh": "tanzanian shilling",
    "USh": "ugandan shilling",
    "Tk": "bangladeshi taka",
    "DKr": "danish krone",
    "SKr": "swedish krona",
    "NKr": "norwegian krone",
    "SFr": "swiss franc",
    "GH\u00a2": "ghanaian cedi",
    "GH\u20b5": "ghanaian cedi",
    "Rs": "indian rupee",
    "Rs.": "indian rupee",
    "Y=": "japanese yen",
    "BTC": "bitcoin",
}

WEAK_CODES: dict[str, str] = {
    "R": "south african rand",
    "N": "nigerian naira",
    "Y": "japanese yen",
    "DM": "german mark",
    "SR": "saudi riyal",
    "BAM": "bosnian mark",
    "COP": "colombian peso",
    "CUP": "cuban peso",
    "GEL": "georgian lari",
    "MAD": "moroccan dirham",
    "MUR": "mauritian rupee",
    "NAD": "namibian dollar",
    "PEN": "peruvian sol",
    "PS": "pound sterling",
    "RON": "romanian leu",
}
"""Letters that are a currency only beside a sum with a scale or with commas: "R5 billion", "COP 26,000"; but the R5 is a road,
SR 520 a bridge, COP 26 a conference, and MAD a magazine. Where a text
was pressed into plain letters, PS is the sign of the pound: "PS2.7m"; elsewhere a console."""

MONEY_WORDS: dict[str, str] = {}
_NAMES = """
dollar dollars dlr dlrs=dollar|euro euros=euro|yen=japanese yen|yuan renminbi=chinese yuan
sterling stg=pound sterling|cent cents cts us_cent us_cents u.s._cent u.s._cents=cent|penny pence p=penny|rupee rupees=rupee
rouble roubles ruble rubles=russian rouble|shekel shekels=israeli shekel|peso pesos=peso|franc francs=franc
krona kronor=swedish krona|krone kroner=krone|won=korean won|baht=thai baht|ringgit ringgits=malaysian ringgit
rand=south african rand|lira lire=lira|riyal riyals=riyal|rial rials=rial|dirham dirhams=dirham|dinar dinars=dinar
zloty zlotys=polish zloty|forint forints=hungarian forint|hryvnia hryvnias=ukrainian hryvnia|naira=nigerian naira
reais=brazilian real|taka=bangladeshi taka|dong=vietnamese dong|rupiah=indonesian rupiah|bitcoin bitcoins=bitcoin
guilder guilders=guilder|sen=sen|satoshi satoshis=satoshi|
markka markkas=finnish markka|schilling schillings=austrian schilling|bolivar bolivars=venezuelan bolivar|
escudo escudos=portuguese escudo|peseta pesetas=spanish peseta|drachma drachmas=greek drachma|cruzado cruzados=brazilian cruzado|
cruzeiro cruzeiros=brazilian cruzeiro|austral australs australes=argentine austral|sucre sucres=ecuadorian sucre|
lempira lempiras=honduran lempira|cordoba cordobas=nicaraguan cordoba|cedi cedis=ghanaian cedi|ecu ecus=ecu|
lari=georgian lari|kip=lao kip|shilling shillings=shilling|kuna=croatian kuna|koruna=czech koruna
us_dollar us_dollars u.s._dollar u.s._dollars american_dollars us_dlrs u.s._dlrs=dollar
pound_sterling pounds_sterling=pound sterling
british_pound british_pounds=pound sterling
"""
_NATIONS = """
australian canadian hong_kong new_zealand singapore taiwan jamaican zimbabwean brunei fijian namibian liberian bahamian=dollar
swiss french belgian cfa=franc|indian pakistani sri_lankan nepalese=rupee
mexican argentine chilean colombian cuban philippine uruguayan=peso|egyptian syrian lebanese sudanese irish=pound
finnish=markka|georgian=lari|lao=kip|norwegian danish=krone|swedish icelandic=krona|saudi qatari omani yemeni=riyal|iranian=rial
emirati moroccan=dirham|kuwaiti iraqi jordanian bahraini algerian libyan serbian tunisian=dinar
japanese=yen|chinese=yuan|russian=rouble|turkish italian=lira|israeli=shekel|kenyan ugandan tanzanian=shilling
south_korean korean=won|thai=baht|malaysian=ringgit|south_african=rand|polish=zloty|hungarian=forint
deutsche german=mark|brazilian=real
"""


def _fill_money() -> None:
    """Fill the table of currencies in words from the lists above."""
    for entry in _NAMES.replace("\n", "|").split("|"):
        forms, _, name = entry.partition("=")
        for form in forms.split():
            MONEY_WORDS[form.replace("_", " ")] = name
    for entry in _NATIONS.strip().replace("\n", "|").split("|"):
        lands, _, name = entry.partition("=")
        others = {"rouble": ["ruble", "rubles"], "krona": ["kronor"], "krone": ["kroner"], "dollar": ["dlr", "dlrs"]}
        for land in lands.replace("_", "~").split():
            adjective = land.replace("~", " ")
            full = f"{adjective.removeprefix('south ') if name == 'won' else adjective} {name}"
            for form in (name, name + "s", *others.get(name, ())):
                MONEY_WORDS[f"{adjective} {form}"] = full
    for adjective, name in (("danish", "krone"), ("norwegian", "krone"), ("swedish", "krona"), ("czech", "koruna")):
        for form in ("crown", "crowns", "koruna", "korunas"):
            MONEY_WORDS[f"{adjective} {form}"] = f"{adjective} {name}"

    for short, land in (("h.k.", "hong kong"), ("hk", "hong kong"), ("n.z.", "new zealand"), ("nz", "new zealand")):
        for form in ("dollar", "dollars", "dlr", "dlrs"):
            MONEY_WORDS[f"{short} {form}"] = f"{land} dollar"


_fill_money()
GLUED_MONEY = {"p": "penny", "c": "cent", "\u00a2": "cent", "dlrs": "dollar", "cts": "cent", "kr": "krone"}
