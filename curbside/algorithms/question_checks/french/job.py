"""Asking to be hired, recommended or vouched for; adds to the refusal the sheets have always had."""

from typing import Final

from ...favours import favour_asked
from ..matching import any_of, first, rule
from ..reading import Reading
from ..shapes import Span

_POST: Final = any_of(
    (
        "poste postes emploi emplois job jobs jobine boulot contrat contrats stage stages travail place places "
        "entrevue entrevues ouverture ouvertures remplacement remplacements charge assistanat bourse chance essai"
    ),
    (
        "poste_d'assistant poste_d'ete emploi_d'ete quart quarts vacation embauche mandat mandats opportunite "
        "residence apprentissage alternance"
    ),
)
_TEAM: Final = (
    r"(?:votre|ton|vos|tes|ta|l'|la|le|ce|cette) ?(?:[\w'-]+ ){0,2}?(?:equipe|groupe|labo|laboratoire|clinique"
    r"|firme|compagnie|departement|bureau|cabinet|hopital|service|unite|entreprise|personnel|programme|residence"
    r"|organisation|organisme|agence|etude|journal|redaction|studio|atelier|ecole|projet|boite|centre|pharmacie"
    r"|conge)"
)
_LETTER: Final = (
    r"(?:lettres?(?: de (?:recommandation|reference|presentation|soutien|motivation)| d'appui)?|recommandations?"
    r"|references?|mot de recommandation|appui ecrit)"
)
_PAPERS: Final = r"(?:cv|c\.v\.|curriculum|candidature|dossier|nom|lettre|demande|coordonnees|profil|portfolio|papiers)"

_ASKS: Final = (
    rule(
        (
            r"\b(?:dealer|trouver|donner|offrir|dégoter|degoter|negocier|arranger|magouiller|pogner"
            r"|avoir)\b (?:un|une) (?:petite? )?(?:job|jobine|emploi|poste|stage|boulot"
            r"|entrevue)\b(?=[^?]*\b(?:me|m'|moi|chez vous|votre)\b|(?<=me dealer une job))|\b(?:me|m'"
            r"|moi) ?(?:dealer|pogner|magouiller|negocier|degoter|placer|caser|backer|prenn\w+|preni\w+|prenez"
            r"|gard(?:ez|iez)|choisi\w+|appel(?:ez|iez)|rappel\w+|contacter si)\b|\b(?:que vous"
            r"|vous) me (?:preniez|prendriez|prenez|engagiez|embauchiez|recrutiez|donniez|offriez|recommandiez"
            r"|gardiez|choisissiez)\b"
        ),
        (
            r"\b(?:appel|telephon|ecri|contact|parl|glissez?|dire|dites|texte|courriel|insist|intercede"
            r"|interven)\w*(?:-vous|-tu)?(?: [\w'-]+){0,6}? (?:directeur|directrice|patron|patronne|chef|cheffe"
            r"|rh|ressources humaines|comite|doyen|doyenne|responsable|recruteur|employeur|associes|admission"
            r"|direction|gestionnaire)\b[^?]{0,40}\b(?:pour moi|de moi|a mon sujet|en mon nom|de ma candidature"
            r"|de ma part|de mon dossier)\b|\ba mon sujet\b|\ben mon nom\b(?![^?]*\bj'ecris\b)|\b(?:glisser|dire"
            r"|mentionner|placer) mon nom\b|\bde ma candidature\b"
        ),
        (
            r"\b(?:ecri|redig|sign|fai|prepar|fourni)\w*-moi (?:donc )?(?:une?|la|cette"
            r"|de bonnes?) (?:[\w'-]+ ){0,2}?(?:lettre|reference|recommandation)s?\b"
            r"|\bj'aimerais que vous (?:soyez|m'(?!expliqu|eclair|en parl|indiqu|appren|enseign"
            r"|aidiez a comp)\w+|me (?:donn|recommand|preni|engag|ecriv)\w+|signiez|appuyiez"
            r"|souteniez)\b|\b(?:votre nom|vous) (?:comme|a titre de|en tant que) (?:ma |mon )?(?:repondante?"
            r"|reference|referente?|garante?|parrain|marraine)\b|\bcomme (?:repondante?|referente?)\b|\b(?:donnez"
            r"|laissez|accordez|offrez)-moi (?:ma|une|la|votre) (?:petite )?(?:chance|place|opportunite)\b"
            r"|\b(?:place|poste|bureau|chaise|ouvrage) pour moi\b(?![^?]*\ben medecine\b)"
        ),
        (
            r"\b(?:cherche|cherchez|recherche|recherchez|besoin|manque|prend|prenez|accueill\w+|engag\w+"
            r"|embauch\w+)(?:-t-(?:il|elle|on)|-vous|-tu)?(?: [\w']+){0,2} (?:de |d'|des |un "
            r"|une )?(?:stagiaires?|assistante?s?|benevoles?|etudiante?s?|employee?s?|commis|adjointe?s?"
            r"|personnel|releve)\b[^?]{0,25}\?[^?]{0,15}\b(?:je|j'|me|moi|mon)\b|\b(?:a partir de quand|quand"
            r"|des quand|comment|ou) (?:pourrais-je|puis-je|pourrai-je|est-ce que je (?:peux|pourrais)|je (?:peux"
            r"|pourrais)) (?:commencer|travailler|postuler|envoyer mon cv|deposer (?:mon cv|ma candidature)"
            r"|remettre mon cv|entrer en poste|signer)\b|\b(?:gardez|reservez|garder|reserver)(?:-moi"
            r"| moi)? (?:un|une|la|cette) (?:place|poste)\b|\b(?:et si|que diriez-vous si|que diriez-vous de"
            r"|pourquoi ne pas) (?:vous )?(?:m'|me )\w+\b[^?]{0,40}\b(?:equipe|poste|stage|assistant\w*"
            r"|associe\w*|embauch\w*|engag\w*|emploi|labo)?|\bil me (?:manque|faut|faudrait) (?:juste |seulement "
            r"|encore |plus que )?(?:votre|une|un|la) (?:[\w']+ )?(?:lettre|reference|recommandation|signature"
            r"|emploi|job|poste|stage)\b"
        ),
    ),
    rule(
        (
            r"\b(?:m'|me |moi )(?:embauch|engag|recrut|employ|pistonn|parrain|coopt|prendr|prend |prends"
            r"|faire entrer|faire rentrer|integr|rentrer)\w*|\b(?:embauch|engag|recrut|employ|prend?|pren|integr"
            r"|pistonn|recommand|parrain|garde|essay|choisi(?:r|ss)|accueill|consider)(?:ez|e|s|nez|issez"
            r"|ds)-moi\b(?! (?:un|une|des|quelqu'un|le livre|d'autres) ?(?:livre|lecture|film|ressource|quelqu'un"
            r"|personne|endroit)?)|\b(?:pistonner|piston|coup de pouce pour (?:entrer|la|le|l'|un)|tirer (?:des"
            r"|quelques|les) ficelles|jouer de votre influence|votre influence)\b|\bfaire de moi (?:votre|un|une)"
            r"|\bme (?:faire une|trouver une|reserver une|garder une|donner une|laisser une) (?:petite )?(?:place"
            r"|chance)\b"
        ),
        (
            rf"\b(?:me |m'|moi |moi,? )(?:trouv|donn|offr|obten|decroch|propos|reserv|confi|accord|degot|arrang"
            rf"|promet|gard|don)\w*(?:[- ](?:vous|tu))? (?:(?:un|une|du|de|des|le|la|l'|au moins|quelques|cette"
            rf"|ce|votre|mon|ma) ?)+(?:[\w'-]+ ){{0,2}}?{_POST}\b|\b(?:donn|offr|trouv|obten|reserv|propos|confi"
            rf"|gard|accord|promett)(?:ez|e|ens|enez|iez|ie)(?:-| )moi (?:(?:un|une|du|de|des|le|la|l'|au moins"
            rf"|cette|ce) ?)+(?:[\w'-]+ ){{0,2}}?{_POST}\b|\bd'embauche\b(?=.{{0,30}}(?:me|moi|mon)\b)"
        ),
        (
            r"\b(?:bon mot|un mot)(?: [\w'-]+){0,3} (?:pour moi|en ma faveur|a mon sujet|de votre part)"
            r"|\b(?:bon mot|bonne note|mot) (?:pour moi|de votre part)|\bparl(?:ez|er|e|eriez|erez)(?:-vous|-lui"
            r"|-en)? (?:bien )?(?:de moi|de ma candidature|a votre (?:patron|chef|directeur|directrice|superieur"
            r"|equipe))|\bparlez-en a\b|\bpensez a moi\b|\bpense a moi\b|\bpenser a moi (?:pour|si|quand)"
            r"|\bgardez-moi en tete\b|\bgarder mon (?:nom|cv)|\bplaid\w+ (?:ma cause|pour moi|en ma faveur)"
            r"|\bintercede\w* (?:pour moi|en ma faveur)|\bse porter garante?\b|\bme servir de reference\b"
            r"|\bgarante? de moi\b|\ben ma faveur\b|\bouvrir (?:une |la |des |les )portes? (?:de|du|chez"
            r"|a)\b(?=.{0,40}\bm)"
        ),
        unless=(
            (
                r"\bvous a-t-on (?:embauche|engage)|\bcomment (?:vous )?(?:a-t-on|avez-vous ete)\b"
                r"|\bje (?:m'engage|me prends)\b"
            ),
        ),
    ),
    rule(
        (
            rf"\b(?:transm|remett|fai(?:tes|re|s) suivre|envoy|envoi|pass|donn|achemin|gliss|depos|present|laiss"
            rf"|recommand|soutien|souten|soutiendr|appuy|appuie|appuierez|endoss|pousser|poussez|parrain|joign"
            rf"|soumett|distribu|fai(?:tes|re) (?:circuler|parvenir|passer|avancer))\w*(?:[- ](?:vous|tu|le|la"
            rf"|lui|moi))*(?: [\w'-]+){{0,3}}? (?:mon|ma|mes) (?:\w+ )?{_PAPERS}\b|\b(?:mon|ma) (?:cv|curriculum"
            rf"|candidature)\b[^?]{{0,60}}\b(?:transmett|remett|envoy|faites|pass|donn|a votre|aux ressources"
            rf"|chez vous|au cas ou|ci-joint|entre bonnes mains|s'ouvr|en haut de la pile)\w*|\bvoici mon (?:cv"
            rf"|curriculum)\b|\btransmettez-(?:le|la)\b"
        ),
        (
            rf"\b(?:ecri|redig|fourni|sign|prepar|donn|fai|produi|accord|envoy|obten|remett"
            rf"|compos)\w*(?:[- ](?:vous|tu|moi))*(?: [\w'-]+){{0,4}}? {_LETTER}(?: [\w'-]+){{0,6}}? (?:pour "
            rf"(?:moi|ma|mon|mes|appuyer|la bourse|le programme)|a mon|en mon|de ma|de mon)\b|\b(?:m'|me "
            rf"|moi )(?:ecri|redig|fourni|sign|prepar|donn|fai|fer|accord|produi|remett)\w*(?:[- ](?:vous"
            rf"|tu))?(?: [\w'-]+){{0,4}}? {_LETTER}\b|\bma (?:\w+ )?lettre de (?:recommandation|reference)"
            rf"|\bma recommandation\b|\b(?:votre|une|la) (?:recommandation|reference"
            rf"|lettre)\b[^?]{{0,60}}\b(?:pour (?:ma|mon|moi)|me (?:faut|manque|la|faudrait)|dossier|m'aiderait"
            rf"|je (?:dois|compte))|\b(?:manque|faut|besoin)(?: [\w'-]+){{0,4}} {_LETTER}\b|\bsigner (?:une|ma|ta"
            rf"|la) (?:\w+ )?{_LETTER}"
        ),
        (
            r"\bme recommand(?:er|eriez|erais|ez|erez)(?:[- ](?:vous|tu))? ?(?:au\b|aupres|pour (?:le|la|un|une"
            r"|ce|cette|l')|a (?:votre|la|l'|un|une)|chez|comme|\W*$)|\b(?:etre|devenir|seriez-vous|serez-vous"
            r"|soyez|serais-tu|accepteriez-vous d'etre) (?:ma|mon|une de mes|un de mes"
            r"|l'une de mes) (?:references?|repondante?|referente?|garante?|parrain|marraine)|\b(?:comme|en"
            r"|pour) (?:ma )?(?:reference|repondante?)\b(?=.{0,40}(?:\?|$))(?=.*\b(?:vous|je|mettre|donner"
            r"|inscrire)\b)(?=.*\b(?:mettre|donner|inscrire|nommer|citer|utiliser)\b)|\b(?:appuieriez|appuierez"
            r"|soutiendriez|parraineriez|appuyer|soutenir|appuyez|soutenez|appuieras|soutiendrez)(?:-vous"
            r"|-tu)? (?:ma|mon) "
        ),
        unless=(r"\bcomment (?:redigez|ecrivez|choisissez)-vous\b",),
    ),
    rule(
        (
            rf"\b(?:avez-vous|auriez-vous|vous avez|vous auriez|as-tu|t'as|t'aurais|y a-t-il|y aurait-il|y a-tu"
            rf"|y a|y aurait|reste-t-il|existe-t-il|est-ce qu'il y a|est-ce qu'il y aurait|connaissez-vous"
            rf"|est-ce que vous avez|est-ce que vous auriez|il y aurait)(?: (?:pas|encore|peut-etre|par hasard"
            rf"|des|un|une|de la|du|d'autres|de|quelques|toujours"
            rf"|bientot))* ?(?:[\w'-]+ ){{0,2}}?{_POST}(?: [\w'-]+){{0,4}}? (?:pour (?:moi|un etudiant"
            rf"|une etudiante|quelqu'un comme moi|l'ete|cet ete)|que je (?:pourrais|puisse)|a (?:m'|me |combler"
            rf"|pourvoir|offrir|proposer|donner)|(?:dans|au|a|chez|sur) (?:votre|vous|ton)|vacante?s?"
            rf"|disponibles?|libres?|ouverte?s?)|\b(?:besoin) (?:de |d')(?:bras|aide|main-d'oeuvre|quelqu'un"
            rf"|une? (?:assistant|stagiaire|employe|commis|etudiant|adjoint)\w*|personnel"
            rf"|renfort)\b(?=[^?]*\?)(?=.*\b(?:je|moi|vous)\b)|\bpostes? (?:vacants?|ouverts?|disponibles?"
            rf"|libres?|a combler|a pourvoir)\b(?=.*\b(?:vos|me|moi|je|votre|chez vous)\b)"
        ),
        (
            rf"\bje (?:me )?(?:cherche|suis (?:a la recherche|en recherche)|recherche|magasine) (?:(?:activement"
            rf"|presentement|aussi|encore) )*(?:d'|de |un |une |du |des )*(?:[\w'-]+ )?{_POST}\b|\b(?:j'ai"
            rf"|j'aurais) (?:\w+ )?besoin (?:d'un|d'une|de|de votre|d'|de ce) ?(?:[\w'-]+ )?(?:{_POST}|lettre"
            rf"|recommandation|reference)\b|\bje (?:suis|serai|serais) (?:libre|disponible|prete? a (?:commencer"
            rf"|travailler|venir))\b(?=.*\b(?:vous|votre|commencer|travail\w*|equipe|patron)\b)|\bje (?:postule"
            rf"|pose ma candidature|depose ma candidature|soumets ma candidature)\b|\bje (?:veux|voudrais"
            rf"|souhaite|aimerais|souhaiterais) (?:tellement )?(?:travailler|me joindre|integrer|rejoindre"
            rf"|etre embauche\w*|etre engage\w*|faire partie|un poste|un emploi|obtenir)\b(?=.*\b(?:vous|votre"
            rf"|vos)\b)|\bj'aimerais (?:me joindre|integrer|rejoindre|faire partie|travailler (?:avec|pour|chez"
            rf"|dans votre|sous))"
        ),
        (
            rf"\b(?:puis-je|pourrais-je|pourrai-je|je peux|je pourrais|est-ce que je peux|laissez-moi|laisse-moi"
            rf"|comment (?:puis-je|pourrais-je|faire pour|je peux|je pourrais)|quand (?:puis-je|pourrais-je"
            rf"|est-ce que je)|permettez-moi de) (?:[\w'-]+ ){{0,4}}?(?:travailler|rejoindre|joindre|me joindre"
            rf"|integrer|commencer|postuler|entrer|rentrer|obtenir (?:un|une|le|la|ce)|decrocher|avoir (?:un|une"
            rf"|le|la)|venir travailler|faire (?:mon|un|le) (?:stage|remplacement)|etre (?:embauche|engage|pris"
            rf"|prise|recrute|des votres)\w*|vous convaincre|faire partie)\b[^?]{{0,60}}(?:{_TEAM}|\b(?:vous"
            rf"|chez vous|pour vous|avec vous|votre|l'equipe|ici|m'offrir|m'embaucher)\b)|\bm'(?:integrer|ajouter"
            rf"|inclure|inscrire|accueillir|offrir|embaucher) (?:a|dans|parmi|sur|comme|le |la |un|une|ce"
            rf"|cet)\w* ?(?:votre|vos|la liste|equipe|{_POST}|remplacement)?|\bvous convaincre de m'"
            rf"|\bcomment (?:pourrait-on|peut-on) m'"
        ),
        (
            rf"\b(?:que (?:faudrait-il|faut-il|dois-je|puis-je|devrais-je|pouvez-vous|pourriez-vous)"
            rf"|qu'est-ce (?:que ca prend|qu'il (?:faut|faudrait)|que je (?:dois|peux)|que vous pouvez)"
            rf"|que pourrais-je)\b[^?]{{0,60}}\b(?:m'embauch|m'engag|me (?:donn|preni|recrut|recommand|pren)"
            rf"|m'offr|m'ecri|decrocher|obtenir (?:un|une) (?:poste|emploi|place)|pour moi|m'aider a (?:decrocher"
            rf"|obtenir|entrer|avoir|trouver))\w*|\bm'aider a (?:decrocher|obtenir|avoir|trouver|entrer|rentrer"
            rf"|me placer|me faire (?:embaucher|engager|accepter|admettre)) ?(?:\w+ ){{0,3}}?(?:{_POST}|dans|chez"
            rf"|en|a\b|au\b)|\b(?:travailler|bosser|un poste|un emploi|une job|une place) (?:pour|chez|avec|sous"
            rf"|aupres de|dans votre|a votre) ?(?:vous|equipe|labo\w*|bureau|clinique)?\b(?=.*\b(?:laissez"
            rf"|puis-je|pourrais-je|je veux|m'|me |moi)\b)|\b(?:embauchez|recrutez|engagez)-vous\b(?! (?:quel|qui"
            rf"|comment|des gens|surtout|vos|plutot))(?<!qui embauchez-vous)(?<!comment recrutez-vous)(?<!comment "
            rf"embauchez-vous)|\b(?:est-ce que vous|vous) (?:embauchez|recrutez|engagez)\b(?=[^?]{{0,30}}\?)"
            rf"|\b(?:un|des|les|vos|lequel de vos|lesquels de vos) (?:[\w'-]+ )?postes?\b[^?]{{0,40}}\b(?:me "
            rf"conviendr|m'irait|pour moi|me correspond)\w*"
        ),
        unless=(
            (
                r"\b(?:comment|que|quels?|pourquoi|ou|quand) (?:[\w' ]{0,20} )?(?:recrutez|embauchez"
                r"|engagez)(?:-vous)?\b|\bcomment (?:vous )?recrut|\b(?:la maniere|la facon) dont vous recrut"
                r"|\b(?:a qui|qui) (?:d'autre )?(?:devrais|pourrais)-je parler"
            ),
        ),
    ),
)
_DENIED: Final = rule(
    r"\bje ne (?:cherche|demande|viens|suis|veux|sollicite) (?:pas|point|ni|aucun)\b[^?]{0,30}\b(?:emploi"
    r"|poste|job|reference|lettre|travail|faveur|stage)|\bsans (?:vous )?demander (?:de |d')(?:emploi|job"
    r"|poste)|\bpas (?:pour )?(?:demander|chercher) (?:un|d')"
)


def found(question: Reading) -> Span | None:
    """The favour that is asked for."""
    if _DENIED.find(question.plain):
        return None
    span = first(question.plain, _ASKS)
    if span:
        return span
    return (0, len(question.plain)) if favour_asked(question.said) else None
