"""Numbers that name, number or rank things are no quantities."""

import pytest

from claimcheck.lexing.figures import find_figures
from claimcheck.text.folding import fold

_TEXTS = """
[telephone]
Call 020 7946 0018 or +44 20 7946 0018.
Call (212) 555-0147 or 555-1234 now.
Ring 0800 1111.
Phone 1-800-555-0199.
Call (253) 288-7403 or leave tips at (800) TIP-3333.
[addresses]
He lives at 10 Downing Street.
The shop at 221B Baker Street closed.
It is at 1600 Pennsylvania Avenue NW.
Zip code 90210.
[sections]
Section 427 applies.
He was charged under Section 230.
They triggered Article 50.
Rule 41 and Title 42 apply.
See Chapter 11.
[models]
She bought an iPhone 11.
A Boeing 737 landed and an Airbus A320 left.
The 737 Max was grounded.
Boeing put off its 737 replacement, and the first flight of the 777 was late.
A Mini One stood there.
He carried a .44 revolver.
A Galaxy S21 and a Porsche 911.
[names with numbers]
Since 9/11 much has changed.
It is a Catch-22.
It is open 24/7.
He went to Room 101 with WD-40.
Area 51 and Studio 54.
The plant at Three Mile Island was shut.
He won the Le Mans 24 Hours.
The rapper 50 Cent sang, and so did 50 Cent's friends.
They called him a two-bit lawyer.
The talks at COP 26 went on.
On match-day 22 he was back.
It filed under chapter 11 of the bankruptcy laws.
[items of a list]
The plan is: 1) jobs for all, 2) lower taxes, and 3) better schools.
It is about (1) jobs, (2) taxes and (3) schools.
[indices]
The S&P 500 fell.
The FTSE 100, the CAC 40 and the Nikkei 225 fell.
A Fortune 500 firm.
[groups]
The G20 met the G7.
Leaders of the Group of 20 met.
The Big Four firms.
The Five Eyes alliance met.
The Big Ten met.
[versions]
Version 2.3.1 is out.
It runs on Android 12 and Windows 10.
An Xbox 360 and a PlayStation 5.
[addresses of machines]
See https://example.org/2021/05/12/story-300?id=77.
See doi:10.1000/182 there.
It is 192.168.0.1 here.
[journeys]
Flight 370 vanished.
Flight MH370 vanished.
He flew on BA 117.
Take Route 66, the M25 and Interstate 95.
The number 42 bus.
[notes]
He left in spring.[33] She stayed.[4][5]
It is heard at the :44 mark.
[days in words]
It is due on February five.
[races]
Formula 1 is back.
Formula One is back.
The Indy 500 and the Daytona 500.
[illness]
He has Type 2 diabetes.
It causes COVID-19 and Covid-19.
H1N1 spread.
[scripture]
She read Psalm 23 aloud.
Verse 12.
Act 2, scene 3.
[shirts and ranks]
No. 7 scored.
He wore No 23.
He ranked fifth and is No. 3 in the world.
It came 5th.
A top 10 hit.
The third man.
[arms]
The F-16, the MiG-29 and a B-52 flew.
The T-72 and the S-400.
[levels]
Level 3 lockdown.
A category 4 storm.
World War 2.
Super Bowl 50.
Resolution 1441 was passed.
[letters behind]
The 5G network.
A 4K video.
MP3 and HTML5.
CO2 rose.
[books]
ISBN 978-3-16-148410-0 is the book.
"""
_ROWS = [line for line in _TEXTS.strip().splitlines() if not line.startswith("[")]


@pytest.mark.parametrize("text", _ROWS)
def test_a_number_that_names_is_no_quantity(text):
    assert find_figures(fold(text)) == []


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("He flew 370 people to Lyon.", 370),
        ("A group of 20 people met.", 20),
        ("The firm has 737 jets.", 737),
        ("Some 500 firms failed.", 500),
        ("They made 50 articles.", 50),
        ("It has 24 rooms.", 24),
        ("The index fell 777 to the floor.", 777),
        ("They sang for 24 Hours.", 24),
        ("A 12 Volt battery burned.", 12),
        ("The ticket was 50 cents.", 50),
        ("He wrote of the arrests of [12] people.", 12),
        ("One man came.", 1),
        ("Sales neared the seven million barrier.", 7_000_000),
        ("ONE MILLION PEOPLE MARCH IN OSLO", 1_000_000),
        ("HULL BANK LOSES TWO BILLION DLRS", 2_000_000_000),
        ("He put in an amount of 35000.", 35000),
    ],
)
def test_the_same_numbers_count_where_they_count(text, value):
    (figure,) = find_figures(text)
    assert figure.value == value


@pytest.mark.parametrize("text", ["The key 5e40 was read.", "It was shown on One "])
def test_what_is_cut_short_or_far_too_large_raises_nothing(text):
    assert all(figure.value is None or figure.value > 5 for figure in find_figures(text))
