"""The other's own pay, or a bare amount. How money weighs, or how billing works, may be asked."""

from typing import Final

from ..matching import GAP, any_of, first, rule
from ..reading import Reading
from ..shapes import Span

_PAY: Final = any_of(
    (
        "salaire salaires paie paye paies revenu revenus remuneration honoraires cachet traitement prime primes "
        "bonus boni bonis gains gages pension retraite taux_horaire tarif tarif_horaire"
    ),
    (
        "cheque_de_paie cheque_de_paye talon_de_paie talon_de_paye releve_de_paie releve_de_paye bulletin_de_paie "
        "fiche_de_paie avis_de_cotisation declaration_de_revenus rapport_d'impot compte_en_banque"
    ),
    (
        "compte_bancaire valeur_nette fortune chiffre_d'affaires profits benefices facturation emoluments "
        "commission commissions pecule enveloppe cheque cheques cotisation augmentation allocation t4 actif "
        "patrimoine magot"
    ),
)
_EARN: Final = (
    r"(?:gagn\w+|touch\w+|encaiss\w+|empoch\w+|factur\w+|fai(?:s|tes|siez)|mettez|met(?:s)?|rapport\w+|verse\w*"
    r"|pai\w+|paye\w*|recev\w+|recoi\w+|reste\w*|valez|vaux|demandez|chargez|prenez|tir(?:ez|es)|ramass\w+"
    r"|amass\w+|epargn\w+|depos\w+|devez|declar\w+|rentr\w+|collect\w+|sort(?:ez|s)|retir(?:ez|es))"
)
_AMOUNT: Final = (
    r"(?:\b\d[\d ,.]{0,12}(?: ?\$| ?dollars| ?mille| ?k\b| ?millions?)|cent mille|demi-million|million\w*|six chiffres"
    r"|sept chiffres|milliers de dollars)"
)

_RULES: Final = (
    rule(
        (
            r"\b(?:vos|tes) (?:\w+ ){0,2}?(?:salaires|revenus|paies|payes|primes|bonis|bonus|honoraires|gains"
            r"|cachets)\b[^?]{0,30}$(?<!votre choix)|\b(?:paie|paye|salaire|revenu|prime"
            r"|boni)\b[^?]{0,25}\b(?:c'est combien|combien\?|c'est quoi\?|quel montant)|\bcombien de zeros\b"
            r"|\bcombien de chiffres\b|\bvous (?:a|ont|avait) (?:donne|offert|verse|paye"
            r"|accorde)\b[^?]{0,20}\b(?:en actions|en options|en argent|en prime|comme salaire|en salaire"
            r"|de prime|de boni|de bonus)\b|\b(?:releve|facture|avis|depot)\b[^?]{0,30}\b(?:affich\w+|disait"
            r"|montrait|indiquait|totalis\w+) combien|\b(?:mettez|mets) combien de cote|\b(?:devenue?"
            r"|rendue?) riche\b|\b(?:votre|ton) (?:[\w'-]+ )?(?:salaire|revenu|taux horaire|cachet|paie|paye"
            r"|boni|bonus|valeur nette|tarif a l'heure|tarif horaire)(?: [\w'-]+){0,2}\?"
            r"|\bordre de grandeur\b[^?]{0,40}\b(?:salaire|revenu|paie)|\ben dollars\b"
            r"|\bun chiffre\b[^?]{0,30}\b(?:salaire|revenu|paie)"
        ),
    ),
    rule(
        (
            rf"\bcombien (?:est-ce que )?(?:(?:en |me |vous |te |t'|tu |on |il |ca |l'on |y |a |de plus "
            rf"|d'argent |de dollars |de l'heure |par \w+ |la \w+ |le \w+ |l'\w+ |votre \w+ |vos \w+ "
            rf"|un \w+ (?:comme vous )?|une \w+ (?:comme vous )?|les \w+ )){{0,4}}?{_EARN}\b(?! (?:d'heures"
            rf"|de temps|de patients|d'attention))(?!-vous (?:de|d'|par jour\b|confiance|affaire))"
        ),
        (
            rf"\bcombien (?:faites|fais)[- ](?:vous|tu)(?: (?:par|en|a l'heure|l'heure|de l'heure|pour|avec|net"
            rf"|brut|d'argent|chaque|au|un|dans)\b|\W*$)|\b(?:vous|tu|ils vous|on vous"
            rf"|l'hopital vous) {_EARN} (?:\w+ )?combien\b|\bcombien (?:avez-vous|as-tu|aviez-vous"
            rf"|auriez-vous) (?:\w+ )?(?:gagne|touche|facture|encaisse|empoche|fait (?:l'an|en|d'argent|cette)"
            rf"|recu|declare|amasse|de (?:dettes?|cote|cotes)|epargne|paye|mis de cote|d'argent|en banque)"
            rf"|\bcombien (?:mettez|metts)-vous de cote|\bcombien de dettes|\bcombien d'argent\b(?! (?:compte"
            rf"|importe))|\bcombien de dollars\b"
        ),
        (
            r"\b(?:ce que|ce qu'on|ce qu'ils|combien) (?:vous|tu|l'hopital|la \w+|votre \w+|on|ils) ?(?:vous "
            r"|te )?(?:\w+ )?(?:gagn\w+|encaiss\w+|touch(?:ez|es|e)\b|factur\w+|paie\w*|paye\w*|a paye|verse"
            r"|empoch\w+|rapport\w+|faites par|facturez|fais par)|\bqu'on vous (?:a )?(?:paye|paie|verse)"
            r"|\bon vous (?:paie|paye|verse|donne) combien|\bvous paie\w*(?:-t-(?:on|il"
            r"|elle))?\b(?![^?]*\b(?:attention|conge|formation)\b)|\bvous (?:rapporte|rapportent|verse"
            r"|versent)(?:-\w+)*\b(?=.{0,40}(?:combien|\?))(?<!que vous rapporte)|\bcombien (?:rapporte\w*"
            r"|vaut|vaux|valent|coute votre temps)\b|\bvous rapportent\b"
        ),
        unless=(
            (
                r"\btout ce que vous touchez\b|\bcombien (?:gagne|touche|fait)\w* en moyenne\b(?!.*\bvous\b)"
                r"|\bcombien en (?:faites|fais)\b|\bcombien (?:de |d')(?!argent"
                r"|dollars|dettes?)[\w' ]{2,30}\b(?:faites|fais|recevez|prenez|mettez|tirez|devez)\b"
            ),
        ),
    ),
    rule(
        (
            rf"\b(?:quel(?:le)?s? (?:est|etait|sont|etaient|sera|seront|a ete|ont ete|serait)|de combien (?:est"
            rf"|etait)|a combien s'eleve\w*|parlez-moi (?:de|du|des)|dites-moi|dis-moi|donnez-moi|montrez-moi"
            rf"|montre-moi|detaillez-moi|detaillez|decomposez-moi|decomposez|devoilez|revelez|ventilez|chiffrez"
            rf"|precisez|ouvrez-moi|decrivez-moi|decrivez|connaitre|savoir|voir|montrer|dire|divulguer|devoiler"
            rf"|partager|reveler|detailler|estimez|detail de|chiffre de|montant de|parler de"
            rf"|expliquez-moi) {GAP}(?:votre|vos|ton|tes) (?:(?:propre|dernier|derniere|premier|premiere|plus"
            rf"|gros|grosse|grand|vrai|vraie|juste|exact|actuel) )*{_PAY}\b|\b(?:quel(?:le)?s? (?:est|etait|sera"
            rf"|sont)) (?:le|la|les) (?:{_PAY}) (?:que vous|qu'on vous|d'un specialiste comme vous"
            rf"|de quelqu'un comme vous)"
        ),
        (
            rf"\b(?:votre|vos|ton|tes) (?:(?:propre|propres|dernier|derniere|premier|premiere|gros|grosse|vrai"
            rf"|vraie|juste) )*{_PAY}(?: [\w'-]+){{0,4}}?,? ?(?:tourne|c'est quoi|c'est combien|est de|etait de"
            rf"|s'eleve|ressemble|monte|se chiffre|atteint|depasse|plafonne|represente|en chiffres|au complet"
            rf"|ligne par ligne|combien|dans les|en dollars|par annee|par an|,? ?\?$)|\b(?:quel(?:le)? (?:salaire"
            rf"|paie|revenu|remuneration|montant|taux horaire|somme|cachet|prime|bonus|boni"
            rf"|tarif)) (?:\w+ )?(?:gagn|touch|avez-vous|as-tu|recev|recoi|fait|negoci\w+-vous obtenu"
            rf"|vous (?:verse|paie|offre|a)|factur|empoch|encaiss|demand|charg|exig|tir|percev|obten|on vous"
            rf"|ca)\w*|\b(?:puis-je|pourrais-je|je peux|peut-on|montrez-moi|montrer"
            rf"|laissez-moi) (?:[\w'-]+ ){{0,2}}?(?:votre|vos|ton) {_PAY}"
        ),
        (
            r"\b(?:portrait|detail|chiffre|chiffres|montants?|paliers|liste"
            r"|releve)\b[^?]{0,50}\b(?:ce que vous (?:encaissez|gagnez|touchez|facturez)|votre (?:contrat"
            r"|salaire|paie|revenu|remuneration)|vos (?:revenus|honoraires|gains|primes))"
            r"|\bvotre contrat\b[^?]{0,60}\b(?:montants?|chiffres?|bonis?|primes|dollars)|\b(?:montants?"
            r"|chiffres) (?:compris|a l'appui|exacts?)\b[^?]{0,60}|\brevenu (?:brut|net)\b|\bvaleur nette\b"
            r"|\b(?:talon|releve|bulletin|fiche|cheque) de pa(?:ie|ye)\b|\bvos livres\b.{0,15}(?:revenu"
            r"|depense|profit|compt)|\bcompte (?:en banque|bancaire)\b|\bnet d'impot\b|\bapres impots?\b"
            r"|\brapport d'impots?\b|\bavis de cotisation\b"
        ),
        unless=(
            (
                r"\b(?:quel(?:le)? (?:poids|place|role|importance|influence)"
                r"|comment) (?:[\w' -]{0,20} )?(?:l'argent|le salaire|la remuneration|le revenu|les revenus)\b"
                r"|\bcomment (?:fonctionne|fonctionnent|marche|marchent|est|sont|se calcul\w+|s'etabli\w+"
                r"|negoci\w+|avez-vous negocie)\b(?![^?]*\b(?:votre propre|montants|combien)\b)|\b(?:pese"
                r"|influenc\w+|negoci\w+|joue|compte)\b[^?]{0,40}\b(?:choix|decision|vie"
                r"|carriere)\b(?![^?]*\bcombien\b)|\bvotre retraite\b(?=[^?]*(?:apres|projets?|imaginez"
                r"|preparez))|\b(?:plan|plans|pris|prendre|a la|apres la"
                r"|approche de la) (?:de )?(?:votre )?retraite\b|\ben traitement\b|\bvotre traitement (?:de"
                r"|des)\b"
            ),
        ),
    ),
    rule(
        (
            rf"\b(?:gagn\w+|fai(?:tes|s)|touch(?:ez|es)|factur\w+|empoch\w+|depass\w+|encaiss\w+"
            rf"|recev\w+)[- ](?:vous|tu)(?: [\w'-]+){{0,3}}? (?:plus|moins|autant|bien|davantage|beaucoup|au-dela"
            rf"|{_AMOUNT})\b|\b(?:avez|aviez|as|etes)-(?:vous|tu)(?: [\w'-]+){{0,3}}? (?:depasse|gagne|touche"
            rf"|atteint|franchi|encaisse|empoche|facture)\b[^?]{{0,30}}(?:{_AMOUNT}|plus|salaire|chiffres)"
            rf"|\b(?:est-ce que )?(?:vous|tu) (?:gagn\w+|touch\w+|fai(?:tes|s)|factur\w+|empoch\w+"
            rf"|encaiss\w+) (?:[\w'-]+ ){{0,3}}?(?:{_AMOUNT}|plus (?:de|que)|moins (?:de|que)|bien (?:votre"
            rf"|ta) vie|autant|beaucoup|cher|gros)|{_AMOUNT} (?:par (?:an|annee|mois|jour|heure|garde)|l'heure"
            rf"|brut|net)\b"
        ),
        (
            r"\b(?:etes-vous|es-tu|vous etes|t'es|etiez-vous|est-ce que vous etes) (?:[\w'-]+ ){0,2}?(?:riche"
            r"|riches|millionnaire|fortunee?|payee?|remuneree?|a l'aise financierement|salariee? a)\b"
            r"|\brouler? sur l'or\b|\broulez sur l'or\b|\broulez-vous sur l'or\b|\bplein aux as\b"
            r"|\ba quel point (?:etes-vous|es-tu) (?:riche|bien paye\w*)|\b(?:vous a|t'a)(?:-t-(?:il"
            r"|elle))? (?:rendu|enrichi)\w* (?:riche|combien)?\b(?=.{0,20}(?:riche|\?))(?<!vous a)|\benrichie?\b"
            r"|\bmillionnaire\b|\bbien payee?\b[^?]{0,20}\?|\bca paie(?:-tu| tu)?\b|\bca paye(?: bien|-tu| tu)?\b"
            r"|\bvous touchez (?:combien|quoi)\b"
        ),
        unless=(r"\bpayee? (?:attention|le prix)\b",),
    ),
)


def found(question: Reading) -> Span | None:
    """The amount that is asked for."""
    return first(question.plain, _RULES)
