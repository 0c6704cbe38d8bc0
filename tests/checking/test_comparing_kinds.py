"""Pairs of kinds that collections of labelled pairs seldom have: news of a firm, a vote, a match, a life, a law.

Each was written for this test. What is not settled as a reader would settle it, but not flagged either, is in the last list.
"""

from __future__ import annotations

import pytest

from claimcheck.checking.checker import Checker

CHECKER = Checker()

ENTAILED = [
    ("Marta Lindholm, 47, took over the mill in 2011.", "Marta Lindholm is 47 years old."),
    (
        "The council of Ghent approved the tram by 31 votes to 22.",
        "The council of Ghent approved the tram by 31 votes to 22.",
    ),
    ("Turnout in Namur was 61.4 per cent.", "Turnout in Namur was above 60 %."),
    (
        "The firm in Turin posted a profit of 4.2 million euros on sales of 61 million euros.",
        "The firm in Turin made a profit of €4.2m.",
    ),
    ("Shares of Brandt Mills fell 8 % to 42 euros.", "Shares of Brandt Mills fell to 42 euros."),
    ("The fire in Namur killed nine people and injured 31.", "The fire in Namur killed nine people."),
    ("The fire in Namur killed nine people and injured 31.", "31 people were hurt in the fire in Namur."),
    ("As of June 2019, the album has sold 1.2 million copies.", "The album has sold over one million copies."),
    ("The series ran for 5 seasons and 62 episodes.", "The series ran for 62 episodes."),
    (
        "Rosa Meyer scored 21 points in the final and 14 in the semi-final.",
        "Rosa Meyer scored 14 points in the semi-final.",
    ),
    ("The lake covers 54 square kilometres and is 91 metres deep.", "The lake is 91 m deep."),
    ("The town had 8,412 inhabitants in 2011 and 9,003 in 2021.", "The town had 9,003 inhabitants in 2021."),
    ("The stadium holds 41,837 people.", "The stadium holds about 42,000 people."),
    ("The stadium holds 41,837 people.", "The stadium holds nearly 42,000 people."),
    ("The bridge was built between 1931 and 1934.", "The bridge was finished before 1940."),
    ("Ida Brandt was born on 9 May 1911 in Lyon and died in 1988.", "Ida Brandt was born in May 1911."),
    ("The museum in Valletta has 12 rooms. The museum in Gozo has 8 rooms.", "The museum in Gozo has 8 rooms."),
    ("Of the 240 beds, 190 are taken.", "190 beds are taken."),
    ("Of the 240 beds, 190 are taken.", "The hospital has 240 beds."),
    ("Two trains and five buses were cancelled.", "Five buses were cancelled."),
    ("The tower is 90 metres tall.", "The tower is 295 feet tall."),
    ("The firm will cut 400 of its 5,200 jobs.", "The firm has 5,200 jobs."),
    ("The ferry closed 3 years ago.", "The ferry closed less than 5 years ago."),
    (
        "The airline carried 3.1 million passengers in May, up 6 % on April.",
        "The airline carried 3.1 million passengers in May.",
    ),
    ("Police arrested 14 people on Friday and 9 on Saturday.", "Police arrested 9 people on Saturday."),
    ("The mayor was elected in 2014 and re-elected in 2018.", "The mayor was re-elected in 2018."),
    ("The novel was written in 1931 and published in 1948.", "The novel was published in 1948."),
    ("The novel was written in 1931 and published in 1948.", "The novel was written in 1931."),
    ("Construction of the hall began in 2009 and was completed in 2012.", "The hall was completed in 2012."),
    ("In Bergen 41 % of voters backed the plan, in Oslo 37 %.", "In Oslo 37 % of voters backed the plan."),
    ("41 % of voters back the plan and 35 % oppose it.", "35 % of voters oppose the plan."),
    ("Unemployment in Spain fell from 12.4 % to 11.8 %.", "Unemployment in Spain is 11.8 %."),
    ("The song reached number four in Norway and number nine in Denmark.", "The song reached number nine in Denmark."),
    ("The brothers own 12 hotels in Italy and 3 in Malta.", "The brothers own 3 hotels in Malta."),
    ("He scored 11 goals in 30 matches for Lyon.", "He played 30 matches for Lyon."),
    ("The ship is 210 metres long and carries 1,900 passengers.", "The ship is 210 m long."),
    ("Three men, aged 21, 24 and 30, were charged.", "Three men were charged."),
    ("The company employs 900 people, 300 of them in Ghent.", "The company employs 300 people in Ghent."),
    ("The company employs 900 people, 300 of them in Ghent.", "The company employs more than 800 people."),
    (
        "The film cost $40 million and grossed $31 million in its opening weekend.",
        "The film had a budget of $40 million.",
    ),
    ("The bank raised its rate by 0.25 points to 4.5 %.", "The bank raised its rate to 4.5 %."),
    ("The treaty was signed in 1992 and took effect in 1993.", "The treaty took effect in 1993."),
    ("Sales of e-bikes rose 12 % to 45,000.", "Sales of e-bikes rose to 45,000."),
    ("The winner received 25,000 euros, the runner-up 10,000 euros.", "The runner-up received 10,000 euros."),
    ("The chain has 140 shops, most of them in Poland.", "The chain has 140 shops."),
    ("The chain has 140 shops, 95 of them in Poland.", "The chain has 95 shops in Poland."),
    ("The chain opened 12 shops last year and closed four.", "The chain closed four shops last year."),
    ("The vaccine was 92 % effective in adults and 78 % in children.", "The vaccine was 78 % effective in children."),
    ("The dam holds 2.4 million cubic metres.", "The dam holds more than 2 million cubic metres of water."),
    ("Two climbers died and five were rescued.", "Five climbers were rescued."),
    ("The choir was founded in 1952 and disbanded in 1999.", "The choir was disbanded in 1999."),
    ("The wolf pack has seven members, three of them pups.", "The wolf pack has three pups."),
    ("The bus was carrying 44 pupils and three teachers when it crashed.", "There were 44 pupils on the bus."),
    ("Inflation eased to 2.9 % in May from 3.4 % in April.", "Inflation was 3.4 % in April."),
    ("Inflation eased to 2.9 % in May from 3.4 % in April.", "Inflation was 2.9 % in May."),
    ("Marta Lindholm holds 51 % of the shares, Jonas Weber 20 %.", "Jonas Weber holds 20 % of the shares."),
    ("The orchestra played 62 concerts, 14 of them abroad.", "The orchestra played 14 concerts abroad."),
    ("The road is 120 kilometres long.", "The road is 75 miles long."),
    ("The village lies 640 metres above the sea.", "The village lies 640 m above sea level."),
]

CONTRADICTED = [
    ("Marta Lindholm, 47, took over the mill in 2011.", "Marta Lindholm is 52 years old."),
    ("Marta Lindholm, 47, took over the mill in 2011.", "Marta Lindholm took over the mill in 2013."),
    (
        "Jonas Weber won the seat with 12,418 votes, 312 more than Ida Brandt.",
        "Jonas Weber won the seat with 12,814 votes.",
    ),
    (
        "The council of Ghent approved the tram by 31 votes to 22.",
        "The council of Ghent approved the tram by 33 votes to 22.",
    ),
    ("Turnout in Namur was 61.4 per cent.", "Turnout in Namur was 64.1 per cent."),
    (
        "The firm in Turin posted a profit of 4.2 million euros on sales of 61 million euros.",
        "The firm in Turin had sales of 71 million euros.",
    ),
    ("Rents in Oslo rose 3.1 percent last year.", "Rents in Oslo rose 1.3 percent last year."),
    ("Rents in Oslo rose 3.1 percent last year.", "Rents in Oslo fell 3.1 percent last year."),
    ("Shares of Brandt Mills fell 8 % to 42 euros.", "Shares of Brandt Mills fell to 48 euros."),
    ("The fire in Namur killed nine people and injured 31.", "The fire in Namur killed 31 people."),
    ("The fire in Namur killed nine people and injured 31.", "The fire in Namur injured more than 40 people."),
    ("By 3 May, 210 cases had been confirmed in Malta.", "By 7 May, fewer than 200 cases had been confirmed in Malta."),
    ("By 3 May, 210 cases had been confirmed in Malta.", "By 1 May, more than 250 cases had been confirmed in Malta."),
    (
        "As of June 2019, the album has sold 1.2 million copies.",
        "By June 2019, the album had sold more than 1.3 million copies.",
    ),
    ("The third season of the show has 12 episodes.", "The third season of the show has 10 episodes."),
    ("Rosa Meyer scored 21 points in the final.", "Rosa Meyer scored 24 points in the final."),
    ("Rosa Meyer finished third in 2:31:07.", "Rosa Meyer finished second."),
    ("Rosa Meyer has won 14 titles, 9 of them on clay.", "Rosa Meyer has won fewer than 10 titles."),
    ("The lake covers 54 square kilometres and is 91 metres deep.", "The lake covers 45 square kilometres."),
    ("The town had 8,412 inhabitants in 2011 and 9,003 in 2021.", "In 2011 the town had 9,003 inhabitants."),
    ("The stadium holds 41,837 people.", "The stadium holds about 52,000 people."),
    ("Ida Brandt was born on 9 May 1911 in Lyon and died in 1988.", "Ida Brandt died in 1986."),
    ("The law took effect on 1 July 2018.", "The law took effect on 1 June 2018."),
    ("The museum in Valletta has 12 rooms. The museum in Gozo has 8 rooms.", "The museum in Gozo has 12 rooms."),
    ("The choir has 22 women and 17 men.", "The choir has 22 men."),
    ("Tickets cost between 12 and 20 euros.", "Tickets cost more than 25 euros."),
    ("Trains run every 20 minutes.", "Trains run every 15 minutes."),
    ("The tower is 90 metres tall.", "The tower is 350 feet tall."),
    ("A litre of milk costs 1.10 euros.", "A litre of milk costs 1.40 euros."),
    ("The firm will cut 400 of its 5,200 jobs.", "The firm will cut 500 jobs."),
    ("Exports doubled from 40 to 80 million tonnes.", "Exports rose to 90 million tonnes."),
    ("It is the second largest port in Belgium.", "It is the third largest port in Belgium."),
    ("The ferry closed 3 years ago.", "The ferry closed more than 5 years ago."),
    ("The plane carried 132 passengers and nine crew.", "There were 151 people on board."),
    (
        "The airline carried 3.1 million passengers in May, up 6 % on April.",
        "The airline carried 3.4 million passengers in May.",
    ),
    ("The mayor was elected in 2014 and re-elected in 2018.", "The mayor was re-elected in 2019."),
    ("Construction of the hall began in 2009 and was completed in 2012.", "Construction of the hall began in 2012."),
    ("In Bergen 41 % of voters backed the plan, in Oslo 37 %.", "In Oslo 41 % of voters backed the plan."),
    ("The song reached number four in Norway.", "The song reached number three in Norway."),
    ("He scored 11 goals in 30 matches for Lyon.", "He scored 12 goals in 30 matches for Lyon."),
    ("The quake had a magnitude of 6.3 and killed 40 people.", "The quake had a magnitude of 6.8."),
    ("The bank raised its rate by 0.25 points to 4.5 %.", "The bank raised its rate to 4.75 %."),
    ("Ten of the 16 teams qualified.", "Eleven of the 16 teams qualified."),
    ("The treaty was signed in 1992 and took effect in 1993.", "The treaty was signed in 1993."),
    ("More than 40 flats were damaged.", "Fewer than 30 flats were damaged."),
    ("Up to 40 flats were damaged.", "At least 50 flats were damaged."),
    ("Two climbers died and five were rescued.", "Five climbers died."),
    ("The choir was founded in 1952 and disbanded in 1999.", "The choir was founded in 1955."),
    ("The first train leaves at 5.40 and the last at 23.10.", "The first train leaves at 6.10."),
    ("The wolf pack has seven members, three of them pups.", "The wolf pack has eight members."),
    ("Inflation eased to 2.9 % in May from 3.4 % in April.", "Inflation was 3.4 % in May."),
    ("The ministry counted 2,300 refugees, twice as many as in 2015.", "The ministry counted 2,800 refugees."),
    ("Prices start at 15 euros.", "Prices start at 18 euros."),
    ("The judge sentenced him to six years in prison.", "He was sentenced to eight years in prison."),
]

LEFT_OPEN = [
    ("Turnout in Namur was 61.4 per cent.", "Turnout in Antwerp was 64.1 per cent."),
    (
        "The firm in Turin posted a profit of 4.2 million euros on sales of 61 million euros.",
        "The firm in Turin spent 9 million euros on a new plant.",
    ),
    ("The fire in Namur killed at least nine people.", "The fire in Namur killed eleven people."),
    ("By 3 May, 210 cases had been confirmed in Malta.", "By 7 May, 260 cases had been confirmed in Malta."),
    (
        "On 3 May, 210 patients were in hospital in Malta.",
        "On 7 May, fewer than 200 patients were in hospital in Malta.",
    ),
    ("The third season of the show has 12 episodes.", "The second season of the show has 10 episodes."),
    ("Chapter 4 of the report has 31 pages.", "Chapter 5 of the report has 28 pages."),
    ("The town had 8,412 inhabitants in 2011 and 9,003 in 2021.", "The town had 7,950 inhabitants in 2001."),
    ("Dozens of boats sank off Malta.", "40 boats sank off Malta."),
    ("Half of the 60 pupils speak French.", "30 pupils speak French."),
    ("Ida Brandt was born on 9 May 1911 in Lyon and died in 1988.", "Ida Brandt married in 1936."),
    ("The law took effect on 1 July 2018.", "The law was passed on 14 March 2018."),
    ("The strike did not affect 12 of the 40 ferries.", "The strike affected 12 ferries."),
    ("Tickets cost between 12 and 20 euros.", "Tickets cost 15 euros."),
    ("The town plans to build 300 flats.", "The town has built 250 flats."),
    ("The clinic reported 14 new cases on Monday.", "The clinic has 90 cases."),
    ("It is the second largest port in Belgium.", "It is the 30th largest port in Europe."),
    (
        "The airline carried 3.1 million passengers in May, up 6 % on April.",
        "The airline carried 2.9 million passengers in April.",
    ),
    ("Police arrested 14 people on Friday and 9 on Saturday.", "Police arrested 23 people over the weekend."),
    ("Ida Brandt earns 4,100 euros a month.", "Ida Brandt earns 49,200 euros a year."),
    ("The novel was written in 1931.", "The novel was published in 1934."),
    ("The hall was completed in 2012.", "The hall was opened in 2013."),
    ("Unemployment in Spain fell to 11.8 % in June.", "Unemployment in Spain was 12.4 % in March."),
    ("Unemployment in Spain fell to 11.8 % in June.", "Unemployment in Portugal was 6.4 % in June."),
    ("The song reached number four in Norway and number nine in Denmark.", "The song reached number two in Sweden."),
    ("He scored 11 goals in 30 matches for Lyon.", "He scored 17 goals in 41 matches for Turin."),
    ("The ship is 210 metres long and carries 1,900 passengers.", "The ship has a crew of 640."),
    ("The quake struck at a depth of 10 km.", "The quake struck 45 km west of Lima."),
    (
        "The film cost $40 million and grossed $31 million in its opening weekend.",
        "The film grossed $118 million worldwide.",
    ),
    ("The festival drew 60,000 visitors last year.", "The festival expects 70,000 visitors this year."),
    ("The river rose 2 metres overnight.", "The river is 6 metres deep."),
    ("Her first novel sold 8,000 copies.", "Her second novel sold 21,000 copies."),
    ("Room 12 has two beds.", "Room 14 has three beds."),
    ("Flight 212 carried 90 passengers.", "Flight 214 carried 120 passengers."),
    ("Sales of e-bikes rose 12 % to 45,000.", "Sales of cars rose 4 % to 91,000."),
    ("Piet Claes was 19 when he joined the club in 2003.", "Piet Claes left the club in 2009."),
    ("The dam holds 2.4 million cubic metres.", "The dam is 31 metres high."),
    ("In the first half Turin had 61 % of the ball.", "In the second half Turin had 45 % of the ball."),
    ("The museum is open 300 days a year and has 50,000 visitors.", "The museum has 45,000 objects."),
    ("Heat records fell in 12 towns on Sunday.", "Heat records fell in nine towns on Monday."),
    ("The bus was carrying 44 pupils and three teachers when it crashed.", "Three pupils were killed."),
    ("The road is 120 kilometres long.", "A section of 12 kilometres of the road is closed."),
]

NEVER_A_CONFLICT = [
    # not settled as a reader would, but not flagged either
    ("Some 3,000 people marched through Lyon.", "2,950 people marched through Lyon."),
    ("Of the 240 beds, 190 are taken.", "50 beds are free."),
    ("The choir has 22 women and 17 men.", "The choir has 39 members."),
    ("The trial lasted three weeks.", "The trial lasted 21 days."),
    ("Exports doubled from 40 to 80 million tonnes.", "Exports rose to 80 million tonnes."),
    ("The brothers own 12 hotels in Italy and 3 in Malta.", "The brothers own 15 hotels."),
    ("Ten of the 16 teams qualified.", "16 teams took part."),
    ("About 300 of the 1,200 homes lost power.", "1,200 homes lost power."),
    ("Piet Claes was 19 when he joined the club in 2003.", "Piet Claes joined the club in 2003 at the age of 19."),
    (
        "The budget of the city is 1.9 billion euros, of which 300 million go to schools.",
        "The city spends 300 million euros on schools.",
    ),
    ("Every third household has a dog.", "A third of households have a dog."),
    ("The museum is open 300 days a year and has 50,000 visitors.", "The museum has 50,000 visitors a year."),
]


@pytest.mark.parametrize(("premise", "hypothesis"), ENTAILED)
def test_what_a_reader_takes_from_the_premise_is_entailed(premise: str, hypothesis: str) -> None:
    assert CHECKER.compare(premise, hypothesis).verdict == "entailment"


@pytest.mark.parametrize(("premise", "hypothesis"), CONTRADICTED)
def test_what_cannot_stand_beside_the_premise_contradicts(premise: str, hypothesis: str) -> None:
    assert CHECKER.compare(premise, hypothesis).verdict == "contradiction"


@pytest.mark.parametrize(("premise", "hypothesis"), LEFT_OPEN)
def test_what_is_said_of_something_else_is_neutral(premise: str, hypothesis: str) -> None:
    assert CHECKER.compare(premise, hypothesis).verdict == "neutral"


@pytest.mark.parametrize(("premise", "hypothesis"), [*ENTAILED, *LEFT_OPEN])
def test_a_text_that_repeats_itself_flags_nothing_more(premise: str, hypothesis: str) -> None:
    assert CHECKER.compare(f"{premise} {premise}", hypothesis).verdict != "contradiction"


@pytest.mark.parametrize(("premise", "hypothesis"), NEVER_A_CONFLICT)
def test_what_is_hard_to_settle_is_not_flagged(premise: str, hypothesis: str) -> None:
    assert CHECKER.compare(premise, hypothesis).verdict != "contradiction"
