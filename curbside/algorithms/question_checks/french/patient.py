"""A patient who could be known: by name, by bed, by a rare story, by a place and a day."""

import re
from typing import Final

from ...patient_details import find_patient_details
from ..matching import any_of, first, rule
from ..reading import Reading
from ..shapes import Span

_RARE: Final = any_of(
    "celebrite vedette comedien comedienne acteur actrice chanteur chanteuse politicien politicienne premier_ministre premiere_ministre ministre maire mairesse depute deputee senateur senatrice",
    "athlete joueur joueuse gardien gardien_de_but quart-arriere pompier pompiere policier policiere juge cure pretre eveque pasteur imam rabbin entraineur entraineuse directeur_de_l'ecole jumeaux",
    "jumelles triples triplets quadruples quintuples siamois siamoises victime victimes astronaute pilote agriculteur pecheur prisonnier prisonniere detenu detenue refugie refugiee humoriste",
    "animateur animatrice camionneur mineur mariee chef_de_police conseiller_municipal conseillere_municipale boulanger bouchere patineur patineuse skieur skieuse cycliste alpiniste nageur nageuse boxeur patron_de danseuse motoneigiste chauffeur_d'autobus brigadier brigadiere lutteur influenceur influenceuse ecrivain ecrivaine",
)
_KIN: Final = any_of(
    "voisin voisine tante oncle cousin cousine colocataire coloc camarade ami amie patron patronne proprietaire blonde chum soeur frere grand-mere grand-pere mere pere femme mari epouse conjoint conjointe fils fille niece neveu prof professeur professeure ex-blonde ex collegue belle-mere beau-pere gardienne enseignante enseignant",
)
_ANYBODY: Final = any_of(
    "homme femme gars fille garcon enfant bebe ado adolescent adolescente jeune dame monsieur madame patient patiente nourrisson etudiant etudiante personne petit petite vieux vieille couple famille mere pere mari fils tout-petit gamin gamine bambin type frere soeur grand-mere grand-pere malade cliente client enseignant enseignante infirmiere ouvrier travailleur employe serveuse soldat veteran itinerant avocat avocate ingenieur medecin resident residente secretaire vieillard",
)
_CARE: Final = (
    r"\b(?:soigne\w*|traite\w*|separation|oper(?:e|ee|es|ez|iez|er)\b|operation|chirurgie|hospitalise\w*|consulte\w*|vous (?:avez|aviez) (?:vue?|recue?|examinee?|accouchee?|diagnostiquee?|suivie?|operee?|soignee?|traitee?|reanimee?|amputee?|sauvee?|perdue?|rencontree?|admise?|accueillie?)|vu (?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|ce matin|hier)|que vous suivez|suivie? (?:par vous|chez vous|a votre)"
    r"|votre (?:urgence|clinique|hopital|unite|cabinet|service|bureau|groupe|etage|departement|patiente?)|vos soins|chimio\w*|radiotherapie|greffe|dialyse|diagnostic|pronostic|dossier|biopsie|radio|scan|irm|echographie|accouch\w+|avortement|fausse couche|autopsie|prescri\w+|cure\b|therapie|psychiatrie|salle d'attente|soins intensifs|resultats? (?:de|d')|civiere|ambulance|a l'urgence|aux soins|chez vous)\b"
)
_ILL: Final = (
    r"\b(?:avc|infarctus|crise (?:cardiaque|de coeur|d'epilepsie)|surdose|overdose|cancer|leucemie|tumeur|suicide|depression|bipolaire|bipolarite|schizophren\w+|psychose|brule\w*|brulures?|mordue?|morsure|accident|ecrasement|fusillade|tire dessus|poignarde\w*|ampute\w*|blesse\w*|cass(?:e|ee) (?:le|la|les)|fracture\w*|coma|syndrome|maladie|ebola|covid|convulsions|epilep\w+|alcool\w*|ivre|toxicoman\w+|vih|sida|its|enceinte|naissance|nee?s?\b|effondre\w*|evanoui\w*|noye\w*|noyade|attaquee?"
    r"|empoisonn\w+|demence|alzheimer|parkinson|diabet\w+|hepatite|anorexi\w+|boulimi\w+|septicemie|paralys\w+|explosion|incendie|electrocut\w+|engelures?|balle|malaise|meurtre|agress\w+|viol\b|violee?|mort\b|morte\b|decedee?|deces|chute|tombee?|souffr\w+|atteinte? (?:de|d')|progeria|infection|guerie?|burn-out|burnout|sauvagement|opioides|cirrhose|accident\w*|collision|jumeaux|siamoises?)\b"
)
_TIME_PLACE: Final = (
    r"\b(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|avant-hier|ce matin|cette nuit|hier soir|la semaine (?:passee|derniere)|le mois (?:passe|dernier)|l'an (?:passe|dernier)|l'annee (?:passee|derniere)|l'hiver (?:passe|dernier)|l'ete (?:passe|dernier)|l'automne (?:passe|dernier)|le printemps (?:passe|dernier)|en (?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|finale|19\d\d|20\d\d)|a noel|au jour de l'an|a l'halloween|la veille de|le soir (?:de|du)"
    r"|dans (?:les journaux|le journal|tous les journaux|la rue|notre (?:village|ville|quartier|rue|ecole)|mon (?:village|quartier|ecole))|aux nouvelles|a la (?:tele|une|television|radio)|de (?:la rue|notre (?:village|ville|quartier|rue|ecole|coin|region|equipe)|mon (?:village|quartier|ecole|immeuble))|de la province|du village|du quartier|de la ville|de la boulangerie|de l'epicerie|au parc|rue des|route \d+|autoroute \d+|de (?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze|quinze|seize|\d{1,3}) ans|seule?s? (?:cas|enfant|personne|patient\w*)|a (?:la tuque|gaspe|rimouski|sept-iles|chicoutimi|trois-rivieres|sainte?-[a-z-]+|saint-[a-z-]+))\b"
)
_UNNAMED: Final = r"\bsans (?:nommer|nom\b|noms|identifier|le nommer|la nommer|donner|rien (?:qui|dire)|details?|devoiler|trahir|reveler|entrer dans|bris\w+|(?:aucun |de )?details?|qu'on (?:puisse|sache)|que (?:je|l'on|quiconque))|\baucun nom\b|\bpas de noms?\b|\banonym\w+|\bhypothetique|\ben taisant\b|\brien qui (?:permette|identifie)|\ben laissant (?:de cote|les noms)|\bde facon generale\b|\bdepersonnalis\w+|\bsans indiscretion sur\b"

_FOUND: Final = (
    rule(
        rf"\b(?:qu'est-il arrive|qu'est-ce qui (?:est arrive|s'est passe|arrive)|que s'est-il passe|comment (?:va|vont|s'est passee?|s'en est\w*|se porte\w*|s'en sort|a ete|s'en sont|ca s'est passe)|qu'avait|qu'a (?:donc |dit |eu )?|qu'est-ce qu'a\w*|qu'est-ce qu'avai\w+|parlez-moi|parle-moi|racontez(?:-moi)?|decrivez(?:-moi)?|pourquoi|est-ce (?:vrai )?que|c'etait comment|avez-vous (?:sauve|vu|soigne|opere|traite)|dites-moi) [^?;.]{{0,30}}?(?:\b(?:le|la|les|ce|cette|cet|ces|du|de la|des|au|a la|aux|mon|ma|notre) |\b(?:l'|de l'|a l'))(?!genre |type |sorte )(?:[\w'-]+ ){{0,3}}?(?:{_ANYBODY}|{_RARE}|{_KIN})\b(?! qui (?:vous|t'))[^?;.]{{0,70}}?(?:{_CARE}|{_ILL}|\b(?:passee? a travers|tiree?|noyee?|renversee?|tombee?|vue? (?:aux|a la)|aux nouvelles|dans (?:le|les) journa\w+|psychiatre|psychologue de|en dialyse|au reveil|son reveil|reveillee?|survecu|s'en (?:est|sort)|hospitalis\w+|fait operer|quintuple\w*|en fugue|etranglee?|sur la table)\b)",
        r"\b(?:d'un|d'une|un|une|quelques-uns|certains|deux|trois|l'un) de (?:vos|tes) patiente?s\b[^?]{0,40}\b(?:nom|numero|adresse|coordonnees|photo|dossier)s?\b|\b(?:nom|numero de telephone|numero|adresse|coordonnees|photos?|dossiers?|courriel)s? (?:complet )?(?:d'un|d'une|de quelques-uns|de certains|de deux|de trois|de l'un|de tous) ?(?:de )?(?:vos|tes)? ?patiente?s?\b|\b(?:est-ce|c'est|est-il|est-elle|ce serait)(?: bien)? (?:l'une? de vos|votre) patiente?s?\b|\b(?:la|le|les) (?:dame|femme|fille|homme|gars|garcon|couple|mere) (?:aux|au|a la|avec (?:le|la|les)) [\w' ]{2,30}(?:tatouage|quintuple|triple|jumeaux|vue?|cicatrice|nouvelles)\w*",
    ),
    rule(
        r"\b(?:chambre|ch\.?|lit|civiere|salle|cubicule|box) (?:numero |no\.? ?|n° ?|#)?\d{1,4}[a-z]?\b(?! (?:lits|places))|\bau (?:\d{3,4}[a-z]?|lit \d+)\b",
        rf"\bpatiente?s?\b[^?]{{0,60}}\b(?:son nom|leurs? noms?|le nom|avec (?:son|leurs?) noms?|nom et|initiales|adresse|date de naissance|photos?|numero de telephone|ou (?:il|elle) (?:travaille|habite|vit))\b|\b(?:dossier|radio|scan|photo|image)\b[^?]{{0,60}}\bavec (?:son|leurs?|le) noms?\b|\b(?:malade|quelqu'un)\b[^?]{{0,60}}\bavec (?:son|le) nom\b",
        rf"\b(?:noms?|initiales|adresse|date de naissance|photos?|dossiers?|radio|identite|diagnostic|pronostic|age)\b(?: (?:et|ou|,) (?:[\w' ]+?))?,? (?:[\w', ]{{0,40}} )?(?:de|du|d'|des|de la|de l') ?(?:votre|vos|un|une|ce|cette|mon|ma|notre|la|le|l'|quelques-uns de vos|vos derniers) ?(?:[\w'-]+ ){{0,2}}?(?:patiente?s?|malades?|{_KIN}|{_RARE}|cliente?s?)\b|\bqu'y a-t-il (?:d'ecrit )?dans le dossier\b|\ble dossier (?:de|du) (?:ma|mon|m\.?|mme|la|l')\b",
        rf"\b(?:qui|quel|quelle|lequel|laquelle|c'etait (?:qui|laquelle|lequel)) [^?]{{0,60}}\b{_RARE}\b[^?]{{0,60}}(?:{_CARE}|{_ILL}|vous voir)|\bpatient\w* (?:celebre|connue?|vip)s?\b|\bcelebrites?\b[^?]{{0,40}}{_CARE}",
        unless=(_UNNAMED, r"\bnoms des patients\b", r"\bcomment (?:vous )?(?:souvenez|rappelez|retenez)"),
    ),
    rule(
        rf"\bvous (?:avez|aviez) (?:soigne|opere|traite|accouche|recu|suivi|examine|eu)e?s? (?:un|une|des) (?:[\w'-]+ ){{0,2}}?{_RARE}\b",
        rf"\b(?:le|la|l'|les|ce|cette|cet|ces|notre|du|de la|de l'|un|une|au|aux|des) ?(?:[\w'-]+ ){{0,3}}?{_RARE}\b[^?]{{0,120}}(?:{_CARE}|{_ILL})",
        rf"(?:{_CARE}|{_ILL})[^?]{{0,50}}\b(?:le|la|l'|les|ce|cette|cet|ces|notre|du|de la|de l') ?(?:[\w'-]+ ){{0,2}}?{_RARE}\b",
        rf"\b(?:le|la|l'|les|ce|cette|cet|ces|du|de la|de l'|au|a la) ?(?:[\w'-]+ ){{0,3}}?{_ANYBODY}\b[^?]{{0,80}}(?:{_CARE}|{_ILL})[^?]{{0,60}}{_TIME_PLACE}|\b(?:le|la|l'|les|ce|cette|cet|ces|du|de la|de l'|au|a la) ?(?:[\w'-]+ ){{0,3}}?{_ANYBODY}\b[^?]{{0,60}}{_TIME_PLACE}[^?]{{0,80}}(?:{_CARE}|{_ILL})",
        rf"{_TIME_PLACE}[^?]{{0,60}}\b(?:le|la|l'|ce|cette|cet|du|de la|de l') ?(?:[\w'-]+ ){{0,3}}?{_ANYBODY}\b[^?]{{0,60}}(?:{_CARE}|{_ILL})|\b(?:le|la|l'|ce|cette|cet|les|ces) ?(?:[\w'-]+ ){{0,3}}?{_ANYBODY} (?:qui|que|qu'|dont) [^?]{{0,60}}\b(?:s'est (?:suicide|cassee?|fait|presente|effondre|noye|ouvert|jete)|est (?:arrivee?|morte?|decede|passee?|venue?|tombee?|entree?)|a (?:fait|avale|eu un|eu une|ete (?:mordu|brule|poignarde|renverse|attaque|amene|admis|trouve))|etait a|vous avez (?:vu|opere|accouche|soigne|traite|perdu|sauve))",
        rf"\b(?:mon|ma|notre|mes) (?:[\w'-]+ ){{0,2}}?{_KIN}\b[^?]{{0,80}}\b(?:vous (?:a|ont) (?:consulte|vue?)|que vous (?:avez|aviez) (?:vue?|operee?|soignee?|traitee?|suivie?|recue?)|(?:a|dans|chez) (?:votre|vous)(?: (?:clinique|cabinet|hopital|urgence|bureau|service|unite))?|en salle d'attente|votre patiente?|sous vos soins|vous (?:l'|le |la )?(?:suivez|soignez|traitez))|\bvous (?:avez|aviez) (?:accouche|soigne|opere|vu|traite|recu|suivi|examine|diagnostique) (?:mon|ma|notre) (?:[\w'-]+ )?{_KIN}|\b(?:de quoi souffre|qu'est-ce qu'a|quel est le diagnostic de|qu'est-ce qui arrive a|que se passe-t-il avec|comment va) (?:mon|ma|notre) (?:[\w'-]+ )?{_KIN}",
        rf"\b(?:le|la|l'|votre|ce|cette) ?(?:tout |toute )?(?:premier|premiere|seul|seule|dernier|derniere|plus jeune|plus vieux|plus vieille|unique) (?:[\w'-]+ ){{0,4}}?(?:cas|patient\w*|enfant|personne|bebe|homme|femme|fille|garcon|malade|famille|survivant\w*|porteur)\b[^?]{{0,60}}\b(?:de la province|du quebec|du canada|de la region|du pays|de la ville|du village|au quebec|au canada|dans (?:la|les|le|notre)|au monde|en amerique)",
        rf"\b\d{{1,3}} ans\b[^?]{{0,100}}(?:{_CARE}|{_ILL})|(?:{_CARE}|{_ILL})[^?]{{0,60}}\bde \d{{1,3}} ans\b|\b(?:fille|fils|femme|mari|bebe|mere|pere|conjoint|conjointe|frere|soeur|epouse) (?:du|de la|de l'|de notre|du premier|d'un) ?(?:{_RARE}|directeur|directrice|patron|patronne|prof)\b[^?]{{0,40}}|\b(?:tentative de suicide|suicide|avortement|surdose|grossesse|cancer|depression|meurtre|vih|cirrhose|demence) (?:de la|du|de l'|de mon|de ma|d'une?|de notre) ?(?:[\w'-]+ ){{0,3}}?(?:{_ANYBODY}|{_RARE}|{_KIN})\b(?=[^?]*{_TIME_PLACE}|[^?]*\b(?:du|de l'ecole|directeur|directrice|maire|voisin))|\b(?:quelle maladie|de quoi souffre|qu'a donc|qu'est-ce qu'a|de quoi est morte?) [^?]{{0,20}}\b(?:le|la|l'|notre) ?{_RARE}\b|\bvictime du? (?:meurtre|viol|incendie)",
        unless=(
            _UNNAMED,
            r"\b(?:j'ai|moi,?|a|mes|vos|vos premiers?|mes premiers?) \d{1,3} ans\b(?![^?]*\b(?:patient|vous avez (?:vu|opere|traite)))|\b(?:quel genre|quel type|quelle sorte|le genre|le type) de\b|\b(?:votre|la|le) (?:premier|premiere) (?:patiente?|deces|mort) (?:que vous|de votre carriere|marquant)|\bune? (?:etudiante?|personne|candidate?|jeune) de \w+(?:-\w+)* ans (?:qui|voulant|comme)|\bune personne de [\w-]+ ans qui\b|\bvos (?:collegues|residents|patients)\b[^?]{0,10}\bqui\b|\bdans (?:trente|vingt|dix|cinq|quinze|\d+) ans\b|\bapres (?:toutes ces annees|\d+ ans|\w+ ans) (?:en|de|dans)\b|\btenir \w+ ans\b|\b(?:experience|pratique|metier|carriere|service) de \w+ ans\b|\b\w+ ans (?:d'experience|de pratique|de metier|de carriere)\b",
        ),
    ),
)
_TITLE: Final = re.compile(r"\b(?:M\.|Mme|Mlle|[Mm]onsieur|[Mm]adame|Mr\.?|[Mm]ademoiselle) [A-ZÉÈÀÂÎÔ][\w'’-]+")
_LITTLE: Final = re.compile(r"\b(?:petite?|jeune|bébé|famille|jumeaux|jumelles|fils|fille) (?:[A-ZÉ][a-zéèêëïîôç]+)\b")
_FIRST_NAME: Final = re.compile(
    r"(?<=[a-zéèêàç,:] )(?!Canada|Québec|Ontario|Montréal|Sherbrooke|Ottawa|Laval|Nord|Dr\b|Dre\b|Dieu|LinkedIn|Gaspé|Europe|Afrique|France|Zoom|Web\b|Covid|COVID|Rimouski|Moncton|Collège|Ordre|Barreau|Université|État)[A-ZÉÈ][a-zéèêëïîôç]{2,}\b"
)
_INTRODUCED: Final = re.compile(
    r"\b(?:m'a (?:dit|suggere|parle|recommande|refere|envoye|donne votre|mis en|presente)|m'ont (?:dit|suggere|parle)|de la part de|travaille avec vous|suggere|recommand\w+ de vous|votre collegue)\b"
)
_ILL_OR_SEEN: Final = re.compile(
    rf"(?:{_ILL})|\bvous (?:avez|aviez) (?:vue?|opere|soigne|traite|accouche|recu|suivi)|\bque vous suivez\b|\bson (?:operation|diagnostic|dossier)\b|\bpsychiatre\b|\bcure de\b|\ben dialyse\b|\bhospitalis\w+"
)
_ABOUT_ONE: Final = re.compile(
    r"\b(?:fait un|fait une|a un|a une|souffre|comment va|il|elle|son|sa|l'ami|voisine?|cousine?|depuis (?:son|sa)|est-il|est-elle|a-t-il|a-t-elle|il va|elle va)\b"
)


def found(question: Reading) -> Span | None:
    """What would tell who the patient is."""
    plain, said = question.plain, question.said
    if find_patient_details(said):
        return 0, len(plain)
    span = first(plain, _FOUND)
    if span:
        return span
    if re.search(_UNNAMED, plain) or _INTRODUCED.search(plain):
        return None
    named = (
        _TITLE.search(said)
        or _LITTLE.search(said)
        or (_ILL_OR_SEEN.search(plain) and _ABOUT_ONE.search(plain) and _FIRST_NAME.search(said))
    )
    return (0, len(plain)) if named else None
