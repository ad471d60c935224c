"""Asking to be hired, recommended or vouched for; adds to the refusal the sheets have always had."""

from typing import Final

from ...favours import favour_asked
from ..matching import any_of, first, rule
from ..reading import Reading
from ..shapes import Span

_POST: Final = any_of(
    (
        "job jobs position positions post posts spot spots opening openings vacancy vacancies placement "
        "placements internship internships gig gigs"
    ),
    (
        "interview work contract contracts employment role roles summer_job traineeship apprenticeship seat "
        "chance trial shot fellowship offer"
    ),
    "assistantship studentship residency shift shifts start hours slot place foot_in_the_door",
)
_TEAM: Final = (
    r"(?:(?:your|ur|the) (?:[\w'-]+ ){0,2}?(?:team|group|lab|laboratory|clinic|firm|company|department|office"
    r"|practice|hospital|staff|unit|service|payroll|program|programme|crew"
    r"|organi[sz]ation|school|residency|fellowship|newsroom|studio|shop|business|research|study|project|place"
    r"|agency|roster|door|internship|books)|you\b)"
)
_LETTER: Final = (
    r"(?:(?:reference|recommendation|rec|support|referral)? ?letters?|references?|recommendations?|referrals?"
    r"|recs?|endorsements?|testimonials?)"
)
_PAPERS: Final = (
    r"(?:cv|c\.v\.|resume|application|candidacy|cover letter|portfolio|name|file|papers|details|profile|number)"
)

_ASKS: Final = (
    rule(
        (
            r"\b(?:hook|set|fix|line|sign) me up\b(?! for (?:an? )?(?:talk|newsletter))|\b(?:hook"
            r"|set) me up with\b|\btak(?:e|ing) a (?:chance|gamble|risk) on me\b|\bgiv(?:e|ing) (?:me"
            r"|a student like me|someone like me|somebody like me) (?:a |my |that |some "
            r"|any )?(?:\w+ )?(?:chance|shot|break|try|trial|start|in)\b"
        ),
        (
            r"\b(?:call|phone|email|emailing|write|writing|message|talk|talking|speak|speaking|contact|nudge|tell"
            r"|text|ring|mention me|ask|lean on|put a call in)\b(?: [\w'-]+){0,6}? (?:hr|human resources|director"
            r"|boss|chief|manager|committee|recruiters?|admissions?|dean|department head|partners?"
            r"|people in charge|whoever|employer|selection)\b[^?]{0,40}\b(?:for|about) (?:me|my (?:application"
            r"|file|candidacy))\b|\b(?:mention|drop|bring up) my name\b|\bon my behalf\b"
        ),
        (
            r"\b(?:begin|start|starting) (?:working|work|training) (?:for|with|under|at) (?:you|your)\b"
            r"|\b(?:looking for|need|take on|taking on|want|short of|hiring|use|could use) (?:any |some |an? "
            r"|more |extra |new )?(?:interns?|assistants?|students?|volunteers?|trainees?|help|helpers?|staff"
            r"|research assistants?|summer students?|people)\b[^?]{0,25}\?[^?]{0,15}\b(?:i|i'm|i'd|me|my)\b"
            r"|\b(?:do|does|is|are) (?:you|your [\w ]{1,20}) (?:need|looking for|hiring|want|after) (?:an? |any "
            r"|some )?(?:interns?|assistants?|extra|summer students?|new (?:staff|people|hires?)|help)\b"
        ),
        (
            r"\bi(?:'d| would) (?:like|love|want|be (?:grateful|honou?red)) (?:you to|if you (?:could|would|were)"
            r"|for you to)(?: \w+){0,3}? (?:be my|hire|recommend|take me|offer|give me (?:a|the|my)|write (?:me"
            r"|my)|sign my|refer me|put in|vouch|endorse|support my)\b|\b(?:odds|chances?|likelihood"
            r"|possibility) (?:that )?(?:you'd|you'll|you would|you will|you could|of you|of (?:getting"
            r"|being) (?:hired|a (?:job|place|spot)))\b[^?]{0,30}\b(?:me|hired|here|your)\b"
        ),
        (
            r"\b(?:your|a|the) (?:recommendation|reference|signature|endorsement|backing|word"
            r"|blessing)\b[^?]{0,50}\b(?:my application|my file|for me|get me|i need|on my|my chances)\b"
            r"|\b(?:i need|all i need|i'm (?:only )?missing|i still need|i lack) (?:is )?(?:your|an?|one"
            r"|another) (?:\w+ ){0,2}?(?:reference|letter|recommendation|signature|job|sponsor|supervisor for)\b"
            r"|\bhow (?:about|would you feel about|do you feel about) (?:hiring|taking|giving|bringing|employing"
            r"|recommending) me\b|\bwhat if (?:i|you) (?:came to work|worked for you|hired me|joined your)\b"
        ),
        (
            r"\b(?:where|how|to whom) (?:do|can|should|could) i (?:send|drop|submit|leave|hand in) my (?:resume"
            r"|cv|application)\b|\bsave a (?:spot|place|seat|job) for me\b|\b(?:spot|place|seat|room|position|job"
            r"|opening|role|desk) for (?:me|someone like me|somebody like me"
            r"|a student like me)\b(?![^?]*\bin (?:medicine|this field|the profession)\b)"
        ),
    ),
    rule(
        (
            r"\b(?:hire|hiring|employ|recruit|sponsor|onboard|engage|contract) me\b|\b(?:take|taking|bring"
            r"|bringing|have|having|get|getting|let|letting|sneak|squeeze|slip|fit) me (?:on\b|in\b|into|onto"
            r"|aboard|on board|join|inside|as an?|as your|through the door)(?! (?:the loop|on how|on the secret"
            r"|on what))"
        ),
        (
            rf"\b(?:give|giving|offer|offering|get|getting|find|finding|save|saving|land|secure|arrange|line|set"
            rf"|score|hand|guarantee|promise|reserve|keep)(?: up)? me (?:up )?(?:with )?(?:(?:an?|any|some|the"
            rf"|that|my|your|one|this|paid|summer|part-time|full-time|first|small|trial|real"
            rf"|decent) )*(?:[\w'-]+ )?{_POST}\b(?! (?:to (?:ask|hear|learn|talk)|of (?:what|how)))"
        ),
        (
            r"\b(?:make|making|name|appoint) me (?:your|an?|part of) (?:[\w'-]+ ){0,3}?(?:assistant|associate"
            r"|intern|employee|apprentice|resident|scribe|partner|clerk|hire|team|staff|researcher|trainee)\b"
            r"|\bas (?:your|an?) (?:next |new |paid |research |summer |medical )*(?:assistant|intern|employee"
            r"|scribe|hire|apprentice|trainee|associate|junior)\b"
        ),
        (
            r"\b(?:consider|keep|think of|remember|put) me (?:for|in mind|down|forward|on (?:your|the)"
            r"|in (?:your|the) (?:pile|list|running)|up for|when)\b|\badd me to (?:your|the)\b"
            r"|\bput in a (?:\w+ )?word\b|\bgood word\b|\bvouch for\b|\bpull (?:some |a few |any "
            r"|the )?strings\b|\bget my foot in\b|\buse your (?:influence|connections|pull|name|weight)\b"
            r"|\bstart (?:me )?(?:on )?monday\b"
        ),
        unless=(
            r"\bhow (?:do|did|does) (?:you|people|hospitals|managers|employers) (?:hire|decide)\b(?![^?]*\bhire me\b)",
            r"\bmake me (?:a better|think)\b",
        ),
    ),
    rule(
        (
            rf"\b(?:pass|passing|forward|forwarding|hand|give|send|sending|submit|put|push|slip|drop|show|get"
            rf"|bring|deliver|attach\w*|move|recommend|drop off|leave|leaving|accept|take|circulate"
            rf"|share)\b(?: (?:on|along|in|over|around))? (?:you |me )?my {_PAPERS}\b|\b(?:support|endorse|back"
            rf"|sponsor|champion|advocate for|boost|second|sign) my (?:\w+ )?(?:application|candidacy|file|case"
            rf"|petition)\b|\bmy (?:resume|cv|application) (?:is )?(?:attached|enclosed|to (?:your|the|hr)"
            rf"|on (?:your|the) (?:desk|pile))|\bhere(?:'s| is) my (?:resume|cv)\b|\battached my\b"
        ),
        (
            rf"\b(?:write|writing|sign|signing|provide|send|give|do|draft|submit|compose|prepare|furnish"
            rf"|supply)(?: \w+){{0,4}} (?:me|my)\b(?: [\w'-]+){{0,4}}? {_LETTER}\b"
            rf"|\bmy (?:[\w'-]+ ){{0,3}}?{_LETTER}\b(?= |\W)[^?]{{0,60}}\b(?:by|you|your|sign|write|friday|soon"
            rf"|need)|\b{_LETTER} (?:for|on behalf of) me\b|\bneed (?:one more |an? |another |your "
            rf"|two )(?:[\w'-]+ ){{0,2}}{_LETTER}\b|\b{_LETTER} from you\b|\byour {_LETTER}\b(?= (?:would|could"
            rf"|might|will|for my|is all|to get))"
        ),
        (
            r"\brecommend(?:ing)? me\b(?! (?:an?|some|any|one|to (?:read|watch|look|visit|talk|study)|books?"
            r"|something|what|who))|\b(?:be|become|act as|serve as|as) (?:a |my "
            r"|one of my )(?:[\w'-]+ )?(?:references?|referees?|sponsor|guarantor)\b|\bas (?:my|a) reference\b"
            r"|\buse your name\b|\blist you\b|\bput your name\b|\brefer me (?:for|to (?:your|the) (?:hr|hiring"
            r"|boss|manager|recruiter))|\bemployee referral\b|\bget you to (?:hire|offer|recommend|write|recruit"
            r"|take|sign)"
        ),
        (
            rf"\b(?:so that |before |for you to |if )(?:you'll |you |you would |you will )(?:hire|offer me"
            rf"|recommend me|write (?:me|my)|take me)\b|\bwrite my (?:recommendation|letter|reference)\b"
            rf"|\bsign(?:s|ing)? my (?:[\w]+ )?{_LETTER}"
        ),
        unless=(r"\bhow (?:do|did|would) you (?:write|decide)\b(?![^?]*\bfor me\b)",),
    ),
    rule(
        (
            rf"\b(?:do (?:you|they|we)|does {_TEAM}|have you|are there|is there|any chance of|would there be"
            rf"|might there be|got|have|any|will there be)(?: (?:have|got|know of))?(?: (?:an?|any|some|other"
            rf"|paid|open|summer|free|entry-level|current|extra|more|room|need))* (?:[\w'-]+ ){{0,2}}?(?:{_POST}"
            rf"|room)\b(?: (?:open|available|going|coming up|free|left|unfilled))?[^?]{{0,40}}?\b(?:on|in|at|with"
            rf"|for|within|under) (?:{_TEAM}|me\b|somebody like me|someone like me|a student like me|my)\b"
        ),
        (
            rf"\b(?:jobs?|positions?|openings?|vacanc(?:y|ies)|spots?) (?:open|available|free|going|vacant"
            rf"|unfilled)\b[^?]{{0,30}}\?|\b(?:do you|does (?:your|the) [\w ]{{1,20}}) (?:\w+ )?have (?:any |an? "
            rf"|some )?(?:[\w-]+ )?(?:openings?|vacanc(?:y|ies)|jobs?|positions?)(?: (?:open|available|for|right"
            rf"|this|coming|now|at|in)\b|\W*$)|\b(?:are|is) (?:you|{_TEAM}|they)(?: \w+)? (?:hiring|recruiting"
            rf"|taking (?:on )?(?:interns|students|applications|people))\b|\byour (?:openings?|vacanc(?:y|ies)"
            rf"|open positions?)\b|\bany (?:openings|vacancies|job openings)\b"
        ),
        (
            r"\bi(?:'m| am|'ve been)? (?:currently |actively |also |really |still |just )*(?:looking|searching"
            r"|hunting|on the hunt|in the market) for (?:(?:an?|some|any|paid|summer|part-time|full-time|my|the"
            r"|first|new) )*(?:[\w'-]+ )?(?:job|work|position|internship|employment|post|placement|gig"
            r"|opportunity|role)\b|\bi (?:really |just |badly |desperately )?(?:need|want|could use) (?:an? "
            r"|some |the |this |that )?(?:[\w'-]+ )?(?:job|internship|work|paid position|employment|letter"
            r"|placement|gig)\b(?! to\b)|\bjob (?:hunting|seeker)\b"
        ),
        (
            rf"\b(?:can|could|may|might|should|let|would|when (?:can|could|do|should)|how (?:can|could|do|would"
            rf"|might|should)|if) (?:i|me|u let me)(?: \w+)? ?(?:please |possibly |ever |just |go about )?(?:work"
            rf"|join|intern|start|come (?:on|work|aboard)|get (?:in|on|onto|hired|a (?:job|position|spot|foot)"
            rf"|into)|apply|be (?:hired|part of)|volunteer|land|secure|obtain|earn|win|find (?:a"
            rf"|work))\b[^?]{{0,40}}?\b(?:for|with|under|in|at|on|onto|to|into|by|as part of|of)? ?{_TEAM}"
        ),
        (
            rf"\b(?:join|joining|onto|on) (?:your|ur) (?:[\w'-]+ ){{0,2}}?(?:team|group|lab|staff|payroll|crew"
            rf"|firm|practice|company|roster)\b(?<=\w)[^?]{{0,60}}\b(?:i|me|my)\b|\bi(?:'d| would|'m"
            rf"| am)? (?:love|like|want|ready|happy|available|free|eager|able|hoping|keen)?(?: \w+)? ?to (?:join"
            rf"|work (?:for|with|under)|be hired|intern|start (?:working|with)|apply (?:to|with"
            rf"|at)) {_TEAM}[^?]{{0,60}}|(?<!at )work for you\b|\b(?:get|getting|have) me hired\b|\bget(?:ting)?"
            r" (?:onto|on) your payroll\b"
            rf"|\bcould you (?:offer|use) me\b|\bwhat (?:could|can|would) you offer me\b"
        ),
        (
            rf"\bwhat (?:would|will|does|do|can|could|must|should) (?:it take|i (?:do|say|send|show|need|have to)"
            rf"|you need)\b[^?]{{0,40}}\b(?:hire|hired|offer|job|recommend\w*|letter|contract|position"
            rf"|on your team|in your)|\bhelp me (?:to )?(?:get|land|find|secure|obtain|win|score"
            rf"|into) (?:[\w'-]+ ){{0,4}}?(?:{_POST}|job|in\b|into|your)|\b(?:an? )?extra (?:pair of )?hands\b"
            rf"|\bopen(?:ing)?s up (?:with|at|in) you|\bchances of (?:getting hired|a job with you"
            rf"|working (?:here|with you|for you))\b|\bmy first day\b.{0, 20}\bwith you\b|\bi'?d (?:make|be) (?:a"
            rf"|your) (?:great|good|perfect) (?:hire|employee|assistant|addition)\b"
        ),
        unless=(
            (
                r"\bwork (?:for|with) you (?:best|well)\b|\bwhat (?:is|was) it like to work\b|\bi (?:could|can"
                r"|should|might) (?:read|learn|study)\b(?!.*\bhire\b)|\bhow (?:did|do) you (?:get|find|land"
                r"|start)\b(?!.*\bme\b)"
            ),
        ),
    ),
)
_DENIED: Final = rule(
    r"\b(?:i'm|i am) (?:really |certainly |definitely )?not (?:asking|looking|here|hoping|trying|hunting"
    r"|after|angling|fishing)\b|\bnot (?:asking|looking) (?:you )?for (?:a |any )?(?:job|work|reference"
    r"|favou?r|position)\b|\bwithout asking for a (?:job|reference)\b|\bi have a job\b"
)


def found(question: Reading) -> Span | None:
    """The favour that is asked for."""
    if _DENIED.find(question.plain):
        return None
    span = first(question.plain, _ASKS)
    if span:
        return span
    return (0, len(question.plain)) if favour_asked(question.said) else None
