"""An attribute is worked out when it is first asked for, and never again."""

from claimcheck.text.once import Once


class Counter:
    def __init__(self) -> None:
        self.asked = 0

    @Once
    def answer(self) -> int:
        """How often it was worked out."""
        self.asked += 1
        return self.asked


def test_it_is_worked_out_once_for_each_owner() -> None:
    one, other = Counter(), Counter()
    assert (one.answer, one.answer, one.asked) == (1, 1, 1)
    assert (other.asked, other.answer) == (0, 1)
