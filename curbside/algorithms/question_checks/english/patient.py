"""A patient who could be known: by name, by bed, by a rare story, by a place and a day."""

import re
from typing import Final

from ...patient_details import find_patient_details
from ..matching import any_of, first, rule
from ..reading import Reading
from ..shapes import Span

_RARE: Final = any_of(
    "celebrity celebrities actor actress singer politician premier president mayor senator minister athlete player goalie quarterback",
    "firefighter cop policeman policewoman judge priest bishop pastor imam rabbi coach principal twins triplets quadruplets quintuplets",
    "sextuplets victim victims astronaut pilot driver farmer fisherman murderer prisoner inmate refugee heiress rapper influencer celeb",
    "trucker miner bride groom survivor survivors mom_of councillor councilman reporter anchor chef ballerina dancer skier cyclist",
    "hiker climber swimmer racer jockey boxer wrestler gymnast skater captain quadruplets king queen prince princess ceo tycoon governor",
)
_KIN: Final = any_of(
    "neighbour neighbor aunt uncle cousin roommate classmate friend boss landlord girlfriend boyfriend sister brother grandmother",
    "grandfather grandma grandpa mother father mom dad wife husband son daughter niece nephew teacher prof professor ex coach",
    "teammate colleague stepfather stepmother partner fiancee fiance babysitter dentist",
)
_ANYBODY: Final = any_of(
    "man woman guy girl boy kid child baby teenager teen lady patient infant newborn toddler student person gentleman couple fellow",
    "youngster adolescent lawyer nurse teacher worker resident mother father wife husband son daughter family immigrant one dude fella",
    "client twin sister brother grandmother grandfather girl's boy's soldier veteran waitress clerk engineer doctor professor employee",
)
_CARE: Final = (
    r"\b(?:treat(?:ed|ing|s)?|operat(?:ed|ing|e|es) on|you (?:saw|see|seen|admitted|delivered|diagnosed|examined|amputated|resuscitated|counsel+ed|vaccinated|cared for|looked after|stitched|lost|saved|certified)|saw you|seen by you|your (?:patient|er|emergency|ward|icu|unit|table|care|clinic|hospital|office|practice|caseload|floor|service|or|waiting room)"
    r"|surgery|operation|chemo\w*|radiotherapy|transplant\w*|dialysis|diagnos\w+|prognosis|test results|biopsy|x-ray|mri|scan|chart|file|medical record|admitted|hospitali[sz]ed|separation|in rehab|rehab|therapy session|psych ward|came in|brought (?:in|to)|wheeled in|airlifted|deliver(?:ed|y)|abortion|miscarr\w+|autopsy|medication)\b"
)
_ILL: Final = (
    r"\b(?:stroke|heart attack|overdos\w+|cancer|leuk[a]?emia|tumou?r|suicid\w+|depress\w+|bipolar|schizophreni\w+|psychosis|burn(?:ed|t|s)|snakebite|bitten|bite|crash|collision|shot|shooting|stabb\w+|amputat\w+|injur\w+|broke (?:his|her|their)|broken|coma|syndrome|disease|ebola|covid|seizures?|epilep\w+|alcohol\w*|drunk|addict\w*|hiv|aids|std|pregnan\w+|birth|born"
    r"|collapsed|fainted|drown\w*|mauled|attacked|poison\w*|rare condition|dementia|alzheimer\w*|parkinson\w*|diabet\w+|hepatitis|eating disorder|anorexi\w+|sepsis|paraly[sz]\w+|accident|explosion|fire|electrocut\w*|frostbite|bariatric|gunshot|wounds?|fracture\w*|wreck|derailment|breakdown|lost (?:his|her|their) (?:leg|arm|hand|eye|baby|sight)|died|death|fell|illness|sick|ill|condition|ache|infection)\b"
)
_TIME_PLACE: Final = (
    r"\b(?:(?:on|last|this|that|next) (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|week|month|year|night|spring|summer|fall|autumn|winter|weekend|may|june|march|april|july|august|january|february|september|october|november|december|christmas|new year's)|yesterday|this morning|last night"
    r"|in (?:january|february|march|april|may|june|july|august|september|october|november|december|19\d\d|20\d\d|the (?:papers|news|paper|finals|headlines))|on the news|from (?:our|my|this|the) (?:town|street|village|school|building|church|team|neighbou?rhood|class|bakery|bank|band|island|reserve|farm|county)|in (?:our|my|this|the) (?:town|street|village|school|church|building|county|city|state|province|country|neighbou?rhood)"
    r"|(?:street|avenue|road|route \d+|highway \d+|high school|parade|rally|marathon|festival)\b|\d{1,3}[- ]year[- ]old)"
)
_UNNAMED: Final = (
    r"\bwithout (?:naming|names?|any names?|identify\w*|giving|sharing|saying|revealing|breaking|any (?:identify\w+ )?details?|details?|specifics)\b|\bleaving (?:out|aside)\b|\bno names?\b|\b(?:nothing|anything|details?) that (?:\w+ )?identif\w+|\bde-?identified\b|\banonym\w+|\bhypothetical\w*|\bkeeping (?:it|them|everyone) anonymous"
    r"|\bprotect(?:ing)? (?:their|patient) privacy\b|\bin general terms\b"
)

_FOUND: Final = (
    rule(
        rf"\b(?:what(?:ever)? happened (?:to|with)|how(?:'s| is| was| are| did)|what(?:'s| is| was) (?:wrong|the matter|up|going on) with|tell me (?:all |more |everything )?about|describe|why (?:did|was|is|does)|what did|who was|remember|did you (?:treat|see|operate on|save|lose|meet)|was|is|talk about|what was it like (?:to treat|treating)|explain) (?:[\w'-]+ ){{0,3}}?(?:the|that|those|my|our) (?!(?:kind|sort|type)\b)(?:[\w'-]+ ){{0,4}}?(?:{_ANYBODY}|{_RARE}|{_KIN})(?:'s)?\b(?! (?:who|that) (?:taught|inspired|hired|helped|influenced|trained|mentored|you work|works with|shaped))[^?;.]{{0,70}}(?:{_CARE}|{_ILL}|\b(?:in for|on dialysis|on life support|wake up|woke up|fell|shot|crashed|drowned|jumped|on the (?:local )?news|in the (?:news|papers?)|psychiatrist|therapist|your ward|pull through|survive|recover\w*|make it|on the table|flatlined|needed? (?:a|an|the) \w+)\b)",
        rf"\b(?:the|those|that) [\w'-]+ (?:boy|girl|kid|baby|twins|child|boys|girls|kids|woman|man|family|brothers|sisters|infant)(?:'s?)? (?:{_CARE}|{_ILL})|\b(?:the|that|a) (?:[\w'-]+ ){{0,2}}?(?:man|woman|guy|boy|girl|lady|kid|patient) with (?:the |quint|an? (?:tattoo|rare|face))[\w'-]*|\b(?:one|some|any|a few) of your patients'?\b[^?]{{0,30}}\b(?:names?|numbers?|addresses|contact|details|files?|charts?)\b|\b(?:names?|phone numbers?|contact (?:info\w*|details)|email|addresses|files?|charts?|pictures?|photos?) (?:of|for|from) (?:one|some|any|a few|a couple|two|all) of your (?:[\w'-]+ )?(?:patients|clients)\b",
        rf"\bwhat (?:was|is|were) (?:the|that|our|your) (?:[\w'-]+ ){{0,2}}?{_RARE} (?:in for|being treated|there for|sick|suffering|like as a patient|like on)|\b(?:{_RARE}|the [\w'-]+ in (?:our|my|this|the) (?:town|village|building|street|school|church))\b[^.?]{{0,60}}(?:{_ILL})[^.?]{{0,40}}\?|\bis (?:he|she) (?:one of )?your patients?\b|\byour patient,? (?:is|isn't|right)\b",
    ),
    rule(
        r"\b(?:room|rm|bed|cubicle|bay|stretcher|suite) ?#?\d{1,4}[a-z]?\b|\bin (?:\d{1,2}[a-f]|[a-f]\d{1,2})\b",
        rf"\bpatient(?:'s|s'?)?\b[^?]{{0,40}}\b(?:by name|full name|names?|initials|home address|address|date of birth|birth ?date|photos?|pictures?|phone number|where (?:he|she|they) (?:works?|lives?))\b(?! (?:tag|by|is hard))",
        rf"\b(?:names?|initials|home address|address|date of birth|birth ?date|photos?|pictures?|chart|file|record|x-ray|scan|identity) (?:and \w+ |or \w+ )?(?:of|from|for) (?:your|the|an?|that|any|one|my|this) (?:[\w'-]+ ){{0,3}}?(?:patients?|{_KIN}|{_RARE}|man|woman|girl|boy|kid|guy|client)\b",
        rf"\bwho(?:'s|m)?(?: is| was| were| are)? (?:the |that |your )?(?:[\w'-]+ ){{0,3}}?(?:{_RARE}|patients?|client|person|man|woman) (?:that |who |whom )?(?:you|came|was|is|they) (?:[\w'-]+ ){{0,3}}?(?:treat\w*|operat\w*|saw|see|deliver\w*|came|admitted|sued|died|diagnos\w*|for|lost|rehab)",
        rf"\b(?:which|what) (?:[\w'-]+ ){{0,3}}?{_RARE}s? (?:\w+ ){{0,2}}?(?:came|come|did you|do you|have you|was|were|see|sees|has been|is)\b[^?]{{0,50}}(?:{_CARE}|{_ILL})|\b(?:famous|well-known|vip|celebrity) patients?\b|\bpatient who was (?:in|on) the (?:news|papers?)\b",
        rf"\b(?:what'?s|what is|what was|tell me what'?s|see|read|know what'?s) (?:really )?in (?:\w+ )?[\w' -]{{1,30}}(?:chart|file|record|medical history)\b|\b(?:chart|file|record|diagnosis|prognosis|test results|medical history|condition|biopsy|scan) (?:of|for|belonging to) (?:the|that|my|mr|mrs|ms)\b",
        unless=(_UNNAMED, r"\bhow do you remember\b|\bpatients' names\b|\blearn(?:ed|ing)? (?:your )?patients'? names"),
    ),
    rule(
        rf"\b(?:the|that|our|this|a|an|your|those|these|local|old|young|famous) (?:[\w'-]+ ){{0,4}}?{_RARE}\b[^?]{{0,120}}(?:{_CARE}|{_ILL})",
        rf"(?:{_CARE}|{_ILL})[^?]{{0,50}}\b(?:the|that|our|this|your|those|these|famous) (?:[\w'-]+ ){{0,3}}?{_RARE}\b(?! (?:in|of) (?:your|my|the) (?:career|life|field))",
        rf"\b(?:the|that|this|those) (?:[\w'-]+ ){{0,3}}?{_ANYBODY}\b[^?]{{0,80}}(?:{_CARE}|{_ILL})[^?]{{0,60}}{_TIME_PLACE}|\b(?:the|that|this|those) (?:[\w'-]+ ){{0,3}}?{_ANYBODY}\b[^?]{{0,60}}{_TIME_PLACE}[^?]{{0,80}}(?:{_CARE}|{_ILL})",
        rf"{_TIME_PLACE}[^?]{{0,60}}\b(?:the|that|this|those) (?:[\w'-]+ ){{0,3}}?{_ANYBODY}\b[^?]{{0,60}}(?:{_CARE}|{_ILL})|\b(?:the|that) (?:[\w'-]+ ){{0,4}}?{_ANYBODY} (?:from|in|with|at) (?:the|that|our|my|room|bed|[\w']+ street)\b[^?]{{0,40}}(?:{_CARE}|{_ILL}|tattoo|{_TIME_PLACE})",
        rf"\b(?:the|that) (?:[\w'-]+ ){{0,3}}?(?:{_ANYBODY}|{_RARE}) (?:who|that|whom|whose|you)\b[^?]{{0,40}}\b(?:came in|was (?:shot|burned|bitten|stabbed|killed|hit|found|attacked|born|admitted|brought)|came (?:to you|to your)|you (?:saw|treated|operated|delivered|lost|saved|admitted)|died (?:in|on|at|last|after)|overdosed|broke|jumped|fell|swallowed|lost (?:his|her)|collapsed|had (?:an?|the) )[^?]{{0,50}}(?:{_TIME_PLACE}|\b(?:in|on|at|from) (?:the|our|your|that)\b|{_ILL})",
        rf"\bmy (?:[\w'-]+ ){{0,2}}?{_KIN}\b[^?]{{0,80}}\b(?:saw you|you (?:saw|treated|delivered|operated|see|did|admitted|diagnosed|prescribed|removed|took out)|(?:in|at|to) your (?:clinic|hospital|er|ward|office|care|unit|waiting room|practice)|(?:your|was your) patient|consulted you|under your care|you gave (?:him|her))\b|\byou (?:\w+ )?(?:delivered|treated|saw|operated on|see|diagnosed|admitted|stitched up) my (?:[\w'-]+ )?{_KIN}|\bmy (?:[\w'-]+ ){{0,2}}?{_KIN}'?s? (?:file|chart|diagnosis|prognosis|results|surgery|treatment|visit|case)\b",
        rf"\b(?:the|your|this|that) (?:very )?(?:first|only|last|youngest|oldest|latest|sole) (?:[\w'-]+ ){{0,4}}?(?:case|patient|child|person|baby|man|woman|girl|boy|kid|family|survivor|carrier)\b[^?]{{0,60}}\b(?:in|of) (?:the|this|our|your|all) (?:city|state|country|county|town|province|region|world|area|hospital|papers|village)",
        rf"\b\d{{1,3}}[- ]year[- ]old\b[^?]{{0,100}}(?:{_CARE}|{_ILL})|(?:{_CARE}|{_ILL})[^?]{{0,60}}\b\d{{1,3}}[- ]year[- ]old\b|\b(?:of|about) the (?:murder|suicide|overdose|abortion|rape) (?:victim|of)\b|\b(?:mayor|premier|president|minister|senator|judge|principal|priest|coach|boss|celebrity|actor)'s (?:\w+ )?(?:son|daughter|wife|husband|kid|child|mother|father|baby|brother|sister)\b[^?]{{0,60}}",
        unless=(
            _UNNAMED,
            r"\b(?:i'm|i am|as) an? \d{1,3}[- ]year[- ]old\b|\ba \d{1,3}[- ]year[- ]old (?:student|applicant|who wants|like me|considering|thinking)|\b(?:would you (?:tell|say to)|advice for) an? \d|\bthe (?:kind|type|sort)s? of\b|\bthe first patient you (?:lost|ever)\b|\byour first patient\b|\b(?:your|a) (?:colleagues?|residents?|students?) who\b|\bwhat would you do\b",
        ),
    ),
)
_TITLE: Final = re.compile(r"\b(?:[Mm]r|[Mm]rs|[Mm]s|[Mm]iss|[Mm]ister|[Mm]x)\.? [A-Z][\w'’-]+")
_TITLE_CARE: Final = re.compile(
    r"\b(?:[Pp]rof(?:essor)?|[Cc]oach|[Jj]udge|[Ff]ather|[Ss]ister|[Pp]astor|[Ss]enator|[Mm]ayor|[Pp]rincipal|[Oo]fficer|[Rr]ev(?:erend)?|[Pp]resident|[Pp]remier|[Mm]inister|[Cc]aptain|[Aa]unt|[Uu]ncle|[Gg]overnor)\.? [A-Z][\w'’-]+"
)
_FIRST_NAME: Final = re.compile(
    r"\b(?:Did|Has|Is|Was|How is|How's|How did|What happened to|What happened with|What about|neighbou?r|cousin|friend|aunt|uncle|brother|sister|patient|named|called|about|did|does|is|was|treat|treated|saw|on|with) (?!Canada|Ontario|Quebec|Step|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|LinkedIn|You|I\b|The|Dr|Doctor|God|English|French|Medicine|Medicare|America|Africa|Europe|Asia|Zoom|Covid|COVID)[A-Z][a-z]{2,}\b"
)
_INTRODUCED: Final = re.compile(
    r"\b(?:suggest\w*|told|introduc\w+|recommend\w*|referred|gave me|works? with|my (?:teacher|supervisor|advisor|counsell?or|mentor|tutor)|mention\w* (?:you|that)|said|says|sent me|name from)\b"
)
_CLINICAL: Final = re.compile(f"(?:{_CARE}|{_ILL})")


def found(question: Reading) -> Span | None:
    """What would tell who the patient is."""
    plain, said = question.plain, question.said
    if find_patient_details(said):
        return 0, len(plain)
    span = first(plain, _FOUND)
    if span:
        return span
    if re.search(_UNNAMED, plain) or _INTRODUCED.search(plain):
        return None
    named = _TITLE.search(said) or (
        _CLINICAL.search(plain) and (_TITLE_CARE.search(said) or _sick_by_first_name(said, plain))
    )
    return (0, len(plain)) if named else None


def _sick_by_first_name(said: str, plain: str) -> bool:
    ill = re.search(rf"(?:{_ILL})|\byou (?:saw|treated|delivered|operated)\b|\bsaw you\b", plain)
    return bool(ill and _FIRST_NAME.search(said))
