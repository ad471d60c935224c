"""People, care, illness, places and days: what stories of patients are made of."""

from typing import Final

from ..matching import any_of

RARE: Final = any_of(
    (
        "celebrity celebrities actor actress singer politician premier president mayor senator minister athlete "
        "player goalie quarterback"
    ),
    (
        "firefighter cop policeman policewoman judge priest bishop pastor imam rabbi coach principal twins "
        "triplets quadruplets quintuplets"
    ),
    (
        "sextuplets victim victims astronaut pilot driver farmer fisherman murderer prisoner inmate refugee "
        "heiress rapper influencer celeb"
    ),
    (
        "trucker miner bride groom survivor survivors mom_of councillor councilman reporter anchor chef ballerina "
        "dancer skier cyclist"
    ),
    (
        "hiker climber swimmer racer jockey boxer wrestler gymnast skater captain quadruplets king queen prince "
        "princess ceo tycoon governor"
    ),
)
KIN: Final = any_of(
    (
        "neighbour neighbor aunt uncle cousin roommate classmate friend boss landlord girlfriend boyfriend sister "
        "brother grandmother"
    ),
    (
        "grandfather grandma grandpa mother father mom dad wife husband son daughter niece nephew teacher prof "
        "professor ex coach"
    ),
    "teammate colleague stepfather stepmother partner fiancee fiance babysitter dentist",
)
ANYBODY: Final = any_of(
    (
        "man woman guy girl boy kid child baby teenager teen lady patient infant newborn toddler student person "
        "gentleman couple fellow"
    ),
    (
        "youngster adolescent lawyer nurse teacher worker resident mother father wife husband son daughter family "
        "immigrant one dude fella"
    ),
    (
        "client twin sister brother grandmother grandfather girl's boy's soldier veteran waitress clerk engineer "
        "doctor professor employee"
    ),
)
CARE: Final = (
    r"\b(?:treat(?:ed|ing|s)?|operat(?:ed|ing|e|es) on|you (?:saw|see|seen|admitted|delivered|diagnosed"
    r"|examined|amputated|resuscitated|counsel+ed|vaccinated|cared for|looked after|stitched|lost|saved"
    r"|certified)|saw you|seen by you|your (?:patient|er|emergency|ward|icu|unit|table|care|clinic|hospital"
    r"|office|practice|caseload|floor|service|or|waiting room)"
    r"|surgery|operation|chemo\w*|radiotherapy|transplant\w*|dialysis|diagnos\w+|prognosis|test results"
    r"|biopsy|x-ray|mri|scan|chart|file|medical record|admitted|hospitali[sz]ed|separation|in rehab|rehab"
    r"|therapy session|psych ward|came in|brought (?:in|to)|wheeled in|airlifted|deliver(?:ed|y)|abortion"
    r"|miscarr\w+|autopsy|medication)\b"
)
ILL: Final = (
    r"\b(?:stroke|heart attack|overdos\w+|cancer|leuk[a]?emia|tumou?r|suicid\w+|depress\w+|bipolar"
    r"|schizophreni\w+|psychosis|burn(?:ed|t|s)|snakebite|bitten|bite|crash|collision|shot|shooting|stabb\w+"
    r"|amputat\w+|injur\w+|broke (?:his|her|their)|broken|coma|syndrome|disease|ebola|covid|seizures?"
    r"|epilep\w+|alcohol\w*|drunk|addict\w*|hiv|aids|std|pregnan\w+|birth|born"
    r"|collapsed|fainted|drown\w*|mauled|attacked|poison\w*|rare condition|dementia|alzheimer\w*|parkinson\w*"
    r"|diabet\w+|hepatitis|eating disorder|anorexi\w+|sepsis|paraly[sz]\w+|accident|explosion|fire"
    r"|electrocut\w*|frostbite|bariatric|gunshot|wounds?|fracture\w*|wreck|derailment|breakdown|lost (?:his"
    r"|her|their) (?:leg|arm|hand|eye|baby|sight)|died|death|fell|illness|sick|ill|condition|ache"
    r"|infection)\b"
)
TIME_PLACE: Final = (
    r"\b(?:(?:on|last|this|that|next) (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|week|month"
    r"|year|night|spring|summer|fall|autumn|winter|weekend|may|june|march|april|july|august|january|february"
    r"|september|october|november|december|christmas|new year's)|yesterday|this morning|last night"
    r"|in (?:january|february|march|april|may|june|july|august|september|october|november|december|19\d\d"
    r"|20\d\d|the (?:papers|news|paper|finals|headlines))|on the news|from (?:our|my|this|the) (?:town|street"
    r"|village|school|building|church|team|neighbou?rhood|class|bakery|bank|band|island|reserve|farm|county)"
    r"|in (?:our|my|this|the) (?:town|street|village|school|church|building|county|city|state|province"
    r"|country|neighbou?rhood)"
    r"|(?:street|avenue|road|route \d+|highway \d+|high school|parade|rally|marathon|festival)\b"
    r"|\d{1,3}[- ]year[- ]old)"
)
UNNAMED: Final = (
    r"\bwithout (?:naming|names?|any names?|identify\w*|giving|sharing|saying|revealing|breaking"
    r"|any (?:identify\w+ )?details?|details?|specifics)\b|\bleaving (?:out|aside)\b|\bno names?\b"
    r"|\b(?:nothing|anything|details?) that (?:\w+ )?identif\w+|\bde-?identified\b|\banonym\w+"
    r"|\bhypothetical\w*|\bkeeping (?:it|them|everyone) anonymous"
    r"|\bprotect(?:ing)? (?:their|patient) privacy\b|\bin general terms\b"
)
