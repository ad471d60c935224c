"""Closed by grammar: an auxiliary first, a tag, a statement with a question mark, or one fact that is asked for."""

import re
from typing import Final

from ..matching import GAP, any_of
from ..reading import Reading
from ..shapes import Span
from . import single_facts
from .heads import AUX, TAG, WH, Head, head_of
from .invitations import INVITATIONS

_MEASURES: Final = any_of("many much old long often frequently far big large tall late early soon high young")
_FACTS: Final = any_of(
    (
        "time times year years day days date month city town country province state school university college "
        "hospital program"
    ),
    "percentage percent proportion number size title name age hour hours salary score grade gpa position degree major",
    (
        "language languages color colour brand software rank bonus rate price fee tuition deadline address "
        "website shift shifts"
    ),
    (
        "pay income wage amount sum figure company firm department specialty subspecialty born weight height "
        "medical_school"
    ),
)
_FACTS_OF: Final = any_of(
    (
        "length duration name title date deadline year age address price cost costs tuition fee fees rate pass_rate "
        "acceptance_rate match_rate"
    ),
    (
        "success_rate number average minimum maximum ratio size population salary pay income phone_number email "
        "website budget"
    ),
    (
        "gpa score percentage percent job_title position rank cut-off cutoff wage hourly_rate net_worth bonus "
        "median earnings initials"
    ),
    "starting_salary average_salary due_date start_date capital headcount paycheque paycheck compensation take-home",
)
_WHICH: Final = any_of(
    "school hospital university college city town country province state year specialty company firm rotation language",
    "software exam journal association clinic day shift floor unit program department team election bank law_school",
    "medical_school politician celebrity actor actress singer athlete player senator minister",
)
_STORY: Final = any_of(
    (
        "envy join admire choose pick feel felt shouldn't should enjoy* love* teach* taught change* shape* "
        "surprise* learn* struggle* help* inspire* influence* convince* mark* stay* "
        "stayed turn"
    ),
    "matter* energy struggle challenge* encourage* lean",
)
_PLACES: Final = any_of(
    (
        "grow live lived train study studied work worked go practi* attend* intern rotate commute eat park do get "
        "complete move teach born"
    ),
    (
        "located based headquarter* office* campus clinic hospital building from school laboratory finish start "
        "specialize speciali* trained"
    ),
)
_PLACE: Final = re.compile(
    rf"where(?:'s|'re| is| are| was| were| did| do| does| will| have| has) (?:(?:you|your|the|they|a|an|this"
    rf"|their|most) ?)(?:[\w'-]+ ){{0,3}}?{_PLACES}\b"
    r"(?! (?:follow|lead|take|spill|end up|to for|from here|your (?:energy|ideas|strength|support|joy)|when|the line"
    r"|ideas|best"
    r"|through your))|where(?:'s| is| are) [\w' .-]{1,30}\?|where (?:do|did) you (?:\w+ )?come from"
)
_SOMEBODY: Final = re.compile(
    r"who(?:'s| is| was| are| were) (?:(?:your|the|this|that|a|his|her) )?(?:[\w'-]+ ){0,3}?(?:boss"
    r"|supervisor|dean|president|director|founder|owner|mentor|chief|head|chair"
    r"|celebrity|cop|officer|victim|actor|manager|partner|advisor|author|editor|coach|editor|teacher|leader"
    r"|singer|player"
    r"|politician|minister|mayor|patient|client)"
    r"|who(?:m)? (?:founded|pays?|paid|hired|owns?|runs?|ran|leads?|led|supervis\w+|trained|interviewed"
    r"|regulates?|signs?|signed|invented|started|created|wrote|recruited|funds?|funded|covers"
    r"|won|manages?|employs?|governs|schedules?|licen\w+|accredits|delivered|on your team (?:could|can|would"
    r"|handles|does))\b"
    r"|who(?:m)? (?:did|do|does) (?:you|your \w+|the \w+) (?:\w+ )?(?:report|answer|work (?:for|under|with)"
    r"|train|study|interview|match|operate|live|marry|hire|see)\b"
)
_MOMENT: Final = re.compile(
    r"when (?:did|does|do|will|would|have) [^?]*\b(?:feel|felt|wish|speak up|slip|closest|prove|pull|hardest"
    r"|most|stop|start to|began to|begin to|doubt|surpris\w+|matter|change|help"
    r"|impossible|find|last \w+ you|laugh|cry|learn|see the|struggle)\b(?![^?]*\b(?:caring|that [\w ]{2,30} is)\b)"
)
_OPEN_HOW: Final = re.compile(
    rf"how far (?:do|would|can|could) (?:you think|you see|someone|a|i)\b|how (?:much|far|long|often|big|high"
    rf"|early|late) (?:of )?{GAP}"
    r"(?:feel|felt|better|worse|flexibility|variety|independence|contact|support|matter|matters|influence|influenced"
    r"|come down|came down|done with|stay in|say do|weigh|weighed|count|counts|shape|shaped|freedom|control|autonomy"
    r"|has .{1,30} changed)\b"
)
_FACT: Final = (
    re.compile(
        rf"(?:(?:on|at|about|for|by|in|to|from|with) )?how {_MEASURES}\b(?! (?:is too|do you (?:let|push|trust)))"
    ),
    re.compile(
        rf"(?:(?:at|in|on|from|to|by|since|around|for|under|until) )?what(?: is| was)? {_FACTS}\b(?! (?:of"
        rf"|do you feel|made|gives?))"
    ),
    re.compile(
        rf"what(?:'s| is| was| are| were| will be) (?:the |your |ur |his |her |their "
        rf"|this )(?:[\w'-]+ ){{0,3}}?{_FACTS_OF}\b"
        r"(?! (?:like|side|model|of (?:success|failure|being|doing|that|your)))"
    ),
    re.compile(rf"which (?:of (?:your|the|these|those) )?(?:[\w'-]+ ){{0,2}}?{_WHICH}\b(?! {GAP}{_STORY})"),
    re.compile(r"which (?:is|was|one is|do you prefer|came|comes|did you (?:pick|choose))\b"),
    re.compile(
        r"when(?:'s|'re| is| are| was| were| did| does| do(?= (?:i|they|the|your|you (?:plan|start|finish"
        r"|retire|leave|expect|hope|think you))\b)| will| can| could)\b(?! (?:you|it) (?:feel"
        r"|time|right"
        r"|hard|worth|enough|okay))"
    ),
    re.compile(
        r"what (?:did|was) (?:you|your) (?:major|minor|speciali[sz]e|\w+ degree|undergraduate|first job\b(?! (?:teach"
        r"|give|show|change|look|feel)))"
    ),
    re.compile(
        r"what (?:do|does|did|are|were|would) (?:(?:you|they|the \w+|your \w+|it|people|surgeons"
        r"|\w+s) ){1,2}(?:\w+ly )?"
        r"(?:make(?: (?:a|per|an?|each|in|for|on|at|doing)\b|\W*$)|making|earn\w*|pay|paid|get paid|clear"
        r"|charge|bill|gross|take home|net\b|worth)"
    ),
    re.compile(r"on a scale\b|from (?:one|1|zero|0) to (?:ten|10|five|5)\b"),
)
_EMBEDDED_FACT: Final = re.compile(
    rf"\b(?:whether|if (?:you|it|there|i|your|the|they)\b|how {_MEASURES}\b|what {_FACTS}\b"
    rf"|(?:exactly )?what (?:you|they|you're|you are|you were)"
    r" (?:\w+ ){0,3}?(?:make|making|earn|earned|earning|paid|pay|charge)\b|(?:where|when) (?:you|they|it|he"
    r"|she) (?:live|lived|work|worked|grew|trained|studied|went|were|was|started|moved|graduated|plan"
    r"|retire)\b|your (?:\w+ ){0,3}?"
    r"(?:salary|income|pay|age|net worth|compensation|wage|earnings|title)\b|the name of)"
)
_BARE: Final = re.compile(
    r"(?:any|ever|got|need|seen|enjoy|like|had) (?!other|others|else)[a-z]"
    r"|(?:[\w'-]+ ){1,4}or (?:[\w'-]+ ?){1,4}\?$|yes or no"
)
_STATED: Final = re.compile(
    r"(?:you|it|there|they|he|she|we|i|this|that|your|my|the|its?|these|those|people|most|everyone|all|you're"
    r"|it's|you've|i'm|that's)\b"
)
_WORD: Final = re.compile(rf"\b{WH}\b")
_IN_SITU: Final = re.compile(
    r"\bhow (?:much|many|long|old|often|far)(?: [\w'-]+){0,3}\?|\b(?:where|when|who)\?|\bwhat (?:year|time|age)\?"
)
_CHOICE_SCALE: Final = re.compile(
    r"\bon a scale (?:of|from)\b|\b(?:1|one|0|zero)(?: |-)(?:to|out of)(?: |-)(?:10|ten|5|five)\b"
)


_NEAR: Final = 60
"""Characters within which a request names the fact."""

_SENTENCE: Final = 3
"""Words a statement with a question mark has at least."""


def found(question: Reading) -> Span | None:
    """The first part of `question` that is closed."""
    for part in question.parts:
        if closed(part) and not INVITATIONS.leave_open(part):
            at = max(question.plain.find(part), 0)
            return at, at + len(part)
    return None


def closed(part: str) -> bool:
    """Whether `part`, a sentence or a piece of one, can be answered by yes, no or one fact."""
    head = head_of(part)
    if single_facts.wants_a_list(part):
        return False
    if single_facts.said_shortly(part) or (head.kind == "none" and single_facts.asks_whether(part)):
        return True
    if (
        head.kind == "yes"
        or ("?" in part and _CHOICE_SCALE.search(part))
        or (TAG.search(part) and "?" in part and head.kind in {"none", "ask"})
    ):
        return True
    if head.kind == "wh":
        return _asks_a_fact(head.text)
    if head.kind in {"ask", "indirect"}:
        return _request_for_a_fact(head)
    return "?" in part and _said_as_a_question(head.text)


def _asks_a_fact(text: str) -> bool:
    if text.startswith("who") and not text.startswith("whose"):
        return bool(_SOMEBODY.match(text))
    if text.startswith("where"):
        return bool(_PLACE.match(text))
    if _MOMENT.match(text):
        return False
    if _OPEN_HOW.match(text):
        return False
    return any(fact.match(text) for fact in _FACT)


def _request_for_a_fact(head: Head) -> bool:
    """One fact in "Tell me how much ..." and "I wonder whether ..."; a story in "Could you walk me through ..."."""
    embedded = _EMBEDDED_FACT.search(head.text)
    if not embedded:
        return False
    told = re.match(
        (
            rf"(?:{AUX} you )?(?:please |possibly |be willing to |mind |be comfortable |just )*(?:tell(?:ing)?"
            rf"|shar(?:e|ing)|giv(?:e|ing)|let|say(?:ing)?)\b"
        ),
        head.text,
    )
    asked = head.kind == "indirect" or head.text.startswith(("mind", "care"))
    return bool(told or asked) and embedded.start() < _NEAR


def _said_as_a_question(text: str) -> bool:
    if _BARE.match(text):
        return True
    if _IN_SITU.search(text):
        return True
    return bool(_STATED.match(text)) and not _WORD.search(text) and len(text.split()) >= _SENTENCE
