"""Text as a search sees it: no case, no accents, straight apostrophes, single spaces."""

import unicodedata

_STRAIGHT = str.maketrans({"’": "'", "ʼ": "'", "‐": "-", "‑": "-", "–": "-", "œ": "oe", "æ": "ae"})


def fold(text: str) -> str:
    """`text` ready to be compared: "Médecine  d’Urgence" and "medecine d'urgence" fold to the same."""
    parts = unicodedata.normalize("NFKD", text.casefold().translate(_STRAIGHT))
    return " ".join("".join(part for part in parts if not unicodedata.combining(part)).split())
