"""Facts that a body publishes: what it offers, who leads it, what is allowed, what a title means, what an exam asks."""

from typing import Final

from ..matching import Rule, any_of, rule

_BODY: Final = (
    r"(?:hospital|clinic|university|college|school|faculty|company|firm|program|programme|department|association"
    r"|ministry"
    r"|residency|fellowship|regulator|network|agency|foundation|institute|centre|center|library|museum|pharmacy|office"
    r"|campus|royal college|health authority|medical council|order|union|bar|society|board|ward|site|lab|laboratory"
    r"|organi[sz]ation|hotline|degree|master's|phd|certificate|course|diploma|match|exam|mcat|carms|cpso|cpsm|cma|cfms"
    r"|mccqe|nclex|lsat|usmle|health canada|mcgill|u of \w|university of [\w']+(?: \w+)?|[\w']+ (?:university|college"
    r"|hospital|medicine|health|clinic))"
)
_TITLE: Final = (
    r"(?:[a-z-]*(?:ology|ologists?|iatry|iatrists?|iatrics|icians?|therapy|therapists?|paedics|pedics|esthetists?"
    r"|esthesiologists?|surgery|surgeons?|pathy|paths?|practors?|tricians?)|mds?|dos?|rns?|nps?|pas?|lpns?|psws?"
    r"|fellows?"
    r"|residents?|interns?|attendings?|hospitalists?|midwi(?:fe|ves)|doulas?|nurses?|doctors?|lawyers?|pharmacists?"
    r"|nurse practitioners?|physician assistants?|paramedics?|emts?|dentists?|actuar(?:y|ies)|notar(?:y|ies)"
    r"|barristers?"
    r"|solicitors?|accountants?|engineers?|psychologists?|psychotherapists?|counsell?ors?|social workers?|family"
    r" doctors?"
    r"|gps?|locums?|chiropractors?|audiologists?|dietitians?|nutritionists?|registrars?|clerks?|consultants?|coroners?"
    r"|medical examiners?|fellowship|residency|internship|clerkship|biopsy|md/phd|mph|master's|phd|palliative|hospice"
    r"|licen[cs]e|certification|paralegals?|optometrists?|ophthalmologists?|technicians?|technologists?|architects?"
    r"|librarians?|archivists?|designers?|journalists?|editors?|advisers?|advisors?|brokers?|bachelor's"
    r"|fee-for-service)"
)
_PAPER: Final = any_of(
    (
        "exam exams licence license licensing certification certificate visa permit documents forms paperwork vaccines"
        " immunizations prerequisites credits"
    ),
    (
        "prerequisite requirements transcript transcripts gpa mcat casper lsat nclex mccqe degree diploma phd master's"
        " board_exam boards references"
    ),
    (
        "police_check background_check insurance membership fee fees courses course interview essay"
        " deposit security_clearance"
    ),
)
_ALSO_TRAINEES: Final = (
    r"(?:international|out-of-province|mature|part-time|foreign|transfer|college|overseas|foreign-trained|canadian"
    r"|american|older|visiting|undergraduate|nursing|high school|exchange)"
)
_PERSONAL: Final = (
    r"\b(?:feel\w*|felt|your (?:own|day|week|life|work|team|role|career|path|experience|view|opinion|patients?"
    r"|training|mind"
    r"|family|time|time there)|you (?:do|did|feel|felt|think|wish|found|find|like|love|learn\w*|expected|pictured|had"
    r"|chose"
    r"|use|see|saw|prefer|look)|to you\b|for you\b|really like|like in practice|day[- ]to[- ]day|in practice|be like"
    r"|was like"
    r"|is it like|it's like|surpris\w+|people (?:miss|get wrong|misunderstand)|misunderst\w+|underestimat\w+|good|great"
    r"|thrive|thrives|best|happy|underrated|overlook\w*|chang(?:e|ed|es|ing)|rather (?:ask|hear|know)|looked (?:it"
    r"|that|them)"
    r" up|what nobody|between the (?:theory|students?|people)|change your|culture|atmosphere|hardest|hidden|day look"
    r"|week look|truly|meaningful|worth|doing well|differently|right about|wrong about|gets? right|struggl\w*"
    r"|leave out|left out|miss(?:es)? about|someone who|those who|separates|like an? )\b"
)

RULES: Final[tuple[Rule, ...]] = (
    rule(
        (
            rf"\b(?:allowed|permitted|authori[sz]ed|legally able|eligible|entitled|licensed|covered|insured|obliged"
            rf"|required) (?:by law )?(?:to|under|by|for) [^?;.]{{2,60}}|\b{_TITLE} (?:legally |also )?(?:can|may|must)"
            r" (?:legally |also )?(?:prescribe|diagnose|refer|bill|practi[sc]e|work|operate|order|sign|certify)\b"
            r"|\bscope of"
            rf" practice\b|\bcan (?:an? )?(?:\w+ )?{_TITLE} (?:legally |also )?(?:prescribe|diagnose|refer|bill"
            r"|practi[sc]e|order"
            rf"|operate|sign|work (?:in|abroad)|become)\b"
        ),
        (
            rf"\bdifferences? (?:is |are )?between (?:an? |the )?(?:[\w'-]+ )?{_TITLE}(?: \w+)? (?:and|versus|vs"
            rf"|from) (?:an? |the"
            r" )?(?:[\w'-]+"
            rf" )?{_TITLE}\b|\b(?:is|are) (?:an? |the )?(?:[\w'-]+ )?{_TITLE} (?:the same|an? |different|considered"
            r"|regulated|a kind|a"
            r" type|really an?|called|paid|covered|also an?|part of|under)\b[^?]{0,60}\?|\bhow (?:is|are|does)"
            rf" (?:an? )?{_TITLE}"
            rf" (?:different|differ) from\b"
        ),
        (
            rf"\bthe same (?:thing )?as (?:an? )?{_TITLE}\b|^(?:so |and |hi,? |sorry,? )*(?:what|who)(?:"
            r" exactly)?(?:'s| is| are) "
            rf"(?:an? |the )?(?:[\w'-]+ )?{_TITLE}\W*$|\b(?:explain|tell me|know|say|clarify|remind me|describe|sure"
            r"|understand"
            r"|wondering|forget|figure out|find out|clear on)(?: \w+)? (?:exactly )?what (?:exactly )?(?:an? |the"
            r" )?(?:[\w'-]+ )?"
            rf"(?:{_TITLE}|cbme|carms|epas?) (?:is|are|means?|does|do|stands? for)(?: exactly)?\W*$"
        ),
        (
            r"\bstands? for\b|\b(?:letters?|acronym|abbreviation|initials|term|title"
            r"|designation)\b[^?]{0,30}\b(?:mean|stand"
            r"|refer)s?\b|\b(?:official |formal |exact |legal )definition\b|\bdefine\b|\bmeaning of (?:the )?(?:term"
            r"|acronym|word)"
            r"\b|\bfull form of\b"
        ),
        unless=(_PERSONAL,),
    ),
    rule(
        (
            r"^(?:so |and |also |um,? |sorry,? |quick question[:,]? |just (?:curious|wondering),? |by the way,? "
            r"|hi,? |out of"
            r" curiosity,? |i haven't looked it up,? but |maybe silly,? but )*(?:does|do|did|is|are|has|have|can"
            r"|will) (?:the "
            rf"|your )?(?:[\w'-]+ )?(?:{_BODY})\b[^?;.]{{0,20}}\b(?:have|offer|accept|require|allow|run|take|provide"
            r"|teach|cover"
            rf"|open|close|located|accredited|affiliated|public|private|part of|ask for|participate|train|sponsor"
            rf"|rank|employ|grant|waive|charge|include|exist|host|admit|consider)\w*\b"
        ),
        (
            rf"\b(?:is|are) (?:there )?(?:an? |any |the )?(?:[\w'-]+ )?{_PAPER}\b[^?;.]{{0,40}}\b(?:for|to|required"
            r"|needed|mandatory"
            rf"|offered|cancell?ed|free|online|in|at|still|on)\b[^?;.]{{0,40}}\?|\b{_PAPER} (?:\w+ ){{0,2}}?(?:got"
            r"|was|were|is|are|been|has"
            r" been|have been) (?:\w+ )?(?:cancell?ed|scrapped|abolished|dropped|changed|moved|replaced|required"
            r"|needed|necessary"
            rf"|accepted|valid|mandatory|computeri[sz]ed|held|offered)\b|\b(?:what|which) (?:[\w'-]+ )?{_PAPER}"
            r" (?:are|is|do|does|must"
            rf"|should|would|will)\b"
        ),
        (
            rf"\b(?:do|does|must|should|can|could) (?:you|one|i|we|someone|somebody|people|they|a \w+|an? {_TITLE})"
            r" (?:\w+ )?(?:need|have to"
            r"|require|pass|hold|write|take|possess|get) (?:to (?:have|hold|write|pass|take) )?(?:an? |the |any "
            r"|your |some )?(?:[\w'-]+"
            rf" )?{_PAPER}\b|\b(?:can|may|do|are|could) (?:{_ALSO_TRAINEES} )+(?:students|graduates|applicants|grads"
            r"|doctors|physicians"
            r"|nurses|people|residents)\b[^?]{0,40}\b(?:apply|enter|get in|eligible|admitted|accepted|write|match"
            r"|enrol\w*|take"
            rf"|study|work|attend|practi[sc]e)\b"
        ),
        (
            r"\bhow (?:do|does|can|would|could|should) (?:i|one|you|someone|somebody|people|a person|an? \w+) (?:\w+"
            r" )?(?:become|becoming"
            r"|qualify|get certified|get licensed|get accredited|register|apply|enrol\w*|sign up|get into|go about"
            r" (?:becoming|applying"
            r"|getting))(?! (?:more|so|good|better|confident|comfortable|a good|a better|friends|used|known|aware"
            r"|close|the)\b)"
            r" (?:an? |as |for |to |in |with )?[^?;.]{3,60}|\bsteps? (?:for|to|in|toward|towards) (?:get|gett"
            r"|becom|obtain|licens"
            r"|regist|apply|certif)\w*|\bwhat does it take to (?:qualify|get (?:in|licensed|certified|admitted)"
            r"|register)\b|\b(?:in"
            r" terms of|what) (?:gpa|mcat|grades|marks|scores?)\b|\bhow hard is it to get into\b[^?]{0,60}\b(?:gpa"
            r"|mcat|med|medicine"
            r"|law|university|mcgill|u of)\b"
        ),
        unless=(
            _PERSONAL,
            r"\bhow do you (?:apply (?:what|that|this|your|it))\b|\bapply to (?:your|other|everyday|real)\b",
            (
                r"\b(?:a letter|letters?) (?:from|for me)\b|\bmy (?:cv|resume|name)\b|\b(?:recommend|hire|back|pick"
                r"|take)"
                r" (?:me|my)\b"
            ),
        ),
    ),
    rule(
        (
            r"\b(?:name|address|phone number|telephone number|email|website|hours|opening hours|office hours"
            r"|location|logo|motto"
            r"|budget|size|history|founder|head|president|dean|chair|director|population|mandate|role|purpose"
            r"|mission|structure"
            r"|schedule|length|duration|format|curriculum|deadline|date|url|fax|postal code)s? (?:of|for|at) (?:the "
            r"|your |this |that )"
            rf"?(?:person who (?:heads|leads|runs|chairs)|current |{_BODY}|(?:[\w'-]+ ){{1,2}}{_BODY})\b|\b(?:who"
            r"|person who|the one who)"
            r" (?:heads|leads|chairs|runs|directs|founded|oversees|funds|regulates|accredits|owns|presides over|is"
            r" in charge of) (?:the "
            rf"|your |this )?(?:[\w'-]+ )?{_BODY}"
        ),
        (
            r"\b(?:what|which) (?:time|day|days|year|month|date|hours?)\b[^?;.]{0,20}\b(?:your|the|this|that|it"
            r"|does|is|did|was|are)"
            rf" (?:[\w'-]+ )?{_BODY}\b[^?;.]{{0,20}}\b(?:open|opens|opened|close|closes|closed|start|starts|begin"
            r"|begins|founded|built|established"
            r"|launched|end|ends)\b|\bwhen (?:did|does|do|was|were|will|is) (?:your|the) (?:[\w'-]+"
            rf" )?{_BODY}\b[^?;.]{{0,20}}\b(?:open|close"
            r"|start|begin|found\w*|built|establish\w*|launch\w*|end|created?)\b|\bhow many (?:years|months|weeks)"
            r" (?:it|the|is|does|of)"
            rf"\b[^?;.]{{0,20}}|\bwhat month (?:it|does|do|is)\b"
        ),
        (
            r"\b(?:what|which|list of|the|any) (?:[\w'-]+ )?(?:services|programs|programmes|treatments|products"
            r"|courses|degrees|rotations"
            r"|specialties|subspecialties|electives|fellowships|clinics|streams) (?:do|does|are|that|which) ?(?:you"
            r" guys|you folks|you all"
            r"|you people|you|they|your \w+|the \w+|it)? (?:offer|provide|sell|run|have|teach|available|cover)\w*\b"
            r"|\b(?:list|name|enumerate"
            r"|recite|rattle off|give me a list of) (?:for me |me |us |all |some of |all of )*(?:the |your |every"
            r" )?(?:[\w'-]+ )?(?:sub-?specialties"
            r"|specialties|schools|programs|hospitals|provinces|branches|types|steps|requirements|departments"
            r"|services|courses|universities"
            r"|stages|rotations|residencies|duties|exams|qualifications)\b"
        ),
        (
            r"\bhow many (?:[\w'-]+ ){1,4}?(?:are there|exist|does|has|is there|can you|are (?:in|at|accepted"
            r"|licensed|registered|trained)"
            r"|work (?:at|in|for)|graduate|match|practi[sc]e in)\b(?! (?:you|your (?:day|week|team|list|practice"
            r"|clinic)))|\b(?:which|what)"
            r" (?:provinces|hospitals|schools|universities|countries|colleges|companies|states|cities|programs"
            r"|clinics|specialties) (?!do you"
            r"|did you|have you|would you|are you|were you)\w+|\bwhat(?:'s| is| are| does) the (?:role|mandate"
            r"|purpose|mission|function|job)"
            r"s? of (?:the )?(?:royal college|cpso|cpsm|cma|carms|cfms|ministry|college of|health canada|medical"
            rf" council|{_BODY})\b"
        ),
        (
            r"\b(?:going|average|median|typical|usual|starting|standard|mean) (?:salary|pay|wage|income|rate|pay"
            r" packet)s? (?:of|for|in) (?:an?"
            rf" |the )?(?:[\w'-]+ )?{_TITLE}\b|\b(?:passing|cut-?off|minimum|average) (?:score|grade|gpa|mark)\b"
            r"|\b(?:application|registration"
            rf"|exam|membership|licensing) (?:fees?|forms?|deadlines?|dates?|portal|period)\b"
        ),
        unless=(
            _PERSONAL,
            (
                r"\bhow many (?:[\w'-]+ ){1,3}(?:do|did|have|are) you\b|\b(?:role|purpose|history) of (?:your|the)"
                r" (?:team|board|lab)\b"
            ),
            r"\bname of (?:the|an?|your|one) (?:patient|woman|man|girl|boy|family)\b|\byour (?:lunch|notes|call)\b",
        ),
    ),
)
