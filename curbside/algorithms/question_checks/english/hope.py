"""The asker's own hope, fear or plea stands in the question."""

from typing import Final

from ..matching import any_of, first, rule
from ..reading import Reading
from ..shapes import Span

_VERY: Final = (
    r"(?:(?:really|so|do|just|truly|sincerely|desperately|kind|of|sort|badly|secretly|still|honestly|very"
    r"|always|only|deeply|also"
    r"|kinda|sorta|am|was|have|been|dearly|definitely|absolutely|seriously|keep|have been|'ve been) ){0,4}"
)
_GLAD: Final = any_of(
    (
        "happy happiest relieved thrilled delighted glad heartbroken devastated crushed sad disappointed "
        "over_the_moon overjoyed ecstatic"
    ),
    (
        "gutted lost heartsick miserable so_grateful elated shattered reassured comforted sick_about ruined "
        "in_heaven in_tears"
    ),
)
_CLAIM: Final = (
    r"(?:that (?!story|part|moment|tale|again)|it'?s?\b|its\b|there'?s?\b|i\b|i'll\b|i'm\b|we\b|we'll\b"
    r"|they\b|they're\b|things?\b|life\b|yes\b|no\b|not\b"
    r"|you\b|you're\b|you'll\b|you don't\b|you still\b|people (?:do|can|still|get|are|don't)|everything\b"
    r"|all\b|somebody\b|someone\b"
    r"|(?:the|this|my|your|most|even|[a-z]+) (?:[\w'-]+ ){0,3}?(?:is|isn't|are|aren't|will|won't|gets?|does"
    r"|doesn't|can|do|don't|was|improves?)\b)"
)

_RULES: Final = (
    rule(
        (
            r"\bi(?:'ve| have)? (?:wanted|dreamed|dreamt|longed|hoped|planned)\b[^?;.]{0,60}\b(?:since (?:i|i was"
            r"|high ?school|grade|childhood|kindergarten|forever|birth|my)|my (?:whole|entire) life|all my life"
            r"|forever|for (?:years|ages|as long)|as long as i)\b|\bi(?:'ve| have) been (?:dreaming|hoping"
            r"|praying|wishing|longing|counting)\b|\bcross(?:ing|ed)? (?:\w+ ){1,3}fingers?\b"
            r"|\bfingers? (?:and toes )?cross\w*\b|\b(?:swear|guarantee|vow) (?:to )?me\b|\bswear (?:it"
            r"|that it)\b|\bplease let (?:it|the|there|me|my)\b|\blove for (?:the|it|this|that|my|you to say)\b"
            r"|\bplease,? (?:please|no|don't say)\b|\bsay it (?:ain't|isn't) so\b"
        ),
        (
            r"\bi (?:so |really |desperately |badly |truly )?(?:want|need|would love|'d love|long|ache"
            r"|yearn) (?:so (?:badly|much) )?(?:for )?(?:it|this|that|the answer|surgery|medicine|them"
            r"|there) to (?:be|work|have|get|turn)\b|\bbreak(?:s)? it to me gently\b|\bgive me (?:some |a little "
            r"|any )?(?:good news|hope|reassurance)\b|\bmy (?:mom|mother|dad|father|parents|family|girlfriend"
            r"|boyfriend|fiance\w*|husband|wife) (?:would|will) (?:be (?:crushed|heartbroken|devastated)|kill"
            r"|never forgive)\b|\bi(?:'d| would) (?:rather die|never forgive|sleep (?:so much )?better"
            r"|breathe easier|be able to breathe|jump for joy|cry (?:of|with) (?:joy|relief)|cry if)\b"
            r"|\b(?:too good|cruel) to be true\b|\bplease (?:oh )?please\b|\bonly (?:thing|field|career|specialty"
            r"|job|place) i(?:'ve)? (?:ever )?(?:want|wanted|could|can|see|love|loved)\b|\bmy mind is (?:made up"
            r"|set)\b|\bthat's all i(?:'ve)? (?:ever )?want\w*\b"
        ),
    ),
    rule(
        (
            r"\bplease,? (?:please )?(?:just )?(?:tell me|say)(?: that)? (?!about|more|what|how|why|where|when"
            r"|who|which|if|whether|your|a\b|an\b|of)"
        ),
        (
            r"\btell me (?:please )?(?:that )?(?:it'?s?|its|there'?s?|i|i'll|i'm|we|they|things|life|you don't"
            r"|you still|you can|you do|you're not|you have|not everyone|this)\b"
        ),
        r"\btell me (?!about|what|how|why|where|when|who|which|if|whether|more|your|a\b|an\b|of"
        r"|the story)(?:that )?(?:the )?[\w'-]+(?: [\w'-]+){0,3}? "
        r"(?:is|isn't|are|aren't|will|won't|gets?|doesn't|can|can't|don't|improves?|still)\b",
        (
            r"(?:^|[,;.] |please )(?:just )?say (?:(?:that|it|it's|there|you'll|you|i|they|yes) "
            r"|[^?]{1,60}(?:isn't|aren't|won't|doesn't|don't|not|better|easier|possible|please))"
        ),
        (
            r"\b(?:reassure|promise|assure|convince|persuade|comfort) me\b|\bconfirm (?:to me |for me )?(?:that "
            r"|it|there)\b|\bput my mind (?:at|to)\b"
        ),
        (
            r"\btalk me (?:out of|into|off)\b|\bdon't tell me\b|\bgive me (?:some )?hope\b|\bi'?m begging\b"
            r"|\bi beg\b|\bbegging you\b|\bset my mind\b|\bease my mind\b"
        ),
        unless=(
            (
                r"\bsay (?:that |you |it )?(?:a|an|my|some|one) (?:friend|student|colleague|patient|cousin)"
                r"|\bsay (?:you|i) (?:had|were|could|got|won|met|wanted)\b|tell me you\b.{0,20}\bstory"
            ),
        ),
    ),
    rule(
        (
            rf"\bi(?:'m|'d|'ve)? {_VERY}(?:hope|hoping|hoped|pray|prays|praying|prayed|wish|wishing|beg|yearn"
            rf"|yearning|long for|longing|crave)\b"
        ),
        (
            r"\bhere'?s (?:to )?hoping\b|\bhopefully\b|\bfingers? (?:are )?crossed\b|\bcross(?:ing"
            r"|ed)? (?:all )?my fingers\b|\b(?:knock|touch) (?:on )?wood\b|\bwish me luck\b|\bplease let\b"
            r"|\bpraying\b"
        ),
        unless=(
            (
                r"\bhop(?:e|ing|ed) (?:this|that|that's|it's|it|you|the question|my question"
                r"|i)(?: [\w']+)? (?:isn't|is not|is okay|is fine|okay|all right|don't mind|won't mind|aren't|can"
                r"|could|not too|am not)\b"
            ),
            (
                r"\bhop(?:e|ing|ed) (?:to|you could|you can|you might|you would|you'd|we could"
                r"|we can) (?:\w+ )?(?:learn|hear|understand|ask|find out|tell|share|help|talk|speak|walk|explain"
                r"|describe|get a|get your|gain|see what|give|point)\b"
            ),
            r"\bi wish i (?:had )?(?:knew|known|understood)\b|\bi wish (?:someone|somebody|more)\b",
        ),
    ),
    rule(
        (
            r"\bi(?:'ve| have| had)? (?:always|long|secretly|forever|only ever|never) (?:dreamed|dreamt|wanted"
            r"|longed|wished|hoped|pictured|seen|imagined|known i|loved the idea|wanted anything)\b"
        ),
        (
            r"\bi(?:'ve| have)? (?:dreamed|dreamt) (?:of|about)\b|\bi(?:'m| am)? (?:dream|dreaming) (?:of"
            r"|about)\b|\bwanted (?:to be|to do|this|it|[\w-]+) since\b|\bsince i was (?:a |an |in |\d|little"
            r"|small|young|born|five|six|seven|eight|nine|ten|twelve)"
        ),
        (
            r"\bmy (?:lifelong |childhood |biggest |greatest |only |secret |one |big |worst |whole "
            r"|number one )*(?:dream|dreams|hope|hopes|wish|fear|nightmare|heart|ambition)\b"
        ),
        (
            r"\bdream (?:job|career|come true|of mine|specialty|school|program|place|life)\b|\b(?:be|is"
            r"|been) (?:my|a|the) dream\b|\ball i(?:'ve| have)?(?: ever)? (?:want|wanted|need|dream)\b"
        ),
        (
            r"\bi(?:'m| am)? (?:just |only |really |so |do )*(?:badly|desperately|so badly|really really|so much"
            r"|truly|absolutely|dearly) (?:want|need|wanted|would like|hope)\b|\bi (?:so|sooo*) want\b"
        ),
        (
            r"\bwant(?:ed)? (?:it |this |that )?(?:so badly|so much|more than anything|nothing more|so bad)\b"
            r"|\bwant to hear (?:that|it|its|it's|you say|there|yes)\b|\bmore than anything\b"
        ),
        (
            rf"\bwant you to (?:say|tell me|confirm|convince|talk me|promise|reassure)\b|\b(?:'ll|will|would"
            rf"|you'd|you) say (?:that |it'?s? ){_CLAIM}"
        ),
        unless=(r"\byour (?:dream|childhood|lifelong)\b", r"\bwhen you were\b|\bwhat did you dream\b"),
    ),
    rule(
        (
            r"\bi(?:'d| would)(?: \w+)? (?:love|like|adore|so like|love love) (?:it )?(?:if|for it|it to be"
            r"|to be told|hearing that)\b|\b(?:love|like|need|want|hoping|hope|dying|longing|relieved|happy"
            r"|glad) to hear (?:that (?!story)|it|there|you say|yes)"
        ),
        (
            rf"\bi(?:'d|'ll| would| will| might)(?: be)? (?:so |really |very |truly |incredibly |absolutely "
            rf"|just |quite |such |be |the |totally )*{_GLAD}\b"
            r"(?! (?:to (?:work|help|volunteer|join|start|do|send|be part|take|share)|if you (?:could|would|can|were)"
            r" (?:put|write|able|willing|recommend|share|explain|describe|walk|talk|help|give|send|pass)))"
        ),
        r"\b(?:it|that|this|which)(?:'d| would|'ll| will) (?:be|mean|make|break|kill|crush|thrill"
        r"|devastate) (?:so |such |really |me |my |a |an |the )*(?:everything|world|lot to me|much to me|much"
        r"|dream|relief|amazing|"
        r"wonderful|devastating|heart|day|year|life|perfect|me|shame|pity|incredible|huge|fantastic"
        r"|disappointing|crushed|miracle)\b",
        (
            r"\b(?:break|breaks|broke) my heart\b|\bmake my (?:day|year|life|week|month)\b|\bgive anything\b"
            r"|\bset my heart\b|\bheart(?:'s| is| was)? set on\b|\bmy heart\b"
        ),
        (
            r"\bi need (?:to (?:hear|know|believe) (?:that|it|there|i)|you to (?:say|tell|confirm))\b"
            r"|\bi (?:just |really )?(?:can't|couldn't|could never|can not) (?:bear|stand|imagine|wait|see myself"
            r"|picture|live without|give up|face|possibly)\b"
        ),
        (
            r"\bi(?:'m| am| would be|'d be)? (?:so |really |just |absolutely |honestly |a bit "
            r"|totally )*(?:terrified|scared|petrified|afraid|dread|dreading|counting on|banking on|betting on"
            r"|betting everything|desperate)\b"
        ),
        (
            r"\bi (?:keep telling myself|like to think|want to believe|have to believe|refuse to (?:believe|give"
            r"|accept)|was born to|was made for|was meant|belong in)\b|\bnothing would (?:please|make|thrill)\b"
        ),
        (
            r"\bhope (?:so|the answer|not)\b|\bi'?d (?:die|kill) (?:for|to|if)\b|\bdying to (?:be|become|get|work"
            r"|do)\b|\bmean(?:s)? (?:everything|the world|so much) to me\b|\bdestined\b|\bmeant to be\b"
        ),
        unless=(r"\bscared of (?:asking|the question)|\bafraid (?:this|my question|i don't know)",),
    ),
)

_AFRAID: Final = rule(
    (
        r"\bi(?:'m| am| feel|'ve been)? (?:[\w']+ ){0,2}?(?:worried|anxious|freaking out|terrified|ashamed|stressed"
        r"|scared"
        r"|afraid|a fraud|an impostor|an imposter|the dumbest|not (?:smart|good|strong|cut out)"
        r"|hanging by a thread)\b"
        r"|\bi (?:keep|can't stop) (?:[\w']+ )?(?:feeling|worrying|comparing|thinking)\b|\bi (?:lie awake"
        r"|can't sleep|lose sleep"
        r"|have nightmares|cry)\b|\bmy (?:biggest |greatest |worst )?(?:worry|fear|dread)\b|\b(?:i|me"
        r"|awful) dread(?:ing)?\b"
        r"|\b(?:honestly|so|really|very) (?:scared|fear)\b"
    ),
    (
        r"\bgod willing\b|\binsha'?a?llah\b|\bwith god's help\b|\b(?:any|what) hope (?:for|does|is there for) (?:me"
        r"|a|someone)\b"
        r"|\bwhat if (?:i(?:'m)?|nobody|no one)\b|\bshould i (?:just )?(?:quit|give up|take the hint)\b"
        r"|\bdo i have what it takes\b"
        r"|\bam i too (?:old|late|slow|dumb)\b|\bi'm too old\b|\ba nobody like me\b"
        r"|\bcan't (?:let|fail) (?:them|him|her)\b|\bso bad it hurts\b|\bi (?:really )?need this(?=[,:;.!]| to work)"
        r"|\bi don't want to end up\b"
        r"|\bmy (?:mom|mother|dad|father|parents|family) (?:\w+ )?(?:sacrificed|sold|gave up)\b|\bbet on me\b"
    ),
    unless=(
        r"\b(?:worried|afraid|scared|anxious) (?:that )?(?:this|my question|to ask|of asking|i'm (?:bothering|taking))",
    ),
)
"""Fear, and doubt of oneself: whoever reads it will want to comfort before they answer."""


def found(question: Reading) -> Span | None:
    """Where the hope shows."""
    return first(question.plain, (*_RULES, _AFRAID))
