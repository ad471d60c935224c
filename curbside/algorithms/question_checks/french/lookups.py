"""Facts that a page would give as well, in words nobody listed: which body, which step, how long, since when."""

from typing import Final

from ..matching import Rule, any_of, rule
from .public_words import COURSE
from .together import together

_PUBLIC: Final = any_of(
    (
        "universite universites faculte faculte_de facultes cegep cegeps college college_royal college_des_medecins "
        "ordre "
        "ordres ministere ramq federation association gouvernement assurance_maladie assurance-maladie barreau "
        "carms mcat "
        "casper nclex cisss ciusss chum chus cusm gmf clsc chsld prem"
    ),
    (
        "residence internat externat maitrise doctorat baccalaureat fellowship diplome certificat permis licence "
        "examen examens concours jumelage inscription inscriptions admission admissions cote_r cours_prealables "
        "prealables prerequis programme programmes stages_obligatoires loi reglement tarif_officiel visa"
    ),
    (
        "mcgill laval sherbrooke montreal_universite ottawa syndicat regime_public forces_armees conseil_medical "
        "collegiaux credits attestation vaccins vaccin equivalence equivalences formulaire bourses pret prets "
        "certification "
        "convention_collective echelon code_de_deontologie decret sous-specialites grades accreditation "
        "portes_ouvertes salaire_moyen salaire_median ratio"
    ),
)
_FACT: Final = (
    r"\bquel(?:le)?s? (?:est|sont|etait|etaient|cote|note|moyenne|documents?|prealables?|cours|vaccins?|criteres"
    r"|etapes"
    r"|conditions|pourcentage|proportion|taux|universites?|facultes?|ecoles?|specialites?|programmes?|diplomes?"
    r"|grades?|dates?"
    r"|examens?|permis|frais|duree|age minim\w+|formulaires?|pieces|provinces?|hopitaux|regles?|tests?)\b"
    r"|\bcombien (?:de |d'|"
    r"coute\w*|dure\w*|gagne\w* en moyenne|y a-t-il|il y a|ca (?:coute|prend|dure))|\b(?:c'est|dure|prend|coute"
    r"|compte"
    r"|rendu a|y a) (?:\w+ )?combien\b|\b(?:en )?quelle annee\b|\bquand (?:est|sont|ferme\w*|ouvre\w*|commence\w*"
    r"|finit|a-t"
    r"|ont|se termine\w*|sort\w*|debut\w*)\b|\bjusqu'a quand\b|\bc'est ou\b|\b(?:ignore|sais pas|savoir"
    r"|demandais) (?:si|s'il) (?!vous|tu|on|je|c'est)|\b(?:ou|c'est ou) (?:se trouve\w*|est|sont|se situe\w*|,)"
    r"|\bou\?|\bqui (?:preside|dirige|est (?:le|la|l')|nomme|finance|regit|reglemente|delivre|gere|accorde|decide de)"
    r"|\b(?:faut-il|doit-on|dois-je|est-ce (?:que|qu')|il faut|ca prend)\b"
    r"|\b(?:dure|exige|demande|offre|existe|est|sont|a|ont|donne|reconnait|compte|accepte|faut)-(?:t-)?(?:il|elle"
    r"|ils|elles)\b|\bc'est (?:quoi|quand|qui)\b"
    r"|\bexige(?:nt|e)?(?: encore)?\b|\b(?:la liste|les etapes|les criteres|les conditions|les dates?|les documents"
    r"|l'adresse"
    r"|le nombre|la duree|la date|les frais|le taux|le cout|les regles|les exigences|les prealables|le nom) (?:de"
    r"|du|des|d'"
    r"|officiel\w*|pour|exig\w+|demand\w+|d'admission)"
)
_THEM: Final = (
    r"(?<!pouvez-)(?<!pourriez-)(?<!savez-)(?<!auriez-)(?<!s'il )\b(?:vous|tu|te|toi)\b(?! (?:savez|me |m'|pouvez"
    r"|pourriez|plait))"
    r"|\bt'|\b(?:votre|vos|ton|ta|tes) (?!(?:[\w'-]+ )?(?:hopital|compagnie|firme|ecole|college|universite"
    r"|programme|faculte"
    r"|departement|clinique|association|organisation|campus|ordre|province|entreprise|organisme|federation"
    r"|syndicat)\b)"
    r"|\b(?:d'apres vous|selon vous|vraiment|reellement|vecu|vivre|ressembl\w+|chang\w+|change|pens\w+|defis?"
    r"|avenir|conseil\w*"
    r"|meilleure?s?|bonne?s?|bien|mal|peur|espoir|ambiance|culture|reussite|reussi|choisi\w*|apprend\w*|appris|sens"
    r"|place"
    r"|relation"
    r"|difficile|pourquoi|vie|temps pour|patients?|famille de|jeunes|gens|on ne|cache\w*|surpr\w+|influenc\w+"
    r"|raconte\w*"
    r"|perc\w+|degats|humili\w+|ridicul\w+|a quel point|justes?|injustes?|dures?|partie|personne ne|noms?|perdre"
    r"|devient-on une|tient|stress\w*|pression|moral|pese\w*)\b"
)
_TERM: Final = (
    r"\b(?:definition|definissez|sigle|acronyme|abreviation|signifie\w*|veut dire|veulent dire|ce qu'est"
    r"|ce que c'est qu)\b"
)
_THEIR_SENSE: Final = (
    r"\b(?:pour vous|selon vous|a vos yeux|votre (?:propre )?definition|vraiment|dans votre|d'apres vous|chez vous"
    r"|a votre avis"
    r"|vous (?:entendez|donnez|mettez|attendez)|definissez-vous|reussite|bonheur|succes|mourir|concretement"
    r"|au quotidien|patient\w*|present|presence|soigner|bon\b|bonne)\b"
)
_LISTED: Final = any_of(
    (
        "universites facultes specialites programmes documents prealables criteres etapes conditions dates "
        "exigences cours "
        "examens tests vaccins permis diplomes stages frais ecoles hopitaux regles formulaires demarches grades "
        "bourses "
        "sous-specialites equivalences tarifs horaires centres"
    ),
)

LOOKED_UP: Final[tuple[Rule, ...]] = (
    rule(together(_FACT, rf"\b{_PUBLIC}\b"), unless=(_THEM,)),
    rule(
        together(
            _TERM,
            r"\b(?:savoir|donne\w*|dire|c'est|que|qu'|quel\w*|qu'est-ce|defini\w+|expliqu\w+|connaitre|rappel\w+)",
        ),
        unless=(_THEIR_SENSE,),
    ),
    rule(
        (
            r"\b(?:c'est quoi|quelle est|expliqu\w+(?:-moi)?|dites-moi|dire|connaitre|savoir|comprendre"
            r"|comprends pas|connais pas"
            r"|preciser|saisis pas|rappelez-moi|quelle),? (?:au juste |exactement "
            r"|donc )?(?:la )?difference (?:\w+ )?entre\b"
        ),
        unless=(
            (
                r"\b(?:vivez|voyez|sentez|pour vous|selon vous|a vos yeux|vraie|bonne?|grande?|ce que vous|ville et"
                r"|region|avant et)\b"
            ),
        ),
    ),
    rule(
        (
            rf"\b(?:donn|enumer|nomm|list|recit|decri|expliqu|rappel|precis|indiqu|fourni|envoy|cherch|trouv"
            rf"|connaitre|savoir|faudrait"
            rf"|voudrais|aimerais|dress)\w*(?:-moi)? (?:[\w'-]+ ){{0,3}}?(?:la liste|les|des|quels?|quelles?"
            rf"|le detail des) "
            rf"(?:[\w'-]+ )?{_LISTED}\b(?=[^?]*\b(?:officiel\w*|exig\w+|requis\w*|reconnu\w*|obligatoires?"
            rf"|d'admission|pour"
            rf" (?:entrer|s'inscrire|une demande|devenir|un|une|l'|le|la|etre)|du jumelage|carms|offrent|de mcgill"
            rf"|de l'ordre"
            rf"|du college|affili\w+|agre\w+|de cette annee|fournir|disponibles?)\b)"
        ),
        (
            r"\bqui a (?:invente|decouvert|nomme|fonde|cree|introduit|realise la premiere)\b"
            r"|\bquel(?:le)? est (?:la|l'|le) ?(?:capitale|origine du|etymologie"
            r"|population|prevalence|incidence|esperance de vie|record|devise|drapeau)|\b(?:a|jusqu'a"
            r"|des) quel age (?:un|une|les|l'|on|doit|peut)\b"
            r"|\b(?:indiqu|expliqu|dites|dis|montr)\w*-moi comment (?:remplir|s'inscrire|m'inscrire|obtenir"
            r"|postuler|renouveler|demander|faire (?:une|la|sa|ma) demande|deposer)\b"
            r"|\bou se (?:donne|tient|passe)\w* (?:le |la |l'|les )(?:cours|examen|formation|stage|ecos|concours"
            r"|programme)|\ben quoi consiste\w* (?:la|le|l'|les) ?(?:formation|programme|examen|cursus|stage|cours"
            r"|maitrise"
            r"|procedure)"
            r"|\ben quoi (?:un|une) (?!(?:lundi|mardi|jour\w*|bon\w*|vrai\w*)\b)[\w' -]{3,50}\bdiffere\w*"
            r"|\b(?:etapes?|duree|definition|criteres?|conditions?|titre|role|mandat|regles?|calendrier|horaire"
            r"|code|politique"
            r"|exigences?) officiel(?:le)?s?\b|\bregles (?:du|de la|de l'|des) [\w' ]{2,30}(?:concernant|sur|pour"
            r"|entourant)\b"
            r"|\b(?:la )?date (?:limite|de tombee|butoir)\b|\bdates (?:des|du|de) (?:entrevues|jumelage|examens?"
            r"|inscriptions?"
            r"|rentree)\b|\b(?:etapes|demarches|procedure|marche a suivre) (?:pour|afin de) (?:s'inscrire|devenir"
            r"|obtenir"
            r"|postuler|faire une demande|appliquer|etre admis)"
        ),
        (
            rf"\b{COURSE}\b[^?.;]{{0,60}}\b(?:dure(?:nt)?(?:-t-\w+|-\w+)?|compte(?:nt)?(?:-t-\w+)? combien"
            rf"|c'est combien|combien"
            rf" (?:d'annees|de temps|de credits|d'heures|de postes))\b|\bcombien (?:d'annees|de credits"
            rf"|d'heures de cours|de postes)"
            rf"\b[^?.;]{{0,40}}\b{COURSE}\b|\bcombien gagne(?:nt)?(?:-t-on)? en moyenne\b"
            rf"|\ben moyenne\b[^?.;]{{0,40}}\bgagn\w+"
            rf"|\b(?:siege social|nom (?:de la|du) ministre|ministre de la sante|premier ministre) (?:en ce moment"
            rf"|actuel\w*|c'est qui)"
        ),
        unless=(
            r"(?<!pouvez-)(?<!pourriez-)\bvous (?:a|ont|avez|etes|viv\w+|trouv\w+|sembl\w+)\b",
            r"\b(?:votre|ta|ton|vos) (?:residence|formation|maitrise|doctorat|fellowship|externat|stage|parcours)\b",
            r"\b(?:avez|as|aviez)-(?:vous|tu) (?!une idee)|\bselon vous\b|\bdans la vraie vie\b|\bpersonne ne\b",
        ),
    ),
)
