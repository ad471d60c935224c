"""Turns of asking for work, money or a public fact that give it away wherever they stand: the last net."""

from collections.abc import Mapping
from typing import Final

from ..matching import Rule, rule

_MINE: Final = r"(?:my|an?|any) (?:\w+ )?(?:application|candidacy|file|cv|resume|bid)"
_POST: Final = (
    r"(?:placement|job|position|internship|spot|post|opening|gig|vacancy|studentship|assistantship|contract|summer work"
    r"|paid work|employment|place on your|role|traineeship|apprenticeship|foot in the door|observership that pays)"
)
_INNER: Final = r"(?:(?!(?:what|how|why|where|whether|when|who|which|about)\b)[^\s?!.;]+ )"
_CASH: Final = (
    r"(?:cheques?|cheque|check|paycheques?|paychecks?|dough|hourly|salary|salaries|wages?|bucks|payday|honorari(?:um"
    r"|a)|payslip"
    r"|pay stub|overtime|royalties|bonus|bonuses|tax return|t4|raise|day rate|pay|earnings|income|fortune|net worth"
    r"|savings"
    r"|mortgage|bank account|bank balance|remuneration|compensation|stipend|payout|take-home|figures|thousand|million"
    r"|grand)"
)
_PLACE: Final = (
    r"(?:dalhousie|laval|queen's|mcmaster|mcgill|ubc|u of [a-z]|western|sherbrooke|concordia|carleton|ottawa|memorial"
    r"|harvard|yale"
    r"|stanford|mayo|sunnybrook|sickkids|waterloo|lakehead|nosm|york|calgary|alberta|manitoba|toronto|saskatchewan"
    r"|winnipeg"
    r"|st\.? [a-z]+|mount sinai|health sciences centre|[a-z]+ (?:university|college|general|hospital|polytechnic))"
)

RULES: Final[Mapping[str, tuple[Rule, ...]]] = {
    "asks_for_job": (
        rule(
            (
                rf"\b{_MINE}\b[^?;]{{0,60}}\byour (?:\w+ )?(?:signature|name|letter|support|backing|word|stamp"
                r"|blessing|approval"
                r"|endorsement|voice|vote|weight|say-so|nod)\b|\byour (?:\w+ )?(?:signature|support|backing|stamp"
                r"|blessing|approval"
                rf"|endorsement|vote|weight|nod)\b[^?;]{{0,50}}\b{_MINE}\b|\byou (?:\w+ ){{0,2}}?(?:sign|sign off"
                r"|back|approve|take|push"
                rf"|consider|accept|vote for|stand behind|look at|fast-track|champion)(?: off)?(?: on)? {_MINE}\b"
            ),
            (
                r"\b(?:writ|sa)\w* (?:something|a few words|a line|a note|nice things"
                r"|good things) (?:\w+ )?(?:about|for) me\b"
                r"|\bway for me to (?:work|join|get (?:in|on)|come on|be hired|be part)\b"
                r"|\b(?:speak|stand|fight|vote|say something|write|call around|argue|make a case|make the case|put in)"
                r" (?:up )?for me\b"
                r"|\b(?:rank|choose|select|pick|shortlist|employ|admit|accept) me\b|\bi'm the (?:one|person|student"
                r"|candidate) (?:they|you"
                r"|he|she|for)\b|\b(?:more|extra|spare|another|new) (?:pairs? of )?hands\b|\bsqueeze (?:me )?in\b"
                r"|\b(?:be|being|get|getting)"
                r" hired (?:by|at|in|here|on|with|there)\b|\bhire (?:students|someone like me|a student)\b"
            ),
            (
                r"\bi(?:'m| am|'d| would|'ve)? (?:\w+ )?(?:after|like|love|want|need|seeking|looking for|hunting for"
                r"|in search of|angling"
                r" for|eyeing|dreaming of|available for|applying for|hoping for|chasing)"
                rf" (?:{_INNER}){{0,4}}?{_POST}\b[^?]*\b(?:you|your)\b"
                r"|\b(?:student|someone|first-year|me|i)\b[^?;.]{0,30}\b(?:paid|pay me|on the payroll|on your"
                r" payroll|for wages|be paid)"
                r" (?:for|to|by|in|with|summer)\b[^?]*\?|\bhow (?:soon|early|quickly) (?:could|can|would|may) i"
                r" (?:start|join|begin)\b"
            ),
            (
                r"\b(?:odd|any|some|small|spare) (?:paid )?(?:jobs|work|tasks|hours|shifts)\b[^?]{0,30}\b(?:in|at"
                r"|for|around) your\b"
                r"|\b(?:could|can|would|will|might|do|does|is|are) (?:you|your [\w' ]{1,25}?) (?:\w+"
                r" ){0,3}?(?:an? |any |some |the )?"
                rf"(?:\w+ )?{_POST} (?:for me|for a student|for someone|available|open|going|free)\b|\b(?:land|win"
                r"|snag|secure|bag|score)"
                rf" (?:an? |the |that |this )(?:{_INNER}){{0,2}}?{_POST} (?:with|at|in|on|under) (?:you|your)\b"
            ),
            unless=(
                (
                    r"\bhow (?:do|did|does) (?:you|your|they|people|committees|hospitals|programs)\b(?![^?]*\b(?:for"
                    r" me|hire me|my)\b)"
                    r"|\b(?:improve|strengthen|mistakes?|wrong) (?:in |with |about )?my (?:application|cv|resume)\b"
                    r"|\bshould i\b"
                    r"|\bhow did (?:someone|anyone) (?:choose|pick) me\b|\bwhat (?:should|would|could) i (?:know"
                    r"|learn|read)\b"
                ),
            ),
        ),
    ),
    "income_blunt": (
        rule(
            (
                r"\bhow (?:fat|big|large|high|good|generous|thick|healthy|juicy|small|nice|decent) (?:is|are|was"
                r"|were) (?:the|your|a|that|those"
                rf"|these) (?:\w+ )?{_CASH}\b|\b(?:dying|curious|itching|love|like|want|need|wondering|nosy) (?:to"
                r" (?:know|hear|learn)|about|what) (?:what )?"
                rf"your (?:\w+ )?{_CASH}\b|\b(?:biggest|largest|first|last|highest|best|smallest|fattest|monthly"
                rf"|weekly|latest) (?:\w+ )?{_CASH} (?:you"
                r"|they|of yours)\b|\b(?:how much|what) (?:\w+ )?(?:dough|cash|money) (?:is there|is|can|do|does"
                r"|gets|comes|are)\b"
            ),
            (
                r"\bhow much (?:do|did|does|are|were|would|will|can|could) (?:you|they|he|she|one|a \w+|an \w+)"
                r" (?:\w+ )?(?:get|getting|got|charge"
                r"|charging|ask|collect|draw|receive|bill|cash|pocket|bring) (?:for|per|from|when|each|an?|every|in"
                r"|home|to (?:give|do|see|cover"
                r"|work))\b|\bwhat (?:do|did|are|would|can) (?:you|they) (?:walk away|go home|come home|end up|finish"
                r"|leave) with\b[^?]{0,40}\b(?:month"
                r"|week|year|day|shift|tax|taxes|end)\b|\bcompensat\w+ (?:you|well|decently|fairly|handsomely)\b"
                r"|\b(?:you|they) compensat\w+"
                r"|\byou (?:\w+ )?(?:well[- ]?compensated|well[- ]paid|handsomely paid|fairly paid|properly paid)\b"
            ),
            (
                r"\blet's talk (?:numbers|money|cash|salary|pay|dollars)\b|\bwhat (?:salary|wage|pay|money|income"
                r"|rate|fee) (?:did|do|are|were|have|will"
                r"|would) (?:you|they)\b|\b(?:pull|pulling|clear|clearing|bank|banking|make|making|earn|earning|net"
                r"|netting|gross|grossing|rake|raking)"
                r" (?:in |down |home )?(?:\w+ )?(?:half a |a quarter |over |more than |close to |around |about |at"
                r" least )?(?:an? )?(?:million|grand|six figures"
                r"|seven figures|hundred thousand|\d+k|\$ ?\d+|\d{2,}[, ]?\d{3})\b|\bwhat (?:do|did|does) (?:they|the"
                r" (?:hospital|government|province|university"
                r"|clinic)) (?:pay|give|offer) (?:you|for|a|an)\b|\b(?:wealthy|a millionaire|rich|loaded|well-off"
                r"|well off|set for life)\b[^?]{0,15}\?"
            ),
            unless=(
                (
                    r"\bhow (?:do|does|did|has|have|is) (?:the )?(?:money|pay|salary|income|debt|compensation|billing"
                    r"|salaries)\b|\bpay (?:attention|gap|equity)"
                    r"|\b(?:learn\w*|live[ds]?|manage[ds]?|survive[ds]?|cope[ds]?) (?:to live )?on\b|\bfairness\b"
                    r"|\b(?:matter|weigh|influence|shape)\w*\b"
                    r"|\brich (?:in|with|stories|experience)\b|\bget out of\b|\bmoney aside\b|\bpatients? (?:pay"
                    r"|afford)\b"
                ),
            ),
        ),
    ),
    "answerable_online": (
        rule(
            (
                r"^(?:so |and |okay,? |hi,? |sorry,? |um,? )*what(?:'s| is| exactly is) (?:an? |meant by )(?!(?:good"
                r"|typical|normal|great|bad|day|usual|regular|perfect|wonderful|hard|fair"
                r"|real|healthy|kind|better|common|mistake|fulfilling|meaningful|successful|life|week|piece|skill"
                r"|lesson|story|moment|risk|day's|quality|time|question|thing|habit|belief|trait"
                r"|misconception|challenge|book|favou?rite|decision|change|way)\b)[\w-]+(?: [\w-]+){0,2}\W*$"
            ),
            (
                r"\bhow (?:long|many years|many months) (?:do|does|must|will|would|should|did) (?:you|one|i|someone"
                r"|it|a person|people|students) (?:have to |need to |take to |take before |usually |"
                r"generally )*(?:study|train|go to school|be in school|take to (?:become|be|train|qualify)|become"
                r"|qualify|stay in school|intern)\b[^?]{0,60}\b(?:become|be an?|as an?|to be|for|before)\b"
                r"|\bhow many (?:residents|students|doctors|physicians|nurses|beds|seats|spots|staff|employees"
                r"|faculty|fellows|places) (?:are|is|does|do|work|train) (?:in|at|there|your|the|on)\b"
            ),
            (
                r"^(?:so |and |also |sorry,? )*(?:does|do|is|are|has|have|can|did) (?:the )?(?:[\w.'-]+"
                rf" ){{0,3}}?{_PLACE}\b[^?]{{0,30}}\b(?:offer|have|accept|require|allow|run|teach|affiliated|open"
                r"|private"
                r"|public|cover|admit|take|part of|still)\b|\b(?:specialties|programs|careers|jobs|degrees|fields)"
                r" (?:can|could|do) (?:you|one|i|someone) (?:enter|apply to|get into|do|go into)"
                r" (?:directly|straight|right|with|after|without)\b"
            ),
            unless=(r"\b(?:feel|felt|like|mean to you|for you|your (?:own|day|life|view|opinion|team))\b",),
        ),
    ),
}
