"""Keeping what people typed from being read as calendar syntax.

The writer escapes semicolons, commas, backslashes and line ends. What it lets through, and calendar programs
read in ways of their own, goes first: control characters, the line ends Unicode adds, halves of characters.
"""

import re
import unicodedata

_LINE_ENDS = re.compile("\r\n|[\r\n\v\f\x1c-\x1e\x85\u2028\u2029]")
_REFUSED = frozenset({"Cc", "Cs"})
_BYTE_ORDER_MARK = "\ufeff"


def clean_lines(text: str) -> str:
    """Lines end in a line feed and hold only characters that are written."""
    lines = _LINE_ENDS.sub("\n", text).split("\n")
    return "\n".join(_written(line) for line in lines).strip()


def clean_line(text: str) -> str:
    """One line, its runs of space folded."""
    return " ".join(clean_lines(text).split())


def clean_address(address: str) -> str:
    """An address without spaces or anything that could end the line it stands on."""
    return "".join(clean_line(address).split())


def _written(line: str) -> str:
    spaced = line.replace("\t", " ").replace(_BYTE_ORDER_MARK, "")
    return "".join(c for c in spaced if unicodedata.category(c) not in _REFUSED)
