"""Praise that swallows the question, or a compliment about oneself that is fished for."""

from typing import Final

from ..matching import GAP, WIDE, any_of, first, rule
from ..reading import Reading
from ..shapes import Span

_SUPER: Final = any_of(
    "genius legend hero idol brilliant amazing amazingly incredible incredibly extraordinary extraordinarily exceptional exceptionally",
    "remarkable remarkably gifted talented talent talents inspiring inspirational wise wiser wisdom perfect greatest finest icon iconic",
    "superstar guru master masterful masterpiece masterpieces impressive accomplished flawless magnificent outstanding phenomenal",
    "fantastic superhuman goddess god world-class unmatched brilliance brilliantly genius-level virtuoso prodigy rock_star rockstar",
    "star saint angel giant titan luminary awesome wonderful wonderfully spectacular stellar astonishing astonishingly dazzling",
    "unbelievable unbelievably marvellous marvelous visionary pioneer smart smarter smartest clever cleverest kindest wisest humble",
    "modest impressively superb supremely celebrated distinguished illustrious admirable charismatic graceful intelligent intelligence",
    "great so_good so_successful successful so_kind so_calm eloquent beloved revered expert_like charming skilled skilful",
)
_GRAND_ONLY: Final = any_of(
    "genius legend legendary hero idol brilliant amazing incredible extraordinary exceptional remarkable gifted talented inspiring perfect",
    "icon superstar guru magnificent outstanding phenomenal fantastic superhuman world-class virtuoso prodigy rockstar awesome",
    "spectacular stellar astonishing dazzling unbelievable marvellous marvelous visionary superb illustrious impressive",
    "masterpiece masterpieces wise wisest greatest finest smartest saint goddess flawless unmatched wonderful admirable accomplished",
)
_OURSELVES: Final = any_of(
    "strengths strength qualities talent talents potential gift gifts promise greatness brilliance charm intelligence maturity best",
    "greatest strongest special remarkable impressive impressed impress impresses outstanding exceptional unique rare extraordinary",
    "admire stand_out stands_out future_star younger_version standout gifted talented natural star brilliant smart",
)
_ROLE: Final = any_of(
    "doctor physician surgeon teacher scientist leader person professional lawyer engineer nurse mentor expert human woman man clinician career",
    "researcher writer speaker specialist architect professor mind pediatrician psychiatrist midwife pharmacist journalist artist being success",
)
_THEM: Final = rule(
    rf"\b(?:such|so|as) (?:an? )?{_GRAND_ONLY} (?:an? )?(?:\w+ )?{_ROLE}\b|\bthe {_GRAND_ONLY} (?:\w+ )?{_ROLE} (?:you are|you've become|you became|that you are|before me|i see)\b|\b{_GRAND_ONLY} (?:\w+ )?{_ROLE} (?:like|such as) you\b|\b(?:no ?body|no one|none|nobody else|few)\b[^?;.]{{0,40}}\b(?:comes? close to you|compares? to you|like you|as \w+ as you|match(?:es)? you|hold a candle|rival you|better than you|can touch you|measures? up to you)\b|\ba (?:star|giant|legend|genius|titan|master|god|saint|hero|pro|rock star|wizard|queen|king|pioneer) like (?:you|yourself)\b|\b(?:at|in) everything (?:you (?:do|touch|try))?\b(?<=everything)|\b(?:perfect|brilliant|amazing|good|great) at everything\b|\beverything you (?:touch|do) turns\b|\bsmartest (?:person|doctor|woman|man)\b|\bhow (?:are|did) you (?:get )?(?:so|this|that) {_SUPER}\b|\b(?:one of )?the (?:most {_SUPER}|greatest|finest|smartest|best) (?:\w+ )?(?:{_ROLE}s?|people|minds) (?:i|in (?:the|this|our)|alive|ever|of (?:our|your|all))\b|\bcan't (?:get over|believe) how {_SUPER}\b|\byou make it look (?:so )?(?:easy|effortless)\b|\bdoes it get (?:tiring|old|lonely) being (?:so|the|such)\b|\bno wonder (?:everyone|you|they)\b",
    rf"\b(?:you're|you are|you must be|you were|you seem|you've been|you have been|you look) (?:(?:such|so|truly|really|simply|just|an?|the|my|our|absolutely|one|of|most|very|obviously|clearly|always|[a-z]+ly) ){{0,5}}{_GRAND_ONLY}\b",
    rf"\b(?:someone|anyone|anybody|somebody|person|people|mind|man|woman|doctor|surgeon|teacher|physician|leader|expert|scientist|researcher|lawyer|engineer|human|brain|nobody|no one|one|others|it like to be|feel to be|being) (?:who is |who's |that is )?(?:be |as |so |such an? |this |that |quite as |more ){{1,3}}{_SUPER}\b",
    rf"\b{_SUPER}(?: \w+){{0,2}} (?:like|as|than) (?:you|yours|yourself)\b|\b(?:mind|brain|talent|gift|career|spirit|person|expert|doctor|surgeon|physician|leader|teacher|scientist|engineer|lawyer|hands) (?:like|as (?:\w+ ){{1,4}}as) (?:yours?|yourself)\b",
    rf"\bhow (?:do|did|can|could|does|have|are) (?:you|anyone|one|somebody|someone|one person|a person)(?: (?:manage|get|come|learn|ever|always|still|even|become|became|stay|remain|keep|find the|possibly))*(?: to)?(?: be| become| being| stay| remain| keep| so| as| such| get| got)+ (?:(?:so|such|an?|as|the|this|that|much|simply|truly) )*{_SUPER}\b",
    rf"\bwhat (?:makes|made) you (?:so|such|the best|that|truly|really|better|{_SUPER})\b(?! (?:sure|interested|certain|curious|passionate|keen|excited|angry|tired|worried|nervous|choose|decide))",
    rf"\b(?:be|being|feel like|to be|as|are you|becoming|become|became) (?:so much |such |so |simply |widely |truly )?(?:the (?:very )?(?:best|greatest|finest|smartest|most \w+|top|kindest|wisest|number one)|an? (?:living |true |real )?{_GRAND_ONLY}|so (?:{_SUPER}|admired|respected|loved|adored|successful|good))\b(?! (?:way|time|part|place|choice|version|use|option|of both))",
    r"\bso much (?:better|wiser|smarter|kinder|brighter|more \w+|further|ahead|cleverer|sharper|faster) than\b|\bbetter than (?:everyone|everybody|anyone|all) (?:else|your)\b",
    rf"\byour (?:(?:own|truly|such|absolutely|simply|very) )?(?:(?:incredible|amazing|extraordinary|brilliant|remarkable|exceptional|outstanding|genius|phenomenal|magnificent|stellar|awesome|perfect|inspiring|impressive|fantastic|legendary|superb|dazzling|stunning|flawless|wonderful|unbelievable|astonishing|rare|enormous|great|boundless|endless|immense|natural) "
    r"(?:\w+ )?(?:success|talents?|gifts?|mind|career|work|skills?|achievements?|accomplishments?|intellect|brain|intelligence|wisdom|path|life|personality|kindness|reputation|resume|record|hands|presence|patience|books?|papers?|talk|lecture|story|journey|charisma|knowledge|expertise|energy|grace|charm)|brilliance|genius|greatness|wisdom|perfection|superpowers?|magic touch|magic|awesomeness|fans|magnificence)\b",
    r"\b(?:in )?awe of\b|\bhuge fan\b|\bbiggest fan\b|\b(?:big|great) admirer\b|\bfan of yours\b|\bi (?:(?:so|really|truly|deeply|absolutely|just|have always|always|greatly) )*(?:worship|adore|idoli[sz]e|revere)\b|\bi (?:so|really|truly|deeply|absolutely|have always|'ve always|always|greatly) (?:admire|admired|looked up to|look up to)\b|\badmire you\b|\bmy (?:hero|idol|role model|inspiration)\b",
    r"\boh (?:great|wise)\b|\bhumbled (?:by|to)\b|\bhonou?red to\b.{0,40}\b(?:great|like you|legend)|\bin the presence of\b|\bworthy of (?:you|your)\b|\bmere (?:student|mortal)\b|\bi'?ve (?:never|ever) (?:met|seen|known|heard) (?:anyone|anybody|a|someone|such)\b|\b(?:i'?ve|i have) ever (?:met|seen|read|heard|known|had)\b",
    r"\b(?:one person|anyone|someone|a person|one human|one man|one woman|nobody) (?:can |could |possibly |ever )*(?:be|have|know|do) (?:so|that|such|as) (?!many patients|little|few)",
    r"\bsecret (?:to|of|behind) (?:your|being|such|a mind|so)\b.{0,40}|\bwhat(?:'s| is) your secret\b|\bhow does it feel (?:to be )?(?:the |being the )?(?:so |such |best|finest|greatest|most)|\b(?:everyone|everybody|they all|people|the whole \w+) (?:\w+ )?(?:admires?|adores?|worships?|loves?|looks? up to|raves? about) you\b",
    r"\b(?:your (?:colleagues|peers|competition|rivals)) (?:\w+ )?(?:envy|jealous|pale|compare)\b|\bjealous of (?:you|your)\b|\bmasterpieces?\b|\bborn (?:brilliant|gifted|a genius|great)\b|\bis there anything you (?:can't|cannot|don't) (?:do|know)\b",
    unless=(
        r"\b(?:mentors?|role models?) (?:who|that)\b",
        r"\bwhat (?:makes|made) (?:a|an|someone|some)\b",
        r"\bwithout being the best\b",
    ),
)
_US: Final = rule(
    r"\b(?:do you think|would you say|don't you think|do you find|would you agree|do you agree|tell me|wouldn't you say|be honest|admit)(?: that)?,? (?:i'm|i am|i've|i was|my questions?|my (?:\w+ )?(?:cv|resume|plan|essay|project|grades|background|application|file|record)|am i) (?:[\w'-]+ ){0,4}?(?:great|good|well|amazing|excellent|impressive|unusually|unusual|special|smart|best|better|brilliant|outstanding|perfect|strong|remarkable|mature|ready for|exceptional|ahead|doing)\b|\b(?:my|with my|someone with my|somebody with my) (?:[\w'-]+ )?(?:gifts|talents?|brains|intelligence|achievements|accomplishments|brilliance|abilities|charm|people skills|track record)\b|\bone of a kind\b|\bwhich of my\b[^?]{0,40}\b(?:impress|best|admire|like|strong)\w*|\b(?:have you|did you|do you) (?:ever |often |usually )?(?:met|meet|seen|see|had|taught|come across) (?:a |an |another |any |many )?(?:student|applicant|candidate|young person|first-year|undergrad|anyone|somebody|someone)s? (?:as |so |quite |this |more |with )[^?]{0,30}\b(?:me|i|mine|this)\b|\bhow (?:well|great|good) (?:am i|i'm|did i|i am) (?:doing|do)\b|\bhow am i doing\b|\bam i (?:not )?(?:impressive|brilliant|gifted|talented|remarkable|extraordinary|amazing|good enough|better|smart)\b|\bpay me a compliment\b|\bcompliment(?:s)? (?:me|on my)\b|\bhow (?:rare|unusual|impressive|remarkable) is (?:it (?:for|to)|a student|someone|my)\b",
    rf"\b{_OURSELVES}\b {WIDE}(?:in|of|about|from) (?:me|myself)\b|\b(?:see|think|notice|like|spot|admire|value|find|sense|love|appreciate|recogni[sz]e)\b {GAP}(?:in|of|about) me(?: \w+)?\b(?! (?:to|that i|as a patient))",
    rf"\b(?:makes?|made|sets?|is it about) me (?:\w+ )?(?:stand out|apart|special|unique|different|better|great|a |an |so |the |that|such|impressive|memorable)|\bwhat sets me\b|\babout me that\b",
    r"\bhow (?:impressed|amazed|proud|blown away|struck) (?:are|were|would|must|by)\b|\b(?:am|are|is|was|were|do|does|did|have|has) (?:i|you|my [\w ]{1,25}|these|this|that|it|any of (?:this|that|my)) (?:\w+ ){0,2}?(?:impress\w*|amaz\w*|blown? (?:you )?away|dazzl\w*)\b|\bimpress(?:es|ed|ive)? (?:you|about (?:me|my)|by (?:me|my))\b",
    r"\b(?:rate|rank|grade|score|mark|place|evaluate|assess) (?:me|my|mine|myself)\b|\b(?:rating|grade|mark|score) (?:would|do|could|did) you give (?:me|my)\b|\bgive (?:me|my [\w ]{1,20}) out of\b",
    rf"\b(?:am i|was i|i'?m|i am|i was|me as|me to be|i'd be|i would be|i'll be|i will be|i'd make|i would make|i could be) (?:not |already |clearly |really |truly |the |exactly |just |one of the |probably |so |such |an? |your |obviously |way |far |much |pretty |kind of |more )*(?:ahead of|better than|smarter|smartest|brightest|best|most|exactly what|what (?:programs|they)|ideal|special|perfect|"
    r"born (?:for|to)|gifted|talented|natural|brilliant|exceptional|great|fantastic|excellent|star|outstanding|above|impressive|remarkable|advanced|mature|unusually|cut above|stronger|strongest|wonderful|more \w+ than|terrific|amazing|superb|good (?:doctor|surgeon|physician|lawyer|engineer|nurse|fit|leader|teacher))\b",
    r"\b(?:do|did|don't|would|wouldn't|could|am) i (?:not )?(?:seem|strike|sound|look|come across|appear|ask|already|have what it takes|write|speak|show|remind|rank|compare)\b(?! (?:you (?:about|what|how|a)\b|for|into|at|up|like an? (?:outsider|idiot)))|\bhow (?:smart|good|mature|bright|talented|clever|strong|special|capable|promising|prepared|impressive|far ahead) (?:do|am|are|is|did) (?:i|my)\b",
    r"\b(?:everyone|everybody|people|friends|teachers|professors|profs|my \w+|they|folks|others) (?:\w+ )?(?:says?|tells?|tell|told|think|thinks|calls?|keep (?:saying|telling)|always (?:says?|tells?)) (?:me )?(?:that )?(?:i'?m|i am|i have|i've|me|i'?d|i would|i was) (?!should)",
    r"\b(?:top of my class|highest (?:mark|grade|score)|perfect (?:gpa|score|mcat)|straight a'?s|4\.0|first in my class|valedictorian|best (?:mark|grade|student)|won every|dean's list|scored in the \d+|\d+(?:th|st|nd|rd) percentile|aced)\b.{0,80}\b(?:you|that|impress|think|say|tell|future)\b",
    r"\b(?:smarter|better|brighter|sharper|stronger|more \w+|deeper|better prepared|further|ahead) (?:questions )?(?:than|of) (?:most|the (?:other|rest|average)|other|all|any|every|everyone|anyone|my (?:peers|classmates|cohort)|students|first-years)\b|\bcompared (?:with|to) (?:the |all |most )*(?:other|rest|average|my (?:peers|classmates))|\bahead of my\b",
    r"\bwhat makes you (?:think|believe|so sure|certain|confident) (?:that )?(?:i|i'd|i'll|i'm|i would|my)\b|\b(?:you think|you say|you agree|you find|you believe|you feel) (?:that )?(?:i'?m|my|me|i (?:have|stand|show|deserve)|i've|i'd (?:make|be))\b(?! (?:missing|wrong|asking|getting|too|chances|should|next|generation|question (?:is|was) too|plan (?:is|lacks) (?:missing|weak)|ready))",
    r"\bmy (?:\w+ ){0,2}(?:strengths|talents?|gifts?|potential|greatest|brilliance|best (?:quality|qualities|feature|trait)|charm|greatness|superpower|excellence|genius)\b|\b(?:remarkable|impressive|special|outstanding|exceptional|unique|amazing|extraordinary|admire|like best|stands? out|love) (?:\w+ )*?(?:about|in|of|from) my (?:cv|resume|background|record|file|application|path|essay|story|work|profile|portfolio|journey|experience|questions?)\b",
    r"\bdo you (?:usually |often |ever )?(?:meet|see|get|have) (?:\w+ )?(?:students?|people|anyone|someone|many) (?:\w+ )?(?:as|like) (?:\w+ )?(?:\w+ )?(?:as )?me\b|\b(?:younger )?version of yourself\b|\bremind you of (?:you|yourself)\b|\bproud of me\b|\bstudent (?:like|as \w+ as) me\b|\bbest student\b|\bmost (?:prepared|impressive|promising|interesting|mature|talented|gifted) (?:student|person|candidate|applicant|young)|\bi was born for\b|\bborn for this\b|\bwon't you miss me\b",
    r"\bgiven (?:everything|all|how much) (?:that )?i(?:'ve| have)\b|\bhow (?:do|does|did) (?:i|my \w+|this interview) (?:compare|measure up|stack up|rank|rate|look so far)\b|\bam i (?:the )?(?:not )?(?:a )?(?:best|brightest|smartest|special|unusual|rare|doing (?:great|well|amazing))",
    unless=(
        r"\bwhat (?:would|do) you (?:like|wish) (?:me|i)\b|\bi'?m (?:not|the first|a first)\b.{0,20}\b(?:sure|certain|best way)\b",
    ),
)


def found(question: Reading) -> Span | None:
    """The praise, given or asked for."""
    return first(question.plain, (_THEM, _US))
