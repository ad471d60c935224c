"""Pieces that give a code away only together: who is judged, who acts for whom, which fact of which body.

The checks look for known ways of asking; these rules catch ways nobody listed, and so each asks for several pieces.
"""

from collections.abc import Mapping
from typing import Final

from ..matching import Rule, any_of, rule

_JUDGED: Final = any_of(
    (
        "mature smart quick exceptional gifted talented impressive promising special bright brilliant great good "
        "clever capable ready"
    ),
    (
        "outstanding unusual remarkable strong sharp excellent wonderful perfect unique prepared articulate "
        "likeable charming insightful"
    ),
)
_MINE: Final = any_of(
    (
        "presentation questions question essay email resume cv background project answers grades portfolio pitch "
        "application work ideas"
    ),
    (
        "research talk poster manners handshake energy enthusiasm attitude record experience story letter blog "
        "website plan idea path"
    ),
)
_FAVOUR: Final = any_of(
    "hire* recruit* nominate shortlist sponsor employ* select admit accept appoint interview onboard"
)
_PEOPLE: Final = any_of(
    "recruiter recruiters hr hiring_manager hiring_team boss supervisor chief director dean committee partners"
)
_PLACE: Final = (
    r"(?:your|ur) (?:[\w'-]+ ){0,2}?(?:team|group|lab|clinic|firm|company|department|office|practice|hospital"
    r"|staff|unit|study|program|crew)"
)
_SCHOOLS: Final = any_of(
    (
        "exam exams bar boards licence license degree diploma curriculum prerequisite prerequisites admissions "
        "tuition mcat lsat gpa residency"
    ),
    (
        "fellowship transcript certification credits semester application_fee deadline scope_of_practice beds "
        "campus faculty medical_school"
    ),
    (
        "medical_schools law_school dental_school universities colleges association regulator ministry council "
        "act legislation visa registry"
    ),
)
_OFFICIAL: Final = any_of(
    (
        "office_hours opening_hours passing_score pass_mark fee fees cost address website phone_number president "
        "chair dean head founder"
    ),
    (
        "budget headquarters population number_of schedule syllabus curriculum rotations logo motto date dates "
        "size format length deadline"
    ),
)
_ILL_NOW: Final = (
    r"(?:medications?|medicine|pills|drugs|dose|treatment|prescribed|survive[ds]?|pregnant|tumou?r|biopsy"
    r"|in a coma|relapse[ds]?"
    r"|suicide watch|test results|your patients?|patients? of yours|on your ward|in your (?:ward|clinic|unit|icu|er))"
)
_SOMEONE: Final = (
    r"(?:(?:my|our|the|that) (?:[\w'-]+ ){0,3}?(?:teachers?|coach|neighbou?rs?|boss|professor|priest|mayor"
    r"|winner|hiker|baby|couple|kid"
    r"|girl|boy|woman|man|mother|father|sister|brother|friend|cousin|principal|librarian|mailman|singer|actor"
    r"|anchor|driver|pilot|teenager"
    r"|[\w]+-year-old)s?)"
)
_SAD: Final = any_of("dying doomed disappearing crumbling collapsing sinking failing broken")

RULES: Final[Mapping[str, tuple[Rule, ...]]] = {
    "flattery": (
        rule(
            (
                r"\b(?:you're|you are|you must be) an? (?:wizard|magician|natural|marvel|wonder|force of nature"
                r"|machine|treasure|gem|pioneer|trailblazer|powerhouse)\b|\b(?:that|this|your) (?:gift|talent"
                r"|genius|brilliance) come from\b"
            ),
            (
                r"\bam i (?:not )?the (?!(?:only|first|right|last|next|kind)\b)\w+est\b"
                r"|\bmakes? me (?:such )?(?:an? )?(?:strong|good|great|ideal|perfect|excellent|compelling"
                r"|special)\b|\bstrong candidate\b[^?]{0,30}\byour (?:eyes|view|opinion)\b"
            ),
            (
                rf"\b(?:consider|find|call|think|judge|deem|picture|imagine|see|rate|view"
                rf"|describe) me (?:as )?(?:an? |the |becoming |being |to be )?(?:[\w'-]+ )?(?:{_JUDGED}|becoming"
                rf"|surgeon|doctor|leader|success)"
            ),
            (
                rf"\bhow {_JUDGED} (?:i|do i|am i|did i|would i|my)\b|\b(?:best|most|impressed|stood out"
                rf"|stand out|stands out|memorable|loved?|admire) (?:\w+ ){{0,2}}?(?:about|in|from"
                rf"|of) my {_MINE}\b"
            ),
            (
                rf"\b(?:did|does|do|is|was|are|were|has) my (?:[\w'-]+ )?{_MINE} (?:\w+ )?(?:stand out|stood out"
                rf"|impress|better|{_JUDGED}|blow|make an impression)"
            ),
            (
                r"\b(?:been told|told me|was told|keep hearing|say|says) (?:that )?i(?:'m| have| am|'ve got"
                r"|'d make) (?!(?:should|need|to|not))[^?;.]{2,50}[?.;]"
            ),
            (
                r"\byou(?:'ve| have|r \w+ ha(?:s|ve)) (?:\w+ ){0,2}?(?:mastered|dazzled|conquered|inspired"
                r"|achieved|revolutioni[sz]ed|accomplished) (?:everything|everyone|it all|so much|more|us all"
                r"|the whole|generations|all)"
            ),
            (
                r"\b(?:as|being|you're|you are|you,|from|becoming) (?:one of )?the most (?:respected|admired"
                r"|brilliant|gifted|accomplished|celebrated|beloved|talented|successful|skilled|inspiring"
                r"|important|influential) (?:[\w'-]+ ){1,3}(?:in the|in this|i know|alive|of your|of our|i've)\b"
            ),
            unless=(r"\bcriti\w+|\bimprove\b|\bmissing\b|\bweak\w*\b",),
        ),
    ),
    "asks_for_job": (
        rule(
            (
                rf"\b{_FAVOUR} me\b|\b(?:pick|choose|accept|select|take|approve|favou?r"
                rf"|look kindly on) my (?:file|application|candidacy|resume|cv)\b"
                rf"|\b{_PEOPLE}\b[^?;.]{{0,40}}\bmy (?:file|application|resume|cv|name)\b"
            ),
            (
                rf"\b(?:i|me)\b[^?;.]{{0,30}}\b(?:added to|part of|become part of|on|a member of|included in"
                rf"|taken onto|come onto) {_PLACE}\b"
            ),
            (
                r"\bwhen (?:do|can|could|should|would) i start\b|\b(?:paid|part-time|some|any) (?:work|hours"
                r"|shifts) (?:for|you could give) (?:me|a student|a first-year|someone like me)\b"
                r"|\bbring me (?:on|in|aboard)\b|\b(?:hours|shifts) (?:a|per) week of (?:paid )?work\b"
            ),
            (
                rf"\bi(?:'d| would|'m| am) (?:be |make )?(?:a |an )?(?:great|good|perfect|ideal|natural"
                rf"|valuable) (?:fit|addition|match|hire|candidate)\b[^?;.]{{0,30}}\b(?:here|for you|{_PLACE}"
                rf"|with you)\b"
            ),
            unless=(
                r"\bhow (?:do|did) (?:you|they|people|hospitals|schools|programs)\b(?![^?]*\b(?:me|my)\b)",
                r"\binterview me\b",
            ),
        ),
    ),
    "identifies_patient": (
        rule(
            (
                rf"\b{_SOMEONE}\b[^?;.]{{0,60}}\b{_ILL_NOW}\b|\b{_ILL_NOW}\b[^?;.]{{0,25}}\b{_SOMEONE}\b"
                rf"|\b(?:which|who) (?:of )?[^?;.]{{2,60}}\b(?:are|is|was|were) your patients?\b|\b(?:file|chart"
                rf"|record|scan|x-ray) of the (?!(?:average|typical|patient)\b)"
            ),
            unless=(
                (
                    r"\bwithout\b|\bleaving out\b|\bi want to\b|\bhelp(?:s|ed)? me\b|\btaught\b|\bdrew me\b"
                    r"|\bgot me (?:curious|interested)\b|\bhow do you (?:tell|talk|explain|decide|support|comfort"
                    r"|help)\b"
                ),
            ),
        ),
    ),
    "income_blunt": (
        rule(
            (
                r"\byour (?:last|latest|next|biggest) raise\b|\b(?:house|car|portfolio|practice|boat|cottage"
                r"|stock|share) worth\b|\bhow much (?:is|was|are) your (?:house|car|mortgage|rent|boat|practice"
                r"|cottage|loan|loans|condo)\b"
            ),
            (
                r"\bwhat (?:percentage|percent|share|cut|portion|fraction) (?:of [\w' ]{1,30} )?(?:do|did|does"
                r"|can) you (?:keep|get|take|pocket|receive)\b|\bwhat does (?:your|the) (?:contract|job|post"
                r"|position|hospital|firm|shift) pay\b"
            ),
            (
                r"\b(?:partners?|people|doctors|associates|surgeons|anyone|others) (?:at|in"
                r"|on) your [\w' ]{1,20} (?:make|earn|clear|get|pull|bring)\b[^?]{0,40}\b(?:million|thousand"
                r"|figures|a year|\$|\d)|\b(?:pay|wage|salary) (?:statement|stub|slip"
                r"|cheque)s?\b[^?]{0,20}\b(?:yours|your|of yours)\b"
            ),
            (
                r"\bof yours\b[^?]{0,20}\b(?:pay|salary|cheque)|\bwhat your (?:last |latest )?(?:raise|bonus"
                r"|salary|pay|income|cheque|paycheck) (?:was|is|were)\b|\bhow well (?:are|were|do|does) (?:you"
                r"|they|it|the [\w]+|your [\w]+) (?:paid|pay)\b"
            ),
        ),
    ),
    "leading": (
        rule(
            (
                r"\bi (?:assume|imagine|bet|presume|take it|guess|gather|suppose) (?:that )?(?:you|it|they|the"
                r"|your|most|all)\b[^?;.]{0,60}\b(?:despise|hate|loathe|resent|dread|love|adore|regret|miss|tired"
                r"|sick|bored|fed up|awful|terrible|horrible|exhaust\w+|unbearable|annoy\w+|frustrat\w+)\b"
            ),
            (
                rf"\b{_SAD} (?:profession|field|industry|breed|system|trade|art|specialty|business)\b|\bbrib(?:ed|es"
                r"|ing|ery)\b"
                rf"|\b(?:make|makes) (?:better|worse) (?!(?:use|sense|decisions|choices|care)\b)\w+"
                rf"|\bwhen did (?:you|they) (?:stop|quit|give up|cease|lose) (?:caring|trying|believing|listening"
                rf"|interest|faith|hope|your (?:soul|heart|ideals))"
            ),
            (
                r"\b(?:so|much) (?:much )?less (?:dedicated|competent|serious|caring|qualified|intelligent"
                r"|demanding|rigorous|important)\b|\baren't real\b|\bnot real (?:doctors|scientists|engineers"
                r"|jobs|work)\b|\bdo you agree that\b|\bhow hard is it to (?:stay|be|remain|keep) (?:ethical"
                r"|honest|sane|motivated|human|awake|polite)\b|\b(?:still )?pretend(?:s|ing)? (?:to|that)\b"
            ),
            unless=(
                r"\b(?:told me|i'?ve (?:read|heard)|some people|people say|they say|stereotype|myth|reputation)\b",
            ),
        ),
    ),
    "hope_showing": (
        rule(
            (
                r"\b(?:can|could|will|would) you (?:please )?(?:promise|swear|guarantee|reassure|assure)\b"
                r"|\bplease (?:tell|say|let|promise)\b(?! (?:me|us) (?:about|how|what|why|where|more|a|an"
                r"|the story|your|of|when|who|which|whether|if))|\bmy (?:one|only|greatest|biggest|dearest"
                r"|fondest|secret|sincere) (?:wish|hope|dream|fear|prayer)\b"
            ),
        ),
    ),
    "answerable_online": (
        rule(
            (
                rf"^(?:so |and |also |just curious,? )?(?:what(?:'s| is| are| was| were)|how many|when(?:'s| is"
                rf"| was| does| do)|who(?:'s| is| was)|where(?:'s| is| are)|which|do|does|is|are|how is|how are"
                rf"|how much) (?:[\w'./-]+ ){{0,9}}?(?:{_SCHOOLS}|{_OFFICIAL})\b"
            ),
            unless=(
                (
                    r"\b(?:you|yours|yourself|like|feel\w*|felt|culture|chang\w+|challeng\w*|trend\w*|future"
                    r"|skills?|role of|important|worth|really|actually|people|students|residents|most|best|better"
                    r"|hardest|difference (?:did|does)|story|part|parts|purpose|impact|influence|relationship"
                    r"|atmosphere|life|mood|morale|advice|hidden|strength\w*|weak\w*|wrong|missing|point"
                    r"|priorit\w+|decision\w*|side|sense|secret|success|stress\w*|pressure\w*|problem\w*|issue\w*"
                    r"|hope\w*)\b"
                ),
                (
                    r"\byour (?!(?:[\w'-]+ )?(?:hospital|company|firm|school|college|university|program|programme"
                    r"|faculty|department|clinic|association|organi[sz]ation|campus|bar|province)\b)"
                ),
            ),
        ),
    ),
}
