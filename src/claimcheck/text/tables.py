"""Tables of words, written as lines of words."""


def words(table: str) -> frozenset[str]:
    """The words of a table.

    >>> sorted(words("in on at"))
    ['at', 'in', 'on']
    """
    return frozenset(table.split())
