"""A second question inside one sentence, in words nobody listed; and the pairs that are two sides of one question."""

import re
from typing import Final

from .heads import INVERSION

_AND: Final = (
    r"(?:,? ?\b(?:et|puis|pis|et puis|et sinon|ainsi que|ou encore)(?: (?:apres(?: ca| cela)?|aussi|ensuite|puis|enfin"
    r"|d'ailleurs|rien a voir|,? ?d'apres vous|,? ?selon vous|,? ?a votre avis|,? ?au fond)){0,3},? )"
)
_VERB: Final = (
    r"(?:s'en va|ressembl\w+|font|ont|consist\w+|serv\w+|men\w+|tien\w+|vienn?\w*|va|vont|fait|est|etait|sont|marche"
    r"|fonctionn\w*|represent\w+|evolu\w+|appren\w+|se (?:pass|deroul"
    r"|viv|port|fai|pren|vi)\w*|arrive|reagi\w*|voi\w+|change\w*|devien\w+|travaill\w+|gere\w*|s'organis\w+"
    r"|s'appren\w+)"
)
_WH: Final = (
    r"(?:(?:a|de|sur|en|par|avec|pour|vers) (?:quoi|qui|quel(?:le)?s?)|d'ou|comment|pourquoi|qu'est-ce qu[ie']"
    r"|qu'est-ce"
    r"|(?:depuis |pendant |pour )?combien(?: de [\w']+)?|depuis quand|quel(?:le)?s? [\w'-]+)"
)
_ASKED: Final = r"(?:parl|racont|expliqu|decri|decriv|dit|dis|montr|precis|donn|resum)\w*[- ](?:moi|nous)"
ASKS_AGAIN: Final = re.compile(
    rf"{_AND}(?:{_WH} (?:[\w']+ ){{0,2}}?{_VERB}\b|{_WH} (?:vous|tu|on|ca|votre|vos|le|la|les|l'|ce|un|une|est|sont"
    rf"|s') ?[\w'-]+"
    rf"|{_ASKED}\b|(?:depuis|pendant|pour|en|a|de) (?:combien|quand|quel(?:le)?)\b"
    rf"|(?:vous |te |t'|y |en |n'){{0,2}}(?!(?:dites|est|peut|semble|parait)-)(?:{INVERSION}))"
    rf"|, et (?:la |le |les |l'|vos |votre )[^,?]{{3,50}}, et (?:la |le |les |l'|vos |votre )"
    rf"|,? et si (?:vous|on|tu|c'etait) [^?]{{5,90}}\b(?:quoi|quel\w*|laquelle|lequel|comment|que)\b"
)
TWO_FOUND: Final = re.compile(
    r"\b(?:de|du|des|d') ?[^,?]{3,45}, (?:de|du|des|d') ?[^,?]{3,45},? (?:et|puis)(?: aussi)? (?:de |du |des "
    r"|d')(?=[^?]*$)"
    r"|[^\s,?]+ (?:ou|comment|quand|quoi|combien|pourquoi),? (?:et|puis) (?=[^?]*\b(?:combien|comment|quoi|ou\?"
    r"|quand|pourquoi)\b)"
    r"|\bc'est (?:quoi|comment|combien|quand|ou)\b[^?]{3,70},? (?:et|puis) (?:combien|comment|quoi|c'est)\b"
    r"|,? (?:et|puis) (?:vous|tu|ca|c'est|il|elle|votre) [^?]{2,50}\b(?:ou|quoi|combien|comment|quand|pourquoi)\?"
    r"|\bdure combien de temps et combien\b|^(?=.*\bd'une part\b).*\bd'autre part\b"
    r"|\b(?:demand\w+|savoir|demande)\b[^?]{0,40} (?:si|s'il) [^?]{3,80} et (?:si|s'il) "
    r"|\b(?:savoir|comprendre|demande\w*|c'est|entendre|connaitre)\b,? (?:ce qui|ce que|comment|pourquoi|ou"
    r"|quel\w*)[^?]{3,90}"
    r"(?:,| et) (?:aussi |de )?(?:comment|pourquoi|ce qui|ce que|quel\w*) [^?]*$"
    r"|\b(?:d'abord|premierement|primo)\b,? (?:comment|ce qu[ie]|pourquoi|quel\w*|parl\w+"
    r"|qu'est-ce)[^?]*[,;.?] (?:ensuite|puis|deuxiemement|et ensuite)\b"
    r"|\b(?:deux|trois) (?:petites |courtes |breves )?(?:questions|choses)(?: [\w']+){0,3} ?[:;,]"
)
_PAIRS: Final = (
    (r"part(?:ir|i|ez)|quitt\w*|lach\w*|abandonn\w*", r"rest\w+|retenu\w*|tenu\w*|reven\w+"),
    (r"aim\w+|plai\w+|ador\w+|plu", r"detest\w*|deplai\w+|hai\w+|agac\w*|enerv\w*"),
    ("avant", r"apres|maintenant|aujourd'hui|depuis"),
    (r"gagn\w+|trouv\w+", r"perd\w*"),
    (
        r"plus (?:dur|difficile|grand|beau)\w*|le plus|meilleure?",
        (
            r"le moins|pire|plus (?:facile|doux|simple"
            r"|petit)\w*"
        ),
    ),
    (r"difficile\w*|dur\w?", r"facile\w*|doux|simple"),
    (r"donn\w+|apport\w+|nourri\w+", r"enlev\w+|cout\w+|pris|prend|epuis\w+|vid\w+"),
    (r"refer\w+", r"ne refer\w+"),
    (r"reussi\w*|bien", r"echou\w+|rat\w+|mal"),
    (r"forces?", r"faiblesses?|limites?"),
    (r"oui", r"non"),
    (r"surpri\w+|enchant\w+|rejoui\w*", r"decu\w*|decourag\w*|attrist\w*"),
    (r"esper\w+", r"craign\w+|redout\w+"),
    (r"garde\w*|conserv\w*", r"change\w*|jet\w+|laisse\w*"),
    (r"commenc\w+|debut\w*", r"fin\w*|termin\w+|arret\w*"),
)
_CONTRAST: Final = tuple(
    re.compile(rf"\b(?:{one})\b[^?]*\bet\b[^?]*\b(?:{other})\b|\b(?:{other})\b[^?]*\bet\b[^?]*\b(?:{one})\b")
    for one, other in _PAIRS
)
_JOINED: Final = re.compile(
    r"^(?:comment|pourquoi|quand|ou|avec qui|a quoi),? et (?:comment|pourquoi|quand|ou|avec qui|combien)\b"
    r"|\bquand [\w ]{2,30} et quand [\w ]{2,30}\?"
)

_BRIGHT: Final = re.compile(
    r"\b(?:aim\w+|plai\w+|plu|ador\w+|le plus|meilleure?s?|bons?|bien|facile\w*|avantages?|forces?|points? forts?"
    r"|atouts?|elan|garde\w*)\b"
)
_DARK: Final = re.compile(
    r"\b(?:detest\w+|deplai\w+|le moins|n'aim\w+|pires?|mauvais\w*|mal|difficile\w*|dur\w?|inconvenients?"
    r"|desavantages?|faiblesses?|points? faibles?|limites?|enleve)\b"
)
_SHORT: Final = 7
"""Words the other side of a question has at most, when it stands as a sentence of its own."""


def other_side(before: str, part: str) -> bool:
    """Whether the short sentence `part` is the other side of the question before it: « ... le plus? Et le moins? »."""
    turned = (_BRIGHT.search(before) and _DARK.search(part)) or (_DARK.search(before) and _BRIGHT.search(part))
    return bool(turned) and len(part.split()) <= _SHORT


def is_pair(text: str) -> bool:
    """Whether what « et » joins are two sides of one question: « ce qui vous a fait partir, et rester? »."""
    return bool(_JOINED.search(text)) or any(each.search(text) for each in _CONTRAST)
