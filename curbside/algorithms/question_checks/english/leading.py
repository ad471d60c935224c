"""The answer is in the wording: a negated auxiliary, a tag, a judgement taken for granted."""

import re
from typing import Final

from ..matching import GAP, WIDE, any_of, first, rule
from ..reading import Reading
from ..shapes import Span
from .heads import AUX, PRONOUN, SUBJECT, head_of

_BAD: Final = any_of(
    (
        "useless pointless worthless miserable soul-crushing soul-destroying soul-sucking awful horrible "
        "horrendous dreadful toxic"
    ),
    (
        "corrupt incompetent greedy lazy arrogant stupid ridiculous absurd pathetic hellish doomed obsolete "
        "dead-end mind-numbing"
    ),
    (
        "boring dull tedious ungrateful whining whiny rude cruel heartless brutal inhumane insane dysfunctional "
        "hopeless shameful"
    ),
    (
        "disgusting overrated inferior thankless exploitative abusive bureaucratic outdated backward archaic "
        "incompetence arrogance"
    ),
    (
        "nightmare nightmares joke scam waste_of_time waste_of_money rat_race pyramid_scheme cesspool sweatshop "
        "hellhole monotonous"
    ),
    (
        "unbearable intolerable insufferable depressing grim dreary mediocre crooked selfish snobbish snobby "
        "stuck-up petty clueless"
    ),
    (
        "terrible bad_at worst cynical spineless cold-hearted money-hungry grueling gruelling crushing pitiful "
        "wretched lousy idiotic"
    ),
    "unfair broken_system mess disaster catastrophe travesty circus failure_of drudgery grind greed laziness hypocrisy",
)
_GRAND: Final = any_of(
    (
        "superior wonderful magical marvellous marvelous perfect amazing incredible fantastic fabulous glorious "
        "noble best greatest"
    ),
    (
        "finest better fulfilling rewarding exciting beautiful special great fun glamorous prestigious ideal "
        "unbeatable fascinating"
    ),
    "interesting satisfying enviable cool",
)
_MILD: Final = any_of(
    (
        "hard difficult easy important common likely competitive open close involved free flexible useful helpful "
        "satisfied"
    ),
    (
        "comfortable confident familiar prepared different similar many much few often long old far big large "
        "late early soon fast"
    ),
    (
        "well impressed proud young exactly realistic feasible possible necessary essential valuable relevant "
        "accurate true much-used"
    ),
    (
        "are is was were do does did can could would will should have has had might may about come to the an a "
        "one people your"
    ),
    (
        "high low small tall deep wide strong frequently quickly happy sure certain aware ready available often "
        "typical stressful"
    ),
    "demanding physically competitive else then in on at structured does_it not",
)
_DOOMED: Final = any_of(
    "dying dead finished over failing collapsing sinking broken worse hopeless doomed crumbling burning "
    "disappearing useless"
)
_RUIN: Final = any_of(
    "destroy* ruin* wreck* corrupt* crippl* gutt* poison* butcher* strangl* sabotag* killed killing bleeding "
    "milk milking"
)
_ACCUSED: Final = any_of(
    (
        "complain* whine* refuse* ignore* lie lies cheat* hate hates despise* look_down exploit* waste* bully "
        "neglect* abuse* blame*"
    ),
    "overcharge* overprescribe* not_care not_want only_care care_only pretend* act_like treat_*_like make_life",
)
_GROUP: Final = r"(?!you\b|your\b)(?:[\w'-]+ ){1,4}?"

_TAUGHT: Final = rule(
    (
        r"\bcares? (?:so |too |very )?(?:little|nothing) (?:about|for)\b|\bwast(?:e|es|ing|ed) (?:half|all"
        r"|so much|most|your|their|our|years|hours|time|money|his|her|the best)\b|\bany (?:decent|sane|smart"
        r"|self-respecting|reasonable|intelligent|good) (?:person|doctor|student|human|one|people|physician"
        r"|lawyer|teacher)\b|\bsettl(?:e|es|ing|ed) for\b|\bhow much (?:better|worse|nicer|smarter|happier"
        r"|more \w+|less \w+) (?:is|are|was|do|does)\b|\bonly (?:chase|chases|want|wants|think about|thinks about"
        r"|live for|in it for)\b(?<!i only want)|\bin it for the money\b|\bbasically (?:just )?(?:an? )?(?:cheap"
        r"|slave|legal"
        r"|glorified|free|unpaid)\b|\bcheap labou?r\b|\bslave labou?r\b|\bglorified\b|\bdriv(?:e|es"
        r"|ing) you (?:insane|to drink)\b|\bthat never (?:pays?|listens?|works?|ends?"
        r"|helps?|answers?|stops?)\b|\bkill(?:s|ing) (?:your|the) (?:soul|joy|spirit|creativity)\b|\bsuck(?:s|ed"
        r"|ing)? (?:the )?(?:life|joy|soul|so)\b|\b(?:a|the) (?:real|total|complete|huge|massive|giant"
        r"|bloody) (?:waste|mess|joke|scam|nightmare|pain|disaster|bore|circus)\b|\blow-?life|\bbrainless\b"
        r"|\bmindless\b|\bmeaningless\b|\bdo nothing (?:but|all day)\b|\bno (?:real|true|serious) (?:doctor"
        r"|physician|scientist|lawyer|engineer|work|medicine)\b|\ban? real (?:doctor|scientist|engineer|job"
        r"|lawyer)\b|\bbeneath (?:you|someone)\b|\bbetter off (?:in|without|leaving|as)\b"
    ),
    (
        rf"^(?:so |but |and )?(?!.*\b(?:how|what|why|who|where)\b.*,)[^?,]*\b(?:can't|cannot|isn't|aren't|doesn't"
        rf"|don't|won't|never|hardly|barely|not)\b[^?]*, (?:can|is|are|does|do|will|did|was|could|would|has"
        rf"|have) {PRONOUN}\W*$"
    ),
    (r"\bsurely\b|\bobviously\b|\bundoubtedly\b|\bundeniabl[ey]\b|\bneedless to say\b"),
    (
        r"\blet'?s (?:face it|be honest|be real)\b|(?:^|[,.;] )(?:just |come on,? )?(?:admit|confess|concede"
        r"|acknowledge) (?!me\b)"
    ),
    r"\b(?:you|you'd|you'll|you would|we can all) (?:must|have to|would have to|'d have to|will|would|'d|can't)? ?"
    r"(?:surely |really )?(?:admit|agree|concede|acknowledge|confess|deny)\b",
    (
        r"\byou must (?:be|feel|have|hate|love|miss|regret|find|get|wish|think|resent|dread)\b|\bit must (?:be"
        r"|have been|feel) (?:so |such |really |very |hard|awful)"
    ),
    (
        r"\b(?:everyone|everybody|anyone|we all|all of us|any fool) (?:\w+ )?(?:knows?|agrees?|can see)\b"
        r"|\bno one (?:can deny|likes|wants|really)\b|\bnobody (?:likes|wants|really)\b"
    ),
    r"\bit'?s (?:no secret|common knowledge|well known|a fact|obvious|clear) that\b|\bisn't it true that\b",
    (
        r"(?:^|[,.;?!] )(?:so |but |and )?(?:am|is|are|was|were|do|does|did|would|should|can|could|will|have"
        r"|has) (?:i|you|it|they|we|he|she"
        r"|there|that|this) not\b|\bfair to say\b"
    ),
    (
        rf"\bwhy (?:would|should|do|does|did) (?:anyone|anybody|someone|somebody|any sane|people|a sane|any"
        rf"|a smart)\b {WIDE}(?:still|ever|even|bother|want|choose|go|be|do|put|become|sign|pick|waste)"
    ),
    (
        r"\bwho (?:would (?:still|want|ever|choose|even|really|bother|pick)|in their right mind|on earth"
        r"|still wants|even wants|really wants)\b|\bwhat(?:'s"
        r"| is) the point of\b|\bwhy (?:even )?bother\b|\bin (?:their|your) right mind\b"
    ),
    r"\bhow (?:can|could|do|does|did|will) (?:you|anyone|anybody|people|a person|one|they"
    r"|someone) (?:possibly |even |ever |still )*"
    r"(?:put up|stand|stomach|tolerate|endure|bear|justify|defend|live with yourself|believe in"
    r"|look at yourself|suffer|sleep at night|stand by)\b",
    (
        r"\bput(?:ting)? up with\b|\bstuck (?:in|with|doing|at)\b|\btrapped in\b|\bcondemned to\b"
        r"|\bsuffer(?:ing)? through\b|\bthrow(?:n|ing)? away\b|\bsell(?:ing)? out\b|\bsold (?:out|your soul)\b"
    ),
    unless=(r"\bi'?m (?:clearly|obviously)\b",),
)
_PRESUMED: Final = rule(
    (
        rf"\bwhy (?:is|are|was|were|aren't|isn't) {_GROUP}(?:so|such|always|never|that) (?!many|few|much"
        rf"|important|often)[\w-]+"
    ),
    rf"\bwhy (?:do|does|don't|doesn't|won't|can't|did|didn't|must|will|would|has|have|haven't"
    rf"|hasn't) {_GROUP}(?:always|never|only|constantly|refuse|"
    rf"{_ACCUSED})\b",
    rf"\bwhy (?:don't|doesn't|won't|can't|haven't|hasn't|didn't|isn't|aren't) (?!you\b|we\b|i\b|more\b){GAP}",
    (
        r"\bcares? only about\b|\bonly cares? about\b|\bwhat(?:'s| is) (?:so|wrong with (?:how|the (?:way|system"
        r"|profession|field)|your (?:profession|field)|medicine|doctors|young|today)|bad about|awful about"
        r"|terrible about)\b"
    ),
    (
        rf"\bwhat (?:makes|is it that makes) (?!you\b|a\b|an\b|someone\b|some\b){WIDE}(?:so|such|superior"
        rf"|the best|the greatest|better than|the most|far)\b"
    ),
    rf"\b(?:given|since|considering|seeing|now|because)(?: that)? {WIDE}{_DOOMED}\b[^?]{{0,25}},",
    rf"\bhow (?:much|badly|quickly|far|deeply|thoroughly|completely) {WIDE}{_RUIN}|\bhow badly\b",
    rf"\b(?:is|are|was) {GAP}{_RUIN} (?:medicine|your|the|our|this|you)\b",
    (
        rf"\b(?:such|so|as|those|all that|all this|these|that|total|totally|completely|utterly|just|simply"
        rf"|clearly|really|nothing but) (?:an? )?(?:pure |complete |utter )?{_BAD}\b"
    ),
    (
        rf"\b(?:is|are|was|were|be|being|'s|'re|seems|sounds|has become|have become) (?:an? |the |all |basically "
        rf"|mostly |essentially |pretty |kind of |still )*{_BAD}\b"
    ),
    (
        rf"\b(?:the|how|your|their|that) {_BAD} (?:of|and|is|was|that|at|in|hours|politics|paperwork|bureaucracy"
        rf"|administration|meetings?|bosses|nights|system)\b"
    ),
    rf"\bthe best (?:\w+ )?in the world\b|\b(?:{_GRAND} than) (?:any|all|every|other|the)",
    r"\b(?:real|right|only real|true|most noble|noblest) (?:medicine|doctors|specialty|profession|work)\b",
    unless=(
        (
            r"\b(?:told me|i'?ve (?:read|heard)|i (?:read|hear|heard|keep hearing|often hear)"
            r"|some (?:people )?(?:say|call|think|find)|people (?:say|call)|they say"
            r"|(?:says?|said|tells? me|told me|warns?|warned) (?:me )?(?:that )?i(?:'ll|'d|'m| will| would| am)"
            r"|reputation|stereotypes?|misconceptions?|myths?|is (?:often )?(?:said|called|seen|described))\b"
        ),
        rf"\b(?:most|least) {_BAD}\b|\b(?:handle|deal with|respond to|cope with|recover from) an? ",
        (
            r"\bso (?:special|great|good|interesting) (?:to|for) you\b|\bhave to be the best\b|\byour worst\b"
            r"|\bthe worst (?:day|part|thing|advice|moment|week)"
        ),
        r"\b(?:if|when|imagine|suppose)\b.{0,40}\b(?:mess|disaster|boring|unfair|terrible|broken)",
    ),
)
_HOW_JUDGED: Final = re.compile(
    rf"how (?:very |truly |utterly |incredibly )?(?!{_MILD}\b)[a-z]+(?:-[a-z]+)? (?:is|are|was|were|has|have"
    rf"|did|does|do|must|can) (?:{SUBJECT}|[a-z]+)"
)
_OF_ONE: Final = re.compile(
    r"how \w+ (?:is|are|was|were|do|does|did) (?:my|his|her|their|i|the (?:cheque|pay|patient)s?)\b"
)
_NEGATED: Final = re.compile(
    r"(?:do|does|did|is|are|was|were|has|would|should|could|wo|must|ai)n't (?!a\b|suppose\b|happen\b|break\b|you"
    r" dare\b|tell me\b|say\b|let\b|forget\b|get me\b|worry\b)[a-z]|(?:ca|have)n't (?:we"
    r"|you (?:think|agree|see)|it|they|people|everyone)\b"
)
_TAG_SAID: Final = re.compile(
    rf"(?:, no|, true|, correct|, agreed|,? (?:right|huh|eh|yeah|innit|am i right|wouldn't you (?:say|agree|think)"
    rf"|don't you (?:think|agree|find)"
    rf"|would you agree|isn't that (?:so|right|true)|\w+n't {PRONOUN}|(?:is|are|was|were|do|does|did|has"
    rf"|have) (?!th(?:is|at|ese|ose)\b){PRONOUN}))[?!. ]*$"
)


def found(question: Reading) -> Span | None:
    """What gives the asker's own view away."""
    for part in question.parts:
        head = head_of(part)
        at = max(question.plain.find(head.text), 0)
        if head.kind == "yes" and _NEGATED.match(head.text):
            return at, at + len(head.text)
        judged = _HOW_JUDGED.match(head.text) if head.kind == "wh" else None
        if judged and "scale" not in part and not _OF_ONE.match(head.text):
            return at, at + judged.end()
        tag = _TAG_SAID.search(part)
        if tag and "?" in part[tag.start() :] + "?" and head.kind == "none" and not re.match(rf"{AUX}\b", part):
            at = max(question.plain.find(part), 0)
            return at, at + len(part)
    return first(question.plain, (_TAUGHT, _PRESUMED))
