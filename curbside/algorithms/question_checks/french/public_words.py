"""Courses, requirements, bodies, exams: what public facts are about; and what asks for a definition."""

from typing import Final

from ..matching import any_of, rule

COURSE: Final = any_of(
    (
        "residence residences fellowship formation formations programme doctorat maitrise baccalaureat bac "
        "externat internat cours etudes stage stages dec aec"
    ),
    (
        "specialite specialisation specialty apprentissage certificat diplome cursus scolarite resident residente "
        "medecine droit pharmacie genie preparation"
    ),
)
NEEDS: Final = any_of(
    (
        "cours prealable prealables diplome diplomes document documents vaccin vaccins examen examens "
        "certification certifications permis licence cote note notes formation formations"
    ),
    (
        "etudes exigence exigences critere criteres condition conditions piece pieces prerequis moyenne titre "
        "titres baccalaureat maitrise doctorat stages stage test tests"
    ),
    (
        "programme programmes qualifications attestation attestations credits formulaire formulaires scolarite "
        "grade bac dec immunisations demarches etapes"
    ),
)
BODY: Final = any_of(
    (
        "hopital compagnie entreprise firme organisme organisation universite ecole college faculte departement "
        "centre clinique agence fondation institut reseau ministere musee association bureau cabinet ordre cegep "
        "chum chu ciusss cisss clsc gmf mcgill etablissement"
    ),
)
EXAM: Final = any_of(
    "examen examens examen_du_barreau barreau mcat lsat casper ccmc eacmc ecos test tests concours tofel "
    "toefl certification nclex"
)
OF_PERSONS: Final = (
    r"\b(?:j'ai (?:lu|vu|regarde|consulte|cherche)|dans la pratique|en pratique|au quotidien|pour vous\b"
    r"|pour toi\b|selon vous|selon toi|d'apres vous|a vos yeux|a votre avis|votre experience"
    r"|avez-vous (?:vecu|trouve|choisi|appris|ressenti|su|fait|decide)|vous a|vous ont|vous avez|vous aide\w*"
    r"|vous sert|vous plai\w+|vecu|vivez|vit\b|ressent\w*|reellement|vraiment|concretement|vos patient\w*"
    r"|devient-on (?:aussi|si)|surpr\w+|"
    r"sous-estim\w+|ne dit pas|plutot savoir|vu de|vue de|de l'interieur|du point de vue|bonne?s? \w+"
    r"|grande? (?:medecin|chirurgien)|meilleure?s?|malentendus?|se trompent|votre (?:quotidien|journee"
    r"|semaine|equipe|parcours|travail|role|vie)|ca prend, selon|feriez-vous|changeriez|conseill\w+"
    r"|importants? (?:pour|a)|reussir|s'epanoui\w+|distingue|cache|personne ne|on ne (?:dit|voit|parle)"
    r"|les gens)\b"
)

FIELD: Final = (
    r"(?:(?:[a-z-]+ )?(?:[a-z-]*(?:ologie|ologue|ologues|iatrie|iatre|iatres|icien|icienne|therapeute"
    r"|therapie|pedie|esthesie|graphie|scopie|chirurgie|nomie|maticien|logiste|logistes|ostique|peute)"
    r"|residence|externat|internat|medecine [\w' ]+|hospitaliste|locum|suppleant|actuaire|parajuriste|carms"
    r"|jumelage|mcat"
    r"|casper|ramq|gmf|clsc|ciusss|dec|aec|deni?|groupe de medecine (?:de famille|familiale)"
    r"|infirmiere praticienne|fellowship|notaire|sage-femme|interniste|urgentologue|bibliothecaire|archiviste"
    r"|comptable|pharmacien\w*|dietetiste|ergotherapeute|ingenieur\w*|avocat\w*|soins palliatifs"
    r"|soins intensifs|sante publique|ordre professionnel|cpa|ot|tns|triage|telesante|telemedecine|capitation"
    r"|remuneration mixte|incorporation|maitrise|doctorat|ips|cote r|examen du barreau|barreau|pem|prem"
    r"|prem-?s?)(?: [\w'-]+){0,4})"
)
DEFINED: Final = rule(
    (
        rf"^(?:et |bonjour,? |dites-moi,? |dites-moi )?(?:qu'est-ce que?|qu'est-ce qu'|c'est quoi,?"
        rf"|qu'est-ce que c'est,?|que?'est|en quoi consiste|definissez|definis|definissez-moi"
        rf"|expliquez-moi ce qu'est|dites-moi ce qu'est|qu'est-ce au juste que) ?(?:-moi )?(?:que )?(?:qu')?(?:le "
        rf"|la |les |l'|un |une |des |du )*{FIELD}\W*$"
    ),
    (
        r"\bdefini(?:s|ssez|r|tion)\b(?!.{0,30}(?:votre|vous))|\bque (?:veut|veulent) dire (?:le (?:sigle|mot"
        r"|terme)|l'(?:acronyme|abreviation|expression)|les (?:lettres|initiales)|[a-z]{2,6}\W*$)"
        r"|\bque signifi\w+ (?:le (?:sigle|mot|terme)|l'(?:acronyme|abreviation)|les (?:lettres|initiales)"
        r"|[a-z]{2,6}\W*$)|\bque (?:fait|font|fait-on comme|fait exactement) (?:un|une|les|l'|le"
        r"|la) ?[\w'-]+(?: [\w'-]+){0,2}\W*$|\bqu'est-ce que (?:fait|ca fait,?) (?:un|une) [\w' -]{3,30}\W*$"
        r"|\ben quoi consiste (?:le metier|la profession|le travail|l'emploi|le role) (?:d'|de )(?:un "
        r"|une )?[\w' -]{3,30}\W*$"
    ),
    (
        r"\b(?:quelles? (?:est|sont) (?:la|les) (?:principales? )?differences?|la difference"
        r"|quelle difference y a-t-il|qu'est-ce qui (?:differencie|distingue)) (?:\w+ )?entre (?:un |une |le |la "
        r"|l'|les |des )?[\w' .-]{2,40} et (?:un |une |le |la |l'|les |des )?[\w' .-]{2,40}\W*$"
    ),
    unless=(
        (
            r"\b(?:bonne?s?|grande?|meilleure?s?|mauvaise?s?|reussie?|ideale?|vous\b|votre|vos|toi|vraiment"
            r"|en pratique|au quotidien|theorie|ce qu'on|heureu\w+|typique)\b"
        ),
    ),
)
