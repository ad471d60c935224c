"""Whether a question asks for a job or a reference, in English or French.

A word list of requests, not of topics: "Would you hire me?" is one, "Whom do you hire?" is not. It is careful,
since a wrong refusal costs the student a good question: what it does not know, it lets through.
"""

import re
from enum import StrEnum
from typing import Final

from .folding import fold


class Favour(StrEnum):
    """What a conversation is not for."""

    JOB = "job"
    REFERENCE = "reference"


_WOULD: Final = r"\b(?:would|could|can|will|might) you (?:[\w']+ ){0,4}?"
_MAY_I: Final = r"\b(?:can|could|may|might|should) i (?:[\w']+ ){0,4}?"
_POST: Final = r"(?:jobs?|positions?|posts?|spots?|openings?|vacancy|vacancies|placements?|internships?|interviews?)"
_SMALL: Final = r"(?:(?:a|an|any|some|the|paid|summer|research|small|first|part[- ]time|residency|clinic|job) ){0,4}"
_YOURS: Final = r"your (?:department|clinic|team|programme|program|group|hospital|practice|lab|office|unit|service)"
_POURRIEZ: Final = (
    r"\b(?:pourriez|pouvez|voudriez|voulez|accepteriez|seriez|pourrais|peux)[- ](?:vous|tu) (?:\S+ ){0,4}?"
)
_POSTE: Final = r"(?:emplois?|postes?|travail|jobs?|boulot|contrats?|place)"
_LETTRE: Final = (
    r"(?:lettres?(?: de (?:recommandation|reference|presentation)| d'appui)?|recommandations?"
    r"|references?(?! (?:de|d'|sur)\b))"
)

_REFERENCE: Final = (
    r"\b(?:write|sign|send|give|provide|submit|do) me (?:[\w']+ ){0,4}?(?:letters?|references?|recommendations?)\b",
    (
        r"\b(?:write|sign|provide|submit|give|do)(?: [\w']+){0,5} (?:letters?|references?|recommendations?)"
        r"(?: [\w']+){0,4} (?:for me\b|on my behalf)"
    ),
    r"\b(?:be|become|as) (?:one of )?my (?:[\w']+ )?(?:references?|referees?)\b",
    _WOULD + r"(?:be|act as|serve as) a (?:[\w']+ )?(?:reference|referee)\b",
    r"\b(?:use|list|put|name|give) (?:you|your name) (?:down )?as (?:a|my) (?:reference|referee)\b",
    r"\byou for (?:a |an |my |your )?(?:[\w']+ ){0,2}?(?:reference|recommendation|letter)\b",
    r"\b(?:reference|recommendation|letter)s?(?: of [\w']+)?(?: letters?)? from you\b",
    r"\b(?:write|sign) my (?:[\w']+ ){0,2}?(?:letter|reference|recommendation)s?\b",
    r"\bwrite (?:[\w']+ ){0,4}?letters?\b(?: [\w']+){0,4} (?:for|supporting|to support) (?:me|my)\b",
    r"\bvouch for me\b|\bgood word for me\b|\bput in a word for me\b",
    _WOULD + r"(?:recommend|endorse) me(?= for\b| to (?:your|the|an?|their|this|my)\b|[^\w]*$)",
    _WOULD + r"(?:support|back|sponsor) my (?:[\w']+ )?application\b",
    r"\b(?:m'|me )(?:ecri|redig|fai|fer|fourni|sign|donn|envo|enverr|accord|prepar)\S*(?: \S+){0,3}? "
    + _LETTRE
    + r"\b",
    r"\b(?:ecri|redig|fourni|sign|prepar|donn)\w*(?:-vous)?(?: \S+){0,4} " + _LETTRE + r"(?: \S+){0,4}? pour moi\b",
    _POURRIEZ + r"me recommander(?! (?:un|une|des|quel|quelqu'|d'|de|le|la|les|quoi)\b)",
    r"^me recommand(?:ez|eriez)-vous (?:aupres|pour|a)\b|\bme recommand\w*(?:-vous)? aupres\b",
    r"\b(?:etre|devenir) (?:l'une? de mes |ma |mon |une de mes )(?:references?|repondante?|referente?)\b",
    r"\bvous (?:\S+ ){0,3}?(?:comme|en) reference\b|\bme servir de reference\b",
    r"\blettres? (?:d'appui|de recommandation|de reference)?(?: \S+){0,4} pour moi\b",
    r"\bune? de mes (?:\S+ )?(?:references|repondants|repondantes|referents|referentes)\b",
    r"\bvous me recommand(?:iez|eriez|erez|assiez)\b(?! (?:un|une|des|quel|d'|de|quoi)\b)",
    r"\bgarante? (?:pour|de) moi\b|\bun (?:bon )?mot (?:pour moi|en ma faveur)\b",
    _POURRIEZ + r"(?:appuyer|soutenir) (?:ma candidature|mon dossier|ma demande)\b",
)
_JOB: Final = (
    r"\byou (?:[\w']+ ){0,3}?(?:hire|employ|recruit) me\b|\byou (?:[\w']+ ){0,3}?take me on\b",
    r"\b(?:get|find|give|offer|save) me " + _SMALL + r"(?:" + _POST + r"|work)\b",
    r"\b(?:do you have|have you got|is there|are there|would there be|do you know of)(?: [\w']+){0,4} "
    r"(?:" + _POST + r"|work)(?: [\w']+){0,6} (?:for me\b|i (?:could|can|might) (?:have|fill|take|apply))",
    r"\bdo you have " + _SMALL + r"(?:openings?|vacancy|vacancies)\b",
    r"\b(?:is|are) there " + _SMALL + _POST + r" (?:in|on|at|with) " + _YOURS,
    _MAY_I + r"(?:work|join)(?: [\w']+){0,2}? (?:for you|with you|under you|" + _YOURS + r")\b",
    _MAY_I + r"apply (?:[\w']+ ){0,6}?(?:with you\b|(?:at|in|to) " + _YOURS + r")",
    r"\b(?:forward|pass|hand|give|send|submit) (?:on |along )?my (?:cv|resume)\b",
    r"\bconsider me for\b|\bget me in(?:to)? " + _YOURS,
    r"\bare (?:you|" + _YOURS + r") (?:[\w']+ )?hiring\b|\bis " + _YOURS + r" (?:[\w']+ )?hiring\b",
    r"\b(?:vous|votre|tu)\b.*\bm'(?:embauch|employ)\w*|\bm'(?:embauch|engag|employ)\w*-vous\b",
    r"\bvous (?:\S+ ){0,2}?m'engager\b|\bvous (?:\S+ ){0,2}?me (?:recruter|prendre dans votre)\b",
    r"\b(?:avez-vous|auriez-vous|y a-t-il|y aurait-il|existe-t-il|connaissez-vous)(?: \S+){0,5} "
    + _POSTE
    + r"(?: \S+){0,6}? (?:pour moi\b|que je pourrais)",
    r"\b(?:avez-vous|auriez-vous|vous auriez|vous avez) (?:un|une|des) (?:\S+ )?"
    + _POSTE
    + r" (?:a (?:m')?(?:offrir|proposer|combler)|vacant|libre|disponible)",
    r"\b(?:me |m')(?:trouver|donner|offrir|obtenir|decrocher|proposer|reserver|avoir) (?:un|une|du)(?: \S+)? "
    + _POSTE
    + r"\b",
    (
        r"\b(?:puis-je|pourrais-je|pourrai-je|je peux|je pourrais) (?:\S+ ){0,3}?(?:travailler|rejoindre|joindre) "
        r"(?:\S+ ){0,3}?(?:avec vous|pour vous|chez vous|sous vos|votre)"
    ),
    r"\b(?:transmettre|remettre|suivre|envoyer|passer|donner|acheminer) mon (?:cv|c\.v\.|curriculum)",
    r"\b(?:passer|avoir|obtenir) (?:un |une )?(?:entrevue|entretien) d'embauche\b(?: \S+){0,3} (?:vous|votre)\b",
    r"\bmon embauche\b|\b(?:emploi|poste|job|travail) (?:a vos cotes|avec vous|chez vous|sous votre aile)\b",
    r"^(?:est-ce que vous (?:embauchez|recrutez)|(?:embauchez|recrutez)-vous)\b|\bme (?:pistonner|faire entrer)\b",
)
_ASKS: Final = {
    Favour.REFERENCE: re.compile("|".join(_REFERENCE)),
    Favour.JOB: re.compile("|".join(_JOB)),
}
_LOOKED_AT: Final = 1_000
"""Characters. A longer text is no question anybody says; the limit keeps the search quick."""


def favour_asked(text: str) -> Favour | None:
    """The favour `text` asks of the listener, or None."""
    folded = fold(text[:_LOOKED_AT])
    return next((favour for favour, asks in _ASKS.items() if asks.search(folded)), None)
