"""The asker's own merits, laid out to be admired; and the other raised above everybody."""

from typing import Final

from ..matching import Rule, any_of, rule

_FINE: Final = any_of(
    (
        "good great amazing excellent impressive unusual special smart better best brilliant outstanding perfect "
        "strong remarkable mature"
    ),
    (
        "exceptional ahead gifted talented natural bright clever rare unique wonderful fantastic terrific superb "
        "promising insightful thoughtful"
    ),
    (
        "articulate polished professional prepared organized organised ambitious driven dedicated keen serious "
        "capable competent sharp deep wise"
    ),
    (
        "hardworking empathetic charismatic compassionate well-prepared well-read accomplished committed advanced "
        "passionate cut_out decent ideal memorable"
    ),
)
_WORK: Final = any_of(
    (
        "email emails letter message cv resume profile essay questions question presentation application background "
        "record grades marks project"
    ),
    (
        "poster blog story personality manner manners handshake attitude energy preparation work research talk "
        "answers ideas idea plan path portfolio transcript"
    ),
)
_SPEAKERS: Final = (
    r"(?:(?:my|our|the|an?|every|all my|some|several|other|both my|most) (?:[\w'-]+ ){0,2}?[\w'-]+|everyone|everybody"
    r"|people|friends|profs|teachers|residents|they|folks|others|family)"
)
_JUDGE: Final = (
    r"\b(?:how (?:does|do|would|did) (?:that|this|it|i|my \w+|all that) (?:look|sound|come across|strike|rate|rank"
    r"|compare"
    r"|measure|stack|land|sit)|what (?:do|does|would|did) (?:you|that|this|it) (?:make of|think of|say about|tell you"
    r"|think about)|where (?:do|does|would) (?:i|that|you (?:put|rank|place))|impress\w*|not bad|pretty good|ahead of"
    r"|where you sit|what are my chances|hear (?:that )?often|see (?:that )?often|rare|unusual|like i do"
    r"|that count)\b"
)

RULES: Final[tuple[Rule, ...]] = (
    rule(
        (
            r"\bi(?:'ve| have|'m)? (?:\w+ )?(?:publish\w*|won|win|founded|led|lead|started|manag\w*|juggl\w*|scored"
            r"|aced|topped|earned|graduated|finish\w*|completed|run|ran|built|got|have|kept|maintain\w*|do|did|speak"
            r"|spoke"
            r"|taught|volunteer\w*|raised|wrote|skipped|hold|held|learned|read|received|set up) "
            rf"[^?]{{3,90}}{_JUDGE}"
        ),
        (
            r"\bwhat (?:do|would|did) you (?:make|think|say) (?:of|about|to) an? (?:student|person|applicant|candidate"
            r"|first-year|young|kid|undergrad)\b[^?]{0,100}\b(?:like (?:me|i do|i am|i have|mine|myself)|as i (?:do|am"
            r"|have)|such as (?:me|myself))\b|\bsomeone (?:like|as \w+ as) me\b[^?]{0,40}\b(?:go far|rare|every day"
            r"|asset|gift)"
        ),
        (
            rf"\b(?:i've (?:\w+ )?been|i'm (?:\w+ )?|i am |i was |i get |i keep being )(?:often |always |frequently "
            rf"|regularly )?(?:told|called|considered|seen as|known (?:as|for)|described as|praised|complimented"
            rf"|recogni[sz]ed)\b[^?;.]{{0,50}}\b{_FINE}\b|\b(?:which|that),? i'?m told,? is\b"
        ),
        (
            rf"\b{_SPEAKERS} (?:(?:\w+ )?(?:reckons?|says?|thinks?|swears?|believes?|insists?|claims?|tells?|told"
            r"|calls?"
            r"|called|agrees?|figures?|said|thought|joke|jokes|keeps? (?:saying|telling)|always (?:say|says|tell"
            r"|tells)))"
            rf"(?: me| us)?(?: that)? (?:i|i'm|i am|i've|i'd|i have|i was|me|my)\b[^?;.]{{0,50}}\b(?:{_FINE}|level"
            r"|talent|born|potential|what it takes|makings|going places|go far|leader|hands|star|standout|gift"
            r"|beyond|easy to talk|surgeon's|top of)\b"
        ),
        unless=(
            r"\bcriti\w+|\bimprov\w+|\bmissing\b|\bweak\w*\b|\bshould\b|\bnot (?:good|smart|strong)|\btoo (?:\w+)\b",
            (
                r"\bhow (?:did|do) you (?:\w+ )?(?:learn|deal|cope|handle|manage|decide)\b(?![^?]*\b(?:me|like i)\b)"
                r"|\bi read (?:about|that|in)\b"
            ),
        ),
    ),
    rule(
        (
            r"\b(?:i(?:'ve)?|do i|if i|think i|me) (?:have |'ve |has |already |really |have got |got )*(?:got"
            r" )?(?:what it"
            r" takes|the makings|the right stuff|the stuff|the hands|the brains|a gift|a talent|a knack|star quality"
            r"|it in me)\b|\bi(?:'ve| have) got (?:what it takes|the makings|the right|a gift|talent|the talent|it)\b"
            r"|\bi(?:'ll| will| could| can|'d)? (?:\w+ )?(?:go far|be a star|make it big|be one of the greats)\b"
        ),
        (
            r"\bwhat (?:was it|is it|it was|it is)?[^?;.]{0,20}\babout (?:me|my \w+)\b[^?;.]{0,15}\b(?:that )?(?:won"
            r"|impress|caught|struck|stood|made|convinced|persuaded|charmed|drew|interested|attracted|appealed|got"
            r"|moved)\w*|\b(?:won you over|caught your eye|caught your attention|made you (?:say yes|pick|choose|agree"
            r"|accept|reply|answer))\b[^?;.]{0,40}\b(?:me|my|mine|i)\b|\b(?:impressed|struck|surprised|moved|charmed"
            r"|delighted|wowed) you (?:most |the most |first )?(?:in|about|with|by) (?:my|me|the \w+ i)\b|\b(?:me|my)"
            r" (?:\w+ )?(?:win|won|charm\w*|wow\w*|dazzle\w*) you\b"
        ),
        (
            rf"\b(?:did|does|do|was|is|were|are|has|have|had) (?:you (?:\w+ )?(?:think|find|feel|notice|like|enjoy) "
            rf"(?:that )?)?(?:my|the) (?:[\w'-]+ )?{_WORK} (?:i (?:sent|wrote|gave|asked) (?:you )?)?(?:\w+ ){{0,2}}?"
            rf"(?:strike|stand|stood|come across|seem|sound|look|impress|surprise|well|more|as|{_FINE})\w*\b"
            rf"|\b(?:strikes?|struck) you as (?:\w+ )?{_FINE}\b"
        ),
        (
            r"\b(?:can|could|did|do) you (?:probably |already )?(?:tell|notice|see) (?:that )?(?:i|i'm|i've|how \w+ i"
            r"|what a \w+ \w+ i|my \w+ (?:is|are|was))\b(?! (?:was nervous|am nervous|should|could))|\byou can"
            r" (?:probably"
            r" |already |surely )?tell\b(?=[^?]{0,30}(?:$|[?.!,]))|\bdoes it show\b|\bgave (?:it|me) away\b"
            r"|\bwhere would you (?:put|rank|place|rate|situate) me\b|\bhow (?:well|far|much) i(?:'ve| have)? (?:done"
            r"|come"
            r"|achieved|know|grown|accomplished|prepared)\b"
        ),
        (
            r"\b(?:students?|people|anyone|anybody|someone|somebody|kids?|applicants?|candidates?|first-years?"
            r"|undergrads?)"
            rf" (?:this|that|so|as|quite so|who(?:'s| is| are) (?:this|so|that|as)) (?:\w+ )?{_FINE}\b"
            rf"|\b(?:unusual|rare|remarkable|impressive|special|uncommon|extraordinary|exceptional|not many|few|don't"
            rf" often|rarely|hardly ever|seldom|doesn't happen)\b[^?;.]{{0,40}}\b(?:student|someone|somebody|anyone"
            r"|person|people|kid|applicant|first-years?|freshman|undergrad)s? (?:to (?:set|ask|have|know|be|do|take)"
            r"|at"
            rf" my|my age|in my (?:position|year|shoes)|like me|who (?:only|has|have|can|already|know|knows|takes?))\b"
        ),
        (
            r"\bi(?:'m| am|'d be| was| must be| know i'm| think i'm| feel i'm) (?:\w+ ){0,2}?(?:kind of |sort of "
            r"|pretty"
            r" |rather |really |truly |already |quite )*(?:impressive|exceptional|gifted|a natural|brilliant|special"
            r"|one of"
            rf" the best|mature for|wise beyond|beyond my years|not like (?:the )?other|different from (?:the )?other"
            r"|more \w+ than|better than|smarter than|ahead of|a cut above|not (?:your|the) (?:average|usual"
            r"|typical))\b"
            rf"|\b(?:wouldn't|don't|won't|would|will|could) i (?:\w+ )?(?:make|be) an? (?:[\w'-]+ )?(?:{_FINE}) "
            r"|\bi(?:'d"
            rf"| would|'ll) (?:make|be) an? (?:{_FINE}) (?!candidate\b|fit\b|addition\b|hire\b|match\b)\w+"
        ),
        (
            rf"\bqualities (?:make|made|do) (?:you|i)\b[^?]{{0,30}}\bi\b|\b(?:more|most|this|so) {_FINE} than (?:the )?"
            r"(?:others?|rest|most|average|other students|my (?:peers|classmates))\b|\bmy strengths\b|\bcompliments?"
            r" (?:for"
            rf" me|on me)\b|\b(?:bet|guess) you (?:don't|rarely|never|hardly|seldom)\b[^?]{{0,40}}\b(?:my age|like me"
            rf"|at my|as (?:\w+) as (?:me|i)|this (?:much|well))\b"
        ),
        unless=(
            (
                r"\bcriti\w+|\bimprov\w+|\bwork on\b|\bmissing\b|\bweak\w*\b|\bhow (?:can|could|do|should) i\b"
                r"|\bnot sure\b|\bafraid\b|\bquestion (?:is|was) (?:too|not)\b|\bmake sense\b"
            ),
        ),
    ),
    rule(
        (
            r"\bthe (?:single |very |absolute )?(?:best|greatest|smartest|finest|wisest|kindest|cleverest|most [\w-]+)"
            r" (?:[\w'-]+ ){1,2}?(?:of my life|in (?:manitoba|canada|town|the (?:country|world|province|city)|winnipeg"
            r"|north america|history)|on (?:earth|the planet)|i(?:'ve| have) ever|alive)\b"
            r"|\b(?:statues?|monuments?|legends?|movies|nobel|hall of fame|pedestal|walks? on water|light[- ]?years"
            r" ahead"
            r"|one in a (?:million|billion)|second to none|larger than life|gold standard|the goat|hats off|starstruck"
            r"|star-struck|spellbound|mesmeri[sz]ed?|in a class of your own|out of this world|national treasure"
            r"|living legend|household name|head and shoulders|peerless|genius)\b[^?]{0,60}"
        ),
        (
            r"\b(?:you're|you are|you strike me as|you seem) the (?:kind|sort|type) of \w+ (?:every|everyone|people|we"
            r"|all|who (?:makes|inspires|can do))\b|\bevery (?:patient|student|resident|parent|family) (?:dreams?"
            r"|wants?"
            r"|wishes|hopes)\b|\bhow come you(?:'re| are)? (?:so|always so|such)\b|\bsuch (?:gems|wisdom|brilliance"
            r"|grace"
            r"|genius|pearls|insight|mastery)\b|\b(?:can't|cannot) believe i'?m (?:talking|speaking|sitting|meeting)\b"
            r"|\bchanged my life\b|\bblew me away\b|\bblown away by (?:you|your)\b|\b(?:an honou?r|a privilege)"
            r" (?:just )?to"
            r" (?:even )?(?:talk|meet|speak|breathe|be in)\b|\bhow (?:do|did|can|could) you do it all\b"
            r"|\bso (?:good|great|skilled|talented|brilliant) at (?:everything|what you do|your job)\b"
        ),
        unless=(
            r"\b(?:i'?ve heard|some say|is (?:often )?called|someone who)\b",
            (
                r"\bwhat (?:was|is|'s) the (?:best|most|kindest|wisest|greatest)\b|\btell me about the\b|\bgold"
                r" standard"
                r" (?:for|in|of|treatment|test)\b"
            ),
        ),
    ),
)
