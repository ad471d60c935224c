"""Closed by grammar: inversion or est-ce que, a tag, a statement with a question mark, or one fact asked for."""

import re
from typing import Final

from ..matching import any_of
from ..reading import Reading
from ..shapes import Span
from .heads import SITU, TAG, Head, head_of
from .invitations import INVITATIONS

_NOUNS: Final = any_of(
    (
        "age annee annees date heure heures frequence ville pays province hopital universite ecole college "
        "faculte pourcentage montant salaire poste"
    ),
    (
        "logiciel diplome titre nom numero adresse taux prix cout tarif nombre jour mois distance etage grade "
        "rang note duree proportion superficie coin village rue jour mois metier"
    ),
    (
        "langue langues entreprise firme compagnie specialite programme region quartier cegep promotion cohorte "
        "cote moyenne revenu budget rue departement"
    ),
    (
        "hotel politicien ministre chanteur chanteuse comedien comedienne acteur actrice joueur sportif vedette "
        "horaire quart residence fellowship marque"
    ),
)
_FACTS: Final = any_of(
    (
        "salaire revenu revenus date age nom titre adresse taux prix cout tarif nombre duree montant paie "
        "remuneration moyenne cote diplome specialite"
    ),
    (
        "annee ville heure numero capitale population budget pourcentage delai echeance ratio minimum maximum "
        "pension prime bonus chiffre note superficie"
    ),
    (
        "employeur universite hopital poste horaire frequence distance tranche valeur taux_horaire cheque "
        "traitement cachet boni date_limite seuil pays langue"
    ),
    "profit marge dette loyer hypotheque mediane initiale initiales courriel telephone",
)
_STORY: Final = (
    r"(?:form|aid|inspir|marqu|influenc|form|appris|appren|encourag|convainc|convaincu|pouss|soutenu|soutien"
    r"|accompagn|guid|transform|chang|touch|manqu|donne envie|ouvert|surpr|pese|compte pour|appuy|impressionn"
    r"|epaul)"
)
_PLACE: Final = re.compile(
    r"ou (?:est-ce que? (?:vous|tu) )?(?:avez|as|etes|es|est|sont|etait|a|ont|se )?[- ]?(?:vous |tu |t-il "
    r"|t-elle )?(?:[\w'-]+ ){0,4}?(?:habit|viv|etudi|travaill|grandi|nee?\b|formee?\b|pratiqu|demeur|log"
    r"|situe|se donne|se tient|trouv|fait (?:vos|votre|ton|tes|vous)"
    r"|stage|enseign|termin|commenc(?:e|ee)\b|siege|bureau|campus|clinique|hopital|venez|venu|allez-vous|mang"
    r"|stationn|dorm)"
)
_SOMEBODY: Final = re.compile(
    r"(?:(?:a|de|par|pour|avec|sous|chez) )?qui (?:est|etait|sont|etaient|sera) (?:(?:le|la|l'|votre|vos|ton"
    r"|ta|ce|cette|un|une) ?)?(?:[\w'-]+ ){0,3}?(?:patron|chef|cheffe|directeur|directrice|doyen|doyenne"
    r"|president|presidente|fondateur|fondatrice|proprietaire|superviseur|superviseure"
    r"|mentor|ministre|maire|auteur|client|patient|comedien|comedienne|acteur|actrice|chanteur|chanteuse"
    r"|joueur|politicien|policier|policiere|victime|celebrite|vedette|gestionnaire|responsable|enseignant"
    r"|prof|professeur|partenaire"
    r"|associe)"
    r"|(?:par )?qui (?:a |ont |vous a |t'a )?(?:fonde|paie|paye|dirige|possede|finance|signe|supervise|engage"
    r"|embauche|recrute|cree|invente|regit|reglemente|gere|ecrit|couvre|assume|emploie)\w*\b"
    r"|qui [\w' ]{0,25}(?:pourrait|peut) (?:me |m')?(?:signer|ecrire|embaucher|engager)"
    r"|(?:de qui relevez|pour qui travaill|avec qui (?:avez-vous )?(?:etudi|viv|habit)|sous qui)"
    r"|qui (?:vous )?(?:supervise|dirige|remplace-t-on|preside|nomme|delivre)\b|qui vous (?:a|avait|ont) (?:remplac"
    r"|engag)|a qui (?:dois|devrais|puis)-je (?:envoyer|remettre|adresser|soumettre)"
    r"|comment s'appel(?:ait|le|aient|lent)\b"
)
_MOMENT: Final = re.compile(
    r"quand [^?]*\b(?:sent(?:i|ez|iez)|renonc\w+|regret\w+|prefere|parole|utiles?|impossible|doute\w*"
    r"|chang\w+|surpr\w+|le plus|appris|compris que vous|dernière fois|derniere fois|manqu\w+|aid\w+)\b"
)
_FACT: Final = (
    re.compile(
        rf"(?:(?:a|en|dans|de|d'|depuis|pour|vers|sur|pendant|par|durant|jusqu'a"
        rf"|chez) ?)?quel(?:le)?s? (?:[\w'-]+ )?{_NOUNS}\b(?! (?:a-t-|le plus|vous a|de votre vie"
        rf"|avez-vous (?:su|compris|senti)|jou|pren|a eu|eu |donnez-vous a))"
    ),
    re.compile(
        rf"(?:a )?quel(?:le)? (?:est|etait|sera|a ete|fut|serait|sont|etaient) (?:(?:le|la|l'|votre|ton|ta"
        rf"|les|vos|tes|leur|son|sa) ?)(?:[\w'-]+ ){{0,3}}?{_FACTS}\b(?! (?:du (?:succes|bonheur)"
        rf"|de la reussite|le plus|que vous))"
    ),
    re.compile(
        r"(?:depuis |pour |a |en |de |pendant |d'ici |sur )?combien\b(?! (?:l'argent|ca compte"
        r"|est-ce important|c'est important|le salaire a))"
    ),
    re.compile(
        r"(?:depuis |des )quand\b|jusqu'a quand\b|a quand\b|quand (?!faut-il"
        r"|doit-on)(?:est-ce que?\b|est-ce qu'|[a-z']+-(?:t-)?(?:vous|tu|il|elle|on|ils|elles|ce|je)\b"
        r"|(?:avez|etes|as|es|commencez|partez) (?:vous|tu)\b|(?:est|sont|a|ont|etait|sera|ouvre|commence"
        r"|finit|seront|la|le|l'|votre|ton|les) ?[^,]*$)(?!.{0,30}faut)"
    ),
    re.compile(
        r"(?:laquelle|lequel|lesquels) (?:est|choisi|prefer)"
        r"|quel(?:le)? est (?:votre|ton|ta) [\w ]{2,25} preferee?"
    ),
    re.compile(
        r"quand (?:ferme|ouvre|finit|commence|debute|sort|se termine|a lieu|aura lieu|prend fin)\w*\b"
        r"|comment s'appel(?:ait|le|aient|lent)"
        r"|a qui (?:dois|devrais|puis)-je (?:envoyer|remettre|adresser|soumettre|donner)\b|qui vous (?:a|avait"
        r"|ont) remplac"
    ),
    re.compile(r"sur une echelle\b"),
)
_EMBEDDED: Final = re.compile(
    r"\b(?:savoir|demande|demandais|dites-moi|dis-moi|dire|demander|comprendre|curieux|curieuse|confirmer"
    r"|preciser)(?: donc| franchement| honnetement| sincerement| vite)? (?:si |s'il|s'ils|combien|quel age"
    r"|depuis (?:quand|combien)|a quelle heure"
    r"|en quelle annee|quel est (?:le|votre|ton) (?:salaire|revenu|nom)|quand (?:vous|tu)|ou vous (?:hab|viv"
    r"|trav|avez etudie)|exactement (?:combien|ce qu'on vous a paye)|votre (?:salaire|age|revenu|remuneration"
    r"|paie|taux|nom)|ton (?:salaire|age|revenu)|ce que (?:veut|veulent) dire|ce (?:que vous|qu'on vous) (?:gagnez"
    r"|faites par|touchez|paie"
    r"|a paye|paye|verse|encaissez))"
)
_FACT_IN_SITU: Final = re.compile(
    r"\b(?:a partir de|depuis|des|jusqu'a) quand\b|\bcombien\b[^,]{0,60}\??$|\bc'(?:est|etait"
    r"|sera) (?:laquelle|lequel|quand|ou|qui|combien|quel jour)\b"
    r"|\b(?:depuis|a|en|autour) (?:de )?(?:combien|quand|quel(?:le)? (?:age|annee|heure))\b"
    r"|\bc'est quoi,? (?:la |le |l'|les )(?:date|delai|adresse|nom|numero|prix|cout|frais|duree|cote|note|taux"
    r"|nombre)"
    r"|\b(?:prend|faut|demande|exige|ca) quel(?:le)?s? (?:cote|note|moyenne|diplome|niveau|age|duree|formation)\b"
    r"|\bautour de quoi\?|\b(?:quel age|quelle heure|quelle annee)\?|\bou\?$|\b(?:est|etait"
    r"|serait) (?:de )?combien\b|\b(?:salaire|paie|revenu|taux|prime|nom|age)\b[^?]{0,30}c'est quoi\b"
    r"|\bc'est quoi (?:ton|votre|le) (?:salaire|age|nom|titre|revenu)"
)
_SCALE: Final = re.compile(
    r"\bsur une echelle\b|\b(?:de|entre) (?:1|un|0|zero) (?:a|et) (?:10|dix|5|cinq)\b|\bsur (?:10|dix)\b"
)
_STATED: Final = re.compile(
    r"(?:vous|tu|t'|il|elle|on|ca|c'|ce|cela|je|j'|y a|y'a|jamais|deja)\b|(?:votre|vos|ton|ta|tes|la|le|l'"
    r"|les|un|une|des|tout|notre|mon|ma|mes) ?(?:[\w'-]+ ){4,}|(?:votre|vos|ton|ta|tes|la|le|l'"
    r"|les) ?(?:[\w'-]+ ){1,3}(?:est|sont|a|ont|etait|etaient|fait|va|vont|vous|aime)\b"
    r"|(?:[\w'-]+ ){1,5}ou (?:[\w' -]+)\?$|(?:jamais|deja|des|un|une|encore|toujours|du|pas|aucun"
    r"|aucune) [\w' -]+\?$"
)
_ASIDE: Final = re.compile(
    r"(?:et|mais|puis|alors) (?:vous|toi|votre|ton|vos|tes|l'|le|la|les|en|dans|chez|pour|au|a)\b[^?]{0,40}\?$"
)


_WONDERED: Final = re.compile(
    r"^vous (?:seriez|etes|serez) d'accord (?:pour dire|que|qu'|avec)|\bse demand\w+\b[^?;.]{0,40}\b(?:si|s'il"
    r"|s'ils) |\bdonnez-moi (?:donc )?(?:un ordre de grandeur|un chiffre|le montant"
    r"|le chiffre|votre (?:salaire|revenu|taux|age))\b|\bqui, parmi\b[^?;.]{2,90}\?|\bj'ignore (?:si"
    r"|s'il)\b[^?;.]{2,80}\b(?:pouvez|pourriez|savez)\b|\b(?:connaitre|savoir) le (?:chiffre|montant|total)\b"
    r"|^(?:avec|apres|vu|pour|malgre|au|aux|sans|d'apres|selon|chez|comme|mon|ma|mes|le|la|l'"
    r"|les) ?(?!.*\b(?:comment|pourquoi|quoi"
    r"|qu'est-ce|que|quel\w*|qui|combien|ou|une chose)\b)[^?;]{3,80}, (?:vous|tu|il|elle|ca|on|c'est|t'es"
    r"|t'as) [^,?]{3,}\?"
    r"|^quelle qualite (?:vous|t')|\belle (?:allait|va|habitait|travaillait) [\w ]{0,12}quel\w* \w+"
)
"""Somebody else's « se demandait si », one figure asked to be given, a statement about one thing with a question "
"mark."""

_NEAR: Final = 50
"""Characters within which a request names the fact."""

_SENTENCE: Final = 3
"""Words a statement with a question mark has at least."""


def found(question: Reading) -> Span | None:
    """The first part of `question` that is closed."""
    for part in question.parts:
        if (closed(part) or _WONDERED.search(part)) and not INVITATIONS.leave_open(part):
            at = max(question.plain.find(part), 0)
            return at, at + len(part)
    return None


def closed(part: str) -> bool:
    """Whether `part`, a sentence or a piece of one, can be answered by yes, no or one fact."""
    head = head_of(part)
    if head.kind == "yes" or ("?" in part and _SCALE.search(part)):
        return True
    if head.kind in {"none", "indirect"} and "?" in part and TAG.search(part):
        return True
    if head.kind == "wh":
        return _asks_a_fact(head.text) or bool(_FACT_IN_SITU.search(head.text) and head.text.startswith(("c'", "ou ")))
    if head.kind in {"ask", "indirect"}:
        return _request_for_a_fact(head)
    return bool(_FACT_IN_SITU.search(part)) or (head.kind == "none" and _said_as_a_question(part, head.text))


def _said_as_a_question(part: str, text: str) -> bool:
    if part.startswith(("une chose que", "et donc", "vous pouvez m'eclairer")) or "bref, " in part:
        return False
    long_enough = "?" in part and len(part.split()) >= _SENTENCE
    return long_enough and bool(_STATED.match(text)) and not SITU.search(part) and not _ASIDE.match(part)


def _asks_a_fact(text: str) -> bool:
    if "qui" in text[:12].split() and not text.startswith(("qu'est", "ce qui")):
        return bool(_SOMEBODY.match(text))
    if text.startswith(("ou ", "d'ou ", "par ou", "vers ou", "jusqu'ou")):
        return bool(_PLACE.match(text))
    if _MOMENT.match(text) and "compris que" not in text:
        return False
    return any(fact.match(text) for fact in _FACT)


def _request_for_a_fact(head: Head) -> bool:
    """« Dites-moi combien... » and « Je me demande si... » ask one fact; « Pourriez-vous me raconter... » a story."""
    embedded = _EMBEDDED.search(head.text)
    return bool(embedded and embedded.start() < _NEAR)
