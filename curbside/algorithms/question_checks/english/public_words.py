"""Courses, requirements, bodies, exams: what public facts are about; and what asks for a definition."""

from typing import Final

from ..matching import any_of, rule

COURSE: Final = any_of(
    (
        "residency residencies fellowship internship training program programme degree school course phd "
        "doctorate licence license exam"
    ),
    (
        "master's masters bachelor's certification certificate clerkship apprenticeship diploma medical_school "
        "law_school med_school"
    ),
    (
        "dental_school articling curriculum major studies pharmacy_school nursing_school undergrad board boards "
        "bar mcat lsat test"
    ),
)
NEEDS: Final = any_of(
    (
        "course courses class classes degree degrees document documents immunisation* immunization* vaccine* "
        "vaccination* exam exams"
    ),
    (
        "certification* certificate* licence* license* qualification* credential* gpa score scores grade grades "
        "marks training education"
    ),
    (
        "subjects test tests prerequisite* requirement* paperwork forms steps majors major diploma* "
        "background_check schooling"
    ),
    "high_school_courses electives credits experience_hours level_of_education designation* permits",
)
BODY: Final = any_of(
    (
        "hospital company firm organisation organization school university college faculty program programme "
        "department centre center"
    ),
    (
        "clinic agency foundation institute network ministry museum business association office board "
        "college_of_physicians regulator mcgill"
    ),
)
EXAM: Final = any_of(
    "exam exams test tests step boards board mcat lsat usmle nclex bar mccqe casper osce gre gmat cfa uworld "
    "royal_college match sat interview_day"
)
MADE: Final = any_of(
    "founded created built established opened incorporated launched introduced invented started_up merged"
)
OF_PERSONS: Final = (
    r"\b(?:looked? (?:it |this |that |them )?up|read (?:about|up|on|the)|brochure|rather (?:ask|hear|know)"
    r"|won't tell|doesn't (?:say|tell)|the website|to you\b|for you\b|your (?:own )?experience"
    r"|in practice|day[- ]to[- ]day|really like|feel|feels|felt|your own|did you|have you|made you|would you"
    r"|surpris\w+|underestimat\w+|actually|in your (?:view|opinion|eyes)|do you (?:think|find|look|see|wish"
    r"|value)"
    r"|between meetings|all day|from the inside|what it(?:'s| is| was) like|be like|newcomers?|good|great"
    r"|thrive|best|misunderst\w+|get wrong|people (?:get|miss|don't)|you do|you did|your (?:team|day|week"
    r"|work|life|role|job|path)"
    r"|changed?|on your|your patients?|beyond|besides|apart from|other than)\b"
)

FIELD: Final = (
    r"(?:[a-z-]*(?:ology|ologist|ologists|iatry|iatrist|iatrics|ician|icians|therapist|therapy|paedics|pedics"
    r"|esthesia|scopy|graphy|surgery|omics|ostics)|residency|fellowship|internal medicine|family medicine"
    r"|[\w-]+ medicine|hospitalists?|locum|locums|actuary|actuaries|paralegal|physician assistant"
    r"|nurse practitioner|resident|intern|attending|clerkship|match|[\w-]+ (?:engineer|analyst|lawyer|nurse"
    r"|surgeon|consultant|officer|planner|scientist|designer|worker|manager)"
    r"|midwife|doula|phlebotomist|notary|nephrologist|chartered accountant|anaesthetist|anesthesiologist"
    r"|epidemiologist|geneticist|genetic counsellor|coroner|triage|telehealth|telemedicine|capitation"
    r"|fee-for-service|family health team|residencies|informatics|informatician|librarian|archivist"
    r"|accountant|pharmacist|dietitian|surgeon|carms|mcat|usmle|lsat|nclex|mccqe)"
)
DEFINED: Final = rule(
    (
        rf"^(?:so |and |okay,? |hi,? )*(?:what(?:'s| is| are|'re| exactly is| is exactly)|define|explain what"
        rf"|tell me what|can you tell me what|could you explain what|please define) (?:exactly )?(?:an? "
        rf"|the )?{FIELD}(?: (?:is|are|exactly|means|for me))*\W*$"
    ),
    (
        rf"\bwhat does (?:an?|the) (?:[\w'-]+ )?{FIELD} do\W*$|\bwhat (?:an?|the) (?:[\w'-]+ )?{FIELD} does\W*$"
        rf"|\bwhat do (?:[\w-]+ )?{FIELD} do\W*$|\bwhat does an? [\w-]+ do\W*$"
    ),
    (
        r"\bstands? for\W*$|\bwhat does (?:the (?:term|word|acronym|abbreviation) )?[\w' -]{1,30} mean\W*$"
        r"|\bdefin(?:e|ition of)\b|\bwhat is meant by\b"
    ),
    (
        r"\bwhat(?:'s| is| are) the (?:main |key |exact |official )?differences? between (?:an? "
        r"|the )?[\w' .-]{1,40} (?:and|versus|vs) [\w' .-]{1,40}\W*$"
    ),
    unless=(
        (
            r"\b(?:good|great|best|bad|thriv\w+|average|success\w*|happy|your|you|really|in practice|feels?"
            r"|like to|first|new)\b|\bto you\b|\bbetween (?:the )?(?:theory|school|what|people|students|those)\b"
        ),
    ),
)
