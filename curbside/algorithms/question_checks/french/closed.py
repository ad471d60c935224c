"""Closed by grammar: inversion or est-ce que, a tag, a statement with a question mark, or one fact that is asked for."""

import re
from typing import Final

from ..matching import any_of
from ..reading import Reading
from ..shapes import Span
from .heads import SITU, TAG, Head, head_of

_NOUNS: Final = any_of(
    "age annee annees date heure heures frequence ville pays province hopital universite ecole college faculte pourcentage montant salaire poste",
    "logiciel diplome titre nom numero adresse taux prix cout tarif nombre jour mois distance etage grade rang note duree proportion moment superficie",
    "langue langues entreprise firme compagnie specialite programme region quartier cegep promotion cohorte cote moyenne revenu budget rue departement",
    "hotel politicien ministre chanteur chanteuse comedien comedienne acteur actrice joueur sportif vedette horaire quart residence fellowship marque",
)
_FACTS: Final = any_of(
    "salaire revenu revenus date age nom titre adresse taux prix cout tarif nombre duree montant paie remuneration moyenne cote diplome specialite",
    "annee ville heure numero capitale population budget pourcentage delai echeance ratio minimum maximum pension prime bonus chiffre note superficie",
    "employeur universite hopital poste horaire frequence distance tranche valeur taux_horaire cheque traitement cachet boni date_limite seuil pays langue",
    "profit marge dette loyer hypotheque mediane initiale initiales courriel telephone",
)
_STORY: Final = r"(?:form|aid|inspir|marqu|influenc|form|appris|appren|encourag|convainc|convaincu|pouss|soutenu|soutien|accompagn|guid|transform|chang|touch|manqu|donne envie|ouvert|surpr|pese|compte pour|appuy|impressionn|epaul)"
_WHO_ELSE: Final = re.compile(
    r"\b(?:connaissez-vous|connaitriez-vous|connais-tu|auriez-vous) (?:d'autres|quelqu'un|une personne|des gens|des personnes|une? [\w'-]+ (?:[\w'-]+ ){0,3}(?:qui|a qui|avec qui))\b|\b(?:y a-t-il|y aurait-il|est-ce qu'il y a) (?:quelqu'un|une personne|d'autres|des gens|des personnes)\b(?! qui (?:vous|t'))|\b(?:a|avec) qui je (?:pourrais|devrais)\b|\bqui d'autres?\b|\bquelqu'un d'autre\b|\b(?:quelqu'un|une personne|des personnes|des gens|des collegues|une collegue|un collegue|d'autres|une|un|des|autres) .{0,60}(?:parler|rencontrer|jaser|discuter|contacter|joindre|ecrire|interroger|accepterait|accepteraient|partager)"
    r"|\bautres? (?:personnes?|gens|collegues?)\b|\bme mettre en (?:contact|lien|relation)\b|\bme (?:presenter|diriger|orienter|referer|recommander) (?:a |vers |quelqu'un|une personne|d'autres|des)|\bdevrais-je (?:aussi )?(?:parler|rencontrer|contacter|joindre)\b|\bje (?:devrais|pourrais|gagnerais a) (?:aussi )?(?:parler|rencontrer|contacter|joindre|aller voir)"
)
_OPEN_WHERE: Final = re.compile(
    r"(?:d'|par |vers |jusqu')?ou (?:est-ce que )?(?:en |y |se |s'|vous |te )*(?:voy|vois|trouvez|trouves-|puis|plac|situ|trac|mett|commenc|va\b|vont|s'en|pren|chercher|cherch|voudr|aimeri|vient|viennent|tir|pass|devr|peut|peuv|aller|arret|finit|sent|vous sentez|repren|imagin)|d'ou|par ou|jusqu'ou|vers ou"
)
_OPEN_WHO: Final = re.compile(
    rf"(?:a |vers |de |avec |pour |chez |sur |aupres de )?qui (?:dans [\w ]+ )?(?:vous|t'|te|est-ce qui vous|sont|d'autre|est-ce qui t')?(?:a|ont|avait)? ?(?:le plus )?{_STORY}|(?:vers|a|aupres de|sur) qui (?:vous |te |t')?(?:tourn|adress|parl|confi|demand|appuy|compt|devr|me |pourr|aim|allez|irai)|qui (?:decide|tranche|reussit|s'epanouit|prend|peut|sont les gens|sont les personnes|s'en sort|parle|tient|voudrait|oserait|peut vouloir)"
    r"|avec qui|pour qui|de qui (?:avez|as)|qui (?:me|conseilleriez|suggereriez|devrais|recommand)"
)
_FACT: Final = (
    re.compile(
        rf"(?:(?:a|en|dans|de|d'|depuis|pour|vers|sur|pendant|par|durant|jusqu'a|chez) ?)?quel(?:le)?s? (?:[\w'-]+ )?{_NOUNS}\b(?! (?:a-t-|le plus|vous a|de votre vie|avez-vous (?:su|compris|senti)|jou|pren|a eu|eu |donnez-vous a))"
    ),
    re.compile(
        rf"(?:a )?quel(?:le)? (?:est|etait|sera|a ete|fut|serait|sont|etaient) (?:(?:le|la|l'|votre|ton|ta|les|vos|tes|leur|son|sa) ?)(?:[\w'-]+ ){{0,3}}?{_FACTS}\b(?! (?:du (?:succes|bonheur)|de la reussite|le plus|que vous))"
    ),
    re.compile(
        r"(?:depuis |pour |a |en |de |pendant |d'ici |sur )?combien\b(?! (?:l'argent|ca compte|est-ce important|c'est important|le salaire a))"
    ),
    re.compile(
        r"(?:a partir de |depuis |des )quand\b|jusqu'a quand\b|a quand\b|quand (?!faut-il|doit-on)(?:est-ce que?\b|est-ce qu'|[a-z']+-(?:t-)?(?:vous|tu|il|elle|on|ils|elles|ce|je)\b|(?:avez|etes|as|es|commencez|partez) (?:vous|tu)\b|(?:est|sont|a|ont|etait|sera|ouvre|commence|finit|seront|la|le|l'|votre|ton|les) ?[^,]*$)(?!.{0,30}faut)"
    ),
    re.compile(
        r"(?:laquelle|lequel|lesquels) (?:est|avez|choisi|prefer|de (?:vos|ces|tes|mes))|quel est votre (?:plat|film|livre) prefere"
    ),
    re.compile(r"sur une echelle\b"),
)
_EMBEDDED: Final = re.compile(
    r"\b(?:savoir|demande|demandais|dites-moi|dis-moi|dire|demander|comprendre|curieux|curieuse|confirmer|preciser)(?: donc)? (?:si |s'il|s'ils|combien|quel age|depuis (?:quand|combien)|a quelle heure|en quelle annee|quel est (?:le|votre|ton) (?:salaire|revenu|nom)|quand (?:vous|tu)|ou vous (?:hab|viv|trav|avez etudie)|exactement (?:combien|ce qu'on vous a paye)|votre (?:salaire|age|revenu|remuneration|paie|taux|nom)|ton (?:salaire|age|revenu)|ce (?:que vous|qu'on vous) (?:gagnez|faites par|touchez|paie|a paye|paye|verse|encaissez))"
)
_FACT_IN_SITU: Final = re.compile(
    r"\bcombien\b[^,]{0,60}\??$|\bc'(?:est|etait|sera) (?:laquelle|lequel|quand|ou|qui|combien|quel jour)\b|\b(?:depuis|a|en|autour) (?:de )?(?:combien|quand|quel(?:le)? (?:age|annee|heure))\b|\bautour de quoi\?|\b(?:quel age|quelle heure|quelle annee)\?|\bou\?$|\b(?:est|etait|serait) (?:de )?combien\b|\b(?:salaire|paie|revenu|taux|prime|nom|age)\b[^?]{0,30}c'est quoi\b|\bc'est quoi (?:ton|votre|le) (?:salaire|age|nom|titre|revenu)"
)
_SCALE: Final = re.compile(
    r"\bsur une echelle\b|\b(?:de|entre) (?:1|un|0|zero) (?:a|et) (?:10|dix|5|cinq)\b|\bsur (?:10|dix)\b"
)
_STATED: Final = re.compile(
    r"(?:vous|tu|t'|il|elle|on|ca|c'|ce|cela|je|j'|y a|y'a|jamais|deja)\b|(?:votre|vos|ton|ta|tes|la|le|l'|les|un|une|des|tout|notre|mon|ma|mes) ?(?:[\w'-]+ ){4,}|(?:votre|vos|ton|ta|tes|la|le|l'|les) ?(?:[\w'-]+ ){1,3}(?:est|sont|a|ont|etait|etaient|fait|va|vont|vous|aime)\b|(?:[\w'-]+ ){1,5}ou (?:[\w' -]+)\?$|(?:jamais|deja|des|un|une|encore|toujours|du|pas|aucun|aucune) [\w' -]+\?$"
)
_ASIDE: Final = re.compile(
    r"(?:et|mais|puis|alors) (?:vous|toi|votre|ton|vos|tes|l'|le|la|les|en|dans|chez|pour|au|a)\b[^?]{0,40}\?$"
)


def found(question: Reading) -> Span | None:
    """The first part of `question` that is closed."""
    for part in question.parts:
        if closed(part) and not _WHO_ELSE.search(part):
            at = max(question.plain.find(part), 0)
            return at, at + len(part)
    return None


def closed(part: str) -> bool:
    """Whether `part`, a sentence or a piece of one, can be answered by yes, no or one fact."""
    head = head_of(part)
    if _SCALE.search(part) and "?" in part:
        return True
    if head.kind == "yes":
        return True
    if head.kind in {"none", "indirect"} and "?" in part and TAG.search(part):
        return True
    if head.kind == "wh":
        return _asks_a_fact(head.text) or bool(_FACT_IN_SITU.search(head.text) and head.text.startswith(("c'", "ou ")))
    if head.kind == "situ":
        return bool(_FACT_IN_SITU.search(head.text))
    if head.kind in {"ask", "indirect"}:
        return _request_for_a_fact(head)
    if _FACT_IN_SITU.search(part):
        return True
    return (
        "?" in part
        and bool(_STATED.match(head.text))
        and not SITU.search(part)
        and not _ASIDE.match(part)
        and len(part.split()) > 2
    )


def _asks_a_fact(text: str) -> bool:
    if "qui" in text[:12].split() and not text.startswith(("qu'est", "ce qui")):
        return not _OPEN_WHO.match(text)
    if text.startswith(("ou ", "d'ou ", "par ou", "vers ou", "jusqu'ou")):
        return not _OPEN_WHERE.match(text)
    return any(fact.match(text) for fact in _FACT)


def _request_for_a_fact(head: Head) -> bool:
    """« Dites-moi combien... » and « Je me demande si... » ask one fact; « Pourriez-vous me raconter... » a story."""
    embedded = _EMBEDDED.search(head.text)
    return bool(embedded and embedded.start() < 50)
