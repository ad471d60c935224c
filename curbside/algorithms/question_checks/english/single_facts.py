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
_WHETHER: Final = re.compile(
    r"\b(?:ask|asks|asking|know|tell me|wonders?|wondering|see|find out|check|hear|say) (?:you )?(?:whether|if (?:you"
    r"|your|it"
    r"|there|i|the|they))\b"
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


def wants_a_list(part: str) -> bool:
    """Whether a polite "can you" is not a choice between yes and no."""
    return bool(_NO_CHOICE.search(part))


_MIND: Final = re.compile(
    r"(?:would you |do you )?mind (?!telling|sharing|describing|explaining|walking|talking|saying)\w+ing\b"
)
