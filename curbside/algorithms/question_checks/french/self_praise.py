"""Compliments fished for and admiration laid on, in words nobody listed."""

from typing import Final

from ..matching import Rule, any_of, rule
from .together import together

_GOOD: Final = any_of(
    (
        "bon bonne bons bonnes brillant brillante douee doue mature mur mure forte fort excellent excellente "
        "impeccable parfait parfaite hot cool exceptionnel exceptionnelle speciale special unique original originale"
    ),
    (
        "impressionnant impressionnante remarquable prometteur prometteuse talentueux talentueuse intelligent "
        "intelligente solide meilleur meilleure serieuse serieux allumee allume empathique vaillant vaillante "
        "debrouillard debrouillarde eloquent eloquente charismatique motivee motive prete pret capable rapide"
    ),
    (
        "potentiel talent etoffe don avenir loin a_la_hauteur a_part au-dessus pertinentes pertinente hors_du_commun "
        "interessant interessante fait_pour faite_pour ne_pour nee_pour l'air_pro mieux_preparee mieux_prepare "
        "de_plus_que du_lot plus_que_les_autres devant_les_autres superieure superieur genial geniale pas_pire lu "
        "pas_mal"
    ),
)
_MINE: Final = (
    r"(?:\bje (?:suis|serais|serai|ferais|ferai|pose|parle|m'exprime|reussi\w*|vais|fais|sors)\b|\bj'(?:ai|irai|etais"
    r"|aurais|avais)\b|\b(?:mon|ma|mes) (?:[\w'-]+ )?(?:cv|dossier|parcours|questions?|profil|projet|plan|texte"
    r"|lettre"
    r"|francais|anglais|presentation|approche|demarche|notes|moyenne|candidature|travail|ecoute|facon|attitude"
    r"|preparation"
    r"|entrevue|expose|idees?|benevolat|publication|memoire|portfolio|reponses?)\b)"
)
_JUDGE: Final = (
    r"\b(?:trouv(?:ez|es)|croyez|crois|pensez|penses|diriez|dirais|sentez|sens|jugez|estimez|voyez bien|avouez"
    r"|reconnaiss(?:ez|e)|convenez|avez l'impression|constatez|remarque[zr]?|est-ce que ca (?:parait|se voit|se sent)"
    r"|ca (?:parait|se voit|se sent)|dites (?:que|a quel)|voit-on|voit|votre (?:opinion|avis|verdict|impression) "
    r"(?:sur|de|la-dessus)|honnetement|soyez franche?|franchement)\b"
)
_STAR: Final = any_of(
    "sommite legende icone genie idole deesse dieu virtuose maestro star reine phare monument geant geante titan "
    "surhomme lumiere sainte saint ange pionniere pionnier etre_de_lumiere"
)
_ADORED: Final = any_of(
    "adule* admire* venere* idolatre* encense* acclame* celebre_dans respecte_de respectee_de aime_de aimee_de "
    "adore_de adoree_de"
)

PRAISE: Final[tuple[Rule, ...]] = (
    rule(
        together(_JUDGE, rf"{_MINE}[^?.;]{{0,50}}\b{_GOOD}\b"),
        (
            r"\b(?:vous|tu) (?:me|m') ?(?:(?:auriez|avez) )?(?:trouv|jug|consider|ver|vo|imagin|class|situ|estim"
            r"|percev|qualifi"
            r"|not|mettr|choisiss|prendr|evalu)(?:ez|es|iez|yez|rez|eriez|riez|erais|rais|is)\b|\b(?:me"
            r"|m') ?(?:trouv|jug|verr"
            r"|voy|voi|imagin|class|situ|estim|percev|decri|evalu|qualif)\w*-(?:vous|tu)\b"
            r"|\bm'auriez-vous (?:choisie?|prise?"
            r"|retenue?|remarquee?|engagee?)\b"
        ),
        (
            r"\b(?:chez moi|en moi)\b[^?.;]{0,50}\b(?:frapp|impressionn|pl[ua]|remarqu|confiance|sedui|distingu"
            r"|touch|rassur"
            r"|convain|eton|surpr|aim|qualit|forc|special|unique|etoffe|talent|potentiel|promett)\w*"
            r"|\b(?:frapp|impressionn|plai|plu|remarqu|sedui|distingu|touch|eton|surpr|qualites?|forces?|talents?"
            r"|potentiel)\w*\b[^?.;]{0,50}\b(?:chez moi|en moi)\b"
        ),
        (
            r"\b(?:mes|ma|mon) (?:plus (?:belles?|beau|grande?s?) )?(?:qualites?|forces?|talents?|atouts?"
            r"|points forts"
            r"|potentiel|don|superpouvoir)\b[^?.;]{0,30}\?|\b(?:fais|fait|faire|donne|laisse) (?:une )?(?:bonne"
            r"|forte|belle"
            r"|excellente|grande) impression\b|\bje vous rappelle (?:vous|quelqu'un)\b|\bje vous ressemble\b"
            r"|\bvous vous reconnaissez en moi\b"
        ),
        (
            r"\b(?:rares?|peu|personne|aucun\w*|pas beaucoup|jamais)\b[^?.;]{0,50}\bcomme moi\b"
            r"|\bcomme moi\b[^?.;]{0,30}"
            r"\b(?:rares?|special\w*|unique)\b|\b(?:meilleure? (?:moyenne|note|resultat|dossier|cote)"
            r"|premiere? de (?:ma|la)"
            r" (?:cohorte|classe|promotion)|recue? premiere?|moyenne parfaite|cote r de 3)\b(?=.*\b(?:pens|croy|dit"
            r"|trouv"
            r"|reag|opinion|avis|chances|impression|avenir)\w*)"
        ),
        (
            rf"\bje (?:suis|me sens|parais) (?:[\w'-]+ ){{0,3}}?(?:plus|aussi) {_GOOD} que (?:les|la|mes|tous)\b|"
            r"\bme (?:demarque|distingue|differencie|rend (?:special|unique|differ)\w*)\b|\ba quel point je (?:suis"
            r"|serais)\b"
            r"|\b(?:pense|pensez|penses|pensiez) (?:de moi|de ma (?:presentation|question|performance|lettre"
            r"|candidature"
            r"|demarche)|de mes (?:questions|notes|reponses|resultats)|de mon (?:cv|dossier|parcours|francais"
            r"|expose))\b"
            r"|\b(?:fais|fait|faire) (?:bonne|belle) figure\b|\bm'(?:a|ont) (?:toujours |souvent )?(?:consider"
            r"|decri|percu|vu|qualifi)\w* comme\b"
            r"|\b(?:dans|de) (?:ma|mon|mes) (?:lettre|cv|dossier|candidature|profil"
            r"|questions)[^?.;]{0,15} vous (?:a|ont) (?:donne|pl|frapp|convain|accroch|touch)\w*"
            r"|\bcompliment\w*\b(?=[^?.;]*\b(?:me|moi|m')\b)"
        ),
        unless=(
            r"\bj[e'] ?(?:vous )?(?:envoie|laisse|remets|transmets) mon\b",
            (
                r"\bcritiqu\w+|\bameliorer\b|\bce qui me manque\b|\bmanque\b|\bfaibl\w+|\bque devrais-je\b"
                r"|\bque je suis infirmi"
                r"|\bj'ai (?:tort|raison|peur|du mal|lu|vu|entendu)\b|\b(?:lettre|reference|recommand\w+|poste"
                r"|assistante?\b|stagiaire|embauch\w+"
                r"|engag\w+|admission au)\b|\bun bon (?:exemple|moment)\b|\bvous m'avez (?:dit|parle)\b"
            ),
            r"\bvous me (?:decririez|decrivez|donneriez)\b(?! comme)",
        ),
    ),
    rule(
        (
            rf"\b(?:une telle|un tel|d'une telle|pareille?|aussi grande?) {_STAR}\b"
            rf"|\bvous etes (?:[\w'-]+ ){{0,4}}?{_STAR}\b"
            rf"|\b{_ADORED}(?: (?:par|de|comme|partout|dans)\b)|\b{_STAR} (?:comme vous|que vous etes|vivante?)\b"
            rf"|\bvous etes (?:vraiment |tellement |si |trop |tout simplement )+(?!(?:fatigu|occup|loin|epuis"
            rf"|nombreu|stress"
            rf"|press|jeune|seul)\w*)[\w'-]+(?:e|ante?|aire|able|euse?|el|elle|al)\b"
        ),
        (
            r"\b(?:votre|vos|ta|tes) [\w ]{2,25}(?:a|ont) change ma vie\b|\bvous etes la raison pour laquelle\b"
            r"|\bgrace a vous"
            r" (?:que )?j(?:e|'ai)\b|\bdon du ciel\b|\bvous m'inspirez\b|\bvous m'avez (?:inspire\w*|change la vie)\b"
            r"|\baussi (?:bien|brillamment|justement) que vous\b|\bsans vous,? (?:la medecine|le quebec|on)\b"
            r"|\bj'ai lu tous vos\b|\bje bois vos paroles\b|\bque dire de plus\b|\btoi qui es (?:tellement|si)\b"
            r"|\bvous qui etes (?:un|une|si|tellement|le|la)\b"
        ),
        (
            r"\bvous (?:avez|incarnez|representez|personnifiez|demeurez|restez)[^?.;]{0,30}\b(?:revolutionn"
            r"|perfection|excellence|ideal"
            r"|transforme l[ae'] (?:medecine|profession|discipline|monde)|marque l'histoire|visage de la medecine"
            r"|a vous seule?)\w*"
            r"|\b(?:toute|tout|tous|toutes) (?:la|le|l'|les|une|un) ?[\w' ]{2,25}? (?:vous )?(?:admire|adore|venere"
            r"|respecte|envie"
            r"|vous cite|parle de vous|applaudi|acclame)\w*|\b(?:emue?|honoree?|intimidee?|fiere?|privilegie\w*"
            r"|chanceu\w+|touchee?)"
            r" (?:d'etre (?:assise?|devant|avec|face)|de vous (?:rencontrer|parler|avoir))"
        ),
        (
            r"\bvotre (?:bonte|elegance|generosite|sagesse|brillance|grace|humanite|rigueur|science|aura|douceur"
            r"|savoir|prestance"
            r"|eloquence|erudition|beaute|dexterite|finesse|courage|noblesse),? (?:et )?votre\b"
            r"|\bpour (?:tout avoir|avoir tout)\b"
            r"|\bentendu (?:dire )?(?:\w+ )?de moi\b|\bvous (?:venerent|admirent|adorent|jalousent|idolatrent"
            r"|envient|vantent)\b|\bje vous contemple\b"
            r"|\btant de (?:grace|talents?|brio|sagesse|succes|genie|bonte)\b|\b(?:ce|cette|un|une) (?:vrai "
            r"|veritable )?(?:monument|legende|sommite|icone|phare)\b(?=.*\b(?:de la|du|vivante?)\b)|\b(?:aim"
            r"|appreci|ador|admir)\w*-(?:vous|tu) (?:ma|mon|mes)\b"
            r"|\ble (?:talent|don) que j'ai\b"
            r"|\bvous (?:etes|demeurez) (?:mon|ma|notre) (?:\w+ )?(?:modele|inspiration|reference|exemple"
            r"|mentor ideal|etoile)\b"
        ),
        unless=(
            (
                r"\bvous etes (?:vraiment |si )?(?:libre|disponible|capable|certain\w*|malade|en colere"
                r"|coupable)\b"
            ),
        ),
    ),
)
