"""Several questions in one: two sentences that ask, or one that asks again after "and", "plus", "then"."""

import re
from typing import Final

from ..matching import any_of
from ..reading import Reading
from ..shapes import Span
from .asking_twice import other_side, tacked_on, two_sides
from .heads import AUX, WH, head_of

_SUBJECT_VERB: Final = any_of(
    (
        "made makes led drew helped helps keeps kept gets got surprised surprises brought pulled drives would "
        "could should might will"
    ),
    (
        "has had does did is was are were can happens happened matters else kind kinds sort sorts advice lessons "
        "skills part parts"
    ),
)
_AND: Final = (
    r"(?:,? (?:and|plus|but|as well as|along with|&)(?:,? (?:also|then|while you're at it|if so|on another note|"
    r"separately|by the way|after that|finally|lastly|in addition|besides|what's more|for that matter))?,?"
    r"|,? (?:then|also|plus)|, (?:on another note|by the way|separately)),? "
)
_INVERTED: Final = (
    rf"(?:(?:in|at|on|for|from|to|with|by|of|since) )?(?:{WH} (?:[\w'-]+ ){{0,3}}?{AUX} [\w']+"
    rf"|(?:what|how|where|who|why|when)(?:'s|'re|'ve|'d) [\w']+|(?:what|who|which) {_SUBJECT_VERB}\b [\w']+)"
)
_AGAIN: Final = re.compile(
    rf"{_AND}(?!which (?:ones? )?(?:would|do|did) you|what (?:was|is|were|are) (?:\w+ )?(?:about"
    rf"|of) it)(?:{_INVERTED}|(?:could|can|would|will) you (?:also |please )?[a-z]+ |{AUX} (?:you|it|there"
    rf"|they|your|he|she|we) [\w']+"
    rf"|(?:tell me|describe|explain|walk me|share|talk me|show me|give me)\b)"
)
_COMMA_AGAIN: Final = re.compile(rf", {_INVERTED}")
_EMBEDDED_AGAIN: Final = re.compile(
    rf",? (?:and|plus|as well as|along with|then)(?: also| about)? (?:(?:in|at|on|for|to|with) )?{WH} (?!to\b"
    rf"|not\b)[\w']+ [\w']+"
)
_EMBEDDED: Final = re.compile(
    rf"\b(?:tell|explain|know|hear|describe|understand|share|ask|curious|walk me through|through"
    rf"|wonder(?:ing)?) (?:to |about )?(?:me )?{WH}\b"
)
_TWO: Final = re.compile(
    r"\b(?:two|three|a (?:couple|few)(?: of)?|several|2|3) (?:quick |short |small |other )?(?:questions"
    r"|things)\b(?=.{0,3}[:;,])"
    r"|\bmy (?:second|other|next) question\b"
)
_NO_NEW: Final = re.compile(
    r"(?:(?:and |so |but )?(?:why|how so|how come|why not|why or why not|right|no|yes|really|in what way"
    r"|in what ways|okay|which|how|like what"
    r"|such as|for example|and you|what about you|you know|or not|am i right|if so,? (?:how|why|what)[^?]{0,30})\?)$"
    r"|(?:(?:is|was|are) (?:he|she|that|it|they) (?:your|one of|still)|maybe|perhaps|for (?:example|instance)"
    r"|say|like|such as|or|i mean|that is|meaning|in other words|especially)\b"
)
_PERMISSION: Final = re.compile(
    r"(?:can|may|could|might|do you mind if) i (?:just )?(?:ask|be (?:honest|frank|direct)"
    r"|pick)\b[^?]{0,40}\?|you know what\?|guess what"
    r"|how are you\?|(?:do you )?remember (?:the|when|that)|is (?:that|this|now) okay"
)
_PLEA: Final = re.compile(
    r"(?:please )?(?:tell me|say|promise me|show me) (?:it|it's|that|there|there's|i|i'll|you|the|they|we"
    r"|this|not|yes|what you mean)\b"
)

_REQUEST: Final = 3
"""Words a request to tell something has at least."""


def found(question: Reading) -> Span | None:
    """From the second question on, when there is one."""
    two = _TWO.search(question.plain)
    if two:
        return two.span()
    asked, before = 0, ""
    for part in question.parts:
        head, (before, last) = head_of(part), (part, before)
        if _PERMISSION.match(part) or (asked and (_NO_NEW.match(part) or other_side(last, part))):
            continue
        again = _asks_again(part, head.kind, head.text)
        is_ask = head.kind in {"ask", "indirect"} and not _PLEA.match(part) and len(part.split()) >= _REQUEST
        asked += ("?" in part or is_ask or (head.kind in {"wh", "yes"} and "?" not in question.plain)) + again
        if asked > 1:
            at = max(question.plain.find(part), 0)
            return at, at + len(part)
    return tacked_on(question)


_PAIR: Final = re.compile(
    r"\bwhat (has been|gets|got|works|stays|changes|feels|makes|made|goes|helps)\b.* and what \1\b"
)


def _asks_again(part: str, kind: str, text: str) -> bool:
    """Whether one sentence goes on to another question."""
    if kind == "none":
        return False
    rest = text[6:]
    if _PAIR.search(text) or two_sides(text):
        return False
    if _AGAIN.search(rest):
        return True
    if kind in {"wh", "yes"} and _COMMA_AGAIN.search(rest):
        return True
    return bool(kind in {"ask", "indirect"} and _EMBEDDED.search(text) and _EMBEDDED_AGAIN.search(rest))
