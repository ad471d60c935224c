"""Turns of praise, of a settled mind and of hope that give it away wherever they stand: the last net."""

from collections.abc import Mapping
from typing import Final

from ..matching import Rule, rule

_TRADE: Final = (
    r"(?:medicine|doctors?|physicians?|surgeons?|system|profession|field|specialty|hospitals?|nurses?|residents?"
    r"|students?"
    r"|government|administration|management|research|academia|insurance|training|primary care|healthcare|health care"
    r"|college)"
)

RULES: Final[Mapping[str, tuple[Rule, ...]]] = {
    "flattery": (
        rule(
            (
                r"\bi (?:was|am|'m|must be|seem) (?:\w+ )?(?:made|born|built|cut out|meant|destined|wired) (?:for"
                r"|to)\b[^?]{0,40}\?|\bwhen you look at me\b"
                r"|\blook(?:ing)? at me\b[^?]{0,20}\?|\bmy (?:\w+ )?(?:qualities|virtues|merits|assets|skills"
                r"|knowledge|poise|composure|manners"
                r"|diction|curiosity|dedication|work ethic|drive|passion|insight|instincts?) (?:remind|impress|stand"
                r"|strike|surprise|amaze|is|are|set|make)\w*"
                r"|\bhow (?:good|great|strong|solid|sharp|smart|polished) (?:was|is|were|are) my\b|\bof my (?:\w+"
                r" )?(?:qualities|strengths|talents|skills|virtues"
                r"|answers|questions) (?:remind|impress|stand|strike|is|are|do)\w*"
            ),
            (
                r"\bthe way i(?:'ve| have)? (?:run|done|handled|asked|led|carried|conducted|prepared|listen|speak"
                r"|talk|think|write|work)\w*|\bnot to brag\b"
                r"|\bwithout bragging\b|\bif i (?:do|may) say so\b|\bmodesty aside\b|\btoot my own\b|\bi hate to"
                r" brag\b|\bhumble ?brag\b|\bi(?:'ve| have) shown"
                r" (?:a lot of|great|real|such|so much|unusual)\b|\b(?:just|not) another (?:premed|student|applicant"
                r"|first-year|kid|candidate)\b|\bnot like the rest\b"
                r"|\bsee (?:why|how special|how good)\b[^?]{0,15}\?(?<=me\?)|\b(?:calls?|called|calling|named"
                r"|labell?ed|dubbed) me (?:an? |the |their |his |her )"
            ),
            (
                r"\b(?:praise|compliment|applaud|congratulate|flatter) (?:me|my|most|the way i)\b|\b(?:am|was) i"
                r" (?:\w+ )?(?:your|the) (?:favou?rite|best|brightest|top"
                r"|smartest)\b|\bmore deserving\b[^?]{0,40}\bthan you\b|\bas (?:accomplished|gifted|brilliant|wise"
                r"|talented|inspiring|impressive|good|kind|successful|great"
                r"|amazing|skilled|smart) as you(?:rs|rself)?\b(?! (?:can|want|like))|\bwhat(?:'s| is) your secret\b"
                r"|\bget so (?:incredible|amazing|wise|good|brilliant|smart)\b"
                r"|\b(?:have|has) (?:ever )?(?:impressed|wowed|dazzled) (?:you|everyone)\b[^?]{0,20}\b(?:as|like)"
                r" (?:me|i)\b|\bi(?:'d| would) be an asset\b"
            ),
            unless=(r"\bimprov\w+|\bcriti\w+|\bweak\w*|\bcalled me an? (?:idiot|fool|failure|quitter)\b",),
        ),
    ),
    "leading": (
        rule(
            (
                r"\b(?:clowns|idiots|crooks|morons|vultures|sharks|quacks|parasites|cowards|bozos|jerks|fools"
                r"|dinosaurs|leeches|tyrants|bean counters|pencil"
                r" pushers|penny pinchers|bullies|fraudsters|con artists|robots in white)\b|\b(?:ruin|wreck|destroy"
                r"|gut|cripple|butcher|dismantle|kill off|mess up"
                r"|screw up|bungle|sabotage|corrupt)(?:ed|ing|s)? (?:the |our |your |all |this |[\w-]+ )?(?:\w+"
                rf" )?{_TRADE}\b|\b{_TRADE} (?:has|have|had)? ?(?:ruined"
                rf"|wrecked|destroyed|botched|abandoned|betrayed|failed|killed|gutted)\b"
            ),
            (
                r"\b(?:infuriating|maddening|irritating|sickening|revolting|appalling|outrageous|disgraceful"
                r"|laughable|shameless|absurdly|ridiculously|insanely|horribly"
                r"|terribly|hopelessly|ludicrous|scandalous|indefensible) |\b(?:only|last) (?:honest|real|decent"
                r"|noble|true|worthwhile|meaningful|pure|serious|good) (?:\w+ )?"
                r"(?:left|medicine|specialty|job|doctors|profession|career|field)\b|\bfinally (?:admit|learn|realize"
                r"|realise|wake|stop|understand|listen)\b"
                r"|\b(?:boys'? club|old boys|mafia|cult|meat grinder|assembly line|hamster wheel|money pit|money grab"
                r"|cash grab|zoo|rat race|popularity contest|snake pit"
                r"|house of cards|sinking ship|dog[- ]eat[- ]dog|lost cause|necessary evil|ivory tower)\b"
            ),
            (
                r"\b(?:considering|given|after|with|knowing) (?:what|such) an? (?:total |complete |absolute |huge"
                r" )?(?:disaster|mess|joke|nightmare|failure|fiasco|shambles|disgrace"
                r"|scandal|farce|waste|bore|slog)\b|\bi'm (?:\w+ )?(?:sure|certain|convinced|positive|confident)"
                r" (?:that )?(?:you|it|they|the|most|all|we|everyone)\b(?! (?:can|could"
                r"|get asked|hear|have (?:had|been asked|many)))|\b(?:insist|insists|persist|persists|keep|keeps)"
                r" (?:on |in )?(?:treating|making|pretending|ignoring|wasting"
                r"|pushing|blaming|punishing|lying|refusing|exploiting)\b|\blike (?:slaves|dirt|garbage|cattle"
                r"|machines|robots|animals|criminals|children|trash|servants)\b"
            ),
            (
                r"\bisn't that (?:just )?(?:crazy|insane|wrong|unfair|awful|sad|terrible)\b|\b(?:anyone|anybody"
                r"|someone) with (?:a brain|half a brain|any sense|eyes|common sense)\b"
                r"|\b(?:deep down|secretly),? (?:do |don't |did )?you\b|\byou(?:'re| are| must)? (?:secretly|surely"
                r"|bound to|obviously|certainly|no doubt)\b|\bhow sick (?:and tired )?are you\b"
                r"|\b(?:sick|tired|fed up) (?:and tired )?(?:of|with) (?:the|all|those|these|your|being|having"
                r"|dealing|having to)\b[^?]{0,60}\?|\bhaving to (?:deal|put up|cope) with"
                r" (?:those|these|all|such|\w+ (?:patients|students|people|bosses|administrators))\b|\bhow (?:come|is"
                r" it) (?:that )?(?:no one|nobody|\w+s) (?:never|always|can't|won't"
                r"|don't|refuse|get away)\b"
            ),
            unless=(
                (
                    r"\b(?:told me|i'?ve (?:read|heard)|i (?:read|hear|heard|keep hearing)|some (?:people|say|call)"
                    r"|people (?:say|call)|they say|stereotypes?|myths?|reputation)\b"
                ),
                r"\bwhen are you\b|\bwhen you(?:'re| are)\b|\bhow do you keep\b[^?]*\bwhen\b(?!.*\bdisaster\b)",
            ),
        ),
    ),
    "hope_showing": (
        rule(
            (
                r"\b(?:everything|toes|all my fingers|my legs) crossed\b|\b(?:what|all|the thing|the one thing|the"
                r" only thing) i(?:'m| am|'d)? (?:\w+ )?(?:long|want|hope|need|pray|wish"
                r"|ache|love|like|longing|hoping|dying|yearn\w*) (?:for|to hear|to be told|is)\b|\blet me hear"
                r" (?:that|it)\b|\btell me (?:it|that it|this|they|we|there|he|she|things)\b"
                r"(?! (?:again|slowly|all over))|\bi(?:'m| am) (?:\w+ )?(?:scared|afraid|terrified|worried|anxious"
                r"|nervous|frightened) (?:of |about |that )(?:ending up|failing|not|being"
                r"|never|losing|missing|i|the (?:debt|loans|match|future)|there|it)\b|\bscares? me more\b|\bkeeps? me"
                r" up at night\b(?=[^?]*\bi\b)"
            ),
            (
                r"\b(?:wonderful|magical|amazing|good|great|perfect|fulfilling|rewarding) as (?:i|i've|people|they)"
                r" (?:imagin\w+|hop\w+|dream\w*|always|think|pictur\w+|say)\b"
                r"|\bi(?:'d| would) (?:give|do|trade|pay|sell) (?:anything|everything|my|almost anything|an arm)\b"
                r"|\bplease\b[^?;.]{0,30}\b(?:don't|say|tell me) (?:it|that|there|i|you|they)\b"
                r"|\bi(?:'m| am) (?:holding|clinging|hanging) (?:out|on|onto)\b|\bholding my breath\b|\b(?:light"
                r"|rainbow) at the end\b|\bgot my hopes up\b|\bmy hopes (?:are|were)\b"
                r"|\bhigh hopes\b|\bcan't (?:help )?(?:stop )?(?:hoping|dreaming|wishing)\b|\bi (?:\w+ )?can't let"
                r" (?:it|this) go\b|\bi (?:so|really|truly|desperately) (?:do )?(?:hope|want|wish|need)\b"
                r"(?! to (?:hear|know|learn|understand|ask|see) (?:how|what|about|why|more))"
            ),
            unless=(
                (
                    r"\b(?:your|you) (?:hopes?|dreams?|fears?)\b|\bi really want to (?:help|learn|understand|know|ask"
                    r"|hear)\b"
                ),
                r"\b(?:hire|recommend|letter|reference)\b",
            ),
        ),
    ),
}
