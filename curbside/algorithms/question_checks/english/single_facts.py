"""One fact or a yes that is asked for without the form of a question, or in a form that mostly opens one."""

import re
from typing import Final

from ..matching import any_of

_SAID_IN_A_WORD: Final = any_of(
    (
        "book song procedure organ drug colour color rotation specialty subject course food season city"
        " hospital team muscle"
    ),
    "instrument disease movie film podcast journal operation clinic day shift class professor class airport restaurant",
)
FACT: Final = re.compile(
    r"\b(?:what (?:does|do|did) [^?]{1,40} stands? for\b|what(?:'s| is| was) (?:the |your )?(?:street address"
    r"|address"
    r"|phone number|email address|postal code|size|capacity|name|logo|motto|official name|website|head ?count|staff"
    r" size"
    r"|passing score|pass mark) (?:of|for|on|at)\b|what(?:'s| is| was) your (?:all-time )?favou?rite"
    rf" {_SAID_IN_A_WORD}\b"
    r"|(?:in|at|on|from|to|for|under) (?:what|which) (?:city|town|country|province|year|month|school|hospital"
    r"|university|age"
    r"|floor|department|point (?:in|of) the day|day|language|company)\b(?! (?:does|do) (?:it|that) (?:feel|matter))"
    r"|what (?:percentage|percent|proportion|fraction|share) of (?:your|the|a|all)\b[^?]{0,30}\b(?:time|week|day"
    r"|patients"
    r"|work|students|applicants|income|hours|year|job|practice|cases|budget|team|staff)\b"
    r"|which (?:do|did|would|one do|one did|of (?:the two|these|those|them) (?:do|did|would)) you (?:\w+ )?(?:like"
    r"|prefer|pick"
    r"|choose|enjoy|take|want|favou?r|find|recommend)\b|where (?:can|do|could|would|should) i (?:find|get|download"
    r"|sign up"
    r"|apply|register|send|submit|see|access)\b)"
)
_NAMES: Final = re.compile(
    r"\b(?:where (?:does|did|do|is|was) (?:he|she|they|it|that|the)|what (?:is|was|'s|were) (?:the|his|her|their)"
    r" (?:sur|last "
    r"|first |full |family )?names?|(?:which|what) of (?:the|those)|who(?:'s| is| was) the|which (?:[\w'-]+"
    r" ){1,4}?(?:did|have"
    r"|you)\b|which \w+\?|which (?:company|school|street|town|team))"
)
_WHETHER: Final = re.compile(
    r"\b(?:ask|asks|asking|know|tell me|wonders?|wondering|see|find out|check|hear|say) (?:you )?(?:whether|if (?:you"
    r"|your|it"
    r"|there|i|the|they))\b"
)
_AMOUNT_WANTED: Final = re.compile(
    r"^(?:not to be \w+,? |no offen[cs]e,? |sorry,? |if i may,? )*(?:but )?your |, (?:but )?your [\w' -]{3,30}(?:,"
    r" \w+)?[.!]?$"
    r"|\b(?:ballpark|guess|estimate|name your|put a number)\b|\b(?:curious|wants? to know|wondering|dying to know"
    r"|like to know"
    r"|love to know|asked me|interested in|need to know|tell me(?: \w+)?) (?:about )?(?:what|how much|how well)\b"
)
_NO_CHOICE: Final = re.compile(
    r"\b(?:can|could|will|would|won't) (?:you|u) (?:please |pretty please |just |possibly )*(?:reassure|comfort|list"
    r"|enumerate"
    r"|define|name (?:the|all|some))\b"
)


def said_shortly(part: str) -> bool:
    """Whether `part` asks for one fact in a form the heads of questions do not show."""
    return bool(FACT.search(part)) or bool(_MIND.match(part))


def asks_whether(part: str) -> bool:
    """Whether `part` asks for a yes without a question's order of words."""
    return bool(_WHETHER.search(part))


def names_somebody(plain: str) -> bool:
    """Whether what is asked of a patient is one name, place or choice."""
    return bool(_NAMES.search(plain))


def wants_an_amount(plain: str) -> bool:
    """Whether an amount is wanted in a word, and no account of it."""
    return bool(_AMOUNT_WANTED.search(plain))


def wants_a_list(part: str) -> bool:
    """Whether a polite "can you" is not a choice between yes and no."""
    return bool(_NO_CHOICE.search(part))


_MIND: Final = re.compile(
    r"(?:would you |do you )?mind (?!telling|sharing|describing|explaining|walking|talking|saying)\w+ing\b"
)
