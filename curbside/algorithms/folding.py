"""Text as a search and a comparison see it: no case, no accents, straight apostrophes, single spaces."""

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


def fold(text: str) -> str:
    """`text` ready to be compared: "Médecine  d’Urgence" and "medecine d'urgence" fold to the same."""
    parts = unicodedata.normalize("NFKD", text.casefold())
    return " ".join("".join(part for part in parts if not unicodedata.combining(part)).translate(_PLAIN).split())
