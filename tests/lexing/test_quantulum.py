"""The oracle for rare units is asked seldom and believed less."""

import subprocess
import sys
import threading
import time

import pytest

from claimcheck.lexing.figures import find_figures
from claimcheck.lexing.quantulum import rare_unit


def run(code):
    """The last word that fresh Python prints for the code."""
    done = subprocess.run([sys.executable, "-W", "error", "-c", code], capture_output=True, text=True, check=True)
    return done.stdout.strip()


def test_ordinary_news_does_not_load_it():
    code = (
        "import sys; from claimcheck.lexing.figures import find_figures as f;"
        "f('Some 350 troops cost $8 million, 12 percent more, for 30 km; 3G, 4x4, 50s, 13 parameters, 5 programs');"
        "print('quantulum3' in sys.modules)"
    )
    assert run(code) == "False"


def test_its_first_use_takes_less_than_a_second_and_leaves_typeguard_alone():
    code = (
        "import time, typeguard; kept = typeguard.typechecked;"
        "from claimcheck.lexing.quantulum import rare_unit;"
        "start = time.process_time(); unit, length = rare_unit('sieverts an hour');"
        "print(unit.name, length, time.process_time() - start < 1, typeguard.typechecked is kept)"
    )
    assert run(code) == "sievert 8 True True"


@pytest.mark.parametrize(
    ("words", "name"),
    [("kilopascals of", "kilopascal"), ("MeV", "megaelectronvolt"), ("petabytes", "petabyte"), ("lumens", "lumen")],
)
def test_rare_units_are_known(words, name):
    unit, _ = rare_unit(words)
    assert unit.name == name


@pytest.mark.parametrize(
    "words", ["troops", "a migrant", "cents at", "FA Cup", "parameters", "programs", "migrants an", "gross", "bit", ""]
)
def test_ordinary_words_are_no_units(words):
    assert rare_unit(words) is None


def test_many_threads_may_ask_at_once():
    found = []
    threads = [threading.Thread(target=lambda: found.append(rare_unit("becquerels"))) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert {answer[0].name for answer in found} == {"becquerel"}


def test_a_figure_takes_its_rare_unit():
    (figure,) = find_figures("Inspectors measured 40 kilopascals in Bremen.")
    assert (figure.unit, figure.counted) == ("kilopascal", None)


def test_a_long_text_of_rare_units_stays_cheap():
    start = time.process_time()
    find_figures("7 kilopascals " * 2_000)
    assert time.process_time() - start < 3
