"""What an explanation holds: every figure, alone or beside others, with the verdicts and the reason."""

import claimcheck
from claimcheck.cli.main import main

TEXTS = {
    "wire": "Norway said 350 soldiers will join 100 engineers in Latvia, bringing the total to 460. A storm killed 12 in Lyon.",
    "daily": "The storm left 15 people dead in Leeds.",
}


def test_nothing_is_explained_unless_asked_for() -> None:
    assert claimcheck.check(TEXTS).looked_at == ()


def test_every_figure_is_explained() -> None:
    report = claimcheck.Checker(claimcheck.Settings(explain=True)).check(TEXTS)
    told = {piece.claim for one in report.looked_at for piece in one.evidence}
    figures = {
        c.id for name, text in TEXTS.items() for c in claimcheck.extract(claimcheck.Document(id=name, text=text))
    }
    assert len(told) == report.coverage.numbers
    assert told <= figures
    sums = [one for one in report.looked_at if one.shape == "sum"]
    assert [one.rules for one in sums] == [("ARI001",)]


def test_a_figure_compared_with_nothing_stands_beside_the_one_that_came_nearest() -> None:
    report = claimcheck.Checker(claimcheck.Settings(explain=True)).check(
        {"wire": "The storm left 12 people dead in Lyon.", "daily": "The storm left 15 people dead in Leeds."}
    )
    (one,) = [one for one in report.looked_at if one.evidence[0].document == "wire"]
    assert [piece.text for piece in one.evidence] == ["12", "15"]
    assert one.reason == "in different places"
    assert one.relation is not None
    assert (one.relation.measure, one.relation.place) == ("same", "different")


def test_the_command_line_explains(tmp_path, capsys) -> None:
    for name, text in (
        ("a.txt", "The storm left 12 people dead in Lyon."),
        ("b.txt", "A storm left 15 dead in Leeds."),
    ):
        (tmp_path / name).write_text(text, encoding="utf-8")
    assert main(["check", "--explain", str(tmp_path)]) == 0
    told = capsys.readouterr().out
    assert "looked at:" in told
    assert "not compared: in different places" in told
    assert "different: place" in told
