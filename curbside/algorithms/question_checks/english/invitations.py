"""Closed by grammar, yet the other decides what to give: a name, something to read, a word of advice, the last word."""

import re
from typing import Final

from ..matching import GAP, Invitations

_WHO_ELSE: Final = re.compile(
    r"\b(?:do|would|might|did) you (?:happen to )?know (?:of )?(?:anyone|anybody|someone|somebody|people"
    r"|others|a \w+ (?:who|that)|any \w+ (?:who|that))\b|\b(?:is|are) there (?:anyone|anybody|someone"
    r"|somebody|people|others|a (?:person|colleague|mentor))\b(?! (?:who (?:helped|taught|inspired|believed"
    r"|influenced)))|\b(?:talk|speak|meet|chat) (?:with|to) me\b|\bwho(?:m)? else\b|\b(?:anyone|anybody"
    r"|someone|somebody|who|whom|person|people|colleagues?|others?|contacts?|names?)\b"
    rf" {GAP}(?:i|we) (?:\w+ ){{0,2}}(?:talk|speak|meet|contact|reach|connect|chat|approach|call|write|email"
    rf"|interview|see|visit|turn)\b"
    r"|\b(?:anyone|anybody|someone|somebody|one) else\b|\b(?:other|another|different) (?:people|person"
    r"|colleagues?|professionals?)\b"
    r"|\b(?:introduce|connect|refer|direct) me\b|\bput me in (?:touch|contact)\b|\bpoint me (?:to|toward)"
    r"|\b(?:willing|happy|open) to (?:talk|speak|chat|meet)\b|\bi should (?:talk|speak|meet|contact)\b"
)
_GIVEN: Final = (
    r"(?:advice|tips?|counsel|guidance|wisdom|thoughts|suggestions?|recommendations?|pointers|reading|books?|articles"
    r"|publications|websites|resources|stor(?:y|ies)|anecdotes?|ideas)"
)
_ADVICE: Final = re.compile(
    rf"(?:and |so |finally,? )?(?:(?:do|would|have) you (?:have |got |share |give )?|is there |are there )?"
    rf"(?:any|some|a|other|one) (?:[\w()'-]+ ){{0,3}}?(?:words? of )?{_GIVEN}\b"
    r"(?! (?:committee|club|shop|deal|contract|out|published|due|in print))"
    r"|(?:is|are) there (?:[\w']+ ){1,4}?(?:that )?you(?:'d| would) (?:recommend|suggest|point|urge|advise|send)\b"
    r"|(?:can|could|would|will) you (?:also |please )?(?:recommend|suggest)\b(?! \w+ (?:to|for) a student like me)"
)
_LAST_WORD: Final = re.compile(
    r"(?:is there |are there )?(?:any|some)(?:thing|one thing) (?:else )?(?:(?:that )?you(?:'d| would| want| wish)"
    r"|(?:that )?(?:i|we) (?:should|forgot|missed|haven't|have not|left)|else\b|to add)"
    r"|(?:did|have) (?:i|we) (?:\w+ )?(?:leave|left|miss(?:ed)?|forget|forgotten|overlook(?:ed)?|skip(?:ped)?)\b"
)

INVITATIONS: Final = Invitations(_WHO_ELSE, _ADVICE, _LAST_WORD)
