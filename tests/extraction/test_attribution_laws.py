"""What holds of every attribution, whatever the marks, the names and the paragraphs around it."""

from hypothesis import given
from hypothesis import strategies as st

from claimcheck.claims.claim import AttributedClaim
from claimcheck.extraction.attributed import attributed
from claimcheck.text.document import Document
from claimcheck.text.sentences import sentences

MARKS = [
    ("\u201c", "\u201d"),
    ('"', '"'),
    ("\u2018", "\u2019"),
    ("'", "'"),
    ("\u00ab", "\u00bb"),
    ("\u201e", "\u201c"),
    ("``", "''"),
]
NAMES = ["Anna Keller", "Paul Hale", "Clara Voss", "Mark Orlov"]
QUOTED = ["We are ready for it,", "It will be late again,", "Is it safe for us?", "Nobody told me that,"]
BACKDROPS = [
    "The rain went on in the valley.",
    "The road to Leeds was closed for the night, and the river rose.",
    "It was the third flood of the year.",
]

marks = st.sampled_from(MARKS)
quoted = st.sampled_from(QUOTED)
names = st.sampled_from(NAMES)
backdrops = st.lists(st.sampled_from(BACKDROPS), max_size=2)


def read(text: str) -> tuple[AttributedClaim, ...]:
    return attributed(Document(text=text), sentences(text))


def told(text: str) -> list[tuple[str | None, str | None, list[str]]]:
    return [
        (
            c.speaker.text if c.speaker else None,
            c.speaker.name if c.speaker else None,
            [s.slice(text) for s in c.content],
        )
        for c in read(text)
    ]


@given(marks, quoted, names)
def test_every_style_of_marks_is_read_alike(pair: tuple[str, str], words: str, name: str) -> None:
    text = f"{pair[0]}{words}{pair[1]} {name} said."
    assert told(text) == [(name, name, [f"{pair[0]}{words}{pair[1]}"])]


_PIECES = st.sampled_from(
    [mark for pair in MARKS for mark in pair]
    + [
        "Anna Keller",
        "said",
        "that",
        "he",
        "told",
        "the Times",
        ".",
        ",",
        ":",
        "\n\n",
        "-",
        "claim",
        "to",
        "for",
        "was late",
    ]
)


@given(st.lists(_PIECES, max_size=30).map(" ".join))
def test_spans_are_exact_and_no_content_runs_over_a_paragraph(text: str) -> None:
    for claim in read(text):
        assert claim.content
        assert claim.span is not None
        assert claim.span.slice(text) == claim.text
        assert all("\n\n" not in span.slice(text) for span in claim.content)
        assert all(0 <= span.start < span.end <= len(text) for span in claim.content)
        for voice in (claim.speaker, claim.relay, claim.origin):
            assert voice is None or voice.span is None or voice.span.slice(text) == voice.text


@given(marks, quoted, st.lists(names, min_size=2, max_size=2, unique=True))
def test_another_name_changes_nothing_but_the_name(pair: tuple[str, str], words: str, two: list[str]) -> None:
    first, second = two
    text = f"{pair[0]}{words}{pair[1]} {first} said. The bridge was safe, {first} added, and it would stay open."
    before = [(who, name, content) for who, name, content in told(text)]
    after = told(text.replace(first, second))
    assert after == [(second if who == first else who, second if name == first else name, c) for who, name, c in before]


@given(marks, quoted, names, backdrops, backdrops)
def test_paragraphs_around_it_change_no_attribution(
    pair: tuple[str, str], words: str, name: str, above: list[str], below: list[str]
) -> None:
    paragraph = f"{name} said the bridge was safe. {pair[0]}{words}{pair[1]} {name} added."
    assert told("\n\n".join([*above, paragraph, *below])) == told(paragraph)
