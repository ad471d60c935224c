"""What someone without a name is listed under: one rule, whatever the file."""

import re
from collections.abc import Iterable
from typing import Final

from .cleaning import can_be_called, can_be_dialled, clean

_WORD_MARKS: Final = re.compile(r"[._+-]+|\d+")
_PARTS_OF_A_NAME: Final = 2


def stand_in(names: Iterable[str], emails: Iterable[str], numbers: Iterable[str]) -> str:
    """Give the first of `names` (a nickname, then an organisation), an e-mail address, or a number; else nothing.

    An address that spells a name gives it. A number is taken as it stands when it is long enough to be dialled.
    """
    called = [*map(clean, names), *(_name_in(email) or email for email in emails)]
    return next(filter(can_be_called, called), "") or next(filter(can_be_dialled, numbers), "")


def _name_in(email: str) -> str:
    """Make a name of `zoe.gagne@…`; one word alone, such as `info`, names nobody."""
    words = [word for word in _WORD_MARKS.split(email.partition("@")[0]) if word]
    if len(words) < _PARTS_OF_A_NAME or not all(word.isalpha() for word in words):
        return ""
    return " ".join(word.capitalize() for word in words)
