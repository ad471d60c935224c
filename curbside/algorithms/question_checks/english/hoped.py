"""Hope and fear that show without the word: what all depends on, what would crush, what is begged to be said."""

from typing import Final

from ..matching import Rule, rule

RULES: Final[tuple[Rule, ...]] = (
    rule(
        (
            r"\bi want(?:ed)? (?:\w+ ){0,3}?(?:is )?(?:for you to|you to) (?:just )?(?:say|tell|confirm|reassure"
            r"|promise|admit)"
            r"\b(?! me (?:about|how|what|why|the story))|\b(?:bank|count|rel|bet|hop|pray|wait|rely|depend|plann|long"
            r"|rest)(?:y)?ing"
            r" (?:on|for) (?:you|hearing|it being|there being|this|that|the|a |your (?:saying|answer|telling))(?!r"
            r" group)[^?]"
            r"{0,60}|\b(?:tell|say|saying|telling|hear) (?:me |us |you )?(?:that )?(?:the|all (?:the|this)|my|your)"
            r" (?:\w+ )?"
            r"(?:sacrifices?|struggle|debt|work|wait|effort|years?|loans?|tuition|pain)s? (?:was|is|were|are|pays?"
            r"|will)"
        ),
        (
            r"\b(?:depends?|rides?|riding|hinges?|hangs?|hanging|rests?|pinned|pinning|counts?) (?:entirely |all |so"
            r" much |completely"
            r" )?(?:on) (?:this|that|it|you|your (?:answer|saying|yes)|family docs|there|being|having|whether|the"
            r" answer|how|"
            r"[\w' ]{2,25} being (?:able|possible))\b(?=[^?]*(?:\?|\.|$))(?<!your group)(?:(?<=.))|\bmy (?:\w+"
            r" )?(?:plan|future|life"
            r"|happiness|dreams?|hopes?|heart|faith|everything|world) (?:depends|rides|hinges|hangs|rests|sinks|sank"
            r"|breaks|says|"
            r"aches|leaps|is (?:set|on|in|riding|pinned|counting))\b|\b(?:all )?my eggs\b|\beggs are in\b"
            r"|\beverything i(?:'ve)?"
            r" [^?;.]{2,30}\b(?:rides|depends|hinges|for this)\b|\b(?:pin|pinned|put) (?:all )?my hopes?\b|\bmy"
            r" (?:last|only|one) "
            r"(?:hope|chance|shot)\b"
        ),
        (
            r"\b(?:it|that|this|which)?(?:'d| would|'ll| will|'s going to)? (?:really |just |absolutely |totally"
            r" )?(?:crush|kill"
            r"|destroy|devastate|gut|ruin|shatter|break|finish|wreck|slay|thrill) me\b|\b(?:i'd|i would) (?:\w+"
            r" )?(?:hate|dread|be"
            r" (?:crushed|lost|heartbroken|devastated|gutted|sick|torn|so sad|beside myself|on cloud nine|dancing"
            r"|walking on"
            r" air|so happy|so much happier|lighter|relieved)|cry|weep|die|sleep (?:a lot |so much |much )?better"
            r"|breathe|rest"
            r" easier|feel (?:so much |a lot |much )?(?:better|lighter|relieved))\b(?! to (?:miss|waste|be a bother"
            r"|take))|\bdon't"
            r" break my heart\b|\bwould it kill\b|\bi(?:'ll| will|'d) (?:be able to )?(?:finally )?(?:sleep|breathe"
            r"|relax|stop"
            r" worrying)\b"
        ),
        (
            r"\b(?:scared|afraid|terrified|worried(?: sick)?|nervous|anxious|dreading|petrified|frightened|panicking"
            r"|panicked|freaking"
            r" out|losing sleep|sick to my stomach|haunted) (?:that |of |about |by |at )*(?:you'?ll|you might"
            r"|you(?:'re| are) going to"
            r"|hearing|to hear|it(?:'s| is|'ll)|there|i(?:'ll|'m| will| won't| can't| might| am)|losing|missing|never"
            r"|having|being|the"
            r" (?:thought|idea|answer))\b|\bi(?:'m| am) (?:so |really |a bit |very |quite |honestly )?(?:scared"
            r"|terrified|petrified"
            r"|panicking|freaking out|dreading)\b|\bi (?:worry|fear|dread|panic) (?:that |about )?(?:i'll|i|it|there"
            r"|my|we|being"
            r"|never|losing)\b"
        ),
        unless=(
            (
                r"\b(?:scared|afraid|nervous|worried) (?:of asking|this|that my question|my question|i don't know"
                r" (?:enough|how to))\b"
            ),
            r"\b(?:your|the|an?) (?:group|team|study|students?|patients?) (?:is|are)? ?(?:depend|count|rely)ing\b",
            r"\bwhen patients?\b|\bhow do you (?:help|talk to|treat|reassure)\b",
            r"\bhire|\bopen(?:ing)?\b[^?]*\byour (?:lab|clinic)\b|\b(?:letter|reference|recommendation|good word)\b",
        ),
    ),
    rule(
        (
            r"\bprove (?:her|him|them|me|my \w+|everyone|everybody|that) wrong\b|\b(?:tell|show|convince) me (?:that )?"
            r"i(?:'m| am|'ll| will| won't|'m not| can| do| still)\b|(?:^|[,;.!] |please |just )say (?:that )?i(?:'m"
            r"|'ll| will| can)\b|\b(?:need|want|looking for|after|use|like|love|craving|begging"
            r" for|hoping for|here for) (?:some |a little |a bit of |any |your )?(?:\w+ )?(?:reassurance|comfort"
            r"|encouragement|hope"
            r"|good news|positive answer|happy ending|reason to (?:hope|believe))\b|\bgive me (?:\w+ )?(?:hope"
            r"|reassurance|good"
            r" news|courage|something to (?:hope|hold))\b|\bonly want to hear\b|\b(?:lie|fib) to me\b|\bgo easy on"
            r" me\b|\blet me"
            r" (?:down )?(?:gently|dream|hope|believe)\b"
        ),
        (
            r"\bi (?:so |really |do |still |desperately |badly |just )*(?:want|need|long|choose|try|have|am trying)"
            r" to (?:keep )?"
            r"(?:believ|hop)\w*\b|\bif only\b|\bi wish (?:it|there|that|you|they|this|the|med|residency|surgery)\b"
            r"|\bever since\b"
            r"[^?;.]{2,60}\b(?:i've|i have|i) (?:\w+ )?(?:wanted|dreamed|dreamt|known|loved|been set|hoped|planned"
            r"|been (?:sure"
            r"|dreaming|hoping|determined))\b|\bfor (?:years|ages|as long as|months|a decade)[^?;.]{0,40}\bi(?:'ve|"
            r" have)? (?:been"
            r" (?:telling|dreaming|hoping|planning|imagining|set|waiting|picturing|working toward)|wanted|dreamed"
            r"|hoped)\b|\bi (?:can"
            r" )?(?:already |always )?(?:picture|see|imagine|envision) myself (?:as|in|being|doing|working"
            r"|becoming)\b|\bwanted nothing"
            r" (?:else|more)\b|\bi(?:'m| am) (?:dead )?set on\b|\bi(?:'ve| have) (?:fallen in love|staked|bet|given"
            r" up|put|invested|"
            r"sacrificed|poured)\b[^?;.]{0,40}\b(?:everything|all|it all|so much|with|heart|on this|life)\b"
        ),
        (
            r"\bsay yes\b|\bplease,? (?:please|say|prove|let|make|be|don't (?:say|tell|let|crush))\b|\?\s*(?:pretty"
            r" )?please\b"
            r"|\bpretty please\b|\bdon't (?:you dare )?(?:tell me|say) (?:that )?(?:i|it|it's|there|there's|you|they"
            r"|no\b|we|the)"
            r"|\bwith any luck\b|\b(?:is|isn't) there (?:still |any |really )*(?:any )?hope (?:for (?:me|someone"
            r"|people)|left|that"
            r"|of)\b|\bam i (?:too late|doomed|crazy to (?:hope|want|dream))\b|\bnot too late for me\b|\bcould it"
            r" (?:really )?be that"
            r"\b|\bon my knees\b|\bdying to (?:hear|be told|know that)\b|\bmake my (?:dream|wish)\b|\b(?:swear"
            r"|promise|pinky)"
            r" (?:it|that|there|swear)\b|\bi'?ll be (?:crushed|heartbroken|devastated|okay|fine|happy|able to)\b"
        ),
        unless=(
            r"\bplease (?:let me know|make (?:sure|time)|be (?:honest|frank|specific|brief|as))\b(?!.*\bplease say\b)",
            r"\b(?:your|you) (?:hope|hopes|dreams?|fears?)\b",
            r"\bwish (?:you had|you'd|you knew|people|someone|students)\b|\bi can (?:picture|imagine) (?:how|what)\b",
            (
                r"\bsay yes to (?:a|an|new|more|too|every|things|being|projects|extra)\b(?!.*\bplee)|\bwhen (?:do|did)"
                r" you say\b"
            ),
            r"\bsay yes\b(?=[^.!]*\?)(?!.*please say yes)(?!^say yes)",
        ),
    ),
)
