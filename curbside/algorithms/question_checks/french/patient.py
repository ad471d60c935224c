"""A patient who could be known: by name, by bed, by a rare story, by a place and a day."""

import re
from typing import Final

from ...patient_details import find_patient_details
from ..matching import first, rule
from ..reading import Reading
from ..shapes import Span
from .patient_words import ANYBODY, CARE, ILL, KIN, RARE, TIME_PLACE, UNNAMED

_FOUND: Final = (
    rule(
        (
            rf"\b(?:qu'est-il arrive|qu'est-ce qui (?:est arrive|s'est passe|arrive)|que s'est-il passe"
            rf"|comment (?:va|vont|s'est passee?|s'en est\w*|se porte\w*|s'en sort|a ete|s'en sont"
            rf"|ca s'est passe)|qu'avait|qu'a (?:donc |dit |eu )?|qu'est-ce qu'a\w*|qu'est-ce qu'avai\w+"
            rf"|parlez-moi|parle-moi|racontez(?:-moi)?|decrivez(?:-moi)?|pourquoi|est-ce (?:vrai )?que"
            rf"|c'etait comment|avez-vous (?:sauve|vu|soigne|opere|traite)|dites-moi) [^?;.]{{0,30}}?(?:\b(?:le"
            rf"|la|les|ce|cette|cet|ces|du|de la|des|au|a la|aux|mon|ma|notre) |\b(?:l'|de l'|a l'))(?!genre "
            rf"|type |sorte )(?:[\w'-]+ ){{0,3}}?(?:{ANYBODY}|{RARE}|{KIN})\b(?! qui (?:vous"
            rf"|t'))[^?;.]{{0,70}}?(?:{CARE}|{ILL}|\b(?:passee? a travers|tiree?|noyee?|renversee?|tombee?"
            rf"|vue? (?:aux|a la)|aux nouvelles|dans (?:le|les) journa\w+|psychiatre|psychologue de|en dialyse"
            rf"|au reveil|son reveil|reveillee?|survecu|s'en (?:est|sort)|hospitalis\w+|fait operer|quintuple\w*"
            rf"|en fugue|etranglee?|sur la table)\b)"
        ),
        (
            r"\b(?:d'un|d'une|un|une|quelques-uns|certains|deux|trois|l'un) de (?:vos"
            r"|tes) patiente?s\b[^?]{0,40}\b(?:nom|numero|adresse|coordonnees|photo|dossier)s?\b|\b(?:nom"
            r"|numero de telephone|numero|adresse|coordonnees|photos?|dossiers?|courriel)s? (?:complet )?(?:d'un"
            r"|d'une|de quelques-uns|de certains|de deux|de trois|de l'un|de tous) ?(?:de )?(?:vos"
            r"|tes)? ?patiente?s?\b|\b(?:est-ce|c'est|est-il|est-elle|ce serait)(?: bien)? (?:l'une? de vos"
            r"|votre) patiente?s?\b|\b(?:la|le|les) (?:dame|femme|fille|homme|gars|garcon|couple|mere) (?:aux|au"
            r"|a la|avec (?:le|la|les)) [\w' ]{2,30}(?:tatouage|quintuple|triple|jumeaux|vue?|cicatrice"
            r"|nouvelles)\w*"
        ),
    ),
    rule(
        (
            r"\b(?:chambre|ch\.?|lit|civiere|salle|cubicule|box) (?:numero |no\.? ?|n° ?"
            r"|#)?\d{1,4}[a-z]?\b(?! (?:lits|places))|\bau (?:\d{3,4}[a-z]?|lit \d+)\b"
        ),
        (
            r"\bpatiente?s?\b[^?]{0,60}\b(?:son nom|leurs? noms?|le nom|avec (?:son|leurs?) noms?|nom et"
            r"|initiales|adresse|date de naissance|photos?|numero de telephone|ou (?:il|elle) (?:travaille"
            r"|habite|vit))\b|\b(?:dossier|radio|scan|photo|image)\b[^?]{0,60}\bavec (?:son|leurs?|le) noms?\b"
            r"|\b(?:malade|quelqu'un)\b[^?]{0,60}\bavec (?:son|le) nom\b"
        ),
        (
            rf"\b(?:noms?|initiales|adresse|date de naissance|photos?|dossiers?|radio|identite|diagnostic"
            rf"|pronostic|age)\b(?: (?:et|ou|,) (?:[\w' ]+?))?,? (?:[\w', ]{{0,40}} )?(?:de|du|d'|des|de la"
            rf"|de l') ?(?:votre|vos|un|une|ce|cette|mon|ma|notre|la|le|l'|quelques-uns de vos"
            rf"|vos derniers) ?(?:[\w'-]+ ){{0,2}}?(?:patiente?s?|malades?|{KIN}|{RARE}|cliente?s?)\b"
            rf"|\bqu'y a-t-il (?:d'ecrit )?dans le dossier\b|\ble dossier (?:de|du) (?:ma|mon|m\.?|mme|la|l')\b"
        ),
        (
            rf"\b(?:qui|quel|quelle|lequel|laquelle|c'etait (?:qui|laquelle"
            rf"|lequel)) [^?]{{0,60}}\b{RARE}\b[^?]{{0,60}}(?:{CARE}|{ILL}|vous voir)|\bpatient\w* (?:celebre"
            rf"|connue?|vip)s?\b|\bcelebrites?\b[^?]{{0,40}}{CARE}"
        ),
        unless=(
            UNNAMED,
            r"\bnoms des patients\b",
            r"\bministre[^?]{0,30} de la sante\b",
            r"\bcomment (?:vous )?(?:souvenez|rappelez|retenez)",
        ),
    ),
    rule(
        (
            rf"\bvous (?:avez|aviez) (?:soigne|opere|traite|accouche|recu|suivi|examine|eu)e?s? (?:un|une"
            rf"|des) (?:[\w'-]+ ){{0,2}}?{RARE}\b"
        ),
        (
            rf"\b(?:le|la|l'|les|ce|cette|cet|ces|notre|du|de la|de l'|un|une|au|aux"
            rf"|des) ?(?:[\w'-]+ ){{0,3}}?{RARE}\b[^?]{{0,120}}(?:{CARE}|{ILL})"
        ),
        (
            rf"(?:{CARE}|{ILL})[^?]{{0,50}}\b(?:le|la|l'|les|ce|cette|cet|ces|notre|du|de la"
            rf"|de l') ?(?:[\w'-]+ ){{0,2}}?{RARE}\b"
        ),
        (
            rf"\b(?:le|la|l'|les|ce|cette|cet|ces|du|de la|de l'|au"
            rf"|a la) ?(?:[\w'-]+ ){{0,3}}?{ANYBODY}\b[^?]{{0,80}}(?:{CARE}|{ILL})[^?]{{0,60}}{TIME_PLACE}"
            rf"|\b(?:le|la|l'|les|ce|cette|cet|ces|du|de la|de l'|au"
            rf"|a la) ?(?:[\w'-]+ ){{0,3}}?{ANYBODY}\b[^?]{{0,60}}{TIME_PLACE}[^?]{{0,80}}(?:{CARE}|{ILL})"
        ),
        (
            rf"{TIME_PLACE}[^?]{{0,60}}\b(?:le|la|l'|ce|cette|cet|du|de la"
            rf"|de l') ?(?:[\w'-]+ ){{0,3}}?{ANYBODY}\b[^?]{{0,60}}(?:{CARE}|{ILL})|\b(?:le|la|l'|ce|cette|cet"
            rf"|les|ces) ?(?:[\w'-]+ ){{0,3}}?{ANYBODY} (?:qui|que|qu'|dont) [^?]{{0,60}}\b(?:s'est (?:suicide"
            rf"|cassee?|fait|presente|effondre|noye|ouvert|jete)|est (?:arrivee?|morte?|decede|passee?|venue?"
            rf"|tombee?|entree?)|a (?:fait|avale|eu un|eu une|ete (?:mordu|brule|poignarde|renverse|attaque|amene"
            rf"|admis|trouve))|etait a|vous avez (?:vu|opere|accouche|soigne|traite|perdu|sauve))"
        ),
        (
            rf"\b(?:mon|ma|notre|mes) (?:[\w'-]+ ){{0,2}}?{KIN}\b[^?]{{0,80}}\b(?:vous (?:a|ont) (?:consulte"
            rf"|vue?)|que vous (?:avez|aviez) (?:vue?|operee?|soignee?|traitee?|suivie?|recue?)|(?:a|dans"
            rf"|chez) (?:votre|vous)(?: (?:clinique|cabinet|hopital|urgence|bureau|service|unite))?"
            rf"|en salle d'attente|votre patiente?|sous vos soins|vous (?:l'|le |la )?(?:suivez|soignez|traitez))"
            rf"|\bvous (?:avez|aviez) (?:accouche|soigne|opere|vu|traite|recu|suivi|examine|diagnostique) (?:mon"
            rf"|ma|notre) (?:[\w'-]+ )?{KIN}|\b(?:de quoi souffre|qu'est-ce qu'a|quel est le diagnostic de"
            rf"|qu'est-ce qui arrive a|que se passe-t-il avec|comment va) (?:mon|ma|notre) (?:[\w'-]+ )?{KIN}"
        ),
        (
            r"\b(?:le|la|l'|votre|ce|cette) ?(?:tout |toute )?(?:premier|premiere|seul|seule|dernier|derniere"
            r"|plus jeune|plus vieux|plus vieille|unique) (?:[\w'-]+ ){0,4}?(?:cas|patient\w*|enfant|personne"
            r"|bebe|homme|femme|fille|garcon|malade|famille|survivant\w*"
            r"|porteur)\b[^?]{0,60}\b(?:de la province|du quebec|du canada|de la region|du pays|de la ville"
            r"|du village|au quebec|au canada|dans (?:la|les|le|notre)|au monde|en amerique)"
        ),
        (
            rf"\b\d{{1,3}} ans\b[^?]{{0,100}}(?:{CARE}|{ILL})|(?:{CARE}"
            rf"|{ILL})[^?]{{0,60}}\bde \d{{1,3}} ans\b|\b(?:fille|fils|femme|mari|bebe|mere|pere|conjoint"
            rf"|conjointe|frere|soeur|epouse) (?:du|de la|de l'|de notre|du premier|d'un) ?(?:{RARE}|directeur"
            rf"|directrice|patron|patronne|prof)\b[^?]{{0,40}}|\b(?:tentative de suicide|suicide|avortement"
            rf"|surdose|grossesse|cancer|depression|meurtre|vih|cirrhose|demence) (?:de la|du|de l'|de mon|de ma"
            rf"|d'une?|de notre) ?(?:[\w'-]+ ){{0,3}}?(?:{ANYBODY}|{RARE}|{KIN})\b(?=[^?]*{TIME_PLACE}"
            rf"|[^?]*\b(?:du|de l'ecole|directeur|directrice|maire|voisin))|\b(?:quelle maladie|de quoi souffre"
            rf"|qu'a donc|qu'est-ce qu'a|de quoi est morte?) [^?]{{0,20}}\b(?:le|la|l'|notre) ?{RARE}\b"
            rf"|\bvictime du? (?:meurtre|viol|incendie)"
        ),
        unless=(
            UNNAMED,
            (
                r"\b(?:j'ai|moi,?|a|mes|vos|vos premiers?|mes premiers?) \d{1,3} ans\b(?![^?]*\b(?:patient"
                r"|vous avez (?:vu|opere|traite)))|\b(?:quel genre|quel type|quelle sorte|le genre|le type) de\b"
                r"|\b(?:votre|la|le) (?:premier|premiere) (?:patiente?|deces|mort) (?:que vous|de votre carriere"
                r"|marquant)|\bune? (?:etudiante?|personne|candidate?|jeune) de \w+(?:-\w+)* ans (?:qui|voulant"
                r"|comme)|\bune personne de [\w-]+ ans qui\b|\bvos (?:collegues|residents"
                r"|patients)\b[^?]{0,10}\bqui\b|\bdans (?:trente|vingt|dix|cinq|quinze|\d+) ans\b"
                r"|\bapres (?:toutes ces annees|\d+ ans|\w+ ans) (?:en|de|dans)\b|\btenir \w+ ans\b"
                r"|\b(?:experience|pratique|metier|carriere|service) de \w+ ans\b|\b\w+ ans (?:d'experience"
                r"|de pratique|de metier|de carriere)\b"
            ),
        ),
    ),
)
_TITLE: Final = re.compile(r"\b(?:M\.|Mme|Mlle|[Mm]onsieur|[Mm]adame|Mr\.?|[Mm]ademoiselle) [A-ZÉÈÀÂÎÔ][\w'’-]+")
_LITTLE: Final = re.compile(
    r"\b(?:petite?|jeune|bébé|famille|jumeaux|jumelles|fils"
    r"|fille) (?:[A-ZÉ][a-zéèêëïîôç]+)\b"
)
_FIRST_NAME: Final = re.compile(
    r"(?<=[a-zéèêàç,:] )(?!Canada|Québec|Ontario|Montréal|Sherbrooke|Ottawa|Laval|Nord|Dr\b|Dre\b|Dieu"
    r"|LinkedIn|Gaspé|Europe|Afrique|France|Zoom|Web\b|Covid|COVID|Rimouski|Moncton|Collège|Ordre|Barreau"
    r"|Université|État)[A-ZÉÈ][a-zéèêëïîôç]{2,}\b"
)
_INTRODUCED: Final = re.compile(
    r"\b(?:m'a (?:dit|suggere|parle|recommande|refere|envoye|donne votre|mis en|presente)|m'ont (?:dit"
    r"|suggere|parle)|de la part de|travaille avec vous|suggere|recommand\w+ de vous|votre collegue)\b"
)
_ILL_OR_SEEN: Final = re.compile(
    rf"(?:{ILL})|\bvous (?:avez|aviez) (?:vue?|opere|soigne|traite|accouche|recu|suivi)|\bque vous suivez\b"
    rf"|\bson (?:operation|diagnostic|dossier)\b|\bpsychiatre\b|\bcure de\b|\ben dialyse\b|\bhospitalis\w+"
)
_ABOUT_ONE: Final = re.compile(
    r"\b(?:fait un|fait une|a un|a une|souffre|comment va|il|elle|son|sa|l'ami|voisine?|cousine?"
    r"|depuis (?:son|sa)|est-il|est-elle|a-t-il|a-t-elle|il va|elle va)\b"
)


def found(question: Reading) -> Span | None:
    """What would tell who the patient is."""
    plain, said = question.plain, question.said
    if find_patient_details(said):
        return 0, len(plain)
    span = first(plain, _FOUND)
    if span:
        return span
    if re.search(UNNAMED, plain) or _INTRODUCED.search(plain):
        return None
    named = (
        _TITLE.search(said)
        or _LITTLE.search(said)
        or (_ILL_OR_SEEN.search(plain) and _ABOUT_ONE.search(plain) and _FIRST_NAME.search(said))
    )
    return (0, len(plain)) if named else None
