"""Praise for the one who is asked."""

from typing import Final

from ..matching import any_of, rule

SUPER: Final = any_of(
    (
        "genius legend hero idol brilliant amazing amazingly incredible incredibly extraordinary extraordinarily "
        "exceptional exceptionally"
    ),
    (
        "remarkable remarkably gifted talented talent talents inspiring inspirational wise wiser wisdom perfect "
        "greatest finest icon iconic"
    ),
    (
        "superstar guru master masterful masterpiece masterpieces impressive accomplished flawless magnificent "
        "outstanding phenomenal"
    ),
    (
        "fantastic superhuman goddess god world-class unmatched brilliance brilliantly genius-level virtuoso "
        "prodigy rock_star rockstar"
    ),
    (
        "star saint angel giant titan luminary awesome wonderful wonderfully spectacular stellar astonishing "
        "astonishingly dazzling"
    ),
    (
        "unbelievable unbelievably marvellous marvelous visionary pioneer smart smarter smartest clever cleverest "
        "kindest wisest humble"
    ),
    (
        "modest impressively superb supremely celebrated distinguished illustrious admirable charismatic graceful "
        "intelligent intelligence"
    ),
    (
        "great so_good so_successful successful so_kind so_calm eloquent beloved revered expert_like charming "
        "skilled skilful"
    ),
)
GRAND_ONLY: Final = any_of(
    (
        "genius legend legendary hero idol brilliant amazing incredible extraordinary exceptional remarkable "
        "gifted talented inspiring perfect"
    ),
    (
        "icon superstar guru magnificent outstanding phenomenal fantastic superhuman world-class virtuoso prodigy "
        "rockstar awesome"
    ),
    (
        "spectacular stellar astonishing dazzling unbelievable marvellous marvelous visionary superb illustrious "
        "impressive"
    ),
    (
        "masterpiece masterpieces wise wisest greatest finest smartest saint goddess flawless unmatched wonderful "
        "admirable accomplished"
    ),
)
ROLE: Final = any_of(
    (
        "doctor physician surgeon teacher scientist leader person professional lawyer engineer nurse mentor "
        "expert human woman man clinician career"
    ),
    (
        "researcher writer speaker specialist architect professor mind pediatrician psychiatrist midwife "
        "pharmacist journalist artist being success"
    ),
)
THEM: Final = rule(
    (
        rf"\b(?:such|so|as) (?:an? )?{GRAND_ONLY} (?:an? )?(?:\w+ )?{ROLE}\b"
        rf"|\bthe {GRAND_ONLY} (?:\w+ )?{ROLE} (?:you are|you've become|you became|that you are|before me"
        rf"|i see)\b|\b{GRAND_ONLY} (?:\w+ )?{ROLE} (?:like|such as) you\b|\b(?:no ?body|no one|none"
        rf"|nobody else|few)\b[^?;.]{{0,40}}\b(?:comes? close to you|compares? to you|like you|as \w+ as you"
        rf"|match(?:es)? you|hold a candle|rival you|better than you|can touch you|measures? up to you)\b"
        rf"|\ba (?:star|giant|legend|genius|titan|master|god|saint|hero|pro|rock star|wizard|queen|king"
        rf"|pioneer) like (?:you|yourself)\b|\b(?:at|in) everything (?:you (?:do|touch|try))?\b(?<=everything)"
        rf"|\b(?:perfect|brilliant|amazing|good|great) at everything\b|\beverything you (?:touch|do) turns\b"
        rf"|\bsmartest (?:person|doctor|woman|man)\b|\bhow (?:are|did) you (?:get )?(?:so|this|that) {SUPER}\b"
        rf"|\b(?:one of )?the (?:most {SUPER}|greatest|finest|smartest|best) (?:\w+ )?(?:{ROLE}s?|people"
        rf"|minds) (?:i|in (?:the|this|our)|alive|ever|of (?:our|your|all))\b|\bcan't (?:get over"
        rf"|believe) how {SUPER}\b|\byou make it look (?:so )?(?:easy|effortless)\b|\bdoes it get (?:tiring|old"
        rf"|lonely) being (?:so|the|such)\b|\bno wonder (?:everyone|you|they)\b"
    ),
    (
        rf"\b(?:you're|you are|you must be|you were|you seem|you've been|you have been|you look) (?:(?:such|so"
        rf"|truly|really|simply|just|an?|the|my|our|absolutely|one|of|most|very|obviously|clearly|always"
        rf"|[a-z]+ly) ){{0,5}}{GRAND_ONLY}\b"
    ),
    (
        rf"\b(?:someone|anyone|anybody|somebody|person|people|mind|man|woman|doctor|surgeon|teacher|physician"
        rf"|leader|expert|scientist|researcher|lawyer|engineer|human|brain|nobody|no one|one|others|it like to be"
        rf"|feel to be|being) (?:who is |who's |that is )?(?:be |as |so |such an? |this |that |quite as "
        rf"|more ){{1,3}}{SUPER}\b"
    ),
    (
        rf"\b{SUPER}(?: \w+){{0,2}} (?:like|as|than) (?:you|yours|yourself)\b|\b(?:mind|brain|talent|gift|career"
        rf"|spirit|person|expert|doctor|surgeon|physician|leader|teacher|scientist|engineer|lawyer|hands) (?:like"
        rf"|as (?:\w+ ){{1,4}}as) (?:yours?|yourself)\b"
    ),
    (
        rf"\bhow (?:do|did|can|could|does|have|are) (?:you|anyone|one|somebody|someone|one person"
        rf"|a person)(?: (?:manage|get|come|learn|ever|always|still|even|become|became|stay|remain|keep|find the"
        rf"|possibly))*(?: to)?(?: be| become| being| stay| remain| keep| so| as| such| get| got)+ (?:(?:so|such"
        rf"|an?|as|the|this|that|much|simply|truly) )*{SUPER}\b"
    ),
    (
        rf"\bwhat (?:makes|made) you (?:so|such|the best|that|truly|really|better|{SUPER})\b(?! (?:sure"
        rf"|interested|certain|curious|passionate|keen|excited|angry|tired|worried|nervous|choose|decide))"
    ),
    (
        rf"\b(?:be|being|feel like|to be|as|are you|becoming|become|became) (?:so much |such |so |simply |widely "
        rf"|truly )?(?:the (?:very )?(?:best|greatest|finest|smartest|most \w+|top|kindest|wisest|number one)"
        rf"|an? (?:living |true |real )?{GRAND_ONLY}|so (?:{SUPER}|admired|respected|loved|adored|successful"
        rf"|good))\b(?! (?:way|time|part|place|choice|version|use|option|of both))"
    ),
    (
        r"\bso much (?:better|wiser|smarter|kinder|brighter|more \w+|further|ahead|cleverer|sharper"
        r"|faster) than\b(?! (?:the )?(?:other |any )?(?:specialt|field|job|career|area|branch|alternative|wards?\b))"
        r"|\bbetter than (?:everyone|everybody|anyone|all) (?:else|your)\b"
    ),
    r"\byour (?:(?:own|truly|such|absolutely|simply|very) )?(?:(?:incredible|amazing|extraordinary|brilliant"
    r"|remarkable|exceptional|outstanding|genius|phenomenal|magnificent|stellar|awesome|perfect|inspiring"
    r"|impressive|fantastic|legendary|superb|dazzling|stunning|flawless|wonderful|unbelievable|astonishing"
    r"|rare|enormous|great|boundless|endless|immense|natural) "
    r"(?:\w+ )?(?:success|talents?|gifts?|mind|career|work|skills?|achievements?|accomplishments?|intellect"
    r"|brain|intelligence|wisdom|path|life|personality|kindness|reputation|resume|record|hands|presence"
    r"|patience|books?|papers?|talk|lecture|story|journey|charisma|knowledge|expertise|energy|grace|charm)"
    r"|brilliance|genius|greatness|wisdom|perfection|superpowers?|magic touch|magic|awesomeness|fans"
    r"|magnificence)\b",
    (
        r"\b(?:in )?awe of\b|\bhuge fan\b|\bbiggest fan\b|\b(?:big|great) admirer\b|\bfan of yours\b|\bi (?:(?:so"
        r"|really|truly|deeply|absolutely|just|have always|always|greatly) )*(?:worship|adore|idoli[sz]e"
        r"|revere)\b|\bi (?:so|really|truly|deeply|absolutely|have always|'ve always|always|greatly) (?:admire"
        r"|admired|looked up to|look up to)\b|\badmire you\b|\bmy (?:hero|idol|role model|inspiration)\b"
    ),
    (
        r"\boh (?:great|wise)\b|\bhumbled (?:by|to)\b|\bhonou?red to\b.{0,40}\b(?:great|like you|legend)"
        r"|\bin the presence of\b|\bworthy of (?:you|your)\b|\bmere (?:student|mortal)\b|\bi'?ve (?:never"
        r"|ever) (?:met|seen|known|heard) (?:anyone|anybody|a|someone|such)\b|\b(?:i'?ve|i have) ever (?:met|seen"
        r"|read|heard|known|had)\b"
    ),
    (
        r"\b(?:one person|anyone|someone|a person|one human|one man|one woman|nobody) (?:can |could |possibly "
        r"|ever )*(?:be|have|know|do) (?:so|that|such|as) (?!many patients|little|few)"
    ),
    (
        r"\bsecret (?:to|of|behind) (?:your|being|such|a mind|so)\b.{0,40}|\bwhat(?:'s| is) your secret\b"
        r"|\bhow does it feel (?:to be )?(?:the |being the )?(?:so |such |best|finest|greatest|most)"
        r"|\b(?:everyone|everybody|they all|people|the whole \w+) (?:\w+ )?(?:admires?|adores?|worships?|loves?"
        r"|looks? up to|raves? about) you\b"
    ),
    (
        r"\b(?:your (?:colleagues|peers|competition|rivals)) (?:\w+ )?(?:envy|jealous|pale|compare)\b"
        r"|\bjealous of (?:you|your)\b|\bmasterpieces?\b|\bborn (?:brilliant|gifted|a genius|great)\b"
        r"|\bis there anything you (?:can't|cannot|don't) (?:do|know)\b"
    ),
    unless=(
        r"\b(?:mentors?|role models?) (?:who|that)\b",
        r"\bwhat (?:makes|made) (?:a|an|someone|some)\b",
        r"\bwithout being the best\b",
    ),
)
