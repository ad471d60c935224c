"""How messages are spelled, written out. Accents are gone before these are looked up."""

from typing import Final

INFORMAL: Final = {
    "c": "c'est",
    "cest": "c'est",
    "jai": "j'ai",
    "jaimerais": "j'aimerais",
    "tas": "t'as",
    "tes-tu": "t'es-tu",
    "quest-ce": "qu'est-ce",
    "kess": "qu'est-ce",
    "koi": "quoi",
    "pk": "pourquoi",
    "pkoi": "pourquoi",
    "ya": "y a",
    "ya-tu": "y a-tu",
    "svp": "s'il vous plait",
    "stp": "s'il te plait",
    "pis": "et",
    "puis": "puis",
    "qd": "quand",
    "bcp": "beaucoup",
    "vs": "vous",
    "ds": "dans",
    "pr": "pour",
    "tjrs": "toujours",
    "chui": "je suis",
    "&": "et",
    "ça": "ca",
}
