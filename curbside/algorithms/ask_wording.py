"""Reading an ask: how long it is, what is still to fill in, and whether it asks for too much. English and French."""

import re
from dataclasses import dataclass
from typing import Final

FEWEST_WORDS: Final = 50
MOST_WORDS: Final = 125
"""The soft band: short notes tend to get more answers. Vendors' counts, weak; a rule of thumb, never a limit."""

_WORD: Final = re.compile(r"\w+(?:['’-]\w+)*")
_BRACKETS: Final = re.compile(r"\[[^\[\]\n]{0,300}\]")
_SENTENCE: Final = re.compile(r"[^.!?;\n]+")
_NOT: Final = re.compile(r"\b(?:not|no|nor|never|without|isn[’']t|pas|ni|non|aucune?|sans|jamais)\b", re.IGNORECASE)
_TOO_MUCH: Final = re.compile(
    r"\b(?:"
    r"(?:a|any|the|summer|for|get|find|about) (?:\w+ )?jobs?|job (?:openings?|offers?|opportunit\w+)"
    r"|(?:a|any|open|research) positions?|hire me|hiring|vacanc(?:y|ies)|employment"
    r"|(?:a|your|my|as|good) (?:\w+ )?references?|(?:reference|recommendation) letters?"
    r"|letters? of (?:reference|recommendation|support)|recommend me|(?:a|good) word for me"
    r"|(?:un|d[’']|votre|ton|trouver un|mon) ?(?:\w+ )?(?:emploi|embauche)"
    r"|l[’']embauche|m[’']embaucher|offres? d[’']emploi"
    r"|(?:un|de|votre|le) postes?|lettres? de (?:référence|recommandation|soutien|motivation)"
    r"|(?:une?|de|vos|votre|mes) (?:\w+ )?références?|me recommander|une recommandation"
    r")\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class AskReading:
    """What there is to say about an ask.

    `words`: how many; `to_fill_in`: the bracketed parts as typed; `too_much`: the words that ask for a job or a
    reference, "" when there are none.
    """

    words: int
    to_fill_in: tuple[str, ...]
    too_much: str

    @property
    def is_in_band(self) -> bool:
        """Whether the length lies in the soft band."""
        return FEWEST_WORDS <= self.words <= MOST_WORDS


def read_ask(text: str) -> AskReading:
    """Read one text of any length, in time that grows with its length. Never raises."""
    return AskReading(
        words=sum(1 for _ in _WORD.finditer(text)),
        to_fill_in=tuple(match.group() for match in _BRACKETS.finditer(text)),
        too_much=_asks_for_too_much(text),
    )


def _asks_for_too_much(text: str) -> str:
    """A sentence that says "this is not about a job" is no request for one."""
    for sentence in _SENTENCE.finditer(text):
        found = _TOO_MUCH.search(sentence.group())
        if found and not _NOT.search(sentence.group()):
            return found.group()
    return ""
