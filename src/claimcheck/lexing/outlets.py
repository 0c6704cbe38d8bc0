"""Names of those who pass on what others say: agencies, papers, channels.

Agencies and networks as reports cite them, and the words that end the name of a paper. A name that ends so is no
proof ("New York Times Square"), so that it is asked only for a name beside a verb of telling.
"""

from __future__ import annotations

from claimcheck.text.tables import words

_OUTLETS = words(
    """
    reuters ap afp upi dpa bloomberg tass interfax ria xinhua kyodo yonhap ansa efe anadolu ukrinform unian axios
    politico bbc cnn nbc abc cbs pbs npr msnbc cnbc itv sky rfe/rl rt dw rte cbc espn buzzfeed vox breitbart
    aljazeera spiegel zeit monde figaro repubblica wikinews telesur haaretz politifact
    """
)
_LAST_WORDS = words(
    """
    times post news journal guardian telegraph mail mirror sun herald tribune observer independent standard chronicle
    gazette globe star press radio tv television magazine channel agency network newspaper paper weekly daily examiner
    inquirer dispatch courier sentinel bulletin review jazeera monde spiegel zeit figaro
    """
)


def is_outlet(name: str) -> bool:
    """The name is that of a paper, an agency or a channel.

    >>> is_outlet("the Leeds Gazette"), is_outlet("AFP"), is_outlet("Congress"), is_outlet("the Times of London")
    (True, True, False, True)
    """
    parts = name.lower().replace("\u2019", "'").split(" of ")[0].split()
    if not parts:
        return False
    last = parts[-1].removesuffix("'s").strip(".,")
    return last in _LAST_WORDS or last in _OUTLETS or parts[0].strip(".,") in _OUTLETS
