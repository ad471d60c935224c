"""Somebody who could be told apart, seen by adding up details: one person, their care, and what singles them out."""

import re
from typing import Final

from ..matching import any_of
from ..reading import Reading
from ..shapes import Span
from .patient_words import ANYBODY, ILL, KIN, RARE, TIME_PLACE, UNNAMED

_KNOWN: Final = any_of(
    (
        "facteur factrice notaire boucher coiffeur coiffeuse epicier epiciere bibliothecaire fermier fermiere "
        "dentiste "
        "serveur concierge barbier ancien_maire echevin conseiller doyen doyenne vedette banquier quincaillier "
        "pharmacien "
        "chauffeur moniteur monitrice institutrice gardienne animatrice_de_radio deputes ministres celebrites "
        "joueurs hockeyeur"
    ),
    (
        "centenaire seul seule inuk inuit cri crie innue innu quebecois quebecoise gaspesien gaspesienne acadien "
        "acadienne touriste motard "
        "motocycliste etudiante_de skieur plongeur violoniste musicien peintre champion championne olympien "
        "olympienne "
        "religieuse soeur_de survivant survivante rescape rescapee bebe jumelle jumeau cas accidente accidentee"
    ),
)
_ONE: Final = re.compile(
    rf"\b(?:le|la|l'|les|ce|cette|cet|ces|du|de la|de l'|au|a la|aux|mon|ma|notre|parmi les|des) ?"
    rf"(?:[\w'-]+ ){{0,2}}?(?:{ANYBODY}|{RARE}|{KIN}|{_KNOWN})\b(?! (?:d'un|d'une|qui (?:vous|t')))"
)
_ILL: Final = (
    r"\b(?:malade\w*|maladie|gueri\w*|blessure\w*|intoxiqu\w+|desintox|tuberculose|sla\b|vih\b|cancer|drepanocyt\w+"
    r"|depressi\w+|suicid\w+|amput\w+|perdu son|pied|jambes? coupee?s?|saute du|enleve|cardiaque|diabet\w+"
    r"|addiction|rehab"
    r"|accouch\w+|anorexi\w+|alcoolisme|schizo\w*|mort\w*|deced\w+|cour au ventre|opere\w*|operation|chirurgie"
    r"|greffe\w*"
    r"|coeur (?:au|artificiel|en)|recu un coeur|soign\w+|malformation|commotion|maigri|agress\w+|fausse couche"
    r"|perdu (?:ses|son|sa|un|une)|siamois\w*|atteinte? (?:de|d')|psychiatrie|coma|accident"
    r"|crise|tentative|tumeur|qu'avait|de quoi (?:souffr|est mort)\w*|ce qu'(?:il|elle|ils|elles) (?:a|ont|avait)"
    r"|qu'est-ce qu'(?:il|elle) a\w*|tiree? (?:dessus|au|dans)|fusillade)\b"
)
_SICK: Final = re.compile(rf"(?:{ILL})|{_ILL}")
_CARED: Final = re.compile(
    r"\bvous (?:l'|les |la |le )?(?:avez|aviez|aurez|auriez) (?:\w+ )?(?:vue?s?|operee?s?|soignee?s?|traitee?s?"
    r"|recue?s?"
    r"|suivie?s?|accouchee?s?|reanimee?s?|sauvee?s?|perdue?s?|transferee?s?|greffee?s?|admise?s?|accueillie?s?"
    r"|rencontree?s?"
    r"|hospitalisee?s?|diagnostiquee?s?|amputee?s?|examinee?s?|prise?s?|eue?s?)\b|\b(?:que |qu'il |la |le "
    r"|les )?(?:vous"
    r" )(?:l'|la |le |les )?(?:suivez|soignez|traitez|suiviez|voyez)\b|\b(?:il|elle) vous (?:voyait|voit"
    r"|consultait)\b"
    r"|\bqu'il vous voyait\b|\b(?:suivie?|hospitalisee?|operee?|soignee?|admise?|traitee?|passee?|morte?|nee?s?"
    r"|venue?|decedee?)"
    r" (?:\w+ ){0,3}?(?:chez vous|par vous|a votre|dans votre|en cure)\b|\b(?:dans|a|par|de) (?:votre"
    r"|vos) (?:\w+ )?(?:unite"
    r"|service|clinique|urgence|hopital|salle d'attente|bloc|pouponniere|etage|cabinet|departement|centre|equipe"
    r"|bureau"
    r"|soins)\b|\bchez vous\b|\bvotre patiente?\b|\bsur la table\b|\bson (?:operation|cas|dossier|diagnostic"
    r"|chirurgie|etat)\b"
    r"|\bsa (?:chirurgie|maladie|mort|prise en charge)\b|\bau (?:\d+e|lit|troisieme|cinquieme)\b|\ba l'etage\b"
    r"|\bvenue?s? vous (?:voir|consulter)\b|\bvous a consulte\w*|\bsort\w* de (?:votre|chez)\b|\ba (?:son"
    r"|sa) (?:reveil|sortie)\b"
    r"|\b(?:patiente?|cas) (?:du|de la|qui)\b|\bvous qui l'avez\b"
)
_TREATED: Final = re.compile(
    r"\b(?:suivie?|soignee?|operee?|hospitalisee?|traitee?|admise?|malade|en cure|venue? consulter)\b(?! (?:de pres"
    r"|l'))"
)
_YOURS: Final = re.compile(r"\bvotre patiente? (?:qui (?!vous)|celle|celui|de [a-z]+,|avec|atteinte?)")
_AGE: Final = re.compile(
    r"(?<!depuis )(?<!dans )\b(?:de |, )?\d{1,3} ans\b(?! (?:d'experience|de pratique|de metier|plus tard))"
)
_WHEN: Final = re.compile(
    rf"{TIME_PLACE}|\bau printemps\b|\bcet (?:hiver|ete|automne)\b|\ble \d{{1,2}} \w+|\bnoel\b|\ben \d{{4}}\b"
    rf"|\b(?:hier|vendredi|lundi|samedi|dimanche)\b"
)
_THAT: Final = re.compile(
    r"\b(?:celui|celle|ceux)(?:-la)? (?:qui|que|dont|de|du|avec|aux|mort|morte)\b|\bdont (?:parlai\w+|parlent"
    r"|on a (?:parle|entendu))"
    r"|\bqui (?:a |avait |s'est |est (?!suivi)|etait |vend|vendait|travaill|criait|tient|tenait|chante|jouait|joue "
    r"|enseigne|habite"
    r"|conduisait)\w*|\bfait (?:la une|les manchettes)\b|\ba la (?:une|tele|radio)\b|\bdans les (?:journaux"
    r"|nouvelles|medias)\b"
    r"|\b(?:le|la) seule? (?!chose|fois|facon|raison|probleme)\w+|\b(?:fille|fils|femme|mari|mere|pere|frere|soeur"
    r"|bebe|conjoint\w*) (?:du|de la|de l')"
)
_WHERE: Final = re.compile(
    r"(?:\b(?:de|à|à la|au|du|des|sur la) |\bd[’'])(?!M\.|Mme|Dr|CaRMS|CASPer|PREM|AVC|SLA|VIH|CHSLD|GMF"
    r"|IRM)[A-ZÉ][\w’'-]{2,}|\bde la \d{2,3}\b"
)
_CALLED: Final = re.compile(
    r"\b(?:[Bb]ébé|[Ff]ils|[Ff]ille|[Mm]ère|[Pp]ère|[Ff]emme|[Mm]ari|[Ff]rère|[Ss]œur|[Cc]onjointe?) (?:de "
    r"|d[’'])[A-ZÉ][a-zéèêëïôç]{2,}"
    r"|\b[A-ZÉ][a-zéèêëïôç]+ [A-ZÉ]\.(?=[\s,?!])|(?<!à )(?<!de )(?<!au )(?<!du )\b(?!(?:Collège|Ordre|Santé|Les|La"
    r"|Le|Comment|Croix|Hôpital|Jean|Val|Mont)\b)"
    r"[A-ZÉ][a-zéèêëïôç]{2,} [A-ZÉ][a-zéèêëïôç]{3,}(?=, (?:la|le|l[’']|un|une)|[^?]*\b(?:hospitalis|soign|opér"
    r"|suivi|psychiatr|malad|surdose)\w*)|, [A-ZÉ][a-zéèêëïôç]{2,}, (?:\d|le|la|l[’']|cell?e|celui|un|une|vous|qui"
    r"|mon|ma)"
    r"|\b(?:[Pp]etite?|[Tt]ante|[Oo]ncle|[Cc]ousine?|ministre|[Vv]oisine?|[Cc]hanteu\w+|[Dd]éputée?|[Jj]oueur"
    r"|[Pp]atiente?"
    r"|[Aa]nimat\w+|(?:nommée?|appelée?|prénommée?)) [A-ZÉ][a-zéèêëïôç]{2,}"
    r"|\b(?:[Hh]istoire|cas|dossier|dire|santé|mort|accident) (?:de |d[’'])(?!Montréal|Québec|Gatineau|Laval"
    r"|Sherbrooke|France|CaRMS)"
    r"[A-ZÉ][a-zéèêëïôç]{2,}"
)
_IDENTITY: Final = re.compile(
    r"\b(?:noms?|prenoms?|initiales|adresse|numero de telephone|photos?|dossier"
    r"|date de naissance)\b[^?;.]{0,50}\b(?:du|de la|de"
    r" l'|de ce|de cette|de cet|d'un de vos|de vos|de votre|de votre dernier|des) ?(?:[\w'-]+ ){0,2}?(?:patiente?s?"
    r"|malades?|personne"
    r"|cas|enfant|homme|femme|bebe|dame|client\w*)\b|\b(?:cas|patiente?|malade)\b[^?;.]{0,60}\b(?:avec"
    r"|:) (?:\w+ )?(?:l'age|son age"
    r"|le nom|son nom|la ville|l'adresse|son metier|le prenom|son prenom)|\bnomm\w+-(?:moi"
    r"|nous) [^?;.]{0,30}\bpatient\w*|\bcomment s'appel(?:ait|le|aient|lent) (?:le|la|l'"
    r"|ce|cette|votre|les) ?(?:[\w'-]+ ){0,2}?(?:patiente?s?|malades?|enfants?|homme|femme|bebe|dame|gars|jeune"
    r"|fille|garcon"
    r"|monsieur)\b|\bqui etai(?:t|ent) (?:vos|votre|ce|cette|le|la|les) (?:\w+ )?(?:patient|malade)\w*"
    r"|\ble nom du patient dessus\b"
    r"|\bavec (?:son|le|leurs?|les) noms?\b"
)
_WHICH: Final = re.compile(
    r"\b(?:de |dans |a |sur )?quel(?:le)?s? (?:age|rue|village|ville|quartier|ecole|metier|poste|employeur|famille"
    r"|pays|chambre)\b"
    r"|\bou (?:habit|travaill|viv|demeur|enseign)(?:ait|aient|e|t)\b|\b(?:qui|lequel|laquelle),? parmi\b"
)
_GENERIC: Final = re.compile(
    rf"{UNNAMED}|\bquel genre\b|\bquel type\b|\b(?:m'a|m'ont) (?:donne envie|inspire|pousse|amene|appris)\b"
    rf"|\bquand un(?:e)?\b"
    r"|\bcomment (?:annonce|soigne|aide|parle|accompagne|explique)-t-on\b|\ble plus (?:appris|marque)\b"
    r"|\bm'a parle de vous\b|\bministre[^?]{0,30} de la sante\b"
    r"|\b(?:mon|ma) (?:\w+ )?(?:mere|pere|oncle|tante|soeur|frere|cousine?|ami\w*|prof) (?:est|etait|dit|travaille"
    r"|pratique|enseigne)"
    r" (?:aussi |egalement )?(?:que |medecin|infirmi|paramedic|ambulanc|dans les forces|pharmac|dentiste|au chum"
    r"|prepose|chirurg|avocat"
    r"|ingenieur|psycho|resident|comptable|\w+ologue|\w+iatre)|\bvous(?:-meme)? (?:etes|etiez) (?:malade|tombe)"
)


_CLOSE: Final = re.compile(rf"(?:mon|ma|notre) (?:[\w'-]+ ){{0,2}}?(?:{KIN}|{_KNOWN})")
_PUBLIC: Final = re.compile(rf"\b(?:{RARE}|{_KNOWN})\b")
_ENOUGH: Final = 2
"""Details up to which somebody stays one of many: a sick woman in your ward is nobody in particular."""


def found(question: Reading) -> Span | None:
    """The whole question, when its details together would tell who somebody is."""
    plain = question.plain
    if _GENERIC.search(plain) or not (_at_once(question) or _added_up(question)):
        return None
    return 0, len(plain)


def _at_once(question: Reading) -> bool:
    """Whether one piece is enough: an identity, a patient of theirs singled out, a name with an illness."""
    plain = question.plain
    if _IDENTITY.search(plain) or (_YOURS.search(plain) and _THAT.search(plain)):
        return True
    return bool(_CALLED.search(question.said) and (_SICK.search(plain) or _CARED.search(plain)))


def _added_up(question: Reading) -> bool:
    """Whether one person, sick or cared for, comes with enough details to be told apart."""
    plain = question.plain
    one = _ONE.search(plain)
    sick, cared = bool(_SICK.search(plain)), bool(_CARED.search(plain))
    public = bool(one and _PUBLIC.search(one.group()))
    if one and ((_WHICH.search(plain) and cared) or (public and _TREATED.search(plain))):
        return True
    if not one or not (sick or cared):
        return False
    seen = (
        _AGE.search(plain),
        _WHEN.search(plain),
        _THAT.search(plain),
        _WHERE.search(question.said),
        _CLOSE.match(one.group()),
    )
    return sum(map(bool, seen)) + public + sick + cared > _ENOUGH
