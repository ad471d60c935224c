"""Where English questions begin: an auxiliary before its subject, a question word, or a request to tell."""

import re
from dataclasses import dataclass
from typing import Final

from ..matching import any_of

AUX: Final = (
    r"(?:do|does|did|is|are|was|were|am|have|has|had|can|could|will|would|should|shall|may|might|must|ain't"
    r"|(?:do|does|did|is|are|was|were|have|has|had|ca|could|wo|would|should|must|need)n't)"
)
PRONOUN: Final = r"(?:you|i|we|they|he|she|it|there|that|this|these|those|y'all)"
SUBJECT: Final = (
    r"(?:(?:you|i|we|they|he|she|it|there|that|this|these|those|the|an?|any|anyone|anybody|someone|somebody|my|your|his"
    r"|her|our|their|one|people|students|residents|nurses|doctors|patients|women|men)\b)"
)
WH: Final = r"(?:what|how|why|where|when|who|whom|whose|which)(?:'s|'re|'d|'ll|'ve)?"
_PREPOSITION: Final = (
    r"(?:(?:in|at|on|for|from|to|with|under|by|of|about|during|through|since|until|between|over|against|around) )"
)

_TELL: Final = (
    r"(?:tell|describe|explain|walk|talk|share|show me (?:how|what|around|where)|help me (?:understand|see"
    r"|picture|imagine|make sense|get a)"
    r"|take me|run me|give me (?:an?|some|the|your)\b|paint|sketch|outline|unpack|compare|say (?:a (?:bit"
    r"|little|few) )?more"
    r"|say something about|speak (?:about|to|of|more)|elaborate|expand|recount|recall|retrace|relive"
    r"|summari[sz]e|break down"
    r"|spell out|think of an?|name an?|point me|suggest|recommend (?:some|any|one|an?)?\b|go (?:over|into|through)"
    r"|shed|put into words|teach me (?:how|about|what)|bring me|let me (?:in on|see|know)|introduce|connect"
    r"|direct me|refer me|put me in)"
)
_SOFTLY: Final = r"(?:(?:please|possibly|perhaps|maybe|kindly|briefly|also|just|then|first|next|now|still) )*"
ASK: Final = (
    rf"(?:{_SOFTLY}{_TELL}\b"
    rf"|(?:could|can|would|will|might|may|won't|can't|couldn't) (?:you|we|i) {_SOFTLY}"
    rf"(?:be (?:willing|able|open|comfortable|happy|so kind as|kind enough)(?: to| with)? )?(?:mind )?"
    rf"(?:{_TELL}|telling|sharing|describing|explaining|walking|talk|hear|talking)\b"
    r"|(?:would|do) you mind (?:telling|sharing|describing|explaining|walking|talking|saying|giving me an?)\b"
    r"|(?:mind|care to|care for) (?:telling|sharing|describing|explaining|walking|tell|share|describe)\b)"
)
_TO_HEAR: Final = (
    r"(?:to (?:know|hear|ask|learn|understand|see|find out)|about|in (?:how|what|why|hearing|knowing|learning|whether)"
    r"|hearing|knowing|learning|if you could (?:tell|describe|explain|share|walk))"
)
INDIRECT: Final = (
    r"i(?:'d| would|'m| am| was|'ve| have)?(?: (?:always|been|also|really|just|still|very|so|be|often)){0,3} "
    rf"(?:(?:like|love|want|wanted|glad|keen|eager|interested|appreciate) {_TO_HEAR}"
    rf"|(?:wondering|wonder|wondered|curious)(?: {_TO_HEAR})?)"
)

_LIGHT: Final = any_of(
    "so and but well also then now hi hello hey honestly frankly really please okay alright anyway next lastly finally",
    "first second third curious just_curious out_of_curiosity just_wondering quick_question one_question last_question",
    (
        "if_i_may if_i_may_ask if_you_don't_mind if_you_don't_mind_my_asking if_you_don't_mind_me_asking "
        "may_i_ask can_i_ask"
    ),
    (
        "may_i_ask_you can_i_ask_you could_i_ask i_have_to_ask i_must_ask do_you_mind_if_i_ask in_your_opinion "
        "in_your_view"
    ),
    (
        "in_general overall surely to_start to_begin before_we_finish before_we_end by_the_way hm hmm um oh wow "
        "seriously perhaps maybe"
    ),
    (
        "in_your_experience looking_back these_days today right_now on_average roughly exactly roughly_speaking "
        "approximately"
    ),
)
OPENER: Final = re.compile(rf"(?:{_LIGHT}[,:]? )+")
_HERE: Final = rf"(?P<ask>{ASK})|(?P<yes>{AUX} (?!tell\b|share\b|describe\b))|(?P<wh>{_PREPOSITION}?{WH}\b)"
_AT_START: Final = re.compile(rf"(?:{_HERE}|(?P<indirect>{INDIRECT}))")
_AFTER_COMMA: Final = re.compile(
    rf", (?:(?:so|and|but|then|now|just|also|please) )*"
    rf"(?:(?P<ask>{ASK})|(?P<yes>{AUX} {SUBJECT})|(?P<wh>{_PREPOSITION}?{WH} {AUX}\b"
    rf"|{_PREPOSITION}?{WH} (?!to\b|you\b|i\b|is\b))"
    rf"|(?P<indirect>{INDIRECT}))"
)
# "When you teach, ..." and "What people say is ..." open a sentence without asking anything.
_SUBORDINATE: Final = re.compile(
    rf"(?:when|whenever|wherever|however|while|where)(?!'s|'re) (?!{AUX}\b|else\b)|(?:from|in|with|of|by"
    rf"|given) what (?:you|i|we|they)\b"
)
TAG: Final = re.compile(
    rf",? (?:right|no|yes|correct|huh|eh|yeah|innit|am i right|wouldn't you (?:say|agree|think)"
    rf"|don't you (?:think|agree|find)"
    rf"|would you (?:say|agree|not)|you know|is(?:n't| it not) (?:it|that so|that true|that right)|true|agreed?"
    rf"|{AUX} (?:not )?{PRONOUN}(?: not)?)[?!. ]*$"
)


@dataclass(frozen=True, slots=True)
class Head:
    """How the main question of a part begins: `kind` is ask, yes, wh, indirect or none; `text` is it from there on."""

    kind: str
    text: str


def head_of(part: str) -> Head:
    """The main question of `part`, which is looked for at its start, then after each of its commas."""
    opener = OPENER.match(part)
    text = part[opener.end() :] if opener else part
    match = _AT_START.match(text)
    if match and match.lastgroup == "wh" and _SUBORDINATE.match(text):
        match = None
    match = match or next((m for m in _AFTER_COMMA.finditer(text) if not TAG.fullmatch(text[m.start() :])), None)
    if not match or not match.lastgroup:
        return Head("none", text)
    return Head(match.lastgroup, text[match.start(match.lastgroup) :])
