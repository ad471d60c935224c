"""Asking to be hired, recommended or vouched for; adds to the refusal the sheets have always had."""

from typing import Final

from ...favours import favour_asked
from ..matching import any_of, first, rule
from ..reading import Reading
from ..shapes import Span

_POST: Final = any_of(
    "poste postes emploi emplois job jobs jobine boulot contrat contrats stage stages travail place places entrevue entrevues ouverture ouvertures remplacement remplacements charge assistanat bourse chance essai",
    "poste_d'assistant poste_d'ete emploi_d'ete quart quarts vacation embauche mandat mandats opportunite residence apprentissage alternance",
)
_TEAM: Final = r"(?:votre|ton|vos|tes|ta|l'|la|le|ce|cette) ?(?:[\w'-]+ ){0,2}?(?:equipe|groupe|labo|laboratoire|clinique|firme|compagnie|departement|bureau|cabinet|hopital|service|unite|entreprise|personnel|programme|residence|organisation|organisme|agence|etude|journal|redaction|studio|atelier|ecole|projet|boite|centre|pharmacie|conge)"
_LETTER: Final = r"(?:lettres?(?: de (?:recommandation|reference|presentation|soutien|motivation)| d'appui)?|recommandations?|references?|mot de recommandation|appui ecrit)"
_PAPERS: Final = r"(?:cv|c\.v\.|curriculum|candidature|dossier|nom|lettre|demande|coordonnees|profil|portfolio|papiers)"

_ASKS: Final = (
    rule(
        r"\b(?:m'|me |moi )(?:embauch|engag|recrut|employ|pistonn|parrain|coopt|prendr|prend |prends|faire entrer|faire rentrer|integr|rentrer)\w*|\b(?:embauch|engag|recrut|employ|prend?|pren|integr|pistonn|recommand|parrain|garde|essay|choisi(?:r|ss)|accueill|consider)(?:ez|e|s|nez|issez|ds)-moi\b(?! (?:un|une|des|quelqu'un|le livre|d'autres) ?(?:livre|lecture|film|ressource|quelqu'un|personne|endroit)?)|\b(?:pistonner|piston|coup de pouce pour (?:entrer|la|le|l'|un)|tirer (?:des|quelques|les) ficelles|jouer de votre influence|votre influence)\b|\bfaire de moi (?:votre|un|une)|\bme (?:faire une|trouver une|reserver une|garder une|donner une|laisser une) (?:petite )?(?:place|chance)\b",
        rf"\b(?:me |m'|moi |moi,? )(?:trouv|donn|offr|obten|decroch|propos|reserv|confi|accord|degot|arrang|promet|gard|don)\w*(?:[- ](?:vous|tu))? (?:(?:un|une|du|de|des|le|la|l'|au moins|quelques|cette|ce|votre|mon|ma) ?)+(?:[\w'-]+ ){{0,2}}?{_POST}\b|\b(?:donn|offr|trouv|obten|reserv|propos|confi|gard|accord|promett)(?:ez|e|ens|enez|iez|ie)(?:-| )moi (?:(?:un|une|du|de|des|le|la|l'|au moins|cette|ce) ?)+(?:[\w'-]+ ){{0,2}}?{_POST}\b|\bd'embauche\b(?=.{{0,30}}(?:me|moi|mon)\b)",
        r"\b(?:bon mot|un mot)(?: [\w'-]+){0,3} (?:pour moi|en ma faveur|a mon sujet|de votre part)|\b(?:bon mot|bonne note|mot) (?:pour moi|de votre part)|\bparl(?:ez|er|e|eriez|erez)(?:-vous|-lui|-en)? (?:bien )?(?:de moi|de ma candidature|a votre (?:patron|chef|directeur|directrice|superieur|equipe))|\bparlez-en a\b|\bpensez a moi\b|\bpense a moi\b|\bpenser a moi (?:pour|si|quand)|\bgardez-moi en tete\b|\bgarder mon (?:nom|cv)|\bplaid\w+ (?:ma cause|pour moi|en ma faveur)|\bintercede\w* (?:pour moi|en ma faveur)|\bse porter garante?\b|\bme servir de reference\b|\bgarante? de moi\b|\ben ma faveur\b|\bouvrir (?:une |la |des |les )portes? (?:de|du|chez|a)\b(?=.{0,40}\bm)",
        unless=(
            r"\bvous a-t-on (?:embauche|engage)|\bcomment (?:vous )?(?:a-t-on|avez-vous ete)\b|\bje (?:m'engage|me prends)\b",
        ),
    ),
    rule(
        rf"\b(?:transm|remett|fai(?:tes|re|s) suivre|envoy|envoi|pass|donn|achemin|gliss|depos|present|laiss|recommand|soutien|souten|soutiendr|appuy|appuie|appuierez|endoss|pousser|poussez|parrain|joign|soumett|distribu|fai(?:tes|re) (?:circuler|parvenir|passer|avancer))\w*(?:[- ](?:vous|tu|le|la|lui|moi))*(?: [\w'-]+){{0,3}}? (?:mon|ma|mes) (?:\w+ )?{_PAPERS}\b|\b(?:mon|ma) (?:cv|curriculum|candidature)\b[^?]{{0,60}}\b(?:transmett|remett|envoy|faites|pass|donn|a votre|aux ressources|chez vous|au cas ou|ci-joint|entre bonnes mains|s'ouvr|en haut de la pile)\w*|\bvoici mon (?:cv|curriculum)\b|\btransmettez-(?:le|la)\b",
        rf"\b(?:ecri|redig|fourni|sign|prepar|donn|fai|produi|accord|envoy|obten|remett|compos)\w*(?:[- ](?:vous|tu|moi))*(?: [\w'-]+){{0,4}}? {_LETTER}(?: [\w'-]+){{0,6}}? (?:pour (?:moi|ma|mon|mes|appuyer|la bourse|le programme)|a mon|en mon|de ma|de mon)\b|\b(?:m'|me |moi )(?:ecri|redig|fourni|sign|prepar|donn|fai|fer|accord|produi|remett)\w*(?:[- ](?:vous|tu))?(?: [\w'-]+){{0,4}}? {_LETTER}\b|\bma (?:\w+ )?lettre de (?:recommandation|reference)|\bma recommandation\b|\b(?:votre|une|la) (?:recommandation|reference|lettre)\b[^?]{{0,60}}\b(?:pour (?:ma|mon|moi)|me (?:faut|manque|la|faudrait)|dossier|m'aiderait|je (?:dois|compte))|\b(?:manque|faut|besoin)(?: [\w'-]+){{0,4}} {_LETTER}\b|\bsigner (?:une|ma|ta|la) (?:\w+ )?{_LETTER}",
        rf"\bme recommand(?:er|eriez|erais|ez|erez)(?:[- ](?:vous|tu))? ?(?:au\b|aupres|pour (?:le|la|un|une|ce|cette|l')|a (?:votre|la|l'|un|une)|chez|comme|\W*$)|\b(?:etre|devenir|seriez-vous|serez-vous|soyez|serais-tu|accepteriez-vous d'etre) (?:ma|mon|une de mes|un de mes|l'une de mes) (?:references?|repondante?|referente?|garante?|parrain|marraine)|\b(?:comme|en|pour) (?:ma )?(?:reference|repondante?)\b(?=.{{0,40}}(?:\?|$))(?=.*\b(?:vous|je|mettre|donner|inscrire)\b)(?=.*\b(?:mettre|donner|inscrire|nommer|citer|utiliser)\b)|\b(?:appuieriez|appuierez|soutiendriez|parraineriez|appuyer|soutenir|appuyez|soutenez|appuieras|soutiendrez)(?:-vous|-tu)? (?:ma|mon) ",
        unless=(r"\bcomment (?:redigez|ecrivez|choisissez)-vous\b",),
    ),
    rule(
        rf"\b(?:avez-vous|auriez-vous|vous avez|vous auriez|as-tu|t'as|t'aurais|y a-t-il|y aurait-il|y a-tu|y a|y aurait|reste-t-il|existe-t-il|est-ce qu'il y a|est-ce qu'il y aurait|connaissez-vous|est-ce que vous avez|est-ce que vous auriez|il y aurait)(?: (?:pas|encore|peut-etre|par hasard|des|un|une|de la|du|d'autres|de|quelques|toujours|bientot))* ?(?:[\w'-]+ ){{0,2}}?{_POST}(?: [\w'-]+){{0,4}}? (?:pour (?:moi|un etudiant|une etudiante|quelqu'un comme moi|l'ete|cet ete)|que je (?:pourrais|puisse)|a (?:m'|me |combler|pourvoir|offrir|proposer|donner)|(?:dans|au|a|chez|sur) (?:votre|vous|ton)|vacante?s?|disponibles?|libres?|ouverte?s?)|\b(?:besoin) (?:de |d')(?:bras|aide|main-d'oeuvre|quelqu'un|une? (?:assistant|stagiaire|employe|commis|etudiant|adjoint)\w*|personnel|renfort)\b(?=[^?]*\?)(?=.*\b(?:je|moi|vous)\b)|\bpostes? (?:vacants?|ouverts?|disponibles?|libres?|a combler|a pourvoir)\b(?=.*\b(?:vos|me|moi|je|votre|chez vous)\b)",
        rf"\bje (?:me )?(?:cherche|suis (?:a la recherche|en recherche)|recherche|magasine) (?:(?:activement|presentement|aussi|encore) )*(?:d'|de |un |une |du |des )*(?:[\w'-]+ )?{_POST}\b|\b(?:j'ai|j'aurais) (?:\w+ )?besoin (?:d'un|d'une|de|de votre|d'|de ce) ?(?:[\w'-]+ )?(?:{_POST}|lettre|recommandation|reference)\b|\bje (?:suis|serai|serais) (?:libre|disponible|prete? a (?:commencer|travailler|venir))\b(?=.*\b(?:vous|votre|commencer|travail\w*|equipe|patron)\b)|\bje (?:postule|pose ma candidature|depose ma candidature|soumets ma candidature)\b|\bje (?:veux|voudrais|souhaite|aimerais|souhaiterais) (?:tellement )?(?:travailler|me joindre|integrer|rejoindre|etre embauche\w*|etre engage\w*|faire partie|un poste|un emploi|obtenir)\b(?=.*\b(?:vous|votre|vos)\b)|\bj'aimerais (?:me joindre|integrer|rejoindre|faire partie|travailler (?:avec|pour|chez|dans votre|sous))",
        rf"\b(?:puis-je|pourrais-je|pourrai-je|je peux|je pourrais|est-ce que je peux|laissez-moi|laisse-moi|comment (?:puis-je|pourrais-je|faire pour|je peux|je pourrais)|quand (?:puis-je|pourrais-je|est-ce que je)|permettez-moi de) (?:[\w'-]+ ){{0,4}}?(?:travailler|rejoindre|joindre|me joindre|integrer|commencer|postuler|entrer|rentrer|obtenir (?:un|une|le|la|ce)|decrocher|avoir (?:un|une|le|la)|venir travailler|faire (?:mon|un|le) (?:stage|remplacement)|etre (?:embauche|engage|pris|prise|recrute|des votres)\w*|vous convaincre|faire partie)\b[^?]{{0,60}}(?:{_TEAM}|\b(?:vous|chez vous|pour vous|avec vous|votre|l'equipe|ici|m'offrir|m'embaucher)\b)|\bm'(?:integrer|ajouter|inclure|inscrire|accueillir|offrir|embaucher) (?:a|dans|parmi|sur|comme|le |la |un|une|ce|cet)\w* ?(?:votre|vos|la liste|equipe|{_POST}|remplacement)?|\bvous convaincre de m'|\bcomment (?:pourrait-on|peut-on) m'",
        rf"\b(?:que (?:faudrait-il|faut-il|dois-je|puis-je|devrais-je|pouvez-vous|pourriez-vous)|qu'est-ce (?:que ca prend|qu'il (?:faut|faudrait)|que je (?:dois|peux)|que vous pouvez)|que pourrais-je)\b[^?]{{0,60}}\b(?:m'embauch|m'engag|me (?:donn|preni|recrut|recommand|pren)|m'offr|m'ecri|decrocher|obtenir (?:un|une) (?:poste|emploi|place)|pour moi|m'aider a (?:decrocher|obtenir|entrer|avoir|trouver))\w*|\bm'aider a (?:decrocher|obtenir|avoir|trouver|entrer|rentrer|me placer|me faire (?:embaucher|engager|accepter|admettre)) ?(?:\w+ ){{0,3}}?(?:{_POST}|dans|chez|en|a\b|au\b)|\b(?:travailler|bosser|un poste|un emploi|une job|une place) (?:pour|chez|avec|sous|aupres de|dans votre|a votre) ?(?:vous|equipe|labo\w*|bureau|clinique)?\b(?=.*\b(?:laissez|puis-je|pourrais-je|je veux|m'|me |moi)\b)|\b(?:embauchez|recrutez|engagez)-vous\b(?! (?:quel|qui|comment|des gens|surtout|vos|plutot))(?<!qui embauchez-vous)(?<!comment recrutez-vous)(?<!comment embauchez-vous)|\b(?:est-ce que vous|vous) (?:embauchez|recrutez|engagez)\b(?=[^?]{{0,30}}\?)|\b(?:un|des|les|vos|lequel de vos|lesquels de vos) (?:[\w'-]+ )?postes?\b[^?]{{0,40}}\b(?:me conviendr|m'irait|pour moi|me correspond)\w*",
        unless=(
            r"\b(?:comment|que|quels?|pourquoi|ou|quand) (?:[\w' ]{0,20} )?(?:recrutez|embauchez|engagez)(?:-vous)?\b|\bcomment (?:vous )?recrut|\b(?:la maniere|la facon) dont vous recrut|\b(?:a qui|qui) (?:d'autre )?(?:devrais|pourrais)-je parler",
        ),
    ),
)
_DENIED: Final = rule(
    r"\bje ne (?:cherche|demande|viens|suis|veux|sollicite) (?:pas|point|ni|aucun)\b[^?]{0,30}\b(?:emploi|poste|job|reference|lettre|travail|faveur|stage)|\bsans (?:vous )?demander (?:de |d')(?:emploi|job|poste)|\bpas (?:pour )?(?:demander|chercher) (?:un|d')"
)


def found(question: Reading) -> Span | None:
    """The favour that is asked for."""
    if _DENIED.find(question.plain):
        return None
    span = first(question.plain, _ASKS)
    if span:
        return span
    return (0, len(question.plain)) if favour_asked(question.said) else None
