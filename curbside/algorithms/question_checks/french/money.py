"""Pay asked about in words nobody listed: an amount or a question of amount, money, and the one who is asked."""

from typing import Final

from ..matching import Rule, any_of, rule
from .together import together

_YOU: Final = r"\b(?:vous|tu|te|t'|toi|votre|vos|ton|ta|tes)\b|\bt'"
_FIGURE: Final = (
    r"(?:\b\d{2,3} ?000\b|\b\d{1,3} ?k\b|\d ?\$|\b\d+ ?(?:mille|dollars|piastres|millions?)\b|\bdemi-million\b"
    r"|\bcent mille\b|\b(?:un|deux|trois|quatre|cinq) (?:cent )?(?:mille|millions?)\b|\b(?:six|sept|cinq) chiffres\b"
    r"|\bcentaines? de mill\w+|\bmillion\b)"
)
_EARN: Final = (
    r"\b(?:gagn(?:e|es|ez|er|iez|ait|ent)|touch(?:ez|es|iez)|encaiss\w+|empoch\w+|factur(?:ez|es|e|er|iez|ent)"
    r"|vers(?:e|ent|ait)(?:-t-\w+)?|debours\w+|pay(?:e|es|ez|er)|pai(?:e|es|ent)(?:-t-\w+)?"
    r"|rapport(?:e|ent|ait)(?:-t-\w+)?|ramass(?:ez|es)"
    r"|prelev\w+|recoltez|palp\w+|rentre\w*|remunere\w*|bill\w+|charg(?:ez|es))\b"
)
_PAY: Final = any_of(
    (
        "salaire salaires paie paye payes revenu revenus remuneration honoraires cheque cheques enveloppe prime "
        "primes boni bonis bonus cachet cachets profit profits taux_horaire tarif_horaire fin_de_mois fins_de_mois"
    ),
    (
        "compte_de_banque compte_en_banque compte_bancaire poches poche impots gages emoluments traitement_annuel "
        "valeur_nette patrimoine magot fortune reer placements portefeuille declaration_de_revenus talon "
        "facturation chiffre_d'affaires augmentation retroactif forfait vacations per_diem"
    ),
)
_WEALTH: Final = any_of(
    "finances argent salaire salaires paie paye revenu revenus remuneration honoraires compte_de_banque "
    "compte_en_banque impots dettes placements reer patrimoine fortune magot cheque cheques_de_paye primes bonis "
    "facturation contrat_salarial profits cachets gains"
)
_HOW_MUCH: Final = (
    r"\bcombien\b(?! (?:de |d')(?!argent|dollars|piastres|profit|cote|zeros|sous|cash))|\bquel(?:le)?s? "
    r"(?:montant|somme|total|chiffre|salaire|paie|paye|revenu|taux|tranche|fourchette|remuneration|pourcentage|part"
    r"|cheque|boni|bonus|prime|augmentation|ordre|est|etait|sont|a ete|serait)\b|\bordre de grandeur\b"
    r"|\bfourchette\b|\btranche\b|\bc'(?:est|etait) quoi\b|\b(?:l'air de|ressemble a|tourne autour de"
    r"|va chercher) quoi\b"
    r"|\ba quoi ressembl\w+|\ben chiffres\b|\bchiffres a l'appui\b|\b(?:le|un|des|les|vos) (?:vrais? )?(?:chiffres?"
    r"|montants?)\b|\bnoir sur blanc\b|\bdans le detail\b|\ben detail\b|\bau dollar pres\b|\bmilliers pres\b"
    r"|\bexact(?:e|ement)?\b|\bouvrez\b|\bcache pas\b"
)
_SHOW: Final = (
    r"\b(?:etal|compar|enumer|list|divulg|calcul|livr|avou|parl|decri|racont|detaill|montr|dites|dis|donn|expos"
    r"|ouvr|devoil|revel|confi|resum|chiffr|ventil|dress"
    r"|partag|connaitre|savoir|voir|dire|precis|mett)\w*"
)
_WEIGHED: Final = (
    r"\b(?:poids|pese\w*|pesent|place|influenc\w+|importance|importants?|role|rapport a|relation|compte pour"
    r"|comment (?:fonctionn\w+|march\w+|negoci\w+|parle\w*|abord\w+|vit|vivez|vous expliqu\w+|conciliez|reagissez)"
    r"|change(?:nt|r)?|joue|joue-t-\w+|tabou|sens|conseill\w+|conseil|budget|subvention\w*|de recherche|patients?"
    r"|don|appareil|mode de|modele|regime|systeme|partag(?:e|ent|ez)-\w+|si l'argent|ideal|merit\w+|juste)\b"
)

MONEY: Final[tuple[Rule, ...]] = (
    rule(
        together(_YOU, _HOW_MUCH, rf"{_EARN}|\b{_PAY}\b|\bd'argent\b|\bde (?:cash|sous)\b|\bcash\b"),
        unless=(_WEIGHED, r"\ben moyenne\b", r"\b(?:vous paie|paye|payez) (?:de retour|le prix|attention)\b"),
    ),
    rule(
        together(
            _YOU,
            r"\bcombien\b(?! (?:de |d'))",
            r"\b(?:donn|offr|fai|fait|demand|coute|vaut|laiss|accord|tir)\w*[^?;.]{0,40}\b(?:par (?:acte|garde"
            r"|heure|patient|consultation"
            r"|quart|an|annee|mois|semaine|operation|expertise|contrat)|de l'heure|l'heure|pour (?:une|un) (?:garde"
            r"|expertise|conference"
            r"|nuit|quart|consultation|contrat))\b",
        ),
        (
            r"\bgagn\w+(?:-t-\w+|-\w+)? (?:plus|moins|autant|mieux) (?:que|d'argent)\b"
            r"|\bdans les combien\b|\ben argent\b(?=[^?]*\b(?:votre|vous|la votre"
            r"|comme vous)\b)|\b(?:c'est|est-ce|est|est-elle|etait-ce) (?:\w+ )?(?:payante?|lucrati\w+"
            r"|remunerat\w+)\b"
            r"(?=.*\b(?:vous|votre|ta|ton)\b)|\ble calcul de ce que vous\b|\bvivre (?:richement|grassement)\b"
            r"|\bvotre train de vie\b"
        ),
        unless=(_WEIGHED,),
    ),
    rule(
        together(_YOU, _FIGURE),
        unless=(
            (
                r"\b(?:budget|subvention\w*|projet|don|patient\w*|appareil|machine|medicament|traitement|habitants?"
                r"|personnes"
                r"|gens|dossiers|etudes?|population|dettes?|vies?|cas|visites|participants|kilometres|ans)\b"
            ),
        ),
    ),
    rule(
        (
            rf"{_SHOW}[^?.;]{{0,40}}\b(?:votre|vos|ton|ta|tes) (?:[\w'-]+ )?{_WEALTH}\b"
            rf"|\b(?:parl\w+|caus\w+)(?:-moi)? (?:donc )?(?:chiffres|d'argent|argent|cash|piastres|gros sous|sous)\b"
            rf"(?=.*(?:{_YOU}))"
        ),
        (
            r"\b(?:vous|te|t') ?(?:payer|offrir|permettre|payez|offrez|acheter) (?:un|une|ce|cet|cette|votre|ton|ta) "
            r"(?:[\w'-]+ )?(?:chalet|maison|auto|voiture|char|bateau|condo|porsche|tesla|manoir|piscine|voyage"
            r"|avion|spa)\b"
        ),
        (
            r"\b(?:bon|gros|beau|joli|meilleur|maigre|petit) (?:salaire|cachet|revenu|magot|cheque|montant)\b"
            r"(?=[^?]*\?)(?<!offre un bon salaire)(?=.*\b(?:vous|tu|votre|ton)\b|(?<=tu un bon salaire))"
            r"|\bgagn\w+(?:-vous|-tu)? (?:bien |mieux |assez |plus )*(?:votre|ta) vie\b(?=[^?]*\?)"
            r"|\btu te fais\b[^?]{0,25}\b(?:salaire|cash|paye)"
        ),
        unless=(
            _WEIGHED,
            r"\b(?:gestion|gerez|gerer|organis\w+|protege\w*|appris|apprend|comprendre|aimeriez|rend possible)\b",
        ),
    ),
    rule(
        (
            r"\bcombien (?:ca |est-ce que ca )?(?:gagne|fait|touche|empoche|se fait|paie|paye)(?:-t-(?:il|elle"
            r"|on))?,?"
            r" (?:un|une|chaque) [\w'-]+(?: [\w'-]+)?\?|\bun(?:e)? [\w'-]+(?: [\w'-]+)?,? (?:ca |il "
            r"|elle )?(?:gagne|fait"
            r"|touche|paie|paye) combien\b|\b(?:ca )(?:gagne|paie|paye) combien\b|\bvous etes pay\w+ combien\b"
        ),
        unless=(r"\ben moyenne\b",),
    ),
)
