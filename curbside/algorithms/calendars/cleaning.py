"""Keeping what people typed from being read as calendar syntax.

The writer escapes semicolons, commas, backslashes and line ends. What it lets through, and calendar programs
read in ways of their own, goes first: control characters, the line ends Unicode adds, halves of characters.
"""

from ..plain_lines import clean_line, clean_text


def clean_lines(text: str) -> str:
    """Lines end in a line feed and hold only characters that are written, no tabs."""
    return clean_text(text).replace("\t", " ")


def clean_address(address: str) -> str:
    """An address without spaces or anything that could end the line it stands on."""
    return "".join(clean_line(address).split())
