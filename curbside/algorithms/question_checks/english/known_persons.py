"""One person who could be known: rare in a place, in the news, known to the asker, or asked for in detail."""

import re
from typing import Final

from ..matching import Rule, any_of, first, rule
from ..reading import Reading
from ..shapes import Span
from .patient_words import ANYBODY, CARE, ILL, KIN, RARE, UNNAMED

_SOMEBODY: Final = any_of(
    (
        "man woman guy girl boy kid kids child baby babies teenager teen lady infant newborn toddler person "
        "gentleman couple family families"
    ),
    (
        "student lawyer nurse teacher worker mother father widow veteran retiree pilot farmer firefighter"
        " hockey_player "
        "player dancer singer"
    ),
    (
        "twins triplets quadruplets quintuplets brothers sisters siblings goalie actor actress politician mayor "
        "councillor chief's_wife baker"
    ),
    (
        "driver trucker fisherman hunter hiker skier cyclist snowmobiler swimmer officer cop priest pastor imam "
        "rabbi principal coach librarian"
    ),
    (
        "bus_driver mechanic carpenter welder roofer miner logger soldier refugee monk nun judge reporter weatherman"
        " anchor host bride groom"
    ),
)
_HARMED: Final = (
    r"(?:pulled|rescued|shot|stabbed|hit|struck|bitten|burn(?:ed|t)|trapped|thrown|crushed|run over|found|fell|fall"
    r"|falling|jumped|drowned|nearly drowned|mauled|attacked|lost (?:both|his|her|their|an?|two)|frozen|swallowed"
    r"|electrocuted|impaled|poisoned|overdosed|collapsed|crashed|survived|beaten|bled|buried|got (?:shot|hit"
    r"|stabbed|burned|stuck|caught|bitten|hurt)|kidnapped|paraly[sz]ed|scalped|tried to (?:kill|hang)|hanged|was (?:in"
    r" the (?:crash|fire|accident)|shot|hit|hurt))"
)
_SICK: Final = (
    rf"(?:{CARE}|{ILL}|\b(?:lupus|ms|als|tb|tuberculosis|appendi\w+|psoriasis|kidney|hip|knee|bypass|heart|liver"
    r"|syndrome|lymphoma|melanoma|crohn'?s|asthma|arthritis|meningitis|malaria|measles|polio|autis\w+|adhd|ocd"
    r"|huntington\w*|cystic fibrosis|sickle cell|haemophilia|hemophilia|concussion|aneurysm|c-section"
    r"|twins|gene|mutation|ventilator|intubated|transfusion|gender|ivf|rash|migraines?|hernia|prostate|colonoscopy"
    r"|dose|meds|nervous)\b)"
)
_YOURS: Final = (
    r"\b(?:(?:on|in|at|under|to|through|by|with|from) (?:you\b|your (?:[\w'-]+ ){0,2}?(?:ward|unit|floor|list|clinic"
    r"|hospital|er|ed|icu|care|service|caseload|practice|office|table|roster|team|department|waiting room))"
    r"|you(?:'re| are| were|'ve been) (?:her|his|their|my) (?:[\w'-]+ ){0,2}?(?:doctor|surgeon|psychiatrist|physician"
    r"|specialist|oncologist|therapist|nurse|midwife|pharmacist|cardiologist)|you (?:did|do|fixed|replaced|put in"
    r"|took out|removed|delivered|set|treated|saw|see|operated|cut|saved|lost|gave|prescribed|diagnosed|sewed"
    r"|stitched|admitted|looked after|helped) (?:on )?(?:her|his|their|him|them|my)|your patients?|one of your"
    r" patients)\b"
)
_KNOWN: Final = (
    rf"\b(?:my|our) (?:[\w'-]+ ){{0,2}}?(?:{KIN}|landlady|flatmate|principal|priest|pastor|tutor|preceptor|bus driver"
    r"|mechanic|barber|hairdresser|nanny|godmother|godfather|in-laws?|mother-in-law|father-in-law|co-?worker|chief"
    r"|mayor|doctor|dentist|supervisor|tenant)\b"
)
_WITH_US: Final = (
    r"\b(?:lady|man|woman|girl|boy|guy|kid|family|student|person|fellow|couple|someone|somebody) (?:in|from|on|at)"
    r" (?:my|our) (?:[\w'-]+ )?(?:building|class|residence|street|dorm|floor|church|team|school|town|village|block"
    r"|program|choir|gym|lab|year|reserve|community|neighbou?rhood|band|apartment|cohort|office|work)\b"
)
_SMALL: Final = (
    r"(?:town|village|hamlet|reserve|community|valley|county|island|neighbou?rhood|parish|city|province|school"
    r"|settlement|outport|region|country)"
)
_DETAIL: Final = (
    r"(?:age|town|job|occupation|home town|hometown|address|street|name|names|surname|initials|employer|workplace"
    r"|school|birthday|face|photo|postal code|where (?:they|he|she|it) (?:lives?|lived|works?|worked|was|were|came"
    r"|grew)|what (?:they|he|she) (?:do|did|does) for (?:a living|work)|who (?:they|he|she|it) (?:is|was|were"
    r"|are))"
)
_CASE: Final = r"(?:cases?|patients?|story|stories|persons?|client|file|chart)"

_RULES: Final[tuple[Rule, ...]] = (
    rule(
        (
            rf"\b(?:the|that|this|your) (?:only|sole|lone|one|first|last) (?:[\w'-]+ ){{0,4}}?{_SOMEBODY}\b"
            rf"[^?;.]{{0,30}}\b(?:in|on|from|of) (?:that|your|my|our|this|the|a) (?:[\w'-]+ ){{0,2}}?{_SMALL}\b"
        ),
        (
            rf"\b(?:the|that|this|those|an?) (?:[\w'-]+ ){{0,3}}?{_SOMEBODY},? (?:who(?:'d|'s)? |that |which |whose "
            rf"[\w']+ |we |you )?(?:was |were |had |got |been |has |nearly |almost |just )*{_HARMED}\b"
            r"[^?;.]{0,60}\b(?:in|on|at|off|near|outside|from|by|last|through|both|into|behind|downtown|yesterday)\b"
        ),
        (
            rf"\b(?:case|story|{_SOMEBODY}|patient|crash|shooting|fire|accident) (?:that was |who was |you had"
            r" )?(?:from"
            r"|in|on|all over) (?:the )?(?:local |evening )?(?:news|papers?|newspapers?|media|headlines|cbc|tv|radio"
            r"|front page|star|free press|gazette|internet|facebook|twitter|reddit)\b|\bmade (?:the|all the)"
            r" (?:\w+ )?(?:news|papers|headlines)\b"
        ),
        (
            r"\b(?:your|that|the|this) (?:\w+ ){0,2}?(?:paper|case report|case study|talk|lecture|article|book|post"
            r"|presentation|blog|chapter|slide|slides|website|study|photo|picture|interview)\b[^?]{0,120}\b(?:which"
            r"|who|where|what(?:'s| is| was) (?:his|her|their|the)|is (?:it|that|he|she)|was (?:it|that|he|she)"
            r"|name|surname)\b[^?]{0,60}(?<!you)\?"
        ),
        unless=(
            UNNAMED,
            (
                r"\bwhat (?:is|was|'s) (?:it|that) like (?:to be|being)\b|\b(?:be|being|are|were|as|you're) the"
                r" (?:only|first|last)\b|\bfirst in (?:your|the) family\b|\bthe only \w+ (?:doctor|surgeon|physician"
                r"|nurse|resident|pharmacist)\b|\bmovies?\b|\bnovel\b|\btv show\b|\bfictional\b"
            ),
        ),
    ),
    rule(
        (
            rf"\b(?:wrote|spoke|talked|mentioned|described|presented|showed|told us|published|posted|blogged) (?:\w+ )?"
            rf"(?:about|on|of|up)? ?(?:an?|the|that|this) (?:[\w'-]+ ){{0,4}}?(?:{_SOMEBODY}|{ANYBODY}|{RARE}"
            rf"|patient|case)\b[^?]{{0,80}}\b(?:who|which|where|name|she|he|they|her|his)\b[^?]{{0,50}}\?"
            rf"|\bin your (?:\w+ )?(?:paper|case report|case study|talk|lecture|article|book|chapter|presentation)\b"
            rf"[^?]{{0,60}}(?:{_SICK}|\b(?:{_CASE}|{_SOMEBODY}|{ANYBODY})\b)[^?]{{0,60}}\b(?:my|she|he|her|his|name"
            rf"|live|lives|from)\b"
        ),
        (
            rf"\b(?:{_CASE}|someone|somebody)\b[^?;]{{0,60}}\b{_DETAIL}\b(?: and|,| or)[^?;]{{0,40}}\b(?:{_DETAIL}"
            rf"|everything|all of it|all)\b|\b{_CASE}\b[^?;]{{0,60}}\b(?:so (?:that )?i can|until i can|enough"
            rf" (?:\w+ )?(?:for me )?to) (?:\w+ )?(?:picture|tell|guess|figure|know|find|look|recogni[sz]e|identify)\b"
            r"[^?;]{0,25}|\b(?:tell|give|share|say|know|reveal|what(?:'s| is| was| were)"
            r"|who)\b[^?;.]{0,20}\b(?:name"
            rf"|names|surname|last name|family name|full name|first name|initials|identity|address)\b[^?;.]{{0,20}}\b"
            rf"(?:of|for) (?:an?|the|that|your|one|some|any|those) (?:[\w'-]+ )?(?:{_CASE}|family|{_SOMEBODY})\b"
        ),
        (
            rf"\b(?:which|what|who) (?:of the |of those )?(?:[\w'-]+ ){{0,3}}?(?:{_SOMEBODY}|{RARE}|people|players"
            r"|celebs?"
            rf"|stars?|leafs|jets|canadiens|canucks|oilers)s?\b(?: on the \w+)?[^?;.]{{0,25}}\b(?:have you|did you|do"
            rf" you|you|was it(?: that)? you|were|is|came|carries|was) ?(?:\w+ )?(?:treat\w*|operat\w*|saw|see|seen"
            rf"|deliver\w*|had as|look\w* after|admit\w*|diagnos\w*|on your|in your|gene|sick|{_HARMED})"
        ),
        (
            rf"{_KNOWN}[^?;]{{0,110}}{_YOURS}|{_YOURS}[^?;]{{0,60}}{_KNOWN}(?=[^?;]{{0,60}}{_SICK})"
            rf"|{_WITH_US}[^?]{{0,100}}{_YOURS}"
            rf"|\b(?:met|know|saw|spoke (?:to|with)|ran into|talked (?:to|with)|dated) (?:one|some|two) of your"
            rf" (?:old |former )?patients\b"
        ),
        (
            r"\b(?:health card|chart|medicare|hospital) number\b|\b(?:his|her|their|the) (?:chart|file|x-rays?|scans?"
            r"|results|biopsy) (?:here|in front|in my|with me)\b|\b(?:i've got|i have|here(?:'s| is)) (?:his|her|their"
            r"|my \w+'s) (?:chart|file|results|scan|x-rays?)\b|\b(?:unit|apartment|apt|suite|house|bed|room|cell)"
            r" (?:no |number )?#?\d+\b|\b(?:old|young|big|tall|little) (?:man|woman|guy|lady|boy|girl) in (?:bed|room"
            r"|bay|the (?:next|corner|last|first))\b"
        ),
        unless=(
            UNNAMED,
            (
                r"\b(?:my|our) (?:\w+ )?(?:supervisor|preceptor|tutor|professor|prof|teacher|colleague|friend"
                r"|classmate)s?"
                r" (?:\w+ )?(?:told|suggested|recommended|said|says|introduced|mentioned|studies|trained|thought"
                r"|sent|works|worked|rotated|shadowed)\b|\bthank you\b|\bpermission\b|\bperson who (?:heads|leads"
                r"|runs|chairs|owns|directs)\b|\broom \d+ (?:people|students)\b"
                r"|\bmeet(?:ing)? (?:you )?(?:in|at) room\b|\bshadow(?:ing)? you\b(?!.*\bbed\b)|\bwork(?:s|ed)?"
                r" (?:with|for|on|in) you"
            ),
        ),
    ),
)
_MET_IN_CARE: Final = rule(
    (
        rf"\b(?:the|that|those) (?!(?:first|kinds?|sorts?|types?|people)\b)(?:[\w'-]+ ){{0,3}}?(?:{_SOMEBODY}|{RARE}"
        rf"|{ANYBODY})"
        r"(?: that| who| whom)? you (?:[\w']+ )?(?:treat|operat|separat|saw|sav|deliver|lost|stitch|resuscitat"
        r"|diagnos|admit|amputat"
        r"|reattach|transplant|pull|car|look|intubat|sew|examin|fix)\w*(?: \w+){0,2}? (?:after|in|at|on|from|during"
        r"|last|with|when|up)\b"
    ),
    (
        rf"\b(?:how|why|what|when|is|was|did|does|has)\b[^?;.]{{0,20}}{_KNOWN}[^?;.]{{0,50}}(?:{_SICK}"
        r"|\b(?:psychiatrist|therapist"
        r"|medications?|doing on|pull through|survive)\b)|\bfrom (?:my|our) (?:[\w'-]+ )?(?:class|school|team|church"
        r"|parish|street|town"
        rf"|building|dorm|choir|village|band|reserve)\b[^?;]{{0,60}}(?:{_SICK}|\b(?:psychiatrist|therapist|overdose"
        r"|rehab)\b)"
    ),
    (
        r"\b[\w-]+[- ]year[- ]olds? (?:\w+ )?from (?:our|my|the|this|a|that)\b|\b(?:woman|man|girl|boy|kid|lady|guy"
        r"|teen|teenager|person"
        r"|baby|patient) (?:from|in|at) (?:the|my|our|that) (?:[\w'-]+ ){1,3}?(?:who|that|you"
        r"|with)\b[^?;.]{0,60}\b(?:treated|operated|died|lost"
        r"|overdosed|lived|survived|recover\w*|had|came in|make it|made it|delivered)\b|\bofficer shot\b|\bvictims?"
        r" of the\b[^?]{0,40}\byou\b"
    ),
    unless=(
        UNNAMED,
        (
            r"\bhow (?:do|can|could|should|would) (?:i|you|one|we)\b|\b(?:taught|inspired|encouraged|suggested"
            r"|recommended|told) (?:me|us)\b"
            r"|\b(?:got|drew|made) me\b|\bthe (?:kind|type|sort)s? of\b|\bi(?:'m| am) an?\b|\bas an? \w+-year-old\b"
            r"|\bever since my\b"
        ),
    ),
)
_AGED: Final = re.compile(rf"\b\d{{1,3}}[- ]year[- ]olds?\b[^?]{{0,80}}(?:{_SICK})")
_ASKED_YOUNG: Final = re.compile(
    r"\b(?:i'm|i am|as|like me|my) (?:an? )?\d|\bif an?\b|\bimagine\b|\bwould you tell an?\b"
)

_NAME: Final = (
    r"(?!(?:Canada|Ontario|Quebec|Manitoba|Alberta|Winnipeg|Toronto|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday"
    r"|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|LinkedIn|You"
    r"|I|The|Dr|Doctor|Dre|God|English|French|Zoom|Covid|What|How|Why|Who|Where|When|Which|Is|Are|Was|Do|Does|Did|And"
    r"|But"
    r"|So|My|Our|If|In|On|At|Mount|Saint|Royal|General|University|Tell|Describe|Step|Medicine|Indigenous|Christmas"
    r"|Canadian|American|African|Asian|Indian|Chinese|Ukrainian|Inuit|Metis|Cree)\b)[A-Z][a-zà-ÿ]+"
)
_CALLED: Final = re.compile(
    r"\b(?i:aunt|uncle|cousin|roommate|classmate|friend|neighbou?r|boss|teacher|coach|landlord|landlady|girlfriend"
    r"|boyfriend|sister|brother|mother|father|mom|dad|grandmother|grandfather|niece|nephew|teammate|colleague|patient"
    rf"|patients|baker|named|called|met|about|with|man|woman|boy|girl|kid|family),? (?:of yours,? )?(?:{_NAME})"
    rf"(?:[ -]{_NAME})?|\b(?:{_NAME})(?: {_NAME})?'s (?i:mom|dad|mother|father|wife|husband|son|daughter|sister"
    rf"|brother|baby|surgery|diagnosis|case|chart|biopsy|treatment|hip|knee|heart|cancer|stroke|kidney)\b"
)
_NAMED_CARE: Final = re.compile(
    rf"(?:{_YOURS}|{_SICK})[^?]*",
)


def found(question: Reading) -> Span | None:
    """What would tell who it is."""
    plain = question.plain
    span = first(plain, (*_RULES, _MET_IN_CARE))
    if span:
        return span
    if re.search(UNNAMED, plain):
        return None
    aged = _AGED.search(plain)
    if aged and not _ASKED_YOUNG.search(plain):
        return aged.span()
    close = re.search(_YOURS, plain) or re.search(_SICK, plain)
    if close and _CALLED.search(question.said) and re.search(r"\b(?:he|she|his|her|him|hers)\b|\bwas\b|\bhad\b", plain):
        return close.span()
    return None
