"""A second question that no question mark announces: numbered, listed, tacked on; and pairs that are one question."""

import re
from typing import Final

from ..reading import Reading
from ..shapes import Span

_WH: Final = r"(?:what|how|why|where|when|who|whom|which|whether)(?:'s|'re|'d|'ve)?"
_OWN: Final = r"(?:your|the|you|being|life|call|research|teaching|clinic|training)"
_JOIN: Final = (
    r"(?:(?:and|then|also|plus|but|oh|so|as well as|along with) )(?:(?:then|also|plus|like|maybe|perhaps|sort of"
    r"|finally|"
    r"oh|and|about|secondly|second|lastly|on|in|at|to|for|with|if you have time|while i have you|after that|separately"
    r"|i also (?:wanted|want|wonder|was wondering)(?: to (?:ask|know|hear))?),? ){0,4}"
)
_CUE: Final = (
    r"\b(?:tell|explain|describe|know|hear|ask|asking|understand|share|curious|wonder|wondering|walk me|talk me|learn"
    r"|my questions? (?:is|are)|my ask is|interested in|love to|like to|interest me|want to|about|discuss|please"
    r"|cover)\b"
)
_LISTED: Final = re.compile(
    rf"(?:^|[.:] )(?:so |okay |hi |hello )*{_WH} [^?,;]{{3,80}}[,;] {_WH} [^?,;]{{3,80}}[,;] (?:and )?{_WH} "
)
_NUMBERED: Final = re.compile(
    r"(?:^|\s)\(?(?:a|1|i|A|I)[).:]\s?[^\n]{5,200}\s\(?(?:b|2|ii|B|II)[).:]\s"
    r"|\b[Ff]irst(?:ly)?,[^\n]{5,200}\b[Ss]econd(?:ly)?,"
    r"|\b(?:[Oo]ne|[Ff]irst thing):[^\n]{5,200}\b(?:[Tt]wo|[Ss]econd thing):"
)
_BESIDES: Final = re.compile(
    r"(?:^|[.?!] )(?:besides|apart from|aside from|in addition to|on top of|other than|beyond|as well as|not only"
    r"|not just)"
    rf"(?: (?:asking|knowing|hearing|wondering|wanting to know|learning|that))?(?: you)?(?: about)? {_WH}"
    r" [^?;.]{5,120}"
    rf"(?:, | but (?:also )?)(?:[^?;.]{{0,40}} )?(?:{_WH}|do|does|did|are|is|could|can|would|your)\b"
)
_TACKED: Final = re.compile(
    rf"{_WH} [^;]{{5,200}}?(?:\.\.\.?|[,.?!;])? ?\b(?:oh,? and|and oh,?|oh,? also|and also|but also|also,|and while"
    r" i(?:'ve got|"
    r" have) you|while we're at it|one (?:more|last) thing|another thing|and another|and before i forget|on a side"
    r" note"
    rf"|separately|and then also|and maybe|then maybe|and then maybe),? (?:like )?(?:[\w']+ ){{0,2}}?(?:{_WH}|(?:do"
    r"|does|did|are|is|can"
    rf"|could|would|have) (?:you|your|it|there|they))\b"
)
_AND_WHETHER: Final = re.compile(
    rf"{_CUE}[^?;.]{{3,120}}(?:,| and| or)? (?:and|plus) (?:also )?(?:whether|if you|if your)\b"
)
_PLUS: Final = re.compile(
    rf"{_CUE}[^?;.]{{3,120}},? (?:plus|and also|and then|as well as|and then also|then also)(?: also| about| maybe|"
    rf" perhaps)* (?:{_WH}|your )"
)
_CLAUSES: Final = re.compile(
    rf"{_CUE}[^?;.]{{0,40}}\b{_WH} (?!to\b)[^?;]{{3,120}}\b{_JOIN}{_WH} (?!to\b|not\b|else\b)[\w']+ [\w']+"
    rf"|: {_WH} [^?;.]{{3,80}} and (?:also )?{_WH} [\w']+ [\w']+"
)
_AGAIN_ABOUT: Final = re.compile(
    rf"{_CUE}[^?]{{3,120}}[.!;,] (?:and |then |also |plus )+(?:tell me |then )?about {_OWN}\b|, (?:please, )?(?:and"
    r" )?then "
    rf"(?:{_OWN}) [\w']+ (?:on|about|of)\b"
)
_AND_AUX: Final = re.compile(
    r"(?:what|how|why|where|when|who|which)\b[^?;]{5,150} and (?:also )?(?:do|does|did|are|is|were|was|can|could"
    r"|would|will|have|has) "
    r"(?:you|your|they|it|she|he|there|one|i) [\w']+"
)
_ANSWERED_AGAIN: Final = re.compile(rf"[^?.]*{_WH} [^?]{{4,}}(?:\.\.\.?) ?(?:and|but|plus|oh|also) {_WH} ")

_HOW_MUCH_TOO: Final = re.compile(r",? and (?:how (?:much|many|long|often|old|far|big)|where|when|who)\?")
_HOW_AND_WHO: Final = re.compile(
    r"(?:explain|tell me|describe|walk me through|curious|know|hear|understand) (?:to me |about )?(?:what|how|why"
    r"|where|when|who)"
    r" [^?;.]{3,80} and (?:what|how|why|where|when|who) [\w']+"
)
_ASKED: Final = (
    _LISTED,
    _HOW_AND_WHO,
    _HOW_MUCH_TOO,
    _BESIDES,
    _TACKED,
    _AND_WHETHER,
    _PLUS,
    _CLAUSES,
    _AGAIN_ABOUT,
    _AND_AUX,
    _ANSWERED_AGAIN,
)
_SIDES: Final = tuple(
    (re.compile(rf"\b(?:{one})\b"), re.compile(rf"\b(?:{other})\b"))
    for one, other in (
        (
            r"leav\w*|left|quit\w*|go(?:ing)? away|give up|walk away|push\w*",
            r"stay\w*|keep\w*|kept|remain\w*|back|pull\w*",
        ),
        (
            r"lov\w*|enjoy\w*|like|best|most|good|joy\w*|easy|easier|favou?rite|well",
            r"hat\w*|dread\w*|dislike|worst|least|bad|frustrat\w*|hard|harder|difficult|don't|badly",
        ),
        (
            r"gain\w*|give|gives|gave|win|won|add\w*|right|bring\w*",
            r"los\w*|lost|take|takes|took|cost\w*|wrong|missing",
        ),
        (
            r"before|then|first|expect\w*|imagin\w*|early|old|used to|start\w*",
            r"after|now|last|found|real|reality|turned out|late|new|today|end\w*",
        ),
        (r"keep|same|more", r"change\w*|drop|differ\w*|less|let go"),
    )
)
_JOINT: Final = re.compile(r",? (?:and|but) ")
_BRIGHT: Final = re.compile(
    r"\b(?:lov\w*|enjoy\w*|likes?|best|most|easy|easiest|favou?rite|strengths?|strong|advantages?|pros|pluses"
    r"|well|highs?|good|enjoyable|rewarding|energy|keep|joys?|easier)\b"
)
_DARK: Final = re.compile(
    r"\b(?:dislike\w*|least|worst|hard|hardest|difficult|weak|weakness\w*|disadvantages?|drawbacks?|cons|minuses"
    r"|badly|lows?|not (?:like|enjoy)|drains?)\b"
)
_SHORT: Final = 6
"""Words the other side of a question has at most, when it stands as a sentence of its own."""


def tacked_on(question: Reading) -> Span | None:
    """Where it goes on to ask again, without the marks of a question."""
    if _NUMBERED.search(question.said):
        return 0, len(question.plain)
    match = next((m for pattern in _ASKED if (m := pattern.search(question.plain))), None)
    return match.span() if match and not two_sides(question.plain) else None


def other_side(before: str, part: str) -> bool:
    """Whether the short sentence `part` is the other side of the question before it: "... like best? And least?"."""
    turned = (_BRIGHT.search(before) and _DARK.search(part)) or (_DARK.search(before) and _BRIGHT.search(part))
    return bool(turned) and len(part.split()) <= _SHORT


def two_sides(text: str) -> bool:
    """Whether one sentence asks for two sides of one story: what makes one leave, and what makes one stay."""
    if text.count("?") > 1:
        return False
    halves = ((text[: joint.start()], text[joint.end() :]) for joint in _JOINT.finditer(text))
    return any(
        (one.search(left) and other.search(right)) or (other.search(left) and one.search(right))
        for left, right in halves
        if re.search(_WH, left) and re.match(rf"(?:{_WH}|(?:do|does|did|is|are))\b", right)
        for one, other in _SIDES
    )
