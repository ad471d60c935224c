"""A plain public fact: a definition, a length, a requirement, a date, a number, a place, a list."""

import re
from typing import Final

from ..matching import GAP, any_of, first, rule
from ..reading import Reading
from ..shapes import Span

_COURSE: Final = any_of(
    "residency residencies fellowship internship training program programme degree school course phd doctorate licence license exam",
    "master's masters bachelor's certification certificate clerkship apprenticeship diploma medical_school law_school med_school",
    "dental_school articling curriculum major studies pharmacy_school nursing_school undergrad board boards bar mcat lsat test",
)
_NEEDS: Final = any_of(
    "course courses class classes degree degrees document documents immunisation* immunization* vaccine* vaccination* exam exams",
    "certification* certificate* licence* license* qualification* credential* gpa score scores grade grades marks training education",
    "subjects test tests prerequisite* requirement* paperwork forms steps majors major diploma* background_check schooling",
    "high_school_courses electives credits experience_hours level_of_education designation* permits",
)
_BODY: Final = any_of(
    "hospital company firm organisation organization school university college faculty program programme department centre center",
    "clinic agency foundation institute network ministry museum business association office board college_of_physicians regulator mcgill",
)
_CREDENTIAL: Final = any_of(
    "licen* certified certif* registered accredited admitted board-certified chartered midwife* nurse doctor lawyer pharmacist"
)
_EXAM: Final = any_of(
    "exam exams test tests step boards board mcat lsat usmle nclex bar mccqe casper osce gre gmat cfa uworld royal_college match sat interview_day"
)
_MADE: Final = any_of(
    "founded created built established opened incorporated launched introduced invented started_up merged"
)
_OF_PERSONS: Final = (
    r"\b(?:looked? (?:it |this |that |them )?up|read (?:about|up|on|the)|brochure|rather (?:ask|hear|know)|won't tell|doesn't (?:say|tell)|the website|to you\b|for you\b|your (?:own )?experience"
    r"|in practice|day[- ]to[- ]day|really like|feel|feels|felt|your own|did you|have you|made you|would you|surpris\w+|underestimat\w+|actually|in your (?:view|opinion|eyes)|do you (?:think|find|look|see|wish|value)"
    r"|between meetings|all day|from the inside|what it(?:'s| is| was) like|be like|newcomers?|good|great|thrive|best|misunderst\w+|get wrong|people (?:get|miss|don't)|you do|you did|your (?:team|day|week|work|life|role|job|path)"
    r"|changed?|on your|beyond|besides|apart from|other than)\b"
)

_FACTS: Final = (
    rule(
        r"\b(?:where|how) (?:can|do|would|could|should|might) (?:i|one|students|applicants|people|we) (?:find|get|download|send|submit|order|obtain|look up|see|access|order) (?:the|an?|my|some|more) (?:[\w'-]+ ){0,2}?(?:forms?|applications?|transcripts?|calendar|syllabus|brochure|licen\w+|list|website|guide|requirements?|visa|permit|registration|schedule|fees?|information on|statistics)\b|\bwhich (?:provinces|states|countries|territories|cities|universities|schools|provinces) (?!do you|did you|have you|would you|were you)[a-z]+\b|\bsteps (?:to|for|in|toward) (?:get|gett|becom|obtain|licens|regist|apply)\w*|\b(?:tax|interest|exchange|inflation|exemption|vacancy|unemployment|graduation|retention|placement|employment) rates?\b|\bwhat languages? (?:is|are|does|do) (?:your|the) (?:website|company|hospital|exam|program|service)\b|\bhow (?:do|can|would) i (?:get|have|send|request) (?:my )?(?:transcripts?|scores|documents|credentials|degree recogni[sz]ed)\b|\bwhat(?:'s| is) the (?:law|legal|official|rule|regulation|policy|formula|procedure|code|dosage|dose|normal range|maximum|penalty)\b",
    ),
    rule(
        rf"\bhow (?:long|many (?:years|months|weeks|hours)) (?:is|are|does|do|of|will|must|it takes?|would it take)\b[^?]{{0,60}}{_COURSE}\b",
        rf"\bhow long (?:does it take|to become|before|until)\b[^?]{{0,40}}\b(?:become|train|qualify|graduate|certified|finish|complete|get (?:a|an|your|through))\b",
        rf"\b(?:length|duration|cost|price|tuition|deadline|due date|closing date|application (?:fee|period|deadline)|start date|format|pass mark|passing score|weighting|acronym|definition|address|phone number|opening hours|head office"
        r"|headquarters|head count|mission statement|number of (?:seats|spots|places|positions|residents|students|beds|employees|applicants))\b(?= (?:of|for|to|in|at|at your|by|is|this)\b|\W*$)",
        rf"\bwhat(?:'s| is| are| was| were) (?:the )?(?:current |average |usual |typical |minimum |required |average starting |official |exact |normal |annual |last year's )*(?:length|tuition|tuition fees|fees?|cost|costs|deadlines?|salary (?:range|scale|grid)|pay (?:scale|range|grid)"
        r"|starting (?:salary|pay|wage)|average (?:salary|income|pay|wage)|salary|salaries|pass rate|failure rate|acceptance rate|match rate|success rate|unemployment rate|employment rate|ranking|gpa|cut-?off|cutoff score|mcat|lsat|ratio|population|minimum|mission|address|exam format|number)\b(?! of you)",
        rf"\b(?:average|median|starting|minimum|mean|typical) (?:starting )?(?:salary|income|pay|wage|gpa|score|mcat|mark|grade)\b|\b(?:pay|salary|wage) (?:scale|grid|range)\b|\b(?:pass|acceptance|match|success|unemployment|admission) rates?\b",
        rf"\bhow much (?:does|do|is|are|would|will) (?:it cost|the |a |an |tuition|[\w' -]{{1,30}} cost)(?![^?]*\byou\b)|\bcosts? to (?:apply|take|write|attend|study|register)\b",
        unless=(
            _OF_PERSONS,
            r"\b(?:your|you) (?:salary|pay|income|earn|make|own|personal|debt)\b",
            r"\bhow long (?:is|are|was|were|does|do) your\b",
        ),
    ),
    rule(
        rf"\b(?:what|which)(?: (?:level|specific|university|college|high school|undergraduate|formal|minimum|mandatory)(?: of)?)* {_NEEDS}(?: [\w'-]+){{0,2}} (?:are|is|do|does|must|should|need|has|have|will|would|might|count|to)\b(?! (?:most|really|helped|matter|you (?:use|take|wish|find|feel)))",
        rf"\b(?:requirements?|prerequisites?|pre-?reqs?|eligibility|qualifications?|admission criteria|criteria|credentials|conditions) (?:are |is |do |does |i |one |someone )?(?:\w+ )?(?:for|to|of|required|needed|needs?|necessary)\b|\bwhat(?:'s| is| are) (?:the )?(?:\w+ ){{0,3}}(?:requirements?|prerequisites?|eligibility|admission criteria)\b",
        rf"\b{_NEEDS}(?: [\w'-]+){{0,3}} (?:required|mandatory|obligatory|compulsory|necessary|needed)\b|\b(?:is|are) (?:the |a |an )?[\w' -]{{1,40}} (?:required|mandatory|obligatory|compulsory|necessary|needed) (?:to|for|at|by|in|before)\b",
        rf"\bhow (?:do|does|can|would|should|to) (?:i|one|someone|somebody|you|a person|a student|students|people|we|an? [\w -]{{1,20}}) (?:go about )?(?:apply|applying|register|registering|sign up|enrol\w*|book|schedule (?:the|a|my)|renew|submit|get (?:licen|certif|accredit|registered|admitted|a licen|into (?:med|medical|law|dental|nursing|vet|pharmacy|grad))|become (?:an? |certified|licen)|qualify as|obtain a)",
        r"\bhow to (?:apply|register|become an?|enrol\w*|sign up)\b|\b(?:steps|process|procedure) (?:are there |is there |does it take )?(?:to|in|for|of) (?:become|becoming|apply\w*|licens\w*|get\w* (?:licen|certif)\w*|regist\w*|certif\w*|immigrat\w*)",
        rf"\b(?:do|does|must|should|would|will|can) (?:i|you|one|someone|students|applicants|a person|people|we) (?:really )?(?:need|have|require)(?: to)?(?: have| take| write| pass)? (?:an? |the |any )?(?:[\w'-]+ )?{_NEEDS}\b",
        unless=(
            _OF_PERSONS,
            r"\bskills?\b|\bqualities\b|\bpersonal\b|\byour (?:degree|training|education|major)\b|\bapply (?:what|your|that|it|with you)\b|\bbecome a (?:good|better|great|person|leader|parent)",
        ),
    ),
    rule(
        rf"\bhow many (?!(?:[\w'-]+ ){{1,4}}(?:did|do|have|are|can|would|will|were) (?:you|on your|in your)\b)(?:[\w'-]+ ){{1,5}}?(?:does|are there|is there|were there|are in|exist|offer|have|has|belong|work (?:at|for)|were|are (?:accepted|admitted|offered|available|licen\w+)|in (?:canada|the|ontario|quebec|this))\b(?! you\b)",
        rf"\bwhere(?:'s| is| are) (?!the (?:line|joy|tension|pressure|balance|field|industry))(?:the |your |a )?(?:[\w'.-]+ ){{0,4}}?(?:located|based|headquartered|campus|offices?|headquarters|clinic|hospital|building|museum|library|branch|branches|plant|laboratory|school|university|faculty|centre|center)\b",
        rf"\bwho (?:founded|owns|invented|created|runs|regulates|accredits|licenses|started (?:your|the|this))\b|\bwho(?:'s| is| was) (?:the |your )?(?:current |first )?(?:dean|president|ceo|director|chair|chairman|minister|founder|owner|head of (?:the|your)|program director|chief executive|editor)",
        rf"\bwhen (?:was|were|did) (?:your|the) (?:[\w'-]+ ){{0,3}}?(?:{_BODY}|specialty|profession)(?: [\w'-]+){{0,3}} {_MADE}|\b(?:what|which) year (?:was|were|did) (?:your|the|this) [^?]{{1,40}}{_MADE}|\b{_BODY} {_MADE}",
        rf"\bwhen(?:'s| is| are| do| does| will) (?:the |this year's |next |carms |your )*(?:[\w'-]+ )?(?:deadlines?|match day|applications?|registration|interviews? (?:season|start)|open house|exam|results|[\w-]+ (?:applications?|deadline|exam|registration) (?:open|due|close|start|begin))",
        rf"\b(?:tested|covered|included|asked|examined) (?:on|in) (?:the |your )?(?:[\w'-]+ )?{_EXAM}\b|\bwhat(?:'s| is| are)(?: \w+)? (?:on|in) (?:the |your )?(?:[\w'-]+ ){{0,2}}{_EXAM}\b|\b(?:subjects|topics|sections|questions|material) (?:are|is|does|do) [^?]{{0,40}}{_EXAM}\b",
        rf"\b(?:list|enumerate|name|give me (?:a|the) list of|recite)(?: (?:for )?me)?(?: all)?(?: of)? (?:the |all |your )(?:[\w'-]+ )?(?:sub-?specialties|specialties|schools|programs|hospitals|branches|types|steps|requirements|provinces|departments|services|products|courses|universities|stages|kinds|rotations|offices|residencies)",
        rf"\bwhich (?:[\w-]+ )?(?:universities|schools|hospitals|provinces|companies|colleges|programs|cities|countries|states|specialties|faculties|clinics|firms) (?:offer|have|are|teach|provide|train|accept|require|take|in|belong|give)",
        rf"\bwhat (?:services|products|programs|programmes|departments|specialties|courses|degrees|rotations|benefits packages|locations|clients|other offices) (?:does|do|are (?:offered|available))\b[^?]{{0,40}}|\bwhat [\w-]+ (?:your|the) {_BODY} (?:offers?|provides?|sells?|makes?|has)\b",
        rf"\b(?:does|do|is|are) (?:your|the) (?:{_BODY}|[\w-]+ {_BODY}) (?:have|offer|provide|sell|located|accredited|accept|open|affiliated|publicly|unionized|a )|\bwhat does (?:your|the) {_BODY} (?:do|make|sell|offer|produce|specialize in)\b",
        rf"\bwhat (?:types|kinds|sorts|branches) of (?:[\w'-]+ ){{1,3}}(?:are there|exist)\b",
        unless=(_OF_PERSONS,),
    ),
)
_FIELD: Final = (
    r"(?:[a-z-]*(?:ology|ologist|ologists|iatry|iatrist|iatrics|ician|icians|therapist|therapy|paedics|pedics|esthesia|scopy|graphy|surgery|omics|ostics)|residency|fellowship|internal medicine|family medicine"
    r"|[\w-]+ medicine|hospitalists?|locum|locums|actuary|actuaries|paralegal|physician assistant|nurse practitioner|resident|intern|attending|clerkship|match|[\w-]+ (?:engineer|analyst|lawyer|nurse|surgeon|consultant|officer|planner|scientist|designer|worker|manager)"
    r"|midwife|doula|phlebotomist|notary|nephrologist|chartered accountant|anaesthetist|anesthesiologist|epidemiologist|geneticist|genetic counsellor|coroner|triage|telehealth|telemedicine|capitation|fee-for-service|family health team|residencies|informatics|informatician|librarian|archivist|accountant|pharmacist|dietitian|surgeon|carms|mcat|usmle|lsat|nclex|mccqe)"
)
_DEFINED: Final = rule(
    rf"^(?:so |and |okay,? |hi,? )*(?:what(?:'s| is| are|'re| exactly is| is exactly)|define|explain what|tell me what|can you tell me what|could you explain what|please define) (?:exactly )?(?:an? |the )?{_FIELD}(?: (?:is|are|exactly|means|for me))*\W*$",
    rf"\bwhat does (?:an?|the) (?:[\w'-]+ )?{_FIELD} do\W*$|\bwhat (?:an?|the) (?:[\w'-]+ )?{_FIELD} does\W*$|\bwhat do (?:[\w-]+ )?{_FIELD} do\W*$|\bwhat does an? [\w-]+ do\W*$",
    r"\bstands? for\W*$|\bwhat does (?:the (?:term|word|acronym|abbreviation) )?[\w' -]{1,30} mean\W*$|\bdefin(?:e|ition of)\b|\bwhat is meant by\b",
    rf"\bwhat(?:'s| is| are) the (?:main |key |exact |official )?differences? between (?:an? |the )?[\w' .-]{{1,40}} (?:and|versus|vs) [\w' .-]{{1,40}}\W*$",
    unless=(
        r"\b(?:good|great|best|bad|thriv\w+|average|success\w*|happy|your|you|really|in practice|feels?|like to|first|new)\b|\bto you\b|\bbetween (?:the )?(?:theory|school|what|people|students|those)\b",
    ),
)
_ACRONYM: Final = re.compile(
    r"^(?:so |and )*what(?:'s|’s|s| is| are) (?:an? |the )?(?:[A-Z]{2,6}|mcat|lsat|usmle|carms|casper|nclex|cpa|cfa|rn|do|md)\W*$",
    re.IGNORECASE,
)
_CAPITALS: Final = re.compile(r"\b[A-Z]{2,6}\b|\b(?:mcat|lsat|usmle|carms|nclex|casper)\b")


def found(question: Reading) -> Span | None:
    """The fact that a page would give as well."""
    span = first(question.plain, (*_FACTS, _DEFINED))
    if span:
        return span
    short = _ACRONYM.search(question.plain)
    return short.span() if short and _CAPITALS.search(question.said) else None
