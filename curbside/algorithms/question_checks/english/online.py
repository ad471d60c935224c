"""A plain public fact: a definition, a length, a requirement, a date, a number, a place, a list."""

import re
from typing import Final

from ..matching import first, rule
from ..reading import Reading
from ..shapes import Span
from .public_words import BODY, COURSE, DEFINED, EXAM, MADE, NEEDS, OF_PERSONS

_FACTS: Final = (
    rule(
        (
            r"\b(?:where|how) (?:can|do|would|could|should|might) (?:i|one|students|applicants|people|we) (?:find"
            r"|get|download|send|submit|order|obtain|look up|see|access|order) (?:the|an?|my|some"
            r"|more) (?:[\w'-]+ ){0,2}?(?:forms?|applications?|transcripts?|calendar|syllabus|brochure|licen\w+"
            r"|list|website|guide|requirements?|visa|permit|registration|schedule|fees?|information on"
            r"|statistics)\b|\bwhich (?:provinces|states|countries|territories|cities|universities|schools"
            r"|provinces) (?!do you|did you|have you|would you|were you)[a-z]+\b|\bsteps (?:to|for|in"
            r"|toward) (?:get|gett|becom|obtain|licens|regist|apply)\w*|\b(?:tax|interest|exchange|inflation"
            r"|exemption|vacancy|unemployment|graduation|retention|placement|employment) rates?\b"
            r"|\bwhat languages? (?:is|are|does|do) (?:your|the) (?:website|company|hospital|exam|program"
            r"|service)\b|\bhow (?:do|can|would) i (?:get|have|send|request) (?:my )?(?:transcripts?|scores"
            r"|documents|credentials|degree recogni[sz]ed)\b|\bwhat(?:'s| is) the (?:law|legal|official|rule"
            r"|regulation|policy|formula|procedure|code|dosage|dose|normal range|maximum|penalty)\b"
        ),
    ),
    rule(
        (
            rf"\bhow (?:long|many (?:years|months|weeks|hours)) (?:is|are|does|do|of|will|must|it takes?"
            rf"|would it take)\b[^?]{{0,60}}{COURSE}\b"
        ),
        (
            r"\bhow long (?:does it take|to become|before|until)\b[^?]{0,40}\b(?:become|train|qualify|graduate"
            r"|certified|finish|complete|get (?:a|an|your|through))\b"
        ),
        r"\b(?:length|duration|cost|price|tuition|deadline|due date|closing date|application (?:fee|period"
        r"|deadline)|start date|format|pass mark|passing score|weighting|acronym|definition|address"
        r"|phone number|opening hours|head office"
        r"|headquarters|head count|mission statement|number of (?:seats|spots|places|positions|residents"
        r"|students|beds|employees|applicants))\b(?= (?:of|for|to|in|at|at your|by|is|this)\b|\W*$)",
        r"\bwhat(?:'s| is| are| was| were) (?:the )?(?:current |average |usual |typical |minimum |required "
        r"|average starting |official |exact |normal |annual |last year's )*(?:length|tuition|tuition fees"
        r"|fees?|cost|costs|deadlines?|salary (?:range|scale|grid)|pay (?:scale|range|grid)"
        r"|starting (?:salary|pay|wage)|average (?:salary|income|pay|wage)|salary|salaries|pass rate"
        r"|failure rate|acceptance rate|match rate|success rate|unemployment rate|employment rate|ranking|gpa"
        r"|cut-?off|cutoff score|mcat|lsat|ratio|population|minimum|mission|address|exam format"
        r"|number)\b(?! of you)",
        (
            r"\b(?:average|median|starting|minimum|mean|typical) (?:starting )?(?:salary|income|pay|wage|gpa"
            r"|score|mcat|mark|grade)\b|\b(?:pay|salary|wage) (?:scale|grid|range)\b|\b(?:pass|acceptance|match"
            r"|success|unemployment|admission) rates?\b"
        ),
        (
            r"\bhow much (?:does|do|is|are|would|will) (?:it cost|the |a |an |tuition"
            r"|[\w' -]{1,30} cost)(?![^?]*\byou\b)|\bcosts? to (?:apply|take|write|attend|study|register)\b"
        ),
        unless=(
            OF_PERSONS,
            r"\b(?:your|you) (?:salary|pay|income|earn|make|own|personal|debt|definition)\b",
            r"\bhow long (?:is|are|was|were|does|do) your\b",
        ),
    ),
    rule(
        (
            rf"\b(?:what|which)(?: (?:level|specific|university|college|high school|undergraduate|formal|minimum"
            rf"|mandatory)(?: of)?)* {NEEDS}(?: [\w'-]+){{0,2}} (?:are|is|do|does|must|should|need|has|have|will"
            rf"|would|might|count|to)\b(?! (?:most|really|helped|matter|you (?:use|take|wish|find|feel)))"
        ),
        (
            r"\b(?:requirements?|prerequisites?|pre-?reqs?|eligibility|qualifications?|admission criteria"
            r"|criteria|credentials|conditions) (?:are |is |do |does |i |one |someone )?(?:\w+ )?(?:for|to|of"
            r"|required|needed|needs?|necessary)\b|\bwhat(?:'s| is"
            r"| are) (?:the )?(?:\w+ ){0,3}(?:requirements?|prerequisites?|eligibility|admission criteria)\b"
        ),
        (
            rf"\b{NEEDS}(?: [\w'-]+){{0,3}} (?:required|mandatory|obligatory|compulsory|necessary|needed)\b"
            rf"|\b(?:is|are) (?:the |a |an )?[\w' -]{{1,40}} (?:required|mandatory|obligatory|compulsory"
            rf"|necessary|needed) (?:to|for|at|by|in|before)\b"
        ),
        (
            r"\bhow (?:do|does|can|would|should|to) (?:i|one|someone|somebody|you|a person|a student|students"
            r"|people|we|an? [\w -]{1,20}) (?:go about )?(?:apply|applying|register|registering|sign up"
            r"|enrol\w*|book|schedule (?:the|a|my)|renew|submit|get (?:licen|certif|accredit|registered|admitted"
            r"|a licen|into (?:med|medical|law|dental|nursing|vet|pharmacy|grad))|become (?:an? |certified"
            r"|licen)|qualify as|obtain a)"
        ),
        (
            r"\bhow to (?:apply|register|become an?|enrol\w*|sign up)\b|\b(?:steps|process"
            r"|procedure) (?:are there |is there |does it take )?(?:to|in|for|of) (?:become|becoming|apply\w*"
            r"|licens\w*|get\w* (?:licen|certif)\w*|regist\w*|certif\w*|immigrat\w*)"
        ),
        (
            rf"\b(?:do|does|must|should|would|will|can) (?:i|you|one|someone|students|applicants|a person|people"
            rf"|we) (?:really )?(?:need|have|require)(?: to)?(?: have| take| write| pass)? (?:an? |the "
            rf"|any )?(?:[\w'-]+ )?{NEEDS}\b"
        ),
        unless=(
            OF_PERSONS,
            (
                r"\bskills?\b|\bqualities\b|\bpersonal\b|\byour (?:degree|training|education|major)\b"
                r"|\bapply (?:what|your|that|it|with you)\b|\bbecome a (?:good|better|great|person|leader|parent)"
            ),
        ),
    ),
    rule(
        (
            r"\bhow many (?!(?:[\w'-]+ ){1,4}(?:did|do|have|are|can|would|will|were) (?:you|on your"
            r"|in your)\b)(?:[\w'-]+ ){1,5}?(?:does|are there|is there|were there|are in|exist|offer|have|has"
            r"|belong|work (?:at|for)|were|are (?:accepted|admitted|offered|available|licen\w+)|in (?:canada|the"
            r"|ontario|quebec|this))\b(?! you\b)"
        ),
        (
            r"\bwhere(?:'s| is| are) (?!the (?:line|joy|tension|pressure|balance|field|industry))(?:the |your "
            r"|a )?(?:[\w'.-]+ ){0,4}?(?:located|based|headquartered|campus|offices?|headquarters|clinic"
            r"|hospital|building|museum|library|branch|branches|plant|laboratory|school|university|faculty"
            r"|centre|center)\b"
        ),
        (
            r"\bwho (?:founded|owns|invented|created|runs|regulates|accredits|licenses|started (?:your|the"
            r"|this))\b|\bwho(?:'s| is| was) (?:the |your )?(?:current |first )?(?:dean|president|ceo|director"
            r"|chair|chairman|minister|founder|owner|head of (?:the|your)|program director|chief executive"
            r"|editor)"
        ),
        (
            rf"\bwhen (?:was|were|did) (?:your|the) (?:[\w'-]+ ){{0,3}}?(?:{BODY}|specialty"
            rf"|profession)(?: [\w'-]+){{0,3}} {MADE}|\b(?:what|which) year (?:was|were|did) (?:your|the"
            rf"|this) [^?]{{1,40}}{MADE}|\b{BODY} {MADE}"
        ),
        (
            r"\bwhen(?:'s| is| are| do| does| will) (?:the |this year's |next |carms "
            r"|your )*(?:[\w'-]+ )?(?:deadlines?|match day|applications?|registration|interviews? (?:season"
            r"|start)|open house|exam|results|[\w-]+ (?:applications?|deadline|exam|registration) (?:open|due"
            r"|close|start|begin))"
        ),
        (
            rf"\b(?:tested|covered|included|asked|examined) (?:on|in) (?:the |your )?(?:[\w'-]+ )?{EXAM}\b"
            rf"|\bwhat(?:'s| is| are)(?: \w+)? (?:on|in) (?:the |your )?(?:[\w'-]+ ){{0,2}}{EXAM}\b"
            rf"|\b(?:subjects|topics|sections|questions|material) (?:are|is|does|do) [^?]{{0,40}}{EXAM}\b"
        ),
        (
            r"\b(?:list|enumerate|name|give me (?:a|the) list of"
            r"|recite)(?: (?:for )?me)?(?: all)?(?: of)? (?:the |all |your )(?:[\w'-]+ )?(?:sub-?specialties"
            r"|specialties|schools|programs|hospitals|branches|types|steps|requirements|provinces|departments"
            r"|services|products|courses|universities|stages|kinds|rotations|offices|residencies)"
        ),
        (
            r"\bwhich (?:[\w-]+ )?(?:universities|schools|hospitals|provinces|companies|colleges|programs|cities"
            r"|countries|states|specialties|faculties|clinics|firms) (?:offer|have|are|teach|provide|train"
            r"|accept|require|take|in|belong|give)"
        ),
        (
            rf"\bwhat (?:services|products|programs|programmes|departments|specialties|courses|degrees|rotations"
            rf"|benefits packages|locations|clients|other offices) (?:does|do|are (?:offered"
            rf"|available))\b[^?]{{0,40}}|\bwhat [\w-]+ (?:your|the) {BODY} (?:offers?|provides?|sells?|makes?"
            rf"|has)\b"
        ),
        (
            rf"\b(?:does|do|is|are) (?:your|the) (?:{BODY}|[\w-]+ {BODY}) (?:have|offer|provide|sell|located"
            rf"|accredited|accept|open|affiliated|publicly|unionized|a )|\bwhat does (?:your|the) {BODY} (?:do"
            rf"|make|sell|offer|produce|specialize in)\b"
        ),
        r"\bwhat (?:types|kinds|sorts|branches) of (?:[\w'-]+ ){1,3}(?:are there|exist)\b",
        unless=(OF_PERSONS,),
    ),
)
_ACRONYM: Final = re.compile(
    (
        r"^(?:so |and )*what(?:'s|’s|s| is| are) (?:an? |the )?(?:[A-Z]{2,6}|mcat|lsat|usmle|carms|casper|nclex"
        r"|cpa|cfa|rn|do|md)\W*$"
    ),
    re.IGNORECASE,
)
_CAPITALS: Final = re.compile(r"\b[A-Z]{2,6}\b|\b(?:mcat|lsat|usmle|carms|nclex|casper)\b")


def found(question: Reading) -> Span | None:
    """The fact that a page would give as well."""
    span = first(question.plain, (*_FACTS, DEFINED))
    if span:
        return span
    short = _ACRONYM.search(question.plain)
    return short.span() if short and _CAPITALS.search(question.said) else None
