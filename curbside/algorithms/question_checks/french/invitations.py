"""Closed by grammar, yet the other decides what to give: a name, something to read, a word of advice, the last word."""

import re
from typing import Final

from ..matching import Invitations

_WHO_ELSE: Final = re.compile(
    r"\b(?:connaissez-vous|connaitriez-vous|connais-tu|auriez-vous) (?:d'autres|quelqu'un|une personne"
    r"|des gens|des personnes|une? [\w'-]+ (?:[\w'-]+ ){0,3}(?:qui|a qui|avec qui))\b|\b(?:y a-t-il"
    r"|y aurait-il|est-ce qu'il y a) (?:quelqu'un|une personne|d'autres|des gens"
    r"|des personnes)\b(?! qui (?:vous|t'))|\b(?:vers|aupres de) qui (?:vous|tu)\b|\b(?:a|avec) qui je (?:pourrais"
    r"|devrais)\b|\bqui d'autres?\b"
    r"|\bquelqu'un d'autre\b|\b(?:quelqu'un|une personne|des personnes|des gens|des collegues|une collegue"
    r"|un collegue|d'autres|une|un|des|autres) .{0,60}(?:parler|rencontrer|jaser|discuter|contacter|joindre"
    r"|ecrire|interroger|accepterait|accepteraient|partager)"
    r"|\bautres? (?:personnes?|gens|collegues?)\b|\bme mettre en (?:contact|lien|relation)\b"
    r"|\bme (?:presenter|diriger|orienter|referer|recommander) (?:a |vers |quelqu'un|une personne|d'autres"
    r"|des)|\bdevrais-je (?:aussi )?(?:parler|rencontrer|contacter|joindre)\b|\bje (?:devrais|pourrais"
    r"|gagnerais a) (?:aussi )?(?:parler|rencontrer|contacter|joindre|aller voir)"
)
_GIVEN: Final = (
    r"(?:conseils?|suggestions?|recommandations?|pistes?|lectures?|livres?|ressources?|anecdotes?|souvenirs?|histoires?"
    r"|astuces?|mots? (?:de la fin|pour)|idees?)"
)
_ADVICE: Final = re.compile(
    rf"(?:et |enfin,? )?(?:(?:avez|auriez|as|aurais)-(?:vous|tu) |est-ce que (?:vous avez|tu as) |y a-t-il )?"
    rf"(?:un|une|des|d'autres|quelques|du|de) ?(?:(?:dernier|derniere|bon|bonne|autre|petit|petite) )?{_GIVEN}\b"
    r"(?! (?:d'administration|d'etudiants|de l'ordre|publies?))"
    r"|(?:pouvez|pourriez|peux|pourrais)-(?:vous|tu) (?:aussi )?(?:me |nous )(?:conseiller|recommander|suggerer)\b"
)
_LAST_WORD: Final = re.compile(
    r"(?:y a-t-il |est-ce qu'il y a |avez-vous |auriez-vous )?(?:quelque chose|autre chose|une chose)"
    r" (?:a ajouter|que (?:j'|je|vous (?:aimeriez|voudriez|souhait)))"
    r"|y a-t-il une question que\b|(?:est-ce que j'ai|ai-je) (?:oublie|manque|omis)\b"
)

INVITATIONS: Final = Invitations(_WHO_ELSE, _ADVICE, _LAST_WORD)
