"""A plain public fact: a definition, a length, a requirement, a date, a number, a place, a list."""

from typing import Final

from ..matching import first, rule
from ..reading import Reading
from ..shapes import Span
from .public_words import BODY, COURSE, DEFINED, EXAM, NEEDS, OF_PERSONS

_FACTS: Final = (
    rule(
        (
            r"\b(?:ou|comment) (?:puis-je|peut-on|pourrais-je|on peut|je peux|est-ce que je peux|doit-on|dois-je"
            r"|fait-on pour|fait-on|faire pour)(?: [\w']+)? ?(?:trouver|obtenir|telecharger|envoyer|soumettre"
            r"|commander|consulter|se procurer|me procurer|acceder a|deposer) (?:le|la|les|l'|un|une|des|mon|ma"
            r"|mes|son|ses|sa) ?(?:\w+ )?(?:formulaire|demande|releve|dossier d'admission|calendrier|guide|liste"
            r"|permis|site|attestation|certificat|brochure|statistiques|visa|document|inscription|horaire)\w*"
            r"|\bquel(?:le)?s (?:provinces|etats|pays|villes|universites|ecoles|regions|cegeps|facultes"
            r"|programmes) (?!(?:avez|aimez|preferez|visit|vous|t'|ont (?:marque|change))\w*)[a-z]+(?:ent|ont)\b"
            r"|\btaux d(?:e |'|')(?!satisfaction)\w+|\b(?:que dit|quelle est) (?:la|le|l') ?(?:loi|reglement"
            r"|reglementation|regle|politique officielle|procedure|formule|dose|posologie|norme|peine|plafond"
            r"|amende)\b|\b(?:quelle|quel) (?:moyenne|note|cote|score|pointage|resultat) (?:faut-il|doit-on|exige"
            r"|demande|minimal)\w*|\bcombien d(?:e |')(?:personnes|employes|gens|medecins|etudiants"
            r"|medecins) (?:travaillent|etudient|pratiquent|compte|exercent)\b"
        ),
    ),
    rule(
        (
            rf"\b(?:combien (?:de temps|d'annees|de mois|d'heures|de semaines)|quelle est la duree"
            rf"|la duree) [^?]{{0,60}}\b{COURSE}\b|\b(?:combien de temps|combien d'annees) (?:faut-il|ca prend"
            rf"|prend|dure|durent|pour devenir|d'etudes)|\bquelle est la (?:duree|longueur)\b"
        ),
        (
            r"\b(?:date limite|dates limites|echeance|frais (?:de scolarite|d'inscription|d'admission|d'examen)"
            r"|droits de scolarite|taux de (?:reussite|placement|admission|chomage|echec|jumelage|diplomation"
            r"|passage)|note de passage|seuil d'admission|cote (?:r )?(?:minimale|moyenne)|cote r\b"
            r"|salaire (?:moyen|median|de depart|d'entree|annuel moyen|horaire moyen|d'une? \w+)"
            r"|echelle(?:s)? (?:salariale|de salaire|de traitement)s?|grille salariale|salaires moyens"
            r"|siege social|heures d'ouverture|numero de telephone (?:du|de la|de l'|de votre (?:clinique|hopital"
            r"|bureau))|code postal|nombre (?:de places|de postes"
            r"|d'employes|de lits|d'etudiants|de residents|d'inscrits)|contingentement|bareme)\b"
        ),
        (
            r"\bcombien (?:ca )?coute\w*|\bcombien coute|\bquel(?:s)? (?:est|sont) (?:le cout|le prix|les couts"
            r"|les frais|les tarifs|le tarif)\b|\b(?:quel est|quels sont) (?:le|les) (?:salaire|salaires|revenu"
            r"|tarif|horaire officiel)s? (?:d'un|d'une|des|de depart|moyens?|du metier|dans le metier|pour)\b"
            r"|\bcombien (?:gagne|gagnent|fait|touche) (?:en moyenne|un|une|les"
            r"|la moyenne)\b(?=.{0,40}en moyenne)|\bl'adresse (?:de|du|exacte)\b|\bsite (?:web|internet) (?:de"
            r"|du) (?:votre|l')"
        ),
        unless=(
            (
                r"\b(?:votre|ton|vos) (?:\w+ )?(?:salaire|revenu|paie|remuneration|residence|formation|cout"
                r"|doctorat|maitrise|stage|fellowship)\b|\bdepuis combien\b|\b(?:avez|as)-(?:vous|tu)\b"
                r"|\bwebsite\b|\bsite web ne\b|\bfrais de (?:bureau|cabinet)\b"
            ),
        ),
    ),
    rule(
        (
            rf"\b(?:quel|quelle|quels|quelles) (?:\w+ )?(?:sont |est )?(?:les |le |la "
            rf"|l')?(?:\w+ )?{NEEDS}\b[^?]{{0,50}}\b(?:faut(?:-il)?|exige\w*|requis\w*|obligatoires?"
            rf"|necessaires?|demande\w*|doit-on|dois-je|admis\w*|devenir|entrer|obtenir|pour (?:etre|faire"
            rf"|exercer|pratiquer|s'inscrire|appliquer|postuler|un|une|le|la|l'))|\b(?:faut-il|doit-on|dois-je"
            rf"|est-il obligatoire|est-ce obligatoire|est-ce qu'il faut|il faut)\b [^?]{{0,50}}\b(?:{NEEDS}"
            rf"|obligatoire\w*|secondaire|mcat|casper|pour (?:devenir|entrer|etre admis|s'inscrire|exercer"
            rf"|pratiquer))\b"
        ),
        (
            r"\b(?:est-il|est-elle|sont-ils|sont-elles|est|sont) (?:obligatoire|requis|requise|necessaire|exige"
            r"|exigee|obligatoires|requises|exiges|exigees|reconnu|reconnue|agree|agreee|accredite|accreditee"
            r"|contingente|contingentee)\b|\b(?:criteres|conditions|exigences|modalites) d'(?:admission"
            r"|inscription|obtention|entree|exercice|embauche|immigration|agrement)|\bliste des \w+"
            r"|\b(?:prealables|prerequis|criteres d'admission|conditions d'admission"
            r"|exigences)\b[^?]{0,40}\b(?:pour|en|de|du|a|au|sont|exiges)\b|\bquel(?:s|les)? (?:sont"
            r"|est) (?:les|le|la|l') ?(?:\w+ )?(?:prealables?|prerequis|exigences?|criteres?|conditions?|etapes"
            r"|demarches?|procedure)\b(?= (?:pour|d'|de|du|en|a|au|officiel))"
        ),
        (
            r"\bcomment (?:puis-je |peut-on |dois-je |doit-on |faire pour |fait-on pour |on fait pour |on |je "
            r"|faut-il faire pour |est-ce qu'on |est-ce que je |faut-il |je fais pour )?(?:s'inscri\w+"
            r"|m'inscri\w+|inscri\w+|s'enregistr\w+|postul\w+ (?:a|en|au)|depos\w+ (?:une|sa|ma) (?:demande"
            r"|candidature)|appliqu\w+ (?:a|en|au|pour)|devien\w+(?:-on)?|devenir|fait-on (?:une )?demande"
            r"|reserv\w+|renouvel\w+|obten\w+(?:-on)? (?:son|le|un|mon|sa) (?:permis|diplome|titre|licence"
            r"|certificat|droit)|obtient-on (?:le|son|un) (?:permis|diplome|titre|certificat))"
            r"|\bcomment (?:devient|s'inscrit|obtient|postule)-on\b(?! une? (?:tel|si|aussi))|\b(?:etapes"
            r"|demarches) (?:pour"
            r"|a suivre pour) (?:devenir|obtenir|s'inscrire|exercer)"
        ),
        unless=(
            OF_PERSONS,
            r"\b(?:conditions de (?:travail|vie|pratique)|qualites|aptitudes|habiletes|talents?|traits)\b",
            (
                r"\bdevenir (?:aussi|si)\b|comment (?:devient-on|devenir) (?:un|une) (?:bon|bonne|meilleur)"
                r"|\b(?:votre|vos) (?:diplome"
                r"|formation|etudes|maitrise|stages?)\b(?! (?:exige|requier|demand))|\bil faut (?:du|de la"
                r"|beaucoup)\b|\bque faut-il (?:accepter|savoir|aimer)|\bpostulez\b|\bquand faut-il\b"
            ),
        ),
    ),
    rule(
        (
            rf"\bcombien (?:de |d')(?!temps)(?:[\w'-]+ ){{1,6}}?(?:y a-t-il|y avait-il|y a|y aura|compte|comptent"
            rf"|compte-t-\w+|comporte|offre|offrent|existe\w*|dans (?:le|la|votre|ce|cette|l')|au (?:quebec"
            rf"|canada|pays|dernier)|en (?:ontario|medecine|france)|sont (?:offert|admis|accepte|disponible"
            rf"|affilie)\w*|a (?:la|le|l'|votre|mcgill)|faut-il|emploie|accueille|admet|forme)|\bcombien (?:de "
            rf"|d')[\w' ]{{2,30}} (?:votre|la|le|l') ?{BODY}\b|\bcombien (?:y a-t-il|existe-t-il)"
        ),
        (
            rf"\b(?:ou (?:se trouve\w*|est situe\w*|sont situe\w*|est|sont|se situe\w*|se donne\w*"
            rf"|est-ce que se trouve)|dans quelle(?:s)? (?:ville|region|rue)s? (?:est|se trouve|sont)) (?:le |la "
            rf"|les |l'|votre |vos |ton )?(?:\w+ )?(?:{BODY}|siege|bureaux|campus|locaux|succursales?"
            rf"|laboratoires?|cliniques|hopitaux|facultes|programme)\b|\bqui (?:a fonde|a cree|dirige|possede"
            rf"|est (?:le|la|l'actuel\w*) ?(?:\w+ )?(?:doyen|doyenne|directeur|directrice|president|presidente"
            rf"|ministre|fondateur|fondatrice|proprietaire|pdg|recteur|rectrice|patron)|est a la tete de"
            rf"|reglemente|finance)\b"
        ),
        (
            rf"\b(?:quand|en quelle annee|depuis quand) [^?]{{0,40}}\b(?:{BODY}|specialite|profession"
            rf"|ordre)[^?]{{0,40}}(?:fonde|cree|ouvert|ouvre|construit|inaugure|existe|reconnu|etabli|batie?)\w*"
            rf"|\bquand (?:est|ont|a|sont|ouvre\w*|commence\w*|se termine\w*|finit|ferme\w*|paraissent"
            rf"|sortent) (?:la |le |les |l')?(?:\w+ )?(?:date|inscription|admission|jumelage|carms|examen|periode"
            rf"|rentree|resultats|portes ouvertes|demandes|concours|entrevues)\w*"
        ),
        (
            rf"\b(?:matieres?|sujets?|questions?|sections?|contenu|themes?) [^?]{{0,40}}\b{EXAM}\b|\b(?:a|au"
            rf"|dans|sur) l?'?(?:le |la )?{EXAM}\b[^?]{{0,20}}\bquoi\b|\b(?:qu'est-ce qu'il y a|qu'y a-t-il"
            rf"|quoi) (?:a|dans|sur) (?:l'|le |la )?{EXAM}|\b(?:sur quoi|de quoi) (?:porte|portent|est compose"
            rf"|se compose)\w*(?:-t-il)? ?[^?]{{0,20}}\b(?:{EXAM}|programme|formation)|\bsur quoi porte l'examen"
            rf"|\b(?:enumerez|enumere|nommez|(?<!vous )(?<!te )nomme|listez|citez|dressez la liste|recitez"
            rf"|donnez-moi (?:la"
            rf"|une) liste)(?:-moi)?(?![\w-])(?! (?:vos|une|un|trois|deux) (?:moment|erreur|defi|chose|qualite"
            rf"|personne))"
        ),
        (
            r"\b(?:quels|quelles) (?:[\w'-]+ ){0,2}?(?:universites?|hopitaux|ecoles|provinces|compagnies"
            r"|cegeps|programmes|villes|specialites|facultes|cliniques|etablissements|organismes"
            r"|sous-specialites|employeurs|regions|pays|ordres) (?:offrent|ont|sont|enseignent|donnent|acceptent"
            r"|exigent|proposent|existent|forment|relevent|couvre|y a|reconnait|dispensent)"
            r"|\bquels? (?:services?|produits?|programmes?|soins|codes?\b[\w' -]{0,15}|cours"
            r"|types? d[e'] ?[\w' ]{2,20}|specialites|departements|avantages sociaux"
            r"|tarifs?) [^?]{0,50}\b(?:offre|offrez|offert|prevoi|prevu|propose|vend|fabrique|donne|existe"
            r"|y a-t-il|dispense|comporte|couvre)\w*|\bquels sont (?:les )?(?:services|produits|programmes|types"
            r"|differents? types|roles officiels|cours (?:exiges|obligatoires|offerts))\b"
        ),
        (
            rf"\b(?:votre|la|le|l'|cet|cette|ton) ?(?:\w+ )?{BODY} (?:(?:\w+ )?)(?:a-t-(?:il|elle)|est-(?:il"
            rf"|elle)|offre-t-(?:il|elle)|compte-t-(?:il|elle)|possede-t-(?:il|elle)|fait-(?:il|elle)|vend-(?:il"
            rf"|elle)|donne-t-(?:il|elle)|accepte-t-(?:il|elle)|dispose-t-(?:il|elle))|\best-ce que (?:votre|la"
            rf"|le|l') ?{BODY} (?:a|offre|possede|est affilie|dispose|compte)\b|\bque (?:fait|vend|fabrique"
            rf"|produit|offre) (?:votre|la|le|l') ?{BODY}\b|\b(?:est-elle|est-il|est) (?:affiliee?|reconnue?"
            rf"|reglementee?|agreee?)\b"
        ),
        unless=(
            OF_PERSONS,
            r"\b(?:idee|loin|proche|fiers?|fiere)\b",
            (
                r"\b(?:voyez|rencontrez|traitez|suivez|dormez|travaillez|ecrivez|operez|lisez)-(?:vous|tu)\b"
                r"|\bcombien (?:de |d')[\w' ]+ (?:avez|etes|as)-(?:vous|tu)\b|\bdans (?:votre|ton) (?:equipe"
                r"|service|groupe|horaire)\b"
            ),
        ),
    ),
)


def found(question: Reading) -> Span | None:
    """The fact that a page would give as well."""
    return first(question.plain, (*_FACTS, DEFINED))
