"""Text as a search and a comparison see it: no case, no accents, straight apostrophes, single spaces."""

import re
import unicodedata

# Marks written in several ways, and letters that Unicode does not take apart into a letter and a mark.
_PLAIN = str.maketrans(
    {
        "’": "'",
        "ʼ": "'",
        "‐": "-",
        "‑": "-",
        "–": "-",
        "œ": "oe",
        "æ": "ae",
        "ł": "l",
        "ø": "o",
        "đ": "d",
        "ı": "i",
        "ħ": "h",
    }
)

# The marks that most accented letters come apart into; U+034F between them is none.
_ACCENTS = re.compile("[\u0300-\u034e\u0350-\u036f]+")

# Of kana they make another sound and so another name: ながた is not なかた.
_VOICED = "\u3099\u309a"


def fold(text: str) -> str:
    """`text` ready to be compared: "Médecine  d’Urgence" and "medecine d'urgence" fold to the same."""
    if text.isascii():  # most names: the same answer, sooner
        return " ".join(text.lower().split())
    plain = _ACCENTS.sub("", unicodedata.normalize("NFKD", text.casefold()))
    if not plain.isascii():
        plain = "".join(part for part in plain if part in _VOICED or not unicodedata.combining(part)).translate(_PLAIN)
        # Hangul is taken apart into its sounds above: put together, so that a syllable is a letter.
        plain = unicodedata.normalize("NFC", plain)
    return " ".join(plain.split())
