"""Headlines beside their stories, and statements that a story makes twice."""

import pytest

from claimcheck import Checker, Document, Finding


def said(title: str | None, text: str) -> list[tuple[str, str]]:
    findings: tuple[Finding, ...] = Checker().check(Document(title=title, text=text)).findings
    return [(finding.rule, finding.outcome) for finding in findings]


@pytest.mark.parametrize(
    ("title", "text", "outcome"),
    [
        ("Six shot at party in Lyon", "Six people were shot at a party in Lyon on Sunday, police said.", "consistent"),
        ("Six shot at party in Lyon", "Ten people were shot at a party in Lyon on Sunday, police said.", "conflict"),
        ("Norway borrows $100 million", "Norway has borrowed $600 million, Oslo said.", "conflict"),
        ("Workers send $16bn home", "Workers sent a record $16.6bn home last year, the bank said.", "consistent"),
    ],
)
def test_a_headline_is_held_against_the_lead_that_retells_it(title: str, text: str, outcome: str) -> None:
    assert said(title, text) == [("HED001", outcome)]


@pytest.mark.parametrize(
    ("title", "text"),
    [
        (
            "Unemployment in Spain falls to 13.2 percent",
            "Unemployment in Spain fell to 12.3 percent in May from 14.1 percent a year earlier, the ministry said.",
        ),
        ("Toll in Lima quake rises to 15", "Two more bodies were found in Lima, bringing the toll in the quake to 12."),
        ("Loan raised to 500 million crowns", "The 250 million crown loan has been raised to 300 million crowns."),
        (
            "Keller lifts stake in Hale to 14 percent",
            "Keller has raised its stake in Hale to 11.3 percent of the total from 6.3 percent, it said on Monday.",
        ),
        ("Hale sells unit for $40m", "Hale has sold its paper unit for $400m to Keller, it said on Monday."),
        (
            "Museum has 2.5 million visitors",
            "The museum had 1.5 million visitors last year, against 1.9 million in 2020.",
        ),
        (
            "Turkey to import 100,000 tonnes of sugar",
            "Turkey is to import 400,000 tonnes of sugar, it said.\n\nOfficials spoke of wheat. Traders were calm. Prices "
            "held.\n\nThe harvest was good.\n\nA paper had 100,000 tonnes of beet in May.",
        ),
    ],
)
def test_the_first_figure_of_the_kind_in_the_first_sentence_is_the_one_that_counts(title: str, text: str) -> None:
    assert ("HED001", "conflict") in said(title, text)
    assert ("HED001", "conflict") in said(None, f"{title.upper()}\n\n{text}")


@pytest.mark.parametrize(
    ("title", "text"),
    [
        # What was, and what it is compared with.
        (
            "Keller lifts stake in Hale to 11 percent",
            "Keller said it had raised its stake in Hale to 816,000 shares, or 11.3 percent of the total, from 453,300 "
            "shares, or 6.3 percent.",
        ),
        (
            "Unemployment in Spain at 13.2 percent",
            "Unemployment in Spain fell in May, compared with 14.1 percent in 2020.",
        ),
        ("Rents in Oslo up 8 percent", "Rents in Oslo rose in June after a revised 3 percent in May, the city said."),
        (
            "Death toll in Nepal put at 9",
            "Officials lowered the toll in Nepal after first saying that 14 people had died.",
        ),
        ("Storm leaves 40,000 without power", "A storm cut power in Brittany, after 25,000 homes lost it last week."),
        (
            "Loan to rise to 888 million",
            "The 500 million crown loan will be raised to 888 million dollars, a bank said.",
        ),
        # Another period.
        (
            "Norway's economy grows 3.1 percent in 2021",
            "Norway's economy grew 1.1 percent in the fourth quarter of 2021. That left growth for the year at 3.1 percent.",
        ),
        (
            "Sales of Hale rise 8 percent",
            "Sales of Hale rose 13 percent in May, it said. Since January they are up 8 percent.",
        ),
        # What is added up.
        ("Town closes 12 schools", "The town will close 11 schools in the old centre and one in Limhamn, it said."),
        (
            "Bank lends Africa 37 million euros",
            "The bank will lend 23 million euros to Tanzania for telephones. A loan of 14 million euros goes to Rwanda.",
        ),
        ("Search for 12 miners", "Rescuers in Chile reached seven miners and were still looking for the other five."),
        ("Turnover of Hale up 5 million euros", "The turnover of Hale rose to 25 million euros from 20 million euros."),
        # What it is a piece of, and what is said by the way.
        ("Hale cuts 600 jobs", "Hale will cut jobs in Leeds and York as part of a plan to shed 2,000 jobs by 2025."),
        ("Navy buys four ships", "The navy will buy ships from Keller of Kiel, with an option on two more ships."),
        ("Bank to close 40 branches", "The bank said it will close branches in Wales, leaving it with 210 branches."),
        ("Keller hires 500", "Keller said it hired staff for its plant in Brno, which has 2,300 workers."),
        (
            "Rebels kill 18 soldiers",
            "About 70 soldiers were out on the island when rebels attacked them, officials said.",
        ),
        (
            "Lom says troops killed 1,200 rebels",
            "Troops killed 1,269 rebel soldiers in routing a 5,000-strong force near Lom.",
        ),
        ("Quota up 190,000 bales", "The quota has been raised by 190,000 heavy bales to 600,000 bales."),
        (
            "Population growth slowest in 25 years",
            "Latvia's population grew by 4 percent, less than in any five year stretch for 25 years.",
        ),
        # Of several limits one is the headline's, or they come to it.
        ("Up to 30 feared dead in Lom", "Up to 12 people were feared dead in Lom on Monday and up to 18 in Nice."),
        ("Up to 50 jobs to go at Hale", "Hale said up to 48 jobs would go in Riga."),
        # Of another size, and in a unit told in part.
        (
            "Airline postpones order for 12 jets",
            "The airline put off a 10-billion crown order for 12 Voss airliners.",
        ),
        ("Hale to pay 10 cents", "Hale said it will pay a dividend of 10 cents a share, making 13 cents for the year."),
        (
            "Debt falls to 32.94 billion dollars",
            "Debt fell to 32.94 billion H.K. dollars, revised from 33.12 billion dollars.",
        ),
    ],
)
def test_what_is_told_beside_the_news_is_not_held_against_the_headline(title: str, text: str) -> None:
    assert "conflict" not in {outcome for _, outcome in said(title, text)}
    assert "conflict" not in {outcome for _, outcome in said(None, f"{title.upper()}\n\n{text}")}


@pytest.mark.parametrize(
    ("title", "text"),
    [
        ("Six shot in Lyon", "Four people were shot in Lyon at noon and two were shot in Lyon at night, police said."),
        (
            "Two dead and six wounded in Lyon",
            "Two people were killed in Lyon on Sunday. Later six men were wounded in Lyon.",
        ),
        ("Girl, 7, shot in Lyon", "A 3-year-old boy was shot in Lyon, police said."),
        ("Four die in fire in Lyon", "A couple and their two children died in a fire in Lyon on Sunday."),
        ("Keller to close 12 shops", "Keller said on Monday that 12 of its 40 shops would close."),
        ("Keller to close 12 shops", "Keller will close 12 of its 40 shops.\n\nIt closed 15 shops last year."),
        ("Seven soldiers die in clash", "Four Danish and three Swedish soldiers were killed in the clash on Monday."),
        (
            "Two officers tell inquest of boat",
            "An officer told an inquest on Monday that 27 people drowned with the boat.",
        ),
        (
            "Keller, who won gold twice, dies at 91",
            "Keller, who won two gold medals at the age of 23, has died. She was 91.",
        ),
        (
            "Pumpkin misses record by 16 kilos",
            "A farmer in Kent has grown a pumpkin of 1,176 kilos, short of the record.",
        ),
        (
            "Two girls die as car hits school",
            "A girl of eight died in Lyon on Monday when a car hit a school, and so did another.",
        ),
        (
            "Hale loses 200,000 users, expects to lose 2 million more",
            "Hale lost 200,000 subscribers in the first quarter and expects to lose 2 million in the second.",
        ),
        (
            "Four boys fell into lake; three are dead",
            "Three boys aged eight, 10 and 11 have died after they fell into a lake. A fourth is in hospital.",
        ),
        ("Quake of 6.8 hurts 12", "A quake of magnitude 6.8 shook Peru on Monday, followed by one of 5.1."),
        ("Hale halts all three plants", "The third plant stops on Friday, Hale said, after it halted two on Monday."),
        ("Zoo left with three pandas as cub dies", "One of the two pandas born in May in the zoo died on Tuesday."),
        (
            "Bank loses 69 billion in deposits",
            "The bank lost 69 billion francs of deposits in May, on top of 110 billion.",
        ),
        ("Seven planets found", "Seven planets circle the star, three of them where water may be liquid."),
        ("Union fears loss of 6,200 jobs", "Some 6,200 jobs may be lost, the union said on Monday."),
        (
            "Three climbers stuck",
            "Two climbers are stuck on Rakaposhi with their guide. A helicopter tried to reach the three.",
        ),
        ("300 prisoners exchanged", "The two sides freed 150 prisoners each on Sunday, the third exchange this year."),
        (
            "Rents in Oslo up 14 percent",
            "Rents rose 5.1 percent to 1,231 outside Oslo, and 14 percent to 2,567 in Oslo.",
        ),
        ("Three cubs die of heat", "Of four cubs born in March three died of heat in the zoo on Monday."),
        ("Three drown in lake", "Two brothers and their cousin drowned in a lake near Malmo on Sunday."),
        ("Bank fined 7.1 million euros", "A judge fined the bank 4.2 million euros for 2021 and 2.9 million for 2022."),
        ("Painting sold for 4.6 million euros", "The painting, insured for 3 million euros, was sold for 4.6 million."),
        ("Plane drops 610 metres", "The plane was at 9,450 metres before it dropped 2,000 feet (610 m) in a minute."),
        ("Eight, not 70, died in factory", "Eight of the 110 people who were in the factory died, its owner said."),
        (
            "One train in five runs as 40,000 strike",
            "Some 20 percent of trains ran on Monday as 40,000 staff stopped work.",
        ),
    ],
)
def test_a_sum_another_toll_or_another_person_is_no_slip(title: str, text: str) -> None:
    assert "conflict" not in {outcome for _, outcome in said(title, text)}


def test_a_limit_is_held_against_a_limit() -> None:
    story = "Hale said it would buy up to 40 ships."
    assert "conflict" in {outcome for _, outcome in said("Hale to buy up to 10 ships", story)}
    assert "conflict" not in {outcome for _, outcome in said("Hale to buy up to 40 ships", story)}


def test_a_headline_that_was_edited_in_one_of_two_places_is_still_the_headline() -> None:
    text = "Norway lends 500 trucks to Latvia\n\nNorway has lent 100 trucks to Latvia, Oslo said."
    assert ("HED001", "conflict") in said("Norway lends 100 trucks to Latvia", text)


TWICE = (
    "Police said {} men were hurt in a gas explosion at a bakery in Lyon. The fire spread. "
    "Photo: {} men were hurt in a gas explosion at a bakery in Lyon."
)


def test_what_a_text_says_twice_in_the_same_words_has_to_agree() -> None:
    assert said(None, TWICE.format("12", "12")) == [("HED003", "consistent")]
    assert said(None, TWICE.format("12", "20")) == [("HED003", "conflict")]
    assert said(None, TWICE.format("12", "20 other")) == []
