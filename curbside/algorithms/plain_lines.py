"""What people typed, as it may be stored, shown and put into a letter, a calendar or a header: otherwise as typed.

Everywhere the same characters go, so that a text cleaned in one place is not another text in the next.
"""

from typing import Final

_LINE_ENDS: Final = (*b"\n\v\f\r\x1c\x1d\x1e", 0x85, 0x2028, 0x2029)
# Marks that turn the direction of writing around, and marks that nobody sees. The joiners U+200C and U+200D stay:
# Persian names and many emoji need them.
_UNSEEN: Final = (
    *(0x061C, 0x200B, 0x200E, 0x200F, *range(0x202A, 0x202F), 0x2060, *range(0x2066, 0x206A)),
    *(0xFEFF, *range(0xFFF9, 0xFFFC), 0xFFFE, 0xFFFF),
)
_CONTROLS: Final = (*range(0x20), *range(0x7F, 0xA0))
_HALVES: Final = range(0xD800, 0xE000)
_GONE: Final[dict[int, str | None]] = dict.fromkeys((*_CONTROLS, *_UNSEEN, *_HALVES))
_IN_A_LINE: Final = {**_GONE, **dict.fromkeys((*_LINE_ENDS, 0x09, 0x1F), " ")}
_IN_A_TEXT: Final = {**_GONE, **dict.fromkeys(_LINE_ENDS, "\n"), 0x09: "\t", 0x1F: " "}


def clean_line(text: str) -> str:
    """One line: line ends become spaces, runs of space one; no control characters, nothing unseen."""
    if not (text.isascii() and text.isprintable()):  # most lines: the same answer, sooner
        text = text.translate(_IN_A_LINE)
    return " ".join(text.split())


def clean_text(text: str) -> str:
    """Lines that end in a line feed; tabs kept, every other control character and everything unseen removed."""
    return text.replace("\r\n", "\n").translate(_IN_A_TEXT).strip()
