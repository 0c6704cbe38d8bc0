"""CNT001 announced-count-vs-list."""

from collections.abc import Iterator
from decimal import Decimal

from claimcheck.claims.claim import ListClaim
from claimcheck.claims.speech import Words
from claimcheck.claims.writing import like, spoken
from claimcheck.findings.finding import Excerpt, Fix, Remark
from claimcheck.findings.wording import plural
from claimcheck.rules import rule


@rule(code="CNT001", name="announced-count-vs-list", since="0.1")
def announced_count_vs_list(claim: ListClaim) -> Iterator[Remark]:
    """A text announces so many items and lists another number of them.

    Only lists that are plainly whole are counted: behind a colon, between dashes or in brackets, closed by "and", of
    names or short nouns, with nothing near that says there are more ("including", "among them", "others"). Where the
    last "and" may stand within an item ("research and development"), both ways of counting are right.

    Flags:

        wire: The troops will go to [[three]] countries: [[Poland]] and [[Romania]].

        wire: The council has [[four]] priorities: [[schools]], [[crime]] and [[housing]].

    Passes:

        wire: The troops will go to three countries: Poland, Romania and Germany.

        wire: The council has three priorities: schools, health, research and development.

    Skips:

        wire: The troops will go to three countries, including Poland and Romania.

        wire: Among the council's four priorities are schools, crime and housing.
    """
    announced, count = claim.announced.value, len(claim.items)
    if announced is None or claim.announced.bound != "exact":
        return
    things = plural(claim.measure.head) if claim.measure.head is not None else "items"
    if announced == count:
        yield Remark(f"{count} {things} are announced and listed", _shown(claim), "consistent", f"{count} = {count}")
    elif not (claim.compound and announced == count - 1):
        told = spoken(claim.announced)
        yield Remark(
            f"{told} {things} are announced and {count} listed",
            evidence=_shown(claim),
            equation=f"{count} listed, not {told}",
            repairs=tuple(Fix(figure, like(Decimal(count), figure.text)) for figure in _figure(claim)),
        )


def _figure(claim: ListClaim) -> tuple[Excerpt, ...]:
    """The figure that announces the list, where it stands."""
    span = claim.announced_span
    if span is None or claim.span is None or claim.text is None:
        return ()
    first = span.start - claim.span.start
    return (Excerpt(claim, Words(span=span, text=claim.text[first : first + span.end - span.start])),)


def _shown(claim: ListClaim) -> tuple[ListClaim | Excerpt, ...]:
    """The figure and the items; a claim made by hand is shown as one."""
    words = zip(claim.item_spans, claim.items, strict=False)
    items = tuple(Excerpt(claim, Words(span=span, text=text)) for span, text in words)
    return (*_figure(claim), *items) or (claim,)
