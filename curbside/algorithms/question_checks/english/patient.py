"""A patient who could be known: by name, by bed, by a rare story, by a place and a day."""

import re
from typing import Final

from ...patient_details import find_patient_details
from ..matching import first, rule
from ..reading import Reading
from ..shapes import Span
from .patient_words import ANYBODY, CARE, ILL, KIN, RARE, TIME_PLACE, UNNAMED

_FOUND: Final = (
    rule(
        (
            rf"\b(?:what(?:ever)? happened (?:to|with)|how(?:'s| is| was| are| did)|what(?:'s| is| was) (?:wrong"
            rf"|the matter|up|going on) with|tell me (?:all |more |everything )?about|describe|why (?:did|was|is"
            rf"|does)|what did|who was|remember|did you (?:treat|see|operate on|save|lose|meet)|was|is|talk about"
            rf"|what was it like (?:to treat|treating)|explain) (?:[\w'-]+ ){{0,3}}?(?:the|that|those|my"
            rf"|our) (?!(?:kind|sort|type)\b)(?:[\w'-]+ ){{0,4}}?(?:{ANYBODY}|{RARE}|{KIN})(?:'s)?\b(?! (?:who"
            rf"|that) (?:taught|inspired|hired|helped|influenced|trained|mentored|you work|works with"
            rf"|shaped))[^?;.]{{0,70}}(?:{CARE}|{ILL}|\b(?:in for|on dialysis|on life support|wake up|woke up"
            rf"|fell|shot|crashed|drowned|jumped|on the (?:local )?news|in the (?:news|papers?)|psychiatrist"
            rf"|therapist|your ward|pull through|survive|recover\w*|make it|on the table|flatlined|needed? (?:a"
            rf"|an|the) \w+)\b)"
        ),
        (
            rf"\b(?:the|those|that) [\w'-]+ (?:boy|girl|kid|baby|twins|child|boys|girls|kids|woman|man|family"
            rf"|brothers|sisters|infant)(?:'s?)? (?:{CARE}|{ILL})|\b(?:the|that|a) (?:[\w'-]+ ){{0,2}}?(?:man"
            rf"|woman|guy|boy|girl|lady|kid|patient) with (?:the |quint|an? (?:tattoo|rare|face))[\w'-]*|\b(?:one"
            rf"|some|any|a few) of your patients'?\b[^?]{{0,30}}\b(?:names?|numbers?|addresses|contact|details"
            rf"|files?|charts?)\b|\b(?:names?|phone numbers?|contact (?:info\w*|details)|email|addresses|files?"
            rf"|charts?|pictures?|photos?) (?:of|for|from) (?:one|some|any|a few|a couple|two"
            rf"|all) of your (?:[\w'-]+ )?(?:patients|clients)\b"
        ),
        (
            rf"\bwhat (?:was|is|were) (?:the|that|our|your) (?:[\w'-]+ ){{0,2}}?{RARE} (?:in for|being treated"
            rf"|there for|sick|suffering|like as a patient|like on)|\b(?:{RARE}|the [\w'-]+ in (?:our|my|this"
            rf"|the) (?:town|village|building|street|school|church))\b[^.?]{{0,60}}(?:{ILL})[^.?]{{0,40}}\?"
            rf"|\bis (?:he|she) (?:one of )?your patients?\b|\byour patient,? (?:is|isn't|right)\b"
        ),
    ),
    rule(
        r"\b(?:room|rm|bed|cubicle|bay|stretcher|suite) ?#?\d{1,4}[a-z]?\b|\bin (?:\d{1,2}[a-f]|[a-f]\d{1,2})\b",
        (
            r"\bpatient(?:'s|s'?)?\b[^?]{0,40}\b(?:by name|full name|names?|initials|home address|address"
            r"|date of birth|birth ?date|photos?|pictures?|phone number|where (?:he|she|they) (?:works?"
            r"|lives?))\b(?! (?:tag|by|is hard))"
        ),
        (
            rf"\b(?:names?|initials|home address|address|date of birth|birth ?date|photos?|pictures?|chart|file"
            rf"|record|x-ray|scan|identity) (?:and \w+ |or \w+ )?(?:of|from|for) (?:your|the|an?|that|any|one|my"
            rf"|this) (?:[\w'-]+ ){{0,3}}?(?:patients?|{KIN}|{RARE}|man|woman|girl|boy|kid|guy|client)\b"
        ),
        (
            rf"\bwho(?:'s|m)?(?: is| was| were| are)? (?:the |that |your )?(?:[\w'-]+ ){{0,3}}?(?:{RARE}"
            rf"|patients?|client|person|man|woman) (?:that |who |whom )?(?:you|came|was|is"
            rf"|they) (?:[\w'-]+ ){{0,3}}?(?:treat\w*|operat\w*|saw|see|deliver\w*|came|admitted|sued|died"
            rf"|diagnos\w*|for|lost|rehab)"
        ),
        (
            rf"\b(?:which|what) (?:[\w'-]+ ){{0,3}}?{RARE}s? (?:\w+ ){{0,2}}?(?:came|come|did you|do you"
            rf"|have you|was|were|see|sees|has been|is)\b[^?]{{0,50}}(?:{CARE}|{ILL})|\b(?:famous|well-known"
            rf"|vip|celebrity) patients?\b|\bpatient who was (?:in|on) the (?:news|papers?)\b"
        ),
        (
            r"\b(?:what'?s|what is|what was|tell me what'?s|see|read"
            r"|know what'?s) (?:really )?in (?:\w+ )?[\w' -]{1,30}(?:chart|file|record|medical history)\b"
            r"|\b(?:chart|file|record|diagnosis|prognosis|test results|medical history|condition|biopsy"
            r"|scan) (?:of|for|belonging to) (?:the|that|my|mr|mrs|ms)\b"
        ),
        unless=(UNNAMED, r"\bhow do you remember\b|\bpatients' names\b|\blearn(?:ed|ing)? (?:your )?patients'? names"),
    ),
    rule(
        (
            rf"\b(?:the|that|our|this|a|an|your|those|these|local|old|young"
            rf"|famous) (?:[\w'-]+ ){{0,4}}?{RARE}\b[^?]{{0,120}}(?:{CARE}|{ILL})"
        ),
        (
            rf"(?:{CARE}|{ILL})[^?]{{0,50}}\b(?:the|that|our|this|your|those|these"
            rf"|famous) (?:[\w'-]+ ){{0,3}}?{RARE}\b(?! (?:in|of) (?:your|my|the) (?:career|life|field))"
        ),
        (
            rf"\b(?:the|that|this|those) (?:[\w'-]+ ){{0,3}}?{ANYBODY}\b[^?]{{0,80}}(?:{CARE}"
            rf"|{ILL})[^?]{{0,60}}{TIME_PLACE}|\b(?:the|that|this"
            rf"|those) (?:[\w'-]+ ){{0,3}}?{ANYBODY}\b[^?]{{0,60}}{TIME_PLACE}[^?]{{0,80}}(?:{CARE}|{ILL})"
        ),
        (
            rf"{TIME_PLACE}[^?]{{0,60}}\b(?:the|that|this|those) (?:[\w'-]+ "
            rf"){{0,3}}?{ANYBODY}\b[^?]{{0,60}}(?:{CARE}|{ILL})|\b(?:the"
            rf"|that) (?:[\w'-]+ ){{0,4}}?{ANYBODY} (?:from|in|with|at) (?:the|that|our|my|room|bed"
            rf"|[\w']+ street)\b[^?]{{0,40}}(?:{CARE}|{ILL}|tattoo|{TIME_PLACE})"
        ),
        (
            rf"\b(?:the|that) (?:[\w'-]+ ){{0,3}}?(?:{ANYBODY}|{RARE}) (?:who|that|whom|whose"
            rf"|you)\b[^?]{{0,40}}\b(?:came in|was (?:shot|burned|bitten|stabbed|killed|hit|found|attacked|born"
            rf"|admitted|brought)|came (?:to you|to your)|you (?:saw|treated|operated|delivered|lost|saved"
            rf"|admitted)|died (?:in|on|at|last|after)|overdosed|broke|jumped|fell|swallowed|lost (?:his|her)"
            rf"|collapsed|had (?:an?|the) )[^?]{{0,50}}(?:{TIME_PLACE}|\b(?:in|on|at|from) (?:the|our|your"
            rf"|that)\b|{ILL})"
        ),
        (
            rf"\bmy (?:[\w'-]+ ){{0,2}}?{KIN}\b[^?]{{0,80}}\b(?:saw you|you (?:saw|treated|delivered|operated"
            rf"|see|did|admitted|diagnosed|prescribed|removed|took out)|(?:in|at|to) your (?:clinic|hospital|er"
            rf"|ward|office|care|unit|waiting room|practice)|(?:your|was your) patient|consulted you"
            rf"|under your care|you gave (?:him|her))\b|\byou (?:\w+ )?(?:delivered|treated|saw|operated on|see"
            rf"|diagnosed|admitted|stitched up) my (?:[\w'-]+ )?{KIN}"
            rf"|\bmy (?:[\w'-]+ ){{0,2}}?{KIN}'?s? (?:file|chart|diagnosis|prognosis|results|surgery|treatment"
            rf"|visit|case)\b"
        ),
        (
            r"\b(?:the|your|this|that) (?:very )?(?:first|only|last|youngest|oldest|latest"
            r"|sole) (?:[\w'-]+ ){0,4}?(?:case|patient|child|person|baby|man|woman|girl|boy|kid|family"
            r"|survivor|carrier)\b[^?]{0,60}\b(?:in|of) (?:the|this|our|your|all) (?:city|state|country|county"
            r"|town|province|region|world|area|hospital|papers|village)"
        ),
        (
            rf"\b\d{{1,3}}[- ]year[- ]old\b[^?]{{0,100}}(?:{CARE}|{ILL})|(?:{CARE}"
            rf"|{ILL})[^?]{{0,60}}\b\d{{1,3}}[- ]year[- ]old\b|\b(?:of|about) the (?:murder|suicide|overdose"
            rf"|abortion|rape) (?:victim|of)\b|\b(?:mayor|premier|president|minister|senator|judge|principal"
            rf"|priest|coach|boss|celebrity|actor)'s (?:\w+ )?(?:son|daughter|wife|husband|kid|child|mother"
            rf"|father|baby|brother|sister)\b[^?]{{0,60}}"
        ),
        unless=(
            UNNAMED,
            (
                r"\b(?:i'm|i am|as) an? \d{1,3}[- ]year[- ]old\b|\ba \d{1,3}[- ]year[- ]old (?:student|applicant"
                r"|who wants|like me|considering|thinking)|\b(?:would you (?:tell|say to)|advice for) an? \d"
                r"|\bthe (?:kind|type|sort)s? of\b|\bthe first patient you (?:lost|ever)\b|\byour first patient\b"
                r"|\b(?:your|a) (?:colleagues?|residents?|students?) who\b|\bwhat would you do\b|\bever since my\b"
            ),
        ),
    ),
)
_TITLE: Final = re.compile(r"\b(?:[Mm]r|[Mm]rs|[Mm]s|[Mm]iss|[Mm]ister|[Mm]x)\.? [A-Z][\w'’-]+")
_TITLE_CARE: Final = re.compile(
    r"\b(?:[Pp]rof(?:essor)?|[Cc]oach|[Jj]udge|[Ff]ather|[Ss]ister|[Pp]astor|[Ss]enator|[Mm]ayor|[Pp]rincipal"
    r"|[Oo]fficer|[Rr]ev(?:erend)?|[Pp]resident|[Pp]remier|[Mm]inister|[Cc]aptain|[Aa]unt|[Uu]ncle"
    r"|[Gg]overnor)\.? [A-Z][\w'’-]+"
)
_FIRST_NAME: Final = re.compile(
    r"\b(?:Did|Has|Is|Was|How is|How's|How did|What happened to|What happened with|What about|neighbou?r"
    r"|cousin|friend|aunt|uncle|brother|sister|patient|named|called|about|did|does|is|was|treat|treated|saw"
    r"|on|with) (?!Canada|Ontario|Quebec|Step|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday"
    r"|LinkedIn|You|I\b|The|Dr|Doctor|God|English|French|Medicine|Medicare|America|Africa|Europe|Asia|Zoom"
    r"|Covid|COVID)[A-Z][a-z]{2,}\b"
)
_INTRODUCED: Final = re.compile(
    r"\b(?:suggest\w*|told (?:me|us)|introduc\w+|recommend\w*|referred|gave me|works? with|my (?:teacher|supervisor"
    r"|advisor|counsell?or|mentor|tutor)|mention\w* (?:you|that)|said|says|sent me|name from)\b"
)
_CLINICAL: Final = re.compile(f"(?:{CARE}|{ILL})")


def found(question: Reading) -> Span | None:
    """What would tell who the patient is."""
    plain, said = question.plain, question.said
    if find_patient_details(said):
        return 0, len(plain)
    span = first(plain, _FOUND)
    if span:
        return span
    if re.search(UNNAMED, plain) or _INTRODUCED.search(plain):
        return None
    named = _TITLE.search(said) or (
        _CLINICAL.search(plain) and (_TITLE_CARE.search(said) or _sick_by_first_name(said, plain))
    )
    return (0, len(plain)) if named else None


def _sick_by_first_name(said: str, plain: str) -> bool:
    ill = re.search(rf"(?:{ILL})|\byou (?:saw|treated|delivered|operated)\b|\bsaw you\b", plain)
    return bool(ill and _FIRST_NAME.search(said))
