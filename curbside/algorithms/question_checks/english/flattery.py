"""Praise that swallows the question, or a compliment about oneself that is fished for."""

from typing import Final

from ..matching import GAP, WIDE, any_of, first, rule
from ..reading import Reading
from ..shapes import Span
from .praise import THEM

_OURSELVES: Final = any_of(
    (
        "strengths strength qualities talent talents potential gift gifts promise greatness brilliance charm "
        "intelligence maturity best"
    ),
    (
        "greatest strongest special remarkable impressive impressed impress impresses outstanding exceptional "
        "unique rare extraordinary"
    ),
    "admire stand_out stands_out future_star younger_version standout gifted talented natural star brilliant smart",
)
_US: Final = rule(
    (
        r"\b(?:do you think|would you say|don't you think|do you find|would you agree|do you agree|tell me"
        r"|wouldn't you say|be honest|admit)(?: that)?,? (?:i'm|i am|i've|i was|my questions?|my (?:\w+ )?(?:cv"
        r"|resume|plan|essay|project|grades|background|application|file|record)|am i) (?:[\w'-]+ ){0,4}?(?:great"
        r"|good|well|amazing|excellent|impressive|unusually|unusual|special|smart|best|better|brilliant"
        r"|outstanding|perfect|strong|remarkable|mature|ready for|exceptional|ahead|doing)\b|\b(?:my|with my"
        r"|someone with my|somebody with my) (?:[\w'-]+ )?(?:gifts|talents?|brains|intelligence|achievements"
        r"|accomplishments|brilliance|abilities|charm|people skills|track record)\b|\bone of a kind\b"
        r"|\bwhich of my\b[^?]{0,40}\b(?:impress|best|admire|like|strong)\w*|\b(?:have you|did you"
        r"|do you) (?:ever |often |usually )?(?:met|meet|seen|see|had|taught|come across) (?:a |an |another |any "
        r"|many )?(?:student|applicant|candidate|young person|first-year|undergrad|anyone|somebody"
        r"|someone)s? (?:as |so |quite |this |more |with )[^?]{0,30}\b(?:me|i|mine|this)\b|\bhow (?:well|great"
        r"|good) (?:am i|i'm|did i|i am) (?:doing|do)\b|\bhow am i doing\b|\bam i (?:not )?(?:impressive"
        r"|brilliant|gifted|talented|remarkable|extraordinary|amazing|good enough|better|smart)\b"
        r"|\bpay me a compliment\b|\bcompliment(?:s)? (?:me|on my)\b|\bhow (?:rare|unusual|impressive"
        r"|remarkable) is (?:it (?:for|to)|a student|someone|my)\b"
    ),
    (
        rf"\b{_OURSELVES}\b {WIDE}(?:in|of|about|from) (?:me|myself)\b|\b(?:see|think|notice|like|spot|admire"
        rf"|value|find|sense|love|appreciate|recogni[sz]e)\b {GAP}(?:in|of|about) me(?: \w+)?\b(?! (?:to|that i"
        rf"|as a patient))"
    ),
    (
        r"\b(?:makes?|made|sets?|is it about) me (?:\w+ )?(?:stand out|apart|special|unique|different|better"
        r"|great|a |an |so |the |that|such|impressive|memorable)|\bwhat sets me\b|\babout me that\b"
    ),
    (
        r"\bhow (?:impressed|amazed|proud|blown away|struck) (?:are|were|would|must|by)\b|\b(?:am|are|is|was|were"
        r"|do|does|did|have|has) (?:i|you|my [\w ]{1,25}|these|this|that|it|any of (?:this|that"
        r"|my)) (?:\w+ ){0,2}?(?:impress\w*|amaz\w*|blown? (?:you )?away|dazzl\w*)\b|\bimpress(?:es|ed"
        r"|ive)? (?:you|about (?:me|my)|by (?:me|my))\b"
    ),
    (
        r"\b(?:rate|rank|grade|score|mark|place|evaluate|assess) (?:me|my|mine|myself)\b|\b(?:rating|grade|mark"
        r"|score) (?:would|do|could|did) you give (?:me|my)\b|\bgive (?:me|my [\w ]{1,20}) out of\b"
    ),
    r"\b(?:am i|was i|i'?m|i am|i was|me as|me to be|i'd be|i would be|i'll be|i will be|i'd make"
    r"|i would make|i could be) (?:not |already |clearly |really |truly |the |exactly |just |one of the "
    r"|probably |so |such |an? |your |obviously |way |far |much |pretty |kind of |more )*(?:ahead of"
    r"|better than|smarter|smartest|brightest|best|most|exactly what|what (?:programs|they)|ideal|special"
    r"|perfect|"
    r"born (?:for|to)|gifted|talented|natural|brilliant|exceptional|great|fantastic|excellent|star"
    r"|outstanding|above|impressive|remarkable|advanced|mature|unusually|cut above|stronger|strongest"
    r"|wonderful|more \w+ than|terrific|amazing|superb|good (?:doctor|surgeon|physician|lawyer|engineer|nurse"
    r"|fit|leader|teacher))\b",
    (
        r"\b(?:do|did|don't|wouldn't|am) i (?:not )?(?:seem|strike|sound|look|come across|appear|ask"
        r"|already|have what it takes|write|speak|show|remind|rank|compare)\b(?! (?:you (?:about|what|how|a)\b"
        r"|for|into|at|up|like an? (?:outsider|idiot)))|\bhow (?:smart|good|mature|bright|talented|clever|strong"
        r"|special|capable|promising|prepared|impressive|far ahead) (?:do|am|are|is|did) (?:i|my)\b"
    ),
    (
        r"\b(?:everyone|everybody|people|friends|teachers|professors|profs|my \w+|they|folks"
        r"|others) (?:\w+ )?(?:says?|tells?|tell|told|think|thinks|calls?|keep (?:saying|telling)|always (?:says?"
        r"|tells?)) (?:me )?(?:that )?(?:i'?m|i am|i have|i've|me (?:an?|the)|i'?d|i would|i was) (?!should)"
    ),
    (
        r"\b(?:top of my class|highest (?:mark|grade|score)|perfect (?:gpa|score|mcat)|straight a'?s|4\.0"
        r"|first in my class|valedictorian|best (?:mark|grade|student)|won every|dean's list|scored in the \d+"
        r"|\d+(?:th|st|nd|rd) percentile|aced)\b.{0,80}\b(?:you|that|impress|think|say|tell|future)\b"
    ),
    (
        r"\b(?:smarter|better|brighter|sharper|stronger|more \w+|deeper|better prepared|further"
        r"|ahead) (?:questions )?(?:than|of) (?:most|the (?:other|rest|average)|other|all|any|every|everyone"
        r"|anyone|my (?:peers|classmates|cohort)|students|first-years)\b|\bcompared (?:with|to) (?:the |all "
        r"|most )*(?:other|rest|average|my (?:peers|classmates))|\bahead of my\b"
    ),
    (
        r"\bwhat makes you (?:think|believe|so sure|certain|confident) (?:that )?(?:i|i'd|i'll|i'm|i would|my)\b"
        r"|\b(?:you think|you say|you agree|you find|you believe|you feel) (?:that )?(?:i'?m|my|me|i (?:have"
        r"|stand|show|deserve)|i've|i'd (?:make|be))\b(?! (?:missing|wrong|asking|getting|too|chances|should|next"
        r"|generation|question (?:is|was) too|plan (?:is|lacks) (?:missing|weak)|ready))"
    ),
    (
        r"\bmy (?!(?:greatest|best) (?:wish|hope|fear|dream|regret|challenge|worry|weakness|friend|bet"
        r"|shot))(?:\w+ ){0,2}(?:strengths|talents?|gifts?|potential|greatest|brilliance|best (?:quality"
        r"|qualities"
        r"|feature|trait)|charm|greatness|superpower|excellence|genius)\b|\b(?:remarkable|impressive|special"
        r"|outstanding|exceptional|unique|amazing|extraordinary|admire|like best|stands? out"
        r"|love) (?:\w+ )*?(?:about|in|of|from) my (?:cv|resume|background|record|file|application|path|essay"
        r"|story|work|profile|portfolio|journey|experience|questions?)\b"
    ),
    (
        r"\bdo you (?:usually |often |ever )?(?:meet|see|get|have) (?:\w+ )?(?:students?|people|anyone|someone"
        r"|many) (?:\w+ )?(?:as|like) (?:\w+ )?(?:\w+ )?(?:as )?me\b|\b(?:younger )?version of yourself\b"
        r"|\bremind you of (?:you|yourself)\b|\bproud of me\b|\bstudent (?:like|as \w+ as) me\b|\bbest student\b"
        r"|\bmost (?:prepared|impressive|promising|interesting|mature|talented|gifted) (?:student|person"
        r"|candidate|applicant|young)|\bi was born for\b|\bborn for this\b|\bwon't you miss me\b"
    ),
    (
        r"\bgiven (?:everything|all|how much) (?:that )?i(?:'ve| have)\b|\bhow (?:do|does|did) (?:i|my \w+"
        r"|this interview) (?:compare|measure up|stack up|rank|rate|look so far)\b"
        r"|\bam i (?:the )?(?:not )?(?:a )?(?:best|brightest|smartest|special|unusual|rare|doing (?:great|well"
        r"|amazing))"
    ),
    unless=(
        (
            r"\bwhat (?:would|do) you (?:like|wish) (?:me|i)\b|\bi'?m (?:not|the first|a first)\b.{0,20}\b(?:sure"
            r"|certain|best way)\b"
        ),
    ),
)


def found(question: Reading) -> Span | None:
    """The praise, given or asked for."""
    return first(question.plain, (THEM, _US))
