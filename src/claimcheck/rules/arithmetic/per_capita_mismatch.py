"""ARI007 per-capita-mismatch."""

from collections.abc import Iterable, Iterator, Sequence
from decimal import Context, Decimal
from typing import NamedTuple

from claimcheck.claims.claim import NumericClaim
from claimcheck.claims.interval import Interval
from claimcheck.claims.magnitude import tens_apart
from claimcheck.claims.per_share import Period, agreed, odd_count, standing, unexcused
from claimcheck.claims.precision import significant_digits
from claimcheck.claims.repairing import slip
from claimcheck.claims.writing import like, reach
from claimcheck.findings.finding import Fix, Remark
from claimcheck.findings.wording import figure, measured, term, unit_behind
from claimcheck.matching.subjects import Group
from claimcheck.rules import rule
from claimcheck.rules.tolerances import Tolerances


@rule(
    code="ARI007",
    name="per-capita-mismatch",
    since="0.1",
    severity="warning",
    shapes=("share", "shares"),
    where="within",
)
def per_capita_mismatch(group: Group[NumericClaim], tolerances: Tolerances) -> Iterator[Remark]:
    """An amount, the number that share it and what comes to each of them do not agree.

    The text has to say that it is an average or what each has; tables of company results say it by their rows. Averages
    may be medians, so that some slack is allowed and the finding is a question.

    Dividends on preferred shares come off the earnings before they are shared out. So a profit a share that is too low,
    or a loss a share that is too high, is flagged only where another period of the column leaves no room for them, or
    where a figure is a power of ten off. Where a table does not say how many shares there are, three other columns and
    periods have to agree on it; where it mentions preferred shares, or says how its figures a share were reckoned, that
    is left alone.

    Flags:

        wire: The [[3,500]] workers are paid [[$51 million]], about [[$44,000]] each.

        wire: Norvale Corp 2nd qtr net

            Shr [[90]] cts vs 40 cts

            Net [[3,450,000]] vs 3,120,000

            Avg shrs [[6,841,638]] vs 7,651,505

    Passes:

        wire: The 3,500 workers are paid $155 million, about $44,000 each.

        wire: The 3,500 workers are paid $155 million, an average of about $44,000.

        wire: Norvale Corp 2nd qtr net

            Shr one ct vs 40 cts

            Net 98,000 vs 3,120,000

            Avg shrs 6,841,638 vs 7,651,505

    Skips:

        wire: The 3,500 workers are paid $51 million. A doctor earns about $44,000.
    """
    if group.shape == "shares":
        yield from _table(_cells(group), tolerances)
        return
    each, number = group.terms
    yield from _said(_Cell(each, group.total, number, _period(each, group.total, number)), tolerances)


class _Cell(NamedTuple):
    """One column of one period, or one sentence: the claims, and what they come to."""

    each: NumericClaim
    amount: NumericClaim
    number: NumericClaim | None
    period: Period

    @property
    def members(self) -> tuple[NumericClaim, ...]:
        claims = (self.each, self.number, self.amount)
        return tuple(claim for claim in claims if claim is not None)


def _cells(group: Group[NumericClaim]) -> list[_Cell]:
    by_id = {claim.id: claim for claim in group.members}
    cells: list[_Cell] = []
    for each, sign, column in zip(group.terms, group.signs, group.origins, strict=True):
        amount, number = by_id.get(each.share_of or ""), by_id.get(each.shared_by or "")
        if amount is not None:
            period = _period(each, amount, number)._replace(loss=sign < 0, column=column, at=len(cells))
            cells.append(_Cell(each, amount, number, period))
    return cells


def _period(each: NumericClaim, amount: NumericClaim, number: NumericClaim | None) -> Period:
    among = None if number is None else number.quantity.interval
    return Period(_in_coin(each, amount), amount.quantity.interval, among)


def _said(cell: _Cell, tolerances: Tolerances) -> Iterator[Remark]:
    """What a sentence says of each of them."""
    comes_to = cell.period.amount.over(cell.period.shared_by or Interval())
    if comes_to is None or cell.each.quantity.value is None:
        return
    if comes_to.stretched(tolerances.shared_out).meets(cell.period.each):
        yield _agreeing(cell)
    else:
        yield _parted(cell, ())


def _table(cells: Sequence[_Cell], tolerances: Tolerances) -> Iterator[Remark]:
    """Every column of every period, by its own number of shares or by that of the others."""
    slack, bare = tolerances.shared_out, dict[int, _Cell]()
    for at, cell in enumerate(cells):
        others = [*cells[:at], *cells[at + 1 :]]
        periods = [other.period for other in others]
        count = cell.period.shared_by if cell.number is not None else agreed(periods, slack)
        found = "open" if count is None else standing(cell.period, count, periods, slack)
        if found == "holds" and cell.number is not None:
            yield _agreeing(cell)
        elif found == "holds":
            if before := bare.get(cell.period.column):
                yield _borne_out(before, cell)
            bare[cell.period.column] = cell
        elif count is None or cell.period.amount.over(count) is None:
            continue
        elif cell.number is not None and (found == "broken" or _one_slip(cell, others, count, slack)):
            yield _parted(cell, others)
        elif found == "broken":
            yield _outlier(cell, count, others)


def _one_slip(cell: _Cell, others: Sequence[_Cell], count: Interval, slack: Decimal) -> bool:
    """What deductions might explain is more likely one slip: a figure has lost a place, is the odd one out, or is mistyped.

    The last two where the other column has no deduction either, if there is no other period to tell.
    """
    periods, plain = [other.period for other in others], [_plain(other) for other in others]
    if _slipped(cell, others) or (agreed(periods, slack) is not None and odd_count(_plain(cell), plain, slack)):
        return True
    if any(one.column == cell.period.column for one in periods) or not unexcused(cell.period, count, periods, slack):
        return False
    alone = agreed(periods, slack, fewest=1) is not None and odd_count(_plain(cell), plain, slack, fewest=1)
    return alone or _mistyped(cell)


def _mistyped(cell: _Cell) -> bool:
    """One slip of the fingers away from what comes to each."""
    each, whole = cell.each.quantity.value, cell.amount.quantity.value
    among = None if cell.number is None else cell.number.quantity.value
    if not each or not whole or not among or each <= 0 or whole <= 0 or among <= 0:
        return False
    coin = _coin(cell.each, cell.amount)
    comes_to = _PLACES.divide(whole, _PLACES.multiply(among, coin))
    if max(each, comes_to) > _LARGEST or significant_digits(each) < 2:
        return False
    last = Decimal("0.01") / coin  # cents, whether they are told in cents or in dollars
    return slip(each.quantize(last), comes_to.quantize(last))


def _plain(cell: _Cell) -> Period:
    """The figures as they are written, as far as they are."""
    each, amount, number = (
        None if claim is None else claim.quantity.nominal for claim in (cell.each, cell.amount, cell.number)
    )
    each = (each or Interval()).times(_coin(cell.each, cell.amount))
    return cell.period._replace(each=each, amount=amount or Interval(), shared_by=number)


def _agreeing(cell: _Cell) -> Remark:
    each, number, amount = cell.members
    words = f"{figure(amount)} among {figure(number)} is {measured(each)} each"
    return Remark(words, cell.members, "consistent", f"{term(amount)} : {term(number)} = {term(each)}")


def _borne_out(one: _Cell, other: _Cell) -> Remark:
    words = (
        f"{figure(one.amount)} is {measured(one.each)} each, {figure(other.amount)} is {measured(other.each)} each: "
        "about as many share both"
    )
    equation = f"{term(one.amount)} : {term(one.each)} = {term(other.amount)} : {term(other.each)}"
    return Remark(words, (*one.members, *other.members), "consistent", equation)


def _parted(cell: _Cell, others: Sequence[_Cell]) -> Remark:
    """The three figures of one period do not agree."""
    each, number, amount = cell.members
    comes_to = (cell.period.amount.over(cell.period.shared_by or Interval()) or Interval()).times(
        1 / _coin(each, amount)
    )
    repairs = _slipped(cell, others)
    return Remark(
        f"{figure(amount)} among {figure(number)} comes to {reach(_short(comes_to))}{unit_behind(each)} each, and it is "
        f"given as {measured(each)}{_with(repairs)}",
        evidence=cell.members,
        equation=f"{term(amount)} : {term(number)} is not {term(each)}",
        repairs=repairs,
    )


def _outlier(cell: _Cell, count: Interval, others: Sequence[_Cell]) -> Remark:
    """So many share in one period, and so many in all others."""
    column = [other for other in others if other.period.column == cell.period.column]
    witness = (column or others)[0]
    shared = cell.period.counted or Interval()
    repairs = _slipped(cell, others, count)
    told = f"{figure(cell.amount)} is {measured(cell.each)} each"
    return Remark(
        f"{told}: {reach(_short(shared))} share it, and {reach(_short(count))} share the others{_with(repairs)}",
        evidence=(*cell.members, *witness.members),
        equation=f"{term(cell.amount)} : {term(cell.each)} is not {term(witness.amount)} : {term(witness.each)}",
        repairs=repairs,
    )


def _with(repairs: Sequence[Fix]) -> str:
    return f"; with {' or '.join(fix.new for fix in repairs)} they agree" if repairs else ""


def _slipped(cell: _Cell, others: Sequence[_Cell], count: Interval | None = None) -> tuple[Fix, ...]:
    """Figures a power of ten off: one more lost or added, and they agree, and are nearer to the others of their row."""
    each, number, amount = cell.each, cell.number, cell.amount
    share, whole = each.quantity.value, amount.quantity.value
    among = number.quantity.value if number is not None else count.low if count is not None else None
    if not share or not whole or not among or not others:
        return ()
    power = tens_apart(share * _coin(each, amount) * among, whole)
    if not power:
        return ()
    coined = [(other.each.quantity.value, _coin(other.each, other.amount)) for other in others]
    shares = [value * coin for value, coin in coined if value]
    told = [(each, share, -power, [value / _coin(each, amount) for value in shares])]
    told.append((amount, whole, power, _values(other.amount for other in others)))
    if number is not None:
        told.append((number, among, -power, _values(other.number for other in others)))
    return tuple(
        Fix(claim, like(value.scaleb(by), claim.text))
        for claim, value, by, rest in told
        if sum(_off(value.scaleb(by), other) - _off(value, other) for other in rest) < 0
    )


def _values(claims: Iterable[NumericClaim | None]) -> list[Decimal]:
    return [claim.quantity.value for claim in claims if claim is not None and claim.quantity.value]


def _off(one: Decimal, other: Decimal) -> Decimal:
    """How far apart two figures are, in places."""
    return abs(_PLACES.log10(_PLACES.divide(abs(one), abs(other))))


def _in_coin(each: NumericClaim, amount: NumericClaim) -> Interval:
    """What comes to each, in the unit of the amount: of small coin it is told to the nearest one ("three cents")."""
    stated, value = each.quantity.interval, each.quantity.value
    if each.quantity.unit not in _HUNDREDTHS:
        return stated
    if value is not None and value == value.to_integral_value():
        stated = _round_about(stated, value)
    return stated.times(_coin(each, amount))


def _round_about(stated: Interval, value: Decimal) -> Interval:
    low = None if stated.low is None else min(stated.low, value - _HALF)
    high = None if stated.high is None else max(stated.high, value + _HALF)
    return Interval(low, high)


def _coin(each: NumericClaim, amount: NumericClaim) -> Decimal:
    """What the unit of what comes to each is in that of the amount."""
    small = each.quantity.unit in _HUNDREDTHS and amount.quantity.unit != each.quantity.unit
    return Decimal("0.01") if small else Decimal(1)


_HUNDREDTHS = frozenset({"cent", "penny"})
"""What comes to each is told in small coin, the amount it comes from is not."""

_HALF = Decimal("0.5")
_LARGEST = Decimal(1_000_000)
"""What comes to each is told to the cent."""

_DIGITS = Context(prec=3)
_PLACES = Context(prec=9)


def _short(interval: Interval) -> Interval:
    """To three digits, for people."""
    low, high = interval.low, interval.high
    return Interval(None if low is None else _DIGITS.plus(low), None if high is None else _DIGITS.plus(high))
