"""What the asker takes for settled before asking: announced as known, supposed of the other, or slipped in."""

from typing import Final

from ..matching import Rule, any_of, rule

_BAD: Final = any_of(
    (
        "inevitable unavoidable impossible hopeless broken rigged corrupt unfair dying dead downhill"
        " pointless worthless "
        "doomed useless awful"
    ),
    (
        "terrible horrible toxic miserable boring lonely collapsing crumbling failing falling_apart a_mess"
        " in_ruins in_crisis "
        "in_decline obsolete"
    ),
    (
        "overworked underpaid exploited ignored mistreated underfunded ungrateful lazy greedy heartless cold arrogant "
        "incompetent soulless"
    ),
    (
        "exhausting thankless depressing draining a_nightmare a_joke a_scam a_racket overrated a_waste so_bad "
        "getting_worse going_nowhere a_dead_end"
    ),
    (
        "the_answer the_future the_only the_best the_worst better worse superior inferior wrong overpaid stupid silly "
        "outdated backwards old-fashioned crazy"
    ),
    (
        "hate hates despise regret resent dread miss loathe burned_out burnt_out jaded bitter bored"
        " sick_of tired_of fed_up"
    ),
)
_REPORTED: Final = (
    r"\b(?:told me|i'?ve (?:read|heard)|i (?:read|hear|heard|keep hearing|often hear)|some (?:people|say|of|would)"
    r"|people (?:say|tell me|call)|they say|stereotypes?|misconceptions?|myths?|reputation)\b"
)
_FOLK: Final = (
    r"(?:doctors|surgeons|physicians|nurses|residents|administrators|managers|people|patients|students|specialists"
    r"|radiologists|researchers|academics|lawyers|teachers|politicians|consultants|attendings|gps|professors"
    r"|scientists|engineers|pharmacists|psychiatrists|hospitals|the government|the college|the ministry|management"
    r"|[a-z]+(?:ists|ians|ors|ers))"
)
_ILL_WILL: Final = (
    r"(?:only care|care only|don'?t care|doesn'?t care|look down|hide from|hide behind|run from|act like|think"
    r" they(?:'re| are)|treat \w+ like|can't be bothered|couldn't care less|waste|complain|whine|lie|cheat|exploit"
    r"|ignore|bully|overcharge|pretend|avoid (?:patients|real|responsibility|work)|make (?:everything|life"
    r"|things|it) (?:so |much )?(?:harder|worse|difficult|impossible|miserable)|have no|has no|never listen|refuse)"
)

RULES: Final[tuple[Rule, ...]] = (
    rule(
        (
            r"(?:^|[,.;:?!] |and |but |so )it(?:'s| is| seems)(?: \w+)? (?:obvious|clear|plain|evident|undeniable|no"
            r" secret"
            r"|a given|well[- ]known|common knowledge|inevitable|a shame|a scandal|ridiculous|absurd|a disgrace"
            r"|shameful"
            r"|outrageous|insane|crazy|unacceptable|indisputable|self-evident|beyond doubt)\b(?! (?:to you|how you"
            r"|whether|if|how))|\bit goes without saying\b|\bas (?:we|you|they|everyone|everybody|anyone)(?: both|"
            r" all| well"
            r"| surely)? (?:knows?|agrees?|sees?)\b|\b(?:we|you and i)(?: both| all) (?:know|agree|see)\b"
        ),
        (
            r"\bthere(?:'s| is) (?:no (?:doubt|question|denying|way (?:you|anyone|that|a|to be)|point|arguing|escaping)"
            r"|nothing (?:worse|better|good))\b|\bno doubt\b|\bwithout a doubt\b|\bno one can (?:deny|argue|say)\b"
            r"|(?:^|[,.;:] |so |but )(?:clearly|plainly|evidently|naturally|of course|undoubtedly|admittedly"
            r"|inevitably),? "
            r"(?!i\b|you don't have|if|not\b|no\b|don't)[a-z]|\bi think we can all\b|\byou (?:have|'ve got) to (?:admit"
            r"|agree|concede)\b|\bface it\b"
        ),
        (
            r"\b(?:nobody|no one|no sane person|not a single \w+|hardly anyone|nobody in their right mind) (?:\w+ )?"
            r"(?:goes|does|wants|likes|chooses|respects|cares|stays|becomes|enters|picks|takes|believes|trusts"
            r"|listens|enjoys"
            r"|thinks|reads|loves|needs|gets into|works|joins|respected|would)\b[^?;.]{2,80}(?:,|;|\?)"
            r"|\b(?:everybody|everyone|the whole world|people|other doctors|the public|society)(?: always| all)?"
            r" looks? down"
            r" (?:on|upon)\b|\b(?:since|because|given that|seeing as|as) (?:nobody|no one|everyone|everybody)\b"
        ),
        (
            r"\b(?:since|given(?: that| how)?|because|with|seeing (?:as|that|how)|considering(?: that| how)?|now"
            r" that|as) "
            r"[^?;.,]{3,70}\b(?:is|are|was|were|has become|have become|going|getting|being|'s|'re|just|so)"
            r" (?:[\w'-]+ "
            rf"){{0,2}}?{_BAD}\b[^?;.,]{{0,50}}, (?:so )?(?:what|how|why|where|who|when|do|does|is|are|can|would"
            r"|will)\b"
        ),
        unless=(_REPORTED,),
    ),
    rule(
        (
            r"\b(?:would|am|was) i (?:be )?(?:\w+ )?(?:wrong|right|mistaken|mad|crazy|correct|out of line|off base"
            r"|far off|the"
            r" only one|wide of the mark|unfair|justified) (?:in|to|that|if|for|who|thinking|saying|when)\b(?! ask\b)"
            r"|\b(?:are|aren't) you (?:one of those|among those|with (?:me|those)|on the side)\b|\b(?:see|think"
            r"|believe|feel|say)"
            r", as (?:i|we|most|many) do\b|\bshare my (?:view|opinion|feeling|frustration|belief)\b|\bdo(?:n't)? you"
            r" (?:not )?"
            r"(?:also )?(?:agree|find it (?:shocking|sad|absurd|strange|scandalous|ridiculous|odd|unfair|appalling"
            r"|disgraceful|weird))\b|\byou(?:'d| would| will|'ll) (?:surely |probably )?agree\b(?! with (?:each|one))"
            r"|\b(?:would|do) you agree (?:that|with me)\b"
        ),
        (
            r"\bi (?:suppose|guess|assume|imagine|bet|take it|figure|presume|think|believe|feel|reckon|gather|expect"
            r"|trust"
            rf"|suspect|know|have a feeling|find|can only imagine)(?: that)? [^?;.]{{2,70}}(?:\b(?:the only reason"
            rf"|only (?:in it|care|cares|do|does)|must (?:be|hate|feel|miss|regret|drive|get|find)|{_ILL_WILL}|anyone"
            r" stays"
            rf"|should (?:be|have|all)|drives? you (?:crazy|mad|nuts)|{_BAD})\b)[^?;.]{{0,60}}(?:[?.;!]|$)"
        ),
        (
            r"\byou (?:don't|can't|couldn't|won't|wouldn't|haven't|didn't) (?:really|actually|honestly|seriously"
            r"|possibly|truly"
            r"|ever|still) [^?;.]{3,60}\?|\bit (?:can't|couldn't|can not|must|has to|had to|mustn't) (?:really "
            r"|possibly )?(?:be"
            r"|have been|feel|get|drive|hurt|make) (?!about\b)\w+|[^?]{5,}, (?:can|could|will|would|should|must|has"
            r"|have|had)"
            r" (?:it|they|there|we|he|she|this|that|anyone|anybody)\W*$|\b(?:tell me|admit) (?:that )?you(?:'ve)?"
            r" (?:secretly"
            r"|really|regret|hate|never)\b"
        ),
        unless=(
            _REPORTED,
            r"\bi (?:think|feel|believe|guess|suppose|bet|find) (?:that )?(?:i|i'd|i'm|my)\b",
            r"\bprove\b|\bplease\b",
            r"\bwhat if\b",
        ),
    ),
    rule(
        (
            r"\b(?:stop(?:ped|s|ping)?|quit|cease[ds]?) (?:caring|listening|trying|believing|feeling|thinking|seeing"
            r" (?:patients|"
            r"people) as|helping|questioning)\b|\b(?:lose|lost|losing) (?:your|their|his|her|all) (?:idealism|soul"
            r"|humanity"
            r"|ideals|compassion|conscience|integrity|innocence|sanity|marbles|way|empathy|principles)\b|\bwhat"
            r" (?:were|are|was)"
            r" (?:you|they|he|she) (?:running from|running away from|hiding|escaping|trying to escape)\b|\bg(?:ive"
            r"|ave|iving) up"
            r" on (?:people|patients|helping|medicine|your (?:ideals|dreams|principles))\b|\bcaring (?:only|more) about"
            r" (?:money|throughput|numbers|prestige|profit|status)\b"
        ),
        (
            r"\bwhy (?:is it that|must|do|does|are|is|did|has|have|would|will) [^?;.]{2,60}\b(?:no (?:manners|respect"
            r"|clue|idea"
            r"|empathy|heart|shame|social|interest|backbone|time for)|(?:harder|longer|worse|more \w+|slower"
            r"|costlier) than (?:it"
            r"|they|is|necessary|needed|needs)|so (?:badly|poorly|many (?:problems|mistakes|useless|bad)|much"
            r" (?:better|worse"
            r"|nonsense|time wasted|paperwork|more|smarter|waste))|(?:like (?:dirt|garbage|kings|gods|children|cattle"
            r"|slaves"
            r"|machines))|wast\w+|suffer|get away with|tolerated?|allowed to)\b"
        ),
        (
            r"\b(?:which|what|how many) of the (?:many|countless|endless|several|thousand) (?:\w+ )?(?:failures?"
            r"|flaws?|problems?"
            r"|lies|mistakes|indignities|absurdities|injustices|scandals|drawbacks|downsides|faults|disasters|outrages"
            r"|stupidities|frustrations|broken)\b|\bthe (?:many |endless |constant |countless )?(?:failures|lies"
            r"|injustice"
            r"|stupidity|arrogance|incompetence|hypocrisy|absurdity|greed|scandal|insanity|chaos|cruelty|bullying"
            r"|madness) (?:of|in|that|at)\b|\bso[- ]called\b"
        ),
        (
            rf"\b{_FOLK} (?:\w+ )?(?:{_ILL_WILL})\b|\b(?:doesn't|don't|won't|couldn't) (?:really )?care (?:about|for)"
            r" (?:its|their"
            r"|the|patients|students|us|nurses|people|rural)\b|\b(?:do|does|did|doing) (?:all|most of) (?:of )?the"
            r" (?:real|actual"
            r"|hard|dirty) work\b|\bwhere the (?:smart|real|best|good|talented|brightest|lazy) (?:people|ones|doctors"
            r"|students)"
            r" (?:go|are|end up|work)\b|\b(?:mostly|all|just|only|purely|basically|nothing but|merely|really just)"
            r" (?:a |an |about "
            r"|the )?(?:\w+ )?(?:career game|game|money|status|ego|egos|prestige|profit|politics|popularity contest"
            r"|show|marketing"
            r"|pushing pills|pill pushing|prescribing|babysitting|paper[- ]pushing|theatre|babysitters?|mechanics?"
            r"|business"
            r"|a business)\b(?! (?:of|and))"
        ),
        unless=(
            _REPORTED,
            (
                r"\bhow do you (?:\w+ )?(?:handle|respond|help|work with|deal)\b[^?]*\b(?:when|who|patients? who"
                r"|students? who)\b"
            ),
            r"\bavoid\b[^?]*\byou\b|\bdo you ever\b|\bpatients who\b",
        ),
    ),
)
