"""Somebody's weight behind the asker, in any words: work, a letter, a word, a name passed on, a place on a team."""

from typing import Final

from ..matching import Rule, any_of, rule

_OPEN: Final = r"(?:(?!(?:what|how|why|where|whether|when|who|whom|which|about)\b)[^\s?!.;]+ )"
"""A word that does not begin an inner question."""

_NOUN: Final = (
    r"(?:jobs?|positions?|posts?|spots?|openings?|vacanc(?:y|ies)|placements?|internships?|gigs?|work|employment"
    r"|studentships?|assistantships?|traineeships?|apprenticeships?|research projects?|roles?|hours|shifts"
    r"|summer (?:job|work|project)s?)"
)
_LETTER: Final = (
    r"(?:(?:reference |recommendation |support )?letters?|references?|referees?|recommendations?|good word)"
)
_PLACE: Final = (
    r"(?:team|group|lab|laboratory|clinic|practice|hospital|department|unit|office|firm|company|crew|staff|study"
    r"|program|programme|service|ward|research|roster|payroll|shop|division|place|section|institute)"
)
_YOURS: Final = rf"(?:your|ur) (?:[\w'-]+ ){{0,2}}?{_PLACE}\b"
_APPLYING: Final = (
    r"(?:appl(?:y|ying|ication|ications)|admissions?|committee|match|rank(?:ing)? list|program director|carms"
    r"|selection|hiring|interview season|files?|candidacy|residency spot|decision)"
)
_NEWCOMER: Final = any_of(
    (
        "summer_student summer_students students volunteers volunteer interns intern assistants assistant "
        "trainees trainee anyone"
    ),
    (
        "anybody someone somebody new_people a_student people helpers helper extra_hands a_hand another_pair "
        "help more_staff research_assistants"
    ),
)
_TAKING: Final = (
    r"(?:taking on|taking in|taking|takes on|take on|takes|take|looking for|looking to (?:add|hire|bring on|take on)"
    r"|hiring|accepting|accepts?|recruiting|recruits?|in need of|needs?|needing|short of|could use|have room for"
    r"|has room for|employs?|bring(?:ing)? on)"
)
_MY_SELF: Final = (
    r"(?:i'd (?:love|take|jump|like|apply|be|kill|grab|come|gladly|happily|start)|i'm (?:\w+ )?(?:free|available"
    r"|interested|keen|in|your|eager|ready|looking|on the market|game|around)|count me in|sign me up|let me know"
    r"|keep me (?:posted|in mind|informed|in the loop)|think of me|for me|for someone like me|i (?:could|can|might)"
    r" (?:fill|take|apply|get|have|do|help|start)|ping me|email me|call me)\b"
)
_EXCUSES: Final = (
    (
        r"\bhow (?:do|did|does|would) (?:you|your \w+|people|hospitals|programs|a \w+) (?:\w+ )?(?:decide|choose"
        r"|hire|pick|find|select|recruit|get|land|know)\b(?![^?]*\b(?:my|me)\b)"
    ),
    (
        r"\brecommendations? (?:for|of|on|about) (?:an? |some |any )?(?:\w+ )?(?:books?|readings?|podcasts?"
        r"|films?|what|where|how|who|which|courses?|resources?|papers?|articles?|students|someone)\b"
    ),
    r"\b(?:who|whom|anyone|anybody|someone) (?:else )?(?:should|could|would|might) i (?:talk|speak|meet|contact)\b",
)

RULES: Final[tuple[Rule, ...]] = (
    rule(
        (
            r"\b(?:back|champion|sponsor|endorse|nominate|go to bat for|stick (?:your|a) neck out for|stand behind"
            r"|stand up for|speak (?:up|well|highly) (?:for|of)|root for|lobby for|fight for|put your weight behind"
            r"|plug|stump for|sing)(?:ing)? (?:me|my (?:application|file|candidacy|name|bid|cause|praises))\b"
            r"|\bback(?:s|ing|ed)? me\b|\bsupport(?:ing)? (?:me|my (?:file|bid|application|candidacy)) (?:when|if"
            rf"|in|for|with|at) [^?;.]{{0,30}}\b{_APPLYING}"
        ),
        (
            rf"\b(?:count on|rely on|depend on|have|get|ask for|use|hope for|expect) your (?:support|backing|vote"
            rf"|help|name|endorsement|blessing)\b[^?;.]{{0,40}}\b{_APPLYING}|\bin my corner\b|\byour name\b"
            rf"[^?;.]{{0,40}}\bmy (?:application|cv|resume|form|file)\b|\b{_APPLYING}\b[^?;.]{{0,60}}\b(?:an? "
            rf"|one |some )?(?:line|word|note|call|email|nod|sentence|wink) from you\b"
        ),
        (
            r"\bin my (?:direction|favou?r)\b|\b(?:tip|tilt) the (?:scales?|balance)\b|\bput a thumb on\b"
            r"|\bgrease the wheels\b|\bopen (?:a|some|any|the) doors? for me\b|\bget me (?:past|through|in front)\b"
            r"|\bpull(?:ing)? for me\b|\b(?:call in|do me|ask you) (?:a|one) favou?r\b|\bput me (?:forward|up for)\b"
            r"|\binside track\b[^?;.]{0,40}\b(?:me|i)\b|\bunder consideration\b|\bjump the (?:queue|line)\b"
        ),
        unless=_EXCUSES,
    ),
    rule(
        (
            rf"\bi(?:'m|'d|'ll|'ve|'m going to)? (?:[\w']+ ){{0,4}}?(?:need|needed|want|get|after|hoping|short|missing"
            rf"|require|ask|asking|request|like|love|appreciate|owe|lack|use|grateful|looking|hunting"
            rf"|collecting|seeking|wondering|due|arrange) (?:{_OPEN}){{0,8}}?{_LETTER}\b"
            rf"|\b(?:can|could|may|might|should) i (?:{_OPEN}){{0,5}}?{_LETTER}\b"
        ),
        (
            rf"\b(?:be|being|act(?:ing)? as|serv(?:e|ing) as|becoming|stand as|play) (?:my|a|one of my|the) (?:[\w'-]+ "
            rf")?(?:referee|reference|guarantor|sponsor|character witness)s?\b(?! (?:for (?:students|others)|mean))"
            rf"|\b(?:writ\w+|say\w*|tell\w*|call\w*|speak\w*|talk\w*|email\w*|mention\w*|reach\w*"
            rf"|put)\b[^?;.]{{0,40}}"
            rf"\b(?:director|committee|dean|chair|chief|boss|manager|head|recruiter|panel|board)s? (?:about|for"
            rf"|regarding) (?:me|my)\b|\bon my behalf\b|\b{_LETTER} (?:with|that has|that bears) (?:my|your) name\b"
        ),
        (
            r"\b(?:send|pass|slip|hand|forward|drop|get|giv|give|shar|share|show|put|leav|leave|circulat|circulate"
            r"|email|deliver|plac|place|float|bring|mention|attach|submit|suggest|toss|throw)(?:ing|s)? "
            r"(?:[\w']+ ){0,3}?my (?:\w+ )?(?:cv|resume|name|application|candidacy|transcript)\b"
        ),
        unless=(
            *_EXCUSES,
            r"\bi (?:had to|have to|must) (?:write|give)\b",
            r"\bwhere (?:do|can|should) i\b[^?]*\bcarms\b",
        ),
    ),
    rule(
        (
            rf"\b(?:{_YOURS}|you|you guys|anyone|anybody|they)(?:'re| is| are| be|'d be|'s)? (?:\w+ )?{_TAKING} (?:any "
            rf"|some |a |an |more |new |another |extra |paid )*(?:\w+ )?{_NEWCOMER}\b(?! (?:seriously|to (?:understand"
            rf"|hear|know|listen)|with (?:their|your|the)|who (?:is|are|has)|from (?:a|the)|for granted))"
            rf"[^?]{{0,60}}(?:\?|\.|$)(?<=[?.])(?:.{{0,60}}\b(?:i|i'd|i'm|me|my)\b)?"
        ),
        unless=(
            *_EXCUSES,
            r"\b(?:what|how|why|which|when) (?:do|did|does|would|are|is|kind|sort|makes?)\b",
            r"\bpatients?\b",
            r"\bi'd like to (?:know|hear|understand) (?:how|what|why)\b",
        ),
    ),
    rule(
        (
            rf"\b(?:an?|any|some|paid|summer|research|part-time|your next|one of (?:your|the)) (?:[\w'-]+ ){{0,2}}?"
            rf"{_NOUN}\b[^?!]{{0,90}}\b{_MY_SELF}|\b{_MY_SELF}[^?!]{{0,40}}\b(?:an?|any|some|paid|summer|research)"
            rf" (?:[\w'-]+ ){{0,2}}?{_NOUN}\b"
        ),
        (
            rf"\b(?:i'?m|i am|i've been) (?:\w+ )?(?:looking|searching|hunting|on the (?:market|lookout|hunt)|hoping"
            rf"|angling|available|applying|desperate|keen) for (?:an? |some |any |my )?(?:{_OPEN}){{0,3}}?{_NOUN}\b"
            rf"|\b(?:hear|know|think|learn|aware) of (?:any|an|some) (?:{_OPEN}){{0,2}}?{_NOUN}\b"
            rf"|\bany (?:{_OPEN}){{0,2}}?(?!work for){_NOUN} (?:going|open|available|coming up|at your|in your|with"
            r" you|for a"
            rf"|on offer|up for grabs|left)\b"
        ),
        (
            rf"\b{_NOUN} (?:with|under|at|in|on|alongside) (?:you\b(?! (?:find|think))|{_YOURS})[^?;.]{{0,40}}"
            rf"\b(?:i|me|my|us|a student|a first-year)\b|\bi\b[^?;.]{{0,60}}\b(?:an?|that|any|the|research"
            rf"|summer) (?:[\w'-]+ ){{0,2}}?{_NOUN} (?:with you|under you|in your|on your|at your|you posted)\b"
            rf"|\b(?:an?|research|summer|paid) (?:\w+ )?(?:spot|job|position|internship) (?:with|under) you\b"
        ),
        (
            r"\b(?:an?|any|some|the|no) (?:way|path|door|place|room|space|seat|desk|spot|chance) (?:on|onto|into|in"
            rf"|for \w+ on) {_YOURS}"
            r"[^?;.]{0,40}\?|\b(?:i|me)\b[^?;.]{0,40}\b(?:join|onto|be (?:part|a part)"
            rf" of|get (?:in|into|on)|come aboard) (?:{_YOURS}|you)"
            rf"|\bi(?:'d|'m|'ll| would| could| can| want| will)\b[^?;.]{{0,30}}\b(?:work|working|volunteer"
            rf"|volunteering|intern|interning|help out|pitch in|scribe|start)(?: (?:for free|part-time|full-time"
            rf"|hard|unpaid|weekends|evenings|for nothing|without pay))? (?:in|at|for|with|under|on) (?:{_YOURS}"
            rf"|you\b)"
        ),
        (
            r"\b(?:supervise|supervising|employ|employing) me\b|\bif you(?:'d|'ll| would| will) (?:have|take) me\b"
            r"|\btake (?:me|a student like me) (?:under|with|for)\b|\btake a chance on\b[^?]{0,30}\b(?:me|i)\b"
            r"|\bput me to work\b|\bmake (?:some )?room for me\b|\bfind (?:a )?room for me\b|\bwho(?:ever)? "
            r"(?:should|do|would|can) i (?:bribe|talk to|see|email|ask|pester|contact|write to) (?:\w+"
            r" ){0,3}?(?:about|for|to"
            rf" get|to land|if) [^?]{{0,30}}\b(?:{_NOUN}|hired)\b"
        ),
        unless=(
            *_EXCUSES,
            (
                r"\b(?:i'd|i would) (?:like|love) to (?:hear|know|learn|ask|understand) (?:about|how|what|why|where)\b"
                r"(?!.*\b(?:for me|hire me|join your)\b)|\bwork (?:with you|for you) (?:best|well)\b"
            ),
            r"\byour (?:first|last|current|own|previous|present) (?:\w+ )?(?:jobs?|positions?|posts?|roles?)\b",
            r"\bwhat (?:is|was|'s) it like to work\b|\bto work (?:with|for) you\?|\bin my shoes\b",
        ),
    ),
)
