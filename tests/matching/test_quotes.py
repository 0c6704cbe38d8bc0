"""Two tellings of one quotation: what counts as altered, what is habit, and who is said to have spoken."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck import Checker, Document, Finding, Settings

CHECKER = Checker(Settings(select=("ATT001", "ATT002")))
SAID = "Any retreat from the old harbour now would be a huge mistake for the whole town"
WORDS = tuple(SAID.split())


def told(*texts: str, names: tuple[str, ...] = ("wire", "daily", "post")) -> tuple[Finding, ...]:
    """What is reported of the texts that cannot stand."""
    documents = [Document(id=name, text=text) for name, text in zip(names, texts, strict=False)]
    return tuple(f for f in CHECKER.check(documents).findings if f.outcome == "conflict")


def said(words: str, who: str = "Anna Keller") -> str:
    """A sentence that quotes these words."""
    return f"“{words},” {who} said on Monday."


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (SAID, "a huge mistake for the whole town"),
        (SAID, "Any retreat from the old harbour now would be ... a huge mistake for the whole town"),
        (SAID, "Any retreat from [it] now would be a huge mistake for the whole town"),
        (SAID, "Any retreat from the old harbor now would, you know, be a huge mistake for the whole town"),
        ("We don't want 12 ships in the harbour this winter", "We do not want twelve ships in the harbour this winter"),
        (
            "The mill can't organise the co-operation alone, it's late",
            "The mill cannot organize the cooperation alone, it is late",
        ),
        (
            "We will meet Zelenskiy in the harbour on Friday night",
            "We will meet Zelensky in the harbour on Friday night",
        ),
    ],
)
def test_habits_of_quoting_are_no_alteration(left: str, right: str) -> None:
    assert told(said(left), said(right)) == ()


@pytest.mark.parametrize("style", ["“{}”", '"{}"', "‘{}’", "«{}»"])
def test_every_style_of_quotation_marks_is_compared(style: str) -> None:
    changed = SAID.replace("huge", "massive")
    (finding,) = told(said(SAID), f"{style.format(changed + ',')} Anna Keller said on Monday.")
    assert [piece.text for piece in finding.evidence] == ["huge", "massive"]
    assert [(repair.old, repair.new) for repair in finding.repairs] == [("huge", "massive"), ("massive", "huge")]


def test_a_form_that_repeats_itself_with_a_word_changed_is_no_altered_quotation() -> None:
    line = "The form says: “The clerk at the desk may enable {} for the whole town.”"
    assert told(f"{line.format('parking')}\n\n{line.format('fishing')}") == ()


def test_words_that_begin_many_a_statement_make_no_two_tellings() -> None:
    one = said("Until you have stood there, you don't know what it's like to run a harbour in a storm")
    other = said("I don't know what it's going to take", "Jon Berg")
    assert told(one, other) == ()


@given(st.integers(0, len(WORDS) - 1), st.sampled_from(["granite", "yesterday", "Lyon"]))
def test_any_one_changed_word_is_shown_and_nothing_else(at: int, word: str) -> None:
    changed = " ".join((*WORDS[:at], word, *WORDS[at + 1 :]))
    (finding,) = told(said(SAID), said(changed))
    assert finding.rule == "ATT001"
    assert [piece.text for piece in finding.evidence] == [WORDS[at], word]


@given(st.integers(1, len(WORDS) - 1))
def test_a_word_put_in_is_shown_beside_the_word_before(at: int) -> None:
    changed = " ".join((*WORDS[:at], "never", *WORDS[at:]))
    (finding,) = told(said(SAID), said(changed))
    assert [piece.text for piece in finding.evidence] == [WORDS[at - 1], f"{WORDS[at - 1]} never"]


def test_an_article_that_differs_is_a_warning() -> None:
    (finding,) = told(said(SAID), said(SAID.replace("a huge", "the huge")))
    assert (finding.rule, finding.severity) == ("ATT001", "warning")


def test_two_statements_of_one_speaker_are_not_one() -> None:
    assert (
        told(
            said("We will keep the harbour open for the winter"),
            said("We will keep the schools and the clinics closed"),
        )
        == ()
    )


def test_a_turn_of_phrase_in_two_mouths_is_nothing() -> None:
    assert (
        told(said("It was a great day for all of us"), said("It was a long day for all of them", "Peter Marsh")) == ()
    )


def test_who_is_quoted_word_for_word_is_not_altered_by_a_second_statement() -> None:
    other = SAID.replace("huge", "costly").replace("retreat", "departure")
    assert told(said(SAID), f"{said(SAID)} Earlier she was milder. {said(other)}") == ()


@pytest.mark.parametrize(
    "who", ["she", "the mayor's spokesman", "Kellar", "the town council", "residents", "A. Keller"]
)
def test_only_two_named_people_are_two_speakers(who: str) -> None:
    assert told(said(SAID), said(SAID, who)) == ()


def test_one_quotation_given_to_two_people_names_both() -> None:
    (finding,) = told(said(SAID), said(SAID, "Peter Marsh"))
    assert finding.rule == "ATT002"
    assert "Anna Keller" in finding.message
    assert "Peter Marsh" in finding.message


def test_a_statement_told_by_many_papers_is_shown_once_for_each_wording() -> None:
    papers = [Document(id=f"paper-{number}", text=said(SAID)) for number in range(60)]
    papers.append(Document(id="odd", text=said(SAID.replace("huge", "massive"))))
    assert len([f for f in CHECKER.check(papers).findings if f.outcome == "conflict"]) == 1


@given(st.text(alphabet="ab \"'“”‘’[]().…-\n", max_size=80), st.text(alphabet="ab \"'“”‘’[]().…-\n", max_size=80))
def test_no_marks_raise(left: str, right: str) -> None:
    told(left, right)


def test_a_small_word_that_opens_two_sentences_makes_them_no_one_sentence() -> None:
    assert not told(
        said("They guarded their own record in this matter. They did nothing to save the mayor"),
        said("Instead they walked away from the plan. They guarded their own record in this matter"),
    )


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Harrow", "Harrow chairman Peter Marsh"),
        ("Goldman Sachs", "Peter Marsh"),
        ("Scotland Yard", "Commander Peter Marsh"),
        ("Manchester United", "manager Peter Marsh"),
        ("Red Cross", "Peter Marsh"),
        ("White House spokesman Peter Marsh", "President Anna Keller"),
        ("the White House", "White House press secretary Peter Marsh"),
        ("Norway", "Foreign Minister Anna Keller"),
        ("the Foreign Ministry", "Foreign Minister Anna Keller"),
    ],
)
def test_who_speaks_for_another_is_no_second_speaker(one: str, other: str) -> None:
    assert told(said(SAID, one), said(SAID, other)) == ()
    assert told(said(SAID, other), said(SAID, one)) == ()


def test_two_spokesmen_are_two_speakers() -> None:
    one, other = (said(SAID, f"Kremlin spokesman {name}") for name in ("Paul Hale", "Peter Marsh"))
    assert [finding.rule for finding in told(one, other)] == ["ATT002"]


@pytest.mark.parametrize(("words", "who"), [(SAID.replace("huge", "massive"), "Anna Keller"), (SAID, "Peter Marsh")])
def test_a_telling_that_differs_from_many_is_shown_once(words: str, who: str) -> None:
    cuts = (SAID, f"{SAID} and its mill", SAID.removesuffix(" town"), SAID.removeprefix("Any "))
    texts = [said(cut, speaker) for cut in cuts for speaker in ("Anna Keller", "Mayor Anna Keller")]
    names = tuple(f"text-{at}" for at in range(len(texts) + 1))
    assert len(told(*texts, said(words, who), names=names)) == 1
