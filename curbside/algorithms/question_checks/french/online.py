"""A plain public fact: a definition, a length, a requirement, a date, a number, a place, a list."""

from typing import Final

from ..matching import any_of, first, rule
from ..reading import Reading
from ..shapes import Span

_COURSE: Final = any_of(
    "residence residences fellowship formation formations programme doctorat maitrise baccalaureat bac externat internat cours etudes stage stages dec aec",
    "specialite specialisation specialty apprentissage certificat diplome cursus scolarite resident residente medecine droit pharmacie genie preparation",
)
_NEEDS: Final = any_of(
    "cours prealable prealables diplome diplomes document documents vaccin vaccins examen examens certification certifications permis licence cote note notes formation formations",
    "etudes exigence exigences critere criteres condition conditions piece pieces prerequis moyenne titre titres baccalaureat maitrise doctorat stages stage test tests",
    "programme programmes qualifications attestation attestations credits formulaire formulaires scolarite grade bac dec immunisations demarches etapes",
)
_BODY: Final = any_of(
    "hopital compagnie entreprise firme organisme organisation universite ecole college faculte departement centre clinique agence fondation institut reseau ministere musee association bureau cabinet ordre cegep chum chu ciusss cisss clsc gmf mcgill etablissement",
)
_EXAM: Final = any_of(
    "examen examens examen_du_barreau barreau mcat lsat casper ccmc eacmc ecos test tests concours tofel toefl certification nclex"
)
_OF_PERSONS: Final = (
    r"\b(?:j'ai (?:lu|vu|regarde|consulte|cherche)|dans la pratique|en pratique|au quotidien|pour vous\b|pour toi\b|selon vous|selon toi|d'apres vous|a vos yeux|a votre avis|votre experience|avez-vous (?:vecu|trouve|choisi|appris|ressenti|su|fait|decide)|vous a|vous ont|vous avez|vous aide\w*|vous sert|vous plai\w+|vecu|vivez|vit\b|ressent\w*|reellement|vraiment|concretement|surpr\w+|"
    r"sous-estim\w+|ne dit pas|plutot savoir|vu de|vue de|de l'interieur|du point de vue|bonne?s? \w+|grande? (?:medecin|chirurgien)|meilleure?s?|malentendus?|se trompent|votre (?:quotidien|journee|semaine|equipe|parcours|travail|role|vie)|ca prend, selon|feriez-vous|changeriez|conseill\w+|importants? (?:pour|a)|reussir|s'epanoui\w+|distingue|cache|personne ne|on ne (?:dit|voit|parle)|les gens)\b"
)

_FACTS: Final = (
    rule(
        r"\b(?:ou|comment) (?:puis-je|peut-on|pourrais-je|on peut|je peux|est-ce que je peux|doit-on|dois-je|fait-on pour|fait-on|faire pour)(?: [\w']+)? ?(?:trouver|obtenir|telecharger|envoyer|soumettre|commander|consulter|se procurer|me procurer|acceder a|deposer) (?:le|la|les|l'|un|une|des|mon|ma|mes|son|ses|sa) ?(?:\w+ )?(?:formulaire|demande|releve|dossier d'admission|calendrier|guide|liste|permis|site|attestation|certificat|brochure|statistiques|visa|document|inscription|horaire)\w*|\bquel(?:le)?s (?:provinces|etats|pays|villes|universites|ecoles|regions|cegeps|facultes|programmes) (?!(?:avez|aimez|preferez|visit|vous|t'|ont (?:marque|change))\w*)[a-z]+(?:ent|ont)\b|\btaux d(?:e |'|')(?!satisfaction)\w+|\b(?:que dit|quelle est) (?:la|le|l') ?(?:loi|reglement|reglementation|regle|politique officielle|procedure|formule|dose|posologie|norme|peine|plafond|amende)\b|\b(?:quelle|quel) (?:moyenne|note|cote|score|pointage|resultat) (?:faut-il|doit-on|exige|demande|minimal)\w*|\bcombien d(?:e |')(?:personnes|employes|gens|medecins|etudiants|medecins) (?:travaillent|etudient|pratiquent|compte|exercent)\b",
    ),
    rule(
        rf"\b(?:combien (?:de temps|d'annees|de mois|d'heures|de semaines)|quelle est la duree|la duree) [^?]{{0,60}}\b{_COURSE}\b|\b(?:combien de temps|combien d'annees) (?:faut-il|ca prend|prend|dure|durent|pour devenir|d'etudes)|\bquelle est la (?:duree|longueur)\b",
        r"\b(?:date limite|dates limites|echeance|frais (?:de scolarite|d'inscription|d'admission|d'examen)|droits de scolarite|taux de (?:reussite|placement|admission|chomage|echec|jumelage|diplomation|passage)|note de passage|seuil d'admission|cote (?:r )?(?:minimale|moyenne)|cote r\b|salaire (?:moyen|median|de depart|d'entree|annuel moyen|horaire moyen|d'une? \w+)|echelle(?:s)? (?:salariale|de salaire|de traitement)s?|grille salariale|salaires moyens|siege social|heures d'ouverture|numero de telephone|code postal|nombre (?:de places|de postes|d'employes|de lits|d'etudiants|de residents|d'inscrits)|contingentement|bareme)\b",
        r"\bcombien (?:ca )?coute\w*|\bcombien coute|\bquel(?:s)? (?:est|sont) (?:le cout|le prix|les couts|les frais|les tarifs|le tarif)\b|\b(?:quel est|quels sont) (?:le|les) (?:salaire|salaires|revenu|tarif|horaire officiel)s? (?:d'un|d'une|des|de depart|moyens?|du metier|dans le metier|pour)\b|\bcombien (?:gagne|gagnent|fait|touche) (?:en moyenne|un|une|les|la moyenne)\b(?=.{0,40}en moyenne)|\bl'adresse (?:de|du|exacte)\b|\bsite (?:web|internet) (?:de|du) (?:votre|l')",
        unless=(
            r"\b(?:votre|ton|vos) (?:\w+ )?(?:salaire|revenu|paie|remuneration|residence|formation|cout|doctorat|maitrise|stage|fellowship)\b|\bdepuis combien\b|\b(?:avez|as)-(?:vous|tu)\b|\bwebsite\b|\bsite web ne\b|\bfrais de (?:bureau|cabinet)\b",
        ),
    ),
    rule(
        rf"\b(?:quel|quelle|quels|quelles) (?:\w+ )?(?:sont |est )?(?:les |le |la |l')?(?:\w+ )?{_NEEDS}\b[^?]{{0,50}}\b(?:faut(?:-il)?|exige\w*|requis\w*|obligatoires?|necessaires?|demande\w*|doit-on|dois-je|admis\w*|devenir|entrer|obtenir|pour (?:etre|faire|exercer|pratiquer|s'inscrire|appliquer|postuler|un|une|le|la|l'))|\b(?:faut-il|doit-on|dois-je|est-il obligatoire|est-ce obligatoire|est-ce qu'il faut|il faut)\b [^?]{{0,50}}\b(?:{_NEEDS}|obligatoire\w*|secondaire|mcat|casper|pour (?:devenir|entrer|etre admis|s'inscrire|exercer|pratiquer))\b",
        rf"\b(?:est-il|est-elle|sont-ils|sont-elles|est|sont) (?:obligatoire|requis|requise|necessaire|exige|exigee|obligatoires|requises|exiges|exigees|reconnu|reconnue|agree|agreee|accredite|accreditee|contingente|contingentee)\b|\b(?:criteres|conditions|exigences|modalites) d'(?:admission|inscription|obtention|entree|exercice|embauche|immigration|agrement)|\bliste des \w+|\b(?:prealables|prerequis|criteres d'admission|conditions d'admission|exigences)\b[^?]{{0,40}}\b(?:pour|en|de|du|a|au|sont|exiges)\b|\bquel(?:s|les)? (?:sont|est) (?:les|le|la|l') ?(?:\w+ )?(?:prealables?|prerequis|exigences?|criteres?|conditions?|etapes|demarches?|procedure)\b(?= (?:pour|d'|de|du|en|a|au|officiel))",
        r"\bcomment (?:puis-je |peut-on |dois-je |doit-on |faire pour |fait-on pour |on fait pour |on |je |faut-il faire pour |est-ce qu'on |est-ce que je |faut-il |je fais pour )?(?:s'inscri\w+|m'inscri\w+|inscri\w+|s'enregistr\w+|postul\w+ (?:a|en|au)|depos\w+ (?:une|sa|ma) (?:demande|candidature)|appliqu\w+ (?:a|en|au|pour)|devien\w+(?:-on)?|devenir|fait-on (?:une )?demande|reserv\w+|renouvel\w+|obten\w+(?:-on)? (?:son|le|un|mon|sa) (?:permis|diplome|titre|licence|certificat|droit)|obtient-on (?:le|son|un) (?:permis|diplome|titre|certificat))|\bcomment (?:devient|s'inscrit|obtient|postule)-on\b|\b(?:etapes|demarches) (?:pour|a suivre pour) (?:devenir|obtenir|s'inscrire|exercer)",
        unless=(
            _OF_PERSONS,
            r"\bconditions de (?:travail|vie|pratique)\b",
            r"\bcomment (?:devient-on|devenir) (?:un|une) (?:bon|bonne|meilleur)|\b(?:votre|vos) (?:diplome|formation|etudes|maitrise|stages?)\b(?! (?:exige|requier|demand))|\bil faut (?:du|de la|beaucoup)\b|\bque faut-il (?:accepter|savoir|aimer)|\bpostulez\b|\bquand faut-il\b",
        ),
    ),
    rule(
        rf"\bcombien (?:de |d')(?!temps)(?:[\w'-]+ ){{1,6}}?(?:y a-t-il|y avait-il|y a|y aura|compte|comptent|compte-t-\w+|comporte|offre|offrent|existe\w*|dans (?:le|la|votre|ce|cette|l')|au (?:quebec|canada|pays|dernier)|en (?:ontario|medecine|france)|sont (?:offert|admis|accepte|disponible|affilie)\w*|a (?:la|le|l'|votre|mcgill)|faut-il|emploie|accueille|admet|forme)|\bcombien (?:de |d')[\w' ]{{2,30}} (?:votre|la|le|l') ?{_BODY}\b|\bcombien (?:y a-t-il|existe-t-il)",
        rf"\b(?:ou (?:se trouve\w*|est situe\w*|sont situe\w*|est|sont|se situe\w*|se donne\w*|est-ce que se trouve)|dans quelle(?:s)? (?:ville|region|rue)s? (?:est|se trouve|sont)) (?:le |la |les |l'|votre |vos |ton )?(?:\w+ )?(?:{_BODY}|siege|bureaux|campus|locaux|succursales?|laboratoires?|cliniques|hopitaux|facultes|programme)\b|\bqui (?:a fonde|a cree|dirige|possede|est (?:le|la|l'actuel\w*) ?(?:\w+ )?(?:doyen|doyenne|directeur|directrice|president|presidente|ministre|fondateur|fondatrice|proprietaire|pdg|recteur|rectrice|patron)|est a la tete de|reglemente|finance)\b",
        rf"\b(?:quand|en quelle annee|depuis quand) [^?]{{0,40}}\b(?:{_BODY}|specialite|profession|ordre)[^?]{{0,40}}(?:fonde|cree|ouvert|ouvre|construit|inaugure|existe|reconnu|etabli|batie?)\w*|\bquand (?:est|ont|a|sont|ouvre\w*|commence\w*|se termine\w*|finit|ferme\w*|paraissent|sortent) (?:la |le |les |l')?(?:\w+ )?(?:date|inscription|admission|jumelage|carms|examen|periode|rentree|resultats|portes ouvertes|demandes|concours|entrevues)\w*",
        rf"\b(?:matieres?|sujets?|questions?|sections?|contenu|themes?) [^?]{{0,40}}\b{_EXAM}\b|\b(?:a|au|dans|sur) l?'?(?:le |la )?{_EXAM}\b[^?]{{0,20}}\bquoi\b|\b(?:qu'est-ce qu'il y a|qu'y a-t-il|quoi) (?:a|dans|sur) (?:l'|le |la )?{_EXAM}|\b(?:sur quoi|de quoi) (?:porte|portent|est compose|se compose)\w*(?:-t-il)? ?[^?]{{0,20}}\b(?:{_EXAM}|programme|formation)|\bsur quoi porte l'examen|\b(?:enumerez|enumere|nommez|nomme|listez|citez|dressez la liste|recitez|donnez-moi (?:la|une) liste)(?:-moi)?\b(?! (?:vos|une|un|trois|deux) (?:moment|erreur|defi|chose|qualite|personne))",
        rf"\b(?:quels|quelles) (?:[\w'-]+ ){{0,2}}?(?:universites?|hopitaux|ecoles|provinces|compagnies|cegeps|programmes|villes|specialites|facultes|cliniques|etablissements|organismes|sous-specialites|employeurs|regions|pays|ordres) (?:offrent|ont|sont|enseignent|donnent|acceptent|exigent|proposent|existent|forment|relevent|couvre|y a|reconnait|dispensent)|\bquels? (?:services?|produits?|programmes?|soins|codes?\b[\w' -]{{0,15}}|cours|types? d[e'] ?[\w' ]{{2,20}}|specialites|departements|avantages sociaux|tarifs?) [^?]{{0,50}}\b(?:offre|offrez|offert|prevoi|prevu|propose|vend|fabrique|donne|existe|y a-t-il|dispense|comporte|couvre)\w*|\bquels sont (?:les )?(?:services|produits|programmes|types|differents? types|roles officiels|cours (?:exiges|obligatoires|offerts))\b",
        rf"\b(?:votre|la|le|l'|cet|cette|ton) ?(?:\w+ )?{_BODY} (?:(?:\w+ )?)(?:a-t-(?:il|elle)|est-(?:il|elle)|offre-t-(?:il|elle)|compte-t-(?:il|elle)|possede-t-(?:il|elle)|fait-(?:il|elle)|vend-(?:il|elle)|donne-t-(?:il|elle)|accepte-t-(?:il|elle)|dispose-t-(?:il|elle))|\best-ce que (?:votre|la|le|l') ?{_BODY} (?:a|offre|possede|est affilie|dispose|compte)\b|\bque (?:fait|vend|fabrique|produit|offre) (?:votre|la|le|l') ?{_BODY}\b|\b(?:est-elle|est-il|est) (?:affiliee?|reconnue?|reglementee?|agreee?)\b",
        unless=(
            _OF_PERSONS,
            r"\b(?:voyez|rencontrez|traitez|suivez|dormez|travaillez|ecrivez|operez|lisez)-(?:vous|tu)\b|\bcombien (?:de |d')[\w' ]+ (?:avez|etes|as)-(?:vous|tu)\b|\bdans (?:votre|ton) (?:equipe|service|groupe|horaire)\b",
        ),
    ),
)
_FIELD: Final = (
    r"(?:(?:[a-z-]+ )?(?:[a-z-]*(?:ologie|ologue|ologues|iatrie|iatre|iatres|icien|icienne|therapeute|therapie|pedie|esthesie|graphie|scopie|chirurgie|nomie|maticien|logiste|logistes|ostique|peute)|residence|externat|internat|medecine [\w' ]+|hospitaliste|actuaire|parajuriste|carms|jumelage|mcat|casper|ramq|gmf|clsc|ciusss|dec|aec|deni?|groupe de medecine (?:de famille|familiale)"
    r"|infirmiere praticienne|fellowship|notaire|sage-femme|interniste|urgentologue|bibliothecaire|archiviste|comptable|pharmacien\w*|dietetiste|ergotherapeute|ingenieur\w*|avocat\w*|soins palliatifs|soins intensifs|sante publique|ordre professionnel|cpa|ot|tns|triage|telesante|telemedecine|capitation|remuneration mixte|incorporation|maitrise|doctorat|ips|cote r|examen du barreau|barreau|pem|prem|prem-?s?)(?: [\w'-]+){0,4})"
)
_DEFINED: Final = rule(
    rf"^(?:et |bonjour,? |dites-moi,? |dites-moi )?(?:qu'est-ce que?|qu'est-ce qu'|c'est quoi,?|qu'est-ce que c'est,?|que?'est|en quoi consiste|definissez|definis|definissez-moi|expliquez-moi ce qu'est|dites-moi ce qu'est|qu'est-ce au juste que) ?(?:-moi )?(?:que )?(?:qu')?(?:le |la |les |l'|un |une |des |du )*{_FIELD}\W*$",
    rf"\bdefini(?:s|ssez|r|tion)\b(?!.{{0,30}}(?:votre|vous))|\bque (?:veut|veulent) dire (?:le (?:sigle|mot|terme)|l'(?:acronyme|abreviation|expression)|les (?:lettres|initiales)|[a-z]{{2,6}}\W*$)|\bque signifi\w+ (?:le (?:sigle|mot|terme)|l'(?:acronyme|abreviation)|les (?:lettres|initiales)|[a-z]{{2,6}}\W*$)|\bque (?:fait|font|fait-on comme|fait exactement) (?:un|une|les|l'|le|la) ?[\w'-]+(?: [\w'-]+){{0,2}}\W*$|\bqu'est-ce que (?:fait|ca fait,?) (?:un|une) [\w' -]{{3,30}}\W*$|\ben quoi consiste (?:le metier|la profession|le travail|l'emploi|le role) (?:d'|de )(?:un |une )?[\w' -]{{3,30}}\W*$",
    r"\b(?:quelles? (?:est|sont) (?:la|les) (?:principales? )?differences?|la difference|quelle difference y a-t-il|qu'est-ce qui (?:differencie|distingue)) (?:\w+ )?entre (?:un |une |le |la |l'|les |des )?[\w' .-]{2,40} et (?:un |une |le |la |l'|les |des )?[\w' .-]{2,40}\W*$",
    unless=(
        r"\b(?:bonne?s?|grande?|meilleure?s?|mauvaise?s?|reussie?|ideale?|vous\b|votre|vos|toi|vraiment|en pratique|au quotidien|theorie|ce qu'on|heureu\w+|typique)\b",
    ),
)


def found(question: Reading) -> Span | None:
    """The fact that a page would give as well."""
    return first(question.plain, (*_FACTS, _DEFINED))
