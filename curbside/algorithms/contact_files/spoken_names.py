"""A name of several fields, in the order in which it is spoken."""

import re
from collections.abc import Iterable
from typing import Final

_EAST_ASIAN: Final = r"\u3005\u3400-\u9fff\uf900-\ufaff\uac00-\ud7a3\U00020000-\U0003ffff"
_FAMILY: Final = re.compile(rf"[{_EAST_ASIAN}\u3041-\u309f]+")
"""Han, hangul or hiragana; a family name in katakana is a foreign one, and spoken last."""
_GIVEN: Final = re.compile(rf"[{_EAST_ASIAN}\u3041-\u30ff]+")


def spoken(before: str, given: str, additional: str, family: str, after: str) -> str:
    """Put the parts together with spaces, the family name last.

    Where given and family name are written in Chinese, Japanese or Korean the family name comes first, and nothing
    stands between them: 王小明, 田中太郎, 김민수.
    """
    if _FAMILY.fullmatch(family) and _GIVEN.fullmatch(given) and not additional:
        return _with_spaces((before, family + given, after))
    return _with_spaces((before, given, additional, family, after))


def _with_spaces(parts: Iterable[str]) -> str:
    return " ".join(part for part in parts if part)
