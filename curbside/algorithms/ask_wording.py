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
_NUMBERS: Final = {
    word: number
    for number, words in {
        1: "one une", 2: "two deux", 3: "three trois", 4: "four quatre", 5: "five cinq", 6: "six", 7: "seven sept",
        8: "eight huit", 9: "nine neuf", 10: "ten dix", 11: "eleven onze", 12: "twelve douze", 15: "fifteen quinze",
        20: "twenty vingt", 25: "twenty-five vingt-cinq", 30: "thirty trente", 40: "forty quarante",
        45: "forty-five quarante-cinq", 60: "sixty soixante",
    }.items()
    for word in words.split()
}  # fmt: skip
_A_NUMBER: Final = "|".join(sorted(_NUMBERS, key=len, reverse=True))
_COUNTED: Final = re.compile(
    rf"\b(\d{{1,3}}|{_A_NUMBER})[ \u00a0](?:\w+[ \u00a0])?(question|minute)s?\b", re.IGNORECASE
)
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
    reference, "" when there are none; `questions` and `minutes`: the numbers of them that the text names.
    """

    words: int
    to_fill_in: tuple[str, ...]
    too_much: str
    questions: frozenset[int] = frozenset()
    minutes: frozenset[int] = frozenset()

    @property
    def is_in_band(self) -> bool:
        """Whether the length lies in the soft band."""
        return FEWEST_WORDS <= self.words <= MOST_WORDS


def read_ask(text: str) -> AskReading:
    """Read one text of any length, in time that grows with its length. Never raises."""
    counted = [(match[2].lower(), _NUMBERS.get(match[1].lower()) or int(match[1])) for match in _COUNTED.finditer(text)]
    return AskReading(
        words=sum(1 for _ in _WORD.finditer(text)),
        to_fill_in=tuple(match.group() for match in _BRACKETS.finditer(text)),
        too_much=_asks_for_too_much(text),
        questions=frozenset(number for noun, number in counted if noun == "question"),
        minutes=frozenset(number for noun, number in counted if noun == "minute"),
    )


def _asks_for_too_much(text: str) -> str:
    """A sentence that says "this is not about a job" is no request for one."""
    for sentence in _SENTENCE.finditer(text):
        found = _TOO_MUCH.search(sentence.group())
        if found and not _NOT.search(sentence.group()):
            return found.group()
    return ""
