"""Praise that swallows the question, or a compliment about oneself that is fished for."""

from typing import Final

from ..matching import any_of, first, rule
from ..reading import Reading
from ..shapes import Span
from .praise import THEM

_OURS: Final = any_of(
    (
        "talent talents forces force qualites qualite potentiel atout atouts don dons valeur genie intelligence "
        "charisme maturite sagesse perspicacite finesse excellence"
    ),
)
_US: Final = rule(
    (
        r"\b(?:trouvez|trouves|croyez|pensez|diriez|conviendriez|convenez|jugez|estimez|voyez|soyez franc"
        r"|soyez franche|avouez|dites-moi|est-ce que vous trouvez|vous trouvez)(?:-vous"
        r"|-tu)?(?: que)?,? (?:que )?(?:je (?:mene|fais|pose|suis|me debrouille|m'exprime|parle|ecris|reussis"
        r"|gere|ferais)|j'ai|mes questions?|mon (?:[\w'-]+ )?(?:cv|parcours|dossier|projet|travail|texte|expose"
        r"|profil|plan)|ma (?:\w+ )?(?:candidature|lettre|demarche|preparation))\b[^?]{0,40}\b(?:bien|bonnes?|bon"
        r"|excellent\w*|exceptionnel\w*|brillant\w*|impressionnant\w*|mieux|forte?s?|douee?|meilleure?s?"
        r"|remarquable\w*|parfait\w*|originales?|pertinentes?|au-dessus|prete?|mature|mure?|talent|du potentiel"
        r"|l'etoffe)\b|\b(?:avec|de) (?:tous )?mes (?:[\w'-]+ )?(?:talents|dons|capacites|resultats|qualites"
        r"|aptitudes|reussites|exploits)\b|\b(?:laquelle|lequel|lesquelles"
        r"|lesquels) de mes\b[^?]{0,50}\b(?:impression|prefer|admir|plai|fort|meilleur|epat)\w*|\b(?:dit|disent"
        r"|trouve|trouvent|affirme|assure|repete)\b (?:tous |toujours |souvent )?que (?:je suis|j'ai|je ferais"
        r"|j'etais) (?:[\w'-]+ ){0,3}?(?:unique|douee?|brillante?|exceptionnel\w*|special\w*|talent\w*|faite?"
        r"|nee?|bonne?|don|genie|potentiel|leader|intelligente?|mature|mure?|remarquable|l'etoffe|etoile)\b"
        r"|\b(?:avez|as)-(?:vous|tu) (?:deja |souvent )?(?:vu|eu|rencontre|connu|croise|supervise) (?:un|une|des"
        r"|quelqu'un|beaucoup d'|d'autres) ?(?:[\w'-]+ ){0,3}?(?:aussi|comme moi|de mon)\b"
        r"|\bfaites-moi un compliment\b|\bcomment (?:je m'en tire|je m'en sors|est-ce que je m'en (?:tire"
        r"|sors))\b|\b(?:etudiante?|stagiaire|candidate?|externe|moi)\b[^?]{0,40}\bque vous ayez (?:eue?|vue?"
        r"|rencontree?|supervisee?)\b"
    ),
    (
        r"\b(?:voyez|vois|remarquez|remarques|decelez|percevez|reconnaissez|admirez|appreciez|aimez|trouvez"
        r"|sentez|detectez|pressentez|devinez|voyez-vous|voit-on|decelez-vous) ?(?:-vous"
        r"|-tu)?(?: [\w',-]+){0,6}? (?:en|chez|de|a propos de|dans) (?:moi|mon|ma|mes)\b|\b(?:chez moi"
        r"|en moi)\b[^?]{0,40}\b(?:frapp\w+|impression\w+|special|remarqu\w+|distingu\w+|voyez|plait|seduit)"
        r"|\b(?:special|unique|remarquable|particulier|d'exceptionnel|d'impressionnant) (?:chez|en|dans"
        r"|a propos de) (?:moi|mon|ma|mes)\b|\b(?:qualites|forces|talents|potentiel|atouts|etoffe"
        r"|dons)\b[^?]{0,40}\b(?:en moi|chez moi|me (?:voyez|trouvez|reconnaissez)|j'ai\b|que je possede)"
    ),
    (
        rf"\b(?:mon|ma|mes) (?:plus (?:grande?|beau|belle) )?(?:principale?s? |grande? |plus grande?s? |immense "
        rf"|vraie? )?{_OURS}\b(?! (?:de garde|de travail))|\b(?:impressionn|eblouir?|ebloui|epat|sedui|charm"
        rf"|bluff|conqui|fascin)\w*(?:-\w+){{0,3}}(?: [\w'-]+){{0,3}} (?:mon|ma|mes|moi|par moi|par mon"
        rf"|chez moi)\b|\b(?:mon|ma|mes) [\w' -]{{2,40}}? (?:(?<!s'il )vous |t'|te )?(?:a-t-il |a-t-elle |ont-elles "
        rf"|ont-ils )?(?:impressionn|epat|eblou|sedui|bluff|frapp)\w+|\best-ce que je vous (?:impressionn"
        rf"|epat)\w*|\bje (?:vous|t') ?(?:ai )?(?:impressionn|epat|eblou)\w*|\bvous (?:impressionn|epat"
        rf"|eblou)\w*(?: le plus)?\b(?=[^?]*\b(?:mon|ma|mes|moi|je|j'ai)\b)|\b(?:mon|ma"
        rf"|mes)\b[^?]{{2,60}}(?<!s'il )\bvous (?:impressionn|epat|eblou|sedui|plai)\w*"
    ),
    (
        r"\b(?:quelle )?note (?:me |m')?(?:donner\w*|mettr\w*|accord\w*|attribuer\w*)[^?]{0,20}(?:moi|mon|ma"
        r"|mes)?\b(?=[^?]*(?:\b(?:me|m'|moi|mon|ma|mes)\b))|\bnote me donn\w+|\b(?:notez|evaluez|classez"
        r"|jugez)-moi\b|\bme (?:noteriez|classeriez|evalueriez|situeriez|noter|classer)\b|\bnote (?:donneriez"
        r"|donnez|mettriez|accorderiez|attribueriez)-vous a (?:mon|ma|mes)\b|\bcombien (?:me|sur 10) (?:donn"
        r"|mettr)\w+"
    ),
    (
        r"\b(?:suis-je|ne suis-je pas|est-ce que je suis|que je suis|je suis|je serais|que je ferais|je ferais"
        r"|que je serais|me voyez-vous|serais-je|ferais-je|d'etre) (?:pas |deja |vraiment |le |la |l'|un |une "
        r"|tellement |bien |sans doute |surement |peut-etre |plus |parmi les |clairement |l'un des "
        r"|l'une des )*(?:candidate? ideale?|meilleure?s?|douee?|talentueu\w+|brillante?|exceptionnel\w*"
        r"|grande? (?:medecin|chirurgien\w*|avocat\w*|psychiatre|\w+)|bonne? (?:medecin|psychiatre|chirurgien\w*"
        r"|avocat\w*|candidat\w*|clinicien\w*|leader|infirmi\w+|ingenieur\w*|prof\w*)|excellente?|plus (?:mure?"
        r"|intelligente?|avancee?|brillante?|douee?|preparee?|serieu\w+|motivee?) que|nee? pour|faite? pour"
        r"|leader|leader nee?|unique|speciale?|remarquable|impressionnante?|en avance|au-dessus|hors du commun"
        r"|parfaite?|perle|formidable|prodige|etoile|genie|different\w* des autres)\b"
    ),
    (
        r"\b(?:tout le monde|on|mes (?:profs?|professeurs|amis|parents|enseignants|proches|superviseurs"
        r"|collegues)|ma (?:mere|prof|famille|superviseure?)|mon (?:prof|pere|superviseur|entourage)|les gens"
        r"|plusieurs) (?:me |m'(?:a|ont) |m')?(?:(?:souvent|toujours|deja|repete\w*|sans cesse) )*(?:dit|disent"
        r"|dite|repete|repetent|trouve|trouvent|considere|vante|assure|vantent|complimente|felicite"
        r"|souligne)(?: (?:souvent|toujours|deja|tous))* (?:(?:que |qu')(?=j|mon |ma |mes |on )|sur m|pour m|mon "
        r"|ma |mes |douee?|brillante?)"
        r"|\bon m'a (?:souvent |toujours |deja )*(?:dit|complimente|felicite|repete)(?: souvent)? (?:que j'|sur"
        r"|pour|que je)"
    ),
    (
        r"\b(?:meilleure? note|premiere? de (?:ma|la) (?:classe|cohorte|promotion)|a\+|moyenne de \d|cote r de \d"
        r"|parmi les premiers|liste d'honneur|99e? (?:percentile|centile)|toutes mes notes|bourse d'excellence"
        r"|meilleurs? resultats?|meilleure? de (?:ma|mon)|dossier parfait|notes parfaites"
        r"|major de)\b.{0,80}(?:vous|ca |mon |moi|avenir|dossier)|\bun dossier comme (?:ca|le mien)\b"
        r"|\bquelqu'un comme moi\b.{0,50}\b(?:rare|special|unique)|\b(?:rencontrez|voyez|avez)-vous (?:souvent"
        r"|deja|beaucoup) (?:rencontre |vu )?(?:des |d'|un |une )(?:etudiant|candidat|jeune"
        r"|gens)\w* (?:[\w'-]+ ){0,3}(?:comme moi|aussi|que moi)"
    ),
    (
        r"\b(?:ce qui |qu'est-ce qui )(?:me |m')(?:distingue|demarque|rend (?:si |aussi )?(?:unique|special\w*"
        r"|different\w*))|\bme (?:distingue|demarque|rend (?:si |aussi )?(?:unique|speciale?))\b|\b(?:ai-je"
        r"|est-ce que j'ai|que j'ai|n'ai-je pas|que j'aie|j'ai) (?:pas )?(?:l'etoffe|l'air de quelqu'un"
        r"|ce qu'il faut|un don|du talent|le profil (?:d'une? (?:bonne?|grande?|excellente?|future?)|ideal"
        r"|parfait)|un (?:bel|brillant|grand) avenir|une belle (?:ecoute|plume|personnalite)|tout pour)"
        r"|\bme trouv\w+[- ](?:vous|tu|tu pas|-tu)? ?(?:pas )?[\w' -]{0,20}\b(?:bonne?|douee?|brillante?"
        r"|intelligente?|mature|mure?|meilleure?|impressionnante?|talentueu\w+|speciale?|prete?)"
        r"|\b(?:me voyez-vous|vous voyez-vous en moi|une version plus jeune de vous)"
        r"|\bvous reconnaissez-vous en moi\b"
        r"|\bplus (?:mure?|brillante?|intelligente?|avancee?|douee?) que (?:les|la|mes) |\bfiere? de moi\b"
        r"|\bme complimenter\b|\bmes questions\b[^?]{0,40}\b(?:meilleures|brillantes|impressionn\w+"
        r"|intelligentes|excellentes|pertinentes)|\bmon (?:parcours|dossier|profil|cv|expose|projet"
        r"|plan)\b[^?]{0,40}\b(?:impressionnant|exceptionnel|extraordinaire|remarquable|brillant"
        r"|atout extraordinaire|hors du commun|parfait|unique|admirable)|\bqu'est-ce qui vous fait (?:croire"
        r"|penser|dire) que je\b|\bou en suis-je par rapport aux autres\b"
    ),
    unless=(r"\bqu'est-ce que je devrais\b",),
)


def found(question: Reading) -> Span | None:
    """The praise, given or asked for."""
    return first(question.plain, (THEM, _US))
